// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque cheque-sent cheque-turn code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-gives employer-pays entries errand everyone-hired extra-pay fee fee-demanded fee-object first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back goods guaranteed-job hand-in hand-on handover hired-already hiring-step home-address home-bank hypothetical iban-lent identity-doc interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-comes money-goes money-in-crypto money-trade move-on mule-title must-sum negator no-interview no-qualification not-a-job open-account original-kept other-name our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-means pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix price-cue process process-thing public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place self-paid selfie sells send send-money sent-on share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our to-your-home top-up trade-thing transfer-service transit travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage wage-amount warehouse warning when-hired wires with-us your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonando abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen abono acc accettata account accounting acquitte acquitter acquittez acreedores act ad add adelanta adelantan adelantando adelantar adelantara adelantaras adelantas adianta adiantado adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar anticipate anticipi anticipiamo any anydesk ao aos apenas apolice aporta aportan aportar aportara aportaras aportas aporte app arca arcam arcar arcara are arranja arrendatario arrendatarios as asegurados asi ask asks aso assume assumem assumida assumido assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux avancant avance avancent avancez b bag banca bancam bancar bank bases be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahle bezahlen bezahlt bic big bij bilhete billete bin binance bis bit bitcoin bizum boe bolseiros bolsillo bolso bon bonifica bonifichi bonifico borg borsa bourse box bsn btc buy by c ca cada cae cai call can cancela cancelan cancelar cancelara cancele cancelen car cargo carichi carnet carregar cas cash cashapp caso caucao cb cbu cci ce ces chama charge charger chargez chat che check checks chez chi ci cio cle click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados coloca colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata consegna consegni considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consignent consigue conta contratar contrate contrates contribuintes contribuyentes cooperados cooperante cooperantes copre copriamo corrisponde corrispondi cost coste costea costeada costeado costean costear costeara costearas costeas costo couvre cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira cuota custeada custeado custeados custear custeara custeia custeiam custo customs custos cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de debourse dei del dem den denos depose deposent deposes deposez deposit deposita depositala depositalo depositam depositan depositando depositano depositar depositara depositaras depositas depositate deposite depositelo depositelos depositem depositen depositi deposito deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk despesa despesas deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed edad een efectuar efectue efetuar efetue ehe eid ein einzahlen el ela elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrada entregar entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoi envoie envoient envoies envoyant envoyer envoyez equipamento equipo er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux exame exames extras fa faca facebook facilitame facilitanos facilitarnos facturas fai falls familias far faturas faz fazer fee fees few fianza fie file files fim fin financia financiam financian financiar financiara finanziamo fly fob foi follow for fornecedores forniamo fornire fornisca fornite forward found fra free fue fugen fund fur ga ganas ganha gasto gastos gbp gdc geben geef geen gestort get gezahlt gg gia gib gig gira giraci girami giran girar girara girarlo gire giri give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha haal hab hacer hacerse had haga hagan han hand hangout hangouts has hat hay haz he heb hem hen her here het hey hi him his hmu ho hol hola hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id idade ident if ife ihn ihr ik il im imo importe impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo ingreso inicial inicio inquilino inquilinos ins inscricao inscripcion instagram int interesada interesado interessata interessato interesse interessee inversion invertis investe investi investimento investir invia inviaci inviami inviando inviarci inviare inviate inviateci invierte invii invista ira is isn ist it items its j ja je jij job joignez join jou juri kan ke key kik kit kluisje km kost kostet kryptowahrung kyc l la laad laat las lavoro lcb ldv le leg legen lei les let lgs lhe li licenca licencia lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide lis ll lo log lorsque los lot lote lu lui ly m maak maakt mag mai mail mailen make making mal man manda mandaci mandame mandamelo mandami mandando mandanos mandanoslo mandar mandare mandate mandateci mande mandenos mandi mao mas material matricula matriculados may mb me mee men mes message messenger met metamask mets mettez meu mi mia mij mim min minima minimo mio mir mis misez mismo mit mlm mme mobile mochila modelo moi momo mon monatsmieten money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul num nur o of off offriamo ohne ok old olx om on once one ong ons ont ook op open opta or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages pacote padres paga pagada pagado pagala pagalo pagam pagamos pagan pagando pagandolo pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paie paiement paient pais paquete par participantes participants pas pasaje pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros passagem pay payant paye payer payes payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pfand pic pide pin piu pix plata plaza plr pm pn poe poi poliza pon poner por pos post postident postula ppe pra pre premio prenota prenoti presta prestare prestarlo prestarmi presti pretes prevoyez prime primes privado pro propietarios propio proporcionanos propria proprietarios proprio proveedores provide purchasers put pv pvg pvt q qe qr qu qualora quand quando que quem quero qui quicksupport quien quiero quita quitam quitar quite r ral rate re read realice realiza realizar realize recarga recargar recarregar recarregue recebas recebe received recharger rechargez reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos reetiqueter reetiquetez reetiquettes reglant regle reglent regler regles reglez regola regularizar remet remettant remettez remit remitir rep reply reserva reservada reservado reservas respondanos responde retorna reviewed rg rh ria rib ricarica ricaricami ricarichi riceve ricevera riceverai riceverete ricevi rietichetta rietichettare rietichettarli rietichetti rimborsiamo ritorna route run rustdesk rx s sa sai salda saldano saldar saldi sans sao saque saques satisface satisfacer saw schick schicken schlussel schrijf se sea see segurados seguro sei selfie selfies sem send sende senden senza serve servono ses set seu seules seuls she ship should si sia sie signal sim sin sinal sir six skrill sleutel sleutels sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sostiene sou soy spenden spind ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportada suportado suportam suportamos suportar suportara sur sure sus t ta taf tag tan taxa taxistas te team teams teamviewer ted telegram tell tem ten ter tes tether teu text tgl the their ti tiene tiktok timo timos to toe toi ton too top topa tot tra tramite transfer transfere transferem transferes transferez transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmettez transmitenos trasferisca trasferisci traslado trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente uniforme union uno unpaid uns until up ups ur us usd usdt use usted usuarias usuarios utentes utilizadores uur uw va vaga vai vales valida valor valora valorando valorar valores van vao vc ve vecinos venmo ver verfahren versa versamento versami versando versano versant versare versate verse versement versent verser verses versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 vire virer vires virez vis visado visitantes visto voce vog voi vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we web webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wil wir wire without won wou write www x y ya yapea yapean yapear yapee yo you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonne abonnement abzock acced accepte accettat accogli accompagn accompagnat accredit accreditat accueill aced aceit acept aceptad acess acheteur acquereur acquirent acquist acquitte acredit actif activ activatiecode activatiekost active addett adesiv adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad affid affidat affitt afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation altr amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirant aspirante aspire assegnat assegur assegurad assessor assistant assistent associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto autocollant automat automatic automunit autorizad autorizzat autre avali avaliad avanc avance baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr bearbeitungspauschale beglaubigung begleiche behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficiar beneficio benevole beoordel beperkt berater bericht beschik bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bollin bonific bonifica boost bordereau bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature capture caricat carich carreg carregu carte carteira cedula cerca cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque cherch chiam chilometric choisi ciascun classific clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborat collaborateur collaborator coloc colpit combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compart compartid compartilh compensa compensad complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie conferm confermat confi confid configur confirm confirme congelad congres congreso congress congresso connect consegn consegnat conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad contribue contribuisc controler controleur convegn conventionne convenzionat convert convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit credita cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi descontad desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario dienstausweis diffid diffus difund dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibil disponibiliz divulg document documento donateur donation donator donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut driver due economic ecrite ehrenamt eigen einbehalt einfuhrungskurs einladung einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaissement encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entrepot entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoie envoy envoye equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etranger etudiant etudie examine exent exig exige exigid expedi expedie expense export externe extracto facil facilissim facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat fingerabdruck fingerprint firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornir fornit fornitor foto fotocopia fotograf fotografi fotografia fotografic fourni fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gagnant gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft genossenschaftsanteil geschenkkarte gestion gestor gesundheitscheck gesundheitsprufung gesundheitsuntersuchung gesundheitszeugnis geworbene gib giocator giornalier gir golpe gratt gratuit groupe guadagn guard gultig guthabencode guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite image imagem imagen imediato immagine immediat impersonat incaric incaricat incass incorporad indemnis indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal instalad instantaneo instapkost interesad interess interessad interessat interesse intermediari interne interview intestat invers invert invest investier investig invi inviat inviert invit invita invitacion invitad invitation isent jefe joign joueur journalier journalist journaliste kaart kandidat kassier kauf kein kilometrique klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lasciat lavorator leg legalisatie legalisatiekost legalisation legitimier leih leite leiter lev levant levanta lever libelle licentie lidmaatschap lieb liefer lieferant ligu lik limitad liquid livre lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter loue lucro maak maggiorat mail majore manager mand manda mandat masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim mis misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda monatsmiete moneda monedero monitor monnaie mont montant mot mula multiplic multiplica multiplicad muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva numerise nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup offert ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur operation oplaad oplicht opositor opte optimi optimis optimiz opwaarder orale ordin ordinari original ospit otimiz ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecip partecipant partenaire participant participante participatif participe partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pazient pegar perc percu perd permiso personalausweis personalchef personalleiter personenbeforderungsschein personne photo photocopie photograph pin piramide place plaza pod pontu port positiv post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prend prenot prenotazion prepag prepagad prepagat prepaidkaart prepaidkarte preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present prete previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri prossim proveedor prufungsgebuhr pubblic publi public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa rayon realiz recapit recarg recarreg rece receb receber recepcion reception receptionn recev recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent reflejad refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reimburse reindirizz reintegr reinvest reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remis remit remitira remuner remuneration remunere rend rendimento rendu renvo renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr reservierungspauschale respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retorna retourenlabel retourlabel retransmet retribuit retrouv revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ritir ritirat ritrov riversa rubbel ruckerstatt ruckseite ruckzahlbar saisonnier salaire salarie saldat saque sblocc scaffal scalat scam scan scansione scaric scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scommess scomputat scratch scriv sechsstellig secreta secretari segnalat segretari segur seleccionad selecionad selectionne selezionat semanal semesterbeitrag semplicissim senal sencill send senha servicegebuhr servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smist smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut sped spedir spedit spedition stabilit stagiair stagiaire startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subsidia subvenciona subvention success sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch tegoedkaart teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar titre toegangscode touch trabajador trabalhador traduction traduzion trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transit transmett transmis transport transportador transportista trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat trovera truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp utent vacature valid valide valor valorad valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale vermittlungspramie verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vincit vingerafdruk vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich wollte woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuruck zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten kunden partnerpaket pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv apron aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar bare barrist base basic be bear becom been befor beforehand begin behalf below beneficiari between bewar bicycl bike bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker bronz buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt down downlin draw drive driver drop drug due each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili fare farm fast fedex fee feel fifteen fifth file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fourth fraud fraudster fraudul free freedom freight fresh fridai friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest half hand handl handler hangout happen hardli hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous http huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kei kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend less let letter level levi liabil licenc licens life like limit line link linkedin list littl live lmia load local lock locker lodg login logmein look lost lucki machin madam made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment mondai monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform platinum pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press price print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rank rare rata rate rather razer reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari sale same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ sephora seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai stake stamp star start starter startup statement statutori steam step sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant tenth test tether text than that thei their them then there these thi thing third those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition tunic turnov twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vanilla vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet want warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while wholesal will wire wise with withdraw withdrawn withheld withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong xbox yahoo your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accepte accompagn accompagne accompl accueil achat achet acompt acquer acquis acquisit acquitt acquittent acte actif activ adherent adhes adjoint administr admis admiss admissibilit adress adresson affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc annuel antecedent appareil appartient appel appli appliqu apport approuv apre aptitud argent arnaqu arret arriv arrive articl assign assoc associ assur ateli attach attend attent attest attir attribu aucun aujourd aupr aur aussitot authentif automat autoris autr autrui avanc avancon avant avec avez avis avocat avon badg bancair banqu bas belg beneficiair benevol benevolat besoin bien bienvenu billet blanch bleu bloqu boit bonus book boulot bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caden caiss canap candidat candidatur captur cart carton cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chauffeur chaussur chef chequ cherch chez chiffr chois chronopost cinq civil civiqu cle clean clic clich client cliniqu club cod coffret colis colissimo collabor collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conf conferent confidentiel configur confirm confirme confirmon conformit congr connect connexion conseil conserv conservon consign constitu consulair consult contact conten contr contrat contribu control convert convient convoc coordin cop correspond cot cotis coupon cour courriel coursi cout coutent couvert couvr couvrent couvron cred credit crypto cryptogramm dan dat debloqu debours debut decid decis decouvert ded deduct deduir dej del demain demand demandeur demandon demarch demarrag demenag deni depart depech deplac depos depot depuis derang derni dernier derrier dessous destinatair detail deux dev deviendr deviennent devient devr devront dict different diplom dir direct directeur directric disponibl dispos disposit distanc distinct distributeur dit diver doctoral docu doit doivent domain domicil don donateur donc donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort electromenag elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu envelopp enverr enverron envoi envois envoy envoyon epreuv equip espac espec essai etabl etat ete etiquet etoil etrang etre etud euros evalu evit examen exclus exig exige exigeon exped expedi expedit experient expert expir extrait fac facebook facil facteur factur fair fais fait famill faudr fauss faut faux felicit feron fiabl fich figur fil fill filleul film finalis financ financi financier financon fiscal fix flash fois fonction fond fondat font forf format fourn fournisseur fournitur frais franc gain gar garant gard gardien gardon general geranc gestion gestionnair gliss googl gratif gratuit group habilit hameconnag hauteur heberg heur heureux honorair hopital horair hospitali hotel huissi humain hyp iban identif identifi identit ifas ifsi illimit immatricul immediat immigr impress inclu inclus incomb independ indiqu individuel info inform informat infos initial inscript inscrit inscriv instagram install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss laisson learning legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid lir lis list livr livraison livret local locat log logist loi lor lou louon loyer lund lydi madam magasin mail main mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel mer merc messag messager met mettent metton mettr mid minimal minimum ministeriel minuit minut mis mission mobil modiqu modul moin mois moment mond mondial money monnai monsieur mont moov moyen mun muse mutuel naissanc national nationalit necessair negat negoc neosurf net nickel niveau nom nombr nomin not notair notr nous nouveau nouvel null numer numeris numero objet obligatoir obten offert officiel offre offron onboarding oper orang ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient pani papi paquet parametr parcoursup parcouru parent parl parm part partenair particip parven parvient pass passeport passif pay payabl payon paypal paysafecard pedagog pend percev percevoir percois perd period perm person personnel pet peut peux photo photograph piec plac plais plateform plis plus plusieur poch point polic polo port portabl portail portefeuill posit possed possess post postal postul pot pour pourboir pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepar prepaye present press pret preton preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclam reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reel reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete rel relanc relationnel relay relev rem remarqu rembours rembourson remet remettr remis remuner rencontr rend rendu rendus renseign renvoi rep repart repond repondr repons repris requ requis reseau reserv resident respons responsabilit ressort ressourc rest restaur restent restos reten retenon retenu retient retir retr retrait reussit reven revendeur revenu revenus revers reversent reviendr revient revolut risqu sais saison salair salar san sauf scan scann scolair scolarit secret secretair secretariat securit sejour select selection selor semain ser serieux seront serv servic seul sieg sien sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soir soit sold solidarit somm sont soumettr sous stag stock structur studio subvent succ suff suffisent suis suiss suit suiv suivr sup support surplus symbol tablet tach tailleur tant tap tard tarif telegram telephon teletravail temp ten tenu term termin test teth thun ticket tiendr tient tiktok timbr tissu titr titulair touch toujour tous tout traduct trait transact transcash transf transfer transfert transit transm transmet transmettr transmettron transport transporteur travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu unitair universit universitair urgenc urgent usager usdt vacanc vacat valabl valid valide validon valis velo ven vendeur vendred vent ver verif vers verso vestiair veuill video videos vien vient vigil vingt vir virtuel vis visag visio visit vit vital voir volontariat vont votr vous voyag watsap wattsapp wav whatsapp youtub zero zon zoom",
  "nl": "aanbevol aanbod aanbrengt aandel aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvraagkost aanvrag aanvull aanwerft aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie badg ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev bronz brutolon budget bunq bureau burgerservicenummer cadeau cadeaukaart cent certificat chat chatinterview chauffeur chauffeurskaart cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer contact container contract creditcard creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur fiet film filmpj filmpjes financieel financiel flat flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl goud goudpakket grag gratis groep gsms haalt haast hal hallo handelar handelsreken hangout hardwar hartjes hebb hebt heeft helft help helper hesj hier hierhen hoeft hotel houd houdt huis huisadres huisvest hulp hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instapkost instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss ker keuring keuringskost kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kostprijs kredietkaart kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs len les leverancier lidgeld lidmaatschap lidmaatschapspakket liev ligt lijst lik likes link linkedin lmia lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meebrengt meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naamplaatj naast nadat nam nar nationaliteit nauwelijk neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw niveau niveaus nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onbek onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerprijs partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personeelsdienst personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium prijs priv privebericht privereken procent product productkoffer productpakket proefdos proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruit recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter rel rembour rendement reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico robijnpakket rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schort schriftelijk schrijf schrijft schrijv screening screeningskost screenshot selectie selectiegesprek selectiekost selectieprocedur servicekost servicepunt set shift shop signal slaapt slecht sleutel sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan stap start starter starterset starterskit starterspakket startkapital startkost startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stopt stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal teruggeeft teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twed twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vanaf vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijfd vijftien vindt visum visumkost vliegt vlucht vluchtel voeg voer voldan voldoe voldoen voldoet volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vroeg vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud weggat wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp wild will winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilver zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb abhol ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antret antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm aufnahmebeitrag auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausscheid ausschliess ausstatt aussteh aussteht ausstell austritt auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt beleg benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors brauch braucht brief bring bronzepaket brutto bruttogehalt buch buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend dritt durch durf ebay eben eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkauf einkomm einkommensgaranti einkunft einlad einlos einmal einmalbeitrag einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstieg einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrrad fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flieg flug flugpreis folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funft funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss geworb gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halft hallo halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind kittel klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkart kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list lmia login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich miet mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachnahm nachricht nachweis nachzubild nam namensschild nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm noch notar notarkost notig notwend numm nutz oder off offic ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnerpreis partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami preis premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probekist probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rendit rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko rubinpaket ruck ruckerstatt ruckerstattbar ruckerstattet ruckgab ruckseit ruckzahlbar rustdesk sag saldo scamming scan scheck schicht schick schlaf schlussel schneeballsyst schnell schreib schreibt schrift schriftlich schritt schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb selbstkostenpreis selt semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stuck stuf stund stundenlohn such sucht summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt unbekannt uniform universitat unkostenbeitrag unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier viert view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied will willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung woll wollt wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zehnt zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zuruckgibt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zweit zwisch",
  "es": "abog abon abra abre abrir acab academi acced acces acept acompan acord activ activacion acto actu acud adelant administracion admit adqu adquir advert afiliacion agenci agent agreg ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal analisis analit anim antecedent antelacion antes anticip anual anunci anvers anydesk aparec apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aptitud apunt aqui arancel armand arranc arranqu arrend articul asciend asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj bajat balanc balot banc bancari bas bec benefici beneficiari bici biciclet bienest bienven billet billeter bitcoin bizum blanque bloqu boj bol bolet boletin bols bolsill bon bonif bonificacion bonus book bot botiquin brut bufet bult busc buzon cabez cad caduc caen caj cajer calif calific calz cambi cambial camis campament campan canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carid carnet carpet carretill cart cas casc casting caucion ced cedul celul cens centr certific certificacion chalec charl chat chats chequ cheque chip cient cifr cinc cit clab clav clic client clinic cobr cobral cobranz cobrel codig coincid colabor colaboracion coleg colegi colegiacion colocacion com combin comenz comerci comienz comision companer compani compart compartel comparti compens complac complement complet compr comprador comprob comun comunic comunical concert concurr concurs conduc conf confiabl confianz confirm confirmacion conform conjunt conmig conoc consegu consegui consej consejeri conserv consider consignacion consul cont contabil contabl contact contacten contart contest contig contr contrari contrasen contrat contratacion contribucion control conversacion convert conviert convocatori coorden coordin copi corr corre correduri correspondent corresponsal corrient cost costari cre credencial credit cript criptomoned cual cualqu cualqui cuand cuant cuatr cubr cuent cuest cuid cumplimient cuot cup curp curriculum curs cursill custodi dal dam dand dar dars dat daviplat deb deber dej dejal delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des descarg descont descuent desd dese desembols desempl desk despach desplaz despu destin destinatari detall detr devolv devolver devuelt devuelv devuelvan devuelven diari dic dict dictal dictasel dictel dieron diet diez diferent difund dig digit digital dim din diner direccion direct discord dispon disposicion disposit distint distribucion distribuidor dobl doctor document documentacion domicili donacion donant donat dond dors dossi dotacion dud efect efectu efecty elector electron ella ello ellos email embaj emision emolument empac empez empiez emple empleador empres encaj encarg encim encomiend encontr encuentr enhorabuen enlac ensobr enter entid entra entrad entran entrar entras entre entreg entren entrev envi envial enviam enviart enviel equip error escan escane escrib escribem escrit escritori esfuerz esper esquem esta estaf estan estas este esto estudi etiquet eur evalu evaluacion evit exam examen exces exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur facturacion fals falt faltant famili favor felic felicit fianz fich figur final finaliz financ financi financier finiquit firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garaj garanti garantiz gast gener generalitat gent gerent gestion gestor gestori gift giftcard giftcards gir googl gratis gratuit grup guard guasap gui gust gustari habitacion habitual habl habr hac haci hag har hast hem herramient hog hoj homebanking homologacion honorari hor hospedaj hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inbox incent inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari intern inversion inversor investigacion inviert invit irte itun jam jef jorn jornal junt justif kilometr lad laptop leel leesel legaj legal legalizacion leid libert libr libret licenci lik limit lin line link liquidacion llam llav lleg llev llevat locomocion login logist lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajer mensajeri mensual merc mercade mercaderi mercanci met metal miembr mientr ministeri minut mir mision mism misteri mobiliari mochil moneder money moneygram mont mostr mov movert movil movimient muell multinivel mund nacimient nacional nadi naturalez nav neces necesari necesit negat nequi net netflix nin ningun nivel noch nombr nomin nosotr nuestr nuev numer nunc obligatori obsequi obtien obtuv ofert oficial oficin ofrec olvid onlin opcional oper operacion oportun oposicion opta opte optimiz orden organizacion original otra otras otro otros oxxo pacient pack pact pag pagar pagin pais palabr pantall pantallaz papele papeleri paquet paqueteri par parcial part particip pas pasaj pasal pasam pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis permit person personal phishing pid pierd piramidal pis plan plantill plat plataform playstation plaz plin plus poc pod podri poliz pon pong porcentaj portal portatil porteri pos posesion posicion posit postal posterior postul postulacion preaprob preci precis pregunt premi premium prens preocup prepag prescind preseleccion present presentart prest prestacion presupuest previ prim primer pris priv prob proces product profesional program propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quier quinc quincen quincenal quit rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomendacion recomiend reconoc recruit recuper recuperacion recurs reembols reenvi reenvial reexpedicion ref refer referent regal registr regres reintegr remes remit remitent remot remuneracion rent rentabil repon repondr represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis revolut riesg rob roblox rodaj rog rond rostr rrhh rueg rustdesk sac sacal sacart sal salari sald salg salud salv saqu secretari segu segund segur seis seleccion select seman semanal sen senal sencill ser seri servici servientreg sesion sexual sid siempr sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter soport sosten spin steam sub subvencion sucursal sueld sujet sum suministr super support suprem suren suscrib suscribet suscribirt suscripcion suy tablet tall talon tampoc taquill tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari tempor ten tendr teng tercer termin tesoreri test text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tok tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser traster trav treint tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform unirt univers unos urgent usar usdt usted usuari utiliz vacant val valor vari veint vend vendedor ventanill verificacion viaj vid vide videoidentificacion videollam viend view vigor vim vis visit vist viviend volv vot vuel vuelt vuelv wallapop wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit abit academy accadem accant accanton acced access accett accolt accont account accred accredit acquirent acquist acquister addett adesion affitt affittas affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altra altre altri altriment altro amazon ambedu ambo amic amministr ammission ammont anal ancor andra anno annual annunc anticip anticipat antiriciclagg apert apertur appen approv apra apri aprir aprit armadiett arriv arriver articol aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attim attiv atto attrezzatur autist automat autorizz avant aver avven avvi avvis avvoc azi badg banc bancar bancomat band banking bartolin bas bast beneficiar benven bic bigliett bilanc bisogn bitcoin blocc boll bollettin bonif bonific bonus book bors budget buon bust cam camb camer canal candid candidatur canon caparr caposquadr capoturn caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr central cerc cerk certif certific chat chi chiam chiav chied chiunqu chius ciascun cifr cinqu civil clic click client cod codic coll collabor colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conosc conoscent consegn conserv consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib contribu controll conv convenzion convert convoc cooper coordin cop copr corr corrent corrispond corrispondent cors corsist cos cost coster costitu cred credenzial cript criptoval cuff cuor curriculum custod dall damm dann dar dart dat dator davant deb decadent decis decret deleg deliber dell denar dentr depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct dirett direttor direttr diritt dispon disposit disposizion distributor div divent diventer divis dlgs docent document dodic doman domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral elettrodomest email ente entra entramb entrar entrat entri entro equival esam esamin esclus esclusion esit esperient esser ester estratt estrem eur evit exchang extra facc facebook facil fals famigl far farl fas fat fattur favor felic fidat fiduciar fin finalizz finanz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram girocont giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hann hom homebanking hotel hype iban ident identif idon idone immagin immed immediat impieg import incar incaric incass incontr indenn indirizz individual info inform ingress iniz inizial inoltr inoltram inpa inquadr insegn inser insiem instagram interess intermediar interv intest intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istantane istit istruttor ital itunes laborator lasc lascin lat lavor lavorett learning legal legalizz legg lett letter liber libert librett licenz liet lik likes lim limit link livell lor lord lucchett madr magazzin magliett mail man manager mancanz mand mandac mandam mandatar mander manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz mezzanott min mission mobil modul moment moneygram mooney multilivell muse nasc nazional necessar negat negoz nell nessun nett network nient nolegg nom nomin nonc nostr notai numer nuov occasion occorr offert offre oggett oggi ogni ognun oltre onlin onorar oper opportun orar ordin organizz original ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par parl part partecip partenz partner pass passaport passer password past patent patentin paypal pazient pen pendent percentual perd perder period permess pers person personal perven phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion poss possess post postal postazion postepay postin potre pratic preassunt preg prel prelev prem prend prenot prepag prepar present press prest prestazion pret prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial provvigion pubblic pul punt qualcun qualif qualsias quant quattr quest quindic quot raccomand ragazz rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal region regional registr regol remot repart res resident respons rest restant restitu ret retr retribu revolut riav ric ricar ricaric ricerc ricev ricever ricezion richied richiest riconosc riconsegn ridott rifug riman rimanent rimang rimast rimbors rimess rimett ripart riport risc riserv risors risped rispedizion rispond rispost ristor risult ritir rivenditor rivers rub salar sald salv sanitar sar sara sarann sart satispay sblocc sbors scad scansion scarp scatol scatt schem scherm scont scort screenshot scritt scriv scrivetem scrivim scuol sed segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc societ softw soggiorn sol sold soltant somm son sosten sostien sottost sped spedizion spes spett spid spieg sport sportell squadr sta stag stagion stamp starter staser stat steam stell stess stipend stipul stock struttur stud student sub subentr success sufficient sull suo super superior svolg tablet tard tariff tasc task tass team telef telefon telegram telelavor temp ten teng termin terz tesor tesorer tess tesser tesserin test testual tether tien tiktok titol torn total traduzion tram transazion trascors trasfer trasfert trasloc trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var ved vedrem venditor veng verif verific verr vers vettur viagg vide videoidentif vien vis vision vist viv vogl vol volontar volt vostr vuol wallet welf western whatsapp youtub zon",
  "pt": "abaix abertur abra abre abrir acab academ aceit acess ache acim acord ader adesa adiant adicion administraca admissa admissional admit adqu adquir advog agenc agend agent agor agradec airdroid ajud alert algar algu alimentaca aloj alug alun amanh amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk aparec apart apen aplic aplicaca aplicaco apolic aport apos apostil apple apps apresent apress aprovaca aptida aqu armari armaz arrecadaca arrend artig assegur assessor assinatur assist assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca auxili aval avali avaliaca avaliaco avanc avis baix balca banc bancari banking bas bast benefici beneficiari biciclet bilhet bitcoin boas bols bonus book bot branqueament brut busc cab cacif cad cadastr cadun caem cair caix calc camis campanh can canaliz candidat candidatur capacet capital captur car card cards carg carreg cart carta carteir carteirinh carto cas casting cauca ced celul cent centr certida certific certificaca cham chanc chat chav cheg chequ chip cidada cifr cinc classific client clinic cobr cobranc codig cofr col colabor colaboraca coleg colegi colet coloc colocaca coloqu com combin comec comissa comisso comparec compens complet compr comprador comprov comput comun comunic conclu concorr concurs concursal conduca confi confianc confirm confirmaca conhec conjunt connosc conosc consegu conselh consider consul cont contabil contact contat contig contr contrari contrat contrataca contribuica control conveni convers convert convertel convid convocator coorden copi corr correi corrent correspond correspondenc corretor crach credenc credit cri crimin criminal cript criptomoed cuid cultur curricul curriculum curs cursinh curt cust custod dad dam dand deix del demor dentr depo deposit depress descarreg descont desej desembols desk desloc deslocaca despach despes destin destinatari detalh dev devera devolv diar diari dias diferenc diferent dig digit digital dinheir diplom direct diret discord dispens disponibiliz diss distribuica distribuidor dit divers doaco doador dobr doc document documentaca dois domicili donat doutor duas edital eletron email embaix embal embalagens emissa emol emolument emos empilh empilhadeir empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec engan enquant entidad entra entrad entram entrar entre entreg entrev envelop envi epoc equip erro escrev escrit escritori esforc esper esquec esquem esta estafet estar estas este estrangeir estud estudi etiquet eur evit exam excess exchang exclus exig expedica experienc explic exterior extra extrat fac facil facilit fal fals falt famil far fard fatur favor favoravel faz feit ferrament fic ficara fich figur filiaca filial fin final finaliz financ financeir fiqu firm fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garag garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit gravaco grup guard gui habitual hav hesit hoj homebanking homologaca honorari hor hospedag hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor incent inclu indic indispensavel info inform informaco informat ingress inic inici inicial inscrev inscrica inspetor instal integr integraca integral inteir interess intermediari invest investidor irem isenca isso isto itun jam jornal junt jur lad lavag legal legalizaca lei lev levant liberdad licenc lig ligaca ligaco lik limit linh link liqu livr login logist loj lot lucr lug lux mail mais mal malet mand manual maos marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh ministeri minut misso misteri mobiliari mochil moneygr mont montant mor mostr motoboy motor mov moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel noit nom noss notebook nov nubank numer nunc obra obrigator obrigatori obtiv ocult oferec ofert oficial oficin olham olhand onde onlin opcional oper operaca oportun orcament ordem orden organizaca origin otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil pergunt period permanec permissa permit pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pont pontu porcentag port portatil posit poss possu post posterior posts pouc poupanc praz prec precis prefeitur premi premium prend prepag preseleca present pretend prev previ primeir print prints priv proced process procur produt program propagand propin propr propri prov proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recomendaca reconhec recrut recup recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica refeica referenc regional regist registr remess remet remetent remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent republ requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu result ret reten retenh retir retorn retribuica reunio revis revolut risc roblox rod rost rustdesk sac sair sal salari sald salv saqu satisfaca scan secret seg segu seguint segund segur seguranc seis sej seleca selet seman sempr sena senh senhor ser sera seri servic sessa seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tablet tard taref tarif tax team teamview tecnic telefon telegr telemov telemovel teletrabalh tem temp tempor tend tens ter tera terceir term termin tesour test teus text tir titul tod token total toxicolog trabalh traduca tramit tramitaca transaca transf transfer transferenc transport treinament tres trimestr trint troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vend vendedor verificaca vers viag viaj vid videocham videoidentificaca view vim vint vir vis visit vist voc volt volum voss western whats whatsapp zapzap"
 },
 "groups": "878 8ab 8e5 8e8 8el 8fg 8fs 8g4 8hs 8ie 8ku 8z0 8z1 8zo 90n 90u 90y 91c 91f 91p 92r 977 978 9g3 9hy 9i3 9ia 9io 9ip 9ix 9j0 9j9 9ni 9wx 9wy 9y6 9z0 9z4 9za 9zo 9zu a08 aak aeb aeh afq aim aix aj2 aj6 ajo ajq amh aqs ayd b0e b0j b0m b0w b0x b12 b74 bbl bey bf3 bgb bgl bio biz bj8 bjb bjf bju bjw bk1 bk3 bmk brw;8gw 8gx 8hs 8ie 8sr 91c 91f 91p 94p 99o 9io 9ip 9ix 9j9 9qc 9zo a08 a7n af1 ai9 ajo ajq as1 ata b0w b0x b12 b99 bfp bio bju bjw bk1 bk3 brw bs2;a61;a61;;8qb;95f;95f;95f;95f;95f;95f;8qb 9ob a61 anb bnj;a61;a61;8qb;9ob;8qb 9ob;8qb 9ob;9ob;8qb;8qb 9ob;8qb;a61;8av 8xm 95s 9f2 9vu ae4 aql axa b5t beu bqt;85k 8uz bdz;b5k;8qb;b5k;8av 8aw 8xm 8xn 9f2 9f3 9vu 9vv ae4 ae5 axa axb beu bev;878;8lm;8av 8aw 8xm 8xn 9f2 9f3 9vu 9vv ae4 ae5 axa axb beu bev;95f;8aw 8xn 9f3 9vv ae5 axb bev;878;8lm;;bnj;8lm;bnj;bnj;bnj;anb;anb;anb;b5k;b5k;b5k;b5k;b5k;;bnj;anb;95g;95g;95g;95g;81d 82p 82t 832 83t 83u 83w 856 85a 85m 872 886 88z 896 899 89b 89m 8ac 8ao 8ar 8au 8b1 8b4 8bi 8bv 8ck 8dk 8ec 8ev 8f6 8f9 8gp 8gw 8gx 8gz 8hc 8hr 8hx 8it 8kg 8ko 8kq 8li 8m1 8mf 8o9 8p3 8ph 8tv 8ty 8u2 8vr 8wl 8wx 8xe 8xj 8xw 8yx 8zg 8zo 90q 91r 91t 92w 934 93o 948 94s 95i 95l 96e 96g 96o 97g 9ev a74 a8m a9v aa5 adw ae1 aeo afw ago ah3 ail air ait ak1 akc amv anj aow aph aqw ark avg axj ayw az3 az5 b04 b0d b1e b1h b3p b43 b5o b5s b6i b7e b87 b8p b9m b9y ba7 baz bd3 bf9 bfl bg7 bga bhe bi5 biw biy bj3 bjn bjt bk1 bk3 bk5 bkb bl8 bld blg bmq bnl bnr bnx bp3 bp8 bpn bq1 bq7 bqu br2;9b9 9gh 9gl 9i0 9ig 9j8 9je 9jx 9kl 9ln 9of;a0k a0m a34 a67;al6 alc aps;alc;alc;alc;apo;akx alc;alc;alc;al3 apr;al3;al3;alc;al3 apo;al3 aps;al3 aps;arb;8ir 8iu;as6;;;964;;962;alr;874;807 80d 8fe avg b43;8pl;alc;alc;apo;akx;alc;al3 apo;apo apr;blk bpz;bpv;blk;bl6;blb;an6 apu;an6 apu;ap1;ap1;bne bq3;bp7;bp7;bp7;an6 ap1 bne bp7 bq3;ap1;ap1;80d 8ee;9jo;;;az5 b5o;bcd;a8m adm ady ae3 aea aei aek aeo ak1 akc anj apd aqp aqr aqw au7 avg ax6 axf axj ayw b1e b1h b1r b2b b2w b2x b37 b40 b5o b6n b7c;814 81d 82y 83t 85u 86c 86k 8bm 8co 8fg 8fj 8gd 8i7 8io 8l6 au7 aum b6n;;983 9iy 9m2 9mu a58;alr;alr;alr;blw;blw;7zw 9vq 9vt 9vx 9w5 9wf 9wh 9xx;90x 91v;;81d 856 85a 87l 896 899 89b 89m 8as 8av 8f9 8gp 8hc 8kg 8kl 8o9 8ph 9vz 9wt 9xd 9yz 9zh a04 a0c a0s a10 a14 a18 a1e;81r 842 87s 87z 8al 8bi 8cn 8e8 8el 8g1 8ls 8ql;alp blu;blk;blk;blk bpv;bl6 blk;alc b62;akx;b61;b61;ast;806 82i 86c 86g 87l 87u 8mf;;b83 b8p b9m ba7 bep bet bf0 bf4 bf9 bk5 bkb bke bn0 bnr bp0 bp3 bpi bqh bqw br2;;;bq4;alc aqh;alc;akx;alc;apo;apo;aqf aqi bqn bqp;85g 8e1 8e2 8l2 9e9 9eb 9ki 9l4 an3 an5 az8 b4z bn9 bnc;blk bq6;blk;bl6 blk bq6;bq6;804 80q 811 82b 82d 82j 85w 86e 86m 886 8a6 8h3 8i2 8ld 8md 8n1;bne;alr;alr blw;87z bfu bhe bko blg bos bq7;alr;;8hb;;bpj;blk;blk;bq5;bq5;blk;85p;alc apw;alc apw;;akx alc;alc apw;837 859 87z 88z 89h 8bb 8d1 8d3 8da 8h2 8ki 8l8 8ly 8p2 8p6 8pf;b9h bf8 bfj bfl blj bnr;84o 8lt 8pv 9nx b1s bkn;8tv 8ty 8uu 8vr 91r 91t 94s 95l;;9up 9vj 9vz a04 a10 a18 a2b a34 a62;a41;8yx 8zl 8zo 91r 94o 95i 95l;962;964;964;962;;bpj bq4;blk;blk;bl6;;als;80q 82b 82d 87d 8h3;8mv;;9r9 9ro 9u6 9up 9xd 9xj a2p a32 a4m;;;;alr;alr blw;;;;;;;;;8b5 8b7;9aj 9al 9b1 9b3 9b7 9b9 9di 9dz 9gh 9ld 9ln 9nb;bq2;apt apv;;;9w4;88x 8p6;;;als as3;blw;;;9bd;b61;b61;;;;;8lv 8m3 8m5 8ne;;8pt 8pu 8z6 8z7 9nv a5h ayj ayl;7zy 81c 82w 82x 831 8jq 8n5 8o4 8pg 8pr 8qq;81j 859 86j 87z 89x 8c5 8ck 8h2 8h7 8he 8hi 8j1 8kw 8od 8ot 8p2 8qv;;;apx;ar9;bfn blc brh brj;;7zk 80k 82j 86e 88v 8h6 8md 8mn;alc;alc;akx;alc;al3;al3;;;b61;;bl6;as3;;;;bq2;;a9b a9c afi;a9b a9c;8xc 90l 932 936 939 93h b18 b57;;;81w;961;962;bs6;as8 awm b6e;8cl;8cl;;avh;awt b16 b57;;;;alr blw;alr blw;ban bnz bo3;;blk;blk;b8h;bl6 blk;blk;;alr;bqo;blf;blf bqo;ba7 bb6 bew bfa bfq biy bj3 bj5 bkq blq bm3 bme bnl bnw boa bov bpi bqu br2;alr;aml;aml;aml;aml;an6 ap1 bne bp7 bpz;bp7 bpv;bp7 bpv;bp7;;ap1;an6 ap1 bne bp7;ap1 bp7;ap1;an6;ap1;an6 ap1 apo bne bpz;an6 apu bne bq3;an6 apu bne bq3;aml;a8m a9v aa5 ae7 aem af2 ail air ait ajd akm alz amb ans ao1 aon apd aq0 aqm aqw ars au7 axl b0d b3j b40 b5s b6d;blw;as6;b62;b61;as6;an6;al6 alc;alc;akx;alc;al3;al3;964 al3;al3;964;an6;;bq3;apu bq3;apu;blw;alr;blw;blw;blw;b62;asi;b62;b61;8ny;apz;alc ap1;alc;alc;alc;akx alc;alc;al3;apo apr;apz;964;ban bb8;8nf;blw;;;;;;;bhg brf;;alc;alc;;akx alc;alc;apt;blk bpv;blk bpv;blk;bl6 blk;blb;blk;blk;bq8;;bq8;8hs 8i0 8i3;87r 882 88f 88l 88p 88q 89k 8w5 8wh 8wi 9cw 9de 9dg 9dn ab2 abv ac4 acc ace aco aw7 aw9 aws bc0 bcz bd7 bd8 bdi;a9k;afi;a9k bax;8ri 8sb 8sk 8uj 8uv 8wo 8ya 8zq 94o au4 aue;ah2 ahd ajr ajw ajz akb asp axi ayw az3 b14 b1a b1g b3h b4y b64 b69 b7l b85 b8m b8t b90 b9j b9q baq bgp bhq bjx bjz bk2 bkf blq bnn bpk bqm;9ey 9f7 9m5;b14 b1a b1b b1g b3h b4y;asp b2w b3h;;aml;a9w ah2 ahd bhq bia bjz;9ow 9ph 9r4 9rw 9v9 a01 a08 a0j a0m a0v a0w a1k a23 a2t a3d a3r a4v a5y ah2 ahd ajr ajw ajz akb akg amn b8m b8t bjz bk2 blq;988 9j8 9jh 9jj 9jm 9jy 9lg 9nd 9nz;8an;8nf 8ou 8oy 8pc;8ri 8s7 8sb 8sk 8sx 8t5 8te 8to 8u3 8u5 8uj 8wa 8wo 8xg 8xl 8xw 8ya 8zg 942 948 94o 96b 96g 96w 96x 98g 98v 98z 993 997 99z 9a4 9af 9aq 9bz 9hw 9je 9jm 9ka 9ko 9kp 9lo 9m0 9m3 9m9 9mc 9mq 9ng a78 a7d a9v acs adf adh ady aea aen aex af7 afr ago ajb akw alh alk alz amv ao9 aon ap4 aph aqe b85 b8t b90 b9j b9q ba1 baq bep bf0 bf5 bf8 bfj bfu bg0 bgc bh7 bia bl5 blq bm3 boh bor bpa bpk bpn bqm;964;asv axw ay0 b1z b6x;a78 a7d acs alk ap4 aqe as8 asr asv asz ate atl ato au4 b2r b38 b6x;9qm 9rg a0g a3n a4n a53;9qq 9qw 9r4 9se 9yx a01 a08 a0c a0g a0j a0v a16 a1y a1z a23 a3u a4v a53 a5e;aml;964;964;962;962;81w 8gm 8gu;al6 alc aqh b5z b62 blf blk bqo;al3;al3;blk;alc;b61;b62;akx bl6;alc blb blk;al3;al3 blb;b61;al3 blb blf bqo;al3;al3;blb;al3;b61;aqf aqi b5z bqn bqp;;9om 9ph 9pt 9qi 9qm 9qo 9rg 9rz 9v9 9zc 9zi a0c a2g a3d a3m a3q a3r a4n a5n a5y;8s7 8sb 8sp 8tv 8ty 8u2 8uq 8ya 8yl 8zo 8zq 90u 913 934 96w a3m a3q a5n a9w;alc blb blk;alc;blk;alc;akx bl6;alc;al3;al3 blb;;bq8;bq8;alr;alr;blw;blw;biz bj8 bjf;;8dp 8lx 97l 9lp a30 b7n;as8 asv asz ate atl ato au4 aue aul ax6 axe b2r b38 b3p b41 b4s b69 b6i b6x b6z;a8i adz aey aoe ari b1g beq bfk bom brr;aml;aml;aml;9jy 9k8 9kj 9km 9kp 9nd 9nz 9om 9ph 9pt 9qo 9qq 9qw 9sa 9se 9v9 9wi 9yx 9zc a01 a08 a0c a0v a16 a1m a1y a1z a23 a3d a3r a3u a4v a5y a63 b4r;aml;aml;aml;9pl 9qj 9r3 9ui 9xe 9ze;953 959;;988 997 9hw 9ng;90n 90y;bmo bmp bmv bnd;89q 95t 95v 9eb 9v4 aqs b5v;ann anq anw anx;8ea b85 b8m b8t b90 b9j b9q ba1 bew bgp blq bmt bn0 bnn bor bov bpa bqm;blw;ble;7zk;alr;alr;;a93 a9m aak ae4 ae5 aeb aj6 b8m b8t bfu bg0 blq bnn;9lp a30;;8s7 8sb 8sx 8te 8u5 8uj 8uq 8wn 8wo 92f 932 9pr 9r3 9r8 9tk 9ut 9w4 a00 a06 a0j a1w a3d a5d;81i 8n2 8st 94c axa axb b0m;8st 94c;asj atb aus avq avu aw4 awt az5 b4e b4l b8i b8o b8v b9a bbd bbp bcl bdt bk7 bpx;8bj;;;;aql;9a4 9af 9au 9ax 9bz 9e4 9f2 9jq 9jz 9ku 9lc 9le 9lo 9mc 9ng 9ni;al4 bl6;al4;bl6;blc;;;9r4 9tc 9um 9vu 9z5 9zq a0r a0w a1b;;a6e a6i a6l a6p a71 a7a a85 a88 a8d a8h a8z af7 afm afp afx ag5 aij air ajn ajt ak3 akd al0 al7 amb an0 ang aot ap2 apx aqp arw;b87 b8a;as6;b87 b8a;9ih;8zf;bb6 bf5 bgh bh7 bi5 biy bj3 bj5 bkx blj bnl bpa bpn;8vk 8w2 94s 9hm a8m a9v adf adh aek afw agm ago ail air ait and anj aow ap4 apd aph aq0;ap1;ap1;bp7;bp7;81h 8o6;;apt bq2 bqp;a91;;;a91 al4 blc;a91;blk;blk;aml;aml;a91;aml;aml;a91 bl6;a91;aml;a91 al4 blc;;aml;a91;a91 aml;962 969;962 964 969;964;962 969;962;;962;bq4;apv;;9ow 9ys a06 a0j a0m a0z a1k a1w a1z a2t a4v a7o a9q aac aap aar;;as6;;a6i arw;8rb 8ss 8ux 8wl 92i 942;blw;8tb 8xe 8zo;;;bqt;8pz axu;8zf;bq8;bq8;blz;awy aym;blc;;aml;aml;aml;alr;axz aym azx;;alr blw;axz aym b71;blw;bk6 blc brz;blc;7zs 80s 81t 81w 81y 81z 820 822 823 82a 8gi 8gq 8gy 8h0 8h1 8h8 8ha 8hz 8i0 8nn 8nr 8pd 8pp;81w;86u;apt;;969;969;bqf;8tw 8tz 8u4 92o aq7;alc blk;blk;alc;akx alc bl6 blk;alc;ast;8n7;8cg;bcp bcs bcw bd0;8ek;809 81d 86j 87z 89r 8c9 8e8 8fv 8gc 8gw 8hm 8hu 8hx 8lp 8mk 8mo 8o5 8o9 8pa 8pf;blw;ast;;;;8i9;88m;aw1;;abx ac2 ac6;;;9x7 9zh a58 a5c;;;;apz;apz;8pz;;;;;;82b 831 85w 88w 8bp 8fo 8kz 8mp 8pg 8pn;;axe b4r;;a05 a1v;89a;alc;b61;b61;alc;akx;alc;al3;al3;b61;8k6 8k8 8kd;b3e b77;9lp a30 b7n;;;88c 88m 892;;;bfx;blx bs4;9f6 9fn 9l2;;8il;8vi 8xk;abt abx abz akv al2 b40 be5 bl4;;9us;al4;akx;9dw;al4;al4;ac1;8k6 8k8;bs6;bs6;889 abt abz akv;9sd 9ts;adc akv;ak2 al4;80e aca;a0i;9k8 9kj 9km 9nd;;80b 82p;;988 98g 98v 997 99x 99z 9af 9aq 9ba 9hr 9hw 9j8 9jh 9jj 9jm 9jy 9jz 9k8 9kj 9km 9kp 9lg 9lo 9m0 9m3 9mq 9nd 9ne 9ni 9nm;891;891 89s;80b;81d 82p 8hh;89q;aw5;;aql;blw;blw;9in 9iq 9iv 9iw;abh al7;83o 890 8ae 8aj 8aq 8kc 9dj 9eg 9er 9et 9u7 9v8 9vl awb ax1;879 8aq 8ax;alr;alr;;9m9;;axw ay0 ay9 ayo b0v b1l b3e b3k b7z;;;;841 843 849 8k4 8lb 9bk 9l8 amr bmw;bqt;;800 8fv;;a0z a1k a1w a1z;9r4 9rc 9rw 9u1 9ys a0r a1k a2c a2t a3r a5y;;91d atw aup axw ay9 ayc ayo b0b b0v b17 b1l b2r b2w b38 b3e b40 b4h b4t b54 b6s b7p b7z;9r9 9xb 9xo;;apz;blw;alr;83t 859 86j 871 877 87z 8bi 8bz 8d3 8f4 8ff 8g3 8gw 8h2 8ie 8jd 8jg 8k9 8kw 8lg 8ly 8ms 8od 8oj 8ps 8r4 9aj 9fc 9iy 9l0 9ln 9mb 9sm 9w5 9xo 9yz a1e a32 a3q a4m aw1 b0d b1r b6j;adj bec;aml;;;;;aml;anq anw;95s aql b5t bqt;95s;al6 alc aqh;al3;alc;akx;alc;al3;al3;;al3;aqf aqi;aqg;;alr blw;alr blw;;bq2;apt;9hf;9fp;aql;aql;b5t;b5t;95s;95s;aqf;al6;blf;b5z;bqn;bl6;b61 b62;b61 b6b;b61 b6b;b61;;;b61;b61;al6 aqh;b61;blf bqo;8vq;80q 811 82b 82d 85w 86m 87d 8a6 8gk 8h3 8hu 8i2 8i4 8ik 8ld 8md 8mn 8n1 8n6 8ol 8pq 8qu 99q 99s 9c6 9cx 9d4 9d7 9ek 9it 9j1 9jd 9ms 9mw 9nt;7zk;9qe 9t3 9td 9ti 9ts 9tw a3i a40 a5f a5w a60;806 841 87b 8c6 8cj 8dg 8dj 8do 8f4 8f9 8fd 8in 8j2 8jt 8k7 8lz 8oo 8or 8pb 8qp 8qz;;81d 85f;94n;bce bcv;91d 986 999 99z 9a1 9a4 9ae 9af 9aq 9ba 9bh 9bj 9bz 9cz 9dm 9dr 9dx 9gi 9ir 9iu 9j8 9jh 9jq 9k8 9ka 9kj 9ko 9kp 9l1 9lc 9le 9lg 9m0 9m3 9mc 9mq 9ne 9nm 9x1 9xx a63;9ae 9dx 9ir 9j8 9jh 9kj;807 80d 82j 82q 85i 85j 85n 85o 85q 85r 85t 866 87m 88e 88t 894 895 89a 89d 8ae 8me 8mq 8wm 8wq 8y1 95s 95x 9bs 9bt 9bu 9bw 9c0 9dk 9dl 9dv 9e5 9fo 9s4 9s5 9s6 9s8 9sb 9sf 9u8 9u9 9ub 9un 9ux 9v5 9wg;962;;98z 9dm 9gi 9iu;blx;9a2 9ke;8ws awm;8cg 8nq 8r6;;81s 82v 834 839 83a 8cq 8ne 8pe 8qs 8td 8tg 916 9aa 9ab a8b a8e ajg alm ao4 ape apv atu atx au3 b9w b9z ba4 bls bod bpj bq4;;alp blu;;;;8ks;8rs 8s2 8t5 8t9 8te 8u3 8ya 8yt 8yw 8zz 90l 92p 93j 972 975 ayc b0b b3e b4v b7p;8rs 8s2 8s8 8t5 8t9 8te 8tf 8to 8u3 8ua 8uc 8ud 8vl 8xs 8ya 8yt 8z0 8zh 8zx 8zz 90l 91b 91m 91p 91z 92p 93h 93j 94f 94j 96o 972 975 976 977 97h 97v a6i a6p a71 a7a a85 a88 a8d a8h a98 a9t afm afp afx ag2 ag5 agv aij air ajn ajt ajx ajy ak3 ak5 akf al0 al7 ang ap2 apq apx arl ars atw avu avx ay9 ayc ayo b0b b0v b0z b17 b19 b1f b2r b3e b3k b4t b4v b6s b7z bmq bnp;;;af7 agv akf al7 aoj apq ary;b5t;;b7m;8rs 8s2 8s8 8t3 8t5 8t9 8te 8tf 8to 8u3 8ua 8uv 8vl 8xc 8xg 8ya 8yt 8yw 8zl 8zx 8zz 90l 91m 91p 91z 92p 932 936 939 93h 93j 94f 94j 951 956 972 975 97n 97v acq agb am8 aoz aq1 axw ayo ayq b1f b1p b2m b3e b3k b4t b77;;;avu awf awj b3i b7y;8rs 8s2 8s8 8t5 8te 8ya 8yl 8yt 8yw 8zl 8zo 8zq 8zx 91b 91z 93h 93j 956 972 975 97v am8 aoz;8jl 8jv;;b8d bgu bmc bp5;b0z b19 b1f b1n b1p;bq4;apv;9i8 9nr;8ek 8en 8ez 9gu 9h6 9he 9hh 9xr 9y5 9ye 9yg;9gu 9gw 9h6 9he 9hh 9xr 9xv 9y4 9y5 9yc 9ye 9yg;8ek 9y5;8ek 8en;alc blk;blk;alc;akx alc bl6 blk;alc blk;al3 blb;al3 alc blb;958 959;;a6i afx ag2 ajx ajy ak3 ak5 akf aoj apq b0z b19 b1f b1n b1p bmq bnp;;;a6p a71 a7a a8z af7 afm afx ag2 ajn ajt ajy akf al7 aoj api apq apx ary;8zw;apv bq4;8wg;8zf 92k b7y;;8wj 96j;;;9iq 9it 9ke;;8df;;8bj 8go;8bj;;9ou 9p0;a91 al4 b61 b62 blc;b61 b6b;aml;aml;b61 b6b;b61;aml;aml;a91;;b61;b61;a91 al4 blc;;b61 b6b;;aos;apv bq4;apt bq2;alr;86e 88v 8mn;;80b 80g 83t 876 8ac 8af 8i6 8ia 8jk 8kb 91k 91n 9ea 9j8 ajs b18 b1c b57 bk0 bmq;;98c;a8n aoe ap9 aq6 aq8 bom bpe bqe bqg;;;80h 812 96n 9b1 9b3 9b7 9b9 9fe 9fm 9i0 9ic 9iz 9ld 9nf;;962;962;bei bn6;adp ads an0 awt b16 b57;ax2 b1i;9ea 9j8;bk0;8am 8qg 8xf 8xk 9oc a64 adx aed axd bf1;aqg;aqg;ax2 b1i;9v3 a00 a07 a20;97y;962;;9qi 9rb 9ro 9vj 9vz 9w6 9yz 9zd 9zi a0e a0r a2p a3g a4m a4z a52 a67;;96j;;apv bq4;;8zf 91k 954 95r;;8xa 91u;;;;;8iz 8j6;95t 95v aqs;;8ai;8ai;8ai;89q;;;8it;8r7 b2i;925 9kf a1s akp b1w;983 9b1 9b3 9b7 9b9 9iz 9mu 9nb ba7 bd3 bef bh7 blj bnl bnr bnw bp3 bpi bqy br7;b88;;8r7 b19;;;au7;be3;9um;;;;857 85a 895 8dk 8ej 8fs 8hq 8kg 8kh 8m6;80i 98h;80i;8vw ada;bar;;;;;;80o 84m 87k 87n a6e a6j ba7 be0 be8 bea bef bh7 bkx blj bn0 bn4 bnr bnw bov bp0 bp3 bpa bpi bqw bqy br7;;9ce 9du 9ec 9mn 9mp;asq b1c b7y;8wi 95m;8ra;;87s;8s2 8t1 8xa 8ya 8yl 919 92u 96t afm afx ajs ak5 bi5 bk0 bk7 bmq bp5;;875 87j 88b 89p 89r 8b8;99v 9ci 9e8;;bqw;9sv 9vc 9vr a40 a43 a4k a5f a5u a67 a68;abi ada adw ae1 ava avb b83 b87 b9y bg7 bga biw bj3 bjt bk1 bk3 bkj bko bld blg bme bmq bmt bn4 bn6 bnx boc bp8 bq1 bq7 bqw br3;86j 88z 8ao 8bl 8c9 8e0 8ec 8i4 8ki 8lp 8mk 8qu 9ck 9ev 9f0;;ast;;95s 95x aql b5s b5t b5x bqt;8jr;bkt;98a 9ck 9gd;81g 82f 859 89h 8bh 8bz 8c3 8c5 8c6 8c9 8di 8fd 8fe 8gc 8h2 8i6 8ic 8is 8j1 8jd 8jg 8kw 8l8 8mi 8ms 8o5 8od 8oj 8qh 8rp 91d;;82t 861 878 8as 8av 8nw;8rt a6q;98g 9am 9ax 9ea 9ed 9jz 9lx;8wx;98o;985 98l 9aj 9b1 9b3 9dz 9ep 9fm 9g5 9gh 9ig 9ii 9jo 9k0 9kd 9l0 9ln 9lu 9nf;;apy;81r 86m 87a 87f 87s 8al 8bi 8e8;av9 ax9;;ax9;aoz aq1 bfu bg7 bjt bkj bko blg bmt bos bpo bq7;8kf 8kt ama aui b51;8vj 8xe 8xj bcf bci be3;95s 95x;82t 832 83d 83f 83h 85d 88d 8a3 8ae 8br 8ck 8ct 8el 8hf 8hq 8jj 8kb 8li 8m1 8m6 8ml 8p3;8dk 8jk;;;;81d 82t 82y 83b 8bu 8bw 8d4 8d6 8iw 8je 8jh;;alr blw;8df apv;;;bq4;alr;a6s a6z al6 alc ap1 aps asl b44 b62 b8l blf blk bp7 bpv bpz bq0 bq5;alc;alc;blb;blb;blk;a6s b8h;alc;apo b61;apo;b44 b62;akx alc ap1 bl6 blk bp7;alc blb blk;alc;blk;al3 apo apr blb;;al3;al3;apo apr blk bpv bpz;b61;b61;asi;apz blk bpv bq5;blk bpv;al3 aps blb blf bq0;blb bq0;al3 aps;8gh;964;;964;blw;apv;8w2 8wn 8xg 8xl 8xo 8xw 8z2 8zz 90w 92w 93o 95r;alr blw;;8r8 8ra 9kb 9mt;apt apv apz;alr;aml;aml;aml;aml;aml;aml;8iz 8k6 8k8 8ka;blw;bq2 bq4 bq8;7zy 80l 80m 817 81b 81c 82g 874 8gm 8gn 8gs 8gu 8hd 8hz 8i9 8id 8if 8ih 8n5 8o4 8oc 8oi 8ox;962;964;;962;962;;80l 80w;;9eb;95a a2e amw amz b5d b5e bn1 bn5;8u7;9o0;;bp7;ap1 bp7;8ao 8ar 8au 8bi 8c9 8ec 8ev 8kw 8pj 99s 9ei 9ep 9ex 9fc 9fd 9g5 9i6 9l0 9qi 9v4 9vd 9vj 9w6 9wh a2b a52 asz ava awi awv ax6 axf axj aye b4s b69 b6d b6i;;;;;;8l4;ap1;8jo 8kf 8kt 8kv 8ln 8lo 8ul 9jg 9kb a1n a24 a29 a2a a2v a2y a9f a9g am6 amc ams aui b56 bau bma bmf bmx;;al5 b9e bat bla ble blh bqb;;apt;bpt;89q;9v4;bhd bhq bin biq bis boe;ay9;apv;agu ahd ai8 aid al6 alx ao6 aqk;akx al6;a74 a7d ad0 adf adm ady ae3 aea aei aek aeo af2 afr ajd alh alk ao1 aod aow apg aph aqe aqr b8p b8x b9f b9j be0 be8 bep bet bf0 bf4 bf9 bfq bgc bgh bhd bhq bin bji bjn bjr blj boa bol bor bpm bpn bqm bqq;boe;;;apy;8nc;bgh bh3 bkb bke bm6;;;;;;;;;;;962;;;adj bdr bec;9vq 9vt 9vx 9w5 9wi 9x1 9xx a63 bkb bke;alr;;aml;;blw;;alr;83s 83z 8go;;8jw 8mr;bdr bec bqz;;b5v;am7 bmb;am7;8p4;8ws;;;;8ws 96e 96i a6e ahw akw alz am7 apa apq b83 b85 bl5 bm3 bmb bos bpf bpx;;bqt;8rq 8yf 96c;;apx;aql;blk;blk;bl6 blk;blb bq0;;;8ek 8eo;804;88m 8k8;al4;al4;al4 blc;blc;aqf aqh aqi bqn bqp;akx;bl6;bqo;;;88m;961;962;;;apb bpg;bpg;bpg;bpg;apb;apb;apb;apb;apb;aja;;;b8h;aml;aml;aml;aml;aml;aml;aml;;;;962;964;964;;962;962;b44;bl6;964;962;962;8gf 8gm 8i9;akx;8cx;;apt bpz bq2;bpv;bpv;apo apr;aml;aml;bpg;88m;ban bnz bo3 bo4;8wp 8x9 bda bdl beh;ap6 bpc;923 924 927;b5z;b61;b61;b7j;b7j;b7j;b7j;b7j;;;;;asi;;8iz;8jm 8js 8jw;;8ab;944;8yq 94j 976 977;bil bpm brs;b44 b62;b44;akx;b61;;b8i b8o b8v b9a bbd bbp bpm;apu;apu;alc;akx;88m 89e;;;;;944 a7o ac6 ag2 agb ak5 am8 ap4 aro bgn bk7 bl5 bl8 bpa;;89e 8kz;blw;apt apv apz bq2 bq4 bq8;avq avu b0m;;;b88 bc8 bck bfa;83s 83z 8df 8gf 8go 8gs 8gu 8i9 8iz 8j6 8k6 8k8 8ka 8kd;;;;b6h;b6h;93l;8eg 8ne 9qz a5b azm;b8q bb7 bcy bd6 bg4 bh9 bld bme bn4 boc bq1 br7;;;80e;8df;;aql b2m b3g b5t b5x bdg bpw;;9om 9ot 9p0 9pr 9qo 9r3 9r8 9tk 9uc 9ut 9w4 9xs 9y6 9ys 9ze a00 a06 a0j a0z a1k a1w a1z a3d;adg adi be9 beb;bqt;a6j abo aef aem;bqk;89t;8g4 90y 92r;;;;89v 89y 8ku 8kx 8ul 8x6 94y 950 9ej 9l1 9ve a2c a9f a9g ad1 am6 ama amc ame amg amk aww b51 b53 bau bds bma bmf bmh bmj bmn;8mo a45 awo bca bdv bdz ber blg bpn bpo;bnl;;alr;alr blw;;8zf;;99i 9jn 9ju;bfx;;8t9 8te 8uf 921 92u 96p 97h 97n a6w a7o aac aar apg;asi;b62;bdm;acv;;;;;9vs;;;;;;a75 a85 a88 a8d a8f a8h a98 a9t a9x aa6 abz afp ah1 ajn akm akn am5 ars aye az5 b04 b0d b6z;auk avx ay6 b21 b3l b3n b7b b8q b9y baz bcy bh9 bjt bkq bkr bm1 boc bq1 bqu br7;alr;alr;b3l;alc;alc;akx alc;alc;b1z;b1u;81y 82a 8f7 8gq 8gy 8h0 8h1 8ip 8j0 8j4 8j5 8nr;asx at8 auf aup aw8 ayx b1u b1x b2u b3r b6t b7b;blk;bq5;blk bq5;blk;b8h;bl6 blk;blk;8tv 8ty 8u2 8v0 8yx 8z2 90q 910 91r 93o 96x;85p;aa6 aim aio;97c;8t9 8tf 8ud 8un 8yq 91b 94j;8y1;9w1 a3o a5j;8kf a24 a29 a2a a2d;bq2;alr blw;8wy 97c 99d 9me acq agb am8 aoz aq1 aro awf awj b3i b8d bmc bp5;;;;ble;;8k6 8k8 8kd;bbp bl4;8fg 8g4;;90n 90p 913 93l;;bb7 bcy bd6 bg4 bn4 boc br7;;a5j;80y 814 819 81d 81o 82i 82l 82p 82t 82y 832 83t 83u 83w 853 856 85f 85m 87b 87l 886 88d 896 8a3 8ae 8b1 8br 8bv 8ck 8co 8ct 8dk 8e0 8e5 8ej 8el 8f4 8f6 8f9 8fd 8gp 8gw 8gx 8gz 8hg 8hj 8hr 8hx 8i7 8ib 8ie 8io 8j3 8kb 8ke 8ko 8kq 8kx 8l6 8lq 8mf 8mk 8ml 8o9 8ow 8p3 8ph;8bv;acl asd ayq b2m b77 bpw;;9hf;;;7zu 81j 87d 87z 8al 8bi 8bz 8c5 8cn 8d3 8da 8dg 8e8 8el 8ff 8g1 8gl 8h2 8h6 8he 8hm 8ic 8is 8j1 8j7 8jd 8jg 8k9 8lp 8ly 8mn 8n8 8ps 8ql;9k3;8x1 8zf 97h;8tf 8uc 8uf 8ug 8xs 8yn 8zh 921 926 97h;;8f8;;9ev 9f0 9fb;aw1 axi;apt bq2;8gf 8gm 8gn 8gs 8gu 8i9;blb blf blk;blk;blb;962;blk;akx bl6;alc blb blk;al3;al3;al3;;al6 alc;al3;alc;al3;blf;962;aml;b61;b61;apt;;axb b0m;blw;;8wt a75 a85 a88 a8d a8h a98 a9t a9x aa6 abz afp ajm ajn akm akn am5 amb app aqm ars bgn bkl bko bnp bpy;auk avx ay6 b21 b3l b3n b7b b8q bcy bjt bkq bkr bm1 bq1 bqu br7;b3l;asx at8 atw auf aw8 ayx b1u b1x b6t b7b;aa6 aim aio;878 8as 8av 8aw 8g4 8kg;89f 8in 986 98z 999 9a1 9ae 9cz 9dm 9dr 9gi 9ir 9iu 9jh 9kj 9m0 9nm;;;;9ii;;9t0 9x7 a4j b9y bde bey bga bgu bjt bld bme bmk bn6 bp8 bqu;b9y baz bde beu bey bga bhe bjt bkq bkr bld;8te 8tf 8uv 8vp 8wn 8z0 91b 91u 921 926 92r 932 94f 951 97n a8d a9t a9x acn aeb afp ajn akd al0 amb amh an0 ap2 aqm atw aup avh awg ayc b0v b1i b1u b1x b2w b4h b4x b54 b6s b7p;a85 a9t a9x ae4 aeb afp agv ajn akm akn al0 atw awg axa ayc b0v b4h;;8t9 8te 8tf 8ua 8uv 8vp 8wn 8wr 8xm 8z0 91b 94f;;apv bq4;;;;9ow 9p7 9p8 9v3 a00 a07 a20 blg bpo;;8bi 8bl 8g3 8r0;8dp 8lx 97l 9lp a30 b7n;84a 8db 8it;80g 80i 80y 83t 876 8ac 8af 8c3 8cj 8gp 8gv 8gw 8gz 8i6 8ia 8jk 8kb 8lg;8pz;;8jm 8js 8jw 8qh;app;alr;alr blw;blw;blw;9a3 9cj 9f1 9f4 9f7 9nj;991 99z 9a4 9aq 9ba 9bh 9bj 9cz 9gi 9jq 9ka 9ko 9kp 9l1 9lg 9m3 9mc;8yf avf b3g b45 b64;bq2;b8o bc3 bmc brs;alo apn blt;as6;apz bpf bpp bq8 brg bri;ah6 ahe ahy;ahy;ah6 ahe ahy;brg;99s 9di 9g5 9gh 9iy 9jk 9mb 9nq 9o3 a73;b8o bc3;bnp;87y;alr;;ai2 bii;;b44 b62;;b61;b61;b44 b62;962;;b61;962 964;;964;;962;962;b5z b61;;acd asd ayq b2m b77 bd5 bdh;837 859 89x 8bz 8c5 8g9 8h2 8h7 8he 8is 8j7 8jg 8kw 8p2 92w 99s 99v 9aj 9al 9b1 9ei 9ep 9fe 9fm 9ic 9je 9k0 9l0 9nf 9qi 9vd 9vj a18 a2b a52 ad0 awv b9f b9j be0 blj;;bht;;bhl bht bi6 bib bij;88m;;8er 8qr 906 90f 9hk 9oe 9yk ahj ahl azo b02 bi0;ahj;ahj;ahj;962;;962;962;;apt;alr blw;bq2;bpw bpy;9nn;awj;;bpg;9p6 9u6 9wf a62;9ov 9p6 9q9 9qi 9r9 9u6 9w6 9xb 9xd 9xo 9xs 9yi 9zh 9zt a0e a3m a55 a5n;;a3j;8te 8tf 8tk 8zx 90n 90p 90u 913 93j 93l 93p;bmr;8zf;8wg 8wk;8wk;9hq;8is;;;;7zw 88o 8gk;;;80j 82i 87b 888 8m9 8ma 8ml 8o8 8pw 98j 98q 98s 9a1;;;;;9t4;;;;;;;;;;;;802 803 808 8g7;;98j 98q 98s 9a1 9m0;98d;9pa 9pl 9qo 9x5 a3r a4j;8gf 8gm 8i9;;7zk;98d;;8p6;aqr awi;adw ah3 ajb;abh;al3 alc;alc;akx;al3;aql;809 815 81a 81m 82i 85u 885 89f 8db 8gl 8hc 8hv 8m9 8ma 8mk 8o9 8oa 8ol 8or 8ql 8qp;9hf;;;;;bdr bqz;98c 9jm 9kj 9km 9nd;9ki;;;9ia;9fx;;;9xd 9xj 9yi a31 a5c;a31;9om a31;9ns;9ad;;a80 ap3;;a6o a79 a7x;;;;an2;8rc 8re 8v2 8v5 8w4 8w6;auw avs;b79;;b6o;b76;;97f;bn8;bbm bbq bcm bcr bcx bd1;afa;aal aas abr abu abw ac3 ac5;bn8;97b;;b76;atv;8so;adu aqa;;;;;ao3;ax0;b7m;;;a91;8sb 8sd;a7d alf b90 bln;aal aas abr ac3 bbm bbq bcm bcx;a8c agg ajf ao3;agg b9x bh1 bjp bob;;;95k 97d;;;b9o bp9;b5a;;;ajf;aj5;aj9;93k 96u 96v 9vo b6w b6y;;8tt 93w;;900;;;;;b35;;avh;90s;90o 90r 90t 914;auw;asz at2;;;;;a24;;;avd;;9vo;;aso;;am9 bmd;a91;;95e;;8zr;8w6;avs avy;;;;abw ac3 ac5;bco bcr bcx bd1;ajc;;8yg 94z b78;awu b52;8yd;ap4;aad aob;adn adq adt ap3;abk;aov;b63;a70 a72 a77 a7b apy;akq;avd azl;bpa;bbj bbv boj;bel bp9;8xb 8zm 96u 96v;b6w b6y;bp2;8rr 8s4 8sa;auw avp aw0 aw2 b63;8sc;8uy;a6o a79;bjp bob;atu atz ayt;8vo 8vq;a2l;;;;;;;;;;;;aov bp2;b3x;;bi7 bie;bpt;93g;8s4;bn2;amx;;8uk 8uu;a9j a9v aa1 am0 b1w bav bb3 bm4;a9f;;;;;;a2m;9in;;;;;;aoa;94q 94r;;;9vo;9ej;;a57;;9ad;9r2;9vo;;;;9nl;;9in;a2m;9pm;;;;9lm;;aa0;8nl;;;;8z5 8z6 8z7 9g7 9x2 afu ayh ayj bgf;9j4;;b7m;b14 b15 b76;apn;8dz 8e3;;;;9i9 9lm;9z9 a2z;alp blu;;;afb;;at2;bbo;;;;ahr ahy;agu ajk;;8n3 abk;bch;8s6 8s9 93k 963 a70 a72 a77 a7b apy asw b3i b63 b8n b8s b8y bbo bkz;8sc 8ta 8vm;;b65;;;;;bb2;;awn;bbj boj;all blr;a7e;8sc;8tt;911;;;8x8 8ze;;;;;;bmd;8yb;;b5j;;8w4 8w6;;bie;;;;97b b5q b76;;;b8f b8j;aoc;aj8;b9b;;;an8 bng;b0l;a77 ake akr akt aov ap3 b8s b8y bkg bl0 bl2;bhd bjr;;b63;93k 963 96u 96v;b3i b5q b6w b6y;boe;awu;ahl bi0;azj;;905;bkz;;904;;957;8wk;adq;aiv;acf;biv bj2 bj7;aqa;bqj;902 aaq aau ah9 aza azl bbo bbr bhn;95e;agg ajf ao3 atv b9x bh1 bjp bob;a8c;;;8ut 924;agh agj amw amz;;;aov;bbo bbr bhn;bkz;b28;b0a;an2 bn8;;;b7g;avy;94w 958;b5a;an2 bn8;97j;8rc 8re;ahm bi1;;;;;95c;b4y b78 b7k;b65;8x8 8xb;91a ajl;afo;awa;at2;ap4 bpa;8sb 8sd;;90o 90r 95e;;b5j;;;8ta aas bbq;a9o a9p a9r aal abr abu ac3 bbm bcm bco bcx;96a;b6c;;8zm;;93w;b3x;;bj9 bje bjp;;;;;;alr blw;bel bkg br5;adq adt ake aqy;8xb;8uh;asg aso;;;8wk;92v 96u;b46;a79;b0r;8u6;8uu;;8rr 8sa;b0r;bp2;;bqj;bjk;afu arm ayh ayj ayl bgf brt;8z5 8z6 8z7 9g7;;;a6o a6x a79;a6x;a9u aa0;bpa;;b8f b8w;;;;;;;990;;a3q;bhf bn8;agw an2;92v;94c;8st;;;boe;;;8x7;;amx;bn2;;bqj;akq;aov;93w;ags bhb;agt bhc;;;;b9b;a8l aor bjx bk8 bk9 boy bpd bqj;ap8 aqa;ba6 ba9;a8l ap8;ajr ajw ak6 ak7 aor ap8 aqa;aea aeo aey af2 bf0 bfk bfq;aeq bfd;;;90k;aiv;ap0;aa1 aig;;b5q;ap0;adn;beg;b2i;;azz;;bj2 bj7;8ue;;;;;91j 91o 94w;8vo 8vq 97j;;9l7;;8sc 8ta 8vm;;;atc b4f;;94c;alf;92b;;;a2l;;;;;;;;;a9o abu abw;;;8up 8v2 8v5 8w4 8wd 8we;;akt;bl2;91y 97b;979;act;bg6 bha biv bj2;bd9;ap4;adn adt ake aqy;bpa;bel br5;bfw;afb;acf bd9;;8v2 8v5 8we;;8sc;93k 963;an2 bjp bn8;agw ak6 bhf bk8 bkf;akb;;8sc 8t6 8ta 8vv;;;8vv;;;afl ajr ajw ak6 ak7 am9 bg6 bjx bk8 bk9 bmd;acf;agc;91j;97j;8ys 90k 91j 931;97d;b9w ba0 bh0 bh2;8sc 8td 8tl 8tm 8za 8zc;a8b a8g agf agh;;;a4p;9oj;9r2 a5g;9r2;;bco;;;;b35;;b8n;;bpd bqj;b7m;;;;;8rc 8re;8rc 8re;a6x als;94c a7p;8st 8t0;b9b;bhb;97d;;;928;;aeu axh;axs;a91;acf;8st 947;;;;;;904;aob;90t;8rr 8s4;a6o a79 b8f b8w;;;asg aso;;;a9p;b4f;boj;bjk;b0r;8sc;;;ba3;b7o;aso;au2;a2j;;bnf bre;an7 ar6;;;8s4;8tq 8ts;;;;;;;;;;;;9z1;;;;;b8s;bl2;;;8uw;aoc;aj8;aab aoa;bjh bok;bbc boi;8uy 8xx;bbf bbj bbv boj;;;aad aaf aob;91a;9zy 9zz a2z;;9j4 9lm;;;;;;;;;all ap4;a80 adt beg bej bel;;;;;9z8;9zy 9zz a2z;;axo azl;ajr ajw ak6 ay8 b14 b15;;;8rl asc azz;905 90o 90r;aur awc b0o;ajl;;;;;;;93w;;9rj 9rm 9rn;agc;9zy 9zz;;;;;;8r9;;a2l;9r2 9z9;aov bp2;9in;;8ui;;;bfc;axn;8xx;;;;bfd;;axo;;azy;b2y b6o;b75 b76;a9p;;;ap0 ap4 bje bjp bp6 bpa;bd9 bp2;b3v b3x;93u ap0 bj9;93w;b3i;;;akq;aab;bkz;;;aeq;ay8 az0 b0a b35;awa;;bbo bjp bkz;aaq akq;alm;8sc 8ta;912 aj9 b8s b8y bjj;8zm;amx bn2;;aeq;;a77 a7b apy;awu;b8s b8y;b63;8wk 963;ap3 bp9;928;8vv;;;ao6;boe;;;ay8 az0 b0a b14 b15 b35 b78;b65;ao6;90s ajf b0h b0l;aj5;;;;b8j blx;;;;;;;;9pm;;9r2 a5g;9on;;;;9vo;;;9z1;;9ad 9nu;;;9b6 9ij;9x2;a5h;;9z9;94w;;b3i b63;;;;8sc;;;9zy 9zz;9vm;bhf bkf;;bkm;9lm;95k;;;;a2z;9rj 9rm 9rn a17;;900;;alp blu;97d;;;am9;agw;akb;;8td 8tl 8tm 8za;9xn;97q 97r;boi;9j4 9j5;;9l4 9l7 a2h a2j;;9vm 9vo;afl ajr ajw ak6 ak7 am9 ay8 b0a b14 b15 b35 b78 bjx bk8 bk9 bmd;agc;b65;;;av0;av0;a8g agf agh bh2;9ns;;;9vn;;90t;bds bdw be1;bkg;ad1 ad5 ad8;ake;92n;;bfw;;;8x6;aww;;ap4 ap5 bpa;a7h alf anz b07 bln bo6;90h;;;9vo;;;;;aa0;;;bjk;8yb 979;;;bof;ao7;adv ben;931;9ve;;;928;;a7p;8tn 8zd 94c;atc aty b4f b9b;9ad;a2h;aa1;;alp;9z8 a5d;;b5q;900;a80 b9o;8sd;ads;aji;;b0t;;at4 atc b4f;8sd 8st 8tn 94c;a7h a7p;a4f;b94 b9b;ap4 bpa;8rl 8s4 aso;;;;a2w a2x;;;;;;;;9b6;;agk;8ze;979;;;alr als;akq;8dz 8e3 8ed;;ahy;;92b;azi;b23;;;bie;95c;;bfw;agg b8f b8w b9i bh1 bjp;;a6o a79 a7x;b76;;asg aso atj b46;;8yb 8yc 8ym 97b;;9xq;;9xn 9xq;;8ue;afb;ba3;90s;90k;8wk;b6c;asw b63;8tq 8tt 93r 93w;8s9;a70 a72 a77 b8n;94q;96a;biv bj2 bj7;9rj a17;8yg 94z;ak6;ajw akb;;b14 b15 b5a b70 bk8 bkf;;;8xx;axn bfc;;8st;;8r8 8rr 8s4 8sa 8so 8y6;;agu ajk;947;8st 94c;8vm bch;a7e;;;;;90o 90r 90t;;;;;;8ta 8vm;a86;bn8;bi7 bie;b0h b0l b35;ab4 bc2;;925;8ta 8vm;;aaq akq;8s6 8s9 963;a70 a77 a7b;;9pm;ac5;bbo;;;91a 91y b1q;8tw 8tz 8u4;920;;azi;ahl;a8u aji;auc b0t;;;8zm;8u7;;auw aw0 aw2;abu ac3 ac5;bcx bd1;8w4;b28;b35;97q;b4f;94c;;8sc;agk;90o 90t 914;904;93k;8uu;a91;8vo 8vq;aty ayx b7b;avh;a8j;;b23 b25;aiv;bj7;an2;ahr ahy;852;9oq;ajl;akq;ajk;;902;awa;90s;axh;;an7;an7 bnf;;ah9 bhn;b78;;;;bmd bok;bmg;afa;8y9;97f;97f;;8u6;;afa am9 aoc;;amd;amd;94c;b0h b0l;aj5;acu adq adt;acf bd9;8wk;;;;90s bj9 bje;bdl bej bel;8up 8v2 8v5 8w4;8sc 8ta;8yd 94z;aqa bqj;bre;;a8l aor ap8 aqa boy bpd bqj;a6o b8f ba6 ba9;ar6;afl ags aiv ajr ajw ar6 bg6 bhb bj2 bjx bre;ar6 bre;ar6 bre;8ys;92v 92x;;;b2i;bbo;aaq ajf;;8rr 8s4 8sa 8so;b46;b46;;;;;a8l aor ap8 aqa;;;;;;;;ags;8u1;8sd 8sh;8rr 8s4 8tu 8tx;94w bha bhb bk8;97d;a91 ags ak6;agc;;;;91j 91o;bbc;8tu 8tx 8u1;;91j 91o;8ys 91j 91o;;ake;bg6 bjx bk8;aor;;8t2 8xb 92v;a7p;a7p;8st 8t0 94c;904;928;9nl;a57;;;;bpd bqj;902;8u1 ap8 aqa boy bpd bqj;8tu 8tx;b15;at4;ba6;au6;9zx;91a ajl;8rc 8re 8up 8v2 8v5 8w4 8w6 8wd 963;91a ajl;91y 920;ajk;aqa;;;957;;;8uw 8wm;8ys 91j 91o;an2;;;;b79;b52;atc b4f;;;b14;;at4;asg aso au6;;;b1q b79;;;b73;;a4p;a2f;9oj;963;;93k 963;atj b46;;;;;;b6p;;b7k;avp aw0;9ad;9zy 9zz a2h a2j;;;9j4 9j5;;;;;;;;;a9f;aqy br5;awa;b2y;aob;a77 a7b a9o a9p a9r aal aas abu abw ac3 ac5;b8s b8y bbm bbq bco bcr bcx bd1;8w4 8w6;auw avp avs b3i b63;;;axs;ap0;aeu;9zy 9zz a2h a2j;;;;;a57;;;;;;a7h alf aqe at4 b94 bln bqm;aeu;;;;a8j;;aaq apy;a77 a7b;akq;alf bln;990;;8yb 8yc;91y 920;;;asg aso;b78;az0;;;b4f;990 994;8s9 93k 963;;;;;b23;;;;9j4 9l4 9l7;;bpt;apn;;avh;a6o a79;adt bel;;b8f b8w;;;ah6;;;;aza;8sd;;;;;a5g;;;;9pm;9ej;b5j;;95e;;ah9;902;9n8 9nc;;9ve;8x3;;8u6;bjr;;;;a70 a77 akr akt;b8s bl0 bl2;;;aj5;a2z bj9 bje;ajf;;8rc 8re;8sc;all ap4 blr;ap3 bp9;a7e ali;979;ak6 bg6 bk8 bk9;8ys 90k 91j 957 bjx;;9zy 9zz;8yb;afl ajr ajw ak7;bjx;b70;931 957;8wk;;bs2;as1;ay8 b14 b15;b35;bpa;b4n;b0u;8s6 93k 963;bjp;;bhd bjr;awa;;;;;9zy 9zz;;9zx;;9ns;;;;;a7h alf b94 bln;8sc 8td 8tl;;;;9vn;;;;;989;;8rc 8re 8w6;ahr;apn;;axh;8tq 8ts;;;9if 9ij 9zg;;;bn8;;;;;;;;;;;a4f;91j 91o;;;;9xn;atj b46 b65;8sa 8so;8yb 8yc;;;;;a2l a2m;;;;;;;;;;;91j;8ys 91o;8yb 8yc 8ye 8ym 97b;aig;8sc;;;azt;;;;;8s9 94r;a70 alf alr alu b8n bln blw blz;9lx;;;;9yt;a3a;;9yt;;9yt;9nr;990;;;;9xq;;;a5g;;;;;;;9z9;9i9;9nu;;;;;9zy;;;;9nu;;;;;;;;;;;8hr 8hx;8c5 8di 8j1;85k;7zl 7zp 7zq 85v 85y 860 863 867 86e 880 883 8bp 8iy 8ji;84q 8jm 8jo 8k5 8ku 8l1 8ln 8lr 8me 8nq;81q 825;82q 83o 84b 84e 84o 84q 85c 8ag 8ah 8by 8em 8f0 8ir 8iu 8jo 8jp 8jy 8k0 8me 8mm 8mq 8nq 8q0 8qi;83d 83f;8ir;8fr;82x 836;;81k 81q 82o 82r 8fo 8ku 8mp 8ns 8o4 8p8;8mr;;852 8d5 8d7 8de 8ix 8j8 8m6 8m7 8mc;81q;81q 81u 81x 825;81q;813 81b 81c 8er 8f5 8gq 8o4;82e 82f 8gg 8mh 8mi 8mx 8od 8q2 8q6;82e;8di;8mi 8mx 8r5;807 80j 88u 890;83o 8ad 8cx 8dr 8du 8dw 8g0 8hf 8ii 8il;8jx;;7zz;8mw;8jl;83t 83v 853 8j1;;80k;838 83k 83m 83n 8qi 8qj;87z 8ff;81y 81z 8bq 8bs 8ca 8f7 8gq 8gy 8h0 8h1 8ip 8j0 8j4 8j5 8nr;8kc;884;;87g 8m6;874;;801 85x;;8d5 8d8;8nl;8e1 8e6;83k 83m 83n;868 86e 89g 89j 8kk;809 80a 815 81a 81f 81l 81m 81q 81s 81u 81x 82q 82s 84z 861 86f 87c 87h 882 8gl 8l2;82m 82q 82s 84u 84v 84w 84y 88i 8me 8mq;805;83d 83f 83h 85i 85s 85v 85y 860 866 880 883;;7zk;80x 810 829 8ns;82g 82i 82j 82k 82m 8bt 8d9 8dd 8iy 8jc 8n7 8q1 8q4;8d2;875 89p 89r;7zx 802 803 805 808 80f;8me 8mw;8ad 8dr 8dw;80i;85l 85s;83s 83z 88j;855;81q 829 8nl;83o;;8ku;83d 83f;83d 83f;85z 865;86b 86t;;;7zz;840 876 8i6 8ie 8k9 8l5 8oe 8oh 8om 8r4;81x 88l 88p 88q 8nf 8nz;8me 8mq 8nc 8pc 8pe;8c2 8hs 8ht 8i8 8ig 8ij 8ip 8j0 8j4;;84b 84j 84o 857 858 85b 8bx 8c0 8hf 8iq 8iu 8je 8jf 8jo 8jx 8k0 8k5 8kh 8kj 8kl 8kp 8l3;8oy;8k1;;89u;8qr;7zw 82i 8mf;80l 80m 817 81b 81c 8h9 8o4;8kn;7zw;8fp 8gg 8h2 8hi;;7zp 7zq 82j 8mn 8n7;;8af 8g1 8p5;;8bl;;8r6;8r6;8o2 8o7;8jx 8jz;81q 829 8pc;;8cf 8hf 8pt 8pu;8mu;8e9;83r;81t;8fx 8gb 8os 8pn 8qo;82q 88h 8mu 8mw 8ns 8p8 8pg;;8ey;8nc;80h 812;88w;83t;81k 836 8mg 8o4;8lv;8px;;8fq 8fw 8fz 8g2 8id 8lu 8pl 8pm 8r2 8r3;8kj 8lj;8qr;8b6;8qw;8ft;8ne;833 857 858 8hn 8kh 8nd 8qr;;8qe;;;86i;87e 87i;809 80a 815 81a 81f 81l 81m 84z 861 86f 87h 8gl;;82q;;;83j 83l 841 844 847 84c 84e 84o 8iu 8jo 8jp 8k0 8l5 8lt 8qi 8qk;7zz;812 8lu;;8b6 8b7 8ba 8bq 8cz 8im 8in 8ip 8j0;8hk 8jx;;7zv;88r;;7zz;8l3;8j8;85s;81q 827 83p 8ng 8nh 8nk;83d 83f 83h;8mb;8e9 8em 8f0;80p 80s 81i 81v 81y 820 822 826 82a 8h4 8hb 8nn 8nr 8ny 8o7 8oz 8pd;80i;89v 89y 8a2 8a4;81s 82n 83p 83q 858 85b 85e 88m 8bq 8bs 8bx 8c0 8cm 8iq 8je 8jf 8jx 8kh 8ng 8nk 8oc 8ou 8oz 8pd 8pe;8bq 8bs 8cm 8oc;;831 8qq;880 881 883 88a;86f;802 803 808;8nh;83t 83u 88c 8mg 8q1;81q 83p 8mj 8nf 8ng 8nk;8dr 8dw;8q0;8br;8ey;80v;8nc;8lj;84g 84r 8aa 8k2 8kf 8kt 8kv 8ky 8l5 8l7;;85b 8jx 8jz;8ag 8ah;81i 8bp 8cw 8cy 8hb 8jc 8ji 8la 8m2 8o7;8er;8er 8es;8d9 8dd 8iy 8jc 8n7 8ol;8e9 8eh 8eo;8c8 8cb 8fx 8gb 8hs 8hz 8i0 8i3 8qo;829 8ns;888;807 80c 80i 80j 80z 83d 888 88u 8ck;;868 8ea 8fo 8p8;;8ni;8l3;8mz;87q 89z;;7zl 7zp 82o 82r 83x 874 884 8fo 8ku 8mj 8mw 8p8 8q3;;7zl 7zp 7zq;;8nl;8ad;805 88l 88p 893 8fi 8fm;;;81x 82g 82j 82m 82q 84v 85r 85t 88k 8me 8mm 8mq 8nb 8og 8p9 8qa;80l 81c 822 823 8nr 8o4;8l1;8ce 8pr;85d;83o 84c 8ad 8dr 8dw 8kc;83t 83u 847 84d 8fc;857 8kh;80n 80p 80s 81n 826 8ha 8nn 8nr 8o1 8pp 8qf;88v 8mn;80i;8px;;8d0 8dp 8lx 8m0;827 828 8nh 8nz 8pe;80h 80l 80m 80r 80t 80w 812 817 81b 81c 81k 8h9 8mg 8n5 8o4;84q 8k3 8ln 8lo 8lr;82h 84j 8jc 8nf 8oe 8q1;8nf;85b 8cf 8hf 8pt 8pu;8fb;858 8bx 8iq 8je 8jf 8kh;;8br 8py 8qi 8qj;8of;8an 8ao 8b8 8bd 8bf 8bi 8bk 8eb 8ec;84c 8k2 8k3;8mt;83e 83g 83i;891 89t;84j 8jo;8c7 8hw 8ov 8p1;86l 86n 86o 86p 86q;7zl 7zm 7zn 7zo 7zr;8d9 8iy 8lu;8m6 8m7;8lh;80i 890 8ad;82i 82j 82k 82m;7zy 81t 81y 81z 820 822 823 8ca 8gi 8gq 8gy 8h0 8h5 8h8 8if 8iv 8jc 8la 8lc 8mg 8nr 8o4 8pc 8qy;;83f 83h;8ad;8l1;84c 84d 84h 84i 84k 84l 84q 88p 8k2 8k3;8d2 8l3;7zk;8ht 8i8 8ig 8kg 8ko 8m6;8fa 8ku;86l 86n 86o 86p 86q;;8ad;7zr;83q;;8mp;8l0;81q 81x 829 841 844 8lb 8nt;7zk;;8m4 8pz;;89z;;;8d8 8de 8ix;8jx;8d5 8d8 8ix;81q 829;8ll;7zo;8r0;8fu;8im;845 86i;845 8m0;8dn 8lu;8nf;;814 819 8ao 8ar 8au 8cc 8ec 8fw 8gd 8pj;85i 85j 85o 88y 8bc 8gb 8pn 8qy;8b5 8eb;8b8;838 83k 8qi 8qj;;8np;8ni;8d2;852;87a 87h;83s 89v 89y 8a2 8l9 8ma;829 8nl;84v 85v 85y 860 867 87v;807 80c 80i 80j 80z 82j 82m 84w 852 85j 88i 8mq 8nu 8qa;815 81a 81l 850;83s 83z;805;870;87v;;81q 81u 82q 8g2 8g8 8kk;83s 8mr;89w;833 8hn 8ns 8po;8jn;81q 81x 82u 830 835 8cq 8cs 8mm 8mq;8cy;8pt;8m4 8pz;8e4;814 819 86c 86g 86k 8ao 8ar 8bi 8cc 8ec 8gd 8pj;85x;;85u 85x 8g6;8oo;8fj;81s 82n 8nk;81s 82n 8nk;;8ce 8pr;89w;;86i;8jr;80n 81n 826 8ha;7zo 86l 86o 86p 86q 87r;870 87d;;89c 8b7 8b9;;8fh 8fl 8jx;;;80v 8fi;8o1;80v;87j 8b5 8b8;8dp 8lx;8h8 8ha;;8fg;8r1;81q 81x 82q 82s 87c 8me 8mm 8mq 8mt;86x;82o 8mp 8n9;82o 8mp;80h 80l 81c 81k;8cv 8cy;868 8ea 8p8;88u;82g 82j 83c 8ck 8et 8nw 8ob 8ok 8ow 8q5;88r;8fg 8g4;;8d8 8de 8r6;895 89n;8o1;;83t 83w 8e7 8e9 8eo 8ez 8mi 8p3 8q0;7zx;8lh;87e 87i;7zl 7zm 7zn;829 84h 8nv;87m;83s 88n 8c1 8c4 8dh 8ds 8dt 8du 8fc 8fk 8i5 8if 8iz 8j6 8j9 8k6 8k8 8ka 8kd 8l9;88n;80i;8g4;8r1;7zr 7zt;;;857 8ay 8kh;;;8m6;8hj;89t 8fi 8fm 8fr 8fy 8g0 8g5 8g6 8pk;81g 81j 82f 837 87z 88z 8b8 8bb 8bh 8bl 8bz 8c9 8d1 8d3 8gc 8kw 8l8 8od 8qh;840 8f5;813 83w;80k 80q 82b 85k;80h 80l 80r 81c 8bq 8bs 8cv 8cy 8f7 8ip 8j0 8j4 8j5 8ja;87m 8c5 8di;;8mp;;85w 8jb 8md;7zu 8hf;858;83s 8ep 8i5 8id 8ih 8jn 8lf 8n3 8r3;87e 88n 892;89i;86x;8ik 8n3;833 8nd 8qr;8d2 8ei;83k 83m 83n 8a7;;8e3;;;8fi 8fm;8ft;82o 82r 85l 85s;8py;81o 8o0;8id 8jn 8ka 8lc 8lf 8lu 8r3;81q 81s 8nm 8ns;8dw 8dy;8a7;8a6;8k1;835;816 87y 886 889 88w 8jm 8n4;;8j8 8pk;8j8;8nj;8eq;89z 8la 8lc 8mw;891 89s;;876 8af 8k9 8p5;8lx;7zl 7zm 7zn;81q 84u 84v 84w 84y 850 85i 85v 85y 860 863 864 866 867 86a 87v 880 881 887 88t 890 8a0 8ae 8aj;8la 8mu;80v 8co 8cp 8cr 8d4 8d5 8d6 8d7 8de 8ix 8nd;80i 80v;80i;80v 81q 8e1 8e2 8e6 8em 8ex 8q0;879 8aq 8at 8ax 8az;;81q 8d5 8de 8ix;8p6;86h;;;843 85g 8lb 8nf;843 85g 85h;8l4;806 85z 875;81q 8nl;;;;88r;89q;80r 80t 83x 83z;85i 85j 85n 85o 85q 89a 89d 8b6 8b7 8ba 8bc 8br 8qy;8ey;89i;8no;83x;807;81q 827 8ni;8e9;84c;84c 84h 84k 884 8fe 8k3 8qc;8ob;8dr 8dw 8dy;8e8 8e9;8ii;8bf;85z 865 8bd;80i 8kj;8kc;81q 81s 81x 825 8no 8pc;;84p 8lq;82q;81q 81u 81x 82j 82k 82m 82q 82s 87p 87u 87w 8a0;8bz 8c5 8g1 8is 8jd 8jg 8ms 8ps;8fq 8fz 8g2 8r2;8nd;8lh 8o4;855 8fe 8fq 8fz 8g2 8hl 8pl 8pm;8o2 8o7 8oc;8d2;7zp 7zq 80x 8mp 8mw;8d2 8m3;83k 83m;80d 85i 89a;89i;833 84u 84w 84x 8g8 8hn 8me 8n7 8nd 8ns 8po;7zv;8ak 8gt 8oa;8c7 8hw 8hy 8la 8mu;8cg 8nb 8r6;8la 8lc 8mr;81p 8gl 8gr 8gt;8dm 8hp 8m8 8mc;8jc;8cg 8nc;830 835 8b3 8cq 8d2 8l3 8me 8mm 8mq 8nb;86h;872 8n9;;82b 82e 8os;;83o;;8jq;;8ci 8ep 8jn 8lu;86t 873 8n0 8q9;8ig;81q 85l 8nl;81q 8nl;85l;;8jn;8c5 8i1;8jl 8jv;82j 88k 8me 8mq 8nt 8qa;8qs;8o7;8no;828 846 849 8nq;828 846 849 8nq;;8e7 8e9 8eq 8q0;7zl 86u 86x;8qc 8qe;8af 8fd 8fe 8fn 8p4;89i 8jx;88n 8mt;88x;8lh;;8f8;8lw;8mu;8cg 8r6;81c 8o4;84l 84q 84s 84t 8jo 8jy 8ku 8ln 8lo 8lr 8me 8mq;;88r 898;87e 8n3;8er;8pv 8r6;89t;8h5;;8d9 8dc 8dh 8dq 8dv 8l9 8m7 8na;88y;83o 888 8ad 8ag 8dr 8dw 8js 8kc;8ni;88s;82v 83a;;;869;869;88r 8e3;81x 830 835 8cq 8cs 8me 8mm 8mq 8nb 8nd 8ne 8o3;;81q 81x 825 8nj 8nz 8pc;80l 87w 87x;869;8fr 8fy 8g0 8g5 8g6 8pk 8qt;833 8hn 8no;8a9;8ad 8kc 8lh 8lj;8d2;8e1 8e2 8e6 8ex;89q 89v 89y 8fd 8fe 8fn 8qc;;8am 8ap;8cr;821;;8c5 8i1;879 88x 8am 8ap 8az 8qg;7zl 7zm 7zn 8ai 8n0 8n2 8q8 8q9;8es;83o 84p 8b0 8b2 8b3 8e0 8e5 8hf 8l3 8lq;821;8nh;88x;8hj;8b6 8b7 8ba 8bq 8bs 8c6 8cv 8cy 8cz 8f7 8fx 8gb 8gq 8gy 8h0 8h1 8in 8ip 8j0 8j4 8j5 8ja 8qi 8qk;8hf;89i;82g 8oc 8of;8b9 8ej 8fs;84n;8if;8ii 8il;8e6;8d0;88s 8kg;816 81e 83y 8gl 8gr 8gt 8h6 8h7;7zk;84i 897 8k4;86d;8lw;82y 82z 83b 86n 86r 87q 8co;816 82y 82z 86n 86r 87q 8bn 8co 8hb 8n0 8n4 8pi;7zk;;;8kj;8ga;;81f;87g 8ej 8lw;;821;;8nl;;851 88m 88n 89e;84c 84d 84g 84k 84l 84m 88l 88p 893 897 8ag 8ah 8kf 8l5 8l7 8qc;;8ni;892 8mp;807 80d 82j 82q 87c 884 88i 894 8fe 8me 8mq 8qa;82z 8ad 8co 8cp 8cq 8cr 8cs 8cx 8j8 8kc;88b;81q 81x 829 82m 82q 82u 8nd 8ns 8pc;8ch 8gg 8mh 8mx 8q2 8q6;89u 89w 8ak 8bm 8gv 8gw 8gx 8gz 8hc 8hr 8my 8o9 8oa 8pq 8q5 8qu;84p 857 895 899 89c 89n 8a5 8bb 8bh 8e0 8e5 8eb 8ec 8ef 8kh 8km 8lq 8ni 8qj;8ic;8c5 8di 8j1;85g 86b 8mp 8n2;8dr 8dw 8jm 8js;894;81k 82w 82x 836 8d2 8e1 8e2 8ed 8es 8eu 8pg 8qq;807 80i 80j;807 80c 80i 80j;81q;853 854 8lb;8fh 8fr 8fs 8g5;87a 87f;8n0 8n2 8q8 8q9;86k 89x 8ia 8ic 8j1 8k9 8lg 8p2;8di;;;81s 82v 834 839 83a 8ho 8ne 8qs;82v 834 8dj 8dq 8dt 8dv 8dx 8ho 8lv 8m3 8m5 8ne 8qs;8m3 8m5;8ah 8em 8f0 8fe;7zs 81b 81c 8mj 8o4 8q7;80h 810 812 81k 8bo 8gj 8h5 8hd 8jc 8mg 8o4 8q1;;7zm;844 86p 8lb 8le 8mq;81q 87x;8dj 8dq 8dt 8dv 8dx 8lv 8m3 8m5;;81h 81o 8hs 8o0 8qx;;833 83e 85d 8g5 8g6 8hn 8qr 8qt;88c 88n 8c1 8c4 8fc 8i5;8kt;841 849 8lb 8le;84q 84r 84s 8ln 8lo 8lr;;8h4 8o4;8oc 8oi;;7zs 81v 81y 820 822 82a 85b 8be 8bq 8bs 8ca 8cd 8cv 8cy 8gh 8gq 8gy 8h0 8hg 8j4 8j5 8mj 8ng 8nn 8nr 8o4 8oc 8pd 8q3 8q7;8be;85b 8bx 8c0 8hf 8jx 8jz;8p0;8oc 8oi;8mb;;8n2;;86f 89o 8fi 8fm 8fr 8g5 8g6;8c8 8hs;8c8 8cb 8gb 8hs 8i0 8qx;8ea;81q 81s 81u 81x 825 846 8mq 8nl 8nx;807 857 86f 87h 87m 89o 8bu 8c0 8fi 8fr 8fy 8g6 8ge 8je 8jh 8jr 8kh 8pk;8aj;;8b0 8b2 8b3 8d2 8kx 8l3;83t 83u 847 848 84d 84k 8l4 8l6 8l7;;;8l4;883 88m 88n 8m2;847 848 8l4 8l6 8l7;;82q 82s 85r 86s 86w 86y 86z 87c 88g 8d5 8d8 8em 8ix 8mm 8mq 8mr 8mv 8ot 8p9;81q 81x 85j 85q;834 8qs;88u 8np;8qr;81p 83y 8gl 8gr 8gt;842 8ls 8os 8qn;81h 81n 8o6;;8nf 8nz;851;8mt;82q 82s 85n 85r 85t 86s 86y 87c 88e 88g 894 8ei 8mv;;82q 8dp 8e9 8em 8fe 8jn 8lx 8na;8dl 8hp 8hq 8m6 8m7;8dq 8km;8m4 8pz;80i 8lh;82a 8er 8nr 8qd;8f5;8dk 8dl 8er 8m6 8m7;8ni;8mz;880 881;;8o1;8m6 8ma;87m;;89r 8bu 8d4 8d6 8iw 8je;82g 8og;7zo;7zp 7zq 8j0 8j4;85g 87p 8kr;7zl 7zp 7zq 81q 81s 81u 81x 825 82o 85g 87p 8cw 8kr 8mp 8nm 8ns;8dy;8e1 8e2 8nd;;882 88l 88p 88q 89k 8jp 8jy 8k0;85i 85j;80i 8nh;80i 8nh;;80i;7zs 8p7;;80h 80x 88n 8k6 8k8;8im;;81c 81k 82w 82x 831 836 8mg 8mj 8n5 8o4 8pr 8qq;89w;7zo 86l 86o 86p;8a1;89y 8a1;8b5;87j 8b8;;8a9;8ey;8ew;8k1;;8e4 8eo 8eq 8qc;;83m;8dd 8q1 8q4;8k6 8kd 8l9;88j;85l;;7zs 8mj 8p7 8q3 8q7;805 82i 82k 892 8bp 8bt 8cw 8ds 8fo 8gj 8iy 8jb 8jc 8ji 8jm 8jw 8kz 8mj 8mp 8q1;8ad;8f3;83d 83f 883 88n;8qd;807 80c 80d 81f 81q 81u 82q 85i 85v 86a 880 88t 890 8ae 8fz 8g2 8ge 8r2;;8em;8aa 8fz 8nf 8pl;;8f3;;;80h 80w 810 82c 82h 8oe 8oh 8om 8op 8oq 8qm;862;81q 89g 89j 8kk 8mr 8mt;81q 81s 81u 81x 825 82q 82s 83r 8h0 8p9 8pc;;80h 80l 80m 80r 80t 80w 82h 8oe 8oh 8op 8oq;862;8iz 8k8 8ka;7zp 7zq 8mp 8mw 8n3;8f3;80u;86t 873 8c2 8i8 8ig 8ld 8n1 8n6 8q9;8c2 8ht 8i8 8ig 8ij;81b 8c1 8c4 8hk 8if 8iz 8j9 8o4;8cv 8q3;895 896 89c 89n;8mb;;8jq 8ju;8ju;;8oq 8qm;8oe 8oh;8mb;8f3;874;8k6 8k8 8ka 8ng;83o 8ad 8cx;805 808 8hb;82y 82z 83b 86n 86r 87q 8co 8hb 8mz 8pi;8dh;81q 829 82o 82r 88h 8mw 8ns 8p8;8ds 8dt;;824 8d5 8d7;8d6;;;874;8c2 8ht 8i8 8ig 8ij 8j0;8e6;87r 882 88f 88l 88p 88q 89k;883 8c7 8hw 8hy 8la 8lc;82h 8ci 8i5 8if 8j9 8lu 8m6 8oe 8oh 8om 8qm;8nt;88n 89l 8e4 8eh 8q0;85b 8jx 8jz;8f2;852;7zv;894;8mv;8me 8mt;8me;84f;;86x;;;;8ni;82g 8hz 8oc 8oi 8ok 8ox 8p0;8qy;;8nd 8o3;;858 8iq 8jx 8mu;;7zr 7zt 7zv;83t 83x;7zp 7zq 8me;80i 80v 80z;;81q 87o 88e 8l3 8nf 8ng 8nk 8nz;;8f1;898;829 82q 82s 86s 86v 86w 88g 8mv 8np 8ns 8p9;857;83o;80i;81q 82o 82r 85s 88h 8ku 8ns 8p8;87w;88m 88n;815 81q 81x 82q 83d 83f 84u 84y 85i 85j 85q 85v 85y 863 87o 880 881 883 887 88a 88e;;8ex;7zy 8c1 8c4 8dc 8dh 8fc 8fk 8i5 8if 8j9 8jn 8l9 8ma 8na;87t 88n 8d9 8h5 8hd;857;83m;8b5;81s 85g;;81b 81c 81k 8bo 8gm 8h5 8hk 8mg 8o4 8q1;8mj 8q3;8ns;88s 8kg 8ko;80k;83s 83z 88n 8c8 8e9 8eo 8fc 8fk 8hs 8i0 8i3 8ju 8k6 8o0 8qx;88g 8me 8oc 8of 8p9;8d9 8dc 8dh 8dl 8dq 8dv 8hq 8m6 8m7 8md 8mn 8na;8m3 8m5;838 83e 8em 8ex 8f0 8px 8qi 8qj;;880 881 883 88a;800 816 81e 83y 8gl 8gr 8gt 8h6 8h7;7zk;8l0;81h 89c 89n 8o6;84u 84w 87t 89g 8g2 8g8 8ns 8r2;8a7 8a8 8lk;833 8nd 8qr;8eb 8ef;8gt;8my;88u;7zo 86l 86n;87k;;8p7;82q 82s 86s 86v 86w 86y 86z 87c 8mv 8p9;821 8eb 8ef;8b2 8b3 8l3;;82u 830 835 8cq 8cs 8l2 8np;8my;88s 899 8br 8co 8el 8f6;801;801 87g;8e6;871;84f;8ay;;8ad 8dr 8ii 8il;80h 80l;82q 82s 86s 86v 86w 86y 86z 87c 8mv 8p9;890;8i2 8ld;;829 8nn;8eq;7zp 7zq 82g 82i 82j 82k 82m 83c 84u 84x 8me 8mn 8mp 8n7 8nd 8ns;81f 829 82u 833 850 8hn 8nd 8qr;82u;84c;;83k 83m 83n;;8m8 8mc;;;;88r;838 83e 8em 8lc 8px 8qi 8qj;7zv;;;83s 83z 8ka;8e7 8e9 8ek;80r;8hw;815 84y 883;806;8j0 8j4;8ad 8ag 8kc;;80x 830 83s 83z 8cq 8k6 8k8;83e 83i 8cu 8ii 8il 8j8;;;;8la 8lc;7zz 806;8mb;8mb;821;8mt 8np;87v 88w 8dn 8im 8lu 8qq 8qw;81i 85v;;890;8bg 8ed 8ee 8eg 8es 8eu 8f2 8q0;8ad;888 8ad 8fu 8ga 8kc;;8a7 8a8;;884;;8r1;81x 82n 85e 87r 88e 8kh 8ng 8nk;8pt;874 89q 89v 89y 8a2 8a4 8a5 8kd 8kx 8l9;;802 808 818 8g7 8ib 8io 8j2 8ke 8m9 8n8 8on 8oo 8pw;80e 8o8;81d 82p 85f 8bw 8hh 8jj 8kq;80b 8c6 8cj 8dg 8dj 8do 8in 8j2 8jt 8k7 8lz;82b;;818 81d 8a3 8br 8dj 8j2 8j3 8k7 8lz;7zs 806 818 81d 82t 88d 896 89m 8ck 8fd 8gp 8gw 8gx 8io 8j2 8j3 8ke 8oo 8p3 8pb;8mz;8r1;8k7 8ke;8aw 8fg 8g4 8kg;837 859 89x 8bz 8c5 8g9 8h2 8h7 8he 8is 8j1 8j7 8jg 8p2 8qh;8me 8mm 8o1;8e8 8e9;;8an;;871 875 89p 8bd 8hi;83v;7zx 805 80f;871 8hj;830 835 8cq 8l2;;85b 8lh 8lk;8lj;80u 81q 81u 81x 825 827 828 82j 82k 82m 82u 83c 8h0 8mm 8mq 8nd 8nh 8nz 8og 8pc 8pe;815;82q;8ad 8kc;8ca 8cd 8cv;7zy 8bq 8bs 8c1 8c4 8ca 8cd 8cw 8cy 8h5 8hd 8i5 8if 8iz 8j6 8j9 8jc 8mg 8o4 8q1;8nl;8k6;825 82i 83o 8n7;8j8;8et 8kh 8nd 8o3 8og;8ll;8hz;80i 80j 83d 83f;;;8qy;878;8fg;8jx;;;;859 8g1 8g9;81q 81x 825 82u 830 8nc 8pc 8pe;8no;80i 80v;8gg;;829 82o 8mp 8p8;8fp 8gg 8hi 8q2;8jr;8gw;83s 83z;82f 8h2 8mi 8mx;8jx;875 89p;859 8bz 8d3 8p2 8qh;8cf 8pt;84t 8np;84q 8ln 8lo 8lr;8lx;80d 894;7zl 7zp 82o 8fo;83m;86h;;83e 83g 83i 8cu 8ii 8il 8j8;8jx;81q 85h 8ks 8ku 8ng;83x 85e 88n 8jr 8k0;8nc;8nf 8nz 8pc;809 80a 80b;8e6 8e9 8em 8f0 8km 8q0;89l;;7zz;8fa;81q 81s 81u 81x 825 85i 85j 85n 85o 85r 8h0 8me 8mm 8mq 8nl 8nx 8nz 8pc 8qa;;815;83j;8hz 8oc 8oi 8ok 8ox;7zl 7zm 7zn 88j;80r 80t;;83o 85b 85c 8fb 8j8;80f;;7zz;;;83e;8of;;8bi 8bk;86e 8nd;;7zw 804 886 88o 89g;8hf;;8a7 8a8 8fh 8fi 8fl 8kx;800 8ch 8mx 8q2 8q6;;808 818 8m9 8on;8b8;8qt;80k 816 81e 82d 87d 8gr 8gt 8md;8a7 8a8 8bq 8c1 8c4 8h5 8i5 8if 8iz 8j6 8j9 8jc 8o4;8jx;82e 82f 837 83t 83x 853 859 88z 89h 8a9 8bb 8ck 8f4 8ff 8g9 8is 8ki 8ls 8ly 8od 8oj 8or 8p2 8pa 8qh 8qn 8qv 8r5;8be 8c1 8im 8iv;87e;8p1;8hw;877 8h2;87k 87n 8gg;;824 82j 82u 82z 894 895 89a 89d 8an 8ao 8bb 8cp 8cr 8mq 8nd 8np 8nu;815 81a 81l 89o;8np;8nc;7zl 7zm 7zn 7zo;;7zk;8ii;;8a5;;83m;;81o 82i 82l 82p 82t 82y 832 83b 83t 83u 83w 84a 853 85a 876 87b 885 8ac 8b1 8b4 8bw 8ck 8co 8db 8e0 8ej 8f4 8f6 8f9 8fg 8fj 8gp 8gw 8gx 8gz 8hg 8hh 8hr 8hv 8hx 8io 8it 8jt 8kb 8ke 8kx 8li 8lq 8mf 8mk 8ml 8ow 8ph 8qz;81m 8hv 8hz 8kr;8e8 8e9;;8i5 8if 8j9;80o 87k;89i;;;8zn 8zy 90a;92g;94v 94x;8wf;96k;;8zu;93y;8tc 930 93d 93i 93n;8tc 8z4 8zb 93x;8sg 8si 94g 968;8tc 8zb;91i;8tc;8su 945 946 961 965;945;8wc;97p 97s;8t8 94y;;8sc 917;;8sc;8v2 8we;;;8u9 8zi 8zj 97e 97m;97m;8t6;8vj;8wp 96c;8t2 8x8 8xb 92v 92x 96c;8vh;;8tr;8sl;8zp;;917;;;;8ro 8w9 8wh 90m;94b;;95a;94h;8vq;95b 95d;8zn 8zr 95b;931;97p;8sp 8tv 8ty 8u2 934;;8sr 8yb 8ye 8yi 8yu 93i 973 97b;;;96y;8t6 8tw 8tz 8u4;;90d;91v;8rt 8rv 8s0 8s3;8t8 8v0;;;8r9 96d;8rm;92z;8wk;90d;8va 8vw;;8uu;;975;;8v4;;95n;;8s1 93g 961;8s5;8sp;8tv 8ty 8u2 90q 95r 96b;;8zy;8t2 92v;;8sc 8ta;8yo 922 925 95h;8s0 8s3 8uk 95d;90i;96r;;;;8rh 8vc;;8th;;;;8t8 94i;;90v 90z;;8y1;;925;92o;8tq 8zn 93r 93v 93y;;92n;8za;93r 93v 96c;;;;;8xr;93b;8w5;92z;8ue 8yr 923 924 93q 94v 94x 96h 97t 97w;;8u8 8y7;;;8sg 8si 8sj 8sr 8sz 94g;90l;90l;;929 93v;;90l 93h;8zn 90b;;8s8 8xg 8xl 8xo 8xw 911 93j;965;8x6;963 96k;;8x8;;;8uu 8wo 8xs 8xu 8zg 92w 97g 97i;;8wb;97l;90n 90y;;;;;8zy;;95p;8rz;8s0 8s3;94x 952;8tg 916 918;;97l;;8y9 97b;8xb 91v;;905;8tc 8zb 8zr 8zv 909 93n 93x;8re 8t6 8tp;8zy;8z1 90v 90z 91c;8rz 8wu 953;8u9 93t 953 955;8rg 8vb;8wm;;8t8 8ti 8zu 903;8ub;8ub;;8ub;8t4 8ta 8uk 8zn 90b 927 94v 96h 96p 96q 96s 97o;8t2;92d;;;;8ul;;8t8 8vh 92z 94i 94y;8wc;;;;95c;;;8yz 97u;97u;94g 961;;;8wg 96c;8wh 8wi 8wv 95u;;934 94e;8sc 8t6 8tw 8tz 94l 94m;8sg 8si 94g 96a;;8z4;8x0;;92v 92x;8ua 8ui 8um;8x0;;;;8sl 8sn 8yo 922 925;8x6;91v 97l;8sm 93i 941;;8rx;8rw 949;949;8rw;;;8uu 90j;;8uu 8vk 8w2 90q;;8t8;961;8re 8t6 8tp 917;8ur;;8wg;;;8yz;;;8vt 8vu;8rq 96d;;8sy 94d;;8t6 8th 8ti 8tj 8tp 917;;93m;8t6;;915;8sq 907 960 961 965;8sg 930 94g 95y;8xu 8zg;8wz;92m;92m;;;95o;8ui;8xm 8xn 90y 92r;;8rk;8rk;8rk;;;958 959;8yu 91c 91l 95n;8rf 8rj 8vz;955;8v4 8y7;8x8 8xb;8x8 8xb;;;;;;93r 93v;953;95n;;;;;8s0 8s3;8zi 8zj 97e 97h 97i 97k;8wu 8ww 91s 953 955 959 96f;;;8uh;8sf 8w5 93b 94k;8se 92c;;8s0 8s3 92e 96c;95a;;95q 95u 95w;8x3 8x6;8vh 95q 95u 95w;8zu 903 93f;8y0;;;;8x6;8t6 8ta 8tw 8tz 8u4 8uo 8uw 8uz 8v1;92v;8rn 8uw 8uz 8v1 8wm 8wq;95p;8rt 8rv 8s0 8s3;8y9 93f;935 938;8sf;8tu 8ty 8u0 8yt 8zl 91k 91p 975;8tu;8xv 96y 97b;8rt 8s0 8s3;8vy 8vz 8x2 8x4;8x2 8x4;;8z9 97m;8z9 93t 97m;8sq 8u9 8vh 8z8 8zk 946 953 955 959 95q 95w 961 965 967 97m;;8w0 8w3 97m;97m;92a;8x8 8xb;95b;;92q;8rz 8s0 8s3 8sc 901;;8v3;;;;;8sc 8wg;8yi 8ym;8zp;;;8x5;96d;8vd;8sy 94d;8z8 8zk;8z8 8zk;8sc;8rf 8rg 8rj 8vb;;8vf;;;90g;8xt 8xu 8xv 8y3;;947 97b;970 97a;97a;8u9 8x7 970 97a;8rz 8s0 8s3;966;;8vj 966;;;8z9;8v0;909 92n;93c;8wu 8ww 91s 958 959;;90x;8zn;8t8;8rw 8ry 8s1;;;8rw 8s5;;942;96l;;;8yb 8yc 8ye 8yi 8ym 8yu 91x 93m 973 97b;8rt;970;968;8sl 8t6 8th 8ti 8tj 8tz 8vb;8s1 8s5 8u9;93r 93v;8td 8za 8zc;8si 8sj 8sm 8sr 8sz 92c 93i 93q 94p;96r;8y4;91v;8t8 8v0 8y5 94i;8yz 91g 97u;963;97u;8v7;;8sc;8ze 8zm 92v 92x;96f;908;;8v0;;;;;8sc;8vi 8xk 8xp;8w8;;8rz;;;8rz 8zn 901 909;8t2;;8y2;8yr 96p 96q;;94x;;;92e;8xy 8y5;;8v4 8vg 8w1 8xz 975;8sc;;;8rx;94h;;8u9 96i;94b;95x;8uh 8w9;8tn 8zd;95x;95z;8sf 912 94k;93c;;90g;8sc;8xz;8rt;92e;8tu 8u0;8wp;92v 96k;;8x2 8x4;95y 960;90m;94d;8u4 92o;;94q;8w8;8u9 931;8u9 931 961 965;8xh 8y8 92t 94n;;8xz;;;;8xi 966;92z 933 939;93r 93v;907 91e 961 96f;91e;;8v0;;;8t9 8yn 8yq 96p 96t 976 977;8sb;;;;8xd 90m 93s;;;8zp 8zy;;8vf;;958;958;;;;;92y;;8sc 94k;;;8tv 8ty 8u2;94t 94u;97r;;8vu;925;96j;;8x6;;;8rz;8zi 97e 97i 97k;8td 8tg;8x8 8xb;8sr 8sv;92v;8r9;;;;;8v7;;8sc 8td 8tl 8tm 8za 8zc;93r 93v;8sc 8sd 96m;;90x;;;;;90m 950;8x6;96n;96n;;96n;8vt;95z;95z;92f;8vt;8u8 8xe 8xf 8xk 8xp;90h 95y 961;8zs 8zv 915 92q;;8sh;8sn;;8tw 8tz 8u5 8y8 92n 92t;;;;;;96j;8sg 8sr 90i 93i 941 973 97b;;94e;931;8s0 8s3;;;;;8tk 8vc 8vx;;940;8u7;;925;906;95m 95o;;94b;8zp 8zy;8sc 8t2 92v;8rs 8s2 8t1 8t3 8te 8xa 91u 92u;8rs 8rv 8s2 8wj 8x0 8yt 91d 91k 91n 954 95r;912;90e 912 919;;90j;;8t4 8ui 8wh 8wi 8wv 8xd 952;;8rh 8sh 8vx;8t8;8rx;;8ro 8s1 8wm 90m;8s5;;8z3;;8td 8za 95a;;93v 96c;8rt 8rv;;8r9;;8v9;8sc 8us;8us;8td 8tg 916;8zn 901 90b 90m 93s;8rf 8rw 8ry 8s1 8so 8su 8sw 8tw 8tz 8vh 8yj 8z3 8zb 92h 92n 92s 930 937 938 93a 93d 93e 945 946 961 965 967 968;945;;97w;;;;8wg;;8wz;;8z1 91c 978;8tr 917 93u 940;8sc 8sg 8si 94g 96a;961 971 97m;;8vq 8wu 8ww 91s 958 959 96y;97t 97w;8xy;8ry 8s1 8tw 8tz 8y6 92n 92s 945;;8rw 8s5;8yo;8u7;;;8yh 8yk;8y9 8yk;8yk;8r9;92q;8sc;90x 93b;8yo 8yp 95j 96r;;8rd;;8ua 8um 92z;93r;8ue 92t 97t;8sc 8uw 8vs 90h 94k;8w8;93r 93s;92t;8ve 8zl;90u 95n;;;;;;8xq 8xr;93s;8ut;908;;;8uw 8v1 8vs 8wm 8wq 907 94k 97m;8u8 95j;8sc 8vh;91v;8sb 8sk 8tb 8uu 8vj 8z2 90w 910 94s 96b 96g;;8z1 90z 91c 978;8rd;8rd;96m;92f;940;8yz;8tp 92m 92q;8tp 90e 92m;920;8rw 8s1;8wz 93x;8rw;;8zt 95h;931 93c;;94t 97q 97r;97r;8rf 92z 939;946 961 965 967;;90v 90z;94d;8rc 8re 8rr 8ru 8t6 8v2 8wd;8yp 95v 96r;93i 93z 941;;90e 92m;;8zn 8zr 901 917;;8w5 8wh 8wi 90b 97o;8rt;8rt;;;8tk 8zi;8rm;;907;;8zn 8zy 901 90m;;;8rf 8rg 8vb;90y;8rp 8vp 8vr 8wr;;;90n;;8xz 8zt;8vg 8xt 8xu 8xv;8r9;8vh;8zu;935 938;8y9 8yh 94z;8t6 8y9 8yh 94z;;8z9;930 95y 960;;96d;8sy 94d;8y9 8yh 97f;8tr;;8rn 8uo 8uw 8wp 8x2 8x9;8rn 8wp;;8rf 8wg 92z 933 939 93a 93c 93d 93f;94g;907;940;94a;;;8uh;;8v6;92y;;8s1 8su 92h 930 937 938 93a 93e 945 946 94g 961 965 968 97b;945 97b;8v6;97l;;;;8ui;;8wg;8rw 8rx 8ry 8s1;8rw 8s5;91s 96f;946 961 965 967 97m;;92n;;8ta;92j;92j;8u9;8yy;915;971;8vh 95q;95q;;;8tn 8vx;8vd;;8sc 8t8 90c 94i;;8x8 8xb 92x;;;8wp;8ve 8yu 91e 91h 91l 973;8zn 901;8ve 91h;901;8yz 91a;97u;8wb;8x0 97u;93x 946;;;8uw;92l;93r 93v;8v1;;8yv 91q 91w 974;91w 974;92l;8w3 92l 943 94h;925;8y0;;92q 94m;8tw 8tz 8u5 8uw 8v1 92n;95p;8sp 8va 8vw 8w1 8xu;;8um;96l;92g;;8ul;8t2 8xb;;94y;8t7 94l;8sc 8vy 92d;8wb;;8y8 92n;8rb 8rd 8v3 8vn 8zw 92i;8v0;8rb 8rd 8ss 8vn 92i;;8t2 8x8;8x5 8xg 8xi;96z;96p;8w0 8w2;;8t6;8y3 8zt;8vj;93r 93s 95b;;8xq 8xr;;;8rt 8s0 8s3 96z;;8s3 93k;;943;8yu 91l;;8sg 8sr 8sz 8ye 8yi 8ym 8yu 90i 91x 92i 93i 94g 973 979 97b;8rb 8ss 8ux 92i;8u9;8vk 8w2 934;8sc 8sl 8sn 8t6 8ta;;8rt;93r 93v 94k;;8uw;966;8xg;90a;96r;;90a 93u;8zn 8zp 931 961 971;8y2;;91l;8sh;;8zs 8zv;93r;;95q 95w;8r9;93z 941;90f;8xq 8xr 950 95a;;;;;92o;8zu 903;8sc;8z6;;92z 93d;8x7;;90g;;;97t;;8yk;8wn;90p 911;8t5 8v8 91p;;8t6;8z3 930;8u7;8sq 8yv 91q 953 974;8sq 8yv 91q 953 955 961 974;8sv 8z3 930;96y;8wu 8ww;8u9 953 955;8u9 8zk 955 961 965;93t;915;97l;8t7 8th 8uw 8wm 8wq 8xh 8y1 95x;;8y2;;92e;;8xn 90y 92r;;8wg;8u0;;8x5 942;94a;8rt;92g;;;;8z5 8z6 8z7;;;;8sc 8t8 903 94i 94y 97p 97s;8wc 8wf;;8tg 916 918;;;;8vu;;8yx 8zl 91r;94y 97p 97s;8so 8su 8sw 92h 92n 930 937 938 946 94g 95y 960 961 965 967 968 97b;;;;8zy;8zn 901;;8wl;8rm;90n;8sv 8yj 8z3 91q 92n 930 937 93e 961 968;;8ta 8uw 8v1;;;8sc;8vg;;;;8yf;8t5 8t9 8te 8tf 8tk 8to 8u3 8ua 8uc 8ud 8uf 8ug 8un 8uv 8vl 8w7 8wa 8xs 8yn 8yq 8z0 8zh 8zx 91b 921 926 932 936 939 93h 93p 94j 96p 976 977 97h 97n 97v;8rq 8s8 8s9 8tu 8vl 8w7 8wa 8wt 8wy 8x1 8zh 91b 92i 92k 93j 97c 97h;8t6 915;;;;950;90g;;;;9dh;9d6 9hx;9oi;;9i8;;9bn 9c2 9c4 9c7 9cv 9d3 9d5;99r;9m1;9c2 9c4 9cv;;99z 9a0 9b2 9b4;9ac 9m1;9a9 9ac 9g8 9gf;;;;;9id;9gn;99a 9a9 9ac 9gf;9bl;9d6 9mv;;9c2 9c7 9cy 9d5;99z 9ar;;9a5;9ht;9oi;9bl 9bm 9c8;9ht;97x 97y;97y;9gu 9h5 9h6;9an 9bp 9gv 9h4 9h7 9hg 9hs 9kg 9od;;;;9l3;9ha;;9ma;99a 99b 9a6 9a8 9ma 9o9;99g;;9gj 9gk 9js 9ny;9ly;99w;;9l9;9l9;9c5;9ma 9o9;9lp 9lr;9jp;;;;;;99w 99y 9eu;984 985;;9eh 9mk 9mn 9mp 9o7;9nd;9be;9ez 9kh;;9ck 9cm 9cn 9i3 9lx;;9ch;;9gv 9gx 9hb;9aa 9ab 9ah 9ap 9ge;;9be;;;9e8;9nx;9c3;;9np;9bs 9bt 9bu 9bw 9c0 9dk 9dl 9dv 9md;;9kv 9l2 9lj 9lk;;9l2 9lj;9l2;;;9jr;9bp 9bq 9fu 9fv 9jr 9k2 9kr 9lj;9fu;9k7;99i 99o 9fq 9fr 9fy 9g1 9ja 9jn 9ju 9k5;98h 98u;;9eu 9kn;980 9mh;9a2 9bn 9mx;99g;980;;;9k7;9g2 9iq 9iv;9g2 9iq 9iw;;9dd 9df 9do;9he;98k 98r 98w 99a 99b;98f;996;;;987;9ao;9cu 9d2;9gu 9gw 9h3 9h9 9hc 9o1;9hx;;9a9 9ai 9ak;9a9 9ac 9gx 9hj 9hl 9nk 9no;9ac 9ai 9ak;;98f 98i 98y 99m 9fi 9m1 9m8 9o2 9o4 9o6;9nh;;98k 98p 98t 996 9jf;9nh;981 98k 98p 98r 98w 996 99a 99b 99c 99i 99p 9ch 9fh 9fq 9fr 9g6 9jd 9jf 9ju 9k5 9kc 9lz 9nk 9no 9o6;;;;;;9a6 9a8 9ch 9mf;980;9l9;9la;9l9 9la;981;;;9k9 9ki 9l4;;9ki;9e3;9dv 9e5 9fo;99i 99j;9l9;9o4;;9f9;9dk 9dv 9fo;;9e5;9kf;9gl 9k3 9m1 9n6 9o4;9fs;9nv 9nw;9d0;9j1;9fx 9j3 9jt 9nk 9no;9fx 9j3 9jt;9bd 9bf;9i5 9if;99i 99j 99o 9n4;;9lp;9i2 9j7 9n3;9j7;9m4;;9oe;;;9kf;98q 98u 9ge;;;9bf;;;9ej 9em;;9ls;;;9fq;9kx 9kz;9kw;;9lf;9kq 9kw 9ky 9kz 9l3 9l5 9l6;9kq 9kw 9ky 9kz 9l3 9l5 9l6;9kf;;9dp 9eu;;9hk;9hk;9g3 9i5 9if 9io 9ip 9ix 9j0;;9l2;9dq 9hz 9i1;;9a0 9a5 9a7 9b2 9bs 9bw 9d6 9m4 9mr 9mv;9od;;;9nv 9nw;;;;99k 9n0 9np;9a3 9ex 9n9 9o0;9fc 9fg 9fj 9gy;9aw 9az;994 995;9ki;9dk;99f 9he 9hv 9io 9ip 9ki;;;;;9hw 9jy 9kj 9km 9nd 9ng;;9m6;9es;99s 9m6 9o5;;;981 982 9c9 9ca 9cc;9ci 9fg 9fj;9ku;9l8;;;9g0 9jv;9jv;9dh;9dh 9jv;;9jv;;9g0 9jv;9g0 9hm 9jv 9l4 9l7;9g0 9jv;9fz 9g0 9gq 9j6 9je 9jx 9kl 9o3;99g 9a5 9a7 9m4;;98k 98t 996;98k 98r 98w 99a;9f3 9ia 9oh;9ci 9e8;99h 9n5;9f8 9gy;9ar 9b2 9b4 9b8 9bb 9m4 9na;991 9ao 9ft 9k1;9bb 9gb;;99u;;98z 993 9ex 9fc 9fd 9i7 9ih;9ej;9mi;9mi;9eh 9mk 9mn 9mp 9o7;9jk;9as 9av 9ay;9kd;981 982 9c9 9ca 9cc;9im 9ly;;9dr 9kl;;;;;9hb;9o1;9h7 9hb 9hd 9hg;;;9my;9e4;;9bi 9l5 9l7;;;9a5 9dl 9e5;9jw;9a6 9a8;9bv;;98q;9cl 9jd 9jw 9ms;980 9c2 9cy;9ek;;9k7;9li;9av 9ay;98f 98n;98f 98i 98y;9j3 9j7 9jt 9k9 9ki 9kk;9j3 9j7 9jt 9k9 9ki 9kk;;98f;9bv 9bx;;9de;;9m1;9cv 9cy;9df;98a 99o 9f9 9fk 9fq 9fr 9fy 9g1 9ja 9jj 9jn 9ju 9k5 9kc 9od;;;;;9hk;9f8 9fb;97z 9co;9db;9ks;9c7;9d8;9da;9cv 9cy 9d3 9d5;9d3;9dy 9e1;9a0 9a5 9a7 9cp 9cq 9cr 9en 9eo;980;99m 9m1 9m8 9o4;9kw;9h8 9ha 9j7 9ms;9dd 9df 9dh 9do;987 99r;9c5;;9dd 9df;98q 98u;;9e7;;;;9av 9ay 9bx 9c7 9cy 9d5;9be;9oe;;9e4;;9hz 9i1;;9ji 9jl 9lt;;9ai 9i9 9jl;;;;9eq;9ah;9h9;;9d2 9dw;9dw 9ee;99f;;9e6 9ef;;;9kl;9mo;98u 9gv 9gx 9hb 9o1;9g2 9iq 9iu 9iv 9iw 9la 9mf;9g2 9iq 9iv 9iw 9la;9gj;9gj 9gk 9js;99g;9ef;;;;9bk;;9l8 9lb;;9i7 9ie 9ih;9ie 9ih;9cn 9ie;9ds;;9e0 9e2;;9b2 9b4 9bl 9bm 9na;9d1;9l9;9dy 9e1;9bs 9bt 9bu 9ff;9bs 9bt 9ff;9l9;9li 9ll;9kq 9li 9ll;9fp;;;9id;;99g 9a5 9a7 9nn;;;9oe;;9ag;9id;;;9lj 9lk;9a0 9cp 9cq 9cr 9el 9en 9eo;;;;9be;989;9e0 9e2;;;991 99z 9a4 9aq 9bj 9gi 9jq 9k8 9l1;9bd 9bf 9kb 9l3 9od;;9md 9my 9oa;;9cf;9gv 9gx 9h4 9h7 9hg;990 994 995 999 9cm;9cw;9bg;9ge;9ge 9gg;;9dp;9cr 9ct;9ct;9ib;;;;;9kt;9an 9od;9kc;9d8;99h 9gy;9nk 9o1;9m5;9ls;9gm;9a2 9gm 9lt 9mw 9mx;9a9 9ac 9ai 9ak 9g8 9g9 9m1;99b 9a9 9ac 9ai 9ak 9g8 9g9 9gf 9no;;9bi;9lh;992 99c 99i 99j 99o 9nt 9og;;;9od;;9dd;98x 9gc;98x 9gc 9jd;9a2;982 9c9;;98n;;;9im 9ly;;9k0 9lu 9nf;9aa 9ab 9ah 9ap 9ge 9l2 9m4 9mr 9mv;99e;;;;9i4 9ib;;9ki;9bv;;9mf;;;9ki 9kk;9at 9aw 9az;;;9ag;;9d7;;9h5 9hc 9hp 9o1;9h9;9hx 9nh;9e0 9e2;;;9li 9ll;;9b2 9b8 9bc 9fk 9n7;;9n7;9bc 9n7;9m4;9fx 9j3 9jt;9b2 9bc 9n9;9n7;;9ej 9ki;9ki;9fx 9hm 9j3 9jb 9jd 9jt;9f8 9fb;9es 9eu;9ce 9ez 9n5 9nt 9og;;;;;;9aa 9ab 9ah 9ap 9ge 9gg;;98e 99w 9e6 9es 9eu;99g;;9oi;9id;9ns;;9ch 9d1 9ki;9e6 9ef 9hz 9i1 9i4 9ib;9kn 9lf;9dr;9c3 9ci 9fj 9kl;9ed 9et;9fb 9i3;9ew 9f5 9nj 9oc;97x;9du;9hl;9hl;9fn 9l2;9l2;9n0;99s 9m6 9mo 9o5;9ke;99t;9e2;;9hu;;;983 99l 9m2;;9gh 9i0 9je 9jx 9k0 9kl 9ln;;9kh;9ji 9jl 9k4;;98k 98w 9jl 9k4;;9ik;;;97z 9kh;9i3 9il 9lx;;;9ao 9cb 9e7 9i2 9i9;9ki;9ki;;99w;;99y 9de 9dg 9dq 9eu 9l5 9l6;;;;9hn;;9ic;9bl;;;;9fe 9gy 9n1;9c3 9ci 9fg;9ml 9mm 9o8;9ml 9mm 9o8;;9df 9fp 9fs 9gc 9gn 9m1 9o4;9lz 9o6;9fp 9fs 9gc;9dd;98g 99x 9am 9as 9au 9ax 9et 9il 9jz 9ko 9le 9lx 9m9 9ng;9gz 9h1 9h2 9hj 9m5;;9bo 9br 9ks;;9bo;9bo 9br 9ks;;9do;9lu;9ht;99g 99k 9a0 9c9 9ca 9mg 9n0 9nn 9np;;;982;9ma 9o9;;9jp;9jp;;;;9gu 9gw;9ht;9hl;98h 98j;;;9fz 9ig 9j6 9je;9cs;9fq 9fr;99m 9m1 9o4;9j2;9g0;9g0 9lz;;99t 9fq 9fr 9g6 9lz;9h7 9hx;9gv 9h4;9lv 9lw;;9aa 9ab 9ag 9gs 9lv 9lw 9mr 9np;;;9lv;;9lp 9lr;9gs;;;9l8 9lb;9at 9aw 9oe;;9ag;;9az;9dk;9bk 9l8 9lb;;9d4;;9kf;;;;;9g4;9g3 9io;9e6 9ft 9fw 9hz 9i4 9i8 9ib 9k1 9nr;9eg;9er;;9kq 9li;9jg;9jr;9jg 9ji;9bt;;9a5 9a7 9bw 9c0 9cd 9cf 9cg 9cm 9d9 9hb 9md 9oa;;9a5 9a7 9cd 9cf 9cg 9cm 9d9 9md 9my 9oa;9db;9cd;;9hd 9lp;9lp 9lr;9lp;9lp 9lr;9i5;9hk;9n2;9eb 9fw 9k1;9eb;9k2;9g4;9gv 9gx 9hb;9ag;9ag;;9na;;;9b2 9b4 9na;;9cw 9de 9dg 9dn 9h4 9h7 9kg;98h;9lq;;9hn;9ch;9gu 9hc;9h3;;9eg;989 98e 9dj 9eu;9dj;99g 9a5 9a7;;;;;;9h2 9hi;992 99e 99u 99y 9bp 9bq 9fu 9fv 9jr 9k2 9kb 9kg 9kr 9lj 9n3;;;;9c8 9dj 9er;9hd;;;9a6 9a8 9mf;;9fy 9g1 9is 9j2 9jc 9ml 9o8;9fy 9g1 9j2 9jc;9gv 9hb;9ml 9mm;9fy 9j2;97x;9bs;9h3 9h9 9o1;9kf;;;;;9m4 9mv;;9b2 9b8 9bc 9fk 9n7;9fy 9g1 9hr 9hs;9b1;982;;;9l2;;996;;;9ch 9fx 9j3 9jt;9j3 9jt;9ha;99g 9dc 9nn;;;9cp 9dc;9ct;;9cp;;9lp;9hi;9d9 9m5 9md;9h4 9h7 9lq;9eq;;9ce 9ez 9mp 9n5 9nt 9o7 9og;;9jt;9jt;9f6 9l2;9ci 9f8 9fb;9aa 9ab 9ah 9ap 9ge;994 995 999;9a5 9a7 9cm 9cp 9cr 9cw 9en;9ct;9a0 9cp 9cq 9cr 9el;;;9e1;9ju;9ki 9kk;9ki 9kk;;9a5 9a7;;9m8 9n6;;980 9a0 9a2 9ar 9bn 9m5 9mh 9mx;9oe;;9aa 9ab;9aa 9ab;;;9aa 9ab;;9d7;9be;9k6;9k6;9k6;9e0;9h9;98h;9ly;9md;9ga;99p 9fx 9j3 9j4 9j5 9jt 9m1;9lz;;;9o1;99n 9e9 9fx 9gp 9gr 9hm 9hv 9j3 9jb 9jd 9jt 9jw 9ki 9kk;9fx 9gp 9j3 9jt 9ki 9kk;;99h;9gz;9gz 9h1 9h2 9hj 9hl 9o1;9eu 9ik;9kn;;9do 9of;9hs;9ej 9em;;9f6 9fn 9l1 9l2;9eq;99l;;9b0 9fz 9j9 9n8 9nc;98f 9b0 9b5 9n8 9nc;97x 99h 9b0;;9b0 9b5 9n8;;;;;;9fe 9gj 9gl 9gt;9gj 9gk 9js;9ge 9gg;9mv 9n2;9hy 9ia 9oh;;;9nh;;9dx;9li;;;;9ma;;;9l2;;;9du 9ec;;;99l;9lf;;99g 99k 9a0 9mg 9n0;;9g6;9fq;;9fb;;;9f2 9f3 9ia;97x 97y;97y;9fh 9fi 9fl 9o2;9fh 9fi 9n7;9h8 9ha;;9cv;;9ma;9ds;;9i2;9ah;9eh;;9dj;99g 9aa 9ab 9ap 9nn 9np;98h;9cj 9f1 9f5 9nj;9g7 9nv;;;9f1 9f4;9hx;989;;;9hu;9og;99v 9ci;9fe 9gt;9as 9ay 9me 9mz;9da;9e0;;;;;9es 9eu 9kn;9ho;;;;;9gq;9f9 9fa;9bs 9ff;;99r 9ao 9cb 9mj;98h;;97x 97y;;98f 98i 98k 98n 98p 98r 98w 99i 9b0 9b5 9n7 9n8;98k 98p 98t;;9d0;9ho;;;;9hn;9cl;9cl;9ek;980;;9go;9go;;99h 99r 9n1;9fi 9fl 9o2;9io 9ip 9is;9ku;99r;9go;9m5 9mw;99w;9ds;99z 9a0 9gb;9ga 9m5 9mw;;9cl 9cs 9ms;;;;9a6 9a8;;980;9fp;99g 9a6 9a8 9mf 9nn;9bx 9by;;9go 9gp 9gr 9jt 9ma;9ly;9gp 9jt;;;9eq;9o1;;9gv 9gx 9h7 9hb 9hd 9hg;;9ia 9oh;;9hy 9ia 9oh;;9hy;;99g 9bs 9bt 9bu 9bw 9c0 9nn;;9mx;9n2;;;9h0;98y 99m 9m1 9m8 9o4;;99p 9lz;;9gu 9gw 9h5 9h6 9hh 9hp 9lh;;98m 98o;9a6 9a8 9h0;9dd;9m7;9hk;99l 9m7;;;;;99j;9dc;;9mj;984 985;98l 998 99d 99v 9gd 9i6 9ig 9ir 9iy 9je 9kl 9m7 9nq;98b 99u 9n3;9dp 9hz 9i1 9i3 9i4 9i8 9ib;9dp;9a6 9me 9mz;9ma 9o9;;;;98b;9hq;9hq;984 985;99i 99j 9n4;;;97x 97y;9li 9ll;9bp 9bq 9hu 9ny;9m2;9aw 9az;9n7;;9cy 9d5;9ga;9f7 9n9;9fj;9j9;9cu 9cx 9d2 9d4;9i2;9bs 9bt 9bu 9bw 9c0 9dk 9dv 9e5 9ex 9ey 9fo 9mg;;9a0 9m5;;98h 98j 98q 98u;;9aa;995;;99g;;9i2;9c8 9dj;9dj;;99t;9eq 9l1;98b;98b;9at 9aw 9h4 9h7 9hb 9lq;9eq;;9gj 9gk;9gj 9gk;98m 99q 9c1 9c6 9mt;987 98m 99q 9c1 9c6 9cl 9ek 9ms 9mw;9dd;;9ki;9bv 9bx 9by;98o 997 998 9ir 9iy;99n 9jt;9lv 9lw;9jt;9dx;9bp 9k2 9kr;98u;9bg;99q 9j1 9n6;9oe;;99l 9m2;9dt;9dt 9ee;99l;9co;a30;9ya a2l;a2l;a0p;;;9we a5m;a51;a0p a0q;;;;9xr 9xv 9y4 9y5 9yg;a4o;9qm 9qn;9qs 9qu 9xy 9yn;9or 9sq 9st;9vm;9zs a12 a13;a2l;a0p;9rd 9y3 9y7 a1t a65;9xf 9xh 9xi a0t;a3b;9qk;9pi;9qs 9qu;a3p;9oj 9ol 9sg 9sl 9tj 9tt 9tu;9sh a2g a4v;9rt;9uy;9t4 9t6 a3a;9t2;9rk;9qp a4b;;9tv 9uy 9yy;a5i;9ur;9sg 9sj 9sl 9tg 9tj 9to 9tt 9tu;9uu;;9rq 9rs;;9q5 9qr 9qt 9qx a28 a59;;a2v;9zf;9wj 9wm;9qm 9qn;;9qy 9r1;9ye;9xf 9xh 9xi;9ye;9t0 9t2;a21;9t4;9s4 9s5 9s6 9sb 9sf;9zo 9zu;a4b;9qm a3l a4s;9sz;9qk;;9q7 9q8 9sx;9yy;9rt;9xt 9xu 9yb;9s4 9s5 9s6 9u8 9u9 9ub 9un 9v5 9vq;9oy 9oz 9p4 9p7 9p8 9pa 9pi;9qm 9qn 9rq 9rs 9rz 9s0 a4r a4s;9qm 9rh;;9q5;9qz 9r0;;9x8;9qr 9s4 9s5 9s6 9s8 9sf;;9qn a3o;9tv;;9v1;a0r a2b;;;;9yv;9xz 9y1 9yj 9yl a5k;9u5;9zl a3b;9yv;9ue;a3p a5x;;9xz 9yj 9yl a3o;;9we;9op 9oq 9qa 9sp 9sq a3s;;a2l;a3t;9tg 9tj 9to;9we a5m;9yv;a3l a3p;;;9q5 9qz 9r0 9r6 9rf 9x8;9x4;9vc;9r6 9x8 a59;a3z;a3z;a3l a3p a5x;9x4;9tq;9ta;9t8;9ry a2k a2n a5b;;9wa 9wc a4o a5m;9si;9rk 9rl;;;;a2w a2x;;;;a1n;9s2 9s3 9wo 9wq a19 a25 a2w;a2e;;a0n a0o;;9q5;9oj 9ol;;a1j;a3y;;;9ol 9qm 9qn 9qp 9rh a3t a4b;a3t;;9pq 9pv 9py 9qd a3c;9ps;a3e a3k a5o;;9ww 9zm 9zw;9zm;9rv;;;a31;9q7 9yd 9yy;;9uf 9zb;9u3 a4u;a0d;;;9re;;a2v;9qg a4i;9tx;;9oj 9ol 9sl;9sp;;9r7;;9to;9qs 9qu 9sz a3w;9oj 9ol 9qv;9qy 9r1 9r7 9ra 9x9 9xu 9yj 9yl a56 a5a;9q7 9qc 9wk 9wl 9ws 9wv a0n a0o a0x a15 a1d a1f a4w;a1j;a21;9pe 9pi;9oq 9or;;9pr 9pu 9pw 9q5 9qr 9qt 9qx 9sk 9sz 9t4 9th 9tr;9pw 9sk;9pr;9t8 9ta 9va 9vh;;;;9t8;9xr 9xv 9y9 9yc a5k;;9ur;9op 9pb 9pg 9pn 9pq 9pv 9py 9qd 9qh 9wa a0f a3c a4l a56 a5a;a54;9p3 9p5 9p9 9pb 9pf 9pj 9pn 9ps 9px 9we a3e a3k a5m a5o a5q a5s;9rx;a2e;;;a1s;9sm 9t1;9tn;a5h;9zn 9zy a4i;9zv a42;a3t a40 a42 a5w a60;a3w a4d;9vr;;9z6 9zg;;9td 9uz;9td 9v7;;9xl 9z3 a05 a36 a6b;;;;a56 a5a;;;9x8;9x8;9sw;9ve 9vg;;9yd 9yf;a2r;a24 a29 a2a a2d a2f a2i;a1s;;a2e;;9xk a0s;;a44;9zy a44 a45;a1o;9uh a1q;9ut;9zn 9zr a08;9q0 9qq 9r4 9rc 9rw 9u1 9xe 9xg 9ys 9zt a0r a1k a1m a1y a23 a2c a2q a2t a3n a3r a3u a4n;;;9s2 a25;;;9uc 9uo 9ze;a3o;a3l a4r a4s;;9op 9ow 9yx a0z a1w a53 a5n;9zo 9zp 9zx a02 a0a;;9or 9sq;a2k;9vv 9za;9v1;a69;9p6 9zd;a1q;a1s;a6a;9po 9re 9wn 9wp 9xe 9xg;9ov 9qq 9r4 9sa 9t6 9ua 9um 9vu a0v a53 a55;9q5 a3s;9ww 9zm a2l a51;9w2 9xw 9zn a20;a3c a3h a5s;9wm a3e a3k a5o a5q a5s;9wm a1b a1p a3k a5q;a5o a5s;;9sg 9sj 9sl 9tg 9to;a3e;;;9s4 9s5 9s6 9w8;;9s4;a5d;;9q6 a4k;;;a3o;;9r5;;9zf;9rq 9rs 9rz 9s0 9sn;;;;9r5;a1b;9yn a3c a3e;a3x;;9ve;9wj 9wm;9z3;9u5;;9tb 9td;9wm a1e;9wj 9wm;9q4;9pn 9py 9qd a3c;9px a3e;9op 9oq 9sp 9sq 9sr 9st;9vb;9qf 9re 9ss 9t9;;9xy;9qp 9u3 9wj 9wm a0d a3c a3h a3w a4u;9qg a4i;9qf;9yr;9uj;9pd;9xy;9s1;9s1;9rh 9rq 9rs a3f a4a a4r;9pb 9pg;9p3 9p5 9p9 9pb 9pd 9pj 9rp 9rr a4t;9q6;a3l;9py 9qy 9r1 9r7 9ra a3e;a3e;9uj;9zl a3b;;9uj;;9rn;a35;;;;;9qf;;9pe;;a3z a5t;a3z a5t;9tx;a30 a33 a37;9yb 9yd;9pb 9pg 9pq;;9p5 9p9;;9vb;9oz;9p4 9p7 9p8 9pi;a4b;a4g;a4g;9xr 9y4 9y5 9yg;9ql a53;9qg;;9rx;;a3t a5z;;a3l a3p a5x;9tt;;9qs 9y2 9yn a3p a5x;9pm;;9y2;;;9uf 9z4 9z5 9z8 9zb a5e;9uf;;;a59;9z0 9za;a69;9z0;9wh;9qs 9qu 9s7;9qv 9s7 9s9 9sc;;9pi;9y8 9ya a05 a1l a1v a1x a22 a36 a47;9xl;a05;9q4 9q7 9q8 9qc;;;9p5;9u5;9u3 9u5 9ue;9u5;a11 a1a;9rs 9wd a4o a50;a4o;;9zv;9zv;9t3 9t5 a0d a11 a14 a47;9r1 a3e;9ov 9qc 9w3 9wd 9wk 9wl 9ws 9wv a0k a0n a0o a0x a15 a1d a1f a1g a1r a4w a65;9wk 9wl;;9xa;9u3;a5i;9s9 9tj 9tt 9tu;9sg 9sl;9u3 9uu;9ul;9r6 a2e a46;9q6;9uw;a25 a26;9u3 9ue 9uu;a49;9tz a3t a5z;;9qn 9t8 9ta 9va 9vf 9vh 9vi;9pj a1h;9ue;9q5;9p5 9p9 9pn;9s4;9s9;;a3e a3k a5o;a05 a1l a1v a1x a36;;9s2 9s3 9wo 9wq a19 a25 a26 a2w;9yk;9tl;;9rt;9tl;9z1;a4p a4t a5q;9yu;9ru;;9sd 9tn 9tp 9u0 9us;9q3;;9q2 a3w a4d;9sz;;;9w0 a2c a2e;;9vk;9r6;9tn 9tp;9pe 9pi 9xf 9xk;a0i a0l a4i;a0i a0l;a0i;9xp;;9v0;a30;9y9;;;;a20;;;9px;;9yp;;a0i a0q a6b;a0i a6b;;;9u8 9x8 9xc 9xp;9zq a4o;9pe 9xt 9xu 9yb a5k;;;;;;;;9pl 9pm 9qj 9ui 9x5 9xe 9ze;9po 9q0 9qm 9qq 9qw 9rg 9tk 9u1 9xe 9xg 9zt a0r a1m a1y a23 a2q a2t a3m a3n a3q a3r a3u a4n a5n a5y;9uq;9sm 9t1;9u9;;9qn 9t8 9ta 9va 9vf 9vh 9vi;9vh;;9rt;9pt 9sh 9wz 9z7;9ot 9ou 9t6;9sy;9oy;;;;9u7;;;9xt 9xu 9y3 9y7 9yf 9yo;9pr 9pu 9pw 9sk;9uh a3t;9pi;9ru a1m a1n a2f a65 a66;;;;9qy 9r1 9r7 9ra 9x3 9x9 a3e a5a;a1u;9q7 9q8 9qc a59;9t7 9tc;;9ta 9te;9te;a2v a2y;;;;9q6 9xw;9uq;a56 a5k;9pe;9pi;9uf;9yk 9yl;a1a a49 a4b;;;9qp;9s2 9xt 9y3 9y7 9yf 9yo a25 a26;9u2 9u4 9ug;9u2 9u4;9rd 9s2 9s3 9wo 9wq 9yu a19 a1t a25 a26 a3s a65;;;;;9s2 9wo;;;a2u;9q1 9q4;;;a5f a68;9pe;a65 a66;;;a4u;a5h;;;9wk 9wl a1r;9rd a65;;;9qa a4e a5b;a35;9ui;9zl a3b;9yb 9z3 a2o;;a1a;9qz 9r0 9r6 9rf 9x8 a2e a3s a46;;a1q;;a1p;9vb;;9th 9tr 9u2 9u4 9ud;9vr a40 a43 a5u;9s7;;a28;9qa a4e;9w2 9w4;9wr 9xm 9yw 9z2 a03 a09 a0u a14 a1v a1x;a0u;;9v0 9zb;;a38;;9tw;9y9 a5k;9yy a54;9uq;a48;;a2v a2y;;9wd 9zq a4o a50;a4o;9yp;a1v a22;;;;;9qz 9r0 9r6 9rf;9r5;9ui 9uj 9w4;9v6;9sz 9v2 a1v;;a21 a2r;9ve;9v3;;9z4 a3d;;9vp 9vy a64;9yl 9ym;9os;9p2 9pr 9pu 9pw 9qk 9v0;a5d;9z5 9z8 9zb;;9r5;9zf;9tm;9tm;9uv;a4e;a4q;a4o;;9uq;a3i a5p;9oo 9ro 9um 9xd 9y0 a12 a3g a5r;a2u;9oo;;9yy;9op;a2u;;;9so;;;9u8 9u9 9un 9ux 9v5 9wg;9ux;9u8 9u9 9un 9wg;;9wj a1c;a1v a22;;9zj;9z4 9zk a3a;9zk a3a a5e;9zk a3a;9on a1u;;;a1c;9sv 9ul 9zy a40 a5u;9qk;;9qf 9re 9ss 9t9;9ss;9u2 9u4 9ug 9vo a29 a2f a2i;a1j;9t0;a3z a41;;9t7;9w6 9xw a4f;;9rn;;9xr 9xv;9yl;9p4 9p7 9p8 9pa;9yb;a38;a30;9qz 9r0 a38 a39 a46;;;a30 a33;;a2k a2n;9z5 9zb;;9r5;;9rn;9ry a2k a2n;9w7;;9tt;a2v a2y;;9q4 9q7 9q8;a1s;9rt;9ry;9v0 9wn 9z1 9z5 9z8 9zb a5e;9vl;9u7 9v8;9u7;a2k;9u7;;;;9qr 9qt 9qx 9s8 9su 9sw 9sx 9t4 9ty a3s a3v a4c;;a4y a4z;;9yd a27 a30 a37;a30 a33 a37;;;a30 a33;9qr 9qt 9qx;9z6;a4g;9yk;9yk;;9v4 9wn 9wp;9xf 9xh 9xi a0t;9xi;9wo a19;;;a4r;;9te;9rq 9rs a4r;9or;9xt 9xu 9yb;9r5;9r5;9th 9tr 9u2 9u4 9ud 9y3 9y7 a1t;9p7;9wx 9wy 9wz 9z6 9zg 9zo 9zq 9zu a13;9wx 9zo;9tq;9yr;9sp;;;;9yq;;a2e;9q1;9oy 9p2 9u7;9u7;9u7 9v8;a28;9q5 9qr 9qt;9ur 9zf;;9vc;;a2k a2n;9sn;;;9qs 9qu a3w a4d;9qv 9tz a3t a5z;9ws 9wv 9zp 9zx a02 a0a a0b a0k a15;9xt 9yb;9ws 9wv 9zx a02 a0a a0b;9ws a02 a0b;a1s;9yc;;;;a4p;9q6;9rp 9rr a4t;;;9q6;;a1v;9yu;;;9wk 9wl;9ty a3o a3s a3v;9qb 9wr 9x6 9xm 9yp 9yw a09 a0h a0u a0y a1l a1v a1x a22;;;;9sy 9w2 9w4;9sz 9v2 9ya;9v2;9vg;;;;9pi;9q5 9qa 9qn a3s a4e a59 a5b;;;;9tq;;9za;;9xt 9y3 9y7 9yo 9yy;9pp 9pz;;a1u;;a4e;9qb 9wr 9x6 9xm 9yp 9yw 9z2 a0h a0u a0y a1l a1v a22;a0y;a38 a39;9yh;9s7;9yh;;9rj;9y3 9y7 9yb 9yo;9qs 9qu 9s7 9s9 9sc 9uo 9zr a3w;;;9q5;9qv;9vk;;9qe 9tf 9tn a3i a40;;9w0 a2e;;;9si 9sy 9v1 9w9 9wb;9qz 9r0 9r6 9rf 9x8;;;;9t0 9t2;9oq;;;;;;;;9so;;9ol 9qn 9qp 9rh a3t;9qz 9r0;9qz 9r0;9qz 9r0;;;;;9rt;a42 a49 a5v;a42 a5v;9yr;9pk 9qr 9qt 9qx 9s4 9s5 9s6 9s8 9sb 9sf 9su 9sw 9t4 9ty 9u9 9ub 9ux 9x6 a1h a1i a3s a3v;9ox 9oy;9ox 9oy;9pk a1h;;9uq;9y9;;;9p4 9p7 9p8;;;a5k;a6a;9vs 9vw 9vy 9w1;;9uk 9uz;9v7;9q7 9qc a0n a0x a4w;9q6;a4q;;9vq 9vt 9w5 9w9 9wb 9xw a5j a5l;9ux;9x3;9vo 9zj;a21;;9r6;9q3 9ye 9yw 9z2 a1v;9pr 9pu 9pw;9u8;9w0 a2c a2e;9vk;9qr 9qt 9qx a3v;;;;9ve 9vg;;9vk;a4g;a2r;;9p4 9p7 9p8 9pb 9pg 9pi 9pn 9pq 9ps 9pv 9py;9p3 9pb 9pf 9ps 9px a4h;9q5 a3s a4e;9x0;9wk;a03 a0u;;a1a;;9q9 9qi 9r9 9rb 9vd 9vj 9w4 9wt 9zd a18 a1o a2b a52;9tb;a3l;;;a1v;a1v a22;;9pb 9pg 9pn 9pq 9ps 9pv a4l;9p3 9pb 9pf 9ps 9px a4h;9p5 9p9 9pd 9pj;9wr;9qd 9wk 9wl 9wr 9x0 9xa a03 a09 a0h a0u a14 a1d a3c;a03 a05 a09 a0h a0u;a3e a3k a5o a5q;9tt 9u5;;a02 a0b;;;9sy;9yq;9x3;9w7;;9q5 9qz 9r0 9rf a59 a5b;9p7;;9tb;9ph 9ql 9ri 9rl 9v6 9zk a0v a0w a16 a1y a2q a3a;9zd a52;9q5 9yb;9q5 9th 9u2;9oz 9p4 9p7 9p8 9pa 9pi;;a3l;9sy;;9x2 a5h;9zv;9ow;9w3;9s4 9s5 9w8 9wd a4o;9w8;;a2s;a2s;9p4 9p7 9p8 9pa 9pi;9t3 9t5 a47;;9t4 9y8 9ya;9oj 9ok;9zq a4o;9yq;9qg a4i;9p1 9qf;9t3;;;;;9oj 9ok;;9rp;;a3l;a3b;a3b;a3b;;9xm;9q5 a59;;9y8 9ya;9qn 9qr 9qt 9s8 9tv a3s a3v a46;9rz 9s0;9qm a3l;9qk;a1j;;9vk;a27 a5k;;;;;9xt 9xu 9y7 9yb 9yd 9yf 9yo;9ul;9za;a69;;;;9q5 9s4 9s5 9s6 9s8 a3s a59;;9pz a3j;;9tg;a3y;9tq;;a4f;;;9yk;a21;9te;9pz a3j;;9op 9oq 9sp 9sq 9sr;;a3e a5o;9rv;9os;9qn 9t8 9ta 9va 9vf 9vh;9yt;;9os;9s2 9s3;;;9oj 9ok;a48;;;9wt 9wu 9y0 9z4 a04;a1v;9u5 9wu;9wu;;;9wu;;;9wu;;9oo a5r;9z3;9pc 9qe 9tf a3f;9vk a2c;a4x;9p1;;9vk;9z9 a5d;9pc 9qe 9t3 9vb a47 a60;9w1 a4q;;9wb;9xf 9xh 9xi a0t;9xi;9xf a4c;9p1;9p1;;9tf 9ti 9ts 9uv;9uq;9pb 9pg 9pn 9pq 9pv 9py 9qd 9sz a0f a29 a56 a5a;;9p3 9pb 9pf 9ps 9px;9op 9q7 9qh 9wa 9wk 9wl 9x0 9xa a0x a15 a1d a1f a1g a3c a3h a5s;a3c a3h;a54;;9z0 9za;a69;a17;;9rk;a3s a3v a4c;9oj 9ok;;9ul;a2v;a24 a2v a2y;;;9s9;9xc 9xp a0s;;;a4p a4t a4x;9rp 9rr a4x;9rp 9rr a4p a4t;;;;;;a3l;a3p;a3p;a4y a4z;9vu 9vv 9za;;9w4;aqx;a6s a6z a7x aau ab0 adv afd al1 al5 al8 al9 ala alb ale aor apj apn aq3 aqb ar8 as0;a9s a9z;a9s a9z;a9s a9z afj;ag4;aq4;ao2;a9i ams amu ape;a6d aav af6;;arz;a84 a9z ajf ao2;amf ao5;;abg;;aoq aqc;a7e;aav;a8a;a8a a8c age agi;;ajh ape;acg anh ano;a80 adn adq ake anm ap3 aqx;aqn;abh al7;;;;alt;;a6m aly;aox as4;a7e ahz;afj alv aqt aqu;alm ape;;;a8r a8s a8t a8x;a93;a93 a9m;ain aiu aiy aj1 aj2 aj4 aj7 aje aoh;aqn;;ape;ape;;a7e all alm ape;;a7w;;alp apn;ac0 ahv ahz ai3 aik ais aiw;;amy;ai5;;ae0 aec aef aph;a9s ali all;aaa ah7 ahf;an3 an5;aib aid al1 al5 ale alg any ao0 apj apn;al1 ale alg any apj aqc;ap5 ape;a8t a8x;aaa ah7 ahf ahs;aah;;;acv;ald;af3 af5;ao2;ao5;alv;ahf ahs ahu ar1;apg;a84 a87 aag;an1 aqx;abk aq2;adn adq agz;aa2;a6q a6r a6u a6v alu;;a6s a6z;als;aam aao abs;a8k;alo apn arf;an4 and aom;an4;ahi;ap6;a9e a9j aa1 aaa am0 amz;a7y aff afh aga akp;;alo apn;aai apn;;ag8;ag8 alt;ai4;ajh;ap5 ape;a9u a9y afk alw;arm;al5 ap6;;ahg;als;aak;ap5 ape;;ape;aop;a8w aj3 aj8 apn;apc aqa;als;apn;ape;ape;ape;apn;aq4 aqx;agn ar1;acj am1;ar0 arm;aoe;a71 a7a aay ady ae3 aeo aod;a9k;ar9;ano ar1;akk ari;ah6 ahe;ah6 ahe ahx;alm ape;afv agu ajk;agd;ape;;aq8;ah4 ah7 aho ahq ai1;am3;alt;a9n;a86 abv ac4 alm;a7g a7i a7n ale aos apa aqd;a7e all alm;any ao0;adu ahp aqj;a92 anr anv;;;a76 a7c ale alg;ai4;anq ape;all alm ape;as4;ar1;ach agp agq ah1 ar0;ape;ape;ald;afj alv aqt aqu;anq anw;ae8 aev amw amz;alu;a6y;a8k ape;ape;ape;add;ad1 ad5 ad8 ade aqo;aiu aiy;af8 af9 arb;ape;alm ape;;ami;aim aix aj6;a86 a89 aah adb alm ap5;a9b a9c afi;a9d a9i am6 amk amr ams;;afe agt are arg;aq4;a7c a7p a7q a7v adu adv aew af0 af6 afc afd agd agl akz ale alq am3 am4 ap9 apg apl aq6 aqz ar8 arb ard;agd;afc;agd;a8w am6 amc ame ami amk amr;act;aa2 aa8 aly;apj aqc;adq;a6y;;aah aai;aa3;;a82 a8h alm;aou aoy;a82 ao2;afq aj3 aj8 ajo ajq aoi aos apn aq6 art;;anh;a91 aii aip aiq aiz amn;aiq;aiq;an9;;;a84 ad7 aia;a8a a8c aft afv age agi an9 aok aoq ar1 arn as0;afe are;a6f;amn;ac0;amp;;aku;als;;a87 abg;aaf;;a6d a84 abg;amf;aga;ahg;;aiu aj7 aje;acp;acp;alu;alu;ag0 ajp;a6d;al5;alu ap5;acy;;;acc aco acr ain aiu aiy ana ap3 aqo;abg;acy;abg aqk;aom;;;a9d a9i ams;a7e a82 a86 a8n aab aae aah aaj aak aav ab6 ag6;a86 aab ab7 acg ado;al1 ale alg apj;agz amu;add;aft afv;aft afv arn;ab7;a96;agz aka aqx;af3 af5;a6t a73;ad1 ad8 agx ar7;aq4;ar1;ap3;a9v aff afh;a7c a7f alg alj apg apj aqd;apg;a9z ajc;all alm ams ape;;aa1 aih;;;;ab8;anj;;aj6 amh;a6s a6z aia aib apn;a76 a80 a99 a9b a9y acz afk ah7 ahi aho ai1 aka ako alw aly aqv arm;apg;;;a7c a7g a7i a7l a7n al1 ald aqc;a86 a89 abb abe abj alm ape apf;;ab2 abv ac4 acc ace;a7e a7k all alm ape;ape;ane anf ani;ah2;apn;ahd;a9w abk amn;a9w;a96 a97 a9a aa7;afi al5 ap6;akv al2 apm;akv al2 apm;ag4 ahd ani ank aqt aqu arn;arn;;a95;;afy ag1 ak4 ak8 arm art arv;;;;a7c a7g a7j a7l a7n a7r af8 agd aid al1 al5 al8 al9 ala alb ale alg am4 ane anf ank any ao6 aqc arc;agd;agd;a7c alg;;an4;aqa arq;aqa;acs ae7 aem aev aex af2 agm ago ao1 aon;ab0;al1 al5 al8 ald aqc;als;;ano ar5;a8y;a7w a8m a8q apd;ar3;ar3;a96;;ag7 ao7 aof;a8o apc aqb;a8p;a8o ag3 ag7 ajz ao7 aof apc aqb arn;arn;arn;ady ae3 aee aei ah8 alp;amn;amn;amp;amp;amp;;apn;aim aix aj6;aa9 afn afy aic ajo aju ak4 ak8 art arv as1 as2;aiq aiz;aq2 arm;ami;a9v aa8 aih;amq;amq;a7n ach af1 af8 af9 afc afd afn ai9 aki am4 aop aos ar8 arb;agp agq agt ar0 ar3;abs;adg;;;ar1;aa9 ar2;;aka aou aox aoy aq4;af3 af5;;aa7 anl ann anq anw anx;a7e ape;agp agq ar0;;;apj;am2 arl;;ape;alm;a6c;afc aki akk ar8 arb ari;adc;ap6;;a9h ar1;a6i a6l am5 arw;a6i a6l;;ad1;ap5;ali all;ald;af3 af5;a82 a8h aaz alm aq9;aaz akq ao2;a77 a7e aab aae aah aaj aax aci ack acx;a6q a6r a6u anh;a6q a6r a6u a6v a6y anh anm ano arg;act;ahh an9 anh anm aqx;;agn;acb acd;adb;aby;adr aik ais aiw ap3 aqo;af3 af5;ad7;a6q a6u a6v;aar aaz akq aog ar9 ara;ao0 ao5;aar aol ar9;aaz ara;ao2 aog;aen aex ait ajf akq;afz ag3 ajz akg al9 amn ani ank arn;aok aol;a7e a82 a86 a89 ab2 abn ad6 adb add apf;a7m adk afz ag3 agc agn agr ah0 aii ak0 ak9 akg all amd amj amn amo an7 aqk ar1 ar5 ara arn as0;agr aiq;adk amq;acy;agr;a7e adn adq aja amw amz ape;;;;abg acr af3 af5 aqk;aqk;ad1 ad2 ad5 ad8;amu;aeg aes;a6c a6k;;a6w aac ac2 ac6 aij air;;a6w aac;ac2;a6i aij air;a6i arw;a6f a6g ab9 aq4;ar3;;aa4 ah6 ahe ahx;ad6;;all ape;ape;as2;aa1;ad7;als;a7v aky akz apm;ali;a7e a86 all alm;a6f a6g ab9;acy acz;acy;agt;ach akj akl;a97;agt;ael aem aen aer;a91 afj amn amo aq2 arf;;apn;;akv apm;aic;a6y;ab4;aby;aby;a7c a7g a7l al1 ald aqc;ape;ape;aq7;a84 ag4;;apn;;alu;a82 ab6 alm arg;af8 af9 afd afn ai9 am4 ar8 arb;ajc;a7e a7k a82 ab9;a84;aaq;a9a a9l ahq an8 ant;ant;;ald;;a95;ac2;a6q a6r a6u a6v;all alm ape;aci acx adu aew af0 aie aj1 alq ao7;aah aai aew;ar0;a7e ald;a84 a87 aag aep;a7c a7f alg alj aoq aos aqd;acx;alu;aly;adn adq adt;a7e ali ape;agk agz ap3 aqx;aq4;;a8v;a8v;a7t a7u af8 af9 afl afz ag3 ak0 al5 al8 ap6 ap7 arn as0;a8r a8s a8t a8x;aaf;;ai1 ai4 ain aiu aiy aqo;ane ani arq arr;;ar3;;acw;alt;aov;acr acv;akv;ab1 abp ad3 adc ak2 ara arx;ark;ak2;ad3 ara arx;a7w aen aex anj anm;ac1 aca;a8b agh agj;agp ar0;;amt;ape;alo apn;abd ae2 ae9 aed aej aey alp;ape;a6y;a6y a7e ah7 ahf ahs ahz;;a99 a9b a9c arm;aa7;anq;aep;a9a ant;a7g a7n af8 afd afn alg aos apa apj aqd ar8;aky akz apm;agh agj;aqs;apn;apn;a82 a8n alm aq9;a82 a8n ali alm;alm aq9;a91 aq2;a91 aq2 arm;aky apm;alm ape;adl aqq;ac0 adl aqq;a96 aqq;ac0;an1;a7b aae aah aai aci acx aew afd agd ajf ajh al1 al8 alb ali aoa aok aq3 aq6 ar8 ar9 arb arc;agd;agd;a82 ajh ao5;alf anz ao9;aao abh;;abg aol;abg;a7e a86 a89 alg ali all alm ape;agz;ah7;an1 an4;adu;aam;a8q ad7 apd;acw;acw;aqs;afe ale any ao0 apj;afe;all;aid;aj0 aj5 aje aoh aok;ag4;a8r a8s a8t a8x;;adn;aak;alo ap9 aq6;alu anr;;alp;a92 a94;agh agj;amp;amp;ali all alm ape;aaf;ap5;acb;;aei;;all alm ape;ah5 aqj;abf;adg;ana aqv;ais aqo;aq6;ad9 amg ana;ag8 alt;a82 a8n agc amd amj anm aq9 ar9 ara;arp;aie;a8y;ams;;ahg ao8;afm afx;a86 a89 abj abm;abb abe;;;a8e ajg;ane;adn adq;a7m adk afv afz ag3 agr ajz ak9 akg amd amj amn an7 aqk ar5 ara arn aru as0;adk amq aqk;alm ape;aos;a8b aln;a7e ald alm ape;aeb;ad0;;a8e ajh ald ao4 ape;arq;ade aik ais aiw am6 ame amg;arm;agx ar7;alp ap9 aq6;;;afb agn;afb;ai8 aid ao6 aqn;;aj1 aj4 aj7;;alu;adx ae9 aed aej;ab1 af2 ai2;aha ahh;aoo;;agf agh agj as1;ape;a9u a9y;;a7t a7u;ale apa;ans anu;am3;aeg;ae8 aev amw amz ar1;aqj;as4;;;;;;;as4;;a8f aba aky akz apm;a6h abp akv am1 apm;ahm;afi akp al5 ap6;apn;a8t;;abo;;arm;aa7;a8n aga alm amt ap9 aq6;a6p a6r a6u;a6p a6u a7z a81 adp af7 akd an0 ang aot ap2;agv ahb aj2 aje ajj aks ar2;a97 a9a acc ace aco adq adr aka am6 ami amr aqo;;aky akz apm;apn;aar;acp;aik ais aiw;a8k aov;agf agh agx anh ano;afj alq apn;a6c;a9h a9v aa8 ach aem ah8;alu;;afs;;als as3;aku;aku;ah6 ahe ahx;agf agh ahh ahk ahv amw amz;a6q a6r a6u a6v;ann;abk agv ar2 arl;aj2 ar2;abk ar2;aj2;al5 ap6;;a8e ajg ao4 ao8;arz;a6f a7c a7g a7j a7n a7q a7r a7s a7x aau ab0 abg adv aez af8 af9 afd afs agi agl aia ajf al1 al5 al8 al9 ala alb ale alg alq am4 aoq apj apn aq3 aq6 ar8 arb as0;arb;ah4 ah7 aho ahq ai1 aik aoy;;;amz;ahp ai6;all alm ap5 ape;ape;a8b a8e agn agy ah0 ahg ajg ao4 ao8 ape ar1;agy ah0;a7d aa3 abi ahw ak1 am2;ach;a7a a94 ajo ajq art as2;akr;ab5 abk afv afz ag3 ajz ak9 akg amn aqn arn aru;ap5 ape;amp;amq;anl ann anq anw anx ap5;acy;aep;aki;ag8 alt;anh;aff;a7v ab1 ah7 aha ahh ahk ahv aky akz amm aoq ap9 apl apm aq6 aqc ar1;amm;af3 agu ajk;;;;alq;abk;abk abl;abv ac4 acc ace aco aho alm aqv;a8n aq8;anc anp;anc;ap5 ape;arf;a6n a9n ain aiu aiy aj1 aj4 aj7 aje akr aly aoe aoh;ado aff afg afh;;aky akz apl aqz;a6c abk abl;;alt ar0;ao4;ab6;af1 aki aop;all;a8t;a89 aah aai aas aax abb abd abe abj abm ali alm ape apf apk;al5 ap6;alo;ae6;ane anf;acm;ape;afj agu ahd ai8 aib ajk alx ao6;alx;afq ajo ajq aoi;ar0;a8b a8g ag8 agf agh;ar0;;;ahe;;a7y;a8q;a7b;a7e a86 ac4 alm;ac8;apj;aky akz am1;a6k ab2;apn;ahl;;;a8r a8s a8u ah8 ai4;;ac8 ac9;aq9;aq9;afj alv aqt aqu;alo apn;apn;alf;a82 a8h a8n aj3 aq5;a8n al7 aq5;;aqs;aa4;a6d a7e ad6;ah7 ahf ahh ahs ahu ahv ahz ajh ar1;;an5;a8f afg aif aks aoo;alo;amo;aka aou aox aoy arm as1;ahb aq5;a6q;aa1 aa4 add aq8;ah4 ahq aht ai3 aiz;aik ais aiw;aaz acm al2;a86 a89 aab aae aah aai aaj aas aax abb abj abm ack ag6 alm apf;agx;ahe ahx;a73 aar abc abq ac2 ac6 afo ag0 ajp anc anp arp arr;ag0 ajp;afo;afo ag0 ajp;afo ag0 ajp;a77 a7a aat;;amy;aat;ab0;aeh aim aix;aoe ap9 aq6;alp;arq;abh ael aem;ap6;ae9 aej;ae9;aaf;aau;abp ad3 adc;ai4 ai7;afc;am3;;a6f a6m a82 a9g aar acb adv af6 aie aj1 am0 am3 amd ao7 ar9 ara ard;amd;af6 alq ar9 ara;ab7 acg acu ado aj0;ani;;aj0;ape;acg;adv;;acg acu ado;a6s a7h a8o a8p a90 alf apc apk;agy aii aiq aiz ajz amn arn aru;aiq;agy;aj0;aj4 aje aoh;ape;a8r a8u apn;a7e a86 ali alm ape;adu ao7 aof;apc;afc ap7;afz ag3 agr ar5 arn;ar3;ach;alo apn;alv aqt;aai aoa;aia apc aqa aqb;aqa aqb;a80 adq ake aq4 aqx aqy;a7p aba aky akz apm;a6h abp aky akz apm;aky akz apm;ahe;a7e a84 a87 ahv ahz aqc;ane anf;a83;abg aqk;adn adq adt aqx arm;ab3;afn afy ag1 aju ajv ak4 ak8 arm arq arv as1;afn afy ag1 aju ajv ak4 arm;ah7 ahf;apc;apc;a9q ab3;afo ani apl;afo ajp;afo ag0 ajp apl;adv aie akh akj akl ao7 arh;akj arh;aoa aof;alo apn;adb;an8;acb acd ahx ai2;akp;aes;;a8t;aak;aky;ahg;anr anv;acg acu ado;aky;amy;adv af0 akh akj akl arh;akj arh;af0;a82 aeg ai5 apg ar0 arj;a8n aab alo ap9 apn aq6;afn ahi ai9 aic aju;ai5;;;akj;aqx;ah4 ah6 ahn ai0;aq5;a7e aaf alm ap5 ape;aj6 amh;a7e abn ac9 acg acu ad6 ado;;aoe ap9 aq6;alp;alg;alg aq2 aqc;aer ah8;a6w a7o aan aap ad3;ahc ahg apg;;ap6;;;;;ah6 ahn;;a81 ahb;aer ah8;alt;aoy;afr afy amv ar1 as2;afy ag1 aju ajv ak4 ak8 as1 as2;aa2 afe aj7 ajh ao5;;;a8b a8g agf agh;abc ad4 ad7 ae0 aec al7 aph api;a7v aky akz amm apm;a6n a7e a86 abj abv ac4;;ape;ans anu;ap6;a8r a8s a8t a8x;a91 aht;;as4;a8n alo ap9 aq6;ans anu;a7g a7i a7n afc ale aol apa ar8 arb;agh agj aou aox;aku;;;ap6;ai0;ai0;ai0;ald aoq ape;ac7;ape;ape;ag9 arb;;;aet aha ahc ahh ahk ahv;a6c;ahc ahk aqj;a7c ald apj;a7u a8w a99 a9b afk ako amt aop ape aqv ar1;a7c a7f a7g a7i a7l ald aqc;;amy;aka an1;aco ae8 aev amw amz ana ar1;ad8 adg adi;;alm ape;ag6;akv;akv apm;;afe;abf ag4 aq7;;ape;ad1 ad8 ade;ad2;;aar akv apm;a8j ahf aou aox aoy as1;;ah7;a6f a6g ab9 alu ap5;ab9;aly;ai5 akv apm;aaw aay ab8 apd;ape;acp;ad7;aj0;a83 a8i aab aae aaj aak aas aax aci ack acx adz aet af4;ap5 ape;aj0;a6d a84 alm ape;a7e ape;afs;ak0 ak9;afl ajr arc arn aru;a7r a7s a7t a7u af8 af9 afs agl al1 al5 am4 aq3 ar8 arb;afz ag3 ak0 ak9 akg arn as0;a8y;a8m apd;;ar0;;aeh;aak ae5 aeb aj6;als;ap9 aq8;a8i;ac7 aif;abc;;aeb;;abc ad4 ad7 aec aph;a7e a8b a8g all alm ape;ai0;a6q;acn ae6 al7 api;abh;afj;afu arm;abz acl ajm;a9d a9i ams;afj;aax abd abe abj alm;a6d a8w apg;alg apj;aa9;aeh aix;aok arm;aka;akk;amf ape;a82 a8y aku;;ah4 ah7 ahf ahq ahs ai3 ant aqj;;aa1 ad9;af2 ai2;;;acd;a7e a86 aab aae aah aaj all alm ap5 ape;adb;acb;agp alt;ar4;;;as2;ar4;akp;aqs;;a7t a7u;ad8 adg adi aqs;al5 ap6;ah7;aw5;;b2e;b7a b7f;;;;b60;b5f;b4z b5f;axv;aw3;at5 b4i;az8 b7r;axy ay4 b2p b36;b3x;;att ayg ayi ays b34 b3c b3f b3o;att;ayu az1;au5 b4w;b7t;;;;atm ax3 b2v b2z b6e;awb b6e;b3z b41;av8;ask;;;au7 aum b1e b1h b2b b2x b6n;b2b;;b1e b1r;at0;axi b0g;b7q;b0j;b0j b5p b7q b7u;ava avb;avd b7q b7u;auc;;;b0f b0i b0n b1j;at0;b29 b2a;b42;;av6;avf;;b4d;azu b0c;asn b2l b60 b68;;;;auo;ax8 b37;aw3 b7s;auo;auo b5f;auo;auo;b4q;atp au8 b70 b72;b52 b7o;;as5;axx b2p;;at0 atr;;ax3;asm asq ass;atp au8 aun aur aut auz;;b33;awp;atr azd b4u b4w b51 b7s;;;b63 b6o;auy;;;ayn b72;b3d;;b24;atm b2v;ask asm asq ass;b4q;asm asq b1s b5g b5i;ay5 b1t;b1s b5l b80;b24;;b7n;b09;b67;;au5;b4q;;b2f;b4g b67;ayl;atr b4k;;;atf atg axw axx axy ay1 ay3 ay4 ayf ayv b1d b34 b36 b68;b60;b0k b0o;b3q;;;aua;au8 b2p b4o;b26;ayi;b26;az6 az8 azw;;at0 ats avc ave avr;;at3 at5 ata;b6o;b6o;asu b08 b60;aua aub ay7 b1v b3m b4z b6k b7v b80;awd ayx ayy b20 b7a b7f;;b30;;b30;asy at3 at5 at6 ata b4i;b4y b7t;b2p;axc b5d;;b3w;;awe awn;awn;;at0;aww b5v;b4q;;;ase ath b6f;;;b0p;at6 b09 b3f;b0e b0m;;azg;azg;;;b39 b50 b55 b56;b7i;;ax3 b1j;at0 atp ats avl avo;;ayd b0k b0o b0w b0x b12 b2j;azb azd azk azn azy b48;b25;b2p;avt;b41 b4c;atr;b4g;att ayg ayi ays;ayt b5d b5e;b58;b2g;avw b3u;;b2q;b22 b29 b2c;av8;atr av8 b33 b4k b51;;;avt;avn avo;b0n;b1a b1b b1g b60 b65 b6g;b7x;ax3 b6e;atm auq b1v b1y b5g b5i b6k b6t b6u;b33;b1m b1s;aw7 awl b0f;av8;b5u;b5u;b4j;;at0 atp ats au8 b4m;asy at3 b49 b4i;b6c;;ayi;b3s b3z;ayg ayi;;ask asm asq;aug b2v b2y;auj b33;ash asl asn b4b b6a;b1j b7n;ay5 b1t b1w;b47 b60;;at0 at7;;;asy at1 b3f b3y b49;;b4x;;b4z;;;;azf;aw7 aw9 aws;b63 b7x;asp b3h;b7g;b6g;b4y;awr;aug auh awk;asm asq;;;avi;;b2h;b2v;b2h;as8 asr asv asz atl ato aul b2r b38;ata axg axk axw axx axy ay1 ay3 aya ayp b1m b3f b3m b76;aw2 b54;asy at3 at5 b06 b4i b5y;at9 b60;b2h;b58 b5b;;b58 b5b;b0e b0m;b4j;aya b0w b0x b13;b5r b5w;as5;;b3i b63;as7 as9 av2 av4;b5v;;ax0;ax0;asy;;b5d b5e;;b3s b3w;b5p;asb;asb;atu;;b3i b63;at0 b7v b7w b80;;;ats avc avr b6f;ayy ayz b20 b5m b5n b7a;;;ati au7 au9 b2t b37;b4u;;;;b3d;at0;;;aww;asm asq b3w b6e;b5f;;b5f;b75 b76;b5f;atl;b42;b2d;b2k;;avi;as5;as7 as9 av2 av4;b3g;;auh;aug;axu ay3;;;awd;axz;b05;axi axl axp az9;;asm asq;aym azx b71;b71;;axz;;b31;avv;;b2v;ati b2q;atr;asn;;ati;atp aun;;azg;axw axx b3m b76;;at0 at7 atp b6r;asn awk b3u;b3s b3w;;auj b33;b3s;;atr auu avk b4k;;at0 b4u b4w;ayu az1;ax7 axe b4r;;az9;awk b1a b1b b1d b58 b59 b5b b5c b60 b66 b73;;;b2k;;auc azs;;b2j;asc;;;b0f;axg axm axt;azt;;;b5g;ask at0 az8;b1w;b1v b1y b6t b6u;;;;awu;;;av9;aur aut awh;at3 ata b09 b3f b75 b76;b01;b1j b2v b2z;axv b1q b36 b70;avn avo;;ayy ayz b5m b5n b7a b7d;b4d;b5x;aug avw;au5 b4w;atp au0;at4 au5 b07;b58 b59 b73;;;b6p;b3i;;;b05;b5x;b2z;avl;;b2z;b06 b08 b5y;at9 ayr azx b3u b58 b5r b5w b60 b65 b66 b73 b7o;;ayr b3u b7o;;b0i b0q;at0 ats azg b4u b4w;az1;;asm asq ass;at0 b4u;b6v;auc;b3s b3w;axz aze azv b11 b1g b4y b6g;aze;;atq aur aut awc awh ax7 axr b5x b63;axr;;auu;;b5b b5c;aw6;;;;;;avv;azf azg azh b03;b03;;av7;ax4 b0c b3t;azo;;;b4q;;;;aww;;ax0 ax3;;at9 ayr b1a b3u b58 b59 b5b b5c b5w b60 b65 b66 b7g b7o;;b7g;b2v;b7o;;;;;at0 atu atz ayt;b4j;b3s b3w b6q;b0i;;b2p;;b7i;;b0c b53;az4 aze azv b08;b3m;avj;awp ax5 axd;azb azk azn azq azy b01;;;awp;atg;;;asm asq;;;av5 avm;;au2 b3s b3w;b6j;av3;;;;b7t;b31 b5n;ave b5q;;atn au1 ax2 axw b1i b2u b3r b5p b6y b7t;atm b2v;auh aw7 aw9 awl ax3 ax4 b55;azc b00 b0j b0q;;asa b4g b67 b6h;asf awh b0c;asn;;av9 avj;av1 axj b0p;b0p;;awd axl az9 azs;b3f;ayf ayu b75;awh;;az8 azb azn b3o;;;ask;;az7 azj;az2 b7i;atu atx au3 azm;atx;as7 ash asn asy atd atf atj atk av8 axw axx ayf ayv b2l b2p b34 b36 b39 b3c b47 b4i b60 b65 b68 b6g;b2p;az6 az8 azw b0c b3t;;b42;awr;awd b0w b0x b12;b2a;atp;au2 au5 b3s b3v b3x;avf awk b1g b5b b5c;b7v b7w b80;avf;b4z b56;;;;b6m;;;;ayd b0o b0w b74;as5 avi;avd;au8;at0;avd;b0f b0i b0n;ay5 b4d b6v;ayn b72;;awu;b3s b3t;;;;;;b1b b1g;auq;b3s b3t;atu ayt b5d;b3q;azs;ats awh;awq;;ats aur aut avc ave awh az6 b7n;b1w;;atg auc ay7 b1w b1y;;awq;at0 ats b4u;b6q;;b1k b1o;b1k;;b1q;at0 atr azn b4w;b5l b6l;b6r;b3b;ayw b1r b7c b7d b7e b7l;b7t;;b6f;b37 b4j;b4g;b6q;atc avm;b3y;ati atl atp au0 au8 b2o;b3a b5v;b24;;au5 az8;aw7 aw9 aws azw b7r;;asf;at8 auf ay6 b3l b3n b6t;;azc b2o;b27 b2s b33;b2g;b74;azu;;;b7q;av2;av1;;b0m;b0b;b0e;asy at3 at5 at6 ata b39 b49 b5y b74;;b1j;b4m;atm b2v;;auu b4c;b5m;az7;azf azg azh azr;auz awb;awb ax3;awb;aur aut axm;azu;ax3 b2v b2y b32 b6o;;asq;b2g;at0 ats b4u b4w;b47;;;b2n;b7a b7f;ax0 ax3 b2y b32;av6 aya ayk ayp b0x b11 b13 b4l;aya;b4p;b0s;;;b1w b6m;;axv ay2;atg aub b06 b34 b5y b68;b60;;as7 atp aw6 axv ay2 b33 b39 b3b b3c b3d b70;axv;b7h;ath;asa av5 avm;;b4p;b3z;;b11 b4l;aya ayk b13;b11;av6;as5 ash asl asn;b76;b73;ayn b72;b1a b3b;axq;atr b4k;awb ax1 b3m;;az2;av8 b5r;;az8;aw4;b1k b1o b7h b7x;b3s b3w;b73;awr;b2p;atd aya b36 b39 b47 b60 b6g;;;asj atb auv aux awy b2m;aux;asj auv;b3s;;;b60;av7;auj b6p;;;;;b5d b5h;b3z;;b33;awx;av8 b5r b5w;b5u;b5u;asm asq b6e;;;aui;at0;az6 az7 azv;atn b3v;at0 avl awb ax1 b24 b2c;axp az9;av3 aw1 b3a;avj azm;;asa b4g b67 b7g;;;axq;auu;b51;;;b3s b3t;axc;au5 b0n b1j;asm asq ass b6e;atu atz ayt;atq;av6 awz ax8;ata axg axk axw axx axy ay1 ay3 ayp b1m b3m b76;av6 awz ax8;at3 at6 ata axw axx aya ayp b09 b3f b75 b76;asj atb aus auv b4e;b6a;ash asn;b3v;ayr b60 b7o;az2 b7n;asu asy at1 b2c b2l b3f b3o b49;b48 b4g;;awr;;b1s;b0s;;;b2s b4m;;;avj;avz b2e;auc;;b3r;au8 aur b2p b4o;aun;;ask asm asq ass;b3s b3w;;auy av9;;au9 azc azp b2o;b67;;b0e b3l;b2q b2t;azp;awy;;;;;azb azd azk azn azq azy b01;asy at1 at5;ax0 ax3;axc b53 b5d;b6l;b02;;;avk ayb b0u b10 b7x;b0u b0y b10;b2q;b7q b7u;b30;b2f;;;;;awx;ayj;awy b0u b0y b10 b7x;b05;as7 as9 av2 b27;;b41;;atl awv;ayf b34 b75;b2t;at9 axx ayv b1d b60 b73;aud;;;aud;;ayb b0u b10 b4n b7x;b0u b10;ayb;ayb b0y b10 b7x;;aw6;;b0e b3l;b0g b1m;ax0 ayt;;;;at0 atu;;av9;b3j;ayh ayj ayl;;b3j;atg;az7;b51;atx au3;az7 azr;b3g b45 b64;b5p;awo;avn;;atb auv b4a;b51;b7s;avf b2m;asn atd atf atj atk b06 b08 b2l b34 b36 b39 b47 b4i b5y b60 b65 b66 b68 b6g b76;;atp aud;az6 az8 azg azu b05;;ase atb auv b2m b4a b4e;;aw6;at0 aur aut aw6;b4c;b67;;;;asx auf auk ay6 ayx b6t b7b;b6f;;;atg;b53;b05;;bou;bay blr;bay bb1;bay bb1;bay bb1;;bqc;b82 bbs bft;baw bmx bmz bpj;bdh;;bs0;bo9;ba5;box bqk;bqv;b91;bls;;bbs;b9v;b9v bgz;br4;bda bkn bnm bno bny;bbh bls bpb;b9o beg bej bkg bnu bp9 br4;bce blg;bl7;;blt bpt bro;;bml;bm2;bpu;b91 bif;bg5 bm0 br0;;bby;bac bad bah;bak;bak;bj0 bj6 bja bjb bjd bjg bjo bop;;b82 bd5;;blr bls bpj;b9j bpq;b9h blj;;blu bpt;blu;bic bif bij bix bj4;bn3;bil;bly br8;bca bdv bdz ber bpn;bbb bhl bhv bn9 bnc;bn9 bnc;bhl;bpj;bla ble blm blo bo5 bo7 bo8 bpp;b9h ba7;bls bpb bpj;bad bah;bbb bhl bhv bi8;bqi;;bbh;;;;bs5;br8;bm0;br9;b9t bbg;br4;b9r bc5 blo bls box bpj;bfq bii;bdl beg bej bhi;blz;b8g;;b9t bb1 bo9;bmi;be0;bch;bcn;;b91 bpb bpj;bpt;bhu;bb5 bhk bhu bid;bdy;;;;bnb;;bav bb3 bbb bg1 bg3 bkt bm4 bn5 bna;baq bgt;bav;;bl4;blt bpt;;bgs bly;bal bpb bpj;brt;;blt bow bpe bpt;bjc bjh bpt;bpj;bpj;;bpt;bdd bm5;bl4;;bbw bf9 bly bol bqq;b91 b9u bcz blr bls bpj;blx bs4;brh;;bkn br9 brr;bls bpj;bpj;bqg;bhl bi3 bi6 bib big;bm7;;b91 b9u bcg bcq bcz bls;bpj;bo5 bo7;bi4;bo2;;;b8r;bim;br9;bab bal bat bks bmy bnz bo3 bow bpj br1;bal bb0;blr bls bpj;bab bag br9;bdc bh8 bkw br8;bpj;b8z b93 b95 b99 bla bll bln bqk;bg5 bm0 br0;bex bn1 bn5 br9;;;;b91 bpj;bpj;be2 bee bni;bcb;bds bdw be1 be7;bgs bly;b9r ba8 bmg bmm bnu bqi brh brj;bfv bri;bls bpj;bam;bml;biz bj8 bjf;bhu;bfz brn brp;b8k bqc;b8g b8l b9g bip biq bl9 bm7 bpr bpt br6;bfx bfy blm bm8;bag bma bmf bmh bml bmn bmw;bny;bfr bhd bjr;bm2;bpp bqk;bej;b8k;bpj;bin biq bis bqv;bbh bbi;bin;bb4;bs0;b9r ba2 bby bls bo9 bqi;bem bgb bgl bjc bjh bju bjw boq boz bqe brw;bpt;bqi;bgy;bip biq;b9v bge bgg bgz bnh bot box br9 bru bs1;bfz brn;b84 b9c;bh0 bh2 bn1 bn5;bmp;bcu;b9t;bl3;blx;;;;;b82 b9t bcd;bmi;bj6 bjg bjo;bhw;bq9;bq9;bdh;;b82;blz bpb;b8r b9o bar bat bb0 bb2 bdq bhl bhy bi3 big bkc bks bm2 br1 brt;;bcd bd7 bdi bdj bj0 bj6 bni bp9;bd7 bdi bdj bj0 bj6 bp9 bqx;bou;;;b91 b9r b9u ba8 bbh bbk bbl bbs bc5 bgq;b9r ba8 bbc bc6;b8z b93 b96 bla blm blo bpp bqk;bmz;;be6 bj6;bge bgg bru;bgg;bjo bop;;bao bkc br4;bfr bfs;b8o;bhg brf;bg1 bg3;bdk;br9;bb3 bqc;blr bls bpj;bmx bpj;bem;bb1;;;bb3 biu;;;bpu;bc0 bcz bd7 bd8 bdi;bd7 bd8;b91 b97 blr bls bpj;bpj;bhr bhs bia bqr;b8r b8z b92 blm blo blp bpm bpp bql;bnm;bao bap bas bb8;bpt;bhq;bhq bnq bns bru;;b81;;b9h ba7 baa bg7;b8z b93 b95 b9d b9k bfv bgy bis bla ble blh bli blm blo bm8 bo5 bqb bqk brg bri brk;;bnb;brx;bkz;bla bll bqk;;bai;bai;bp9 bqc brd;b8z b92 blo blp box bql;brb;brb;bao;b9l bl4 bps;bl4;bgo bgr bjz bk2 bof bon bph bru;bbl bf2 bhm;bep bf2 bf4 blu;;bg8 bgi bir bju bjy bs2 bs3;bba;bmo bmp bmv bnd;bb3 bml bqs;bb3 bb9 biu;b99 bfp bfv bfy bg8 bio bkk bkn bm8 bow boz brg bri brr;b84 b86 bc7 bpb;bqz;bc4 bcn;be9;bck;bg5;bp6 bqa brt;;bkc bkd bp1 bp4 bqc;bmo;bba;;;bfr bfs;bs5;b91 bal bb8 bnt bnv bnz bo3 bo4;b91 bpj;bak bjf;bh8 bky;bpp;;bak bbl beu bev bey bjf;blx bs4;br9;bds be1;bpb;bfr bfs;;blr;bpc;bll;bgu;bs5;bs5;bbc bbe bbh bbk bbu bdb bdf bdo bno;b8k bnm bno bnu bny brp;bg5 bm0 br0;bdk;bgj bmo bmp;b8u blo blp;bnm bno bnu br4;bh6 bhh bhj bnh br9;bd5 be4;bh8 bhc bky br8 brb;brl;;;bbp bby bkz bo9 boo brh brj;bls bo7 bo8;brh;bby bih bot brj;bf8 bfj;bgj bgo bjz bk2 bkh bnq bns bru;b91 b9r b9u bc0 bcj bdy be4 be6 bpl;br9;b98 bdq bgg bgj bgo bgv bgx bha bhj biv bk4 bka bkh blr bmg bmm bmo bmp bnf bqs brd brj bru bs1;bgq;beg bej bjm bn1 bpj;brl;bcd bdj bfr bfs bqs;bds bdw be1;bh0 bh2 bno bny br4;bff;b81 b89;b81;;b8i bbd bcw bd0 biw bj3;bkg brt;;bcw;b87 biw bj3;bhc;;bqc;brb;bfm;;b91 blr bpj;bs3;;bdz;b9g bc9 bl7 bl9 bps;blr;b84 b86 bc7;bdq;bhc;bdc;bap;baj bfe bfh bhm bk6;bf6 bf8 bfa bfh;bro;bdj bdm bmv bnd;;bl4 bps;b8k;brj brz;bls bpj;bpt;;bc2;bbz be5 bk6 brj;bdu;bh2;b8o b8v bbp bcl bd0 bg9 bgk bjs bjv bnk bpm brv;bnk;blr bls bpj;bpj;bpj;bs5;;bqf;b9t;bpt;;bg9 bgk bjs bjv brv;brp;bbr;bpe bqe;bhc;b91 b97 b9r bc7 bls;bbo;bmo bmp;bkc bkd bp1 bp4 brt bs2;bcp;bas bht bi6 bng bo1;bo1;;bfv bfy bio bm8 brg bri;;bbh bbi bdo bem bf7 bfb bfi bfo bit bja blv bof;br8;b9t bbg bll;boz;bm2;beg bej bel;blr;bh4 bhi bp9 br4;;baf;baf;;bac bad bah;blt;bdn bhr;bfp bkk;;;bbl;big bik bj0 bj6 bqx;bgk bjs bjv bnm bnq brx;brb;bp2;;b81;bce blg;bmy bn5;bpj;blt bpt;bes bez bf1 bfk blu;bpj;b8k;bhl bhv bi8 bif;b8k b91;;bat brt;bam bnz;bam;bce;;bl7 bps;bh2;bpt;bpt;bjd bjo bmp bop bot bqa brt;bl7 bps;;bcu bmo;bao;bn7;ba5;ba2 bls;b9r ba5 ba8;bln bo6 boh;bcd bhk;b91 b9u bcq bcz blo blr bls bpj;bhi;bnb;;bls bpj;baa bpi;bdz;bdk bdn;;bis blm bo5 bo7 bo8 bpp;bfz;bgw bmr;blx;b87 b8a;b87;bac bad bah;;;bpi;blx;baj;;bbf;bpb;;bit brv;bgy bki bkp bku brq;;blr bls bpj;bni;bmj;be2;bhr;bcc;bni br1;bek bix bj4 bqx;bpt;bf4;baw bmx;;ba3 bhv bp1 bp4 bs2;bhw bog;bbh bbi;b9u bbh bbi bbq bbu bcg bls bpl;;;boz;b9z ba4;b9z ba4;b98 bed bgg bgj bgo bgx bjz bk2 bka bkh bmg bmm bmo bmp bmv bnd bnf bp6 bqa bqs brd bru bry bs1;bls bpj;;;;b9w;b91 b9w ba0 bh0 bls;b91 bll bls bpj;bpc;be0;;bey;bja bjd bjg;brx;blu;bix bj4 bma bmj;be7 bmh;bll blu bqe;;bh6;;bei;blz;beo bez bf1;bho bhx;bkv;bh2;bpj;b9e;bfr bfs;b99;bh8 bhc bkw br8 brb;bo0;bkg;;bs2;bm7 bqr;bpc;;bkn brr;bpc;;;bc9;bl7 bl9 bps;bi1;bc8;bad;;;;brt;bb8;b9n b9p bei bn6 bnx bp0 bp8 br3;b9w bh0 bh2;bhe bhp bjb bjj bjo bjq bl1 bra;bkt;bap bas bd7 bd8 bdi bej bek bma bml bmw;;bls;bps;bl7 bl9 bps;bdh;bkv;bg5 blv bpt;b8e bae bix bj4;bp2;bpj;bbz;bfq bii;bm6;bb9 bdc bfa bhm;blz;bh4 bm9;bgd;bcb;bpt;;blt bpe bqe;;bnv;bhk bhu bid;bch bhe bjb bra;;b9z bod bog;b9w b9z ba4 bh6 bhj bhw bod bog bpj br9;b8g b9k bbr bbx bcd ben bfn bip blv box bpt bs1;b84 b8z b9d b9i bfn bfv bfy bgd bh5 bla ble blh bli blm blo bm8 box bpe bpp bqb bqe brg bri;bhl bht bi3 bib big bix bp4;;blr bls bpb bpj;b90 bb4 bcf bh3 bh7 biy bj3 bj5 bjn bk5 bkb bm6;;ba5 bb9 bp1 bp9;bdc;b9r bju bjw brw bs3;bl0;bmp;bc3 bd2 bgj bgo bjz bk2 bka bkh bl3 bmo bmp bmv bmx bqv bru bry;bpb bpj;bnt bnv bnz bo3 bo4 bpb;bmx;bls bpj;bnm bno;b8b;b8b b8c b9b b9g bbz bhl bho bhx bhz bic bl7 bl9 bms bmu box bpe bpr bps bqe br6 br9;bdh;b8x be0 be8 bea bef bew;;;b81;bgb bgl bjh bju bjw boq;bi3;bcz bd7 bd8 bdi bls br1;b89 bc0;ba8 bqg;bnk;b91;bro;;blr;b8c bj0 bj6 bja bjd bjg bjo bl0 bm2 bom bop;beh bg1 bg2 bg3;;bpc;;bod;blr;bad;bbx bdp bnm;;bhu bid;bgl bju bjw boq brw;br8;b9w bgs bh0 bh2;;bdp bnm;;bhg bls;baa;bht bib;;bg3;bct;bpp;b9l bl4 bl7 bl9 bm5 bms bps;blz bs4;bpt;bi0;bae;bik;bd4;bac bae;bkz;bln;bln;b9r ba2 ba8 blg bqd;bem bi4 bqr;bem bi4;bqz;;b82 b91 b9u bdy bh4 blr bls;bdd bm5;ba5 bhl bhv bhx bi8 bic bif br9;bnc;bij;bll;bg2 bjl;bjl bl1;be6;bhp bqd;bi9 bij;bj4;bht bi6 bib;;bc7;;bnr bqh;b93 b96 b99 bfx blm boz bpf bpp bqk brg bri;bly;bjf bmk;bkz;b8s b8y;bdn;;bn3;blu;bf3 biz bj8;bom bpe bqe;bbx bkz;bll;bf6;bfm;bbf;bdu be5;bik bim;bim;b9r bbp bd5 ben bft bfx bgy bit bja blv bm4 bm7 bmg bof brh brj brm;bfx;b84 b9c bpe;bnq;;bpj;bc6 bda bdl beh;ben;bda beh;bjm;b8g b8l;bpq;b81 b94 bln;bgj;bmp;bhh bmp bry;bhh;bpu;bpj;;b91 b9u bls bpj;b91 bls bpj;bfx blh;bgj bgo brd bru;brb;;blt bpt;bbc bbe bbh bbi bdb bdo bfb bfi boi;bbe bfb boi;bbi;bmp bru;bgj bgo bk2 bmo bmp bru bry;boy bqj;boy bqj;boy bqj;bph;b9o bkg bqc br4 br5;;bl7 bl9 bps;blx;bl7 bl9 bps;b91 b9t bic bif bqk;b9s bh8 bkw;bcd bqs;b8u;beg bej bel br4 brt;bc1;bph;bca bg8 bgi bgm bjy bk3 brt brw bs2;bg8 bgi bgm bjy brt;bhl bhv;bph;bc1;bg9 bgk bjs bjv bki bkm bkp bnq bpr brq;bgk;bg9 bjs;bkm brq;bof boi bon;blt;be4;bid bii;bkt;bff;bad;bhw;bo2;bn3;ben bit bki bkm bkp bof brq;bil;br8;ba8 bbc blt bpe bpt bqe;bg8 bhy bio bir bjy;;bkm bku brq;bct;;br4;bi2 brs;bhk bi2 bih;b9p bhp;bqd;b91 bbf bls bo0 bpb bpj;;bmk;;b91 bcj bd4 bda bdl bdy beh;;blu bom bpe bqe;;bci;baw bma bmn bmw bmx;;b8i b9a bbn bch bcl bdt bpm;b8i b9a;bhw;;;bb7 biz bj1;bhk bi2;;bfe bfh bhm;;b95 bla blo;bly;bp4;bi9;bgc bgi bgm bji bor brt bs2 bs3;ba5 bfz bjg;;b9w ba0 bh0 bh2;b8b b9g bl7 bl9 bms bps;b8c;blm;bca bdz ber;bac bad bah;bm1;blt bpt;bd2;b8g bn7 bpj;;;bpj;;bfg bho bhx bhz bic bqr;bll bpp;b8z b92 b93 b95 b96 b99 bla bll bpp bqk;;bn3;bkc bn7;bdi bex bn5 bni;bdx be1 be9 beb;br9;bex bn1 bn5;;;;bgq;bl4;bl4;bl4 bps;bl4;bfz;bqf;bcc;;bb3 bb5 bpj;bb7;bds be1 be7;ben bfi bfo bki bkm brx;bm2;bbt bbw bj1 bol;bpj;bdz;;b9s bbc bbe bbk bbl bbq bdb bdf bdo beq bfg;bpb bpj;bpj;b91;bgd;b98 bgo bk4 bka bru bs1;b98 b9k bgj bgo bk4 bka bkh brk bru bry bs1;b9d b9e bfv bgd bh5 bla ble blh bm8 bqb brg bri;bai bhg bpu brf;b91 b9r blr bls;bbl bev bjf;bpe bqg;bf3;bgg bhd bjr bs3;bgy;bgs bly;bm1;bk1 bk3;bca;;bey;bdz;b91 b9w blr bls bpj;bpc;bce;bg5;bgf brt;bmx;;baw bg5 bmx;b8e b9u bbc bbe bbh bbi bbk bbq bbu bcg bdf bix bj4 bls bpj bpl bpq;b82 b9e bag bpm;b9t;bax;b8z b93 b99 bfv bfx bfy bg8 bkk blm blo bm8 boz;bgw bmr;bba;bba;ba8 blt bpe bqe;bfq bii bot brt;bkc bkd;bmi bpj;bng;b9r bai;bl3;bhv bi8 bo1 bqr;bb3 be2;;;bd5;bf3 bj8;bo9 boo;bgt;be4;b91 bbc bbe bbh bbk blr bls bpb bpj;bcs bcv bdg bgn bk7 bkl bko bmc bnp;bem bof bon brc;bfw bh6 br9;bg4;b9e;bqz;bdx be1 be9 beb",
 "phrases": ";j 1 * 8pi,13 1 * rb ax,3j 2 * 94n,2k 3j *;;;3n 2 * 95g;;;;;;;;;;;;;;;;;;;;;1w 2 * 8v0;;;;;;;;;;;;;;;;;;;;;;;;;;;3o 1 o *;;;;;;16 4 * 12n 5c;;;;;;;;3f g *;;;;;;;;3f g *;3f g *;;;;2w 1 qv 856 857 858 * 859,2w 1 qv 857 858 * 859,2w 1 qv 856 858 * 859,2w 1 qv 858 * 859,2w 1 qv 856 857 * 859,2w 1 qv 857 * 859,2w 1 qv 856 * 859,2w 1 qv * 859;5d 1 *;;3f 2 *;3f 2 *;;43 1 * 87j;;3u 1 *;;;;;;;;;;;;;;;;;;;;;;;;;;2e w *;2e w *;;;3j w * cp;53 1 811 * 33t l8 8n0,53 1 811 * 33t xt 8n0,53 1 811 * 16o 8n0,53 1 811 * 8n0,53 1 * 16o 8n4 11h d6 l8 8n5,12 w * qy,3k w * qy;24 4 *;24 4 *;;;;;;54 1 j8 * -4 88z -4 890;;2o 1 *;3k 1 * j1;;;;;;;;;;;;5c 1 * 807 808;41 3j *;;;24 1s *;;;;;;;;;3u 4 *;;;;;16 1 * 11h,p 1 81f * 11h 81c 81d;;;;;;4g g * 5vm;5c 1 * 80a;5c 1 * 809;;;;;;;;;;1a g *;;;;2f 1s * b83,18 1s * 1 tw cq,19 1s * 1;;;16 4 *;39 8 * 58h 5cv;;;;;;;;;;;;;;;;3f 8 *;1r 8 * 9qj a1b,1r 8 * 9qj dw;3u 4 *;4g 1s * 7em;54 4 jj * -4 9di -4 9dj;;;3f 4 *,3f 4 * 99v,s 4 *,j 4 * -2 1;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 8 *;3f 8 *,s 8 *;3f 8 *,s 8 *;f 3j *;e 4 *;22 4 * 9dm 9gl;;;;11 3j *;2f 8 * 9om;3d 1 * n3,3d 4 * n3,3d 8 * n3;50 3j *,11 3j *;50 3j *;;;4d g 1wr b9 101 *,4d g 1wr b9 12h *,4d g b9 a75 uj *,4d g b9 a75 *;4d 1s d6 bd6 *;;;;3f w *;3w 4 *;59 w *;59 2 *;;4b 4 *;50 3j *,11 3j *;4n 1 * jq,6 1 *;;;;;;17 1s * pd;3u 1 *;;;;;;;;;;;26 g *;;;q 1 *,50 3j * 4a;50 3j *;24 1s *;;;;;;;54 1s * pz bdr;;;;;4h w 1 * yy b6g;;;22 2 * 8zf;;;;1z 2 *;3u 1 *;;;26 1s *;26 2 *;;;;;;4m 4 *,4m 8 *;;;;;2m 1s * e1 7qg;;;;;;;;;;4r w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;4b 1s *;e 1 *;;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;;24 g *;;;1a g *;;;;;;;;;;;;1l 1 *;;;;4b 3j *;;4b 3j *;3t w * rb vd;;;;;;;;;;12 1 8ar *,13 1 1 1m *,13 1 0 8ev *;e 1 *,48 1 *,55 1 *;;;5g w b5e * 6oi;5g w b5e * 6oi;;;;;;;;1f 1 *,q 1 *,4y 1 *,3f 1 * 8b1 8h1,5e 1 *,4n 1 *;;;;;;;;3f g *,3f 1s *;;;;;3f g *,3f 1s *;;;;;;;1f 1 *;;24 2 * v2,3g 2 * 938;;;;;;;;;41 3j 3x *;;;;;;;;3t w *;;;12 g adm *,3j g adm *,12 1s bet *,3j 1s bet *;;;;3j w *;;;;;;2j 1 *;54 4 * l8 -4 9di -4 9dj;;;3u 1 *;26 g *;;;;;;;4g 4 *;;;3t w *;;;;;;18 1 * 8bl -2 1;;;;;;;;;2f 8 *;26 4 *;;3f 8 *,s 8 *;;;;;;;;44 2 * p2,44 2 * d4;;;;;22 1 50 37n *;24 4 *;15 g aqf b9 * -2 1,15 1s bqn b9 * -2 1;;3f 8 *,s 8 *;s 8 *;4g 1s *;;;;4g g *;;;4g g *;;3f g * 1,3f 1s * 1,4g 1s *;;;3f g * 1,3f 1s * 1,4g 1s *;4g 1s *;;;4g g *,4g 1s *;;;;;;3f 2 * 1;3f 2 * 1;;;;;;;;;16 2 * 1m,10 2 6q * b9 1,10 2 6q * 1;;;;11 3j *;;;;;;;;;;;;;;;24 8 *;;;;;;1f 1 *;;;;5c g pz yb *;;;;;;;;;;;;;;;j 1 1 * 8ph,3s 1 * 11a 8r6;;;4g w *;4g w *;4g w *;;;;2d 1 *;;3u 8 *;4n 1 *;j 8 1 * a01,1m 8 * 58q a5e a5d,1m 8 * 58q a5d,13 8 1 * 58q a5k;3u 4 *;1p g *;1p 1s *;;;;e 1 *;4g 8 *;4g 4 *;2s 4 *;s 4 *;17 1 *,4z 1 * 0 -2 8lm;3f 8 *;;;;;;;;;;;;;;;;;e 1 *,3i 1 *,3s 1 *;2j 3j * bs6;;16 4 *;;;;1n 4 *;2j 1 *;;;;s 4 *;;;4d g * 74 b9 lz apz,4d g * 74 b9 my apz,4d g * 74 bc apz;;;;;;2j 3j *;2j 3j *;16 1 * 11h;;2r g * v2 -8 1;;;;;;;3d 1 * 8p6,3d 1 *;;;;;;;;s 8 *;;;;;;;;;;;;43 1 *;48 1 * 1f;f 3j *;54 8 * 64 -4 9u6 -4 9u7;54 2 * -4 8wo -4 8wp;26 1 37n *,26 1 84a *,26 4 *;;58 3j ty *;5c 1 * 804 805,5c 1 * 805,24 1 *;26 g *;;;;4h 2 * 16h 1m 1 96g,5g w * t5;;2j 3j *;;;;;;;4g w *;4g w *;4g w *;24 4 *;;26 g *;;;;;;3f g *;;;;3f g *;;;;;;;1p 8 * 5ju a6b;;;;;;;;;;;;;;;;;3f w * 1,4g w *;;;;4g w *;3f w * 1,4g w *;3f w * 1,4g w *;4g w *;;3f w * 1,4g w *;;;16 1 * 11h;;16 8 * 173,3f 8 * 158 9qj 173;;38 1 *;;;;;;;;3u 1 *;;;;;;2j 1 *;3q 1 *,4o 1 37a *,3q 2 *,k 2 *,3r 2 *,3q 4 *,3q g *,3q w *,k w *,3r w *,3q 1s *;1z 4 *;;s 4 *;s 8 *;11 3j *;2o 1 *;;;4y 4 *;;l g * dd a92,43 g e5 * 0 64z yy pz,43 g e5 * 0 64z abi,1c g 10v * 6aa;;2o 2 *;;;;4n 8 *;;;5c 4 * qu 4sg;3t w ax *;;;;;;;;;;;;;;;;;;;;;24 2 *;l g * dd a92,1c g * 6aa,1c g 10v * 6aa;;;;;;;3f 4 * -2 4hi;3f 4 * -2 4hi;54 4 * jj 9dr 9ds;2s w *;4g 4 *;4g 8 *;17 1 *;;;;4g w *;;4g g *;;;;4g g *;;4g 1s *;4g w *;4g w *;;4g 1s *;4g g *;4g w *;;;;;;;;;;;;3u 1 *;2j 3j fp *;3y 4 * oe,3y 4 * qr;11 3j *;;;54 1s * 7pi dj -4 b9q -4 bda;;;;;3l 8 0 *;;;;3y 8 *;;;;;3x 1 *,3x 2 *;;50 3j * oy;;3s g * 0;3y 2 *,44 2 95t *,44 2 95u * e5 95v;50 3j * sv;;3s 8 *;1o 1 *,50 3j * hv,50 3j p8 *;50 3j *;;;;50 3j *;;;;3u 1 *;;;;2s 2 *;1 8 *;;2s 1s *,2f 1s * zb,2f 1s * -2 b82,1d 1s * bbz -2 bc0;;2s 2 *;4g 1 * 83u;45 8 * -4 537;;2s 1s *;;50 3j *;29 1 * qf 8b1 8i0,29 1 * qf 8i0,59 2 *;;;;;2d 2 *,2s g *;f 1s *;2s 8 *;2s 8 *,26 g *;2s 4 *;2s 4 *;e 1 *,3i 1 *,3s 1 *;2s 1 *,2s g *;2s 4 *,2s 8 * pv;;;;2s w *,2f w * 75s;2s 4 *;2s 1 *;;2s 1 *;;;2s 2 *;;24 8 *,j 8 * 1;;;;;2d 8 *;;;;;1a 1 * 139;24 1 *;2s 1 pz *;;;;;;;;;3k w ly *;50 3j * oy;;;4m 1 *,4m w *;;;4w 1 11h * 83o;;3f 4 *;3f 4 *;5e 1 *;48 1 * 73;3l 4 * n4;;;38 1 *;38 1 *;;;3f g *,3f w *,59 w *,3f 1s *;;;;;;1a g *;;;;;3f g *,3f 1s *;;;;;3f w *;;;42 g *,3f 1s *;3f w *;3f w *;;3f g *,3f 1s *;;3f g *,3f 1s *;3f 1s *;3f g *;;;3f 2 *;3f 2 *;;;3f 2 * 8sv,3b 2 0 * 3z7,3e 2 * 3zn,3e 2 * p8;;e 2 *;2s 2 *,2f 4 * 983,5c 4 * qu,g 4 * e5 1y8;;;;;;;;;26 8 *;;;m 1 * gk 82t 82u 82v,m 1 * gk 82u 82v,m 1 * gk 82t 82v,m 1 * gk 82v,17 1 *,1j 1 8cn * gk 8co 8cp 8cq,1j 1 8cn * gk 8cp 8cq,1j 1 8cn * gk 8co 8cq,1j 1 8cn * gk 8cq,35 1 *,3f 1 * 8gw,3f 1 * q9,3f 1 * 8hi 8hj,3f 1 * 8hi,3h 1 *,5e 1 *,2e 1 15o * 16o gk 13c qf 37n,2e 1 15o * 16o gk 11a 13c qf 37n,2e 1 15o * 16o gk 35k 37n,2e 1 15o * gk 13c qf 37n,2e 1 15o * gk 11a 13c qf 37n,2e 1 15o * gk 35k 37n,2e 1 15o * 16o 13c qf 37n,2e 1 15o * 16o 11a 13c qf 37n,2e 1 15o * 16o 35k 37n,2e 1 15o * 13c qf 37n,2e 1 15o * 11a 13c qf 37n,2e 1 15o * 35k 37n,j 1 * 11a -2 1,j 1 * -2 1,6 1 8ql * gk;;3f 2 *;3f 2 *;;3f 2 *;50 3j *;5e 1 *;50 3j *;;;1s 2 *;;y 1 *;;;12 1 * b7,3k 1 * j1,13 1 1 * b7,3l 1 rb * 8qg,12 4 * 9f7,3k 4 * 13i,13 4 1 * az,13 4 0 * az,13 4 1 * 9o1,3l 4 0 * 9oc;50 3j * oy;26 8 *;50 3j n4 *;;1z 8 *;;;0 1 82l *,0 4 *,4b 8 *,0 8 *,4b g *,4b w *,4b 1s *;;3f 1s *,3p 1s 1 -2 pz *;1o g *;;;3l 4 *;;;;;;;3f g * a7t,12 g * 64z,3b g 0 * 5to,3k g * 64z,3p g 1 -2 * 6bf,12 1s * 7lz,18 1s 1 bfl 91f * cq,3b 1s 0 * 7cw,3k 1s * 7lz,5f 1s * q7;k w *;38 1 *;58 3j *;;;;;59 w *;4r w *;4r w *;2e w *;2e w *;2e w *;2e w *;2e w *;2e 2 *;;59 2 *;59 2 *;;1m 8 * a5e a5d,1m 8 * a5d;;;;4d 1s bpv tw 9c *;;4d 1s d6 bd6 * 6d;;;4u 1 *;q 1 * lb jq,4n 1 * jq;;e 1 *;;;;;;24 w *;24 2 *;24 w *,24 1s *;1c g * 6aa,5f g * aq1 aq2,5f g * aq2,1c 1s * 7zc 7qg;;;;41 3j *;;;;;;;;42 w *,59 w *;;;;;;;;;;;;3v 1s *;3v 1s *;;;;3v g *;3v g *;;;;;;;;;;;40 g *;40 g *;1a g *;;;;;;;;4k 2 *;4k 2 *;4k 2 *;;;;3f 2 *;;3f 2 *;;;;;;3f 1 *;;;3u 1 *;;;;;;;;;26 1s *;3y 1s *;;f 2 *,f 3j *;;;;;;;;;4k w *;4k w *;4k w *;4k w *;;47 w *;;;41 3j *;;;;;;;;;2d 2 *;;;;;;54 1 j8 * 89f;4g 8 *;3f 8 * 1,4g 8 *;1z 8 *;3f 4 * -2 4hi;24 w *,24 1s *;;;;;;4e 3j *;4e 3j *;2d 1s *,2f 1s * b87 -2 pe,2f 1s * b8a;4g 1 * 139,4g 1 * 37n,3f 1 * 8gz 8h0;4g 8 *;3f 8 * 1,4g 8 *;2d w *;;;;55 1 * 136 8nr;39 1s e4 * 7pi,39 1s pz * 7pi;24 2 *;24 2 *;;;24 1 *;5c 2 * ly qn,5c 2 * 8rp,24 2 *,2f g * pz,24 g *;;;2j 1 *;;2d g *,2f g * a6f,2f g * a6i -2 pz,2f g * a6l;;;;50 3j *;1z 4 *;1z 4 *;4m 2 * 3a8 951 952,4m 4 * 9ky,4m 8 * a2d;;;24 8 *;;;24 8 *;;24 g *,24 w *;;;24 1s *;;;;54 1s * -4 b9q -4 bda;;1o 8 *;1z 8 *;4b 3j *;;;3f 4 *,s 4 *;3f 4 *,s 4 *;4g 4 *;3f 4 * 1,4g 4 *;3f 4 *,4g 4 *;;;;;;;;;;;;;39 w 1m * 6yx;;;;;;;;;;;;;;13 8 1 9vx *,13 8 0 9vx *;4b 8 *,0 8 *,4m 8 *,2g g * 6h8 12v sg b9 ae9 aea,2g g * 6h8 aeb ae9 aea,2g g * 6h8 ae9 aea,2g g * 6h8 12v sg b9 ae9,2g g * 6h8 aeb ae9,2g g * 6h8 ae9;;;;;2j 1 * 2h1;41 3j *;;2j 3j *;;16 1s * b9,16 1s * v2,3f 1s * b9 b9 b9k,3f 1s * v2 b9 b9k,3f 1s * b9 b9k,3f 1s * v2 b9k,2r 1s * b9 -8 1,2r 1s * v2 -8 1;;;;11 3j *;39 1s e4 * 7pi,2e 1s e4 * 7pi;3u 1 *;;43 1 877 * 878 879 87a,s 1 8h3 8o5 * 2gc;;;1x w *;;5c g *;5c g *;16 1 2oc *,16 1 2th *;;;2e 2 1m * q3;;4y 1 * 136,4n 1 * 136;54 1s *;18 4 * 1 tb 4t5;;;3f 1 * 8gx 8gy,3f 1 * 8gx,s 1 *;;;;;;3f g *,3f 1s *;;;;;3f g *;;;;;3f 1s *;;;;;;11 3j *;;;;;;;39 w 1m * 6yx;;;;3f 8 *;3f 8 *;3f 8 *;;41 3j *;;;;1o g * 6hl;1t 8 * a22 a07;5c 2 yy * 3q5;24 g *;;;;2f 1 *;3y 8 *;24 1 *;;;26 1 * jc;;;50 3j *,11 3j *;;;;;;;;;;;;;;;;;;;54 4 9eg *,3b 4 0 * 478;;;;;50 3j *;;58 3j 14l je *;3f w *;3f w *;;;;;3f w *;3f w *;;3f 2 *;;3f 2 *;;3f 2 *;3f w *;;;;2j 3j *;58 3j * je;58 3j *;;;41 3j 10w *;;;;;;3f 2 *;;3f 2 *;55 1 iq *;;;;;55 1 *,e 4 *,55 4 *;;49 4 * l8 155;;;54 8 9v8 *,3b 8 0 * 58q;3q 1s *;5 8 * 9qm -2;;;;;;4y 4 * -2 1n;;2j 1 * o1;11 3j 12g *;24 4 *;;2j 3j *;50 g o0 *,50 1s o0 *;3f 1 * 8hb 8hc;;58 3j *;50 3j *;2j 3j *;;24 8 *;5c 8 * 9ov;50 3j * 131;50 3j *;2j 3j * xt 4a;2j 3j *;2j 3j * 4a;2j 3j *;2j 3j *;24 1 *;24 1 *;;5c 4 * 98a;3f 4 * 99u;;54 8 * 577 9ua 9ub gx 9uc;2j 1 * 4a,2j 1 *,5e 1 *;2d 1 *;;;3u 1 *;;;;;;;;;;16 1 * 36z,5c 1 jf * 804 805,5c 1 jf * 805,p 1 * 816 -2 817,20 1 * 88c 88d 88e,20 1 * 88c 88e,20 1 * ht 11a li,29 1 0 8i2 372 *,s 1 8h3 8o5 *;;54 4 * b6 lg;3f 8 *,s 8 *,j 8 * z0 -2 1,j 8 * -2 1;3f 8 *,s 8 *;3f 8 *,s 8 *;2j 1s *;5c 4 * 98b;;50 3j *;4g 4 *;;4n 4 * -2 1;24 4 *;2d 4 *;;;;;s 4 *;2i g * 1m 6ix my 6ad,2i g * 1m 6ix dy 68t;;4y g *;;1z 2 *;52 2 * -2 28h;5c 8 *;;;;;4g 2 *;;;47 w *;;;;;;;;1z 2 *;;3a w * ay q2;;;;1q 2 *;4m 4 *;55 4 *;;;;e 2 *;3u 1s *;;;3w g a7f *,3w 1s b92 *;;;;2c 4 *;2c 8 *;;5c g *;5c g *;;;1x w *;59 w *;;;;;3u w *;;3u g *;;3u 2 *;4m 8 *;3w 8 *;4g w *;;42 2 *;;;;;;3u g *;2o 8 *;4g 1s *;4m 8 * a29;;4n 8 *;3w 8 *;;3u 8 *;;7 w * b3e -2 b3f,7 w * -2 b3f,7 w b3g *,7 w * 1;7 w * b3h b3i;3u 8 *;;;55 4 *,55 8 *;;3u 2 *;;;;4y 2 *;43 g *;1k w 75b *;;20 1s bcy bcz lf bd0 -2 u3 *,20 1s bcy bcz bd0 -2 u3 *;;5c 2 *;3v 2 8yj -4 *,x 2 *,x w *;;;;1w g aaj -4 *;;;;;a g *;;4t w 1yw -2 6vg -2 *;;1w 1s bbk -4 *;;;;;;5d w 12w 79c *,1d w aux * auy;;;;;;;;3w 8 *;55 8 *;4a 8 *;3w 8 *;26 8 *;26 8 *;26 8 *;4i 2 *;;28 1 *;48 w *;;;;;;7 2 * sg 93j -2 93k,7 2 8wt e5 *,7 2 8wt *;;;;h g *,h 1s *;f 2 8uh *;f g a96 *,2 g 1hr * am2 -2 am3 -2 am4,f w aug *,5g w 4a *,f 1s bao *,2 1s 1gd * bm6 -2 bm7 -2 bm8;;;3w 8 *;3w 8 *;55 8 *;s 8 *;;;l 8 *;x 8 *;55 4 *;e 2 *,1z 2 *;1z w *;17 g *;e 2 *;2o 4 *;49 4 * 40g 9cg,49 4 * 9cg;;;48 4 *;;4m 8 *;6 4 *;;;5c 8 *;5c 8 *;4m 4 *;;4m 4 *;;;;3w 8 *;27 8 *;5d 8 *;;4a 8 * c5 512;;;55 4 *,55 8 *;3w 8 *,55 8 *;3w 4 *,55 4 *;;;5d 4 *;;;;;4i 2 *;42 2 *;3x 4 * 9bh 473 9ik,3x 4 * 473 9ik;;;;5d 8 *;55 8 *;;5c 1s *;;1d 1s 1m 7xp r1 v2 yb *,1d 1s 1m 7xp v2 yb *;1s 2 1dh *;1s 4 *;1s 4 *;;;;;;5d 2 * 23a,3x 2 90s ax 3a3 * fe,3x 2 90s b9 3oh * fe,3x 2 90s 53 3nm 0 * fe,3x 2 90s 90u * fe,a g *,a 1s *;;y 2 *;;4g w *;4y 1s *;4g 1s *;;;26 g * b9 655,26 g *;;;3q 1s *;3q g *;3q 2 *,k 2 *,3r 2 *,3q w *,k w *,3r w *;;;3u 1s *;2v 2 * b9 b9 3ue,2v 2 * b9 94q,2v 2 * b9 3ue,2v 2 * 94q;;3u 4 *,3u 8 *;3u g *;o 8 *;o 4 *;o 4 *,o 8 *;x 1s *;;54 2 le 37 15e 8ws 8wt *,54 2 qn 1m 15e 8ws 8wt *,54 2 37 15e 8ws 8wt *;3u w *;52 w *;20 2 * 3pj;18 w 0 axu *;;4b g * b9 5qa,4b g * a9f;3u w *;4t 1 * 8ee;5d 1 *;3u 1s *;3u 2 *;;17 g *,35 g *;;;4b 2 * b9 lz 3bc,4b 2 * 8ul,4m 2 * 8ri 94y,4m 2 * -4 94z -4 950,4m 2 * ax 37y;4m w * b3p 0 6pe;;;;;3s g *;;;25 w b6u bb 6z0 *,25 w b6u bb *;;;;;4t 4 *;;;17 g *,35 g *;;17 2 *,35 2 *;;;;;;;;;;;;;5d 2 *;5d 2 *;;;4g w *;3u g *;;;;;;;e g *,e 1s *;e 4 *;;;;;;;;;e 4 *;e g *;e w *;e 1s *;;1x w *;;;;;;;;;2 1s bm5 -2 bm2 -2 bm3 -2 * -2 u2 7tj,2 1s bm5 -2 bm2 -2 bm3 -2 * -2 7ql 7tj,2 1s bm5 -2 bm2 -2 bm3 -2 * -2 bm4,2 1s * bm6 -2 bm7 -2 bm8;3u 2 *,3u 4 *,3u g *,3u 1s *;3u 1s *;3u w *;3u 2 *,3u g *,3u w *,3u 1s *;4b g *;21 g *,21 1s *;1d g aan * b9 65w,1d g aan * aao,5d 1s 7gu b9 *,5d 1s 12u 14h *,1d 1s bbn * 7c0;;;2o 4 *;;e w *;;;3b 2 * -4 1hm;;28 1s *;28 1s *;28 2 *;28 2 *;3i 4 *,3s 4 *;;;;;;1a w asj *;y g *,y 1s *;y 2 *,y 4 *;;;;;;;;2h 2 *;;;;47 2 *;;;;;11 2 *;11 4 *;;;2 g yb 5tl -2 aly -2 alz -2 * -2 6al 6e4,2 g yb 5tl -2 aly -2 alz -2 * -2 am0,2 g am1 -2 aly -2 alz -2 * -2 6al 6e4,2 g am1 -2 aly -2 alz -2 * -2 am0,2 g * am2 -2 am3 -2 am4;;3i 4 *;;5d 1 *;12 4 *;2u 2 * 17g;47 w *;47 2 *;47 2 *;;47 2 *;;;;;;;5c g *,5c 1s *;4y 2 *;4y g *,4y w *,1x w *,4y 1s *;4y 2 *;r g * b9 ali;;4t g *,4t 1s *;;;5c g *,5c 1s *;;;;;;;2o g *;47 w *;2o 2 *;;;;;;;12 g *,3j g *,12 1s *,3j 1s *;;55 8 *;5c w *;;;;;y 1s *;;;;;;3u 2 *;;2 1s * -2 7fh;;;26 g * 68v b9 655,26 g * b9 655;1z 2 *;e 1 *;1z w *;;;1t 4 *;;45 4 *;;55 4 *;1l 4 *;;48 1 35q *;;;;3i 8 *;31 8 9rb 9u1 * a65;;55 8 *;28 8 *;55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *;4y 8 *,4n 8 *;;38 8 *;48 1 * 11h 37a;;x 8 *;;;q 2 *;;;;;;;;;;;;e 2 *;;2o 1 *;;;;;;5b 2 *;;21 g *,21 1s *;2t g pz ig -2 *,2t g pz 64m -2 *,2t g pz yb 64n -2 *,2t g pz 64n -2 *,2t g pz 6dz -2 *,2t g pz yb 6dz -2 *,2t g z3 68z b9 -2 *,2t g 6cl b9 -2 *,2t g z3 6cs -2 *,2t g z3 -2 *,27 g *,2t 1s pe i2 -2 *,2t 1s pe 7lt -2 *,2t 1s pe yb 7kd -2 *,2t 1s pe 7kd -2 *,2t 1s pe 7tg -2 *,2t 1s pe dj 7s3 -2 *,2t 1s pe 7s3 -2 *,2t 1s pe 7s3 b9 -2 *,2t 1s yj 7p9 b9 -2 *,2t 1s yj 7sc -2 *,2t 1s bck -2 *,27 1s *;27 2 *;4y 8 *;2h 2 *;;;;;;;;;;;x 8 *;3u 8 *;;;;;y g *;;3u 1s *;3u g *;5c 2 *;;5c g *;;2v w 1d7 * tb;;45 w * 1z0,4k w * b0t,4k w b00 *;45 g * b9 61m,45 g * b9 63m,45 g * 1yz,45 g agu agv 69e *,45 g agu agv *,4k g * b9 61m,4k g * b9 63m,4k g * aji,4k g ajj *,4k g ajk -2 *,45 1s * u3 1wq,45 1s * b9 7j4,45 1s * u3 7qg,45 1s bhd bhe 7pl *,45 1s bhd bhe *,4k 1s * u3 7qg,4k 1s * b9 7j4,4k 1s * bjq,4k 1s bjq *,4k 1s bjr -2 *;45 2 * ax 3hu,45 2 * ax 3h3,45 2 * 1z5,4k 2 * ax 3hu,4k 2 * ax 3h3,4k 2 * 1z5,4i 2 *;51 2 96z *;e 2 *;;;;;;;;;33 1 *;1l 4 *,1l 8 *;;f g * 1bd;;;;;;4g 1s *;5c 8 *;41 8 *;41 8 *;41 8 *;;;;;;;2q 8 *;;55 8 *;55 1 *;;;;;;;3w 8 *,55 8 *;4g 1s *;56 1s b9n *;;;56 w au1 *;;y g *,y w *,y 1s *;1k w *;3r w *;y g *,y w *,y 1s *;k w b3q *;;;k 2 *,3r 2 *;1l 8 *;5c 4 *;5c 2 *,5c g *,5c 1s *;5c w *;5c 2 *;5c g *,5c 1s *;4a 8 *;4y 8 *;4m 8 *;3i 8 *;;5c w *;3u 8 *;26 8 *,3i 8 *;e 8 *,55 8 *;3s g *,3s 1s * 1zu;;17 2 *,18 2 * 3qh b9 -2 1,18 2 * 53 3nm -2 1,18 2 * 1 -4 8xw,18 2 * 1 8y8;1z 2 *;17 2 *;17 g *,18 g * nv b9 -2 1,18 g * 39 67x -2 1,18 g * aen -2 1,18 g * 1 -4 aeo;;;17 1s *;;;1w 1s bbc bbd p *,1w 1s bbc p *,1w 1s bbc bbd *,1w 1s bbc *;1w 8 * 9s4;1w w aur aus p *,1w w aur p *,1w w aur aus *,1w w aur *;;;;2e 4 41o *;;5c 8 *;5d 8 *;1w 4 * 9bs;2o 8 *;4t 4 *;3i 8 *,3s 8 *;3s 8 *;1s 8 *;;;55 8 *;55 8 *;55 8 *;55 8 *;;;1z w *;12 w *,3j w *;;5c 1s *;w 2 *,w w *;;;17 w *,18 w * 6ub 1m -2 1,18 w * tk cp -2 1,18 w * axi -2 1,18 w * 1 -4 axj,18 w * axk ay 6oq,18 w * axk axl;;48 8 *;1s 8 *;1s 8 *;1s 8 *;1s 8 *;4s 4 * 9jj f6 34,4s 4 * 9jj 9jk;;3u g *;;;;12 2 *;2c 4 *;45 4 *;45 4 *,4k 4 *,2c 4 *;45 4 *;;55 8 *;s 8 *;;;;4l 8 a27 *;;26 4 *;;;18 w axt *;;y 2 *;y 1s *;y g *;;y w *;;5c 1 *;;;q w *;;59 2 *;42 2 *,33 2 *,59 2 *;;5f 1s * tw q7;3e w b6k *;4g 1s *;;;2o g *;4y g *;;;;4y 4 *,4n 4 *;0 4 *,4m 4 *;;1t w *,4i w *;;1z w *;1d 1s 1m 7xp r1 v2 yb *,1d 1s 1m 7xp v2 yb *;1d g 1m 6ix my v2 yb *;;;;;;5g g 1i5 *,5g 1s 1i4 *;;55 4 *;a g *;;a 1s *;;54 2 3he 3zj * 1m lz 3sr -2 8wm,54 2 3he 3zj * 8wn -2 8wm,54 2 3vi 3zj * 1m lz 3sr -2 8wm,54 2 3vi 3zj * 8wn -2 8wm,44 2 p2 yy *;2q g * 1mt;;27 2 *,27 4 *,27 8 *;1k w * b5o;4y g *;4y g *;4y 2 *,4y 4 *,4n 4 *,4y w *,4y 1s *;4y 8 *,4n 8 *;2o 1s *;;1x w *;;28 w *;;28 g *;28 g *;28 2 *;;18 g z3 *;3u 2 *;1z 2 *;3j 2 *;28 1 *;28 2 *;1s 4 9be *;;1p 8 * -2 5m 58q;;2s 8 *;52 2 *;3u 8 *;5d 8 *;;e 8 *;3u 8 *;;4l 8 *;s 4 *,6 4 *;y 4 *;4a 4 *;17 4 *,x 4 *;;11 8 *;;;;1x w *;;4n 4 * -4 jq;55 4 *;55 4 *;;4l 8 *;2e 8 *;;;;35 1s *;;;;55 4 *;55 4 *;;;;3u 1s *;;49 g abe p9 *,49 g abe *;;;55 8 *;3u g *;x g *;;;1z 2 *;;;59 2 *;;s 4 * -4 4hi;4y w *;;4y 2 *;;;;;;2i 8 *;;;;;41 4 *;5c 2 *;;3u 8 *;;;;;;;42 2 *,59 2 *;38 1s *;38 g *;;o 2 8x2 sg *;;e 8 *,3i 8 *;;;;5c 4 *;5c 8 *;;e 8 *,55 8 *;;55 8 *;;;2o 1 *,2o g *,2o w *,2o 1s *;11 2 3eb *;;;;;;;;;;2i g 6ix m2 *,2i g b9 6ix m2 *,2i g b9 5xt *,2i g ab8 *;2i 1s 7xp 4j *,2i 1s b9 7xp 4j *,2i 1s b9 7sy *,2i 1s 7sy *;;2i 2 3xl ma *,2i 2 b9 3xl *,2i 2 8v8 *;;;;;;;5c 4 *;;;45 8 *;;;;;;;y 2 *;;;;;;;;;;2c 4 *;18 4 * 9ff;55 8 *;;55 4 *;55 8 *;55 8 *;55 4 *;55 8 *;55 4 *;4y 4 *;17 4 *,x 4 *;4a 4 *;;;;4y 4 *;5c 4 *;;;;4t 2 * 8zq 8zr,4t 2 * 8zr,4t 2 * -2 909;;4y 4 *,4n 4 *;;;;48 8 *,48 g *,48 w *,48 1s *;1z w *;;;s 4 *;;17 g *,35 g *,18 w * 76p,17 1s *,35 1s *;2m g * 8v arw akc;4d g * tw 11c,4d g * tw 13d;18 w * axo;18 1s * bfd;17 w *,35 w *;;1o 2 *,2q 2 38r b9 *;46 8 *;;46 8 *;;38 8 *;;;;3x 2 * 913 914;4j 2 * -4 0 90r;;;;;e 1 *,3i 1 *;;;;4g 1s *;;;;;26 g *;;26 1s *;26 2 *;;;e 1 *,e 2 *,1z 2 *;;3w 2 8sl -4 *;17 2 *,18 2 * m6 3l6 3mz,35 2 *;1z w *;;;;;;26 8 *;3y 8 *;3y 8 *;3i 8 *;;y 2 *;y 2 *;1k 2 *;;3x 4 *;49 2 8ve 3qh v2 0 *,49 2 8ve v2 0 *,49 2 8ve 0 *;;;;;;49 w av6 0 *;;;4l 8 *;3u 2 *;;a g *;3u 2 *;;;;48 1s *;48 w *;35 w *;;;;;;;;1s 4 *;1s 8 *;;;45 2 3hf *;;;;;;;;;;42 2 *;;;;;;;;;;;56 g a7z *;3w 8 *,3i 8 *,3s 8 *;;;;;;48 1 *;;;;;12 2 *,3j 2 *;;;;;5d 2 *,2o 2 *;;;5b 2 *;;;4y g *;4y 1s *;;17 1s *,x 1s *;;;;x 2 *;;4y 2 *;;5e 8 *;17 g *,x g *;3v g af9 *;;;;;;3y g *;;;5d 1 *,2o 1 *;47 2 *;3y 8 *;;3y 1s *;2i 2 * e5 3mt,2i 2 * 3mv;2i 2 * b9 3mt,2i 2 * e5 3mt,2i 2 * 8v7;;47 2 *,47 w *;45 g *,45 1s *;45 2 *;;;45 g *;45 g *,1t g 16h * -2 amk,45 1s *;45 2 *,45 g *,4k g *,45 1s *,4k 1s *;45 g *,45 1s *;45 2 *,4i 2 *;;47 g * 5vm 6g7;5d g *,5d 1s *;;;;3w 8 *;;;;2o g *,2o 1s *;33 1 *;1u 1 *;4i w *;4y w *;4y w *;45 w *;52 8 *;26 8 *;52 4 *;3u 2 *;45 1 *,4k 1 *,2c 1 *;;47 2 *;2f 2 q4 *,3w 2 3j3 8ri -2 *,3w 2 3j3 -2 *,3f 2 q4 *;40 2 * 3qh 3wx,40 2 * 8u0;;;;;42 2 *,17 2 *,35 2 *;33 2 *;2v 2 q4 *;;;;4i 2 *;45 2 *;45 2 *;45 1 *;;;;3u 2 *;;;;;;;;;3w 8 *;3w 8 *;3u g *,3u 1s *;;;47 2 *;;47 w *;;;;;;;;4s 2 * m6 3be,4s 2 * ma 3wa,4s 2 * lz 3x9,35 g *;;;2c 8 *;2c 4 *;45 2 *;2v w q4 *,59 w *;47 2 *;17 2 *;;;47 w *;47 w *;4y w *;17 w *,x w *;;;45 w *;45 w *;;47 w *;;;45 w *,4i w *;3u w *;;1x w *;47 w *;;4a 8 *;;;d 8 *;;42 2 *,17 2 *,33 2 *,59 2 *;;;35 1s *;4t w *;5b w *;47 w *;5c 1 *,5c 4 *;y 2 *,y 4 *;y w *;;;;1t 8 * a1z a20;s 4 * -2 4sg;3u 8 *;;4b 8 *;e 8 *,3i 8 *;3w 8 *;1z w *;47 w *;4a 1 *;3u w *;4m 8 *;;;5c w *;;;a g *;a 1s *;;;12 g *,12 1s *;3s 8 *;;;;;4b 1s *;3w 8 *;55 8 *;12 w *;;4m 8 *;55 8 *;55 8 *;55 8 *;5c 2 *;;;5c 4 *;51 w *;4m 4 *;;55 8 *;;;;;;27 4 *;1o 2 *;;5c g *,2o g *;5c w *;;;;1x w *;1l 8 *;;;;3w 8 *,55 8 *;4m 8 0 * a29;3w 8 *,55 8 *;4y 4 *,4n 4 *;;e 1 *;e 8 *,3i 8 *;e 8 *,3i 8 *;;4g 1s *;;;e 2 *;;;;5c g *;;5d 1 *;2o 2 *;;5c 2 *;5c 1s *;2o w *;;;12 8 *;e 8 *;1s g * b9 6en,1s g * 6en,1s g * b9 a8t,1s g * a8t,1s g * b9 a8u,1s g * a8u;55 8 *;;1s 4 *;3w 8 *;3i 8 *;3i 8 *;;;57 8 *;;e 1 *;;;d 4 *;o 8 *;;;1n 4 *;;;;0 4 *;17 2 *;;;3r 2 *;3r w *;;;;3w 8 *;;;;;3q g *;2q 2 38r b9 *;3b 2 8yw * 3yv;;2q 8 *;;1o 2 *,2q 2 38r b9 *;;;51 2 *,51 w 75v *,51 w *;;;;;;;4g w *;;;;;;2q 8 *;;;47 w *;5c w *;2e 8 *;55 8 *;s 8 *;;;2e 4 *;;28 4 *;2c 8 *;4k 8 *,2c 8 *;45 8 *,2c 8 *;;;3s g *,3s 1s *;e 1s *;e 2 *,e g *,e w *;;4g 4 *;e 2 *,1z 2 *;5c 2 *;1z w *;;48 w *,48 1s *;;;;;;;5c 4 *;5c 8 *;17 4 *,18 4 * -2 1 -4 9fc,18 4 1 -4 9fd -2 *,17 8 *,18 8 * 9w4 -2 1,18 8 * -2 1 -4 9w5,18 8 1 -4 3i 10r *,18 8 1 -4 uh 10r *,18 8 1 -4 cu 5oo *,18 8 1 -4 uh 5jj *,18 8 1 -4 uh 5oo *;4z 8 5c0 *;2e 4 *;;4m 4 *;4m 8 *;4f 8 *;4f 4 *;2e 8 *;4g 4 *;2e 8 *;3w 8 *,55 8 *;55 8 *;3w 8 *;;4y w *;46 8 *;45 8 *,4k 8 *,2c 8 *;45 8 *,4k 8 *,2c 8 *;;;35 2 *;1o 2 *;55 8 *;4g 4 *;55 4 *;55 8 *;2o 8 *;3w 8 *;55 4 *;45 4 *,4k 4 *,2c 4 *;5c g *;5c 2 *;57 8 *;4l 8 *;48 g *;1z w *;55 4 *;;;1o 2 *;;;3w 8 *;57 2 *;;3w 8 *;55 4 *;5c 1s *;5c w *;;e g *,e 1s *;;4y 4 *,s 4 *;4y 8 *;55 8 *;;;s 8 *;;27 8 *;s 8 *;;e 4 *,3i 4 *;5c 4 *;;46 8 *;;5c 8 *;55 8 *;;2p 8 a0x -2 *;2p 8 *;2p 8 *;2p 8 *;12 4 *;3u 8 *;;;;2o 4 *;12 8 *;5c 8 * 158 ok;52 4 *;4n 8 * -4 dw;2q 8 * 9xb 9xc;2q 8 *;55 4 *;4n 4 * -4 qu 9lc;1l 8 *;1u 8 *;55 8 *;55 8 *;55 4 *;55 4 *,55 8 *;4u 8 *;n 8 *;55 8 *;3w 8 *;;;;;0 1 * 8k2,g 1 84p 8kp * 2j3;3q 1 *;m 1 13c 37n ra 838 *,m 1 13c 37n ra *,f 1 84b * 84c,f 1 2et * 3m,f 1 5h 3m *,39 1 33p *,39 1 * 2u9,30 1 8bu 2et *,30 1 8bv 2vp *,30 1 8bz 37n 8bx *,30 1 8bz 37n *,30 1 37n 8c0 *,30 1 * jq 37n 2td,4t 1 37a *,1r 1 37n * l8 2iu,1r 1 37n * l8 35k,1r 1 37n * 36z 2y0,1r 1 37n * 36z 5j 35k,1r 1 37n * 8jb,1r 1 8jc -4 8jd 37n 8je 8jf *,1r 1 8jc -4 8jd 37n 8jf *,1r 1 8jc -4 8jd 37n 8je *,1r 1 8jc -4 8jd 37n *,1r 1 8jg 37n 8bu 8jf *,1r 1 8jg 37n 8bu *,1r 1 35k 37n 8jh 2et *,1r 1 35k 37n 8jh *,1r 1 37n 8bu 8jf *,2e 1 * 8ju,1 1 2et *,1 1 * 16o,1 1 * 89f d9 10o,1 1 * 89f d6 q8,1 1 * 89f 8k1,1 1 322 *,4l 1 * 2u9,4l 1 2u9 qf 8kl *,4l 1 2u9 qf *,4l 1 2u9 *,s 1 8h3 8o5 37n *,31 1 8qh 37n ra 318 *,31 1 37n ra 8qj *;;;;;54 1 2g8 * 84a 88l,54 1 2g8 * 37n 89k;;;;;;;;5 1 jq *;5d 1 * 37n 2mj,5d 1 * 2ez 2oo,5d 1 * 84u,d 1 8oh 11h 16o * -2 0 8of,d 1 8oh 11h 16o * -2 8og,d 1 8oh * -2 0 8of,d 1 8oh * -2 8og,d 1 h9 2eo *;;;;;2q 1 8cy *,3f 1 8hd 8he 11a *;;41 1 *;;;42 1 *,33 1 *,1e 1 *;4g 1 * 372;20 1 16o 87y * 2f2 u3 30p 87z,20 1 16o 87y * 2f2 880 87z,20 1 16o 87y * 2f2 881;;;;3b 1 8c4 11a * 8c5,4z 1 8ll 11a *;2o 1 *;;42 1 tb *;;;41 1 *;5c 1 * 802,2u 1 * 6w d6;1n 1 *;;55 1 *;;;1d 1 3a 2gc 165 * 36z 5j 85v,1d 1 3a 2gc 165 * 85w 85v,1d 1 3a 165 * 165 2dv 36z 5j 85v,1d 1 3a 165 * 165 2dv 85w 85v,1d 1 3a 165 * 36z 5j 85v,1d 1 3a 165 * 85w 85v,3u 1 *,3f 1 8h8 *;p 1 81i 81j 11a *,3q 1 *,1d 1 3a * 165 2dv 36z 5j 85v,1d 1 3a * 165 2dv 85w 85v,1d 1 3a * 36z 5j 85v,1d 1 3a * 85w 85v,1d 1 3a * 36z 5j 867,1d 1 3a * 4f 867,20 1 * 2dz;;;1w 1 p *;55 1 *;;;3v 1 8bs 36z *,53 1 4j 320 4j -8 ie *,53 1 8mh -8 ie *;;;5c 1 * 80b,3f 1 * 11h -2 8gs 139 1,3f 1 * 11h -2 8gs 1;;41 1 37u *;;;;48 1 36u 16o *;55 1 *;;42 1 *;;;;1d 1 * 863;54 1 4f 16o * gk 2v0 349 2v0 349 894,54 1 4f 16o * gk 2v0 349 895 894,54 1 4f 16o * gk 896 2v0 349 894,54 1 4f 16o * gk 896 895 894,54 1 16o * gk 2v0 349 2v0 349 894,54 1 16o * gk 2v0 349 895 894,54 1 16o * gk 896 2v0 349 894,54 1 16o * gk 896 895 894,54 1 4f 16o * gk 2v0 349 894,54 1 4f 16o * gk 896 894,54 1 16o * gk 2v0 349 894,54 1 16o * gk 896 894,2e 1 2s0 37n 8jp *;2s 1 *,2f 1 11h * 7zr,43 1 877 11a 2tp 878 879 11h *,43 1 877 2tp 878 879 11h *,43 1 877 11a 878 879 11h *,43 1 877 878 879 11h *;;;40 1 h9 lb *,4a 1 * qf 11a 2gh,4z 1 h9 0 * -2 8lm,d 1 8on 16o h9 *,d 1 16o h9 8oo *,d 1 sv 16o *,1u 1 sv 8qp *,1u 1 16o h9 lb *;3q 1 * 2h2;3q 1 *,55 1 *;4y 1 2tj *,4y 1 * 2m1 319,4y 1 * l8 0;42 1 *;f 1 37n * 84i,f 1 * 2td,f 1 37n *,4b 1 mw jq gk 37n *,4b 1 * 84t,39 1 85d *,1 1 * 2gh,5g 1 * 4a;;;4w 1 11h *;;;;;;20 1 16o 87y * 880 87z,20 1 16o 87y * 881,20 1 37n 882 ie * 883,20 1 37n 882 2oc * 883,20 1 16o 13x * 88b 863,20 1 16o 13x * 863,20 1 88f ie *,54 1 84a 88p ie * 88n,54 1 84a 88p 2oc * 88n,3f 1 8gi ie * 8gj;2f 1 *,5 1 * 82i 82j,5 1 * 82k,2b 1 * 82l 83c,49 1 * lb l8 11l 2qo,49 1 * lb xt 11l 2qo,49 1 * ld 11l 2qo,53 1 * 15o 6w -2 mw jq -2 8md,53 1 * 15o 6w -2 8me -2 8md,53 1 * 8mf -2 mw jq -2 8md,53 1 * 8mf -2 8me -2 8md,53 1 * 16o 2mj 8n7,53 1 * 16o 8n7;5 1 *;;;;5d 1 *;18 1 2kl * 1 8bi,2p 1 2t6 11a 8ja *,2p 1 2t6 8ja *;5c 1 *;3s 1 *;3s 1 *;;;55 1 *;;;;;;;17 1 *,42 1 *,1e 1 *;s 1 * 11a qf,s 1 * 11a;5d 1 *;;;;;l 1 * 31e,l 1 * 2ly;;38 1 *;;27 1 *;48 1 * 853;;;;;3x 1 * 8b4 ra 8ga 3m,3x 1 * 8b4 8ga 3m;;;4u 1 *;57 1 33i *;;e 1 *;;;;3q 1 *;;2s 1 *,2f 1 * -2 7zq;2s 1 *;26 1 jc *,1 1 * 3m 11a tj,1 1 * 3m tj,0 1 * 3m 11a tj,0 1 * 3m tj,37 1 37n jc * 36z 5j 372 11a,37 1 37n jc * 36z 5j 8lc,37 1 37n jc * 2tb 5j 372 11a,37 1 37n jc * 2tb 5j 8lc,37 1 37n jc * 8ld 372 11a,37 1 37n jc * 8ld 8lc;;;1l 1 *;1o 1 *,4s 1 * r6 8io 8ip,4s 1 * r6 8ip,s 1 * 4a qf,s 1 * 4a,3d 1 * 4a,2n 1 8pr 11a * 8ps 8pt,2n 1 8pr 11a * 8pt;3d 1 *;t 1 * xt 8cm,t 1 * 8cm;;;1f 1 * 2t0,3w 1 * 2t0,55 1 * 2t0;;;;;3q 1 *,26 1 2fg *;t 1 * 8cm;18 1 2rb * 2pc;;1a 1 2n6 qf *,3o 1 8qe 4f *;;3u 1 *;f 1 367 *,t 1 dj *;f 1 367 *,t 1 *;e 1 *,3i 1 *;;;;;;s 1 *;3q 1 *;;;3v 1 8bp r5 * 8bq,45 1 8dh 8dj 11h *,45 1 8dh 11h *,42 1 *,4u 1 *,1 1 * 2t0 2pz lb;4t 1 * 11a 8ew;;;;4b 1 tj *,4m 1 11a *,3d 1 8p2 8p3 ux *,3d 1 8p2 ux *,3d 1 ux * jq r5,3d 1 ux * jq 340,3d 1 ux * 8p5;11 1 *;11 1 *;;4v 1 8lu 11a 8lv qg 2uk 11h 8b1 8lw * 2w8,4v 1 8lu 11a 8lv qg 8ly 8b1 8lw * 2w8,4v 1 8lu 8lz qg 2uk 11h 8b1 8lw * 2w8,4v 1 8lu 8lz qg 8ly 8b1 8lw * 2w8,4v 1 8lu qg 2uk 11h 8b1 8lw * 2w8,4v 1 8lu qg 8ly 8b1 8lw * 2w8,4v 1 8lu 11a 8lv 2uk 11h 8b1 8lw * 2w8,4v 1 8lu 11a 8lv 8ly 8b1 8lw * 2w8,4v 1 8lu 8lz 2uk 11h 8b1 8lw * 2w8,4v 1 8lu 8lz 8ly 8b1 8lw * 2w8,4v 1 8lu 2uk 11h 8b1 8lw * 2w8,4v 1 8lu 8ly 8b1 8lw * 2w8,4v 1 8lu 11a 8lv qg 2uk 11h 8lw * 2w8,4v 1 8lu 11a 8lv qg 8ly 8lw * 2w8,4v 1 8lu 8lz qg 2uk 11h 8lw * 2w8,4v 1 8lu 8lz qg 8ly 8lw * 2w8,4v 1 8lu qg 2uk 11h 8lw * 2w8,4v 1 8lu qg 8ly 8lw * 2w8,4v 1 8lu 11a 8lv 2uk 11h 8lw * 2w8,4v 1 8lu 11a 8lv 8ly 8lw * 2w8,4v 1 8lu 8lz 2uk 11h 8lw * 2w8,4v 1 8lu 8lz 8ly 8lw * 2w8,4v 1 8lu 2uk 11h 8lw * 2w8,4v 1 8lu 8ly 8lw * 2w8,4v 1 8lu 11a 8lv qg 2uk 11h 8b1 * 2w8,4v 1 8lu 11a 8lv qg 8ly 8b1 * 2w8,4v 1 8lu 8lz qg 2uk 11h 8b1 * 2w8,4v 1 8lu 8lz qg 8ly 8b1 * 2w8,4v 1 8lu qg 2uk 11h 8b1 * 2w8,4v 1 8lu qg 8ly 8b1 * 2w8,4v 1 8lu 11a 8lv 2uk 11h 8b1 * 2w8,4v 1 8lu 11a 8lv 8ly 8b1 * 2w8,4v 1 8lu 8lz 2uk 11h 8b1 * 2w8,4v 1 8lu 8lz 8ly 8b1 * 2w8,4v 1 8lu 2uk 11h 8b1 * 2w8,4v 1 8lu 8ly 8b1 * 2w8,4v 1 8lu 11a 8lv qg 2uk 11h * 2w8,4v 1 8lu 11a 8lv qg 8ly * 2w8,4v 1 8lu 8lz qg 2uk 11h * 2w8,4v 1 8lu 8lz qg 8ly * 2w8,4v 1 8lu qg 2uk 11h * 2w8,4v 1 8lu qg 8ly * 2w8,4v 1 8lu 11a 8lv 2uk 11h * 2w8,4v 1 8lu 11a 8lv 8ly * 2w8,4v 1 8lu 8lz 2uk 11h * 2w8,4v 1 8lu 8lz 8ly * 2w8,4v 1 8lu 2uk 11h * 2w8,4v 1 8lu 8ly * 2w8,4v 1 8m1 8m0 36z *;;4t 1 * 2uc;;;17 1 *,3b 1 0 * 8c9 814 8ca,35 1 *,42 1 *;;;54 1 pa * l8 2rs,54 1 pa * 2th,2e 1 8jl r5 * 11h 13c,2e 1 8jl r5 * 8jm;3i 1 *;4t 1 11a yr l8 *,4l 1 * 8kq 361 2p2 jq 37n 2td,4l 1 * 8kq 361 2p2 8kr,4l 1 * 8kq 8ks jq 37n 2td,4l 1 * 8kq 8ks 8kr,4l 1 * 361 2p2 jq 37n 2td,4l 1 * 361 2p2 8kr,4l 1 * 8ks jq 37n 2td,4l 1 * 8ks 8kr,53 1 4j 320 4j -8 * 2vb,53 1 8mh -8 * 2vb,d 1 2np 2eo 11h 16o qn * qf -2 0 8of,d 1 2np 2eo 11h 16o qn * qf -2 8og,d 1 8oh 11h 16o qn * qf -2 0 8of,d 1 8oh 11h 16o qn * qf -2 8og,d 1 2np 2eo qn * qf -2 0 8of,d 1 2np 2eo qn * qf -2 8og,d 1 8oh qn * qf -2 0 8of,d 1 8oh qn * qf -2 8og;2o 1 *;;;5d 1 * 2u0;;e 1 *,3i 1 *;;20 1 * 16o,20 1 * 37n;;38 1 *;;;3u 1 *;1l 1 *;3u 1 *;3q 1 *,1d 1 * 377 0 2ou,2t 1 * 36z 5j 87t 2p4,2t 1 * l8 87t 2p4,2t 1 * 87t 2p4,2t 1 pz * 2th,55 1 8nu *;;;;3s 1 *;;y 1 *;;1a 1 pz * 11h,s 1 * 8oa 1,s 1 * 1;;;;2i 1 86b 11h 86c * qf,2i 1 86b 11h 86c * jq;;3q 1 *,e 1 * 2m7;;0 1 *;4b 1 * 30d,4b 1 * 2z3,8 1 ie 11h 5j *,8 1 2oc 11h 5j *,8 1 2th 11h 5j *,8 1 2tb 5j *,31 1 8qh 37n ra * 2gh;5c 1 *,e 1 * 2y4;11 1 * 36e;;;2o 1 *;45 1 8dh 8dj 11h *,45 1 8dh 11h *,42 1 *,4u 1 *,4l 1 2f1 1m * -2 8ki -2 8kj,4l 1 8kn 1m * qf 8ko 8kp,4l 1 8kn 1m * qf 8kp;;2g 1 8ap *,12 1 *,18 1 8bo *,13 1 1 *,13 1 8bo *;;;;;1 1 * 2gh,g 1 * 2gh 8ls 82l tj,g 1 * 2gh 82l tj,g 1 * 2gh 8ls tj,g 1 * 2gh tj;29 1 2d2 * 8b1 8i0,29 1 2d2 * 8i0;;;;;;;;f 1 2jr * 84h,1o 1 *,1z 1 8cg *,4y 1 2mj *,3h 1 *,5e 1 *,4z 1 8ll 37n *,d 1 16o h9 37n * 2eo;1l 1 *;;41 1 3x *;;;;;;4m 1 qp 349 * 8kt,4m 1 8ku * 8kt,4m 1 0 * 84g,4m 1 z6 *;;;;;e 1 *,4p 1 * 3m,4p 1 *;3x 1 * 8fv 16o 2fy,3x 1 * 8fv 8fw;;;3q 1 *,37 1 37n 2ug * 36z 5j 372 11a,37 1 37n 2ug * 36z 5j jq 300,37 1 37n 2ug * 36z 5j 8lc,37 1 37n 2ug * 2tb 5j 372 11a,37 1 37n 2ug * 2tb 5j jq 300,37 1 37n 2ug * 2tb 5j 8lc,37 1 37n 2ug * 8ld 372 11a,37 1 37n 2ug * 8ld jq 300,37 1 37n 2ug * 8ld 8lc;;2s 1 *;;1o 1 *;;5d 1 *,4u 1 *;2s 1 *,2f 1 * 7zn;;;;3q 1 *;;;;3x 1 *;4s 1 * r6 8io 8ip,4s 1 * r6 8ip;;;;;55 1 *;p 1 81i 81j * 2gc,2g 1 8ap * b7,3k 1 * 2ou,3m 1 1 gk * 8m3,3m 1 gk * 8m3,13 1 1 *;17 1 *,18 1 * 1 8bi,35 1 *;;;;t 1 *;;;;48 1 * 11h 37a;;43 1 874 11h 340 * 50 2u4,43 1 874 11h 340 * 2zp q9,43 1 874 11h 340 * 377 0 2ou,43 1 874 11h 340 * 377 0 j2,43 1 874 11h 340 * jq 11a 2tp 0 2ou,43 1 874 11h 340 * 875,q 1 * 16o 1m;;;5c 1 2xx *,48 1 u3 *;;;;;;e 1 * 83q,4p 1 * 8ou;;;;;;3q 1 *,1j 1 37a *;;;;;1d 1 * 84z 36z 5j 85y,1d 1 * 84z l8 85y,2g 1 8ap * b7,18 1 8bj -2 1 -4 * b7,3k 1 * 2ou,3m 1 1 gk * 8m3,3m 1 gk * 8m3,13 1 1 * b7;;12 1 *;1d 1 gk * 165 868,1p 1 * 16o 8r2;;;3i 1 *,3s 1 *;3i 1 *,3s 1 *;2f 1 *;2o 1 *;;3i 1 *;;;52 1 * gk;;;1l 1 *;;;;5c 1 * 80d;;5d 1 *;;;;;1f 1 *;2f 1 * 2n6;;;3q 1 *;4g 1 * jq;;;;18 1 * 2n7;;;5d 1 qn 82l * b7,5d 1 37n * b7,55 1 * 2t3 xt 2yv,d 1 372 82l * sv 31p,d 1 372 82l * 8oi;;;5c 1 w6 *;;;3q 1 *;4f 1 *;4w 1 11h 11a * 83o;;;;;48 1 * j8;;2p 1 * 8j3 8j4;;;;;;5c 1 *;5c 1 *;2f 1 * qf 7zt,2f 1 * 7zu,1a 1 gk *;;1l 1 *;;;54 1 37n * 2ni,3z 1 2y8 1m *,3d 1 * 3m 2m2,1m 1 8pm 8b4 * -2 8pn,1m 1 8pm * -2 8pn;;5 1 136 *,l 1 * 3m 2eo,l 1 * 3m 2xy,l 1 * 842 2eo,l 1 * 2eo;;;1o 1 *,4y 1 2f *,4y 1 ra *,5e 1 *,3i 1 * 8ot;;;;5c 1 * 2ky;;1s 1 * 83j,1s 1 * 2hj,1j 1 * 2gh;;;43 1 36z 5j * 11h -2 87g 87h,43 1 l8 * 11h -2 87g 87h,d 1 * 2eo 11h 16o 50 11a ea qf -2 0 8of,d 1 * 2eo 11h 16o 50 11a ea qf -2 8og,d 1 * 2eo 11h 16o 2d2 -2 0 8of,d 1 * 2eo 11h 16o 2d2 -2 8og,d 1 * 2eo 50 11a ea qf -2 0 8of,d 1 * 2eo 50 11a ea qf -2 8og,d 1 * 2eo 2d2 -2 0 8of,d 1 * 2eo 2d2 -2 8og;;;;;38 1 *;4t 1 8e4 8e5 * 2s5,4t 1 8e4 * 2s5;26 1 * 2q6 jc;;42 1 *;1e 1 *;;;1w 1 * 32w jq,1w 1 * 85i,1w 1 85j 811 85k 2vl *,1w 1 85j 85k 2vl *,1w 1 85j 811 2vl *,1w 1 85j 2vl *,1w 1 85j 811 85k *,1w 1 85j 85k *,1w 1 85j 811 *,1w 1 85j *,1w 1 * 16o 85m 85n,1w 1 15o * -2 85o,1p 1 * 2zk;5d 1 *,3i 1 *;;;;;;;;;;e 1 *,3i 1 *;;;3q 1 * 2h2;;4p 1 * 2eo 2nc;;4t 1 * 8ex 11h 8ey,4t 1 * 8ex 8ey;j 1 gk 1 *;;;p 1 pp * 2oc 11h 81c 81d,p 1 pp * 4f 11h 81c 81d,p 1 pp * 2th 11h 81c 81d,p 1 pp * 81e 81c 81d,p 1 pp * 81c 81d,20 1 16o 4f q9 *;l 1 * 82l 841,l 1 * 841,48 1 * 1m;1n 1 2nc *,1n 1 50 *,22 1 2nc *,22 1 50 *,46 1 * 8dv 8dw;;;3q 1 *;43 1 874 11h 139 377 0 *,43 1 874 11h o1 377 0 *,43 1 874 11h 340 377 0 *,43 1 874 876 377 0 *,43 1 874 377 0 *,12 1 8ar *,42 1 tb *,42 1 3l *,3k 1 tb *,3k 1 3l *;12 1 *,42 1 *,3k 1 *;3q 1 *;;;;43 1 * 136;26 1 * 2uw,58 1 * 35w 6p 361,37 1 37n * 2gh 36z 5j 372 11a,37 1 37n * 2gh 36z 5j 8lc,37 1 37n * 2gh 2tb 5j 372 11a,37 1 37n * 2gh 2tb 5j 8lc,37 1 37n * 2gh 8ld 372 11a,37 1 37n * 2gh 8ld 8lc;4l 1 8km *;y 1 *;;;48 1 *;5c 1 *;5c 1 *;54 1 * 6p 84a 88l;3u 1 *;;17 1 *;;;;;;3q 1 *;;;;;;;42 1 *;1d 1 * 866,2j 1 * 1u8;;;;3q 1 *;43 1 874 37n * 50 2u4,43 1 874 37n * 378 2ja,43 1 874 37n * 2zp q9,43 1 874 37n * 377 0 2ou,43 1 874 37n * 377 0 j2,43 1 874 37n * jq 11a 2tp 0 2ou,43 1 874 37n * 875,54 1 4f 16o 32k * jq 2v0 349 2v0 349 894,54 1 4f 16o 32k * jq 2v0 349 895 894,54 1 4f 16o 32k * jq 896 2v0 349 894,54 1 4f 16o 32k * jq 896 895 894,54 1 16o 32k * jq 2v0 349 2v0 349 894,54 1 16o 32k * jq 2v0 349 895 894,54 1 16o 32k * jq 896 2v0 349 894,54 1 16o 32k * jq 896 895 894,54 1 4f 16o * jq 2v0 349 2v0 349 894,54 1 4f 16o * jq 2v0 349 895 894,54 1 4f 16o * jq 896 2v0 349 894,54 1 4f 16o * jq 896 895 894,54 1 16o * jq 2v0 349 2v0 349 894,54 1 16o * jq 2v0 349 895 894,54 1 16o * jq 896 2v0 349 894,54 1 16o * jq 896 895 894,54 1 4f 16o 32k * jq 2v0 349 894,54 1 4f 16o 32k * jq 896 894,54 1 16o 32k * jq 2v0 349 894,54 1 16o 32k * jq 896 894,54 1 4f 16o * jq 2v0 349 894,54 1 4f 16o * jq 896 894,54 1 16o * jq 2v0 349 894,54 1 16o * jq 896 894;;;3q 1 *,48 1 50 11a *,48 1 50 *,48 1 11h 11a *,48 1 11h *,2t 1 87k 87l 2ly 11h 2ly *,2t 1 87k 87l 87m *,2t 1 87k 2ly 11h 2ly *,2t 1 87k 87m *,2t 1 87k 87l *,2t 1 87k *,2t 1 * 811 q8 87q,2t 1 * q8 87q,2t 1 87n 87r 87s *,2t 1 33y 36z 5j pz *,2t 1 33y l8 pz *,27 1 *,o 1 33r 2ex 89u *,o 1 2h1 2ex 89u *,o 1 89v 89u *,o 1 33r 2ex *,o 1 2h1 2ex *,o 1 89v *,o 1 * 36z 5j 2gj r6 89w 89x dj 2rz,o 1 * 36z 5j 2gj r6 89w 89x 2pq 2sl,o 1 * 36z 5j 2gj r6 89w 89x 89y,o 1 * 36z 5j 33c 2w0 89w 89x dj 2rz,o 1 * 36z 5j 33c 2w0 89w 89x 2pq 2sl,o 1 * 36z 5j 33c 2w0 89w 89x 89y,o 1 * 36z 5j 89z 89w 89x dj 2rz,o 1 * 36z 5j 89z 89w 89x 2pq 2sl,o 1 * 36z 5j 89z 89w 89x 89y,o 1 * 811 2gj r6 89w 89x dj 2rz,o 1 * 811 2gj r6 89w 89x 2pq 2sl,o 1 * 811 2gj r6 89w 89x 89y,o 1 * 811 33c 2w0 89w 89x dj 2rz,o 1 * 811 33c 2w0 89w 89x 2pq 2sl,o 1 * 811 33c 2w0 89w 89x 89y,o 1 * 811 89z 89w 89x dj 2rz,o 1 * 811 89z 89w 89x 2pq 2sl,o 1 * 811 89z 89w 89x 89y,o 1 * 2gj r6 89w 89x dj 2rz,o 1 * 2gj r6 89w 89x 2pq 2sl,o 1 * 2gj r6 89w 89x 89y,o 1 * 33c 2w0 89w 89x dj 2rz,o 1 * 33c 2w0 89w 89x 2pq 2sl,o 1 * 33c 2w0 89w 89x 89y,o 1 * 89z 89w 89x dj 2rz,o 1 * 89z 89w 89x 2pq 2sl,o 1 * 89z 89w 89x 89y,o 1 * 36z 5j 89w 89x dj 2rz,o 1 * 36z 5j 89w 89x 2pq 2sl,o 1 * 36z 5j 89w 89x 89y,o 1 * 811 89w 89x dj 2rz,o 1 * 811 89w 89x 2pq 2sl,o 1 * 811 89w 89x 89y,o 1 * 89w 89x dj 2rz,o 1 * 89w 89x 2pq 2sl,o 1 * 89w 89x 89y,o 1 * 36z 5j 2gj r6 89x dj 2rz,o 1 * 36z 5j 2gj r6 89x 2pq 2sl,o 1 * 36z 5j 2gj r6 89x 89y,o 1 * 36z 5j 33c 2w0 89x dj 2rz,o 1 * 36z 5j 33c 2w0 89x 2pq 2sl,o 1 * 36z 5j 33c 2w0 89x 89y,o 1 * 36z 5j 89z 89x dj 2rz,o 1 * 36z 5j 89z 89x 2pq 2sl,o 1 * 36z 5j 89z 89x 89y,o 1 * 811 2gj r6 89x dj 2rz,o 1 * 811 2gj r6 89x 2pq 2sl,o 1 * 811 2gj r6 89x 89y,o 1 * 811 33c 2w0 89x dj 2rz,o 1 * 811 33c 2w0 89x 2pq 2sl,o 1 * 811 33c 2w0 89x 89y,o 1 * 811 89z 89x dj 2rz,o 1 * 811 89z 89x 2pq 2sl,o 1 * 811 89z 89x 89y,o 1 * 2gj r6 89x dj 2rz,o 1 * 2gj r6 89x 2pq 2sl,o 1 * 2gj r6 89x 89y,o 1 * 33c 2w0 89x dj 2rz,o 1 * 33c 2w0 89x 2pq 2sl,o 1 * 33c 2w0 89x 89y,o 1 * 89z 89x dj 2rz,o 1 * 89z 89x 2pq 2sl,o 1 * 89z 89x 89y,o 1 * 36z 5j 89x dj 2rz,o 1 * 36z 5j 89x 2pq 2sl,o 1 * 36z 5j 89x 89y,o 1 * 811 89x dj 2rz,o 1 * 811 89x 2pq 2sl,o 1 * 811 89x 89y,o 1 * 89x dj 2rz,o 1 * 89x 2pq 2sl,o 1 * 89x 89y,o 1 2dn 8a3 * 2xh 6p 2kv,o 1 2dn 8a3 * 2xh 6p 33r,o 1 2dn 8a3 * 2xh 6p 2h1,o 1 2dn 8a3 * 2xh 14j 2kv,o 1 2dn 8a3 * 2xh 14j 33r,o 1 2dn 8a3 * 2xh 14j 2h1,o 1 2dn 8a3 * 2xh jq 340 2h1,o 1 2dn 8a3 * 2xh 2f7,o 1 8a4 2sl *,o 1 * 2h1,o 1 2h1 *,o 1 * 33c 2w0 -2 jq 37i,o 1 * 33c 2w0 -2 qn 2nv,o 1 * 33c 2w0 -2 2uk 370,o 1 * 33c 2w0 -2 37j,o 1 * l8 2oi -2 jq 37i,o 1 * l8 2oi -2 qn 2nv,o 1 * l8 2oi -2 2uk 370,o 1 * l8 2oi -2 37j,o 1 * 8a6 -2 jq 37i,o 1 * 8a6 -2 qn 2nv,o 1 * 8a6 -2 2uk 370,o 1 * 8a6 -2 37j,o 1 * 4f 2oi qn 8a7,o 1 * 2oi qn 8a7,o 1 * 4f qn 8a7,o 1 * qn 8a7,o 1 * -2 jq 37i,52 1 * 80n;;;;18 1 * 0 -2 h9 0,4y 1 *,4n 1 *;3f 1 * 11h -2 8go 8gp 8gq,3f 1 * 11h -2 8go 8gq,28 1 *;42 1 *;;q 1 * 16o,q 1 * 11h 16o;38 1 *;;;;5d 1 2u4 16o *,55 1 * g1;;2f 1 q8 *,1t 1 * 30s lb;43 1 877 11a 878 879 11h *,43 1 877 878 879 11h *;3s 1 *;;16 1 *,3f 1 * 8hk;2c 1 vg *;;;;;49 1 * 86z;;2f 1 q8 * 33s,2f 1 pz * 33s;2o 1 *;;55 1 dj * 8nh;;4j 1 8fc 8fd 8fe 8ff 50 * 8fg qf 37n 8fh 8fi,4j 1 8fc 8fe 8ff 50 * 8fg qf 37n 8fh 8fi,4j 1 8fc 8fd 8ff 50 * 8fg qf 37n 8fh 8fi,4j 1 8fc 8ff 50 * 8fg qf 37n 8fh 8fi,4j 1 8fc 8fd 8fe 8ff 50 * 8fg 8fh 8fi,4j 1 8fc 8fe 8ff 50 * 8fg 8fh 8fi,4j 1 8fc 8fd 8ff 50 * 8fg 8fh 8fi,4j 1 8fc 8ff 50 * 8fg 8fh 8fi,4j 1 8fc 8fd 8fe 8ff 50 * 8fg qf 37n 8fi,4j 1 8fc 8fe 8ff 50 * 8fg qf 37n 8fi,4j 1 8fc 8fd 8ff 50 * 8fg qf 37n 8fi,4j 1 8fc 8ff 50 * 8fg qf 37n 8fi,4j 1 8fc 8fd 8fe 8ff 50 * 8fg 8fi,4j 1 8fc 8fe 8ff 50 * 8fg 8fi,4j 1 8fc 8fd 8ff 50 * 8fg 8fi,4j 1 8fc 8ff 50 * 8fg 8fi;1z 1 qn *;;;;55 1 *;;5c 1 * 80c;2e 1 * 80g,2e 1 * 37n,2e 1 * 80g 37n;;;20 1 88i * l8 88j,20 1 88i * 88j,38 1 *;;;;;e 1 *,26 1 845 xt *,26 1 845 *,3i 1 *,3s 1 *;;;;2j 1 * 4a;3y 1 11a *,3d 1 * jq r5,3d 1 * jq 340,3d 1 * 8p5;;;;;55 1 *;4n 1 *;;;3s 1 *;3q 1 *;0 1 *;41 1 *;54 1 * gk 89c 89d,54 1 * 50 37n 89k;;;;;;;q 1 * 16o,q 1 5j *,38 1 * 2q7,38 1 *;;3y 1 8aj *;;;;;;;;;;28 1 *;3q 1 * 82n,55 1 * 1,55 1 2u5 *;;;e 1 *,5d 1 *,3x 1 8gb 8gc 8gd pp *,3i 1 *,3s 1 *;;;;4f 1 *;;43 1 874 11h 340 * 50 2u4,43 1 874 11h 340 * 2zp q9,43 1 874 11h 340 * 377 0 2ou,43 1 874 11h 340 * 377 0 j2,43 1 874 11h 340 * jq 11a 2tp 0 2ou,43 1 874 11h 340 * 875;2j 1 37m *;;;;42 1 * 2vb,4n 1 * 2jg;;54 1 88v j8 88w 1m g3 * qf 37n 349,54 1 88v j8 88w g3 * qf 37n 349,3d 1 877 11a 2tp 0 *,3l 1 0 2vh tb *;;;;;;;;3b 1 8c4 11a * 8c5,t 1 * 2uc,d 1 16o h9 11a * 2eo,d 1 16o h9 37n * 2eo,2n 1 8pr 11a * 8ps 8pt,2n 1 8pr 11a * 8pt,1u 1 16o h9 11a * 2eo;;;55 1 8nw * xt 2yv,55 1 8nw * 2yv,55 1 * xt 2yv;;;;;;;;16 1 *,48 1 * 2oc,3f 1 8gi * 5j 8gj;;f 1 * qf 37n 2et,39 1 jq 37n ra *,39 1 jq 37n *,54 1 pa * l8 -4 88z -4 890,55 1 * 10r;26 1 * jc,4b 1 * 2pu 2tw,2i 1 3a * 86e,2i 1 86g *;;;;;;2s 1 *;;3x 1 * 2s6;2s 1 *;;l 1 * 11h 37n 2ly,43 1 874 11h 139 jq 11a * 0 2ou,43 1 874 11h o1 jq 11a * 0 2ou,43 1 874 11h 340 jq 11a * 0 2ou,43 1 874 876 jq 11a * 0 2ou,43 1 874 jq 11a * 0 2ou,43 1 877 11a * 878 879 11h 2qe,43 1 877 11a * 878 879 87a,43 1 877 * 878 879 11h 2qe,43 1 877 * 878 879 87a,4t 1 * 8eg,3d 1 877 11a * 0 2ou,3d 1 877 11a * 8az;2s 1 *;;2s 1 *;;1a 1 16o sv *;;4b 1 2gh *,54 1 84a 2vs * ie 2f2 88n,54 1 84a 2vs * 2oc 2f2 88n,54 1 84a 2vs * 88o 88n,54 1 37k *,3y 1 340 *;3f 1 * 11h -2 8go 8gp 8gq,3f 1 * 11h -2 8go 8gq;;;49 1 * 870 871,43 1 36z 5j * 11h -2 87g 87h,43 1 l8 * 11h -2 87g 87h;48 1 2oq *,1j 1 2oq *,4v 1 8lu 11a 8lv qg 2uk 11h 8b1 8lw 2we *,4v 1 8lu 11a 8lv qg 8ly 8b1 8lw 2we *,4v 1 8lu 8lz qg 2uk 11h 8b1 8lw 2we *,4v 1 8lu 8lz qg 8ly 8b1 8lw 2we *,4v 1 8lu qg 2uk 11h 8b1 8lw 2we *,4v 1 8lu qg 8ly 8b1 8lw 2we *,4v 1 8lu 11a 8lv 2uk 11h 8b1 8lw 2we *,4v 1 8lu 11a 8lv 8ly 8b1 8lw 2we *,4v 1 8lu 8lz 2uk 11h 8b1 8lw 2we *,4v 1 8lu 8lz 8ly 8b1 8lw 2we *,4v 1 8lu 2uk 11h 8b1 8lw 2we *,4v 1 8lu 8ly 8b1 8lw 2we *,4v 1 8lu 11a 8lv qg 2uk 11h 8lw 2we *,4v 1 8lu 11a 8lv qg 8ly 8lw 2we *,4v 1 8lu 8lz qg 2uk 11h 8lw 2we *,4v 1 8lu 8lz qg 8ly 8lw 2we *,4v 1 8lu qg 2uk 11h 8lw 2we *,4v 1 8lu qg 8ly 8lw 2we *,4v 1 8lu 11a 8lv 2uk 11h 8lw 2we *,4v 1 8lu 11a 8lv 8ly 8lw 2we *,4v 1 8lu 8lz 2uk 11h 8lw 2we *,4v 1 8lu 8lz 8ly 8lw 2we *,4v 1 8lu 2uk 11h 8lw 2we *,4v 1 8lu 8ly 8lw 2we *,4v 1 8lu 11a 8lv qg 2uk 11h 8b1 2we *,4v 1 8lu 11a 8lv qg 8ly 8b1 2we *,4v 1 8lu 8lz qg 2uk 11h 8b1 2we *,4v 1 8lu 8lz qg 8ly 8b1 2we *,4v 1 8lu qg 2uk 11h 8b1 2we *,4v 1 8lu qg 8ly 8b1 2we *,4v 1 8lu 11a 8lv 2uk 11h 8b1 2we *,4v 1 8lu 11a 8lv 8ly 8b1 2we *,4v 1 8lu 8lz 2uk 11h 8b1 2we *,4v 1 8lu 8lz 8ly 8b1 2we *,4v 1 8lu 2uk 11h 8b1 2we *,4v 1 8lu 8ly 8b1 2we *,4v 1 8lu 11a 8lv qg 2uk 11h 2we *,4v 1 8lu 11a 8lv qg 8ly 2we *,4v 1 8lu 8lz qg 2uk 11h 2we *,4v 1 8lu 8lz qg 8ly 2we *,4v 1 8lu qg 2uk 11h 2we *,4v 1 8lu qg 8ly 2we *,4v 1 8lu 11a 8lv 2uk 11h 2we *,4v 1 8lu 11a 8lv 8ly 2we *,4v 1 8lu 8lz 2uk 11h 2we *,4v 1 8lu 8lz 8ly 2we *,4v 1 8lu 2uk 11h 2we *,4v 1 8lu 8ly 2we *;;3q 1 *,27 1 *;2f 1 *;2f 1 q8 *,49 1 * 0 2t4 86s 86t,49 1 * 0 86s 86t,3f 1 2th 11h -2 8gs 139 * 1,3f 1 2oc 11h -2 8gs 139 * 1,3f 1 2e6 11h -2 8gs 139 * 1,3f 1 8gt -2 8gs 139 * 1,3f 1 2th 11h -2 8gs * 1,3f 1 2oc 11h -2 8gs * 1,3f 1 2e6 11h -2 8gs * 1,3f 1 8gt -2 8gs * 1,53 1 16o 8n4 * 11h 8n5,53 1 16o 8n4 * 8n5,8 1 * -8 8q9;4b 1 * 2et 35m,54 1 4f 16o 898 gk 89b *,54 1 4f 16o 898 gk *,1n 1 *,18 1 88y 8b7 * 2nc,0 1 * 8k5,g 1 mw jq 8lp 8lq * 2et,g 1 35m 2td 8lp 8lq * 2et,g 1 mw jq 8lp * 2et,g 1 35m 2td 8lp * 2et;;;2w 1 * 85a 85b,54 1 4f 16o * 11h 2v0 349 2v0 349 894,54 1 4f 16o * 11h 2v0 349 895 894,54 1 4f 16o * 11h 896 2v0 349 894,54 1 4f 16o * 11h 896 895 894,54 1 16o * 11h 2v0 349 2v0 349 894,54 1 16o * 11h 2v0 349 895 894,54 1 16o * 11h 896 2v0 349 894,54 1 16o * 11h 896 895 894,54 1 4f 16o * 11h 2v0 349 894,54 1 4f 16o * 11h 896 894,54 1 16o * 11h 2v0 349 894,54 1 16o * 11h 896 894;;;53 1 jq * 33t 8ml 8mm 8mn,s 1 * 11a qf,s 1 * 11a,6 1 *;;;;;45 1 8dh 8dj 11h *,45 1 8dh 11h *;;;o 1 * 8a8,1y 1 8id 8do * 11h 80g 8ie,1y 1 8id * 11h 80g 8ie,1y 1 8id 8do * 80g 8ie,1y 1 8id * 80g 8ie,1y 1 8id 8do * 11h 80g,1y 1 8id * 11h 80g,1y 1 8id 8do * 80g,1y 1 8id * 80g;;1e 1 *;2e 1 16o 2qe 11a * 15o 8js 8jt,2e 1 16o 2qe 11a * 8js 8jt;;45 1 8dh 11a * 11h r5,45 1 8dh 11a * 11h 11a,45 1 8dh 11a * 11h 2j0,45 1 8dh 11a * 11h 2he,45 1 8dh 11a * 11h 2uh,45 1 8dh 11a * 8di,n 1 32c 8qv 1m *,n 1 32c 8qv 11a *;d 1 2hq 2eo -2 11h 16o -2 8od -2 8ob sv *,d 1 2hq 2eo -2 11h 11a 2gc -2 8od -2 8ob sv *,d 1 8oe -2 11h 16o -2 8od -2 8ob sv *,d 1 8oe -2 11h 11a 2gc -2 8od -2 8ob sv *,d 1 2hq 2eo -2 -2 8od -2 8ob sv *,d 1 8oe -2 -2 8od -2 8ob sv *;;17 1 *;40 1 * 2eo 11h 16o 82f -2 82g,40 1 * 2eo 82f -2 82g,17 1 *,18 1 h9 * 304 b7,35 1 *;1l 1 *;;;3q 1 *;38 1 *,45 1 8dh 11a * 11h r5,45 1 8dh 11a * 11h 11a,45 1 8dh 11a * 11h 2j0,45 1 8dh 11a * 11h 2he,45 1 8dh 11a * 11h 2uh,45 1 8dh 11a * 8di,4v 1 8lu 11a 8lv qg 2uk 11h 8b1 8lw * 318,4v 1 8lu 11a 8lv qg 8ly 8b1 8lw * 318,4v 1 8lu 8lz qg 2uk 11h 8b1 8lw * 318,4v 1 8lu 8lz qg 8ly 8b1 8lw * 318,4v 1 8lu qg 2uk 11h 8b1 8lw * 318,4v 1 8lu qg 8ly 8b1 8lw * 318,4v 1 8lu 11a 8lv 2uk 11h 8b1 8lw * 318,4v 1 8lu 11a 8lv 8ly 8b1 8lw * 318,4v 1 8lu 8lz 2uk 11h 8b1 8lw * 318,4v 1 8lu 8lz 8ly 8b1 8lw * 318,4v 1 8lu 2uk 11h 8b1 8lw * 318,4v 1 8lu 8ly 8b1 8lw * 318,4v 1 8lu 11a 8lv qg 2uk 11h 8lw * 318,4v 1 8lu 11a 8lv qg 8ly 8lw * 318,4v 1 8lu 8lz qg 2uk 11h 8lw * 318,4v 1 8lu 8lz qg 8ly 8lw * 318,4v 1 8lu qg 2uk 11h 8lw * 318,4v 1 8lu qg 8ly 8lw * 318,4v 1 8lu 11a 8lv 2uk 11h 8lw * 318,4v 1 8lu 11a 8lv 8ly 8lw * 318,4v 1 8lu 8lz 2uk 11h 8lw * 318,4v 1 8lu 8lz 8ly 8lw * 318,4v 1 8lu 2uk 11h 8lw * 318,4v 1 8lu 8ly 8lw * 318,4v 1 8lu 11a 8lv qg 2uk 11h 8b1 * 318,4v 1 8lu 11a 8lv qg 8ly 8b1 * 318,4v 1 8lu 8lz qg 2uk 11h 8b1 * 318,4v 1 8lu 8lz qg 8ly 8b1 * 318,4v 1 8lu qg 2uk 11h 8b1 * 318,4v 1 8lu qg 8ly 8b1 * 318,4v 1 8lu 11a 8lv 2uk 11h 8b1 * 318,4v 1 8lu 11a 8lv 8ly 8b1 * 318,4v 1 8lu 8lz 2uk 11h 8b1 * 318,4v 1 8lu 8lz 8ly 8b1 * 318,4v 1 8lu 2uk 11h 8b1 * 318,4v 1 8lu 8ly 8b1 * 318,4v 1 8lu 11a 8lv qg 2uk 11h * 318,4v 1 8lu 11a 8lv qg 8ly * 318,4v 1 8lu 8lz qg 2uk 11h * 318,4v 1 8lu 8lz qg 8ly * 318,4v 1 8lu qg 2uk 11h * 318,4v 1 8lu qg 8ly * 318,4v 1 8lu 11a 8lv 2uk 11h * 318,4v 1 8lu 11a 8lv 8ly * 318,4v 1 8lu 8lz 2uk 11h * 318,4v 1 8lu 8lz 8ly * 318,4v 1 8lu 2uk 11h * 318,4v 1 8lu 8ly * 318;3i 1 *;;5d 1 *;56 1 83h * 32o;2p 1 * qn 11a 8j5 qn,2p 1 * 11a 8j5 qn,2p 1 * qn 8j5 qn,2p 1 * 8j5 qn,2p 1 * qn 11a 8j5,2p 1 * 11a 8j5,2p 1 * qn 8j5,2p 1 * 8j5;;26 1 *,37 1 8lf 8lg 37n *,37 1 8lf 37n *,37 1 * -4 2zz 2qe,37 1 * -4 300;0 1 *;5d 1 *,33 1 *,3i 1 *;3w 1 828 -2 1 *,3f 1 * 8h2;35 1 *;4u 1 *;17 1 *,1o 1 *,3b 1 8c4 11a * 8c5,2q 1 * 2u1 8d1 2oq,35 1 *,3f 1 * ie 11h,3f 1 * 8h7,3f 1 * qf 1,3f 1 2x9 qf *,3f 1 * 2xz,42 1 2cw *,3h 1 *,5e 1 *,3d 1 8p2 8p3 * ux 2hj,3d 1 8p2 8p3 * 2vb 2z5,3d 1 8p2 8p3 * 8p4,3d 1 8p2 * ux 2hj,3d 1 8p2 * 2vb 2z5,3d 1 8p2 * 8p4,3d 1 8p2 8p3 * 2z5,3d 1 8p2 * 2z5;17 1 *,35 1 *;3d 1 * 2nb;5d 1 *,42 1 *,33 1 *;;;;;42 1 *;;1w 1 p * 85l,3b 1 0 * 2hs 8c9 814 8ca,3b 1 0 * 8c9 814 8ca,29 1 8hy -2 0 * -2 8hz,29 1 2d2 2j8 8b1 0 *,29 1 pn qf 8b1 0 *,29 1 8i1 8b1 0 *,29 1 2d2 2j8 0 *,29 1 pn qf 0 *,29 1 8i1 0 *,29 1 0 * 8i2 372 16o,29 1 0 * 8i2 37n,1u 1 8qn 1m 0 * 8qo,1u 1 8qn 0 * 8qo;;;3w 1 81w -2 gk -2 37a *,3w 1 824 * 80p,3q 1 37a *,3q 1 2zb *,53 1 2f3 15o 6w -2 37a * -2 8md,53 1 2f3 8mf -2 37a * -2 8md;;;5c 1 *;54 1 2nc 84a *,1n 1 qn 8b1 2gs *,57 1 * 2g7;y 1 *;y 1 *;y 1 *,48 1 *;;;y 1 *;3u 1 *;43 1 874 37n * 50 2u4,43 1 874 37n * 2zp q9,43 1 874 37n * 377 0 2ou,43 1 874 37n * 377 0 j2,43 1 874 37n * jq 11a 2tp 0 2ou,43 1 874 37n * 875;;;4t 1 8eu 8ev b7 qn r5 *;;16 1 *,20 1 * 11h 884 16o 33t 885 886,20 1 * 11h 884 16o 885 886,20 1 * 11h 884 16o 33t 886,20 1 * 11h 884 16o 886;;p 1 r6 qf *;4v 1 8lu 11a 8lv qg 2uk 11h 8b1 8lw 2kh qg *,4v 1 8lu 11a 8lv qg 8ly 8b1 8lw 2kh qg *,4v 1 8lu 8lz qg 2uk 11h 8b1 8lw 2kh qg *,4v 1 8lu 8lz qg 8ly 8b1 8lw 2kh qg *,4v 1 8lu qg 2uk 11h 8b1 8lw 2kh qg *,4v 1 8lu qg 8ly 8b1 8lw 2kh qg *,4v 1 8lu 11a 8lv 2uk 11h 8b1 8lw 2kh qg *,4v 1 8lu 11a 8lv 8ly 8b1 8lw 2kh qg *,4v 1 8lu 8lz 2uk 11h 8b1 8lw 2kh qg *,4v 1 8lu 8lz 8ly 8b1 8lw 2kh qg *,4v 1 8lu 2uk 11h 8b1 8lw 2kh qg *,4v 1 8lu 8ly 8b1 8lw 2kh qg *,4v 1 8lu 11a 8lv qg 2uk 11h 8lw 2kh qg *,4v 1 8lu 11a 8lv qg 8ly 8lw 2kh qg *,4v 1 8lu 8lz qg 2uk 11h 8lw 2kh qg *,4v 1 8lu 8lz qg 8ly 8lw 2kh qg *,4v 1 8lu qg 2uk 11h 8lw 2kh qg *,4v 1 8lu qg 8ly 8lw 2kh qg *,4v 1 8lu 11a 8lv 2uk 11h 8lw 2kh qg *,4v 1 8lu 11a 8lv 8ly 8lw 2kh qg *,4v 1 8lu 8lz 2uk 11h 8lw 2kh qg *,4v 1 8lu 8lz 8ly 8lw 2kh qg *,4v 1 8lu 2uk 11h 8lw 2kh qg *,4v 1 8lu 8ly 8lw 2kh qg *,4v 1 8lu 11a 8lv qg 2uk 11h 8b1 2kh qg *,4v 1 8lu 11a 8lv qg 8ly 8b1 2kh qg *,4v 1 8lu 8lz qg 2uk 11h 8b1 2kh qg *,4v 1 8lu 8lz qg 8ly 8b1 2kh qg *,4v 1 8lu qg 2uk 11h 8b1 2kh qg *,4v 1 8lu qg 8ly 8b1 2kh qg *,4v 1 8lu 11a 8lv 2uk 11h 8b1 2kh qg *,4v 1 8lu 11a 8lv 8ly 8b1 2kh qg *,4v 1 8lu 8lz 2uk 11h 8b1 2kh qg *,4v 1 8lu 8lz 8ly 8b1 2kh qg *,4v 1 8lu 2uk 11h 8b1 2kh qg *,4v 1 8lu 8ly 8b1 2kh qg *,4v 1 8lu 11a 8lv qg 2uk 11h 2kh qg *,4v 1 8lu 11a 8lv qg 8ly 2kh qg *,4v 1 8lu 8lz qg 2uk 11h 2kh qg *,4v 1 8lu 8lz qg 8ly 2kh qg *,4v 1 8lu qg 2uk 11h 2kh qg *,4v 1 8lu qg 8ly 2kh qg *,4v 1 8lu 11a 8lv 2uk 11h 2kh qg *,4v 1 8lu 11a 8lv 8ly 2kh qg *,4v 1 8lu 8lz 2uk 11h 2kh qg *,4v 1 8lu 8lz 8ly 2kh qg *,4v 1 8lu 2uk 11h 2kh qg *,4v 1 8lu 8ly 2kh qg *;e 1 * 83p;;;;48 1 * qf,48 1 *;;;;;;1e 1 *,3o 1 * 2xr;4y 1 *;1s 1 * 2gh,45 1 * 8dm,4t 1 * 8bg,4k 1 * 8hp;;;;28 1 *;;q 1 * 11a,45 1 * 8dk 8dl 8dm,45 1 * 8dl 8dm,45 1 * 8dk 8dm,45 1 * 8dm;5 1 * 11h 82l 82m,5 1 * 11h 82m;5d 1 * 851;;;;1o 1 *,5e 1 *;;3q 1 *,27 1 30p *,27 1 2oo *;;4t 1 8e4 8e5 * 2u6,4t 1 8e4 * 2u6;e 1 * 83r,3i 1 * 2fk;20 1 37n * 2s9;17 1 *;;e 1 2lo *;28 1 *;;26 1 * qf 2p1,48 1 *,48 1 * qf 852;5d 1 2j3 *;q 1 * 16o;4s 1 * r6 8io 8ip,4s 1 * r6 8ip;3i 1 *;6 1 *;;;o 1 2dn 8a3 * 6p 2kv,o 1 2dn 8a3 * 6p 33r,o 1 2dn 8a3 * 6p 2h1,o 1 2dn 8a3 * 14j 2kv,o 1 2dn 8a3 * 14j 33r,o 1 2dn 8a3 * 14j 2h1,o 1 2dn 8a3 * jq 340 2h1,o 1 2dn 8a3 * 2f7;;;;41 1 *;;1e 1 *;;;42 1 uh *;;2s 1 * 33s;;3u 1 *,8 1 ie 11h *;1t 1 * 8jk;p 1 2oc 81o -4 *;;;3f 1 * qf 8hg,3s 1 8r5 1m *,3s 1 8r5 *;17 1 *,3v 1 8bs l8 *,3v 1 8bs 4f *,3v 1 8bs 16o *,q 1 * 1m,35 1 *,2e 1 * 2he 2t0,53 1 4j 320 4j -8 2f2 *,53 1 4j 320 4j -8 l8 *,53 1 8mh -8 2f2 *,53 1 8mh -8 l8 *,8 1 ie 11h 5j *,8 1 2oc 11h 5j *,8 1 2th 11h 5j *,8 1 2tb 5j *;;4y 1 *;54 1 * 16o 6p 88s 2u6 88t 88u,54 1 * 6p 88s 2u6 88t 88u,54 1 * 16o 88s 2u6 88t 88u,54 1 * 88s 2u6 88t 88u,54 1 * 16o 6p 88s 88t 88u,54 1 * 6p 88s 88t 88u,54 1 * 16o 88s 88t 88u,54 1 * 88s 88t 88u;3o 1 u3 * 8qc;2i 1 86h 308 * 86i 86j 86k,2i 1 86h * 86i 86j 86k,2i 1 86h 308 * 86j 86k,2i 1 86h * 86j 86k,54 1 j8 3i *,27 1 * 2wz,3y 1 *,3x 1 * 8fs 8g0 8g1;l 1 *;;48 1 *;3z 1 *;;2s 1 * 2nc;5d 1 *;2f 1 q8 *,3w 1 * 81y,3w 1 81z -2 *,40 1 *,3f 1 8h3 q4 *,3f 1 q4 *;;;3q 1 *;2o 1 *,3i 1 *,3s 1 *;40 1 82d -2 * qn 2e3,40 1 82d -2 * 82e;1d 1 80o *;1t 1 *;8 1 11h * 82l 8qa;;1e 1 *;8 1 33y * 2u5,8 1 * 2u5;;5e 1 *;1o 1 *;1n 1 *;;17 1 *,42 1 *;2e 1 * 8jk,2e 1 * 37n;;45 1 *;;;;;4g 1 * 372;5c 1 * 806;;5c 1 3x *,5c 1 * gk,3f 1 * 11h -2 8go 8gp 8gq,3f 1 * 11h -2 8go 8gq;3f 1 * 11h -2 8go 8gp 8gq,3f 1 * 11h -2 8go 8gq,3f 1 * 11h -2 8gs 139 2u5 1,3f 1 * 11h -2 8gs 2u5 1,3f 1 * 11h -2 8gs 139 1,3f 1 * 11h -2 8gs 1;;43 1 877 11a 2tp 878 879 11h *,43 1 877 2tp 878 879 11h *,43 1 877 11a 878 879 11h *,43 1 877 878 879 11h *,53 1 8n8 * lb;45 1 *;45 1 *;26 1 * 2gh,3i 1 *;;18 1 * 2pc;3y 1 2oz * 8ad;;;;;;3s 1 36u 16o *;;;;;48 1 * 11h 37a,43 1 874 11h 139 * q9,43 1 874 11h o1 * q9,43 1 874 11h 340 * q9,43 1 874 876 * q9,43 1 874 * q9;18 1 pz *;;;;;;4v 1 8lu 11a 8lv qg 2uk 11h 8b1 8lw * 2rz,4v 1 8lu 11a 8lv qg 8ly 8b1 8lw * 2rz,4v 1 8lu 8lz qg 2uk 11h 8b1 8lw * 2rz,4v 1 8lu 8lz qg 8ly 8b1 8lw * 2rz,4v 1 8lu qg 2uk 11h 8b1 8lw * 2rz,4v 1 8lu qg 8ly 8b1 8lw * 2rz,4v 1 8lu 11a 8lv 2uk 11h 8b1 8lw * 2rz,4v 1 8lu 11a 8lv 8ly 8b1 8lw * 2rz,4v 1 8lu 8lz 2uk 11h 8b1 8lw * 2rz,4v 1 8lu 8lz 8ly 8b1 8lw * 2rz,4v 1 8lu 2uk 11h 8b1 8lw * 2rz,4v 1 8lu 8ly 8b1 8lw * 2rz,4v 1 8lu 11a 8lv qg 2uk 11h 8lw * 2rz,4v 1 8lu 11a 8lv qg 8ly 8lw * 2rz,4v 1 8lu 8lz qg 2uk 11h 8lw * 2rz,4v 1 8lu 8lz qg 8ly 8lw * 2rz,4v 1 8lu qg 2uk 11h 8lw * 2rz,4v 1 8lu qg 8ly 8lw * 2rz,4v 1 8lu 11a 8lv 2uk 11h 8lw * 2rz,4v 1 8lu 11a 8lv 8ly 8lw * 2rz,4v 1 8lu 8lz 2uk 11h 8lw * 2rz,4v 1 8lu 8lz 8ly 8lw * 2rz,4v 1 8lu 2uk 11h 8lw * 2rz,4v 1 8lu 8ly 8lw * 2rz,4v 1 8lu 11a 8lv qg 2uk 11h 8b1 * 2rz,4v 1 8lu 11a 8lv qg 8ly 8b1 * 2rz,4v 1 8lu 8lz qg 2uk 11h 8b1 * 2rz,4v 1 8lu 8lz qg 8ly 8b1 * 2rz,4v 1 8lu qg 2uk 11h 8b1 * 2rz,4v 1 8lu qg 8ly 8b1 * 2rz,4v 1 8lu 11a 8lv 2uk 11h 8b1 * 2rz,4v 1 8lu 11a 8lv 8ly 8b1 * 2rz,4v 1 8lu 8lz 2uk 11h 8b1 * 2rz,4v 1 8lu 8lz 8ly 8b1 * 2rz,4v 1 8lu 2uk 11h 8b1 * 2rz,4v 1 8lu 8ly 8b1 * 2rz,4v 1 8lu 11a 8lv qg 2uk 11h * 2rz,4v 1 8lu 11a 8lv qg 8ly * 2rz,4v 1 8lu 8lz qg 2uk 11h * 2rz,4v 1 8lu 8lz qg 8ly * 2rz,4v 1 8lu qg 2uk 11h * 2rz,4v 1 8lu qg 8ly * 2rz,4v 1 8lu 11a 8lv 2uk 11h * 2rz,4v 1 8lu 11a 8lv 8ly * 2rz,4v 1 8lu 8lz 2uk 11h * 2rz,4v 1 8lu 8lz 8ly * 2rz,4v 1 8lu 2uk 11h * 2rz,4v 1 8lu 8ly * 2rz;;41 1 *;;37 1 37n jc 2gh 36z 5j jq *,37 1 37n jc 2gh 2tb 5j jq *,37 1 37n jc 2gh 8ld jq *,37 1 37n 2p1 2gh 36z 5j jq *,37 1 37n 2p1 2gh 2tb 5j jq *,37 1 37n 2p1 2gh 8ld jq *,37 1 37n 8le 36z 5j jq *,37 1 37n 8le 2tb 5j jq *,37 1 37n 8le 8ld jq *;5c 1 * 34a;17 1 *,18 1 * 30z 2j2,35 1 *,42 1 *,33 1 *,4p 1 * 2j8;;12 1 * b7;;4p 1 *;;;2f 1 q8 1m *,2f 1 pz *,2f 1 * 2n6;y 1 *;;e 1 *;;41 1 * 314;41 1 *;4t 1 33c *;;;;;;4b 1 * 2hj,43 1 877 11a 2tp 878 879 11h *,43 1 877 2tp 878 879 11h *,43 1 877 11a 878 879 11h *,43 1 877 878 879 11h *;;;20 1 16o 87y 2f2 u3 * 87z,20 1 16o 87y u3 * 87z;4f 1 *;;3u 1 * 8ac,q 1 * 16o,q 1 15o *,q 1 36z *,1t 1 * 8do 2ol,4a 1 * 80g 8l6 8l7,4a 1 * 80g 8l7,3d 1 * 11a 8p7;q 1 * 11h 16o,q 1 36z 5j *;;;;;;35 1 *,5e 1 *;;;;;4j 1 * 340 8fn 11h 8fo,4j 1 * 340 8fn 8fp,4j 1 * 8fn 11h 8fo,4j 1 * 8fn 8fp,3s 1 *;;4v 1 vg * 8do,4v 1 * 8do;38 1 *;4f 1 *,6 1 8ql * gk;;20 1 * 3m 16o;16 1 *;;;s 1 8h3 8o5 37n *;5d 1 2u4 16o 2oc *,54 1 16o * 136 89h 89i,4l 1 * 136 -2 8ki -2 8kj,55 1 * 136 8nr;2j 1 * 4a,2j 1 qn *,2j 1 14j *;;18 1 * 8bg 8bh;;;;;;57 1 *;;;;;4b 1 * 30m 84m,4b 1 * 30m;;;;;5c 1 * 803;;53 1 4j * 4j -8 8mg,8 1 4j * 4j -8 8q1;;;3u 1 *;;;;;5c 1 * 2zz;4n 1 *;;;5d 1 2u4 16o *,n 1 * 8qv 8qw;p 1 pp * 2oc 11h 81c 81d,p 1 pp * 4f 11h 81c 81d,p 1 pp * 2th 11h 81c 81d,p 1 pp * 81e 81c 81d,p 1 pp * 81c 81d,2b 1 * 839,4o 1 * 839;;;e 1 *,3i 1 *;;;;54 1 4f 16o * 2u9 11h 2v0 349 2v0 349 894,54 1 4f 16o * 2u9 11h 2v0 349 895 894,54 1 4f 16o * 2u9 11h 896 2v0 349 894,54 1 4f 16o * 2u9 11h 896 895 894,54 1 4f 16o * 2ek gk 2v0 349 2v0 349 894,54 1 4f 16o * 2ek gk 2v0 349 895 894,54 1 4f 16o * 2ek gk 896 2v0 349 894,54 1 4f 16o * 2ek gk 896 895 894,54 1 16o * 2u9 11h 2v0 349 2v0 349 894,54 1 16o * 2u9 11h 2v0 349 895 894,54 1 16o * 2u9 11h 896 2v0 349 894,54 1 16o * 2u9 11h 896 895 894,54 1 16o * 2ek gk 2v0 349 2v0 349 894,54 1 16o * 2ek gk 2v0 349 895 894,54 1 16o * 2ek gk 896 2v0 349 894,54 1 16o * 2ek gk 896 895 894,54 1 4f 16o * 2u9 11h 2v0 349 894,54 1 4f 16o * 2u9 11h 896 894,54 1 4f 16o * 2ek gk 2v0 349 894,54 1 4f 16o * 2ek gk 896 894,54 1 16o * 2u9 11h 2v0 349 894,54 1 16o * 2u9 11h 896 894,54 1 16o * 2ek gk 2v0 349 894,54 1 16o * 2ek gk 896 894,54 1 * 898 gk 899 89a,54 1 * 898 gk 89a,8 1 811 * 8q8;42 1 *;4f 1 *;;4f 1 *;;5d 1 *,3i 1 *;e 1 *;;;;;5d 1 * 84z;;;;42 1 *,1e 1 *;1a 1 811 *;42 1 *,33 1 *;41 1 2xj *;41 1 *;1f 1 *;;5c 1 *,2o 1 *;;;;;;s 1 * 2nc 16o;;;4t 1 8ea 0 * qn 37n,4t 1 8ea 0 * 2nc 2oq,4t 1 8ea 0 * qn r5,4t 1 8ea 0 * 8ec,4t 1 8ea * qn 37n,4t 1 8ea * 2nc 2oq,4t 1 8ea * qn r5,4t 1 8ea * 8ec,4t 1 yr qf 0 *,4t 1 yr qf *,4t 1 30y qf *;3y 1 *;;41 1 *;;57 1 *;5c 1 * 33e,54 1 6w j8 * 16o 2t4;3i 1 *,3s 1 *;;;;4g 1 * 139 83w;;;;1p 1 8qx qf * 8qy;;;53 1 * 8n6 2u5;;54 1 891 -4 * l8 -4 2nc -4 890;;;;;m 1 835 2tb 5j 836 * r5,m 1 835 11h 5j 836 * r5,m 1 835 811 836 * r5,m 1 835 836 * r5,4p 1 * 8p0;3q 1 *;;4f 1 *;3w 1 qp * 820,4b 1 qp * 84r,54 1 88v j8 88w 1m 88x qf 37n *,54 1 88v j8 88w 88x qf 37n *,4m 1 qp * 8kt;;;4g 1 * 372,d 1 2hq 2eo -2 11h 16o -2 * 372 -2 8ob sv 31p,d 1 2hq 2eo -2 11h 16o -2 * 372 -2 8ob sv 2uq,d 1 2hq 2eo -2 11h 16o -2 * 372 -2 8ob 8oc,d 1 2hq 2eo -2 11h 11a 2gc -2 * 372 -2 8ob sv 31p,d 1 2hq 2eo -2 11h 11a 2gc -2 * 372 -2 8ob sv 2uq,d 1 2hq 2eo -2 11h 11a 2gc -2 * 372 -2 8ob 8oc,d 1 8oe -2 11h 16o -2 * 372 -2 8ob sv 31p,d 1 8oe -2 11h 16o -2 * 372 -2 8ob sv 2uq,d 1 8oe -2 11h 16o -2 * 372 -2 8ob 8oc,d 1 8oe -2 11h 11a 2gc -2 * 372 -2 8ob sv 31p,d 1 8oe -2 11h 11a 2gc -2 * 372 -2 8ob sv 2uq,d 1 8oe -2 11h 11a 2gc -2 * 372 -2 8ob 8oc,d 1 2hq 2eo -2 -2 * 372 -2 8ob sv 31p,d 1 2hq 2eo -2 -2 * 372 -2 8ob sv 2uq,d 1 2hq 2eo -2 -2 * 372 -2 8ob 8oc,d 1 8oe -2 -2 * 372 -2 8ob sv 31p,d 1 8oe -2 -2 * 372 -2 8ob sv 2uq,d 1 8oe -2 -2 * 372 -2 8ob 8oc;;;;4y 1 *,4n 1 *;;;3q 1 *,2b 1 * 83a,4o 1 * 83a;;;;;1o 1 *,1o 1 370 *,2q 1 8cy * 2d7,28 1 *,5e 1 *,2p 1 2u8 *,s 1 * 0,3d 1 6p 2et *;55 1 * qf;;3q 1 *,52 1 * 80n;3i 1 *,3s 1 *;;;;5c 1 d6 q8 *;e 1 *,3i 1 *,3s 1 *;55 1 *;;;;;41 1 *;5c 1 *;5c 1 *;39 1 * 37n 2td;3q 1 *,4o 1 * lr;;e 1 *;2f 1 *,24 1 *;18 1 * 8bc,18 1 * 2pc;4t 1 * 8ej;2f 1 *;;5 1 *;;5d 1 * 84w;;;;;0 1 * 8k4,g 1 * 2td 8lp 8lq 8kp,g 1 * 2td 8lp 8kp;0 1 *;;;26 1 * jc,48 1 2oc 1m *;;;48 1 ra *;56 1 * 15o;;48 1 *;48 1 *;;;5c 1 *;58 1 * 85h,57 1 *;;41 1 33i *;;;3q 1 *,28 1 *;;e 1 *,3i 1 *;1s 1 *;17 1 *,35 1 *,42 1 *,33 1 *;1w 1 85t l8 * gk 85u,1w 1 85t * gk 85u;1a 1 *;1a 1 *;2n 1 11h 11a * 16o 4f,2n 1 11h 11a * 8pw;;1l 1 *;5c 1 *;5c 1 * 31f;57 1 *;;12 1 8ar *;e 1 *;12 1 *;;4g 1 4j * 4j;;;f 1 * 2et;;5d 1 * 16o 84x;4t 1 33g * 16o;f 1 * 2et,4t 1 33g jq * 16o,d 1 * 8ol h9 8om,d 1 * 8ol 8om;18 1 2kl * 16o,18 1 2kl *;;;5e 1 *;;;35 1 *,4s 1 * 8io 8ip,4s 1 * 8ip;;;;3d 1 * 0;2f 1 * 11a g1,2f 1 * 7zs,2u 1 * 3x 86o,2u 1 * 86o,2u 1 372 qx * 86p,43 1 874 11h 139 * 2ja,43 1 874 11h o1 * 2ja,43 1 874 11h 340 * 2ja,43 1 874 11h 340 2sl * 2ja,43 1 874 11h 340 2kv * 2ja,43 1 874 37n 2w0 * 2ja,43 1 874 876 * 2ja,43 1 874 * 2ja,2t 1 2oo *,2t 1 32c 2zp 2em * 87u,2t 1 32c * 87u,2t 1 87v 16o * 87w,20 1 2oo *;2s 1 *;;;;;;54 1 * 16o 2rc 11h 88y -2 1,54 1 * 2rc 11h 2u0 16o 89m 2v0 349,54 1 * 2rc 11h 2u0 16o 89m 89n,54 1 * 2rc 11h 2u0 16o 2v0 349,54 1 * 2rc 11h 2u0 16o 89n;;;;;;;;;5c 1 2xa *,m 1 835 2tb 5j 836 *,m 1 835 11h 5j 836 *,m 1 835 811 836 *,m 1 835 836 *;;2j 1 *;3d 1 *;;;;57 1 *;4t 2 xt * 1m c6 -2 8zn,4t 2 xt * 8zo -2 8zn,4t 2 * 3zj 1m c6 -2 8zn,4t 2 * 3zj 8zo -2 8zn,k 2 *;;4b 2 3cc ax *,1q 2 *;;48 2 *;5d 2 3q5 *;;;1j 2 38p ax ly * -2 8za,1j 2 3qy ly * -2 8za;4r 2 *;1f 2 *,4q 2 *,14 2 *;;;;3f 2 xt *;;;;;42 2 *,5d 2 *,59 2 *;e 2 *,k 2 *,3r 2 *;;;;;3t 2 92a ax *;q 2 *,32 2 * 95j,4x 2 * b9 lz 3mk,4x 2 * b9 3by 3zj,4x 2 ly * b9 lz 3mk,4x 2 ly * 3mk,4x 2 97j -4 * -4 97k;;3t 2 3ej ax *,1q 2 *,3r 2 *;;;2q 2 * b9 3xn c6 3p9;;10 2 jk xt * b9 1,10 2 jk xt * 1;;k 2 *;;4g 2 * v2;;;2o 2 *;;;;k 2 *;;;54 2 lg n4 * -4 8wo -4 8wp,3t 2 3e0 ax *;;;;;1i 2 * 92r 3nn;3r 2 3zc ax *,3r 2 *;18 2 * 8xt,18 2 1o0 -2 * e5 3ls,18 2 1o0 -2 * 8xu,1o 2 *,4s 2 23c ly *;2f 2 sj 12y *,2f 2 3v3 *,2f 2 sj ax *,2f 2 3zq *,18 2 sj ax *;3t 2 * 92f;;5d 2 39c ly *,5d 2 39c 3zi *,5d 2 1m ly *,1i 2 1m ly *;1v 2 *;;;1a 2 1m lz 3br b9 ly *;3q 2 *,k 2 *,3r 2 *;5b 2 *;;;;k 2 *,3r 2 *;;;2s 2 *,2s 2 e5 * 78,1d 2 * 3t8;49 2 3os 3yl * j5,43 2 3dl 3og -2 * j5,43 2 8vh -2 * j5;;;;k 2 *;1d 2 3sx *;48 2 * b9 3y0;;2y 2 3wa 951 q3 ax *;5 2 1m ly *,5 2 sg *,5 2 ax *,4q 2 *,59 2 * 10l;;2f 2 * v2,5 2 * 8t5 -2 8t6,2b 2 * 8to 8tp,49 2 * uy jk pg 3w4 3y7 3wx,43 2 * 7g 3w3,43 2 * 8vt;;;4t 2 * e5 3ls;;54 2 3og * 12v 8wq 3qy 3zj;3q 2 *,k 2 *,3r 2 *;f 2 3cz *,f 2 3bc *,4b 2 8um -2 3bc *,4b 2 8un 3bc *,23 2 95b *,23 2 95c -2 3h9 *,23 2 95c -2 3cz *;39 2 3of *,3 2 924 e5 *,23 2 95b b9 8un *,23 2 8un *;;;5d 2 *;2v 2 *;e 2 *;4g 2 3og 3ac *;;;3q 2 *;2o 2 *;;;;;k 2 *;;33 2 *;;1i 2 * b9 0 92t;5b 2 *;42 2 *,59 2 *;;4i 2 * b9 3qu;;k 2 *,3r 2 *;3t 2 * b9 lz 3qu;1z 2 *;5d 2 *;;5d 2 * 3uj,1d 2 3xk ma * 8rb 8v2,1d 2 3bq * 8rb 8v2,5g 2 3ox dg *;3q 2 *,1d 2 3xl ma * 8rb 8v2,1d 2 3xl * 8rb 8v2,1d 2 39v * 8v6,1q 2 *;4t 2 * ax 3gb;4b 2 8um -2 * 3aq,4b 2 8um -2 * b9 3e9,4b 2 * 3aq,2h 2 * b9 3p9,3r 2 *;3r 2 *,1v 2 *;3e 2 e5 *;1z 2 *,1z 2 * b9,3r 2 *;k 2 *;1f 2 *,3h 2 *,4q 2 *,14 2 *;;;3b 2 0 3qy * sg 3z7;;k 2 *;;;;12 2 * 3l6,18 2 1xt * 3l6,3b 2 0 3qy 3bk b9 *,3b 2 0 3qy 3bk 10l *,3b 2 0 b9 *,3b 2 0 10l *,4t 2 1 3qy * 8zy,3x 2 90v 90w * 90x,3j 2 * 3l6;1a 2 8ru e5 *,1a 2 1m lz * b9 3of,1a 2 3ro e5 * sg 8s2 8s3,1a 2 3ro e5 * sg 8s2,p 2 1m 3zi *,p 2 3ro e5 * sg 8s8 8s9,p 2 3ro e5 * sg 8s9,3w 2 8sl -4 1m 3zi *,3f 2 8ss 1m lz *,1g 2 91h 1m 8un *;;;k 2 *;;t 2 *,3e 2 sg * 1m ly 3oy b9 96j,3e 2 sg * 1m ly 3oy 96j,u 2 97m -4 97n *;54 2 * 3zj 8wn -2 8wm,54 2 12h * 8wn -2 8wm,54 2 3zj * 8wn -2 8wm;1n 2 b9 * 8x1,22 2 b9 * 3zj,c 2 * 8x1;4m 2 1eh 948 0 *,59 2 *;;;;;;1z 2 *,3r 2 *;18 2 6q fc *;;y 2 *;42 2 *,5d 2 *,3v 2 8yc b9 q7 *,3v 2 8yc c6 *,1z 2 *;;;w 2 *,4m 2 * za,3e 2 ux *;;42 2 *,38 2 *,3r 2 *,1v 2 *;;25 2 96q dg *,25 2 96q b9 q7 *;;;e 2 *;;4r 2 *,1v 2 *;;;3b 2 0 3qy 3bk b9 *,3b 2 0 b9 *,3b 2 * b9 0 8z2 3bq 8z3,3b 2 * 8z2 3bq 8z3,3b 2 * b9 0 8z2 8z3,3b 2 * 8z2 8z3,51 2 3em b9 976 *,51 2 3nm 977 *;;;;;18 2 3us * 3sh;;4g 2 *;;4g 2 *;;2w 2 8us -2 *,39 2 * 3x7,30 2 8yn * 8yo,30 2 8yn *,30 2 10l 3zi *,30 2 * 8yp,3 2 921 * e5 3af,3 2 921 * 922,3 2 921 *,25 2 m6 * ax 12v 96v,25 2 m6 * 96w 96v;3t 2 38r *;3t 2 * 10l 3xg,3t 2 * 10l 3h7,3t 2 * ax 3gw,3t 2 * ax 37y,3t 2 * ax 38k,3t 2 * ax 39p,3t 2 * ax 38h,3t 2 * 928,3t 2 92a dg *;26 2 3q4 b9 *;1x 2 *;e 2 *;;5g 2 lg *;4g 2 *;;1q 2 *;2o 2 *;e 2 *;;4b 2 3k0 b9 *;5c 2 * b9 3vc;1x 2 *;;4q 2 *,14 2 *;4g 2 * dg 3g7,3x 2 * 3zi 3s1 3h8,3x 2 * 3zi 3h8;14 2 3g8 *;;;4g 2 3fz *;10 2 fc 3m0 *,10 2 3m0 *;3q 2 *,5d 2 12y 3it m6 *,2t 2 * 8w0 8w1,2t 2 * 3zj 3uw 8w2,2t 2 * 8w3 8w2,1q 2 *,3r 2 *;4q 2 *,14 2 * 94o -2 94p;2o 2 * c6,3r 2 *;;20 2 3rw *;1q 2 *;;;;l 2 1m * b9 8uc;e 2 *,4q 2 *,59 2 *;3e 2 sg *;3r 2 *;o 2 8x2 sg *;;4q 2 *,10 2 *,10 2 * 94a,4h 2 6r * 1 96g;10 2 *;;4h 2 * -4 1;;;;4y 2 *;11 2 * 17z;4b 2 *;43 2 * ma 0 8vi 8vj;;4t 2 * b9 3oi,4t 2 * 8zx;;;;5d 2 c6 lz *,5d 2 12y 3it v2 lz *,5d 2 12y 3it lz *;;;;;;43 2 53 * b9 3bn 3ee;43 2 3lb 1m *;5c 2 3xl *,20 2 * ax 3go fc 8wf,20 2 * fc 8wf,20 2 * ax 3go 8wf,20 2 * 8wf;48 2 *;4g 2 3og *;48 2 *;2b 2 3p7 b9 *,4o 2 3p7 b9 *;52 2 *;;4q 2 3nh b9 *,1z 2 53 *,15 2 95y b9 * -2 1;43 2 * 3zj;;q 2 *,1x 2 *;4q 2 *;2g 2 * 3zi 8xr,1n 2 * 8xs;;;49 2 * 3qd,49 2 * 3bp;l 2 3fc *,l 2 3fc fe *;3a 2 93s -2 7s *;;;l 2 c6 * 3dx,l 2 ma * 3hz;16 2 *;;;;16 2 *;16 2 *;;;2u 2 8va *;;;;;49 2 0 3qd * 3vn;48 2 *,3g 2 93b * dg 3cc;25 2 96n -2 96o * -2 96p,25 2 96n 3g5 m6 3vp 1m *,25 2 96n 3g5 zm 3cz 1m *,25 2 96n 3g5 3zi 3cz 1m *,25 2 96n 3g5 3ll 3cz 1m *,25 2 96n 3g5 zm 3jy 1m *,25 2 96n 3g5 3zi 3jy 1m *,25 2 96n m6 3vp 1m *,25 2 96n zm 3cz 1m *,25 2 96n 3zi 3cz 1m *,25 2 96n 3ll 3cz 1m *,25 2 96n zm 3jy 1m *,25 2 96n 3zi 3jy 1m *;1n 2 1m *;;;;;3t 2 3do *;3q 2 *,l 2 1m 3dx dg *,26 2 8ug *;16 2 *;16 2 *;;1n 2 1m *,2q 2 8ze b9 3p9 1m *,22 2 1m *,46 2 38r b9 3ce 1m *,4x 2 38m b9 3zi *;e 2 *,1o 2 *,4h 2 1 96e 3zj *;42 2 *,5d 2 *,59 2 *;;;3q 2 *,1q 2 *,k 2 *,3r 2 *;14 2 * b9 3g7;;;;3u 2 *;3u 2 *;;3u 2 *;;;1v 2 *;e 2 *,10 2 xt * 1m,1z 2 *;10 2 xt * 1m;;5d 2 39c ly *,5d 2 3m8 b9 ly *,5d 2 1m ly *,5d 2 53 3no b9 ly *,1d 2 * 3a1,2t 2 * 3v3 -2 8vy,20 2 3zi * 1m ff 8wc,20 2 3zi * fc 8wc,27 2 *,1q 2 *,3r 2 3zc ax *;;2v 2 7g pb fc sj 12v *,2v 2 sj 12v *;;1a 2 1m lz 3br b9 ly *;1z 2 3bw q4 *;;3q 2 *,k 2 *,3r 2 *;;;3x 2 90z 910 911 ax * fj;3a 2 93v b9 ly *;3q 2 *,48 2 1m ly *,48 2 3m8 b9 ly *,2t 2 * 8ra 8vx,27 2 *,1q 2 *,3r 2 *;;3e 2 3wa *;;;4g 2 *,4g 2 * ou,1x 2 *;1v 2 *;q 2 3zj 3vi *,q 2 3vi *,1x 2 *;q 2 *;;3e 2 1m ly 3bv ax *,3e 2 53 3bv ax *;;3e 2 e5 *;1i 2 ly 3l0 b9 ly *;;;;45 2 * ax 3hu,4k 2 919 *;4t 2 3aa 11 *;51 2 96z 1m ly *;;;;;2s 2 *;3t 2 * ax 3hd;3y 2 *;;;;1x 2 *;;46 2 38r ax * 1m 3g2;2u 2 3v3 *,2u 2 * q4 8vd;3t 2 3lz c6 *;;k 2 * b9 3bf;;;;3e 2 53 *;42 2 *,59 2 *;;;43 2 * 3zd,3v 2 qn 10v * 12v 3z7;1z 2 *;16 2 jk *,1g 2 jk *;5c 2 * 8ro;16 2 jk *,4g 2 jk o1 *,43 2 * b9 3sf -2 8vl -2 8vm,1g 2 jk *,1g 2 *,1t 2 jk o1 *,4h 2 * 1 96g;;20 2 * 8w7;;;;;;;3x 2 *;;;;2q 2 38r *;18 2 3ln *,18 2 3kc *;;3w 2 3xe *;;;3g 2 12y * 936 93e 93f;3t 2 3d1 b9 lz *,3t 2 * 3s6;1o 2 *;;;;3q 2 *,k 2 *,2v 2 3el *,3r 2 *;4g 2 3qc 1m *;42 2 *,2b 2 * 8tr,56 2 * 8tr,5d 2 *,33 2 *;;1a 2 1m q7 *,1a 2 3v3 *,p 2 1m 15b *,1f 2 *,3w 2 * 8sb -2 8sc,3w 2 8sl -4 1m 15b *,52 2 * -2 915,4q 2 *;;35 2 *;;3w 2 8sg b9 *,1w 2 * 8ri 8uz,1w 2 3og 3zj * -2 8v1,1w 2 3og * -2 8v1,14 2 3f2 b9 *;5c 2 3nh e5 *,1x 2 *;;;;1z 2 3m4 *;5d 2 * b9 lz,5d 2 * 8uq,3t 2 929 b9 *;;;4t 2 3aa 10l *;42 2 *,33 2 *,59 2 *;2d 2 *;4t 2 * 90f;k 2 *,3r 2 *;5c 2 *;;3q 2 *;43 2 3dl 3og -2 3ed ma 0 *,43 2 8vh -2 3ed ma 0 *,43 2 3ed ma 0 *,12 2 sg *,3k 2 sg *,3k 2 b9 ly *,3k 2 ly *,59 2 b9 ly *;;4q 2 *;;3k 2 *;1a 2 3bl * 8ry;3q 2 *;;;;;58 2 * sg 3z1,58 2 * 3z1,58 2 3zb *;4b 2 * b9 3af,4b 2 * 3ae,4b 2 * fe -2 p0 b9 3pp;26 2 8ue ax *,f 2 8ui 8uj -2 * 3ae,f 2 3tj ax * 3ae,58 2 3yw ax * sg 3z1;3t 2 *;3t 2 *;;3r 2 *;1d 2 3gm * 3j7,2t 2 3gm * 3v3 -2 8vy;;3r 2 *;4g 2 *;;;;;;;;;;;3w 2 8sg ax *,3q 2 *,k 2 *,14 2 3g8 ax *,3r 2 *;;43 2 * 3zj -2 c6 3mi,43 2 * 3zj -2 3xl b9 3wl,43 2 * 3zj -2 b9 3xl 3yf,43 2 * 3zj -2 3v3 3wx,43 2 * 3zj -2 3ed ma 0 3jo,43 2 * 3zj -2 3wa 0 3jo,43 2 * 3zj -2 39w j5,43 2 * 3zj -2 8vg;;;3e 2 3z7 *;;;40 2 8u1 * 8u2 8u3 8u4 8u5,40 2 8u1 * 8u2 8u4 8u5;;2q 2 * 3in;3t 2 3zg *;;;28 2 *;;;2s 2 *;4b 2 q3 b9 * 3ii;;;;2g 2 8xm 8xj 8xn 8vi 8xo *,2g 2 8xm 8xn 8vi 8xo *,2g 2 8xm 8xj 8vi 8xo *,2g 2 8xm 8vi 8xo *,2g 2 0 8xf *,12 2 sg *,18 2 8y6 m6 *,3j 2 sg *,3j 2 12v *;;;12 2 lz *,3j 2 lz *,59 2 b9 lz *;e 2 3bf *;18 2 1o0 * 1m -2 1;;;;5c 2 pg 3zj * sj,1x 2 *;;3r 2 dj *;;3q 2 *,k 2 *;2h 2 *,32 2 3as 95i *;;;;;k 2 *,10 2 * 94b,3r 2 *;;;1n 2 e5 *;4t 2 * fe 1m c6 -2 8zn,4t 2 * fe 8zo -2 8zn;;49 2 3qd 3y2 *,49 2 3qd *;4s 2 23c e5 *,3e 2 e5 *;;;3r 2 *;;3e 2 1m lz *;k 2 *;;59 2 *;3q 2 *,3r 2 *;;1z 2 *;;2v 2 1m *;;1z 2 *;;3e 2 sg *;;5b 2 *;;;43 2 3dl 3og -2 c6 *,43 2 8vh -2 c6 *;;1n 2 1m lz *,51 2 * 3n3;;;1s 2 * 8u8,3e 2 *;;;k 2 *,3r 2 *;38 2 *,1v 2 *;3x 2 * b9 3u6;;;;3q 2 *,k 2 *,1z 2 3m8 b9 lz 3tq dg *,1z 2 1m lz 3tq dg *,3r 2 *;;3q 2 3zc *,3q 2 3hn *,k 2 3zc *;;;5d 2 *;42 2 3xn *;;16 2 *;3u 2 *,44 2 95u ou e5 * 3rp;o 2 8x2 sg *;;;5c 2 3og 3zj * e5 3j8;4h 2 * b9 3dx -4 1;;;;;;;;;3f 2 sg * 3nr;3w 2 * 3w7;k 2 *;2f 2 1m *,51 2 * 977 3qy 3bk;1i 2 92o 8uj 92p 0 *,1i 2 92o 8uj 0 *,59 2 sg *;;;4i 2 * 3ti;;;;4q 2 *,4h 2 968 ax 12v * b9 0 1,4h 2 968 ax 12v * b9 1;3e 2 sg *;3f 2 *;4g 2 *;;e 2 *;26 2 38c b9 *,26 2 3hy b9 *;26 2 8ue * ax 3k1,26 2 3bc *;2i 2 214 3xl *,2i 2 3v3 3ft b9 *,2i 2 8v9 1m 3xl ma *;;4t 2 3w5 -2 *,4y 2 3w5 *;;3e 2 *;59 2 *;;;;49 2 * b9 3qd 3lu;;;;;;3x 2 90s b9 * 90t;;2s 2 *;;y 2 *;4w 2 53 *,f 2 * b9 3bc,4b 2 * b9 3bc,54 2 n4 1m 8ww 8ug *,54 2 8wx 8ww 8ug *,3y 2 53 *;1v 2 *;;;;3t 2 3l7 *;49 2 * 8vf;;27 2 *;;3e 2 * 3nr;k 2 *;e 2 *,3c 2 1m ly * b9 lz 92x b9 3zr,3c 2 1m ly * b9 lz 92x 92y,3c 2 1m ly * dg 92x b9 3zr,3c 2 1m ly * dg 92x 92y,3c 2 1m ly * b9 lz 92x,3c 2 1m ly * dg 92x;;1a 2 1m lz 3br b9 ly *,3r 2 *;48 2 *,2x 2 * b9 3zi 97t,2x 2 * b9 lz 97t,2x 2 * b9 zm 97t,2x 2 * dg 97t;2f 2 pb *;;;;1k 2 3v3 ma *;k 2 *;;3h 2 *,42 2 *,33 2 *;;59 2 *;;38 2 *,1v 2 *;5g 2 *;3t 2 *;;1z 2 *;;;;5d 2 *,39 2 3af *,39 2 q7 3af *;5d 2 *,4q 2 *,14 2 * 94o -2 94p;4g 2 3i4 *;2t 2 3do 3zj * 8w2;4b 2 1ur b9 *,43 2 * 7g 3ep -2 8vl -2 8vm,43 2 * 7g 3ep;26 2 8uf *,2x 2 * e5 3p1,2x 2 * 3p1;;;3f 2 *;;3e 2 sg *;;;2g 2 * 8ug 3x2 3lo;;;;;;48 2 * 5c,k 2 *,3r 2 *;;3y 2 8x8 dg *;;;54 2 lg * 8wy 8wz;y 2 e5 *,3g 2 * dg 3t0,3r 2 *;;;3q 2 *,49 2 0 * 3ud,1q 2 *,3r 2 *;;2o 2 * ax 3g9,3r 2 *;2h 2 *;2f 2 53 * 3wx,43 2 * v2 0 3qd;;7 2 b9 8un *;5b 2 * 3tf;3r 2 *;3r 2 *;3r 2 *;;;3b 2 8z8 3yv m6 *,3b 2 8z8 53 *,11 2 * 90j;4t 2 3aa *;48 2 *;48 2 3hi e5 *,48 2 *;1q 2 *,3r 2 *,4i 2 lz *;;1d 2 3xk ma * 8rb 8v2;;10 2 * 1;59 2 *;;;;5 2 53 *,5 2 *;;;;5d 2 * 3l6,49 2 * 39h,49 2 * 39h 3r7 3vl;;4r 2 *;4r 2 *;54 2 3s7 lg * 12v tf b9 3zi 3x2,54 2 3s7 lg * 12v tf 3ng,54 2 3s7 lg * 8wr b9 3zi 3x2,54 2 3s7 lg * 8wr 3ng,4r 2 *;;4g 2 *;3e 2 3bc *;;28 2 *;;;3f 2 * b9 3p9;;16 2 *;;16 2 *;;;4q 2 *;2t 2 sj b9 * b9 3ve,2t 2 8va * b9 3ve;;4r 2 *;4o 2 918 b9 *,4o 2 918 *,1v 2 *;3t 2 3hn *,k 2 3bc *;20 2 * fc 3ym,20 2 * 1m ff 3ym,54 2 8ug * n4 1m,54 2 8ug * 8x0;;e 2 *,3c 2 1m lz 92x dg *,3c 2 1m ly 3oy b9 lz 92x dg *,3c 2 1m ly 3oy dg 92x dg *,3c 2 53 q3 b9 lz 92x dg *,3c 2 53 q3 dg 92x dg *,3c 2 53 92x dg *;5d 2 * ax 3gm,1z 2 * ax 3gm;54 2 3og 3zj * 12v 8wq 3qy 3zj;30 2 8yn * 3cz 8yo,30 2 8yn * 3cz,7 2 93l * 93m 3s1,7 2 93l 93m *,7 2 93l * 93m,7 2 1m 8ug q3 *,3e 2 3mh *;;2o 2 *;;;;54 2 * lg 8wy 8wz;3x 2 3yu *;;;5c 2 yy * 12v,49 2 * 3qd,2g 2 * 8xp sg 3l6;o 2 3u0 1m 7h * 7s 3f8,o 2 3u0 1m 7h * 3wm sg,o 2 3u0 1m 7h * sg,o 2 3u0 57 * 7s 3f8,o 2 3u0 57 * 3wm sg,o 2 3u0 57 * sg;5c 2 *;;43 2 3ed ma 0 8vi 3v3 *,43 2 8vk 0 8vi 3v3 *,43 2 3v3 * -2 8vl -2 8vm;18 2 1xt *;;;;;;5c 2 yy 3zj *,x 2 *;x 2 *;1q 2 *;q 2 *,x 2 *;4y 2 *,3e 2 e5 *,3e 2 sg *;54 2 3bx 3zj 1m lz * -2 8wm,54 2 * 3zj 1m lz 3sr -2 8wm,54 2 * 3zj 8wn -2 8wm,54 2 12h 3bx 1m lz * -2 8wm,54 2 3zj 3bx 1m lz * -2 8wm;;;x 2 *;2h 2 *;2q 2 38r b9 * 1m 3g2;2t 2 * 10l 3vt 3g7,2t 2 * 10l 3g7,27 2 *,3y 2 *,3y 2 8x8 dg *,3y 2 8x8 b9 *,3c 2 1m lz 92x dg *,3c 2 1m ly 3oy b9 lz 92x dg *,3c 2 1m ly 3oy dg 92x dg *,3c 2 53 q3 b9 lz 92x dg *,3c 2 53 q3 dg 92x dg *,3c 2 53 92x dg *;5c 2 yy 12v *,3y 2 *;l 2 * 3yy,l 2 * fe 3yy,l 2 *;3f 2 * b9 8sw;1f 2 *,14 2 *;;;;46 2 38r b9 *;46 2 38r *,46 2 *;;;;;k 2 *,3r 2 *;3f 2 8ss 1m *;;;;28 2 *;3x 2 3ms *;;;1x 2 *;;40 2 *,3e 2 3dn *;;;1x 2 *;1z 2 3m8 b9 lz * dg 3yq,1z 2 3m8 b9 lz * c6 3p3,1z 2 3m8 b9 lz * dg 3ad,1z 2 1m lz * dg 3yq,1z 2 1m lz * c6 3p3,1z 2 1m lz * dg 3ad,1x 2 *;;2t 2 39v *,2t 2 pg 3og * sj,2t 2 * sj,2t 2 3v3 3og *,2t 2 3v3 *;1q 2 * 3zj;47 2 *;;4g 2 *;;;51 2 *;4g 2 * 3a8;;43 2 * 3yg;1z 2 *;;;;3w 2 8sg b9 *,10 2 944 * fe,4r 2 *,3r 2 *;1z 2 *;3e 2 1m ly * dg 73,3e 2 53 * dg 73;3r 2 * 3c3;2i 2 8v9 1m 3xk ma *;3y 2 8x8 c6 *,3y 2 * 3jw;3b 2 * -4 8z7;;;;;;54 2 8ug 8wi 8wj 1m ff -2 * ly 39r,54 2 8ug 8wi 8wj 8wl -2 * ly 39r,54 2 8ug 8wi 1m ff -2 * ly 39r,54 2 8ug 8wi 8wl -2 * ly 39r;;35 2 *;35 2 *;2o 2 3f2 fe c6 *,2o 2 3f2 fe *;;;;18 2 * 8xy;18 2 * 8xx;;;;10 2 * 1m,10 2 * 1;;;4g 2 *;;35 2 *;;2f 2 * v2 -4 8r7 -4 8r8,2f 2 * 7g 3p9,2f 2 * 8rf,3g 2 * 939 b9 93a,3g 2 * b9 93a,3g 2 * 939 93a,3g 2 * 93a;2f 2 *;;;;e 2 *;;;3r 2 *;4b 2 3om b9 * 3vz,4b 2 * 3vz;e 2 *,26 2 3xg b9 *;2t 2 sj b9 *,2t 2 8va *,27 2 *,1q 2 *;;3t 2 *;12 2 sg *,12 2 3bq *;40 2 3zj * 8tu -2 8tv -2 8tw;;40 2 3zj * 8tu -2 8tv -2 8tw;;3t 2 * 3c4;2f 2 8ra *;;;;2j 2 10l *,2j 2 14j *,2j 2 sg *;5d 2 39c lz *,5d 2 1m lz *,1z 2 39c lz *,1z 2 39c *;2t 2 10l * 3g7,18 2 3wt *;43 2 * -2 8vl -2 8vm;;57 2 *;1n 2 *,1v 2 *;3k 2 *;;;;1a 2 sg q7 *;43 2 53 3ep b9 7g *;;;;4q 2 *;;;43 2 3dl 3og -2 * 0 3jo,43 2 8vh -2 * 0 3jo,2y 2 * 951 3a3 q3,2y 2 * 951 q3 ax 12v 3a3;3r 2 *;3r 2 *,5b 2 *;1a 2 1m lz 3br b9 lz *;;42 2 *;;;;54 2 lg * -4 8wo -4 8wp;;18 2 8y6 b9 *;43 2 q3 * -2 8vq -2 8vr,43 2 m6 q3 *;4h 2 966 b9 3i4 * 1,4h 2 966 3i4 * 1;;k 2 * 3px;;;k 2 *;4t 2 8zw b9 *,4t 2 * 3wm,4t 2 0 *;;2f 2 * v2 -4 8r7 -4 sj,2f 2 * v2,3f 2 * v2 -8 8so;;43 2 3dl 3og -2 3v3 *,43 2 8vh -2 3v3 *;4q 2 *;;1n 2 *,57 2 *,1v 2 *;1n 2 *;;l 2 * 3bj 7s,l 2 * 8ud;k 2 *,3r 2 *;;;39 2 3qy *,k 2 *,3r 2 *;;;59 2 *;;;;3e 2 e5 *;3r 2 *;1g 2 1m * b9;48 2 *;;;;5c 2 * 3q5 8rq,1d 2 * m6 3np 8rb 8v2,43 2 3dl 3og -2 * b9 3wl,43 2 8vh -2 * b9 3wl,18 2 8y6 * b9 3wl,1y 2 91j 91k * m6 91l,1y 2 91j * m6 91l;k 2 *;3q 2 *;3b 2 0 3qy 3bk sg *,3b 2 0 sg *;1s 2 *;;;2q 2 8ze b9 *,2q 2 8ze b9 * b9 3iv,2q 2 8ze b9 * ax 39e;;;;;;52 2 27q b9 *;;1w 2 * 39n,54 2 * 3qy 8x1,18 2 * 3i1;48 2 3g8 b9 *,48 2 3ym 3qy *;;42 2 *;3t 2 * 3s5;5d 2 *,3t 2 * 3jb;;;;;3q 2 *,k 2 *,3r 2 *;3y 2 *;;;;43 2 3dl 3og -2 b9 3xl *,43 2 8vh -2 b9 3xl *;43 2 * 22o;5d 2 *;;3t 2 3aa b9 *;59 2 *;;;;1q 2 *;;;;1z 2 * dg 3am;;;;58 2 * 3z1,3r 2 *;3f 2 8ss 1m *,17 2 *,4y 2 *,35 2 *;;1z 2 *;16 2 *;57 2 *;;44 2 * e5 95v,44 2 * 95v;;5c 2 *;;3f 2 * 8sx;11 2 3ns *;3q 2 *,k 2 *,3r 2 *;l 2 * 1m 3dx;;;;26 2 3bc *;2t 2 3v3 yb *;3t 2 * b9 3w6;;39 2 1m * q3,39 2 e5 * q3;;3q 2 *,3r 2 *;2j 2 *;2j 2 *;3e 2 *;4j 2 90k 90l 90m 39x b9 53 3nm 90n b9 15b 38z *,4j 2 90k 90l 90m 39x b9 53 3nm 90n b9 115 38z *,4j 2 90k 90l 90m 39x b9 90p 90n b9 15b 38z *,4j 2 90k 90l 90m 39x b9 90p 90n b9 115 38z *,4j 2 90k 90l 90m 90q 53 3nm 90n b9 15b 38z *,4j 2 90k 90l 90m 90q 53 3nm 90n b9 115 38z *,4j 2 90k 90l 90m 90q 90p 90n b9 15b 38z *,4j 2 90k 90l 90m 90q 90p 90n b9 115 38z *,4j 2 90k 90m 39x b9 53 3nm 90n b9 15b 38z *,4j 2 90k 90m 39x b9 53 3nm 90n b9 115 38z *,4j 2 90k 90m 39x b9 90p 90n b9 15b 38z *,4j 2 90k 90m 39x b9 90p 90n b9 115 38z *,4j 2 90k 90m 90q 53 3nm 90n b9 15b 38z *,4j 2 90k 90m 90q 53 3nm 90n b9 115 38z *,4j 2 90k 90m 90q 90p 90n b9 15b 38z *,4j 2 90k 90m 90q 90p 90n b9 115 38z *,4j 2 90k 90l 39x b9 53 3nm 90n b9 15b 38z *,4j 2 90k 90l 39x b9 53 3nm 90n b9 115 38z *,4j 2 90k 90l 39x b9 90p 90n b9 15b 38z *,4j 2 90k 90l 39x b9 90p 90n b9 115 38z *,4j 2 90k 90l 90q 53 3nm 90n b9 15b 38z *,4j 2 90k 90l 90q 53 3nm 90n b9 115 38z *,4j 2 90k 90l 90q 90p 90n b9 15b 38z *,4j 2 90k 90l 90q 90p 90n b9 115 38z *,4j 2 90k 39x b9 53 3nm 90n b9 15b 38z *,4j 2 90k 39x b9 53 3nm 90n b9 115 38z *,4j 2 90k 39x b9 90p 90n b9 15b 38z *,4j 2 90k 39x b9 90p 90n b9 115 38z *,4j 2 90k 90q 53 3nm 90n b9 15b 38z *,4j 2 90k 90q 53 3nm 90n b9 115 38z *,4j 2 90k 90q 90p 90n b9 15b 38z *,4j 2 90k 90q 90p 90n b9 115 38z *,4j 2 90k 90l 90m 39x b9 90n b9 15b 38z *,4j 2 90k 90l 90m 39x b9 90n b9 115 38z *,4j 2 90k 90l 90m 90q 90n b9 15b 38z *,4j 2 90k 90l 90m 90q 90n b9 115 38z *,4j 2 90k 90m 39x b9 90n b9 15b 38z *,4j 2 90k 90m 39x b9 90n b9 115 38z *,4j 2 90k 90m 90q 90n b9 15b 38z *,4j 2 90k 90m 90q 90n b9 115 38z *,4j 2 90k 90l 39x b9 90n b9 15b 38z *,4j 2 90k 90l 39x b9 90n b9 115 38z *,4j 2 90k 90l 90q 90n b9 15b 38z *,4j 2 90k 90l 90q 90n b9 115 38z *,4j 2 90k 39x b9 90n b9 15b 38z *,4j 2 90k 39x b9 90n b9 115 38z *,4j 2 90k 90q 90n b9 15b 38z *,4j 2 90k 90q 90n b9 115 38z *,4j 2 90k 90l 90m 39x b9 53 3nm 90n 38z *,4j 2 90k 90l 90m 39x b9 90p 90n 38z *,4j 2 90k 90l 90m 90q 53 3nm 90n 38z *,4j 2 90k 90l 90m 90q 90p 90n 38z *,4j 2 90k 90m 39x b9 53 3nm 90n 38z *,4j 2 90k 90m 39x b9 90p 90n 38z *,4j 2 90k 90m 90q 53 3nm 90n 38z *,4j 2 90k 90m 90q 90p 90n 38z *,4j 2 90k 90l 39x b9 53 3nm 90n 38z *,4j 2 90k 90l 39x b9 90p 90n 38z *,4j 2 90k 90l 90q 53 3nm 90n 38z *,4j 2 90k 90l 90q 90p 90n 38z *,4j 2 90k 39x b9 53 3nm 90n 38z *,4j 2 90k 39x b9 90p 90n 38z *,4j 2 90k 90q 53 3nm 90n 38z *,4j 2 90k 90q 90p 90n 38z *,4j 2 90k 90l 90m 39x b9 90n 38z *,4j 2 90k 90l 90m 90q 90n 38z *,4j 2 90k 90m 39x b9 90n 38z *,4j 2 90k 90m 90q 90n 38z *,4j 2 90k 90l 39x b9 90n 38z *,4j 2 90k 90l 90q 90n 38z *,4j 2 90k 39x b9 90n 38z *,4j 2 90k 90q 90n 38z *;;;;57 2 *;;;;3s 4 *;;x 4 *;5d 4 470 *;;s 4 *;;x 4 *;;;6 4 *;4g 4 *;55 4 *;3w 4 *;3w 4 *;;x 4 *;;;;;;;3w 4 *;;;1p 4 166 lh *;;;;;;1 4 *,31 4 473 *;l 4 4sg e5 *,l 4 4sg e5 * 9bg,l 4 4sg * e5,l 4 4sg *,s 4 m1 -2 *;55 4 *;3q 4 *;l 4 4sg e5 *,l 4 *;;l 4 4sg e5 *;;s 4 *;;3w 4 *;22 4 473 *;;;y 4 *;;;;;;;4u 4 *;4f 4 *;1n 4 qu *,41 4 qu * 4hp;29 4 9iz * 13u 9bj 9j0,29 4 9iz * 13u 9j0;;2q 4 * 4sg 43h;;;2f 4 4fw *;;;;2o 4 *;43 4 * -2 9cl -2 9cm,53 4 * 9ms;55 4 *;4g 4 * o7,3u 4 *;41 4 *;;;2j 4 *;;55 4 *;38 4 *;;;;1w 4 *;55 4 *;;3o 4 *;39 4 4gq *,5g 4 4a 13u 9ka *;f 4 *;5g 4 *;f 4 *;5g 4 * 4a,g 4 9li -8 4f9 *;1 4 *;1 4 *;f 4 *,1 4 *;f 4 *;;1o 4 *,5e 4 *;1a 4 4sg 4k5 13u io *,1a 4 io * 98o 98p,1a 4 io * 98p,54 4 9ed * 9ee 9ef;55 4 *;;;;3q 4 *;;3w 4 *;3w 4 *;;;;l 4 * 9bg;;;;;;3w 4 *;3w 4 *,55 4 *;;;54 4 * 12n -2 qu 4ug -2 9dk;;3u 4 *;2e 4 114 *,2e 4 9k6 -4 114 *,2e 4 9k6 -4 *;;38 4 *,s 4 *,6 4 *;;3f 4 *;17 4 *,35 4 *,5e 4 *,8 4 9o5 -8 * 4uc;;3o 4 *;1a 4 lh * 4fw,1a 4 lg * 4fw,5e 4 *;s 4 *;3f 4 * 99s,3f 4 qa *,3h 4 *,1o 4 *,5e 4 *,53 4 986 9mo 9mp 10v -8 *,53 4 986 9mo 9mp -8 *,s 4 10v *;2q 4 *;3f 4 *;2q 4 * 4no;42 4 *,33 4 *,2o 4 *;4b 4 *;;;;;;3f 4 * 13u 43h,e 4 * 13u 49j 48d,26 4 jc *,55 4 * 13u 49j 48d,3d 4 * 4mx;42 4 *,5d 4 *;48 4 jq io *,48 4 * 13u;4g 4 *;x 4 *;;;;1f 4 *;;;49 4 * 155;;;4g 4 *;;;5 4 * 0 9a3,43 4 * b9 0 9cj 9ck,43 4 * 0 9cj 9ck,1r 4 61 9dm *,3d 4 * 9ni 9nj,3d 4 * 0;;;;;;;;42 4 *,1e 4 *,1u 4 o7 0 *;1f 4 *,55 4 *;1f 4 *,3w 4 *,55 4 *;;48 4 * -2 o2;;;38 4 *;;42 4 *;42 4 *;1 4 *;;4b 4 *;1s 4 * 9bd;;;3q 4 *;;o 4 *;;3i 4 *;t 4 *;t 4 *;4m 4 9kw 13u 0 *;;5d 4 *;;4m 4 b9 *,3d 4 9nf 9ng ux *,3d 4 9nf ux *;1t 4 9kk 986 b9 * 9kl,1t 4 9kk b9 * 9kl;1 4 *;1 4 *;;e 4 *,3s 4 *;;;17 4 *,3b 4 0 9g4 *,3b 4 0 *,3b 4 * 9g5 478 9g6,3b 4 * 9g5 9g6,35 4 *;2o 4 *;;;1l 4 *;3q 4 *,1d 4 * 449 0 13i;;4b 4 *;4b 4 *;;2o 4 *;11 4 *;11 4 *;;;18 4 9fk -2 * 9fl,13 4 * 9o2;;e 4 *,5d 4 *,3i 4 *;;;4g 4 *;4z 4 *;4z 4 *;1l 4 *;41 4 3x *;;4v 4 9lm -4 9ln 9lo * 9lp 9lq,4v 4 9lm -4 9ln * 9lp 9lq,4v 4 9lm -4 9ln 9lo * 9lp,4v 4 9lm -4 9ln * 9lp;16 4 *;d 4 9nb 0 4t5 * 9nc;16 4 *;4b 4 *;11 4 * 9hu;;54 4 0 9e6 9e7 tb *;;3q 4 *;42 4 *,5d 4 *,4u 4 *;1o 4 *;2p 4 *;;;45 4 *;4g 4 *;;2p 4 *;2p 4 *;45 4 *;45 4 *;1t 4 * 1n 9ko;3q 4 *;3w 4 *;;;;43 4 * 41s;;18 4 * 4n2;49 4 166 * 4co,53 4 4sg 986 b9 * 4cb 9mx,53 4 4sg 986 * 4cb 9mx,53 4 4sg 986 b9 * 9mx,53 4 4sg 986 * 9mx,55 4 * 4ea 4aj,d 4 9b3 9m3 * 9n7,d 4 9b3 * 9n7;39 4 * 4fl;;1e 4 *;;38 4 *;12 4 * az,3b 4 0 qu *,13 4 1 * az;;;;3y 4 *,2g 4 * 9f5 tb az;;m 4 9ak -4 9al dp *;;2u 4 * l8 4fw 9cb,2u 4 * 4fw 9cb;;3m 4 0 * tb 9lw,13 4 0 * tb az,13 4 0 * 9o0;;3i 4 *;3i 4 *,3s 4 *;42 4 *,5e 4 *;3s 4 *;;;;2q 4 * 41i;18 4 * 4sn;;;3w 4 *,55 4 *;y 4 *,y 4 * xt,4a 4 * xt 13u b9 9l3,4a 4 * 13u b9 9l3,4a 4 * xt b9 9l3,4a 4 * b9 9l3,4a 4 * xt 13u 9l3,4a 4 * 13u 9l3,4a 4 * xt 9l3,4a 4 * 9l3;y 4 *;y 4 *;;;1w 4 167 * -2 9bu;;3i 4 *;;;;;26 4 *;;0 4 *;;;;;;20 4 * 9cz;;1w 4 9bt -2 *,1p 4 * 4kc;43 4 * 1n -2 9cn;;54 4 434 12n -2 * -2 9dk,54 4 5p lg -2 * -2 9dk,54 4 5p lh -2 * -2 9dk,54 4 4uh 12n -2 * -2 9dk,54 4 4ug lg -2 * -2 9dk;;;;1o 4 *,5e 4 *;2q 4 *;48 4 *;2q 4 4eq *;16 4 *;;;;;;;;;20 4 9db -2 b6 986 -2 *,20 4 9db -2 986 -2 *;;;48 4 qu io *,48 4 4nu io *,2t 4 48w *,27 4 *;;3f 4 *,8 4 9o5 -8 * 4uc;;;;;;l 4 4fj 9bh *;;;5d 4 *;;1o 4 *;;38 4 *;;;;n 4 *;;2d 4 *,1a 4 *;;38 4 *;;43 4 * lg,43 4 * 12n;;54 4 * 4dt;4t 4 * 10v 4a6;4z 4 *;;;4t 4 * 9h8;54 4 167 * dp 9dl 4sg 9dm;;;;;;55 4 *;3d 4 * 9nk,j 4 1 * 9no;1t 4 *;;1a 4 io * 98o 98p,1a 4 io * 98p,3q 4 *;;;22 4 61 9dm 1n *,c 4 61 9dm 1n *;;3q 4 *;;3i 4 *,3s 4 *;e 4 *,3i 4 *;58 4 4re *,58 4 * 14j 4re,4l 4 * 9ei 4re;;26 4 *;26 4 *;26 4 *;3m 4 1 4sg * 9lv,3m 4 4sg * 9lv;5c 4 * cu,1p 4 qu *;5c 4 3c *;;4g 4 *;;5c 4 * 4as;d 4 9nb * 9nc;;4p 4 * qu 9ne 4e4,4p 4 *;;17 4 *;17 4 *;3s 4 *;0 4 *;4b 4 *,0 4 *;q 4 *;3w 4 *,55 4 *;3w 4 *;;3w 4 *;3q 4 *,3x 4 9if 9ig 9ih *;3w 4 *;3w 4 *;55 4 *,1m 4 * 9nt 0,n 4 * 9og 0;3w 4 *;4o 4 *,55 4 *;;3w 4 *;54 4 qu * -2 9bj 9dn;;;4g 4 *;q 4 *;4b 4 *;;;;1w 4 *;28 4 *;;1s 4 41x *,26 4 jc *,1 4 * e5 1y8,g 4 * e5 1y8;4b 4 *;;e 4 *;;;p 4 b9 * 996 997 -2 998,p 4 b9 * 996 -2 998,p 4 b9 * 996 997 -2,p 4 b9 * 996 -2,1d 4 41k * 9c1 9c2,1d 4 478 * 9c1 9c2,1d 4 4aq * 9c1 9c2,1d 4 478 * 9c6 9c7,1d 4 41k * 9c6 9c7;;;;;4f 4 *;;2t 4 * 4ab 4fw;27 4 *;;;55 4 *;3w 4 *;e 4 *,3i 4 *;42 4 *,5d 4 *,4u 4 *;;1r 4 f6 * qu,2e 4 *;p 4 m7 -8 *,p 4 99f -8 *,3f 4 m7 -2 *;;3u 4 *;;4v 4 9au * 49t;x 4 *;;;s 4 *,6 4 *;4u 4 *;;;1a 4 98l 4gq *,1a 4 qu * 13u b9,1f 4 *,s 4 * 9n5,s 4 *;2d 4 *,1a 4 *;3i 4 *;;4b 4 *;;d 4 * lg -2 4ne;;;;54 4 * -2 9bj 9dn 4n6;;3i 4 *,3s 4 *;49 4 * 9cf,53 4 * 4m7;2c 4 * 9kd;;l 4 * 42u 4c3;38 4 *;;;2f 4 4fw * b2;55 4 dj * 9n0;42 4 *,5d 4 *,3i 4 *,3s 4 *;e 4 *,3i 4 *;;;3w 4 *;;26 4 *;2e 4 * 9ea;;42 4 *,56 4 9as *,33 4 *,5d 4 *;e 4 *,3i 4 *,3s 4 *;e 4 *;4o 4 *;;;53 4 qm qu b9 * 10v 4cn;;;3y 4 466 *;;55 4 *;1l 4 *;0 4 *;;42 4 *,33 4 *,17 4 *,35 4 *;5d 4 *;;;s 4 * dp 9n4;;55 4 * 4aj;42 4 *;1l 4 *;;;;;;;;2i 4 *;;2i 4 *;2i 4 *;3q 4 *;55 4 *;46 4 * 9gs 9gt,46 4 4e3 * 4ph 4af,46 4 4e3 * 4no;3q 4 * 4cc,55 4 * 4cc,55 4 * 4nl;48 4 *;;;;4g 4 *;5c 4 * 988,3u 4 *;;;;;54 4 * 4fl l8 -4 9di -4 9dj;;3l 4 0 47i tb *,3l 4 0 44x tb *;;;;;1n 4 qu lg *;;;16 4 *;;;;3x 4 * 4ej;;55 4 *;;;39 4 qu 9bj *;1t 4 * oe,1t 4 * qr;2i 4 41k *,2i 4 478 *,2i 4 4gf *,2i 4 4gt 4sg 41k *;;;4y 4 * 4kv;3u 4 *;5c 4 *;;3x 4 *;2s 4 *,1d 4 * 4tz 9c5;2f 4 * 97x;;1p 4 4rl *;1p 4 9oh *;2f 4 4fw *,4g 4 4a2 15o *,4g 4 15o 4a2 *,4g 4 *;;;;;55 4 *;f 4 * 13u 13j 4k5,3y 4 d1 *;4z 4 *;4z 4 *;;;5c 4 *;37 4 9l8 -8 * qr;;3q 4 4er *;;42 4 *;54 4 * -2 9bj 9dn,54 4 9dt 9ae 9du * 9dv,54 4 9dt 9ae * 9dv,54 4 4ug lg 9ec * 4ta,54 4 4ug lg * 4ta,1n 4 *;;;;4t 4 *;8 4 9o5 -8 * 4uc;1r 4 9k4 -2 9k5 jq *,1r 4 jq *;;;5c 4 jq * 4fl;;4u 4 *;2i 4 * 4sg 41k 4d9;52 4 * 4qy;;;5c 4 *;;3s 4 *;4y 4 *,4n 4 *;3q 4 *;55 4 *;3w 4 *;;;;;35 4 *;45 4 * 9go,2c 4 * 1sf;3w 4 *,55 4 *;4g 4 *;;;;1a 4 4sg 4k5 13u b9 *;48 4 *;3i 4 *;2p 4 9jt -8 * 1n;;1o 4 *,5e 4 *;3f 4 *,s 4 *;;;5e 4 *,s 4 *;;1o 4 *,5e 4 *;4t 4 9gu -2 * xt;;38 4 *;38 4 *;38 4 *,55 4 *,n 4 9oe *;46 4 *;46 4 41i *;38 4 *;38 4 *;;;46 4 *;1l 4 *;;;39 4 *;4o 4 *,n 4 *;n 4 9of *,n 4 *;;;26 4 *;18 4 * 4b1;;e 4 *,3i 4 *;1 4 *;1 4 *;1s 4 *;42 4 *;28 4 *;;;;;;5c 4 *;4b 4 *,0 4 *,0 4 4bv e5 *;;1 4 *;;;3w 4 *;3q 4 *,53 4 qf b9 * 485;4t 4 9hj 41h qu qr *,4t 4 9hj qu qr *;;;;4t 4 * 9h3;;;;;42 4 *,1e 4 *;;;;;;29 4 0 * l8 4sg 9dm;;4o 4 *;4o 4 *;55 4 *;d 4 9nb b9 * 9nc,d 4 11o b9 * qm l8;55 4 *;4t 4 *;;20 4 * 9cz;54 4 98s 4a2 -2 9bj * 42v,54 4 98s -2 9bj * 42v,1 4 *;;;41 4 *;;3u 4 *;;;48 4 * qm 10v 4ta;;54 4 jj 5p *,3y 4 *;;3q 4 *;3w 4 *;3w 4 *;3w 4 *;3q 4 *;42 4 *;;1a 4 4sg * 13u qr,4w 4 qu 4gq *,30 4 9fw *,1 4 *,1 4 * cu 986 9kh,53 4 qu 9m9 * 4m6,55 4 * 13u b9,s 4 4sg *,s 4 jq *,s 4 qu 9m9 * 9n6,8 4 9o5 -8 * 4m6;f 4 *;f 4 *;f 4 *;;;3d 4 4gc *;;;3w 4 *;;;;;3b 4 * 42h -2 9g0;;;;1 4 *;26 4 *,48 4 * 5c,3i 4 *;4b 4 *;;55 4 *,n 4 *;;41 4 *;42 4 *,33 4 *,17 4 *,35 4 *;4y 4 9hq 986 lg * 1n,4y 4 9hq lg * 1n;4g 4 * o7;;m 4 9ab -2 1n 10v *;3i 4 *,3s 4 *;;41 4 *;p 4 4u4 4sg 10v *,p 4 * lg 4u4 4sg;55 4 *;o 4 * 9el,o 4 9cq -4 *;3u 4 *;;;3q 4 *,55 4 *;3w 4 *;4t 4 * 9hm;27 4 *;;3w 4 *;;3w 4 *;;;;;2j 4 14j *,2j 4 qu *,4z 4 * 9lh;;;3s 4 *;;;1n 4 *;43 4 4to f6 * 61;;1d 4 41k * 9c1 9c2;3q 4 *,1d 4 478 * 9c6 9c7,20 4 * 49l;;;3w 4 *;27 4 *;;;;;38 4 *;;42 4 *;;;5d 4 pd lg *;;55 4 *;2b 4 *,4o 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;4n 4 *;3w 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;55 4 *;;1s 4 * 4bv;;;;;;;;;;q 4 *,5e 4 *;2o 4 * e5 4h6,2o 4 4h6 e5 *,5e 4 *;e 4 4p1 -2 *,e 4 *,55 4 *;e 4 *,3i 4 *;;54 4 * t4,3u 4 *,q 4 * 9a1,22 4 * 9dm,22 4 15o * lg;;42 4 *;;;4t 4 0 * 9fd,4t 4 * 9hp 0,4t 4 * 9hp;;;41 4 *;;;;o 4 *;1n 4 *,1n 4 o7 lg *,1n 4 lg *,38 4 *;;2f 4 *;s 4 *;40 4 9b9 9ba 9bb 9bc *,40 4 9b9 9bb 9bc *,1u 4 *;40 4 4de *,1u 4 *;40 4 *,d 4 * o7 0 44h,1u 4 *;d 4 b9 4ol 4ea *;;d 4 b6 986 -2 *;18 4 * lg 4ll;39 4 qm 10v *;39 4 *,4l 4 *;5 4 13u *;1n 4 *,1n 4 13u * 12r,22 4 *,c 4 61 9dm *;;;3q 4 *;;;;s 4 *;;;;0 4 *;53 4 9mt * 9mu;q 4 *;;42 4 *,33 4 *,1e 4 *;1e 4 *;;38 4 *;4g 4 *;;4g 4 *;2o 4 *;2f 4 *;;4z 4 *;3q 4 *;3w 4 *;3b 4 0 9g4 tb *,3b 4 0 tb *;1o 4 *;2q 4 *;;2q 4 47r *;;;;;17 4 *,35 4 *;35 4 *;;2f 4 *;;28 4 *;;;2e 4 *;;;3y 4 *;;;3q 4 *,55 4 *;e 4 *;;;3k 4 *;3k 4 *;;;;42 4 *,1e 4 *;;;;;1n 4 * 4af;;;;5c 4 4nw 4sg *;55 4 *;55 4 *;3i 4 *,3s 4 *;;;3q 4 *;52 4 *;26 4 *;3q 4 *;45 4 * 9gr;18 4 48p * 9fe,1p 4 * lg o2,1p 4 * -2 o2 qu 478;35 4 *;4z 4 4ez *,4z 4 * 9lg,1p 4 *;3f 4 *;;3i 4 *,3s 4 *;;4g 4 *;1f 4 *,33 4 *,1u 4 *;42 4 *;3w 4 *;;;2e 4 *;54 4 * 4g6;e 4 * 4g9;4f 4 *;;;;;2s 4 *;;;52 4 *;;;;;3f 4 *;;;;;;;5c 4 * 4g3;43 4 * -2 9cn;;1l 4 *;52 4 *;;3w 4 *;;;3q 4 *;;3w 4 *;;;;q 4 *;16 4 * 167,16 4 *;;4t 4 9gu -2 * xt,4t 4 * xt -2 9gw;58 4 *,4l 4 *;;58 4 *,4l 4 *;;41 4 4n3 *;;;;;3q 4 *,55 4 *;3w 4 *;;3q 4 *;5d 4 *;4g 4 *,3u 4 *;;s 4 *;s 4 *;s 4 *;s 4 *;;4w 4 qu b9 * 4k5,4t 4 * 9h2;;;;5 4 *,s 4 *;4t 4 * 4f7;2f 4 *,5 4 * 9a1 -2 9a2;5 4 qu *,s 4 qu *;l 4 *;48 4 61 *;4f 4 *;1f 4 *;;5 4 *;;;2f 4 * 12n,49 4 * io 10v 4dd l8,29 4 0 9j1 * 9dm,29 4 0 l8 * 9dm,j 4 1 * -2 9nn,j 4 1 * 9af;;;;2g 4 jq 9bj * 4nt;;3i 4 *,3s 4 *;;4t 4 *;;;;;1f 4 *,3h 4 *,55 4 *;3w 4 *;4y 4 * -2 qu,4y 4 * qu;;4b 4 *,0 4 *;;5c 4 * 4as;;;e 4 *;;;;;;;;18 4 * 9fm lg 9fn;4t 4 *,55 4 *;5d 4 472 *;1w 4 *;1a 4 4sg 4k5 13u b9 *,1a 4 b9 * 98o 98p,1a 4 b9 * 98p,1a 4 98t b9 * 98u;55 4 *;55 4 *;;55 4 *;3q 4 *,48 4 * 4g0;52 4 4tv *;;;;5c 4 * 985;;2j 4 *,4j 4 9hv -4 0 * 9i1;;;4f 4 *;;;;;;;;3w 4 *,55 4 *;;;p 4 * 99a,p 4 99b 986 io *,p 4 99b 986 *,29 4 9in 9ae * -2 9io,29 4 9in * -2 9io,29 4 91f 9iv 986 *;;38 4 *;;;1 4 *;1a 4 io * 98o 98p,1a 4 io * 98p;;1a 4 * 4sg qr;;55 4 *,n 4 *;5d 4 * 986 -2 9bn;54 4 5p lg -2 qu * -2 9dk,54 4 5p lh -2 qu * -2 9dk,54 4 * lg -2 qu 4ug -2 9dk,54 4 * lg 9ec 4ta,54 4 * lg 4ta;54 4 * 12n -2 qu 4ug -2 9dk;2f 4 * -8 4fw,2f 4 * -8 48w,2f 4 *;2f 4 * 466 43h,2f 4 * 981,1a 4 * 4cu,2u 4 * 9ca,2u 4 o7 qf * 9cc,18 4 * 4kq;;;;;4v 8 158 29c a35 -4 *,4v 8 29c a35 -4 *;1d 8 5dd 5on *;;;;3s 8 *;y 8 *;4u 8 *;;;;;;5d 8 *;2p 8 5co *;;;1 8 *;;;;;;;;;m 8 9rb 9rc 521 * 59x,31 8 9rb 9u1 1jz * 59x;;;;;;4g 8 *;49 8 * 56v qd,49 8 * 535;;;;;x 8 *;;4n 8 *;3q 8 *;0 8 *;0 8 *;;x 8 *;;52 8 *;;;;;;;;;;;;4g 8 * z0 oo,43 8 * z0 z0 5i1 50d 57t 5df,43 8 * z0 z0 5i1 50d 50a 0 5jj,43 8 * z0 z0 5i1 50d 9sy,43 8 * z0 5i1 50d 57t 5df,43 8 * z0 5i1 50d 50a 0 5jj,43 8 * z0 5i1 50d 9sy,43 8 * z0 z0 50d 57t 5df,43 8 * z0 z0 50d 50a 0 5jj,43 8 * z0 z0 50d 9sy,43 8 * z0 50d 57t 5df,43 8 * z0 50d 50a 0 5jj,43 8 * z0 50d 9sy,43 8 * z0 z0 5i1 57t 5df,43 8 * z0 z0 5i1 50a 0 5jj,43 8 * z0 z0 5i1 9sy,43 8 * z0 5i1 57t 5df,43 8 * z0 5i1 50a 0 5jj,43 8 * z0 5i1 9sy,43 8 * z0 z0 57t 5df,43 8 * z0 z0 50a 0 5jj,43 8 * z0 z0 9sy,43 8 * z0 57t 5df,43 8 * z0 50a 0 5jj,43 8 * z0 9sy;;41 8 *;1f 8 *;;1s 8 11 * 594,1s 8 * 594;;18 8 * oo bd 57e,18 8 * 9wf 57e;1a 8 9pk c5 *;;;48 8 *;3q 8 *;55 8 *;4t 8 *,55 8 *;;;55 8 *;5d 8 53q *;55 8 *;38 8 *;;;3q 8 *;26 8 *;2o 8 *;;4t 8 9xw 5dq *,4t 8 9xw *,4t 8 0 * 9xx,4t 8 * 0 9yo;;;4y 8 *,4n 8 *;;y 8 *;3w 8 *;;4u 8 *;;3q 8 *;49 8 54b *;;;;17 8 *,35 8 *;;;45 8 9xm -2 kf *,2p 8 a0u -8 kf *;s 8 *;3q 8 *;;3y 8 *;1j 8 585 5do *;;;;;;;27 8 *;;y 8 *,26 8 *;17 8 *,35 8 *,2o 8 *;;;2o 8 *;3o 8 a62 *;3o 8 *;39 8 5lf *;f 8 *;4b 8 5dq *,5g 8 9u1 * 4a,5g 8 * 4a,g 8 a2v -8 5dq *;5g 8 *;1 8 *;f 8 *,1 8 *;f 8 *;f 8 *;4s 8 * -2 a0q;3x 8 * z0 ji 521 5ju;3q 8 *;;3w 8 *;;;43 8 * z0 5i1,43 8 * 51l;3i 8 *,3s 8 *;;;3w 8 *,55 8 *;5e 8 *,s 8 *;;s 8 *;49 8 * 9sx,49 8 5eu 5i8 *,49 8 5eu *;29 8 * z0 gx 5i1 -4 9wx -2 9zq,29 8 * z0 9zr -4 9wx -2 9zq,29 8 * z0 -4 9wx -2 9zq,29 8 * z0 gx 5i1 -4 9wx -2,29 8 * z0 9zr -4 9wx -2,29 8 * z0 -4 9wx -2;;l 8 * 5hm,l 8 158 * 5hm;l 8 *;4g 8 *;;;55 8 *,1m 8 * a5f 0,n 8 * a68 0;;40 8 * z0 5pn,17 8 *;;3d 8 12x *;4g 8 *;;0 8 *;0 8 *;;p 8 9q2 z0 -2 *,p 8 9q2 -2 *,p 8 9q3 -8 *,3f 8 57a z0 -4 *;4g 8 *;;;e 8 *;;48 8 jl *,48 8 *;;;;38 8 *,s 8 *,6 8 *;1o 8 *,5e 8 *;;;;;2f 8 *,5 8 * 9qo -2 9qp,49 8 * f7 173 5in,53 8 * 9r8 b5 a4a nd a4b,53 8 * 9r8 a4a nd a4b,53 8 * 9r8 b5 nd a4b,53 8 * 9r8 nd a4b,53 8 * 9r8 b5 a4a a4b,53 8 * 9r8 a4a a4b,53 8 * 9r8 b5 a4b,53 8 * 9r8 a4b;p 8 9pv cu * 5hn,p 8 9pv * 5hn,p 8 9pv cu *,p 8 9pv *,3q 8 *,1d 8 4vd * 9pc 9sg,1d 8 58q * 9pc 9sg,2t 8 9t7 * 5di,3u 8 *,s 8 9zc * a4h;;1d 8 4vd * 9pc 9sg;;3w 8 *;27 8 *;3q 8 *;27 8 *;;42 8 *;;3h 8 *;;17 8 *,35 8 *;y 8 *;;41 8 *;41 8 *;;3d 8 * 0;;2n 8 * 1ax;16 8 *;;;;;55 8 *;42 8 *,d 8 a4y 0 *,1e 8 *;2o 8 *;4g 8 *;;38 8 *;48 8 * z0,45 8 * z0 z0 175 5ey;n 8 *;42 8 *;42 8 *;;5d 8 *;42 8 *;;;;;o 8 *;;;;1 8 *;2o 8 *;;1l 8 *;;53 8 * a3r a3s -2 a3t,8 8 * a5y -2 a5z a60;;;2e 8 a1r * -2 528;;;;39 8 55 * 5cv;4z 8 *;2f 8 f7 yg *;1l 8 *;41 8 3x *;52 8 *;;;;55 8 *;3y 8 * 5dk,3y 8 * 5bg,1t 8 a1v a1w * 134,1t 8 a1v * 134;;11 8 * 2bk;;3q 8 *;;43 8 * 4wb;;;;;;39 8 * 5cv;;3q 8 *;;18 8 * 4x2,4y 8 5aq 9ys * 55,4y 8 5aq * 55;;s 8 *;2e 8 a1r 55 51f -2 *,2e 8 a1r 55 ji -2 *;;28 8 *;;3f 8 *,4y 8 *;s 8 *;6 8 *;17 8 *;1w 8 *;;28 8 *;q 8 *;;3w 8 *;4g 8 *,q 8 *;4n 8 *;4g 8 *;4o 8 *,55 8 *;55 8 *;;5d 8 5co 9rz *;1w 8 *;27 8 *;n 8 * a67 0;4o 8 *;;q 8 *,2o 8 * 12x 4xz,4u 8 *,5e 8 *;;3i 8 *;;;;;;;x 8 *,1r 8 a1f *,1r 8 5d4 -2 a1g -2 *;45 8 *;;53 8 5df 0 -2 173 *;;;;;20 8 * 58g 9tm;;40 8 * z0 5pn,17 8 *,q 8 * z0;;;;;;;2w 8 9s3 -2 173 *;;2f 8 * 9oo,53 8 15a a3n * a3o,55 8 * 5c3,d 8 a4m a4n * a4o,d 8 a4m * a4o,4p 8 157 * a50;d 8 * a4z,1u 8 *;1u 8 *;40 8 *;;s 8 *,6 8 *;s 8 *;;2c 8 * a10;45 8 po *;;13 8 0 * 9vx 10r,3l 8 0 * a63 a64,3l 8 0 * a64;;;52 8 *;3s 8 *;52 8 *;5c 8 * 9ot;;54 8 * 5dk;5d 8 *;;;;;1l 8 * 5b7,4f 8 *;;;18 8 * 551;;2q 8 *;;;54 8 9v6 * 9v7;;3q 8 *;;;4w 8 55 b5 * 59x;;42 8 *;y 8 *;y 8 *,4a 8 * 158 be a2f,4a 8 * a2g a2f;;49 8 qd 5df 0 * 5eu,49 8 9sv 0 * 5eu;;;;4t 8 *;e 8 *;2g 8 jq 9q0 *;p 8 158 58g *,4t 8 *,s 8 *;;;1m 8 gx 58q * be a5d,1m 8 uh * be a5d;;4g 8 * z0,3u 8 *;48 8 * 5c;;;;;;1w 8 169 * -2 9s6;1w 8 9s5 -2 *,1w 8 p 5fq *,1p 8 * 5gc;3i 8 *;;;;;1f 8 *,3h 8 *;2d 8 *,1a 8 *;26 8 *;;;;;;42 8 *,33 8 *,17 8 *,35 8 *;42 8 *,5d 8 *;33 8 *;;29 8 9zp * 9ze;;s 8 *;1o 8 *,5e 8 *;1o 8 *;2q 8 *;;;;;;;;38 8 *;;;1 8 *;54 8 9us * 9ut;;;l 8 5cy 9rw *;48 8 4yy *,27 8 *;;;3q 8 *;;17 8 *;;1p 8 51f *;35 8 *;;;1 8 *;;20 8 57s * 9tk;55 8 *,n 8 *;;;;;4y 8 *;;5e 8 *;16 8 * z0;;54 8 * 1sz;;;4z 8 *;4t 8 * 57p;1n 8 *,1n 8 55g *,1n 8 3i *,1n 8 oo bd *,18 8 9wg oo bd *,18 8 9wg 9wh *;38 8 *;;;;1n 8 158 173 *,22 8 173 *,c 8 9xj 9qj 173 *;;;;1n 8 *,22 8 *;54 8 ja * -4 9u6 -4 9u7;;;4t 8 * 9y8;;;54 8 * la -4 9u6 -4 9u7,54 8 * la 9v9 9v8,54 8 * 9v9 9v8,3d 8 * a56,j 8 1 * a5a;1t 8 *;;3f 8 *;3f 8 *;l 8 5ng 12x *;4g 8 *;;;;;;1n 8 *;;3q 8 *;26 8 *;;58 8 5mv *;58 8 * tb 5mv;5c 8 *;26 8 *;4l 8 *;;;;43 8 5by z0 5i1 z0 5i1 50d * 158 0 5jj,43 8 5by z0 5i1 z0 5i1 50d * 0,43 8 4wb z0 z0 5i1 50d * 158 0 5jj,43 8 4wb z0 z0 5i1 50d * 0,43 8 9sz z0 5i1 50d * 158 0 5jj,43 8 9sz z0 5i1 50d * 0,43 8 5by z0 5i1 5i1 50d * 158 0 5jj,43 8 5by z0 5i1 5i1 50d * 0,43 8 4wb z0 5i1 50d * 158 0 5jj,43 8 4wb z0 5i1 50d * 0,43 8 9sz 5i1 50d * 158 0 5jj,43 8 9sz 5i1 50d * 0,43 8 5by z0 5i1 z0 50d * 158 0 5jj,43 8 5by z0 5i1 z0 50d * 0,43 8 4wb z0 z0 50d * 158 0 5jj,43 8 4wb z0 z0 50d * 0,43 8 9sz z0 50d * 158 0 5jj,43 8 9sz z0 50d * 0,43 8 5by z0 5i1 50d * 158 0 5jj,43 8 5by z0 5i1 50d * 0,43 8 4wb z0 50d * 158 0 5jj,43 8 4wb z0 50d * 0,43 8 9sz 50d * 158 0 5jj,43 8 9sz 50d * 0,43 8 5by z0 5i1 z0 5i1 * 158 0 5jj,43 8 5by z0 5i1 z0 5i1 * 0,43 8 4wb z0 z0 5i1 * 158 0 5jj,43 8 4wb z0 z0 5i1 * 0,43 8 9sz z0 5i1 * 158 0 5jj,43 8 9sz z0 5i1 * 0,43 8 5by z0 5i1 5i1 * 158 0 5jj,43 8 5by z0 5i1 5i1 * 0,43 8 4wb z0 5i1 * 158 0 5jj,43 8 4wb z0 5i1 * 0,43 8 9sz 5i1 * 158 0 5jj,43 8 9sz 5i1 * 0,43 8 5by z0 5i1 z0 * 158 0 5jj,43 8 5by z0 5i1 z0 * 0,43 8 4wb z0 z0 * 158 0 5jj,43 8 4wb z0 z0 * 0,43 8 9sz z0 * 158 0 5jj,43 8 9sz z0 * 0,43 8 5by z0 5i1 * 158 0 5jj,43 8 5by z0 5i1 * 0,43 8 4wb z0 * 158 0 5jj,43 8 4wb z0 * 0,43 8 9sz * 158 0 5jj,43 8 9sz * 0,43 8 * 158 0 5jj 9t0;;54 8 jl * -2 55 9u1 9ud,54 8 jl * -2 9u1 9ud;o 8 * tb 50y;;4z 8 *;;5c 8 * c5,12 8 * 10r,1p 8 3l *;5c 8 5oe z0 *;3f 8 * 5oz;;1w 8 *;5c 8 *;52 8 *;;28 8 *;e 8 *,3i 8 *,3s 8 *;;;;;26 8 jc *,2e 8 a1l 9r8 a07 a1m dm *,2e 8 a1l a07 a1m dm *,1 8 * 12x tj,0 8 * 12x tj,g 8 * 12x tj;4b 8 *;4f 8 *;4f 8 *;4u 8 *,s 8 *,6 8 *;2e 8 * 1vk;1f 8 *,3w 8 *,3h 8 *,3i 8 * 28z,3i 8 5l2 *,3s 8 5l2 *;2f 8 * 9oq;2s 8 *;2t 8 9tc * 9td;;;e 8 *,3i 8 *;55 8 *;48 8 * 5c;;;;;;;;x 8 *;22 8 * 173 9qj;e 8 *;;1 8 *;3u 8 *;;4w 8 55 9ql *,1 8 *,1 8 * b5 9r8 a1u;f 8 *;f 8 *;f 8 *;f 8 *;;f 8 *;0 8 *;y 8 *;1a 8 55 5lf *,p 8 55 521 *,p 8 9po *,1f 8 *,3w 8 9qa -4 55 521 *;2d 8 *,1a 8 *;2d 8 *,1a 8 *;s 8 * a4k,s 8 *;;;4b 8 *;4b 8 *;;11 8 *,11 8 * 5nw;2o 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;31 8 521 *;42 8 *,5d 8 *;5d 8 *,4u 8 *;;4v 8 5lf * 584;;;4g 8 * z0,4y 8 * -2 55,4y 8 * z0,4y 8 * 9ys 55,4y 8 * 55,4f 8 *;1l 8 *;;;38 8 *;;p 8 173 58h *,3w 8 9qa -4 173 58h *;;;55 8 dj * a4e;;;;58 8 5mv *;;;;;;49 8 * 9sw,1z 8 3i * 10r;;y 8 *;38 8 *;42 8 *,33 8 *,5d 8 *;;;;;;55 8 *;0 8 *;0 8 *;42 8 *,33 8 *,17 8 *,35 8 *;5d 8 *;;;42 8 *,5d 8 *;3x 8 5d6 *;2i 8 *;;;55 8 *;;54 8 * 5cv la -4 9u6 -4 9u7;5c 8 * z0 9ow,43 8 * z0 5i1 z0 5i1 50d 57t 5df,43 8 * z0 5i1 5i1 50d 57t 5df,43 8 * z0 5i1 z0 50d 57t 5df,43 8 * z0 5i1 50d 57t 5df,43 8 * z0 5i1 z0 5i1 57t 5df,43 8 * z0 5i1 5i1 57t 5df,43 8 * z0 5i1 z0 57t 5df,43 8 * z0 5i1 57t 5df;3u 8 *;;;;;;4n 8 *;;;5c 8 *;p 8 5d8 * -2 9pp 173 9pq,p 8 5d8 * -2 9pp 9pq,p 8 5d8 * -2 9pp 173,p 8 5d8 * -2 9pp;48 8 *;42 8 *,5d 8 *,3i 8 *,3s 8 *;e 8 *;4o 8 *;;4g 8 *;;;;;;55 8 *,3i 8 *;;16 8 *;5d 8 * 9rz,22 8 9xj 9qj * 9xk,22 8 9xj 9qj *,22 8 173 58g * 57j,c 8 9xj 9qj * 57j,4v 8 a2z -4 3l c5 * a30,4v 8 a2z -4 jq c5 * a30,4v 8 a2z -4 a31 * a30,4v 8 a36 -4 jq c5 * a37,4v 8 a36 -4 jq cu * a37,4v 8 a36 -4 5m c5 * a37,4v 8 a36 -4 175 * a37;;;3d 8 tb *;3u 8 *;3f 8 * c5 5p2;;;55 8 *;2i 8 58q *;;18 8 * 563 5lr,18 8 * 5lr,18 8 * 563,18 8 *;;;;4y 8 * 574;x 8 *;;;;;;;2f 8 * qd,2f 8 * 5in 3c,2f 8 * 9oj,2f 8 9ok z0 *,2f 8 * -2 9ol,1a 8 z0 5oz *,1a 8 dg 5oz *;2s 8 *;2s 8 *;x 8 *;53 8 f7 a3z qd *,53 8 a3z qd *;;55 8 *;;;4b 8 10s *,4b 8 tj *;;;8 8 * a5w a5u;1n 8 585 *;;54 8 9uk 9r8 9ul 9um * 9un,54 8 9uk 9r8 9um * 9un,54 8 9uk 9r8 9ul * 9un,54 8 9uk 9r8 * 9un,54 8 5jl dg -2 * 9v5,1n 8 *;5g 8 *,g 8 * tj;;5c 8 *;;;;;38 8 *;;38 8 *;45 8 *;38 8 *;;1l 8 *;;;39 8 *;4o 8 *,n 8 *;n 8 174 *,n 8 *;;;;26 8 *;;4b 8 *,0 8 *;e 8 *,3i 8 *;;1 8 *,s 8 *,3d 8 * 558;;;;;3y 8 *;;;;55 8 *;5c 8 *;4t 8 9yj 55 5lf *;3q 8 *;3i 8 *,3s 8 *;;4t 8 * 4zz;;;58 8 *;38 8 *;;3q 8 *;42 8 *,1e 8 *;;;;28 8 *;;22 8 *;;30 8 *;4t 8 *;55 8 *;;55 8 *;;;;;4o 8 *;4o 8 *;1 8 *;;17 8 *,3b 8 * 158 58q 9x0,3b 8 * gx 58q 9x0,3b 8 * 9x1 9x0,3b 8 * 158 58q,3b 8 * gx 58q,3b 8 * 9x1,35 8 *;3b 8 0 * 158 58q,3b 8 0 * 9wz,29 8 0 * 9zv 5m 58g,29 8 0 * 9zv 5m cy,29 8 0 * 9zv 9qj;3i 8 *;;;41 8 *;3i 8 *,3s 8 *;2u 8 *;;s 8 *;;42 8 *;;;;;3q 8 *;;3w 8 *;;3q 8 *;;;;42 8 *;;;1y 8 a0e bd *;;;3b 8 * 563 -2 9wu;1 8 *;;18 8 5dp *;55 8 *,n 8 *;;1u 8 *;40 8 *;;3s 8 *;l 8 5ng 12x *,l 8 5ng *;40 8 *;41 8 *;;;5c 8 li *;y 8 *;t 8 *;;3u 8 *,22 8 * 169 9qj,22 8 * 9qj,22 8 169 * 9qj,3d 8 4z4 *;18 8 jl * 563 5lr,18 8 jl * 5lr,18 8 jl * 563,18 8 jl *,18 8 563 5lr jl *;3s 8 *;3x 8 *;;3u 8 *;;;o 8 * 9vf,o 8 9vh -4 *;53 8 5b9 *;55 8 *;;3q 8 *;4z 8 *;3w 8 *;3w 8 *;;4t 8 * 9yp;;;;3w 8 9qa -4 * 173 5oz,s 8 * 173 5kd;3i 8 *;;e 8 *;;;;38 8 *;;5c 8 * 9oz;;3u 8 *;;;1w 8 9sd 9se 9sf *;4b 8 *;5c 8 *;3q 8 *;;2j 8 5km *,2j 8 tb *,2j 8 55 *,4z 8 * a2u;55 8 *,n 8 *;16 8 * 173,54 8 * z0 -2 55 c5 5jl -2 9u8,54 8 * z0 -2 9u9 -2 9u8,54 8 * z0 -2 55 c5 5jl -2,54 8 * z0 -2 9u9 -2;57 8 *;1n 8 *,38 8 *;53 8 * a3d -8 a3e,53 8 * -8 a3e,8 8 * -8 ay la;2f 8 *;54 8 9uz 0 9v0 1o *;;2f 8 * -8 9on;16 8 *;16 8 *,5c 8 * 9ou;53 8 * a47;;4f 8 *;4g 8 *;4b 8 *;;2f 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;;3i 8 *,3s 8 *;;2b 8 *,4o 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;4n 8 *;4o 8 *,55 8 *;55 8 *;55 8 *;1s 8 * 594;;;;20 8 9r8 9tn -2 cu *;;;;3w 8 *,55 8 *;;4t 8 9yb -4 oo *;4b 8 * jc;4b 8 *;;42 8 *,33 8 *;3x 8 *;;;43 8 5by z0 5i1 z0 5i1 50d 50a 0 *,43 8 9sz z0 5i1 50d 50a 0 *,43 8 5by z0 5i1 5i1 50d 50a 0 *,43 8 9sz 5i1 50d 50a 0 *,43 8 5by z0 5i1 z0 50d 50a 0 *,43 8 9sz z0 50d 50a 0 *,43 8 5by z0 5i1 50d 50a 0 *,43 8 9sz 50d 50a 0 *,43 8 5by z0 5i1 z0 5i1 50a 0 *,43 8 9sz z0 5i1 50a 0 *,43 8 5by z0 5i1 5i1 50a 0 *,43 8 9sz 5i1 50a 0 *,43 8 5by z0 5i1 z0 50a 0 *,43 8 9sz z0 50a 0 *,43 8 5by z0 5i1 50a 0 *,43 8 9sz 50a 0 *,43 8 9t1 0 * 9t0,3k 8 uh *,3k 8 cu *,3k 8 lg *;3k 8 *;54 8 * z0 -2 55 c5 5jl -2 9u8,54 8 * z0 -2 9u9 -2 9u8,54 8 * dg -2 55 c5 5jl -2 9u8,54 8 * dg -2 9u9 -2 9u8,54 8 * z0 -2 55 c5 5jl -2,54 8 * z0 -2 9u9 -2,54 8 * dg -2 55 c5 5jl -2,54 8 * dg -2 9u9 -2,54 8 * dg -2 9v5;;;;;18 8 *;18 8 1 -4 * 29r;;;;;41 8 *;;4g 8 * z0;e 8 *,5d 8 *;;;;;39 8 173 *,39 8 3c *,4t 8 4a *;39 8 *,4l 8 *;39 8 *;;o 8 *;;3q 8 *;;4z 8 *;;s 8 * c5;3q 8 *;3b 8 0 5fq uh *,3b 8 0 5fq lg *,3b 8 0 uh *,3b 8 0 lg *;1o 8 *;;5c 8 * z0;;42 8 *;;;;2e 8 *,1t 8 * z0 134,1t 8 * 134;2e 8 *;;4g 8 *;52 8 *;s 8 * 4zr;;;4g 8 *;3f 8 *,1o 8 *,3b 8 0 5fq uh *,3b 8 0 uh *,5e 8 *;5e 8 *;5e 8 *,s 8 *;;;;4z 8 *;45 8 *;;;;;5c 8 *;3q 8 *,55 8 *;;3w 8 *;;5c 8 jq * 5cv;;3q 8 *;3q 8 *;;55 8 *;;;42 8 *,1e 8 *;;;;18 8 563 * 9w6,1p 8 * z0 oo;1p 8 * dg oo;;18 8 9w2 * 9w3;1p 8 *;;;;48 8 *,2e 8 175 * a1h,2e 8 a1i -4 175 *;;;42 8 *,33 8 *,35 8 *;;;;;2s 8 *;3w 8 *;55 8 *;45 8 po *;;e 8 *;;t 8 *;;;;;4l 8 a28 -2 5m * 4y5;;3q 8 *;3w 8 *;;3q 8 *,1d 8 * 9sm 0 5jj;;5d 8 5co *;;;3w 8 *;;58 8 * 58a;58 8 *;58 8 *;58 8 *;58 8 *;;;;;41 8 5ju *;55 8 *;3w 8 *;3q 8 *,55 8 *;3w 8 *;5 8 *,s 8 *;5 8 jl *,s 8 jl *;;;;1f 8 *;;l 8 * 12x 5go;l 8 * 12x 5gt;;;;5 8 *;1f 8 *,3f 8 jq *,3f 8 *,5 8 *;;4g 8 * 5n9;;l 8 * 12x 57w,l 8 * 57w;5c 8 *;48 8 174 *,48 8 jl *,2t 8 * la 5db 9t9,2t 8 * 5db 9t9;;48 8 *;;;38 8 *,4f 8 *;38 8 *;;;2s 8 *;42 8 *,1e 8 *;1t 8 a1x 9r8 cu 512 -4 *,1t 8 a1x 9r8 be 512 -4 *,1t 8 a1x 9r8 a0z -4 *,1t 8 a1x cu 512 -4 *,1t 8 a1x be 512 -4 *,1t 8 a1x a0z -4 *;;2p 8 *;3b 8 *,45 8 *;45 8 *;45 8 *;;45 8 *;45 8 *;;2g 8 * 9vy 9vx 10r;5c 8 * 9ou;;;4j 8 9z2 -4 0 * 9z1;;;55 8 *;;;;18 8 66 1 jq c5 *,18 8 66 1 9wi *;e 8 *;;;;;5c 8 cu *;;48 8 *;;;3f 8 * z0,3f 8 * dg,3f 8 *,4y 8 * -2 dw,5e 8 *,53 8 173 * 5i8 a43,53 8 * 5i8 a43;3f 8 *,s 8 *;5e 8 *;3h 8 *,1o 8 *,5e 8 *;;;3f 8 *;;;;3q 8 *;m 8 9ra -4 9r9 522 *,m 8 9ra -4 9r9 bd *;;;57 8 *;;0 8 *;4b 8 *,0 8 *;55 8 *;q 8 *;;1n 8 158 *,1n 8 *,22 8 *,22 8 * 4vx;42 8 *,1e 8 *;49 8 15v * 59r;d 8 5ae dg -2 *;;;d 8 jl 5q0 5cj *;20 8 9r8 9tn -2 cu *;4g 8 * oo;1e 8 *;42 8 *,1e 8 *;4g 8 *;;;;;;;;;;;;;5f g 1m 6jg b9 69d *,5f g tw 67t b9 69d *,5f g aq0 69d *;;0 g 5ye b9 *;;4g g *;;;4m g am6 b9 * -2 am7 am8 -2 am9,4m g am6 b9 * -2 am7 -2 am9;;;;5 g tw *,3p g 1 -2 tw *;3t g * 6d9;;;;5c g *;5d g *;;2q g * b9 6aa,2q g * b9 5va;;;;41 g *;;;5c g *;30 g * 8v 5xy;;3q g *;;5d g * e5;4e g 66l 1m -2 anq -2 1m lz *,4e g ans -2 anq -2 1m lz *;e g *;;l g tw * 5ua,l g * 5ua;l g tw * 66o,l g * 66o;;4y g * 63f;2o g *;;;54 g 10v *;e g * 6b3;5 g 8v *;2f g * b9,5 g * a78 -2 a82,2b g * a78 a8h -2 a8i,2b g * a78 a8h -2,49 g * b9 v2 yc 6i2,43 g abg -2 * b9 0 64z;5 g tw *,5 g *;;;l g * 16h 6fp;41 g *;;;;;;5g g amx -2 * b9 5x6;;;;;;;1h g 6d8 b9 *;1d g 6ix dy v2 -2 yb * -2 aaz,1d g 6dk -2 yb * -2 aaz;;;;;4o g lr b9 *,n g any b9 * -2 1;;;;;;;54 g 10v 6g9 -2 b9 * b9,54 g m6 6g9 -2 b9 * b9,54 g acv -2 b9 * b9,54 g 10v 6g9 -2 * b9,54 g m6 6g9 -2 * b9,54 g acv -2 * b9;;;3s g * 5ql;;;;;;;;;;4b g * e5 673,39 g * aa2,39 g * e5 673;f g 5xy *,3 g 4a *;1h g * b9 5ye;42 g *,33 g *;;5d g *;;;;2b g lr b9 *,4o g lr b9 *;3q g *;11 g * aih;;3p g 1 -2 tw *;2o g *;;;;;3t g * 69m;;4y g aia b9 12h *;42 g *;;;;;;;42 g *;;38 g *;54 g 622 * -2 aci -2 ach;;;12 g * cq,3b g 0 b9 *,a g * akr,3j g * cq;;;;;;;;2o g 5uj b9 *;;;e g *;;;;;1d g 6ix my * a7o aal,1d g 5to * a7o aal;3q g *;;3q g *;3s g * 6h5;;;;1s g 646 *;p g 1m * b9 lz a77,p g 1m * b9 my a77,p g 1m * b9 5to a77,p g 1m * b9 6dk a77,p g 1m * a78 a77,z g 1m * b9 lz a77,z g 1m * b9 my a77,z g 1m * b9 5to a77,z g 1m * b9 6dk a77,z g 1m * a78 a77,3p g 1 -2 1m *,19 g 1m * b9 lz;;26 g * b9 655,48 g * b9 5wa 5c;;;;1n g e5 *,22 g e5 *;;;;;26 g *;1n g *;;;f g * 5sq;;;;;;t g *,t g * b9 5tr;21 g * 67v;;3b g 0 tw * b9 5to,3b g 0 tw * tw 5to,3b g ag0 8v afp 0 tw *,3b g ag0 afp 0 tw *,3b g ag0 8v 0 tw *,3b g ag0 0 tw *;;;;;;3u g *;42 g *,5d g *,3v g af9 b9 *,45 g agr -2 1m *;;q g *,3c g * e5 67l,2l g * 12h;;;;4b g * b9 6gf,4b g * a9g;;39 g 61c *;;;e g *;e g *;;;4t g ai5 -2 *;;;;3b g 0 tw 5v1 b9 *,3b g 0 b9 *,3b g * bc 0 afr 5to afs,3b g * b9 0 afr 5to afs,3b g * afr 5to afs,3b g * bc 0 afr afs,3b g * b9 0 afr afs,3b g * afr afs,2m g arq -2 12h *,2m g arq -2 101 *;a g 69e *;;;;;;20 g q7 * ac0;42 g *;4g g * 8v;;;3f g * b9 a7r;;;;5f g 6iq v2 6if *,5f g 6iq *;;3t g * 6d9;;;;2z g aot aou b9 *;;4m g am6 b9 * -2 am7 am8 -2 am9,4m g am6 b9 * -2 am7 -2 am9;;;3y g *;;;;5c g * b9 6gf;;;;;;;5d g *;5d g *;;;;;;b g * al9 b9;43 g 5yp b9 m2 6d6 0 64z b9 mv *,43 g e5 m2 6d6 0 64z b9 mv *,43 g 5yp b9 6d6 0 64z b9 mv *,43 g e5 6d6 0 64z b9 mv *,43 g 5yp b9 m2 0 64z b9 mv *,43 g e5 m2 0 64z b9 mv *,43 g 5yp b9 0 64z b9 mv *,43 g e5 0 64z b9 mv *,43 g b9 mv * -2 abj -2 abk;;3q g *,5d g 5z6 b9 *;5d g 6jd lz *,5d g 6jd 101 *,5d g 5z6 b9 lz *,1d g * aam,27 g *,21 g 5ui b9 *;;5g g amx -2 4a b9 *,5g g * 6eu b9 a75;;;;28 g * 1m,3s g * 6d9,3t g * 6d9;;;;;;5f g 1m 6jg b9 69d *,5f g tw 67t b9 69d *,5f g aq0 69d *;;;;1a g z3 *,p g * b9 lz a77,p g * b9 my a77,p g * b9 5to a77,p g * b9 6dk a77,p g * a78 a77,z g * b9 lz a77,z g * b9 my a77,z g * b9 5to a77,z g * b9 6dk a77,z g * a78 a77;;3x g * 12h a75 aja ajb,3x g * 12h a75 aja;26 g * b9 60n,26 g * 6al 6kp;;11 g *;11 g *;2f g z3 lz *,2f g z3 dy *,2f g z3 mv *;1d g * v2 -2 yb 5s0 -2 aaz,1d g * v2 -2 ab0 -2 aaz;5c g * a6n;;43 g abg -2 * 5rh;;;1a g a6t tw * -2 a6u,p g tw 101 *,p g tw * b9 lz a77,p g tw * b9 my a77,p g tw * b9 5to a77,p g tw * b9 6dk a77,p g tw * a78 a77,3w g a7k -4 tw 101 *,f g a96 b9 101 *,f g a96 b9 12h *,39 g * b9 6d8,30 g a75 *,30 g * afg,30 g * b9 5qu 1m a75 69a,30 g * 1m a75 69a,30 g afj a75 *,3 g akm *,z g tw * b9 lz a77,z g tw * b9 my a77,z g tw * b9 5to a77,z g tw * b9 6dk a77,z g tw * a78 a77,h g *;;5c g *;2o g *;1f g *;;26 g *;;;;;;;;;;;;16 g *;16 g *;;;l g tw * 16h tw 5za;l g * 16h 6je;;;49 g 5rh b9 v2 yc * 6i2;43 g * b9 m2 0 64z yy pz,43 g * b9 m2 0 64z abi,43 g * b9 0 64z yy pz,43 g * b9 0 64z abi;5c g *;1f g *,3h g *,1o g *,q g *,2o g * 16h my 6fk,2o g * 16h 6fk;;;48 g * 1m 6j2;;;;;1n g * 5uj,1n g * 101 5uj,1n g * 12h 5uj,18 g af3 -2 * 5uj,22 g * 5uj;;;;41 g 3x *,5g g amx -2 3x *;;;5d g * b9 lz 63e,1z g * b9 lz 63e,1z g * b9 63e;;1k g 604 *;;;;;;;;;18 g 64r 1 *;;;;;;54 g q7 * a75 aco,54 g o1 * a75 aco;52 g *;;4y g aia lz *,1k g * 6bf;;;4m g am6 b9 0 * -2 am7 am8 -2 am9,4m g am6 b9 0 * -2 am7 -2 am9;;5g g * -2 jc;;18 g * 62r 5yz,18 g * ael,18 g 1o3 * e5 673,18 g 1o3 * aem,18 g * 62r,1o g *,2q g 1us b9 *;;1d g ab5 * 1m lz ab6,1d g ab5 * 1m ab6;;48 g *;2 g alx 1m 69d * -2 5xy,2 g alx 1m * -2 5xy;;1k g * 69a;5b g 5ur b9 *;;;e g *;3q g *,4g g * 6f1,26 g * 6a1;3q g *;22 g 1m * 6d2;1o g *;42 g *,5d g *;;;;;;;3p g 1 -2 e5 *;;;;;;;3x g aj8 tw 5to 132 b9 *;;;;;;;;5c g * 62y,20 g dy * 16i f7 ac7,20 g dy * f7 ac7,21 g 5t9 b9 *,21 g 626 *;;;;;v g tw * b9 mv arz,v g tw * b9 arz;;;;;;;;;;n g any b9 * -2 1;;;;;;;3q g *,48 g e5 lz *,48 g 1m lz *,2t g * pz aba,2t g pz yb abp -2 *,o g * -2 ad0 dj 67j,o g * -2 ad0 ad1,o g * b9 6im,o g * tw 61x,o g * ad2,o g * yb ad3 ad4 tw ad5,o g * ad3 ad4 tw ad5,o g * yb ad3 tw ad5,o g * ad3 tw ad5,1i g 5qi 1m lz *;q g *,38 g *;;;;;;;y g *;y g *;;;;;;v g z3 * 1m v2;;;2f g pz f7 12w *,2f g pz f7 *;;54 g * 5tl -2 aci -2 ach;2f g z3 * 6aa;;e g *;;17 g * 5to;;;2s g *;;;;2o g *;3y g *;;;;3q g *;2u g * pz aba;;;;;;45 g agr -2 39 *;50 g 6aa *;;42 g *;;;;;5d g *;16 g tw *,16 g *;;;1f g *,3h g *;;;;;;;2q g 5qr *;;;1o g *;;3q g *,2b g lr b9 *,4o g lr b9 *;;;y g *;;;;l g * 16h 60g;;;;;;35 g *;;3w g a7g b9 *,1w g * b9 -2 aae,r g ale b9 *,r g ale e5 *;1w g * -2 aae,1w g * p,1w g 10v * -2 aak;52 g * b9 a8y;;;;;;;5f g 1m 6jg b9 69d *,5f g tw 67t b9 69d *,5f g aq0 69d *;1s g * 5ub;;;1o g *;;2d g *,1a g *;2d g *,1a g *;;;2j g *;;4t g ah2 o1 * ah3 -2 ah4,4t g ah2 o1 * -2 ah4,4t g ah2 o1 * ah3 -2,4t g ah2 o1 * -2,4t g ahd o1 *,4t g o1 * afw ahq;;;;;;;;;;2f g * a6e,18 g * 1 39 cq,18 g * 1 tw cq,19 g * 1;;;;1h g * b9 6kc;;;;43 g e5 0 * yy pz,43 g e5 0 * abi,3k g lz *;;;3q g *;;;;26 g * 69m,58 g * tw 6kd,58 g 6kd *,58 g * e5 6kd;;;;48 g *;;;;4g g *;5d g 39 *;5d g 6jd lz *;;;;;;54 g acq 6ap *;5c g * b9;54 g acq 6ap lz *;;;17 g *,18 g * 62r 62u,18 g * aep,18 g * 62r,3v g af6 af7 * b9,3v g af6 * b9;;;2b g lr b9 *,4o g lr b9 *;2b g lr *,4o g lr *;43 g abg -2 b9 *,2t g abq abr b9 *,18 g yb 6aa *,18 g aez *;e g *;;;3q g *,5f g tw 69z b9 * 6aa;;;;18 g yb 6aa 39 *,18 g aez 39 *;;;54 g m6 * -2 6io 6am -2 ach,54 g m6 * -2 aci -2 ach,54 g 10v * -2 6io 6am -2 ach,54 g 10v * -2 aci -2 ach,54 g a75 6b9 q7 *;;;;;;;;;;2s g *;;3j g tw *;;4g g * 8v,4g g * 1m,4e g * 1m -2 anq -2 39 66o,4e g * 1m -2 anq -2 e5 lz 67l,4e g * 1m -2 anq -2 anr;3f g * b9 a7s;;;;;;;;;;18 g * 63a;2g g aej * aek cq,2g g aej * aek;1h g *;26 g * b9 5wa;;;;1n g e5 *,4t g 6i1 e5 *;;;54 g o1 * -4 a78 -4 acg;1z g *;3b g 64p * afx afy,3b g 64n * afx afy,3b g 64p * afy,3b g 64n * afy,q g acq 64q *,q g agb -2 64n *,1y g ak2 * ak3 ak4,1y g ak2 * ak4,2m g 64n * -8 arm,2m g 64q * -8 arm,2m g ajs akf arx *;;;;;5b g 5ur *;;;;;;;;3p g 1 -2 e5 *;;;;;;3q g *,1h g * b9 6j2,1h g 6ix dy *;e g * b9 608;2g g * 64z;3f g * a7u,b g * ala b9;3w g a7c a7d -2 62e *,3q g 62e *,21 g 62e *;;2f g 1m *;3u g *,3u g adk 12v *,3u g adk *;;1k g 6dd b9 *;42 g *;30 g a75 * 6aa,50 g * 6aa;3x g w6 b9 *;;;;3p g 1 -2 e5 *;;2f g * pz;;54 g 6db 6ft 6jv *,2g g ae6 * adm cq,2g g aeh * aei;;;18 g yb 6aa dy * cq,18 g aez dy * cq,4y g aia 12h *;2o g 5v8 *;;;;50 g 6ir *;;;;;;1n g *;;;3x g *;;26 g 6an b9 *;2i g 178 1m 6ix m2 *;2s g *;e g 5ym b9 *;;;;4g g *,2u g pz yb * ab9,2u g pz * ab9,2 g yb * -2 aly -2 alz -2 1hr -2 6al 6e4,2 g yb * -2 aly -2 alz -2 1hr -2 am0;4y g 6g7 *;;;;e g *;2s g *;4t g * 14q;;39 g 1m 101 *,39 g 1m 12h *,54 g oc * f7 -4 a78 -4 acg,54 g acq acr e5 *,2e g 1m 12h *,2e g 8v 12h *,1k g 1m * b9;42 g *,33 g *,5d g *;5f g 1m 6jg b9 *,5f g tw 67t b9 *,5f g aq0 *;1a g 1m * 5ud,39 g * 5sp,3v g af9 b9 * 5v8,1o g afd b9 * afe,45 g agr -2 1m *,5f g 1m 6jg b9 * 15p,5f g 1m 6jg b9 * 628,5f g 1m 6jg b9 * 5qq,5f g 1m 6jg b9 * 5tj,5f g 1m 6jg b9 * 5v9,5f g 1m 6jg b9 * 6ac,5f g 1m 6jg b9 * 6iq,5f g tw 67t b9 * 15p,5f g tw 67t b9 * 628,5f g tw 67t b9 * 5qq,5f g tw 67t b9 * 5tj,5f g tw 67t b9 * 5v9,5f g tw 67t b9 * 6ac,5f g tw 67t b9 * 6iq,5f g aq0 * 15p,5f g aq0 * 628,5f g aq0 * 5qq,5f g aq0 * 5tj,5f g aq0 * 5v9,5f g aq0 * 6ac,5f g aq0 * 6iq,44 g acq aqn 1m * aqo;;;2s g *;;;;;5c g * 62y,5c g 62y *,49 g * 6k3 6h8,49 g * abf,21 g 5ui b9 *;;1j g 61r b9 *,1k g * 6c8;;;1n g *;;2 g * 5yz am5;;49 g 6jn *;3t g 5w9 *;;;;5f g tw * b9 aq3;;;;1k g * 6bf;;45 g agr -2 1m *,1k g * 69a;;e g *;;;3f g 1m *,3h g *,1o g *,3p g 1 -2 * 8v,19 g yb *,19 g 10v *,19 g r1 *;t g *;;;44 g aqk lz * aql;;;;;38 g *,n g * b9 ao5;38 g *;;54 g 622 5tl -2 6io * -2 ach,54 g 625 5tl -2 6io * -2 ach,54 g acj -2 6io * -2 ach;p g tw * b9 lz a77,p g tw * b9 my a77,p g tw * b9 5to a77,p g tw * b9 6dk a77,p g tw * a78 a77,54 g acq acr b9 *,54 g acq acr tw *,z g tw * b9 lz a77,z g tw * b9 my a77,z g tw * b9 5to a77,z g tw * b9 6dk a77,z g tw * a78 a77,2m g arq -2 12h *;e g *,5d g *;54 g acq * dy 5wv;3q g *;;;;;;;;;;;;;;42 g *;3w g * a7i,3w g * a7j;;;;54 g a75 * yb 5qw,54 g a75 * act,2e g 8v 12h *;28 g *;;;3q g * b9 a83,26 g * b9 5wa,48 g * b9 6j2 e5 6ki,48 g * b9 5wa 5c,21 g * b9 6j2;;;30 g 5xy *;5c g *;5c g yy m6 *,5c g yy 10v *;;3x g 621 *;;;;;5f g 1m 6jg b9 69d *,5f g tw 67t b9 69d *,5f g aq0 69d *;;3q g *,49 g 6bu *,20 g lz * 16i f7 ac7,20 g lz * f7 ac7;;42 g *;;;;;;;;;;;48 g *;48 g e5 *;;;;;;3q g *;;;2u g pz yb * ab9,2 g yb * -2 aly -2 alz -2 1hr -2 6al 6e4,2 g yb * -2 aly -2 alz -2 1hr -2 am0;;;;28 g *;2f g pz yb *;;;20 g yb i2 6hn lz *,20 g i2 6gu 6hn lz *,20 g i2 6hn lz *;4g g 5yg *;;;;;5 g *,b g * al8,b g alb *;42 g *,5d g * cq,21 g * cq;;43 g 5yv *,43 g 5ye *;44 g tw *;39 g 6al *;3t g * 6gi;n g 67e b9 *;e g 5vj *;;30 g a75 * 5xy,30 g afj a75 * 5xy,30 g a75 * afk,3x g 5xm 12h a75 * aja ajb,3x g ajc a75 * aja ajb,3x g 5xm 12h a75 * aja,3x g ajc a75 * aja,2 g alv q7 aa6 * alw,2 g alv aa6 * alw;;;42 g *,56 g * a8k,33 g *,5d g *;43 g abg -2 e5 m2 *,43 g 5yp b9 m2 * 0 64z yy pz,43 g 5yp b9 m2 * 0 64z abi,43 g e5 m2 * 0 64z yy pz,43 g e5 m2 * 0 64z abi,43 g 5yp b9 * 0 64z yy pz,43 g 5yp b9 * 0 64z abi,43 g e5 * 0 64z yy pz,43 g e5 * 0 64z abi;;39 g aa3 6an b9 lz *;;;;3q g *,20 g dy * 16i f7 ac7,20 g dy * f7 ac7;;;49 g * 6h8 0 abb,49 g 6h8 * 0 abb,49 g * 6bu 6br,3b g yb * 8v,29 g 10v *,29 g yb * 8v,2a g ann -8 yb * e5 ang ano;;;;2m g * 8v ak3 arv,2m g * ak3 arv;5c g * m6 6bi,3s g * mv 6bi;;41 g *;5c g * 6bi;;;;;;;;;;;;;;;;1d g 68w aap *;4m g 5q7 b9 * -2 amb -2 amc,4m g 5q7 b9 * -2 -2 amc,2l g 6h8 ig v2 *,2l g 6h8 *;;q g *;;1k g 6dd b9 *;1h g 5ui b9 *;;3q g * 67v,21 g * 67v;;;r g ale b9 *;54 g 10v 6g9 -2 b9 * 653,54 g m6 6g9 -2 b9 * 653,54 g acv -2 b9 * 653,54 g 10v 6g9 -2 * 653,54 g m6 6g9 -2 * 653,54 g acv -2 * 653,3y g * 653;2f g pz *,3f g pz *,3p g 1 -2 pz *;;;;;;;;3q g *,1d g 1m 6ix my v2 yb *;;;1o g *;;;1n g *;42 g *,33 g *;;;;;;;2f g pz yb * -2 a6g,4g g yb *,2u g pz yb * ab9,2u g pz * ab9;;4t g * 6c7;1h g * b9 apf;;26 g 6i5 b9 *,48 g * 66t;4g g * 8v,o g * 625 6cf tw;;43 g * 6jw;;;;;;;;;;;;;42 g *;;l g 63o 16h *;;;;;;;16 g *;;;3y g *;;41 g *;;;;;42 g *,33 g *,17 g *,35 g *;;;54 g 10v * -2 b9 acu,54 g m6 * -2 b9 acu,54 g 10v * -2 acu,54 g m6 * -2 acu;2f g *;;;;;3q g *,4m g am6 b9 * -2 am7 am8 -2 am9,4m g am6 b9 * -2 am7 -2 am9;;2t g pz ig 6cy b9 *,2t g abo 6cy b9 *,20 g ac1 * 101,27 g *,27 g 6cy b9 *,o g add b9 * -4 ade adf adg,1h g 6cy b9 *;;12 g 1m lz *,12 g tw *;;;;;;;2e g 1m 69d *;;1h g * b9 63k;e g 5ym *;;;;2j g tw *,2j g 14j *;o g 6f8 m2 * 6cf tw;;;;;;42 g *,e g *,5d g *,3x g aj8 tw 5to * v2;4b g 69f b9 lz 6gf *,4b g 69f b9 6gf *,4b g 6gf *;21 g 628 *,1h g 628 *;;2f g pz *;1d g 6ix my * a7o aal;3q g *,1d g 6ix m2 * a7o aal;4b g 5ro b9 *;;;;;;42 g *;;42 g *,33 g *,17 g *,35 g *;;;;;41 g 6dl *;41 g *;;;;;;;;;;2s g *;1z g *;4t g * tw cq;2f g 1m nv *;;1f g *;1s g * a8r,1s g * a8s,4b g 69f b9 *,4b g * b9 5xo,4b g a9l -2 * -2 a9m 66o,21 g * b9 5qa;1f g *;;41 g *;;1n g *;;1n g *;;;;;5c g * 5y0;1o g afd b9 * afe;;5d g *;;;;2g g e5 a75 * 66x;16 g * v2;;;;;;;;1d g 1m * my v2 aau;;;;;2b g lr b9 *,20 g dy * 16i f7 ac7,20 g dy * f7 ac7,18 g * 62u,4o g lr b9 *,21 g 5t9 b9 *,21 g dy *;;;;3q g *;3b g 0 tw 5v1 tw *,3b g 0 tw *;;;1o g *,3b g 0 tw 5v1 tw *,3b g 0 tw *,2q g 5qr b9 *,2q g 5qr b9 * b9 5zx,3p g 1 -2 tw *;;;5d g * lz 63e,1z g * lz 63e,1z g * 63e;;;;;;;;;;49 g * abd;41 g *;3u g *;3u g *;3y g *;3q g *;;;;;;;a g *;5d g *;;49 g 6df 6h8 0 * 601,49 g 6h8 6df 0 * 601,49 g abc 0 * 601,20 g lz * 16i f7 ac7,20 g lz * f7 ac7;;48 g *;;;;;;58 g * tw 6kd,4m g am6 b9 * -2 am7 am8 -2 am9,4m g am6 b9 * -2 am7 -2 am9;3q g *;;4e g * -2 e5 dy v2 -4 anx,4e g * -2 60f -4 anx;58 g *;39 g *;;41 g 6i7 *;48 g e5 *;;3q g *;;;;;;3q g *;;;;2j g *;2j g *;;2 g alv q7 aa6 6d2 673 b9 *,2 g alv q7 aa6 6d2 69f b9 *,2 g alv aa6 6d2 673 b9 *,2 g alv aa6 6d2 69f b9 *,2 g alv q7 aa6 673 b9 *,2 g alv q7 aa6 69f b9 *,2 g alv aa6 673 b9 *,2 g alv aa6 69f b9 *;;;4g w * 6o1,54 w * 12v 6wy tb awf,54 w * awg -2 awh -2 awi awj,54 w * 797 awm 769 awn,54 w * 797 awm awn;k w *;3r w *;;3t w ld *;3t w 6mh *;l w 795 *;;;4b w tj cp *,1q w *,4m w b56 cp *;;;1f w *,4q w *,14 w *;;;;1z w *;10 w ay *,10 w * ay q2,4r w *;;;;1z w * ax 6nm;2v w *;43 w *,43 w yy *;43 w *;2q w * cp 6zr,2q w * tb 6o6;;;;;e w *;;51 w b73 -2 * 753,51 w b73 -2 * 6oq;;1z w *;;3q w *,3r w *;3x w b0h * 0 b0i;;;49 w 75s * 0 1yg;;;;l w * j8 6wx;l w * j8 6wx;;;;;2o w *;;;;;5c w 6u0 *;1f w *,5 w jq *,5 w *,4q w *;5 w *;2o w *;;;;;;;;;1z w *;3v w axy -4 jq *,3v w axz * ay0 ay1,3v w axz * ay1,1i w 3a *;;1v w *;;t w *,3t w * cp 73h,1q w *,u w b7o -4 b7p *;3g w jq * b38 b39,3g w jq * b39;3q w *,k w *,3r w *;4g w *;;1a w ly * ash,e w 72g *,2v w 72g *;5d w 6t1 ly *,5d w jq 6oq cp *,5d w 39 6yh aul *,5d w 3a 6nb aul *,5d w jq 6u4 aul *,1d w * 6vo 6us,1d w * 6ne,20 w avx * dj 76f avy,20 w avx * dj avy,20 w 6q8 lz 102 *,27 w *,1q w *;5c w *;k w *,3r w *;;1q w *;;1j w * tb 78a,k w *;;;;l w * dj 73a;;;4o w lr cp *;3t w * cp 6yf;;1a w ly * ash;k w *,3r w *;5g w b21 *;f w auh -2 6qh *,f w 6qh *,4b w 6op *,23 w b5f -2 4a *;4b w auj -2 *;;4b w 6ve *,5g w 6ve *,23 w 6ve *;;;;5d w *;4o w lr cp *;;3q w *;;16 w *;;;;3e w * 6wf;1o w *;;42 w *,59 w *;;42 w *,33 w *;59 w *;59 w * 705;1i w * 6zr,1i w jq *,2h w *;;;;;;3q w *,1d w 789 m6 * auv auw,1q w *;1z w *;1f w *,4q w *,14 w *;;;1a w 1m * 6ry 6nm,1a w 1m * bc 6rq,1a w 1m * 6ry 6tb,1a w 1m * 6z0,p w 1m asx *,3w w at7 -4 1m at8 *,1g w b4l 1m 12k *,1g w b4l 1m 10d *,1g w b4l 1m *;4b w * cp 6rc,4b w auj -2 * cp 6rc,4b w auj -2 * cp 6rs,4b w * cp 6rs,2h w * cp 6zr,2h w * cp 6rc,3e w 8v *;1n w ay *,22 w ay *,22 w 1m *;k w *,3r w *;;32 w * 6ry 6x4,32 w * 713;;1f w *,3h w *,4q w *,14 w *;;;1n w *;3b w 0 tb * cp 6za,3b w 0 tb * 101 6za,3b w 0 tb * tb 6za;;51 w 753 *;;;k w *;26 w * cp 6ym;;1z w *,3r w *;54 w oc * -4 ato -4 awb;1z w *;5c w 7r *,1g w yy *;5c w *;3e w 6od *;;4q w *;;;;;42 w *,5d w *,3v w axv axw -2 6z0 *,3v w axv -2 6z0 *,45 w az0 -2 37 *,45 w az0 -2 1m *,1z w *;3e w ux *;4b w * aui,3g w * b3b -4 b3c,3g w 7r i2 jk *,w w *;1v w *;25 w b6u bc *;;3q w *,48 w 39 *,27 w *,o w * -2 awv dj 6xn,o w * -2 awv aww,o w * awx,o w * yy awy awz tb 6wm,o w * yy awy awz 14j 6p6,o w * yy awy awz tb 6y9,o w * yy awy awz 77s 6p6,o w * awy awz tb 6wm,o w * awy awz 14j 6p6,o w * awy awz tb 6y9,o w * awy awz 77s 6p6,o w * yy awy tb 6wm,o w * yy awy 14j 6p6,o w * yy awy tb 6y9,o w * yy awy 77s 6p6,o w * awy tb 6wm,o w * awy 14j 6p6,o w * awy tb 6y9,o w * awy 77s 6p6,1q w *,3r w *;3t w b26 cp *;1f w *,17 w *,3b w 0 tb 6oz cp *,3b w 0 cp *,3b w * bc 0 aye 6za ayf,3b w * cp 0 aye 6za ayf,3b w * aye 6za ayf,3b w * bc 0 aye ayf,3b w * cp 0 aye ayf,3b w * aye ayf,35 w *;;;59 w *;;;;;4r w *;k w *;;;1k w *;1t w *;;;4g w *;4g w *,4t w azi -2 ay *,1q w *;5g w 11c *,5g w *;2o w *;;;;4g w *,1z w 3a 6nb 6ry *,1z w 39 6yh 6ry *;;;f w aug bc *,f w aug bc 10d *,f w auh -2 *,39 w * cp 723,30 w auf *,3 w 8v 12v *,3 w b1u *;5d w *;3e w jq *,3e w *;;;;;;10 w 1 jq *,10 w jq *,3e w *;3q w *,2t w * hc 6ug,2t w * 6th 12v qy,2t w * jq 12v qy,2t w * 6vo 14j 6xn,1q w *,3r w *;42 w *,4q w *,14 w * b4s b4t -2 b4u,14 w * b4s -2 b4u,59 w * 762,59 w *;;3r w *;;3r w *;;28 w *,1q w *;;;y w *;;3e w 39 *;f w auh -2 6qh *,f w 6qh *;;2h w *;3q w *,k w *,3r w *;1z w *;;4q w *,10 w *,10 w * b4c;10 w *;;;4b w *;11 w *;11 w *;k w *;;2t w 6n6 6sg -2 *;;;1t w *;4h w 1 7n yy * 3a,4h w 1 yy * 3a;;;;1a w jk * ash;l w * dj 6s8,l w * 6s8;;;5d w 12w 79c *;;;;4b w auj -2 * 6op,4b w 6rp * auk 6op;1o w *;;1f w *,2o w * dj b1z 71b,2o w * dj 71b,4q w *,14 w *;;;;16 w *;1t w b57 mv *;;;;;;1t w *;;;;;;;;4t w b00 b01 *;;1k w *,25 w az4 1m * b6s b6t,25 w az4 1m * b6t;;;;;k w *,3r w *;3t w *;;3q w *,l w 6l6 39 *,l w * jq 6xo,26 w * aue 6vj,26 w auf *,26 w * 6mn,26 w * jq 6xo,k w *;1i w * 72l;43 w * 74h 785 76z;3q w *,1q w *;;42 w *,5d w *,59 w *;1o w *;;k w *,3r w *;e w *,3t w * cp 73h;16 w *;16 w *;3g w 1m 6ur -2 * jk,3g w 12w 79c -2 * jk,3g w jq 757 -2 * jk,3g w b37 -2 * jk;;3t w 78a *,3t w 75f *;1v w *;;;;l w * j8 6wx,l w * m6 6tx;;;;2f w * dj q4 6zc,43 w av8 -2 * 0 r0,43 w * 0 r0 ava,43 w * m6 0 cp 6z9,43 w * 12v qy,43 w * avj;;;;3y w *;;;2u w * q4 av5;;45 w az0 -2 3a *,51 w 753 *,51 w b73 -2 3a *;f w * 6qh;;4t w 0 * axj azg;2s w *;2o w *;;;;;;5d w *;;;;;42 w *;;;5c w q4 *;;2f w * 1m;;;18 w 6x7 *,2q w 6lp *;2f w *;5d w 6t1 lz *,1z w 6t1 lz *;26 w 6pl * jq 6up,4b w 6pl * dj;;1o w *;1a w asg -2 6rk *,1a w lz * ash;3q w *,4o w lr cp *;;42 w *,56 w * 6nf,33 w *,5d w *,51 w b73 -2 39 *;k w *;y w *,y w jq *;;l w * dj 73a,l w * 73a,3g w 1m * -2 b36,1g w 1m * cp b4h b4i,1g w 1m * cp b4i;1w w * -2 aut;;;;5d w 71s *,2g w ax8 0 ae1 0 ax9 39 *,2g w ax8 0 0 ax9 39 *,2g w ax8 0 ae1 ax9 39 *,2g w ax8 0 ax9 39 *,2g w axa ae1 axb ax9 39 *,2g w axa axb ax9 39 *,2g w axa ae1 ax9 39 *,2g w axa ax9 39 *,2g w 70r 6yd 39 *,12 w axf *,12 w 6za *,3j w axf *,3j w 6za *;28 w *;;;1t w *;51 w *;;e w 6or *;;48 w *;3r w *;2d w *;2d w *;2d w *;4t w * b02;35 w *;;;;;3q w *;;30 w 10b auf *;26 w 6op aue *,2y w * cp 12v b7u,2y w * cp b7u;58 w * 14j 792,58 w * 792,58 w * 77s 792;3r w 795 cp *,3r w *;;y w *;;;;4q w *;;;;2t w 6ys *;42 w *,59 w *;4x w b7g -4 * -2 6oq;;;;15 w b5y cp * -2 1,15 w b5y ax * -2 1;;4o w lr *;45 w *;1t w *;3t w *;;;4g w *,1q w *,3r w *;4g w * 1m,4g w * 39,4g w * 37;;;2q w * 6ue ay 6oq;27 w *;;;;q w *;1t w *;1t w *;1q w *;;3q w *,e w * 3a,k w *,3r w *;;3e w 6o6 *;;k w *;;;;;;;4o w lr cp *,18 w * 727,2v w q4 dj 12v *,2v w q4 b4x *;;3r w dj *;18 w 6r8 *;k w *;;2h w *;4i w * cp 790;2g w pj aw8 779 *,3t w 6op *;;k w *;k w *,10 w * b4d,3r w *;;;;;49 w 712 *;;;;42 w *,59 w *;;51 w 6oq *;5b w *;3r w *;;3e w b6j *,3e w jq * b1h;;3g w jq * b38 b39,3g w jq * b39;1t w b57 mv *;1t w *;1t w *;;;k w *,3r w *;3t w * ay 6o4;3x w 6yu *;;3q w *,k w *,3r w *;;3w w asy -2 asz -2 795 *,3q w 795 *;;2f w 1m * 7n;42 w *,59 w *;;38 w *,1v w *;59 w 39 *;3u w *;4h w * ay 6zx -4 1;;;;;;k w *;3e w 39 * bc 749;;3e w *;3x w *;;;2i w 789 m6 *,2i w cp 789 m6 *,2i w av1 *;;4y w 74e *;5b w *;;2s w *,2f w * 787;59 w *;;2f w * 28v;;;;4g w *;1a w 1m * 6oo,1a w 1m * 762,4w w 39 * atm,39 w * 6no,45 w az0 -2 37 *,25 w 6qh bb * b6w,51 w b73 -2 37 *;;4b w * cp 6op;;49 w 78c *;2u w q4 * av2;5c w 6u0 *,49 w * av7;;1v w *;;1d w * 6oi auv auw,3b w 0 cp *,3b w 0 101 *,3b w 0 tb *;;;1n w *;4q w *;;;3k w *;4r w *,1v w *;1a w asg -2 6rk *,1a w ly * ash,1a w 1m 6oo 6ry *;2x w 6op ax 6vj jq *,2x w b7v jq *,2x w 6op ax 6vj *,2x w b7v *,2x w * bc b7w;;1z w *;;38 w *,1v w *;38 w *;;3h w *,1o w *;;;3t w *;;;2v w *;e w *,5d w *,14 w 72g b4s b4v * 39 6r6,14 w 72g b4s * 39 6r6,2v w 72g cp *;15 w b5y cp * -2 1;39 w 6no *,3a w b3r 6lq *;;26 w *;;4b w *;;26 w *,48 w * 5c;k w *,3r w *;3e w 8v *;e w *;;e w 6oo *;;;;1i w b2q b2r * cp 723,1i w b2q * cp 723,1i w b2t jk * cp 723,1i w b2t * cp 723;3q w * cp atq,k w *,3r w *;;;3y w ax0 bc *,30 w 6qh *,3c w b2x b2y bc *;;5c w *;4t w 0 6tt axj oc *,4t w 1 axj oc *,4t w oc * -2 1;2o w * cp,3r w *;3w w * at6;3x w 74t *;2h w *,1v w *;49 w * 712;k w *,3r w *;;;;k w *;;;;43 w q4 * avk jk 712,54 w * 6zw 12v awp;48 w jq *,48 w *;3q w *,1q w *,2h w *;;3r w *;1s w 73f *,3e w *;3e w 39 *;;3q w *,1q w *,k w *,3r w *;;16 w yy *,16 w *;35 w *;;42 w *;4r w *;4r w *,3r w *;3e w 6op *;;;3c w * jk b2u b2v,3a w * cp q2;;59 w *;;;;5 w *;;4q w *,3a w * b3z;2f w * as8,5 w * ato -2 atp,2b w * ate au0,1i w b2t jk * 6y8,1i w b2t * 6y8,1i w 6t1 jk * 6y8,1i w 6t1 * 6y8,1i w * 6y8;;;4r w *;1z w * tb,1v w *;20 w * aw4 6vm;;;30 w auf * 6qh;1z w *;;;;59 w *;;;;5c w yb *;;5c w * 73m;4q w * b2l,51 w b6z * b70;;3y w * ax4;;1f w *,4q w *;2h w *;;2v w q4 yy 780 cp 12v * cp 6wy,2v w q4 dj 12v * cp 6wy,2v w q4 b4x * cp 6wy;;;;;;4t w * 70y;;3y w *;;17 w *;;;1s w aua *;;;3q w *,k w *,3r w *;;1n w *;5b w *;;;;;;;;;42 w *,33 w *,17 w *,35 w *,59 w *;;47 w *;;4y w *,3e w 8v *;;;3f w * ate atf,q w *,3g w b35 -2 8v lz -2 *,3g w b35 -2 lz -2 *,3g w lz * 13k;q w *;;;2f w q4 dj * -2 as9,2u w q4 dj * av2;58 w * 14j 792,58 w * 792;;;5d w *;;;;;3f w q4 *,42 w *,40 w *,52 w * 762,33 w *,59 w *;;;;;;;3y w * 78d,3y w ax0 6ry *;45 w *;46 w 6lp cp *;4g w * 8v;43 w * 78g;;;4i w 728 cp *;;;;;;2f w *;26 w 77h *;;;;;3e w *;4y w *;;;y w *;k w *;1v w *;y w *;;;;3r w *;y w *,4t w azx mv *;;;;;;;5c w *;;k w *,3r w *;3g w jq * -2 b36;;5d w 6t1 lz *,27 w *,3c w b2x b2y 6ry *,1q w *;;2f w * as7,1a w * 6r9,1a w * 762,18 w * axq,18 w * 6xd;;w w *;4g w *,4g w oc *,1t w oc *;3t w * 6pg;12 w 1m *;;;4b w 6pl cp *;;2j w 101 *,2j w 14j *,2j w 77s *;;1n w *,1v w *;42 w *,5d w *,59 w *;;;26 w 70g cp *;;18 w * 727,1o w *;;1o w *,4q w *;54 w * -4 ato -4 awb;;;;45 w *;38 w *,45 w 1lx cp *,46 w 6lp cp * ay 6oq,4k w 1lx cp *,3r w *,1v w *;1a w 1m * asr ass,4q w *,10 w * cp;;4b w *;;1a w asm * -2 asn;;;;;;28 w *,3r w *;4o w * lr;;;;;;42 w *,33 w *,17 w *,35 w *,1i w 6wa 6lz *,1i w 8v mv *,59 w *;;5b w *;;;e w *;;1z w *;;;30 w * ay6 ay7;;;;;k w *;;59 w *;7 w cp * b3n;4t w 0 *;1f w *;;1n w *;1v w *;;1n w *;;1x w *;;;;;5d w *;3r w *;k w *,2v w * 6n5,3r w *;26 w * 74g,k w *,3r w *;39 w tb *,3r w *;;;;;1g w 1m * cp,51 w b73 -2 39 *;47 w *;;k w *;3f w * atg;3b w 0 tb 6oz tb *,3b w 0 tb *;;1o w *,2q w 6lp cp *;52 w *;52 w *;1t w *;;2v w q4 yy * cp 12v 6wy;;;;1x w *;49 w 71s 7n yz * 76z;;2f w q4 dj 12w *,2f w pz *,18 w pz *,18 w q4 dj 12w *;;1d w * j8 6oi auv auw,1d w * auv auw,51 w b6z * 7t 7n b70;;3t w 6ut *;49 w * 712;;3q w *,k w *,3r w *;3u w *;;;;5d w *;;3e w *;;;;;;;;;1z w *;;3r w *;;;q w *,51 w b73 -2 *;;3q w *,3r w *;;58 w *;;k w *;;3q w *,54 w iu * awm 769 awn,54 w iu * awm awn,k w *,3r w *;;4h w 7s * awz b66 1,4h w 7s * b66 1,4h w 7s * awz 1,4h w 7s * 1;3q w *;e w *,2v w 1d7 cp *,2v w 1d7 cp 6wy *,2v w * 3a 6tq,2v w * jq;3g w 12w * -2 b36;39 w 1m * 6yx;4h w 7r * -2 b62 -4 1;11 w * 6re;59 w *;;;;;;;;;;;5f 1s pd 7pj *;;;;;;;;5 1s *;;3t 1s * 7st;5d 1s 7ba 1m *;21 1s 7jq *;;;;;5f 1s pd 7pj *;;;;;41 1s *;52 1s * b9 7gl;5c 1s *;;5c 1s yb *,30 1s * 8a 7fh;;3q 1s *;;e 1s *;;;;l 1s * r1 7n9;;2o 1s *;;5 1s 8a *;e 1s * 7ga;5 1s *;2f 1s * b85,5 1s * b9q -2 b9r,2b 1s * ba1 ba2,49 1s * v2 7vv 7wx;2o 1s *;;;;41 1s *;47 1s * 7em 7vi;;;h 1s * d6 7cc,5g 1s bn2 -2 * b9 79t;;;;;;;;;;43 1s * yb;;1h 1s 7sr b9 *;54 1s * dj -2 b9q bdl,54 1s * dj -2 bdl;1z 1s *;;;;;;;5d 1s 7ba 1m *,1z 1s 7gu ay 1m *,1z 1s 7ba 1m *,1z 1s 7gu ay *,1z 1s 7ba *,r 1s * 7oj;;;1a 1s b8f -2 7r1 *,1a 1s 1m * b8g;;5c 1s * 1m;;4m 1s bma b9 * -2 bmb bmc -2 bmd,4m 1s bma b9 * -2 bmb -2 bmd,n 1s 7qf b9 *;3f 1s * b9 b9e,5f 1s * b9 q7;;;;3q 1s * b9 b9s,21 1s * b9 7xt;;;;;4t 1s * 7rt;5 1s e4 *;3s 1s * pb;;;3 1s 4a ba1 *;f 1s 7k0 *;;1h 1s * b9 7gn;;;5d 1s *;;3q 1s *;;4o 1s lr b9 *;42 1s *,33 1s *,4y 1s bip d6 ys *;42 1s *;;;2o 1s *;42 1s *;;;1z 1s *;12 1s * cq,3b 1s 0 b9 *,3x 1s bjn * -2 bjo -2 v2 -2 bjp,3x 1s bjn * -2 bjo -2 -2 bjp;3q 1s *;;;2l 1s 13m * -8 bri;;;;;;;p 1s b8v d6 *,1d 1s 7xp r1 * b9a bbm,1d 1s 7cw * b9a bbm,z 1s b8v d6 *;3q 1s *,1d 1s 7xp 4j * b9a bbm;;3s 1s * 7wj;;;;1s 1s 7le *;p 1s 1m * b9 7cw b8s,p 1s 1m * b9 7t4 b8s,p 1s 1m * b8t b8s,z 1s 1m * b9 7cw b8s,z 1s 1m * b9 7t4 b8s,z 1s 1m * b8t b8s;;;4b 1s 7l1 d6 *,21 1s * b9 79t,3p 1s 1 -2 pz *;26 1s * b9 7p0,26 1s * b9 7m6,11 1s * biu;;;1n 1s bf5 *,22 1s e4 *,22 1s b9 *;;1f 1s *,3h 1s *;;1n 1s *;3b 1s 0 tw * b9 7cw,3b 1s 0 tw * tw 7cw,3b 1s bgk 8a b9y 0 tw *,3b 1s bgk b9y 0 tw *,3b 1s bgk 8a 0 tw *,3b 1s bgk 0 tw *;;;;;39 1s * b9 7z2,54 1s * o1 -4 b9q -4 bda,44 1s o1 * bqy bqz,44 1s * bqy bqz;;;f 1s * tl,1z 1s *;3b 1s fz * bg7 v2 7wh,3b 1s fz * bg7 bgi,3b 1s 7kd * bg7 v2 7wh,3b 1s 7kd * bg7 bgi,3b 1s 7k1 * bg7 v2 7wh,3b 1s 7k1 * bg7 bgi,3b 1s fz * v2 7wh,3b 1s fz * bgi,3b 1s 7kd * v2 7wh,3b 1s 7kd * bgi,3b 1s 7k1 * v2 7wh,3b 1s 7k1 * bgi,1y 1s bk6 * ae1 bgm,1y 1s bk6 * bgm,2m 1s fz q7 * -8 brt,2m 1s brz q7 *;t 1s *,t 1s * bgt;;;;;;42 1s *,5d 1s *,45 1s bha -2 1m *,45 1s bha -2 7ql *,2o 1s * bkv;5f 1s pd 7pj *;3c 1s * e4 7o4;2q 1s 7aa b9 *;4b 1s * bau,1t 1s 7qz md 7ig bkj *,1t 1s bmu bkj *;;;;;a 1s 7pl *;;;;;;;4t 1s bil -2 *;;17 1s *,3b 1s 0 tw 7dr b9 *,3b 1s 0 b9 *,3b 1s * b9 0 bgc 7cw bgd,3b 1s * bgc 7cw bgd,3b 1s * b9 0 bgc bgd,3b 1s * bgc bgd,35 1s *,2m 1s brx -2 102 *,2m 1s brx -2 12i *;;1i 1s * bd3 7j2;1c 1s y1 *;;;;;;;;;;3t 1s * 7st;3s 1s 7si *,3t 1s 7si *;26 1s 7dh b9 *,48 1s 7dh b9 * 5c;5c 1s pe *;2z 1s bp0 bp1 b9 *;;4m 1s bma b9 * -2 bmb bmc -2 bmd,4m 1s bma b9 * -2 bmb -2 bmd;;;;;;;;;p 1s tw 102 *,p 1s tw * b9 7cw b8s,p 1s tw * b9 7t4 b8s,p 1s tw * b8t b8s,f 1s bao ay *,f 1s bao ay 102 *,f 1s * 7cc,39 1s * b9 7xk,30 1s b21 * bg1,30 1s b21 *,30 1s * bg3 e4 bg4 7pi,30 1s * e4 bg4 7pi,30 1s bd3 b21 *,30 1s bg5 1m b21 *,30 1s bg5 b21 *,30 1s ay * b9 7zc,3 1s bkq * bg1,3 1s bkq *,z 1s tw * b9 7cw b8s,z 1s tw * b9 7t4 b8s,z 1s tw * b8t b8s,3s 1s * 7km,h 1s *,19 1s tw * ay;5d 1s *;;54 1s 7t5 qe *;;b 1s * 12u 7do;43 1s 7gt b9 0 7lz 7dm *,43 1s pf 7ss 0 7lz 7dm *,43 1s e4 0 7lz 7dm *,43 1s 7dm * -2 bcg -2 bch;3q 1s *;5d 1s 7ba 1m *,5d 1s 7gu ay *,1d 1s * 7m8 7l8,1d 1s * 7c0,21 1s 7dh b9 *;;5g 1s * 7u8 d6 bd6;5f 1s 7nt *;;;;;28 1s *;;;;32 1s br7 7d1 b9 *;;;;2o 1s *,5f 1s pd 7pj *;;;4b 1s 7di b9 *;;;e 1s 7u3 *;11 1s *;11 1s *;5c 1s *;;;;3q 1s *;;;1a 1s yj *;2a 1s zc * bnn 7pj bno,2a 1s zc * bnn bno;;;;;;;43 1s bcd -2 * b9 0 7lz,43 1s * b9 0 7lz bcf;;1f 1s *,3h 1s *,1o 1s *,q 1s *,q 1s * qe,q 1s * mv,2o 1s * dj r1 bku,2o 1s * dj bku;43 1s *;;;;;41 1s 3x *;;;1k 1s brc 1m * my;52 1s * b9 bai;;1k 1s 7yu *;;16 1s *;16 1s *;;;;3j 1s 7xp r1 *;4y 1s bip 1m *,1y 1s 1m * bk7 bk8,1y 1s 1m * bk8;1k 1s 7pi *;1t 1s * qe;4m 1s bma b9 0 * -2 bmb bmc -2 bmd,4m 1s bma b9 0 * -2 bmb -2 bmd;;18 1s * bf6,18 1s bf7 * b9 7dm,18 1s bf7 * e4 7dm,18 1s bf7 * bfa,1o 1s *,3p 1s 1 -2 e4 *;;;;;;;;5b 1s 7ds b9 *;;1t 1s * r1,1t 1s * qe;;1o 1s *;42 1s *,5d 1s *;;;3q 1s *,26 1s * 7qa;;l 1s dd * 7n9,l 1s r1 * baj;;1o 1s *;e 1s *;;;;;;;38 1s *;;;;;;;1a 1s b8f -2 7r1 *,1a 1s qe * b8g,1a 1s a74 7df d6 *,20 1s qe * lf dj bcy,20 1s qe * dj bcy,21 1s 7cb b9 *,21 1s qe *;1a 1s b8f -2 7r1 *,1a 1s 1m * b8g,1a 1s a74 7df ay *,1a 1s a74 7fh ay *;;;45 1s *;;;38 1s *,1c 1s 13m *;;;;2f 1s * pe;1a 1s b8f -2 7r1 *;;n 1s bo5 b9 * -2 1,n 1s 7qf b9 *;;1p 1s * 8a 7zc,1p 1s * bou;;;3q 1s *,48 1s pd *,48 1s 1m *,2t 1s * pe bc9,o 1s * -2 b9f dj 7ny,o 1s * -2 b9f bds,o 1s * 7j9,o 1s * bdt bdu bdv tw bdw,o 1s * bdt bdu tw bdw;;q 1s * md bgu,q 1s * md,q 1s *;;;;;o 1s tw * pz bdx;1j 1s 7j6 b9 *,5f 1s b9n * b9 7a7;;v 1s yj *;;;;;;;3y 1s * bek;45 1s bha -2 7ql qe *;e 1s *;5f 1s pz 7pj *;;;2s 1s *;;;2o 1s *;3y 1s *;;;2u 1s * pe bc9;54 1s bdp 10v *,54 1s v2 fh b8d *,54 1s fh b8d *,54 1s v2 b8d *,54 1s b8d *;45 1s bha -2 7ql qe *;18 1s bfb * 7k2,18 1s 7ua *;;;;;3u 1s *;5c 1s * b8e;;5d 1s *;;;42 1s *;16 1s tw *,16 1s *;;;;;29 1s * 8a;;;;;;;;;;18 1s 7ng *,2q 1s 7aa *;;;;;;3q 1s *,4o 1s lr b9 *;;;42 1s *,56 1s * 7c1,33 1s *,5d 1s *;;y 1s *;;l 1s * dj 7yz,l 1s * dj qe 7yz,l 1s * 7yz;1o 1s *;1a 1s b8f -2 7r1 *,1a 1s 1m * b8g;35 1s *;;3w 1s b93 b9 *,1w 1s * -2 bbe,1w 1s * -2 bbl,r 1s blm b9 *,r 1s blm e4 *;;1t 1s bmp u2 *;;;;1s 1s * 7dd;;;2f 1s pe dj *;;;;;2d 1s *,1a 1s *;2d 1s *,1a 1s *;;;2a 1s 1m * bnn 7pj bno,2a 1s 1m * bnn bno,2m 1s * -2 7qp;;;;;;4b 1s *;;;43 1s bcd -2 e4 0 *,43 1s e4 0 * bcf,17 1s pd *,3k 1s 1m *;;;;3q 1s *;;f 1s *;;58 1s * tw 7z2,58 1s 7z3 b9 *;2t 1s bcl bcm b9 *,18 1s bfn *;28 1s *;;;;4g 1s *;4g 1s *;;44 1s * 0 0;4g 1s *,20 1s bct b9 qe *,1t 1s * qe;;;;;4o 1s lr b9 *;4o 1s lr *,n 1s 7qf *;4t 1s * yb e4 big,4t 1s yb * e4 big;3q 1s *;;;;;;;;2q 1s * 7kq e4 7dm;;;;;;;;2s 1s *;28 1s *;4g 1s * 8a,3u 1s *,4e 1s * 8a -2 bnz;;4e 1s 3z * -2 bnz;2o 1s *;;;1t 1s * qe;;;;;;;;;49 1s 7yn 7p4 *,49 1s 7yn *;;;;2g 1s bez * bet cq;;5b 1s 7ds *;;;17 1s *;20 1s qe * lf dj bcy,20 1s qe * dj bcy;;;2f 1s qe * 7wx;;;2m 1s dj ajs *;;3p 1s 1 -2 e4 *;3x 1s * b9 7ts;;;3q 1s *,1h 1s * b9 7xt,1h 1s 7xp qe *;;;b 1s * blh b9;3q 1s 7jq *,21 1s 7jq *;2g 1s * 7lz;;2f 1s 1m *;;3u 1s *,3u 1s bed *;o 1s tw * pz bdx;;50 1s * 7qg;;;;;2g 1s 7rz * tw cq,2g 1s bf3 * bf4;;;;;;;;;;;;;;;;;;3x 1s *;26 1s 7dt b9 *;2f 1s pe dj * -2 b86,2u 1s pe dj * bc7;2f 1s pe dj * -2 b86;4y 1s 7vi *;2s 1s *;;2s 1s *;4b 1s *;4t 1s * 14q;;54 1s bdj e4 *,1k 1s e4 * b9;1a 1s a74 * 7fh,1a 1s a74 * 7df,39 1s * 7cc,5f 1s pz * 7wf,5f 1s pd * 7nt;;;;4b 1s * d6 7di;2s 1s *;;;;;;;49 1s * bcc;3t 1s 7hd *;;;;4e 1s 7z2 -2 * -4 bo4,2m 1s brs 7ql *;1n 1s *;;;;;;e 1s *,3s 1s * dd,3s 1s 1m *,5f 1s tw * b9 bqb;42 1s *,33 1s *;1a 1s b8f -2 7r1 *,1a 1s 1m * b8g,1a 1s a74 7df ay *,1a 1s a74 7fh ay *;;;1k 1s * 7pi;e 1s *;;38 1s *,n 1s * b9 7wi;3f 1s 1m *,3h 1s *,b 1s 1m * blj,1c 1s fh *,19 1s * yb;3f 1s * b9j,3h 1s *,1o 1s *,2q 1s 7aa b9 *;;4b 1s * 7qs,4b 1s * 7qs -4 bav,0 1s * 7qs,44 1s bqs 1m * bqt;;;20 1s * 1m 102,20 1s * bcs;39 1s 7cc *;;39 1s bb4 * d6 7xk,1n 1s 1m * b9 7dm,n 1s 1m * b9 1 -2 bo9,2m 1s brx -2 102 *;e 1s *,5d 1s *;;1t 1s * r1;3q 1s *;;;;18 1s yj *;;5c 1s yb b8d *;;;42 1s *;3w 1s * b96;;;;54 1s bd6 * yb 7im,54 1s bd6 * bdk,2e 1s 8a qe ys *,2e 1s 8a qe 117 *;;;;;;50 1s n4 *;;3x 1s bjh bji 7cw * v2,3p 1s 1 -2 tw *,1k 1s 7qc *;30 1s 7fh *;5c 1s *;;3x 1s 7je *;;5f 1s pd 7pj *;;;1k 1s * b9 7j4;;;;;;48 1s pd *;48 1s *;20 1s qe * lf dj bcy,20 1s qe * dj bcy;;;49 1s * 7yn;30 1s 7fh * 7rg;;;2f 1s pe dj * -2 b86,2f 1s pe * -2 b86,4g 1s *,2u 1s pe * b9 bc7,2 1s * yb -2 bm2 -2 bm3 -2 1gd -2 u2 7tj,2 1s * yb -2 bm2 -2 bm3 -2 1gd -2 7ql 7tj,2 1s * yb -2 bm2 -2 bm3 -2 1gd -2 bm4,2r 1s dj * -8 1;;42 1s *;;;;;1s 1s 7yo *;;;5 1s *;5d 1s * cq,21 1s * cq;;;44 1s pz *;;3q 1s *,2t 1s pe i2 * 7vx,2t 1s bc8 * 7vx,27 1s * 7vx,1h 1s * 7vx;54 1s 7jf 1m * b9 -2 bdb -2 bdc,2 1s * yb -2 bm2 -2 bm3 -2 1gd -2 u2 7tj,2 1s * yb -2 bm2 -2 bm3 -2 1gd -2 7ql 7tj,2 1s * yb -2 bm2 -2 bm3 -2 1gd -2 bm4;4t 1s bi9 r1 *,4t 1s bi9 *,n 1s 7nu b9 *;;;e 1s *,3s 1s *;30 1s b21 * 7fh bg1,30 1s b21 * 7fh,30 1s bd3 b21 * 7fh,30 1s bg5 1m b21 * 7fh,30 1s bg5 b21 * 7fh,30 1s b21 * bb0,2 1s bm0 q7 1m bm1 * bb0,2 1s bm0 1m bm1 * bb0,2 1s bm0 q7 bm1 * bb0,2 1s bm0 bm1 * bb0;4y 1s *,31 1s bov qe bd6 * bow,31 1s bov bd6 * bow;;43 1s bcd -2 pf *,43 1s pf * 0 7lz bcf;;;;2f 1s yj qe *,2f 1s yj 1m *;;5c 1s * b8c akw,1d 1s * 12t -2 bbx -2 bby,1d 1s * 7rf -2 bbx -2 bby;;;;;;5c 1s * b8b,a 1s * yb -2 bkz,a 1s * -2 bkz,a 1s * yb bl3,a 1s * bl3,3s 1s * qe 7qz;;;41 1s *;;;;;1f 1s *;;;;;;;q 1s *,4m 1s 79q b9 * -2 bme -2 bmf,4m 1s 79q b9 * -2 -2 bmf,2l 1s dj zb *,2l 1s zb *,2l 1s 7zc *,2l 1s bro v2 -2 brp -4 *;;;;1h 1s 7dh b9 *;;27 1s *;;54 1s 7bi dj -2 b9q * 7m4,54 1s bdm -2 b9q * 7m4,54 1s 7bi dj -2 * 7m4,54 1s bdm -2 * 7m4,3y 1s * 7m4;;;40 1s *,3p 1s 1 -2 pe *;3f 1s pe *,40 1s *,r 1s blm pe *;;45 1s *;;;;;3s 1s 7fe *;3q 1s *;3q 1s *;50 1s * b9 1;;;1n 1s *;42 1s *,33 1s *;17 1s *;17 1s *;;;;;;;;;3t 1s 7hd ay *;;;;1h 1s * bpk bpl;26 1s 7xo b9 *;4g 1s * 8a;p 1s ay * b9 7cw b8s,p 1s ay * b9 7t4 b8s,p 1s ay * b8t b8s,z 1s ay * b9 7cw b8s,z 1s ay * b9 7t4 b8s,z 1s ay * b8t b8s;;43 1s * 7yh;;49 1s * 7b4 0 7yn,1y 1s qe * bk7 bk8,1y 1s qe * bk8;1y 1s qe * bk7 bk8,1y 1s qe * bk8;;;;;;;;;;;;;;;;;41 1s *;35 1s *;;;42 1s *,33 1s *,17 1s *,35 1s *;;2f 1s *;;;y 1s *;;;;;;3q 1s *;4b 1s 7pn b9 * 7wj,4b 1s 7eb b9 *,4m 1s bma b9 * -2 bmb bmc -2 bmd,4m 1s bma b9 * -2 bmb -2 bmd;;;20 1s bd2 bd3 u3 *,27 1s *,o 1s be6 b9 * -4 be7 be8 be9;;12 1s tw *;;;;a 1s qe *;;;;2e 1s 3z 7pj *;1h 1s * b9 7l1;;;2j 1s tw *,2j 1s 14j *,2j 1s pz *;;3s 1s 7sj 7vx *,3t 1s 7sj 7vx *;1f 1s *;;;;1y 1s qe v2 * bk7 bk8,1y 1s 1m * bk7 bk8,1y 1s qe v2 * bk8,1y 1s 1m * bk8;42 1s *,5d 1s *,1p 1s boo 7em *,1p 1s boo *;;;;;;;;;42 1s *;;;41 1s 7t6 *;41 1s *;;;18 1s * bfe,4t 1s * bhm,4t 1s bhp *,4t 1s * b9 5o 7jh,4t 1s * b9 bik;;1f 1s *;;41 1s *;;1n 1s *;;;1n 1s *;1n 1s *;54 1s * bde bdf 7ql bdg;2g 1s pz ys * 7nq;;;;;;1o 1s bfy b9 * bfz;;;5d 1s *;39 1s 7ql *;;;;;1d 1s 1m * r1 v2 bbr,1d 1s 1m * v2 bbr,3j 1s * cq;;;21 1s 7jq *;4o 1s lr b9 *,18 1s * 7k2,18 1s * e4 7dm bfs,21 1s qe *;;;;3b 1s 0 tw 7dr tw *,3b 1s 0 tw *;;;1o 1s *,3b 1s 0 tw 7dr tw *,3b 1s 0 tw *,2q 1s 7aa b9 *,3p 1s 1 -2 tw *;52 1s 7yo *;3q 1s *,4o 1s lr b9 *;;;;;;;;;49 1s * 7yn,49 1s * bcb;41 1s *;;;3q 1s *;;;;;;5d 1s *;;3q 1s *,49 1s bca 0 *,20 1s 1m * lf dj bcy,20 1s 1m * dj bcy;;;;1o 1s *,r 1s blo pz * -2 1;;;;42 1s *,33 1s *,35 1s *;;;58 1s * tw 7z2,4m 1s bma b9 * -2 bmb bmc -2 bmd,4m 1s bma b9 * -2 bmb -2 bmd;;3q 1s *;;4e 1s * -2 e4 v2 -4 bo4;39 1s *;58 1s *;41 1s 7x1 *;;;;;;3q 1s *;;;;;;;2 1s bm0 q7 1m bm1 7sp 7nn b9 *,2 1s bm0 q7 1m bm1 7sp 7pn b9 *,2 1s bm0 1m bm1 7sp 7nn b9 *,2 1s bm0 1m bm1 7sp 7pn b9 *,2 1s bm0 q7 bm1 7sp 7nn b9 *,2 1s bm0 q7 bm1 7sp 7pn b9 *,2 1s bm0 bm1 7sp 7nn b9 *,2 1s bm0 bm1 7sp 7pn b9 *,2 1s bm0 q7 1m bm1 7nn b9 *,2 1s bm0 q7 1m bm1 7pn b9 *,2 1s bm0 1m bm1 7nn b9 *,2 1s bm0 1m bm1 7pn b9 *,2 1s bm0 q7 bm1 7nn b9 *,2 1s bm0 q7 bm1 7pn b9 *,2 1s bm0 bm1 7nn b9 *,2 1s bm0 bm1 7pn b9 *;2j 1s *;2s 1 * 10o;2f 1 q8 *;2f 1 d9 10o *;;2f 1 pz *;2f 1 q8 -2 *;;;;;;2f 1 pz *;;5c 1 7zw * 11h 7zy;;5c 1 5j *;;5c 1 800 *;;;;;;;;;;;;;;5c 1 80e * 80g;;1a 1 * -2 6p -2 80i;;;;1a 1 80j 80k *,1a 1 80j *;1a 1 15o mu *;1a 1 50 r5 ra *,1a 1 50 r5 *,p 1 50 37n ra *,p 1 50 37n *,3f 1 50 8hh ra *;;1a 1 50 80o *;;1a 1 80q *;;1a 1 80s *;1a 1 2ut *;1a 1 * 80w;;1a 1 * 6p 80y,1a 1 * 6p;;1a 1 80x 6p 80y *,1a 1 80x 6p *;1a 1 * gk 6p 139,1a 1 * 6p 139;;p 1 * jq 6p 814 815,p 1 * 6p 814 815,p 1 * jq 6p 815,p 1 * 6p 815;p 1 812 jq * 6p 814 815,p 1 812 * 6p 814 815,p 1 812 jq * 6p 815,p 1 812 * 6p 815;;;;;;p 1 818 * 81a 81b;;p 1 818 81a *;p 1 81f 2oc 11h * 81d,p 1 81f 2th 11h * 81d,p 1 81f 81e * 81d,p 1 81f * 81d;;;;;p 1 81g 37n *;p 1 * 81j 11a 2gc,p 1 * 81j 16o;;p 1 * 6p 11a 81l,p 1 * 6p 81m;;;p 1 37n ra *;;p 1 * 2oc -4 2xw,3f 1 * 8gn,3f 1 * 8gu 8gv 1,3f 1 * 8gu 1;3w 1 * 81r 81s 81t,3w 1 * 81s 81t,3w 1 * 81r 81t,3w 1 * 81t;;;;;3w 1 81u *;;3w 1 81w -2 gk -2 *;;;;3w 1 * 822;;3w 1 * qf -2 1;;3w 1 * 826 qf -2 1;;3w 1 * -4 50 37n ra 80n,3w 1 * -4 50 37n 80n;;3w 1 * 82a;;;40 1 82b *;;;;;40 1 * 11h 16o 82f -2 82g,40 1 * 82f -2 82g,d 1 * 8oj 82l 8ok;;;;;;;4c 1 11h * 82p 82q;;;4c 1 * 37n 82s;;;;;m 1 * 82t 82u 82v,m 1 * 82u 82v,m 1 * 82t 82v,m 1 * 82v,m 1 * -4 837 r5,6 1 8ql *;1j 1 8cn * 8co 8cp 8cq,1j 1 8cn * 8cp 8cq,1j 1 8cn * 8co 8cq,1j 1 8cn * 8cq;;;m 1 82x 82y 82z *,m 1 82x 82z *,m 1 82x 82y *,m 1 82x *,2b 1 83b *;;;m 1 831 832 -2 * 834;;;m 1 835 2tb 5j * 6p 16o,m 1 835 2tb 5j * 2nc r5,m 1 835 2tb 5j * 50 r5,m 1 835 11h 5j * 6p 16o,m 1 835 11h 5j * 2nc r5,m 1 835 11h 5j * 50 r5,m 1 835 811 * 6p 16o,m 1 835 811 * 2nc r5,m 1 835 811 * 50 r5,m 1 835 * 6p 16o,m 1 835 * 2nc r5,m 1 835 * 50 r5,m 1 835 2tb 5j *,m 1 835 11h 5j *,m 1 835 811 *,m 1 835 *;;;;;;;;2b 1 83d *;;56 1 83f *;;56 1 83h *;;1s 1 * 83l;;1s 1 * 2nm 2gh,1s 1 * 2gh;1s 1 * 2gh;;;;;4g 1 * 11h 139,4g 1 * 37n 2ne,4g 1 * 83t;;;4g 1 * 372;;4g 1 * 83w;4g 1 * 83z;;l 1 * 31e;;;;26 1 843 *;;26 1 845 xt *,26 1 845 *;26 1 jc *;26 1 * qf 37n 849;;;f 1 * 84c;;f 1 * qf 37n 2et 84e,f 1 * qf 37n 84e;;f 1 * 84g;;;;;f 1 84j 2gh *;f 1 84b *;;4b 1 * xt 2ry 2td,4b 1 * 2ry 2td;4b 1 * tj;4b 1 * 2et 84q,g 1 * 8kp mw jq,g 1 * 8kp 35m 2td,g 1 * 8kp 35m jc,g 1 * 8kp 8ln;;;4b 1 * gk 37n 2et;;;5d 1 2u4 *;;;5d 1 jf 16o 4f *,5d 1 jf *;;5d 1 pp *;;;;48 1 *;48 1 36u *;;;;;;;2w 1 2u9 85a 85b *,4z 1 8lh *;;39 1 11h * 85f 85g,39 1 11h * 85g;;;;;;;1w 1 p *;;;;1w 1 * 85q;;;1w 1 85r 811 p *,1w 1 85r 811 *;;;1d 1 3a 2gc 36z 5j *,1d 1 3a 2gc 85w *;;1d 1 * 165 2dv 36z 5j 85v,1d 1 * 165 2dv 85w 85v,1d 1 * 36z 5j 85v,1d 1 * 85w 85v;;1d 1 16o 36z 5j * 860,1d 1 16o 4f * 860;;;1d 1 pz 861 36z 5j *,1d 1 pz 861 l8 *;20 1 16o 804 88b *,20 1 16o 804 *;1d 1 * qn 11a 326;1d 1 864 *;;;;2i 1 * 86a;;;;2i 1 86b 11h 86c *,2i 1 86f qf 86c *;;;;;;;;2u 1 pz * 86m 86n,2u 1 pz * 86n,2u 1 pz * 86m,2u 1 pz *;;;;;2u 1 * l8 q8 86r,2u 1 * q8 86r;;;;;49 1 86u *;49 1 * 4f 86x,49 1 * 86x,49 1 872 g3 * 86t,49 1 0 * 873;;49 1 * 4f 2mc 136 2m5,49 1 * 4f 2nr 2m5,49 1 * 2mc 136 2m5,49 1 * 2nr 2m5;;;;;;43 1 * 11h 139 50 2u4,43 1 * 11h 139 377 0 j2,43 1 * 11h 139 875,43 1 * 11h o1 50 2u4,43 1 * 11h o1 377 0 j2,43 1 * 11h o1 875,43 1 * 11h 340 50 2u4,43 1 * 11h 340 377 0 j2,43 1 * 11h 340 875,43 1 * 876 50 2u4,43 1 * 876 377 0 j2,43 1 * 876 875,43 1 * 50 2u4,43 1 * 377 0 j2,43 1 * 875;;;;;43 1 877 878 * 87a;;;43 1 qx 2ku 87b 36z * 87d -4 87e,43 1 87f 87b 36z * 87d -4 87e,43 1 qx 2ku 87b * 87d -4 87e,43 1 87f 87b * 87d -4 87e,43 1 qx 2ku 87b 36z * -4 87e,43 1 87f 87b 36z * -4 87e,43 1 qx 2ku 87b * -4 87e,43 1 87f 87b * -4 87e;;43 1 qx 2ku 87b 36z 87d -4 *,43 1 87f 87b 36z 87d -4 *,43 1 qx 2ku 87b 87d -4 *,43 1 87f 87b 87d -4 *,43 1 qx 2ku 87b 36z -4 *,43 1 87f 87b 36z -4 *,43 1 qx 2ku 87b -4 *,43 1 87f 87b -4 *;;;;43 1 36z 5j * -2 87g 87h,43 1 l8 * -2 87g 87h;;;;;;;2t 1 87n 87o *;;;;;;;;2t 1 pz * 86r;;;20 1 16o 87y * 87z;;;20 1 37n 882 15l *;;;;20 1 16o 4f *;;;20 1 888 889 * 885,20 1 888 * 885;;;;;;20 1 * l8 88h;;;;20 1 * l8 2xw;;54 1 * 84a 88l;54 1 84a 88p 88o *;;;;54 1 84a 88q *;;;;;;;18 1 * 8b7 50 2oq,18 1 * 8b7 372 37n,18 1 * 8b7 8b8,18 1 * 8b9 8ba jq 37n,18 1 * 8b9 8ba 8bb,18 1 * 136 11h 1;;54 1 j8 n4 -4 88z -4 *;;54 1 * 37n 893;;;;;54 1 84a * 2g8 136;;;;;;;;;54 1 89e 33t 89f *,54 1 89e 89f *;;;54 1 16o * 89h 89i;;54 1 * 37n 89k;;;;54 1 2th 0 89o *;54 1 * 80g;54 1 89q 80g *;;54 1 89s *;;;;;;;;o 1 8a0 * 89x 8a2;;;;o 1 * 2h1 372 r5;;;;;o 1 8a9 37n * 8ab;;;;3y 1 * 8ad;3y 1 *;3y 1 pa *;3y 1 r5 *;3y 1 * -2;;2g 1 * 0 8al 0 8am,2g 1 * 0 0 8am,2g 1 * 0 8al 8am,2g 1 * 0 8am,2g 1 * 0 8al 0 8aq 8ar b7,2g 1 * 0 0 8aq 8ar b7,2g 1 * 0 8al 8aq 8ar b7,2g 1 * 0 8aq 8ar b7,2g 1 * 8as 8at 8au b7;;2g 1 0 8al 0 * qf 37a 8an,2g 1 0 8al 0 * 8ao 8an,2g 1 0 0 * qf 37a 8an,2g 1 0 0 * 8ao 8an,2g 1 0 8al * qf 37a 8an,2g 1 0 8al * 8ao 8an,2g 1 0 * qf 37a 8an,2g 1 0 * 8ao 8an,2g 1 0 8al 0 * qf 37a,2g 1 0 8al 0 * 8ao,2g 1 0 0 * qf 37a,2g 1 0 0 * 8ao,2g 1 0 8al * qf 37a,2g 1 0 8al * 8ao,2g 1 0 * qf 37a,2g 1 0 * 8ao;;;2g 1 * 1m b7,2g 1 * tb b7;;;;;;;;2g 1 8av 8al 8aw * 8ar b7,2g 1 8av 8aw * 8ar b7,2g 1 8av 8al * 8ar b7,2g 1 8av * 8ar b7;2g 1 jq 37n * 349;2g 1 g3 * 8au b7;2g 1 0 8az qn 82l *,1n 1 35k 37n *;;1n 1 qn 8b1 *,18 1 8bm 16o 8bn l8 8b4 *,18 1 8bm 8bn l8 8b4 *,18 1 8bm 16o 8bn 8b4 *,18 1 8bm 8bn 8b4 *,18 1 8bm 16o 8bn l8 *,18 1 8bm 8bn l8 *,18 1 8bm 16o 8bn *,18 1 8bm 8bn *;1n 1 372 2qd 37n *,1n 1 372 8b4 *;;;18 1 8b5 *;;;;;;;18 1 h9 2ut *;18 1 304 b7 *,18 1 8bf *;;;;;18 1 * -2 1 -4 tb b7,18 1 * -2 1 -4 1m b7,18 1 * -2 1 -4 2kk b7,18 1 * -2 1 -4 tb 36l;18 1 8bj -2 1 -4 *,18 1 * 8bc 8bl;;;;;;3v 1 8bp 8br *,3v 1 8bp *;;3v 1 * 2hq jq;3v 1 8bs *;;;;;30 1 8bw 8bu 8bx *,30 1 8bw 8bu *,4l 1 2u9 8kg 8kh 2et *,4l 1 2u9 8kh 2et *,4l 1 2u9 8kg 2et *,4l 1 2u9 2et *,4l 1 2u9 8kg 8kh *,4l 1 2u9 8kh *,4l 1 2u9 8kg *,4l 1 2u9 *;;;3b 1 * qn 11h 11a 8c2,3b 1 * 8c3 11a 8c2,3b 1 * 11a 8c2,3b 1 * qn 11h 8c2,3b 1 * 8c3 8c2,3b 1 * 8c2;1y 1 * 8ik 8hm;;3b 1 * 11a 2ng 8c5,3b 1 * 11a 2gl 8c5,3b 1 * 8c6 8c5;;;3b 1 * 8b1 0,3b 1 * 0,29 1 * 8hr 8hs,29 1 * 8hs;3b 1 8c7 8b1 *,3b 1 8c7 *;;3b 1 0 8c9 814 *;3b 1 * 8c9 8cc 8cd;;;3b 1 * -2 8cf;3b 1 6o *;1z 1 *;;1z 1 8ch 16o * 8cj,1z 1 8ch 16o *;;;t 1 8ck *;;;;;;;1j 1 gk 82l 8cr *,1j 1 gk 82l *;;1j 1 8ct *;;2q 1 8cv * 8cx;;;2q 1 * 8d0,1y 1 8id 11a * 2uk 11h 80g 8ie,1y 1 8id 11a * 11h 80g 8ie,1y 1 8id 11a * 2uk 80g 8ie,1y 1 8id 11a * 80g 8ie,1y 1 8id 11a * 2uk 11h 80g,1y 1 8id 11a * 11h 80g,1y 1 8id 11a * 2uk 80g,1y 1 8id 11a * 80g;;;38 1 *;;;22 1 8d3 37n 8d4 *,22 1 8d3 37n *;;22 1 37n 8d6 *;22 1 37n ra *,22 1 37n *;22 1 * -2 8da 8db;;;22 1 15o * 16o;22 1 * 8da 37n 8de,22 1 * 37n 8de;;45 1 vg * 8dg;;45 1 * 8dj 11h r5,45 1 * 8dj 11h 11a,45 1 * 8dj 8di,45 1 * 11h r5,45 1 * 11h 11a,45 1 * 8di;;;;;45 1 pp *,4k 1 8hq *,2c 1 * 8m9 dj 2rz,2c 1 * 8m9 8ma;45 1 * 8do 8da 11a 8dp;;;46 1 * vg 316 8dr;;46 1 8dq * 8dr;46 1 * 8du;;;;;46 1 8dx * 8d1 2oq;4t 1 * 8e0 4a 2j3,4t 1 * 8e0 2j3 gk,4t 1 * 8e0 8e1,4t 1 * 4a 2j3,4t 1 * 2j3 gk,4t 1 * 8e1;;;;4t 1 8e2 *;4t 1 * 8e5 8e6,4t 1 * 8e6;;;4t 1 * 8e8 8e9,4t 1 * 8e9;;;;4t 1 8ea 0 * 33g qn 37n,4t 1 8ea 0 * 33g 2nc 2oq,4t 1 8ea 0 * 33g qn r5,4t 1 8ea 0 * 33g 8ec,4t 1 8ea * 33g qn 37n,4t 1 8ea * 33g 2nc 2oq,4t 1 8ea * 33g qn r5,4t 1 8ea * 33g 8ec;;4t 1 8ea 1m yr qf *,4t 1 8ea 0 30y qf *,4t 1 8ea 12m 30y qf *,4t 1 8ea 0 *;;4t 1 * 2u6 33g,4t 1 * 33g;;4t 1 2qv 2ml 32b *,4t 1 2qv 11 32b *,4t 1 2qv 8ei *;;;4t 1 * 8el 8em,4t 1 * 8em;;;4t 1 * 81r 8eo;;4t 1 * 2ml 32b,4t 1 * 8eq;;;4t 1 8er *;4t 1 * 344 33g,4t 1 * 8bg;4t 1 30y qf 0 *;;;;;4t 1 * 0 8f0;;4t 1 3m *;4t 1 * 2u9;4y 1 * 8f4,4y 1 *;;4y 1 * 8f6 8f7,4y 1 * 8f7;;;4y 1 * 8f9 -2 136,4y 1 * -2 136;;;11 1 8fa *;4j 1 * 8fd 8fe 8ff 8fj 8fg qf 37n 8fi,4j 1 * 8fe 8ff 8fj 8fg qf 37n 8fi,4j 1 * 8fd 8ff 8fj 8fg qf 37n 8fi,4j 1 * 8ff 8fj 8fg qf 37n 8fi,4j 1 * 8fd 8fe 8ff 8fg qf 37n 8fi,4j 1 * 8fe 8ff 8fg qf 37n 8fi,4j 1 * 8fd 8ff 8fg qf 37n 8fi,4j 1 * 8ff 8fg qf 37n 8fi,4j 1 * 8fd 8fe 8ff 8fj 8fg 8fi,4j 1 * 8fe 8ff 8fj 8fg 8fi,4j 1 * 8fd 8ff 8fj 8fg 8fi,4j 1 * 8ff 8fj 8fg 8fi,4j 1 * 8fd 8fe 8ff 8fg 8fi,4j 1 * 8fe 8ff 8fg 8fi,4j 1 * 8fd 8ff 8fg 8fi,4j 1 * 8ff 8fg 8fi;;;;;4j 1 8fc 8fd 8fe 8ff 8fj 8fg qf 37n * 8fi,4j 1 8fc 8fe 8ff 8fj 8fg qf 37n * 8fi,4j 1 8fc 8fd 8ff 8fj 8fg qf 37n * 8fi,4j 1 8fc 8ff 8fj 8fg qf 37n * 8fi,4j 1 8fc 8fd 8fe 8ff 8fg qf 37n * 8fi,4j 1 8fc 8fe 8ff 8fg qf 37n * 8fi,4j 1 8fc 8fd 8ff 8fg qf 37n * 8fi,4j 1 8fc 8ff 8fg qf 37n * 8fi,4j 1 8fc 8fd 8fe 8ff 8fj 8fg * 8fi,4j 1 8fc 8fe 8ff 8fj 8fg * 8fi,4j 1 8fc 8fd 8ff 8fj 8fg * 8fi,4j 1 8fc 8ff 8fj 8fg * 8fi,4j 1 8fc 8fd 8fe 8ff 8fg * 8fi,4j 1 8fc 8fe 8ff 8fg * 8fi,4j 1 8fc 8fd 8ff 8fg * 8fi,4j 1 8fc 8ff 8fg * 8fi;;;4j 1 * -4 0 8fm;4j 1 8fk -4 0 * 8fm;;;;;3x 1 * jq 50 2qu 0 8fr,3x 1 * jq 8fs 0 8fr,3x 1 * 50 2qu 0 8fr,3x 1 * 8fs 0 8fr,3x 1 * jq 50 2qu 8fr,3x 1 * jq 8fs 8fr,3x 1 * 50 2qu 8fr,3x 1 * 8fs 8fr;;;3x 1 * 37n ra 8fu;;;;3x 1 * gk 8cc 8fy 16o,3x 1 * gk 8cc 8fy;;3x 1 8fx gk 8cc 8fy 16o *,3x 1 8fx gk 8cc 8fy *;;;;;;3x 1 8g2 8g3 8g4 *,3x 1 8g2 8g4 *;;;3x 1 8g6 8g7 * 136 8g9 885,3x 1 8g6 8g7 * 8g9 885;;;3x 1 * 8gc 8gd qf 33w,3x 1 * 8gc 8gd qp qf 33w,3x 1 * 8gc 8gd 31f 136,3x 1 * 8gc 8gd 8ge;;;;3f 1 * 2u5 1,3f 1 * 1;;3f 1 8gg -4 *;;3f 1 8gi 8gk *;;;3f 1 8gl -2 *;;3f 1 2th 11h -2 * 8gp 8gq,3f 1 2oc 11h -2 * 8gp 8gq,3f 1 2e6 11h -2 * 8gp 8gq,3f 1 8gr -2 * 8gp 8gq,3f 1 2th 11h -2 * 8gq,3f 1 2oc 11h -2 * 8gq,3f 1 2e6 11h -2 * 8gq,3f 1 8gr -2 * 8gq;;;;3f 1 2th 11h -2 * 139 1,3f 1 2oc 11h -2 * 139 1,3f 1 8gt -2 * 139 1,3f 1 2th 11h -2 * 1,3f 1 2oc 11h -2 * 1,3f 1 8gt -2 * 1;;;;;;;;;;;;3f 1 8h3 *;3f 1 ie 11h 5j *,3f 1 2oc 11h 5j *,3f 1 2th 11h 5j *,3f 1 l8 11h 5j *,3f 1 4f 11h 5j *,3f 1 8h6 5j *;;;;3f 1 * 11a 8ha;;;;3f 1 * 8he 8hf;;;;;;;;28 1 * 8hm;;4o 1 * 8ho;;;;;;29 1 * 8hu 8hv;;;29 1 * 8hx 0,29 1 * 0;;29 1 * -2 0 -2 8hz;;;29 1 * 8b1 8i0,29 1 * 8i0;29 1 0 * 37n;29 1 37n * 8i4 0;;1y 1 * 8i6 8i7 8i8,1y 1 * 8i7 8i8,1y 1 * 8i6 8i8,1y 1 * 8i8;;;;1y 1 * 8ia 8ib 0 1 8ic,1y 1 * 8ib 0 1 8ic,1y 1 * 8ia 0 1 8ic,1y 1 * 0 1 8ic,1y 1 * 8ia 8ib 1 8ic,1y 1 * 8ib 1 8ic,1y 1 * 8ia 1 8ic,1y 1 * 1 8ic;;;;1y 1 * 8do 11h 80g 8ie,1y 1 * 11h 80g 8ie,1y 1 * 8do 80g 8ie,1y 1 * 80g 8ie,1y 1 * 8do 11h 80g,1y 1 * 11h 80g,1y 1 * 8do 80g,1y 1 * 80g;;;1y 1 8if 3a 11a *,1y 1 8if 11a *,1y 1 8if *;;1y 1 8ih -2 * 372 11a 8ij,1y 1 8ih -2 * 11a 8ij,1y 1 8ih -2 * 372 8ij,1y 1 8ih -2 * 8ij;1y 1 * 8hm 8ct 8il;;;4s 1 * 11a 8cz r6,4s 1 * 8in r6,4s 1 * r6;;;;3 1 * 8ir;;;;3 1 8is 8it *,3 1 84a *;2o 1 * 3m 8iv;;c 1 8da 37n 8iw *,c 1 8da 37n *;x 1 *;2p 1 * 11a 8j0 8j1,2p 1 * 8j2 8j1;;;;;;;2p 1 * 8do qn 8j7 8ct 8j8,2p 1 * 8do 8j7 8ct 8j8;;;2p 1 * 11a 8i8;;;;;;;;;1r 1 * -2 qn 8jj 2f6;;;2e 1 * 80g 11h 13c,2e 1 * 80g 8jm;;2e 1 * 8ia 8b1 8jo,2e 1 * 8ia 8jo;;;2e 1 * 37n 8jr;;2e 1 15o 15o * 8jt,2e 1 15o * 8jt;;;2e 1 * 139 8jw;;;1 1 8jx *;1 1 *;1 1 37n *;;;0 1 mw jq *;;;1t 1 * 8k7 80g,1t 1 * 80g;;1t 1 * 8k7 qn 8k9,1t 1 * 8k7 8k9;;1t 1 * -4 11h 8kb 8kc,1t 1 * -4 11h 8kb;;;1t 1 * 80g 8ke 8kf;;;;;;;4l 1 * -2 8ki -2 8kj;;;;;g 1 * mw jq,g 1 * 35m 2td,g 1 * 35m jc,g 1 * 8lo,g 1 mw jq 8lp 8lq *,g 1 mw jq 8lp *;;;;4m 1 8ku *;;4m 1 * 8kw 8kx;;;4m 1 * 16o 8kz,4a 1 * 8l8 11a 2eo;;4m 1 8ky *;41 1 2ys * 8l2;;5g 1 37n 8bu *,5g 1 37n *;;4a 1 8l4 qf 11a *;;;;4a 1 * -2 8ky;37 1 * 37n 8lb;;;;37 1 37n * 36z 5j 372 11a,37 1 37n * 36z 5j 8lc,37 1 37n * 2tb 5j 372 11a,37 1 37n * 2tb 5j 8lc,37 1 37n * 8ld 372 11a,37 1 37n * 8ld 8lc;;;;;4z 1 372 8li *;4z 1 2ij 8ct *,4z 1 2ij *;4z 1 * 37n 2t0,4z 1 * lb,1p 1 * 8qz;;;;;;g 1 * 8lp 8lq 2u6 2et,g 1 * 8lp 8lq 8kp,g 1 * 8lp 2u6 2et,g 1 * 8lp 8kp;;g 1 * 8ls 82l tj,g 1 * 82l tj,g 1 * 8ls tj,g 1 * tj;4v 1 * 11a 8lv qg 2uk 11h 8b1 8lw co 318,4v 1 * 11a 8lv qg 2uk 11h 8b1 8lw 8lx,4v 1 * 11a 8lv qg 8ly 8b1 8lw co 318,4v 1 * 11a 8lv qg 8ly 8b1 8lw 8lx,4v 1 * 8lz qg 2uk 11h 8b1 8lw co 318,4v 1 * 8lz qg 2uk 11h 8b1 8lw 8lx,4v 1 * 8lz qg 8ly 8b1 8lw co 318,4v 1 * 8lz qg 8ly 8b1 8lw 8lx,4v 1 * qg 2uk 11h 8b1 8lw co 318,4v 1 * qg 2uk 11h 8b1 8lw 8lx,4v 1 * qg 8ly 8b1 8lw co 318,4v 1 * qg 8ly 8b1 8lw 8lx,4v 1 * 11a 8lv 2uk 11h 8b1 8lw co 318,4v 1 * 11a 8lv 2uk 11h 8b1 8lw 8lx,4v 1 * 11a 8lv 8ly 8b1 8lw co 318,4v 1 * 11a 8lv 8ly 8b1 8lw 8lx,4v 1 * 8lz 2uk 11h 8b1 8lw co 318,4v 1 * 8lz 2uk 11h 8b1 8lw 8lx,4v 1 * 8lz 8ly 8b1 8lw co 318,4v 1 * 8lz 8ly 8b1 8lw 8lx,4v 1 * 2uk 11h 8b1 8lw co 318,4v 1 * 2uk 11h 8b1 8lw 8lx,4v 1 * 8ly 8b1 8lw co 318,4v 1 * 8ly 8b1 8lw 8lx,4v 1 * 11a 8lv qg 2uk 11h 8lw co 318,4v 1 * 11a 8lv qg 2uk 11h 8lw 8lx,4v 1 * 11a 8lv qg 8ly 8lw co 318,4v 1 * 11a 8lv qg 8ly 8lw 8lx,4v 1 * 8lz qg 2uk 11h 8lw co 318,4v 1 * 8lz qg 2uk 11h 8lw 8lx,4v 1 * 8lz qg 8ly 8lw co 318,4v 1 * 8lz qg 8ly 8lw 8lx,4v 1 * qg 2uk 11h 8lw co 318,4v 1 * qg 2uk 11h 8lw 8lx,4v 1 * qg 8ly 8lw co 318,4v 1 * qg 8ly 8lw 8lx,4v 1 * 11a 8lv 2uk 11h 8lw co 318,4v 1 * 11a 8lv 2uk 11h 8lw 8lx,4v 1 * 11a 8lv 8ly 8lw co 318,4v 1 * 11a 8lv 8ly 8lw 8lx,4v 1 * 8lz 2uk 11h 8lw co 318,4v 1 * 8lz 2uk 11h 8lw 8lx,4v 1 * 8lz 8ly 8lw co 318,4v 1 * 8lz 8ly 8lw 8lx,4v 1 * 2uk 11h 8lw co 318,4v 1 * 2uk 11h 8lw 8lx,4v 1 * 8ly 8lw co 318,4v 1 * 8ly 8lw 8lx,4v 1 * 11a 8lv qg 2uk 11h 8b1 co 318,4v 1 * 11a 8lv qg 2uk 11h 8b1 8lx,4v 1 * 11a 8lv qg 8ly 8b1 co 318,4v 1 * 11a 8lv qg 8ly 8b1 8lx,4v 1 * 8lz qg 2uk 11h 8b1 co 318,4v 1 * 8lz qg 2uk 11h 8b1 8lx,4v 1 * 8lz qg 8ly 8b1 co 318,4v 1 * 8lz qg 8ly 8b1 8lx,4v 1 * qg 2uk 11h 8b1 co 318,4v 1 * qg 2uk 11h 8b1 8lx,4v 1 * qg 8ly 8b1 co 318,4v 1 * qg 8ly 8b1 8lx,4v 1 * 11a 8lv 2uk 11h 8b1 co 318,4v 1 * 11a 8lv 2uk 11h 8b1 8lx,4v 1 * 11a 8lv 8ly 8b1 co 318,4v 1 * 11a 8lv 8ly 8b1 8lx,4v 1 * 8lz 2uk 11h 8b1 co 318,4v 1 * 8lz 2uk 11h 8b1 8lx,4v 1 * 8lz 8ly 8b1 co 318,4v 1 * 8lz 8ly 8b1 8lx,4v 1 * 2uk 11h 8b1 co 318,4v 1 * 2uk 11h 8b1 8lx,4v 1 * 8ly 8b1 co 318,4v 1 * 8ly 8b1 8lx,4v 1 * 11a 8lv qg 2uk 11h co 318,4v 1 * 11a 8lv qg 2uk 11h 8lx,4v 1 * 11a 8lv qg 8ly co 318,4v 1 * 11a 8lv qg 8ly 8lx,4v 1 * 8lz qg 2uk 11h co 318,4v 1 * 8lz qg 2uk 11h 8lx,4v 1 * 8lz qg 8ly co 318,4v 1 * 8lz qg 8ly 8lx,4v 1 * qg 2uk 11h co 318,4v 1 * qg 2uk 11h 8lx,4v 1 * qg 8ly co 318,4v 1 * qg 8ly 8lx,4v 1 * 11a 8lv 2uk 11h co 318,4v 1 * 11a 8lv 2uk 11h 8lx,4v 1 * 11a 8lv 8ly co 318,4v 1 * 11a 8lv 8ly 8lx,4v 1 * 8lz 2uk 11h co 318,4v 1 * 8lz 2uk 11h 8lx,4v 1 * 8lz 8ly co 318,4v 1 * 8lz 8ly 8lx,4v 1 * 2uk 11h co 318,4v 1 * 2uk 11h 8lx,4v 1 * 8ly co 318,4v 1 * 8ly 8lx;;;;;;4v 1 2o5 8do 2uk 11h r5 *,4v 1 2o5 8do 11h r5 *,4v 1 8m1 * 36z 2vx,4v 1 8m1 * 8m2;;;3m 1 1 8ar *,3m 1 8ar *;3m 1 0 * 8au 8m5;3m 1 0 8au *;;;2c 1 8m6 8m7 *,2c 1 8m6 *;;;;2c 1 8mb 11a *;;;;53 1 8mh -8 *;;;53 1 8mi * 8mk,53 1 8mi *;;;53 1 zb 33t 8ml * 8mn,53 1 8mo 8ml * 8mn;;;53 1 11h * 832 8mq;;;;53 1 11h 5j 8mr 8ms 8ct *;53 1 11h * 8b1 8mv;;53 1 811 * 2u5 8mx,53 1 811 * 8mx;;;53 1 8my *;;;53 1 8n1 *;53 1 87f 87b -2 *;;;;;;53 1 * 32i;53 1 3m 15o * 11a 8nb;;55 1 *;;55 1 8nd *;55 1 *;55 1 8nf *;;55 1 * 8nh;55 1 * 8nk;;55 1 * 8nn,55 1 *;55 1 8nl * 8nn,55 1 8nl *,j 1 1 *;;55 1 * 81r,55 1 *;;55 1 8np *;;55 1 * 8nr;55 1 * 32a;;55 1 * g1;;55 1 37a *;55 1 * qf 8b1 8nz,55 1 * qf 8nz;;55 1 * qf 11a 8o1;;55 1 * qf 1;55 1 * 6l;s 1 * qf,s 1 *;;s 1 2nc 37n *;s 1 811 *;s 1 * 8hb 8o9;;;d 1 2hq 2eo -2 11h 16o -2 8od -2 * sv 31p,d 1 2hq 2eo -2 11h 16o -2 8od -2 * 8oc,d 1 2hq 2eo -2 11h 11a 2gc -2 8od -2 * sv 31p,d 1 2hq 2eo -2 11h 11a 2gc -2 8od -2 * 8oc,d 1 8oe -2 11h 16o -2 8od -2 * sv 31p,d 1 8oe -2 11h 16o -2 8od -2 * 8oc,d 1 8oe -2 11h 11a 2gc -2 8od -2 * sv 31p,d 1 8oe -2 11h 11a 2gc -2 8od -2 * 8oc,d 1 2hq 2eo -2 -2 8od -2 * sv 31p,d 1 2hq 2eo -2 -2 8od -2 * 8oc,d 1 8oe -2 -2 8od -2 * sv 31p,d 1 8oe -2 -2 8od -2 * 8oc;;;;;d 1 8oh 11h 16o 50 11a ea qf -2 *,d 1 8oh 50 11a ea qf -2 *;d 1 * 11h 16o 50 11a ea qf -2 0 8of,d 1 * 50 11a ea qf -2 0 8of;;;;;;;;d 1 16o mu 5j *;d 1 * 8or -2 8os;;;;;4p 1 * 2nc 8ow 8ox,4p 1 * 2nc 8ox;;;;4p 1 8oy *;;4p 1 * 2nc;;;3d 1 8p2 8p3 *,3d 1 8p2 *;;;;j 1 * 37n 8p9 6p 2us 85m 0,j 1 * 37n 8p9 8pa 85m 0,j 1 * 8pb 6p 2us 85m 0,j 1 * 8pb 8pa 85m 0,j 1 * 6p 2us 85m 0,j 1 * 8pa 85m 0,j 1 * 37n 8p9 6p 2us 0,j 1 * 37n 8p9 8pa 0,j 1 * 8pb 6p 2us 0,j 1 * 8pb 8pa 0,j 1 * 6p 2us 0,j 1 * 8pa 0,j 1 * 37n 8p9 6p 2us 85m,j 1 * 37n 8p9 8pa 85m,j 1 * 8pb 6p 2us 85m,j 1 * 8pb 8pa 85m,j 1 * 6p 2us 85m,j 1 * 8pa 85m,j 1 * 37n 8p9 6p 2us,j 1 * 37n 8p9 8pa,j 1 * 8pb 6p 2us,j 1 * 8pb 8pa,j 1 * 6p 2us,j 1 * 8pa;;;;j 1 1 * 8pd,j 1 1 *;;j 1 * 8pf 1,j 1 * 1;;j 1 * -2 gk 1;;;1m 1 * 8pk 33t 16o 8pl,1m 1 * 8pk 16o 8pl,1m 1 * 8pk 8pl;;;;;1m 1 * 8pp 8pq 0,1m 1 * 8pp 0,n 1 * 8pp 8qu 0,n 1 * 8pp 0;;;2n 1 * 8do 8ps 8pt,2n 1 * 8ps 8pt,2n 1 * 8do 8pt,2n 1 * 8pt;;;2n 1 * 8pv;;;1l 1 r5 *;4f 1 r5 *;13 1 0 * 8ev b7;13 1 1 8ev *;8 1 8q2 -8 *;;8 1 8mi * qf;8 1 ie 11h *,8 1 2oc 11h *,8 1 2th 11h *,8 1 2tb *;8 1 * 8q6 8q7;;;8 1 811 *;;;3o 1 *;;3o 1 * 8qc;3o 1 * 8qf;;3l 1 0 8ev *;;31 1 8qh 37n ra *;;31 1 sv 372 37n ra *,31 1 sv 372 37n *;;1u 1 15o *;;1u 1 8qn 1m 0 *,1u 1 8qn 0 *;;n 1 * 832 8qr 8qs;;;n 1 * 2wq;;;;;;;;1p 1 8r0 11h 11a * 2r6;;3s 1 * -2 8r4;;;;;2f 2 yy -4 8r7 -4 *;2f 2 8r7 * sj;;40 2 * 8tu -2 8tv -2 8tw,1g 2 * 94c;2f 2 8r7 -2 8rb sj *;;2f 2 8r7 -2 8rd -2 *;;2f 2 39v *;2f 2 sj *;;2f 2 sj 8ri *,2u 2 3a8 r3 3v3 *;2f 2 * 8rl;;5c 2 3w1 *;5c 2 3ib *;;;;1a 2 * -2 sg 8rs -2 8rt,1a 2 * -2 sg 8rs -2;;;;;1a 2 8rv *;1a 2 3j3 *;;1a 2 * 8ry;1a 2 * 8s1;;;;1a 2 * sg 8s2 8s3,1a 2 * sg 8s2;1a 2 3og *;p 2 1m lz 3br b9 3bq *,p 2 1m lz 3br b9 lz *,p 2 1m lz 3br b9 3xl *,p 2 1m lz 3br 8s7 *;;;;p 2 * sg 8s8 8s9,p 2 * sg 8s9;;;3w 2 3j3 *;3w 2 * 8ri 8sf;;;3w 2 8sg *;3w 2 * -2 1;3w 2 1 -2 * 8sk;;;3w 2 * dg 8sn;;;3f 2 * -8 8so;3f 2 * -2 8sr;;3f 2 * 1m 3p9,3f 2 * 8st;;3f 2 1m *;;;;3f 2 3og *;;3f 2 8sz *;3a 2 * 93r;4w 2 1m 8t1 *;;4w 2 10l 8t3 *;;;3q 2 3q4 b9 *;4c 2 38p b9 * 8t9 8ta,4c 2 8tb * 8t9 8ta,4c 2 38p b9 * 8ta,4c 2 8tb * 8ta;;;;m 2 * ax 12v -2 8td,m 2 * 8te -2 8td,m 2 * -2 8td,m 2 * 8tf 8tg,m 2 * 8tg;;;;;2b 2 lr b9 *,4o 2 lr b9 *;2b 2 lr *;2b 2 3p7 *;;2b 2 8tk *;2b 2 * 8tn;;;;2b 2 8t1 *;;56 2 8t1 * 8tt,56 2 8t1 *;;;;;40 2 * 8ty -2 8tz;;;;40 2 * 8u2 8u3 8u4 8u5,40 2 * 8u2 8u4 8u5;;;;;1s 2 * 8u7;;;4g 2 *;4g 2 3a8 *;4g 2 3g7 *;;;;;54 2 8wg * 8wh,54 2 * 8wi 8wj 1m ff -2 8wk,54 2 * 8wi 8wj 8wl -2 8wk,54 2 * 8wi 1m ff -2 8wk,54 2 * 8wi 8wl -2 8wk,5g 2 * 95a;;;;f 2 8ui 8uj -2 *;;4b 2 * -2 7d;;5d 2 39c *;5d 2 12y 3it *,5d 2 yy 3zj 3he *;;5d 2 12y 3it v2 *,5d 2 12y 3it *;;2w 2 8us ax 12v -2 * e5 3ls,2w 2 8us ax 12v -2 * 1m 3zi q3,2w 2 8us ax 12v -2 * e5 3zi,2w 2 8us ax 12v -2 * 8uu,2w 2 8us 8uv -2 * e5 3ls,2w 2 8us 8uv -2 * 1m 3zi q3,2w 2 8us 8uv -2 * e5 3zi,2w 2 8us 8uv -2 * 8uu,2w 2 8us -2 * e5 3ls,2w 2 8us -2 * 1m 3zi q3,2w 2 8us -2 * e5 3zi,2w 2 8us -2 * 8uu;;;;10 2 * 948 1;1w 2 8uw 8ux p *,1w 2 8uw p *,1w 2 8uw 8ux *,1w 2 8uw *;;;;;;1d 2 3zj 8v3 * 8v5;;;;;2i 2 * 1m 3xk ma 3ps;;2u 2 8va *;2u 2 sj * 8ri 8rj;;;;43 2 3dl 3og -2 *;43 2 * -2 8vg;;;43 2 * 0 8vi 8vj;;;;43 2 8vn * 1m 8vp ax 1b2,43 2 8vn * 1m 8vp 12v ax 3a3,43 2 8vn * 1m 8vp 3a3;;;;43 2 * -2 8vq -2 8vr;;43 2 53 3ep b9 *;2t 2 sj ax *,2t 2 8vw *;;;;2t 2 ps -2 ps *;;;;;20 2 3zj 3a9 ff -2 *,20 2 3zj 3yr ax 3hi -2 *,20 2 3zj 3he -2 *;;20 2 3zi 8w5 1m ff -2 *,20 2 3zi 8w5 3z4 ax 3hi -2 *,20 2 3zi 8w5 fc -2 *;;;20 2 8w8 b9 3zj * v2 8wa,20 2 8w8 b9 3zj * 8wa;;20 2 3og 3ac * 3zi;;20 2 12h f7 *,20 2 10o f7 *,20 2 10o *;20 2 3zj 3he *;;;;;;;;;;;;;;;;54 2 * 8ug 8wv;;;;;;;;o 2 * sg 3ge,o 2 * sg 3bs,o 2 * sg za,o 2 * sg dj 3mg,o 2 * sg 3mg,o 2 * sg 3gl,o 2 * e5 3ls sg,o 2 * 8x3;;o 2 * yb 39y 3lr 8x5 sg dj 3mg,o 2 * yb 39y 3lr 8x5 sg 8x6,o 2 * yb 1m 3lr 8x5 sg dj 3mg,o 2 * yb 1m 3lr 8x5 sg 8x6,o 2 * yb yb 3xc 8x5 sg dj 3mg,o 2 * yb yb 3xc 8x5 sg 8x6,o 2 * yb 8x7 8x5 sg dj 3mg,o 2 * yb 8x7 8x5 sg 8x6,o 2 * 39y 3lr 8x5 sg dj 3mg,o 2 * 39y 3lr 8x5 sg 8x6,o 2 * 1m 3lr 8x5 sg dj 3mg,o 2 * 1m 3lr 8x5 sg 8x6,o 2 * yb 3xc 8x5 sg dj 3mg,o 2 * yb 3xc 8x5 sg 8x6,o 2 * 8x7 8x5 sg dj 3mg,o 2 * 8x7 8x5 sg 8x6,o 2 * yb 39y 3lr sg dj 3mg,o 2 * yb 39y 3lr sg 8x6,o 2 * yb 1m 3lr sg dj 3mg,o 2 * yb 1m 3lr sg 8x6,o 2 * yb yb 3xc sg dj 3mg,o 2 * yb yb 3xc sg 8x6,o 2 * yb 8x7 sg dj 3mg,o 2 * yb 8x7 sg 8x6,o 2 * 39y 3lr sg dj 3mg,o 2 * 39y 3lr sg 8x6,o 2 * 1m 3lr sg dj 3mg,o 2 * 1m 3lr sg 8x6,o 2 * yb 3xc sg dj 3mg,o 2 * yb 3xc sg 8x6,o 2 * 8x7 sg dj 3mg,o 2 * 8x7 sg 8x6;;;;3y 2 * 8x9;;;3y 2 8xa *;;3y 2 8xc *;;2g 2 0 8xe 0 * 8xg,2g 2 0 0 * 8xg,2g 2 0 8xe * 8xg,2g 2 0 * 8xg;;2g 2 0 8xe 0 8xf 8xg *,2g 2 0 0 8xf 8xg *,2g 2 0 8xe 8xf 8xg *,2g 2 0 8xf 8xg *;2g 2 * 0 8xj 0 8xk 8xl,2g 2 * 0 0 8xk 8xl,2g 2 * 0 8xj 8xk 8xl,2g 2 * 0 8xk 8xl,2g 2 * 0 8xj 0 8xk,2g 2 * 0 0 8xk,2g 2 * 0 8xj 8xk,2g 2 * 0 8xk;;;;;;;;2g 2 10l 3zi *;;;;;18 2 1o0 * -2 1;;;;18 2 3p9 *;18 2 3v3 *;;;18 2 3q7 8y1 8y2 *,18 2 8y1 8y2 *,18 2 3q7 8y1 *,18 2 8y1 *;;18 2 8y4 *;;18 2 8y6 *;;3v 2 * 8ya 8yb,3v 2 * 8yb;;;3v 2 * 8yd;;;;3v 2 8ye 8yf *,3v 2 8ye *,4x 2 97c * -4 97i;3v 2 * -4 8yi;;;3v 2 * 8yl 8ym,3v 2 * 8ym;;;;;;;30 2 10l 8yq *;3b 2 * 8yt 8yu,3b 2 * 8yu;;;3b 2 * 8yw -2 8yx,3b 2 * -2 8yx;;;3b 2 * 8yw -2 8yx;3b 2 * 8z0 -2 3qy 3bk,3b 2 * 8z0 -2 8z1,3b 2 * 8z0 -2;;;;;3b 2 * -2 8z5,3b 2 * -2 8z6;;;;;q 2 3zj *;1j 2 38p ax 8zb -2 *,1j 2 3qy 8zb -2 *;;1j 2 * b9 3b2,1j 2 * 8zd;;;;22 2 * 8zh;;22 2 8zg 8zh *;22 2 3zi *,c 2 1m 3zi *,32 2 8yn *;45 2 * 1m q7,45 2 * 1m ly,45 2 * 1m ax,45 2 * 8zl;;46 2 * b9 3ce 1m 3g2,46 2 * b9 3ce 3f3 3by,46 2 * b9 3ce b9 3by,46 2 * ax 3hu 1m 3g2,46 2 * ax 3hu 3f3 3by,46 2 * ax 3hu b9 3by,46 2 * b9 3pd 1m 3g2,46 2 * b9 3pd 3f3 3by,46 2 * b9 3pd b9 3by,46 2 * 3m6 1m 3g2,46 2 * 3m6 3f3 3by,46 2 * 3m6 b9 3by;;;4t 2 * 1m c6 -2 8zn,4t 2 * 8zo -2 8zn;;;4t 2 * e5 3ls,4t 2 * sg 3l6,4t 2 * b9 3c7;4t 2 8zs *;4t 2 * 0 8zv;;;;4t 2 1 8zz *;;4t 2 * -2 901;;4t 2 8zs *;4t 2 * 0 0 3wt;4t 2 * -2 1m 3ym,4t 2 * -2 905;;4t 2 * 0;4t 2 * -2 3aa;4t 2 3aa *;;4t 2 * -2 90b;;4t 2 * ly 3ju 90d;;4t 2 * 8zs;;4t 2 mk *;4y 2 * -2 90i;;;4j 2 * 90l 90m 39x b9 53 3nm 90n b9 15b 90o,4j 2 * 90l 90m 39x b9 53 3nm 90n b9 115 90o,4j 2 * 90l 90m 39x b9 90p 90n b9 15b 90o,4j 2 * 90l 90m 39x b9 90p 90n b9 115 90o,4j 2 * 90l 90m 90q 53 3nm 90n b9 15b 90o,4j 2 * 90l 90m 90q 53 3nm 90n b9 115 90o,4j 2 * 90l 90m 90q 90p 90n b9 15b 90o,4j 2 * 90l 90m 90q 90p 90n b9 115 90o,4j 2 * 90m 39x b9 53 3nm 90n b9 15b 90o,4j 2 * 90m 39x b9 53 3nm 90n b9 115 90o,4j 2 * 90m 39x b9 90p 90n b9 15b 90o,4j 2 * 90m 39x b9 90p 90n b9 115 90o,4j 2 * 90m 90q 53 3nm 90n b9 15b 90o,4j 2 * 90m 90q 53 3nm 90n b9 115 90o,4j 2 * 90m 90q 90p 90n b9 15b 90o,4j 2 * 90m 90q 90p 90n b9 115 90o,4j 2 * 90l 39x b9 53 3nm 90n b9 15b 90o,4j 2 * 90l 39x b9 53 3nm 90n b9 115 90o,4j 2 * 90l 39x b9 90p 90n b9 15b 90o,4j 2 * 90l 39x b9 90p 90n b9 115 90o,4j 2 * 90l 90q 53 3nm 90n b9 15b 90o,4j 2 * 90l 90q 53 3nm 90n b9 115 90o,4j 2 * 90l 90q 90p 90n b9 15b 90o,4j 2 * 90l 90q 90p 90n b9 115 90o,4j 2 * 39x b9 53 3nm 90n b9 15b 90o,4j 2 * 39x b9 53 3nm 90n b9 115 90o,4j 2 * 39x b9 90p 90n b9 15b 90o,4j 2 * 39x b9 90p 90n b9 115 90o,4j 2 * 90q 53 3nm 90n b9 15b 90o,4j 2 * 90q 53 3nm 90n b9 115 90o,4j 2 * 90q 90p 90n b9 15b 90o,4j 2 * 90q 90p 90n b9 115 90o,4j 2 * 90l 90m 39x b9 90n b9 15b 90o,4j 2 * 90l 90m 39x b9 90n b9 115 90o,4j 2 * 90l 90m 90q 90n b9 15b 90o,4j 2 * 90l 90m 90q 90n b9 115 90o,4j 2 * 90m 39x b9 90n b9 15b 90o,4j 2 * 90m 39x b9 90n b9 115 90o,4j 2 * 90m 90q 90n b9 15b 90o,4j 2 * 90m 90q 90n b9 115 90o,4j 2 * 90l 39x b9 90n b9 15b 90o,4j 2 * 90l 39x b9 90n b9 115 90o,4j 2 * 90l 90q 90n b9 15b 90o,4j 2 * 90l 90q 90n b9 115 90o,4j 2 * 39x b9 90n b9 15b 90o,4j 2 * 39x b9 90n b9 115 90o,4j 2 * 90q 90n b9 15b 90o,4j 2 * 90q 90n b9 115 90o,4j 2 * 90l 90m 39x b9 53 3nm 90n 90o,4j 2 * 90l 90m 39x b9 90p 90n 90o,4j 2 * 90l 90m 90q 53 3nm 90n 90o,4j 2 * 90l 90m 90q 90p 90n 90o,4j 2 * 90m 39x b9 53 3nm 90n 90o,4j 2 * 90m 39x b9 90p 90n 90o,4j 2 * 90m 90q 53 3nm 90n 90o,4j 2 * 90m 90q 90p 90n 90o,4j 2 * 90l 39x b9 53 3nm 90n 90o,4j 2 * 90l 39x b9 90p 90n 90o,4j 2 * 90l 90q 53 3nm 90n 90o,4j 2 * 90l 90q 90p 90n 90o,4j 2 * 39x b9 53 3nm 90n 90o,4j 2 * 39x b9 90p 90n 90o,4j 2 * 90q 53 3nm 90n 90o,4j 2 * 90q 90p 90n 90o,4j 2 * 90l 90m 39x b9 90n 90o,4j 2 * 90l 90m 90q 90n 90o,4j 2 * 90m 39x b9 90n 90o,4j 2 * 90m 90q 90n 90o,4j 2 * 90l 39x b9 90n 90o,4j 2 * 90l 90q 90n 90o,4j 2 * 39x b9 90n 90o,4j 2 * 90q 90n 90o;;;;;;;;3x 2 * ax 3a3 90t,3x 2 * 53 3nm 0 90t,3x 2 * 90u 90t,3x 2 * 90y 90t;;;3x 2 * 90w 90x;;;;3x 2 * 910 911 ax fj,3x 2 * 910 911;;;3x 2 90z 910 911 *;;;;;4o 2 916 b9 *,4o 2 916 *;;;29 2 * 91b 91c,29 2 * 91c;;;;29 2 91d 8wy * 91f;;29 2 * 1;;29 2 8wy 91h *;;;1y 2 91j 91k 91m *,1y 2 91j 91m *,1y 2 91j 91k *,1y 2 91j *;;;1y 2 91n * 91p;;1y 2 * 0 1 91r,1y 2 * 1 91r;;1y 2 * -2 91t 91u 91v;;;;1y 2 * ma 91x;;4s 2 8wt *;;4s 2 8wt 91z *;;;3 2 8un *;3 2 * 925;;;3 2 926 *;;;3t 2 * ax 38k,3t 2 * 92b;;;3t 2 92c b9 * -8 92e;;;3t 2 391 *;4q 2 8xc *;;47 2 92i *;;47 2 92k *;1i 2 * 92n;;;;1i 2 92o 8uj 92p *,1i 2 92o 8uj *;;1i 2 3a8 8ud *;;;3c 2 39x b9 92u *,3c 2 92w 92u *;;3c 2 1m lz * b9 3zr,3c 2 1m lz * 92y,3c 2 53 q3 b9 lz * b9 3zr,3c 2 53 q3 b9 lz * 92y,3c 2 53 q3 dg * b9 3zr,3c 2 53 q3 dg * 92y,3c 2 53 * b9 3zr,3c 2 53 * 92y,3c 2 1m lz *,3c 2 53 q3 b9 lz *,3c 2 53 q3 dg *,3c 2 53 *;;3g 2 * -2 930;;;;3g 2 931 -2 932 *;;3g 2 934 lz * 8uj 936 937,3g 2 934 * 8uj 936 937,3g 2 934 lz * 936 937,3g 2 934 * 936 937,3g 2 934 lz * 8uj 937,3g 2 934 * 8uj 937,3g 2 934 lz * 937,3g 2 934 * 937,3g 2 934 lz * 8uj 936,3g 2 934 * 8uj 936,3g 2 934 lz * 936,3g 2 934 * 936,3g 2 934 lz * 8uj,3g 2 934 * 8uj,3g 2 934 lz *,3g 2 934 *;;;;;;;3g 2 3cc * -4 93d;;;;7 2 * 93h 93i,7 2 * 93i;;;;;;7 2 93l *;7 2 * 93o 93p 93q;;;;;;3a 2 93s -2 v2 3og 3zj *,3a 2 93s -2 v2 3og *;3a 2 93s -2 *;3a 2 * 93w;;3a 2 * -2 3by 3og,3a 2 * -2 39x b9 3og;3a 2 93x -2 *;;3a 2 93z *;10 2 * xt 3gj,10 2 * 942;;10 2 * 1m;;10 2 944 *;10 2 1m *;10 2 fc *;;10 2 *;;;;1g 2 *;1g 2 * 94f 94g,1g 2 * 94g;;;1g 2 jk 3zj *,1g 2 jk *;1g 2 * 94j 94k;;;1z 2 1m lz g9 dg *;1z 2 e5 g9 b9 *;;;;;2v 2 * 94s;;2e 2 91n 91m *,2e 2 91n *;;2e 2 94u -2 *;2e 2 * -2 p0 b9 3pp,2e 2 * -2 94x;;;;;;;1t 2 * 91z 954,1t 2 * 954;;1t 2 91n *;;1t 2 956 * -2 91t;1t 2 91n *;1t 2 12h o1 956 *;;;23 2 * -2 95d;;;3n 2 95e -2 *;;2h 2 3bc *;;;1k 2 * 95l -2 95m;;;1k 2 * 95o;;1k 2 ax 3a3 *,1k 2 q7 *;44 2 * 95r 95s,44 2 * 95s;;;;;;44 2 * 95x 91t 0;;15 2 * b9 3ag -2 1;15 2 95y * -2 1;15 2 * 1;4h 2 * -4 1;4h 2 * -4 1;4h 2 * -2 964 -4 1;;4h 2 1 1m *;4h 2 * b9 967 1,4h 2 * 967 1,4h 2 * b9 1,4h 2 * 1;;4h 2 * b9 0 1,4h 2 * b9 1;4h 2 * -8 1;4h 2 * 1m 3jm 96b 1,4h 2 * 96b 1;;;4h 2 96c * -2 1;;4h 2 1 96e *;;3e 2 * 96i;;;3e 2 1m ly *,3e 2 53 *;3e 2 * -4 ux;3r 2 3zc *;;;;25 2 * 96r;;25 2 * b9 96t 96u;;;;;;51 2 96x 7g v5 *;;;51 2 970 * 972 973,51 2 972 97a *;;;51 2 * 3og 975,51 2 * 975;;;;;51 2 978 -2 *;;1b 2 *;;4x 2 97c 8rb * -4 3by 3zj,4x 2 97c 8rb * -4 3by 11j;4x 2 97c 8rb 97d -4 *,4x 2 97f -4 97g 97h *;4x 2 * -4 97g 97h;;;;;;4i 2 *;;;2y 2 * 3eo 97p -2 97q,2y 2 * 97p -2 97q,2y 2 97r -4 * 3eo 97s,2y 2 97r -4 * 97s;;;;;;2x 2 * 97v 97w;;;;2f 4 * 97z;;2f 4 4fw -2 *;;2f 4 48w *;;5c 4 4to *;;;5c 4 3c 986 *;;5c 4 4pd *;;;;5c 4 98c * b6 jj;5c 4 3c 4gq *;1a 4 * -2 46t 98g -2 98h,1a 4 * -2 46t 98g -2;;;1a 4 46t qr -2 *;;1a 4 98j *;;;1a 4 98m *;;1a 4 98q 98o *,1a 4 98q *;;1a 4 * 98s;;1a 4 * io 44t 98u,1a 4 * 98v 98u;;;1a 4 * 167;1a 4 * 986 13u qr,40 4 * -2 4ne;;;p 4 98y 4ty 46t 98z *,p 4 98y 46t 98z *,p 4 98y 4ty 46t *,p 4 98y 46t *;;p 4 98l 991 *;;p 4 4sg 4k5 13u 993 *,p 4 4sg 4k5 13u *;p 4 113 4dc 13u 98z * -2 98y,p 4 46t 98z * -2 98y,p 4 113 4dc 13u * -2 98y,p 4 46t * -2 98y,p 4 113 4dc 13u 98z * -2,p 4 46t 98z * -2,p 4 113 4dc 13u * -2,p 4 46t * -2,p 4 98l 4k5 13u b9 *;p 4 999 * 997 -2 998,p 4 999 * -2 998,p 4 999 * 997 -2,p 4 999 * -2;;;;;;p 4 * -2 99d 991 99e;;;;3w 4 4cu 4sg -2 *;3w 4 * 99i;;3w 4 * 13u -2 1;3w 4 * -4 98l 991 992;;3f 4 99l -8 *;3f 4 * -2 99o;;3f 4 10v *;;3f 4 99q *;;3f 4 14j *;;;4w 4 1n 4gq *;;4w 4 4fm 99x *;;5 4 4sg 99z -2 *;;;;;4c 4 9a4 * 10v 9a6,4c 4 9a4 * 9a6;;;4c 4 qm -2 9a7 -2 *;m 4 * -2 9aa;;m 4 * -2 9ac;;;;;m 4 9ad 9ae 9af *,m 4 9ad 9af *;m 4 * 9ai 9ae 9aj;;;m 4 * -4 9al 9am;;;m 4 o7 lg 473 *;;2b 4 9ao *;;2b 4 4sg 9aq *;;2b 4 9as *;;2b 4 9au * 9aw;;;;56 4 9ax 9ay *,56 4 9ax *;40 4 * -2 9b1 -2 9b2;;;;;40 4 9b3 -2 9b4 -2 *;40 4 * -2 9b7 -2 9b8 -2 4ne;;;;;;;;1s 4 * 9bf;;;;26 4 * 13u 9bj 9bk;;;5d 4 pd *;5d 4 61 *;;;2w 4 9bo -2 *;2w 4 * -2 10v 4gt,2w 4 * -2 9br;;;;;1w 4 p *;;1w 4 9bw -2 *;1w 4 * 13u 9bz 9c0;;;;1d 4 4ar 9c1 *;;1d 4 9c3 *;;;1d 4 4ar 9c6 *;2i 4 4el *;2u 4 48w *;;;;49 4 q1 4ei 0 *,49 4 9ce 0 *;;;;43 4 * -2 449 0 13i,43 4 * -2 449 b9 0 13i,43 4 * -2 9ci;;;;;;43 4 485 4fm -2 *;;2t 4 9co *;2t 4 * l8 4fw 9cb,2t 4 * 4fw 9cb,o 4 * 4rn 4iw -2 9eh 9ei dj 4ed,o 4 * 4rn 4iw -2 9eh 9ei 9ej,o 4 * 9ek -2 9eh 9ei dj 4ed,o 4 * 9ek -2 9eh 9ei 9ej,o 4 * -2 9eh 9ei dj 4ed,o 4 * -2 9eh 9ei 9ej,o 4 * 4rn 4iw -2 9ei dj 4ed,o 4 * 4rn 4iw -2 9ei 9ej,o 4 * 9ek -2 9ei dj 4ed,o 4 * 9ek -2 9ei 9ej,o 4 * -2 9ei dj 4ed,o 4 * -2 9ei 9ej,o 4 * -4 14j 44z,o 4 * -4 tb 44z,o 4 * -4 jq 44z;2t 4 * -2 4ab 4fw,2t 4 * -2 4fw 4g0,2t 4 * -2 l8 4fw,2t 4 * -2 9cs;;2t 4 9co *;;20 4 9ae 9cu -2 *;;;20 4 9bj 9cw 9cx -2 *;;20 4 * 12n 10v o2 10v 461,20 4 * 12n 10v 9d1,20 4 * 12n o2 10v 461,20 4 * 12n 9d1;;20 4 9ae * -2 46t b9,20 4 9ae * -2 b9 425,20 4 9ae * -2 b9 li;20 4 9ae 9d2 -2 *;;20 4 9cw 9d4 -2 *,20 4 9cw -2 *;20 4 * 9d7 9d8;;;;20 4 9d9 l8 *;;20 4 46t b9 *;54 4 * -2 9bj 9de;;54 4 9bj 9de *;;54 4 9bj 9dg 9cx *;;;;;;;54 4 9bj 9dn *;54 4 * -2 9bj 9dq;;;;54 4 * 9ae 9du 9dv,54 4 * 9ae 9dv;;;;;54 4 9ae 9dw 9dx -2 * 9dz 9e0,54 4 9ae 9dw -2 * 9dz 9e0;;;54 4 * 9dz 9e2;;54 4 * 98s 9dm 9e4 -2 9e5 1n,54 4 * 9dm 9e4 -2 9e5 1n,54 4 * 98s 9dm -2 9e5 1n,54 4 * 9dm -2 9e5 1n,54 4 * 98s 9dm 9e4 -2 9e5,54 4 * 9dm 9e4 -2 9e5,54 4 * 98s 9dm -2 9e5,54 4 * 9dm -2 9e5;;;;54 4 0 9e6 * 9e8;;54 4 * 9ea dp 9eb,54 4 * 9ea 9eb;;;;;;;;;;;;;;o 4 9em *;o 4 * -4 9ep 9eq;;;;3y 4 9er *;3y 4 * 9eu;;;2g 4 0 9ev 0 * 9ex 9ey,2g 4 0 0 * 9ex 9ey,2g 4 0 9ev * 9ex 9ey,2g 4 0 * 9ex 9ey,2g 4 0 9ev 0 * 9ey,2g 4 0 0 * 9ey,2g 4 0 9ev * 9ey,2g 4 0 * 9ey,2g 4 0 9ev 0 * 9ex,2g 4 0 0 * 9ex,2g 4 0 9ev * 9ex,2g 4 0 * 9ex,2g 4 0 9ev 0 *,2g 4 0 0 *,2g 4 0 9ev *,2g 4 0 *;;;2g 4 * 0 9f0 0 9f1 tb az,2g 4 * 0 0 9f1 tb az,2g 4 * 0 9f0 9f1 tb az,2g 4 * 0 9f1 tb az,2g 4 * 0 9f0 0 9f1 az,2g 4 * 0 0 9f1 az,2g 4 * 0 9f0 9f1 az,2g 4 * 0 9f1 az;;;;;2g 4 9f2 9ev 9f3 * tb az,2g 4 9f2 9f3 * tb az,2g 4 9f2 9ev * tb az,2g 4 9f2 * tb az;;2g 4 qu 9bj *;;18 4 * 9f9;;18 4 * 4f0 b2 0,18 4 * 9fb 0,18 4 * 4f0 b2,18 4 * 9fb;;;;;;18 4 * 9fh;;18 4 478 az *,18 4 9fj *;;;18 4 9fk -2 478 az *;;;18 4 * -2 9fm lg 9fn;;3v 4 9fp -2 *;;3v 4 9fr -2 *;;30 4 9bj 9ft *,30 4 9bj *;30 4 473 *,1r 4 473 *,4l 4 * -2 10v 4gt,4l 4 * -2 9ks;;;3b 4 9fx -2 * -2 9fz,3b 4 9fx -2 * -2;;;3b 4 * -2 9g0;3b 4 * -2 9g3;;3b 4 0 * 13u 478,3b 4 0 * qu 478;;;3b 4 * 9g8,3b 4 9g9 *;;;1z 4 3c lg *;1z 4 61 *;q 4 *,d 4 * 986 9nd -2 4ne,d 4 * 9nd -2 4ne,d 4 * 986 -2 4ne,d 4 * -2 4ne;;1j 4 9gd -2 * -2 1n 10v 4cq,1j 4 9gd -2 * -2 9gf,1j 4 9gd -2 * -2;;1j 4 4sg 9bj *;22 4 * 9gi;;22 4 9gh 9gi *;22 4 9bj *;;22 4 * 61 9dm,1r 4 * 61 9dm 9k3,1r 4 * 9dm 9k3;22 4 4no *;;45 4 * -2 4fm 4gq,45 4 * -2 4fm io,45 4 * -2 9gq,2p 4 * 9jy 4fm 9jz;;;;;4t 4 * -2 9gv;;4t 4 9gx -2 *;;4t 4 * 9gz;;4t 4 * -2 0 9h1;;;;4t 4 * 9h5;;4t 4 * 0 9h7,4t 4 * 9h7;;;4t 4 * 9ha;;4t 4 * 9hc;;4t 4 * 9he;;4t 4 * 9hg 9hh,4t 4 * 9hh,4t 8 * 9yf 9yg,4t 8 * 9yg;;;4t 4 * 13u 0;;4t 4 * 9hl;;;;4t 4 9hn 10v *,4t 4 9hn *;;4y 4 * 986 9hr 1n,4y 4 * 9hr 1n,4y 4 * 986 1n,4y 4 * 1n;;4y 4 * 9ht;;;4j 4 * 9hw -2 46t 4fm -2 9hy -2 9hz,4j 4 * 9hw -2 9i0 -2 9hy -2 9hz,4j 4 * -4 0 9i1;;4j 4 9hv 9hw * -2 46t 4fm -2 9hy -2 9hz,4j 4 9hv 9hw * -2 9i0 -2 9hy -2 9hz;;;;;3x 4 * 9i3 -2 9i4;;;3x 4 * 9i6 9i7 9i8,3x 4 * 9i6 9i8;;;;3x 4 * 9ia 9ib;;;;3x 4 478 4im cu 4u8 9ic 9dm *,3x 4 9ie cu 4u8 9ic 9dm *,3x 4 478 4im cu 9ic 9dm *,3x 4 9ie cu 9ic 9dm *;;3x 4 * 9ig 9ih 13u il,3x 4 * 9ig 9ih 13u cu,3x 4 * 9ig 9ih;;;;3x 4 473 4n3 9ii e5 *,3x 4 4n3 9ii e5 *;;;4k 4 9il *;29 4 * 9ae -2 9io,29 4 * -2 9io;;;29 4 9ip -2 * 9ir;;29 4 * 9it 4sg 9iu,29 4 * 9it 9iu;;;29 4 91f * 986;29 4 * 986 f6 -4 9ix 9iy,29 4 * f6 -4 9ix 9iy,29 4 * 986 -4 9ix 9iy,29 4 * -4 9ix 9iy,29 4 * 986 f6 -4 9ix,29 4 * f6 -4 9ix,29 4 * 986 -4 9ix,29 4 * -4 9ix;;;;;29 4 0 * 9dm;1y 4 * -2 9j3;;1y 4 * 9ae 9ea 98v 9j2,1y 4 * 9ea 98v 9j2,1y 4 * 9ae 98v 9j2,1y 4 * 98v 9j2;1y 4 * 9ae 0 1 47i 9j6,1y 4 * 0 1 47i 9j6,1y 4 * 9ae 1 47i 9j6,1y 4 * 1 47i 9j6,1y 4 * 9ae 0 1 9j6,1y 4 * 0 1 9j6,1y 4 * 9ae 1 9j6,1y 4 * 1 9j6;;1y 4 * 9j8 -2 9ea 9j9,1y 4 * -2 9ea 9j9,1y 4 * 9j8 -2 9ea,1y 4 * -2 9ea;;;1y 4 io * 9j6 10v 9jb,1y 4 * 9j6 10v 9jb,1y 4 io * 9j6 9jb,1y 4 * 9j6 9jb;;1y 4 * 9jd -2 9je,1y 4 * -2 9j6,2p 4 * 9jw -2 9jx;;;1y 4 * -2 o7 b9 4kf;4s 4 * 9jh,4s 4 *;;4s 4 9ae * 9jj;;;4s 4 * 986 9jm 9jn 9jo,4s 4 * 9jm 9jn 9jo,4s 4 * 986 9jn 9jo,4s 4 * 9jn 9jo,4s 4 * 986 9jm 9jo,4s 4 * 9jm 9jo,4s 4 * 986 9jo,4s 4 * 9jo;;;;4s 4 9ja -2 *;;3 4 9jq 473 *,3 4 9jq *;c 4 qu 9bj *;2p 4 * -8 4fm 98g,2p 4 * -8 9gq;;2p 4 9ju -4 *;;;;;;;1r 4 9k0 9bj 9k1 *,1r 4 9k0 9bj *;;;1r 4 9k4 -2 * 1n;;2e 4 98s * 9k8;;2e 4 * 9ea 9ka 9kb,2e 4 * 9ea 9kb;;;2e 4 * 9kd 9ke;;;;1 4 9kf *;;1t 4 * 9kj 9ea,1t 4 * 9ea;;1t 4 * 986 b9 459 9kl,1t 4 * 986 9km 9kl,1t 4 * b9 459 9kl,1t 4 * 9km 9kl;;;1t 4 1n lg *;;;1t 4 9ea 9kp *;4l 4 9bo -4 *;;4l 4 * 9c1 61 9ku 9kv,4l 4 * 9c1 61 9kv;;;;4m 4 0 * 9ky;;4m 4 * 9l0 9l1;;;5g 4 9bj *;;4a 4 * -4 9l5;;;4a 4 9l6 -4 *;;37 4 9l8 -8 *;;37 4 9la -4 *;;;;4z 4 9ld 9le *;;;g 4 * -8 9lj;;;g 4 9lk -2 *;4v 4 * -4 9ln 9lo 9lp 9lq,4v 4 * -4 9ln 9lp 9lq,4v 4 * -4 9ln 9lo 9lp,4v 4 * -4 9ln 9lp;;;;;4v 4 34 61 io *,4v 4 61 io *;4v 4 9au * 9lt -4 9lu;;;3m 4 1 4sg e2 *,3m 4 1 tb *,3m 4 4sg e2 *,3m 4 tb *;3m 4 0 tb *;;2c 4 9lx *;53 4 pd * 13u,53 4 pd *,8 4 pd * 9o3,8 4 pd *;;53 4 sj 3c 9m0 -8 *,53 4 9m2 9m0 -8 *,53 4 sj 3c -8 *,53 4 9m2 -8 *;;;53 4 4sg 9m3 * -2 9m5;;53 4 * -8 9m7 -4 9m8;;;;53 4 4sg * 9mb,53 4 4sg *;;;;;53 4 qm 9mc 9md 9me 10v *,53 4 qm 9mc 9md 9me *;;53 4 qm o7 -2 9mg 10v *,53 4 qm -2 9mg 10v *;;53 4 9mi *;53 4 * -8 9ml;;53 4 * 9mn,53 4 *;;;;;53 4 b2 485 9mq *;;;;53 4 4sg 9m3 * 9mw;;53 4 4sg 986 b9 4cb *,53 4 4sg 986 4cb *,53 4 4sg 986 b9 *,53 4 4sg 986 *;53 4 qm 9mq * 9mz 10v;;;55 4 * 9n0;55 4 99f 13u 98v *;s 4 * 98s;;;;;d 4 * -2 9b3 -2 0 9n9,d 4 * -2 9b3 -2 9na;;;;;;;;;3d 4 9nf 9ng *,3d 4 9nf *;;;;j 4 * 9nm -2 o7 1,j 4 * -2 o7 1;;;;j 4 * 9nq 1;;;1m 4 4sg 478 9nr cu 986 *,1m 4 4sg 1pv 9nr cu 986 *,1m 4 tb 9nr cu 986 *,1m 4 4sg 478 9nr 986 *,1m 4 4sg 1pv 9nr 986 *,1m 4 tb 9nr 986 *,1m 4 4sg 478 9nr cu *,1m 4 4sg 1pv 9nr cu *,1m 4 tb 9nr cu *,1m 4 4sg 478 9nr *,1m 4 4sg 1pv 9nr *,1m 4 tb 9nr *;;2n 4 * -4 9nv;;2n 4 * 9nx;;2n 4 4fm 98v * 9nz 15o;;13 4 1 *,13 4 0 *;;13 4 478 az *;;8 4 sj 3c -8 *,8 4 9m2 -8 *;8 4 * -8 449 4uc;8 4 sj 9mu *;8 4 * -8 9o8;8 4 * 9mn;8 4 4sg * 13u;8 4 qm 9mc * 9mz 10v;3o 4 *;;31 4 9fm 9bj 473 *;;;;;1p 4 cu 9ae *;;;;;;;2f 8 5dp *;;2f 8 59b *;5c 8 5hl z0 *;;;;;5c 8 549 *;5c 8 549 *;;5c 8 * 9p1 158 ok;;5c 8 3c 5lf *;1a 8 * -2 9p4,1a 8 * 9ph 9pi,1a 8 * 9pi;;1a 8 * -2 9p6 -2 9p7;;;;1a 8 9p6 -2 9p8 -2 *;;1a 8 9pa *;;1a 8 9pc *;;1a 8 9pe *;1a 8 * 169;;;1a 8 9pc *;1a 8 * 9pl;;;p 8 9p6 -2 9pm -2 173 *,p 8 9p6 -2 9pm -2 *;;p 8 9pr -2 * 173 9pq,p 8 9pr -2 * 9pq,p 8 9pr -2 * 173,p 8 9pr -2 *;;;;;p 8 9ps 9pt *;;p 8 9pt * 9px;;p 8 158 58g 173 *;p 8 * 158 58g;;p 8 55 9q0 *;;55 8 * c6 a4g;;3w 8 9q4 gx -2 *;3w 8 * 9q7;;3w 8 * -2 jq 581 -2 1,3w 8 * -2 9q9 -2 1;;;3f 8 * z0 -2 9qc,q 8 * 9x5;;3f 8 173 *;;3f 8 9qe -2 *;3f 8 169 *;3f 8 * 9qi;;22 8 9xj *,c 8 9xj * a0s,c 8 9xj *;4w 8 3l 5lf *;;;5 8 15a 9qm -2 *;;;;4c 8 9qq * -2 9qs;;4c 8 12t -2 * -2 9qu;;4c 8 * 9qw 9qx;;;m 8 * -8 9qz;;m 8 * -2 173 598,m 8 * -2 9r1;;;;;m 8 9r2 9r3 9r4 *,m 8 9r2 9r4 *;m 8 * 9r7 9r8 9r9;;;;m 8 * -4 9r9 29c;;3x 8 * 521 9zj;m 8 9rb 9rc 521 *;;2b 8 9re *;;2b 8 15a 9rg *;;2b 8 9ri *;2b 8 29c * 9rj,56 8 29c * 9rn;;56 8 9rl *;56 8 29c *;;40 8 9ro -2 53q 55w -2 *,40 8 9ro -2 53q 5bm -2 *,40 8 9ro -2 9rq -2 *;;40 8 * -2 9ro -2 9rs,40 8 5in *;;1s 8 * 9ru,1s 8 * 594;;l 8 158 * 12x 57w,l 8 158 * 5hm;;26 8 * 157 9ry;;;5d 8 5m *;2w 8 * -2 9s2,2w 8 9s3 -2 *,4l 8 * -4 a25,4l 8 a26 -2 *;;;;;;1w 8 p *;;1w 8 9s8 -2 *;;;1w 8 9sa 9sb la 58g *,1w 8 9sa 9sb 58g *,1w 8 9sa 9sb la *,1w 8 9sa 9sb *;;;;1d 8 9sh 9pc *;;;1d 8 9si *;1d 8 9sh * 9pc 9sl;;;2i 8 5bt *;2i 8 4vd *;2u 8 59b *;2u 8 5dp *;2u 8 * -2 5db 9ss;;2u 8 oo 5dm 5dp *;49 8 qd 5df 0 *,49 8 9sv 0 *;;;;43 8 5by z0 5i1 z0 5i1 50d *,43 8 9sz z0 5i1 50d *,43 8 5by z0 5i1 5i1 50d *,43 8 9sz 5i1 50d *,43 8 5by z0 5i1 z0 50d *,43 8 9sz z0 50d *,43 8 5by z0 5i1 50d *,43 8 9sz 50d *,43 8 5by z0 5i1 z0 5i1 *,43 8 9sz z0 5i1 *,43 8 5by z0 5i1 5i1 *,43 8 9sz 5i1 *,43 8 5by z0 5i1 z0 *,43 8 9sz z0 *,43 8 5by z0 5i1 *,43 8 9sz *;43 8 * z0 5i1 50d 57t 5df,43 8 * 5i1 50d 57t 5df,43 8 * z0 50d 57t 5df,43 8 * 50d 57t 5df,43 8 * z0 5i1 57t 5df,43 8 * 5i1 57t 5df,43 8 * z0 57t 5df,43 8 * 57t 5df;;;43 8 * -2 9t3 -2 9t4;;;43 8 * -2 3l 9t6;;;2t 8 9t7 *;;2t 8 * -2 5db 9ss,2t 8 * -2 50l 169 5db,2t 8 * -2 50m f7 5db,2t 8 * -2 9tb;;;;2t 8 1s0 *;;20 8 z0 9tf -2 *;;;20 8 9q0 9th 9ti -2 *;;20 8 * 9tk;20 8 557 134 58g *,20 8 556 5c2 58g *;20 8 9r8 * -2 be li;20 8 9r8 9tn -2 *;;20 8 9tp cu * -2 4zh,20 8 9tp * -2 4zh;20 8 * 9ts -2 9tt,20 8 * -2 9tt;;;20 8 4zr *;20 8 * 9tw 9tx;;;;20 8 9ty la *;;5g 8 * a2e;;54 8 9u0 9u1 9u2 -2 *;;54 8 9u1 9u4 9ts -2 *;;;;;;;;54 8 5dq -2 55 9u1 *,54 8 5dq -2 9u1 *,54 8 55 9u1 * 9ue,54 8 9u1 * 9ue,54 8 * -2 9uu 12x;;54 8 * -2 9q0 9ug;;54 8 * ja 9ui 9uj;;;54 8 * 9r8 9ul 9um 9un,54 8 * 9r8 9um 9un,54 8 * 9r8 9ul 9un,54 8 * 9r8 9un;;;;;;;54 8 dg 57i 9uo 9up 9uq *,54 8 z0 577 9uo 9up 9uq *;;;;54 8 * 169 58g 9uw -2 9ux,54 8 * 58g 9uw -2 9ux,54 8 * 169 58g -2 9ux,54 8 * 58g -2 9ux;;;54 8 9uv 169 58g 9uw -2 9ux *,54 8 9uv 58g 9uw -2 9ux *,54 8 9uv 169 58g -2 9ux *,54 8 9uv 58g -2 9ux *;54 8 * 0 9v0 9v1;;;54 8 * 9v3 9v4;;;;;;;;o 8 * 9vb -2 9vc 9vd dj 5bp,o 8 * 9vb -2 9vc 9vd 9ve,o 8 * -2 9vc 9vd dj 5bp,o 8 * -2 9vc 9vd 9ve,o 8 * 9vb -2 9vd dj 5bp,o 8 * 9vb -2 9vd 9ve,o 8 * -2 9vd dj 5bp,o 8 * -2 9vd 9ve;;;;;o 8 9vg *;;o 8 * -4 tb 50y,o 8 * -4 jl 50y,o 8 * -4 5km 50y;o 8 * -4 9vj 9vk;;;;3y 8 9vl *;3y 8 * 9vo;;2g 8 0 66 0 * 9vq 10r,2g 8 0 0 * 9vq 10r,2g 8 0 66 * 9vq 10r,2g 8 0 * 9vq 10r,2g 8 0 66 0 * 10r,2g 8 0 0 * 10r,2g 8 0 66 * 10r,2g 8 0 * 10r,2g 8 0 66 0 * 9vq,2g 8 0 0 * 9vq,2g 8 0 66 * 9vq,2g 8 0 * 9vq,2g 8 0 66 0 *,2g 8 0 0 *,2g 8 0 66 *,2g 8 0 *;;2g 8 * 0 66 0 9vs 9vt 10r,2g 8 * 0 0 9vs 9vt 10r,2g 8 * 0 66 9vs 9vt 10r,2g 8 * 0 9vs 9vt 10r,2g 8 * 0 66 0 9vs 9vt,2g 8 * 0 0 9vs 9vt,2g 8 * 0 66 9vs 9vt,2g 8 * 0 9vs 9vt;;;;;2g 8 9vu 66 9vv * 9vx 10r,2g 8 9vu 9vv * 9vx 10r,2g 8 9vu 66 * 9vx 10r,2g 8 9vu * 9vx 10r;;3d 8 9t1 c5 5co 0 *,3d 8 9t1 a55 0 *,3d 8 9t1 0 *,3d 8 9t1 c5 5co *,3d 8 9t1 a55 *,3d 8 9t1 *;;2g 8 9vz 9q0 *;12 8 9vx *;18 8 * 9w3,18 8 * 563;;;;;;18 8 9w7 *;18 8 * 9wa;;;18 8 9wb *;;18 8 9wd -2 9w9 *;;;;;3v 8 * -2 9wk;;;3v 8 9wl -2 *;;30 8 9u1 9wn *,30 8 9u1 *;;30 8 9wp *,3 8 55 51f *,3 8 55 b5 *,3 8 a0r *,1r 8 9wp *;3b 8 * -2 9ws -2 9wt,3b 8 * -2 9ws -2;;;;3b 8 * -2 9wu;3b 8 * -2 9wx,3b 8 9wy -2 *,29 8 9zo -2 *;;;3b 8 0 *;;;3b 8 * 9x3;;1z 8 4yy *;;q 8 169 *;;1j 8 9x7 -2 * -2 173 598,1j 8 9x7 -2 * -2 9x9,1j 8 9x7 -2 * -2;;2q 8 4v8 gx *;;;;22 8 9xd *;22 8 9xd 9xe *;;22 8 9xg *;22 8 3l 9q0 *;;22 8 9xj 9qj *;45 8 175 5ey *;45 8 * -2 3l 5lf,45 8 * -2 5o3;46 8 * 9xo 173 57j,46 8 * 9xo 9xp;;;46 8 *;4t 8 * 9xs -2 9xt,4t 8 * -2 9xt;;;;4t 8 9xu -2 *;;;;4t 8 9xy -2 0 *;;4t 8 9y0 *;4t 8 9xz *;4t 8 * 9y4;;4t 8 * 9y6 9y7,4t 8 * 9y7;;;;4t 8 * 9ya;;;4t 8 9yb -4 *;4t 8 * 9ye;;;;4t 8 * 9yi lg 0,4t 8 * 9yi 0;;;4t 8 * 9yl;;4t 8 * 9yn;;;;4t 8 * 173 9yr,4t 8 * 9yr;;;4y 8 *;;4y 8 9yu *;4j 8 * z0 9yx 9yy -2 9yz -2 9z0 -2 9z1,4j 8 * 9yx 9yy -2 9yz -2 9z0 -2 9z1;;;;;;4j 8 * -4 0 9z1;3x 8 * z0 9z4 -2 9z5,3x 8 * 9z4 -2 9z5;;;3x 8 * gx 9z7 9z8;;;3x 8 * 9za 9zb;;;;;;3x 8 9sh 9zc 5i1 9zd 9ze *,3x 8 9sh 9zc 9zd 9ze *;3x 8 * 9zh 9sh 158 58g,3x 8 * 9zh 9sh 9zi,3x 8 * 9zh 9sh;;;;;4k 8 9zk *;29 8 * 9r8 9zn 9zo,29 8 * 9zn 9zo,29 8 * 9r8 9zo,29 8 * 9zo,29 8 * gx 5i1 -4 9wx -2 9zq,29 8 * 9zr -4 9wx -2 9zq,29 8 * -4 9wx -2 9zq,29 8 * gx 5i1 -4 9wx -2,29 8 * 9zr -4 9wx -2,29 8 * -4 9wx -2;;;29 8 * la gx 9ze;;;29 8 * 9zt 9zu,29 8 * 9zu;;;29 8 0 * 5m 58g,29 8 0 * 5m cy,29 8 0 * 9qj;29 8 0 *;1y 8 * -2 9zy;;;;;1y 8 9zz a00 a01 *,1y 8 9zz a01 *;1y 8 * 9r8 0 1 a04,1y 8 * 9r8 1 a04;;1y 8 * a06 a07 a08,1y 8 * a07 a08;;1t 8 * a23 a24;;1y 8 * a01 a0a,1y 8 * a0a;2p 8 * -2 a11 -2 a10;1y 8 * la gx a0c,1y 8 * a0d a0c;;;;1y 8 * -2 a0e a0g 5gg;;1y 8 * 9r8 be 5gg,1y 8 * be 5gg;4s 8 * a0j -2 a0k,4s 8 * -2 a0k;;;4s 8 9r8 * a0m,4s 8 * 9r8 a01 -2 1o,4s 8 * a01 -2 1o,4s 8 * 9r8 -2 1o,4s 8 * -2 1o;;4s 8 a0l 9r8 a01 * -2 1o,4s 8 a0l a01 * -2 1o,4s 8 a0l 9r8 * -2 1o,4s 8 a0l * -2 1o;;4s 8 a0o -2 *;;;;c 8 3l 9q0 *;2p 8 * -8 3l a0v,2p 8 * -8 55 a0w,2p 8 * -8 5o3;;;;2p 8 * a0z a10 a0v;;;;;2p 8 a12 -2 * -2 a14;;;;2p 8 a15 3l a16 *;;1r 8 a18 9u1 9wn *,1r 8 a18 9u1 *;1r 8 * -2 5m 9qj -2 dw;;1r 8 * -4 a1d a1e;;;;;;;2e 8 169 * a1k;;2e 8 * 9r8 a07 a1m a1n,2e 8 * a07 a1m a1n,2e 8 * 9r8 a07 a1m,2e 8 * a07 a1m;;;2e 8 * -2 a1p a1q;;;;;1 8 a1s *;;1t 8 * a1w jh ok,1t 8 * a1w z0 134,1t 8 * a1w f7 ok,1t 8 * a1w z0 ok,1t 8 * a1w a07,1t 8 * jh ok,1t 8 * z0 134,1t 8 * f7 ok,1t 8 * z0 ok,1t 8 * a07;;1t 8 * 9r8 cu 512 -4 3l a1y,1t 8 * 9r8 be 512 -4 3l a1y,1t 8 * 9r8 a0z -4 3l a1y,1t 8 * cu 512 -4 3l a1y,1t 8 * be 512 -4 3l a1y,1t 8 * a0z -4 3l a1y;;;;1t 8 3l 9q0 *;;;;;;;4l 8 * -2 5m 522 4y5,4l 8 * -2 5m 4y5;;4m 8 * a2b a2c;;;;;;;4a 8 * -4 a2i;;4a 8 a2i -4 *;;37 8 a2k -8 *;37 8 * -8 a2n;;4n 8 * -4 55;;;4z 8 a2p a2q *;4z 8 * a2t;;;;g 8 a2v -8 *;g 8 * -2 a2y;;4v 8 * -4 3l c5 a30,4v 8 * -4 jq c5 a30,4v 8 * -4 a31 a30;;;;4v 8 a32 c5 5co * a34,4v 8 a32 c5 * a34,4v 8 a32 c5 5co *,4v 8 a32 c5 *;;;;;3m 8 1 gx 58q *,3m 8 1 gx b5 *,3m 8 1 9x1 *,3m 8 gx 58q *,3m 8 gx b5 *,3m 8 9x1 *;3m 8 0 541 9x1 *,3m 8 0 9x1 *;;2c 8 a3a *;53 8 5co *,8 8 5co * a5n,8 8 5co *;;;;;53 8 a3f -4 a3g *;;;53 8 a3i -8 a3j -4 *;53 8 15a * a3m,53 8 15a *;;;;53 8 gx cu * a3q;;;;;;53 8 12t a3u * 173 a3w;;53 8 * a3y;;53 8 f7 * a40,53 8 * a40;;;53 8 a41 *;;53 8 * 5j2 z0 55;;53 8 a45 561 9v9 *;;53 8 55 9zc * a49;;;;53 8 12t a23 * 173 a4d;;;55 8 * a4e;;;s 8 * a4j;;s 8 * 1;s 8 5hn *;;;;d 8 * -2 9ro -2 0 a4q,d 8 * -2 9ro -2 a4r;;;d 8 a2p * a4t;;d 8 * 9r8 a4v a4w -2 a4x,d 8 * a4v a4w -2 a4x,d 8 * 9r8 a4w -2 a4x,d 8 * a4w -2 a4x,d 8 * 9r8 a4v -2 a4x,d 8 * a4v -2 a4x,d 8 * 9r8 -2 a4x,d 8 * -2 a4x;;;;1u 8 * 0;;;4p 8 157 a50 *;3d 8 * a53 ux 512,3d 8 * ux 512;;3d 8 a52 a53 *,3d 8 a52 *;;;j 8 * 9r8 -2 oo 1,j 8 * -2 oo 1;;j 8 1 a58 -2 *;;j 8 * a5c 1;;;;;2n 8 * -4 a5h;;2n 8 3l 9sa * 5nw;13 8 1 *;13 8 1 9x1 *;13 8 * a5m;;;8 8 5ib -8 *;;8 8 a5p -8 *;;8 8 53q a5r -8 *;8 8 * qd 5df,8 8 * a5u,8 8 f7 *;;8 8 * 9sv -2 56;;8 8 gx cu *;;;;3o 8 *;;;3l 8 0 a63 *;;31 8 521 *;;;1p 8 * a6a;;;2f g pz *;2f g pz -2 *;;;2f g pz 64n 62z -2 *,2u g 8v qe z3 *;2f g pz * -2 a6g;;;2f g a6j *;;5c g yy *;;1a g * -2 tw a6p -2 a6q,1a g * -2 tw a6p -2;;;1a g * a6s;;;1a g a6t 1m 5ud -2 *;1a g 1m 5ud b9 lz *;;1a g a6w *;1a g * a6z;;p g 1m 5ud b9 lz *,p g 1m 5ud b9 my *,p g 1m 5ud b9 5to *,p g 1m 5ud bc *,p g tw 5xy b9 lz *,p g tw 5xy b9 my *,p g tw 5xy b9 5to *,p g tw 5xy bc *;;p g 1wr tw a71 *;;;5g g * amz;p g a73 a74 a75 *,z g a73 a74 a75 *;;;;;p g a79 -2 tw a7a -2 *,p g a79 -2 tw -2 *,z g a79 -2 tw a7a -2 *,z g a79 -2 tw -2 *;3w g * a7d -2 a7e;;;;;3w g a7g *;;;3w g * -4 1m 12h 5ud,3w g * -4 1m 101 5ud;3w g * -2 1;3f g * -2 a7n,q g acq *,2m g 16h o1 ary *;;;3f g a7o -2 *;3f g yb *;;;;;3f g *;3f g * -8 a7x;;3f g 649 *;4w g 1m * a80,2b g * a8j,2z g aow * aox,5f g * aq4,5f g 64n e5 *;;4w g 1m lz * 5xy;;;4c g 6al -2 * a85 a86,4c g 6al -2 * a86;;;4c g * a88 a89;;;m g * -8 a8b;;m g * a8d a8e,m g * a8e;;;;2b g a8f *;;;;;40 g * -2 a8m -2 a8n;;;40 g yb -2 * -2 nv 6i2,40 g yb -2 * -2 a8m;40 g * nv 6i2,40 g * a8q;;;;;;1s g *;;1s g a8w b9 *,1s g a8w *;;;52 g 1ee a8z *,52 g 1ee *;4g g *;;l g * a92;;l g a94 * 16h;;;;f g a97 b9 a98 *,f g a97 b9 *;f g * b9 lz -2 a9b,f g * a78 -2 a9b;;f g *;f g * -2 a9e;5g g an3 b9 12h *,5g g an3 b9 101 *,5g g an3 a78 *;;;4b g 5sp *;4b g * -2 a9j;;4b g *;;;;5d g a9n *;5d g 12w 14h *;;5d g yy a9q *;;;2w g a9s b9 a9t -2 * a9v,2w g a9s a9t -2 * a9v,2w g a9s b9 -2 * a9v,2w g a9s -2 * a9v;;;;2w g a9w b9 5r3 -2 a9x *;;2w g a9z -2 * -2 aa1;;;;39 g aa3 *;;;39 g aa5 aa6 *;39 g 5sp *;39 g * aaa;;;;1w g aab aac p *,1w g aab p *,1w g aab aac *,1w g aab *,1w g aai aac *,1w g aai *,1d g aax -2 * 6al aay,1d g aax -2 * aay;;1w g p *;1w g * -2 aah;;;;;1d g 6ix my v2 a7o *,1d g 6ix dy 68t a7o *,1d g 6ix my 6ca a7o *;;;;;1d g 6ix dy v2 -4 * -2 aar -2 aas,1d g 6ix 6bf v2 -4 * -2 aar -2 aas,1d g 6ix my v2 -4 * -2 aar -2 aas,1d g aat -4 * -2 aar -2 aas;;;;;1d g * 1m aaw;;;;1d g 6ix dy v2 -2 ab0 -2 *,1d g 6dk -2 ab0 -2 *;;1d g pz * -2 ab2;;1d g * -2 6gv ab4;;;;2i g * 1tp;;2u g pz 64n 62z *,2u g z3 *;;;49 g * 0 abb;;;;43 g * -2 e5 0 64z,43 g * -2 e5 67x,43 g * -2 abh;;;43 g yy pz -2 * -2 abk,43 g qe -2 * -2 abk;;43 g * 101 abm;;2t g pz ig *,2t g abo *;;;;2t g abq * 39 664,2t g abq * f8 68e,2t g abq * fa 68e,2t g abq * e5 dy 5qg,2t g abq * abs;;;20 g abt 6gu -2 *;;20 g a75 abv i2 6gu -2 *,20 g a75 abv abx -2 *;;20 g * abz;;;;;20 g ac2 6jz *,20 g ac2 *;;20 g a75 ac4 16i i2 6gu -2 *,20 g a75 ac4 16i yb i2 -2 *,20 g a75 ac4 16i ac6 -2 *,20 g a75 ac4 i2 6gu -2 *,20 g a75 ac4 yb i2 -2 *,20 g a75 ac4 ac6 -2 *;;;20 g yb i2 *,20 g i2 6gu *,20 g i2 *;20 g i2 6hn lz *;;54 g aca * a75 acc;;54 g * a75 ace;;54 g a75 acc i2 6gu -2 *,54 g a75 acc q7 gu -2 *,54 g a75 acc gu -2 *;54 g zq -4 a78 -4 *;;;54 g * -2 aci -2 ach;54 g 6if 12v * 6al acl;;54 g * 6iz acn,54 g * acy;;;54 g * a75 aco;54 g * acr acs;;;;54 g acv -2 b9 *,54 g acv -2 *;;54 g acq * -2 acx;;;54 g acq *;;;;;;;o g * -4 ad7 -2 1m 6jg -2 ad8,o g * -4 ad7 -2 ad0 -2 ad8;;;o g pz yb 64n * ada adb,o g pz adc * ada adb;;;;o g * -4 ade adf adg;;;;;o g tw 5uw adh *;3u g *;;3u g * adm;;;3y g adn a78 *,3y g adn *;;3y g adp *;3y g 626 *;;3y g ads *;17 g *;17 g *;;2g g 0 adw 0 * ady adz,2g g 0 0 * ady adz,2g g 0 adw * ady adz,2g g 0 * ady adz,2g g 0 adw 0 * ady,2g g 0 0 * ady,2g g 0 adw * ady,2g g 0 * ady;;;2g g * 0 ae1 0 ae2 ae3 cq,2g g * 0 0 ae2 ae3 cq,2g g * 0 ae1 ae2 ae3 cq,2g g * 0 ae2 ae3 cq,2g g * 0 ae1 0 ae2 ae3,2g g * 0 0 ae2 ae3,2g g * 0 ae1 ae2 ae3,2g g * 0 ae2 ae3;;2g g ae4 ae1 ae5 * adm cq,2g g ae4 ae5 * adm cq,2g g ae4 ae1 * adm cq,2g g ae4 * adm cq;;;;;;2g g ae7 a75 *;;;;2g g * 12v sg b9 ae9 aea,2g g * aeb ae9 aea,2g g * ae9 aea,2g g * 12v sg b9 ae9,2g g * aeb ae9,2g g * ae9;2g g 0 * 39 cq,2g g 0 * tw cq;2g g 0 aed *;2g g * aeg;;;;;;;;;;;18 g 1wv *;18 g 6i1 *;18 g z3 *;;18 g aet p9 * -2 aev,18 g aet * -2 aev;;18 g * -2 aex 1 -4 aey,18 g * -2 1 -4 aey;;;;18 g * af1 39 cq,18 g * af1 af2;;;18 g * -2 e5 5uj,18 g * -2 1m 67l;18 g * 5yz 5uj af5;;3v g * af7 af8,3v g * af8;;;;3v g * -2 afb;;1o g *;;1o g afd b9 my *,1o g afd a78 *;30 g a75 6d2 5xy *,30 g a75 5xy *;;30 g 5xy * 1m a75 69a,3 g akm 5xy *;30 g a75 *;;;;;3b g afl afm *,3b g afl *;3b g * 8v afp afq,3b g * afp afq,3b g * 8v afq,3b g * afq;;;;;3b g * -2 afu;3b g afv -2 afw -2 *;;;;;3b g * afx afy,3b g * afy;3b g * 8v afp afq,3b g * afp afq,3b g * 8v afq,3b g * afq;3b g * ag2 ag3,1y g ak3 * ak5 ak6,1y g ak3 * ak6;;;1z g 39 * ag5,1z g 39 *;;1z g 39 ag4 ag5 *,1z g 39 ag4 *;1z g * ag5 ag8;;t g * aga;;;q g agb -2 *;q g *;1j g 1m g9 b9 -2 * -2 agf,1j g 6al -2 * -2 agf;;;1j g 8v dy v2 -2 agg -4 *,1j g 6al v2 -2 agg -4 *,1j g 8v mv v2 -2 agg -4 *,1j g 16h 8v dy -2 agg -4 *,1j g 16h 8v fb -2 agg -4 *;;1j g 1m g9 b9 -2 agi -2 *,1j g 6al -2 agi -2 *;2q g * b9 agl agm 5uj;;;38 g *;;22 g ago a75 *;22 g a75 *,c g e5 a75 *,c g 1m a75 *;45 g * -2 1m my,45 g * -2 b9 69e;45 g * -2;45 g ags -2 *;;;;45 g agw -2 *;46 g 5qr b9 *;46 g * b9 ah0 agm ah1;;;;;4t g ah2 ah5 ah3 -2 *,4t g ah2 ah5 -2 *;4t g ah2 * ah3 -2,4t g ah2 * -2,4t g ahd *,4t g * afw ahq;4t g * 1m -2 ah7,4t g * -2 ah7;;4t g 6i1 *;4t g * 0 aha;;4t g * ahc;;;4t g * -2 ahf;;4t g * b9 0 ahh;;4t g * b9 aet;4t g *,4t 1s *;4t g * b9 67i,4t g * ahl;;4t g ahi -2 *;;4t g ahn *;4t g a7m *;;4t g * 0 ahs;;;4t g aht *;;;4t g ahv ahw *;4t g * ahz;;4t g * 1m ai1;;;4t g ai2 *;4t g 6i1 b9 *;;4t g *;4y g *;4y g * ai9;;4y g * 12h;;4y g aib -2 *;4y g * 0 16h aie;;4y g *;11 g 1ul *,11 w 29m *,11 1s 1uj *;;4j g * aij ail 39 67x aim -2 ain,4j g * aij ail aio aim -2 ain,4j g * ail 39 67x aim -2 ain,4j g * ail aio aim -2 ain,4j g * aij ail aim -2 ain,4j g * ail aim -2 ain;;4j g aii aij * ail 39 67x aim -2 ain,4j g aii aij * ail aio aim -2 ain,4j g aii * ail 39 67x aim -2 ain,4j g aii * ail aio aim -2 ain,4j g aii aij * ail aim -2 ain,4j g aii * ail aim -2 ain;;;;;4j g * -4 0 ain;4j g * air -2 ais ait -2 0 aiu,4j g * -2 ais ait -2 0 aiu,4j g * air -2 ait -2 0 aiu,4j g * -2 ait -2 0 aiu,4j g * air -2 ais -2 0 aiu,4j g * -2 ais -2 0 aiu,4j g * air -2 -2 0 aiu,4j g * -2 -2 0 aiu;;;;;4j g * -2 aiw -2 aix aiy;;;;4j g * -2 aix aiy;3x g * 1m 39 67x -2 aj1,3x g * 1m aj2 -2 aj1,3x g * 39 67x -2 aj1,3x g * aj2 -2 aj1;;;3x g * tw 5to aj4;;3x g * 1m aj6 aj7,3x g * aj6 aj7;;;3x g * tw 5to 6bf v2;3x g aj8 tw 5to *;;;3x g * a75 aja ajb,3x g * a75 aja;3x g * 5to -2 aje -2 v2 -2 yb 12w,3x g * 5to -2 aje -2 v2 -2 ajf,3x g * 5to -2 aje -2 -2 yb 12w,3x g * 5to -2 aje -2 -2 ajf,1p g * 5to aoh;;;;4o g ajg b9 *,4o g ajg *;;;;29 g * ajm 8v ajn ajo,29 g * 8v ajn ajo,29 g * ajm ajn ajo,29 g * ajn ajo,29 g * ajm 8v ajo,29 g * 8v ajo,29 g * ajm ajo,29 g * ajo;;;;29 g * ajm 8v ajn ajq,29 g * 8v ajn ajq,29 g * ajm ajn ajq,29 g * ajn ajq,29 g * ajm 8v ajq,29 g * 8v ajq,29 g * ajm ajq,29 g * ajq;;;1y g * ajy ajz,1y g * ajz,1y 1s * bk2 bk3,1y 1s * bk2;;1y g ajr ajs ajt *,1y g ajr ajt *,1y g ajr ajs *,1y g ajr *;1y g * o1 mv ajw,1y g * q7 mv ajw,1y g * ajx ajw;;;;;1y g * 0 1 ak1,1y g * 1 ak1;;;;;;;1y g * -2 ak8;;;1y g ak9 0 1 -2 ak1 -2 *,1y g ak9 1 -2 ak1 -2 *;;;;1y g akb akc akd *;;1y g 16h ajs akf *;4s g ajy *;4s g akh ajt *,4s g akh *;;4s g akj -2 *;4s g akf *;;;3 g akn *,3 g * b9 5sp,3 g * akp;;a g aat -2 *;;;a g aks *;a g aat *;;;b g akv akw -2 *,b g akv -2 *,b g aky -2 *,b g yb al2 b9 *,b g yb al2 *;;b g * al0 -2 al1,b g * -2 al1;;;;b g *;b g * afp -2 al5,b g * -2 al5;;b g * al7 1,b g * 1;;;;;;i g *;r g *;;r g ale *;r g * alh -2 1,r g * -2 1;;;r g * alk -2 all;;;21 g *;21 g *;5a g * -8 1;5a g 1 -4 *;5a g * -2 1;4u g *;3s g *;3s g *;3s g *;;2 g alv q7 aa6 *,2 g alv aa6 *;;;;;;;;;;;;;4m g am6 ama -2 am7 am8 -2 *,4m g am6 -2 am7 am8 -2 *,4m g am6 ama -2 am7 -2 *,4m g am6 -2 am7 -2 *;;;;4m g * -2 amb -2 amc,4m g * -2 -2 amc;;4m g ame b9 *;;;4m g amg 8v amh *;4m g * -2 amk;;1t g *;1t g 10v * ajt,1t g m6 * ajt;1t g ajs akf *,1t g ajs *;1t g ajs *;1t g *;1t g * -2 amr;;0 g *;h g *;41 g * 6eu amv a75 amw;;;;5g g amx -2 *;;;5g g an0 * -2 an2;;;5g g * ag5 an5,5g g * an5;;1c g *;1c g * -2 an8;;1c g *;;3n g ana -4 *;2a g * -2 and -2 ane;;;;;2a g and anf b9 ang *,2a g and anf b9 *;2a g ajy * anj;;;2a g ank -2 * -4 anm;;;;2a g ann -8 * e5 ang ano;;;4e g * -2 anq -2 39 66o,4e g * -2 anq -2 e5 lz 67l,4e g * -2 anq -2 anr;;4e g ant -4 *;4e g * -4 anw;;;n g * anz -2 1;;n g 1 b9 *;n g * 1 -2 10v 64n;n g ao1 1 -2 *;n g * -2 a75 ao4;;;n g * -2 0 -8 ao7;;n g * ao9 -2 1;;1p g * -2 aob;;1p g * aod aoe;3j g * aqj;;1p g acq *;1p g * 5vm 6h4;;1p g * afr aoj -2 aok;;;1p g * tw 11c,1p g * aom;;;31 g aon a75 * aop;31 g aon a75 *;6 g *;1u g * -4 aos;;;;2z g aot aou *;;;2z g * v2 aoz ap0;;;4 g *;9 g * ap3 -2 ap4;;;36 g *;50 g *;50 g * alh 1;34 g * -8 ap9;;;34 g apa -2 *;34 g yb acq * apd,34 g yb * apd;;1h g *;;3p g * aph api 1,3p g * api 1,3p g * aph 1,3p g * 1;;;3p g * -2 1;3p g 1 -2 *;3p g * -4 1;2r g * -8 1;19 g *;4d g * 12h on,4d g * b9 12h,4d g * tw 12h,4d g * tw 101,4d g * app;;;4d g apq * app,4d g apq *;;4d g aps a88 *;4d g * -2 apv;;4d g * apx apy,4d g * apx;;;;;;;;;1i g * aq6;;1i g * a78 aq8;;1i g 39 *;47 g *;47 g agb acq *,47 g agb *;4q g *;4q g * aqe;;15 g * b9 kc -2 1,15 g * aqg -2 1;;15 g * 0 16h,15 g * 1;15 g * b9 1;;44 g * 8v 12h aql,44 g * aqm aql,44 g * aql;;;44 g acq * 1m 12v aqo,44 g acq * aqp aqo;;;44 g * aqr aqs;;;2e g ajs ajx *,2e g ajs *;;2e g aqu -2 *;;3c g aqw ang *;3c g * aq1 aqz;;32 g e5 dy *,32 g e5 12h *,32 g a75 *;2h g *;1k g * ar3;;1k g * 1m ar5;;1k g *;1k g *;2l g * -8 ar9;;2l g * -8 arb;;2l g aca * -2 61s;;2l g ard -4 *;2l g * v2 -2 arg -4 5va;;2m g * -4 ari;;2m g * ark arl;;;;2m g * -8 arm;;2m g aro * -2 ajq;2m g * -2 91f;2m g aro * ars art;;;2m g 16h *;;;;;;v g * -4 as1;;v g *;3t g *;5b g *;2f w q4 *;2f w q4 -2 *;;;2f w q4 asa -2 *;;2f w * asc;;;5c w yb asd *;5c w 6u0 *;1a w * -2 ay q2,1a w * -2 b1 6rq,1a w * -2 6rk 6nm,1a w * -2 6rk 6n5,1a w * -2 6rk 6tb;;1a w *;;;1a w ask *;1a w * -2 asn;;1a w * asp asq;;;;;1a w *;;;p w 1m asu asv *;5g w * b5d;;;3w w asy -2 asz -2 *;;3w w at1 *;;3w w at3 *;3w w * cp 0 -2 1,3w w * 0 -2 1,3w w * cp -2 1,3w w * -2 1;;;;3f w * -2 ata;;;3f w atb -2 *;3f w ay *;;;;3f w *,1g w *;3f w * -8 atj;;3f w * atl;;;4w w 10b * 6qh;;;;4c w tb -2 * -2 ats;;m w * -8 atu;;m w * atw atx,m w * atx,10 w * ay q2,10 w * jq 753,10 w * 71j cp q2;;;2b w * atz;;;2b w * au2,3c w * b30;;4o w * au4 au5,4o w * au5;;;40 w * -2 au7 -2 au8,40 w * jq 757,40 w * au9;;;;;;1s w aub *;52 w 762 cp *;;32 w 39 * b5n;;;;;;;;5d w aum *;2w w * cp aup -2 auq,2w w * aup -2 auq,2w w * cp -2 auq,2w w * -2 auq;;;;;;1w w p *;;;;;2i w * cp 6xz,2i w * av0;;;2u w q4 75e *,2u w av3 *;;2u w 8v qe 75b *;2t w 6pp q4 *;;;43 w * -2 av9;;;;43 w avb -2 * -2 avd;;43 w * -2 avf avg avh;;;;43 w 70a lz *,43 w 70a *;;;2t w av3 *;2t w q4 dj * 6lv 6pp;2t w q4 7s *;2t w 75b *;20 w dj 76f -2 *,20 w yg 76f -2 *,20 w 75k 76f -2 *,20 w avq -2 *;;20 w * -2 aw3;20 w lz 102 avr dj 76f -2 *,20 w lz 12i avr dj 76f -2 *,20 w lz 102 avr -2 *,20 w lz 12i avr -2 *;20 w * avu;;;20 w avv cp *;;;20 w avq * aw0 aw1;20 w avq * aw1;;20 w yg *;;;;54 w aw5 * jk asx aw7,54 w aw5 * asx aw7;;2e w 1m * 6yx;;54 w jk aw8 aw9 dj 76f -2 *,54 w jk aw8 aw9 7s -2 *,54 w aw8 aw9 dj 76f -2 *,54 w aw8 aw9 7s -2 *;;54 w zu 6p2 -2 * -2 awd,54 w 769 6p2 -2 * -2 awd,54 w awe -2 * -2 awd;;;;;;;;;54 w oc i2 awk jk aw8 *,54 w oc 6vd awk jk aw8 *,54 w 6vd awk jk aw8 *,54 w oc i2 awk aw8 *,54 w oc 6vd awk aw8 *,54 w 6vd awk aw8 *;;54 w awo awm 769 *,54 w awo awm *;;;54 w * awr;;;;54 w jk aw8 aws awt -2 *;;;;;;;3y w ax0 *;3y w * ax3;;;2g w 0 ae1 0 * ax6,2g w 0 0 * ax6,2g w 0 ae1 * ax6,2g w 0 * ax6;;2g w 0 ae1 0 ax5 ax6 *,2g w 0 0 ax5 ax6 *,2g w 0 ae1 ax5 ax6 *,2g w 0 ax5 ax6 *;;;;;2g w 8v jk aw8 *,2g w b1 aw8 *;2g w 0 * 39 axe,2g w 0 * axe;;;;18 w axg *;;;;;;18 w axm *;;18 w 6ps *;;18 w * 6tz 6tz;18 w axr *;18 w * 75b 6xd;;3v w * axw -2 axx,3v w * -2 axx;;;;;;;3v w * -4 ay3;;3v w * -4 19y;30 w auf 720 6qh *,30 w auf 6qh *;4x w b7e lz * b7f,4x w b7e * b7f;;;;3b w ay8 ay9 *,3b w ay8 *;3b w * ayc ayd,3b w * ayd;;;;;3b w * -2 ayh;;3b w * -2 ayj;;3b w * -4 ayl;;;3b w aym * ayo ayp;;;;q w ayq *;1j w tb -2 * -2 ayt;;2q w * ayv ay 6oq;;;22 w ayw * ayy,22 w ayw *;;22 w at8 *,c w 71j jk aw8 *,c w 39 aw8 *,4x w b77 b78 -4 *;45 w * -2 cp 6z3;46 w * az2 az3 6oq;;;4t w * oc 70m az5 -2 az6,4t w * 6xb az5 -2 az6,4t w * oc 70m -2 az6,4t w * 6xb -2 az6,4t w * oc 70m az5 -2,4t w * 6xb az5 -2,4t w * oc 70m -2,4t w * 6xb -2,4t w * 6xb;;;4t w * -2 az8;;4t w 6ps *;4t w * 0 azb;;4t w * azd;;4t w * -2 oc 70m,4t w * -2 azf;;4t w 1 axj *;4t w * -2 1;;4t w azi -2 *;;4t w azk *;;4t w azm cp 0 *;4t w * 0;4t w 6xg *;4t w 0 *;4t w * 1m 11 76h,4t w * 101 6v4,4t w * 101 6vg,4t w * cp 6vg,4t w * azs;;4t w * azu;;;4t w azv -2 *;;4t w * 1m 6zr;4t w azy *;;;;;;4t w b03 b04 *;;4y w b06 *,15 w b5y * -2 1;4y w * -2 b09;;4j w * b0b b0c b0d j8 788 b0e -2 b0f,4j w * b0b b0c b0d j8 76u b0e -2 b0f,4j w * b0b b0c b0d b0g b0e -2 b0f,4j w * b0c b0d j8 788 b0e -2 b0f,4j w * b0c b0d j8 76u b0e -2 b0f,4j w * b0c b0d b0g b0e -2 b0f,4j w * b0b b0d j8 788 b0e -2 b0f,4j w * b0b b0d j8 76u b0e -2 b0f,4j w * b0b b0d b0g b0e -2 b0f,4j w * b0d j8 788 b0e -2 b0f,4j w * b0d j8 76u b0e -2 b0f,4j w * b0d b0g b0e -2 b0f,4j w * b0b b0c b0d b0e -2 b0f,4j w * b0c b0d b0e -2 b0f,4j w * b0b b0d b0e -2 b0f,4j w * b0d b0e -2 b0f;;;;;;;3x w * j8 788 b0i,3x w * b0j b0i;;;3x w * tb 6za b0i;3x w * b0m b0n;;;3x w * aye b0p cp 6xh,3x w * aye b0p 70i 7n,3x w * aye b0p b0q,3x w * aye b0p;;;3x w * lz 12i b0s,3x w * lz 102 b0s,3x w * 12w b0s;;;29 w * tb awf b0v b0w,29 w * awf b0v b0w,29 w * tb b0v b0w,29 w * b0v b0w,29 w * tb awf b0w,29 w * awf b0w,29 w * tb b0w,29 w * b0w;;;;29 w b0x yb lz *,29 w b0x 10v lz *,29 w b0x b0z *;;29 w * 91f;29 w ayq * b0v b12,29 w ayq * b12;;1y w * o1 mv b14,1y w * 7g mv b14,1y w * ajx b14,1y w b15 b16 b17 *,1y w b15 b17 *,1y w b15 b16 *,1y w b15 *;;;;;1y w * b19 b1a;;;1y w b0z * 1m b1c;;1y w * 0 1 b1e,1y w * 1 b1e;;;;;;1y w b1f b1g b1h b1i *;4s w * b1l b1m,4s w * b1m;;;;4s w b1n *;;4s w b1p * b1r b1s,4s w b1p * b1s,4s w b1p * b1r,4s w b1p *;;;3 w 8v 12v 6qh *,3 w b1u 6qh *;;3 w * jq 6no,3 w * b1w;;;3 w b1x *;;c w 1m * b21;c 1s bd3 * bkw;3t w * tb 77o,3t w * tb 6tj,3t w * b23;;;3t w b24 *;;3t w * dn 6tj;3t w b27 *;3t w 773 cp *;3t w 6qr cp * b2b -2 b2c;;;3t w * cp b2e;;3t w * 6ry 76f;3t w b2f *;3t w * b2i;;3t w * cp 6y6,3t w * b2k;;;;47 w b2m *;1i w * -2 b2p;;;;1i w b2q b2r *,1i w b2q *;1i w * jk 12e 6y8,1i w * 12e 6y8;;3c w 1m 12v b2u *,3c w b2w b2u *;;;3c w b2x * bc 71y,3c w b2x * cp 79k;3c w 3a *;;;3c w 1m b31 asr *;3g w * -2 b34;;;3g w b37 -2 *;;;;3g w * b38 b39,3g w * b39;;;3g w 6zr *;;;;;;;;;7 w b3j b3k b3l *,7 w b3j b3l *;;7 w * -2 b3p aw8 6yx;;;3a w * b3s;;;3a w b3t -2 7n ayq *,3a w b3t -2 7n *;3a w b3t -2 *;3a w * 6ry 6nm;3a w b3w *;3a w ay q2 akc *,10 w b40 12v * b41,10 w b40 * b41;;;;10 w * b43;;10 w yy *;;10 w b45 *;10 w ay *;10 w * -4 b49;;10 w * 1;10 w *;;;;1g w b4e *;1g w *;;;1g w * b4h b4i,1g w * b4i;1g w * jk 712;;1z w 1m 6ub *;1z w * -2 b4o;;1z w * ato b4q;;3j w 1 *;;;;;14 w 72g b4s b4v *,14 w 72g b4s *;;;2e w b4y -2 *;4m w * cp b51,4m w * b51;;4m w b50 -2 * -2 b53;;;4m w za 8v b54 *,4m w za 8v *;;;1t w b57 *;1t w me *;1t w b16 *;1t w o1 mv *;1t w o1 me *;;;23 w * -2 b5g;;23 w * -2 b5i;;3n w * -2 b5k;;2h w 6op *;32 w auf *;;;1k w * b5q;;44 w * b5s b5t,44 w * b5t;;;44 w * -2 b5v;;44 w * b5x akc 0;;;15 w * 1;4h w * -4 1;4h w * -4 1;;4h w * -2 b62 -4 1;;4h w 1 b64 *;;4h w * awz b66 1,4h w * b66 1,4h w * awz 1,4h w * 1;4h w * b69 0 1,4h w * b69 1;;4h w * -4 1;4h w * -8 1;4h w * b6d 1;;;4h w b6e * -2 1;4h w 1 yy *;4h w * -2 1 b6i;;;3e w * 7n 11c,3e w * cp 12v;3e w 73f *;3e w 77s *;;3e w b6n *;3e w * -4 ux;3r w 795 *;3r w 76a cp *;;;25 w * b6v;;25 w 6qh bb *;;25 w 10b b6u b6x *;;51 w b6z 7t 7n *;;51 w b71 *;;;51 w b74 -2 *;1b w *;;4x w b77 * -4 1m 6oq;4x w * -4 1m 6oq lz 12i -2 b7a,4x w * -4 1m 6oq b7b -2 b7a,4x w * -4 b7c lz 12i -2 b7a,4x w * -4 b7c b7b -2 b7a,4x w * -4 1m 6oq -2 b7a,4x w * -4 b7c -2 b7a;;;;4x w * cp 720 6l3,4x w * cp 6oq,4x w * 720 6l3,4x w * 6oq;;;;4x w * cp b7i -4 6oq,4x w * b7i -4 6oq;;4x w * -4 1m 6oq;4x w * b7l awj;;4i w *;4i w *;;;2y w 1m 6yx cp 12v *,2y w 1m 6yx cp *;2y w * hc b7s -4 b7t,2y w * b7s -4 b7t;;;;;;;;;2x w b7x b7y b7z *,2x w b7x b7z *;2f 1s pe *;;;2f 1s yj *;;2u 1s 8a r3 yj *;;;2f 1s b88 *;;;;;;1a 1s * -2 tw q7;;1a 1s *;;1a 1s b8i *;1a 1s * b8l;;;p 1s 1m 7df b8m *,p 1s tw 7fh b8m *;;;;p 1s b8o b8p b8q *,z 1s b8o b8p b8q *;;;p 1s * b9 7cw b8s,p 1s * b9 7t4 b8s,p 1s * b8t b8s,z 1s * b9 7cw b8s,z 1s * b9 7t4 b8s,z 1s * b8t b8s;;;;p 1s b8w b8x *,z 1s b8w b8x *;;;3w 1s b8z -2 b90 -2 *;;;3w 1s b93 *;3w 1s * b9 0 -2 1,3w 1s * 0 -2 1,3w 1s * b9 -2 1,3w 1s * -2 1;;3w 1s * -4 tw 102 7fh,3w 1s * -4 1m ys 7df,3w 1s * -4 1m 102 7gl;3f 1s * -2 b99;;;3f 1s b9a -2 *;;3f 1s b9c b9 *;;3f 1s * b9e;3f 1s *;3f 1s * -8 b9i;;;;3f 1s * b9 b9k,3f 1s * b9k;;4w 1s b9m * b9o,2b 1s * ba3,2z 1s bp3 * bp1;;4w 1s 7ql 1m * 7fh;54 1s bdj *;;;4c 1s 7ql -2 * -2 b9u;;m 1s * -8 b9w;;m 1s * b9y b9z,m 1s * b9z;;;2b 1s aty *;;;;;4o 1s ba4 b9 *,4o 1s ba4 *;40 1s * -2 ba7 -2 ba8;;;40 1s * 7nz 7wx,40 1s * baa;;1s 1s * b9 7pv,1s 1s * u3 7qg,1s 1s * bac,1s 1s * b9q bad,1s 1s * bad,1s 1s * b9 u3 7qg,1s 1s * b9 bae,1s 1s * bae;;;;1s 1s *;1s 1s * b9q bah,1s 1s * bah;;;;l 1s * baj;26 1s * ba1 bam;;26 1s *;;f 1s * baq b21 bar,f 1s * baq bar;;;f 1s * b9 102 -2 bat,f 1s * ay 102 -2 bat,f 1s * b9q -2 bat;;;;4b 1s * -4 bav;4b 1s *;2w 1s * b9 baz -2 bb0,2w 1s * baz -2 bb0,2w 1s * b9 -2 bb0,2w 1s * -2 bb0;;2 1s bm0 q7 1m bm1 *,2 1s bm0 1m bm1 *,2 1s bm0 q7 bm1 *,2 1s bm0 bm1 *;;2w 1s bb1 -2 * -2 bb3;;;39 1s bb4 *;;39 1s bb6 r1 * bb8,39 1s bb6 * bb8;;39 1s 7cc *;;39 1s bba *;;;;1w 1s p *;1w 1s * -2 bbh;;;1w 1s bbi bbd *,1w 1s bbi *;;;1d 1s 7xp b9a *;;1d 1s 7xp r1 v2 -4 * -2 bbp -2 bbq,1d 1s 7xp v2 -4 * -2 bbp -2 bbq,1d 1s 7xp 7rf v2 -4 * -2 bbp -2 bbq,1d 1s 7t4 -4 * -2 bbp -2 bbq;;;;1d 1s * bbt;;;1d 1s bbu -2 * 7ql bbw,1d 1s bbu -2 * bbw;;;1d 1s 7t4 -2 bbx -2 *;;;;1d 1s bc1 -2 7vz *;;;1d 1s bc3 bc4 7ql ae1 *;2i 1s * e4 7o6,2i 1s * 1ts;2u 1s bc8 *;;;;;;;43 1s bcd -2 *;;43 1s bci -2 * -2 bch;;;2t 1s pe i2 *,2t 1s bc8 *;;;2t 1s bcl * pd 7lz,2t 1s bcl * pz 7om cq,2t 1s bcl * pd 7om 7wx,2t 1s bcl * bcn;;20 1s 7zc gi -2 *,20 1s bcp -2 *;;20 1s b21 * gi -2 bcr,20 1s b21 * -2 bcr;;;;20 1s bct b9 *;;;20 1s bcv bcw *;22 1s bh7 * bh8;;;20 1s bcy bcz lf bd0 -2 *,20 1s bcy bcz bd0 -2 *;;;20 1s bd2 bd3 *;;54 1s bd5 qe * bd7,54 1s bd5 * bd7,54 1s bdh qe * bdi,54 1s bdh * bdi,5g 1s bn4 * bn5;;;54 1s bd6 bd8 gi *;;;;54 1s * -2 bdb -2 bdc;;;;;;;;;54 1s * -2 b9q bdl,54 1s * -2 bdl;54 1s * -2 bdo;;;54 1s bdp *;;;;;;;o 1s tw 7dy pz *;o 1s * -4 bdz -2 be0 -2 be1;;;;;;o 1s pe yb 7kd be2 be3 *,o 1s pe be5 be2 be3 *;;;;;o 1s be6 -4 be7 be8 *;;o 1s tw 7dy bea *;3u 1s *;;3u 1s * bef;;3y 1s * ba1 beh,3y 1s * beh;;;3y 1s bei *;;3y 1s bei *;17 1s *;17 1s *;2g 1s 0 8xj 0 * bep beq,2g 1s 0 0 * bep beq,2g 1s 0 8xj * bep beq,2g 1s 0 * bep beq,2g 1s 0 8xj 0 * bep,2g 1s 0 0 * bep,2g 1s 0 8xj * bep,2g 1s 0 * bep;;;;2g 1s ber 0 8xj 0 * bet cq,2g 1s ber 0 0 * bet cq,2g 1s ber 0 8xj * bet cq,2g 1s ber 0 * bet cq,2g 1s beu 8xj bev * bet cq,2g 1s beu bev * bet cq,2g 1s beu 8xj * bet cq,2g 1s beu * bet cq;;;;;2g 1s bew bd6 *;;2g 1s ber bey * bf0,2g 1s ber * bf0,2g 1s ber bey *,2g 1s ber *;;2g 1s 0 * tw cq,2g 1s 0 * 3z cq;2g 1s 0 bf1 *;;;;;18 1s * 7nz b9 -2 1,18 1s * 7r1 7of -2 1,18 1s * bf8 -2 1,18 1s * 1 -4 bf9;;;;;18 1s bfb *;;;18 1s yj *;18 1s * 7p4 bfh -2 bex,18 1s * bfh -2 bex,4t 1s bhy b9 *;;18 1s * -2 bfj 1 -4 bfk,18 1s * -2 1 -4 bfk;;;;18 1s 1 bfl 91f * tw cq;18 1s * pd 7lz,18 1s * pz cq;18 1s * bfp bfq;;;18 1s * -2 e4 7dm,18 1s * -2 1m nu,18 1s * -2 b9 7dm;;3v 1s * bfu bfv,3v 1s * bfv;;;3v 1s 20f -2 *;1o 1s *;1o 1s * dd 7pj bfz,1o 1s * bg0 bfz;;;;30 1s 7fh *;;;;3b 1s * bg7 bg8,3b 1s * bg8;;;3b 1s * 8a bga bgb,3b 1s * bga bgb,3b 1s * 8a bgb,3b 1s * bgb;;;;;3b 1s * -2 bgf;;3b 1s * -2 bgh -2 bgf,3b 1s * -2 -2 bgf;;;3b 1s * bg7 v2 7wh,3b 1s * bg7 bgi,3b 1s * v2 7wh,3b 1s * bgi;3b 1s * 8a b9y bgl,3b 1s * b9y bgl,3b 1s * 8a bgl,3b 1s * bgl;;3b 1s * bgn bgo,3b 1s * bgo;;;;1z 1s pz g8 bgp *;1z 1s * ae1 bgs;;;;q 1s * bgu,q 1s *;;q 1s bgw b8d *,q 1s bgw *;q 1s *;;1j 1s 7ql -2 bgz -2 *;;1j 1s 8a qe 7sw -2 bh1 -4 *,1j 1s 7ql v2 -2 bh1 -4 *,1j 1s u2 7zc -2 bh1 -4 *,1j 1s dj 8a e1 -2 bh1 -4 *,1j 1s bh3 -2 bh1 -4 *;;;2q 1s bh4 b9 * e4 7dm;38 1s *;;;22 1s * bh8;45 1s * -2 40 7pj,45 1s * -2 7ql r1 7pj;45 1s * -2 bhc,45 1s * -2;;;;45 1s * -2 bhg;;46 1s 7aa b9 *;46 1s * b9 bhj e4 7dm;;4t 1s * -2 bhl;;;4t 1s * 0 bho;;;;4t 1s bhq *,4t 1s * bi5 bi6,4t 1s bia * bi5 -2 bib,4t 1s bia * -2 bib;4t 1s * -2 bht;;4t 1s * -2 bhv;;4t 1s * b9 0 bhx;;;4t 1s * b9 7nx,4t 1s * u3 1wp,4t 1s * bi0;;4t 1s bhy -2 *;4t 1s * bi3;;4t 1s bgx -2 *;;;4t 1s * 0 bi8;;;;;;4t 1s bic bh3 *;4t 1s * bif;;;4t 1s * e4 big;;4t 1s bii *;;;4y 1s *;4y 1s * bio;;4y 1s * bh3;;4y 1s biq -2 *;4y 1s * 0 dj bit;;;4j 1s * biw bix biy 7r1 7of biz -2 bj0,4j 1s * biw bix biy r1 7w8 biz -2 bj0,4j 1s * biw bix biy bj1 biz -2 bj0,4j 1s * bix biy 7r1 7of biz -2 bj0,4j 1s * bix biy r1 7w8 biz -2 bj0,4j 1s * bix biy bj1 biz -2 bj0,4j 1s * biw biy 7r1 7of biz -2 bj0,4j 1s * biw biy r1 7w8 biz -2 bj0,4j 1s * biw biy bj1 biz -2 bj0,4j 1s * biy 7r1 7of biz -2 bj0,4j 1s * biy r1 7w8 biz -2 bj0,4j 1s * biy bj1 biz -2 bj0,4j 1s * biw bix biy biz -2 bj0,4j 1s * bix biy biz -2 bj0,4j 1s * biw biy biz -2 bj0,4j 1s * biy biz -2 bj0;;;;;;;4j 1s * bj3 -2 bj4 bj5 -2 0 bj6,4j 1s * -2 bj4 bj5 -2 0 bj6,4j 1s * bj3 -2 bj5 -2 0 bj6,4j 1s * -2 bj5 -2 0 bj6,4j 1s * bj3 -2 bj4 -2 0 bj6,4j 1s * -2 bj4 -2 0 bj6,4j 1s * bj3 -2 -2 0 bj6,4j 1s * -2 -2 0 bj6;;;;;4j 1s * -2 bj4 -2 bj8 bj0;;3x 1s * 7r1 7of 0 bja,3x 1s * bjb bja;;;3x 1s * tw 7cw bjd;;3x 1s * bjf bjg;;;3x 1s * bji 7cw 12t 7gr,3x 1s * bji 7cw 12u 7gr,3x 1s * bji 7cw bjj;;;3x 1s * ae1 b8q bjm dj,3x 1s * b8q bjm dj,3x 1s * ae1 bjm dj,3x 1s * bjm dj;3x 1s bjk ae1 b8q * bjm dj,3x 1s bjk b8q * bjm dj,3x 1s bjk ae1 * bjm dj,3x 1s bjk * bjm dj;;;;;;;29 1s * 8a bjt 1m bju,29 1s * bjt 1m bju,29 1s * 8a 1m bju,29 1s * 1m bju,29 1s * 8a bjt bju,29 1s * bjt bju,29 1s * 8a bju,29 1s * bju;;;29 1s * 8a bjt bjw,29 1s * bjt bjw,29 1s * 8a bjw,29 1s * bjw;;;1y 1s bjx ajs ae1 *,1y 1s bjx ae1 *,1y 1s bjx ajs *,1y 1s bjx *;1y 1s * bk0 bk1,1y 1s * bk0;;;;;1y 1s * 0 1 bk5,1y 1s * 1 bk5;;;;;1y 1s * -2 bgi;1y 1s * 0 1 -2 bkb -2 bkc,1y 1s * 1 -2 bkb -2 bkc;;;1y 1s bgx 0 -2 7ql qe -2 *,1y 1s bgx 0 -2 bke -2 *;;;1y 1s bkf ary 7ql qe b9n *,1y 1s bkf ary b9m b9n *,1y 1s bkf 7ql qe b9n *,1y 1s bkf b9m b9n *;1y 1s dj ajs *;4s 1s bkl *;;4s 1s bki bkj *,4s 1s bki *;;4s 1s * -2 bkn;;;4s 1s bko *;;;3 1s bkr *,3 1s * d6 7cc,3 1s * bkt;;;;;;c 1s bkx bd6 *;;a 1s 7cw *;;a 1s bl1 *;;;;b 1s bl4 bl5 -2 *,b 1s bl4 -2 *,b 1s bl7 bl8 -2 *,b 1s bl7 -2 *;;;b 1s * bga -2 bla,b 1s * -2 bla;;b 1s *;b 1s * bld -2 ble,b 1s * -2 ble;;;b 1s * blg 1,b 1s * 1;;;b 1s 7fm *,b 1s * 7sd;;i 1s *;r 1s *;;r 1s blm *;r 1s * alh -2 1,r 1s * -2 1;r 1s * blq -2 blr;;;21 1s *;5a 1s * -8 1;5a 1s 1 -4 *;5a 1s * -2 1;4u 1s *;3s 1s *;3s 1s *;3s 1s *;;;;;;;;;;2 1s * 1m 7qp ay 102,2 1s * 1m 7qp ay 12i,2 1s * 1m 7qp 7gr;;;;4m 1s bma za -2 bmb bmc -2 *,4m 1s bma -2 bmb bmc -2 *,4m 1s bma za -2 bmb -2 *,4m 1s bma -2 bmb -2 *;;;4m 1s * -2 bme -2 bmf,4m 1s * -2 -2 bmf;;4m 1s bmh b9 *;;;4m 1s bmj 8a bmk *;4m 1s * -2 bmn;;1t 1s ajs *;1t 1s * 7ql q7,1t 1s * u2 of,1t 1s * 7ql of,1t 1s * bmq;;1t 1s * bms bmt;;;;1t 1s ajs * -2 bmw;;0 1s *;h 1s *;41 1s * 7u8 bn0 bd6 bn1;;;5g 1s * -2 3x 7h1;5g 1s bn2 -2 *;;5g 1s bn4 *;;5g 1s bn6 * -2 bn8;;;5g 1s bn9 d6 ys *,5g 1s bn9 ba1 *;5g 1s * ae1 bnc,5g 1s * bnc;;5g 1s * -2 jc;1c 1s *;1c 1s * -2 bng;;1c 1s *;;3n 1s bni -4 *;2a 1s * bnl -2 bnm;;;;2a 1s pd 7ru bnn 7pj *,2a 1s e4 7rn bnn 7pj *,2a 1s pd 7ru bnn *,2a 1s e4 7rn bnn *;;2a 1s bnp * bnr,2a 1s * bnr;;;2a 1s bns -2 * -4 bnu;;2a 1s * -8 bnk bnw bnx bny,2a 1s * -8 bnk bnw bny;;;;;4e 1s * -2 bnz,4e 1s bo1 -4 *;;4e 1s * -4 bo3;;;n 1s * bo6 -2 1;;n 1s 1 b9 *;n 1s 0 bfm b9 *;;n 1s * 1 -2 bo9;n 1s * -2 boc -2 bod;;;n 1s * -2 0 -8 bof;;n 1s * boh -2 1;;1p 1s * -2 boj;;1p 1s * bol bom;;;1p 1s b8d *,1p 1s *;;1p 1s a74 7cw *;1p 1s * bor bos -2 bot;;;;;;31 1s bov qe bd6 *,31 1s bov bd6 *;6 1s *;1u 1s * -4 boz;;;;2z 1s bp0 bp1 *;;;;2z 1s bp4 v2 bp5 *,2z 1s bp4 v2 *;4 1s *;;;9 1s bp8 bp9 -2 *;36 1s *;50 1s *;34 1s * -8 bpe;;;34 1s bpf -2 *;34 1s * tw 7mv,34 1s * pd 7ms,34 1s * bpi;;1h 1s *;;;3p 1s * bpn bpo 1,3p 1s * bpo 1,3p 1s * bpn 1,3p 1s * 1;;;3p 1s * -2 1;3p 1s 1 -2 *;3p 1s * -4 1;2r 1s * -8 1;19 1s *;19 1s 7yo *;4d 1s * tw bpw;;;;4d 1s bpx bpy *;4d 1s * bq1 bq2;;;4d 1s * -2 bq4;;4d 1s * tw v3;;;4d 1s bq6 8a bq7 *;5f 1s *;5f 1s v2 bp5 *,5f 1s v2 *;;5f 1s b9n *;1i 1s * bqe;;1i 1s * ba1 bqg;;;1i 1s bqh *;47 1s *;4q 1s *;4q 1s * bqm;;15 1s * aqg -2 1;15 1s * 0 dj,15 1s * 1;15 1s * b9 1;3j 1s * bqr;;44 1s * bqu bqt,44 1s * bqt;;;44 1s b8d * b8d bqw bqx,44 1s * b8d bqw bqx,44 1s b8d * bqw bqx,44 1s * bqw bqx;;;;;2e 1s ajs *;2e 1s 7dp q7 -2 *,2e 1s br0 -2 *;;;3c 1s br2 br3 *;3c 1s * b8d br6,3c 1s * br6;;;32 1s br7 *;2h 1s *;1k 1s * brb;;1k 1s * 1m brd;;1k 1s *;1k 1s *;2l 1s * -8 brh;;2l 1s brj -8 *;;2l 1s * -2 brl;;;2l 1s brm -4 *;;;2m 1s * -4 brr;;;2m 1s bru -8 *;;2m 1s * 8a -2 brw;;2m 1s * -2 1m 102,2m 1s * -2 91f;2m 1s dj *;;v 1s 79v d6 *;v 1s * -4 bs2;;v 1s *;3t 1s *;5b 1s *",
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay-word recruit-fee refundable secret-number transfer-service",
 "overlapping": "after-paid beside-pay candidate-pays gets-into-yours money must-sum own-account partner-bank pay-order price-cue self-paid send-money starter-kit unlocks",
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
   "id": "gift-repaid",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "gift-card"
    ],
    [
     "back-with-wage"
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
     "pay-order",
     "take-buy"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "wage"
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
