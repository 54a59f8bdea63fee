// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque cheque-sent cheque-turn code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-gives employer-pays entries errand everyone-hired extra-pay fee fee-demanded fee-object first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back goods guaranteed-job hand-in hand-on handover hired-already hiring-step home-address home-bank hypothetical iban-lent identity-doc interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-comes money-goes money-in-crypto money-trade move-on mule-title must-sum negator no-interview no-qualification not-a-job open-account original-kept other-name our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-means pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix price-cue process process-thing public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place self-paid selfie sells send send-money sent-on share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our to-your-home top-up trade-thing transfer-service transit travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage wage-amount warehouse warning when-hired wires with-us your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonando abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen abono acc accettata account accounting acquitte acquitter acquittez acreedores act ad add adelanta adelantan adelantando adelantar adelantara adelantaras adelantas adianta adiantado adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar anticipate anticipi anticipiamo any anydesk ao aos apenas apolice aporta aportan aportar aportara aportaras aportas aporte app arca arcam arcar arcara are arranja arrendatario arrendatarios as asegurados asi ask asks aso assume assumem assumida assumido assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux avancant avance avancent avancez b bag banca bancam bancar bank bases be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahle bezahlen bezahlt bic big bij bilhete billete bin binance bis bit bitcoin bizum boe bolseiros bolsillo bolso bon bonifica bonifichi bonifico borg borsa bourse box bsn btc bus buy by c ca cada cae cai call can cancela cancelan cancelar cancelara cancele cancelen car cargo carichi carnet carregar cas cash cashapp caso caucao cb cbu cci ce ces chama charge charger chargez chat che check checks chez chi ci cio cle click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados coloca colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata consegna consegni considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consignent consigue conta contratar contrate contrates contribuintes contribuyentes cooperados cooperante cooperantes copre copriamo corrisponde corrispondi cost coste costea costeada costeado costean costear costeara costearas costeas costo couvre cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira cuota custeada custeado custeados custear custeara custeia custeiam custo customs custos cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de debourse dei del dem den denos depose deposent deposes deposez deposit deposita depositala depositalo depositam depositan depositando depositano depositar depositara depositaras depositas depositate deposite depositelo depositelos depositem depositen depositi deposito deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk despesa despesas deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed edad een efectuar efectue efetuar efetue ehe eid ein einzahlen el ela elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrada entregar entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoi envoie envoient envoies envoyant envoyer envoyez equipamento equipo er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux exame exames extras fa faca facebook facilitame facilitanos facilitarnos facturas fai falls familias far faturas faz fazer fee fees few fianza fie file files fim fin financia financiam financian financiar financiara finanziamo fly fob foi follow for fornecedores forniamo fornire fornisca fornite forward found fra free fue fugen fund fur ga ganas ganha gasto gastos gbp gdc geben geef geen gestort get gezahlt gg gia gib gig gira giraci girami giran girar girara girarlo gire giri give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha haal hab hacer hacerse had haga hagan han hand hangout hangouts has hat hay haz he heb hem hen her here het hey hi him his hmu ho hol hola hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id idade ident if ife ihn ihr ik il im imo importe impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo ingreso inicial inicio inquilino inquilinos ins inscricao inscripcion instagram int interesada interesado interessata interessato interesse interessee inversion invertis investe investi investimento investir invia inviaci inviami inviando inviarci inviare inviate inviateci invierte invii invista ira is isn ist it items its j ja je jij job joignez join jou juri kan ke key kik kit kluisje km kost kostet kryptowahrung kyc l la laad laat las lavoro lcb ldv le leg legen lei les let lgs lhe li licenca licencia lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide lis ll lo log lorsque los lot lote lu lui ly m maak maakt mag mai mail mailen make making mal man manda mandaci mandame mandamelo mandami mandando mandanos mandanoslo mandar mandare mandate mandateci mande mandenos mandi mao mas material matricula matriculados may mb me mee men mes message messenger met metamask mets mettez meu mi mia mij mim min minima minimo mio mir mis misez mismo mit mlm mme mobile mochila modelo moi momo mon monatsmieten money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul num nur o of off offriamo ohne ok old olx om on once one ong ons ont ook op open opta or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages pacote padres paga pagada pagado pagala pagalo pagam pagamos pagan pagando pagandolo pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paie paiement paient pais paquete par participantes participants pas pasaje pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros passagem pay payant paye payer payes payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pfand pic pide pin piu pix plata plaza plr pm pn poe poi poliza pon poner por pos post postident postula ppe pra pre premio prenota prenoti presta prestare prestarlo prestarmi presti pretes prevoyez prime primes privado pro propietarios propio proporcionanos propria proprietarios proprio proveedores provide purchasers put pv pvg pvt q qe qr qu qualora quand quando que quem quero qui quicksupport quien quiero quita quitam quitar quite r ral rate re read realice realiza realizar realize recarga recargar recarregar recarregue recebas recebe received recharger rechargez reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos reetiqueter reetiquetez reetiquettes reglant regle reglent regler regles reglez regola regularizar remet remettant remettez remit remitir rep reply reserva reservada reservado reservas respondanos responde retorna reviewed rg rh ria rib ricarica ricaricami ricarichi riceve ricevera riceverai riceverete ricevi rietichetta rietichettare rietichettarli rietichetti rimborsiamo ritorna route run rustdesk rx s sa sai salda saldano saldar saldi sans sao saque saques satisface satisfacer saw schick schicken schlussel schrijf se sea see segurados seguro sei selfie selfies sem send sende senden senza serve servono ses set seu seules seuls she ship should si sia sie signal sim sin sinal sir six skrill sleutel sleutels sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sostiene sou soy spenden spind ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportada suportado suportam suportamos suportar suportara sur sure sus t ta taf tag tan taxa taxistas te team teams teamviewer ted telegram tell tem ten ter tes tether teu text tgl the their ti tiene tiktok timo timos to toe toi ton too top topa tot tra tramite transfer transfere transferem transferes transferez transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmettez transmitenos trasferisca trasferisci traslado trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente uniforme union uno unpaid uns until up ups ur us usd usdt use usted usuarias usuarios utentes utilizadores uur uw va vaga vai vales valida valor valora valorando valorar valores van vao vc ve vecinos venmo ver verfahren versa versamento versami versando versano versant versare versate verse versement versent verser verses versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 vire virer vires virez vis visado visitantes visto voce vog voi vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we web webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wil wir wire without won wou write www x y ya yapea yapean yapear yapee yo you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonne abonnement abzock acced accepte accettat accogli accompagn accompagnat accredit accreditat accueill aced aceit acept aceptad acess acheteur acquereur acquirent acquist acquitte acredit actif activ activatiecode activatiekost active addett adesiv adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad affid affidat affitt afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation altr amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirant aspirante aspire assegnat assegur assegurad assessor assistant assistent associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto autocollant automat automatic automunit autorizad autorizzat autre avali avaliad avanc avance baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr bearbeitungspauschale beglaubigung begleiche behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficiar beneficio benevole beoordel beperkt berater bericht beschik bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bollin bonific bonifica boost bordereau bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature capture caricat carich carreg carregu carte carteira cedula cerca cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque cherch chiam chilometric choisi ciascun classific clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborat collaborateur collaborator coloc colpit combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compart compartid compartilh compensa compensad complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie conferm confermat confi confid configur confirm confirme congelad congres congreso congress congresso connect consegn consegnat conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad contribue contribuisc controler controleur convegn conventionne convenzionat convert convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit credita cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi descontad desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario dienstausweis diffid diffus difund dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibil disponibiliz divulg document documento donateur donation donator donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut driver due economic ecrite ehrenamt eigen einbehalt einfuhrungskurs einladung einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaissement encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entrepot entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoie envoy envoye equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etranger etudiant etudie examine exent exig exige exigid expedi expedie expense export externe extracto facil facilissim facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat fingerabdruck fingerprint firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornir fornit fornitor foto fotocopia fotograf fotografi fotografia fotografic fourni fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gagnant gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft genossenschaftsanteil geschenkkarte gestion gestor gesundheitscheck gesundheitsprufung gesundheitsuntersuchung gesundheitszeugnis geworbene gib giocator giornalier gir golpe gratt gratuit groupe guadagn guard gultig guthabencode guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite image imagem imagen imediato immagine immediat impersonat incaric incaricat incass incorporad indemnis indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal instalad instantaneo instapkost interesad interess interessad interessat interesse intermediari interne interview intestat invers invert invest investier investig invi inviat inviert invit invita invitacion invitad invitation isent jefe joign joueur journalier journalist journaliste kaart kandidat kassier kauf kein kilometrique klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lasciat lavorator leg legalisatie legalisatiekost legalisation legitimier leih leite leiter lev levant levanta lever libelle licentie lidmaatschap lieb liefer lieferant ligu lik limitad liquid livre lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter loue lucro maak maggiorat mail majore manager mand manda mandat masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim mis misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda monatsmiete moneda monedero monitor monnaie mont montant mot mula multiplic multiplica multiplicad muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva numerise nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup offert ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur operation oplaad oplicht opositor opte optimi optimis optimiz opwaarder orale ordin ordinari original ospit otimiz ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecip partecipant partenaire participant participante participatif participe partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pazient pegar perc percu perd permiso personalausweis personalchef personalleiter personenbeforderungsschein personne photo photocopie photograph pin piramide place plaza pod pontu port positiv post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev preleve premier prend prenot prenotazion prepag prepagad prepagat prepaidkaart prepaidkarte preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present prete previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri prossim proveedor prufungsgebuhr pubblic publi public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa rayon realiz recapit recarg recarreg rece receb receber recepcion reception receptionn recev recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent reflejad refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reimburse reindirizz reintegr reinvest reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remis remit remitira remuner remuneration remunere rend rendimento rendu renvo renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr reservierungspauschale respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retorna retourenlabel retourlabel retransmet retribuit retrouv revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ritir ritirat ritrov riversa rubbel ruckerstatt ruckseite ruckzahlbar saisonnier salaire salarie saldat saque sblocc scaffal scalat scam scan scansione scaric scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scommess scomputat scratch scriv sechsstellig secreta secretari segnalat segretari segur seleccionad selecionad selectionne selezionat semanal semesterbeitrag semplicissim senal sencill send senha servicegebuhr servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smist smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut sped spedir spedit spedition stabilit stagiair stagiaire startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subsidia subvenciona subvention success sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch tegoedkaart teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar titre toegangscode touch trabajador trabalhador traduction traduzion trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transit transmett transmis transport transportador transportista trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat trovera truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp utent vacature valid valide valor valorad valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale vermittlungspramie verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vincit vingerafdruk vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich wollte woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuruck zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten kunden partnerpaket pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv apron aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar bare barrist base basic be bear becom been befor beforehand begin behalf below beneficiari between bewar bicycl bike bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker bronz buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt down downlin draw drive driver drop drug due each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili fare farm fast fedex fee feel fifteen fifth file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fourth fraud fraudster fraudul free freedom freight fresh fridai friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest half hand handl handler hangout happen hardli hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous http huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kei kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend lent less let letter level levi liabil licenc licens life like limit line link linkedin list littl live lmia load loan local lock locker lodg login logmein look lost lucki machin madam made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment mondai monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform platinum pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press price print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rank rare rata rate rather razer reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari sale same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ sephora seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot spread staf stai stake stamp star start starter startup statement statutori steam step sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant tenth test tether text than that thei their them then there these thi thing third those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition tunic turnov twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vanilla vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet want warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while wholesal will wire wise with withdraw withdrawn withheld withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong xbox yahoo your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accepte accompagn accompagne accompl accueil achat achet acompt acquer acquis acquisit acquitt acquittent acte actif activ adherent adhes adjoint administr admis admiss admissibilit adress adresson affect afin agenc agent agiss agit agre agrement aim ains ambassad ambassadeur amis analyst anne annonc annuel antecedent appareil appartient appel appli appliqu apport approuv apre aptitud argent arnaqu arret arriv arrive articl assign assoc associ assur ateli attach attend attent attest attir attribu aucun aujourd aupr aur aussitot authentif automat autoris autr autrui avanc avancon avant avec avez avis avocat avon badg bancair banqu bas belg beneficiair benevol benevolat besoin bien bienvenu billet blanch bleu bloqu boit bonus book bouch boulot bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caden caiss canap candidat candidatur captur cart carton cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chauffeur chaussur chef chequ cherch chez chiffr chois chronopost cinq civil civiqu cle clean clic clich client cliniqu club cod coffret colis colissimo collabor collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conf conferent confidentiel configur confirm confirme confirmon conformit congr connect connexion conseil conserv conservon consign constitu consulair consulat consult contact conten contr contrat contribu control convert convient convoc coordin cop correspond cot cotis coupon cour courriel coursi cout coutent couvert couvr couvrent couvron cred credit crypto cryptogramm dan dat debloqu debours debut decid decis decouvert ded deduct deduir dej del demain demand demandeur demandon demarch demarrag demenag deni depart depech deplac depos depot depuis derang derni dernier derrier dessous destinatair detail deux dev deviendr deviennent devient devr devront dict different diplom dir direct directeur directric disponibl dispos disposit distanc distinct distributeur dit diver doctoral docu doit doivent domain domicil don donateur donc donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort electromenag elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu envelopp enverr enverron envoi envois envoy envoyon epreuv equip espac espec essai etabl etat ete etiquet etoil etrang etre etud euros evalu evit examen exclus exig exige exigeon exped expedi expedit experient expert expir extrait fac facebook facil facteur factur fair fais fait famill faudr fauss faut faux felicit feron fiabl fich figur fil fill filleul film finalis financ financi financier financon fiscal fix flash fois fonction fond fondat font forf format fourn fournisseur fournitur frais franc gain gar garant gard gardien gardon general geranc gestion gestionnair gliss googl gratif gratuit group habilit hameconnag hauteur heberg heur heureux honorair hopital horair hospitali hotel huissi humain hyp iban identif identifi identit ifas ifsi illimit immatricul immediat immigr impress inclu inclus incomb independ indiqu individuel info inform informat infos initial inscript inscrit inscriv instagram install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss laisson learning legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid lir lis list livr livraison livret local locat log logist loi lor lou louon loyer lund lydi madam magasin mail main mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel mer merc messag messager met mettent metton mettr mid minimal minimum ministeriel minuit minut mis mission mobil modiqu modul moin mois moment mond mondial money monnai monsieur mont moov moyen mun muse mutuel naissanc national nationalit necessair negat negoc neosurf net nickel niveau nom nombr nomin not notair notr nous nouveau nouvel null numer numeris numero objet obligatoir obten offert officiel offre offron onboarding oper orang ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient pani papi paquet parametr parcoursup parcouru parent parl parm part partenair particip parven parvient pass passeport passif pay payabl payon paypal paysafecard pedagog pend percev percevoir percois perd period perm person personnel pet peut peux photo photograph piec plac plais plateform plis plus plusieur poch point polic polo port portabl portail portefeuill posit possed possess post postal postul pot pour pourboir pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepar prepaye present press pret prete preton preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclam reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reel reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete rel relanc relationnel relay relev rem remarqu rembours rembourson remet remettr remis remuner rencontr rend rendu rendus renseign renvoi rep repart repond repondr repons repris requ requis reseau reserv resident respons responsabilit ressort ressourc rest restaur restent restitu restos reten retenon retenu retient retir retour retr retrait reussit reven revendeur revenu revenus revers reversent reviendr revient revolut risqu sais saison salair salar san sauf scan scann scolair scolarit secret secretair secretariat securit sejour select selection selor semain ser serieux seront serv servic seul sieg sien sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soir soit sold solidarit somm sont soumettr sous stag stock structur studio subvent succ suff suffisent suis suiss suit suiv suivr sup support surplus symbol tablet tach tailleur tant tap tard tarif telegram telephon teletravail temp ten tenu term termin test teth thun ticket tiendr tient tiktok timbr tissu titr titulair touch toujour tous tout traduct train trait trajet transact transcash transf transfer transfert transit transm transmet transmettr transmettron transport transporteur travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu unitair universit universitair urgenc urgent usager usdt vacanc vacat valabl valid valide validon valis velo ven vendeur vendred vent ver verif vers verso vestiair veuill video videos vien vient vigil vingt vir virtuel vis visag visio visit vit vital voir volontariat vont votr vous voyag watsap wattsapp wav whatsapp youtub zero zon zoom",
  "nl": "aanbevol aanbod aanbrengt aandel aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvraagkost aanvrag aanvull aanwerft aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon ambassad amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie badg ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev bronz bruiklen brutolon budget bunq bureau burgerservicenummer cadeau cadeaukaart cent certificat chat chatinterview chauffeur chauffeurskaart cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer consulat contact container contract creditcard creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur fiet film filmpj filmpjes financieel financiel flat flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl goud goudpakket grag gratis groep gsms haalt haast hal hallo handelar handelsreken hangout hardwar hartjes hebb hebt heeft helft help helper hesj hier hierhen hoeft hotel houd houdt huis huisadres huisvest hulp hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlevert inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instapkost instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss ker keuring keuringskost kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kostprijs kredietkaart kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs len les leverancier lidgeld lidmaatschap lidmaatschapspakket liev ligt lijst lik likes link linkedin lmia lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meebrengt meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naamplaatj naast nadat nam nar nationaliteit nauwelijk neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw niveau niveaus nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onbek onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerprijs partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personeelsdienst personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium prijs priv privebericht privereken procent product productkoffer productpakket proefdos proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruit recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekent rekruter rel rembour rendement reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico robijnpakket rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schort schriftelijk schrijf schrijft schrijv screening screeningskost screenshot selectie selectiegesprek selectiekost selectieprocedur servicekost servicepunt set shift shop signal slaapt slecht sleutel sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan stap start starter starterset starterskit starterspakket startkapital startkost startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stopt stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal terugbrengt teruggav teruggeeft teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twed twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vanaf vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijfd vijftien vindt visum visumkost vliegt vlucht vluchtel voeg voer voldan voldoe voldoen voldoet volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vraagt vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vroeg vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud weggat wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp wild will winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilver zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgab abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb abhol ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antret antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm aufnahmebeitrag auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgelieh ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausscheid ausschliess ausstatt aussteh aussteht ausstell austritt auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt beleg benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors botschaft brauch braucht brief bring bronzepaket brutto bruttogehalt buch buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend dritt durch durf ebay eben eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkauf einkomm einkommensgaranti einkunft einlad einlos einmal einmalbeitrag einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstieg einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhebt erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrrad fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flieg flug flugpreis folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funft funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss geworb gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halft hallo halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind kittel klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn konsulat kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkart kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leihweis leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list lmia login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich miet mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachnahm nachricht nachweis nachzubild nam namensschild nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm nimmt noch notar notarkost notig notwend numm nutz oder off offic ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnerpreis partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami preis premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probekist probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rendit rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko rubinpaket ruck ruckerstatt ruckerstattbar ruckerstattet ruckgab ruckseit ruckzahlbar rustdesk sag saldo scamming scan scheck schicht schick schlaf schlussel schneeballsyst schnell schreib schreibt schrift schriftlich schritt schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb selbstkostenpreis selt semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern stiftung stipendium strukturvertrieb stuck stuf stund stundenlohn such sucht summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt unbekannt uniform universitat unkostenbeitrag unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier viert view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied will willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung woll wollt wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zehnt zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zuruckgibt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zweit zwisch",
  "es": "abog abon abra abre abrir acab academi acced acces acept acompan acord activ activacion acto actu acud adelant administracion admit adqu adquir advert afiliacion agenci agent agreg ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal analisis analit anim antecedent antelacion antes anticip anual anunci anvers anydesk aparec apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aptitud apunt aqui arancel armand arranc arranqu arrend articul asciend asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj bajat balanc balot banc bancari bas bec benefici beneficiari bici biciclet bienest bienven billet billeter bitcoin bizum blanque bloqu boj bol bolet boletin bols bolsill bon bonif bonificacion bonus book bot botiquin brut bufet bult busc buzon cabez cad caduc caen caj cajer calif calific calz cambi cambial camis campament campan canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carid carnet carpet carretill cart cas casc casting caucion ced cedul celul cens centr certific certificacion chalec charl chat chats chequ cheque chip cient cifr cinc cit clab clav clic client clinic cobr cobral cobranz cobrel codig coincid colabor colaboracion coleg colegi colegiacion colocacion com combin comenz comerci comienz comision companer compani compart compartel comparti compens complac complement complet compr comprador comprob comun comunic comunical concert concurr concurs conduc conf confiabl confianz confirm confirmacion conform conjunt conmig conoc consegu consegui consej consejeri conserv consider consignacion consul cont contabil contabl contact contacten contart contest contig contr contrari contrasen contrat contratacion contribucion control conversacion convert conviert convocatori coorden coordin copi corr corre correduri correspondent corresponsal corrient cost costari cre credencial credit cript criptomoned cual cualqu cualqui cuand cuant cuatr cubr cuent cuest cuid cumplimient cuot cup curp curriculum curs cursill custodi dal dam dand dar dars dat daviplat deb deber dej dejal delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des descarg descont descuent desd dese desembols desempl desk despach desplaz despu destin destinatari detall detr devolucion devolv devolver devuelt devuelv devuelvan devuelven diari dic dict dictal dictasel dictel dieron diet diez diferent difund dig digit digital dim din diner direccion direct discord dispon disposicion disposit distint distribucion distribuidor dobl doctor document documentacion domicili donacion donant donat dond dors dossi dotacion dud efect efectu efecty elector electron ella ello ellos email embaj emision emolument empac empez empiez emple empleador empres encaj encarg encim encomiend encontr encuentr enhorabuen enlac ensobr enter entid entra entrad entran entrar entras entre entreg entren entrev envi envial enviam enviart enviel equip error escan escane escrib escribem escrit escritori esfuerz esper esquem esta estaf estan estas este esto estudi etiquet eur evalu evaluacion evit exam examen exces exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur facturacion fals falt faltant famili favor felic felicit fianz fich figur final finaliz financ financi financier finiquit firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garaj garanti garantiz gast gener generalitat gent gerent gestion gestor gestori gift giftcard giftcards gir googl gratis gratuit grup guard guasap gui gust gustari habitacion habitual habl habr hac haci hag har hast hem herramient hog hoj homebanking homologacion honorari hor hospedaj hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inbox incent inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari intern inversion inversor investigacion inviert invit irte itun jam jef jorn jornal junt justif kilometr lad laptop leel leesel legaj legal legalizacion leid libert libr libret licenci lik limit lin line link liquidacion llam llav lleg llev llevat locomocion login logist lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajer mensajeri mensual merc mercade mercaderi mercanci met metal miembr mientr ministeri minut mir mision mism misteri mobiliari mochil moneder money moneygram mont mostr mov movert movil movimient muell multinivel mund nacimient nacional nadi naturalez nav neces necesari necesit negat nequi net netflix nin ningun nivel noch nombr nomin nosotr nuestr nuev numer nunc obligatori obsequi obtien obtuv ofert oficial oficin ofrec olvid onlin opcional oper operacion oportun oposicion opta opte optimiz orden organizacion original otra otras otro otros oxxo pacient pack pact pag pagar pagin pais palabr pantall pantallaz papele papeleri paquet paqueteri par parcial part particip pas pasaj pasal pasam pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis permit person personal phishing pid pierd piramidal pis plan plantill plat plataform playstation plaz plin plus poc pod podri poliz pon pong porcentaj portal portatil porteri pos posesion posicion posit postal posterior postul postulacion preaprob preci precis pregunt premi premium prens preocup prepag prescind preseleccion present presentart prest prestacion prestam presupuest previ prim primer pris priv prob proces product profesional program propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quier quinc quincen quincenal quit rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomendacion recomiend reconoc recruit recuper recuperacion recurs reembols reenvi reenvial reexpedicion ref refer referent regal registr regres reintegr remes remit remitent remot remuneracion rent rentabil repon repondr represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten retendr reteng retien retir retiral retorn retribucion reunion revers revis revolut riesg rob roblox rodaj rog rond rostr rrhh rueg rustdesk sac sacal sacart sal salari sald salg salud salv saqu secretari segu segund segur seis seleccion select seman semanal sen senal sencill ser seri servici servientreg sesion sexual sid siempr sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter soport sosten spin steam sub subvencion sucursal sueld sujet sum suministr super support suprem suren suscrib suscribet suscribirt suscripcion suy tablet tall talon tampoc taquill tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari tempor ten tendr teng tercer termin tesoreri test text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tok tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser traster trav treint tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform unirt univers unos urgent usar usdt usted usuari utiliz vacant val valor vari veint vend vendedor ventanill verificacion viaj vid vide videoidentificacion videollam viend view vigor vim vis visit vist viviend volv vot vuel vuelt vuelv wallapop wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit abit academy accadem accant accanton acced access accett accolt accont account accred accredit acquirent acquist acquister addett adesion affitt affittas affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altra altre altri altriment altro amazon ambasc ambedu ambo amic amministr ammission ammont anal ancor andra anno annual annunc anticip anticipat antiriciclagg apert apertur appen applic approv apra apri aprir aprit armadiett arriv arriver articol aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attim attiv atto attrezzatur autist automat autorizz avant aver avven avvi avvis avvoc azi badg banc bancar bancomat band banking bartolin bas bast beneficiar benven bic bigliett bilanc bisogn bitcoin blocc boll bollettin bonif bonific bonus book bors budget buon bust cam camb camer canal candid candidatur canon caparr caposquadr capoturn caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr central cerc cerk certif certific chat chi chiam chiav chied chiunqu chius ciascun cifr cinqu civil clic click client cod codic coll collabor colleg colloqu commerc commission comod comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conosc conoscent consegn conserv consol consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib contribu controll conv convenzion convert convoc cooper coordin cop copr corr corrent corrispond corrispondent cors corsist cos cost coster costitu cred credenzial cript criptoval cuff cuor curriculum custod dall damm dann dar dart dat dator davant deb decadent decis decret deleg deliber dell denar dentr depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct dirett direttor direttr diritt dispon disposit disposizion distributor div divent diventer divis dlgs docent document dodic doman domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral elettrodomest email ente entra entramb entrar entrat entri entro equival esam esamin esclus esclusion esit esperient esser ester estratt estrem eur evit exchang extra facc facebook facil fals famigl far farl fas fat fattur favor felic fidat fiduciar fin finalizz finanz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram girocont giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hann hom homebanking hotel hype iban ident identif idon idone immagin immed immediat impieg import incar incaric incass incontr indenn indirizz individual info inform ingress iniz inizial inoltr inoltram inpa inquadr insegn inser insiem instagram interess intermediar interv intest intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istantane istit istruttor ital itunes laborator lasc lascin lat lavor lavorett learning legal legalizz legg lett letter liber libert librett licenz liet lik likes lim limit link livell lor lord lucchett madr magazzin magliett mail man manager mancanz mand mandac mandam mandatar mander manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz mezzanott min mission mobil modul moment moneygram mooney multilivell muse nasc nazional necessar negat negoz nell nessun nett network nient nolegg nom nomin nonc nostr notai numer nuov occasion occorr offert offre oggett oggi ogni ognun oltre onlin onorar oper opportun orar ordin organizz original ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par parl part partecip partenz partner pass passaport passer password past patent patentin paypal pazient pen pendent percentual perd perder period permess pers person personal perven phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion poss possess post postal postazion postepay postin potre pratic preassunt preg prel prelev prem prend prenot prepag prepar present press prest prestazion pret prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial provvigion pubblic pul punt qualcun qualif qualsias quant quattr quest quindic quot raccomand ragazz rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal region regional registr regol remot repart res resident respons rest restant restitu ret retr retribu revolut riav ric ricar ricaric ricerc ricev ricever ricezion richied richiest riconosc riconsegn ridott rifug riman rimanent rimang rimast rimbors rimess rimett ripart riport risc riserv risors risped rispedizion rispond rispost ristor risult ritir rivenditor rivers rub salar sald salv sanitar sar sara sarann sart satispay sblocc sbors scad scansion scarp scatol scatt schem scherm scont scort screenshot scritt scriv scrivetem scrivim scuol sed segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc societ softw soggiorn sol sold soltant somm son sosten sostien sottost sped spedizion spes spett spid spieg sport sportell squadr sta stag stagion stamp starter staser stat steam stell stess stipend stipul stock struttur stud student sub subentr success sufficient sull suo super superior svolg tablet tard tariff tasc task tass team telef telefon telegram telelavor temp ten teng termin terz tesor tesorer tess tesser tesserin test testual tether tien tiktok titol torn total traduzion tram transazion trascors trasfer trasfert trasloc trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var ved vedrem venditor veng verif verific verr vers vettur viagg vide videoidentif vien vis vision vist viv vogl vol volontar volt vostr vuol wallet welf western whatsapp youtub zon",
  "pt": "abaix abertur abra abre abrir acab academ aceit acess ache acim acord ader adesa adiant adicion administraca admissa admissional admit adqu adquir advog agenc agend agent agor agradec airdroid ajud alert algar algu alimentaca aloj alug alun amanh amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk aparec apart apen aplic aplicaca aplicaco apolic aport apos apostil apple apps apresent apress aprovaca aptida aqu armari armaz arrecadaca arrend artig assegur assessor assinatur assist assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca auxili aval avali avaliaca avaliaco avanc avis baix balca banc bancari banking bas bast benefici beneficiari biciclet bilhet bitcoin boas bols bonus book bot branqueament brut busc cab cacif cad cadastr cadun caem cair caix calc camis campanh can canaliz candidat candidatur capacet capital captur car card cards carg carreg cart carta carteir carteirinh carto cas casting cauca ced celul cent centr certida certific certificaca cham chanc chat chav cheg chequ chip cidada cifr cinc classific client clinic cobr cobranc codig cofr col colabor colaboraca coleg colegi colet coloc colocaca coloqu com combin comec comissa comisso comparec compens complet compr comprador comprov comput comun comunic conclu concorr concurs concursal conduca confi confianc confirm confirmaca conhec conjunt connosc conosc consegu conselh consider consul cont contabil contact contat contig contr contrari contrat contrataca contribuica control conveni convers convert convertel convid convocator coorden copi corr correi corrent correspond correspondenc corretor crach credenc credit cri crimin criminal cript criptomoed cuid cultur curricul curriculum curs cursinh curt cust custod dad dam dand deix del demor dentr depo deposit depress descarreg descont desej desembols desk desloc deslocaca despach despes destin destinatari detalh dev devera devoluca devolv diar diari dias diferenc diferent dig digit digital dinheir diplom direct diret discord dispens disponibiliz diss distribuica distribuidor dit divers doaco doador dobr doc document documentaca dois domicili donat doutor duas edital eletron email embaix embal embalagens emissa emol emolument emos empilh empilhadeir empreg empres emprest emprestim encaix encaminh encarg encarreg encomend encontr enderec engan enquant entidad entra entrad entram entrar entre entreg entrev envelop envi epoc equip erro escrev escrit escritori esforc esper esquec esquem esta estafet estar estas este estrangeir estud estudi etiquet eur evit exam excess exchang exclus exig expedica experienc explic exterior extra extrat fac facil facilit fal fals falt famil far fard fatur favor favoravel faz feit ferrament fic ficara fich figur filiaca filial fin final finaliz financ financeir fiqu firm fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garag garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit gravaco grup guard gui habitual hav hesit hoj homebanking homologaca honorari hor hospedag hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor incent inclu indic indispensavel info inform informaco informat ingress inic inici inicial inscrev inscrica inspetor instal integr integraca integral inteir interess intermediari invest investidor irem isenca isso isto itun jam jornal junt jur lad lavag legal legalizaca lei lev levant liberdad licenc lig ligaca ligaco lik limit linh link liqu livr login logist loj lot lucr lug lux mail mais mal malet mand manual maos marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh ministeri minut misso misteri mobiliari mochil moneygr mont montant mor mostr motoboy motor mov moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel noit nom noss notebook nov nubank numer nunc obra obrigator obrigatori obtiv ocult oferec ofert oficial oficin olham olhand onde onlin opcional oper operaca oportun orcament ordem orden organizaca origin otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil pergunt period permanec permissa permit pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pont pontu porcentag port portatil posit poss possu post posterior posts pouc poupanc praz prec precis prefeitur premi premium prend prepag preseleca present pretend prev previ primeir print prints priv proced process procur produt program propagand propin propr propri prov proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recomendaca reconhec recrut recup recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica refeica referenc regional regist registr remess remet remetent remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent republ requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu result ret reten retenh retir retorn retribuica reunio revis revolut risc roblox rod rost rustdesk sac sair sal salari sald salv saqu satisfaca scan secret seg segu seguint segund segur seguranc seis sej seleca selet seman sempr sena senh senhor ser sera seri servic sessa seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tablet tard taref tarif tax team teamview tecnic telefon telegr telemov telemovel teletrabalh tem temp tempor tend tens ter tera terceir term termin tesour test teus text tir titul tod token total toxicolog trabalh traduca tramit tramitaca transaca transf transfer transferenc transport treinament tres trimestr trint troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vend vendedor verificaca vers viag viaj vid videocham videoidentificaca view vim vint vir vis visit vist voc volt volum voss western whats whatsapp zapzap"
 },
 "groups": "887 8ba 8fc 8ff 8fs 8gn 8gz 8hb 8iz 8jl 8m3 906 907 90u 91t 920 924 92k 92n 92x 93z 98l 98m 9hi 9ji 9jn 9ju 9k8 9k9 9kh 9kk 9kt 9p1 9yg 9yh 9zt a0n a0r a0x a1b a1h a1v ac6 afx ag3 ahc ahw akd ako akt akx alf alh ao9 ask b04 b25 b2a b2d b2n b2o b2t b91 bdk bgx bh2 bia bik bkq bl1 bla bld blh blw bly bm3 bm5 bon bty;8i3 8i4 8iz 8jl 8tx 92k 92n 92x 963 9b3 9k8 9k9 9kh 9kt 9rv a1b a1v a99 agn ak0 alf alh ats av1 b2n b2o b2t bb8 bho bkq blw bly bm3 bm5 bty bu4;a7n;a7n;;8rj;96t;96t;96t;96t;96t;96t;8rj 9pu a7n ap3 bpm;a7n;a7n;8rj;9pu;8rj 9pu;8rj 9pu;9pu;8rj;8rj 9pu;8rj;a7n;8bu 8ys 976 9gh 9xd afq asd az1 b7q bgt bsw;86j 8w5 bfy;b7h;8rj;b7h;8bu 8bv 8ys 8yt 9gh 9gi 9xd 9xe afq afr az1 az2 bgt bgu;887;8mv;8bu 8bv 8ys 8yt 9gh 9gi 9xd 9xe afq afr az1 az2 bgt bgu;96t;8bv 8yt 9gi 9xe afr az2 bgu;887;8mv;;bpm;8mv;bpm;bpm;bpm;ap3;ap3;ap3;b7h;b7h;b7h;b7h;b7h;;bpm;ap3;96u;96u;96u;96u;82c 83o 83s 841 84s 84t 84v 865 869 86l 881 895 89y 8a5 8a8 8aa 8al 8bb 8bn 8bq 8bt 8c0 8c3 8ch 8cu 8ds 8es 8fj 8g2 8gd 8gg 8hw 8i3 8i4 8i6 8ij 8iy 8j4 8k0 8lp 8lx 8lz 8mr 8na 8no 8pi 8qb 8qp 8v1 8v4 8v8 8wx 8xr 8y3 8yk 8yp 8z2 903 90m 90u 91w 92z 931 944 94c 94w 95g 966 96w 96z 97s 97u 982 98u 9ga a8q aa8 abh abr afi afn aga ahi aif aiu akc aki akk als am3 aon apb aqo ar9 aso atb ax7 aza b0n b0u b0w b1v b24 b35 b38 b5g b5u b6j b7l b7p b8f b9b ba6 bao bbl bbx bc6 bcy bf2 bh8 bhk bi6 bi9 bjg bk7 bky bl0 bl5 blp blv bm3 bm5 bm7 bmd bna bnf bni bot bpo bpu bq0 br6 brb brq bs4 bsa bsx bt5;9co 9i1 9i5 9jk 9k0 9ks 9ky 9li 9m6 9n8 9py;a27 a29 a4s a7t;amx an3 ark;an3;an3;an3;arg;amo an3;an3;an3;amu arj;amu;amu;an3;amu arg;amu ark;amu ark;at2;8jy 8k1;atx;;;97i;;97g;ani;883;816 81c 8gl ax7 b5u;8qt;an3;an3;arg;amo;an3;amu arg;arg arj;bnm bs2;bry;bnm;bn8;bnd;aoy arm;aoy arm;aqt;aqt;bph bs6;bra;bra;bra;aoy aqt bph bra bs6;aqt;aqt;81c 8fl;9l8;;;b0w b7l;bec;aa8 af8 afk afp afw ag4 ag6 aga als am3 apb ar5 ash asj aso avy ax7 ayx az6 aza b0n b35 b38 b3i b42 b4n b4o b4y b5r b7l b8k b99;823 82c 83x 84s 86t 87b 87j 8cl 8dw 8gn 8gq 8hk 8je 8jv 8mf avy awd b8k;;99i 9ki 9nn 9of a6u;ani;ani;ani;bny;bny;80v 9x9 9xc 9xg 9xo 9xy 9y0 9zk;923 933;;82c 865 869 88k 8a5 8a8 8aa 8al 8br 8bu 8gg 8hw 8ij 8lp 8lu 8pi 8qp 9xi 9yc 9z0 a0m a14 a1r a1z a2f a2o a2s a2w a32;82q 851 88r 88y 8bk 8ch 8dv 8ff 8fs 8h8 8n1 8rt;ang bnw;bnm;bnm;bnm bry;bn8 bnm;an3 b7z;amo;b7y;b7y;auk;815 83h 87b 87f 88k 88t 8no;;ba2 bao bbl bc6 bgo bgs bgz bh3 bh8 bm7 bmd bmg bp3 bpu br3 br6 brl bsk bsz bt5;;;bs7;an3 as9;an3;amo;an3;arg;arg;as7 asa bsq bss;86f 8f8 8f9 8mb 9fo 9fq 9m3 9mp aov aox b0z b6w bpc bpf;bnm bs9;bnm;bn8 bnm bs9;bs9;813 81p 820 83a 83c 83i 86v 87d 87l 895 8b5 8ia 8j9 8mm 8nm 8oa;bph;ani;ani bny;88y bht bjg bmq bni bqv bsa;ani;;8ii;;brm;bnm;bnm;bs8;bs8;bnm;86o;an3 aro;an3 aro;;amo an3;an3 aro;846 868 88y 89y 8ag 8ca 8e9 8eb 8ei 8i9 8lr 8mh 8n7 8qa 8qe 8qn;bbg bh7 bhi bhk bnl bpu;85n 8n2 8r3 9pg b3j bmp;8v1 8v4 8w0 8wx 92z 931 966 96z;;9w8 9x2 9xi a1r a2o a2w a3z a4s a7o;a5p;903 90r 90u 92z 962 96w 96z;97g;97i;97i;97g;;brm bs7;bnm;bnm;bn8;;ank;81p 83a 83c 88c 8ia;8o4;;9ss 9t7 9vp 9w8 9yo 9z0 9z6 a4d a4q a6a;;;;ani;ani bny;;;;;;;;;8c4 8c6;9by 9c0 9cg 9ci 9cm 9co 9ex 9fe 9hr 9i1 9my 9n8;bs5;arl arn;;;9xn;89w 8qe;;;ank atu;bny;;;9cs;b7y;b7y;;;;;8n4 8nc 8ne 8on;;8r1 8r2 90c 90d 9pe a73 b0a b0c;92c;80x 82b 83v 83w 840 8kz 8oe 8pd 8qo 8qz 8ry;82i 868 87i 88y 8aw 8d4 8ds 8i9 8ie 8il 8ip 8ka 8m5 8pm 8q1 8qa 8s3;;;arp;at0;bhm bne btj btl;;80j 81j 83i 87d 89u 8id 8nm 8nw;an3;an3;amo;an3;amu;amu;;;b7y;;bn8;atu;;;;bs5;;aax aay ah4;aax aay;8yi 91r 94a 94e 94h 94p b2z b74;;;82v;97f;97g;bu8;atz ayd b8b;8dt;8dt;;ax8;ayk b2x b74;;;;ani bny;ani bny;bcm bq2 bq6;;bnm;bnm;bag;bn8 bnm;bnm;;ani;bsr;bnh;bnh bsr;bc6 bd5 bgv bh9 bhp bl0 bl5 bl7 bms bns bo6 boh bpo bpz bqd bqy brl bsx bt5;ani;aod;aod;aod;aod;aoy aqt bph bra bs2;bra bry;bra bry;bra;;aqt;aoy aqt bph bra;aqt bra;aqt;aoy;aqt;aoy aqt arg bph bs2;aoy arm bph bs6;aoy arm bph bs6;aod;aa8 abh abr aft ag8 ago akc aki akk al4 amd anr ao3 apk apt aqf ar5 ars ase aso atj avy azc b24 b5a b5r b7p b8a;bny;atx;b7z;b7y;atx;aoy;amx an3;an3;amo;an3;amu;amu;97i amu;amu;97i;aoy;;bs6;arm bs6;arm;bny;ani;bny;bny;bny;b7z;au9;b7z;b7y;8p7;arr;an3 aqt;an3;an3;an3;amo an3;an3;amu;arg arj;arr;97i;bcm bd7;8oo;bny;;;;;;;bji bth;;an3;an3;;amo an3;an3;arl;bnm bry;bnm bry;bnm;bn8 bnm;bnd;bnm;bnm;bsb;;bsb;8iz 8j7 8ja;88q 891 89e 89k 89o 89p 8aj 8xb 8xn 8xo 9eb 9et 9ev 9f2 aco adh adq ady ae0 aea axy ay0 ayj bdz bey bf6 bf7 bfh;ab6;ah4;ab6 bcw;8so 8th 8tq 8vp 8w1 8xu 8zg 90w 962 avv aw5;ait aj4 ali aln alq am2 aug az9 b0n b0u b2v b31 b37 b58 b6v b81 b86 b9i ba4 bal bas baz bbi bbp bcp bio bjs blz bm1 bm4 bmh bns bpq brn bsp;9gd 9gm 9nq;b2v b31 b32 b37 b58 b6v;aug b4n b58;;aod;abi ait aj4 bjs bkc bm1;9qf 9r0 9sn 9tf 9ws a1o a1v a26 a29 a2j a2k a38 a3r a4h a51 a5f a6j a7k ait aj4 ali aln alq am2 am7 aof bal bas bm1 bm4 bns;99n 9ks 9l1 9l3 9l6 9lj 9n1 9ox 9pi;8bm;8oo 8q2 8q6 8qk;8so 8td 8th 8tq 8u3 8ub 8uk 8uu 8v9 8vb 8vp 8xg 8xu 8ym 8yr 8z2 8zg 90m 95a 95g 962 97p 97u 98a 98b 99v 9aa 9ae 9ai 9am 9be 9bj 9bu 9c5 9de 9ht 9jg 9ky 9l6 9lv 9m9 9ma 9n9 9nl 9no 9nu 9nx 9ob 9oz a8u a8z abh aee af1 af3 afk afw ag9 agj agt ahd aif al2 amn an8 anb anr aon aq1 aqf aqw ar9 as6 ba4 bas baz bbi bbp bc0 bcp bgo bgz bh4 bh7 bhi bht bhz bib bj9 bkc bn7 bns bo6 bqk bqu brd brn brq bsp;97i;aum azn azr b3q b8u;a8u a8z aee anb aqw as6 atz aui aum auq av5 avc avf avv b4i b4z b8u;9s5 9sz a23 a5b a6b a6p;9s9 9sf 9sn 9tx a0k a1o a1v a1z a23 a26 a2j a2u a3m a3n a3r a5i a6j a6p a70;aod;97i;97i;97g;97g;82v 8ht 8i1;amx an3 as9 b7w b7z bnh bnm bsr;amu;amu;bnm;an3;b7y;b7z;amo bn8;an3 bnd bnm;amu;amu bnd;b7y;amu bnd bnh bsr;amu;amu;bnd;amu;b7y;as7 asa b7w bsq bss;;9q5 9r0 9rc 9s1 9s5 9s7 9sz 9ti 9ws a0z a15 a1z a44 a51 a5a a5e a5f a6b a79 a7k;8td 8th 8tv 8v1 8v4 8v8 8vw 8zg 8zr 90u 90w 920 929 94c 98a a5a a5e a79 abi;an3 bnd bnm;an3;bnm;an3;amo bn8;an3;amu;amu bnd;;bsb;bsb;ani;ani;bny;bny;bl1 bla blh;;8ew 8n6 98z 9na a4o b9k;atz aum auq av5 avc avf avv aw5 awc ayx az5 b4i b4z b5g b5s b6p b86 b8f b8u b8w;aa4 afl agk aq6 at9 b37 bgp bhj bqp btt;aod;aod;aod;9lj 9lt 9m4 9m7 9ma 9ox 9pi 9q5 9r0 9rc 9s7 9s9 9sf 9tt 9tx 9ws 9y1 a0k a0z a1o a1v a1z a2j a2u a3a a3m a3n a3r a51 a5f a5i a6j a7k a7p b6o;aod;aod;aod;9r4 9s2 9sm 9w1 9z1 a11;96h 96n;;99n 9am 9jg 9oz;91t 924;bor bos boy bpg;8ap 977 979 9fq 9wn ask b7s;apf api apo app;8fh ba4 bal bas baz bbi bbp bc0 bgv bio bis bns bow bp3 bpq bqu bqy brd bsp;bny;bng;80j;ani;ani;;aap ab8 ac6 afq afr afx ahw akx bal bas bht bhz bns bpq;9na a4o;;8td 8th 8u3 8uk 8vb 8vp 8vw 8xt 8xu 93n 94a 9ra 9sm 9sr 9v3 9wc 9xn a1n a1t a26 a3k a51 a6z;82h 8ob 8tz 95k az1 az2 b2d;8tz 95k;aua av2 awj axh axl axv ayk b0w b65 b6c bah ban bau bb9 bdc bdo bek bfs bm9 bs0;8ci;;;;asd;9bj 9bu 9c9 9cc 9de 9fj 9gh 9la 9lk 9mf 9mx 9mz 9n9 9nx 9oz 9p1;amv bn8;amv;bn8;bne;;;9sn 9uv 9w5 9xd a0s a1d a2e a2k a2z;;a80 a84 a87 a8b a8n a8w a9r a9u a9z aa3 aal agt ah8 ahb ahj ahr aka aki ale alk alu am4 amr amy ao3 aos ap8 aql aqu arp ash atn;ba6 ba9;atx;ba6 ba9;9k1;90l;bd5 bh4 big bis bj9 bk7 bl0 bl5 bl7 bmz bnl bpo brd brq;8wq 8x8 966 9j6 aa8 abh af1 af3 ag6 ahi ahz aid aif akc aki akk ap5 apb aqo aqw ar5 ar9 ars;aqt;aqt;bra;bra;82g 8pf;;arl bs5 bss;aan;;;aan amv bne;aan;bnm;bnm;aod;aod;aan;aod;aod;aan bn8;aan;aod;aan amv bne;;aod;aan;aan aod;97g 97n;97g 97i 97n;97i;97g 97n;97g;;97g;bs7;arn;;9qf a0f a1t a26 a29 a2n a38 a3k a3n a4h a6j a9a abc aby acb acd;;atx;;a84 atn;8sh 8ty 8w3 8xr 93q 95a;bny;8uh 8yk 90u;;;bsw;8r7 azl;90l;bsb;bsb;bo2;ayp b0d;bne;;aod;aod;aod;ani;azq b0d b1o;;ani bny;azq b0d b8y;bny;bm8 bne bu1;bne;80r 81r 82s 82v 82x 82y 82z 831 832 839 8hp 8hx 8i5 8i7 8i8 8if 8ih 8j6 8j7 8ow 8p0 8ql 8qx;82v;87t;arl;;97n;97n;bsi;8v2 8v5 8va 93w arz;an3 bnm;bnm;an3;amo an3 bn8 bnm;an3;auk;8og;8df;beo ber bev bez;8fr;818 82c 87i 88y 8aq 8d8 8ff 8h2 8hj 8i3 8it 8j1 8j4 8my 8nt 8nx 8pe 8pi 8qi 8qn;bny;auk;;;;8jg;89l;axs;;adj ado ads;;;9yu a14 a6u a6y;;;;arr;arr;8r7;;;;;;83a 840 86v 89v 8co 8gv 8m8 8ny 8qo 8qv;;az5 b6o;;a1s a3j;8a9;an3;b7y;b7y;an3;amo;an3;amu;amu;b7y;8lf 8lh 8lm;b55 b94;9na a4o b9k;;;89b 89l 8a1;;;bhw;bo0 bu6;9gl 9h2 9mn;;8js;8wo 8yq;adf adj adl amm amt b5r bg4 bn6;;9wb;amv;amo;9fb;amv;amv;adn;8lf 8lh;bu8;bu8;898 adf adl amm;9tw 9vb;aey amm;alt amv;81d adw;a25;9ht 9lt 9m4 9m7 9ox;;81a 83o;;99n 99v 9aa 9am 9bc 9be 9bu 9c5 9cp 9ht 9hv 9jb 9jg 9ks 9l1 9l3 9l6 9lj 9lk 9lt 9m4 9m7 9ma 9n1 9n9 9nl 9no 9ob 9ox 9p1 9p5;8a0;8a0 8ar;81a;82c 83o 8io;8ap;axw;;asd;bny;bny;9k7 9ka 9kf 9kg;ad3 amy;84n 89z 8bd 8bi 8bp 8ll 9ey 9fv 9g6 9g8 9vq 9wr 9x4 ay2 ays;888 8bp 8bw;ani;ani;;9nu;;azn azr b00 b0f b2m b3c b55 b5b b9w;;;;850 852 858 8ld 8mk 9cz 9mt aoj boz;bsw;;80z 8h2;;a2n a38 a3k a3n;9sn 9sv 9tf 9vk a0f a2e a38 a40 a4h a5f a7k;;92l avn awg azn b00 b03 b0f b22 b2m b2y b3c b4i b4n b4z b55 b5r b68 b6q b71 b8p b9m b9w;9ss 9yy 9zb;;arr;bny;ani;84s 868 87i 880 886 88y 8ch 8cy 8dl 8do 8eb 8gb 8gm 8ha 8i3 8i9 8jl 8km 8kp 8li 8m5 8mp 8n7 8o1 8pm 8ps 8r0 9by 9gr 9ki 9ml 9n8 9nw 9u5 9xo 9zb a0m a32 a4q a5e a6a axs b24 b3i b6m b8g;af5 bgb;aod;;;;;aod;api apo;976 asd b7q bsw;976;amx an3 as9;amu;an3;amo;an3;amu;amu;;amu;as7 asa;as8;;ani bny;ani bny;;bs5;arl;9iz;9h4;asd;asd;b7q;b7q;976;976;as7;amx;bnh;b7w;bsq;bn8;b7y b7z;b7y b88;b7y b88;b7y;;;b7y;b7y;amx as9;b7y;bnh bsr;8ww;81p 820 83a 83c 86v 87l 88c 8b5 8hr 8ia 8j1 8j9 8jb 8jr 8mm 8nm 8nw 8oa 8of 8pu 8qy 8s2 9b5 9b7 9dl 9ec 9ej 9em 9fz 9kd 9kl 9kx 9od 9oh 9pc;80j;9rx 9um 9uw 9v1 9vb 9vf a56 a5o a71 a7i a7m;815 850 88a 8d5 8di 8dl 8dn 8eo 8er 8gb 8gg 8gk 8ju 8kb 8l2 8lg 8n8 8pw 8pz 8qj 8rx 8s7;;82c 86e;961;bed beu;92l 99l 9ao 9be 9bg 9bj 9bt 9bu 9c5 9cp 9cw 9cy 9de 9ee 9f1 9f6 9fc 9hv 9i2 9kb 9ke 9ks 9l1 9la 9lt 9lv 9m4 9m9 9ma 9mm 9mx 9mz 9n1 9nl 9no 9nx 9ob 9p5 9yk 9zk a7p;9bt 9fc 9kb 9ks 9l1 9m4;816 81c 83i 83p 86h 86i 86m 86n 86p 86q 86s 875 88l 89d 89s 8a3 8a4 8a9 8ac 8bd 8nn 8nz 8xs 8xw 8z7 976 97b 9d7 9d8 9d9 9db 9df 9ez 9f0 9fa 9fk 9h3 9tn 9to 9tp 9tr 9tu 9ty 9vr 9vs 9vu 9w6 9wg 9wo 9xz;97g;;9ae 9f1 9i2 9ke;bo0;9bh 9lz;8xy ayd;8df 8oz 8sc;;82r 83u 843 848 849 8dy 8on 8qm 8s0 8uj 8um 92e 9bp 9bq a9x aa0 al7 and apw ar6 arn avl avo avu bbv bby bc3 bnu bqg brm bs7;;ang bnw;;;;8m1;8sy 8t8 8ub 8uf 8uk 8v9 8zg 8zz 902 915 91r 93x 94r 98g 98j b03 b22 b55 b6s b9m;8sy 8t8 8te 8ub 8uf 8uk 8ul 8uu 8v9 8vg 8vi 8vj 8wr 8yy 8zg 8zz 906 90n 913 915 91r 92j 92u 92x 937 93x 94p 94r 95n 95r 95w 95z 982 98g 98j 98k 98l 98v 999 a84 a8b a8n a8w a9r a9u a9z aa3 aau abf ah8 ahb ahj aho ahr aim aka aki ale alk alo alp alu alw am6 amr amy ap8 aqu ari arp atc atj avn axl axo b00 b03 b0f b22 b2m b2q b2y b30 b36 b4i b55 b5b b6q b6s b8p b9w bot bps;;;agt aim am6 amy aqb ari atp;b7q;;b9j;8sy 8t8 8te 8u9 8ub 8uf 8uk 8ul 8uu 8v9 8vg 8w1 8wr 8yi 8ym 8zg 8zz 902 90r 913 915 91r 92u 92x 937 93x 94a 94e 94h 94p 94r 95n 95r 95w 95z 96f 96k 98g 98j 991 999 aec ai2 ao0 aqr art azn b0f b0h b36 b3g b4d b55 b5b b6q b94;;;axl ay6 aya b59 b9v;8sy 8t8 8te 8ub 8uk 8zg 8zr 8zz 902 90r 90u 90w 913 92j 937 94p 94r 96k 98g 98j 999 ao0 aqr;8ku 8l4;;bac biw bof br8;b2q b30 b36 b3e b3g;bs7;arn;9js 9pa;8fr 8fu 8g6 9ie 9iq 9iy 9j1 9ze 9zs a01 a03;9ie 9ig 9iq 9iy 9j1 9ze 9zi 9zr 9zs 9zz a01 a03;8fr 9zs;8fr 8fu;an3 bnm;bnm;an3;amo an3 bn8 bnm;an3 bnm;amu bnd;amu an3 bnd;96m 96n;;a84 ahj aho alo alp alu alw am6 aqb ari b2q b30 b36 b3e b3g bot bps;;;a8b a8n a8w aal agt ah8 ahj aho ale alk alp am6 amy aqb ara ari arp atp;912;arn bs7;8xm;90l 93s b9v;;8xp 97x;;;9ka 9kd 9lz;;8en;;8ci 8hv;8ci;;9qd 9qj;aan amv b7y b7z bne;b7y b88;aod;aod;b7y b88;b7y;aod;aod;aan;;b7y;b7y;aan amv bne;;b7y b88;;aqk;arn bs7;arl bs5;ani;87d 89u 8nw;;81a 81f 84s 885 8bb 8be 8jd 8jh 8kt 8lk 92s 92v 9fp 9ks alj b2z b33 b74 bm2 bot;;99r;aa9 aq6 ar1 ary as0 bqp brh bsh bsj;;;81g 821 981 9cg 9ci 9cm 9co 9gt 9h1 9jk 9jw 9kj 9my 9oy;;97g;97g;bgh bp9;afb afe aos ayk b2x b74;ayt b39;9fp 9ks;bm2;8bl 8ro 8yl 8yq 9pv a7q afj afz az4 bh0;as8;as8;ayt b39;9wm a1n a1u a3o;99d;97g;;9s1 9su 9t7 9x2 9xi 9xp a0m a10 a15 a21 a2e a4d a54 a6a a6n a6o a7t;;97x;;arn bs7;;90l 92s 96i 975;;8yg 932;;;;;8k8 8kf;977 979 ask;;8bh;8bh;8bh;8ap;;;8k0;8sd b49;93d 9m0 a3g amg b3n;99i 9cg 9ci 9cm 9co 9hr 9kj 9of bc6 bf2 bge bj9 bnl bpo bpu bpz br6 brl bt1 bt9;ba7;;8sd b30;;;avy;bg2;9w5;;;;866 869 8a4 8es 8fq 8gz 8ix 8lp 8lq 8nf;81h 99w;81h;8x2 aew;bcq;;;;;;81n 85l 88j 88m a80 a85 bc6 bfz bg7 bg9 bge bis bj9 bmz bnl bp3 bp7 bpu bpz bqy br3 br6 brd brl bsz bt1 bt9;;9dt 9f9 9fr 9o8 9oa;auh b33 b9v;8xo 970;8sg;;88r;8t8 8u7 8yg 8zg 8zr 92h 942 987 ah8 ahj alj alw bk7 bm2 bm9 bot br8;;884 88i 89a 8ao 8aq 8c7;9ba 9dx 9fn;;bsz;9ue 9wv 9xa a5o a5r a68 a71 a7g a7t a7u;ad4 aew afi afn ax1 ax2 ba2 ba6 bbx bi6 bi9 bky bl5 blv bm3 bm5 bml bmq bnf bni boh bot bow bp7 bp9 bq0 bqf brb bs4 bsa bsz bt6;87i 89y 8bn 8ck 8d8 8f7 8fj 8jb 8lr 8my 8nt 8s2 9dz 9ga 9gf;;auk;;976 97b asd b7p b7q b7u bsw;8l0;bmv;99p 9dz 9hx;82f 83e 868 8ag 8cg 8cy 8d2 8d4 8d5 8d8 8eq 8gk 8gl 8hj 8i9 8jd 8jj 8jz 8ka 8km 8kp 8m5 8mh 8nr 8o1 8pe 8pm 8ps 8rp 8sv 92l;;83s 870 887 8br 8bu 8p5;8sz a8c;99v 9c1 9cc 9fp 9fs 9lk 9ni;8y3;9a3;99k 9a0 9by 9cg 9ci 9fe 9g4 9h1 9hk 9i1 9k0 9k2 9l8 9ll 9ly 9ml 9n8 9nf 9oy;;arq;82q 87l 889 88e 88r 8bk 8ch 8ff;ax0 az0;;az0;aqr art bht bi6 blv bml bmq bni bow bqv brr bsa;8lo 8m2 ao2 aw9 b6y;8wp 8yk 8yp bee beh bg2;976 97b;83s 841 84c 84e 84g 86c 89c 8b2 8bd 8cq 8ds 8e1 8fs 8im 8ix 8ks 8lk 8mr 8na 8nf 8nu 8qb;8es 8kt;;;;82c 83s 83x 84a 8ct 8cv 8ec 8ee 8k3 8kn 8kq;;ani bny;8en arn;;;bs7;ani;a8e a8l amx an3 aqt ark auc b5v b7z bak bnh bnm bra bry bs2 bs3 bs8;an3;an3;bnd;bnd;bnm;a8e bag;an3;arg b7y;arg;b5v b7z;amo an3 aqt bn8 bnm bra;an3 bnd bnm;an3;bnm;amu arg arj bnd;;amu;amu;arg arj bnm bry bs2;b7y;b7y;au9;arr bnm bry bs8;bnm bry;amu ark bnd bnh bs3;bnd bs3;amu ark;8ho;97i;;97i;bny;arn;8x8 8xt 8ym 8yr 8yu 8z2 908 915 922 944 94w 95w 975;ani bny;;8se 8sg 9lw 9oe;arl arn arr;ani;aod;aod;aod;aod;aod;aod;8k8 8lf 8lh 8lj;bny;bs5 bs7 bsb;80x 81k 81l 826 82a 82b 83f 883 8dr 8ht 8hu 8hz 8i1 8ik 8j6 8jg 8jk 8jm 8jo 8oe 8pd 8pl 8pr 8q5;97g;97i;;97g;97g;;81k 81v;;9fq;96o a42 aoo aor b7a b7b bp4 bp8;8vd;9pj;;bra;aqt bra;8bn 8bq 8bt 8ch 8d8 8fj 8g2 8m5 8qr 9b7 9fx 9g4 9gc 9gr 9gs 9hk 9jq 9ml 9s1 9wn 9ww 9x2 9xp 9y0 a3z a6o auq ax1 ay9 aym ayx az6 aza b05 b6p b86 b8a b8f;;;;;;8md;aqt;8kx 8lo 8m2 8m4 8mw 8mx 8vr 9l0 9lw a3b a3s a3x a3y a4j a4m ab1 ab2 any ao4 aok aw9 b73 bct bod boi bp0;;amw bbd bcs bnc bng bnj bse;;arl;brw;8ap;9wn;bjf bjs bkp bks bku bqh;b00;arn;ail aj4 ajz ak4 amx anp apy asc;amo amx;a8q a8z aem af1 af8 afk afp afw ag4 ag6 aga ago ahd al4 an8 anb apt aq5 aqo ar8 ar9 as6 asj bao baw bbe bbi bfz bg7 bgo bgs bgz bh3 bh8 bhp bib big bjf bjs bkp blk blp blt bnl bqd bqo bqu brp brq bsp bst;bqh;;;arq;8ol;big bj5 bmd bmg bo9;;;;;;;;;;;97g;;;af5 bfq bgb;9x9 9xc 9xg 9xo 9y1 9yk 9zk a7p bmd bmg;ani;;aod;;bny;;ani;84r 84y 8hv;;8l5 8o0;bfq bgb bt2;;b7s;anz boe;anz;8qc;8xy;;;;8xy 97s 97w a80 ajn amn anr anz ar2 ari ba2 ba4 bn7 bo6 boe bqv bri bs0;;bsw;8sw 8zl 97q;;arp;asd;bnm;bnm;bn8 bnm;bnd bs3;;;8fr 8fv;813;89l 8lh;amv;amv;amv bne;bne;as7 as9 asa bsq bss;amo;bn8;bsr;;;89l;97f;97g;;;ar3 brj;brj;brj;brj;ar3;ar3;ar3;ar3;ar3;al1;;;bag;aod;aod;aod;aod;aod;aod;aod;;;;97g;97i;97i;;97g;97g;b5v;bn8;97i;97g;97g;8hm 8ht 8jg;amo;8e5;;arl bs2 bs5;bry;bry;arg arj;aod;aod;brj;89l;bcm bq2 bq6 bq7;8xv 8yf bf9 bfk bgg;aqy brf;93b 93c 93f;b7w;b7y;b7y;b9g;b9g;b9g;b9g;b9g;;;;;au9;;8k8;8kv 8l1 8l5;;8ba;95c;8zw 95r 98k 98l;bkn brp btu;b5v b7z;b5v;amo;b7y;;bah ban bau bb9 bdc bdo brp;arm;arm;an3;amo;89l 8ad;;;;;95c a9a ads aho ai2 alw ao0 aqw atf bim bm9 bn7 bna brd;;8ad 8m8;bny;arl arn arr bs5 bs7 bsb;axh axl b2d;;;ba7 be7 bej bh9;84r 84y 8en 8hm 8hv 8hz 8i1 8jg 8k8 8kf 8lf 8lh 8lj 8lm;;;;b8e;b8e;94t;8fn 8on 9si a6x b1d;bap bd6 bex bf5 bi3 bjb bnf boh bp7 bqf bs4 bt9;;;81d;8en;;asd b4d b57 b7q b7u bff brz;;9q5 9qc 9qj 9ra 9s7 9sm 9sr 9v3 9vv 9wc 9xn 9zf 9zt a0f a11 a1n a1t a26 a2n a38 a3k a3n a51;af2 af4 bg8 bga;bsw;a85 ada ag1 ag8;bsn;8as;8hb 924 93z;;;;8au 8ax 8m3 8m6 8vr 8yc 96c 96e 9fy 9mm 9wx a40 ab1 ab2 aen any ao2 ao4 ao6 ao8 aoc ayn b6y b70 bct bfr bod boi bok bom boq;8nx a5t ayf be9 bfu bfy bgq bni brq brr;bpo;;ani;ani bny;;90l;;9ax 9l7 9lf;bhw;;8uf 8uk 8vl 939 942 983 98v 991 a8i a9a aby acd ar8;au9;b7z;bfl;aeh;;;;;9xb;;;;;;a8r a9r a9u a9z aa1 aa3 aau abf abj abs adl ahb ais ale amd ame anx atj b05 b0w b1v b24 b8w;awb axo azx b3s b5c b5e b98 bap bbx bcy bex bjb blv bms bmt bo4 bqf bs4 bsx bt9;ani;ani;b5c;an3;an3;amo an3;an3;b3q;b3l;82x 839 8ge 8hx 8i5 8i7 8i8 8jw 8k9 8kd 8ke 8p0;auo auz aw6 awg axz b0o b3l b3o b4l b5i b8q b98;bnm;bs8;bnm bs8;bnm;bag;bn8 bnm;bnm;8v1 8v4 8v8 8w6 903 908 91w 926 92z 94w 98b;86o;abs akd akf;98q;8uf 8ul 8vj 8vt 8zw 92j 95r;8z7;9xk a5c a75;8lo a3s a3x a3y a41;bs5;ani bny;8y4 98q 9as 9nz aec ai2 ao0 aqr art atf ay6 aya b59 bac bof br8;;;;bng;;8lf 8lh 8lm;bdo bn6;8gn 8hb;;91t 91v 929 94t;;bd6 bex bf5 bi3 bp7 bqf bt9;;a75;81x 823 828 82c 82n 83h 83k 83o 83s 83x 841 84s 84t 84v 862 865 86e 86l 88a 88k 895 89c 8a5 8b2 8bd 8c0 8cq 8cu 8ds 8dw 8e1 8es 8f7 8fc 8fq 8fs 8gb 8gd 8gg 8gk 8hw 8i3 8i4 8i6 8in 8iq 8iy 8j4 8je 8ji 8jl 8jv 8kc 8lk 8ln 8lx 8lz 8m6 8mf 8mz 8no 8nt 8nu 8pi 8q4 8qb 8qp;8cu;ae7 au4 b0h b4d b94 brz;;9iz;;;80t 82i 88c 88y 8bk 8ch 8cy 8d4 8dv 8eb 8ei 8eo 8ff 8fs 8gm 8h8 8hs 8i9 8id 8il 8it 8jj 8jz 8ka 8kg 8km 8kp 8li 8my 8n7 8nw 8oh 8r0 8rt;9lo;8y7 90l 98v;8ul 8vi 8vl 8vm 8yy 8zt 90n 939 93e 98v;;8gf;;9ga 9gf 9gq;axs az9;arl bs5;8hm 8ht 8hu 8hz 8i1 8jg;bnd bnh bnm;bnm;bnd;97g;bnm;amo bn8;an3 bnd bnm;amu;amu;amu;;amx an3;amu;an3;amu;bnh;97g;aod;b7y;b7y;arl;;az2 b2d;bny;;8xz a8r a9r a9u a9z aa3 aau abf abj abs adl ahb ald ale amd ame anx ao3 arh ase atj bim bmn bmq bps bs1;awb axo azx b3s b5c b5e b98 bap bex blv bms bmt bo4 bs4 bsx bt9;b5c;auo auz avn aw6 axz b0o b3l b3o b8q b98;abs akd akf;887 8br 8bu 8bv 8hb 8lp;8ae 8ju 99l 9ae 9ao 9bg 9bt 9ee 9f1 9f6 9i2 9kb 9ke 9l1 9m4 9nl 9p5;;;;9k2;;9uj 9yu a67 bbx bfd bgx bi9 biw blv bnf boh bon bp9 brb bsx;bbx bcy bfd bgt bgx bi9 bjg blv bms bmt bnf;8uk 8ul 8w1 8wv 8xt 906 92j 932 939 93e 93z 94a 95n 96f 991 a9z abf abj ae9 afx ahb ale am4 amr ao3 ao9 aos aqu ase avn awg ax8 ay7 b03 b2m b39 b3l b3o b4n b68 b6u b71 b8p b9m;a9r abf abj afq afx ahb aim ale amd ame amr avn ay7 az1 b03 b2m b68;;8uf 8uk 8ul 8vg 8w1 8wv 8xt 8xx 8ys 906 92j 95n;;arn bs7;;;;9qf 9qq 9qr 9wm a1n a1u a3o bni brr;;8ch 8ck 8ha 8s8;8ew 8n6 98z 9na a4o b9k;859 8ej 8k0;81f 81h 81x 84s 885 8bb 8be 8d2 8di 8hw 8i2 8i3 8i6 8jd 8jh 8kt 8lk 8mp;8r7;;8kv 8l1 8l5 8rp;arh;ani;ani bny;bny;bny;9bi 9dy 9gg 9gj 9gm 9p2;9ag 9be 9bj 9c5 9cp 9cw 9cy 9ee 9i2 9la 9lv 9m9 9ma 9mm 9n1 9no 9nx;8zl ax6 b57 b5w b81;bs5;ban be2 bof btu;anf arf bnv;atx;arr bri brs bsb bti btk;aix aj5 ajp;ajp;aix aj5 ajp;bti;9b7 9ex 9hk 9i1 9ki 9l4 9nw 9p9 9pm a8p;ban be2;bps;88x;ani;;ajt bkk;;b5v b7z;;b7y;b7y;b5v b7z;97g;;b7y;97g 97i;;97i;;97g;97g;b7w b7y;;adz au4 b0h b4d b94 bf4 bfg;846 868 8aw 8cy 8d4 8hg 8i9 8ie 8il 8jz 8kg 8kp 8m5 8qa 944 9b7 9ba 9by 9c0 9cg 9fx 9g4 9gt 9h1 9jw 9ky 9ll 9ml 9oy 9s1 9ww 9x2 a2w a3z a6o aem aym bbe bbi bfz bnl;;bjv;;bjn bjv bk8 bkd bkl;89l;;8fy 8rz 91c 91l 9j4 9px a07 aja ajc b1f b1t bk2;aja;aja;aja;97g;;97g;97g;;arl;ani bny;bs5;brz bs1;9p6;aya;;brj;9qp 9vp 9xy a7o;9qe 9qp 9rs 9s1 9ss 9vp 9xp 9yy 9z0 9zb 9zf a05 a14 a1g a21 a5a a6r a79;;a57;8uk 8ul 8uq 913 91t 91v 920 929 94r 94t 94x;bou;90l;8xm 8xq;8xq;9ja;8jz;;;;80v 89n 8hr;;;81i 83h 88a 897 8ni 8nj 8nu 8ph 8r4 99y 9a5 9a7 9bg;;;;;9un;;;;;;;;;;;;811 812 817 8he;;99y 9a5 9a7 9bg 9nl;99s;9qt 9r4 9s7 9ys a5f a67;8hm 8ht 8jg;;80j;99s;;8qe;asj ay9;afi aiu al2;ad3;amu an3;an3;amo;amu;asd;818 824 829 82l 83h 86t 894 8ae 8ej 8hs 8ij 8j2 8ni 8nj 8nt 8pi 8pj 8pu 8pz 8rt 8rx;9iz;;;;;bfq bt2;99r 9ht 9l6 9m4 9m7 9ox;9m3;;;9ju;9hc;;;9z0 9z6 a05 a4p a6y;a4p;9q5 a4p;9pb;9bs;;a9m aqv;;a8a a8v a9j;;;;aou;8si 8sk 8w8 8wb 8xa 8xc;awn axj;b96;;b8l;b93;;98t;bpb;bdl bdp bel beq bew bf0;agw;ac7 ace add adg adi adp adr;bpb;98p;;b93;avm;8tu;afg as2;;;;;apv;ayr;b9j;;;aan;8th 8tj;a8z an6 baz bnp;ac7 ace add adp bdl bdp bel bew;a9y ai7 al6 apv;ai7 bbw bj3 blr bqe;;;96y 98r;;;bbn brc;b77;;;al6;akw;al0;94s 988 989 9x7 b8t b8v;;8uz 954;;916;;;;;b4w;;ax8;91y;91u 91x 91z 92a;awn;auq aut;;;;;a3s;;;ax4;;9x7;;auf;;ao1 bog;aan;;96s;;90x;8xc;axj axp;;;;adi adp adr;ben beq bew bf0;al3;;8zm 96d b95;ayl b6z;8zj;aqw;abz aq3;af9 afc aff aqv;ad6;aqn;b80;a8m a8o a8t a8x arq;amh;ax4 b1c;brd;bdi bdu bqm;bgk brc;8yh 90s 988 989;b8t b8v;br5;8sx 8ta 8tg;awn axg axr axt b80;8ti;8w4;a8a a8v;blr bqe;avl avq b0k;8wu 8ww;a49;;;;;;;;;;;;aqn br5;b5o;;bk9 bkg;brw;94o;8ta;bp5;aop;;8vq 8w0;ab5 abh abn ans b3n bcu bd2 bo7;ab1;;;;;;a4a;9k7;;;;;;aq2;964 965;;;9x7;9fy;;a6t;;9bs;9sl;9x7;;;;9p4;;9k7;a4a;9r5;;;;9n7;;abm;8ou;;;;90b 90c 90d 9hm 9yl ahg b08 b0a bie;9ko;;b9j;b2v b2w b93;arf;8f6 8fa;;;;9jt 9n7;a0w a4n;ang bnw;;;agx;;aut;bdn;;;;aji ajp;ail alb;;8oc ad6;beg;8tc 8tf 94s 97h a8m a8o a8t a8x arq aun b59 b80 bam bar bax bdn bn1;8ti 8ug 8ws;;b82;;;;;bd1;;aye;bdi bqm;anc bnt;a90;8ti;8uz;927;;;8ye 90k;;;;;;bog;8zh;;b7g;;8xa 8xc;;bkg;;;;98p b7n b93;;;bae bai;aq4;akz;bba;;;ap0 bpj;b2c;a8t am5 ami amk aqn aqv bar bax bmi bn2 bn4;bjf blt;;b80;94s 97h 988 989;b59 b7n b8t b8v;bqh;ayl;ajc bk2;b1a;;91b;bn1;;91a;;96l;8xq;afc;akm;ae1;bkx bl4 bl9;as2;bsm;918 acc acg aj0 b11 b1c bdn bdq bjp;96s;ai7 al6 apv avm bbw bj3 blr bqe;a9y;;;8vz 93c;ai8 aia aoo aor;;;aqn;bdn bdq bjp;bn1;b3z;b21;aou bpb;;;b9d;axp;96a 96m;b77;aou bpb;98x;8si 8sk;ajd bk3;;;;;96q;b6v b95 b9h;b82;8ye 8yh;92i alc;aha;ay1;aut;aqw brd;8th 8tj;;91u 91x 96s;;b7g;;;8ug ace bdp;aba abb abd ac7 add adg adp bdl bel ben bew;97o;b89;;90s;;954;b5o;;blb blg blr;;;;;;ani bny;bgk bmi bt8;afc aff am5 asq;8yh;8vn;au7 auf;;;8xq;943 988;b5x;a8v;b2i;8vc;8w0;;8sx 8tg;b2i;br5;;bsm;blm;ahg atd b08 b0a b0c bie btv;90b 90c 90d 9hm;;;a8a a8j a8v;a8j;abg abm;brd;;bae bav;;;;;;;9af;;a5e;bjh bpb;ain aou;943;95k;8tz;;;bqh;;;8yd;;aop;bp5;;bsm;amh;aqn;954;aij bjd;aik bje;;;;bba;aa7 aqj blz bma bmb br1 brg bsm;ar0 as2;bc5 bc8;aa7 ar0;ali aln alx aly aqj ar0 as2;afw aga agk ago bgz bhj bhp;agc bhc;;;91q;akm;aqs;abn ak7;;b7n;aqs;af9;bgf;b49;;b1q;;bl4 bl9;8vk;;;;;92r 92w 96a;8wu 8ww 98x;;9ms;;8ti 8ug 8ws;;;av3 b66;;95k;an6;93j;;;a49;;;;;;;;;aba adg adi;;;8vv 8w8 8wb 8xa 8xj 8xk;;amk;bn4;936 98p;98n;aef;bi5 bjc bkx bl4;bf8;aqw;af9 aff am5 asq;brd;bgk bt8;bhv;agx;ae1 bf8;;8w8 8wb 8xk;;8ti;94s 97h;aou blr bpb;ain alx bjh bma bmh;am2;;8ti 8uc 8ug 8x1;;;8x1;;;ah7 ali aln alx aly ao1 bi5 blz bma bmb bog;ae1;ai3;92r;98x;8zy 91q 92r 949;98r;bbv bbz bj2 bj4;8ti 8uj 8ur 8us 90g 90i;a9x aa2 ai6 ai8;;;a6d;9q2;9sl a72;9sl;;ben;;;;b4w;;bam;;brg bsm;b9j;;;;;8si 8sk;8si 8sk;a8j ank;95k a9b;8tz 8u6;bba;bjd;98r;;;93g;;agg az8;azj;aan;ae1;8tz 95f;;;;;;91a;aq3;91z;8sx 8ta;a8a a8v bae bav;;;au7 auf;;;abb;b66;bqm;blm;b2i;8ti;;;bc2;b9l;auf;avt;a47;;bpi btg;aoz asx;;;8ta;8uw 8uy;;;;;;;;;;;;a0o;;;;;bar;bn4;;;8w2;aq4;akz;abx aq2;blj bqn;bdb bql;8w4 8z3;bde bdi bdu bqm;;;abz ac1 aq3;92i;a1l a1m a4n;;9ko 9n7;;;;;;;;;anc aqw;a9m aff bgf bgi bgk;;;;;a0v;a1l a1m a4n;;azf b1c;ali aln alx azz b2v b2w;;;8sr au3 b1q;91b 91u 91x;awi ay3 b2f;alc;;;;;;;954;;9t2 9t5 9t6;ai3;a1l a1m;;;;;;8sf;;a49;9sl a0w;aqn br5;9k7;;8vo;;;bhb;aze;8z3;;;;bhc;;azf;;b1p;b4p b8l;b92 b93;abb;;;aqs aqw blg blr br9 brd;bf8 br5;b5m b5o;952 aqs blb;954;b59;;;amh;abx;bn1;;;agc;azz b0r b21 b4w;ay1;;bdn blr bn1;acc amh;and;8ti 8ug;928 al0 bar bax bll;90s;aop bp5;;agc;;a8t a8x arq;ayl;bar bax;b80;8xq 97h;aqv brc;93g;8x1;;;apy;bqh;;;azz b0r b21 b2v b2w b4w b95;b82;apy;91y al6 b28 b2c;akw;;;;bai bo0;;;;;;;;9r5;;9sl a72;9q6;;;;9x7;;;a0o;;9bs 9pd;;;9cl 9k3;9yl;a73;;a0w;96a;;b59 b80;;;;8ti;;;a1l a1m;9x5;bjh bmh;;bmo;9n7;96y;;;;a4n;9t2 9t5 9t6 a2v;;916;;ang bnw;98r;;;ao1;ain;am2;;8uj 8ur 8us 90g;9za;994 995;bql;9ko 9kp;;9mp 9ms a45 a47;;9x5 9x7;ah7 ali aln alx aly ao1 azz b21 b2v b2w b4w b95 blz bma bmb bog;ai3;b82;;;awr;awr;aa2 ai6 ai8 bj4;9pb;;;9x6;;91z;bfr bfv bg0;bmi;aen aer aeu;am5;93v;;bhv;;;8yc;ayn;;aqw aqx brd;a93 an6 apr b1y bnp bq9;91n;;;9x7;;;;;abm;;;blm;8zh 98n;;;bqi;apz;afh bgm;949;9wx;;;93g;;a9b;8ut 90j 95k;av3 avp b66 bba;9bs;a45;abn;;ang;a0v a6z;;b7n;916;a9m bbn;8tj;afe;al9;;b2k;;auv av3 b66;8tj 8tz 8ut 95k;a93 a9b;a63;bb3 bba;aqw brd;8sr 8ta auf;;;;a4k a4l;;;;;;;;9cl;;aib;90k;98n;;;ani ank;amh;8f6 8fa 8fk;;ajp;;93j;b19;b3u;;;bkg;96q;;bhv;ai7 bae bav bbh bj3 blr;;a8a a8v a9j;b93;;au7 auf ava b5x;;8zh 8zi 8zs 98p;;9zd;;9za 9zd;;8vk;agx;bc2;91y;91q;8xq;b89;aun b80;8uw 8uz 94z 954;8tf;a8m a8o a8t bam;964;97o;bkx bl4 bl9;9t2 a2v;8zm 96d;alx;aln am2;;b2v b2w b77 b8x bma bmh;;;8z3;aze bhb;;8tz;;8se 8sx 8ta 8tg 8tu 8zc;;ail alb;95f;8tz 95k;8ws beg;a90;;;;;91u 91x 91z;;;;;;8ug 8ws;a9s;bpb;bk9 bkg;b28 b2c b4w;acq be1;;93d;8ug 8ws;;acc amh;8tc 8tf 97h;a8m a8t a8x;;9r5;adr;bdn;;;92i 936 b3h;95y;8v2 8v5 8va;938;;b19;ajc;aag al9;aw3 b2k;;;90s;8vd;;awn axr axt;adg adp adr;bew bf0;8xa;b3z;b4w;994;b66;95k;;8ti;aib;91u 91z 92a;91a;94s;8w0;aan;8wu 8ww;avp b0o b98;ax8;aa5;;b3u b3w;akm;bl9;aou;aji ajp;861;9q9;alc;amh;alb;;918;ay1;91y;az8;;aoz;aoz bpi;;aj0 bjp;b95;;;;bog bqn;boj;agw;8zf;98t;98t;;8vc;;agw ao1 aq4;;ao5;ao5;95k;b28 b2c;akw;aeg afc aff;ae1 bf8;8xq;;;;91y blb blg;bfk bgi bgk;8vv 8w8 8wb 8xa;8ti 8ug;8zj 96d;as2 bsm;btg;;aa7 aqj ar0 as2 br1 brg bsm;a8a bae bc5 bc8;asx;ah7 aij akm ali aln asx bi5 bjd bl4 blz btg;asx btg;asx btg;8zy;943 945;;;b49;bdn;acc al6;;8sx 8ta 8tg 8tu;b5x;b5x;;;;;aa7 aqj ar0 as2;;;;;;;;aij;8v7;8tj 8tn;8sx 8ta 8v0 8v3;96a bjc bjd bma;98r;aan aij alx;ai3;;;;92r 92w;bdb;8v0 8v3 8v7;;92r 92w;8zy 92r 92w;;am5;bi5 blz bma;aqj;;8u8 8yh 943;a9b;a9b;8tz 8u6 95k;91a;93g;9p4;a6t;;;;brg bsm;918;8v7 ar0 as2 br1 brg bsm;8v0 8v3;b2w;auv;bc5;avx;a1k;92i alc;8si 8sk 8vv 8w8 8wb 8xa 8xc 8xj 97h;92i alc;936 938;alb;as2;;;96l;;;8w2 8xs;8zy 92r 92w;aou;;;;b96;b6z;av3 b66;;;b2v;;auv;au7 auf avx;;;b3h b96;;;b90;;a6d;a43;9q2;97h;;94s 97h;ava b5x;;;;b6l;;b8m;;b9h;axg axr;9bs;a1l a1m a45 a47;;;9ko 9kp;;;;;;;;;ab1;asq bt8;ay1;b4p;aq3;a8t a8x aba abb abd ac7 ace adg adi adp adr;bar bax bdl bdp ben beq bew bf0;8xa 8xc;awn axg axj b59 b80;;;azj;aqs;agg;a1l a1m a45 a47;;;;;a6t;;;;;;a93 an6 as6 auv bb3 bnp bsp;agg;;;;aa5;;acc arq;a8t a8x;amh;an6 bnp;9af;;8zh 8zi;936 938;;;au7 auf;b95;b0r;;;b66;9af 9aj;8tf 94s 97h;;;;;b3u;;;;9ko 9mp 9ms;;brw;arf;;ax8;a8a a8v;aff bgk;;bae bav;;;aix;;;;b11;8tj;;;;;a72;;;;9r5;9fy;b7g;;96s;;aj0;918;9ot 9ow;;9wx;8y9;;8vc;blt;;;;a8m a8t ami amk;bar bn2 bn4;;;akw;a4n blb blg;al6;;8si 8sk;8ti;anc aqw bnt;aqv brc;a90 an9;98n;alx bi5 bma bmb;8zy 91q 92r 96l blz;;a1l a1m;8zh;ah7 ali aln aly;blz;b8x;949 96l;8xq;;bu4;ats;azz b2v b2w;b4w;brd;b6e b6l;b2l;8tc 94s 97h;blr;;bjf blt;ay1;;;;;a1l a1m;;a1k;;9pb;;;;;a93 an6 bb3 bnp;8ti 8uj 8ur;;;;9x6;;;;;99o;;8si 8sk 8xc;aji;arf;;az8;8uw 8uy;;;9jz 9k3 a13;;;bpb;;;;;;;;;;;a63;92r 92w;;;;9za;ava b5x b82;8tg 8tu;8zh 8zi;;;;;a49 a4a;;;;;;;;;;;92r;8zy 92w;8zh 8zi 8zk 8zs 98p;ak7;8ti;;;b1k;;;;;8tf 965;a8m an6 ani anm bam bnp bny bo2;9ni;;;;a0g;a4y;;a0g;;a0g;9pa;9af;;;;9zd;;;a72;;;;;;;a0w;9jt;9pd;;;;;a1l;;;;9pd;;;;;;;;;;;8iy 8j4;8d4 8eq 8ka;86j;80k 80o 80p 86u 86x 86z 872 876 87d 88z 892 8co 8k5 8kr;85p 8kv 8kx 8le 8m3 8ma 8mw 8n0 8nn 8oz;82p 834;83p 84n 85a 85d 85n 85p 86b 8bf 8bg 8cx 8ft 8g7 8jy 8k1 8kx 8ky 8l7 8l9 8nn 8nv 8nz 8oz 8r8 8rq;84c 84e;8jy;8gy;83w 845;;82j 82p 83n 83q 8gv 8m3 8ny 8p1 8pd 8qg;8o0;;861 8ed 8ef 8em 8k4 8kh 8nf 8ng 8nl;82p;82p 82t 82w 834;82p;822 82a 82b 8fy 8gc 8hx 8pd;83d 83e 8hn 8nq 8nr 8o6 8pm 8ra 8re;83d;8eq;8nr 8o6 8sb;816 81i 89t 89z;84n 8bc 8e5 8ey 8f1 8f3 8h7 8im 8jp 8js;8l6;;80y;8o5;8ku;84s 84u 862 8ka;;81j;847 84j 84l 84m 8rq 8rr;88y 8gm;82x 82y 8cp 8cr 8d9 8ge 8hx 8i5 8i7 8i8 8jw 8k9 8kd 8ke 8p0;8ll;893;;88f 8nf;883;;810 86w;;8ed 8eg;8ou;8f8 8fd;84j 84l 84m;877 87d 8af 8ai 8lt;818 819 824 829 82e 82k 82l 82p 82r 82t 82w 83p 83r 85y 870 87e 88b 88g 891 8hs 8mb;83l 83p 83r 85t 85u 85v 85x 89h 8nn 8nz;814;84c 84e 84g 86h 86r 86u 86x 86z 875 88z 892;;80j;81w 81z 838 8p1;83f 83h 83i 83j 83l 8cs 8eh 8el 8k5 8kl 8og 8r9 8rc;8ea;884 8ao 8aq;80w 811 812 814 817 81e 8k7;8nn 8o5;8bc 8ey 8f3;81h;86k 86r;84r 84y 89i;864;82p 838 8ou;84n;;8m3;84c 84e;84c 84e;86y 874;87a 87s;;;80y;84z 885 8dj 8dl 8do 8jd 8jl 8li 8me 8pn 8pq;82w 89k 89o 89p 8oo 8p8;8nn 8nz 8ol 8qk 8qm;8d1 8iz 8j0 8jf 8jn 8jq 8jw 8k9 8kd;;85a 85i 85n 866 867 86a 8cw 8cz 8im 8jx 8k1 8kn 8ko 8kx 8l6 8l9 8le 8lq 8ls 8lu 8ly 8mc;8q6;8la;;8at;8rz;80v 83h 8no;81k 81l 826 82a 82b 8ig 8pd;8lw;80v;8gw 8hn 8i9 8ip;;80o 80p 83i 8nw 8og;;8be 8h8 8qd;;8ck;;8sc;8sc;8pb 8pg;8l6 8l8;82p 838 8qk;;8de 8im 8r1 8r2;8o3;8fg;84q;82s;8h4 8hi 8q0 8qv 8rw;83p 89g 8o3 8o5 8p1 8qg 8qo;;8g5;8ol;81g 821;89v;84s;82j 845 8np 8pd;8n4;8r5;;8dk 8dm 8gx 8h3 8h6 8h9 8jk 8n3 8qt 8qu 8sa;8ls 8ms;8rz;8c5;8s4;8h0;8on;842 866 867 8iu 8lq 8om 8rz;;8rm;;;87h;88d 88h;818 819 824 829 82e 82k 82l 85y 870 87e 88g 8hs;;83p;;;84i 84k 850 853 856 85b 85d 85n 8k1 8kx 8ky 8l9 8me 8n2 8rq 8rs;80y;821 8n3;;8c5 8c6 8c9 8cp 8e7 8jt 8ju 8jw 8k9;8ir 8l6;;80u;89q;;80y;8mc;8kh;86r;82p 836 84o 8op 8oq 8ot;84c 84e 84g;8nk;8fg 8ft 8g7;81o 81r 82h 82u 82x 82z 831 835 839 8ib 8ii 8k7 8ow 8p0 8p7 8pg 8q7 8ql;81h;8au 8ax 8b1 8b3;82r 83m 84o 84p 867 86a 86d 89l 8cp 8cr 8cw 8cz 8du 8jx 8kn 8ko 8l6 8lq 8op 8ot 8pl 8q2 8q7 8ql 8qm;8cp 8cr 8du 8pl;;840 8ry;88z 890 892 899;87e;811 812 817;8oq;84s 84t 89b 8np 8r9;82p 84o 8ns 8oo 8op 8ot;8ey 8f3;8r8;8cq;8g5;81u;8ol;8ms;85f 85q 8b9 8lb 8lo 8m2 8m4 8m7 8me 8mg;;86a 8l6 8l8;8bf 8bg;82h 8co 8e4 8e6 8ii 8kl 8kr 8mj 8nb 8pg;8fy;8fy 8fz;8eh 8el 8k5 8kl 8og 8pu;8fg 8fo 8fv;8d7 8da 8h4 8hi 8iz 8j6 8j7 8ja 8rw;838 8p1;897;816 81b 81h 81i 81y 84c 897 89t 8ds;;877 8fh 8gv 8qg;;8or;8mc;8o8;88p 8ay;;80k 80o 83n 83q 84w 883 893 8gv 8m3 8ns 8o5 8qg 8rb;;80k 80o 80p;;8k6 8ou;8bc;814 89k 89o 8a2 8gp 8gt;;;82w 83f 83i 83l 83p 85u 86q 86s 89j 8nn 8nv 8nz 8ok 8pp 8qh 8ri;81k 82b 831 832 8p0 8pd;8ma;8dd 8qz;86c;84n 85b 8bc 8ey 8f3 8ll;84s 84t 856 85c 8gj;866 8lq;81m 81o 81r 82m 835 8ih 8ow 8p0 8pa 8qx 8rn;89u 8nw;81h;8r5;;8e8 8ew 8n6 8n9;836 837 8oq 8p8 8qm;81g 81k 81l 81q 81s 81v 821 826 82a 82b 82j 8ig 8np 8oe 8pd;85p 8lc 8mw 8mx 8n0;83g 85i 8kl 8oo 8pn 8r9;8oo;86a 8de 8im 8r1 8r2;8gi;867 8cw 8jx 8kn 8ko 8lq;;8cq 8r6 8rq 8rr;8po;8bm 8bn 8c7 8cc 8ce 8ch 8cj 8fi 8fj;85b 8lb 8lc;8o2;84d 84f 84h;8a0 8as;85i 8kx;8d6 8dp 8j3 8q3 8q9;87k 87m 87n 87o 87p;80k 80l 80m 80n 80q;8eh 8k5 8n3;8nf 8ng;8mq;81h 89z 8bc;83h 83i 83j 83l;80x 82s 82x 82y 82z 831 832 8d9 8hp 8hx 8i5 8i7 8ic 8if 8jm 8k2 8kl 8mj 8ml 8np 8p0 8pd 8qk 8s6;;84e 84g;8bc;8ma;85b 85c 85g 85h 85j 85k 85p 89o 8lb 8lc;8ea 8mc;80j;8j0 8jf 8jn 8lp 8lx 8nf;8gh 8m3;87k 87m 87n 87o 87p;;8bc;80q;84p;;8ny;8m9;82p 82w 838 850 853 8mk 8p2;80j;;8nd 8r7;;8ay;;;8eg 8em 8k4;8l6;8ed 8eg 8k4;82p 838;8mu;80n;8s8;8h1;8jt;854 87h;854 8n9;8ev 8n3;8oo;;823 828 8bn 8bq 8bt 8db 8fj 8h3 8hk 8qr;86h 86i 86n 89x 8cb 8hi 8qv 8s6;8c4 8fi;8c7;847 84j 8rq 8rr;;8oy;8or;8ea;861;889 88g;84r 8au 8ax 8b1 8mi 8nj;838 8k6 8ou;85u 86u 86x 86z 876 88u;816 81b 81h 81i 81y 83i 83l 85v 861 86i 89h 8nz 8p3 8ri;824 829 82k 85z;84r 84y;814;87z;88u;;82p 82t 83p 8h9 8hf 8lt;84r 8o0;8av;842 8iu 8p1 8qw;8kw;82p 82w 83t 83z 844 8dy 8e0 8nv 8nz;8e6;8r1;8nd 8r7;8fb;823 828 87b 87f 87j 8bn 8bq 8ch 8db 8fj 8hk 8qr;86w;;86t 86w 8hd;8pw;8gq;82r 83m 8ot;82r 83m 8ot;;8dd 8qz;8av;;87h;8l0;81m 82m 835 8ih;80n 87k 87n 87o 87p 88q;87z 88c;;8ab 8c6 8c8;;8go 8gs 8l6;;;81u 8gp;8pa;81u;88i 8c4 8c7;8ew 8n6;8if 8ih;;8gn;8s9;82p 82w 83p 83r 88b 8nn 8nv 8nz 8o2;87w;83n 8ny 8oi;83n 8ny;81g 81k 82b 82j;8e3 8e6;877 8fh 8qg;89t;83f 83i 84b 8ds 8g0 8p5 8pk 8pt 8q4 8rd;89q;8gn 8hb;;8eg 8em 8sc;8a4 8am;8pa;;84s 84v 8fe 8fg 8fv 8g6 8nr 8qb 8r8;80w;8mq;88d 88h;80k 80l 80m;838 85g 8p4;88l;84r 89m 8d0 8d3 8ep 8ez 8f0 8f1 8gj 8gr 8jc 8jm 8k8 8kf 8ki 8lf 8lh 8lj 8lm 8mi;89m;81h;8hb;8s9;80q 80s;;;866 8bx 8lq;;;8nf;8iq;8as 8gp 8gt 8gy 8h5 8h7 8hc 8hd 8qs;82f 82i 83e 846 88y 89y 8c7 8ca 8cg 8ck 8cy 8d8 8dq 8e9 8eb 8hj 8m5 8mh 8pm 8rp;84z 8gc;822 84v;81j 81p 83a 86j;81g 81k 81q 82b 8cp 8cr 8e3 8e6 8ge 8jw 8k9 8kd 8ke 8kj;88l 8d4 8eq;;8ny;;86v 8kk 8nm;80t 8im;867;84r 8dk 8dm 8fw 8jc 8jk 8jo 8kw 8mo 8oc;88d 89m 8a1;8ah;87w;8jr 8oc;842 8om 8rz;8ea 8fp;84j 84l 84m 8b6;;8fa;;;8gp 8gt;8h0;83n 83q 86k 86r;8r6;82n 8p9;8dk 8dm 8jk 8kw 8lj 8ml 8mo 8n3;82p 82r 8ov 8p1;8f3 8f5;8b6;8b5;8la;844;825 88x 895 898 89v 8kv 8od;;8kh 8qs;8kh;8os;8fx;8ay 8mj 8ml 8o5;8a0 8ar;;885 8be 8li 8qd;8n6;80k 80l 80m;82p 85t 85u 85v 85x 85z 86h 86u 86x 86z 872 873 875 876 879 88u 88z 890 896 89s 89z 8az 8bd 8bi;8mj 8o3;81u 8dw 8dx 8dz 8ec 8ed 8ee 8ef 8em 8k4 8om;81h 81u;81h;81u 82p 8f8 8f9 8fd 8ft 8g4 8r8;888 8bp 8bs 8bw 8by;;82p 8ed 8em 8k4;8qe;87g;;;852 86f 8mk 8oo;852 86f 86g;8md;815 86y 884;82p 8ou;;;;89q;8ap;81q 81s 84w 84y;86h 86i 86m 86n 86p 8a9 8ac 8c5 8c6 8c9 8cb 8cq 8s6;8g5;8ah;8ox;84w;816;82p 836 8or;8fg;85b;85b 85g 85j 893 8gl 8lc 8rk;8pk;8ey 8f3 8f5;8ff 8fg;8jp;8ce;86y 874 8cc;81h 8ls;8ll;82p 82r 82w 834 8ox 8qk;;85o 8mz;83p;82p 82t 82w 83i 83j 83l 83p 83r 88o 88t 88v 8az;8cy 8d4 8h8 8jz 8km 8kp 8o1 8r0;8gx 8h6 8h9 8sa;8om;8mq 8pd;864 8gl 8gx 8h6 8h9 8is 8qt 8qu;8pb 8pg 8pl;8ea;80o 80p 81w 8ny 8o5;8ea 8nc;84j 84l;81c 86h 8a9;8ah;842 85t 85v 85w 8hf 8iu 8nn 8og 8om 8p1 8qw;80u;8bj 8i0 8pj;8d6 8j3 8j5 8mj 8o3;8df 8ok 8sc;8mj 8ml 8o0;82o 8hs 8hy 8i0;8eu 8iw 8nh 8nl;8kl;8df 8ol;83z 844 8c2 8dy 8ea 8mc 8nn 8nv 8nz 8ok;87g;881 8oi;;83a 83d 8q0;;84n;;8kz;;8dh 8fw 8kw 8n3;87s 882 8o9 8rh;8jn;82p 86k 8ou;82p 8ou;86k;;8kw;;8d4 8j8;8ku 8l4;83i 89j 8nn 8nz 8p2 8ri;8s0;8pg;8ox;837 855 858 8oz;837 855 858 8oz;;8fe 8fg 8fx 8r8;80k 87t 87w;8rk 8rm;8be 8gk 8gl 8gu 8qc;8ah 8l6;89m 8o2;89w;8mq;;8gf;;8n5;8o3;8df 8sc;82b 8pd;85k 85p 85r 85s 8kx 8l7 8m3 8mw 8mx 8n0 8nn 8nz;;89q 8a7;88d 8oc;8fy;8r3 8sc;8as;8ic;;8eh 8ek 8ep 8ex 8f2 8mi 8ng 8oj;89x;84n 897 8bc 8bf 8ey 8f3 8l1 8ll;8or;89r;83u 849;;;878;878;89q 8fa;82w 83z 844 8dy 8e0 8nn 8nv 8nz 8ok 8om 8on 8pc;;82p 82w 834 8os 8p8 8qk;81k 88v 88w;878;8gy 8h5 8h7 8hc 8hd 8qs 8s1;842 8iu 8ox;8b8;8bc 8ll 8mq 8ms;8ea;8f8 8f9 8fd 8g4;8ap 8au 8ax 8gk 8gl 8gu 8rk;;8bl 8bo;8dz;830;;8d4 8j8;888 89w 8bl 8bo 8by 8ro;80k 80l 80m 8bh 8o9 8ob 8rg 8rh;8fz;84n 85o 8bz 8c1 8c2 8f7 8fc 8im 8mc 8mz;830;8oq;89w;8iq;8c5 8c6 8c9 8cp 8cr 8d5 8e3 8e6 8e7 8ge 8h4 8hi 8hx 8i5 8i7 8i8 8ju 8jw 8k9 8kd 8ke 8kj 8rq 8rs;8im;8ah;83f 8pl 8po;8c8 8fq 8gz;85m;8jm;8jp 8js;8fd;8e8;89r 8lp;825 82d 84x 8hs 8hy 8i0 8id 8ie;80j;85h 8a6 8ld;87c;8n5;83x 83y 84a 87m 87q 88p 8dw;825 83x 83y 87m 87q 88p 8cm 8dw 8ii 8o9 8od 8qq;80j;;;8ls;8hh;;82e;88f 8fq 8n5;;830;;8ou;;860 89l 89m 8ad;85b 85c 85f 85j 85k 85l 89k 89o 8a2 8a6 8bf 8bg 8lo 8me 8mg 8rk;;8or;8a1 8ny;816 81c 83i 83p 88b 893 89h 8a3 8gl 8nn 8nz 8ri;83y 8bc 8dw 8dx 8dy 8dz 8e0 8e5 8kh 8ll;89a;82p 82w 838 83l 83p 83t 8om 8p1 8qk;8dg 8hn 8nq 8o6 8ra 8re;8at 8av 8bj 8cl 8i2 8i3 8i4 8i6 8ij 8iy 8o7 8pi 8pj 8qy 8rd 8s2;85o 866 8a4 8a8 8ab 8am 8b4 8ca 8cg 8f7 8fc 8fi 8fj 8fm 8lq 8lv 8mz 8or 8rr;8jj;8d4 8eq 8ka;86f 87a 8ny 8ob;8ey 8f3 8kv 8l1;8a3;82j 83v 83w 845 8ea 8f8 8f9 8fk 8fz 8g1 8qo 8ry;816 81h 81i;816 81b 81h 81i;82p;862 863 8mk;8go 8gy 8gz 8hc;889 88e;8o9 8ob 8rg 8rh;87j 8aw 8dq 8jh 8jj 8ka 8li 8mp 8qa;8eq;;;82r 83u 843 848 849 8iv 8on 8s0;83u 843 8er 8ex 8f0 8f2 8f4 8iv 8n4 8nc 8ne 8on 8s0;8nc 8ne;8bg 8ft 8g7 8gl;80r 82a 82b 8ns 8pd 8rf;81g 81z 821 82j 8cn 8hq 8ic 8ik 8kl 8np 8pd 8r9;;80l;853 87o 8mk 8mn 8nz;82p 88w;8er 8ex 8f0 8f2 8f4 8n4 8nc 8ne;;82g 82n 8iz 8p9 8s5;;842 84d 86c 8hc 8hd 8iu 8rz 8s1;89b 89m 8d0 8d3 8gj 8jc;8m2;850 858 8mk 8mn;85p 85q 85r 8mw 8mx 8n0;;8ib 8pd;8pl 8pr;;80r 82u 82x 82z 831 839 86a 8cd 8cp 8cr 8d9 8dc 8e3 8e6 8ho 8hx 8i5 8i7 8in 8kd 8ke 8ns 8op 8ow 8p0 8pd 8pl 8ql 8rb 8rf;8cd;86a 8cw 8cz 8im 8l6 8l8;8q8;8dr 8pl 8pr;8nk;;8ob;;87e 8an 8gp 8gt 8gy 8hc 8hd;8d7 8iz;8d7 8da 8hi 8iz 8j7 8s5;8fh;82p 82r 82t 82w 834 855 8nz 8ou 8p6;816 866 87e 88g 88l 8an 8ct 8cz 8gp 8gy 8h5 8hd 8hl 8kn 8kq 8l0 8lq 8qs;8bi;;8bz 8c1 8c2 8ea 8m6 8mc;84s 84t 856 857 85c 85j 8md 8mf 8mg;;;8md;892 89l 89m 8nb;856 857 8md 8mf 8mg;;83p 83r 86q 87r 87v 87x 87y 88b 89f 8ed 8eg 8ft 8k4 8nv 8nz 8o0 8o4 8q1 8qh;82p 82w 86i 86p;843 8s0;89t 8oy;8rz;82o 84x 8hs 8hy 8i0;851 8n1 8q0 8rv;82g 82m 8pf;;8oo 8p8;860;8o2;83p 83r 86m 86q 86s 87r 87x 88b 89d 89f 8a3 8fp 8o4;;83p 8ew 8fg 8ft 8gl 8kw 8n6 8oj;8et 8iw 8ix 8nf 8ng;8ex 8lv;8nd 8r7;81h 8mq;839 8fy 8p0 8rl;8gc;8es 8et 8fy 8nf 8ng;8or;8o8;88z 890;;8pa;8nf 8nj;88l;;8aq 8ct 8ec 8ee 8k3 8kn;83f 8pp;80n;80o 80p 8k9 8kd;86f 88o 8m0;80k 80o 80p 82p 82r 82t 82w 834 83n 86f 88o 8e4 8m0 8ny 8ov 8p1;8f5;8f8 8f9 8om;;891 89k 89o 89p 8aj 8ky 8l7 8l9;86h 86i;81h 8oq;81h 8oq;;81h;80r 8qf;;81g 81w 89m 8lf 8lh;8jt;;82b 82j 83v 83w 840 845 8np 8ns 8oe 8pd 8qz 8ry;8av;80n 87k 87n 87o;8b0;8ax 8b0;8c4;88i 8c7;;8b8;8g5;8g3;8la;;8fb 8fv 8fx 8rk;;84l;8el 8r9 8rc;8lf 8lm 8mi;89i;86k;;80r 8ns 8qf 8rb 8rf;814 83h 83j 8a1 8co 8cs 8e4 8ez 8gv 8hq 8k5 8kk 8kl 8kr 8kv 8l5 8m8 8ns 8ny 8r9;8bc;8ga;84c 84e 892 89m;8rl;816 81b 81c 82e 82p 82t 83p 86h 86u 879 88z 89s 89z 8bd 8h6 8h9 8hl 8sa;;8ft;8b9 8h6 8oo 8qt;;8ga;;;81g 81v 81z 83b 83g 8dj 8pn 8pq 8px 8py 8ru;871;82p 8af 8ai 8lt 8o0 8o2;82p 82r 82t 82w 834 83p 83r 84q 8i7 8qh 8qk;;81g 81k 81l 81q 81s 81v 83g 8pn 8pq 8px 8py;871;8k8 8lh 8lj;80o 80p 8ny 8o5 8oc;8ga;81t;87s 882 8d1 8jf 8jn 8mm 8oa 8of 8rh;8d1 8j0 8jf 8jn 8jq;82a 8d0 8d3 8ir 8jm 8k8 8ki 8pd;8e3 8rb;8a4 8a5 8ab 8am;8nk;;8kz 8l3;8l3;;8py 8ru;8pn 8pq;8nk;8ga;883;8lf 8lh 8lj 8op;84n 8bc 8e5;814 817 8ii;83x 83y 84a 87m 87q 88p 8dw 8ii 8o8 8qq;8ep;82p 838 83n 83q 89g 8o5 8p1 8qg;8ez 8f0;;833 8ed 8ef;8ee;;;883;8d1 8j0 8jf 8jn 8jq 8k9;8fd;88q 891 89e 89k 89o 89p 8aj;892 8d6 8j3 8j5 8mj 8ml;83g 8dh 8dj 8dk 8jc 8jm 8ki 8n3 8nf 8pn 8pq 8ru;8p2;89m 8ak 8fb 8fo 8r8;86a 8l6 8l8;8g9;861;80u;8a3;8o4;8nn 8o2;8nn;85e;;87w;;;;8or;83f 8dr 8j6 8pl 8pr 8pt 8q5 8q8;8s6;;8om 8pc;;867 8jx 8l6 8o3;;80q 80s 80u;84s 84w;80o 80p 8nn;81h 81u 81y;;82p 88n 89d 8mc 8oo 8op 8ot 8p8;;8g8;8a7;838 83p 83r 87r 87u 87v 89f 8o4 8oy 8p1 8qh;866;84n;81h;82p 83n 83q 86r 89g 8m3 8p1 8qg;88v;89l 89m;824 82p 82w 83p 84c 84e 85t 85x 86h 86i 86p 86u 86x 872 88n 88z 890 892 896 899 89d;;8g4;80x 8d0 8d3 8ek 8ep 8gj 8gr 8jc 8jm 8ki 8kw 8mi 8nj 8oj;88s 89m 8eh 8ic 8ik;866;84l;8c4;82r 86f;;82a 82b 82j 8cn 8ht 8ic 8ir 8np 8pd 8r9;8ns 8rb;8p1;89r 8lp 8lx;81j;84r 84y 89m 8d7 8fg 8fv 8gj 8gr 8iz 8j7 8ja 8l3 8lf 8p9 8s5;89f 8nn 8pl 8po 8qh;8eh 8ek 8ep 8et 8ex 8f2 8ix 8nf 8ng 8nm 8nw 8oj;8nc 8ne;847 84d 8ft 8g4 8g7 8r5 8rq 8rr;;88z 890 892 899;80z 825 82d 84x 8hs 8hy 8i0 8id 8ie;80j;8m9;82g 8ab 8am 8pf;85t 85v 88s 8af 8h9 8hf 8p1 8sa;8b6 8b7 8mt;842 8om 8rz;8fi 8fm;8i0;8o7;89t;80n 87k 87m;88j;;8qf;83p 83r 87r 87u 87v 87x 87y 88b 8o4 8qh;830 8fi 8fm;8c1 8c2 8mc;;83t 83z 844 8dy 8e0 8mb 8oy;8o7;89r 8a8 8cq 8dw 8fs 8gd;810;810 88f;8fd;880;85e;8bx;;8bc 8ey 8jp 8js;81g 81k;83p 83r 87r 87u 87v 87x 87y 88b 8o4 8qh;8dp;89z;8j9 8mm;;838 8ow;8fx;80o 80p 83f 83h 83i 83j 83l 84b 85t 85w 8nn 8nw 8ny 8og 8om 8p1;82e 838 83t 842 85z 8iu 8om 8rz;83t;85b;;84j 84l 84m;;8nh 8nl;;;;89q;847 84d 8ft 8ml 8r5 8rq 8rr;80u;;;84r 84y 8lj;8fe 8fg 8fr;81q;8j3;824 85x 892;815;8k9 8kd;8bc 8bf 8ll;;81w 83z 84r 84y 8dy 8lf 8lh;84d 84h 8e2 8jp 8js 8kh;;;;8mj 8ml;80y 815;8nk;8nk;830;8o2 8oy;88u 89v 8ev 8jt 8k7 8n3 8ry 8s4;82h 86u 8dp;;89z;8cf 8fk 8fl 8fn 8fz 8g1 8g9 8r8;8bc;897 8bc 8h1 8hh 8ll;;8b6 8b7;;893;;8s9;82w 83m 86d 88q 89d 8lq 8op 8ot;8r1;883 8ap 8au 8ax 8b1 8b3 8b4 8lm 8m6 8mi;;811 817 827 8he 8ji 8jv 8kb 8ln 8ni 8oh 8pv 8pw 8r4;81d 8ph;82c 83o 86e 8cv 8io 8ks 8lz;81a 8d5 8di 8dn 8eo 8er 8ju 8kb 8l2 8lg 8n8;83a;;827 82c 8b2 8cq 8er 8kb 8kc 8lg 8n8;80r 815 827 82c 83s 89c 8a5 8al 8ds 8gk 8hw 8i3 8i4 8jv 8kb 8kc 8ln 8pw 8qb 8qj;8o8;8s9;8lg 8ln;8bv 8gn 8hb 8lp;846 868 8aw 8cy 8d4 8hg 8i9 8ie 8il 8jz 8ka 8kg 8kp 8qa 8rp;8nn 8nv 8pa;8ff 8fg;;8bm;;880 884 8ao 8cc 8ip;84u;80w 814 81e;880 8iq;83z 844 8dy 8mb;;86a 8mq 8mt;8ms;81t 82p 82t 82w 834 836 837 83i 83j 83l 83t 84b 8i7 8nv 8nz 8om 8oq 8p8 8pp 8qk 8qm;824;83p;8bc 8ll;8d9 8dc 8e3;80x 8cp 8cr 8d0 8d3 8d9 8dc 8e4 8e6 8ic 8ik 8jc 8jm 8k8 8kf 8ki 8kl 8np 8pd 8r9;8ou;8lf;834 83h 84n 8og;8kh;8g0 8lq 8om 8pc 8pp;8mu;8j6;81h 81i 84c 84e;;;8s6;887;8gn;8l6;;;;868 8h8 8hg;82p 82w 834 83t 83z 8ol 8qk 8qm;8ox;81h 81u;8hn;;838 83n 8ny 8qg;8gw 8hn 8ip 8ra;8l0;8i3;84r 84y;83e 8i9 8nr 8o6;8l6;884 8ao;868 8cy 8eb 8qa 8rp;8de 8r1;85s 8oy;85p 8mw 8mx 8n0;8n6;81c 8a3;80k 80o 83n 8gv;84l;87g;;84d 84f 84h 8e2 8jp 8js 8kh;8l6;82p 86g 8m1 8m3 8op;84w 86d 89m 8l0 8l9;8ol;8oo 8p8 8qk;818 819 81a;8fd 8fg 8ft 8g7 8lv 8r8;8ak;;80y;8gh;82p 82r 82t 82w 834 86h 86i 86m 86n 86q 8i7 8nn 8nv 8nz 8ou 8p6 8p8 8qk 8ri;;824;84i;8dr 8j6 8pl 8pr 8pt 8q5;80k 80l 80m 89i;81q 81s;;84n 86a 86b 8gi 8kh;81e;;80y;;;84d;8po;;8ch 8cj;87d 8om;;80v 813 895 89n 8af;8im;;8b6 8b7 8go 8gp 8gs 8m6;80z 8dg 8o6 8ra 8re;;817 827 8ni 8pv;8c7;8s1;81j 825 82d 83c 88c 8hy 8i0 8nm;8b6 8b7 8cp 8d0 8d3 8ic 8jc 8jm 8k8 8kf 8ki 8kl 8pd;8l6;83d 83e 846 84s 84w 862 868 89y 8ag 8b8 8ca 8ds 8gb 8gm 8hg 8jz 8lr 8n1 8n7 8pm 8ps 8pz 8qa 8qi 8rp 8rv 8s3 8sb;8cd 8d0 8jt 8k2;88d;8dp 8q9;8j3;886 8i9;88j 88m 8hn;;833 83i 83t 83y 8a3 8a4 8a9 8ac 8bm 8bn 8ca 8dx 8dz 8nz 8om 8oy 8p3;824 829 82k 8an;8oy;8ol;80k 80l 80m 80n;;80j;8jp;;8b4;;84l;;82n 83h 83k 83o 83s 83x 841 84a 84s 84t 84v 859 862 869 885 88a 894 8bb 8c0 8c3 8cv 8ds 8dw 8ej 8f7 8fq 8gb 8gd 8gg 8gn 8gq 8hw 8i3 8i4 8i6 8in 8io 8iy 8j2 8j4 8jv 8k0 8l2 8lk 8ln 8m6 8mr 8mz 8no 8nt 8nu 8q4 8qp 8s7;82l 8j2 8j6 8m0;8ff 8fg;;8jc 8jm 8ki;81n 88j;8ah;;;90t 914 91g;93o;969 96b;8xl;97y;;910;956;8ui 948 94l 94q 94v;8ui 90a 90h 955;8tm 8to 95o 97m;8ui 90h;92q;8ui;8u0 95d 95e 97f 97j;95d;8xi;993 996;8ue 96c;;8ti 92f;;8ti;8w8 8xk;;;8vf 90o 90p 98s 990;990;8uc;8wp;8xv 97q;8u8 8ye 8yh 943 945 97q;8wn;;8ux;8tr;90v;;;92f;;;;8su 8xf 8xn 91s;95j;;96o;95p;8ww;96p 96r;90t 90x 96p;949;993;8tv 8v1 8v4 8v8 94c;;8tx 8zh 8zk 8zo 900 94q 98h 98p;;;98c;8uc 8v2 8v5 8va;;91j;933;8sz 8t1 8t6 8t9;8ue 8w6;;;8sf 97r;8ss;947;8xq;91j;8wg 8x2;;8w0;;98j;;8wa;;971;;8t7 94o 97f;8tb;8tv;8v1 8v4 8v8 91w 975 97p;;914;8u8 943;;8ti 8ug 95x;8zu 93a 93d 96v;8t6 8t9 8vq 96r;91o;985;;;;8sn 8wi;;8un;92d;;;8ue 95q;;921 925;;92c;8z7;;93d;93w;8uw 90t 94z 953 956;;93v;90g;94z 953 97q;;;;;8yx;94j;8xb;947;8vk 8zx 93b 93c 94y 969 96b 97v 997 99a;;8ve 8zd;;;8tm 8to 8tp 8tx 8u5 95o;91r;91r;;93h 953;;91r 94p;90t 91h;;8te 8ym 8yr 8yu 8z2 927 94r;97j;8yc;97h 97y;;8ye;;;8w0 8xu 8yy 8z0 90m 944 98u 98w;;8xh;98z;91t 924;;;;;914;;973;8t5;8t6 8t9;96b 96g;8um 92e 92g;;98z;;8zf 98p;8yh 933;;91b;8ui 90h 90x 911 91f 94v 955;8sk 8uc 8uv;914;907 921 925 92k;8t5 8y0 96h;8vf 951 96h 96j;8sm 8wh;8xs;;8ue 8uo 910 919;8vh;8vh;;8vh;8ua 8ug 8vq 90t 91h 93f 969 97v 983 984 986 992;8u8;93l;;;;8vr;;8ue 8wn 947 95q 96c;8xi;;;;96q;;;905 998;998;95o 97f;;;;8xm 97q;8xn 8xo 8y1 978;;94c 95m;8ti 8uc 8v2 8v5 95t 95u;8tm 8to 95o 97o;;90a;8y6;;943 945;8vg 8vo 8vs;8y6;;;;8tr 8tt 8zu 93a 93d;8yc;933 98z;8ts 94q 959;;8t3;8t2 95h;95h;8t2;;;8w0 91p;;8w0 8wq 8x8 91w;;8ue;97f;8sk 8uc 8uv 92f;8vx;;8xm;;;905;;;8wz 8x0;8sw 97r 99b;;8u4 95l;;8uc 8un 8uo 8up 8uv 92f;;94u;8uc;;92b;8tw 91d 97e 97f 97j;8tm 948 95o 97c;8z0 90m;8y5;93u;93u;;;972;8vo;8ys 8yt 924 93z;;8sq;8sq;8sq;;;96m 96n;900 92k 92t 971;8sl 8sp 8x5;96j;8wa 8zd;8ye 8yh;8ye 8yh;;;;;;94z 953;96h;971;;;;;8t6 8t9;90o 90p 98s 98v 98w 98y;8y0 8y2 930 96h 96j 96n 97t;;;8vn;8tl 8xb 94j 95s;8tk 93k;;8t6 8t9 93m 97q;96o;;974 978 97a;8y9 8yc;8wn 974 978 97a;910 919 94n;8z6;;;;8yc;8uc 8ug 8v2 8v5 8va 8vu 8w2 8w5 8w7;943;8st 8w2 8w5 8w7 8xs 8xw;973;8sz 8t1 8t6 8t9;8zf 94n;94d 94g;8tl;8v0 8v4 8v6 8zz 90r 92s 92x 98j;8v0;8z1 98c 98p;8sz 8t6 8t9;8x4 8x5 8y8 8ya;8y8 8ya;;90f 990;90f 951 990;8tw 8vf 8wn 90e 90q 95e 96h 96j 96n 974 97a 97f 97j 97l 990;;8x6 8x9 990;990;93i;8ye 8yh;96p;;93y;8t5 8t6 8t9 8ti 917;;8w9;;;;;8ti 8xm;8zo 8zs;90v;;;8yb;97r;8wj;8u4 95l;90e 90q;90e 90q;8ti;8sl 8sm 8sp 8wh;;8wl;;;91m;8yz 8z0 8z1 8z9;;95f 98p 99b;98e 98o;98o;8vf 8yd 98e 98o;8t5 8t6 8t9;97k;;8wp 97k;;;90f;8w6;91f 93v;94k;8y0 8y2 930 96m 96n;;923;90t;8ue;8t2 8t4 8t7;;;8t2 8tb;;95a;97z;;;8zh 8zi 8zk 8zo 8zs 900 935 94u 98h 98p;8sz;98e;97m;8tr 8uc 8un 8uo 8up 8v5 8wh;8t7 8tb 8vf 95v;94z 953;8uj 90g 90i;8to 8tp 8ts 8tx 8u5 93k 94q 94y 963;985;8za;933;8ue 8w6 8zb 95q;905 92o 998;97h;998;8wd;;8ti;90k 90s 943 945;97t;91e;;8w6;;;;;8ti 92c;8wo 8yq 8yv;8xe;;8t5;;;8t5 90t 917 91f;8u8;;8z8;8zx 983 984;;96b;;;93m;8z4 8zb;;8wa 8wm 8x7 8z5 98j;8ti;;;8t3;95p;;8vf 97w;95j;97b;8vn 8xf;8ut 90j;97b;97d;8tl 928 95s;94k;;91m;8ti;8z5;8sz;93m;8v0 8v6;8xv;943 97y;;8y8 8ya;97c 97e;91s;95l;8va 93w;;964;8xe;8vf 949;8vf 949 97f 97j;8yn 8ze 941 961;;8z5;;;;8yo 97k;947 94b 94h;94z 953;91d 92m 97f 97t;92m;;8w6;;;8uf 8zt 8zw 983 987 98k 98l;8th;;;;8yj 91s 950;;;90v 914;;8wl;;96m;96m;;;;;946;;8ti 92c 95s;;;8v1 8v4 8v8;967 968;995;;8x0;93d;97x;;8yc;;;8t5;90o 98s 98w 98y;8uj 8um;8ye 8yh;8tx 8u1;943;8sf;;;;;8wd;;8ti 8uj 8ur 8us 90g 90i 95x;94z 953;8ti 8tj 980;;923;;;;;91s 96e;8yc;981;981;;981;8wz;97d;97d;93n;8wz;8ve 8yk 8yl 8yq 8yv;91n 97c 97f;90y 911 92b 93y;;8tn;8tt;;8v2 8v5 8vb 8ze 93v 941;;;;;;97x;8tm 8tx 91o 94q 959 98h 98p;;95m;949;8t6 8t9;;;;;8uq 8wi 8x3;;958;8vd;;93d;91c;970 972;;95j;90v 914;8ti 8u8 943;8sy 8t8 8u7 8u9 8uk 8yg 932 942;8sy 8t1 8t8 8xp 8y6 8zz 92l 92s 92v 96i 975;928;91k 928 92h;;91p;;8ua 8vo 8xn 8xo 8y1 8yj 96g;;8sn 8tn 8x3;8ue;8t3;;8su 8t7 8xs 91s;8tb;;909;;8uj 90g 96o;;953 97q;8sz 8t1;;8sf;;8wf;8ti 8vy;8vy;8uj 8um 92e;90t 917 91h 91s 950;8sl 8t2 8t4 8t7 8tu 8u0 8u2 8v2 8v5 8wn 8zp 909 90h 93p 93v 940 948 94f 94g 94i 94l 94m 95d 95e 960 97f 97j 97l 97m;95d;;99a;;;;8xm;;8y5;;907 92k 98m;8ux 92f 952 958;8ti 8tm 8to 95o 97o;97f 98f 990;;8ww 8y0 8y2 930 96m 96n 98c;997 99a;8z4;8t4 8t7 8v2 8v5 8zc 93v 940 95d;;8t2 8tb;8zu;8vd;;;8zn 8zq;8zf 8zq;8zq;8sf;93y;8ti;923 94j;8zu 8zv 96x 985;;8sj;;8vg 8vs 947;94z;8vk 941 997;8ti 8w2 8wy 91n 95s;8xe;94z 950;941;8wk 90r;920 971;;;;;;8yw 8yx;950;8vz;91e;;;8w2 8w7 8wy 8xs 8xw 91d 95s 990;8ve 96x;8ti 8wn;933;8th 8tq 8uh 8w0 8wp 908 922 926 966 97p 97u;;907 925 92k 98m;8sj;8sj;980;93n;958;905;8uv 93u 93y;8uv 91k 93u;938;8t2 8t7 99b;8y5 955;8t2;;90z 96v;949 94k;;95v 967 994 995;95v;995;8sl 947 94h;95e 97f 97j 97l;;921 925;95l;8si 8sk 8sx 8t0 8uc 8w8 8xj;8zv 979 985;94q 957 959;;91k 93u;;90t 90x 917 92f;;8xb 8xn 8xo 91h 992;8sz;8sz;;;8uq 90o;8ss;;91d;;90t 914 917 91s;;;8sl 8sm 8wh;924;8sv 8wv 8wx 8xx;;;91t;;8z5 90z;8wm 8yz 8z0 8z1;8sf;8wn;910;94d 94g;8zf 8zn 96d;8uc 8zf 8zn 96d;;90f;948 97c 97e;;97r;8u4 95l;8zf 8zn 98t;8ux;;8st 8vu 8w2 8xv 8y8 8yf;8st 8xv;;8sl 8xm 947 94b 94h 94i 94k 94l 94n;95o;91d;958;95i;;;8vn;;8wc;946;;8t7 8u0 93p 948 94f 94g 94i 94m 95d 95e 95o 97f 97j 97m 98p;95d 98p;8wc;98z;;;;8vo;;8xm;8t2 8t3 8t4 8t7;8t2 8tb;930 97t;95e 97f 97j 97l 990;;93v;;8ug;93r;93r;8vf;904;92b;98f;8wn 974;974;;;8ut 8x3;8wj;;8ti 8ue 91i 95q;;8ye 8yh 945;;;8xv;8wk 900 92m 92p 92t 98h;90t 917;8wk 92p;;917;905 92i;998;8xh 95y;8y6 998;955 95e;;;;8w2;93t;94z 953;8w7;;901 92y 934 98i;934 98i;93t;8x9 93t 95b 95p;93d;8z6;;93y 95u;8v2 8v5 8vb 8w2 8w7 93v 960;973;8tv 8wg 8x2 8x7 8z0;;8vs;97z;93o;;8vr;8u8 8yh;;96c;8ud 95t;8ti 8x4 93l;8xh;;8ze 93v;8sh 8sj 8w9 8wt 912 93q;8w6;8sh 8sj 8ty 8wt 93q;;8u8 8ye;8yb 8ym 8yo;98d;983;8x6 8x8;;8uc;8z9 90z;8wp;94z 950 96p;;8yw 8yx;;;8sz 8t6 8t9 98d;;8t9 94s;;95b;900 92t;;8tm 8tx 8u5 8zk 8zo 8zs 900 91o 935 93q 94q 95o 98h 98n 98p;8sh 8ty 8w3 93q;8vf;8wq 8x8 94c;8ti 8tr 8tt 8uc 8ug;;8sz;94z 953 95s;;8w2;97k;8ym;91g;985;;91g 952;90t 90v 949 97f 98f;8z8;;92t;8tn;;90y 911;94z;;974 97a;8sf;957 959;91l;8yw 8yx 96e 96o;;;;;93w;910 919;8ti;90c;;947 94l;8yd;;91m;;;997;;8zq;8xt;91v 927;8ub 8we 92x;;92c 92d;8uc;92d;909 948;8vd;8tw 901 92y 96h 98i;8tw 901 92y 96h 96j 97f 98i;8u1 909 948;98c;8y0 8y2;8vf 96h 96j;8vf 90q 96j 97f 97j;951;92b;98z;8ud 8un 8w2 8xs 8xw 8yn 8z7 97b;;8z8;;93m;;8yt 924 93z;;8xm;8v6;;8yb 95a;95i;8sz;93o;;;;90b 90c 90d;;;;8ti 8ue 919 95q 96c 993 996;8xi 8xl;;8um 92e 92g;95x;;;8x0;;903 90r 92z;96c 993 996;8tu 8u0 8u2 93p 93v 948 94f 94g 95e 95o 97c 97e 97f 97j 97l 97m 98p;;;;914;90t 917;;8xr;8ss;91t;8u1 8zp 909 92y 93v 948 94f 94m 97f 97m;;8ug 8w2 8w7;;;8ti;8wm;;;;8zl;8ub 8uf 8uk 8ul 8uq 8uu 8v9 8vg 8vi 8vj 8vl 8vm 8vt 8w1 8wr 8xd 8xg 8yy 8zt 8zw 906 90n 913 92j 939 93e 94a 94e 94h 94p 94x 95r 95z 983 98k 98l 98v 991 999;8sw 8te 8tf 8v0 8wr 8xd 8xg 8xz 8y4 8y7 90n 92j 93q 93s 94r 98q 98v;8uc 92b;;;;96e;91m;;;;9ew;9el 9jh;9q1;;9js;;9d2 9dh 9dj 9dm 9ea 9ei 9ek;9b6;9nm;9dh 9dj 9ea;;9be 9bf 9ch 9cj;9br 9nm;9bo 9br 9hn 9hz;;;;;9jx;9i7;9ap 9bo 9br 9hz;9d0;9el 9og;;9dh 9dm 9ed 9ek;9be 9c6;;9bk;9jd;9q1;9d0 9d1 9dn;9jd;99c 99d;99d;9ie 9ip 9iq;9c2 9d4 9if 9io 9ir 9j0 9jc 9m1 9pw;;;;9mo;9iu;;9nv;9ap 9aq 9bl 9bn 9nv 9ps;9av;;9i3 9i4 9lc 9ph;9nj;9bb;;9mu;9mu;9dk;9nv 9ps;9na 9nc;9l9;;;;;;9bb 9bd 9g9;99j 99k;;9fw 9o5 9o8 9oa 9pq;9ox;9ct;;9ge 9m2;;9dz 9e1 9e2 9jn 9ni;;9dw;;9if 9ih 9iv;9bp 9bq 9bw 9c4 9hy;;9ct;;;9fn;9pg;9di;;9p8;9d7 9d8 9d9 9db 9df 9ez 9f0 9fa 9ny;;9mg 9mn 9n4 9n5;;9mn 9n4;9mn;;;9lb;9d4 9d5 9h9 9ha 9lb 9ln 9mc 9n4;9h9;9ls;9ax 9b3 9h5 9h6 9hd 9hg 9ku 9l7 9lf 9lq;99w 9a9;;9g9 9m8;99f 9o2;9bh 9d2 9oi;9av;99f;;;9ls;9hh 9ka 9kf;9hh 9ka 9kg;;9es 9eu 9f3;9iy;99z 9a6 9ab 9ap 9aq;99u;9al;;;99m;9c3;9e9 9eh;9ie 9ig 9in 9it 9iw 9pk;9jh;;9bo 9bx 9bz;9bo 9br 9ih 9j3 9j5 9p3 9p7;9br 9bx 9bz;;99u 99x 9ad 9b1 9gx 9nm 9nt 9pl 9pn 9pp;9p0;;99z 9a4 9a8 9al 9kz;9p0;99g 99z 9a4 9a6 9ab 9al 9ap 9aq 9ar 9ax 9b4 9dw 9gw 9h5 9h6 9hl 9kx 9kz 9lf 9lq 9lx 9nk 9p3 9p7 9pp;;;;;;9bl 9bn 9dw 9o0;99f;9mu;9mv;9mu 9mv;99g;;;9lu 9m3 9mp;;9m3;9fi;9fa 9fk 9h3;9ax 9ay;9mu;9pn;;9go;9ez 9fa 9h3;;9fk;9m0;9i5 9lo 9nm 9or 9pn;9h7;9pe 9pf;9ef;9kl;9hc 9kn 9le 9p3 9p7;9hc 9kn 9le;9cs 9cu;9jp 9jz;9ax 9ay 9b3 9op;;9na;9jm 9kr 9oo;9kr;9np;;9px;;;;9m0;9a5 9a9 9hy;;;9cu;;;9fy 9g1;;9nd;;;9h5;9mi 9mk;9mh;;9n0;9mb 9mh 9mj 9mk 9mo 9mq 9mr;9mb 9mh 9mj 9mk 9mo 9mq 9mr;9m0;;9f4 9g9;;9j4;9j4;9hi 9jp 9jz 9k8 9k9 9kh 9kk;;9mn;;9f5 9jj 9jl;;9bf 9bk 9bm 9ch 9d7 9db 9el 9np 9oc 9og;9pw;;;9pe 9pf;;;;9az 9ol 9p8;9bi 9gc 9ou 9pj;9gr 9gv 9gy 9ii;9cb 9ce;9aj 9ak;9m3;9ez;9au 9iy 9jf 9k8 9k9 9m3;;;;;9jg 9lj 9m4 9m7 9ox 9oz;;9nr;9g7;9b7 9nr 9po;;;99g 99h 9do 9dp 9dr;9dx 9gv 9gy;9mf;9mt;;;9hf 9lg;9lg;9ew;9ew 9lg;;9lg;;9hf 9lg;9hf 9j6 9lg 9mp 9ms;9hf 9lg;9he 9hf 9ia 9kq 9ky 9li 9m6 9pm;9av 9bk 9bm 9np;;99z 9a8 9al;99z 9a6 9ab 9ap;9gi 9ju 9q0;9dx 9fn;9aw 9oq;9gn 9ii;9c6 9ch 9cj 9cn 9cq 9np 9ov;9ag 9c3 9h8 9lm;9cq 9hq;;9b9;;9ae 9ai 9gc 9gr 9gs 9jr 9k1;9fy;9o3;9o3;9fw 9o5 9o8 9oa 9pq;9l4;9c7 9ca 9cd;9ly;99g 99h 9do 9dp 9dr;9k6 9nj;;9f6 9m6;;;;;9iv;9pk;9ir 9iv 9ix 9j0;;;9oj;9fj;;9cx 9mq 9ms;;;9bk 9f0 9fk;9lh;9bl 9bn;9da;;9a5;9e0 9kx 9lh 9od;99f 9dh 9ed;9fz;;9ls;9n3;9ca 9cd;99u 9a2;99u 99x 9ad;9kn 9kr 9le 9lu 9m3 9m5;9kn 9kr 9le 9lu 9m3 9m5;;99u;9da 9dc;;9et;;9nm;9ea 9ed;9eu;99p 9b3 9go 9gz 9h5 9h6 9hd 9hg 9ku 9l3 9l7 9lf 9lq 9lx 9pw;;;;;9j4;9gn 9gq;99e 9e3;9eq;9md;9dm;9en;9ep;9ea 9ed 9ei 9ek;9ei;9fd 9fg;9bf 9bk 9bm 9e4 9e5 9e6 9g2 9g3;99f;9b1 9nm 9nt 9pn;9mh;9is 9iu 9kr 9od;9es 9eu 9ew 9f3;99m 9b6;9dk;;9es 9eu;9a5 9a9;;9fm;;;;9ca 9cd 9dc 9dm 9ed 9ek;9ct;9px;;9fj;;9jj 9jl;;9l2 9l5 9ne;;9bx 9jt 9l5;;;;9g5;9bw;9it;;9eh 9fb;9fb 9ft;9au;;9fl 9fu;;;9m6;9o9;9a9 9if 9ih 9iv 9pk;9hh 9ka 9ke 9kf 9kg 9mv 9o0;9hh 9ka 9kf 9kg 9mv;9i3;9i3 9i4 9lc;9av;9fu;;;;9cz;;9mt 9mw;;9jr 9jy 9k1;9jy 9k1;9e2 9jy;9f7;;9ff 9fh;;9ch 9cj 9d0 9d1 9ov;9eg;9mu;9fd 9fg;9d7 9d8 9d9 9gu;9d7 9d8 9gu;9hs 9mu;9hu;9n3 9n6;9mb 9n3 9n6;9h4;;;9jx;;9av 9bk 9bm 9p6;;;9px;;9bv;9jx;;;9n4 9n5;9bf 9e4 9e5 9e6 9g0 9g2 9g3;;;;9ct;99o;9ff 9fh;;;9ag 9be 9bj 9c5 9cy 9i2 9la 9lt 9mm;9cs 9cu 9lw 9mo 9pw;;9ny 9oj 9pt;;9du;9if 9ih 9io 9ir 9j0;9af 9aj 9ak 9ao 9e1;9eb;9cv;9hy;9hy 9i0;;9f4;9e6 9e8;9e8;9jv;;;;;9me;9c2 9pw;9lx;9en;9aw 9ii;9p3 9pk;9nq;9nd;9i6;9bh 9i6 9ne 9oh 9oi;9bo 9br 9bx 9bz 9hn 9ho 9nm;9aq 9bo 9br 9bx 9bz 9hn 9ho 9hz 9p7;;9cx;9n2;9ah 9ar 9ax 9ay 9b3 9pc 9pz;;;9pw;;9es;9ac 9hw;9ac 9hw 9kx;9bh;99h 9do;;9a2;;;9k6 9nj;;9ll 9nf 9oy;9bp 9bq 9bw 9c4 9hy 9mn 9np 9oc 9og;9at;;;;9jo 9jv;;9m3;9da;;9o0;;;9m3 9m5;9c8 9cb 9ce;;;9bv;;9em;;9ip 9iw 9j9 9pk;9it;9jh 9p0;9ff 9fh;;;9n3 9n6;;9ch 9cn 9cr 9gz 9os;;9os;9cr 9os;9np;9hc 9kn 9le;9ch 9cr 9ou;9os;;9fy 9m3;9m3;9hc 9j6 9kn 9kv 9kx 9le;9gn 9gq;9g7 9g9;9dt 9ge 9oq 9pc 9pz;;;;;;9bp 9bq 9bw 9c4 9hy 9i0;;99t 9bb 9fl 9g7 9g9;9av;;9q1;9jx;9pb;;9dw 9eg 9m3;9fl 9fu 9jj 9jl 9jo 9jv;9m8 9n0;9f6;9di 9dx 9gy 9m6;9fs 9g8;9gq 9jn;9gb 9gk 9p2 9pv;99c;9f9;9j5;9j5;9h2 9mn;9mn;9ol;9b7 9nr 9o9 9po;9lz;9b8;9fh;;9je;;;99i 9b0 9nn;;9i1 9jk 9ky 9li 9ll 9m6 9n8;;9m2;9l2 9l5 9lp;;99z 9ab 9l5 9lp;;9k4;;;99e 9m2;9jn 9k5 9ni;;;9c3 9dq 9fm 9jm 9jt;9m3;9m3;;9bb;;9bd 9et 9ev 9f5 9g9 9mq 9mr;;;;9j7;;9jw;9d0;;;;9gt 9ii 9om;9di 9dx 9gv;9o6 9o7 9pr;9o6 9o7 9pr;;9eu 9h4 9h7 9hw 9i7 9nm 9pn;9nk 9pp;9h4 9h7 9hw;9es;99v 9bc 9c1 9c7 9c9 9cc 9g8 9k5 9lk 9m9 9mz 9ni 9nu 9oz;9ij 9il 9im 9j3 9nq;;9d3 9d6 9md;;9d3;9d3 9d6 9md;;9f3;9nf;9jd;9av 9az 9bf 9do 9dp 9o1 9ol 9p6 9p8;;;99h;9nv 9ps;;9l9;9l9;;;;9ie 9ig;9jd;9j5;99w 99y;;;9he 9k0 9kq 9ky;9e7;9h5 9h6;9b1 9nm 9pn;9km;9hf;9hf 9nk;;9b8 9h5 9h6 9hl 9nk;9ir 9jh;9if 9io;9ng 9nh;;9bp 9bq 9bv 9ic 9ng 9nh 9oc 9p8;;;9ng;;9na 9nc;9ic;;;9mt 9mw;9c8 9cb 9px;;9bv;;9ce;9ez;9cz 9mt 9mw;;9ej;;9m0;;;;;9hj;9hi 9k8;9fl 9h8 9hb 9jj 9jo 9js 9jv 9lm 9pa;9fv;9g6;;9mb 9n3;9l0;9lb;9l0 9l2;9d8;;9bk 9bm 9db 9df 9ds 9du 9dv 9e1 9eo 9iv 9ny 9pt;;9bk 9bm 9ds 9du 9dv 9e1 9eo 9ny 9oj 9pt;9eq;9ds;;9ix 9na;9na 9nc;9na;9na 9nc;9jp;9j4;9on;9fq 9hb 9lm;9fq;9ln;9hj;9if 9ih 9iv;9bv;9bv;;9ov;;;9ch 9cj 9ov;;9eb 9et 9ev 9f2 9io 9ir 9m1;99w;9nb;;9j7;9dw;9ie 9iw;9in;;9fv;99o 99t 9ey 9g9;9ey;9av 9bk 9bm;;;;;;9im 9j2;9ah 9at 9b9 9bd 9d4 9d5 9h9 9ha 9lb 9ln 9lw 9m1 9mc 9n4 9oo;;;;9ld;9dn 9ey 9g6;9ix;;;9bl 9bn 9o0;;9hd 9hg 9kc 9km 9kw 9o6 9pr;9hd 9hg 9km 9kw;9if 9iv;9o6 9o7;9hd 9km;99c;9d7;9in 9it 9pk;9m0;;;;;9np 9og;;9ch 9cn 9cr 9gz 9os;9hd 9hg 9jb 9jc;9cg;99h;;;9mn;;9al;;;9dw 9hc 9kn 9le;9kn 9le;9iu;9av 9er 9p6;;;9e4 9er;9e8;;9e4;;9na;9j2;9eo 9nq 9ny;9io 9ir 9nb;9g5;;9dt 9ge 9oa 9oq 9pc 9pq 9pz;;9le;9le;9gl 9mn;9dx 9gn 9gq;9bp 9bq 9bw 9c4 9hy;9aj 9ak 9ao;9bk 9bm 9e1 9e4 9e6 9eb 9g2;9e8;9bf 9e4 9e5 9e6 9g0;;;9fg;9lf;9m3 9m5;9m3 9m5;;9bk 9bm;;9nt 9or;;99f 9bf 9bh 9c6 9d2 9nq 9o2 9oi;9px;;9bp 9bq;9bp 9bq;;;9bp 9bq;;9em;9ct;9lr;9lr;9lr;9ff;9it;99w;9nj;9ny;9hp;9b4 9hc 9kn 9ko 9kp 9le 9nm;9nk;;;9pk;9b2 9fo 9hc 9i9 9ib 9j6 9jf 9kn 9kv 9kx 9le 9lh 9m3 9m5;9hc 9i9 9kn 9le 9m3 9m5;;9aw;9ij;9ij 9il 9im 9j3 9j5 9pk;9g9 9k4;9m8;;9f3 9py;9jc;9fy 9g1;;9gl 9h2 9mm 9mn;9g5;9b0;;9cf 9he 9kt 9ot 9ow;99u 9cf 9ck 9ot 9ow;99c 9aw 9cf;9hu;9hs;;9cf 9ck 9ot;;;;;;9gt 9i3 9i5 9id;9i3 9i4 9lc;9hy 9i0;9og 9on;9ji 9ju 9q0;;;9p0;;9fc;9n3;;;;9nv;;;9mn;;;9f9 9fr;;;9b0;9n0;;9av 9az 9bf 9o1 9ol;;9hl;9h5;;9gq;;;9gh 9gi 9ju;99c 99d;99d;9gw 9gx 9h0 9pl;9gw 9gx 9os;9is 9iu;;9ea;;9nv;9f7;;9jm;9bw;9fw;;9ey;9av 9bp 9bq 9c4 9p6 9p8;99w;9dy 9gg 9gk 9p2;9hm 9pe;;;9gg 9gj;9jh;99o;;;9je;9pz;9ba 9dx;9gt 9id;9c7 9cd 9nz 9ok;9ep;9ff;;;;;9g7 9g9 9m8;9j8;;;;;9ia;9go 9gp;9d7 9gu;;9b6 9c3 9dq 9o4;99w;;99c 99d;;99u 99x 99z 9a2 9a4 9a6 9ab 9ax 9cf 9ck 9os 9ot;99z 9a4 9a8;;9ef;9j8;;;;9j7;9e0;9e0;9fz;99f;;9i8;9i8;;9aw 9b6 9om;9gx 9h0 9pl;9k8 9k9 9kc;9mf;9b6;9i8;9nq 9oh;9bb;9f7;9be 9bf 9hq;9hp 9nq 9oh;;9e0 9e7 9od;;;;9bl 9bn;;99f;9h4;9av 9bl 9bn 9o0 9p6;9dc 9dd;;9i8 9i9 9ib 9le 9nv;9nj;9i9 9le;;;9g5;9pk;;9if 9ih 9ir 9iv 9ix 9j0;;9ju 9q0;;9ji 9ju 9q0;;9ji;;9av 9d7 9d8 9d9 9db 9df 9p6;;9oi;9on;;;9ik;9ad 9b1 9nm 9nt 9pn;;9b4 9nk;;9ie 9ig 9ip 9iq 9j1 9j9 9n2;;9a1 9a3;9bl 9bn 9ik;9es;9ns;9j4;9b0 9ns;;;;;9ay;9er;;9o4;99j 99k;9a0 9an 9as 9ba 9hx 9jq 9k0 9kb 9ki 9ky 9m6 9ns 9p9;9ld;99q 9b9 9oo;9f4 9jj 9jl 9jn 9jo 9js 9jv;9f4;9bl 9nz 9ok;9nv 9ps;;;;99q;9ja;9ja;99j 99k;9ax 9ay 9op;;;99c 99d;9n3 9n6;9d4 9d5 9je 9ph;9nn;9cb 9ce;9os;;9ed 9ek;9hp;9gm 9ou;9gy;9kt;9e9 9ec 9eh 9ej;9jm;9d7 9d8 9d9 9db 9df 9ez 9fa 9fk 9gc 9gd 9h3 9o1;;9bf 9nq;;99w 99y 9a5 9a9;;9bp;9ak;;9av;;9jm;9dn 9ey;9ey;;9b8;9g5 9mm;99q;99q;9c8 9cb 9io 9ir 9iv 9nb;9g5;;9i3 9i4;9i3 9i4;9a1 9b5 9dg 9dl 9oe;99m 9a1 9b5 9dg 9dl 9e0 9fz 9od 9oh;9es;;9m3;9da 9dc 9dd;9a3 9am 9an 9kb 9ki;9b2 9le;9ng 9nh;9le;9fc;9d4 9ln 9mc;9a9;9cv;9b5 9kl 9or;9px;;9b0 9nn;9f8;9f8 9ft;9b0;9e3;9yp;a4o;9zx a49;a49;a2c;;;9xx a78;9yr;a2c a2d;;;;9ze 9zi 9zr 9zs a03;a6c;9s5 9s6;9sb 9sd 9zl a0a;9qa 9u9 9uc;9x5;a1f a2q a2r;a49;a2c;9sw 9zq 9zu a3h a7r;9z2 9z4 9z5 a2g;a4z;9s3;9r1;9sb 9sd;a5d;9q2 9q4 9tz 9u4 9v2 9vc 9vd;9u0 a44 a6j;9tc;9wh;9un 9up a4y;9ul;9t3;9s8 a5z;;9ve 9wh a0l;a74;9wa;9tz 9u2 9u4 9uz 9v2 9v7 9vc 9vd;9wd;;9t9 9tb;;9ro 9sa 9sc 9sg a3w a6v;;a4j;a12;9y2 9y5;9s5 9s6;;9sh 9sk;a01;9z2 9z4 9z5;a01;9uj 9ul;a3p;9un;9tn 9to 9tp 9tu 9ty;a1b a1h;a5z;9s5 a59 a6g;9ui;9s3;;9rq 9rr 9ug;a0l;9tc;9zg 9zh 9zy;9tn 9to 9tp 9vr 9vs 9vu 9w6 9wo 9x9;9qh 9qi 9qn 9qq 9qr 9qt 9r1;9s5 9s6 9t9 9tb 9ti 9tj a6f a6g;9s5 9t0;;9ro;9si 9sj;;9yv;9sa 9tn 9to 9tp 9tr 9ty;;9s6 a5c;9ve;;9wk;a2e a3z;;;;a0i;9zm 9zo a06 a08 a76;9vo;a18 a4z;a0i;9vx;a5d a7j;;9zm a06 a08 a5c;;9xx;9q8 9q9 9rt 9u8 9u9 a5g;;a49;;a5h;9uz 9v2 9v7;9xx a78;a0i;a59 a5d;;;9ro 9si 9sj 9sp 9sy 9yv;9yn;9wv;9sp 9yv a6v;a5n;a5n;a59 a5d a7j;9yn;9v9;9ut;9ur;9th a48 a4b a6x;;9xt 9xv a6c a78;9u1;9t3 9t4;;;;a4k a4l;;;;a3b;9tl 9tm 9y7 9y9 a2x a3t a4k;a42;;a2a a2b;;9ro;9q2 9q4;;a37;a5m;;;9q4 9s5 9s6 9s8 9t0 a5h a5z;a5h;;9r9 9re 9rh 9rw a50;9rb;a52 a58 a7a;;9yf a19 a1j;a19;9te;;;a4p;9rq a00 a0l;;9vy a0y;9vm a6i;a20;;;9sx;;a4j;9rz a66;9vg;;9q2 9q4 9u4;9u8;;9sq;;9v7;9sb 9sd 9ui a5k;9q2 9q4 9se;9sh 9sk 9sq 9st 9yw 9zh a06 a08 a6s a6w;9rq 9rv 9y3 9y4 9yb 9ye a2a a2b a2l a2t a31 a33 a6k;a37;a3p;9qx 9r1;9q9 9qa;;9ra 9rd 9rf 9ro 9sa 9sc 9sg 9u3 9ui 9un 9v0 9va;9rf 9u3;9ra;9ur 9ut 9wt 9x0;;;;9ur;9ze 9zi 9zw 9zz a76;;9wa;9q8 9qu 9qz 9r6 9r9 9re 9rh 9rw 9s0 9xt a22 a50 a69 a6s a6w;a6q;9qm 9qo 9qs 9qu 9qy 9r2 9r6 9rb 9rg 9xx a52 a58 a78 a7a a7c a7e;9tg;a42;;;a3g;9u5 9uk;9v6;a73;a1a a1l a66;a1i a5q;a5h a5o a5q a7i a7m;a5k a61;9xa;;a0t a13;;;9uw 9wi;9uw 9wq;;9z8 a0q a1s a4u a7x;;;;a6s a6w;;;9yv;9yv;9uf;9wx 9wz;;a00 a02;a4f;a3s a3x a3y a41 a43 a46;a3g;;a42;;9z7 a2f;;a5s;a1l a5s a5t;a3c;9w0 a3e;9wc;a1a a1e a1v;9rj 9s9 9sn 9sv 9tf 9vk 9z1 9z3 a0f a1g a2e a38 a3a a3m a3r a40 a4e a4h a5b a5f a5i a6b;;;9tl a3t;;;9vv 9w7 a11;a5c;a59 a6f a6g;;9q8 9qf a0k a2n a3k a6p a79;a1b a1c a1k a1p a1x;;9qa 9u9;a48;9xe a0x;9wk;a7v;9qp a10;a3e;a3g;a7w;9r7 9sx 9y6 9y8 9z1 9z3;9qe 9s9 9sn 9tt 9up 9vt 9w5 9xd a2j a6p a6r;9ro a5g;9yf 9yr a19 a49;9xl 9zj a1a a3o;a50 a55 a7e;9y5 a52 a58 a7a a7c a7e;9y5 a2z a3d a58 a7c;a7a a7e;;9tz 9u2 9u4 9uz 9v7;a52;;;9tn 9to 9tp 9xr;;9tn;a6z;;9rp a68;;;a5c;;9so;;a12;9t9 9tb 9ti 9tj 9u6;;;;9so;a2z;a0a a50 a52;a5l;;9wx;9y2 9y5;a0q;9vo;;9uu 9uw;9y5 a32;9y2 9y5;9rn;9r6 9rh 9rw a50;9rg a52;9q8 9q9 9u8 9u9 9ua 9uc;9wu;9ry 9sx 9ub 9us;;9zl;9s8 9vm 9y2 9y5 a20 a50 a55 a5k a6i;9rz a66;a2h;9ry;a0e;9w2;9qw;9zl;9tk;9tk;9t0 9t9 9tb a53 a5y a6f;9qu 9qz;9qm 9qo 9qs 9qu 9qw 9r2 9t8 9ta a6h;9rp;a59;9rh 9sh 9sk 9sq 9st a52;a52;9w2;a18 a4z;;9w2;;9t6;a4t;;;;;9ry;;9qx;;a5n a7f;a5n a7f;9vg;a4o a4r a4v;9zy a00;9qu 9qz 9r9;;9qo 9qs;;9wu;9qi;9qn 9qq 9qr 9r1;a5z;a64;a64;9ze 9zr 9zs a03;9s4 a6p;9rz;;9tg;;a5h a7l;;a59 a5d a7j;9vc;;9sb 9zp a0a a5d a7j;9r5;;9zp;;;9vy a0r a0s a0v a0y a70;9vy;;;a6v;a0n a0x;a7v;a0n;9y0;9sb 9sd 9tq;9se 9tq 9ts 9tv;;9r1;9zv 9zx a1s a39 a3j a3l a3q a4u a5v;9z8;a1s;9rn 9rq 9rr 9rv;;;9qo;9vo;9vm 9vo 9vx;9vo;a2p a2y;9tb 9xw 9yq a6c;a6c;;a1i;a1i;9um 9uo a20 a2p a2s a5v;9sk a52;9qe 9rv 9xm 9xw 9y3 9y4 9yb 9ye a27 a2a a2b a2l a2t a31 a33 a34 a3f a6k a7r;9y3 9y4;;9yx;9vm;a74;9ts 9v2 9vc 9vd;9tz 9u4;9vm 9wd;9w4;9sp a42 a5u;9rp;9wf;a3t a3u;9vm 9vx 9wd;a5x;9vi a5h a7l;;9s6 9ur 9ut 9wt 9wy 9x0 9x1;9r2 a35;9vx;9ro;9qo 9qs 9r6;9tn;9ts;;a52 a58 a7a;a1s a39 a3j a3l a4u;;9tl 9tm 9y7 9y9 a2x a3t a3u a4k;a07;9v4;;9tc;9v4;a0o;a6d a6h a7c;a0h;9td;;9tw 9v6 9v8 9vj 9wb;9rm;;9rl a5k a61;9ui;;;9xj a40 a42;;9x3;9sp;9v6 9v8;9qx 9r1 9z2 9z7;a25 a28 a66;a25 a28;a25;9zc;;9wj;a4o;9zw;;;;a3o;;;9rg;;a0c;;a25 a2d a7x;a25 a7x;;;9vr 9yv 9yz 9zc;a1d a6c;9qx 9zg 9zh 9zy a76;;;;;;;;9r4 9r5 9s2 9w1 9ys 9z1 a11;9r7 9rj 9s5 9s9 9sf 9sz 9v3 9vk 9z1 9z3 a1g a2e a3a a3m a3r a4e a4h a5a a5b a5e a5f a5i a6b a79 a7k;9w9;9u5 9uk;9vs;;9s6 9ur 9ut 9wt 9wy 9x0 9x1;9x0;;9tc;9rc 9u0 9yi a0u;9qc 9qd 9up;9uh;9qh;;;;9vq;;;9zg 9zh 9zq 9zu a02 a0b;9ra 9rd 9rf 9u3;9w0 a5h;9r1;9td a3a a3b a43 a7r a7s;;;;9sh 9sk 9sq 9st 9ym 9yw a52 a6w;a3i;9rq 9rr 9rv a6v;9uq 9uv;;9ut 9ux;9ux;a4j a4m;;;;9rp 9zj;9w9;a6s a76;9qx;9r1;9vy;a07 a08;a2y a5x a5z;;;9s8;;9tl 9zg 9zq 9zu a02 a0b a3t a3u;9vl 9vn 9vz;9vl 9vn;9sw 9tl 9tm 9y7 9y9 a0h a2x a3h a3t a3u a5g a7r;;;;;9tl 9y7;;;a4i;9rk 9rn;;;a71 a7u;9qx;a7r a7s;;;a6i;a73;;;9y3 9y4 a3f;9sw a7r;;;9rt a62 a6x;a4t;9w1;a18 a4z;9zy a0q a4c;;a2y;9si 9sj 9sp 9sy 9yv a42 a5g a5u;;a3e;;a3d;9wu;;9v0 9va 9vl 9vn 9vw;9xa a5o a5r a7g;9tq;;a3w;9rt a62;9xl 9xn;;9ya 9z9 a0j a0p a1q a1w a2i a2s a3j a3l;a2i;;9wj a0y;;a4w;;9vf;9zw a76;a0l a6q;9w9;a5w;;a4j a4m;;9xw 9yq a1d a6c;a6c;a0c;a3j a3q;;;;;9si 9sj 9sp 9sy;9so;9w1 9w2 9xn;9wp;9ui 9wl a3j;;a3p a4f;9wx;9wm;;a0r a51;;9x8 9xh a7q;a08 a09;9qb;9ql 9ra 9rd 9rf 9s3 9wj;a6z;a0s a0v a0y;;9so;a12;9v5;9v5;9we;a62;a6e;a6c;;9w9;a56 a7b;9q7 9t7 9w5 9yo 9z0 9zn a2q a54 a7d;a4i;9q7;;a0l;9q8;a4i;;;9u7;;;9vr 9vs 9w6 9wg 9wo 9xz;9wg;9vr 9vs 9w6 9xz;;9y2 a30;a3j a3q;;a16;a0r a17 a4y;a17 a4y a70;a17 a4y;9q6 a3i;;;a30;a2h;9ue 9w4 a1l a5o a7g;9s3;;9ry 9sx 9ub 9us;9ub;9vl 9vn 9vz 9x7 a3x a43 a46;a37;9uj;a5n a5p;;9uq;9xp 9zj a63;;9t6;;9ze 9zi;a08;9qn 9qq 9qr 9qt;9zy;a4w;a4o;9si 9sj a4w a4x a5u;;;a4o a4r;;a48 a4b;a0s a0y;;9so;;9t6;9th a48 a4b;9xq;;9vc;a4j a4m;;9rn 9rq 9rr;a3g;9tc;9th;9wj 9y6 a0o a0s a0v a0y a70;9x4;9vq 9wr;9vq;a48;9vq;;;;9sa 9sc 9sg 9tr 9ud 9uf 9ug 9un 9vh a5g a5j a60;;a6m a6n;;a00 a3v a4o a4v;a4o a4r a4v;;;a4o a4r;9sa 9sc 9sg;a0t;a64;a07;a07;;9wn 9y6 9y8;9z2 9z4 9z5 a2g;9z5;9y7 a2x;;;a6f;;9ux;9t9 9tb a6f;9qa;9zg 9zh 9zy;9so;9so;9v0 9va 9vl 9vn 9vw 9zq 9zu a3h;9qq;9yg 9yh 9yi a0t a13 a1b a1d a1h a2r;9yg a1b;9v9;a0e;9u8;;;;a0d;;a42;9rk;9qh 9ql 9vq;9vq;9vq 9wr;a3w;9ro 9sa 9sc;9wa a12;;9wv;;a48 a4b;9u6;;;9sb 9sd a5k a61;9se 9vi a5h a7l;9yb 9ye a1c a1k a1p a1x a1y a27 a2t;9zg 9zy;9yb 9ye a1k a1p a1x a1y;9yb a1p a1y;a3g;9zz;;;;a6d;9rp;9t8 9ta a6h;9yp;;9rp;;a3j;a0h;;;9y3 9y4;9vh a5c a5g a5j;9ru 9ya 9yt 9z9 a0c a0j a1w a24 a2i a2m a39 a3j a3l a3q;;;;9uh 9xl 9xn;9ui 9wl 9zx;9wl;9wz;;;;9r1;9ro 9rt 9s6 a5g a62 a6v a6x;;;;9v9;;a0x;;9zg 9zq 9zu a0b a0l;9r8 9ri;;a3i;;a62;9ru 9ya 9yt 9z9 a0c a0j a0p a24 a2i a2m a39 a3j a3q;a2m;a4w a4x;a04;9tq;a04;;9t2;9zq 9zu 9zy a0b;9sb 9sd 9tq 9ts 9tv 9w7 a1e a5k;;;9ro;9se;9x3;;9rx 9uy 9v6 a56 a5o;;9xj a42;;;9u1 9uh 9wk 9xs 9xu;9si 9sj 9sp 9sy 9yv;;;;9uj 9ul;9q9;;;;;;;;9u7;;9q4 9s6 9s8 9t0 a5h;9si 9sj;9si 9sj;9si 9sj;;;;;9tc;a5q a5x a7h;a5q a7h;a0e;9r3 9sa 9sc 9sg 9tn 9to 9tp 9tr 9tu 9ty 9ud 9uf 9un 9vh 9vs 9vu 9wg 9yt a35 a36 a5g a5j;9qg 9qh;9qg 9qh;9r3 a35;;9w9;9zw;9qn 9qq 9qr;;;a76;a7w;9xb 9xf 9xh 9xk;;9w3 9wi;9wq;9rq 9rv a2a a2l a6k;9rp;a6e;;9x9 9xc 9xo 9xs 9xu 9zj a75 a77;9wg;9ym;9x7 a16;a3p;;9sp;9rm a01 a0j a0p a3j;9ra 9rd 9rf;9vr;9xj a40 a42;9x3;9sa 9sc 9sg a5j;;;;9wx 9wz;;9x3;a64;a4f;;9qn 9qq 9qr 9qu 9qz 9r1 9r6 9r9 9rb 9re 9rh;9qm 9qu 9qy 9rb 9rg a65;9ro a5g a62;9yj;9y3;a1q a2i;;a2y;;9rs 9s1 9ss 9su 9ww 9x2 9xn 9yc a10 a2w a3c a3z a6o;9uu;a59;;;a3j;a3j a3q;;9qu 9qz 9r6 9r9 9rb 9re a69;9qm 9qu 9qy 9rb 9rg a65;9qo 9qs 9qw 9r2;9ya;9rw 9y3 9y4 9ya 9yj 9yx a1q a1w a24 a2i a2s a31 a50;a1q a1s a1w a24 a2i;a52 a58 a7a a7c;9vc 9vo;;a1p a1y;;;9uh;a0d;9ym;9xq;;9ro 9si 9sj 9sy a6v a6x;9qq;;9uu;9r0 9s4 9t1 9t4 9wp a17 a2j a2k a2u a3m a4e a4y;a10 a6o;9ro 9zy;9ro 9v0 9vl;9qi 9qn 9qq 9qr 9qt 9r1;;a59;9uh;;9yl a73;a1i;9qf;9xm;9tn 9to 9xr 9xw a6c;9xr;;a4g;a4g;9qn 9qq 9qr 9qt 9r1;9um 9uo a5v;;9un 9zv 9zx;9q2 9q3;a1d a6c;a0d;9rz a66;9qk 9ry a2h;9um;;;;;9q2 9q3;;9t8;;a59;a4z;a4z;a4z;;9z9;9ro a6v;;9zv 9zx;9s6 9sa 9sc 9tr 9ve a5g a5j a5u;9ti 9tj;9s5 a59;9s3;a37;;9x3;a3v a76;;;;;9zg 9zh 9zu 9zy a00 a02 a0b;9w4;a0x;a7v;;;;9ro 9tn 9to 9tp 9tr a5g a6v;;9ri a57;;9uz;a5m;9v9;;a63;;;a07;a3p;9ux;9ri a57;;9q8 9q9 9u8 9u9 9ua;;a52 a7a;9te;9qb;9s6 9ur 9ut 9wt 9wy 9x0;a0g;;9qb;9tl 9tm;;;9q2 9q3;a5w;;;9yc 9yd 9zn a0r a1r;a3j;9vo 9yd;9yd;;;9yd;;;9yd;;9q7 a7d;a0q;9qv 9rx 9uy a53;9x3 a40;a6l;9qk;;9x3;a0w a6z;9qv 9rx 9um 9wu a5v a7m;9xk a6e;;9xu;9z2 9z4 9z5 a2g;9z5;9z2 a60;9qk;9qk;;9uy 9v1 9vb 9we;9w9;9qu 9qz 9r6 9r9 9re 9rh 9rw 9ui a22 a3x a6s a6w;;9qm 9qu 9qy 9rb 9rg;9q8 9rq 9s0 9xt 9y3 9y4 9yj 9yx a2l a2t a31 a33 a34 a50 a55 a7e;a50 a55;a6q;;a0n a0x;a7v;a2v;;9t3;a5g a5j a60;9q2 9q3;;9w4;a4j;a3s a4j a4m;;;9ts;9yz 9zc a2f;;;a6d a6h a6l;9t8 9ta a6l;9t8 9ta a6d a6h;;;;;;a59;a5d;a5d;a6m a6n;9xd 9xe a0x;;9xn;asp;a8e a8l a9j acg acm afh agz ams amw amz an0 an1 an2 an5 aqj arb arf arv as3 asz atr;abe abl;abe abl;abe abl ah5;ahq;arw;apu;ab4 aok aom ar6;a7z ach ags;;atq;a9q abl al6 apu;ao7 apx;;ad2;;aqi as4;a90;ach;a9w;a9w a9y ai5 ai9;;al8 ar6;ae2 ap9 apg;a9m af9 afc am5 ape aqv asp;asf;ad3 amy;;;;anl;;a88 anq;aqp atv;a90 ajq;ah5 ann asl asm;and ar6;;;aad aae aaf aaj;aap;aap ab8;ake akl akp aks akt akv aky al5 aq9;asf;;ar6;ar6;;a90 anc and ar6;;a9i;;ang arf;adm ajm ajq aju akb akj akn;;aoq;ajw;;afm afy ag1 ar9;abe an9 anc;abw aiy aj6;aov aox;ak2 ak4 ams amw an5 an7 apq aps arb arf;ams an5 an7 apq arb as4;aqx ar6;aaf aaj;abw aiy aj6 ajj;ac3;;;aeh;an4;agp agr;apu;apx;ann;aj6 ajj ajl ass;ar8;a9q a9t ac2;aot asp;ad6 aru;af9 afc aiq;abo;a8c a8d a8g a8h anm;;a8e a8l;ank;ac8 aca ade;aa6;anf arf at6;aow ap5 aqe;aow;aj9;aqy;ab0 ab5 abn abw ans aor;a9k ah1 ah3 ai1 amg;;anf arf;ac4 arf;;ahu;ahu anl;ajv;al8;aqx ar6;abg abk ah6 ano;atd;amw aqy;;aj7;ank;ac6;aqx ar6;;ar6;aqh;aai aku akz arf;ar4 as2;ank;arf;ar6;ar6;ar6;arf;arw asp;aie ass;ae5 ant;asr atd;aq6;a8n a8w ack afk afp aga aq5;ab6;at0;apg ass;amb at9;aix aj5;aix aj5 ajo;and ar6;ahh ail alb;ai4;ar6;;as0;aiv aiy ajf ajh ajs;anv;anl;ab9;a9s adh adq and;a92 a94 a99 an5 aqk ar2 as5;a90 anc and;apq aps;afg ajg asb;aao apj apn;;;a8s a8y an5 an7;ajv;api ar6;anc and ar6;atv;ass;ae3 aig aih ais asr;ar6;ar6;an4;ah5 ann asl asm;api apo;afu agh aoo aor;anm;a8k;aa6 ar6;ar6;ar6;aez;aen aer aeu af0 asg;akl akp;agu agv at2;ar6;and ar6;;aoa;akd ako akx;a9s a9v ac3 aex and aqx;aax aay ah4;aaz ab4 any aoc aoj aok;;ah0 aik at5 at7;arw;a8y a9b a9c a9h afg afh agi agm ags agy agz ai4 aic amq an5 anh anj anv anw ar1 ar8 ard ary asz at2 at4;ai4;agy;ai4;aai any ao4 ao6 aoa aoc aoj;aef;abo abu anq;arb as4;afc;a8k;;ac3 ac4;abp;;a9o aa3 and;aqm aqq;a9o apu;ahc aku akz alf alh aqa aqk arf ary atk;;ap9;aan ak9 akg akh akq aof;akh;akh;ap1;;;a9q aet ak1;a9w a9y ahf ahh ai5 ai9 ap1 aqc aqi ass ate atr;ah0 at5;a81;aof;adm;aoh;;aml;ank;;a9t ad2;ac1;;a7z a9q ad2;ao7;ai1;aj7;;akl aky al5;aeb;aeb;anm;anm;ahm alg;a7z;amw;anm aqx;aek;;;ady aea aed ake akl akp ap2 aqv asg;ad2;aek;ad2 asc;aqe;;;aaz ab4 aok;a90 a9o a9s aa9 abx ac0 ac3 ac5 ac6 ach acs ahs;a9s abx act ae2 afa;ams an5 an7 arb;aiq aom;aez;ahf ahh;ahf ahh ate;act;aas;aiq am1 asp;agp agr;a8f a8p;aen aeu aio asy;arw;ass;aqv;abh ah1 ah3;a8y a91 an7 ana ar8 arb as5;ar8;abl al3;anc and aok ar6;;abn ak8;;;;acu;apb;;akx ao9;a8e a8l ak1 ak2 arf;a8s a9m aav aax abk ael ah6 aiy aj9 ajf ajs am1 amf ano anq asn atd;ar8;;;a8y a92 a94 a97 a99 ams an4 as4;a9s a9v acx ad0 ad5 and ar6 ar7;;aco adh adq ady ae0;a90 a96 anc and ar6;ar6;ap6 ap7 apa;ait;arf;aj4;abi ad6 aof;abi;aas aat aaw abt;ah4 amw aqy;amm amt are;amm amt are;ahq aj4 apa apc asl asm ate;ate;;aar;;ahk ahn alv alz atd atk atm;;;;a8y a92 a95 a97 a99 a9d agu ai4 ak4 ams amw amz an0 an1 an2 an5 an7 anw ap6 ap7 apc apq apy as4 at3;ai4;ai4;a8y an7;;aow;ahv as2 ath;ahv as2;aee aft ag8 agh agj ago aid aif apt aqf;acm;ams amw amz an4 as4;ank;;apg asw;aak;a9i aa8 aac ar5;asu;asu;aas;;;aht apz aq7;aaa ar4 as3;aab;aaa ahp aht alq apz aq7 ar4 as3 ate;ate;ate;afk afp ag0 ag4 aiz ang;aof;aof;aoh;aoh;aoh;;arf;akd ako akx;abv ah9 ahk ak3 alf all alv alz atk atm ats att;akh akq;aru atd;aoa;abh abu ak8;aoi;aoi;a99 ae3 agn agu agv agy agz ah9 ak0 am9 anw aqh aqk asz at2;aig aih aik asr asu;ade;af2;;;ass;abv ast;;am1 aqm aqp aqq arw;agp agr;;abt apd apf api apo app;a90 ar6;aig aih asr;;;arb;anu atc;;ar6;and;a7y;agy am9 amb asz at2 at9;aey;aqy;;ab3 ass;a84 a87 anx atn;a84 a87;;aen;aqx;an9 anc;an4;agp agr;a9o aa3 acl and as1;acl amh apu;a8t a90 abx ac0 ac3 ac5 acj ae4 ae6 aej;a8c a8d a8g ap9;a8c a8d a8g a8h a8k ap9 ape apg at7;aef;aj8 ap1 ap9 ape asp;;aie;adx adz;aex;adk;afd akb akj akn aqv asg;agp agr;aet;a8c a8g a8h;acd acl amh aq8 at0 at1;aps apx;acd aqd at0;acl at1;apu aq8;ag9 agj akk al6 amh;ahl ahp alq am7 an0 aof apa apc ate;aqc aqd;a90 a9o a9s a9v aco ad9 aes aex aez ar7;a98 af6 ahl ahp ai3 aie aii air ak9 alr am0 am7 anc ao5 aob aof aog aoz asc ass asw at1 ate atr;aii akh;af6 aoi;aek;aii;a90 af9 afc al1 aoo aor ar6;;;;ad2 aed agp agr asc;asc;aen aeo aer aeu;aom;ag2 age;a7y a86;;a8i aby ado ads aka aki;;a8i aby;ado;a84 aka aki;a84 atn;a81 a82 acv arw;asu;;abq aix aj5 ajo;aes;;anc ar6;ar6;att;abn;aet;ank;a9h amp amq are;an9;a90 a9s anc and;a81 a82 acv;aek ael;aek;aik;ae3 ama amc;aat;aik;ag7 ag8 ag9 agd;aan ah5 aof aog aru at6;;arf;;amm are;ak3;a8k;acq;adk;adk;a8y a92 a97 ams an4 as4;ar6;ar6;arz;a9q ahq;;arf;;anm;a9o acs and at7;agu agv agz ah9 ak0 anw asz at2;al3;a90 a96 a9o acv;a9q;acc;aaw ab7 ajh ap0 apl;apl;;an4;;aar;ado;a8c a8d a8g a8h;anc and ar6;ae4 aej afg agi agm ak5 aks anh apz;ac3 ac4 agi;asr;a90 an4;a9q a9t ac2 agb;a8y a91 an7 ana aqi aqk as5;aej;anm;anq;af9 afc aff;a90 an9 ar6;aib aiq aqv asp;arw;;aah;aah;a9f a9g agu agv ah7 ahl ahp alr amw amz aqy aqz ate atr;aad aae aaf aaj;ac1;;ajs ajv ake akl akp asg;ap6 apa ath ati;;asu;;aei;anl;aqn;aed aeh;amm;acn adb aep aey alt at1 ato;atb;alt;aep at1 ato;a9i ag9 agj apb ape;adn adw;a9x ai8 aia;aig asr;;aol;ar6;anf arf;acz afo afv afz ag5 agk ang;ar6;a8k;a8k a90 aiy aj6 ajj ajq;;aav aax aay atd;abt;api;agb;aaw apl;a92 a99 agu agz ah9 an7 aqk ar2 arb as5 asz;amp amq are;ai8 aia;ask;arf;arf;a9o aa9 and as1;a9o aa9 an9 and;and as1;aan aru;aan aru atd;amp are;and ar6;af7 asi;adm af7 asi;aas asi;adm;aot;a8x ac0 ac3 ac4 ae4 aej agi agz ai4 al6 al8 ams amz an2 an9 aq2 aqc arv ary asz at0 at2 at3;ai4;ai4;a9o al8 apx;an6 apr aq1;aca ad3;;ad2 aqd;ad2;a90 a9s a9v an7 an9 anc and ar6;aiq;aiy;aot aow;afg;ac8;aac aet ar5;aei;aei;ask;ah0 an5 apq aps arb;ah0;anc;ak4;akr akw al5 aq9 aqc;ahq;aad aae aaf aaj;;af9;ac6;anf ar1 ary;anm apj;;ang;aao aaq;ai8 aia;aoh;aoh;an9 anc and ar6;ac1;aqx;adx;;ag4;;anc and ar6;aiw asb;ad1;af2;ap2 asn;akj asg;ary;aev ao8 ap2;ahu anl;a9o aa9 ai3 ao5 aob ape as1 at0 at1;atg;ak5;aak;aok;;aj7 aq0;ah8 ahj;a9s a9v ad5 ad8;acx ad0;;;aa0 al7;ap6;af9 afc;a98 af6 ahh ahl ahp aii alq am0 am7 ao5 aob aof aoz asc asw at1 ate atl atr;af6 aoi asc;and ar6;aqk;a9x ane;a90 an4 and ar6;afx;aem;;aa0 al8 an4 apw ar6;ath;af0 akb akj akn any ao6 ao8;atd;aio asy;ang ar1 ary;;;agx aie;agx;ajz ak4 apy asf;;aks akv aky;;anm;afj afv afz ag5;acn ago ajt;aj1 aj8;aqg;;ai6 ai8 aia ats;ar6;abg abk;;a9f a9g;an5 ar2;apk apm;anv;ag2;afu agh aoo aor ass;asb;atv;;;;;;;atv;;aa1 acw amp amq are;a83 adb amm ant are;ajd;ah4 amg amw aqy;arf;aaf;;ada;;atd;abt;aa9 ahy ai1 and aol ar1 ary;a8b a8d a8g;a8b a8g a9l a9n afb agt am4 aos ap8 aql aqu;aim aj2 akt al5 ala amj ast;aat aaw ady ae0 aea afc afd am1 any aoa aoj asg;;amp amq are;arf;acd;aeb;akb akj akn;aa6 aqn;ai6 ai8 aio ap9 apg;ah5 anh arf;a7y;ab3 abh abu ae3 ag8 aiz;anm;;ahe;;ank atu;aml;aml;aix aj5 ajo;ai6 ai8 aj8 ajb ajm aoo aor;a8c a8d a8g a8h;apf;ad6 aim ast atc;akt ast;ad6 ast;akt;amw aqy;;aa0 al7 apw aq0;atq;a81 a8y a92 a95 a99 a9c a9d a9e a9j acg acm ad2 afh agl agu agv agz ahe ai9 aic ak1 al6 ams amw amz an0 an1 an2 an5 an7 anh anw aqi arb arf arv ary asz at2 atr;at2;aiv aiy ajf ajh ajs akb aqq;;;aor;ajg ajx;anc and aqx ar6;ar6;a9x aa0 aie aip air aj7 al7 apw aq0 ar6 ass;aip air;a8z abp ad4 ajn als anu;ae3;a8w aaq alf alh atk att;ami;acr ad6 ahh ahl ahp alq am0 am7 aof asf ate atl;aqx ar6;aoh;aoi;apd apf api apo app aqx;aek;agb;am9;ahu anl;ap9;ah1;a9h acn aiy aj1 aj8 ajb ajm amp amq aoe aqi ar1 ard are ary as4 ass;aoe;agp ail alb;;;;anh;ad6;ad6 ad7;adh adq ady ae0 aea ajf and asn;aa9 as0;ap4 aph;ap4;aqx ar6;at6;a89 ab9 ake akl akp aks akv aky al5 ami anq aq6 aq9;afa ah1 ah2 ah3;;amp amq anj ard;a7y ad6 ad7;;anl asr;apw;acs;agn am9 aqh;anc;aaf;a9v ac3 ac4 ace acj acx acz ad0 ad5 ad8 an9 and ar6 ar7 arc;amw aqy;anf;afs;ap6 ap7;ae8;ar6;ah5 ail aj4 ajz ak2 alb anp apy;anp;ahc alf alh aqa;asr;a9x aa2 ahu ai6 ai8;asr;;;aj5;;a9k;aac;a8x;a90 a9s adq and;adu;arb;amp amq ant;a86 aco;arf;ajc;;;aad aae aag aiz ajv;;adu adv;as1;as1;ah5 ann asl asm;anf arf;;arf;an6;a9o aa3 aa9 aku arx;aa9 amy arx;;ask;abq;a7z a90 aes;aiy aj6 aj8 ajj ajl ajm ajq al8 ass;;aox;aa1 ah2 ak6 amj aqg;anf;aog;am1 aqm aqp aqq atd ats;aj2 arx;a8c;abn abq aez as0;aiv ajh ajk aju akq;akb akj akn;acl ae8 amt;a9s a9v abx ac0 ac3 ac4 ac5 ace acj acx ad5 ad8 ae6 ahs and ar7;aio;aj5 ajo;a8p acd acy adc ado ads aha ahm alg ap4 aph atg ati;ahm alg;aha;aha ahm alg;aha ahm alg;a8t a8w acf;;aoq;acf;acm;ag3 akd ako;aq6 ar1 ary;ang;ath;ad3 ag7 ag8;aqy;afv ag5;afv;ac1;acg;adb aep aey;ajv ajy;agy;anv;;a81 a88 a9o ab2 acd adx afh ags ak5 aks ans anv ao5 apz at0 at1 at4;ao5;ags anh at0 at1;act ae2 aeg afa akr;apa;;akr;ar6;ae2;afh;;ae2 aeg afa;a8e a93 aaa aab aam an6 ar4 arc;aip ak9 akh akq alq aof ate atl;akh;aip;akr;akv al5 aq9;ar6;aad aag arf;a90 a9s an9 and ar6;afg apz aq7;ar4;agy aqz;ahl ahp aii asw ate;asu;ae3;anf arf;ann asl;ac4 aq2;ak1 ar4 as2 as3;as2 as3;a9m afc am5 arw asp asq;a9b acw amp amq are;a83 adb amp amq are;amp amq are;aj5;a90 a9q a9t ajm ajq as4;ap6 ap7;a9p;ad2 asc;af9 afc aff asp atd;acp;ah9 ahk ahn all alm alv alz atd ath atm ats;ah9 ahk ahn all alm alv atd;aiy aj6;ar4;ar4;abc acp;aha apa ard;ahx;aha alg;aha ahm ahx alg ard;afh ak5 am8 ama amc apz at8;ama at8;aq2 aq7;anf arf;aex;ap0;adx adz ajo ajt;amg;age;;aaf;ac6;amp;aj7;apj apn;ae2 aeg afa;amp;aoq;afh agm am8 ama amc at8;ama at8;agm;a9o ag2 ajw ar8 asr ata;aa9 abx anf ar1 arf ary;ah9 aj9 ak0 ak3 all;ajw;;;ama;asp;aiv aix aje ajr;arx;a90 ac1 and aqx ar6;akx ao9;a90 ad9 adv ae2 aeg aes afa;;aq6 ar1 ary;ang;an7;an7 aru as4;agd aiz;a8i a9a ac9 acb aep;aj3 aj7 ar8;;aqy;;;;;aix aje;;a9n aj2;agd aiz;anl;aqq;ahd ahk aon ass att;ahk ahn all alm alv alz ats att;abo ah0 aky al8 apx;;;a9x aa2 ai6 ai8;acy aeq aet afm afy amy ar9 ara;a9h amp amq aoe are;a89 a90 a9s ad5 adh adq;;ar6;apk apm;aqy;aad aae aaf aaj;aan ajk;;atv;aa9 ahy anf ar1 ary;apk apm;a92 a94 a99 agy an5 aqd ar2 asz at2;ai8 aia aqm aqp;aml;;;aqy;ajr;ajr;ajr;an4 aqi ar6;adt;ar6;ar6;ai0 at2;;;agf aj1 aj3 aj8 ajb ajm;a7y;aj3 ajb asb;a8y an4 arb;a9g aai aav aax ah6 amf aol aqh ar6 asn ass;a8y a91 a92 a94 a97 an4 as4;;aoq;am1 aot;aea afu agh aoo aor ap2 ass;aeu af2 af4;;and ar6;ahs;amm;amm are;;ah0;ad1 ahq arz;;ar6;aen aeu af0;aeo;;acd amm are;aa5 aj6 aqm aqp aqq ats;;aiy;a81 a82 acv anm aqx;acv;anq;ajw amm are;aci ack acu ar5;ar6;aeb;aet;akr;a9p aa4 abx ac0 ac5 ac6 ace acj ae4 ae6 aej afl agf agq;aqx ar6;akr;a7z a9q and ar6;a90 ar6;ahe;alr am0;ah7 ali at3 ate atl;a9d a9e a9f a9g agu agv ahe aic ams amw anw arv asz at2;ahl ahp alr am0 am7 ate atr;aak;aa8 ahz ar5;;asr;;ag3;ac6 afr afx ahw akx;ank;ar1 as0;aa4;adt ak6;acy;;afx;;acy aeq aet afy ar9;a90 a9x aa2 anc and ar6;ajr;a8c;ae9 afs amy ara;ad3;ah5;ahg atd;adl ae7 ald;aaz ab4 aok;ah5;acj acz ad0 ad5 and;a7z aai ar8;an7 arb;abv ahw;ag3 ako;aqc atd;am1;amb;ao7 ar6;a9o aak aml;;aiv aiy aj6 ajh ajj aju apl asb;;abn aev;ago ajt;;;adz;a90 a9s abx ac0 ac3 ac5 anc and aqx ar6;aex;adx;aig anl;asv;;;att;asv;amg;ask;;a9f a9g;aeu af2 af4 ask;amw aqy;aiy;axw;;b45;b97 b9c;;;;b7x;b7c;b6w b7c;azm;axu;auw b69;b0z b9o;azp azv b4g b4x;b5o;;avk b07 b09 b0j b4v b53 b56 b5f;avk;b0l b0s;avw b6t;b9q;;;;avd ayu b4m b4q b8b;ay2 b8b;b5q b5s;awz;aub;;;avy awd b35 b38 b42 b4o b6j b8k;b42;;b35 b3i;aur;az9 b27;b9n;b2a;b2a b7m b9n b9r;ax1 ax2;ax4 b9n b9r;aw3;b9y;;;b26 b29 b2e b3a;aur;b40 b41;b5t;;awx;ax6;;b64;b1l b23;aue b4c b7x b85;;;;awf;ayz b4y;b9z;axu b9p;awf;awf b7c;awf;awf;b6h;avg avz b8x b8z;b6z b9l;;atw;azo b4g;;aur avi;;ayu;aud auh auj;avg avz awe awi awk awq;;b4u;ayg;avi b14 b6r b6t b6y b9p;;;b80 b8l;awp;;;b0e b8z;b54;;b3v;avd b4m;aub aud auh auj;b6h;aud auh b3j b7d b7f;azw b3k;b3j b7i b9x;b3v;;b9k;b20;b84;;avw;b6h;;b46;b67 b84;b0c;avi b6b;;;av6 av7 azn azo azp azs azu azv b06 b0m b34 b4v b4x b85;b7x;b2b b2f;b5h;;;aw1;avz b4g b6f b6n;b3x;b09;b3x;b0x b0z b1n;;aur avj ax3 ax5 axi;;auu auw av1;b8l;b8l;aul b1z b7x;aw1 aw2 azy b3m b5d b6w b8h b9s b9x;ay4 b0o b0p b3r b97 b9c;;b4r;;b4r;aup auu auw aux av1 b69;b6v b9q;b4g;az3 b7a;;b5n;;ay5 aye;aye;;aur;ayn b7s;b6h;;;au5 av8 b8c b9z;;;b2g;aux b20 b56;b25 b2d;;b17;b17;;;b50 b6x b72 b73;b9f;;ayu b3a;aur avg avj axc axf;;b04 b2b b2f b2n b2o b2t b4a;;b12 b14 b1b b1e b1p b5z;b3w;b4g;axk;b5s b63;avi;b67;avk b07 b09 b0j;b0k b7a b7b;b75;b47;axn b5l;;b4h;b3t b40 b43;awz;avi awz b4u b6b b6y;;;axk;axe axf;b2e;b31 b32 b37 b6k b7x b82 b8d;b9u;b9y;ayu b8b;avd awh b3m b3p b7d b7f b8h b8q b8r;b4u;b3d b3j;axy ayc b26;awz;b7r;b7r;b6a;;aur avg avj avz b6d;aup auu b60 b69;b89;;b09;b5j b5q;b07 b09;;aub aud auh;aw7 b4m b4p;awa b4u;au8 auc aue b62 b87;b3a b9k;azw b3k b3n;b5y b7x;;aur auy;;;aup aus b56 b5p b60;;b6u;;b6w;;;;b16;axy ay0 ayj;b80 b9u;aug b58 b6m;b9d;b8d;b6v;ayi;aw7 aw8 ayb;aud auh;;;ax9;;b48;b4m;b48;atz aui aum auq avc avf awc b4i b4z;av1 az7 azb azn azo azp azs azu b01 b0g b3d b56 b5d b93;axt b71;aup auu auw b1x b69 b7v;av0 b7x;b48;b75 b78;;b75 b78;b25 b2d;b6a;b01 b2n b2o b2u;b7o b7t;atw;;b59 b80;aty au0 awt awv;b7s;;ayr;ayr;aup;;b7a b7b;;b5j b5n;b7m;au2;au2;avl;;b59 b80;aur b9s b9t b9x;;;avj ax3 axi b8c;b0p b0q b3r b7j b7k b97;;;av9 avy aw0 b4k b4y;b6r;;;;b54;aur;;;ayn;aud auh b5n b8b;b7c;;b7c;b92 b93;b7c;avc;b5t;b44;b4b;;ax9;atw;aty au0 awt awv;b57;;aw8;aw7;azl azu;;;ay4;azq;b1w;az9 azc azg b10;;aud auh;b0d b1o b8y;b8y;;azq;;b4s;axm;;b4m;av9 b4h b6k;avi;aue;;av9;avg awe;;b17;azn azo b5d b93;;aur auy avg b8o;aue ayb b5l;b5j b5n;;awa b4u;b5j;;avi awl axb b6b;;aur b6r b6t;b0l b0s;ayy az5 b6o;;b10;ayb b31 b32 b34 b75 b76 b78 b79 b7x b83 b90;;;b4b;;aw3 b1j;;b4a;au3;;;b26;az7 azd azk;b1k;;;b7d;aub aur b0z;b3n;b3m b3p b8q b8r;;;;ayl;;;ax0;awi awk ay8;auu av1 b20 b56 b92 b93;b1s;b3a b4m b4q;azm b3h b4x b8x;axe axf;;b0p b0q b7j b7k b97 b9a;b64;b7u;aw7 axn;avw b6t;avg avr;auv avw b1y;b75 b76 b90;;;b8m;b59;;;b1w;b7u;b4q;axc;;b4q;b1x b1z b7v;av0 b0i b1o b5l b75 b7o b7t b7x b82 b83 b90 b9l;;b0i b5l b9l;;b29 b2h;aur avj b17 b6r b6t;b0s;;aud auh auj;aur b6r;b8s;aw3;b5j b5n;azq b15 b1m b2s b37 b6v b8d;b15;;avh awi awk ay3 ay8 ayy azi b7u b80;azi;;awl;;b78 b79;axx;;;;;;axm;b16 b17 b18 b1u;b1u;;awy;ayv b23 b5k;b1f;;;b6h;;;;ayn;;ayr ayu;;av0 b0i b31 b5l b75 b76 b78 b79 b7t b7x b82 b83 b9d b9l;;b9d;b4m;b9l;;;;;aur avl avq b0k;b6a;b5j b5n b8n;b29;;b4g;;b9f;;b23 b70;b0v b15 b1m b1z;b5d;axa;ayg ayw az4;b12 b1b b1e b1h b1p b1s;;;ayg;av7;;;aud auh;;;aww axd;;avt b5j b5n;b8g;awu;;;;b9q;b4s b7k;ax5 b7n;;ave avs ayt azn b39 b4l b5i b7m b8v b9q;avd b4m;aw8 axy ay0 ayc ayu ayv b72;b13 b1r b2a b2h;;au1 b67 b84 b8e;au6 ay8 b23;aue;;ax0 axa;aws aza b2g;b2g;;ay4 azc b10 b1j;b56;b06 b0l b92;ay8;;b0z b12 b1e b5f;;;aub;;b0y b1a;b0t b9f;avl avo avu b1d;avo;aty au8 aue aup av4 av6 ava avb awz azn azo b06 b0m b4c b4g b4v b4x b50 b53 b5y b69 b6n b7x b82 b85 b8d;b4g;b0x b0z b1n b23 b5k;;b5t;ayi;ay4 b2n b2o b2t;b41;avg;avt avw b5j b5m b5o;ax6 ayb b37 b78 b79;b9s b9t b9x;ax6;b6w b73;;;;b8j;;;;b04 b2f b2n b91;atw ax9;ax4;avz;aur;ax4;b26 b29 b2e;azw b64 b8s;b0e b8z;;ayl;b5j b5k;;;;;;b32 b37;awh;b5j b5k;avl b0k b7a;b5h;b1j;avj ay8;ayh;;avj awi awk ax3 ax5 ay8 b0x b9k;b3n;;av7 aw3 azy b3n b3p;;ayh;aur avj b6r;b8n;;b3b b3f;b3b;;b3h;aur avi b1e b6t;b7i b8i;b8o;b52;b0n b3i b99 b9a b9b b9i;b9q;;b8c;b4y b6a;b67;b8n;av3 axd;b5p;av9 avc avg avr avz b4f;b51 b7s;b3v;;avw b0z;axy ay0 ayj b1n b9o;;au6;auz aw6 azx b5c b5e b8q;;b13 b4f;b3y b4j b4u;b47;b91;b1l;;;b9n;awt;aws;;b2d;b22;b25;aup auu auw aux av1 b50 b60 b7v b91;;b3a;b6d;avd b4m;;awl b63;b7j;b0y;b16 b17 b18 b1i;awq ay2;ay2 ayu;ay2;awi awk azd;b1l;ayu b4m b4p b4t b8l;;auh;b47;aur avj b6r b6t;b5y;;;b4e b6i;b97 b9c;ayr ayu b4p b4t;awx b01 b0b b0g b2o b2s b2u b6c;b01;b6g b6i;b2j;;;b3n b8j;;azm azt;av7 aw2 b1x b4v b7v b85;b7x;;aty avg axx azm azt b4u b50 b52 b53 b54 b8x;azm;b9e;av8 b9z;au1 aww axd;;b6g b6k;b5q;;b2s b6c;b01 b0b b2u;b2s;awx;atw au8 auc aue;b93;b90;b0e b8z;b31 b52;azh;avi b6b;ay2 ays b5d;;b0t;awz b7o;;b0z;axv;b3b b3f b9e b9u;b5j b5n;b90;ayi;b4g;av4 b01 b4x b50 b5y b7x b8d;;;aua av2 awm awo ayp b4d;awo;aua awm;b5j;;;b7x;awy;awa b8m;;;;;b7a b7e;b5q;;b4u;ayo;awz b7o b7t;b7r;b7r;aud auh b8b;;;aw9;aur;b0x b0y b1m;ave b5m;aur axc ay2 ays b3v b43;azg b10;awu axs b51;axa b1d;;au1 b67 b84 b9d;;;azh;awl;b6y;;;b5j b5k;az3;avw b2e b3a;aud auh auj b8b;avl avq b0k;avh;awx ayq ayz;av1 az7 azb azn azo azp azs azu b0g b3d b5d b93;awx ayq ayz;auu aux av1 azn azo b01 b0g b20 b56 b92 b93;aua av2 awj awm b65;b87;au8 aue;b5m;b0i b7x b9l;b0t b9k;aul aup aus b43 b4c b56 b5f b60;b5z b67;;ayi;;b3j;b2j;;;b4j b6d;;;axa;axq b45;aw3;;b5i;avz awi b4g b6f b6n;awe;;aub aud auh auj;b5j b5n;;awp ax0;;aw0 b13 b1g b4f;b84;b6m;b25 b5c;b4h b4k;b1g;ayp;;;;;b12 b14 b1b b1e b1h b1p b1s;aup aus auw;ayr ayu;az3 b70 b7a;b8i;b1t;;;axb b02 b2l b2r b9u;b2l b2p b2r;b4h;b9n b9r;b4r;b46;;;;;ayo;b0a;ayp b2l b2p b2r b9u;b1w;aty au0 awt b3y;;b5s;;avc aym;b06 b4v b92;b4k;av0 azo b0m b34 b7x b90;aw4;;;aw4;;b02 b2l b2r b6e b9u;b2l b2r;b02;b02 b2p b2r b9u;;axx;;b25 b5c;b27 b3d;ayr b0k;;;;aur avl;;ax0;b5a;b08 b0a b0c;;b5a;av7;b0y;b6y;avo avu;b0y b1i;b57 b5w b81;b7m;ayf;axe;;av2 awm b61;b6y;b9p;ax6 b4d;aue av4 av6 ava avb b1x b1z b4c b4v b4x b50 b5y b69 b7v b7x b82 b83 b85 b8d b93;;avg aw4;b0x b0z b17 b1l b1w;;au5 av2 awm b4d b61 b65;;axx;aur awi awk axx;b63;b84;;;;auo aw6 awb azx b0o b8q b98;b8c;;;av7;b70;b1w;;bqx;bcx bnt;bcx bd0;bcx bd0;bcx bd0;;bsf;ba1 bdr bhs;bcv bp0 bp2 brm;bfg;;bu2;bqc;bc4;br0 bsn;bsy;bb0;bnu;;bdr;bbu;bbu bj1;bt7;bf9 bmp bpp bpr bq1;bdg bnu bre;bbn bgf bgi bmi bpx brc bt7;bed bni;bn9;;bnv brw btq;;boo;bo5;brx;bb0 bkh;bi4 bo3 bt3;;bdx;bcb bcc bcg;bcj;bcj;bl2 bl8 blc bld blf bli blq bqs;;ba1 bf4;;bnt bnu brm;bbi brt;bbg bnl;;bnw brw;bnw;bke bkh bkl bkz bl6;bp6;bkn;bo1 bta;be9 bfu bfy bgq brq;bda bjn bjx bpc bpf;bpc bpf;bjn;brm;bnc bng bno bnq bq8 bqa bqb brs;bbg bc6;bnu bre brm;bcc bcg;bda bjn bjx bka;bsl;;bdg;;;;bu7;bta;bo3;btb;bbs bdf;bt7;bbq be4 bnq bnu br0 brm;bhp bkk;bfk bgf bgi bjk;bo2;baf;;bbs bd0 bqc;bol;bfz;beg;bem;;bb0 bre brm;brw;bjw;bd4 bjm bjw bkf;bfx;;;;bpe;;bcu bd2 bda bi0 bi2 bmv bo7 bp8 bpd;bcp biv;bcu;;bn6;bnv brw;;bir bo1;bck bre brm;btv;;bnv bqz brh brw;ble blj brw;brm;brm;;brw;bfc bo8;bn6;;bdv bh8 bo1 bqo bst;bb0 bbt bey bnt bnu brm;bo0 bu6;btj;;bmp btb btt;bnu brm;brm;bsj;bjn bk5 bk8 bkd bki;boa;;bb0 bbt bef bep bey bnu;brm;bq8 bqa;bk6;bq5;;;baq;bko;btb;bca bck bcs bmu bp1 bq2 bq6 bqz brm bt4;bck bcz;bnt bnu brm;bca bcf btb;bfb bja bmy bta;brm;bay bb2 bb4 bb8 bnc bnn bnp bsn;bi4 bo3 bt3;bgw bp4 bp8 btb;;;;bb0 brm;brm;bg1 bgd bpl;bea;bfr bfv bg0 bg6;bir bo1;bbq bc7 boj bop bpx bsl btj btl;bhu btk;bnu brm;bcl;boo;bl1 bla blh;bjw;bhy btp btr;baj bsf;baf bak bbf bkr bks bnb bnz boa bru brw;bhw bhx bno bob;bcf bod boi bok boo boq boz;bq1;bhq bjf blt;bo5;brs bsn;bgi;baj;brm;bkp bks bku bsy;bdg bdh;bkp;bd3;bu2;bbq bc1 bdx bnu bqc bsl;bgl bia bik ble blj blw bly bqt br2 bsh bty;brw;bsl;bj0;bkr bks;bbu bid bif bj1 bpk bqw br0 btb btw bu3;bhy btp;ba3 bbb;bj2 bj4 bp4 bp8;bos;bet;bbs;bn5;bo0;;;;;ba1 bbs bec;bol;bl8 bli blq;bjy;bsc;bsc;bfg;;ba1;bo2 bre;baq bbn bcq bcs bcz bd1 bfp bjn bk0 bk5 bki bme bmu bo5 bt4 btv;;bec bf6 bfh bfi bl2 bl8 bpl brc;bf6 bfh bfi bl2 bl8 brc bt0;bqx;;;bb0 bbq bbt bc7 bdg bdj bdk bdr be4 bip;bbq bc7 bdb be5;bay bb2 bb5 bnc bno bnq brs bsn;bp2;;bg5 bl8;bid bif btw;bif;blq bqs;;bcn bme bt7;bhq bhr;ban;bji bth;bi0 bi2;bfj;btb;bd2 bsf;bnt bnu brm;bp0 brm;bgl;bd0;;;bd2 bkw;;;brx;bdz bey bf6 bf7 bfh;bf6 bf7;bb0 bb6 bnt bnu brm;brm;bjt bju bkc bsu;baq bay bb1 bno bnq bnr brp brs bso;bpp;bcn bco bcr bd7;brw;bjs;bjs bpt bpv btw;;ba0;;bbg bc6 bc9 bi6;bay bb2 bb4 bbc bbj bhu bj0 bku bnc bng bnj bnk bno bnq bob bq8 bse bsn bti btk btm;;bpe;biu btz;bn1;bnc bnn bsn;;bch;bch;brc bsf btf;bay bb1 bnq bnr br0 bso;btd;btd;bcn;bbk bn6 brv;bn6;;bin biq bm1 bm4 bqi bqq brk btw;bdk bh1 bjo;bgo bh1 bh3 bnw;;bi7 bih bkt blw bm0 bu4 bu5;bd9;bor bos boy bpg;bd2 boo bsv;bd2 bd8 bkw;bb8 bho bhu bhx bi7 bkq bmm bmp bob bqz br2 bti btk btt;ba3 ba5 be6 bre;bt2;be3 bem;bg8;bej;bi4;br9 bsd btv;;bme bmf br4 br7 bsf;bor;bd9;;;bhq bhr;bu7;bb0 bck bd7 bpw bpy bq2 bq6 bq7;bb0 brm;bcj blh;bja bn0;brs;;bcj bdk bgt bgu bgx blh;bo0 bu6;btb;bfr bg0;bre;bhq bhr;;bnt;brf;bnn;biw;bu7;bu7;bdb bdd bdg bdj bdt bfa bfe bfn bpr;baj bpp bpr bpx bq1 btr;bi4 bo3 bt3;;bfj;bii bor bos;bat bnq bnr;bpp bpr bpx bt7;bj8 bjj bjl bpk btb;bf4 bg3;bja bje bn0 bta btd;btn;;;bdo bdx bn1 bqc bqr btj btl;bnu bqa bqb;btj;bdx bkj bqw btl;bh7 bhi;bii bin bm1 bm4 bmj bpt bpv btw;bb0 bbq bbt bdz bei bfx bg3 bg5 bro;btb;bb7 bfp bif bii bin bix biz bjc bjl bkx bm6 bmc bmj bnt boj bop bor bos bpi bsv btf btl btw bu3;bip;bgf bgi blo bp4 brm;btn;bec bfi bhq bhr bsv;bfr bfv bg0;bj2 bj4 bpr bq1 bt7;bhe;ba0 ba8;ba0;;bah bdc bev bez bky bl5;bmi btv;;bev;ba6 bky bl5;bje;;bsf;btd;bhl;;bb0 bnt brm;bu5;;bfy;bbf be8 bn9 bnb brv;bnt;ba3 ba5 be6;bfp;bje;bfb;bco;bci bhd bhg bjo bm8;bh5 bh7 bh9 bhg;btq;bfi bfl boy bpg;;bn6 brv;baj;btl bu1;bnu brm;brw;;be1;bdy bg4 bm8 btl;bft;bj4;ban bau bdo bek bez bi8 bij blu blx bpn brp btx;bpn;bnt bnu brm;brm;brm;bu7;;bsi;bbs;brw;;bi8 bij blu blx btx;btr;bdq;bit brh bsh;bje;bb0 bb6 bbq be6 bnu;bdn;bor bos;bme bmf br4 br7 btv bu4;beo;bcr bjv bk8 bpj bq4;bq4;;bhu bhx bkq bob bti btk;;bdg bdh bfn bgl bh6 bha bhh bhn bkv blc bnx bqi;bta;bbs bdf bnn;br2;bo5;bgf bgi bgk;bnt;bj6 bjk brc bt7;;bce;bce;;bcb bcc bcg;bnv;bfm bjt;bho bmm;;;bdk;bki bkm bl2 bl8 bt0;bij blu blx bpp bpt btz;btd;br5;;ba0;bed bni;bp1 bp8;brm;bnv brw;bgr bgy bh0 bhj bnw;brm;baj;bjn bjx bka bkh;baj bb0;;bcs btv;bcl bq2;bcl;bed;;bn9 brv;bj4;brw;brw;blf blq bos bqs bqw bsd btv;bn9 brv;;bet bor;bcn;bpa;bc4;bc1 bnu;bbq bc4 bc7;bnp bq9 bqk;bec bjm;bb0 bbt bep bey bnq bnt bnu brm;bjk;bpe;;bnu brm;bc9 brl;bfy;bfj bfm;;bku bno bq8 bqa bqb brs;bhy;biy bou;bo0;ba6 ba9;ba6;bcb bcc bcg;;;brl;bo0;bci;;bde;bre;;bkv btx;bj0 bmk bmr bmw bts;;bnt bnu brm;bpl;bom;bg1;bjt;beb;bpl bt4;bgj bkz bl6 bt0;brw;bh3;bcv bp0;;bc2 bjx br4 br7 bu4;bjy bqj;bdg bdh;bbt bdg bdh bdp bdt bef bnu bro;;;br2;bby bc3;bby bc3;bb7 bgc bif bii bin biz bm1 bm4 bmc bmj boj bop bor bos boy bpg bpi br9 bsd bsv btf btw bu0 bu3;bnu brm;;;;bbv;bb0 bbv bbz bj2 bnu;bb0 bnn bnu brm;brf;bfz;;bgx;blc blf bli;btz;bnw;bkz bl6 bod bom;bg6 bok;bnn bnw bsh;;bj8;;bgh;bo2;bgn bgy bh0;bjq bjz;bmx;bj4;brm;bbd;bhq bhr;bb8;bja bje bmy bta btd;bq3;bmi;;bu4;boa bsu;brf;;bmp btt;brf;;;be8;bn9 bnb brv;bk3;be7;bcc;;;;btv;bd7;bbm bbo bgh bp9 bq0 br3 brb bt6;bbv bj2 bj4;bjg bjr bld bll blq bls bn3 btc;bmv;bco bcr bf6 bf7 bfh bgi bgj bod boo boz;;bnu;brv;bn9 bnb brv;bfg;bmx;bi4 bnx brw;bad bcd bkz bl6;br5;brm;bdy;bhp bkk;bo9;bd8 bfb bh9 bjo;bo2;bj6 boc;bic;bea;brw;;bnv brh bsh;;bpy;bjm bjw bkf;beg bjg bld btc;;bby bqg bqj;bbv bby bc3 bj8 bjl bjy bqg bqj brm btb;baf bbj bdq bdw bec bgm bhm bkr bnx br0 brw bu3;ba3 bay bbc bbh bhm bhu bhx bic bj7 bnc bng bnj bnk bno bnq bob br0 brh brs bse bsh bti btk;bjn bjv bk5 bkd bki bkz br7;;bnt bnu bre brm;baz bd3 bee bj5 bj9 bl0 bl5 bl7 blp bm7 bmd bo9;;bc4 bd8 br4 brc;bfb;bbq blw bly bty bu5;bn2;bos;be2 bf1 bii bin bm1 bm4 bmc bmj bn5 bor bos boy bp0 bsy btw bu0;bre brm;bpw bpy bq2 bq6 bq7 bre;bp0;bnu brm;bpp bpr;baa;baa bab bba bbf bdy bjn bjq bjz bk1 bke bn9 bnb bnz bov box br0 brh bru brv bsh btb;bfg;baw bfz bg7 bg9 bge bgv;;;ba0;bia bik blj blw bly bqt;bk5;bey bf6 bf7 bfh bnu bt4;ba8 bdz;bc7 bsj;bpn;bb0;btq;;bnt;bab bl2 bl8 blc blf bli blq bn2 bo5 bqp bqs;bgg bi0 bi1 bi2;;brf;;bqg;bnt;bcc;bdw bfo bpp;;bjw bkf;bik blw bly bqt bty;bta;bbv bir bj2 bj4;;bfo bpp;;bji bnu;bc9;bjv bkd;;bi2;bes;brs;bbk bn6 bn9 bnb bo8 bov brv;bo2 bu6;brw;bk2;bcd;bkm;bf3;bcb bcd;bn1;bnp;bnp;bbq bc1 bc7 bni bsg;bgl bk6 bsu;bgl bk6;bt2;;ba1 bb0 bbt bfx bj6 bnt bnu;bfc bo8;bc4 bjn bjx bjz bka bke bkh btb;bpf;bkl;bnn;bi1 bln;bln bn3;bg5;bjr bsg;bkb bkl;bl6;bjv bk8 bkd;;be6;;bpu bsk;bb2 bb5 bb8 bhw bno br2 bri brs bsn bti btk;bo1;blh bon;bn1;bar bax;bfm;;bp6;bnw;bh2 bl1 bla;bqp brh bsh;bdw bn1;bnn;bh5;bhl;bde;bft bg4;bkm bko;bko;bbq bdo bf4 bgm bhs bhw bj0 bkv blc bnx bo7 boa boj bqi btj btl bto;bhw;ba3 bbb brh;bpt;;brm;be5 bf9 bfk bgg;bgm;bf9 bgg;blo;baf bak;brt;ba0 bb3 bnp;bii;bos;bjj bos bu0;bjj;brx;brm;;bb0 bbt bnu brm;bb0 bnu brm;bhw bnj;bii bin btf btw;btd;;bnv brw;bdb bdd bdg bdh bfa bfn bha bhh bql;bdd bha bql;bdh;bos btw;bii bin bm4 bor bos btw bu0;br1 bsm;br1 bsm;br1 bsm;brk;bbn bmi bsf bt7 bt8;;bn9 bnb brv;bo0;bn9 bnb brv;bb0 bbs bke bkh bsn;bbr bja bmy;bec bsv;bat;bgf bgi bgk bt7 btv;be0;brk;be9 bi7 bih bil bm0 bm5 btv bty bu4;bi7 bih bil bm0 btv;bjn bjx;brk;be0;bi8 bij blu blx bmk bmo bmr bpt bru bts;bij;bi8 blu;bmo bts;bqi bql bqq;bnv;bg3;bkf bkk;bmv;bhe;bcc;bjy;bq5;bp6;bgm bkv bmk bmo bmr bqi bts;bkn;bta;bc7 bdb bit bnv brh brw bsh;bi7 bk0 bkq bkt bm0;;bmo bmw bts;bes;;bt7;bk4 btu;bjm bk4 bkj;bbo bjr;bsg;bb0 bde bnu bq3 bre brm;;bon;;bb0 bei bf3 bf9 bfk bfx bgg;;bnw bqp brh bsh;;beh;bcv bod boq boz bp0;;bah bb9 bdm beg bek bfs brp;bah bb9;bjy;;;bd6 bl1 bl3;bjm bk4;;bhd bhg bjo;;bb4 bnc bnq;bo1;br7;bkb;bib bih bil blk bqu btv bu4 bu5;bc4 bhy bli;;bbv bbz bj2 bj4;baa bbf bn9 bnb bov brv;bab;bno;be9 bfy bgq;bcb bcc bcg;bo4;bnv brw;bf1;baf bpa brm;;;brm;;bhf bjq bjz bk1 bke bsu;bnn brs;bay bb1 bb2 bb4 bb5 bb8 bnc bnn brs bsn;;bp6;bme bpa;bfh bgw bp8 bpl;bfw bg0 bg8 bga;btb;bgw bp4 bp8;;;;bip;bn6;bn6;bn6 brv;bn6;bhy;bsi;beb;;bd2 bd4 brm;bd6;bfr bg0 bg6;bgm bhh bhn bmk bmo btz;bo5;bds bdv bl3 bqo;brm;bfy;;bbr bdb bdd bdj bdk bdp bfa bfe bfn bgp bhf;bre brm;brm;bb0;bic;bb7 bin bm6 bmc btw bu3;bb7 bbj bii bin bm6 bmc bmj btm btw bu0 bu3;bbc bbd bhu bic bj7 bnc bng bnj bob bse bti btk;bch bji brx bth;bb0 bbq bnt bnu;bdk bgu blh;brh bsj;bh2;bif bjf blt bu5;bj0;bir bo1;bo4;bm3 bm5;be9;;bgx;bfy;bb0 bbv bnt bnu brm;brf;bed;bi4;bie btv;bp0;;bcv bi4 bp0;bad bbt bdb bdd bdg bdh bdj bdp bdt bef bfe bkz bl6 bnu brm bro brt;ba1 bbd bcf brp;bbs;bcw;bay bb2 bb8 bhu bhw bhx bi7 bmm bno bnq bob br2;biy bou;bd9;bd9;bc7 bit bnv brh bsh;bhp bkk bqw btv;bme bmf;bol brm;bpj;bbq bch;bn5;bjx bka bq4 bsu;bd2 bg1;;;bf4;bh2 bla;bqc bqr;biv;bg3;bb0 bdb bdd bdg bdj bnt bnu bre brm;ber beu bff bim bm9 bmn bmq bof bps;bgl bqi bqq bte;bhv bj8 btb;bi3;bbd;bt2;bfw bg0 bg8 bga",
 "phrases": ";j 1 * 8qq,13 1 * rc ay,3j 2 * 961,2k 3j *;;;3n 2 * 96u;;;;;;;;;;;;;;;;;;;;;1w 2 * 8w6;;;;;;;;;;;;;;;;;;;;;;;;;;;3o 1 o *;;;;;;16 4 * 12o 5c;;;;;;;;3f g *;;;;;;;;3f g *;3f g *;;;;2w 1 qw 865 866 867 * 868,2w 1 qw 866 867 * 868,2w 1 qw 865 867 * 868,2w 1 qw 867 * 868,2w 1 qw 865 866 * 868,2w 1 qw 866 * 868,2w 1 qw 865 * 868,2w 1 qw * 868;5d 1 *;;3f 2 *;3f 2 *;;43 1 * 88i;;3u 1 *;;;;;;;;;;;;;;;;;;;;;;;;;;2e w *;2e w *;;;3j w * cq;53 1 820 * 33y l9 8o9,53 1 820 * 33y xu 8o9,53 1 820 * 16p 8o9,53 1 820 * 8o9,53 1 * 16p 8od 11i d7 l9 8oe,12 w * qz,3k w * qz;24 4 *;24 4 *;;;;;;54 1 j9 * -4 89y -4 89z;;2o 1 *;3k 1 * j2;;;;;;;;;;;;5c 1 * 816 817;41 3j *;;;24 1s *;;;;;;;;;3u 4 *;;;;;16 1 * 11i,p 1 82e * 11i 82b 82c;;;;;;4g g * 5wc;5c 1 * 819;5c 1 * 818;;;;;;;;;;1a g *;;;;2f 1s * ba2,18 1s * 1 tx cr,19 1s * 1;;;16 4 *;39 8 * 596 5dm;;;;;;;;;;;;;;;;3f 8 *;1r 8 * 9s2 a2z,1r 8 * 9s2 dx;3u 4 *;4g 1s * 7fj;54 4 jk * -4 9ex -4 9ey;;;3f 4 *,3f 4 * 9ba,s 4 *,j 4 * -2 1;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 8 *;3f 8 *,s 8 *;3f 8 *,s 8 *;f 3j *;e 4 *;22 4 * 9f1 9i5;;;;11 3j *;2f 8 * 9q5;3d 1 * n4,3d 4 * n4,3d 8 * n4;50 3j *,11 3j *;50 3j *;;;4d g 1ws ba 102 *,4d g 1ws ba 12i *,4d g ba a8r uk *,4d g ba a8r *;4d 1s d7 bf5 *;;;;3f w *;3w 4 *;59 w *;59 2 *;;4b 4 *;50 3j *,11 3j *;;4n 1 * jr,6 1 *;;;;;;17 1s * pe;3u 1 *;;;;;;;;;;;26 g *;;;q 1 *,50 3j * 4a;50 3j *;24 1s *;;;;;;;54 1s * q0 bfq;;;;;4h w 1 * yz b8d;;;22 2 * 90l;;;;1z 2 *;3u 1 *;;;26 1s *;26 2 *;;;;;;4m 4 *,4m 8 *;;;;;2m 1s * e2 7rf;;;;;;;;;;4r w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;4b 1s *;e 1 *;;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;;24 g *;;;1a g *;;;;;;;;;;;;1l 1 *;;;;4b 3j *;;4b 3j *;3t w * rc ve;;;;;;;;;;12 1 8bq *,13 1 1 1m *,13 1 0 8g2 *;e 1 *,48 1 *,55 1 *;;;5g w b7b * 6pd;5g w b7b * 6pd;;;;;;;;1f 1 *,q 1 *,4y 1 *,3f 1 * 8c0 8i8,5e 1 *,4n 1 *;;;;;;;;3f g *,3f 1s *;;;;;3f g *,3f 1s *;;;;;;;1f 1 *;;24 2 * v3,3g 2 * 94g;;;;;;;;;41 3j 3x *;;;;;;;;3t w *;;;12 g af8 *,3j g af8 *,12 1s bgs *,3j 1s bgs *;;;;3j w *;;;;;;2j 1 *;54 4 * l9 -4 9ex -4 9ey;;;3u 1 *;26 g *;;;;;;;4g 4 *;;;3t w *;;;;;;18 1 * 8ck -2 1;;;;;;;;;2f 8 *;26 4 *;;3f 8 *,s 8 *;;;;;;;;44 2 * p3,44 2 * d5;;;;;22 1 50 37s *;24 4 *;15 g as7 ba * -2 1,15 1s bsq ba * -2 1;;3f 8 *,s 8 *;s 8 *;4g 1s *;;;;4g g *;;;4g g *;;3f g * 1,3f 1s * 1,4g 1s *;;;3f g * 1,3f 1s * 1,4g 1s *;4g 1s *;;;4g g *,4g 1s *;;;;;;3f 2 * 1;3f 2 * 1;;;;;;;;;16 2 * 1m,10 2 6r * ba 1,10 2 6r * 1;;;;11 3j *;;;;;;;;;;;;;;;24 8 *;;;;;;1f 1 *;;;;5c g q0 yc *;;;;;;;;;;;;;;;j 1 1 * 8qp,3s 1 * 11b 8sc;;;4g w *;4g w *;4g w *;;;;2d 1 *;;3u 8 *;4n 1 *;j 8 1 * a1o,1m 8 * 59f a70 a6z,1m 8 * 59f a6z,13 8 1 * 59f a76;3u 4 *;1p g *;1p 1s *;;;;e 1 *;4g 8 *;4g 4 *;2s 4 *;s 4 *;17 1 *,4z 1 * 0 -2 8mv;3f 8 *;;;;;;;;;;;;;;;;;e 1 *,3i 1 *,3s 1 *;2j 3j * bu8;;16 4 *;;;;1n 4 *;2j 1 *;;;;s 4 *;;;4d g * 75 ba m0 arr,4d g * 75 ba mz arr,4d g * 75 bd arr;;;;;;2j 3j *;2j 3j *;16 1 * 11i;;2r g * v3 -8 1;;;;;;;3d 1 * 8qe,3d 1 *;;;;;;;;s 8 *;;;;;;;;;;;;43 1 *;48 1 * 1f;f 3j *;54 8 * 64 -4 9vp -4 9vq;54 2 * -4 8xu -4 8xv;26 1 37s *,26 1 859 *,26 4 *;;58 3j tz *;5c 1 * 813 814,5c 1 * 814,24 1 *;26 g *;;;;4h 2 * 16i 1m 1 97u,5g w * t6;;2j 3j *;;;;;;;4g w *;4g w *;4g w *;24 4 *;;26 g *;;;;;;3f g *;;;;3f g *;;;;;;;1p 8 * 5kk a7x;;;;;;;;;;;;;;;;;3f w * 1,4g w *;;;;4g w *;3f w * 1,4g w *;3f w * 1,4g w *;4g w *;;3f w * 1,4g w *;;;16 1 * 11i;;16 8 * 174,3f 8 * 159 9s2 174;;38 1 *;;;;;;;;3u 1 *;;;;;;2j 1 *;3q 1 *,4o 1 37f *,3q 2 *,k 2 *,3r 2 *,3q 4 *,3q g *,3q w *,k w *,3r w *,3q 1s *;1z 4 *;;s 4 *;s 8 *;11 3j *;2o 1 *;;;4y 4 *;;l g * de aao,43 g e6 * 0 65q yz q0,43 g e6 * 0 65q ad4,1c g 10w * 6b1;;2o 2 *;;;;4n 8 *;;;5c 4 * qv 4t0;3t w ay *;;;;;;;;;;;;;;;;;;;;;24 2 *;l g * de aao,1c g * 6b1,1c g 10w * 6b1;;;;;;;3f 4 * -2 4hz;3f 4 * -2 4hz;54 4 * jk 9f6 9f7;2s w *;4g 4 *;4g 8 *;17 1 *;;;;4g w *;;4g g *;;;;4g g *;;4g 1s *;4g w *;4g w *;;4g 1s *;4g g *;4g w *;;;;;;;;;;;;3u 1 *;2j 3j fq *;3y 4 * of,3y 4 * qs;11 3j *;;;54 1s * 7qh dk -4 bbp -4 bf9;;;;;3l 8 0 *;;;;3y 8 *;;;;;3x 1 *,3x 2 *;;50 3j * oz;;3s g * 0;3y 2 *,44 2 977 *,44 2 978 * e6 979;50 3j * sw;;3s 8 *;1o 1 *,50 3j * hw,50 3j p9 *;50 3j *;;;;50 3j *;;;;3u 1 *;;;;2s 2 *;1 8 *;;2s 1s *,2f 1s * zc,2f 1s * -2 ba1,1d 1s * bdy -2 bdz;;2s 2 *;4g 1 * 84t;45 8 * -4 53v;;2s 1s *;;50 3j *;29 1 * qg 8c0 8j7,29 1 * qg 8j7,59 2 *;;;;;2d 2 *,2s g *;f 1s *;2s 8 *;2s 8 *,26 g *;2s 4 *;2s 4 *;e 1 *,3i 1 *,3s 1 *;2s 1 *,2s g *;2s 4 *,2s 8 * pw;;;;2s w *,2f w * 76p;2s 4 *;2s 1 *;;2s 1 *;;;2s 2 *;;24 8 *,j 8 * 1;;;;;2d 8 *;;;;;1a 1 * 13a;24 1 *;2s 1 q0 *;;;;;;;;;3k w lz *;50 3j * oz;;;4m 1 *,4m w *;;;4w 1 11i * 84n;;3f 4 *;3f 4 *;5e 1 *;48 1 * 74;3l 4 * n5;;;38 1 *;38 1 *;;;3f g *,3f w *,59 w *,3f 1s *;;;;;;1a g *;;;;;3f g *,3f 1s *;;;;;3f w *;;;42 g *,3f 1s *;3f w *;3f w *;;3f g *,3f 1s *;;3f g *,3f 1s *;3f 1s *;3f g *;;;3f 2 *;3f 2 *;;;3f 2 * 8u1,3b 2 0 * 3zk,3e 2 * 400,3e 2 * p9;;e 2 *;2s 2 *,2f 4 * 99i,5c 4 * qv,g 4 * e6 1y9;;;;;;;;;26 8 *;;;m 1 * gl 83s 83t 83u,m 1 * gl 83t 83u,m 1 * gl 83s 83u,m 1 * gl 83u,17 1 *,1j 1 8dv * gl 8dw 8dx 8dy,1j 1 8dv * gl 8dx 8dy,1j 1 8dv * gl 8dw 8dy,1j 1 8dv * gl 8dy,35 1 *,3f 1 * 8i3,3f 1 * qa,3f 1 * 8ip 8iq,3f 1 * 8ip,3h 1 *,5e 1 *,2e 1 15p * 16p gl 13d qg 37s,2e 1 15p * 16p gl 11b 13d qg 37s,2e 1 15p * 16p gl 35p 37s,2e 1 15p * gl 13d qg 37s,2e 1 15p * gl 11b 13d qg 37s,2e 1 15p * gl 35p 37s,2e 1 15p * 16p 13d qg 37s,2e 1 15p * 16p 11b 13d qg 37s,2e 1 15p * 16p 35p 37s,2e 1 15p * 13d qg 37s,2e 1 15p * 11b 13d qg 37s,2e 1 15p * 35p 37s,j 1 * 11b -2 1,j 1 * -2 1,6 1 8rt * gl;;3f 2 *;3f 2 *;;3f 2 *;50 3j *;5e 1 *;50 3j *;;;1s 2 *;;y 1 *;;;12 1 * b8,3k 1 * j2,13 1 1 * b8,3l 1 rc * 8ro,12 4 * 9gm,3k 4 * 13j,13 4 1 * b0,13 4 0 * b0,13 4 1 * 9pk,3l 4 0 * 9pv;50 3j * oz;26 8 *;50 3j n5 *;;1z 8 *;;;0 1 83k *,0 4 *,4b 8 *,0 8 *,4b g *,4b w *,4b 1s *;;3f 1s *,3p 1s 1 -2 q0 *;1o g *;;;3l 4 *;;;;;;;3f g * a9f,12 g * 65q,3b g 0 * 5ue,3k g * 65q,3p g 1 -2 * 6c6,12 1s * 7my,18 1s 1 bhk 92n * cr,3b 1s 0 * 7dt,3k 1s * 7my,5f 1s * q8;k w *;38 1 *;58 3j *;;;;;59 w *;4r w *;4r w *;2e w *;2e w *;2e w *;2e w *;2e w *;2e 2 *;;59 2 *;59 2 *;;1m 8 * a70 a6z,1m 8 * a6z;;;;4d 1s bry tx 9d *;;4d 1s d7 bf5 * 6d;;;4u 1 *;q 1 * lc jr,4n 1 * jr;;e 1 *;;;;;;24 w *;24 2 *;24 w *,24 1s *;1c g * 6b1,5f g * art aru,5f g * aru,1c 1s * 80b 7rf;;;;41 3j *;;;;;;;;42 w *,59 w *;;;;;;;;;;;;3v 1s *;3v 1s *;;;;3v g *;3v g *;;;;;;;;;;;40 g *;40 g *;1a g *;;;;;;;;4k 2 *;4k 2 *;4k 2 *;;;;3f 2 *;;3f 2 *;;;;;;3f 1 *;;;3u 1 *;;;;;;;;;26 1s *;3y 1s *;;f 2 *,f 3j *;;;;;;;;;4k w *;4k w *;4k w *;4k w *;;47 w *;;;41 3j *;;;;;;;;;2d 2 *;;;;;;54 1 j9 * 8ae;4g 8 *;3f 8 * 1,4g 8 *;1z 8 *;3f 4 * -2 4hz;24 w *,24 1s *;;;;;;4e 3j *;4e 3j *;2d 1s *,2f 1s * ba6 -2 pf,2f 1s * ba9;4g 1 * 13a,4g 1 * 37s,3f 1 * 8i6 8i7;4g 8 *;3f 8 * 1,4g 8 *;2d w *;;;;55 1 * 137 8p0;39 1s e5 * 7qh,39 1s q0 * 7qh;24 2 *;24 2 *;;;24 1 *;5c 2 * lz qo,5c 2 * 8sv,24 2 *,2f g * q0,24 g *;;;2j 1 *;;2d g *,2f g * a81,2f g * a84 -2 q0,2f g * a87;;;;50 3j *;1z 4 *;1z 4 *;4m 2 * 3ae 96f 96g,4m 4 * 9mj,4m 8 * a41;;;24 8 *;;;24 8 *;;24 g *,24 w *;;;24 1s *;;;;54 1s * -4 bbp -4 bf9;;1o 8 *;1z 8 *;4b 3j *;;;3f 4 *,s 4 *;3f 4 *,s 4 *;4g 4 *;3f 4 * 1,4g 4 *;3f 4 *,4g 4 *;;;;;;;;;;;;;39 w 1m * 6zu;;;;;;;;;;;;;;13 8 1 9xg *,13 8 0 9xg *;4b 8 *,0 8 *,4m 8 *,2g g * 6i1 12w sh ba afv afw,2g g * 6i1 afx afv afw,2g g * 6i1 afv afw,2g g * 6i1 12w sh ba afv,2g g * 6i1 afx afv,2g g * 6i1 afv;;;;;2j 1 * 2h3;41 3j *;;2j 3j *;;16 1s * ba,16 1s * v3,3f 1s * ba ba bbj,3f 1s * v3 ba bbj,3f 1s * ba bbj,3f 1s * v3 bbj,2r 1s * ba -8 1,2r 1s * v3 -8 1;;;;11 3j *;39 1s e5 * 7qh,2e 1s e5 * 7qh;3u 1 *;;43 1 886 * 887 888 889,s 1 8ia 8pe * 2ge;;;1x w *;;5c g *;5c g *;16 1 2oe *,16 1 2tl *;;;2e 2 1m * q4;;4y 1 * 137,4n 1 * 137;54 1s *;18 4 * 1 tc 4tq;;;3f 1 * 8i4 8i5,3f 1 * 8i4,s 1 *;;;;;;3f g *,3f 1s *;;;;;3f g *;;;;;3f 1s *;;;;;;11 3j *;;;;;;;39 w 1m * 6zu;;;;3f 8 *;3f 8 *;3f 8 *;;41 3j *;;;;1o g * 6ie;1t 8 * a3q a1u;5c 2 yz * 3qd;24 g *;;;;2f 1 *;3y 8 *;24 1 *;;;26 1 * jd;;;50 3j *,11 3j *;;;;;;;;;;;;;;;;;;;54 4 9fv *,3b 4 0 * 47o;;;;;50 3j *;;58 3j 14m jf *;3f w *;3f w *;;;;;3f w *;3f w *;;3f 2 *;;3f 2 *;;3f 2 *;3f w *;;;;2j 3j *;58 3j * jf;58 3j *;;;41 3j 10x *;;;;;;3f 2 *;;3f 2 *;55 1 ir *;;;;;55 1 *,e 4 *,55 4 *;;49 4 * l9 156;;;54 8 9wr *,3b 8 0 * 59f;3q 1s *;5 8 * 9s5 -2;;;;;;4y 4 * -2 1n;;2j 1 * o2;11 3j 12h *;24 4 *;;2j 3j *;50 g o1 *,50 1s o1 *;3f 1 * 8ii 8ij;;58 3j *;50 3j *;2j 3j *;;24 8 *;5c 8 * 9qe;50 3j * 132;50 3j *;2j 3j * xu 4a;2j 3j *;2j 3j * 4a;2j 3j *;2j 3j *;24 1 *;24 1 *;;5c 4 * 99p;3f 4 * 9b9;;54 8 * 57w 9vt 9vu gy 9vv;2j 1 * 4a,2j 1 *,5e 1 *;2d 1 *;;;3u 1 *;;;;;;;;;;16 1 * 374,5c 1 jg * 813 814,5c 1 jg * 814,p 1 * 825 -2 826,20 1 * 89b 89c 89d,20 1 * 89b 89d,20 1 * hu 11b lj,29 1 0 8j9 377 *,s 1 8ia 8pe *;;54 4 * b7 lh;3f 8 *,s 8 *,j 8 * z1 -2 1,j 8 * -2 1;3f 8 *,s 8 *;3f 8 *,s 8 *;2j 1s *;5c 4 * 99q;;50 3j *;4g 4 *;;4n 4 * -2 1;24 4 *;2d 4 *;;;;;s 4 *;2i g * 1m 6jq mz 6b4,2i g * 1m 6jq dz 69k;;4y g *;;1z 2 *;52 2 * -2 28j;5c 8 *;;;;;4g 2 *;;;47 w *;;;;;;;;1z 2 *;;3a w * az q3;;;;1q 2 *;4m 4 *;55 4 *;;;;e 2 *;3u 1s *;;;3w g a91 *,3w 1s bb1 *;;;;2c 4 *;2c 8 *;;5c g *;5c g *;;;1x w *;59 w *;;;;;3u w *;;3u g *;;3u 2 *;4m 8 *;3w 8 *;4g w *;;42 2 *;;;;;;3u g *;2o 8 *;4g 1s *;4m 8 * a3x;;4n 8 *;3w 8 *;;3u 8 *;;7 w * b55 -2 b56,7 w * -2 b56,7 w b57 *,7 w * 1;7 w * b58 b59;3u 8 *;;;55 4 *,55 8 *;;3u 2 *;;;;4y 2 *;43 g *;1k w 768 *;;20 1s bex bey lg bez -2 u4 *,20 1s bex bey bez -2 u4 *;;5c 2 *;3v 2 8zp -4 *,x 2 *,x w *;;;;1w g ac5 -4 *;;;;;a g *;;4t w 1yy -2 6wd -2 *;;1w 1s bdj -4 *;;;;;;5d w 12x 7a9 *,1d w awo * awp;;;;;;;;3w 8 *;55 8 *;4a 8 *;3w 8 *;26 8 *;26 8 *;26 8 *;4i 2 *;;28 1 *;48 w *;;;;;;7 2 * sh 94r -2 94s,7 2 8xz e6 *,7 2 8xz *;;;;h g *,h 1s *;f 2 8vn *;f g aas *,2 g 1hs * anu -2 anv -2 anw,f w aw7 *,5g w 4a *,f 1s bcn *,2 1s 1ge * bo9 -2 boa -2 bob;;;3w 8 *;3w 8 *;55 8 *;s 8 *;;;l 8 *;x 8 *;55 4 *;e 2 *,1z 2 *;1z w *;17 g *;e 2 *;2o 4 *;49 4 * 40t 9dv,49 4 * 9dv;;;48 4 *;;4m 8 *;6 4 *;;;5c 8 *;5c 8 *;4m 4 *;;4m 4 *;;;;3w 8 *;27 8 *;5d 8 *;;4a 8 * c6 51q;;;55 4 *,55 8 *;3w 8 *,55 8 *;3w 4 *,55 4 *;;;5d 4 *;;;;;4i 2 *;42 2 *;3x 4 * 9cw 47j 9k4,3x 4 * 47j 9k4;;;;5d 8 *;55 8 *;;5c 1s *;;1d 1s 1m 7yo r2 v3 yc *,1d 1s 1m 7yo v3 yc *;1s 2 1di *;1s 4 *;1s 4 *;;;;;;5d 2 * 23c,3x 2 91y ay 3a9 * ff,3x 2 91y ba 3op * ff,3x 2 91y 53 3nu 0 * ff,3x 2 91y 920 * ff,a g *,a 1s *;;y 2 *;;4g w *;4y 1s *;4g 1s *;;;26 g * ba 65w,26 g *;;;3q 1s *;3q g *;3q 2 *,k 2 *,3r 2 *,3q w *,k w *,3r w *;;;3u 1s *;2v 2 * ba ba 3un,2v 2 * ba 964,2v 2 * ba 3un,2v 2 * 964;;3u 4 *,3u 8 *;3u g *;o 8 *;o 4 *;o 4 *,o 8 *;x 1s *;;54 2 lf 37 15f 8xy 8xz *,54 2 qo 1m 15f 8xy 8xz *,54 2 37 15f 8xy 8xz *;3u w *;52 w *;20 2 * 3pr;18 w 0 azl *;;4b g * ba 5r0,4b g * ab1;3u w *;4t 1 * 8fl;5d 1 *;3u 1s *;3u 2 *;;17 g *,35 g *;;;4b 2 * ba m0 3bj,4b 2 * 8vr,4m 2 * 8so 96c,4m 2 * -4 96d -4 96e,4m 2 * ay 383;4m w * b5g 0 6q9;;;;;3s g *;;;25 w b8r bc 6zx *,25 w b8r bc *;;;;;4t 4 *;;;17 g *,35 g *;;17 2 *,35 2 *;;;;;;;;;;;;;5d 2 *;5d 2 *;;;4g w *;3u g *;;;;;;;e g *,e 1s *;e 4 *;;;;;;;;;e 4 *;e g *;e w *;e 1s *;;1x w *;;;;;;;;;2 1s bo8 -2 bo5 -2 bo6 -2 * -2 u3 7ui,2 1s bo8 -2 bo5 -2 bo6 -2 * -2 7rk 7ui,2 1s bo8 -2 bo5 -2 bo6 -2 * -2 bo7,2 1s * bo9 -2 boa -2 bob;3u 2 *,3u 4 *,3u g *,3u 1s *;3u 1s *;3u w *;3u 2 *,3u g *,3u w *,3u 1s *;4b g *;21 g *,21 1s *;1d g ac9 * ba 66n,1d g ac9 * aca,5d 1s 7hr ba *,5d 1s 12v 14i *,1d 1s bdm * 7cx;;;2o 4 *;;e w *;;;3b 2 * -4 1hn;;28 1s *;28 1s *;28 2 *;28 2 *;3i 4 *,3s 4 *;;;;;;1a w aua *;y g *,y 1s *;y 2 *,y 4 *;;;;;;;;2h 2 *;;;;47 2 *;;;;;11 2 *;11 4 *;;;2 g yc 5ub -2 anq -2 anr -2 * -2 6bc 6ew,2 g yc 5ub -2 anq -2 anr -2 * -2 ans,2 g ant -2 anq -2 anr -2 * -2 6bc 6ew,2 g ant -2 anq -2 anr -2 * -2 ans,2 g * anu -2 anv -2 anw;;3i 4 *;;5d 1 *;12 4 *;2u 2 * 17h;47 w *;47 2 *;47 2 *;;47 2 *;;;;;;;5c g *,5c 1s *;4y 2 *;4y g *,4y w *,1x w *,4y 1s *;4y 2 *;r g * ba an9;;4t g *,4t 1s *;;;5c g *,5c 1s *;;;;;;;2o g *;47 w *;2o 2 *;;;;;;;12 g *,3j g *,12 1s *,3j 1s *;;55 8 *;5c w *;;;;;y 1s *;;;;;;3u 2 *;;2 1s * -2 7ge;;;26 g * 69m ba 65w,26 g * ba 65w;1z 2 *;e 1 *;1z w *;;;1t 4 *;;45 4 *;;55 4 *;1l 4 *;;48 1 35v *;;;;3i 8 *;31 8 9su 9vk * a7r;;55 8 *;28 8 *;55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *;4y 8 *,4n 8 *;;38 8 *;48 1 * 11i 37f;;x 8 *;;;q 2 *;;;;;;;;;;;;e 2 *;;2o 1 *;;;;;;5b 2 *;;21 g *,21 1s *;2t g q0 ih -2 *,2t g q0 65d -2 *,2t g q0 yc 65e -2 *,2t g q0 65e -2 *,2t g q0 6er -2 *,2t g q0 yc 6er -2 *,2t g z4 69q ba -2 *,2t g 6dc ba -2 *,2t g z4 6dk -2 *,2t g z4 -2 *,27 g *,2t 1s pf i3 -2 *,2t 1s pf 7ms -2 *,2t 1s pf yc 7lc -2 *,2t 1s pf 7lc -2 *,2t 1s pf 7uf -2 *,2t 1s pf dk 7t2 -2 *,2t 1s pf 7t2 -2 *,2t 1s pf 7t2 ba -2 *,2t 1s yk 7q8 ba -2 *,2t 1s yk 7tb -2 *,2t 1s bej -2 *,27 1s *;27 2 *;4y 8 *;2h 2 *;;;;;;;;;;;x 8 *;3u 8 *;;;;;y g *;;3u 1s *;3u g *;5c 2 *;;5c g *;;2v w 1d8 * tc;;45 w * 1z2,4k w * b2k,4k w b1r *;45 g * ba 62d,45 g * ba 64d,45 g * 1z1,45 g ail aim 6a5 *,45 g ail aim *,4k g * ba 62d,4k g * ba 64d,4k g * al9,4k g ala *,4k g alb -2 *,45 1s * u4 1wr,45 1s * ba 7k3,45 1s * u4 7rf,45 1s bjf bjg 7qk *,45 1s bjf bjg *,4k 1s * u4 7rf,4k 1s * ba 7k3,4k 1s * bls,4k 1s bls *,4k 1s blt -2 *;45 2 * ay 3i2,45 2 * ay 3hb,45 2 * 1z7,4k 2 * ay 3i2,4k 2 * ay 3hb,4k 2 * 1z7,4i 2 *;51 2 98d *;e 2 *;;;;;;;;;33 1 *;1l 4 *,1l 8 *;;f g * 1be;;;;;;4g 1s *;5c 8 *;41 8 *;41 8 *;41 8 *;;;;;;;2q 8 *;;55 8 *;55 1 *;;;;;;;3w 8 *,55 8 *;4g 1s *;56 1s bbm *;;;56 w avs *;;y g *,y w *,y 1s *;1k w *;3r w *;y g *,y w *,y 1s *;k w b5h *;;;k 2 *,3r 2 *;1l 8 *;5c 4 *;5c 2 *,5c g *,5c 1s *;5c w *;5c 2 *;5c g *,5c 1s *;4a 8 *;4y 8 *;4m 8 *;3i 8 *;;5c w *;3u 8 *;26 8 *,3i 8 *;e 8 *,55 8 *;3s g *,3s 1s * 1zw;;17 2 *,18 2 * 3qp ba -2 1,18 2 * 53 3nu -2 1,18 2 * 1 -4 8z2,18 2 * 1 8ze;1z 2 *;17 2 *;17 g *,18 g * nw ba -2 1,18 g * 39 68o -2 1,18 g * ag9 -2 1,18 g * 1 -4 aga;;;17 1s *;;;1w 1s bdb bdc p *,1w 1s bdb p *,1w 1s bdb bdc *,1w 1s bdb *;1w 8 * 9tn;1w w awi awj p *,1w w awi p *,1w w awi awj *,1w w awi *;;;;2e 4 422 *;;5c 8 *;5d 8 *;1w 4 * 9d7;2o 8 *;4t 4 *;3i 8 *,3s 8 *;3s 8 *;1s 8 *;;;55 8 *;55 8 *;55 8 *;55 8 *;;;1z w *;12 w *,3j w *;;5c 1s *;w 2 *,w w *;;;17 w *,18 w * 6v8 1m -2 1,18 w * tl cq -2 1,18 w * az9 -2 1,18 w * 1 -4 aza,18 w * azb az 6pl,18 w * azb azc;;48 8 *;1s 8 *;1s 8 *;1s 8 *;1s 8 *;4s 4 * 9l3 f7 34,4s 4 * 9l3 9l4;;3u g *;;;;12 2 *;2c 4 *;45 4 *;45 4 *,4k 4 *,2c 4 *;45 4 *;;55 8 *;s 8 *;;;;4l 8 a3v *;;26 4 *;;;18 w azk *;;y 2 *;y 1s *;y g *;;y w *;;5c 1 *;;;q w *;;59 2 *;42 2 *,33 2 *,59 2 *;;5f 1s * tx q8;3e w b8h *;4g 1s *;;;2o g *;4y g *;;;;4y 4 *,4n 4 *;0 4 *,4m 4 *;;1t w *,4i w *;;1z w *;1d 1s 1m 7yo r2 v3 yc *,1d 1s 1m 7yo v3 yc *;1d g 1m 6jq mz v3 yc *;;;;;;5g g 1i6 *,5g 1s 1i5 *;;55 4 *;a g *;;a 1s *;;54 2 3hm 3zw * 1m m0 3t0 -2 8xs,54 2 3hm 3zw * 8xt -2 8xs,54 2 3vt 3zw * 1m m0 3t0 -2 8xs,54 2 3vt 3zw * 8xt -2 8xs,44 2 p3 yz *;2q g * 1mu;;27 2 *,27 4 *,27 8 *;1k w * b7l;4y g *;4y g *;4y 2 *,4y 4 *,4n 4 *,4y w *,4y 1s *;4y 8 *,4n 8 *;2o 1s *;;1x w *;;28 w *;;28 g *;28 g *;28 2 *;;18 g z4 *;3u 2 *;1z 2 *;3j 2 *;28 1 *;28 2 *;1s 4 9ct *;;1p 8 * -2 5m 59f;;2s 8 *;52 2 *;3u 8 *;5d 8 *;;e 8 *;3u 8 *;;4l 8 *;s 4 *,6 4 *;y 4 *;4a 4 *;17 4 *,x 4 *;;11 8 *;;;;1x w *;;4n 4 * -4 jr;55 4 *;55 4 *;;4l 8 *;2e 8 *;;;;35 1s *;;;;55 4 *;55 4 *;;;;3u 1s *;;49 g ad0 pa *,49 g ad0 *;;;55 8 *;3u g *;x g *;;;1z 2 *;;;59 2 *;;s 4 * -4 4hz;4y w *;;4y 2 *;;;;;;2i 8 *;;;;;41 4 *;5c 2 *;;3u 8 *;;;;;;;42 2 *,59 2 *;38 1s *;38 g *;;o 2 8y8 sh *;;e 8 *,3i 8 *;;;;5c 4 *;5c 8 *;;e 8 *,55 8 *;;55 8 *;;;2o 1 *,2o g *,2o w *,2o 1s *;11 2 3ej *;;;;;;;;;;2i g 6jq m3 *,2i g ba 6jq m3 *,2i g ba 5yj *,2i g acu *;2i 1s 7yo 4j *,2i 1s ba 7yo 4j *,2i 1s ba 7tx *,2i 1s 7tx *;;2i 2 3xw mb *,2i 2 ba 3xw *,2i 2 8we *;;;;;;;5c 4 *;;;45 8 *;;;;;;;y 2 *;;;;;;;;;;2c 4 *;18 4 * 9gu;55 8 *;;55 4 *;55 8 *;55 8 *;55 4 *;55 8 *;55 4 *;4y 4 *;17 4 *,x 4 *;4a 4 *;;;;4y 4 *;5c 4 *;;;;4t 2 * 90w 90x,4t 2 * 90x,4t 2 * -2 91f;;4y 4 *,4n 4 *;;;;48 8 *,48 g *,48 w *,48 1s *;1z w *;;;s 4 *;;17 g *,35 g *,18 w * 77m,17 1s *,35 1s *;2m g * 8w atn am3;4d g * tx 11d,4d g * tx 13e;18 w * azf;18 1s * bhc;17 w *,35 w *;;1o 2 *,2q 2 38w ba *;46 8 *;;46 8 *;;38 8 *;;;;3x 2 * 929 92a;4j 2 * -4 0 91x;;;;;e 1 *,3i 1 *;;;;4g 1s *;;;;;26 g *;;26 1s *;26 2 *;;;e 1 *,e 2 *,1z 2 *;;3w 2 8tr -4 *;17 2 *,18 2 * m7 3le 3n7,35 2 *;1z w *;;;;;;26 8 *;3y 8 *;3y 8 *;3i 8 *;;y 2 *;y 2 *;1k 2 *;;3x 4 *;49 2 8wk 3qp v3 0 *,49 2 8wk v3 0 *,49 2 8wk 0 *;;;;;;49 w awx 0 *;;;4l 8 *;3u 2 *;;a g *;3u 2 *;;;;48 1s *;48 w *;35 w *;;;;;;;;;1s 4 *;1s 8 *;;;45 2 3hn *;;;;;;;;;;42 2 *;;;;;;;;;;;56 g a9l *;3w 8 *,3i 8 *,3s 8 *;;;;;;48 1 *;;;;;12 2 *,3j 2 *;;;;;5d 2 *,2o 2 *;;;5b 2 *;;;4y g *;4y 1s *;;17 1s *,x 1s *;;;;x 2 *;;4y 2 *;;5e 8 *;17 g *,x g *;3v g agv *;;;;;;3y g *;;;5d 1 *,2o 1 *;47 2 *;3y 8 *;;3y 1s *;2i 2 * e6 3n1,2i 2 * 3n3;2i 2 * ba 3n1,2i 2 * e6 3n1,2i 2 * 8wd;;47 2 *,47 w *;45 g *,45 1s *;45 2 *;;;45 g *;45 g *,1t g 16i * -2 aoc,45 1s *;45 2 *,45 g *,4k g *,45 1s *,4k 1s *;45 g *,45 1s *;45 2 *,4i 2 *;;47 g * 5wc 6h0;5d g *,5d 1s *;;;;3w 8 *;;;;2o g *,2o 1s *;33 1 *;1u 1 *;4i w *;4y w *;4y w *;45 w *;52 8 *;26 8 *;52 4 *;3u 2 *;45 1 *,4k 1 *,2c 1 *;;47 2 *;2f 2 q5 *,3w 2 3jb 8so -2 *,3w 2 3jb -2 *,3f 2 q5 *;40 2 * 3qp 3x8,40 2 * 8v6,52 2 92d -4 *;;;;;42 2 *,17 2 *,35 2 *;33 2 *;2v 2 q5 *;;;;4i 2 *;45 2 *;45 2 *;45 1 *;;;;3u 2 *;;;;;;;;;3w 8 *;3w 8 *;3u g *,3u 1s *;;;47 2 *;;47 w *;;;;;;;;4s 2 * m7 3bl,4s 2 * mb 3wl,4s 2 * m0 3xk,35 g *;;;2c 8 *;2c 4 *;45 2 *;2v w q5 *,59 w *;47 2 *;17 2 *;;;47 w *;47 w *;4y w *;17 w *,x w *;;;45 w *;45 w *;;47 w *;;;45 w *,4i w *;3u w *;;1x w *;47 w *;;4a 8 *;;;d 8 *;;42 2 *,17 2 *,33 2 *,59 2 *;;;35 1s *;4t w *;5b w *;47 w *;5c 1 *,5c 4 *;y 2 *,y 4 *;y w *;;;;1t 8 * a3n a3o;s 4 * -2 4t0;3u 8 *;;4b 8 *;e 8 *,3i 8 *;3w 8 *;1z w *;47 w *;4a 1 *;3u w *;4m 8 *;;;5c w *;;;a g *;a 1s *;;;12 g *,12 1s *;3s 8 *;;;;;4b 1s *;3w 8 *;55 8 *;12 w *;;4m 8 *;55 8 *;55 8 *;55 8 *;5c 2 *;;;5c 4 *;51 w *;4m 4 *;;55 8 *;;;;;;27 4 *;1o 2 *;;5c g *,2o g *;5c w *;;;;1x w *;1l 8 *;;;;3w 8 *,55 8 *;4m 8 0 * a3x;3w 8 *,55 8 *;4y 4 *,4n 4 *;;e 1 *;e 8 *,3i 8 *;e 8 *,3i 8 *;;4g 1s *;;;e 2 *;;;;5c g *;;5d 1 *;2o 2 *;;5c 2 *;5c 1s *;2o w *;;;12 8 *;e 8 *;1s g * ba 6ff,1s g * 6ff,1s g * ba aaf,1s g * aaf,1s g * ba aag,1s g * aag;55 8 *;;1s 4 *;3w 8 *;3i 8 *;3i 8 *;;;57 8 *;;e 1 *;;;d 4 *;o 8 *;;;1n 4 *;;;;0 4 *;17 2 *;;;3r 2 *;3r w *;;;;3w 8 *;;;;;3q g *;2q 2 38w ba *;3b 2 902 * 3z8;;2q 8 *;;1o 2 *,2q 2 38w ba *;;;51 2 *,51 w 76s *,51 w *;;;;;;;4g w *;;;;;;2q 8 *;;;47 w *;5c w *;2e 8 *;55 8 *;s 8 *;;;2e 4 *;;28 4 *;2c 8 *;4k 8 *,2c 8 *;45 8 *,2c 8 *;;;3s g *,3s 1s *;e 1s *;e 2 *,e g *,e w *;;4g 4 *;e 2 *,1z 2 *;5c 2 *;1z w *;;48 w *,48 1s *;;;;;;;5c 4 *;5c 8 *;17 4 *,18 4 * -2 1 -4 9gr,18 4 1 -4 9gs -2 *,17 8 *,18 8 * 9xn -2 1,18 8 * -2 1 -4 9xo,18 8 1 -4 3i 10s *,18 8 1 -4 ui 10s *,18 8 1 -4 cv 5pe *,18 8 1 -4 ui 5k9 *,18 8 1 -4 ui 5pe *;4z 8 5cr *;2e 4 *;;4m 4 *;4m 8 *;4f 8 *;4f 4 *;2e 8 *;4g 4 *;2e 8 *;3w 8 *,55 8 *;55 8 *;3w 8 *;;4y w *;46 8 *;45 8 *,4k 8 *,2c 8 *;45 8 *,4k 8 *,2c 8 *;;;35 2 *;1o 2 *;55 8 *;4g 4 *;55 4 *;55 8 *;2o 8 *;3w 8 *;55 4 *;45 4 *,4k 4 *,2c 4 *;5c g *;5c 2 *;57 8 *;4l 8 *;48 g *;1z w *;55 4 *;;;1o 2 *;;;3w 8 *;57 2 *;;3w 8 *;55 4 *;5c 1s *;5c w *;;e g *,e 1s *;;4y 4 *,s 4 *;4y 8 *;55 8 *;;;s 8 *;;27 8 *;s 8 *;;e 4 *,3i 4 *;5c 4 *;;46 8 *;;5c 8 *;55 8 *;;2p 8 a2l -2 *;2p 8 *;2p 8 *;2p 8 *;12 4 *;3u 8 *;;;;2o 4 *;12 8 *;5c 8 * 159 ol;52 4 *;4n 8 * -4 dx;2q 8 * 9yy 9yz;2q 8 *;55 4 *;4n 4 * -4 qv 9mx;1l 8 *;1u 8 *;55 8 *;55 8 *;55 4 *;55 4 *,55 8 *;4u 8 *;n 8 *;55 8 *;3w 8 *;;;;;0 1 * 8lb,g 1 85o 8ly * 2j5;3q 1 *;m 1 13d 37s rb 847 *,m 1 13d 37s rb *,f 1 85a * 85b,f 1 2ev * 3m,f 1 5h 3m *,39 1 33u *,39 1 * 2ud,30 1 8ct 2ev *,30 1 8cu 2vt *,30 1 8cy 37s 8cw *,30 1 8cy 37s *,30 1 37s 8cz *,30 1 * jr 37s 2th,4t 1 37f *,1r 1 37s * l9 2iw,1r 1 37s * l9 35p,1r 1 37s * 374 2y4,1r 1 37s * 374 5j 35p,1r 1 37s * 8kk,1r 1 8kl -4 8km 37s 8kn 8ko *,1r 1 8kl -4 8km 37s 8ko *,1r 1 8kl -4 8km 37s 8kn *,1r 1 8kl -4 8km 37s *,1r 1 8kp 37s 8ct 8ko *,1r 1 8kp 37s 8ct *,1r 1 35p 37s 8kq 2ev *,1r 1 35p 37s 8kq *,1r 1 37s 8ct 8ko *,2e 1 * 8l3,1 1 2ev *,1 1 * 16p,1 1 * 8ae da 10p,1 1 * 8ae d7 q9,1 1 * 8ae 8la,1 1 326 *,4l 1 * 2ud,4l 1 2ud qg 8lu *,4l 1 2ud qg *,4l 1 2ud *,s 1 8ia 8pe 37s *,31 1 8rp 37s rb 31c *,31 1 37s rb 8rr *;;;;;54 1 2ga * 859 89k,54 1 2ga * 37s 8aj;;;;;;;;5 1 jr *;5d 1 * 37s 2ml,5d 1 * 2f1 2oq,5d 1 * 85t,d 1 8pq 11i 16p * -2 0 8po,d 1 8pq 11i 16p * -2 8pp,d 1 8pq * -2 0 8po,d 1 8pq * -2 8pp,d 1 ha 2eq *;;;;;2q 1 8e6 *,3f 1 8ik 8il 11b *;;41 1 *;;;42 1 *,33 1 *,1e 1 *;4g 1 * 377;20 1 16p 88x * 2f4 u4 30t 88y,20 1 16p 88x * 2f4 88z 88y,20 1 16p 88x * 2f4 890;;;;3b 1 8d3 11b * 8d4,4z 1 8mu 11b *;2o 1 *;;42 1 tc *;;;41 1 *;5c 1 * 811,2u 1 * 6x d7;1n 1 *;;55 1 *;;;1d 1 3a 2ge 166 * 374 5j 86u,1d 1 3a 2ge 166 * 86v 86u,1d 1 3a 166 * 166 2dx 374 5j 86u,1d 1 3a 166 * 166 2dx 86v 86u,1d 1 3a 166 * 374 5j 86u,1d 1 3a 166 * 86v 86u,3u 1 *,3f 1 8if *;p 1 82h 82i 11b *,3q 1 *,1d 1 3a * 166 2dx 374 5j 86u,1d 1 3a * 166 2dx 86v 86u,1d 1 3a * 374 5j 86u,1d 1 3a * 86v 86u,1d 1 3a * 374 5j 876,1d 1 3a * 4f 876,20 1 * 2e1;;;1w 1 p *;55 1 *;;;3v 1 8cr 374 *,53 1 4j 324 4j -8 if *,53 1 8nq -8 if *;;;5c 1 * 81a,3f 1 * 11i -2 8hz 13a 1,3f 1 * 11i -2 8hz 1;;41 1 37z *;;;;48 1 36z 16p *;55 1 *;;42 1 *;;;;1d 1 * 872;54 1 4f 16p * gl 2v4 34e 2v4 34e 8a3,54 1 4f 16p * gl 2v4 34e 8a4 8a3,54 1 4f 16p * gl 8a5 2v4 34e 8a3,54 1 4f 16p * gl 8a5 8a4 8a3,54 1 16p * gl 2v4 34e 2v4 34e 8a3,54 1 16p * gl 2v4 34e 8a4 8a3,54 1 16p * gl 8a5 2v4 34e 8a3,54 1 16p * gl 8a5 8a4 8a3,54 1 4f 16p * gl 2v4 34e 8a3,54 1 4f 16p * gl 8a5 8a3,54 1 16p * gl 2v4 34e 8a3,54 1 16p * gl 8a5 8a3,2e 1 2s4 37s 8ky *;2s 1 *,2f 1 11i * 80q,43 1 886 11b 2tt 887 888 11i *,43 1 886 2tt 887 888 11i *,43 1 886 11b 887 888 11i *,43 1 886 887 888 11i *;;;40 1 ha lc *,4a 1 * qg 11b 2gj,4z 1 ha 0 * -2 8mv,d 1 8pv 16p ha *,d 1 16p ha 8pw *,d 1 sw 16p *,1u 1 sw 8rx *,1u 1 16p ha lc *;3q 1 * 2h4;3q 1 *,55 1 *;4y 1 2tn *,4y 1 * 2m3 31d,4y 1 * l9 0;42 1 *;f 1 37s * 85h,f 1 * 2th,f 1 37s *,4b 1 mx jr gl 37s *,4b 1 * 85s,39 1 86c *,1 1 * 2gj,5g 1 * 4a;;;4w 1 11i *;;;;;;20 1 16p 88x * 88z 88y,20 1 16p 88x * 890,20 1 37s 891 if * 892,20 1 37s 891 2oe * 892,20 1 16p 13y * 89a 872,20 1 16p 13y * 872,20 1 89e if *,54 1 859 89o if * 89m,54 1 859 89o 2oe * 89m,3f 1 8hp if * 8hq;2f 1 *,5 1 * 83h 83i,5 1 * 83j,2b 1 * 83k 84b,49 1 * lc l9 11m 2qq,49 1 * lc xu 11m 2qq,49 1 * le 11m 2qq,53 1 * 15p 6x -2 mx jr -2 8nm,53 1 * 15p 6x -2 8nn -2 8nm,53 1 * 8no -2 mx jr -2 8nm,53 1 * 8no -2 8nn -2 8nm,53 1 * 16p 2ml 8og,53 1 * 16p 8og;5 1 *;;;;5d 1 *;18 1 2kn * 1 8ch,2p 1 2ta 11b 8kj *,2p 1 2ta 8kj *;5c 1 *;3s 1 *;3s 1 *;;;55 1 *;;;;;;;17 1 *,42 1 *,1e 1 *;s 1 * 11b qg,s 1 * 11b;5d 1 *;;;;;l 1 * 31i,l 1 * 2m0;;38 1 *;;27 1 *;48 1 * 862;;;;;3x 1 * 8c3 rb 8hh 3m,3x 1 * 8c3 8hh 3m;;;4u 1 *;57 1 33n *;;e 1 *;;;;3q 1 *;;2s 1 *,2f 1 * -2 80p;2s 1 *;26 1 jd *,1 1 * 3m 11b tk,1 1 * 3m tk,0 1 * 3m 11b tk,0 1 * 3m tk,37 1 37s jd * 374 5j 377 11b,37 1 37s jd * 374 5j 8ml,37 1 37s jd * 2tf 5j 377 11b,37 1 37s jd * 2tf 5j 8ml,37 1 37s jd * 8mm 377 11b,37 1 37s jd * 8mm 8ml;;;1l 1 *;1o 1 *,4s 1 * r7 8jv 8jw,4s 1 * r7 8jw,s 1 * 4a qg,s 1 * 4a,3d 1 * 4a,2n 1 8qz 11b * 8r0 8r1,2n 1 8qz 11b * 8r1;3d 1 *;t 1 * xu 8du,t 1 * 8du;;;1f 1 * 2t4,3w 1 * 2t4,55 1 * 2t4;;;;;3q 1 *,26 1 2fi *;t 1 * 8du;18 1 2re * 2pe;;1a 1 2n8 qg *,3o 1 8rm 4f *;;3u 1 *;f 1 36c *,t 1 dk *;f 1 36c *,t 1 *;e 1 *,3i 1 *;;;;;;s 1 *;3q 1 *;;;3v 1 8co r6 * 8cp,45 1 8ep 8er 11i *,45 1 8ep 11i *,42 1 *,4u 1 *,1 1 * 2t4 2q1 lc;4t 1 * 11b 8g3;;;;4b 1 tk *,4m 1 11b *,3d 1 8qa 8qb uy *,3d 1 8qa uy *,3d 1 uy * jr r6,3d 1 uy * jr 345,3d 1 uy * 8qd;11 1 *;11 1 *;;4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 8n5 * 2wc,4v 1 8n3 11b 8n4 qh 8n7 8c0 8n5 * 2wc,4v 1 8n3 8n8 qh 2uo 11i 8c0 8n5 * 2wc,4v 1 8n3 8n8 qh 8n7 8c0 8n5 * 2wc,4v 1 8n3 qh 2uo 11i 8c0 8n5 * 2wc,4v 1 8n3 qh 8n7 8c0 8n5 * 2wc,4v 1 8n3 11b 8n4 2uo 11i 8c0 8n5 * 2wc,4v 1 8n3 11b 8n4 8n7 8c0 8n5 * 2wc,4v 1 8n3 8n8 2uo 11i 8c0 8n5 * 2wc,4v 1 8n3 8n8 8n7 8c0 8n5 * 2wc,4v 1 8n3 2uo 11i 8c0 8n5 * 2wc,4v 1 8n3 8n7 8c0 8n5 * 2wc,4v 1 8n3 11b 8n4 qh 2uo 11i 8n5 * 2wc,4v 1 8n3 11b 8n4 qh 8n7 8n5 * 2wc,4v 1 8n3 8n8 qh 2uo 11i 8n5 * 2wc,4v 1 8n3 8n8 qh 8n7 8n5 * 2wc,4v 1 8n3 qh 2uo 11i 8n5 * 2wc,4v 1 8n3 qh 8n7 8n5 * 2wc,4v 1 8n3 11b 8n4 2uo 11i 8n5 * 2wc,4v 1 8n3 11b 8n4 8n7 8n5 * 2wc,4v 1 8n3 8n8 2uo 11i 8n5 * 2wc,4v 1 8n3 8n8 8n7 8n5 * 2wc,4v 1 8n3 2uo 11i 8n5 * 2wc,4v 1 8n3 8n7 8n5 * 2wc,4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 * 2wc,4v 1 8n3 11b 8n4 qh 8n7 8c0 * 2wc,4v 1 8n3 8n8 qh 2uo 11i 8c0 * 2wc,4v 1 8n3 8n8 qh 8n7 8c0 * 2wc,4v 1 8n3 qh 2uo 11i 8c0 * 2wc,4v 1 8n3 qh 8n7 8c0 * 2wc,4v 1 8n3 11b 8n4 2uo 11i 8c0 * 2wc,4v 1 8n3 11b 8n4 8n7 8c0 * 2wc,4v 1 8n3 8n8 2uo 11i 8c0 * 2wc,4v 1 8n3 8n8 8n7 8c0 * 2wc,4v 1 8n3 2uo 11i 8c0 * 2wc,4v 1 8n3 8n7 8c0 * 2wc,4v 1 8n3 11b 8n4 qh 2uo 11i * 2wc,4v 1 8n3 11b 8n4 qh 8n7 * 2wc,4v 1 8n3 8n8 qh 2uo 11i * 2wc,4v 1 8n3 8n8 qh 8n7 * 2wc,4v 1 8n3 qh 2uo 11i * 2wc,4v 1 8n3 qh 8n7 * 2wc,4v 1 8n3 11b 8n4 2uo 11i * 2wc,4v 1 8n3 11b 8n4 8n7 * 2wc,4v 1 8n3 8n8 2uo 11i * 2wc,4v 1 8n3 8n8 8n7 * 2wc,4v 1 8n3 2uo 11i * 2wc,4v 1 8n3 8n7 * 2wc,4v 1 8na 8n9 374 *;;4t 1 * 2ug;;;17 1 *,3b 1 0 * 8d8 823 8d9,35 1 *,42 1 *;;;54 1 pb * l9 2rw,54 1 pb * 2tl,2e 1 8ku r6 * 11i 13d,2e 1 8ku r6 * 8kv;3i 1 *;4t 1 11b ys l9 *,4l 1 * 8lz 366 2p4 jr 37s 2th,4l 1 * 8lz 366 2p4 8m0,4l 1 * 8lz 8m1 jr 37s 2th,4l 1 * 8lz 8m1 8m0,4l 1 * 366 2p4 jr 37s 2th,4l 1 * 366 2p4 8m0,4l 1 * 8m1 jr 37s 2th,4l 1 * 8m1 8m0,53 1 4j 324 4j -8 * 2vf,53 1 8nq -8 * 2vf,d 1 2nr 2eq 11i 16p qo * qg -2 0 8po,d 1 2nr 2eq 11i 16p qo * qg -2 8pp,d 1 8pq 11i 16p qo * qg -2 0 8po,d 1 8pq 11i 16p qo * qg -2 8pp,d 1 2nr 2eq qo * qg -2 0 8po,d 1 2nr 2eq qo * qg -2 8pp,d 1 8pq qo * qg -2 0 8po,d 1 8pq qo * qg -2 8pp;2o 1 *;;;5d 1 * 2u4;;e 1 *,3i 1 *;;20 1 * 16p,20 1 * 37s;;38 1 *;;;3u 1 *;1l 1 *;3u 1 *;3q 1 *,1d 1 * 37c 0 2ow,2t 1 * 374 5j 88s 2p6,2t 1 * l9 88s 2p6,2t 1 * 88s 2p6,2t 1 q0 * 2tl,55 1 8p3 *;;;;3s 1 *;;y 1 *;;1a 1 q0 * 11i,s 1 * 8pj 1,s 1 * 1;;;;2i 1 87a 11i 87b * qg,2i 1 87a 11i 87b * jr;;3q 1 *,e 1 * 2m9;;0 1 *;4b 1 * 30h,4b 1 * 2z7,8 1 if 11i 5j *,8 1 2oe 11i 5j *,8 1 2tl 11i 5j *,8 1 2tf 5j *,31 1 8rp 37s rb * 2gj;5c 1 *,e 1 * 2y8;11 1 * 36j;;;2o 1 *;45 1 8ep 8er 11i *,45 1 8ep 11i *,42 1 *,4u 1 *,4l 1 2f3 1m * -2 8lr -2 8ls,4l 1 8lw 1m * qg 8lx 8ly,4l 1 8lw 1m * qg 8ly;;2g 1 8bo *,12 1 *,18 1 8cn *,13 1 1 *,13 1 8cn *;;;;;1 1 * 2gj,g 1 * 2gj 8n1 83k tk,g 1 * 2gj 83k tk,g 1 * 2gj 8n1 tk,g 1 * 2gj tk;29 1 2d4 * 8c0 8j7,29 1 2d4 * 8j7;;;;;;;;f 1 2jt * 85g,1o 1 *,1z 1 8df *,4y 1 2ml *,3h 1 *,5e 1 *,4z 1 8mu 37s *,d 1 16p ha 37s * 2eq;1l 1 *;;41 1 3x *;;;;;;4m 1 qq 34e * 8m2,4m 1 8m3 * 8m2,4m 1 0 * 85f,4m 1 z7 *;;;;;e 1 *,4p 1 * 3m,4p 1 *;3x 1 * 8h2 16p 2g0,3x 1 * 8h2 8h3;;;3q 1 *,37 1 37s 2uk * 374 5j 377 11b,37 1 37s 2uk * 374 5j jr 304,37 1 37s 2uk * 374 5j 8ml,37 1 37s 2uk * 2tf 5j 377 11b,37 1 37s 2uk * 2tf 5j jr 304,37 1 37s 2uk * 2tf 5j 8ml,37 1 37s 2uk * 8mm 377 11b,37 1 37s 2uk * 8mm jr 304,37 1 37s 2uk * 8mm 8ml;;2s 1 *;;1o 1 *;;5d 1 *,4u 1 *;2s 1 *,2f 1 * 80m;;;;3q 1 *;;;;3x 1 *;4s 1 * r7 8jv 8jw,4s 1 * r7 8jw;;;;;55 1 *;p 1 82h 82i * 2ge,2g 1 8bo * b8,3k 1 * 2ow,3m 1 1 gl * 8nc,3m 1 gl * 8nc,13 1 1 *;17 1 *,18 1 * 1 8ch,35 1 *;;;;t 1 *;;;;48 1 * 11i 37f;;43 1 883 11i 345 * 50 2u8,43 1 883 11i 345 * 2zt qa,43 1 883 11i 345 * 37c 0 2ow,43 1 883 11i 345 * 37c 0 j3,43 1 883 11i 345 * jr 11b 2tt 0 2ow,43 1 883 11i 345 * 884,q 1 * 16p 1m;;;5c 1 2y1 *,48 1 u4 *;;;;;;e 1 * 84p,4p 1 * 8q2;;;;;;3q 1 *,1j 1 37f *;;;;;1d 1 * 85y 374 5j 86x,1d 1 * 85y l9 86x,2g 1 8bo * b8,18 1 8ci -2 1 -4 * b8,3k 1 * 2ow,3m 1 1 gl * 8nc,3m 1 gl * 8nc,13 1 1 * b8;;12 1 *;1d 1 gl * 166 877,1p 1 * 16p 8sa;;;3i 1 *,3s 1 *;3i 1 *,3s 1 *;2f 1 *;2o 1 *;;3i 1 *;;;52 1 * gl;;;1l 1 *;;;;5c 1 * 81c;;5d 1 *;;;;;1f 1 *;2f 1 * 2n8;;;3q 1 *;4g 1 * jr;;;;18 1 * 2n9;;;5d 1 qo 83k * b8,5d 1 37s * b8,55 1 * 2t7 xu 2yz,d 1 377 83k * sw 31t,d 1 377 83k * 8pr;;;5c 1 w7 *;;;3q 1 *;4f 1 *;4w 1 11i 11b * 84n;;;;;48 1 * j9;;2p 1 * 8kc 8kd;;;;;;5c 1 *;5c 1 *;2f 1 * qg 80s,2f 1 * 80t,1a 1 gl *;;1l 1 *;;;54 1 37s * 2nk,3z 1 2yc 1m *,3d 1 * 3m 2m4,1m 1 8qu 8c3 * -2 8qv,1m 1 8qu * -2 8qv;;5 1 137 *,l 1 * 3m 2eq,l 1 * 3m 2y2,l 1 * 851 2eq,l 1 * 2eq;;;1o 1 *,4y 1 2f *,4y 1 rb *,5e 1 *,3i 1 * 8q1;;;;5c 1 * 2l0;;1s 1 * 84i,1s 1 * 2hl,1j 1 * 2gj;;;43 1 374 5j * 11i -2 88f 88g,43 1 l9 * 11i -2 88f 88g,d 1 * 2eq 11i 16p 50 11b eb qg -2 0 8po,d 1 * 2eq 11i 16p 50 11b eb qg -2 8pp,d 1 * 2eq 11i 16p 2d4 -2 0 8po,d 1 * 2eq 11i 16p 2d4 -2 8pp,d 1 * 2eq 50 11b eb qg -2 0 8po,d 1 * 2eq 50 11b eb qg -2 8pp,d 1 * 2eq 2d4 -2 0 8po,d 1 * 2eq 2d4 -2 8pp;;;;;38 1 *;4t 1 8fb 8fc * 2s9,4t 1 8fb * 2s9;26 1 * 2q8 jd;;42 1 *;1e 1 *;;;1w 1 * 331 jr,1w 1 * 86h,1w 1 86i 820 86j 2vp *,1w 1 86i 86j 2vp *,1w 1 86i 820 2vp *,1w 1 86i 2vp *,1w 1 86i 820 86j *,1w 1 86i 86j *,1w 1 86i 820 *,1w 1 86i *,1w 1 * 16p 86l 86m,1w 1 15p * -2 86n,1p 1 * 2zo;5d 1 *,3i 1 *;;;;;;;;;;e 1 *,3i 1 *;;;3q 1 * 2h4;;4p 1 * 2eq 2ne;;4t 1 * 8g4 11i 8g5,4t 1 * 8g4 8g5;j 1 gl 1 *;;;p 1 pq * 2oe 11i 82b 82c,p 1 pq * 4f 11i 82b 82c,p 1 pq * 2tl 11i 82b 82c,p 1 pq * 82d 82b 82c,p 1 pq * 82b 82c,20 1 16p 4f qa *;l 1 * 83k 850,l 1 * 850,48 1 * 1m;1n 1 2ne *,1n 1 50 *,22 1 2ne *,22 1 50 *,46 1 * 8f2 8f3;;;3q 1 *;43 1 883 11i 13a 37c 0 *,43 1 883 11i o2 37c 0 *,43 1 883 11i 345 37c 0 *,43 1 883 885 37c 0 *,43 1 883 37c 0 *,12 1 8bq *,42 1 tc *,42 1 3l *,3k 1 tc *,3k 1 3l *;12 1 *,42 1 *,3k 1 *;3q 1 *;;;;43 1 * 137;26 1 * 2v0,58 1 * 361 6q 366,37 1 37s * 2gj 374 5j 377 11b,37 1 37s * 2gj 374 5j 8ml,37 1 37s * 2gj 2tf 5j 377 11b,37 1 37s * 2gj 2tf 5j 8ml,37 1 37s * 2gj 8mm 377 11b,37 1 37s * 2gj 8mm 8ml;4l 1 8lv *;y 1 *;;;48 1 *;5c 1 *;5c 1 *;54 1 * 6q 859 89k;3u 1 *;;17 1 *;;;;;;3q 1 *;;;;;;;42 1 *;1d 1 * 875,2j 1 * 1u9;;;;3q 1 *;43 1 883 37s * 50 2u8,43 1 883 37s * 37d 2jc,43 1 883 37s * 2zt qa,43 1 883 37s * 37c 0 2ow,43 1 883 37s * 37c 0 j3,43 1 883 37s * jr 11b 2tt 0 2ow,43 1 883 37s * 884,54 1 4f 16p 32p * jr 2v4 34e 2v4 34e 8a3,54 1 4f 16p 32p * jr 2v4 34e 8a4 8a3,54 1 4f 16p 32p * jr 8a5 2v4 34e 8a3,54 1 4f 16p 32p * jr 8a5 8a4 8a3,54 1 16p 32p * jr 2v4 34e 2v4 34e 8a3,54 1 16p 32p * jr 2v4 34e 8a4 8a3,54 1 16p 32p * jr 8a5 2v4 34e 8a3,54 1 16p 32p * jr 8a5 8a4 8a3,54 1 4f 16p * jr 2v4 34e 2v4 34e 8a3,54 1 4f 16p * jr 2v4 34e 8a4 8a3,54 1 4f 16p * jr 8a5 2v4 34e 8a3,54 1 4f 16p * jr 8a5 8a4 8a3,54 1 16p * jr 2v4 34e 2v4 34e 8a3,54 1 16p * jr 2v4 34e 8a4 8a3,54 1 16p * jr 8a5 2v4 34e 8a3,54 1 16p * jr 8a5 8a4 8a3,54 1 4f 16p 32p * jr 2v4 34e 8a3,54 1 4f 16p 32p * jr 8a5 8a3,54 1 16p 32p * jr 2v4 34e 8a3,54 1 16p 32p * jr 8a5 8a3,54 1 4f 16p * jr 2v4 34e 8a3,54 1 4f 16p * jr 8a5 8a3,54 1 16p * jr 2v4 34e 8a3,54 1 16p * jr 8a5 8a3;;;3q 1 *,48 1 50 11b *,48 1 50 *,48 1 11i 11b *,48 1 11i *,2t 1 88j 88k 2m0 11i 2m0 *,2t 1 88j 88k 88l *,2t 1 88j 2m0 11i 2m0 *,2t 1 88j 88l *,2t 1 88j 88k *,2t 1 88j *,2t 1 * 820 q9 88p,2t 1 * q9 88p,2t 1 88m 88q 88r *,2t 1 343 374 5j q0 *,2t 1 343 l9 q0 *,27 1 *,o 1 33w 2ez 8at *,o 1 2h3 2ez 8at *,o 1 8au 8at *,o 1 33w 2ez *,o 1 2h3 2ez *,o 1 8au *,o 1 * 374 5j 2gl r7 8av 8aw dk 2s3,o 1 * 374 5j 2gl r7 8av 8aw 2ps 2sp,o 1 * 374 5j 2gl r7 8av 8aw 8ax,o 1 * 374 5j 33h 2w4 8av 8aw dk 2s3,o 1 * 374 5j 33h 2w4 8av 8aw 2ps 2sp,o 1 * 374 5j 33h 2w4 8av 8aw 8ax,o 1 * 374 5j 8ay 8av 8aw dk 2s3,o 1 * 374 5j 8ay 8av 8aw 2ps 2sp,o 1 * 374 5j 8ay 8av 8aw 8ax,o 1 * 820 2gl r7 8av 8aw dk 2s3,o 1 * 820 2gl r7 8av 8aw 2ps 2sp,o 1 * 820 2gl r7 8av 8aw 8ax,o 1 * 820 33h 2w4 8av 8aw dk 2s3,o 1 * 820 33h 2w4 8av 8aw 2ps 2sp,o 1 * 820 33h 2w4 8av 8aw 8ax,o 1 * 820 8ay 8av 8aw dk 2s3,o 1 * 820 8ay 8av 8aw 2ps 2sp,o 1 * 820 8ay 8av 8aw 8ax,o 1 * 2gl r7 8av 8aw dk 2s3,o 1 * 2gl r7 8av 8aw 2ps 2sp,o 1 * 2gl r7 8av 8aw 8ax,o 1 * 33h 2w4 8av 8aw dk 2s3,o 1 * 33h 2w4 8av 8aw 2ps 2sp,o 1 * 33h 2w4 8av 8aw 8ax,o 1 * 8ay 8av 8aw dk 2s3,o 1 * 8ay 8av 8aw 2ps 2sp,o 1 * 8ay 8av 8aw 8ax,o 1 * 374 5j 8av 8aw dk 2s3,o 1 * 374 5j 8av 8aw 2ps 2sp,o 1 * 374 5j 8av 8aw 8ax,o 1 * 820 8av 8aw dk 2s3,o 1 * 820 8av 8aw 2ps 2sp,o 1 * 820 8av 8aw 8ax,o 1 * 8av 8aw dk 2s3,o 1 * 8av 8aw 2ps 2sp,o 1 * 8av 8aw 8ax,o 1 * 374 5j 2gl r7 8aw dk 2s3,o 1 * 374 5j 2gl r7 8aw 2ps 2sp,o 1 * 374 5j 2gl r7 8aw 8ax,o 1 * 374 5j 33h 2w4 8aw dk 2s3,o 1 * 374 5j 33h 2w4 8aw 2ps 2sp,o 1 * 374 5j 33h 2w4 8aw 8ax,o 1 * 374 5j 8ay 8aw dk 2s3,o 1 * 374 5j 8ay 8aw 2ps 2sp,o 1 * 374 5j 8ay 8aw 8ax,o 1 * 820 2gl r7 8aw dk 2s3,o 1 * 820 2gl r7 8aw 2ps 2sp,o 1 * 820 2gl r7 8aw 8ax,o 1 * 820 33h 2w4 8aw dk 2s3,o 1 * 820 33h 2w4 8aw 2ps 2sp,o 1 * 820 33h 2w4 8aw 8ax,o 1 * 820 8ay 8aw dk 2s3,o 1 * 820 8ay 8aw 2ps 2sp,o 1 * 820 8ay 8aw 8ax,o 1 * 2gl r7 8aw dk 2s3,o 1 * 2gl r7 8aw 2ps 2sp,o 1 * 2gl r7 8aw 8ax,o 1 * 33h 2w4 8aw dk 2s3,o 1 * 33h 2w4 8aw 2ps 2sp,o 1 * 33h 2w4 8aw 8ax,o 1 * 8ay 8aw dk 2s3,o 1 * 8ay 8aw 2ps 2sp,o 1 * 8ay 8aw 8ax,o 1 * 374 5j 8aw dk 2s3,o 1 * 374 5j 8aw 2ps 2sp,o 1 * 374 5j 8aw 8ax,o 1 * 820 8aw dk 2s3,o 1 * 820 8aw 2ps 2sp,o 1 * 820 8aw 8ax,o 1 * 8aw dk 2s3,o 1 * 8aw 2ps 2sp,o 1 * 8aw 8ax,o 1 2dp 8b2 * 2xl 6q 2kx,o 1 2dp 8b2 * 2xl 6q 33w,o 1 2dp 8b2 * 2xl 6q 2h3,o 1 2dp 8b2 * 2xl 14k 2kx,o 1 2dp 8b2 * 2xl 14k 33w,o 1 2dp 8b2 * 2xl 14k 2h3,o 1 2dp 8b2 * 2xl jr 345 2h3,o 1 2dp 8b2 * 2xl 2f9,o 1 8b3 2sp *,o 1 * 2h3,o 1 2h3 *,o 1 * 33h 2w4 -2 jr 37n,o 1 * 33h 2w4 -2 qo 2nx,o 1 * 33h 2w4 -2 2uo 375,o 1 * 33h 2w4 -2 37o,o 1 * l9 2ok -2 jr 37n,o 1 * l9 2ok -2 qo 2nx,o 1 * l9 2ok -2 2uo 375,o 1 * l9 2ok -2 37o,o 1 * 8b5 -2 jr 37n,o 1 * 8b5 -2 qo 2nx,o 1 * 8b5 -2 2uo 375,o 1 * 8b5 -2 37o,o 1 * 4f 2ok qo 8b6,o 1 * 2ok qo 8b6,o 1 * 4f qo 8b6,o 1 * qo 8b6,o 1 * -2 jr 37n,52 1 * 81m;;;;18 1 * 0 -2 ha 0,4y 1 *,4n 1 *;3f 1 * 11i -2 8hv 8hw 8hx,3f 1 * 11i -2 8hv 8hx,28 1 *;42 1 *;;q 1 * 16p,q 1 * 11i 16p;38 1 *;;;;5d 1 2u8 16p *,55 1 * g2;;2f 1 q9 *,1t 1 * 30w lc;43 1 886 11b 887 888 11i *,43 1 886 887 888 11i *;3s 1 *;;16 1 *,3f 1 * 8ir;2c 1 vh *;;;;;49 1 * 87y;;2f 1 q9 * 33x,2f 1 q0 * 33x;2o 1 *;;55 1 dk * 8oq;;4j 1 8gj 8gk 8gl 8gm 50 * 8gn qg 37s 8go 8gp,4j 1 8gj 8gl 8gm 50 * 8gn qg 37s 8go 8gp,4j 1 8gj 8gk 8gm 50 * 8gn qg 37s 8go 8gp,4j 1 8gj 8gm 50 * 8gn qg 37s 8go 8gp,4j 1 8gj 8gk 8gl 8gm 50 * 8gn 8go 8gp,4j 1 8gj 8gl 8gm 50 * 8gn 8go 8gp,4j 1 8gj 8gk 8gm 50 * 8gn 8go 8gp,4j 1 8gj 8gm 50 * 8gn 8go 8gp,4j 1 8gj 8gk 8gl 8gm 50 * 8gn qg 37s 8gp,4j 1 8gj 8gl 8gm 50 * 8gn qg 37s 8gp,4j 1 8gj 8gk 8gm 50 * 8gn qg 37s 8gp,4j 1 8gj 8gm 50 * 8gn qg 37s 8gp,4j 1 8gj 8gk 8gl 8gm 50 * 8gn 8gp,4j 1 8gj 8gl 8gm 50 * 8gn 8gp,4j 1 8gj 8gk 8gm 50 * 8gn 8gp,4j 1 8gj 8gm 50 * 8gn 8gp;1z 1 qo *;;;;55 1 *;;5c 1 * 81b;2e 1 * 81f,2e 1 * 37s,2e 1 * 81f 37s;1z 1 * 11i 16p;;;20 1 89h * l9 89i,20 1 89h * 89i,38 1 *;;;;;e 1 *,26 1 854 xu *,26 1 854 *,3i 1 *,3s 1 *;;;;2j 1 * 4a;3y 1 11b *,3d 1 * jr r6,3d 1 * jr 345,3d 1 * 8qd;;;;;55 1 *;4n 1 *;1z 1 qo *;;;3s 1 *;3q 1 *;0 1 *;41 1 *;54 1 * gl 8ab 8ac,54 1 * 50 37s 8aj;;;;;;;q 1 * 16p,q 1 5j *,38 1 * 2q9,38 1 *;;3y 1 8bi *;;;;;;;;;;28 1 *;3q 1 * 83m,55 1 * 1,55 1 2u9 *;;;e 1 *,5d 1 *,3x 1 8hi 8hj 8hk pq *,3i 1 *,3s 1 *;;;;4f 1 *;;43 1 883 11i 345 * 50 2u8,43 1 883 11i 345 * 2zt qa,43 1 883 11i 345 * 37c 0 2ow,43 1 883 11i 345 * 37c 0 j3,43 1 883 11i 345 * jr 11b 2tt 0 2ow,43 1 883 11i 345 * 884;2j 1 37r *;;;;42 1 * 2vf,4n 1 * 2ji;;54 1 89u j9 89v 1m g4 * qg 37s 34e,54 1 89u j9 89v g4 * qg 37s 34e,3d 1 886 11b 2tt 0 *,3l 1 0 2vl tc *;;;;;;;;3b 1 8d3 11b * 8d4,t 1 * 2ug,d 1 16p ha 11b * 2eq,d 1 16p ha 37s * 2eq,2n 1 8qz 11b * 8r0 8r1,2n 1 8qz 11b * 8r1,1u 1 16p ha 11b * 2eq;;;55 1 8p5 * xu 2yz,55 1 8p5 * 2yz,55 1 * xu 2yz;;;;;;;;16 1 *,48 1 * 2oe,3f 1 8hp * 5j 8hq;;f 1 * qg 37s 2ev,39 1 jr 37s rb *,39 1 jr 37s *,54 1 pb * l9 -4 89y -4 89z,55 1 * 10s;26 1 * jd,4b 1 * 2pw 2u0,2i 1 3a * 87d,2i 1 87f *;;;;;;2s 1 *;;3x 1 * 2sa;2s 1 *;;l 1 * 11i 37s 2m0,43 1 883 11i 13a jr 11b * 0 2ow,43 1 883 11i o2 jr 11b * 0 2ow,43 1 883 11i 345 jr 11b * 0 2ow,43 1 883 885 jr 11b * 0 2ow,43 1 883 jr 11b * 0 2ow,43 1 886 11b * 887 888 11i 2qg,43 1 886 11b * 887 888 889,43 1 886 * 887 888 11i 2qg,43 1 886 * 887 888 889,4t 1 * 8fn,3d 1 886 11b * 0 2ow,3d 1 886 11b * 8by;2s 1 *;;2s 1 *;;1a 1 16p sw *;;4b 1 2gj *,54 1 859 2vw * if 2f4 89m,54 1 859 2vw * 2oe 2f4 89m,54 1 859 2vw * 89n 89m,54 1 37p *,3y 1 345 *;3f 1 * 11i -2 8hv 8hw 8hx,3f 1 * 11i -2 8hv 8hx;;;49 1 * 87z 880,43 1 374 5j * 11i -2 88f 88g,43 1 l9 * 11i -2 88f 88g;48 1 2os *,1j 1 2os *,4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 8n5 2wi *,4v 1 8n3 11b 8n4 qh 8n7 8c0 8n5 2wi *,4v 1 8n3 8n8 qh 2uo 11i 8c0 8n5 2wi *,4v 1 8n3 8n8 qh 8n7 8c0 8n5 2wi *,4v 1 8n3 qh 2uo 11i 8c0 8n5 2wi *,4v 1 8n3 qh 8n7 8c0 8n5 2wi *,4v 1 8n3 11b 8n4 2uo 11i 8c0 8n5 2wi *,4v 1 8n3 11b 8n4 8n7 8c0 8n5 2wi *,4v 1 8n3 8n8 2uo 11i 8c0 8n5 2wi *,4v 1 8n3 8n8 8n7 8c0 8n5 2wi *,4v 1 8n3 2uo 11i 8c0 8n5 2wi *,4v 1 8n3 8n7 8c0 8n5 2wi *,4v 1 8n3 11b 8n4 qh 2uo 11i 8n5 2wi *,4v 1 8n3 11b 8n4 qh 8n7 8n5 2wi *,4v 1 8n3 8n8 qh 2uo 11i 8n5 2wi *,4v 1 8n3 8n8 qh 8n7 8n5 2wi *,4v 1 8n3 qh 2uo 11i 8n5 2wi *,4v 1 8n3 qh 8n7 8n5 2wi *,4v 1 8n3 11b 8n4 2uo 11i 8n5 2wi *,4v 1 8n3 11b 8n4 8n7 8n5 2wi *,4v 1 8n3 8n8 2uo 11i 8n5 2wi *,4v 1 8n3 8n8 8n7 8n5 2wi *,4v 1 8n3 2uo 11i 8n5 2wi *,4v 1 8n3 8n7 8n5 2wi *,4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 2wi *,4v 1 8n3 11b 8n4 qh 8n7 8c0 2wi *,4v 1 8n3 8n8 qh 2uo 11i 8c0 2wi *,4v 1 8n3 8n8 qh 8n7 8c0 2wi *,4v 1 8n3 qh 2uo 11i 8c0 2wi *,4v 1 8n3 qh 8n7 8c0 2wi *,4v 1 8n3 11b 8n4 2uo 11i 8c0 2wi *,4v 1 8n3 11b 8n4 8n7 8c0 2wi *,4v 1 8n3 8n8 2uo 11i 8c0 2wi *,4v 1 8n3 8n8 8n7 8c0 2wi *,4v 1 8n3 2uo 11i 8c0 2wi *,4v 1 8n3 8n7 8c0 2wi *,4v 1 8n3 11b 8n4 qh 2uo 11i 2wi *,4v 1 8n3 11b 8n4 qh 8n7 2wi *,4v 1 8n3 8n8 qh 2uo 11i 2wi *,4v 1 8n3 8n8 qh 8n7 2wi *,4v 1 8n3 qh 2uo 11i 2wi *,4v 1 8n3 qh 8n7 2wi *,4v 1 8n3 11b 8n4 2uo 11i 2wi *,4v 1 8n3 11b 8n4 8n7 2wi *,4v 1 8n3 8n8 2uo 11i 2wi *,4v 1 8n3 8n8 8n7 2wi *,4v 1 8n3 2uo 11i 2wi *,4v 1 8n3 8n7 2wi *;;3q 1 *,27 1 *;2f 1 *;2f 1 q9 *,49 1 * 0 2t8 87r 87s,49 1 * 0 87r 87s,3f 1 2tl 11i -2 8hz 13a * 1,3f 1 2oe 11i -2 8hz 13a * 1,3f 1 2e8 11i -2 8hz 13a * 1,3f 1 8i0 -2 8hz 13a * 1,3f 1 2tl 11i -2 8hz * 1,3f 1 2oe 11i -2 8hz * 1,3f 1 2e8 11i -2 8hz * 1,3f 1 8i0 -2 8hz * 1,53 1 16p 8od * 11i 8oe,53 1 16p 8od * 8oe,8 1 * -8 8rh;4b 1 * 2ev 35r,54 1 4f 16p 8a7 gl 8aa *,54 1 4f 16p 8a7 gl *,1n 1 *,18 1 89x 8c6 * 2ne,0 1 * 8le,g 1 mx jr 8my 8mz * 2ev,g 1 35r 2th 8my 8mz * 2ev,g 1 mx jr 8my * 2ev,g 1 35r 2th 8my * 2ev;;;2w 1 * 869 86a,54 1 4f 16p * 11i 2v4 34e 2v4 34e 8a3,54 1 4f 16p * 11i 2v4 34e 8a4 8a3,54 1 4f 16p * 11i 8a5 2v4 34e 8a3,54 1 4f 16p * 11i 8a5 8a4 8a3,54 1 16p * 11i 2v4 34e 2v4 34e 8a3,54 1 16p * 11i 2v4 34e 8a4 8a3,54 1 16p * 11i 8a5 2v4 34e 8a3,54 1 16p * 11i 8a5 8a4 8a3,54 1 4f 16p * 11i 2v4 34e 8a3,54 1 4f 16p * 11i 8a5 8a3,54 1 16p * 11i 2v4 34e 8a3,54 1 16p * 11i 8a5 8a3;;;53 1 jr * 33y 8nu 8nv 8nw,s 1 * 11b qg,s 1 * 11b,6 1 *;;;;;45 1 8ep 8er 11i *,45 1 8ep 11i *;;;o 1 * 8b7,1y 1 8jk 8dn * 11i 81f 8jl,1y 1 8jk * 11i 81f 8jl,1y 1 8jk 8dn * 81f 8jl,1y 1 8jk * 81f 8jl,1y 1 8jk 8dn * 11i 81f,1y 1 8jk * 11i 81f,1y 1 8jk 8dn * 81f,1y 1 8jk * 81f;;1e 1 *;2e 1 16p 2qg 11b * 15p 8l1 8l2,2e 1 16p 2qg 11b * 8l1 8l2;;45 1 8ep 11b * 11i r6,45 1 8ep 11b * 11i 11b,45 1 8ep 11b * 11i 2j2,45 1 8ep 11b * 11i 2hg,45 1 8ep 11b * 11i 2ul,45 1 8ep 11b * 8eq,n 1 32h 8s3 1m *,n 1 32h 8s3 11b *;d 1 2hs 2eq -2 11i 16p -2 8pm -2 8pk sw *,d 1 2hs 2eq -2 11i 11b 2ge -2 8pm -2 8pk sw *,d 1 8pn -2 11i 16p -2 8pm -2 8pk sw *,d 1 8pn -2 11i 11b 2ge -2 8pm -2 8pk sw *,d 1 2hs 2eq -2 -2 8pm -2 8pk sw *,d 1 8pn -2 -2 8pm -2 8pk sw *;;17 1 *;40 1 * 2eq 11i 16p 83e -2 83f,40 1 * 2eq 83e -2 83f,17 1 *,18 1 ha * 308 b8,35 1 *;1l 1 *;;;3q 1 *;38 1 *,45 1 8ep 11b * 11i r6,45 1 8ep 11b * 11i 11b,45 1 8ep 11b * 11i 2j2,45 1 8ep 11b * 11i 2hg,45 1 8ep 11b * 11i 2ul,45 1 8ep 11b * 8eq,4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 8n5 * 31c,4v 1 8n3 11b 8n4 qh 8n7 8c0 8n5 * 31c,4v 1 8n3 8n8 qh 2uo 11i 8c0 8n5 * 31c,4v 1 8n3 8n8 qh 8n7 8c0 8n5 * 31c,4v 1 8n3 qh 2uo 11i 8c0 8n5 * 31c,4v 1 8n3 qh 8n7 8c0 8n5 * 31c,4v 1 8n3 11b 8n4 2uo 11i 8c0 8n5 * 31c,4v 1 8n3 11b 8n4 8n7 8c0 8n5 * 31c,4v 1 8n3 8n8 2uo 11i 8c0 8n5 * 31c,4v 1 8n3 8n8 8n7 8c0 8n5 * 31c,4v 1 8n3 2uo 11i 8c0 8n5 * 31c,4v 1 8n3 8n7 8c0 8n5 * 31c,4v 1 8n3 11b 8n4 qh 2uo 11i 8n5 * 31c,4v 1 8n3 11b 8n4 qh 8n7 8n5 * 31c,4v 1 8n3 8n8 qh 2uo 11i 8n5 * 31c,4v 1 8n3 8n8 qh 8n7 8n5 * 31c,4v 1 8n3 qh 2uo 11i 8n5 * 31c,4v 1 8n3 qh 8n7 8n5 * 31c,4v 1 8n3 11b 8n4 2uo 11i 8n5 * 31c,4v 1 8n3 11b 8n4 8n7 8n5 * 31c,4v 1 8n3 8n8 2uo 11i 8n5 * 31c,4v 1 8n3 8n8 8n7 8n5 * 31c,4v 1 8n3 2uo 11i 8n5 * 31c,4v 1 8n3 8n7 8n5 * 31c,4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 * 31c,4v 1 8n3 11b 8n4 qh 8n7 8c0 * 31c,4v 1 8n3 8n8 qh 2uo 11i 8c0 * 31c,4v 1 8n3 8n8 qh 8n7 8c0 * 31c,4v 1 8n3 qh 2uo 11i 8c0 * 31c,4v 1 8n3 qh 8n7 8c0 * 31c,4v 1 8n3 11b 8n4 2uo 11i 8c0 * 31c,4v 1 8n3 11b 8n4 8n7 8c0 * 31c,4v 1 8n3 8n8 2uo 11i 8c0 * 31c,4v 1 8n3 8n8 8n7 8c0 * 31c,4v 1 8n3 2uo 11i 8c0 * 31c,4v 1 8n3 8n7 8c0 * 31c,4v 1 8n3 11b 8n4 qh 2uo 11i * 31c,4v 1 8n3 11b 8n4 qh 8n7 * 31c,4v 1 8n3 8n8 qh 2uo 11i * 31c,4v 1 8n3 8n8 qh 8n7 * 31c,4v 1 8n3 qh 2uo 11i * 31c,4v 1 8n3 qh 8n7 * 31c,4v 1 8n3 11b 8n4 2uo 11i * 31c,4v 1 8n3 11b 8n4 8n7 * 31c,4v 1 8n3 8n8 2uo 11i * 31c,4v 1 8n3 8n8 8n7 * 31c,4v 1 8n3 2uo 11i * 31c,4v 1 8n3 8n7 * 31c;3i 1 *;;5d 1 *;56 1 84g * 32t;2p 1 * qo 11b 8ke qo,2p 1 * 11b 8ke qo,2p 1 * qo 8ke qo,2p 1 * 8ke qo,2p 1 * qo 11b 8ke,2p 1 * 11b 8ke,2p 1 * qo 8ke,2p 1 * 8ke;;26 1 *,37 1 8mo 8mp 37s *,37 1 8mo 37s *,37 1 * -4 303 2qg,37 1 * -4 304;0 1 *;5d 1 *,33 1 *,3i 1 *;3w 1 837 -2 1 *,3f 1 * 8i9;35 1 *;4u 1 *;17 1 *,1o 1 *,3b 1 8d3 11b * 8d4,2q 1 * 2u5 8e9 2os,35 1 *,3f 1 * if 11i,3f 1 * 8ie,3f 1 * qg 1,3f 1 2xd qg *,3f 1 * 2y3,42 1 2cy *,3h 1 *,5e 1 *,3d 1 8qa 8qb * uy 2hl,3d 1 8qa 8qb * 2vf 2z9,3d 1 8qa 8qb * 8qc,3d 1 8qa * uy 2hl,3d 1 8qa * 2vf 2z9,3d 1 8qa * 8qc,3d 1 8qa 8qb * 2z9,3d 1 8qa * 2z9;17 1 *,35 1 *;3d 1 * 2nd;5d 1 *,42 1 *,33 1 *;;;;;42 1 *;;1w 1 p * 86k,3b 1 0 * 2hu 8d8 823 8d9,3b 1 0 * 8d8 823 8d9,29 1 8j5 -2 0 * -2 8j6,29 1 2d4 2ja 8c0 0 *,29 1 po qg 8c0 0 *,29 1 8j8 8c0 0 *,29 1 2d4 2ja 0 *,29 1 po qg 0 *,29 1 8j8 0 *,29 1 0 * 8j9 377 16p,29 1 0 * 8j9 37s,1u 1 8rv 1m 0 * 8rw,1u 1 8rv 0 * 8rw;;;3w 1 82v -2 gl -2 37f *,3w 1 833 * 81o,3q 1 37f *,3q 1 2zf *,53 1 2f5 15p 6x -2 37f * -2 8nm,53 1 2f5 8no -2 37f * -2 8nm;;;5c 1 *;54 1 2ne 859 *,1n 1 qo 8c0 2gu *,57 1 * 2g9;y 1 *;y 1 *;y 1 *,48 1 *;;;y 1 *;3u 1 *;43 1 883 37s * 50 2u8,43 1 883 37s * 2zt qa,43 1 883 37s * 37c 0 2ow,43 1 883 37s * 37c 0 j3,43 1 883 37s * jr 11b 2tt 0 2ow,43 1 883 37s * 884;;;4t 1 8g1 8g2 b8 qo r6 *;;16 1 *,20 1 * 11i 893 16p 33y 894 895,20 1 * 11i 893 16p 894 895,20 1 * 11i 893 16p 33y 895,20 1 * 11i 893 16p 895;;p 1 r7 qg *;4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 8n5 2kj qh *,4v 1 8n3 11b 8n4 qh 8n7 8c0 8n5 2kj qh *,4v 1 8n3 8n8 qh 2uo 11i 8c0 8n5 2kj qh *,4v 1 8n3 8n8 qh 8n7 8c0 8n5 2kj qh *,4v 1 8n3 qh 2uo 11i 8c0 8n5 2kj qh *,4v 1 8n3 qh 8n7 8c0 8n5 2kj qh *,4v 1 8n3 11b 8n4 2uo 11i 8c0 8n5 2kj qh *,4v 1 8n3 11b 8n4 8n7 8c0 8n5 2kj qh *,4v 1 8n3 8n8 2uo 11i 8c0 8n5 2kj qh *,4v 1 8n3 8n8 8n7 8c0 8n5 2kj qh *,4v 1 8n3 2uo 11i 8c0 8n5 2kj qh *,4v 1 8n3 8n7 8c0 8n5 2kj qh *,4v 1 8n3 11b 8n4 qh 2uo 11i 8n5 2kj qh *,4v 1 8n3 11b 8n4 qh 8n7 8n5 2kj qh *,4v 1 8n3 8n8 qh 2uo 11i 8n5 2kj qh *,4v 1 8n3 8n8 qh 8n7 8n5 2kj qh *,4v 1 8n3 qh 2uo 11i 8n5 2kj qh *,4v 1 8n3 qh 8n7 8n5 2kj qh *,4v 1 8n3 11b 8n4 2uo 11i 8n5 2kj qh *,4v 1 8n3 11b 8n4 8n7 8n5 2kj qh *,4v 1 8n3 8n8 2uo 11i 8n5 2kj qh *,4v 1 8n3 8n8 8n7 8n5 2kj qh *,4v 1 8n3 2uo 11i 8n5 2kj qh *,4v 1 8n3 8n7 8n5 2kj qh *,4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 2kj qh *,4v 1 8n3 11b 8n4 qh 8n7 8c0 2kj qh *,4v 1 8n3 8n8 qh 2uo 11i 8c0 2kj qh *,4v 1 8n3 8n8 qh 8n7 8c0 2kj qh *,4v 1 8n3 qh 2uo 11i 8c0 2kj qh *,4v 1 8n3 qh 8n7 8c0 2kj qh *,4v 1 8n3 11b 8n4 2uo 11i 8c0 2kj qh *,4v 1 8n3 11b 8n4 8n7 8c0 2kj qh *,4v 1 8n3 8n8 2uo 11i 8c0 2kj qh *,4v 1 8n3 8n8 8n7 8c0 2kj qh *,4v 1 8n3 2uo 11i 8c0 2kj qh *,4v 1 8n3 8n7 8c0 2kj qh *,4v 1 8n3 11b 8n4 qh 2uo 11i 2kj qh *,4v 1 8n3 11b 8n4 qh 8n7 2kj qh *,4v 1 8n3 8n8 qh 2uo 11i 2kj qh *,4v 1 8n3 8n8 qh 8n7 2kj qh *,4v 1 8n3 qh 2uo 11i 2kj qh *,4v 1 8n3 qh 8n7 2kj qh *,4v 1 8n3 11b 8n4 2uo 11i 2kj qh *,4v 1 8n3 11b 8n4 8n7 2kj qh *,4v 1 8n3 8n8 2uo 11i 2kj qh *,4v 1 8n3 8n8 8n7 2kj qh *,4v 1 8n3 2uo 11i 2kj qh *,4v 1 8n3 8n7 2kj qh *;e 1 * 84o;;;;48 1 * qg,48 1 *;;;;;;1e 1 *,3o 1 * 2xv;4y 1 *;1s 1 * 2gj,45 1 * 8eu,4t 1 * 8cf,4k 1 * 8iw;;;;28 1 *;;q 1 * 11b,45 1 * 8es 8et 8eu,45 1 * 8et 8eu,45 1 * 8es 8eu,45 1 * 8eu;5 1 * 11i 83k 83l,5 1 * 11i 83l;5d 1 * 860;;;;1o 1 *,5e 1 *;;3q 1 *,27 1 30t *,27 1 2oq *;;4t 1 8fb 8fc * 2ua,4t 1 8fb * 2ua;e 1 * 84q,3i 1 * 2fm;20 1 37s * 2sd;17 1 *;;e 1 2lq *;28 1 *;;26 1 * qg 2p3,48 1 *,48 1 * qg 861;5d 1 2j5 *;q 1 * 16p;4s 1 * r7 8jv 8jw,4s 1 * r7 8jw;3i 1 *;4u 1 *,6 1 *;;;o 1 2dp 8b2 * 6q 2kx,o 1 2dp 8b2 * 6q 33w,o 1 2dp 8b2 * 6q 2h3,o 1 2dp 8b2 * 14k 2kx,o 1 2dp 8b2 * 14k 33w,o 1 2dp 8b2 * 14k 2h3,o 1 2dp 8b2 * jr 345 2h3,o 1 2dp 8b2 * 2f9;;;;41 1 *;;1e 1 *;;;42 1 ui *;;2s 1 * 33x;;3u 1 *,8 1 if 11i *;1t 1 * 8kt;p 1 2oe 82n -4 *;;;3f 1 * qg 8in,3s 1 8sb 1m *,3s 1 8sb *;17 1 *,3v 1 8cr l9 *,3v 1 8cr 4f *,3v 1 8cr 16p *,q 1 * 1m,35 1 *,2e 1 * 2hg 2t4,53 1 4j 324 4j -8 2f4 *,53 1 4j 324 4j -8 l9 *,53 1 8nq -8 2f4 *,53 1 8nq -8 l9 *,8 1 if 11i 5j *,8 1 2oe 11i 5j *,8 1 2tl 11i 5j *,8 1 2tf 5j *;;4y 1 *;54 1 * 16p 6q 89r 2ua 89s 89t,54 1 * 6q 89r 2ua 89s 89t,54 1 * 16p 89r 2ua 89s 89t,54 1 * 89r 2ua 89s 89t,54 1 * 16p 6q 89r 89s 89t,54 1 * 6q 89r 89s 89t,54 1 * 16p 89r 89s 89t,54 1 * 89r 89s 89t;3o 1 u4 * 8rk;2i 1 87g 30c * 87h 87i 87j,2i 1 87g * 87h 87i 87j,2i 1 87g 30c * 87i 87j,2i 1 87g * 87i 87j,54 1 j9 3i *,27 1 * 2x3,3y 1 *,3x 1 * 8gz 8h7 8h8;l 1 *;;48 1 *;3z 1 *;;2s 1 * 2ne;5d 1 *;2f 1 q9 *,3w 1 * 82x,3w 1 82y -2 *,40 1 *,3f 1 8ia q5 *,3f 1 q5 *;;;3q 1 *;2o 1 *,3i 1 *,3s 1 *;40 1 83c -2 * qo 2e5,40 1 83c -2 * 83d;1d 1 81n *;1t 1 *;8 1 11i * 83k 8ri;;1e 1 *;8 1 343 * 2u9,8 1 * 2u9;;5e 1 *;1o 1 *;1n 1 *;;17 1 *,42 1 *;2e 1 * 8kt,2e 1 * 37s;;45 1 *;;;;;4g 1 * 377;5c 1 * 815;;5c 1 3x *,5c 1 * gl,3f 1 * 11i -2 8hv 8hw 8hx,3f 1 * 11i -2 8hv 8hx;3f 1 * 11i -2 8hv 8hw 8hx,3f 1 * 11i -2 8hv 8hx,3f 1 * 11i -2 8hz 13a 2u9 1,3f 1 * 11i -2 8hz 2u9 1,3f 1 * 11i -2 8hz 13a 1,3f 1 * 11i -2 8hz 1;;43 1 886 11b 2tt 887 888 11i *,43 1 886 2tt 887 888 11i *,43 1 886 11b 887 888 11i *,43 1 886 887 888 11i *,53 1 8oh * lc;45 1 *;45 1 *;26 1 * 2gj,3i 1 *;;18 1 * 2pe;3y 1 2p1 * 8bc;;;;;;3s 1 36z 16p *;;;;;48 1 * 11i 37f,43 1 883 11i 13a * qa,43 1 883 11i o2 * qa,43 1 883 11i 345 * qa,43 1 883 885 * qa,43 1 883 * qa;18 1 q0 *;;;;;;4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 8n5 * 2s3,4v 1 8n3 11b 8n4 qh 8n7 8c0 8n5 * 2s3,4v 1 8n3 8n8 qh 2uo 11i 8c0 8n5 * 2s3,4v 1 8n3 8n8 qh 8n7 8c0 8n5 * 2s3,4v 1 8n3 qh 2uo 11i 8c0 8n5 * 2s3,4v 1 8n3 qh 8n7 8c0 8n5 * 2s3,4v 1 8n3 11b 8n4 2uo 11i 8c0 8n5 * 2s3,4v 1 8n3 11b 8n4 8n7 8c0 8n5 * 2s3,4v 1 8n3 8n8 2uo 11i 8c0 8n5 * 2s3,4v 1 8n3 8n8 8n7 8c0 8n5 * 2s3,4v 1 8n3 2uo 11i 8c0 8n5 * 2s3,4v 1 8n3 8n7 8c0 8n5 * 2s3,4v 1 8n3 11b 8n4 qh 2uo 11i 8n5 * 2s3,4v 1 8n3 11b 8n4 qh 8n7 8n5 * 2s3,4v 1 8n3 8n8 qh 2uo 11i 8n5 * 2s3,4v 1 8n3 8n8 qh 8n7 8n5 * 2s3,4v 1 8n3 qh 2uo 11i 8n5 * 2s3,4v 1 8n3 qh 8n7 8n5 * 2s3,4v 1 8n3 11b 8n4 2uo 11i 8n5 * 2s3,4v 1 8n3 11b 8n4 8n7 8n5 * 2s3,4v 1 8n3 8n8 2uo 11i 8n5 * 2s3,4v 1 8n3 8n8 8n7 8n5 * 2s3,4v 1 8n3 2uo 11i 8n5 * 2s3,4v 1 8n3 8n7 8n5 * 2s3,4v 1 8n3 11b 8n4 qh 2uo 11i 8c0 * 2s3,4v 1 8n3 11b 8n4 qh 8n7 8c0 * 2s3,4v 1 8n3 8n8 qh 2uo 11i 8c0 * 2s3,4v 1 8n3 8n8 qh 8n7 8c0 * 2s3,4v 1 8n3 qh 2uo 11i 8c0 * 2s3,4v 1 8n3 qh 8n7 8c0 * 2s3,4v 1 8n3 11b 8n4 2uo 11i 8c0 * 2s3,4v 1 8n3 11b 8n4 8n7 8c0 * 2s3,4v 1 8n3 8n8 2uo 11i 8c0 * 2s3,4v 1 8n3 8n8 8n7 8c0 * 2s3,4v 1 8n3 2uo 11i 8c0 * 2s3,4v 1 8n3 8n7 8c0 * 2s3,4v 1 8n3 11b 8n4 qh 2uo 11i * 2s3,4v 1 8n3 11b 8n4 qh 8n7 * 2s3,4v 1 8n3 8n8 qh 2uo 11i * 2s3,4v 1 8n3 8n8 qh 8n7 * 2s3,4v 1 8n3 qh 2uo 11i * 2s3,4v 1 8n3 qh 8n7 * 2s3,4v 1 8n3 11b 8n4 2uo 11i * 2s3,4v 1 8n3 11b 8n4 8n7 * 2s3,4v 1 8n3 8n8 2uo 11i * 2s3,4v 1 8n3 8n8 8n7 * 2s3,4v 1 8n3 2uo 11i * 2s3,4v 1 8n3 8n7 * 2s3;;41 1 *;;37 1 37s jd 2gj 374 5j jr *,37 1 37s jd 2gj 2tf 5j jr *,37 1 37s jd 2gj 8mm jr *,37 1 37s 2p3 2gj 374 5j jr *,37 1 37s 2p3 2gj 2tf 5j jr *,37 1 37s 2p3 2gj 8mm jr *,37 1 37s 8mn 374 5j jr *,37 1 37s 8mn 2tf 5j jr *,37 1 37s 8mn 8mm jr *;5c 1 * 34f;17 1 *,18 1 * 313 2j4,35 1 *,42 1 *,33 1 *,4p 1 * 2ja;;12 1 * b8;;4p 1 *;;;2f 1 q9 1m *,2f 1 q0 *,2f 1 * 2n8;y 1 *;;e 1 *;;41 1 * 318;41 1 *;4t 1 33h *;;;;;;4b 1 * 2hl,43 1 886 11b 2tt 887 888 11i *,43 1 886 2tt 887 888 11i *,43 1 886 11b 887 888 11i *,43 1 886 887 888 11i *;;;20 1 16p 88x 2f4 u4 * 88y,20 1 16p 88x u4 * 88y;4f 1 *;;3u 1 * 8bb,q 1 * 16p,q 1 15p *,q 1 374 *,1t 1 * 8dn 2on,4a 1 * 81f 8mf 8mg,4a 1 * 81f 8mg,3d 1 * 11b 8qf;q 1 * 11i 16p,q 1 374 5j *;;;;;;35 1 *,5e 1 *;;;;;4j 1 * 345 8gu 11i 8gv,4j 1 * 345 8gu 8gw,4j 1 * 8gu 11i 8gv,4j 1 * 8gu 8gw,3s 1 *;;4v 1 vh * 8dn,4v 1 * 8dn;38 1 *;4f 1 *,6 1 8rt * gl;;20 1 * 3m 16p;16 1 *;;;s 1 8ia 8pe 37s *;5d 1 2u8 16p 2oe *,54 1 16p * 137 8ag 8ah,4l 1 * 137 -2 8lr -2 8ls,55 1 * 137 8p0;2j 1 * 4a,2j 1 qo *,2j 1 14k *;;18 1 * 8cf 8cg;;;;;;57 1 *;;;;;4b 1 * 30q 85l,4b 1 * 30q;;;;;5c 1 * 812;;53 1 4j * 4j -8 8np,8 1 4j * 4j -8 8r9;;;3u 1 *;;;;;;5c 1 * 303;4n 1 *;;;5d 1 2u8 16p *,n 1 * 8s3 8s4;p 1 pq * 2oe 11i 82b 82c,p 1 pq * 4f 11i 82b 82c,p 1 pq * 2tl 11i 82b 82c,p 1 pq * 82d 82b 82c,p 1 pq * 82b 82c,2b 1 * 848,4o 1 * 848;;;e 1 *,3i 1 *;;;;54 1 4f 16p * 2ud 11i 2v4 34e 2v4 34e 8a3,54 1 4f 16p * 2ud 11i 2v4 34e 8a4 8a3,54 1 4f 16p * 2ud 11i 8a5 2v4 34e 8a3,54 1 4f 16p * 2ud 11i 8a5 8a4 8a3,54 1 4f 16p * 2em gl 2v4 34e 2v4 34e 8a3,54 1 4f 16p * 2em gl 2v4 34e 8a4 8a3,54 1 4f 16p * 2em gl 8a5 2v4 34e 8a3,54 1 4f 16p * 2em gl 8a5 8a4 8a3,54 1 16p * 2ud 11i 2v4 34e 2v4 34e 8a3,54 1 16p * 2ud 11i 2v4 34e 8a4 8a3,54 1 16p * 2ud 11i 8a5 2v4 34e 8a3,54 1 16p * 2ud 11i 8a5 8a4 8a3,54 1 16p * 2em gl 2v4 34e 2v4 34e 8a3,54 1 16p * 2em gl 2v4 34e 8a4 8a3,54 1 16p * 2em gl 8a5 2v4 34e 8a3,54 1 16p * 2em gl 8a5 8a4 8a3,54 1 4f 16p * 2ud 11i 2v4 34e 8a3,54 1 4f 16p * 2ud 11i 8a5 8a3,54 1 4f 16p * 2em gl 2v4 34e 8a3,54 1 4f 16p * 2em gl 8a5 8a3,54 1 16p * 2ud 11i 2v4 34e 8a3,54 1 16p * 2ud 11i 8a5 8a3,54 1 16p * 2em gl 2v4 34e 8a3,54 1 16p * 2em gl 8a5 8a3,54 1 * 8a7 gl 8a8 8a9,54 1 * 8a7 gl 8a9,8 1 820 * 8rg;42 1 *;4f 1 *;;4f 1 *;;5d 1 *,3i 1 *;e 1 *;;;;;5d 1 * 85y;;;;42 1 *,1e 1 *;1a 1 820 *;42 1 *,33 1 *;41 1 2xn *;41 1 *;1f 1 *;;5c 1 *,2o 1 *;;;;;;s 1 * 2ne 16p;;;4t 1 8fh 0 * qo 37s,4t 1 8fh 0 * 2ne 2os,4t 1 8fh 0 * qo r6,4t 1 8fh 0 * 8fj,4t 1 8fh * qo 37s,4t 1 8fh * 2ne 2os,4t 1 8fh * qo r6,4t 1 8fh * 8fj,4t 1 ys qg 0 *,4t 1 ys qg *,4t 1 312 qg *;3y 1 *;;41 1 *;;57 1 *;5c 1 * 33j,54 1 6x j9 * 16p 2t8;3i 1 *,3s 1 *;;;;4g 1 * 13a 84v;;;;1p 1 8s5 qg * 8s6;;;53 1 * 8of 2u9;;54 1 8a0 -4 * l9 -4 2ne -4 89z;;;;;m 1 844 2tf 5j 845 * r6,m 1 844 11i 5j 845 * r6,m 1 844 820 845 * r6,m 1 844 845 * r6,4p 1 * 8q8;3q 1 *;;4f 1 *;3w 1 qq * 82z,4b 1 qq * 85q,54 1 89u j9 89v 1m 89w qg 37s *,54 1 89u j9 89v 89w qg 37s *,4m 1 qq * 8m2;;;4g 1 * 377,d 1 2hs 2eq -2 11i 16p -2 * 377 -2 8pk sw 31t,d 1 2hs 2eq -2 11i 16p -2 * 377 -2 8pk sw 2uu,d 1 2hs 2eq -2 11i 16p -2 * 377 -2 8pk 8pl,d 1 2hs 2eq -2 11i 11b 2ge -2 * 377 -2 8pk sw 31t,d 1 2hs 2eq -2 11i 11b 2ge -2 * 377 -2 8pk sw 2uu,d 1 2hs 2eq -2 11i 11b 2ge -2 * 377 -2 8pk 8pl,d 1 8pn -2 11i 16p -2 * 377 -2 8pk sw 31t,d 1 8pn -2 11i 16p -2 * 377 -2 8pk sw 2uu,d 1 8pn -2 11i 16p -2 * 377 -2 8pk 8pl,d 1 8pn -2 11i 11b 2ge -2 * 377 -2 8pk sw 31t,d 1 8pn -2 11i 11b 2ge -2 * 377 -2 8pk sw 2uu,d 1 8pn -2 11i 11b 2ge -2 * 377 -2 8pk 8pl,d 1 2hs 2eq -2 -2 * 377 -2 8pk sw 31t,d 1 2hs 2eq -2 -2 * 377 -2 8pk sw 2uu,d 1 2hs 2eq -2 -2 * 377 -2 8pk 8pl,d 1 8pn -2 -2 * 377 -2 8pk sw 31t,d 1 8pn -2 -2 * 377 -2 8pk sw 2uu,d 1 8pn -2 -2 * 377 -2 8pk 8pl;;;;4y 1 *,4n 1 *;;;3q 1 *,2b 1 * 849,4o 1 * 849;;;;;1o 1 *,1o 1 375 *,2q 1 8e6 * 2d9,28 1 *,5e 1 *,2p 1 2uc *,s 1 * 0,3d 1 6q 2ev *;55 1 * qg;;3q 1 *,52 1 * 81m;3i 1 *,3s 1 *;;;;5c 1 d7 q9 *;e 1 *,3i 1 *,3s 1 *;55 1 *;;;;;41 1 *;5c 1 *;5c 1 *;39 1 * 37s 2th;3q 1 *,4o 1 * ls;;e 1 *;2f 1 *,24 1 *;18 1 * 8cb,18 1 * 2pe;4t 1 * 8fq;2f 1 *;;5 1 *;;5d 1 * 85v;;;;;0 1 * 8ld,g 1 * 2th 8my 8mz 8ly,g 1 * 2th 8my 8ly;0 1 *;;;26 1 * jd,48 1 2oe 1m *;;;48 1 rb *;56 1 * 15p;;48 1 *;48 1 *;;;5c 1 *;58 1 * 86g,57 1 *;;41 1 33n *;;;3q 1 *,28 1 *;;e 1 *,3i 1 *;1s 1 *;17 1 *,35 1 *,42 1 *,33 1 *;1w 1 86s l9 * gl 86t,1w 1 86s * gl 86t;1a 1 *;1a 1 *;2n 1 11i 11b * 16p 4f,2n 1 11i 11b * 8r4;;1l 1 *;5c 1 *;5c 1 * 31j;57 1 *;;12 1 8bq *;e 1 *;12 1 *;;4g 1 4j * 4j;;;f 1 * 2ev;;5d 1 * 16p 85w,1z 1 * 16p 8dm 8dn 8do;4t 1 33l * 16p;f 1 * 2ev,4t 1 33l jr * 16p,d 1 * 8pu ha 8dj,d 1 * 8pu 8dj;18 1 2kn * 16p,18 1 2kn *;;;5e 1 *;;;35 1 *,4s 1 * 8jv 8jw,4s 1 * 8jw;;;;3d 1 * 0;2f 1 * 11b g2,2f 1 * 80r,2u 1 * 3x 87n,2u 1 * 87n,2u 1 377 qy * 87o,43 1 883 11i 13a * 2jc,43 1 883 11i o2 * 2jc,43 1 883 11i 345 * 2jc,43 1 883 11i 345 2sp * 2jc,43 1 883 11i 345 2kx * 2jc,43 1 883 37s 2w4 * 2jc,43 1 883 885 * 2jc,43 1 883 * 2jc,2t 1 2oq *,2t 1 32h 2zt 2eo * 88t,2t 1 32h * 88t,2t 1 88u 16p * 88v,20 1 2oq *;2s 1 *;;;;;;54 1 * 16p 2rf 11i 89x -2 1,54 1 * 2rf 11i 2u4 16p 8al 2v4 34e,54 1 * 2rf 11i 2u4 16p 8al 8am,54 1 * 2rf 11i 2u4 16p 2v4 34e,54 1 * 2rf 11i 2u4 16p 8am;;;;;;;;;5c 1 2xe *,m 1 844 2tf 5j 845 *,m 1 844 11i 5j 845 *,m 1 844 820 845 *,m 1 844 845 *;;2j 1 *;3d 1 *;;;;57 1 *;4t 2 xu * 1m c7 -2 90t,4t 2 xu * 90u -2 90t,4t 2 * 3zw 1m c7 -2 90t,4t 2 * 3zw 90u -2 90t,k 2 *;;4b 2 3cj ay *,1q 2 *;;48 2 *;5d 2 3qd *;;;1j 2 38u ay lz * -2 90g,1j 2 3r6 lz * -2 90g;4r 2 *;1f 2 *,4q 2 *,14 2 *;;;;3f 2 xu *;;;;;42 2 *,5d 2 *,59 2 *;e 2 *,k 2 *,3r 2 *;;;;;3t 2 93i ay *;q 2 *,32 2 * 96x,4x 2 * ba m0 3ms,4x 2 * ba 3c5 3zw,4x 2 lz * ba m0 3ms,4x 2 lz * 3ms,4x 2 98x -4 * -4 98y;;3t 2 3er ay *,1q 2 *,3r 2 *;;;2q 2 * ba 3xz c7 3ph;;10 2 jl xu * ba 1,10 2 jl xu * 1;;k 2 *;;4g 2 * v3;4u 2 lz * 99b;;;2o 2 *;;;;k 2 *;;;54 2 lh n5 * -4 8xu -4 8xv,3t 2 3e8 ay *;;;;;1i 2 * 93z 3nv;3r 2 3zp ay *,3r 2 *;18 2 * 8yz,18 2 1o1 -2 * e6 3m0,18 2 1o1 -2 * 8z0,1o 2 *,4s 2 23e lz *;2f 2 sk 12z *,2f 2 3ve *,2f 2 sk ay *,2f 2 403 *,18 2 sk ay *;3t 2 * 93n;;5d 2 39i lz *,5d 2 39i 3zv *,5d 2 1m lz *,1i 2 1m lz *;1v 2 *;;;1a 2 1m m0 3by ba lz *;3q 2 *,k 2 *,3r 2 *;5b 2 *;;;;k 2 *,3r 2 *;;;2s 2 *,2s 2 e6 * 79,1d 2 * 3th;49 2 3p0 3yy * j6,43 2 3dt 3oo -2 * j6,43 2 8wn -2 * j6;;;;k 2 *;1d 2 3t6 *;48 2 * ba 3yd;;2y 2 3wl 96f q4 ay *;5 2 1m lz *,5 2 sh *,5 2 ay *,4q 2 *,59 2 * 10m;;2f 2 * v3,5 2 * 8ub -2 8uc,2b 2 * 8uu 8uv,49 2 * uz jl ph 3wf 3yk 3x8,43 2 * 7h 3we,43 2 * 8wz;;;4t 2 * e6 3m0;;54 2 3oo * 12w 8xw 3r6 3zw;3q 2 *,k 2 *,3r 2 *;f 2 3d6 *,f 2 3bj *,4b 2 8vs -2 3bj *,4b 2 8vt 3bj *,23 2 96p *,23 2 96q -2 3hh *,23 2 96q -2 3d6 *;39 2 3on *,3 2 93c e6 *,23 2 96p ba 8vt *,23 2 8vt *;;;5d 2 *;2v 2 *;e 2 *;4g 2 3oo 3ai *;;;3q 2 *;2o 2 *;;;;;k 2 *;;;33 2 *;;1i 2 * ba 0 941;5b 2 *;42 2 *,59 2 *;;4i 2 * ba 3r2;;k 2 *,3r 2 *;3t 2 * ba m0 3r2;1z 2 *;5d 2 *;;5d 2 * 3ut,1d 2 3xv mb * 8sh 8w8,1d 2 3bx * 8sh 8w8,5g 2 3p5 dh *;3q 2 *,1d 2 3xw mb * 8sh 8w8,1d 2 3xw * 8sh 8w8,1d 2 3a1 * 8wc,1q 2 *;4t 2 * ay 3gj;4b 2 8vs -2 * 3aw,4b 2 8vs -2 * ba 3eh,4b 2 * 3aw,2h 2 * ba 3ph,3r 2 *;3r 2 *,1v 2 *;3e 2 e6 *;1z 2 *,1z 2 * ba,3r 2 *;k 2 *;1f 2 *,3h 2 *,4q 2 *,14 2 *;;;3b 2 0 3r6 * sh 3zk;;k 2 *;;;;12 2 * 3le,18 2 1xu * 3le,3b 2 0 3r6 3br ba *,3b 2 0 3r6 3br 10m *,3b 2 0 ba *,3b 2 0 10m *,4t 2 1 3r6 * 914,3x 2 921 922 * 923,3j 2 * 3le;1a 2 8t0 e6 *,1a 2 1m m0 * ba 3on,1a 2 3rx e6 * sh 8t8 8t9,1a 2 3rx e6 * sh 8t8,p 2 1m 3zv *,p 2 3rx e6 * sh 8te 8tf,p 2 3rx e6 * sh 8tf,3w 2 8tr -4 1m 3zv *,3f 2 8ty 1m m0 *,1g 2 92p 1m 8vt *;;;k 2 *;;t 2 *,3e 2 sh * 1m lz 3p6 ba 97x,3e 2 sh * 1m lz 3p6 97x,u 2 990 -4 991 *;54 2 * 3zw 8xt -2 8xs,54 2 12i * 8xt -2 8xs,54 2 3zw * 8xt -2 8xs;1n 2 ba * 8y7,22 2 ba * 3zw,c 2 * 8y7;4m 2 1ei 95g 0 *,59 2 *;;;;;;1z 2 *,3r 2 *;18 2 6r fd *;;y 2 *;42 2 *,5d 2 *,3v 2 8zi ba q8 *,3v 2 8zi c7 *,1z 2 *;;;w 2 *,4m 2 * zb,3e 2 uy *;;42 2 *,38 2 *,3r 2 *,1v 2 *;;25 2 984 dh *,25 2 984 ba q8 *;;;e 2 *;;4r 2 *,1v 2 *;;;3b 2 0 3r6 3br ba *,3b 2 0 ba *,3b 2 * ba 0 908 3bx 909,3b 2 * 908 3bx 909,3b 2 * ba 0 908 909,3b 2 * 908 909,51 2 3eu ba 98k *,51 2 3nu 98l *;;;;;18 2 3v3 * 3sq;;4g 2 *;;4g 2 *;;2w 2 8vy -2 *,39 2 * 3xi,30 2 8zt * 8zu,30 2 8zt *,30 2 10m 3zv *,30 2 * 8zv,3 2 939 * e6 3al,3 2 939 * 93a,3 2 939 *,25 2 m7 * ay 12w 989,25 2 m7 * 98a 989;3t 2 38w *;3t 2 * 10m 3xr,3t 2 * 10m 3hf,3t 2 * ay 3h4,3t 2 * ay 383,3t 2 * ay 38p,3t 2 * ay 39v,3t 2 * ay 38m,3t 2 * 93g,3t 2 93i dh *;26 2 3qc ba *;1x 2 *;e 2 *;;5g 2 lh *;4g 2 *;;1q 2 *;2o 2 *;e 2 *;;4b 2 3k8 ba *;5c 2 * ba 3vn;1x 2 *;;4q 2 *,14 2 *;4g 2 * dh 3gf,3x 2 * 3zv 3sa 3hg,3x 2 * 3zv 3hg;14 2 3gg *;4u 2 m7 * 99b;;;4g 2 3g7 *;10 2 fd 3m8 *,10 2 3m8 *;3q 2 *,5d 2 12z 3j1 m7 *,2t 2 * 8x6 8x7,2t 2 * 3zw 3v7 8x8,2t 2 * 8x9 8x8,1q 2 *,3r 2 *;4q 2 *,14 2 * 962 -2 963;2o 2 * c7,3r 2 *;;20 2 3s5 *;1q 2 *;;;;l 2 1m * ba 8vi;e 2 *,4q 2 *,59 2 *;3e 2 sh *;3r 2 *;o 2 8y8 sh *;;4q 2 *,10 2 *,10 2 * 95i,4h 2 6s * 1 97u;10 2 *;;4h 2 * -4 1;;;;4y 2 *;11 2 * 180;4b 2 *;43 2 * mb 0 8wo 8wp;;4t 2 * ba 3oq,4t 2 * 913;;;;5d 2 c7 m0 *,5d 2 12z 3j1 v3 m0 *,5d 2 12z 3j1 m0 *;;;;;;43 2 53 * ba 3bu 3em;43 2 3lj 1m *;5c 2 3xw *,20 2 * ay 3gw fd 8xl,20 2 * fd 8xl,20 2 * ay 3gw 8xl,20 2 * 8xl;48 2 *;4g 2 3oo *;48 2 *;2b 2 3pf ba *,4o 2 3pf ba *;52 2 *;;4q 2 3np ba *,1z 2 53 *,15 2 97c ba * -2 1;43 2 * 3zw;;q 2 *,1x 2 *;4q 2 *;2g 2 * 3zv 8yx,1n 2 * 8yy;;;49 2 * 3ql,49 2 * 3bw;l 2 3fk *,l 2 3fk ff *;3a 2 950 -2 7t *;;;l 2 c7 * 3e5,l 2 mb * 3i7;16 2 *;;;;16 2 *;16 2 *;;;2u 2 8wg *;;;;;49 2 0 3ql * 3vy;48 2 *,3g 2 94j * dh 3cj;25 2 981 -2 982 * -2 983,25 2 981 3gd m7 3w0 1m *,25 2 981 3gd zn 3d6 1m *,25 2 981 3gd 3zv 3d6 1m *,25 2 981 3gd 3lt 3d6 1m *,25 2 981 3gd zn 3k6 1m *,25 2 981 3gd 3zv 3k6 1m *,25 2 981 m7 3w0 1m *,25 2 981 zn 3d6 1m *,25 2 981 3zv 3d6 1m *,25 2 981 3lt 3d6 1m *,25 2 981 zn 3k6 1m *,25 2 981 3zv 3k6 1m *;1n 2 1m *;;;;;3t 2 3dw *;3q 2 *,l 2 1m 3e5 dh *,26 2 8vm *;16 2 *;16 2 *;;1n 2 1m *,2q 2 90k ba 3ph 1m *,22 2 1m *,46 2 38w ba 3cl 1m *,4x 2 38r ba 3zv *;e 2 *,1o 2 *,4h 2 1 97s 3zw *;42 2 *,5d 2 *,59 2 *;;;3q 2 *,1q 2 *,k 2 *,3r 2 *;14 2 * ba 3gf;;;;3u 2 *;3u 2 *;;3u 2 *;;;1v 2 *;e 2 *,10 2 xu * 1m,1z 2 *;10 2 xu * 1m;;5d 2 39i lz *,5d 2 3mg ba lz *,5d 2 1m lz *,5d 2 53 3nw ba lz *,1d 2 * 3a7,2t 2 * 3ve -2 8x4,20 2 3zv * 1m fg 8xi,20 2 3zv * fd 8xi,27 2 *,1q 2 *,3r 2 3zp ay *;;2v 2 7h pc fd sk 12w *,2v 2 sk 12w *;;1a 2 1m m0 3by ba lz *;1z 2 3c3 q5 *;;3q 2 *,k 2 *,3r 2 *;;;3x 2 925 926 927 ay * fk;3a 2 953 ba lz *;3q 2 *,48 2 1m lz *,48 2 3mg ba lz *,2t 2 * 8sg 8x3,27 2 *,1q 2 *,3r 2 *;;3e 2 3wl *;;;4g 2 *,4g 2 * ov,1x 2 *;1v 2 *;q 2 3zw 3vt *,q 2 3vt *,1x 2 *;q 2 *;;3e 2 1m lz 3c2 ay *,3e 2 53 3c2 ay *;;3e 2 e6 *;1i 2 lz 3l8 ba lz *;;;;45 2 * ay 3i2,4k 2 92h *;4t 2 3ag 11 *;51 2 98d 1m lz *;;;;;2s 2 *;3t 2 * ay 3hl;3y 2 *;;;;1x 2 *;;46 2 38w ay * 1m 3ga;2u 2 3ve *,2u 2 * q5 8wj;3t 2 3m7 c7 *;;k 2 * ba 3bm;;;;3e 2 53 *;42 2 *,59 2 *;;;43 2 * 3zq,3v 2 qo 10w * 12w 3zk;1z 2 *;16 2 jl *,1g 2 jl *;5c 2 * 8su;16 2 jl *,4g 2 jl o2 *,43 2 * ba 3so -2 8wr -2 8ws,1g 2 jl *,1g 2 *,1t 2 jl o2 *,4h 2 * 1 97u;;20 2 * 8xd;;;;;;;3x 2 *;;;;2q 2 38w *;18 2 3lv *,18 2 3kk *;;3w 2 3xp *;;;3g 2 12z * 94e 94m 94n;3t 2 3d8 ba m0 *,3t 2 * 3sf;1o 2 *;;;;3q 2 *,k 2 *,2v 2 3et *,3r 2 *;4g 2 3qk 1m *;42 2 *,2b 2 * 8ux,56 2 * 8ux,5d 2 *,33 2 *;;1a 2 1m q8 *,1a 2 3ve *,p 2 1m 15c *,1f 2 *,3w 2 * 8th -2 8ti,3w 2 8tr -4 1m 15c *,52 2 * -2 92b,52 2 * ba 92c,4q 2 *;;35 2 *;;3w 2 8tm ba *,1w 2 * 8so 8w5,1w 2 3oo 3zw * -2 8w7,1w 2 3oo * -2 8w7,14 2 3fa ba *;5c 2 3np e6 *,1x 2 *;;;;1z 2 3mc *;5d 2 * ba m0,5d 2 * 8vw,3t 2 93h ba *;;;4t 2 3ag 10m *;42 2 *,33 2 *,59 2 *;2d 2 *;4t 2 * 91l;k 2 *,3r 2 *;5c 2 *;;3q 2 *;43 2 3dt 3oo -2 3el mb 0 *,43 2 8wn -2 3el mb 0 *,43 2 3el mb 0 *,12 2 sh *,3k 2 sh *,3k 2 ba lz *,3k 2 lz *,59 2 ba lz *;;4q 2 *;;3k 2 *;1a 2 3bs * 8t4;3q 2 *;;;;;58 2 * sh 3ze,58 2 * 3ze,58 2 3zo *;4b 2 * ba 3al,4b 2 * 3ak,4b 2 * ff -2 p1 ba 3px;26 2 8vk ay *,f 2 8vo 8vp -2 * 3ak,f 2 3ts ay * 3ak,58 2 3z9 ay * sh 3ze;3t 2 *;3t 2 *;;3r 2 *;1d 2 3gu * 3jf,2t 2 3gu * 3ve -2 8x4;;3r 2 *;4g 2 *;;;;;;;;;;;3w 2 8tm ay *,3q 2 *,k 2 *,14 2 3gg ay *,3r 2 *;;43 2 * 3zw -2 c7 3mq,43 2 * 3zw -2 3xw ba 3ww,43 2 * 3zw -2 ba 3xw 3ys,43 2 * 3zw -2 3ve 3x8,43 2 * 3zw -2 3el mb 0 3jw,43 2 * 3zw -2 3wl 0 3jw,43 2 * 3zw -2 3a2 j6,43 2 * 3zw -2 8wm;;;3e 2 3zk *;;;40 2 8v7 * 8v8 8v9 8va 8vb,40 2 8v7 * 8v8 8va 8vb;;2q 2 * 3iv;3t 2 3zt *;;;28 2 *;;;2s 2 *;4b 2 q4 ba * 3iq;;;;2g 2 8ys 8yp 8yt 8wo 8yu *,2g 2 8ys 8yt 8wo 8yu *,2g 2 8ys 8yp 8wo 8yu *,2g 2 8ys 8wo 8yu *,2g 2 0 8yl *,12 2 sh *,18 2 8zc m7 *,3j 2 sh *,3j 2 12w *;;;12 2 m0 *,3j 2 m0 *,59 2 ba m0 *;e 2 3bm *;18 2 1o1 * 1m -2 1;;;;5c 2 ph 3zw * sk,1x 2 *;;3r 2 dk *;;3q 2 *,k 2 *;2h 2 *,32 2 3ay 96w *;;;;;k 2 *,10 2 * 95j,3r 2 *;;;1n 2 e6 *;4t 2 * ff 1m c7 -2 90t,4t 2 * ff 90u -2 90t;;49 2 3ql 3yf *,49 2 3ql *;4s 2 23e e6 *,3e 2 e6 *;;;3r 2 *;;3e 2 1m m0 *;k 2 *;;59 2 *;3q 2 *,3r 2 *;;1z 2 *;;2v 2 1m *;;1z 2 *;;3e 2 sh *;;5b 2 *;;;43 2 3dt 3oo -2 c7 *,43 2 8wn -2 c7 *;;1n 2 1m m0 *,51 2 * 3nb;;;1s 2 * 8ve,3e 2 *;;;k 2 *,3r 2 *;38 2 *,1v 2 *;3x 2 * ba 3uf;;;;3q 2 *,k 2 *,1z 2 3mg ba m0 3tz dh *,1z 2 1m m0 3tz dh *,3r 2 *;;3q 2 3zp *,3q 2 3hv *,k 2 3zp *;;;5d 2 *;42 2 3xz *;;16 2 *;3u 2 *,44 2 978 ov e6 * 3ry;o 2 8y8 sh *;;;5c 2 3oo 3zw * e6 3jg;4h 2 * ba 3e5 -4 1;;;;;;;;;3f 2 sh * 3nz;3w 2 * 3wi;k 2 *;2f 2 1m *,51 2 * 98l 3r6 3br;1i 2 93w 8vp 93x 0 *,1i 2 93w 8vp 0 *,59 2 sh *;;;4i 2 * 3tr;;;;4q 2 *,4h 2 97m ay 12w * ba 0 1,4h 2 97m ay 12w * ba 1;3e 2 sh *;3f 2 *;4g 2 *;;e 2 *;26 2 38h ba *,26 2 3i6 ba *;26 2 8vk * ay 3k9,26 2 3bj *;2i 2 216 3xw *,2i 2 3ve 3g1 ba *,2i 2 8wf 1m 3xw mb *;;4t 2 3wg -2 *,4y 2 3wg *;;3e 2 *;59 2 *;;;;49 2 * ba 3ql 3m2;;;;;;3x 2 91y ba * 91z;;2s 2 *;;y 2 *;4w 2 53 *,f 2 * ba 3bj,4b 2 * ba 3bj,54 2 n5 1m 8y2 8vm *,54 2 8y3 8y2 8vm *,3y 2 53 *;1v 2 *;;;;3t 2 3lf *;49 2 * 8wl;;27 2 *;;3e 2 * 3nz;k 2 *;e 2 *,3c 2 1m lz * ba m0 945 ba 404,3c 2 1m lz * ba m0 945 946,3c 2 1m lz * dh 945 ba 404,3c 2 1m lz * dh 945 946,3c 2 1m lz * ba m0 945,3c 2 1m lz * dh 945;;1a 2 1m m0 3by ba lz *,3r 2 *;48 2 *,2x 2 * ba 3zv 997,2x 2 * ba m0 997,2x 2 * ba zn 997,2x 2 * dh 997;2f 2 pc *;;;;1k 2 3ve mb *;k 2 *;;3h 2 *,42 2 *,33 2 *;;59 2 *;;38 2 *,1v 2 *;5g 2 *;3t 2 *;;1z 2 *;;;;5d 2 *,39 2 3al *,39 2 q8 3al *;5d 2 *,4q 2 *,14 2 * 962 -2 963;4g 2 3ic *;2t 2 3dw 3zw * 8x8;4b 2 1us ba *,43 2 * 7h 3ex -2 8wr -2 8ws,43 2 * 7h 3ex;26 2 8vl *,2x 2 * e6 3p9,2x 2 * 3p9;;;3f 2 *;;3e 2 sh *;;;2g 2 * 8vm 3xd 3lw;;;;;;48 2 * 5c,k 2 *,3r 2 *;;3y 2 8ye dh *;;;54 2 lh * 8y4 8y5;y 2 e6 *,3g 2 * dh 3t9,3r 2 *;;;3q 2 *,49 2 0 * 3um,1q 2 *,3r 2 *;;2o 2 * ay 3gh,3r 2 *;2h 2 *;2f 2 53 * 3x8,43 2 * v3 0 3ql;;7 2 ba 8vt *;5b 2 * 3to;3r 2 *;3r 2 *;3r 2 *;;;3b 2 90e 3z8 m7 *,3b 2 90e 53 *,11 2 * 91p;4t 2 3ag *;48 2 *;48 2 3hq e6 *,48 2 *;1q 2 *,3r 2 *,4i 2 m0 *;;1d 2 3xv mb * 8sh 8w8;;10 2 * 1;59 2 *;;;;5 2 53 *,5 2 *;;;;5d 2 * 3le,49 2 * 39n,49 2 * 39n 3rf 3vw;;4r 2 *;4r 2 *;54 2 3sg lh * 12w tg ba 3zv 3xd,54 2 3sg lh * 12w tg 3no,54 2 3sg lh * 8xx ba 3zv 3xd,54 2 3sg lh * 8xx 3no,4r 2 *;;4g 2 *;3e 2 3bj *;;28 2 *;;;;3f 2 * ba 3ph;;16 2 *;;16 2 *;;;4q 2 *;2t 2 sk ba * ba 3vp,2t 2 8wg * ba 3vp;;4r 2 *;4o 2 92g ba *,4o 2 92g *,1v 2 *;3t 2 3hv *,k 2 3bj *;20 2 * fd 3yz,20 2 * 1m fg 3yz,54 2 8vm * n5 1m,54 2 8vm * 8y6;;e 2 *,3c 2 1m m0 945 dh *,3c 2 1m lz 3p6 ba m0 945 dh *,3c 2 1m lz 3p6 dh 945 dh *,3c 2 53 q4 ba m0 945 dh *,3c 2 53 q4 dh 945 dh *,3c 2 53 945 dh *;5d 2 * ay 3gu,1z 2 * ay 3gu;54 2 3oo 3zw * 12w 8xw 3r6 3zw;30 2 8zt * 3d6 8zu,30 2 8zt * 3d6,7 2 94t * 94u 3sa,7 2 94t 94u *,7 2 94t * 94u,7 2 1m 8vm q4 *,3e 2 3mp *;;2o 2 *;;;;54 2 * lh 8y4 8y5;3x 2 3z7 *;;;5c 2 yz * 12w,49 2 * 3ql,2g 2 * 8yv sh 3le;o 2 3u9 1m 7i * 7t 3fg,o 2 3u9 1m 7i * 3wx sh,o 2 3u9 1m 7i * sh,o 2 3u9 57 * 7t 3fg,o 2 3u9 57 * 3wx sh,o 2 3u9 57 * sh;5c 2 *;;43 2 3el mb 0 8wo 3ve *,43 2 8wq 0 8wo 3ve *,43 2 3ve * -2 8wr -2 8ws;18 2 1xu *;;;;;;5c 2 yz 3zw *,x 2 *;x 2 *;1q 2 *;q 2 *,x 2 *;4y 2 *,3e 2 e6 *,3e 2 sh *;54 2 3c4 3zw 1m m0 * -2 8xs,54 2 * 3zw 1m m0 3t0 -2 8xs,54 2 * 3zw 8xt -2 8xs,54 2 12i 3c4 1m m0 * -2 8xs,54 2 3zw 3c4 1m m0 * -2 8xs;;;x 2 *;2h 2 *;2q 2 38w ba * 1m 3ga;2t 2 * 10m 3w4 3gf,2t 2 * 10m 3gf,27 2 *,3y 2 *,3y 2 8ye dh *,3y 2 8ye ba *,3c 2 1m m0 945 dh *,3c 2 1m lz 3p6 ba m0 945 dh *,3c 2 1m lz 3p6 dh 945 dh *,3c 2 53 q4 ba m0 945 dh *,3c 2 53 q4 dh 945 dh *,3c 2 53 945 dh *;5c 2 yz 12w *,3y 2 *;l 2 * 3zb,l 2 * ff 3zb,l 2 *;3f 2 * ba 8u2;1f 2 *,14 2 *;;;;46 2 38w ba *;46 2 38w *,46 2 *;;;;;k 2 *,3r 2 *;3f 2 8ty 1m *;;;;28 2 *;3x 2 3n0 *;;;1x 2 *;;40 2 *,3e 2 3dv *;;;1x 2 *;1z 2 3mg ba m0 * dh 3z3,1z 2 3mg ba m0 * c7 3pb,1z 2 3mg ba m0 * dh 3aj,1z 2 1m m0 * dh 3z3,1z 2 1m m0 * c7 3pb,1z 2 1m m0 * dh 3aj,1x 2 *;;2t 2 3a1 *,2t 2 ph 3oo * sk,2t 2 * sk,2t 2 3ve 3oo *,2t 2 3ve *;1q 2 * 3zw;47 2 *;;4g 2 *;;;51 2 *;4g 2 * 3ae;;43 2 * 3yt;1z 2 *;;;;3w 2 8tm ba *,10 2 95c * ff,4r 2 *,3r 2 *;1z 2 *;3e 2 1m lz * dh 74,3e 2 53 * dh 74;3r 2 * 3ca;2i 2 8wf 1m 3xv mb *;3y 2 8ye c7 *,3y 2 * 3k4;3b 2 * -4 90d;;;1z 2 3mg ba m0 *,1z 2 1m m0 *,1z 2 3mg ba *,1z 2 1m *;;;;54 2 8vm 8xo 8xp 1m fg -2 * lz 39x,54 2 8vm 8xo 8xp 8xr -2 * lz 39x,54 2 8vm 8xo 1m fg -2 * lz 39x,54 2 8vm 8xo 8xr -2 * lz 39x;;35 2 *;1z 2 53 * dh 95x;35 2 *;2o 2 3fa ff c7 *,2o 2 3fa ff *;;;;18 2 * 8z4;18 2 * 8z3;;;;10 2 * 1m,10 2 * 1;;;4g 2 *;;35 2 *;;2f 2 * v3 -4 8sd -4 8se,2f 2 * 7h 3ph,2f 2 * 8sl,3g 2 * 94h ba 94i,3g 2 * ba 94i,3g 2 * 94h 94i,3g 2 * 94i;2f 2 *;;;;e 2 *;;;3r 2 *;4b 2 3ou ba * 3wa,4b 2 * 3wa;e 2 *,26 2 3xr ba *;2t 2 sk ba *,2t 2 8wg *,27 2 *,1q 2 *;;3t 2 *;12 2 sh *,12 2 3bx *;40 2 3zw * 8v0 -2 8v1 -2 8v2;;40 2 3zw * 8v0 -2 8v1 -2 8v2;;3t 2 * 3cb;2f 2 8sg *;;;;2j 2 10m *,2j 2 14k *,2j 2 sh *;5d 2 39i m0 *,5d 2 1m m0 *,1z 2 39i m0 *,1z 2 39i *;2t 2 10m * 3gf,18 2 3x4 *;43 2 * -2 8wr -2 8ws;;57 2 *;1n 2 *,1v 2 *;3k 2 *;;;;1a 2 sh q8 *;43 2 53 3ex ba 7h *;;;;4q 2 *;;;43 2 3dt 3oo -2 * 0 3jw,43 2 8wn -2 * 0 3jw,2y 2 * 96f 3a9 q4,2y 2 * 96f q4 ay 12w 3a9;3r 2 *;3r 2 *,5b 2 *;1a 2 1m m0 3by ba m0 *;;42 2 *;;;;54 2 lh * -4 8xu -4 8xv;;18 2 8zc ba *;43 2 q4 * -2 8ww -2 8wx,43 2 m7 q4 *;4h 2 97k ba 3ic * 1,4h 2 97k 3ic * 1;;k 2 * 3q5;;;k 2 *;4t 2 912 ba *,4t 2 * 3wx,4t 2 0 *;;2f 2 * v3 -4 8sd -4 sk,2f 2 * v3,3f 2 * v3 -8 8tu;;43 2 3dt 3oo -2 3ve *,43 2 8wn -2 3ve *;4q 2 *;;1n 2 *,57 2 *,1v 2 *;1n 2 *;;l 2 * 3bq 7t,l 2 * 8vj;k 2 *,3r 2 *;;;39 2 3r6 *,k 2 *,3r 2 *;;;59 2 *;;;;3e 2 e6 *;3r 2 *;1g 2 1m * ba;48 2 *;;;;5c 2 * 3qd 8sw,1d 2 * m7 3nx 8sh 8w8,43 2 3dt 3oo -2 * ba 3ww,43 2 8wn -2 * ba 3ww,18 2 8zc * ba 3ww,1y 2 92r 92s * m7 92t,1y 2 92r * m7 92t;k 2 *;;3q 2 *;;3b 2 0 3r6 3br sh *,3b 2 0 sh *;1s 2 *;;;2q 2 90k ba *,2q 2 90k ba * ba 3j3,2q 2 90k ba * ay 39k;;;;;;52 2 27s ba *;;1w 2 * 39t,54 2 * 3r6 8y7,18 2 * 3i9;48 2 3gg ba *,48 2 3yz 3r6 *;;42 2 *;3t 2 * 3se;5d 2 *,3t 2 * 3jj;;;;;3q 2 *,k 2 *,3r 2 *;3y 2 *;;;;43 2 3dt 3oo -2 ba 3xw *,43 2 8wn -2 ba 3xw *;43 2 * 22q;5d 2 *;;3t 2 3ag ba *;59 2 *;;;;1q 2 *;;;;1z 2 * dh 3as;;;;58 2 * 3ze,3r 2 *;3f 2 8ty 1m *,17 2 *,4y 2 *,35 2 *;;1z 2 *;16 2 *;57 2 *;;44 2 * e6 979,44 2 * 979;;5c 2 *;;3f 2 * 8u3;11 2 3o0 *;3q 2 *,k 2 *,3r 2 *;l 2 * 1m 3e5;;;;26 2 3bj *;2t 2 3ve yc *;3t 2 * ba 3wh;;39 2 1m * q4,39 2 e6 * q4;;3q 2 *,3r 2 *;2j 2 *;2j 2 *;3e 2 *;4j 2 91q 91r 91s 3a3 ba 53 3nu 91t ba 15c 395 *,4j 2 91q 91r 91s 3a3 ba 53 3nu 91t ba 116 395 *,4j 2 91q 91r 91s 3a3 ba 91v 91t ba 15c 395 *,4j 2 91q 91r 91s 3a3 ba 91v 91t ba 116 395 *,4j 2 91q 91r 91s 91w 53 3nu 91t ba 15c 395 *,4j 2 91q 91r 91s 91w 53 3nu 91t ba 116 395 *,4j 2 91q 91r 91s 91w 91v 91t ba 15c 395 *,4j 2 91q 91r 91s 91w 91v 91t ba 116 395 *,4j 2 91q 91s 3a3 ba 53 3nu 91t ba 15c 395 *,4j 2 91q 91s 3a3 ba 53 3nu 91t ba 116 395 *,4j 2 91q 91s 3a3 ba 91v 91t ba 15c 395 *,4j 2 91q 91s 3a3 ba 91v 91t ba 116 395 *,4j 2 91q 91s 91w 53 3nu 91t ba 15c 395 *,4j 2 91q 91s 91w 53 3nu 91t ba 116 395 *,4j 2 91q 91s 91w 91v 91t ba 15c 395 *,4j 2 91q 91s 91w 91v 91t ba 116 395 *,4j 2 91q 91r 3a3 ba 53 3nu 91t ba 15c 395 *,4j 2 91q 91r 3a3 ba 53 3nu 91t ba 116 395 *,4j 2 91q 91r 3a3 ba 91v 91t ba 15c 395 *,4j 2 91q 91r 3a3 ba 91v 91t ba 116 395 *,4j 2 91q 91r 91w 53 3nu 91t ba 15c 395 *,4j 2 91q 91r 91w 53 3nu 91t ba 116 395 *,4j 2 91q 91r 91w 91v 91t ba 15c 395 *,4j 2 91q 91r 91w 91v 91t ba 116 395 *,4j 2 91q 3a3 ba 53 3nu 91t ba 15c 395 *,4j 2 91q 3a3 ba 53 3nu 91t ba 116 395 *,4j 2 91q 3a3 ba 91v 91t ba 15c 395 *,4j 2 91q 3a3 ba 91v 91t ba 116 395 *,4j 2 91q 91w 53 3nu 91t ba 15c 395 *,4j 2 91q 91w 53 3nu 91t ba 116 395 *,4j 2 91q 91w 91v 91t ba 15c 395 *,4j 2 91q 91w 91v 91t ba 116 395 *,4j 2 91q 91r 91s 3a3 ba 91t ba 15c 395 *,4j 2 91q 91r 91s 3a3 ba 91t ba 116 395 *,4j 2 91q 91r 91s 91w 91t ba 15c 395 *,4j 2 91q 91r 91s 91w 91t ba 116 395 *,4j 2 91q 91s 3a3 ba 91t ba 15c 395 *,4j 2 91q 91s 3a3 ba 91t ba 116 395 *,4j 2 91q 91s 91w 91t ba 15c 395 *,4j 2 91q 91s 91w 91t ba 116 395 *,4j 2 91q 91r 3a3 ba 91t ba 15c 395 *,4j 2 91q 91r 3a3 ba 91t ba 116 395 *,4j 2 91q 91r 91w 91t ba 15c 395 *,4j 2 91q 91r 91w 91t ba 116 395 *,4j 2 91q 3a3 ba 91t ba 15c 395 *,4j 2 91q 3a3 ba 91t ba 116 395 *,4j 2 91q 91w 91t ba 15c 395 *,4j 2 91q 91w 91t ba 116 395 *,4j 2 91q 91r 91s 3a3 ba 53 3nu 91t 395 *,4j 2 91q 91r 91s 3a3 ba 91v 91t 395 *,4j 2 91q 91r 91s 91w 53 3nu 91t 395 *,4j 2 91q 91r 91s 91w 91v 91t 395 *,4j 2 91q 91s 3a3 ba 53 3nu 91t 395 *,4j 2 91q 91s 3a3 ba 91v 91t 395 *,4j 2 91q 91s 91w 53 3nu 91t 395 *,4j 2 91q 91s 91w 91v 91t 395 *,4j 2 91q 91r 3a3 ba 53 3nu 91t 395 *,4j 2 91q 91r 3a3 ba 91v 91t 395 *,4j 2 91q 91r 91w 53 3nu 91t 395 *,4j 2 91q 91r 91w 91v 91t 395 *,4j 2 91q 3a3 ba 53 3nu 91t 395 *,4j 2 91q 3a3 ba 91v 91t 395 *,4j 2 91q 91w 53 3nu 91t 395 *,4j 2 91q 91w 91v 91t 395 *,4j 2 91q 91r 91s 3a3 ba 91t 395 *,4j 2 91q 91r 91s 91w 91t 395 *,4j 2 91q 91s 3a3 ba 91t 395 *,4j 2 91q 91s 91w 91t 395 *,4j 2 91q 91r 3a3 ba 91t 395 *,4j 2 91q 91r 91w 91t 395 *,4j 2 91q 3a3 ba 91t 395 *,4j 2 91q 91w 91t 395 *;;;;57 2 *;;;;3s 4 *;;x 4 *;5d 4 47g *;;s 4 *;;x 4 *;;;6 4 *;4g 4 *;55 4 *;3w 4 *;3w 4 *;;x 4 *;;;;;;;3w 4 *;;;1p 4 167 li *;;;;;;1 4 *,31 4 47j *;l 4 4t0 e6 *,l 4 4t0 e6 * 9cv,l 4 4t0 * e6,l 4 4t0 *,s 4 m2 -2 *;55 4 *;3q 4 *;l 4 4t0 e6 *,l 4 *;;l 4 4t0 e6 *;;s 4 *;;3w 4 *;22 4 47j *;;;y 4 *;;;;;;;4u 4 *;4f 4 *;1n 4 qv *,41 4 qv * 4i6;29 4 9kj * 13v 9cy 9kk,29 4 9kj * 13v 9kk;;2q 4 * 4t0 43v;;;2f 4 4gd *;;;4u 4 ba * 9ld;;2o 4 *;43 4 * -2 9e0 -2 9e1,53 4 * 9od;55 4 *;4g 4 * o8,3u 4 *;41 4 *;;;2j 4 *;;55 4 *;38 4 *;;;;1w 4 *;55 4 *;;3o 4 *;39 4 4h7 *,5g 4 4a 13v 9lv *;f 4 *;5g 4 *;f 4 *;5g 4 * 4a,g 4 9n3 -8 4fq *;1 4 *;1 4 *;f 4 *,1 4 *;f 4 *;;1o 4 *,5e 4 *;1a 4 4t0 4km 13v ip *,1a 4 ip * 9a3 9a4,1a 4 ip * 9a4,54 4 9fs * 9ft 9fu;55 4 *;;;;3q 4 *;;3w 4 *;3w 4 *;;;;l 4 * 9cv;;;;;;3w 4 *;3w 4 *,55 4 *;;;54 4 * 12o -2 qv 4v1 -2 9ez;;3u 4 *;2e 4 115 *,2e 4 9lr -4 115 *,2e 4 9lr -4 *;;38 4 *,s 4 *,6 4 *;;3f 4 *;17 4 *,35 4 *,5e 4 *,8 4 9po -8 * 4ux;;3o 4 *;1a 4 li * 4gd,1a 4 lh * 4gd,5e 4 *;s 4 *;3f 4 * 9b7,3f 4 qb *,3h 4 *,1o 4 *,5e 4 *,53 4 99l 9o9 9oa 10w -8 *,53 4 99l 9o9 9oa -8 *,s 4 10w *;2q 4 *;3f 4 *;2q 4 * 4o8;42 4 *,33 4 *,2o 4 *;4b 4 *;;;;;;3f 4 * 13v 43v,e 4 * 13v 49z 48t,26 4 jd *,55 4 * 13v 49z 48t,3d 4 * 4nf;42 4 *,5d 4 *;48 4 jr ip *,48 4 * 13v;4g 4 *;x 4 *;;;;1f 4 *;;;49 4 * 156;;;4g 4 *;;;5 4 * 0 9bi,43 4 * ba 0 9dy 9dz,43 4 * 0 9dy 9dz,1r 4 61 9f1 *,3d 4 * 9p1 9p2,3d 4 * 0;;;;;;;;42 4 *,1e 4 *,1u 4 o8 0 *;1f 4 *,55 4 *;1f 4 *,3w 4 *,55 4 *;;48 4 * -2 o3;;;38 4 *;;1z 4 *;42 4 *;42 4 *;1 4 *;;4b 4 *;1s 4 * 9cs;;;3q 4 *;;o 4 *;;3i 4 *;t 4 *;t 4 *;4m 4 9mh 13v 0 *;;5d 4 *;;4m 4 ba *,3d 4 9oy 9oz uy *,3d 4 9oy uy *;1t 4 9m5 99l ba * 9m6,1t 4 9m5 ba * 9m6;1 4 *;1 4 *;;e 4 *,3s 4 *;;;17 4 *,3b 4 0 9hj *,3b 4 0 *,3b 4 * 9hk 47o 9hl,3b 4 * 9hk 9hl,35 4 *;2o 4 *;;4u 4 ip * 9ld;;1l 4 *;3q 4 *,1d 4 * 44n 0 13j;;4b 4 *;4b 4 *;;2o 4 *;11 4 *;11 4 *;;;18 4 9gz -2 * 9h0,13 4 * 9pl;;e 4 *,5d 4 *,3i 4 *;;;4g 4 *;4z 4 *;4z 4 *;1l 4 *;41 4 3x *;;4v 4 9n7 -4 9n8 9n9 * 9na 9nb,4v 4 9n7 -4 9n8 * 9na 9nb,4v 4 9n7 -4 9n8 9n9 * 9na,4v 4 9n7 -4 9n8 * 9na;16 4 *;d 4 9hr 0 4tq * 9ow;16 4 *;4b 4 *;11 4 * 9je;;54 4 0 9fl 9fm tc *;;3q 4 *;42 4 *,5d 4 *,4u 4 *;1o 4 *;2p 4 *;;;45 4 *;4g 4 *;;2p 4 *;2p 4 *;45 4 *;45 4 *;1t 4 * 1n 9m9;3q 4 *;3w 4 *;;;;43 4 * 426;;18 4 * 4nk;49 4 167 * 4d5,53 4 4t0 99l ba * 4cs 9oi,53 4 4t0 99l * 4cs 9oi,53 4 4t0 99l ba * 9oi,53 4 4t0 99l * 9oi,55 4 * 4er 4az,d 4 9ci 9no * 9os,d 4 9ci * 9os;39 4 * 4g2;;1e 4 *;;38 4 *;12 4 * b0,3b 4 0 qv *,13 4 1 * b0;;;;3y 4 *,2g 4 * 9gk tc b0;;m 4 9bz -4 9c0 dq *;;2u 4 * l9 4gd 9dq,2u 4 * 4gd 9dq;;3m 4 0 * tc 9nh,13 4 0 * tc b0,13 4 0 * 9pj;;3i 4 *;3i 4 *,3s 4 *;42 4 *,5e 4 *;3s 4 *;;;;2q 4 * 41v;18 4 * 4t8;;;3w 4 *,55 4 *;y 4 *,y 4 * xu,4a 4 * xu 13v ba 9mo,4a 4 * 13v ba 9mo,4a 4 * xu ba 9mo,4a 4 * ba 9mo,4a 4 * xu 13v 9mo,4a 4 * 13v 9mo,4a 4 * xu 9mo,4a 4 * 9mo;y 4 *;y 4 *;;;1w 4 168 * -2 9d9;;3i 4 *;;;;;26 4 *;;0 4 *;;;;;;20 4 * 9ee;;1w 4 9d8 -2 *,1p 4 * 4ku;43 4 * 1n -2 9e2;;54 4 43i 12o -2 * -2 9ez,54 4 5p lh -2 * -2 9ez,54 4 5p li -2 * -2 9ez,54 4 4v2 12o -2 * -2 9ez,54 4 4v1 lh -2 * -2 9ez;;;;1o 4 *,5e 4 *;2q 4 *;48 4 *;2q 4 4f7 *;16 4 *;;;;;;;;;20 4 9eq -2 b7 99l -2 *,20 4 9eq -2 99l -2 *;;;48 4 qv ip *,48 4 4oe ip *,2t 4 49c *,27 4 *;;3f 4 *,8 4 9po -8 * 4ux;;;;;;l 4 4g0 9cw *;;;5d 4 *;;1o 4 *;;38 4 *;;;;n 4 *;;2d 4 *,1a 4 *;;38 4 *;;43 4 * lh,43 4 * 12o;;54 4 * 4ea;4t 4 * 10w 4am;4z 4 *;;;4t 4 * 9is;54 4 168 * dq 9f0 4t0 9f1;;;;;;55 4 *;3d 4 * 9p3,j 4 1 * 9p7;1t 4 *;;1a 4 ip * 9a3 9a4,1a 4 ip * 9a4,3q 4 *;;;22 4 61 9f1 1n *,c 4 61 9f1 1n *;;3q 4 *;;3i 4 *,3s 4 *;e 4 *,3i 4 *;58 4 4ry *,58 4 * 14k 4ry,4l 4 * 9fx 4ry;;26 4 *;26 4 *;26 4 *;3m 4 1 4t0 * 9ng,3m 4 4t0 * 9ng;5c 4 * cv,1p 4 qv *;5c 4 3c *;;4g 4 *;;5c 4 * 4b8;d 4 9hr * 9ow;;1z 4 * qv 9hv 4el,4p 4 * qv 9hv 4el,4p 4 *;;17 4 *;17 4 *;3s 4 *;;0 4 *;4b 4 *,0 4 *;q 4 *;3w 4 *,55 4 *;3w 4 *;;3w 4 *;3q 4 *,3x 4 9jz 9k0 9k1 *;3w 4 *;3w 4 *;55 4 *,1m 4 * 9pc 0,n 4 * 9pz 0;3w 4 *;4o 4 *,55 4 *;;3w 4 *;54 4 qv * -2 9cy 9f2;;;4g 4 *;q 4 *;4b 4 *;;;;1w 4 *;28 4 *;;1s 4 42b *,26 4 jd *,1 4 * e6 1y9,g 4 * e6 1y9;4b 4 *;;e 4 *;;;p 4 ba * 9al 9am -2 9an,p 4 ba * 9al -2 9an,p 4 ba * 9al 9am -2,p 4 ba * 9al -2,1d 4 41x * 9dg 9dh,1d 4 47o * 9dg 9dh,1d 4 4b6 * 9dg 9dh,1d 4 47o * 9dl 9dm,1d 4 41x * 9dl 9dm;;;;;4f 4 *;;2t 4 * 4ar 4gd;27 4 *;;;55 4 *;3w 4 *;e 4 *,3i 4 *;42 4 *,5d 4 *,4u 4 *;;1r 4 f7 * qv,2e 4 *;p 4 m8 -8 *,p 4 9au -8 *,3f 4 m8 -2 *;;3u 4 *;;4v 4 9c9 * 4a9;x 4 *;;;s 4 *,6 4 *;4u 4 *;;;1a 4 9a0 4h7 *,1a 4 qv * 13v ba,1f 4 *,s 4 * 9oq,s 4 *;2d 4 *,1a 4 *;3i 4 *;;4b 4 *;;d 4 * lh -2 4nw;;;;54 4 * -2 9cy 9f2 4no;;3i 4 *,3s 4 *;49 4 * 9du,53 4 * 4mp;2c 4 * 9ly;;l 4 * 438 4ck;38 4 *;;;2f 4 4gd * b3;55 4 dk * 9ol;42 4 *,5d 4 *,3i 4 *,3s 4 *;e 4 *,3i 4 *;;;3w 4 *;;26 4 *;1z 4 10w *,2e 4 * 9fp;;42 4 *,56 4 9c7 *,33 4 *,5d 4 *;e 4 *,3i 4 *,3s 4 *;e 4 *;4o 4 *;;;53 4 qn qv ba * 10w 4d4;;;3y 4 46m *;;55 4 *;1l 4 *;0 4 *;;42 4 *,33 4 *,17 4 *,35 4 *;5d 4 *;;;s 4 * dq 9op;;55 4 * 4az;42 4 *;1l 4 *;;;;;;;;2i 4 *;;2i 4 *;2i 4 *;3q 4 *;55 4 *;46 4 * 9ic 9id,46 4 4ek * 4q1 4av,46 4 4ek * 4o8;3q 4 * 4ct,55 4 * 4ct,55 4 * 4o5;48 4 *;;;;4g 4 *;5c 4 * 99n,3u 4 *;;;;;54 4 * 4g2 l9 -4 9ex -4 9ey;;3l 4 0 47y tc *,3l 4 0 45c tc *;;;;;1n 4 qv lh *;;;16 4 *;;;;3x 4 * 4f0;;55 4 *;;;39 4 qv 9cy *;1t 4 * of,1t 4 * qs;2i 4 41x *,2i 4 47o *,2i 4 4gw *,2i 4 4ha 4t0 41x *;;;4y 4 * 4ld;3u 4 *;5c 4 *;;3x 4 *;2s 4 *,1d 4 * 4uk 9dk;2f 4 * 99c;;1p 4 4s5 *;1p 4 9q0 *;2f 4 4gd *,4g 4 4ai 15p *,4g 4 15p 4ai *,4g 4 *;;;;;55 4 *;f 4 * 13v 13k 4km,3y 4 d2 *;4z 4 *;4z 4 *;;;5c 4 *;37 4 9mt -8 * qs;;3q 4 4f8 *;;42 4 *;54 4 * -2 9cy 9f2,54 4 9f8 9bt 9f9 * 9fa,54 4 9f8 9bt * 9fa,54 4 4v1 lh 9fr * 4tv,54 4 4v1 lh * 4tv,1n 4 *;;;;4t 4 *;8 4 9po -8 * 4ux;1r 4 9lp -2 9lq jr *,1r 4 jr *;;;5c 4 jr * 4g2;;4u 4 *;2i 4 * 4t0 41x 4dq;52 4 * 4ri;;;5c 4 *;;3s 4 *;4y 4 *,4n 4 *;3q 4 *;55 4 *;3w 4 *;;;;;35 4 *;45 4 * 9i8,2c 4 * 1sg;3w 4 *,55 4 *;4g 4 *;;;;1a 4 4t0 4km 13v ba *;48 4 *;3i 4 *;2p 4 9le -8 * 1n;;1o 4 *,5e 4 *;3f 4 *,s 4 *;;;5e 4 *,s 4 *;;1o 4 *,5e 4 *;4t 4 9ie -2 * xu;;38 4 *;38 4 *;38 4 *,55 4 *,n 4 9px *;46 4 *;46 4 41v *;38 4 *;38 4 *;;;46 4 *;1l 4 *;;;39 4 *;4o 4 *,n 4 *;n 4 9py *,n 4 *;;;26 4 *;18 4 * 4bh;;e 4 *,3i 4 *;1 4 *;1 4 *;1s 4 *;42 4 *;28 4 *;;;;;;5c 4 *;4b 4 *,0 4 *,0 4 4cc e6 *;;1 4 *;;;3w 4 *;3q 4 *,53 4 qg ba * 48l;4t 4 9j3 41u qv qs *,4t 4 9j3 qv qs *;;;;4t 4 * 9in;;;;;42 4 *,1e 4 *;;;;;;29 4 0 * l9 4t0 9f1;;4o 4 *;4o 4 *;55 4 *;d 4 9hr ba * 9ow,d 4 11p ba * qn l9;55 4 *;4t 4 *;;20 4 * 9ee;54 4 9a7 4ai -2 9cy * 439,54 4 9a7 -2 9cy * 439,1 4 *;;;41 4 *;;3u 4 *;;;48 4 * qn 10w 4tv;;54 4 jk 5p *,3y 4 *;;3q 4 *;3w 4 *;3w 4 *;3w 4 *;3q 4 *;42 4 *;;1a 4 4t0 * 13v qs,4w 4 qv 4h7 *,30 4 9hb *,1 4 *,1 4 * cv 99l 9m2,53 4 qv 9nu * 4mo,55 4 * 13v ba,s 4 4t0 *,s 4 jr *,s 4 qv 9nu * 9or,8 4 9po -8 * 4mo;f 4 *;f 4 *;f 4 *;;;;3d 4 4gt *;;;3w 4 *;;;;;3b 4 * 42v -2 9hf;;;;1 4 *;26 4 *,48 4 * 5c,3i 4 *;4b 4 *;;55 4 *,n 4 *;;41 4 *;42 4 *,33 4 *,17 4 *,35 4 *;4y 4 9ja 99l lh * 1n,4y 4 9ja lh * 1n;4g 4 * o8;;m 4 9bq -2 1n 10w *;3i 4 *,3s 4 *;;41 4 *;p 4 4up 4t0 10w *,p 4 * lh 4up 4t0;55 4 *;o 4 * 9g0,o 4 9e5 -4 *;3u 4 *;;;3q 4 *,55 4 *;3w 4 *;4t 4 * 9j6;27 4 *;;3w 4 *;;3w 4 *;;;;;2j 4 14k *,2j 4 qv *,4z 4 * 9n2;;;3s 4 *;;;1n 4 *;43 4 4u9 f7 * 61;;1d 4 41x * 9dg 9dh;3q 4 *,1d 4 47o * 9dl 9dm,20 4 * 4a1;;;3w 4 *;27 4 *;;;;;38 4 *;;42 4 *;;;5d 4 pe lh *;;55 4 *;2b 4 *,4o 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;4n 4 *;3w 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;55 4 *;;1s 4 * 4cc;;;;;;;;;;q 4 *,5e 4 *;2o 4 * e6 4hn,2o 4 4hn e6 *,5e 4 *;e 4 4pl -2 *,e 4 *,55 4 *;e 4 *,3i 4 *;;54 4 * t5,3u 4 *,q 4 * 9bg,22 4 * 9f1,22 4 15p * lh;;42 4 *;;;4t 4 0 * 9gs,4t 4 * 9j9 0,4t 4 * 9j9;;;41 4 *;;;;o 4 *;1n 4 *,1n 4 o8 lh *,1n 4 lh *,38 4 *;;2f 4 *;s 4 *;40 4 9co 9cp 9cq 9cr *,40 4 9co 9cq 9cr *,1u 4 *;40 4 4dv *,1u 4 *;40 4 *,d 4 * o8 0 44v,1u 4 *;;;d 4 ba 4p5 4er *;;d 4 b7 99l -2 *;18 4 * lh 4m3;39 4 qn 10w *;39 4 *,4l 4 *;5 4 13v *;1n 4 *,1n 4 13v * 12s,22 4 *,c 4 61 9f1 *;;;3q 4 *;;;;s 4 *;;;;0 4 *;53 4 9oe * 9of;q 4 *;;42 4 *,33 4 *,1e 4 *;1e 4 *;;38 4 *;4g 4 *;;4g 4 *;2o 4 *;2f 4 *;;4z 4 *;3q 4 *;3w 4 *;3b 4 0 9hj tc *,3b 4 0 tc *;1o 4 *;2q 4 *;;2q 4 487 *;;;;;17 4 *,35 4 *;35 4 *;;2f 4 *;;28 4 *;;;2e 4 *;;;3y 4 *;;;3q 4 *,55 4 *;e 4 *;;;3k 4 *;3k 4 *;;;;42 4 *,1e 4 *;;;;;1n 4 * 4av;;;;5c 4 4og 4t0 *;55 4 *;55 4 *;3i 4 *,3s 4 *;;;3q 4 *;52 4 *;26 4 *;3q 4 *;45 4 * 9ib;18 4 495 * 9gt,1p 4 * lh o3,1p 4 * -2 o3 qv 47o;35 4 *;4z 4 4fg *,4z 4 * 9n1,1p 4 *;3f 4 *;;3i 4 *,3s 4 *;;4g 4 *;1f 4 *,33 4 *,1u 4 *;42 4 *;3w 4 *;;;2e 4 *;54 4 * 4gn;e 4 * 4gq;4f 4 *;;;;;2s 4 *;;;52 4 *;;;;;3f 4 *;;;;;;;5c 4 * 4gk;43 4 * -2 9e2;;1l 4 *;52 4 *;;3w 4 *;;;3q 4 *;;3w 4 *;;;;q 4 *;16 4 * 168,16 4 *;;4t 4 9ie -2 * xu,4t 4 * xu -2 9ig;58 4 *,4l 4 *;;58 4 *,4l 4 *;;41 4 4nl *;;;;;3q 4 *,55 4 *;3w 4 *;;3q 4 *;5d 4 *;4g 4 *,3u 4 *;;s 4 *;s 4 *;s 4 *;s 4 *;;4w 4 qv ba * 4km,4t 4 * 9im;;;;5 4 *,s 4 *;4t 4 * 4fo;2f 4 *,5 4 * 9bg -2 9bh;5 4 qv *,s 4 qv *;l 4 *;48 4 61 *;4f 4 *;1f 4 *;;5 4 *;;;2f 4 * 12o,49 4 * ip 10w 4du l9,29 4 0 9kl * 9f1,29 4 0 l9 * 9f1,j 4 1 * -2 9p6,j 4 1 * 9bu;;;;;2g 4 jr 9cy * 4od;;3i 4 *,3s 4 *;;4t 4 *;;;;;1f 4 *,3h 4 *,55 4 *;3w 4 *;4y 4 * -2 qv,4y 4 * qv;;4b 4 *,0 4 *;;5c 4 * 4b8;;;e 4 *;;;;;;;;18 4 * 9h1 lh 9h2;4t 4 *,55 4 *;5d 4 47i *;1w 4 *;1a 4 4t0 4km 13v ba *,1a 4 ba * 9a3 9a4,1a 4 ba * 9a4,1a 4 9a8 ba * 9a9;55 4 *;55 4 *;;55 4 *;3q 4 *,48 4 * 4gh;52 4 4ug *;;;;5c 4 * 99k;;2j 4 *,4j 4 9jf -4 0 * 9jl;;;4f 4 *;;;;;;;;3w 4 *,55 4 *;;;p 4 * 9ap,p 4 9aq 99l ip *,p 4 9aq 99l *,29 4 9k7 9bt * -2 9k8,29 4 9k7 * -2 9k8,29 4 92n 9kf 99l *;;38 4 *;;;1 4 *;1a 4 ip * 9a3 9a4,1a 4 ip * 9a4;;1a 4 * 4t0 qs;;55 4 *,n 4 *;5d 4 * 99l -2 9d2;54 4 5p lh -2 qv * -2 9ez,54 4 5p li -2 qv * -2 9ez,54 4 * lh -2 qv 4v1 -2 9ez,54 4 * lh 9fr 4tv,54 4 * lh 4tv;54 4 * 12o -2 qv 4v1 -2 9ez;2f 4 * -8 4gd,2f 4 * -8 49c,2f 4 *;2f 4 * 46m 43v,2f 4 * 99g,1a 4 * 4db,2u 4 * 9dp,2u 4 o8 qg * 9dr,18 4 * 4l8;;;;;;4v 8 159 29e a4t -4 *,4v 8 29e a4t -4 *;1d 8 5e4 5pd *;;;;3s 8 *;y 8 *;4u 8 *;;;;;;5d 8 *;2p 8 5df *;;;1 8 *;;;;;;;;;m 8 9su 9sv 52p * 5an,31 8 9su 9vk 1k0 * 5an;;;;;;4g 8 *;49 8 * 57k qe,49 8 * 53t;;;;;x 8 *;;4n 8 *;3q 8 *;0 8 *;0 8 *;;x 8 *;;52 8 *;;;;;;;;;;;;4g 8 * z1 op,43 8 * z1 z1 5it 510 58i 5e7,43 8 * z1 z1 5it 510 50x 0 5k9,43 8 * z1 z1 5it 510 9uh,43 8 * z1 5it 510 58i 5e7,43 8 * z1 5it 510 50x 0 5k9,43 8 * z1 5it 510 9uh,43 8 * z1 z1 510 58i 5e7,43 8 * z1 z1 510 50x 0 5k9,43 8 * z1 z1 510 9uh,43 8 * z1 510 58i 5e7,43 8 * z1 510 50x 0 5k9,43 8 * z1 510 9uh,43 8 * z1 z1 5it 58i 5e7,43 8 * z1 z1 5it 50x 0 5k9,43 8 * z1 z1 5it 9uh,43 8 * z1 5it 58i 5e7,43 8 * z1 5it 50x 0 5k9,43 8 * z1 5it 9uh,43 8 * z1 z1 58i 5e7,43 8 * z1 z1 50x 0 5k9,43 8 * z1 z1 9uh,43 8 * z1 58i 5e7,43 8 * z1 50x 0 5k9,43 8 * z1 9uh;;41 8 *;1f 8 *;;1s 8 11 * 59t,1s 8 * 59t;;18 8 * op be 583,18 8 * 9xy 583;1a 8 9r3 c6 *;;;48 8 *;3q 8 *;55 8 *;4t 8 *,55 8 *;;;55 8 *;5d 8 54f *;55 8 *;38 8 *;;;3q 8 *;26 8 *;2o 8 *;;4t 8 9zj 5ei *,4t 8 9zj *,4t 8 0 * 9zk,4t 8 * 0 a0b;;;4y 8 *,4n 8 *;;y 8 *;3w 8 *;;4u 8 *;;3q 8 *;49 8 550 *;;1z 8 *;;;17 8 *,35 8 *;;;45 8 9z9 -2 kg *,2p 8 a2i -8 kg *;s 8 *;3q 8 *;;3y 8 *;1j 8 58u 5eg *;;;;;;;27 8 *;;y 8 *,26 8 *;17 8 *,35 8 *,2o 8 *;;;2o 8 *;3o 8 a7o *;3o 8 *;39 8 5m5 *;f 8 *;4b 8 5ei *,5g 8 9vk * 4a,5g 8 * 4a,g 8 a4j -8 5ei *;5g 8 *;1 8 *;f 8 *,1 8 *;f 8 *;f 8 *;4s 8 * -2 a2d;3x 8 * z1 jj 52p 5kk;3q 8 *;;3w 8 *;;;43 8 * z1 5it,43 8 * 529;3i 8 *,3s 8 *;;;3w 8 *,55 8 *;5e 8 *,s 8 *;;s 8 *;49 8 * 9ug,49 8 5fm 5j0 *,49 8 5fm *;29 8 * z1 gy 5it -4 9yg -2 a1d,29 8 * z1 a1e -4 9yg -2 a1d,29 8 * z1 -4 9yg -2 a1d,29 8 * z1 gy 5it -4 9yg -2,29 8 * z1 a1e -4 9yg -2,29 8 * z1 -4 9yg -2;;l 8 * 5ie,l 8 159 * 5ie;l 8 *;4g 8 *;;;55 8 *,1m 8 * a71 0,n 8 * a7u 0;;40 8 * z1 5qd,17 8 *;;3d 8 12y *;4g 8 *;;0 8 *;0 8 *;;p 8 9rl z1 -2 *,p 8 9rl -2 *,p 8 9rm -8 *,3f 8 57z z1 -4 *;4g 8 *;;;e 8 *;;48 8 jm *,48 8 *;;;;38 8 *,s 8 *,6 8 *;1o 8 *,5e 8 *;;;;;2f 8 *,5 8 * 9s7 -2 9s8,49 8 * f8 174 5jf,53 8 * 9sr b6 a5y ne a5z,53 8 * 9sr a5y ne a5z,53 8 * 9sr b6 ne a5z,53 8 * 9sr ne a5z,53 8 * 9sr b6 a5y a5z,53 8 * 9sr a5y a5z,53 8 * 9sr b6 a5z,53 8 * 9sr a5z;p 8 9re cv * 5if,p 8 9re * 5if,p 8 9re cv *,p 8 9re *,3q 8 *,1d 8 4vz * 9qv 9tz,1d 8 59f * 9qv 9tz,2t 8 9uq * 5ea,3u 8 *,s 8 a0z * a65;;1d 8 4vz * 9qv 9tz;;3w 8 *;27 8 *;3q 8 *;27 8 *;;42 8 *;;3h 8 *;;17 8 *,35 8 *;y 8 *;;41 8 *;41 8 *;;3d 8 * 0;;2n 8 * 1ay;16 8 *;;;;;55 8 *;42 8 *,d 8 a6m 0 *,1e 8 *;2o 8 *;4u 8 cv * a2h;4g 8 *;;38 8 *;48 8 * z1,45 8 * z1 z1 176 5fq;n 8 *;42 8 *;42 8 *;;5d 8 *;42 8 *;;;;;o 8 *;;;;1 8 *;2o 8 *;;1l 8 *;;53 8 * a5f a5g -2 a5h,8 8 * a7k -2 a7l a7m;;;2e 8 a3f * -2 52w;;;;39 8 55 * 5dm;4z 8 *;2f 8 f8 yh *;1l 8 *;41 8 3x *;52 8 *;;;;55 8 *;3y 8 * 5ec,3y 8 * 5c7,1t 8 a3j a3k * 135,1t 8 a3j * 135;;11 8 * 2bm;;3q 8 *;;43 8 * 4wx;;;;;;39 8 * 5dm;;3q 8 *;;18 8 * 4xo,4y 8 5bg a0f * 55,4y 8 5bg * 55;;s 8 *;2e 8 a3f 55 523 -2 *,2e 8 a3f 55 jj -2 *;;28 8 *;;3f 8 *,4y 8 *;s 8 *;6 8 *;17 8 *;1w 8 *;;28 8 *;q 8 *;;3w 8 *;4g 8 *,q 8 *;4n 8 *;4g 8 *;4o 8 *,55 8 *;55 8 *;;5d 8 5df 9ti *;1w 8 *;27 8 *;n 8 * a7t 0;4o 8 *;;q 8 *,2o 8 * 12y 4ym,4u 8 *,5e 8 *;;3i 8 *;;;;;;;x 8 *,1r 8 a33 *,1r 8 5dv -2 a34 -2 *;45 8 *;;53 8 5e7 0 -2 174 *;;;;;20 8 * 595 9v5;;40 8 * z1 5qd,17 8 *,q 8 * z1;;;;;;;;2w 8 9tm -2 174 *;;2f 8 * 9q7,53 8 15b a5b * a5c,55 8 * 5cu,d 8 a6a a6b * a6c,d 8 a6a * a6c,4p 8 158 * 9yq;d 8 * a6n,1u 8 *;1u 8 *;40 8 *;;s 8 *,6 8 *;s 8 *;;2c 8 * a2o;45 8 pp *;;13 8 0 * 9xg 10s,3l 8 0 * a7p a7q,3l 8 0 * a7q;;;52 8 *;3s 8 *;52 8 *;5c 8 * 9qc;;54 8 * 5ec;5d 8 *;;;;;1l 8 * 5by,4f 8 *;;;18 8 * 55q;;2q 8 *;;;54 8 9wp * 9wq;;3q 8 *;;;4w 8 55 b6 * 5an;;42 8 *;y 8 *;y 8 *,4a 8 * 159 bf a43,4a 8 * a44 a43;;49 8 qe 5e7 0 * 5fm,49 8 9ue 0 * 5fm;;;;4t 8 *;e 8 *;2g 8 jr 9rj *;p 8 159 595 *,4t 8 *,s 8 *;;;1m 8 gy 59f * bf a6z,1m 8 ui * bf a6z;;4g 8 * z1,3u 8 *;48 8 * 5c;;;;;;1w 8 16a * -2 9tp;1w 8 9to -2 *,1w 8 p 5gi *,1p 8 * 5h4;3i 8 *;;;;;1f 8 *,3h 8 *;2d 8 *,1a 8 *;26 8 *;;;;;;42 8 *,33 8 *,17 8 *,35 8 *;42 8 *,5d 8 *;33 8 *;;29 8 a1c * a11;;s 8 *;1o 8 *,5e 8 *;1o 8 *;2q 8 *;;;;;;;;38 8 *;;;1 8 *;54 8 9wb * 9wc;;;l 8 5dp 9tf *;48 8 4zl *,27 8 *;1z 8 5pd *;;3q 8 *;;17 8 *;;1p 8 523 *;35 8 *;;;1 8 *;;20 8 58h * 9v3;55 8 *,n 8 *;;;;;4y 8 *;;5e 8 *;16 8 * z1;;54 8 * 1t0;;;4z 8 *;4t 8 * 58e;1n 8 *,1n 8 565 *,1n 8 3i *,1n 8 op be *,18 8 9xz op be *,18 8 9xz 9y0 *;38 8 *;;;;1n 8 159 174 *,22 8 174 *,c 8 9z6 9s2 174 *;;;;1n 8 *,22 8 *;54 8 jb * -4 9vp -4 9vq;;;4t 8 * 9zv;;;54 8 * lb -4 9vp -4 9vq,54 8 * lb 9ws 9wr,54 8 * 9ws 9wr,3d 8 * a6s,j 8 1 * a6w;1t 8 *;;3f 8 *;3f 8 *;l 8 5o6 12y *;4g 8 *;;;;;;1n 8 *;;3q 8 *;26 8 *;;58 8 5nl *;58 8 * tc 5nl;5c 8 *;26 8 *;4l 8 *;;;;43 8 5cp z1 5it z1 5it 510 * 159 0 5k9,43 8 5cp z1 5it z1 5it 510 * 0,43 8 4wx z1 z1 5it 510 * 159 0 5k9,43 8 4wx z1 z1 5it 510 * 0,43 8 9ui z1 5it 510 * 159 0 5k9,43 8 9ui z1 5it 510 * 0,43 8 5cp z1 5it 5it 510 * 159 0 5k9,43 8 5cp z1 5it 5it 510 * 0,43 8 4wx z1 5it 510 * 159 0 5k9,43 8 4wx z1 5it 510 * 0,43 8 9ui 5it 510 * 159 0 5k9,43 8 9ui 5it 510 * 0,43 8 5cp z1 5it z1 510 * 159 0 5k9,43 8 5cp z1 5it z1 510 * 0,43 8 4wx z1 z1 510 * 159 0 5k9,43 8 4wx z1 z1 510 * 0,43 8 9ui z1 510 * 159 0 5k9,43 8 9ui z1 510 * 0,43 8 5cp z1 5it 510 * 159 0 5k9,43 8 5cp z1 5it 510 * 0,43 8 4wx z1 510 * 159 0 5k9,43 8 4wx z1 510 * 0,43 8 9ui 510 * 159 0 5k9,43 8 9ui 510 * 0,43 8 5cp z1 5it z1 5it * 159 0 5k9,43 8 5cp z1 5it z1 5it * 0,43 8 4wx z1 z1 5it * 159 0 5k9,43 8 4wx z1 z1 5it * 0,43 8 9ui z1 5it * 159 0 5k9,43 8 9ui z1 5it * 0,43 8 5cp z1 5it 5it * 159 0 5k9,43 8 5cp z1 5it 5it * 0,43 8 4wx z1 5it * 159 0 5k9,43 8 4wx z1 5it * 0,43 8 9ui 5it * 159 0 5k9,43 8 9ui 5it * 0,43 8 5cp z1 5it z1 * 159 0 5k9,43 8 5cp z1 5it z1 * 0,43 8 4wx z1 z1 * 159 0 5k9,43 8 4wx z1 z1 * 0,43 8 9ui z1 * 159 0 5k9,43 8 9ui z1 * 0,43 8 5cp z1 5it * 159 0 5k9,43 8 5cp z1 5it * 0,43 8 4wx z1 * 159 0 5k9,43 8 4wx z1 * 0,43 8 9ui * 159 0 5k9,43 8 9ui * 0,43 8 * 159 0 5k9 9uj;;54 8 jm * -2 55 9vk 9vw,54 8 jm * -2 9vk 9vw;o 8 * tc 51m;;4z 8 *;;5c 8 * c6,12 8 * 10s,1p 8 3l *;5c 8 5p4 z1 *;3f 8 * 5pp;;1w 8 *;5c 8 *;52 8 *;;28 8 *;e 8 *,3i 8 *,3s 8 *;;;;;26 8 jd *,2e 8 a39 9sr a1u a3a dn *,2e 8 a39 a1u a3a dn *,1 8 * 12y tk,0 8 * 12y tk,g 8 * 12y tk;4b 8 *;4f 8 *;4f 8 *;4u 8 *,s 8 *,6 8 *;2e 8 * 1vl;1f 8 *,3w 8 *,3h 8 *,3i 8 * 291,3i 8 5ls *,3s 8 5ls *;2f 8 * 9q9;2s 8 *;2t 8 9uv * 9uw;;;e 8 *,3i 8 *;55 8 *;48 8 * 5c;;;;;;;;x 8 *;22 8 * 174 9s2;e 8 *;;4u 8 b6 * a2h;1 8 *;3u 8 *;;4w 8 55 9s4 *,1 8 *,1 8 * b6 9sr a3i;f 8 *;f 8 *;f 8 *;f 8 *;;f 8 *;0 8 *;y 8 *;1a 8 55 5m5 *,p 8 55 52p *,p 8 9r7 *,1f 8 *,3w 8 9rt -4 55 52p *;2d 8 *,1a 8 *;2d 8 *,1a 8 *;s 8 * a68,s 8 *;;;4b 8 *;4b 8 *;;11 8 *,11 8 * 5om;2o 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;31 8 52p *;42 8 *,5d 8 *;5d 8 *,4u 8 *;;4v 8 5m5 * 58t;;;4g 8 * z1,4y 8 * -2 55,4y 8 * z1,4y 8 * a0f 55,4y 8 * 55,4f 8 *;1l 8 *;;;38 8 *;;p 8 174 596 *,3w 8 9rt -4 174 596 *;;;55 8 dk * a62;;;;58 8 5nl *;;;;1z 8 *;;;49 8 * 9uf,1z 8 3i * 10s;;y 8 *;38 8 *;42 8 *,33 8 *,5d 8 *;;;;;;55 8 *;0 8 *;0 8 *;42 8 *,33 8 *,17 8 *,35 8 *;5d 8 *;;;42 8 *,5d 8 *;3x 8 5dx *;2i 8 *;;;55 8 *;;54 8 * 5dm lb -4 9vp -4 9vq;5c 8 * z1 9qf,43 8 * z1 5it z1 5it 510 58i 5e7,43 8 * z1 5it 5it 510 58i 5e7,43 8 * z1 5it z1 510 58i 5e7,43 8 * z1 5it 510 58i 5e7,43 8 * z1 5it z1 5it 58i 5e7,43 8 * z1 5it 5it 58i 5e7,43 8 * z1 5it z1 58i 5e7,43 8 * z1 5it 58i 5e7;3u 8 *;;;;;;4n 8 *;;;5c 8 *;p 8 5dz * -2 9r8 174 9r9,p 8 5dz * -2 9r8 9r9,p 8 5dz * -2 9r8 174,p 8 5dz * -2 9r8;48 8 *;42 8 *,5d 8 *,3i 8 *,3s 8 *;e 8 *;4o 8 *;;4g 8 *;;;;;;55 8 *,3i 8 *;;16 8 *;5d 8 * 9ti,22 8 9z6 9s2 * 9z7,22 8 9z6 9s2 *,22 8 174 595 * 588,c 8 9z6 9s2 * 588,4v 8 a4n -4 3l c6 * a4o,4v 8 a4n -4 jr c6 * a4o,4v 8 a4n -4 a4p * a4o,4v 8 a4u -4 jr c6 * a4v,4v 8 a4u -4 jr cv * a4v,4v 8 a4u -4 5m c6 * a4v,4v 8 a4u -4 176 * a4v;;;3d 8 tc *;3u 8 *;3f 8 * c6 5ps;;;55 8 *;2i 8 59f *;;18 8 * 56s 5mh,18 8 * 5mh,18 8 * 56s,18 8 *;;;;4y 8 * 57t;x 8 *;;;;;;;2f 8 * qe,2f 8 * 5jf 3c,2f 8 * 9q2,2f 8 9q3 z1 *,2f 8 * -2 9q4,1a 8 z1 5pp *,1a 8 dh 5pp *;2s 8 *;2s 8 *;x 8 *;;53 8 f8 a5n qe *,53 8 a5n qe *;;55 8 *;;;4b 8 10t *,4b 8 tk *;;;8 8 * a7i a7g;1n 8 58u *;;54 8 9w3 9sr 9w4 9w5 * 9w6,54 8 9w3 9sr 9w5 * 9w6,54 8 9w3 9sr 9w4 * 9w6,54 8 9w3 9sr * 9w6,54 8 5kb dh -2 * 9wo,1n 8 *;5g 8 *,g 8 * tk;;5c 8 *;;;;;38 8 *;;38 8 *;45 8 *;38 8 *;;1l 8 *;;;39 8 *;4o 8 *,n 8 *;n 8 175 *,n 8 *;;;;26 8 *;;4b 8 *,0 8 *;e 8 *,3i 8 *;;1 8 *,s 8 *,3d 8 * 55x;;;;;3y 8 *;;;;55 8 *;5c 8 *;4t 8 a06 55 5m5 *;3q 8 *;3i 8 *,3s 8 *;;4t 8 * 50m;;;58 8 *;38 8 *;;3q 8 *;42 8 *,1e 8 *;;;;28 8 *;;22 8 *;;30 8 *;4t 8 *;55 8 *;;55 8 *;;;;;4o 8 *;4o 8 *;1 8 *;;17 8 *,3b 8 * 159 59f 9yj,3b 8 * gy 59f 9yj,3b 8 * 9yk 9yj,3b 8 * 159 59f,3b 8 * gy 59f,3b 8 * 9yk,35 8 *;3b 8 0 * 159 59f,3b 8 0 * 9yi,29 8 0 * a1i 5m 595,29 8 0 * a1i 5m cz,29 8 0 * a1i 9s2;3i 8 *;;;41 8 *;3i 8 *,3s 8 *;2u 8 *;;s 8 *;;42 8 *;;;;;3q 8 *;;3w 8 *;;3q 8 *;;;;42 8 *;;;1y 8 a21 be *;;;3b 8 * 56s -2 9yd;1 8 *;;18 8 5eh *;55 8 *,n 8 *;;1u 8 *;40 8 *;;1z 8 9yo c6 *,1z 8 9yo *,3s 8 *;l 8 5o6 12y *,l 8 5o6 *;40 8 *;41 8 *;;;5c 8 lj *;y 8 *;t 8 *;;3u 8 *,22 8 * 16a 9s2,22 8 * 9s2,22 8 16a * 9s2,3d 8 4zr *;18 8 jm * 56s 5mh,18 8 jm * 5mh,18 8 jm * 56s,18 8 jm *,18 8 56s 5mh jm *;3s 8 *;3x 8 *;;3u 8 *;;;o 8 * 9wy,o 8 9x0 -4 *;53 8 5c0 *;55 8 *;;3q 8 *;4z 8 *;3w 8 *;3w 8 *;;4t 8 * a0c;;;;3w 8 9rt -4 * 174 5pp,s 8 * 174 5l3;3i 8 *;;e 8 *;;;;38 8 *;;5c 8 * 9qi;;3u 8 *;;;1w 8 9tw 9tx 9ty *;4b 8 *;5c 8 *;3q 8 *;;2j 8 5lc *,2j 8 tc *,2j 8 55 *,4z 8 * a4i;55 8 *,n 8 *;16 8 * 174,54 8 * z1 -2 55 c6 5kb -2 9vr,54 8 * z1 -2 9vs -2 9vr,54 8 * z1 -2 55 c6 5kb -2,54 8 * z1 -2 9vs -2;57 8 *;1n 8 *,38 8 *;53 8 * a51 -8 a52,53 8 * -8 a52,8 8 * -8 az lb;2f 8 *;54 8 9wi 0 9wj 1o *;;2f 8 * -8 9q6;16 8 *;16 8 *,5c 8 * 9qd;53 8 * a5v;;4f 8 *;4g 8 *;4b 8 *;;2f 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;;3i 8 *,3s 8 *;;2b 8 *,4o 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;4n 8 *;4o 8 *,55 8 *;55 8 *;55 8 *;1s 8 * 59t;;;;20 8 9sr 9v6 -2 cv *;;;;3w 8 *,55 8 *;;4t 8 9zy -4 op *;;42 8 *,33 8 *;3x 8 *;;;43 8 5cp z1 5it z1 5it 510 50x 0 *,43 8 9ui z1 5it 510 50x 0 *,43 8 5cp z1 5it 5it 510 50x 0 *,43 8 9ui 5it 510 50x 0 *,43 8 5cp z1 5it z1 510 50x 0 *,43 8 9ui z1 510 50x 0 *,43 8 5cp z1 5it 510 50x 0 *,43 8 9ui 510 50x 0 *,43 8 5cp z1 5it z1 5it 50x 0 *,43 8 9ui z1 5it 50x 0 *,43 8 5cp z1 5it 5it 50x 0 *,43 8 9ui 5it 50x 0 *,43 8 5cp z1 5it z1 50x 0 *,43 8 9ui z1 50x 0 *,43 8 5cp z1 5it 50x 0 *,43 8 9ui 50x 0 *,43 8 9uk 0 * 9uj,3k 8 ui *,3k 8 cv *,3k 8 lh *;3k 8 *;54 8 * z1 -2 55 c6 5kb -2 9vr,54 8 * z1 -2 9vs -2 9vr,54 8 * dh -2 55 c6 5kb -2 9vr,54 8 * dh -2 9vs -2 9vr,54 8 * z1 -2 55 c6 5kb -2,54 8 * z1 -2 9vs -2,54 8 * dh -2 55 c6 5kb -2,54 8 * dh -2 9vs -2,54 8 * dh -2 9wo;;;;;18 8 *;18 8 1 -4 * 29t;;;;;41 8 *;;4g 8 * z1;e 8 *,5d 8 *;;;;;39 8 174 *,39 8 3c *,4t 8 4a *;39 8 *,4l 8 *;39 8 *;;o 8 *;;3q 8 *;;4z 8 *;;s 8 * c6;3q 8 *;3b 8 0 5gi ui *,3b 8 0 5gi lh *,3b 8 0 ui *,3b 8 0 lh *;1o 8 *;;5c 8 * z1;;42 8 *;;;;2e 8 *,1t 8 * z1 135,1t 8 * 135;2e 8 *;;4g 8 *;52 8 *;s 8 * 50e;;;4g 8 *;3f 8 *,1o 8 *,3b 8 0 5gi ui *,3b 8 0 ui *,5e 8 *;5e 8 *;5e 8 *,s 8 *;;;;4z 8 *;45 8 *;;;;;5c 8 *;3q 8 *,55 8 *;;3w 8 *;;5c 8 jr * 5dm;;3q 8 *;3q 8 *;;55 8 *;;;42 8 *,1e 8 *;;;;18 8 56s * 9xp,1p 8 * z1 op;1p 8 * dh op;;18 8 9xl * 9xm;1p 8 *;;;;48 8 *,2e 8 176 * a35,2e 8 a36 -4 176 *;;;42 8 *,33 8 *,35 8 *;;;;;2s 8 *;3w 8 *;55 8 *;45 8 pp *;;e 8 *;;t 8 *;;;;;4l 8 a3w -2 5m * 4ys;;3q 8 *;3w 8 *;;3q 8 *,1d 8 * 9u5 0 5k9;;5d 8 5df *;;;3w 8 *;;58 8 * 58z;58 8 *;58 8 *;58 8 *;58 8 *;;;;;41 8 5kk *;55 8 *;3w 8 *;3q 8 *,55 8 *;3w 8 *;5 8 *,s 8 *;5 8 jm *,s 8 jm *;;;;1f 8 *;;l 8 * 12y 5hg;l 8 * 12y 5hl;;;;5 8 *;1f 8 *,3f 8 jr *,3f 8 *,5 8 *;;4g 8 * 5nz;;l 8 * 12y 58l,l 8 * 58l;5c 8 *;48 8 175 *,48 8 jm *,2t 8 * lb 5e2 9us,2t 8 * 5e2 9us;;48 8 *;;;38 8 *,4f 8 *;38 8 *;;;2s 8 *;42 8 *,1e 8 *;1t 8 a3l 9sr cv 51q -4 *,1t 8 a3l 9sr bf 51q -4 *,1t 8 a3l 9sr a2n -4 *,1t 8 a3l cv 51q -4 *,1t 8 a3l bf 51q -4 *,1t 8 a3l a2n -4 *;;2p 8 *;3b 8 *,45 8 *;45 8 *;45 8 *;;45 8 *;45 8 *;;2g 8 * 9xh 9xg 10s;5c 8 * 9qd;;;4j 8 a0p -4 0 * a0o;;;55 8 *;;;;18 8 66 1 jr c6 *,18 8 66 1 9y1 *;e 8 *;;;;;5c 8 cv *;;48 8 *;;;3f 8 * z1,3f 8 * dh,3f 8 *,4y 8 * -2 dx,5e 8 *,53 8 174 * 5j0 a5r,53 8 * 5j0 a5r;3f 8 *,s 8 *;5e 8 *;3h 8 *,1o 8 *,5e 8 *;;;3f 8 *;;;;3q 8 *;m 8 9st -4 9ss 52q *,m 8 9st -4 9ss be *;;;57 8 *;;0 8 *;4b 8 *,0 8 *;55 8 *;q 8 *;;1n 8 159 *,1n 8 *,22 8 *,22 8 * 4wj;42 8 *,1e 8 *;49 8 15w * 5ag;d 8 5b4 dh -2 *;;;d 8 jm 5qq 5da *;20 8 9sr 9v6 -2 cv *;4g 8 * op;1e 8 *;42 8 *,1e 8 *;4g 8 *;;;;;;;;;;;;;5f g 1m 6k9 ba 6a4 *,5f g tx 68k ba 6a4 *,5f g ars 6a4 *;;0 g 5z4 ba *;;4g g *;;;4m g any ba * -2 anz ao0 -2 ao1,4m g any ba * -2 anz -2 ao1;;;;5 g tx *,3p g 1 -2 tx *;3t g * 6e1;;;;5c g *;5d g *;;2q g * ba 6b1,2q g * ba 5w0;;;;41 g *;;;5c g *;30 g * 8w 5yo;;3q g *;;5d g * e6;4e g 67c 1m -2 api -2 1m m0 *,4e g apk -2 api -2 1m m0 *;e g *;;l g tx * 5v0,l g * 5v0;l g tx * 67f,l g * 67f;;4y g * 646;2o g *;;;54 g 10w *;e g * 6bu;5 g 8w *;2f g * ba,5 g * a8u -2 a9o,2b g * a8u aa3 -2 aa4,2b g * a8u aa3 -2,49 g * ba v3 yd 6iv,43 g ad2 -2 * ba 0 65q;5 g tx *,5 g *;;;l g * 16i 6gi;41 g *;;;;;;5g g aop -2 * ba 5xw;;;;;;;1h g 6e0 ba *;1d g 6jq dz v3 -2 yc * -2 acl,1d g 6ec -2 yc * -2 acl;;;;;4o g ls ba *,n g apq ba * -2 1;;;;;;;54 g 10w 6h2 -2 ba * ba,54 g m7 6h2 -2 ba * ba,54 g aeh -2 ba * ba,54 g 10w 6h2 -2 * ba,54 g m7 6h2 -2 * ba,54 g aeh -2 * ba;;;3s g * 5rb;;;;;;;;;;4b g * e6 67u,39 g * abo,39 g * e6 67u;f g 5yo *,3 g 4a *;1h g * ba 5z4;42 g *,33 g *;;5d g *;;;;2b g ls ba *,4o g ls ba *;3q g *;11 g * ak8;;3p g 1 -2 tx *;2o g *;;;;;3t g * 6ad;;4y g ak1 ba 12i *;42 g *;;;;;;;42 g *;;38 g *;54 g 62t * -2 ae4 -2 ae3;;;12 g * cr,3b g 0 ba *,a g * ami,3j g * cr;;;;;;;;2o g 5v9 ba *;;;e g *;;;;;1d g 6jq mz * a9a ac7,1d g 5ue * a9a ac7;3q g *;;3q g *;3s g * 6hy;;;;1s g 64x *;p g 1m * ba m0 a8t,p g 1m * ba mz a8t,p g 1m * ba 5ue a8t,p g 1m * ba 6ec a8t,p g 1m * a8u a8t,z g 1m * ba m0 a8t,z g 1m * ba mz a8t,z g 1m * ba 5ue a8t,z g 1m * ba 6ec a8t,z g 1m * a8u a8t,3p g 1 -2 1m *,19 g 1m * ba m0;;26 g * ba 65w,48 g * ba 5x0 5c;;;;1n g e6 *,22 g e6 *;;;;;26 g *;1n g *;;;f g * 5tg;;;;;;t g *,t g * ba 5uh;21 g * 68m;;3b g 0 tx * ba 5ue,3b g 0 tx * tx 5ue,3b g ahm 8w ahb 0 tx *,3b g ahm ahb 0 tx *,3b g ahm 8w 0 tx *,3b g ahm 0 tx *;;;;;;3u g *;42 g *,5d g *,3v g agv ba *,45 g aii -2 1m *;;q g *,3c g * e6 68c,2l g * 12i;;;;4b g * ba 6h8,4b g * ab2;;39 g 623 *;;;e g *;e g *;;;4t g ajw -2 *;;;;3b g 0 tx 5vr ba *,3b g 0 ba *,3b g * bd 0 ahd 5ue ahe,3b g * ba 0 ahd 5ue ahe,3b g * ahd 5ue ahe,3b g * bd 0 ahd ahe,3b g * ba 0 ahd ahe,3b g * ahd ahe,2m g ath -2 12i *,2m g ath -2 102 *;a g 6a5 *;;;;;;20 g q8 * adm;42 g *;4g g * 8w;;;3f g * ba a9d;;;;5f g 6jj v3 6j8 *,5f g 6jj *;;3t g * 6e1;;;;2z g aql aqm ba *;;4m g any ba * -2 anz ao0 -2 ao1,4m g any ba * -2 anz -2 ao1;;;3y g *;;;;5c g * ba 6h8;;;;;4u g dz * anj;;5d g *;5d g *;;;;;;b g * an0 ba;43 g 5zf ba m3 6dy 0 65q ba mw *,43 g e6 m3 6dy 0 65q ba mw *,43 g 5zf ba 6dy 0 65q ba mw *,43 g e6 6dy 0 65q ba mw *,43 g 5zf ba m3 0 65q ba mw *,43 g e6 m3 0 65q ba mw *,43 g 5zf ba 0 65q ba mw *,43 g e6 0 65q ba mw *,43 g ba mw * -2 ad5 -2 ad6;;3q g *,5d g 5zw ba *;5d g 6k6 m0 *,5d g 6k6 102 *,5d g 5zw ba m0 *,1d g * ac8,27 g *,21 g 5v8 ba *;;5g g aop -2 4a ba *,5g g * 6fm ba a8r;;;;28 g * 1m,3s g * 6e1,3t g * 6e1;;;;;;5f g 1m 6k9 ba 6a4 *,5f g tx 68k ba 6a4 *,5f g ars 6a4 *;;;;1a g z4 *,p g * ba m0 a8t,p g * ba mz a8t,p g * ba 5ue a8t,p g * ba 6ec a8t,p g * a8u a8t,z g * ba m0 a8t,z g * ba mz a8t,z g * ba 5ue a8t,z g * ba 6ec a8t,z g * a8u a8t;;3x g * 12i a8r al1 al2,3x g * 12i a8r al1;26 g * ba 61e,26 g * 6bc 6li;;11 g *;11 g *;2f g z4 m0 *,2f g z4 dz *,2f g z4 mw *;1d g * v3 -2 yc 5sq -2 acl,1d g * v3 -2 acm -2 acl;5c g * a89;;43 g ad2 -2 * 5s7;;;1a g a8f tx * -2 a8g,p g tx 102 *,p g tx * ba m0 a8t,p g tx * ba mz a8t,p g tx * ba 5ue a8t,p g tx * ba 6ec a8t,p g tx * a8u a8t,3w g a96 -4 tx 102 *,f g aas ba 102 *,f g aas ba 12i *,39 g * ba 6e0,30 g a8r *,30 g * ah2,30 g * ba 5rk 1m a8r 6a1,30 g * 1m a8r 6a1,30 g ah5 a8r *,3 g amd *,z g tx * ba m0 a8t,z g tx * ba mz a8t,z g tx * ba 5ue a8t,z g tx * ba 6ec a8t,z g tx * a8u a8t,h g *;;5c g *;2o g *;1f g *;;26 g *;;;;;;;;;;;;16 g *;16 g *;;;l g tx * 16i tx 600;l g * 16i 6k7;;;49 g 5s7 ba v3 yd * 6iv;43 g * ba m3 0 65q yz q0,43 g * ba m3 0 65q ad4,43 g * ba 0 65q yz q0,43 g * ba 0 65q ad4;5c g *;1f g *,3h g *,1o g *,q g *,2o g * 16i mz 6gd,2o g * 16i 6gd;;;48 g * 1m 6jv;;;;;1n g * 5v9,1n g * 102 5v9,1n g * 12i 5v9,18 g agp -2 * 5v9,22 g * 5v9;;;;41 g 3x *,5g g aop -2 3x *;;;5d g * ba m0 645,1z g * ba m0 645,1z g * ba 645;;1k g 60v *;;;1z g ahz m0 *;1z g 39 *;;;;;;18 g 65i 1 *;;;;;;54 g q8 * a8r aea,54 g o2 * a8r aea;52 g *;;4y g ak1 m0 *,1k g * 6c6;;;4m g any ba 0 * -2 anz ao0 -2 ao1,4m g any ba 0 * -2 anz -2 ao1;;5g g * -2 jd;;18 g * 63i 5zp,18 g * ag7,18 g 1o4 * e6 67u,18 g 1o4 * ag8,18 g * 63i,1o g *,2q g 1ut ba *;;1d g acr * 1m m0 acs,1d g acr * 1m acs;;48 g *;2 g anp 1m 6a4 * -2 5yo,2 g anp 1m * -2 5yo;;1k g * 6a1;5b g 5vh ba *;;;e g *;3q g *,4g g * 6ft,26 g * 6as;3q g *;22 g 1m * 6du;1o g *;42 g *,5d g *;;;;;;;3p g 1 -2 e6 *;;;;;;;3x g akz tx 5ue 133 ba *;;4u g m0 * anj;;;;;;5c g * 63p,20 g dz * 16j f8 adt,20 g dz * f8 adt,21 g 5tz ba *,21 g 62x *;;;;;v g tx * ba mw atq,v g tx * ba atq;;;;;;;;;;n g apq ba * -2 1;;;;;;;3q g *,48 g e6 m0 *,48 g 1m m0 *,2t g * q0 acw,2t g q0 yc adb -2 *,o g * -2 aem dk 68a,o g * -2 aem aen,o g * ba 6jf,o g * tx 62o,o g * aeo,o g * yc aep aeq tx aer,o g * aep aeq tx aer,o g * yc aep tx aer,o g * aep tx aer,1i g 5r8 1m m0 *;q g *,38 g *;;;;;;;y g *;y g *;;;;;;v g z4 * 1m v3;;;2f g q0 f8 12x *,2f g q0 f8 *;;54 g * 5ub -2 ae4 -2 ae3;2f g z4 * 6b1;;e g *;;17 g * 5ue;;;2s g *;;;;2o g *;3y g *;;;;3q g *;2u g * q0 acw;;;;;;45 g aii -2 39 *;50 g 6b1 *;;42 g *;;;;;5d g *;16 g tx *,16 g *;;;1f g *,3h g *;;;;;;;2q g 5rh *;;;1o g *;;3q g *,2b g ls ba *,4o g ls ba *;;;y g *;;;;l g * 16i 617;;;;;;35 g *;;3w g a92 ba *,1w g * ba -2 ac0,r g an5 ba *,r g an5 e6 *;1w g * -2 ac0,1w g * p,1w g 10w * -2 ac6;52 g * ba aak;;;;;;;5f g 1m 6k9 ba 6a4 *,5f g tx 68k ba 6a4 *,5f g ars 6a4 *;1s g * 5v1;;;1o g *;;2d g *,1a g *;2d g *,1a g *;;;2j g *;;4t g ait o2 * aiu -2 aiv,4t g ait o2 * -2 aiv,4t g ait o2 * aiu -2,4t g ait o2 * -2,4t g aj4 o2 *,4t g o2 * ahi ajh;;;;;;;;;;2f g * a80,18 g * 1 39 cr,18 g * 1 tx cr,19 g * 1;;;;1h g * ba 6l5;;;;43 g e6 0 * yz q0,43 g e6 0 * ad4,3k g m0 *;;;3q g *;;;;26 g * 6ad,58 g * tx 6l6,58 g 6l6 *,58 g * e6 6l6;;;;48 g *;;;;4g g *;5d g 39 *;5d g 6k6 m0 *;;;;;;54 g aec 6bg *;5c g * ba;54 g aec 6bg m0 *;;;17 g *,18 g * 63i 63l,18 g * agb,18 g * 63i,3v g ags agt * ba,3v g ags * ba;;;2b g ls ba *,4o g ls ba *;2b g ls *,4o g ls *;43 g ad2 -2 ba *,2t g adc add ba *,18 g yc 6b1 *,18 g agl *;e g *;;;3q g *,5f g tx 6aq ba * 6b1;;;;18 g yc 6b1 39 *,18 g agl 39 *;;;54 g m7 * -2 6jh 6bd -2 ae3,54 g m7 * -2 ae4 -2 ae3,54 g 10w * -2 6jh 6bd -2 ae3,54 g 10w * -2 ae4 -2 ae3,54 g a8r 6c0 q8 *;;;;;;;;;;2s g *;;3j g tx *;;4g g * 8w,4g g * 1m,4e g * 1m -2 api -2 39 67f,4e g * 1m -2 api -2 e6 m0 68c,4e g * 1m -2 api -2 apj;3f g * ba a9e;;;;;;;;;;18 g * 641;2g g ag5 * ag6 cr,2g g ag5 * ag6;1h g *;26 g * ba 5x0;;;;1n g e6 *,4t g 6iu e6 *;;;54 g o2 * -4 a8u -4 ae2;1z g *;3b g 65g * ahj ahk,3b g 65e * ahj ahk,3b g 65g * ahk,3b g 65e * ahk,q g aec 65h *,q g ai2 -2 65e *,1y g alt * alu alv,1y g alt * alv,2m g 65e * -8 atd,2m g 65h * -8 atd,2m g alj am6 ato *;;;;;5b g 5vh *;;;;;;;;3p g 1 -2 e6 *;;;;;;3q g *,1h g * ba 6jv,1h g 6jq dz *;e g * ba 60z;2g g * 65q;3f g * a9g,b g * an1 ba;3w g a8y a8z -2 635 *,3q g 635 *,21 g 635 *;;2f g 1m *;3u g *,3u g af6 12w *,3u g af6 *;;1k g 6e5 ba *;42 g *;30 g a8r * 6b1,50 g * 6b1;3x g w7 ba *;;;;3p g 1 -2 e6 *;;2f g * q0;;54 g 6e3 6gm 6ko *,2g g afs * af8 cr,2g g ag3 * ag4;;;18 g yc 6b1 dz * cr,18 g agl dz * cr,4y g ak1 12i *;2o g 5vy *;;;;50 g 6jk *;;;;;;1n g *;;;3x g *;;26 g 6be ba *;2i g 179 1m 6jq m3 *;2s g *;e g 5zc ba *;;;;4g g *,2u g q0 yc * acv,2u g q0 * acv,2 g yc * -2 anq -2 anr -2 1hs -2 6bc 6ew,2 g yc * -2 anq -2 anr -2 1hs -2 ans;4y g 6h0 *;;;;e g *;2s g *;4t g * 14r;;39 g 1m 102 *,39 g 1m 12i *,54 g od * f8 -4 a8u -4 ae2,54 g aec aed e6 *,2e g 1m 12i *,2e g 8w 12i *,1k g 1m * ba;42 g *,33 g *,5d g *;5f g 1m 6k9 ba *,5f g tx 68k ba *,5f g ars *;1a g 1m * 5v3,39 g * 5tf,3v g agv ba * 5vy,1o g agz ba * ah0,45 g aii -2 1m *,5f g 1m 6k9 ba * 15q,5f g 1m 6k9 ba * 62z,5f g 1m 6k9 ba * 5rg,5f g 1m 6k9 ba * 5u9,5f g 1m 6k9 ba * 5vz,5f g 1m 6k9 ba * 6b3,5f g 1m 6k9 ba * 6jj,5f g tx 68k ba * 15q,5f g tx 68k ba * 62z,5f g tx 68k ba * 5rg,5f g tx 68k ba * 5u9,5f g tx 68k ba * 5vz,5f g tx 68k ba * 6b3,5f g tx 68k ba * 6jj,5f g ars * 15q,5f g ars * 62z,5f g ars * 5rg,5f g ars * 5u9,5f g ars * 5vz,5f g ars * 6b3,5f g ars * 6jj,44 g aec asf 1m * asg;;;2s g *;;;;;5c g * 63p,5c g 63p *,49 g * 6kw 6i1,49 g * ad1,21 g 5v8 ba *;;1j g 62i ba *,1k g * 6cz;;;1n g *;;2 g * 5zp anx;;49 g 6kg *;3t g 5wz *;;;;5f g tx * ba arv;;;;1k g * 6c6;;45 g aii -2 1m *,1k g * 6a1;;e g *;;;3f g 1m *,3h g *,1o g *,3p g 1 -2 * 8w,19 g yc *,19 g 10w *,19 g r2 *;t g *;;;44 g asc m0 * asd;;;;;38 g *,n g * ba apx;38 g *;;54 g 62t 5ub -2 6jh * -2 ae3,54 g 62w 5ub -2 6jh * -2 ae3,54 g ae5 -2 6jh * -2 ae3;p g tx * ba m0 a8t,p g tx * ba mz a8t,p g tx * ba 5ue a8t,p g tx * ba 6ec a8t,p g tx * a8u a8t,54 g aec aed ba *,54 g aec aed tx *,z g tx * ba m0 a8t,z g tx * ba mz a8t,z g tx * ba 5ue a8t,z g tx * ba 6ec a8t,z g tx * a8u a8t,2m g ath -2 12i *;e g *,5d g *;54 g aec * dz 5xl;3q g *;;;;;;;;;;;;;;42 g *;3w g * a94,3w g * a95;;;;54 g a8r * yc 5rm,54 g a8r * aef,2e g 8w 12i *;28 g *;;;3q g * ba a9p,26 g * ba 5x0,48 g * ba 6jv e6 6lb,48 g * ba 5x0 5c,21 g * ba 6jv;;;30 g 5yo *;5c g *;5c g yz m7 *,5c g yz 10w *;;3x g 62s *;;;;;5f g 1m 6k9 ba 6a4 *,5f g tx 68k ba 6a4 *,5f g ars 6a4 *;;3q g *,49 g 6cl *,20 g m0 * 16j f8 adt,20 g m0 * f8 adt;;42 g *;;;;;;;;;;;48 g *;48 g e6 *;;;;;;3q g *;;;2u g q0 yc * acv,2 g yc * -2 anq -2 anr -2 1hs -2 6bc 6ew,2 g yc * -2 anq -2 anr -2 1hs -2 ans;;;;28 g *;2f g q0 yc *;;;20 g yc i3 6ig m0 *,20 g i3 6hn 6ig m0 *,20 g i3 6ig m0 *;4g g 5z6 *;;;;1z g e6 *;;5 g *,b g * amz,b g an2 *;42 g *,5d g * cr,21 g * cr;;43 g 5zl *,43 g 5z4 *;44 g tx *;39 g 6bc *;3t g * 6hb;n g 685 ba *;e g 5w9 *;;30 g a8r * 5yo,30 g ah5 a8r * 5yo,30 g a8r * ah6,3x g 5yc 12i a8r * al1 al2,3x g al3 a8r * al1 al2,3x g 5yc 12i a8r * al1,3x g al3 a8r * al1,2 g ann q8 abs * ano,2 g ann abs * ano;;;42 g *,56 g * aa6,33 g *,5d g *;43 g ad2 -2 e6 m3 *,43 g 5zf ba m3 * 0 65q yz q0,43 g 5zf ba m3 * 0 65q ad4,43 g e6 m3 * 0 65q yz q0,43 g e6 m3 * 0 65q ad4,43 g 5zf ba * 0 65q yz q0,43 g 5zf ba * 0 65q ad4,43 g e6 * 0 65q yz q0,43 g e6 * 0 65q ad4;;39 g abp 6be ba m0 *;;;;3q g *,20 g dz * 16j f8 adt,20 g dz * f8 adt;;;49 g * 6i1 0 acx,49 g 6i1 * 0 acx,49 g * 6cl 6ci,3b g yc * 8w,29 g 10w *,29 g yc * 8w,2a g apf -8 yc * e6 ap8 apg;;;;2m g * 8w alu atm,2m g * alu atm;5c g * m7 6c9,3s g * mw 6c9;;41 g *;5c g * 6c9;;;;;;;;;;;;;;;;1d g 69n acb *;4m g 5qx ba * -2 ao3 -2 ao4,4m g 5qx ba * -2 -2 ao4,2l g 6i1 ih v3 *,2l g 6i1 *;;q g *;;1k g 6e5 ba *;1h g 5v8 ba *;;3q g * 68m,21 g * 68m;;;r g an5 ba *;54 g 10w 6h2 -2 ba * 65u,54 g m7 6h2 -2 ba * 65u,54 g aeh -2 ba * 65u,54 g 10w 6h2 -2 * 65u,54 g m7 6h2 -2 * 65u,54 g aeh -2 * 65u,3y g * 65u;2f g q0 *,3f g q0 *,3p g 1 -2 q0 *;;;;;;;;3q g *,1d g 1m 6jq mz v3 yc *;;;1o g *;;;1n g *;42 g *,33 g *;;;;;;;2f g q0 yc * -2 a82,4g g yc *,2u g q0 yc * acv,2u g q0 * acv;;4t g * 6cy;1h g * ba ar7;;26 g 6iy ba *,48 g * 67k;4g g * 8w,o g * 62w 6d6 tx;;43 g * 6kp;;;;;;;;;;;;;;42 g *;;l g 64f 16i *;;;;;;;16 g *;;;3y g *;;41 g *;;;;;42 g *,33 g *,17 g *,35 g *;;;54 g 10w * -2 ba aeg,54 g m7 * -2 ba aeg,54 g 10w * -2 aeg,54 g m7 * -2 aeg;2f g *;;;;;3q g *,4m g any ba * -2 anz ao0 -2 ao1,4m g any ba * -2 anz -2 ao1;;2t g q0 ih 6dq ba *,2t g ada 6dq ba *,20 g adn * 102,27 g *,27 g 6dq ba *,o g aez ba * -4 af0 af1 af2,1h g 6dq ba *;;12 g 1m m0 *,12 g tx *;;;;;;;2e g 1m 6a4 *;;1h g * ba 64b;e g 5zc *;;;;2j g tx *,2j g 14k *;o g 6g0 m3 * 6d6 tx;;;;;;42 g *,e g *,5d g *,3x g akz tx 5ue * v3;4b g 6a6 ba m0 6h8 *,4b g 6a6 ba 6h8 *,4b g 6h8 *;21 g 62z *,1h g 62z *;;2f g q0 *;1d g 6jq mz * a9a ac7;3q g *,1d g 6jq m3 * a9a ac7;4b g 5se ba *;;;;;;42 g *;;42 g *,33 g *,17 g *,35 g *;;;;;41 g 6ed *;41 g *;;;;;;;;;;2s g *;1z g *;4t g * tx cr;2f g 1m nw *;;1f g *;1s g * aad,1s g * aae,4b g 6a6 ba *,4b g * ba 5ye,4b g ab7 -2 * -2 ab8 67f,21 g * ba 5r0;1f g *;;41 g *;;1n g *;;1n g *;;;;;5c g * 5yq;1o g agz ba * ah0;;5d g *;;;;2g g e6 a8r * 67o;16 g * v3;;;;;;;;1d g 1m * mz v3 acg;;;;;2b g ls ba *,20 g dz * 16j f8 adt,20 g dz * f8 adt,18 g * 63l,4o g ls ba *,21 g 5tz ba *,21 g dz *;;;;3q g *;3b g 0 tx 5vr tx *,3b g 0 tx *;;;1o g *,3b g 0 tx 5vr tx *,3b g 0 tx *,2q g 5rh ba *,2q g 5rh ba * ba 60o,3p g 1 -2 tx *;;;5d g * m0 645,1z g * m0 645,1z g * 645;;;;;;;;;;49 g * acz;41 g *;3u g *;3u g *;3y g *;3q g *;;;;;;;a g *;5d g *;;49 g 6e7 6i1 0 * 60s,49 g 6i1 6e7 0 * 60s,49 g acy 0 * 60s,20 g m0 * 16j f8 adt,20 g m0 * f8 adt;;48 g *;;;;;;58 g * tx 6l6,4m g any ba * -2 anz ao0 -2 ao1,4m g any ba * -2 anz -2 ao1;3q g *;;4e g * -2 e6 dz v3 -4 app,4e g * -2 616 -4 app;58 g *;39 g *;;41 g 6j0 *;48 g e6 *;;3q g *;;;;;;3q g *;;;;2j g *;2j g *;;2 g ann q8 abs 6du 67u ba *,2 g ann q8 abs 6du 6a6 ba *,2 g ann abs 6du 67u ba *,2 g ann abs 6du 6a6 ba *,2 g ann q8 abs 67u ba *,2 g ann q8 abs 6a6 ba *,2 g ann abs 67u ba *,2 g ann abs 6a6 ba *;;;4g w * 6ow,54 w * 12w 6xv tc ay6,54 w * ay7 -2 ay8 -2 ay9 aya,54 w * 7a4 ayd 776 aye,54 w * 7a4 ayd aye;k w *;3r w *;;3t w le *;3t w 6nb *;l w 7a2 *;;;4b w tk cq *,1q w *,4m w b73 cq *;;;1f w *,4q w *,14 w *;;;;1z w *;10 w az *,10 w * az q3,4r w *;;;;1z w * ay 6oh;2v w *;43 w *,43 w yz *;43 w *;2q w * cq 70o,2q w * tc 6p1;;;;;e w *;;51 w b90 -2 * 760,51 w b90 -2 * 6pl;;1z w *;;3q w *,3r w *;3x w b28 * 0 b29;;;49 w 76p * 0 1yh;;;;;l w * j9 6xu;l w * j9 6xu;;;;;2o w *;;;;;5c w 6ux *;1f w *,5 w jr *,5 w *,4q w *;5 w *;2o w *;;;;;;;;;;1z w *;3v w azp -4 jr *,3v w azq * azr azs,3v w azq * azs,1i w 3a *;;1v w *;;t w *,3t w * cq 74e,1q w *,u w b9l -4 b9m *;3g w jr * b4z b50,3g w jr * b50;3q w *,k w *,3r w *;4g w *;;1a w lz * au8,e w 73d *,2v w 73d *;5d w 6ty lz *,5d w jr 6pl cq *,5d w 39 6ze awc *,5d w 3a 6o6 awc *,5d w jr 6v1 awc *,1d w * 6wl 6vp,1d w * 6o9,20 w axo * dk 77c axp,20 w axo * dk axp,20 w 6r4 m0 103 *,27 w *,1q w *;5c w *;k w *,3r w *;;1q w *;;1j w * tc 797,k w *;;;;l w * dk 747;;;4o w ls cq *;3t w * cq 6zc;;1a w lz * au8;k w *,3r w *;5g w b3s *;f w aw8 -2 6re *,f w 6re *,4b w 6pk *,23 w b7c -2 4a *;4b w awa -2 *;;4b w 6wb *,5g w 6wb *,23 w 6wb *;;;;5d w *;4o w ls cq *;;3q w *;;16 w *;;;;3e w * 6xc;1o w *;;42 w *,59 w *;;42 w *,33 w *;59 w *;59 w * 712;1i w * 70o,1i w jr *,2h w *;;;;;;3q w *,1d w 796 m7 * awm awn,1q w *;1z w *;1f w *,4q w *,14 w *;;;1a w 1m * 6sv 6oh,1a w 1m * bd 6sn,1a w 1m * 6sv 6u8,1a w 1m * 6zx,p w 1m auo *,3w w auy -4 1m auz *,1g w b6c 1m 12l *,1g w b6c 1m 10e *,1g w b6c 1m *;4b w * cq 6s9,4b w awa -2 * cq 6s9,4b w awa -2 * cq 6sp,4b w * cq 6sp,2h w * cq 70o,2h w * cq 6s9,3e w 8w *;1n w az *,22 w az *,22 w 1m *;k w *,3r w *;;32 w * 6sv 6y1,32 w * 720;;1f w *,3h w *,4q w *,14 w *;;;1n w *;3b w 0 tc * cq 707,3b w 0 tc * 102 707,3b w 0 tc * tc 707;;51 w 760 *;;;k w *;26 w * cq 6zj;;1z w *,3r w *;54 w od * -4 avf -4 ay2;1z w *;5c w 7s *,1g w yz *;5c w *;3e w 6p8 *;;4q w *;;;;;42 w *,5d w *,3v w azm azn -2 6zx *,3v w azm -2 6zx *,45 w b0r -2 37 *,45 w b0r -2 1m *,1z w *;3e w uy *;4b w * aw9,3g w * b52 -4 b53,3g w 7s i3 jl *,w w *;1v w *;25 w b8r bd *;;3q w *,48 w 39 *,27 w *,o w * -2 aym dk 6yk,o w * -2 aym ayn,o w * ayo,o w * yz ayp ayq tc 6xj,o w * yz ayp ayq 14k 6q1,o w * yz ayp ayq tc 6z6,o w * yz ayp ayq 78p 6q1,o w * ayp ayq tc 6xj,o w * ayp ayq 14k 6q1,o w * ayp ayq tc 6z6,o w * ayp ayq 78p 6q1,o w * yz ayp tc 6xj,o w * yz ayp 14k 6q1,o w * yz ayp tc 6z6,o w * yz ayp 78p 6q1,o w * ayp tc 6xj,o w * ayp 14k 6q1,o w * ayp tc 6z6,o w * ayp 78p 6q1,1q w *,3r w *;3t w b3x cq *;1f w *,17 w *,3b w 0 tc 6pu cq *,3b w 0 cq *,3b w * bd 0 b05 707 b06,3b w * cq 0 b05 707 b06,3b w * b05 707 b06,3b w * bd 0 b05 b06,3b w * cq 0 b05 b06,3b w * b05 b06,35 w *;1z w jr *;;;59 w *;;;;;4r w *;k w *;;;1k w *;1t w *;;;4g w *;4g w *,4t w b19 -2 az *,1q w *;5g w 11d *,5g w *;2o w *;;;;4g w *,1z w 3a 6o6 6sv *,1z w 39 6ze 6sv *;;;;f w aw7 bd *,f w aw7 bd 10e *,f w aw8 -2 *,39 w * cq 730,30 w aw6 *,3 w 8w 12w *,3 w b3l *;5d w *;3e w jr *,3e w *;;;;;;10 w 1 jr *,10 w jr *,3e w *;3q w *,2t w * hd 6vd,2t w * 6ue 12w qz,2t w * jr 12w qz,2t w * 6wl 14k 6yk,1q w *,3r w *;42 w *,4q w *,14 w * b6p b6q -2 b6r,14 w * b6p -2 b6r,59 w * 76z,59 w *;;3r w *;;3r w *;;28 w *,1q w *;;;y w *;;3e w 39 *;f w aw8 -2 6re *,f w 6re *;;2h w *;3q w *,k w *,3r w *;1z w *;;4q w *,10 w *,10 w * b63;10 w *;;;4b w *;11 w *;11 w *;k w *;;2t w 6o1 6td -2 *;;;1t w *;4h w 1 7o yz * 3a,4h w 1 yz * 3a;;;;1a w jl * au8;l w * dk 6t5,l w * 6t5;;;5d w 12x 7a9 *;;;;4b w awa -2 * 6pk,4b w 6sm * awb 6pk;1o w *;;1f w *,2o w * dk b3q 728,2o w * dk 728,4q w *,14 w *;;;;16 w *;1t w b74 mw *;;;;;;1t w *;;;;;;;;4t w b1r b1s *;;1k w *,25 w b0v 1m * b8p b8q,25 w b0v 1m * b8q;;;;;k w *,3r w *;3t w *;;3q w *,l w 6lz 39 *,l w * jr 6yl,26 w * aw5 6wg,26 w aw6 *,26 w * 6nh,26 w * jr 6yl,k w *;1i w * 73i;43 w * 75e 792 77w;3q w *,1q w *;;42 w *,5d w *,59 w *;1o w *;;k w *,3r w *;e w *,3t w * cq 74e;16 w *;16 w *;3g w 1m 6vo -2 * jl,3g w 12x 7a9 -2 * jl,3g w jr 764 -2 * jl,3g w b4y -2 * jl;;3t w 797 *,3t w 76c *;1v w *;;;;l w * j9 6xu,l w * m7 6uu;;;;2f w * dk q5 709,43 w awz -2 * 0 r1,43 w * 0 r1 ax1,43 w * m7 0 cq 706,43 w * 12w qz,43 w * axa;;;;3y w *;;;2u w * q5 aww;;45 w b0r -2 3a *,51 w 760 *,51 w b90 -2 3a *;f w * 6re;;4t w 0 * aza b17;2s w *;2o w *;;;;;;5d w *;;;;;42 w *;;;5c w q5 *;;2f w * 1m;;;18 w 6y4 *,2q w 6mi *;2f w *;5d w 6ty m0 *,1z w 6ty m0 *;26 w 6qg * jr 6vm,4b w 6qg * dk;;1o w *;1a w au7 -2 6sh *,1a w m0 * au8;3q w *,4o w ls cq *;;42 w *,56 w * 6oa,33 w *,5d w *,51 w b90 -2 39 *;k w *;y w *,y w jr *;;l w * dk 747,l w * 747,3g w 1m * -2 b4x,1g w 1m * cq b68 b69,1g w 1m * cq b69;1w w * -2 awk;;;;5d w 72p *,2g w ayz 0 afn 0 az0 39 *,2g w ayz 0 0 az0 39 *,2g w ayz 0 afn az0 39 *,2g w ayz 0 az0 39 *,2g w az1 afn az2 az0 39 *,2g w az1 az2 az0 39 *,2g w az1 afn az0 39 *,2g w az1 az0 39 *,2g w 71o 6za 39 *,12 w az6 *,12 w 707 *,3j w az6 *,3j w 707 *;28 w *;;;1t w *;51 w *;;e w 6pm *;;48 w *;3r w *;2d w *;2d w *;2d w *;4t w * b1t;35 w *;;;;;3q w *;;30 w 10c aw6 *;26 w 6pk aw5 *,2y w * cq 12w b9r,2y w * cq b9r;58 w * 14k 79z,58 w * 79z,58 w * 78p 79z;3r w 7a2 cq *,3r w *;;y w *;;;;4q w *;;;;2t w 6zp *;42 w *,59 w *;4x w b9d -4 * -2 6pl;;;;15 w b7v cq * -2 1,15 w b7v ay * -2 1;;4o w ls *;45 w *;1t w *;3t w *;;;4g w *,1q w *,3r w *;4g w * 1m,4g w * 39,4g w * 37;;;2q w * 6vb az 6pl;27 w *;;;;q w *;1t w *;1t w *;1q w *;;3q w *,e w * 3a,k w *,3r w *;;3e w 6p1 *;;k w *;;;;;;;4o w ls cq *,18 w * 734,2v w q5 dk 12w *,2v w q5 b6u *;;3r w dk *;18 w 6s5 *;k w *;;2h w *;4i w * cq 79x;2g w pk axz 786 *,3t w 6pk *;;k w *;k w *,10 w * b64,3r w *;;;;;49 w 71z *;;;;42 w *,59 w *;;51 w 6pl *;5b w *;3r w *;;3e w b8g *,3e w jr * b38;;3g w jr * b4z b50,3g w jr * b50;1t w b74 mw *;1t w *;1t w *;;;k w *,3r w *;3t w * az 6oz;3x w 6zr *;;3q w *,k w *,3r w *;;3w w aup -2 auq -2 7a2 *,3q w 7a2 *;;2f w 1m * 7o;42 w *,59 w *;;38 w *,1v w *;59 w 39 *;3u w *;4h w * az 70u -4 1;;;;;;k w *;3e w 39 * bd 756;;3e w *;3x w *;;;2i w 796 m7 *,2i w cq 796 m7 *,2i w aws *;;4y w 75b *;5b w *;;2s w *,2f w * 794;59 w *;;2f w * 28x;;;;4g w *;1a w 1m * 6pj,1a w 1m * 76z,4w w 39 * avd,39 w * 6oj,45 w b0r -2 37 *,25 w 6re bc * b8t,51 w b90 -2 37 *;;4b w * cq 6pk;;49 w 799 *;2u w q5 * awt;5c w 6ux *,49 w * awy;;1v w *;;1d w * 6pd awm awn,3b w 0 cq *,3b w 0 102 *,3b w 0 tc *;;;1n w *;4q w *;;;3k w *;4r w *,1v w *;1a w au7 -2 6sh *,1a w lz * au8,1a w 1m 6pj 6sv *;2x w 6pk ay 6wg jr *,2x w b9s jr *,2x w 6pk ay 6wg *,2x w b9s *,2x w * bd b9t;;1z w *;;38 w *,1v w *;38 w *;;3h w *,1o w *;;;3t w *;;;2v w *;e w *,5d w *,14 w 73d b6p b6s * 39 6s3,14 w 73d b6p * 39 6s3,2v w 73d cq *;15 w b7v cq * -2 1;39 w 6oj *,3a w b5i 6mj *;;26 w *;;4b w *;;26 w *,48 w * 5c;k w *,3r w *;3e w 8w *;e w *;;e w 6pj *;;;;1i w b4h b4i * cq 730,1i w b4h * cq 730,1i w b4k jl * cq 730,1i w b4k * cq 730;3q w * cq avh,k w *,3r w *;;;3y w ayr bd *,30 w 6re *,3c w b4o b4p bd *;;5c w *;4t w 0 6uq aza od *,4t w 1 aza od *,4t w od * -2 1;2o w * cq,3r w *;3w w * aux;3x w 75q *;2h w *,1v w *;49 w * 71z;k w *,3r w *;;;;k w *;;;;43 w q5 * axb jl 71z,54 w * 70t 12w ayg;48 w jr *,48 w *;3q w *,1q w *,2h w *;;3r w *;1s w 74c *,3e w *;3e w 39 *;;3q w *,1q w *,k w *,3r w *;;16 w yz *,16 w *;35 w *;;42 w *;4r w *;4r w *,3r w *;3e w 6pk *;;;3c w * jl b4l b4m,3a w * cq q3;1z w jr *;59 w *;;;;5 w *;;4q w *,3a w * b5q;2f w * atz,5 w * avf -2 avg,2b w * av5 avr,1i w b4k jl * 6z5,1i w b4k * 6z5,1i w 6ty jl * 6z5,1i w 6ty * 6z5,1i w * 6z5;;;4r w *;1z w * tc,1v w *;20 w * axv 6wj;;;30 w aw6 * 6re;1z w *;;;;59 w *;;;;5c w yc *;;5c w * 74j;4q w * b4c,51 w b8w * b8x;;3y w * ayv;;1f w *,4q w *;2h w *;;2v w q5 yz 78x cq 12w * cq 6xv,2v w q5 dk 12w * cq 6xv,2v w q5 b6u * cq 6xv;;;;;;4t w * 71v;;3y w *;;17 w *;;;1s w aw1 *;;;3q w *,k w *,3r w *;;1n w *;5b w *;;;;;;;;;42 w *,33 w *,17 w *,35 w *,59 w *;;47 w *;;4y w *,3e w 8w *;;;3f w * av5 av6,q w *,3g w b4w -2 8w m0 -2 *,3g w b4w -2 m0 -2 *,3g w m0 * 13l;q w *;;;2f w q5 dk * -2 au0,2u w q5 dk * awt;58 w * 14k 79z,58 w * 79z;;;5d w *;;;;;3f w q5 *,42 w *,40 w *,52 w * 76z,33 w *,59 w *;;;;;;;3y w * 79a,3y w ayr 6sv *;45 w *;46 w 6mi cq *;4g w * 8w;43 w * 79d;;;4i w 735 cq *;;;;;;2f w *;26 w 78e *;;;;;3e w *;4y w *;;;y w *;k w *;1v w *;y w *;;;;3r w *;y w *,4t w b1o mw *;;;;;;;5c w *;;k w *,3r w *;3g w jr * -2 b4x;;5d w 6ty m0 *,27 w *,3c w b4o b4p 6sv *,1q w *;;2f w * aty,1a w * 6s6,1a w * 76z,18 w * azh,18 w * 6ya;;w w *;4g w *,4g w od *,1t w od *;3t w * 6qb;12 w 1m *;;;4b w 6qg cq *;;2j w 102 *,2j w 14k *,2j w 78p *;;1n w *,1v w *;42 w *,5d w *,59 w *;;;26 w 71d cq *;;18 w * 734,1o w *;;1o w *,4q w *;54 w * -4 avf -4 ay2;;;;45 w *;38 w *,45 w 1ly cq *,46 w 6mi cq * az 6pl,4k w 1ly cq *,3r w *,1v w *;1a w 1m * aui auj,4q w *,10 w * cq;;4b w *;;1a w aud * -2 aue;;;;;;28 w *,3r w *;4o w * ls;;;;;;42 w *,33 w *,17 w *,35 w *,1i w 6x7 6ms *,1i w 8w mw *,59 w *;;5b w *;;;e w *;;1z w *;;;30 w * azx azy;;;;;k w *;;59 w *;7 w cq * b5e;4t w 0 *;1f w *;;1n w *;1v w *;;1n w *;;1x w *;;;;;5d w *;3r w *;k w *,2v w * 6o0,3r w *;26 w * 75d,k w *,3r w *;39 w tc *,3r w *;;;;;1g w 1m * cq,51 w b90 -2 39 *;47 w *;;k w *;3f w * av7;3b w 0 tc 6pu tc *,3b w 0 tc *;;1o w *,2q w 6mi cq *;52 w *;52 w *;1t w *;;2v w q5 yz * cq 12w 6xv;;;;1x w *;49 w 72p 7o z0 * 77w;;2f w q5 dk 12x *,2f w q0 *,18 w q0 *,18 w q5 dk 12x *;;1d w * j9 6pd awm awn,1d w * awm awn,51 w b8w * 7u 7o b8x;;3t w 6vq *;49 w * 71z;;3q w *,k w *,3r w *;3u w *;;;;5d w *;;3e w *;;;;;;;;;1z w *;;3r w *;;;q w *,51 w b90 -2 *;;3q w *,3r w *;;58 w *;;k w *;;3q w *,54 w iv * ayd 776 aye,54 w iv * ayd aye,k w *,3r w *;;4h w 7t * ayq b83 1,4h w 7t * b83 1,4h w 7t * ayq 1,4h w 7t * 1;3q w *;e w *,2v w 1d8 cq *,2v w 1d8 cq 6xv *,2v w * 3a 6un,2v w * jr;3g w 12x * -2 b4x;39 w 1m * 6zu;4h w 7s * -2 b7z -4 1;11 w * 6sb;59 w *;;;;;;;;;;;5f 1s pe 7qi *;;;;;;;;5 1s *;;3t 1s * 7ts;5d 1s 7c7 1m *;21 1s 7kp *;;;;;5f 1s pe 7qi *;;;;;41 1s *;52 1s * ba 7hi;5c 1s *;;5c 1s yc *,30 1s * 8b 7ge;;3q 1s *;;e 1s *;;;;l 1s * r2 7o8;;2o 1s *;;5 1s 8b *;e 1s * 7h7;5 1s *;2f 1s * ba4,5 1s * bbp -2 bbq,2b 1s * bc0 bc1,49 1s * v3 7wu 7xw;2o 1s *;;;;41 1s *;47 1s * 7fj 7wh;;;h 1s * d7 7d9,5g 1s bp5 -2 * ba 7aq;;;;;;;;;;43 1s * yc;;1h 1s 7tq ba *;54 1s * dk -2 bbp bfk,54 1s * dk -2 bfk;1z 1s *;;;;;;;5d 1s 7c7 1m *,1z 1s 7hr az 1m *,1z 1s 7c7 1m *,1z 1s 7hr az *,1z 1s 7c7 *,r 1s * 7pi;;;1a 1s bae -2 7s0 *,1a 1s 1m * baf;;5c 1s * 1m;;4m 1s bod ba * -2 boe bof -2 bog,4m 1s bod ba * -2 boe -2 bog,n 1s 7re ba *;3f 1s * ba bbd,5f 1s * ba q8;;;;3q 1s * ba bbr,21 1s * ba 7ys;;;;;4t 1s * 7ss;5 1s e5 *;3s 1s * pc;;;3 1s 4a bc0 *;f 1s 7kz *;;1h 1s * ba 7hk;;;5d 1s *;;3q 1s *;;4o 1s ls ba *;42 1s *,33 1s *,4y 1s bkr d7 yt *;42 1s *;;;2o 1s *;42 1s *;;;1z 1s *;12 1s * cr,3b 1s 0 ba *,3x 1s blp * -2 blq -2 v3 -2 blr,3x 1s blp * -2 blq -2 -2 blr;3q 1s *;;;2l 1s 13n * -8 btk;;;;;;;p 1s bau d7 *,1d 1s 7yo r2 * bb9 bdl,1d 1s 7dt * bb9 bdl,z 1s bau d7 *;3q 1s *,1d 1s 7yo 4j * bb9 bdl;;3s 1s * 7xi;;;;1s 1s 7md *;p 1s 1m * ba 7dt bar,p 1s 1m * ba 7u3 bar,p 1s 1m * bas bar,z 1s 1m * ba 7dt bar,z 1s 1m * ba 7u3 bar,z 1s 1m * bas bar;;;4b 1s 7m0 d7 *,21 1s * ba 7aq,3p 1s 1 -2 q0 *;26 1s * ba 7pz,26 1s * ba 7n5,11 1s * bkw;;;1n 1s bh4 *,22 1s e5 *,22 1s ba *;;1f 1s *,3h 1s *;;1n 1s *;3b 1s 0 tx * ba 7dt,3b 1s 0 tx * tx 7dt,3b 1s bij 8b bbx 0 tx *,3b 1s bij bbx 0 tx *,3b 1s bij 8b 0 tx *,3b 1s bij 0 tx *;;;;;39 1s * ba 801,54 1s * o2 -4 bbp -4 bf9,44 1s o2 * bt1 bt2,44 1s * bt1 bt2;;;f 1s * tm,1z 1s *;3b 1s g0 * bi6 v3 7xg,3b 1s g0 * bi6 bih,3b 1s 7lc * bi6 v3 7xg,3b 1s 7lc * bi6 bih,3b 1s 7l0 * bi6 v3 7xg,3b 1s 7l0 * bi6 bih,3b 1s g0 * v3 7xg,3b 1s g0 * bih,3b 1s 7lc * v3 7xg,3b 1s 7lc * bih,3b 1s 7l0 * v3 7xg,3b 1s 7l0 * bih,1y 1s bm8 * afn bil,1y 1s bm8 * bil,2m 1s g0 q8 * -8 btv,2m 1s bu1 q8 *;t 1s *,t 1s * biv;;;;;;42 1s *,5d 1s *,45 1s bjc -2 1m *,45 1s bjc -2 7rk *,2o 1s * bmx;5f 1s pe 7qi *;3c 1s * e5 7p3;2q 1s 7b7 ba *;4b 1s * bct,1t 1s 7ry me 7je bml *,1t 1s box bml *;;;;;a 1s 7qk *;;;;;;;4t 1s bkn -2 *;;17 1s *,3b 1s 0 tx 7eo ba *,3b 1s 0 ba *,3b 1s * ba 0 bib 7dt bic,3b 1s * bib 7dt bic,3b 1s * ba 0 bib bic,3b 1s * bib bic,35 1s *,2m 1s btz -2 103 *,2m 1s btz -2 12j *;;1i 1s * bf2 7k1;1c 1s y2 *;;;;;;;;;;3t 1s * 7ts;3s 1s 7th *,3t 1s 7th *;26 1s 7ee ba *,48 1s 7ee ba * 5c;5c 1s pf *;2z 1s br3 br4 ba *;;4m 1s bod ba * -2 boe bof -2 bog,4m 1s bod ba * -2 boe -2 bog;;;;;;;;4u 1s qf * bnz;p 1s tx 103 *,p 1s tx * ba 7dt bar,p 1s tx * ba 7u3 bar,p 1s tx * bas bar,f 1s bcn az *,f 1s bcn az 103 *,f 1s * 7d9,39 1s * ba 7yj,30 1s b3s * bi0,30 1s b3s *,30 1s * bi2 e5 bi3 7qh,30 1s * e5 bi3 7qh,30 1s bf2 b3s *,30 1s bi4 1m b3s *,30 1s bi4 b3s *,30 1s az * ba 80b,3 1s bms * bi0,3 1s bms *,z 1s tx * ba 7dt bar,z 1s tx * ba 7u3 bar,z 1s tx * bas bar,3s 1s * 7ll,h 1s *,19 1s tx * az;5d 1s *;;54 1s 7u4 qf *;;b 1s * 12v 7el;43 1s 7hq ba 0 7my 7ej *,43 1s pg 7tr 0 7my 7ej *,43 1s e5 0 7my 7ej *,43 1s 7ej * -2 bef -2 beg;3q 1s *;5d 1s 7c7 1m *,5d 1s 7hr az *,1d 1s * 7n7 7m7,1d 1s * 7cx,21 1s 7ee ba *;;5g 1s * 7v7 d7 bf5;5f 1s 7os *;;;;;28 1s *;;;;32 1s bt9 7dy ba *;;;;2o 1s *,5f 1s pe 7qi *;;;4b 1s 7ef ba *;;;e 1s 7v2 *;11 1s *;11 1s *;5c 1s *;;;;3q 1s *;;;1a 1s yk *;2a 1s zd * bpq 7qi bpr,2a 1s zd * bpq bpr;;;;;;;43 1s bec -2 * ba 0 7my,43 1s * ba 0 7my bee;;1f 1s *,3h 1s *,1o 1s *,q 1s *,q 1s * qf,q 1s * mw,2o 1s * dk r2 bmw,2o 1s * dk bmw;43 1s *;;1z 1s * yc -2 bis bit;;;41 1s 3x *;;;1k 1s bte 1m * mz;52 1s * ba bch;;1k 1s 7zt *;;16 1s *;16 1s *;1z 1s 7c7 1m *,1z 1s 8b 1m *,1z 1s pe *;;;;3j 1s 7yo r2 *;4y 1s bkr 1m *,1y 1s 1m * bm9 bma,1y 1s 1m * bma;1k 1s 7qh *;1t 1s * qf;4m 1s bod ba 0 * -2 boe bof -2 bog,4m 1s bod ba 0 * -2 boe -2 bog;;18 1s * bh5,18 1s bh6 * ba 7ej,18 1s bh6 * e5 7ej,18 1s bh6 * bh9,1o 1s *,3p 1s 1 -2 e5 *;;;;;;;;5b 1s 7ep ba *;;1t 1s * r2,1t 1s * qf;;1o 1s *;42 1s *,5d 1s *;;;3q 1s *,26 1s * 7r9;;l 1s de * 7o8,l 1s r2 * bci;;1o 1s *;e 1s *;;;;;4u 1s 1m * bnz;;38 1s *;;;;;;;1a 1s bae -2 7s0 *,1a 1s qf * baf,1a 1s a8q 7ec d7 *,20 1s qf * lg dk bex,20 1s qf * dk bex,21 1s 7d8 ba *,21 1s qf *;1a 1s bae -2 7s0 *,1a 1s 1m * baf,1a 1s a8q 7ec az *,1a 1s a8q 7ge az *;1z 1s *;1z 1s tx *;;45 1s *;;;38 1s *,1c 1s 13n *;;;;2f 1s * pf;1a 1s bae -2 7s0 *;;n 1s bq8 ba * -2 1,n 1s 7re ba *;;1p 1s * 8b 80b,1p 1s * bqx;;;3q 1s *,48 1s pe *,48 1s 1m *,2t 1s * pf be8,o 1s * -2 bbe dk 7ox,o 1s * -2 bbe bfr,o 1s * 7k8,o 1s * bfs bft bfu tx bfv,o 1s * bfs bft tx bfv;;q 1s * me biw,q 1s * me,q 1s *;;;;;o 1s tx * q0 bfw;1j 1s 7k5 ba *,5f 1s bbm * ba 7b4;;v 1s yk *;;;;;;;3y 1s * bgj;45 1s bjc -2 7rk qf *;e 1s *;5f 1s q0 7qi *;;;2s 1s *;;;2o 1s *;3y 1s *;;;2u 1s * pf be8;54 1s bfo 10w *,54 1s v3 fi bac *,54 1s fi bac *,54 1s v3 bac *,54 1s bac *;45 1s bjc -2 7rk qf *;18 1s bha * 7l1,18 1s 7v9 *;;;;;3u 1s *;5c 1s * bad;;5d 1s *;;;42 1s *;16 1s tx *,16 1s *;;;;;29 1s * 8b;;;;;;;;;;18 1s 7of *,2q 1s 7b7 *;;;;;;3q 1s *,4o 1s ls ba *;;;42 1s *,56 1s * 7cy,33 1s *,5d 1s *;;y 1s *;;l 1s * dk 7zy,l 1s * dk qf 7zy,l 1s * 7zy;1o 1s *;1a 1s bae -2 7s0 *,1a 1s 1m * baf;35 1s *;;3w 1s bb2 ba *,1w 1s * -2 bdd,1w 1s * -2 bdk,r 1s bno ba *,r 1s bno e5 *;;1t 1s bos u3 *;;;;1s 1s * 7ea;;;2f 1s pf dk *;;;;;2d 1s *,1a 1s *;2d 1s *,1a 1s *;;;2a 1s 1m * bpq 7qi bpr,2a 1s 1m * bpq bpr,2m 1s * -2 7ro;;;;;;4b 1s *;;;43 1s bec -2 e5 0 *,43 1s e5 0 * bee,17 1s pe *,3k 1s 1m *;;;;3q 1s *;;f 1s *;;58 1s * tx 801,58 1s 802 ba *;2t 1s bek bel ba *,18 1s bhm *;28 1s *;;;;4g 1s *;4g 1s *;;44 1s * 0 0;4g 1s *,20 1s bes ba qf *,1t 1s * qf;;;;;4o 1s ls ba *;4o 1s ls *,n 1s 7re *;4t 1s * yc e5 bki,4t 1s yc * e5 bki;3q 1s *;;;;;;;;2q 1s * 7lp e5 7ej;;;;;;;;2s 1s *;28 1s *;4g 1s * 8b,3u 1s *,4e 1s * 8b -2 bq2;;4e 1s 3z * -2 bq2;2o 1s *;;;1t 1s * qf;;;;;;;;;49 1s 7zm 7q3 *,49 1s 7zm *;;;;2g 1s bgy * bgs cr;;5b 1s 7ep *;;;17 1s *;20 1s qf * lg dk bex,20 1s qf * dk bex;;;2f 1s qf * 7xw;;;2m 1s dk alj *;;3p 1s 1 -2 e5 *;3x 1s * ba 7ur;;;3q 1s *,1h 1s * ba 7ys,1h 1s 7yo qf *;;;b 1s * bnj ba;3q 1s 7kp *,21 1s 7kp *;2g 1s * 7my;;2f 1s 1m *;;3u 1s *,3u 1s bgc *;o 1s tx * q0 bfw;;50 1s * 7rf;;;;;2g 1s 7sy * tx cr,2g 1s bh2 * bh3;;;;;;;;;;;;;;;;;;3x 1s *;26 1s 7eq ba *;2f 1s pf dk * -2 ba5,2u 1s pf dk * be6;2f 1s pf dk * -2 ba5;4y 1s 7wh *;2s 1s *;;2s 1s *;4b 1s *;4t 1s * 14r;;54 1s bfi e5 *,1k 1s e5 * ba;1a 1s a8q * 7ge,1a 1s a8q * 7ec,39 1s * 7d9,5f 1s q0 * 7xe,5f 1s pe * 7os;;;;4b 1s * d7 7ef;2s 1s *;;;;;;;49 1s * beb;3t 1s 7ib *;;;;4e 1s 801 -2 * -4 bq7,2m 1s btu 7rk *;1n 1s *;;;;;;e 1s *,3s 1s * de,3s 1s 1m *,5f 1s tx * ba bse;42 1s *,33 1s *;1a 1s bae -2 7s0 *,1a 1s 1m * baf,1a 1s a8q 7ec az *,1a 1s a8q 7ge az *;;;1k 1s * 7qh;e 1s *;;38 1s *,n 1s * ba 7xh;3f 1s 1m *,3h 1s *,b 1s 1m * bnl,1c 1s fi *,19 1s * yc;3f 1s * bbi,3h 1s *,1o 1s *,2q 1s 7b7 ba *;;4b 1s * 7rr,4b 1s * 7rr -4 bcu,0 1s * 7rr,44 1s bsv 1m * bsw;;;20 1s * 1m 103,20 1s * ber;39 1s 7d9 *;;39 1s bd3 * d7 7yj,1n 1s 1m * ba 7ej,n 1s 1m * ba 1 -2 bqc,2m 1s btz -2 103 *;e 1s *,5d 1s *;;1t 1s * r2;3q 1s *;;;;18 1s yk *;;5c 1s yc bac *;;;42 1s *;3w 1s * bb5;;;;54 1s bf5 * yc 7jl,54 1s bf5 * bfj,2e 1s 8b qf yt *,2e 1s 8b qf 118 *;;;;;;50 1s n5 *;;3x 1s blj blk 7dt * v3,3p 1s 1 -2 tx *,1k 1s 7rb *;30 1s 7ge *;5c 1s *;;3x 1s 7kd *;;5f 1s pe 7qi *;;;1k 1s * ba 7k3;;;;;;48 1s pe *;48 1s *;20 1s qf * lg dk bex,20 1s qf * dk bex;;;49 1s * 7zm;30 1s 7ge * 7sf;;;2f 1s pf dk * -2 ba5,2f 1s pf * -2 ba5,4g 1s *,2u 1s pf * ba be6,2 1s * yc -2 bo5 -2 bo6 -2 1ge -2 u3 7ui,2 1s * yc -2 bo5 -2 bo6 -2 1ge -2 7rk 7ui,2 1s * yc -2 bo5 -2 bo6 -2 1ge -2 bo7,2r 1s dk * -8 1;;42 1s *;;;;;1s 1s 7zn *;;;5 1s *;5d 1s * cr,21 1s * cr;;;44 1s q0 *;;3q 1s *,2t 1s pf i3 * 7ww,2t 1s be7 * 7ww,27 1s * 7ww,1h 1s * 7ww;54 1s 7ke 1m * ba -2 bfa -2 bfb,2 1s * yc -2 bo5 -2 bo6 -2 1ge -2 u3 7ui,2 1s * yc -2 bo5 -2 bo6 -2 1ge -2 7rk 7ui,2 1s * yc -2 bo5 -2 bo6 -2 1ge -2 bo7;4t 1s bkb r2 *,4t 1s bkb *,n 1s 7ot ba *;;;e 1s *,3s 1s *;30 1s b3s * 7ge bi0,30 1s b3s * 7ge,30 1s bf2 b3s * 7ge,30 1s bi4 1m b3s * 7ge,30 1s bi4 b3s * 7ge,30 1s b3s * bcz,2 1s bo3 q8 1m bo4 * bcz,2 1s bo3 1m bo4 * bcz,2 1s bo3 q8 bo4 * bcz,2 1s bo3 bo4 * bcz;4y 1s *,31 1s bqy qf bf5 * bqz,31 1s bqy bf5 * bqz;;43 1s bec -2 pg *,43 1s pg * 0 7my bee;;;;2f 1s yk qf *,2f 1s yk 1m *;;5c 1s * bab amn,1d 1s * 12u -2 bdw -2 bdx,1d 1s * 7se -2 bdw -2 bdx;;;;;;5c 1s * baa,a 1s * yc -2 bn1,a 1s * -2 bn1,a 1s * yc bn5,a 1s * bn5,3s 1s * qf 7ry;;;41 1s *;;;;;1f 1s *;;;;;;;q 1s *,4m 1s 7an ba * -2 boh -2 boi,4m 1s 7an ba * -2 -2 boi,2l 1s dk zc *,2l 1s zc *,2l 1s 80b *,2l 1s btq v3 -2 btr -4 *;;;;1h 1s 7ee ba *;;27 1s *;;54 1s 7cf dk -2 bbp * 7n3,54 1s bfl -2 bbp * 7n3,54 1s 7cf dk -2 * 7n3,54 1s bfl -2 * 7n3,3y 1s * 7n3;;;40 1s *,3p 1s 1 -2 pf *;3f 1s pf *,40 1s *,r 1s bno pf *;;45 1s *;;;;;3s 1s 7gb *;3q 1s *;3q 1s *;50 1s * ba 1;;;1n 1s *;42 1s *,33 1s *;17 1s *;17 1s *;;;;;;;;;3t 1s 7ib az *;;;;1h 1s * brn bro;26 1s 7yn ba *;4g 1s * 8b;p 1s az * ba 7dt bar,p 1s az * ba 7u3 bar,p 1s az * bas bar,z 1s az * ba 7dt bar,z 1s az * ba 7u3 bar,z 1s az * bas bar;;43 1s * 7zg;;49 1s * 7c1 0 7zm,1y 1s qf * bm9 bma,1y 1s qf * bma;1y 1s qf * bm9 bma,1y 1s qf * bma;;;;;;;;;;;;;;;;;41 1s *;35 1s *;;;42 1s *,33 1s *,17 1s *,35 1s *;;2f 1s *;;;y 1s *;;;;;;3q 1s *;4b 1s 7qm ba * 7xi,4b 1s 7f8 ba *,4m 1s bod ba * -2 boe bof -2 bog,4m 1s bod ba * -2 boe -2 bog;;;20 1s bf1 bf2 u4 *,27 1s *,o 1s bg5 ba * -4 bg6 bg7 bg8;;12 1s tx *;;;;a 1s qf *;;;;2e 1s 3z 7qi *;1h 1s * ba 7m0;;;2j 1s tx *,2j 1s 14k *,2j 1s q0 *;;3s 1s 7ti 7ww *,3t 1s 7ti 7ww *;1f 1s *;;;;1y 1s qf v3 * bm9 bma,1y 1s 1m * bm9 bma,1y 1s qf v3 * bma,1y 1s 1m * bma;42 1s *,5d 1s *,1p 1s bqr 7fj *,1p 1s bqr *;;;;;;;;;42 1s *;;;41 1s 7u5 *;41 1s *;;;18 1s * bhd,4t 1s * bjo,4t 1s bjr *,4t 1s * ba 5o 7kg,4t 1s * ba bkm;;1f 1s *;;41 1s *;;1n 1s *;;;1n 1s *;1n 1s *;54 1s * bfd bfe 7rk bff;2g 1s q0 yt * 7op;;;;;;1o 1s bhx ba * bhy;;;5d 1s *;39 1s 7rk *;;;;;1d 1s 1m * r2 v3 bdq,1d 1s 1m * v3 bdq,3j 1s * cr;;;21 1s 7kp *;4o 1s ls ba *,18 1s * 7l1,18 1s * e5 7ej bhr,21 1s qf *;;;;3b 1s 0 tx 7eo tx *,3b 1s 0 tx *;;;1o 1s *,3b 1s 0 tx 7eo tx *,3b 1s 0 tx *,2q 1s 7b7 ba *,3p 1s 1 -2 tx *;52 1s 7zn *;3q 1s *,4o 1s ls ba *;;;;;;;;;49 1s * 7zm,49 1s * bea;41 1s *;;;3q 1s *;;;;;;5d 1s *;;3q 1s *,49 1s be9 0 *,20 1s 1m * lg dk bex,20 1s 1m * dk bex;;;;1o 1s *,r 1s bnq q0 * -2 1;;;;42 1s *,33 1s *,35 1s *;;;58 1s * tx 801,4m 1s bod ba * -2 boe bof -2 bog,4m 1s bod ba * -2 boe -2 bog;;3q 1s *;;4e 1s * -2 e5 v3 -4 bq7;39 1s *;58 1s *;41 1s 7y0 *;;;;;;3q 1s *;;;;;;;2 1s bo3 q8 1m bo4 7to 7om ba *,2 1s bo3 q8 1m bo4 7to 7qm ba *,2 1s bo3 1m bo4 7to 7om ba *,2 1s bo3 1m bo4 7to 7qm ba *,2 1s bo3 q8 bo4 7to 7om ba *,2 1s bo3 q8 bo4 7to 7qm ba *,2 1s bo3 bo4 7to 7om ba *,2 1s bo3 bo4 7to 7qm ba *,2 1s bo3 q8 1m bo4 7om ba *,2 1s bo3 q8 1m bo4 7qm ba *,2 1s bo3 1m bo4 7om ba *,2 1s bo3 1m bo4 7qm ba *,2 1s bo3 q8 bo4 7om ba *,2 1s bo3 q8 bo4 7qm ba *,2 1s bo3 bo4 7om ba *,2 1s bo3 bo4 7qm ba *;2j 1s *;2s 1 * 10p;2f 1 q9 *;2f 1 da 10p *;;2f 1 q0 *;2f 1 q9 -2 *;;;;;;2f 1 q0 *;;5c 1 80v * 11i 80x;;5c 1 5j *;;5c 1 80z *;;;;;;;;;;;;;;5c 1 81d * 81f;;1a 1 * -2 6q -2 81h;;;;1a 1 81i 81j *,1a 1 81i *;1a 1 15p mv *;1a 1 50 r6 rb *,1a 1 50 r6 *,p 1 50 37s rb *,p 1 50 37s *,3f 1 50 8io rb *;;1a 1 50 81n *;;1a 1 81p *;;1a 1 81r *;1a 1 2ux *;1a 1 * 81v;;1a 1 * 6q 81x,1a 1 * 6q;;1a 1 81w 6q 81x *,1a 1 81w 6q *;1a 1 * gl 6q 13a,1a 1 * 6q 13a;;p 1 * jr 6q 823 824,p 1 * 6q 823 824,p 1 * jr 6q 824,p 1 * 6q 824;p 1 821 jr * 6q 823 824,p 1 821 * 6q 823 824,p 1 821 jr * 6q 824,p 1 821 * 6q 824;;;;;;p 1 827 * 829 82a;;p 1 827 829 *;p 1 82e 2oe 11i * 82c,p 1 82e 2tl 11i * 82c,p 1 82e 82d * 82c,p 1 82e * 82c;;;;;p 1 82f 37s *;p 1 * 82i 11b 2ge,p 1 * 82i 16p;;p 1 * 6q 11b 82k,p 1 * 6q 82l;;;p 1 37s rb *;;p 1 * 2oe -4 2y0,3f 1 * 8hu,3f 1 * 8i1 8i2 1,3f 1 * 8i1 1;3w 1 * 82q 82r 82s,3w 1 * 82r 82s,3w 1 * 82q 82s,3w 1 * 82s;;;;;3w 1 82t *;;3w 1 82v -2 gl -2 *;;;;3w 1 * 831;;3w 1 * qg -2 1;;3w 1 * 835 qg -2 1;;3w 1 * -4 50 37s rb 81m,3w 1 * -4 50 37s 81m;;3w 1 * 839;;;40 1 83a *;;;;;40 1 * 11i 16p 83e -2 83f,40 1 * 83e -2 83f,d 1 * 8ps 83k 8pt;;;;;;;4c 1 11i * 83o 83p;;;4c 1 * 37s 83r;;;;;m 1 * 83s 83t 83u,m 1 * 83t 83u,m 1 * 83s 83u,m 1 * 83u,m 1 * -4 846 r6,6 1 8rt *;1j 1 8dv * 8dw 8dx 8dy,1j 1 8dv * 8dx 8dy,1j 1 8dv * 8dw 8dy,1j 1 8dv * 8dy;;;m 1 83w 83x 83y *,m 1 83w 83y *,m 1 83w 83x *,m 1 83w *,2b 1 84a *;;;m 1 840 841 -2 * 843;;;m 1 844 2tf 5j * 6q 16p,m 1 844 2tf 5j * 2ne r6,m 1 844 2tf 5j * 50 r6,m 1 844 11i 5j * 6q 16p,m 1 844 11i 5j * 2ne r6,m 1 844 11i 5j * 50 r6,m 1 844 820 * 6q 16p,m 1 844 820 * 2ne r6,m 1 844 820 * 50 r6,m 1 844 * 6q 16p,m 1 844 * 2ne r6,m 1 844 * 50 r6,m 1 844 2tf 5j *,m 1 844 11i 5j *,m 1 844 820 *,m 1 844 *;;;;;;;;2b 1 84c *;;56 1 84e *;;56 1 84g *;;1s 1 * 84k;;1s 1 * 2no 2gj,1s 1 * 2gj;1s 1 * 2gj;;;;;4g 1 * 11i 13a,4g 1 * 37s 2ng,4g 1 * 84s;;;4g 1 * 377;;4g 1 * 84v;4g 1 * 84y;;l 1 * 31i;;;;26 1 852 *;;26 1 854 xu *,26 1 854 *;26 1 jd *;26 1 * qg 37s 858;;;f 1 * 85b;;f 1 * qg 37s 2ev 85d,f 1 * qg 37s 85d;;f 1 * 85f;;;;;f 1 85i 2gj *;f 1 85a *;;4b 1 * xu 2s2 2th,4b 1 * 2s2 2th;4b 1 * tk;4b 1 * 2ev 85p,g 1 * 8ly mx jr,g 1 * 8ly 35r 2th,g 1 * 8ly 35r jd,g 1 * 8ly 8mw;;;4b 1 * gl 37s 2ev;;;5d 1 2u8 *;;;5d 1 jg 16p 4f *,5d 1 jg *;;5d 1 pq *;;;;48 1 *;48 1 36z *;;;;;;;2w 1 2ud 869 86a *,4z 1 8mq *;;39 1 11i * 86e 86f,39 1 11i * 86f;;;;;;;1w 1 p *;;;;1w 1 * 86p;;;1w 1 86q 820 p *,1w 1 86q 820 *;;;1d 1 3a 2ge 374 5j *,1d 1 3a 2ge 86v *;;1d 1 * 166 2dx 374 5j 86u,1d 1 * 166 2dx 86v 86u,1d 1 * 374 5j 86u,1d 1 * 86v 86u;;1d 1 16p 374 5j * 86z,1d 1 16p 4f * 86z;;;1d 1 q0 870 374 5j *,1d 1 q0 870 l9 *;20 1 16p 813 89a *,20 1 16p 813 *;1d 1 * qo 11b 32a;1d 1 873 *;;;;2i 1 * 879;;;;2i 1 87a 11i 87b *,2i 1 87e qg 87b *;;;;;;;;2u 1 q0 * 87l 87m,2u 1 q0 * 87m,2u 1 q0 * 87l,2u 1 q0 *;;;;;2u 1 * l9 q9 87q,2u 1 * q9 87q;;;;;49 1 87t *;49 1 * 4f 87w,49 1 * 87w,49 1 881 g4 * 87s,49 1 0 * 882;;49 1 * 4f 2me 137 2m7,49 1 * 4f 2nt 2m7,49 1 * 2me 137 2m7,49 1 * 2nt 2m7;;;;;;43 1 * 11i 13a 50 2u8,43 1 * 11i 13a 37c 0 j3,43 1 * 11i 13a 884,43 1 * 11i o2 50 2u8,43 1 * 11i o2 37c 0 j3,43 1 * 11i o2 884,43 1 * 11i 345 50 2u8,43 1 * 11i 345 37c 0 j3,43 1 * 11i 345 884,43 1 * 885 50 2u8,43 1 * 885 37c 0 j3,43 1 * 885 884,43 1 * 50 2u8,43 1 * 37c 0 j3,43 1 * 884;;;;;43 1 886 887 * 889;;;43 1 qy 2kw 88a 374 * 88c -4 88d,43 1 88e 88a 374 * 88c -4 88d,43 1 qy 2kw 88a * 88c -4 88d,43 1 88e 88a * 88c -4 88d,43 1 qy 2kw 88a 374 * -4 88d,43 1 88e 88a 374 * -4 88d,43 1 qy 2kw 88a * -4 88d,43 1 88e 88a * -4 88d;;43 1 qy 2kw 88a 374 88c -4 *,43 1 88e 88a 374 88c -4 *,43 1 qy 2kw 88a 88c -4 *,43 1 88e 88a 88c -4 *,43 1 qy 2kw 88a 374 -4 *,43 1 88e 88a 374 -4 *,43 1 qy 2kw 88a -4 *,43 1 88e 88a -4 *;;;;43 1 374 5j * -2 88f 88g,43 1 l9 * -2 88f 88g;;;;;;;2t 1 88m 88n *;;;;;;;;2t 1 q0 * 87q;;;20 1 16p 88x * 88y;;;20 1 37s 891 15m *;;;;20 1 16p 4f *;;;20 1 897 898 * 894,20 1 897 * 894;;;;;;20 1 * l9 89g;;;;20 1 * l9 2y0;;54 1 * 859 89k;54 1 859 89o 89n *;;;;54 1 859 89p *;;;;;;;18 1 * 8c6 50 2os,18 1 * 8c6 377 37s,18 1 * 8c6 8c7,18 1 * 8c8 8c9 jr 37s,18 1 * 8c8 8c9 8ca,18 1 * 137 11i 1;;54 1 j9 n5 -4 89y -4 *;;54 1 * 37s 8a2;;;;;54 1 859 * 2ga 137;;;;;;;;;54 1 8ad 33y 8ae *,54 1 8ad 8ae *;;;54 1 16p * 8ag 8ah;;54 1 * 37s 8aj;;;;54 1 2tl 0 8an *;54 1 * 81f;54 1 8ap 81f *;;54 1 8ar *;;;;;;;;o 1 8az * 8aw 8b1;;;;o 1 * 2h3 377 r6;;;;;o 1 8b8 37s * 8ba;;;;3y 1 * 8bc;3y 1 *;3y 1 pb *;3y 1 r6 *;3y 1 * -2;;2g 1 * 0 8bk 0 8bl,2g 1 * 0 0 8bl,2g 1 * 0 8bk 8bl,2g 1 * 0 8bl,2g 1 * 0 8bk 0 8bp 8bq b8,2g 1 * 0 0 8bp 8bq b8,2g 1 * 0 8bk 8bp 8bq b8,2g 1 * 0 8bp 8bq b8,2g 1 * 8br 8bs 8bt b8;;2g 1 0 8bk 0 * qg 37f 8bm,2g 1 0 8bk 0 * 8bn 8bm,2g 1 0 0 * qg 37f 8bm,2g 1 0 0 * 8bn 8bm,2g 1 0 8bk * qg 37f 8bm,2g 1 0 8bk * 8bn 8bm,2g 1 0 * qg 37f 8bm,2g 1 0 * 8bn 8bm,2g 1 0 8bk 0 * qg 37f,2g 1 0 8bk 0 * 8bn,2g 1 0 0 * qg 37f,2g 1 0 0 * 8bn,2g 1 0 8bk * qg 37f,2g 1 0 8bk * 8bn,2g 1 0 * qg 37f,2g 1 0 * 8bn;;;2g 1 * 1m b8,2g 1 * tc b8;;;;;;;;2g 1 8bu 8bk 8bv * 8bq b8,2g 1 8bu 8bv * 8bq b8,2g 1 8bu 8bk * 8bq b8,2g 1 8bu * 8bq b8;2g 1 jr 37s * 34e;2g 1 g4 * 8bt b8;2g 1 0 8by qo 83k *,1n 1 35p 37s *;;1n 1 qo 8c0 *,18 1 8cl 16p 8cm l9 8c3 *,18 1 8cl 8cm l9 8c3 *,18 1 8cl 16p 8cm 8c3 *,18 1 8cl 8cm 8c3 *,18 1 8cl 16p 8cm l9 *,18 1 8cl 8cm l9 *,18 1 8cl 16p 8cm *,18 1 8cl 8cm *;1n 1 377 2qf 37s *,1n 1 377 8c3 *;;;18 1 8c4 *;;;;;;;18 1 ha 2ux *;18 1 308 b8 *,18 1 8ce *;;;;;18 1 * -2 1 -4 tc b8,18 1 * -2 1 -4 1m b8,18 1 * -2 1 -4 2km b8,18 1 * -2 1 -4 tc 36q;18 1 8ci -2 1 -4 *,18 1 * 8cb 8ck;;;;;;3v 1 8co 8cq *,3v 1 8co *;;3v 1 * 2hs jr;3v 1 8cr *;;;;;30 1 8cv 8ct 8cw *,30 1 8cv 8ct *,4l 1 2ud 8lp 8lq 2ev *,4l 1 2ud 8lq 2ev *,4l 1 2ud 8lp 2ev *,4l 1 2ud 2ev *,4l 1 2ud 8lp 8lq *,4l 1 2ud 8lq *,4l 1 2ud 8lp *,4l 1 2ud *;;;3b 1 * qo 11i 11b 8d1,3b 1 * 8d2 11b 8d1,3b 1 * 11b 8d1,3b 1 * qo 11i 8d1,3b 1 * 8d2 8d1,3b 1 * 8d1;1y 1 * 8jr 8it;;3b 1 * 11b 2ni 8d4,3b 1 * 11b 2gn 8d4,3b 1 * 8d5 8d4;;;3b 1 * 8c0 0,3b 1 * 0,29 1 * 8iy 8iz,29 1 * 8iz;3b 1 8d6 8c0 *,3b 1 8d6 *;;3b 1 0 8d8 823 *;3b 1 * 8d8 8db 8dc;;;3b 1 * -2 8de;3b 1 6p *;1z 1 *;;1z 1 8dg 16p * 8di,1z 1 8dg 16p *;;1z 1 * 36z 16p 8dk -2 8dl;;;3s 1 * -2 8do;;;1z 1 * -2 8dq 37s 8dr,1z 1 * -2 8dq 8dr;;;;t 1 8ds *;;;;;;;1j 1 gl 83k 8dz *,1j 1 gl 83k *;;1j 1 8e1 *;;2q 1 8e3 * 8e5;;;2q 1 * 8e8,1y 1 8jk 11b * 2uo 11i 81f 8jl,1y 1 8jk 11b * 11i 81f 8jl,1y 1 8jk 11b * 2uo 81f 8jl,1y 1 8jk 11b * 81f 8jl,1y 1 8jk 11b * 2uo 11i 81f,1y 1 8jk 11b * 11i 81f,1y 1 8jk 11b * 2uo 81f,1y 1 8jk 11b * 81f;;;38 1 *;;;22 1 8eb 37s 8ec *,22 1 8eb 37s *;;22 1 37s 8ee *;22 1 37s rb *,22 1 37s *;22 1 * -2 8ei 8ej;;;22 1 15p * 16p;22 1 * 8ei 37s 8em,22 1 * 37s 8em;;45 1 vh * 8eo;;45 1 * 8er 11i r6,45 1 * 8er 11i 11b,45 1 * 8er 8eq,45 1 * 11i r6,45 1 * 11i 11b,45 1 * 8eq;;;;;45 1 pq *,4k 1 8ix *,2c 1 * 8ni dk 2s3,2c 1 * 8ni 8nj;45 1 * 8dn 8ei 11b 8ew;;46 1 * vh 31a 8ey;;46 1 8ex * 8ey;46 1 * 8f1;;;;;46 1 8f4 * 8e9 2os;4t 1 * 8f7 4a 2j5,4t 1 * 8f7 2j5 gl,4t 1 * 8f7 8f8,4t 1 * 4a 2j5,4t 1 * 2j5 gl,4t 1 * 8f8;;;;4t 1 8f9 *;4t 1 * 8fc 8fd,4t 1 * 8fd;;;4t 1 * 8ff 8fg,4t 1 * 8fg;;;;4t 1 8fh 0 * 33l qo 37s,4t 1 8fh 0 * 33l 2ne 2os,4t 1 8fh 0 * 33l qo r6,4t 1 8fh 0 * 33l 8fj,4t 1 8fh * 33l qo 37s,4t 1 8fh * 33l 2ne 2os,4t 1 8fh * 33l qo r6,4t 1 8fh * 33l 8fj;;4t 1 8fh 1m ys qg *,4t 1 8fh 0 312 qg *,4t 1 8fh 12n 312 qg *,4t 1 8fh 0 *;;4t 1 * 2ua 33l,4t 1 * 33l;;4t 1 2qx 2mn 32g *,4t 1 2qx 11 32g *,4t 1 2qx 8fp *;;;4t 1 * 8fs 8ft,4t 1 * 8ft;;;4t 1 * 82q 8fv;;4t 1 * 2mn 32g,4t 1 * 8fx;;;4t 1 8fy *;4t 1 * 349 33l,4t 1 * 8cf;4t 1 312 qg 0 *;;;;;4t 1 * 0 8g7;;4t 1 3m *;4t 1 * 2ud;4y 1 * 8gb,4y 1 *;;4y 1 * 8gd 8ge,4y 1 * 8ge;;;4y 1 * 8gg -2 137,4y 1 * -2 137;;;11 1 8gh *;4j 1 * 8gk 8gl 8gm 8gq 8gn qg 37s 8gp,4j 1 * 8gl 8gm 8gq 8gn qg 37s 8gp,4j 1 * 8gk 8gm 8gq 8gn qg 37s 8gp,4j 1 * 8gm 8gq 8gn qg 37s 8gp,4j 1 * 8gk 8gl 8gm 8gn qg 37s 8gp,4j 1 * 8gl 8gm 8gn qg 37s 8gp,4j 1 * 8gk 8gm 8gn qg 37s 8gp,4j 1 * 8gm 8gn qg 37s 8gp,4j 1 * 8gk 8gl 8gm 8gq 8gn 8gp,4j 1 * 8gl 8gm 8gq 8gn 8gp,4j 1 * 8gk 8gm 8gq 8gn 8gp,4j 1 * 8gm 8gq 8gn 8gp,4j 1 * 8gk 8gl 8gm 8gn 8gp,4j 1 * 8gl 8gm 8gn 8gp,4j 1 * 8gk 8gm 8gn 8gp,4j 1 * 8gm 8gn 8gp;;;;;4j 1 8gj 8gk 8gl 8gm 8gq 8gn qg 37s * 8gp,4j 1 8gj 8gl 8gm 8gq 8gn qg 37s * 8gp,4j 1 8gj 8gk 8gm 8gq 8gn qg 37s * 8gp,4j 1 8gj 8gm 8gq 8gn qg 37s * 8gp,4j 1 8gj 8gk 8gl 8gm 8gn qg 37s * 8gp,4j 1 8gj 8gl 8gm 8gn qg 37s * 8gp,4j 1 8gj 8gk 8gm 8gn qg 37s * 8gp,4j 1 8gj 8gm 8gn qg 37s * 8gp,4j 1 8gj 8gk 8gl 8gm 8gq 8gn * 8gp,4j 1 8gj 8gl 8gm 8gq 8gn * 8gp,4j 1 8gj 8gk 8gm 8gq 8gn * 8gp,4j 1 8gj 8gm 8gq 8gn * 8gp,4j 1 8gj 8gk 8gl 8gm 8gn * 8gp,4j 1 8gj 8gl 8gm 8gn * 8gp,4j 1 8gj 8gk 8gm 8gn * 8gp,4j 1 8gj 8gm 8gn * 8gp;;;4j 1 * -4 0 8gt;4j 1 8gr -4 0 * 8gt;;;;;3x 1 * jr 50 2qw 0 8gy,3x 1 * jr 8gz 0 8gy,3x 1 * 50 2qw 0 8gy,3x 1 * 8gz 0 8gy,3x 1 * jr 50 2qw 8gy,3x 1 * jr 8gz 8gy,3x 1 * 50 2qw 8gy,3x 1 * 8gz 8gy;;;3x 1 * 37s rb 8h1;;;;3x 1 * gl 8db 8h5 16p,3x 1 * gl 8db 8h5;;3x 1 8h4 gl 8db 8h5 16p *,3x 1 8h4 gl 8db 8h5 *;;;;;;3x 1 8h9 8ha 8hb *,3x 1 8h9 8hb *;;;3x 1 8hd 8he * 137 8hg 894,3x 1 8hd 8he * 8hg 894;;;3x 1 * 8hj 8hk qg 341,3x 1 * 8hj 8hk qq qg 341,3x 1 * 8hj 8hk 31j 137,3x 1 * 8hj 8hk 8hl;;;;3f 1 * 2u9 1,3f 1 * 1;;3f 1 8hn -4 *;;3f 1 8hp 8hr *;;;3f 1 8hs -2 *;;3f 1 2tl 11i -2 * 8hw 8hx,3f 1 2oe 11i -2 * 8hw 8hx,3f 1 2e8 11i -2 * 8hw 8hx,3f 1 8hy -2 * 8hw 8hx,3f 1 2tl 11i -2 * 8hx,3f 1 2oe 11i -2 * 8hx,3f 1 2e8 11i -2 * 8hx,3f 1 8hy -2 * 8hx;;;;3f 1 2tl 11i -2 * 13a 1,3f 1 2oe 11i -2 * 13a 1,3f 1 8i0 -2 * 13a 1,3f 1 2tl 11i -2 * 1,3f 1 2oe 11i -2 * 1,3f 1 8i0 -2 * 1;;;;;;;;;;;;3f 1 8ia *;3f 1 if 11i 5j *,3f 1 2oe 11i 5j *,3f 1 2tl 11i 5j *,3f 1 l9 11i 5j *,3f 1 4f 11i 5j *,3f 1 8id 5j *;;;;3f 1 * 11b 8ih;;;;3f 1 * 8il 8im;;;;;;;;28 1 * 8it;;4o 1 * 8iv;;;;;;29 1 * 8j1 8j2;;;29 1 * 8j4 0,29 1 * 0;;29 1 * -2 0 -2 8j6;;;29 1 * 8c0 8j7,29 1 * 8j7;29 1 0 * 37s;29 1 37s * 8jb 0;;1y 1 * 8jd 8je 8jf,1y 1 * 8je 8jf,1y 1 * 8jd 8jf,1y 1 * 8jf;;;;1y 1 * 8jh 8ji 0 1 8jj,1y 1 * 8ji 0 1 8jj,1y 1 * 8jh 0 1 8jj,1y 1 * 0 1 8jj,1y 1 * 8jh 8ji 1 8jj,1y 1 * 8ji 1 8jj,1y 1 * 8jh 1 8jj,1y 1 * 1 8jj;;;;1y 1 * 8dn 11i 81f 8jl,1y 1 * 11i 81f 8jl,1y 1 * 8dn 81f 8jl,1y 1 * 81f 8jl,1y 1 * 8dn 11i 81f,1y 1 * 11i 81f,1y 1 * 8dn 81f,1y 1 * 81f;;;1y 1 8jm 3a 11b *,1y 1 8jm 11b *,1y 1 8jm *;;1y 1 8jo -2 * 377 11b 8jq,1y 1 8jo -2 * 11b 8jq,1y 1 8jo -2 * 377 8jq,1y 1 8jo -2 * 8jq;1y 1 * 8it 8e1 8js;;;4s 1 * 11b 8e7 r7,4s 1 * 8ju r7,4s 1 * r7;;;;3 1 * 8jy;;;;3 1 8jz 8k0 *,3 1 859 *;2o 1 * 3m 8k2;;c 1 8ei 37s 8k3 *,c 1 8ei 37s *;x 1 *;4u 1 11b * 8k7;;2p 1 * 11b 8k9 8ka,2p 1 * 8kb 8ka;;;;;;;2p 1 * 8dn qo 8kg 8e1 8kh,2p 1 * 8dn 8kg 8e1 8kh;;;2p 1 * 11b 8jf;;;;;;;;;1r 1 * -2 qo 8ks 2f8;;;2e 1 * 81f 11i 13d,2e 1 * 81f 8kv;;2e 1 * 8jh 8c0 8kx,2e 1 * 8jh 8kx;;;2e 1 * 37s 8l0;;2e 1 15p 15p * 8l2,2e 1 15p * 8l2;;;2e 1 * 13a 8l5;;;1 1 8l6 *;1 1 *;1 1 37s *;;;0 1 mx jr *;;;1t 1 * 8lg 81f,1t 1 * 81f;;1t 1 * 8lg qo 8li,1t 1 * 8lg 8li;;1t 1 * -4 11i 8lk 8ll,1t 1 * -4 11i 8lk;;;1t 1 * 81f 8ln 8lo;;;;;;;4l 1 * -2 8lr -2 8ls;;;;;g 1 * mx jr,g 1 * 35r 2th,g 1 * 35r jd,g 1 * 8mx,g 1 mx jr 8my 8mz *,g 1 mx jr 8my *;;;;4m 1 8m3 *;;4m 1 * 8m5 8m6;;;4m 1 * 16p 8m8,4a 1 * 8mh 11b 2eq;;4m 1 8m7 *;41 1 2yw * 8mb;;5g 1 37s 8ct *,5g 1 37s *;;4a 1 8md qg 11b *;;;;4a 1 * -2 8m7;37 1 * 37s 8mk;;;;37 1 37s * 374 5j 377 11b,37 1 37s * 374 5j 8ml,37 1 37s * 2tf 5j 377 11b,37 1 37s * 2tf 5j 8ml,37 1 37s * 8mm 377 11b,37 1 37s * 8mm 8ml;;;;;4z 1 377 8mr *;4z 1 2il 8e1 *,4z 1 2il *;4z 1 * 37s 2t4,4z 1 * lc,1p 1 * 8s7;;;;;;g 1 * 8my 8mz 2ua 2ev,g 1 * 8my 8mz 8ly,g 1 * 8my 2ua 2ev,g 1 * 8my 8ly;;g 1 * 8n1 83k tk,g 1 * 83k tk,g 1 * 8n1 tk,g 1 * tk;4v 1 * 11b 8n4 qh 2uo 11i 8c0 8n5 cp 31c,4v 1 * 11b 8n4 qh 2uo 11i 8c0 8n5 8n6,4v 1 * 11b 8n4 qh 8n7 8c0 8n5 cp 31c,4v 1 * 11b 8n4 qh 8n7 8c0 8n5 8n6,4v 1 * 8n8 qh 2uo 11i 8c0 8n5 cp 31c,4v 1 * 8n8 qh 2uo 11i 8c0 8n5 8n6,4v 1 * 8n8 qh 8n7 8c0 8n5 cp 31c,4v 1 * 8n8 qh 8n7 8c0 8n5 8n6,4v 1 * qh 2uo 11i 8c0 8n5 cp 31c,4v 1 * qh 2uo 11i 8c0 8n5 8n6,4v 1 * qh 8n7 8c0 8n5 cp 31c,4v 1 * qh 8n7 8c0 8n5 8n6,4v 1 * 11b 8n4 2uo 11i 8c0 8n5 cp 31c,4v 1 * 11b 8n4 2uo 11i 8c0 8n5 8n6,4v 1 * 11b 8n4 8n7 8c0 8n5 cp 31c,4v 1 * 11b 8n4 8n7 8c0 8n5 8n6,4v 1 * 8n8 2uo 11i 8c0 8n5 cp 31c,4v 1 * 8n8 2uo 11i 8c0 8n5 8n6,4v 1 * 8n8 8n7 8c0 8n5 cp 31c,4v 1 * 8n8 8n7 8c0 8n5 8n6,4v 1 * 2uo 11i 8c0 8n5 cp 31c,4v 1 * 2uo 11i 8c0 8n5 8n6,4v 1 * 8n7 8c0 8n5 cp 31c,4v 1 * 8n7 8c0 8n5 8n6,4v 1 * 11b 8n4 qh 2uo 11i 8n5 cp 31c,4v 1 * 11b 8n4 qh 2uo 11i 8n5 8n6,4v 1 * 11b 8n4 qh 8n7 8n5 cp 31c,4v 1 * 11b 8n4 qh 8n7 8n5 8n6,4v 1 * 8n8 qh 2uo 11i 8n5 cp 31c,4v 1 * 8n8 qh 2uo 11i 8n5 8n6,4v 1 * 8n8 qh 8n7 8n5 cp 31c,4v 1 * 8n8 qh 8n7 8n5 8n6,4v 1 * qh 2uo 11i 8n5 cp 31c,4v 1 * qh 2uo 11i 8n5 8n6,4v 1 * qh 8n7 8n5 cp 31c,4v 1 * qh 8n7 8n5 8n6,4v 1 * 11b 8n4 2uo 11i 8n5 cp 31c,4v 1 * 11b 8n4 2uo 11i 8n5 8n6,4v 1 * 11b 8n4 8n7 8n5 cp 31c,4v 1 * 11b 8n4 8n7 8n5 8n6,4v 1 * 8n8 2uo 11i 8n5 cp 31c,4v 1 * 8n8 2uo 11i 8n5 8n6,4v 1 * 8n8 8n7 8n5 cp 31c,4v 1 * 8n8 8n7 8n5 8n6,4v 1 * 2uo 11i 8n5 cp 31c,4v 1 * 2uo 11i 8n5 8n6,4v 1 * 8n7 8n5 cp 31c,4v 1 * 8n7 8n5 8n6,4v 1 * 11b 8n4 qh 2uo 11i 8c0 cp 31c,4v 1 * 11b 8n4 qh 2uo 11i 8c0 8n6,4v 1 * 11b 8n4 qh 8n7 8c0 cp 31c,4v 1 * 11b 8n4 qh 8n7 8c0 8n6,4v 1 * 8n8 qh 2uo 11i 8c0 cp 31c,4v 1 * 8n8 qh 2uo 11i 8c0 8n6,4v 1 * 8n8 qh 8n7 8c0 cp 31c,4v 1 * 8n8 qh 8n7 8c0 8n6,4v 1 * qh 2uo 11i 8c0 cp 31c,4v 1 * qh 2uo 11i 8c0 8n6,4v 1 * qh 8n7 8c0 cp 31c,4v 1 * qh 8n7 8c0 8n6,4v 1 * 11b 8n4 2uo 11i 8c0 cp 31c,4v 1 * 11b 8n4 2uo 11i 8c0 8n6,4v 1 * 11b 8n4 8n7 8c0 cp 31c,4v 1 * 11b 8n4 8n7 8c0 8n6,4v 1 * 8n8 2uo 11i 8c0 cp 31c,4v 1 * 8n8 2uo 11i 8c0 8n6,4v 1 * 8n8 8n7 8c0 cp 31c,4v 1 * 8n8 8n7 8c0 8n6,4v 1 * 2uo 11i 8c0 cp 31c,4v 1 * 2uo 11i 8c0 8n6,4v 1 * 8n7 8c0 cp 31c,4v 1 * 8n7 8c0 8n6,4v 1 * 11b 8n4 qh 2uo 11i cp 31c,4v 1 * 11b 8n4 qh 2uo 11i 8n6,4v 1 * 11b 8n4 qh 8n7 cp 31c,4v 1 * 11b 8n4 qh 8n7 8n6,4v 1 * 8n8 qh 2uo 11i cp 31c,4v 1 * 8n8 qh 2uo 11i 8n6,4v 1 * 8n8 qh 8n7 cp 31c,4v 1 * 8n8 qh 8n7 8n6,4v 1 * qh 2uo 11i cp 31c,4v 1 * qh 2uo 11i 8n6,4v 1 * qh 8n7 cp 31c,4v 1 * qh 8n7 8n6,4v 1 * 11b 8n4 2uo 11i cp 31c,4v 1 * 11b 8n4 2uo 11i 8n6,4v 1 * 11b 8n4 8n7 cp 31c,4v 1 * 11b 8n4 8n7 8n6,4v 1 * 8n8 2uo 11i cp 31c,4v 1 * 8n8 2uo 11i 8n6,4v 1 * 8n8 8n7 cp 31c,4v 1 * 8n8 8n7 8n6,4v 1 * 2uo 11i cp 31c,4v 1 * 2uo 11i 8n6,4v 1 * 8n7 cp 31c,4v 1 * 8n7 8n6;;;;;;4v 1 2o7 8dn 2uo 11i r6 *,4v 1 2o7 8dn 11i r6 *,4v 1 8na * 374 2w1,4v 1 8na * 8nb;;;3m 1 1 8bq *,3m 1 8bq *;3m 1 0 * 8bt 8ne;3m 1 0 8bt *;;;2c 1 8nf 8ng *,2c 1 8nf *;;;;2c 1 8nk 11b *;;;;53 1 8nq -8 *;;;53 1 8nr * 8nt,53 1 8nr *;;;53 1 zc 33y 8nu * 8nw,53 1 8nx 8nu * 8nw;;;53 1 11i * 841 8nz;;;;53 1 11i 5j 8o0 8o1 8e1 *;53 1 11i * 8c0 8o4;;53 1 820 * 2u9 8o6,53 1 820 * 8o6;;;53 1 8o7 *;;;53 1 8oa *;53 1 88e 88a -2 *;;;;;;53 1 * 32n;53 1 3m 15p * 11b 8ok;;55 1 *;;55 1 8om *;55 1 *;55 1 8oo *;;55 1 * 8oq;55 1 * 8ot;;55 1 * 8ow,55 1 *;55 1 8ou * 8ow,55 1 8ou *,j 1 1 *;;55 1 * 82q,55 1 *;;55 1 8oy *;;55 1 * 8p0;55 1 * 32f;;55 1 * g2;;55 1 37f *;55 1 * qg 8c0 8p8,55 1 * qg 8p8;;55 1 * qg 11b 8pa;;55 1 * qg 1;55 1 * 6l;s 1 * qg,s 1 *;;s 1 2ne 37s *;s 1 820 *;s 1 * 8ii 8pi;;;d 1 2hs 2eq -2 11i 16p -2 8pm -2 * sw 31t,d 1 2hs 2eq -2 11i 16p -2 8pm -2 * 8pl,d 1 2hs 2eq -2 11i 11b 2ge -2 8pm -2 * sw 31t,d 1 2hs 2eq -2 11i 11b 2ge -2 8pm -2 * 8pl,d 1 8pn -2 11i 16p -2 8pm -2 * sw 31t,d 1 8pn -2 11i 16p -2 8pm -2 * 8pl,d 1 8pn -2 11i 11b 2ge -2 8pm -2 * sw 31t,d 1 8pn -2 11i 11b 2ge -2 8pm -2 * 8pl,d 1 2hs 2eq -2 -2 8pm -2 * sw 31t,d 1 2hs 2eq -2 -2 8pm -2 * 8pl,d 1 8pn -2 -2 8pm -2 * sw 31t,d 1 8pn -2 -2 8pm -2 * 8pl;;;;;d 1 8pq 11i 16p 50 11b eb qg -2 *,d 1 8pq 50 11b eb qg -2 *;d 1 * 11i 16p 50 11b eb qg -2 0 8po,d 1 * 50 11b eb qg -2 0 8po;;;;;;;d 1 16p mv 5j *;d 1 * 8pz -2 8q0;;;;;4p 1 * 2ne 8q4 8q5,4p 1 * 2ne 8q5;;;;4p 1 8q6 *;;4p 1 * 2ne;;;3d 1 8qa 8qb *,3d 1 8qa *;;;;j 1 * 37s 8qh 6q 2uw 86l 0,j 1 * 37s 8qh 8qi 86l 0,j 1 * 8qj 6q 2uw 86l 0,j 1 * 8qj 8qi 86l 0,j 1 * 6q 2uw 86l 0,j 1 * 8qi 86l 0,j 1 * 37s 8qh 6q 2uw 0,j 1 * 37s 8qh 8qi 0,j 1 * 8qj 6q 2uw 0,j 1 * 8qj 8qi 0,j 1 * 6q 2uw 0,j 1 * 8qi 0,j 1 * 37s 8qh 6q 2uw 86l,j 1 * 37s 8qh 8qi 86l,j 1 * 8qj 6q 2uw 86l,j 1 * 8qj 8qi 86l,j 1 * 6q 2uw 86l,j 1 * 8qi 86l,j 1 * 37s 8qh 6q 2uw,j 1 * 37s 8qh 8qi,j 1 * 8qj 6q 2uw,j 1 * 8qj 8qi,j 1 * 6q 2uw,j 1 * 8qi;;;;j 1 1 * 8ql,j 1 1 *;;j 1 * 8qn 1,j 1 * 1;;j 1 * -2 gl 1;;;1m 1 * 8qs 33y 16p 8qt,1m 1 * 8qs 16p 8qt,1m 1 * 8qs 8qt;;;;;1m 1 * 8qx 8qy 0,1m 1 * 8qx 0,n 1 * 8qx 8s2 0,n 1 * 8qx 0;;;2n 1 * 8dn 8r0 8r1,2n 1 * 8r0 8r1,2n 1 * 8dn 8r1,2n 1 * 8r1;;;2n 1 * 8r3;;;1l 1 r6 *;4f 1 r6 *;13 1 0 * 8g2 b8;13 1 1 8g2 *;8 1 8ra -8 *;;8 1 8nr * qg;8 1 if 11i *,8 1 2oe 11i *,8 1 2tl 11i *,8 1 2tf *;8 1 * 8re 8rf;;;8 1 820 *;;;3o 1 *;;3o 1 * 8rk;3o 1 * 8rn;;3l 1 0 8g2 *;;31 1 8rp 37s rb *;;31 1 sw 377 37s rb *,31 1 sw 377 37s *;;1u 1 15p *;;1u 1 8rv 1m 0 *,1u 1 8rv 0 *;;n 1 * 841 8rz 8s0;;;n 1 * 2wu;;;;;;;;1p 1 8s8 11i 11b * 2r9;;;;;2f 2 yz -4 8sd -4 *;2f 2 8sd * sk;;40 2 * 8v0 -2 8v1 -2 8v2,1g 2 * 95k;2f 2 8sd -2 8sh sk *;;2f 2 8sd -2 8sj -2 *;;2f 2 3a1 *;2f 2 sk *;;2f 2 sk 8so *,2u 2 3ae r4 3ve *;2f 2 * 8sr;;5c 2 3wc *;5c 2 3ij *;;;;1a 2 * -2 sh 8sy -2 8sz,1a 2 * -2 sh 8sy -2;;;;;1a 2 8t1 *;1a 2 3jb *;;1a 2 * 8t4;1a 2 * 8t7;;;;1a 2 * sh 8t8 8t9,1a 2 * sh 8t8;1a 2 3oo *;p 2 1m m0 3by ba 3bx *,p 2 1m m0 3by ba m0 *,p 2 1m m0 3by ba 3xw *,p 2 1m m0 3by 8td *;;;;p 2 * sh 8te 8tf,p 2 * sh 8tf;;;3w 2 3jb *;3w 2 * 8so 8tl;;;3w 2 8tm *;3w 2 * -2 1;3w 2 1 -2 * 8tq;;;3w 2 * dh 8tt;;;3f 2 * -8 8tu;3f 2 * -2 8tx;;3f 2 * 1m 3ph,3f 2 * 8tz;;3f 2 1m *;;;;3f 2 3oo *;;3f 2 8u5 *;3a 2 * 94z;4w 2 1m 8u7 *;;4w 2 10m 8u9 *;;;3q 2 3qc ba *;4c 2 38u ba * 8uf 8ug,4c 2 8uh * 8uf 8ug,4c 2 38u ba * 8ug,4c 2 8uh * 8ug;;;;m 2 * ay 12w -2 8uj,m 2 * 8uk -2 8uj,m 2 * -2 8uj,m 2 * 8ul 8um,m 2 * 8um;;;;;2b 2 ls ba *,4o 2 ls ba *;2b 2 ls *;2b 2 3pf *;;2b 2 8uq *;2b 2 * 8ut;;;;2b 2 8u7 *;;56 2 8u7 * 8uz,56 2 8u7 *;;;;;40 2 * 8v4 -2 8v5;;;;40 2 * 8v8 8v9 8va 8vb,40 2 * 8v8 8va 8vb;;;;;1s 2 * 8vd;;;4g 2 *;4g 2 3ae *;4g 2 3gf *;;;;;54 2 8xm * 8xn,54 2 * 8xo 8xp 1m fg -2 8xq,54 2 * 8xo 8xp 8xr -2 8xq,54 2 * 8xo 1m fg -2 8xq,54 2 * 8xo 8xr -2 8xq,5g 2 * 96o;;;;f 2 8vo 8vp -2 *;;4b 2 * -2 7e;;5d 2 39i *;5d 2 12z 3j1 *,5d 2 yz 3zw 3hm *;;5d 2 12z 3j1 v3 *,5d 2 12z 3j1 *;;2w 2 8vy ay 12w -2 * e6 3m0,2w 2 8vy ay 12w -2 * 1m 3zv q4,2w 2 8vy ay 12w -2 * e6 3zv,2w 2 8vy ay 12w -2 * 8w0,2w 2 8vy 8w1 -2 * e6 3m0,2w 2 8vy 8w1 -2 * 1m 3zv q4,2w 2 8vy 8w1 -2 * e6 3zv,2w 2 8vy 8w1 -2 * 8w0,2w 2 8vy -2 * e6 3m0,2w 2 8vy -2 * 1m 3zv q4,2w 2 8vy -2 * e6 3zv,2w 2 8vy -2 * 8w0;;;;10 2 * 95g 1;1w 2 8w2 8w3 p *,1w 2 8w2 p *,1w 2 8w2 8w3 *,1w 2 8w2 *;;;;;;1d 2 3zw 8w9 * 8wb;;;;;2i 2 * 1m 3xv mb 3q0;;2u 2 8wg *;2u 2 sk * 8so 8sp;;;;43 2 3dt 3oo -2 *;43 2 * -2 8wm;;;43 2 * 0 8wo 8wp;;;;43 2 8wt * 1m 8wv ay 1b3,43 2 8wt * 1m 8wv 12w ay 3a9,43 2 8wt * 1m 8wv 3a9;;;;43 2 * -2 8ww -2 8wx;;43 2 53 3ex ba *;2t 2 sk ay *,2t 2 8x2 *;;;;2t 2 pt -2 pt *;;;;;20 2 3zw 3af fg -2 *,20 2 3zw 3z4 ay 3hq -2 *,20 2 3zw 3hm -2 *;;20 2 3zv 8xb 1m fg -2 *,20 2 3zv 8xb 3zh ay 3hq -2 *,20 2 3zv 8xb fd -2 *;;;20 2 8xe ba 3zw * v3 8xg,20 2 8xe ba 3zw * 8xg;;20 2 3oo 3ai * 3zv;;20 2 12i f8 *,20 2 10p f8 *,20 2 10p *;20 2 3zw 3hm *;;;;;;;;;;;;;;;;54 2 * 8vm 8y1;;;;;;;;o 2 * sh 3gm,o 2 * sh 3bz,o 2 * sh zb,o 2 * sh dk 3mo,o 2 * sh 3mo,o 2 * sh 3gt,o 2 * e6 3m0 sh,o 2 * 8y9;;o 2 * yc 3a4 3lz 8yb sh dk 3mo,o 2 * yc 3a4 3lz 8yb sh 8yc,o 2 * yc 1m 3lz 8yb sh dk 3mo,o 2 * yc 1m 3lz 8yb sh 8yc,o 2 * yc yc 3xn 8yb sh dk 3mo,o 2 * yc yc 3xn 8yb sh 8yc,o 2 * yc 8yd 8yb sh dk 3mo,o 2 * yc 8yd 8yb sh 8yc,o 2 * 3a4 3lz 8yb sh dk 3mo,o 2 * 3a4 3lz 8yb sh 8yc,o 2 * 1m 3lz 8yb sh dk 3mo,o 2 * 1m 3lz 8yb sh 8yc,o 2 * yc 3xn 8yb sh dk 3mo,o 2 * yc 3xn 8yb sh 8yc,o 2 * 8yd 8yb sh dk 3mo,o 2 * 8yd 8yb sh 8yc,o 2 * yc 3a4 3lz sh dk 3mo,o 2 * yc 3a4 3lz sh 8yc,o 2 * yc 1m 3lz sh dk 3mo,o 2 * yc 1m 3lz sh 8yc,o 2 * yc yc 3xn sh dk 3mo,o 2 * yc yc 3xn sh 8yc,o 2 * yc 8yd sh dk 3mo,o 2 * yc 8yd sh 8yc,o 2 * 3a4 3lz sh dk 3mo,o 2 * 3a4 3lz sh 8yc,o 2 * 1m 3lz sh dk 3mo,o 2 * 1m 3lz sh 8yc,o 2 * yc 3xn sh dk 3mo,o 2 * yc 3xn sh 8yc,o 2 * 8yd sh dk 3mo,o 2 * 8yd sh 8yc;;;;3y 2 * 8yf;;;3y 2 8yg *;;3y 2 8yi *;;2g 2 0 8yk 0 * 8ym,2g 2 0 0 * 8ym,2g 2 0 8yk * 8ym,2g 2 0 * 8ym;;2g 2 0 8yk 0 8yl 8ym *,2g 2 0 0 8yl 8ym *,2g 2 0 8yk 8yl 8ym *,2g 2 0 8yl 8ym *;2g 2 * 0 8yp 0 8yq 8yr,2g 2 * 0 0 8yq 8yr,2g 2 * 0 8yp 8yq 8yr,2g 2 * 0 8yq 8yr,2g 2 * 0 8yp 0 8yq,2g 2 * 0 0 8yq,2g 2 * 0 8yp 8yq,2g 2 * 0 8yq;;;;;;;;2g 2 10m 3zv *;;;;;18 2 1o1 * -2 1;;;;18 2 3ph *;18 2 3ve *;;;18 2 3qf 8z7 8z8 *,18 2 8z7 8z8 *,18 2 3qf 8z7 *,18 2 8z7 *;;18 2 8za *;;18 2 8zc *;;3v 2 * 8zg 8zh,3v 2 * 8zh;;;3v 2 * 8zj;;;;3v 2 8zk 8zl *,3v 2 8zk *,4x 2 98q * -4 98w;3v 2 * -4 8zo;;;3v 2 * 8zr 8zs,3v 2 * 8zs;;;;;;;30 2 10m 8zw *;3b 2 * 8zz 900,3b 2 * 900;;;3b 2 * 902 -2 903,3b 2 * -2 903;;;3b 2 * 902 -2 903;3b 2 * 906 -2 3r6 3br,3b 2 * 906 -2 907,3b 2 * 906 -2;;;;;3b 2 * -2 90b,3b 2 * -2 90c;;;;;q 2 3zw *;1j 2 38u ay 90h -2 *,1j 2 3r6 90h -2 *;;1j 2 * ba 3b9,1j 2 * 90j;;;;22 2 * 90n;;22 2 90m 90n *;22 2 3zv *,c 2 1m 3zv *,32 2 8zt *;45 2 * 1m q8,45 2 * 1m lz,45 2 * 1m ay,45 2 * 90r;;46 2 * ba 3cl 1m 3ga,46 2 * ba 3cl 3fb 3c5,46 2 * ba 3cl ba 3c5,46 2 * ay 3i2 1m 3ga,46 2 * ay 3i2 3fb 3c5,46 2 * ay 3i2 ba 3c5,46 2 * ba 3pl 1m 3ga,46 2 * ba 3pl 3fb 3c5,46 2 * ba 3pl ba 3c5,46 2 * 3me 1m 3ga,46 2 * 3me 3fb 3c5,46 2 * 3me ba 3c5;;;4t 2 * 1m c7 -2 90t,4t 2 * 90u -2 90t;;;4t 2 * e6 3m0,4t 2 * sh 3le,4t 2 * ba 3ce;4t 2 90y *;4t 2 * 0 911;;;;4t 2 1 915 *;;4t 2 * -2 917;;4t 2 90y *;4t 2 * 0 0 3x4;4t 2 * -2 1m 3yz,4t 2 * -2 91b;;4t 2 * 0;4t 2 * -2 3ag;4t 2 3ag *;;4t 2 * -2 91h;;4t 2 * lz 3k2 91j;;4t 2 * 90y;;4t 2 ml *;4y 2 * -2 91o;;;4j 2 * 91r 91s 3a3 ba 53 3nu 91t ba 15c 91u,4j 2 * 91r 91s 3a3 ba 53 3nu 91t ba 116 91u,4j 2 * 91r 91s 3a3 ba 91v 91t ba 15c 91u,4j 2 * 91r 91s 3a3 ba 91v 91t ba 116 91u,4j 2 * 91r 91s 91w 53 3nu 91t ba 15c 91u,4j 2 * 91r 91s 91w 53 3nu 91t ba 116 91u,4j 2 * 91r 91s 91w 91v 91t ba 15c 91u,4j 2 * 91r 91s 91w 91v 91t ba 116 91u,4j 2 * 91s 3a3 ba 53 3nu 91t ba 15c 91u,4j 2 * 91s 3a3 ba 53 3nu 91t ba 116 91u,4j 2 * 91s 3a3 ba 91v 91t ba 15c 91u,4j 2 * 91s 3a3 ba 91v 91t ba 116 91u,4j 2 * 91s 91w 53 3nu 91t ba 15c 91u,4j 2 * 91s 91w 53 3nu 91t ba 116 91u,4j 2 * 91s 91w 91v 91t ba 15c 91u,4j 2 * 91s 91w 91v 91t ba 116 91u,4j 2 * 91r 3a3 ba 53 3nu 91t ba 15c 91u,4j 2 * 91r 3a3 ba 53 3nu 91t ba 116 91u,4j 2 * 91r 3a3 ba 91v 91t ba 15c 91u,4j 2 * 91r 3a3 ba 91v 91t ba 116 91u,4j 2 * 91r 91w 53 3nu 91t ba 15c 91u,4j 2 * 91r 91w 53 3nu 91t ba 116 91u,4j 2 * 91r 91w 91v 91t ba 15c 91u,4j 2 * 91r 91w 91v 91t ba 116 91u,4j 2 * 3a3 ba 53 3nu 91t ba 15c 91u,4j 2 * 3a3 ba 53 3nu 91t ba 116 91u,4j 2 * 3a3 ba 91v 91t ba 15c 91u,4j 2 * 3a3 ba 91v 91t ba 116 91u,4j 2 * 91w 53 3nu 91t ba 15c 91u,4j 2 * 91w 53 3nu 91t ba 116 91u,4j 2 * 91w 91v 91t ba 15c 91u,4j 2 * 91w 91v 91t ba 116 91u,4j 2 * 91r 91s 3a3 ba 91t ba 15c 91u,4j 2 * 91r 91s 3a3 ba 91t ba 116 91u,4j 2 * 91r 91s 91w 91t ba 15c 91u,4j 2 * 91r 91s 91w 91t ba 116 91u,4j 2 * 91s 3a3 ba 91t ba 15c 91u,4j 2 * 91s 3a3 ba 91t ba 116 91u,4j 2 * 91s 91w 91t ba 15c 91u,4j 2 * 91s 91w 91t ba 116 91u,4j 2 * 91r 3a3 ba 91t ba 15c 91u,4j 2 * 91r 3a3 ba 91t ba 116 91u,4j 2 * 91r 91w 91t ba 15c 91u,4j 2 * 91r 91w 91t ba 116 91u,4j 2 * 3a3 ba 91t ba 15c 91u,4j 2 * 3a3 ba 91t ba 116 91u,4j 2 * 91w 91t ba 15c 91u,4j 2 * 91w 91t ba 116 91u,4j 2 * 91r 91s 3a3 ba 53 3nu 91t 91u,4j 2 * 91r 91s 3a3 ba 91v 91t 91u,4j 2 * 91r 91s 91w 53 3nu 91t 91u,4j 2 * 91r 91s 91w 91v 91t 91u,4j 2 * 91s 3a3 ba 53 3nu 91t 91u,4j 2 * 91s 3a3 ba 91v 91t 91u,4j 2 * 91s 91w 53 3nu 91t 91u,4j 2 * 91s 91w 91v 91t 91u,4j 2 * 91r 3a3 ba 53 3nu 91t 91u,4j 2 * 91r 3a3 ba 91v 91t 91u,4j 2 * 91r 91w 53 3nu 91t 91u,4j 2 * 91r 91w 91v 91t 91u,4j 2 * 3a3 ba 53 3nu 91t 91u,4j 2 * 3a3 ba 91v 91t 91u,4j 2 * 91w 53 3nu 91t 91u,4j 2 * 91w 91v 91t 91u,4j 2 * 91r 91s 3a3 ba 91t 91u,4j 2 * 91r 91s 91w 91t 91u,4j 2 * 91s 3a3 ba 91t 91u,4j 2 * 91s 91w 91t 91u,4j 2 * 91r 3a3 ba 91t 91u,4j 2 * 91r 91w 91t 91u,4j 2 * 3a3 ba 91t 91u,4j 2 * 91w 91t 91u;;;;;;;;3x 2 * ay 3a9 91z,3x 2 * 53 3nu 0 91z,3x 2 * 920 91z,3x 2 * 924 91z;;;3x 2 * 922 923;;;;3x 2 * 926 927 ay fk,3x 2 * 926 927;;;3x 2 925 926 927 *;;;;;52 2 * -4 3rx e6 3by;;4o 2 92e ba *,4o 2 92e *;;;29 2 * 92j 92k,29 2 * 92k;;;;29 2 92l 8y4 * 92n;;29 2 * 1;;29 2 8y4 92p *;;;1y 2 92r 92s 92u *,1y 2 92r 92u *,1y 2 92r 92s *,1y 2 92r *;;;1y 2 92v * 92x;;1y 2 * 0 1 92z,1y 2 * 1 92z;;1y 2 * -2 931 932 933;;;;1y 2 * mb 935;;4s 2 8xz *;;4s 2 8xz 937 *;;;3 2 8vt *;3 2 * 93d;;;3 2 93e *;;;3t 2 * ay 38p,3t 2 * 93j;;;3t 2 93k ba * -8 93m;;;3t 2 397 *;4q 2 8yi *;;47 2 93q *;;47 2 93s *;1i 2 * 93v;;;;1i 2 93w 8vp 93x *,1i 2 93w 8vp *;;1i 2 3ae 8vj *;;;3c 2 3a3 ba 942 *,3c 2 944 942 *;;3c 2 1m m0 * ba 404,3c 2 1m m0 * 946,3c 2 53 q4 ba m0 * ba 404,3c 2 53 q4 ba m0 * 946,3c 2 53 q4 dh * ba 404,3c 2 53 q4 dh * 946,3c 2 53 * ba 404,3c 2 53 * 946,3c 2 1m m0 *,3c 2 53 q4 ba m0 *,3c 2 53 q4 dh *,3c 2 53 *;;3g 2 * -2 948;;;;3g 2 949 -2 94a *;;3g 2 94c m0 * 8vp 94e 94f,3g 2 94c * 8vp 94e 94f,3g 2 94c m0 * 94e 94f,3g 2 94c * 94e 94f,3g 2 94c m0 * 8vp 94f,3g 2 94c * 8vp 94f,3g 2 94c m0 * 94f,3g 2 94c * 94f,3g 2 94c m0 * 8vp 94e,3g 2 94c * 8vp 94e,3g 2 94c m0 * 94e,3g 2 94c * 94e,3g 2 94c m0 * 8vp,3g 2 94c * 8vp,3g 2 94c m0 *,3g 2 94c *;;;;;;;3g 2 3cj * -4 94l;;;;7 2 * 94p 94q,7 2 * 94q;;;;;;7 2 94t *;7 2 * 94w 94x 94y;;;;;;3a 2 950 -2 v3 3oo 3zw *,3a 2 950 -2 v3 3oo *;3a 2 950 -2 *;3a 2 * 954;;3a 2 * -2 3c5 3oo,3a 2 * -2 3a3 ba 3oo;3a 2 955 -2 *;;3a 2 957 *;10 2 * xu 3gr,10 2 * 95a;;10 2 * 1m;;10 2 95c *;10 2 1m *;10 2 fd *;;10 2 *;;;;1g 2 *;1g 2 * 95n 95o,1g 2 * 95o;;;1g 2 jl 3zw *,1g 2 jl *;1g 2 * 95r 95s;;;1z 2 1m m0 ga dh *;1z 2 e6 ga ba *;1z 2 * 95w;;;1z 2 * 10m 95z 960;;;;;;;2v 2 * 966;;2e 2 92v 92u *,2e 2 92v *;;2e 2 968 -2 *;2e 2 * -2 p1 ba 3px,2e 2 * -2 96b;;;;;;;1t 2 * 937 96i,1t 2 * 96i;;1t 2 92v *;;1t 2 96k * -2 931;1t 2 92v *;1t 2 12i o2 96k *;;;23 2 * -2 96r;;;3n 2 96s -2 *;;2h 2 3bj *;;;1k 2 * 96z -2 970;;;1k 2 * 972;;1k 2 ay 3a9 *,1k 2 q8 *;44 2 * 975 976,44 2 * 976;;;;;;44 2 * 97b 931 0;;15 2 * ba 3am -2 1;15 2 97c * -2 1;15 2 * 1;4h 2 * -4 1;4h 2 * -4 1;4h 2 * -2 97i -4 1;;4h 2 1 1m *;4h 2 * ba 97l 1,4h 2 * 97l 1,4h 2 * ba 1,4h 2 * 1;;4h 2 * ba 0 1,4h 2 * ba 1;4h 2 * -8 1;4h 2 * 1m 3ju 97p 1,4h 2 * 97p 1;;;4h 2 97q * -2 1;;4h 2 1 97s *;;3e 2 * 97w;;;3e 2 1m lz *,3e 2 53 *;3e 2 * -4 uy;3r 2 3zp *;;;;25 2 * 985;;25 2 * ba 987 988;;;;;;51 2 98b 7h v6 *;;;51 2 98e * 98g 98h,51 2 98g 98o *;;;51 2 * 3oo 98j,51 2 * 98j;;;;;51 2 98m -2 *;;1b 2 *;;4x 2 98q 8sh * -4 3c5 3zw,4x 2 98q 8sh * -4 3c5 11k;4x 2 98q 8sh 98r -4 *,4x 2 98t -4 98u 98v *;4x 2 * -4 98u 98v;;;;;;4i 2 *;;;2y 2 * 3ew 993 -2 994,2y 2 * 993 -2 994,2y 2 995 -4 * 3ew 996,2y 2 995 -4 * 996;;;;;;2x 2 * 999 99a;;;;;2f 4 * 99e;;2f 4 4gd -2 *;;2f 4 49c *;;5c 4 4u9 *;;;5c 4 3c 99l *;;5c 4 4px *;;;;5c 4 99r * b7 jk;5c 4 3c 4h7 *;1a 4 * -2 479 99v -2 99w,1a 4 * -2 479 99v -2;;;1a 4 479 qs -2 *;;1a 4 99y *;;;1a 4 9a1 *;;1a 4 9a5 9a3 *,1a 4 9a5 *;;1a 4 * 9a7;;1a 4 * ip 458 9a9,1a 4 * 9aa 9a9;;;1a 4 * 168;1a 4 * 99l 13v qs,40 4 * -2 4nw;;;p 4 9ad 4uj 479 9ae *,p 4 9ad 479 9ae *,p 4 9ad 4uj 479 *,p 4 9ad 479 *;;p 4 9a0 9ag *;;p 4 4t0 4km 13v 9ai *,p 4 4t0 4km 13v *;p 4 114 4dt 13v 9ae * -2 9ad,p 4 479 9ae * -2 9ad,p 4 114 4dt 13v * -2 9ad,p 4 479 * -2 9ad,p 4 114 4dt 13v 9ae * -2,p 4 479 9ae * -2,p 4 114 4dt 13v * -2,p 4 479 * -2,p 4 9a0 4km 13v ba *;p 4 9ao * 9am -2 9an,p 4 9ao * -2 9an,p 4 9ao * 9am -2,p 4 9ao * -2;;;;;;p 4 * -2 9as 9ag 9at;;;;3w 4 4db 4t0 -2 *;3w 4 * 9ax;;3w 4 * 13v -2 1;3w 4 * -4 9a0 9ag 9ah;;3f 4 9b0 -8 *;3f 4 * -2 9b3;;3f 4 10w *;;3f 4 9b5 *;;3f 4 14k *;;;4w 4 1n 4h7 *;;4w 4 4g3 9bc *;;5 4 4t0 9be -2 *;;;;;4c 4 9bj * 10w 9bl,4c 4 9bj * 9bl;;;4c 4 qn -2 9bm -2 *;m 4 * -2 9bp;;m 4 * -2 9br;;;;;m 4 9bs 9bt 9bu *,m 4 9bs 9bu *;m 4 * 9bx 9bt 9by;;;m 4 * -4 9c0 9c1;;;m 4 o8 lh 47j *;;2b 4 9c3 *;;2b 4 4t0 9c5 *;;2b 4 9c7 *;;2b 4 9c9 * 9cb;;;;56 4 9cc 9cd *,56 4 9cc *;40 4 * -2 9cg -2 9ch;;;;;40 4 9ci -2 9cj -2 *;40 4 * -2 9cm -2 9cn -2 4nw;;;;;;;;1s 4 * 9cu;;;;26 4 * 13v 9cy 9cz;;;5d 4 pe *;5d 4 61 *;;;2w 4 9d3 -2 *;2w 4 * -2 10w 4ha,2w 4 * -2 9d6;;;;;1w 4 p *;;1w 4 9db -2 *;1w 4 * 13v 9de 9df;;;;1d 4 4b7 9dg *;;1d 4 9di *;;;1d 4 4b7 9dl *;2i 4 4f2 *;2u 4 49c *;;;;49 4 q2 4ez 0 *,49 4 9dt 0 *;;;;43 4 * -2 44n 0 13j,43 4 * -2 44n ba 0 13j,43 4 * -2 9dx;;;;;;43 4 48l 4g3 -2 *;;2t 4 9e3 *;2t 4 * l9 4gd 9dq,2t 4 * 4gd 9dq,o 4 * 4s7 4jd -2 9fw 9fx dk 4eu,o 4 * 4s7 4jd -2 9fw 9fx 9fy,o 4 * 9fz -2 9fw 9fx dk 4eu,o 4 * 9fz -2 9fw 9fx 9fy,o 4 * -2 9fw 9fx dk 4eu,o 4 * -2 9fw 9fx 9fy,o 4 * 4s7 4jd -2 9fx dk 4eu,o 4 * 4s7 4jd -2 9fx 9fy,o 4 * 9fz -2 9fx dk 4eu,o 4 * 9fz -2 9fx 9fy,o 4 * -2 9fx dk 4eu,o 4 * -2 9fx 9fy,o 4 * -4 14k 45e,o 4 * -4 tc 45e,o 4 * -4 jr 45e;2t 4 * -2 4ar 4gd,2t 4 * -2 4gd 4gh,2t 4 * -2 l9 4gd,2t 4 * -2 9e7;;2t 4 9e3 *;;20 4 9bt 9e9 -2 *;;;20 4 9cy 9eb 9ec -2 *;;20 4 * 12o 10w o3 10w 46h,20 4 * 12o 10w 9eg,20 4 * 12o o3 10w 46h,20 4 * 12o 9eg;;20 4 9bt * -2 479 ba,20 4 9bt * -2 ba 42j,20 4 9bt * -2 ba lj;20 4 9bt 9eh -2 *;;20 4 9eb 9ej -2 *,20 4 9eb -2 *;20 4 * 9em 9en;;;;20 4 9eo l9 *;;20 4 479 ba *;54 4 * -2 9cy 9et;;54 4 9cy 9et *;;54 4 9cy 9ev 9ec *;;;;;;;54 4 9cy 9f2 *;54 4 * -2 9cy 9f5;;;;54 4 * 9bt 9f9 9fa,54 4 * 9bt 9fa;;;;;54 4 9bt 9fb 9fc -2 * 9fe 9ff,54 4 9bt 9fb -2 * 9fe 9ff;;;54 4 * 9fe 9fh;;54 4 * 9a7 9f1 9fj -2 9fk 1n,54 4 * 9f1 9fj -2 9fk 1n,54 4 * 9a7 9f1 -2 9fk 1n,54 4 * 9f1 -2 9fk 1n,54 4 * 9a7 9f1 9fj -2 9fk,54 4 * 9f1 9fj -2 9fk,54 4 * 9a7 9f1 -2 9fk,54 4 * 9f1 -2 9fk;;;;54 4 0 9fl * 9fn;;54 4 * 9fp dq 9fq,54 4 * 9fp 9fq;;;;;;;;;;;;;;o 4 9g1 *;o 4 * -4 9g4 9g5;;;;3y 4 9g6 *;3y 4 * 9g9;;;2g 4 0 9ga 0 * 9gc 9gd,2g 4 0 0 * 9gc 9gd,2g 4 0 9ga * 9gc 9gd,2g 4 0 * 9gc 9gd,2g 4 0 9ga 0 * 9gd,2g 4 0 0 * 9gd,2g 4 0 9ga * 9gd,2g 4 0 * 9gd,2g 4 0 9ga 0 * 9gc,2g 4 0 0 * 9gc,2g 4 0 9ga * 9gc,2g 4 0 * 9gc,2g 4 0 9ga 0 *,2g 4 0 0 *,2g 4 0 9ga *,2g 4 0 *;;;2g 4 * 0 9gf 0 9gg tc b0,2g 4 * 0 0 9gg tc b0,2g 4 * 0 9gf 9gg tc b0,2g 4 * 0 9gg tc b0,2g 4 * 0 9gf 0 9gg b0,2g 4 * 0 0 9gg b0,2g 4 * 0 9gf 9gg b0,2g 4 * 0 9gg b0;;;;;2g 4 9gh 9ga 9gi * tc b0,2g 4 9gh 9gi * tc b0,2g 4 9gh 9ga * tc b0,2g 4 9gh * tc b0;;2g 4 qv 9cy *;;18 4 * 9go;;18 4 * 4fh b3 0,18 4 * 9gq 0,18 4 * 4fh b3,18 4 * 9gq;;;;;;18 4 * 9gw;;18 4 47o b0 *,18 4 9gy *;;;18 4 9gz -2 47o b0 *;;;18 4 * -2 9h1 lh 9h2;;3v 4 9h4 -2 *;;3v 4 9h6 -2 *;;30 4 9cy 9h8 *,30 4 9cy *;30 4 47j *,1r 4 47j *,4l 4 * -2 10w 4ha,4l 4 * -2 9md;;;3b 4 9hc -2 * -2 9he,3b 4 9hc -2 * -2;;;3b 4 * -2 9hf;3b 4 * -2 9hi;;3b 4 0 * 13v 47o,3b 4 0 * qv 47o;;;3b 4 * 9hn,3b 4 9ho *;;;1z 4 3c lh *;1z 4 61 *;;1z 4 9hr *;;1z 4 3c lh 9ht -4 *;;q 4 *,d 4 * 99l 9ox -2 4nw,d 4 * 9ox -2 4nw,d 4 * 99l -2 4nw,d 4 * -2 4nw;;1j 4 9hx -2 * -2 1n 10w 4d7,1j 4 9hx -2 * -2 9hz,1j 4 9hx -2 * -2;;1j 4 4t0 9cy *;22 4 * 9i2;;22 4 9i1 9i2 *;22 4 9cy *;;22 4 * 61 9f1,1r 4 * 61 9f1 9lo,1r 4 * 9f1 9lo;22 4 4o8 *;;45 4 * -2 4g3 4h7,45 4 * -2 4g3 ip,45 4 * -2 9ia,2p 4 * 9lj 4g3 9lk;;;;;4t 4 * -2 9if;;4t 4 9ih -2 *;;4t 4 * 9ij;;4t 4 * -2 0 9il;;;;4t 4 * 9ip;;4t 4 * 0 9ir,4t 4 * 9ir;;;4t 4 * 9iu;;4t 4 * 9iw;;4t 4 * 9iy;;4t 4 * 9j0 9j1,4t 4 * 9j1,4t 8 * a02 a03,4t 8 * a03;;;4t 4 * 13v 0;;4t 4 * 9j5;;;;4t 4 9j7 10w *,4t 4 9j7 *;;4y 4 * 99l 9jb 1n,4y 4 * 9jb 1n,4y 4 * 99l 1n,4y 4 * 1n;;4y 4 * 9jd;;;4j 4 * 9jg -2 479 4g3 -2 9ji -2 9jj,4j 4 * 9jg -2 9jk -2 9ji -2 9jj,4j 4 * -4 0 9jl;;4j 4 9jf 9jg * -2 479 4g3 -2 9ji -2 9jj,4j 4 9jf 9jg * -2 9jk -2 9ji -2 9jj;;;;;3x 4 * 9jn -2 9jo;;;3x 4 * 9jq 9jr 9js,3x 4 * 9jq 9js;;;;3x 4 * 9ju 9jv;;;;3x 4 47o 4j3 cv 4ut 9jw 9f1 *,3x 4 9jy cv 4ut 9jw 9f1 *,3x 4 47o 4j3 cv 9jw 9f1 *,3x 4 9jy cv 9jw 9f1 *;;3x 4 * 9k0 9k1 13v im,3x 4 * 9k0 9k1 13v cv,3x 4 * 9k0 9k1;;;;3x 4 47j 4nl 9k2 e6 *,3x 4 4nl 9k2 e6 *;;;4k 4 9k5 *;29 4 * 9bt -2 9k8,29 4 * -2 9k8;;;29 4 9k9 -2 * 9kb;;29 4 * 9kd 4t0 9ke,29 4 * 9kd 9ke;;;29 4 92n * 99l;29 4 * 99l f7 -4 9kh 9ki,29 4 * f7 -4 9kh 9ki,29 4 * 99l -4 9kh 9ki,29 4 * -4 9kh 9ki,29 4 * 99l f7 -4 9kh,29 4 * f7 -4 9kh,29 4 * 99l -4 9kh,29 4 * -4 9kh;;;;;29 4 0 * 9f1;1y 4 * -2 9kn;;1y 4 * 9bt 9fp 9aa 9km,1y 4 * 9fp 9aa 9km,1y 4 * 9bt 9aa 9km,1y 4 * 9aa 9km;1y 4 * 9bt 0 1 47y 9kq,1y 4 * 0 1 47y 9kq,1y 4 * 9bt 1 47y 9kq,1y 4 * 1 47y 9kq,1y 4 * 9bt 0 1 9kq,1y 4 * 0 1 9kq,1y 4 * 9bt 1 9kq,1y 4 * 1 9kq;;1y 4 * 9ks -2 9fp 9kt,1y 4 * -2 9fp 9kt,1y 4 * 9ks -2 9fp,1y 4 * -2 9fp;;;1y 4 ip * 9kq 10w 9kv,1y 4 * 9kq 10w 9kv,1y 4 ip * 9kq 9kv,1y 4 * 9kq 9kv;;1y 4 * 9kx -2 9ky,1y 4 * -2 9kq,2p 4 * 9lh -2 9li;;;1y 4 * -2 o8 ba 4kx;4s 4 * 9l1,4s 4 *;;4s 4 9bt * 9l3;;;4s 4 * 99l 9l6 9l7 9l8,4s 4 * 9l6 9l7 9l8,4s 4 * 99l 9l7 9l8,4s 4 * 9l7 9l8,4s 4 * 99l 9l6 9l8,4s 4 * 9l6 9l8,4s 4 * 99l 9l8,4s 4 * 9l8;;;;4s 4 9ku -2 *;;3 4 9la 47j *,3 4 9la *;c 4 qv 9cy *;;2p 4 * -8 4g3 99v,2p 4 * -8 9ia;;2p 4 9lf -4 *;;;;;;;1r 4 9ll 9cy 9lm *,1r 4 9ll 9cy *;;;1r 4 9lp -2 * 1n;;2e 4 9a7 * 9lt;;2e 4 * 9fp 9lv 9lw,2e 4 * 9fp 9lw;;;2e 4 * 9ly 9lz;;;;1 4 9m0 *;;1t 4 * 9m4 9fp,1t 4 * 9fp;;1t 4 * 99l ba 45o 9m6,1t 4 * 99l 9m7 9m6,1t 4 * ba 45o 9m6,1t 4 * 9m7 9m6;;;1t 4 1n lh *;;;1t 4 9fp 9ma *;4l 4 9d3 -4 *;;4l 4 * 9dg 61 9mf 9mg,4l 4 * 9dg 61 9mg;;;;4m 4 0 * 9mj;;4m 4 * 9ml 9mm;;;5g 4 9cy *;;4a 4 * -4 9mq;;;4a 4 9mr -4 *;;37 4 9mt -8 *;;37 4 9mv -4 *;;;;4z 4 9my 9mz *;;;g 4 * -8 9n4;;;g 4 9n5 -2 *;4v 4 * -4 9n8 9n9 9na 9nb,4v 4 * -4 9n8 9na 9nb,4v 4 * -4 9n8 9n9 9na,4v 4 * -4 9n8 9na;;;;;4v 4 34 61 ip *,4v 4 61 ip *;4v 4 9c9 * 9ne -4 9nf;;;3m 4 1 4t0 e3 *,3m 4 1 tc *,3m 4 4t0 e3 *,3m 4 tc *;3m 4 0 tc *;;2c 4 9ni *;53 4 pe * 13v,53 4 pe *,8 4 pe * 9pm,8 4 pe *;;53 4 sk 3c 9nl -8 *,53 4 9nn 9nl -8 *,53 4 sk 3c -8 *,53 4 9nn -8 *;;;53 4 4t0 9no * -2 9nq;;53 4 * -8 9ns -4 9nt;;;;53 4 4t0 * 9nw,53 4 4t0 *;;;;;53 4 qn 9nx 9ny 9nz 10w *,53 4 qn 9nx 9ny 9nz *;;53 4 qn o8 -2 9o1 10w *,53 4 qn -2 9o1 10w *;;53 4 9o3 *;53 4 * -8 9o6;;53 4 * 9o8,53 4 *;;;;;53 4 b3 48l 9ob *;;;;53 4 4t0 9no * 9oh;;53 4 4t0 99l ba 4cs *,53 4 4t0 99l 4cs *,53 4 4t0 99l ba *,53 4 4t0 99l *;53 4 qn 9ob * 9ok 10w;;;55 4 * 9ol;55 4 9au 13v 9aa *;s 4 * 9a7;;;;;d 4 * -2 9ci -2 0 9ou,d 4 * -2 9ci -2 9ov;;;;;;;3d 4 9oy 9oz *,3d 4 9oy *;;;;j 4 * 9p5 -2 o8 1,j 4 * -2 o8 1;;;;j 4 * 9p9 1;;;1m 4 4t0 47o 9pa cv 99l *,1m 4 4t0 1pw 9pa cv 99l *,1m 4 tc 9pa cv 99l *,1m 4 4t0 47o 9pa 99l *,1m 4 4t0 1pw 9pa 99l *,1m 4 tc 9pa 99l *,1m 4 4t0 47o 9pa cv *,1m 4 4t0 1pw 9pa cv *,1m 4 tc 9pa cv *,1m 4 4t0 47o 9pa *,1m 4 4t0 1pw 9pa *,1m 4 tc 9pa *;;2n 4 * -4 9pe;;2n 4 * 9pg;;2n 4 4g3 9aa * 9pi 15p;;13 4 1 *,13 4 0 *;;13 4 47o b0 *;;8 4 sk 3c -8 *,8 4 9nn -8 *;8 4 * -8 44n 4ux;8 4 sk 9of *;8 4 * -8 9pr;8 4 * 9o8;8 4 4t0 * 13v;8 4 qn 9nx * 9ok 10w;3o 4 *;;31 4 9h1 9cy 47j *;;;;;1p 4 cv 9bt *;;;;;;;2f 8 5eh *;;2f 8 5a0 *;5c 8 5id z1 *;;;;;5c 8 54y *;5c 8 54y *;;5c 8 * 9qk 159 ol;;5c 8 3c 5m5 *;1a 8 * -2 9qn,1a 8 * 9r0 9r1,1a 8 * 9r1;;1a 8 * -2 9qp -2 9qq;;;;1a 8 9qp -2 9qr -2 *;;1a 8 9qt *;;1a 8 9qv *;;1a 8 9qx *;1a 8 * 16a;;;1a 8 9qv *;1a 8 * 9r4;;;p 8 9qp -2 9r5 -2 174 *,p 8 9qp -2 9r5 -2 *;;p 8 9ra -2 * 174 9r9,p 8 9ra -2 * 9r9,p 8 9ra -2 * 174,p 8 9ra -2 *;;;;;p 8 9rb 9rc *;;p 8 9rc * 9rg;;p 8 159 595 174 *;p 8 * 159 595;;p 8 55 9rj *;;55 8 * c7 a64;;3w 8 9rn gy -2 *;3w 8 * 9rq;;3w 8 * -2 jr 58q -2 1,3w 8 * -2 9rs -2 1;;;3f 8 * z1 -2 9rv,q 8 * 9ys;;3f 8 174 *;;3f 8 9rx -2 *;3f 8 16a *;3f 8 * 9s1;;22 8 9z6 *,c 8 9z6 * a2f,c 8 9z6 *;4w 8 3l 5m5 *;;;5 8 15b 9s5 -2 *;;;;4c 8 9s9 * -2 9sb;;4c 8 12u -2 * -2 9sd;;4c 8 * 9sf 9sg;;;m 8 * -8 9si;;m 8 * -2 174 59x,m 8 * -2 9sk;;;;;m 8 9sl 9sm 9sn *,m 8 9sl 9sn *;m 8 * 9sq 9sr 9ss;;;;m 8 * -4 9ss 29e;;3x 8 * 52p a16;m 8 9su 9sv 52p *;;2b 8 9sx *;;2b 8 15b 9sz *;;2b 8 9t1 *;2b 8 29e * 9t2,56 8 29e * 9t6;;56 8 9t4 *;56 8 29e *;;40 8 9t7 -2 54f 56l -2 *,40 8 9t7 -2 54f 5cd -2 *,40 8 9t7 -2 9t9 -2 *;;40 8 * -2 9t7 -2 9tb,40 8 5jf *;;1s 8 * 9td,1s 8 * 59t;;l 8 159 * 12y 58l,l 8 159 * 5ie;;26 8 * 158 9th;;;5d 8 5m *;2w 8 * -2 9tl,2w 8 9tm -2 *,4l 8 * -4 a3t,4l 8 a3u -2 *;;;;;;1w 8 p *;;1w 8 9tr -2 *;;;1w 8 9tt 9tu lb 595 *,1w 8 9tt 9tu 595 *,1w 8 9tt 9tu lb *,1w 8 9tt 9tu *;;;;1d 8 9u0 9qv *;;;1d 8 9u1 *;1d 8 9u0 * 9qv 9u4;;;2i 8 5ck *;2i 8 4vz *;2u 8 5a0 *;2u 8 5eh *;2u 8 * -2 5e2 9ub;;2u 8 op 5ee 5eh *;49 8 qe 5e7 0 *,49 8 9ue 0 *;;;;43 8 5cp z1 5it z1 5it 510 *,43 8 9ui z1 5it 510 *,43 8 5cp z1 5it 5it 510 *,43 8 9ui 5it 510 *,43 8 5cp z1 5it z1 510 *,43 8 9ui z1 510 *,43 8 5cp z1 5it 510 *,43 8 9ui 510 *,43 8 5cp z1 5it z1 5it *,43 8 9ui z1 5it *,43 8 5cp z1 5it 5it *,43 8 9ui 5it *,43 8 5cp z1 5it z1 *,43 8 9ui z1 *,43 8 5cp z1 5it *,43 8 9ui *;43 8 * z1 5it 510 58i 5e7,43 8 * 5it 510 58i 5e7,43 8 * z1 510 58i 5e7,43 8 * 510 58i 5e7,43 8 * z1 5it 58i 5e7,43 8 * 5it 58i 5e7,43 8 * z1 58i 5e7,43 8 * 58i 5e7;;;43 8 * -2 9um -2 9un;;;43 8 * -2 3l 9up;;;2t 8 9uq *;;2t 8 * -2 5e2 9ub,2t 8 * -2 519 16a 5e2,2t 8 * -2 51a f8 5e2,2t 8 * -2 9uu;;;;2t 8 1s1 *;;20 8 z1 9uy -2 *;;;20 8 9rj 9v0 9v1 -2 *;;20 8 * 9v3;20 8 55w 135 595 *,20 8 55v 5ct 595 *;20 8 9sr * -2 bf lj;20 8 9sr 9v6 -2 *;;20 8 9v8 cv * -2 504,20 8 9v8 * -2 504;20 8 * 9vb -2 9vc,20 8 * -2 9vc;;;20 8 50e *;20 8 * 9vf 9vg;;;;20 8 9vh lb *;;5g 8 * a42;;54 8 9vj 9vk 9vl -2 *;;54 8 9vk 9vn 9vb -2 *;;;;;;;;54 8 5ei -2 55 9vk *,54 8 5ei -2 9vk *,54 8 55 9vk * 9vx,54 8 9vk * 9vx,54 8 * -2 9wd 12y;;54 8 * -2 9rj 9vz;;54 8 * jb 9w1 9w2;;;54 8 * 9sr 9w4 9w5 9w6,54 8 * 9sr 9w5 9w6,54 8 * 9sr 9w4 9w6,54 8 * 9sr 9w6;;;;;;;54 8 dh 587 9w7 9w8 9w9 *,54 8 z1 57w 9w7 9w8 9w9 *;;;;54 8 * 16a 595 9wf -2 9wg,54 8 * 595 9wf -2 9wg,54 8 * 16a 595 -2 9wg,54 8 * 595 -2 9wg;;;54 8 9we 16a 595 9wf -2 9wg *,54 8 9we 595 9wf -2 9wg *,54 8 9we 16a 595 -2 9wg *,54 8 9we 595 -2 9wg *;54 8 * 0 9wj 9wk;;;54 8 * 9wm 9wn;;;;;;;;o 8 * 9wu -2 9wv 9ww dk 5cg,o 8 * 9wu -2 9wv 9ww 9wx,o 8 * -2 9wv 9ww dk 5cg,o 8 * -2 9wv 9ww 9wx,o 8 * 9wu -2 9ww dk 5cg,o 8 * 9wu -2 9ww 9wx,o 8 * -2 9ww dk 5cg,o 8 * -2 9ww 9wx;;;;;o 8 9wz *;;o 8 * -4 tc 51m,o 8 * -4 jm 51m,o 8 * -4 5lc 51m;o 8 * -4 9x2 9x3;;;;3y 8 9x4 *;3y 8 * 9x7;;2g 8 0 66 0 * 9x9 10s,2g 8 0 0 * 9x9 10s,2g 8 0 66 * 9x9 10s,2g 8 0 * 9x9 10s,2g 8 0 66 0 * 10s,2g 8 0 0 * 10s,2g 8 0 66 * 10s,2g 8 0 * 10s,2g 8 0 66 0 * 9x9,2g 8 0 0 * 9x9,2g 8 0 66 * 9x9,2g 8 0 * 9x9,2g 8 0 66 0 *,2g 8 0 0 *,2g 8 0 66 *,2g 8 0 *;;2g 8 * 0 66 0 9xb 9xc 10s,2g 8 * 0 0 9xb 9xc 10s,2g 8 * 0 66 9xb 9xc 10s,2g 8 * 0 9xb 9xc 10s,2g 8 * 0 66 0 9xb 9xc,2g 8 * 0 0 9xb 9xc,2g 8 * 0 66 9xb 9xc,2g 8 * 0 9xb 9xc;;;;;2g 8 9xd 66 9xe * 9xg 10s,2g 8 9xd 9xe * 9xg 10s,2g 8 9xd 66 * 9xg 10s,2g 8 9xd * 9xg 10s;;3d 8 9uk c6 5df 0 *,3d 8 9uk a6r 0 *,3d 8 9uk 0 *,3d 8 9uk c6 5df *,3d 8 9uk a6r *,3d 8 9uk *;;2g 8 9xi 9rj *;12 8 9xg *;18 8 * 9xm,18 8 * 56s;;;;;;18 8 9xq *;18 8 * 9xt;;;18 8 9xu *;;18 8 9xw -2 9xs *;;;;;3v 8 * -2 9y3;;;3v 8 9y4 -2 *;;30 8 9vk 9y6 *,30 8 9vk *;;30 8 9y8 *,3 8 55 523 *,3 8 55 b6 *,3 8 a2e *,1r 8 9y8 *;3b 8 * -2 9yb -2 9yc,3b 8 * -2 9yb -2;;;;3b 8 * -2 9yd;3b 8 * -2 9yg,3b 8 9yh -2 *,29 8 a1b -2 *;;;3b 8 0 *;;;3b 8 * 9ym;;1z 8 4zl *;;1z 8 9yo c6 *,1z 8 9yo *;;1z 8 158 9yq *,4p 8 158 9yq *;;q 8 16a *;;1j 8 9yu -2 * -2 174 59x,1j 8 9yu -2 * -2 9yw,1j 8 9yu -2 * -2;;2q 8 4vu gy *;;;;22 8 9z0 *;22 8 9z0 9z1 *;;22 8 9z3 *;22 8 3l 9rj *;;22 8 9z6 9s2 *;45 8 176 5fq *;45 8 * -2 3l 5m5,45 8 * -2 5ot;46 8 * 9zb 174 588,46 8 * 9zb 9zc;;;46 8 *;4t 8 * 9zf -2 9zg,4t 8 * -2 9zg;;;;4t 8 9zh -2 *;;;;4t 8 9zl -2 0 *;;4t 8 9zn *;4t 8 9zm *;4t 8 * 9zr;;4t 8 * 9zt 9zu,4t 8 * 9zu;;;;4t 8 * 9zx;;;4t 8 9zy -4 *;4t 8 * a01;;;;4t 8 * a05 lh 0,4t 8 * a05 0;;;4t 8 * a08;;4t 8 * a0a;;;;4t 8 * 174 a0e,4t 8 * a0e;;;4y 8 *;;4y 8 a0h *;4j 8 * z1 a0k a0l -2 a0m -2 a0n -2 a0o,4j 8 * a0k a0l -2 a0m -2 a0n -2 a0o;;;;;;4j 8 * -4 0 a0o;3x 8 * z1 a0r -2 a0s,3x 8 * a0r -2 a0s;;;3x 8 * gy a0u a0v;;;3x 8 * a0x a0y;;;;;;3x 8 9u0 a0z 5it a10 a11 *,3x 8 9u0 a0z a10 a11 *;3x 8 * a14 9u0 159 595,3x 8 * a14 9u0 a15,3x 8 * a14 9u0;;;;;4k 8 a17 *;29 8 * 9sr a1a a1b,29 8 * a1a a1b,29 8 * 9sr a1b,29 8 * a1b,29 8 * gy 5it -4 9yg -2 a1d,29 8 * a1e -4 9yg -2 a1d,29 8 * -4 9yg -2 a1d,29 8 * gy 5it -4 9yg -2,29 8 * a1e -4 9yg -2,29 8 * -4 9yg -2;;;29 8 * lb gy a11;;;29 8 * a1g a1h,29 8 * a1h;;;29 8 0 * 5m 595,29 8 0 * 5m cz,29 8 0 * 9s2;29 8 0 *;1y 8 * -2 a1l;;;;;1y 8 a1m a1n a1o *,1y 8 a1m a1o *;1y 8 * 9sr 0 1 a1r,1y 8 * 9sr 1 a1r;;1y 8 * a1t a1u a1v,1y 8 * a1u a1v;;1t 8 * a3r a3s;;1y 8 * a1o a1x,1y 8 * a1x;2p 8 * -2 a2p -2 a2o;1y 8 * lb gy a1z,1y 8 * a20 a1z;;;;1y 8 * -2 a21 a23 5h8;;1y 8 * 9sr bf 5h8,1y 8 * bf 5h8;4s 8 * a26 -2 a27,4s 8 * -2 a27;;;4s 8 9sr * a29,4s 8 * 9sr a1o -2 1o,4s 8 * a1o -2 1o,4s 8 * 9sr -2 1o,4s 8 * -2 1o;;4s 8 a28 9sr a1o * -2 1o,4s 8 a28 a1o * -2 1o,4s 8 a28 9sr * -2 1o,4s 8 a28 * -2 1o;;4s 8 a2b -2 *;;;;c 8 3l 9rj *;;2p 8 * -8 3l a2j,2p 8 * -8 55 a2k,2p 8 * -8 5ot;;;;2p 8 * a2n a2o a2j;;;;;2p 8 a2q -2 * -2 a2s;;;;2p 8 a2t 3l a2u *;;1r 8 a2w 9vk 9y6 *,1r 8 a2w 9vk *;1r 8 * -2 5m 9s2 -2 dx;;1r 8 * -4 a31 a32;;;;;;;2e 8 16a * a38;;2e 8 * 9sr a1u a3a a3b,2e 8 * a1u a3a a3b,2e 8 * 9sr a1u a3a,2e 8 * a1u a3a;;;2e 8 * -2 a3d a3e;;;;;1 8 a3g *;;1t 8 * a3k ji ol,1t 8 * a3k z1 135,1t 8 * a3k f8 ol,1t 8 * a3k z1 ol,1t 8 * a3k a1u,1t 8 * ji ol,1t 8 * z1 135,1t 8 * f8 ol,1t 8 * z1 ol,1t 8 * a1u;;1t 8 * 9sr cv 51q -4 3l a3m,1t 8 * 9sr bf 51q -4 3l a3m,1t 8 * 9sr a2n -4 3l a3m,1t 8 * cv 51q -4 3l a3m,1t 8 * bf 51q -4 3l a3m,1t 8 * a2n -4 3l a3m;;;;1t 8 3l 9rj *;;;;;;;4l 8 * -2 5m 52q 4ys,4l 8 * -2 5m 4ys;;4m 8 * a3z a40;;;;;;;4a 8 * -4 a46;;4a 8 a46 -4 *;;37 8 a48 -8 *;37 8 * -8 a4b;;4n 8 * -4 55;;;4z 8 a4d a4e *;4z 8 * a4h;;;;g 8 a4j -8 *;g 8 * -2 a4m;;4v 8 * -4 3l c6 a4o,4v 8 * -4 jr c6 a4o,4v 8 * -4 a4p a4o;;;;4v 8 a4q c6 5df * a4s,4v 8 a4q c6 * a4s,4v 8 a4q c6 5df *,4v 8 a4q c6 *;;;;;3m 8 1 gy 59f *,3m 8 1 gy b6 *,3m 8 1 9yk *,3m 8 gy 59f *,3m 8 gy b6 *,3m 8 9yk *;3m 8 0 54q 9yk *,3m 8 0 9yk *;;2c 8 a4y *;53 8 5df *,8 8 5df * a79,8 8 5df *;;;;;53 8 a53 -4 a54 *;;;53 8 a56 -8 a57 -4 *;53 8 15b * a5a,53 8 15b *;;;;53 8 gy cv * a5e;;;;;;53 8 12u a5i * 174 a5k;;53 8 * a5m;;53 8 f8 * a5o,53 8 * a5o;;;53 8 a5p *;;53 8 * 5ju z1 55;;53 8 a5t 56q 9ws *;;53 8 55 a0z * a5x;;;;53 8 12u a3r * 174 a61;;;55 8 * a62;;;s 8 * a67;;s 8 * 1;s 8 5if *;;;;d 8 * -2 9t7 -2 0 a6e,d 8 * -2 9t7 -2 a6f;;;d 8 a4d * a6h;;d 8 * 9sr a6j a6k -2 a6l,d 8 * a6j a6k -2 a6l,d 8 * 9sr a6k -2 a6l,d 8 * a6k -2 a6l,d 8 * 9sr a6j -2 a6l,d 8 * a6j -2 a6l,d 8 * 9sr -2 a6l,d 8 * -2 a6l;;;;1u 8 * 0;;3d 8 * a6p uy 51q,3d 8 * uy 51q;;3d 8 a6o a6p *,3d 8 a6o *;;;j 8 * 9sr -2 op 1,j 8 * -2 op 1;;j 8 1 a6u -2 *;;j 8 * a6y 1;;;;;2n 8 * -4 a73;;2n 8 3l 9tt * 5om;13 8 1 *;13 8 1 9yk *;13 8 * a78;;;8 8 5j3 -8 *;;8 8 a7b -8 *;;8 8 54f a7d -8 *;8 8 * qe 5e7,8 8 * a7g,8 8 f8 *;;8 8 * 9ue -2 56;;8 8 gy cv *;;;;3o 8 *;;;3l 8 0 a7p *;;31 8 52p *;;;1p 8 * a7w;;;2f g q0 *;2f g q0 -2 *;;;2f g q0 65e 63q -2 *,2u g 8w qf z4 *;2f g q0 * -2 a82;;;2f g a85 *;;5c g yz *;;1a g * -2 tx a8b -2 a8c,1a g * -2 tx a8b -2;;;1a g * a8e;;;1a g a8f 1m 5v3 -2 *;1a g 1m 5v3 ba m0 *;;1a g a8i *;1a g * a8l;;p g 1m 5v3 ba m0 *,p g 1m 5v3 ba mz *,p g 1m 5v3 ba 5ue *,p g 1m 5v3 bd *,p g tx 5yo ba m0 *,p g tx 5yo ba mz *,p g tx 5yo ba 5ue *,p g tx 5yo bd *;;p g 1ws tx a8n *;;;5g g * aor;p g a8p a8q a8r *,z g a8p a8q a8r *;;;;;p g a8v -2 tx a8w -2 *,p g a8v -2 tx -2 *,z g a8v -2 tx a8w -2 *,z g a8v -2 tx -2 *;3w g * a8z -2 a90;;;;;3w g a92 *;;;3w g * -4 1m 12i 5v3,3w g * -4 1m 102 5v3;3w g * -2 1;3f g * -2 a99,q g aec *,2m g 16i o2 atp *;;;3f g a9a -2 *;3f g yc *;;;;;3f g *;3f g * -8 a9j;;3f g 650 *;4w g 1m * a9m,2b g * aa5,2z g aqo * aqp,5f g * arw,5f g 65e e6 *;;4w g 1m m0 * 5yo;;;4c g 6bc -2 * a9r a9s,4c g 6bc -2 * a9s;;;4c g * a9u a9v;;;m g * -8 a9x;;m g * a9z aa0,m g * aa0;;;;2b g aa1 *;;;;;40 g * -2 aa8 -2 aa9;;;40 g yc -2 * -2 nw 6iv,40 g yc -2 * -2 aa8;40 g * nw 6iv,40 g * aac;;;;;;1s g *;;1s g aai ba *,1s g aai *;;;52 g 1ef aal *,52 g 1ef *;4g g *;;l g * aao;;l g aaq * 16i;;;;f g aat ba aau *,f g aat ba *;f g * ba m0 -2 aax,f g * a8u -2 aax;;f g *;f g * -2 ab0;5g g aov ba 12i *,5g g aov ba 102 *,5g g aov a8u *;;;4b g 5tf *;4b g * -2 ab5;;4b g *;;;;5d g ab9 *;5d g 12x 14i *;;5d g yz abc *;;;2w g abe ba abf -2 * abh,2w g abe abf -2 * abh,2w g abe ba -2 * abh,2w g abe -2 * abh;;;;2w g abi ba 5rt -2 abj *;;2w g abl -2 * -2 abn;;;;39 g abp *;;;39 g abr abs *;39 g 5tf *;39 g * abw;;;;1w g abx aby p *,1w g abx p *,1w g abx aby *,1w g abx *,1w g ac4 aby *,1w g ac4 *,1d g acj -2 * 6bc ack,1d g acj -2 * ack;;1w g p *;1w g * -2 ac3;;;;;1d g 6jq mz v3 a9a *,1d g 6jq dz 69k a9a *,1d g 6jq mz 6d1 a9a *;;;;;1d g 6jq dz v3 -4 * -2 acd -2 ace,1d g 6jq 6c6 v3 -4 * -2 acd -2 ace,1d g 6jq mz v3 -4 * -2 acd -2 ace,1d g acf -4 * -2 acd -2 ace;;;;;1d g * 1m aci;;;;1d g 6jq dz v3 -2 acm -2 *,1d g 6ec -2 acm -2 *;;1d g q0 * -2 aco;;1d g * -2 6ho acq;;;;2i g * 1tq;;2u g q0 65e 63q *,2u g z4 *;;;49 g * 0 acx;;;;43 g * -2 e6 0 65q,43 g * -2 e6 68o,43 g * -2 ad3;;;43 g yz q0 -2 * -2 ad6,43 g qf -2 * -2 ad6;;43 g * 102 ad8;;2t g q0 ih *,2t g ada *;;;;2t g adc * 39 66v,2t g adc * f9 695,2t g adc * fb 695,2t g adc * e6 dz 5r6,2t g adc * ade;;;20 g adf 6hn -2 *;;20 g a8r adh i3 6hn -2 *,20 g a8r adh adj -2 *;;20 g * adl;;;;;20 g ado 6ks *,20 g ado *;;20 g a8r adq 16j i3 6hn -2 *,20 g a8r adq 16j yc i3 -2 *,20 g a8r adq 16j ads -2 *,20 g a8r adq i3 6hn -2 *,20 g a8r adq yc i3 -2 *,20 g a8r adq ads -2 *;;;20 g yc i3 *,20 g i3 6hn *,20 g i3 *;20 g i3 6ig m0 *;;54 g adw * a8r ady;;54 g * a8r ae0;;54 g a8r ady i3 6hn -2 *,54 g a8r ady q8 gv -2 *,54 g a8r ady gv -2 *;54 g zr -4 a8u -4 *;;;54 g * -2 ae4 -2 ae3;54 g 6j8 12w * 6bc ae7;;54 g * 6js ae9,54 g * aek;;;54 g * a8r aea;54 g * aed aee;;;;54 g aeh -2 ba *,54 g aeh -2 *;;54 g aec * -2 aej;;;54 g aec *;;;;;;;o g * -4 aet -2 1m 6k9 -2 aeu,o g * -4 aet -2 aem -2 aeu;;;o g q0 yc 65e * aew aex,o g q0 aey * aew aex;;;;o g * -4 af0 af1 af2;;;;;o g tx 5vm af3 *;3u g *;;3u g * af8;;;3y g af9 a8u *,3y g af9 *;;3y g afb *;3y g 62x *;;3y g afe *;17 g *;17 g *;;2g g 0 afi 0 * afk afl,2g g 0 0 * afk afl,2g g 0 afi * afk afl,2g g 0 * afk afl,2g g 0 afi 0 * afk,2g g 0 0 * afk,2g g 0 afi * afk,2g g 0 * afk;;;2g g * 0 afn 0 afo afp cr,2g g * 0 0 afo afp cr,2g g * 0 afn afo afp cr,2g g * 0 afo afp cr,2g g * 0 afn 0 afo afp,2g g * 0 0 afo afp,2g g * 0 afn afo afp,2g g * 0 afo afp;;2g g afq afn afr * af8 cr,2g g afq afr * af8 cr,2g g afq afn * af8 cr,2g g afq * af8 cr;;;;;;2g g aft a8r *;;;;2g g * 12w sh ba afv afw,2g g * afx afv afw,2g g * afv afw,2g g * 12w sh ba afv,2g g * afx afv,2g g * afv;2g g 0 * 39 cr,2g g 0 * tx cr;2g g 0 afz *;2g g * ag2;;;;;;;;;;;18 g 1ww *;18 g 6iu *;18 g z4 *;;18 g agf pa * -2 agh,18 g agf * -2 agh;;18 g * -2 agj 1 -4 agk,18 g * -2 1 -4 agk;;;;18 g * agn 39 cr,18 g * agn ago;;;18 g * -2 e6 5v9,18 g * -2 1m 68c;18 g * 5zp 5v9 agr;;3v g * agt agu,3v g * agu;;;;3v g * -2 agx;;1o g *;;1o g agz ba mz *,1o g agz a8u *;30 g a8r 6du 5yo *,30 g a8r 5yo *;;30 g 5yo * 1m a8r 6a1,3 g amd 5yo *;30 g a8r *;;;;;3b g ah7 ah8 *,3b g ah7 *;3b g * 8w ahb ahc,3b g * ahb ahc,3b g * 8w ahc,3b g * ahc;;;;;3b g * -2 ahg;3b g ahh -2 ahi -2 *;;;;;3b g * ahj ahk,3b g * ahk;3b g * 8w ahb ahc,3b g * ahb ahc,3b g * 8w ahc,3b g * ahc;3b g * aho ahp,1y g alu * alw alx,1y g alu * alx;;;1z g 39 * ahr,1z g 39 *;;1z g 39 ahq ahr *,1z g 39 ahq *;1z g * ahr ahu;;1z g yc * -2 e6 ahw 6a2,1z g * -2 e6 ahw 6a2;;1z g yc * -2 ba m0 -2 ahy,1z g yc * -2 ba m3 -2 ahy,1z g yc * -2 af3 -2 ahy,1z g * -2 ba m0 -2 ahy,1z g * -2 ba m3 -2 ahy,1z g * -2 af3 -2 ahy;;;t g * ai1;;;q g ai2 -2 *;q g *;1j g 1m ga ba -2 * -2 ai6,1j g 6bc -2 * -2 ai6;;;1j g 8w dz v3 -2 ai7 -4 *,1j g 6bc v3 -2 ai7 -4 *,1j g 8w mw v3 -2 ai7 -4 *,1j g 16i 8w dz -2 ai7 -4 *,1j g 16i 8w fc -2 ai7 -4 *;;1j g 1m ga ba -2 ai9 -2 *,1j g 6bc -2 ai9 -2 *;2q g * ba aic aid 5v9;;;38 g *;;22 g aif a8r *;22 g a8r *,c g e6 a8r *,c g 1m a8r *;45 g * -2 1m mz,45 g * -2 ba 6a5;45 g * -2;45 g aij -2 *;;;;45 g ain -2 *;46 g 5rh ba *;46 g * ba air aid ais;;;;;4t g ait aiw aiu -2 *,4t g ait aiw -2 *;4t g ait * aiu -2,4t g ait * -2,4t g aj4 *,4t g * ahi ajh;4t g * 1m -2 aiy,4t g * -2 aiy;;4t g 6iu *;4t g * 0 aj1;;4t g * aj3;;;4t g * -2 aj6;;4t g * ba 0 aj8;;4t g * ba agf;4t g *,4t 1s *;4t g * ba 689,4t g * ajc;;4t g aj9 -2 *;;4t g aje *;4t g a98 *;;4t g * 0 ajj;;;4t g ajk *;;;4t g ajm ajn *;4t g * ajq;;4t g * 1m ajs;;;4t g ajt *;4t g 6iu ba *;;4t g *;4y g *;4y g * ak0;;4y g * 12i;;4y g ak2 -2 *;4y g * 0 16i ak5;;4y g *;11 g 1um *,11 w 29o *,11 1s 1uk *;;4j g * aka akc 39 68o akd -2 ake,4j g * aka akc akf akd -2 ake,4j g * akc 39 68o akd -2 ake,4j g * akc akf akd -2 ake,4j g * aka akc akd -2 ake,4j g * akc akd -2 ake;;4j g ak9 aka * akc 39 68o akd -2 ake,4j g ak9 aka * akc akf akd -2 ake,4j g ak9 * akc 39 68o akd -2 ake,4j g ak9 * akc akf akd -2 ake,4j g ak9 aka * akc akd -2 ake,4j g ak9 * akc akd -2 ake;;;;;4j g * -4 0 ake;4j g * aki -2 akj akk -2 0 akl,4j g * -2 akj akk -2 0 akl,4j g * aki -2 akk -2 0 akl,4j g * -2 akk -2 0 akl,4j g * aki -2 akj -2 0 akl,4j g * -2 akj -2 0 akl,4j g * aki -2 -2 0 akl,4j g * -2 -2 0 akl;;;;;4j g * -2 akn -2 ako akp;;;;4j g * -2 ako akp;3x g * 1m 39 68o -2 aks,3x g * 1m akt -2 aks,3x g * 39 68o -2 aks,3x g * akt -2 aks;;;3x g * tx 5ue akv;;3x g * 1m akx aky,3x g * akx aky;;;3x g * tx 5ue 6c6 v3;3x g akz tx 5ue *;;;3x g * a8r al1 al2,3x g * a8r al1;3x g * 5ue -2 al5 -2 v3 -2 yc 12x,3x g * 5ue -2 al5 -2 v3 -2 al6,3x g * 5ue -2 al5 -2 -2 yc 12x,3x g * 5ue -2 al5 -2 -2 al6,1p g * 5ue aq9;;;;4o g al7 ba *,4o g al7 *;;;;29 g * ald 8w ale alf,29 g * 8w ale alf,29 g * ald ale alf,29 g * ale alf,29 g * ald 8w alf,29 g * 8w alf,29 g * ald alf,29 g * alf;;;;29 g * ald 8w ale alh,29 g * 8w ale alh,29 g * ald ale alh,29 g * ale alh,29 g * ald 8w alh,29 g * 8w alh,29 g * ald alh,29 g * alh;;;1y g * alp alq,1y g * alq,1y 1s * bm4 bm5,1y 1s * bm4;;1y g ali alj alk *,1y g ali alk *,1y g ali alj *,1y g ali *;1y g * o2 mw aln,1y g * q8 mw aln,1y g * alo aln;;;;;1y g * 0 1 als,1y g * 1 als;;;;;;;1y g * -2 alz;;;1y g am0 0 1 -2 als -2 *,1y g am0 1 -2 als -2 *;;;;1y g am2 am3 am4 *;;1y g 16i alj am6 *;4s g alp *;4s g am8 alk *,4s g am8 *;;4s g ama -2 *;4s g am6 *;;;3 g ame *,3 g * ba 5tf,3 g * amg;;a g acf -2 *;;;a g amj *;a g acf *;;;b g amm amn -2 *,b g amm -2 *,b g amp -2 *,b g yc amt ba *,b g yc amt *;;b g * amr -2 ams,b g * -2 ams;;;;b g *;b g * ahb -2 amw,b g * -2 amw;;b g * amy 1,b g * 1;;;;;;i g *;r g *;;r g an5 *;r g * an8 -2 1,r g * -2 1;;;r g * anb -2 anc;;;21 g *;21 g *;5a g * -8 1;5a g 1 -4 *;5a g * -2 1;4u g *;;3s g *;3s g *;3s g *;;2 g ann q8 abs *,2 g ann abs *;;;;;;;;;;;;;4m g any ao2 -2 anz ao0 -2 *,4m g any -2 anz ao0 -2 *,4m g any ao2 -2 anz -2 *,4m g any -2 anz -2 *;;;;4m g * -2 ao3 -2 ao4,4m g * -2 -2 ao4;;4m g ao6 ba *;;;4m g ao8 8w ao9 *;4m g * -2 aoc;;1t g *;1t g 10w * alk,1t g m7 * alk;1t g alj am6 *,1t g alj *;1t g alj *;1t g *;1t g * -2 aoj;;0 g *;h g *;41 g * 6fm aon a8r aoo;;;;5g g aop -2 *;;;5g g aos * -2 aou;;;5g g * ahr aox,5g g * aox;;1c g *;1c g * -2 ap0;;1c g *;;3n g ap2 -4 *;2a g * -2 ap5 -2 ap6;;;;;2a g ap5 ap7 ba ap8 *,2a g ap5 ap7 ba *;2a g alp * apb;;;2a g apc -2 * -4 ape;;;;2a g apf -8 * e6 ap8 apg;;;4e g * -2 api -2 39 67f,4e g * -2 api -2 e6 m0 68c,4e g * -2 api -2 apj;;4e g apl -4 *;4e g * -4 apo;;;n g * apr -2 1;;n g 1 ba *;n g * 1 -2 10w 65e;n g apt 1 -2 *;n g * -2 a8r apw;;;n g * -2 0 -8 apz;;n g * aq1 -2 1;;1p g * -2 aq3;;1p g * aq5 aq6;3j g * asb;;1p g aec *;1p g * 5wc 6hx;;1p g * ahd aqb -2 aqc;;;1p g * tx 11d,1p g * aqe;;;31 g aqf a8r * aqh;31 g aqf a8r *;6 g *;1u g * -4 aqk;;;;2z g aql aqm *;;;2z g * v3 aqr aqs;;;4 g *;9 g * aqv -2 aqw;;;36 g *;50 g *;50 g * an8 1;34 g * -8 ar1;;;34 g ar2 -2 *;34 g yc aec * ar5,34 g yc * ar5;;1h g *;;3p g * ar9 ara 1,3p g * ara 1,3p g * ar9 1,3p g * 1;;;3p g * -2 1;3p g 1 -2 *;3p g * -4 1;2r g * -8 1;19 g *;4d g * 12i oo,4d g * ba 12i,4d g * tx 12i,4d g * tx 102,4d g * arh;;;4d g ari * arh,4d g ari *;;4d g ark a9u *;4d g * -2 arn;;4d g * arp arq,4d g * arp;;;;;;;;;1i g * ary;;1i g * a8u as0;;1i g 39 *;47 g *;47 g ai2 aec *,47 g ai2 *;4q g *;4q g * as6;;15 g * ba kd -2 1,15 g * as8 -2 1;;15 g * 0 16i,15 g * 1;15 g * ba 1;;44 g * 8w 12i asd,44 g * ase asd,44 g * asd;;;44 g aec * 1m 12w asg,44 g aec * ash asg;;;44 g * asj ask;;;2e g alj alo *,2e g alj *;;2e g asm -2 *;;3c g aso ap8 *;3c g * art anj;32 g e6 dz *,32 g e6 12i *,32 g a8r *;2h g *;1k g * asu;;1k g * 1m asw;;1k g *;1k g *;2l g * -8 at0;;2l g * -8 at2;;2l g adw * -2 62j;;2l g at4 -4 *;2l g * v3 -2 at7 -4 5w0;;2m g * -4 at9;;2m g * atb atc;;;;2m g * -8 atd;;2m g atf * -2 alh;2m g * -2 92n;2m g atf * atj atk;;;2m g 16i *;;;;;;v g * -4 ats;;v g *;3t g *;5b g *;2f w q5 *;2f w q5 -2 *;;;2f w q5 au1 -2 *;;2f w * au3;;;5c w yc au4 *;5c w 6ux *;1a w * -2 az q3,1a w * -2 b2 6sn,1a w * -2 6sh 6oh,1a w * -2 6sh 6o0,1a w * -2 6sh 6u8;;1a w *;;;1a w aub *;1a w * -2 aue;;1a w * aug auh;;;;;1a w *;;;p w 1m aul aum *;5g w * b7a;;;3w w aup -2 auq -2 *;;3w w aus *;;3w w auu *;3w w * cq 0 -2 1,3w w * 0 -2 1,3w w * cq -2 1,3w w * -2 1;;;;3f w * -2 av1;;;3f w av2 -2 *;3f w az *;;;;3f w *,1g w *;3f w * -8 ava;;3f w * avc;;;4w w 10c * 6re;;;;4c w tc -2 * -2 avj;;m w * -8 avl;;m w * avn avo,m w * avo,10 w * az q3,10 w * jr 760,10 w * 72g cq q3;;;2b w * avq;;;2b w * avt,3c w * b4r;;4o w * avv avw,4o w * avw;;;40 w * -2 avy -2 avz,40 w * jr 764,40 w * aw0;;;;;;1s w aw2 *;52 w 76z cq *;;32 w 39 * b7k;;;;;;;;5d w awd *;2w w * cq awg -2 awh,2w w * awg -2 awh,2w w * cq -2 awh,2w w * -2 awh;;;;;;1w w p *;;;;;2i w * cq 6yw,2i w * awr;;;2u w q5 76b *,2u w awu *;;2u w 8w qf 768 *;2t w 6qk q5 *;;;43 w * -2 ax0;;;;43 w ax2 -2 * -2 ax4;;43 w * -2 ax6 ax7 ax8;;;;43 w 717 m0 *,43 w 717 *;;;2t w awu *;2t w q5 dk * 6mo 6qk;2t w q5 7t *;2t w 768 *;20 w dk 77c -2 *,20 w yh 77c -2 *,20 w 76h 77c -2 *,20 w axh -2 *;;20 w * -2 axu;20 w m0 103 axi dk 77c -2 *,20 w m0 12j axi dk 77c -2 *,20 w m0 103 axi -2 *,20 w m0 12j axi -2 *;20 w * axl;;;20 w axm cq *;;;20 w axh * axr axs;20 w axh * axs;;20 w yh *;;;;54 w axw * jl auo axy,54 w axw * auo axy;;2e w 1m * 6zu;;54 w jl axz ay0 dk 77c -2 *,54 w jl axz ay0 7t -2 *,54 w axz ay0 dk 77c -2 *,54 w axz ay0 7t -2 *;;54 w zv 6px -2 * -2 ay4,54 w 776 6px -2 * -2 ay4,54 w ay5 -2 * -2 ay4;;;;;;;;;54 w od i3 ayb jl axz *,54 w od 6wa ayb jl axz *,54 w 6wa ayb jl axz *,54 w od i3 ayb axz *,54 w od 6wa ayb axz *,54 w 6wa ayb axz *;;54 w ayf ayd 776 *,54 w ayf ayd *;;;54 w * ayi;;;;54 w jl axz ayj ayk -2 *;;;;;;;3y w ayr *;3y w * ayu;;;2g w 0 afn 0 * ayx,2g w 0 0 * ayx,2g w 0 afn * ayx,2g w 0 * ayx;;2g w 0 afn 0 ayw ayx *,2g w 0 0 ayw ayx *,2g w 0 afn ayw ayx *,2g w 0 ayw ayx *;;;;;2g w 8w jl axz *,2g w b2 axz *;2g w 0 * 39 az5,2g w 0 * az5;;;;18 w az7 *;;;;;;18 w azd *;;18 w 6qo *;;18 w * 6uw 6uw;18 w azi *;18 w * 768 6ya;;3v w * azn -2 azo,3v w * -2 azo;;;;;;;3v w * -4 azu;;3v w * -4 19z;30 w aw6 72x 6re *,30 w aw6 6re *;4x w b9b m0 * b9c,4x w b9b * b9c;;;;3b w azz b00 *,3b w azz *;3b w * b03 b04,3b w * b04;;;;;3b w * -2 b08;;3b w * -2 b0a;;3b w * -4 b0c;;;3b w b0d * b0f b0g;;;;q w b0h *;1j w tc -2 * -2 b0k;;2q w * b0m az 6pl;;;22 w b0n * b0p,22 w b0n *;;22 w auz *,c w 72g jl axz *,c w 39 axz *,4x w b94 b95 -4 *;45 w * -2 cq 700;46 w * b0t b0u 6pl;;;4t w * od 71j b0w -2 b0x,4t w * 6y8 b0w -2 b0x,4t w * od 71j -2 b0x,4t w * 6y8 -2 b0x,4t w * od 71j b0w -2,4t w * 6y8 b0w -2,4t w * od 71j -2,4t w * 6y8 -2,4t w * 6y8;;;4t w * -2 b0z;;4t w 6qo *;4t w * 0 b12;;4t w * b14;;4t w * -2 od 71j,4t w * -2 b16;;4t w 1 aza *;4t w * -2 1;;4t w b19 -2 *;;4t w b1b *;;4t w b1d cq 0 *;4t w * 0;4t w 6yd *;4t w 0 *;4t w * 1m 11 77e,4t w * 102 6w1,4t w * 102 6wd,4t w * cq 6wd,4t w * b1j;;4t w * b1l;;;4t w b1m -2 *;;4t w * 1m 70o;4t w b1p *;;;;;;4t w b1u b1v *;;4y w b1x *,15 w b7v * -2 1;4y w * -2 b20;;4j w * b22 b23 b24 j9 795 b25 -2 b26,4j w * b22 b23 b24 j9 77r b25 -2 b26,4j w * b22 b23 b24 b27 b25 -2 b26,4j w * b23 b24 j9 795 b25 -2 b26,4j w * b23 b24 j9 77r b25 -2 b26,4j w * b23 b24 b27 b25 -2 b26,4j w * b22 b24 j9 795 b25 -2 b26,4j w * b22 b24 j9 77r b25 -2 b26,4j w * b22 b24 b27 b25 -2 b26,4j w * b24 j9 795 b25 -2 b26,4j w * b24 j9 77r b25 -2 b26,4j w * b24 b27 b25 -2 b26,4j w * b22 b23 b24 b25 -2 b26,4j w * b23 b24 b25 -2 b26,4j w * b22 b24 b25 -2 b26,4j w * b24 b25 -2 b26;;;;;;;3x w * j9 795 b29,3x w * b2a b29;;;3x w * tc 707 b29;3x w * b2d b2e;;;3x w * b05 b2g cq 6ye,3x w * b05 b2g 71f 7o,3x w * b05 b2g b2h,3x w * b05 b2g;;;3x w * m0 12j b2j,3x w * m0 103 b2j,3x w * 12x b2j;;;29 w * tc ay6 b2m b2n,29 w * ay6 b2m b2n,29 w * tc b2m b2n,29 w * b2m b2n,29 w * tc ay6 b2n,29 w * ay6 b2n,29 w * tc b2n,29 w * b2n;;;;29 w b2o yc m0 *,29 w b2o 10w m0 *,29 w b2o b2q *;;29 w * 92n;29 w b0h * b2m b2t,29 w b0h * b2t;;1y w * o2 mw b2v,1y w * 7h mw b2v,1y w * alo b2v,1y w b2w b2x b2y *,1y w b2w b2y *,1y w b2w b2x *,1y w b2w *;;;;;1y w * b30 b31;;;1y w b2q * 1m b33;;1y w * 0 1 b35,1y w * 1 b35;;;;;;1y w b36 b37 b38 b39 *;4s w * b3c b3d,4s w * b3d;;;;4s w b3e *;;4s w b3g * b3i b3j,4s w b3g * b3j,4s w b3g * b3i,4s w b3g *;;;3 w 8w 12w 6re *,3 w b3l 6re *;;3 w * jr 6oj,3 w * b3n;;;3 w b3o *;;c w 1m * b3s;c 1s bf2 * bmy;3t w * tc 78l,3t w * tc 6ug,3t w * b3u;;;3t w b3v *;;3t w * do 6ug;3t w b3y *;3t w 780 cq *;3t w 6ro cq * b42 -2 b43;;;3t w * cq b45;;3t w * 6sv 77c;3t w b46 *;3t w * b49;;3t w * cq 6z3,3t w * b4b;;;;47 w b4d *;1i w * -2 b4g;;;;1i w b4h b4i *,1i w b4h *;1i w * jl 12f 6z5,1i w * 12f 6z5;;3c w 1m 12w b4l *,3c w b4n b4l *;;;3c w b4o * bd 72v,3c w b4o * cq 7ah;3c w 3a *;;;3c w 1m b4s aui *;3g w * -2 b4v;;;3g w b4y -2 *;;;;3g w * b4z b50,3g w * b50;;;3g w 70o *;;;;;;;;;7 w b5a b5b b5c *,7 w b5a b5c *;;7 w * -2 b5g axz 6zu;;;3a w * b5j;;;3a w b5k -2 7o b0h *,3a w b5k -2 7o *;3a w b5k -2 *;3a w * 6sv 6oh;3a w b5n *;3a w az q3 am3 *,10 w b5r 12w * b5s,10 w b5r * b5s;;;;10 w * b5u;;10 w yz *;;10 w b5w *;10 w az *;10 w * -4 b60;;10 w * 1;10 w *;;;;1g w b65 *;1g w *;;;1g w * b68 b69,1g w * b69;1g w * jl 71z;;1z w 1m 6v8 *;1z w * -2 b6f;;1z w * avf b6h,1z w 8w m0 *,1z w 6ty m0 *,1z w 6mp *;;1z w * b6j b6k;;;1z w * b6m b6n;;;3j w 1 *;;;;;14 w 73d b6p b6s *,14 w 73d b6p *;;;2e w b6v -2 *;4m w * cq b6y,4m w * b6y;;4m w b6x -2 * -2 b70;;;4m w zb 8w b71 *,4m w zb 8w *;;;1t w b74 *;1t w mf *;1t w b2x *;1t w o2 mw *;1t w o2 mf *;;;23 w * -2 b7d;;23 w * -2 b7f;;3n w * -2 b7h;;2h w 6pk *;32 w aw6 *;;;1k w * b7n;;44 w * b7p b7q,44 w * b7q;;;44 w * -2 b7s;;44 w * b7u am3 0;;;15 w * 1;4h w * -4 1;4h w * -4 1;;4h w * -2 b7z -4 1;;4h w 1 b81 *;;4h w * ayq b83 1,4h w * b83 1,4h w * ayq 1,4h w * 1;4h w * b86 0 1,4h w * b86 1;;4h w * -4 1;4h w * -8 1;4h w * b8a 1;;;4h w b8b * -2 1;4h w 1 yz *;4h w * -2 1 b8f;;;3e w * 7o 11d,3e w * cq 12w;3e w 74c *;3e w 78p *;;3e w b8k *;3e w * -4 uy;3r w 7a2 *;3r w 777 cq *;;;25 w * b8s;;25 w 6re bc *;;25 w 10c b8r b8u *;;51 w b8w 7u 7o *;;51 w b8y *;;;51 w b91 -2 *;1b w *;;4x w b94 * -4 1m 6pl;4x w * -4 1m 6pl m0 12j -2 b97,4x w * -4 1m 6pl b98 -2 b97,4x w * -4 b99 m0 12j -2 b97,4x w * -4 b99 b98 -2 b97,4x w * -4 1m 6pl -2 b97,4x w * -4 b99 -2 b97;;;;4x w * cq 72x 6lw,4x w * cq 6pl,4x w * 72x 6lw,4x w * 6pl;;;;4x w * cq b9f -4 6pl,4x w * b9f -4 6pl;;4x w * -4 1m 6pl;4x w * b9i aya;;4i w *;4i w *;;;2y w 1m 6zu cq 12w *,2y w 1m 6zu cq *;2y w * hd b9p -4 b9q,2y w * b9p -4 b9q;;;;;;;;;2x w b9u b9v b9w *,2x w b9u b9w *;4u w jl * b9z,4u w * b9z;;2f 1s pf *;;;2f 1s yk *;;2u 1s 8b r4 yk *;;;2f 1s ba7 *;;;;;;1a 1s * -2 tx q8;;1a 1s *;;1a 1s bah *;1a 1s * bak;;;p 1s 1m 7ec bal *,p 1s tx 7ge bal *;;;;p 1s ban bao bap *,z 1s ban bao bap *;;;p 1s * ba 7dt bar,p 1s * ba 7u3 bar,p 1s * bas bar,z 1s * ba 7dt bar,z 1s * ba 7u3 bar,z 1s * bas bar;;;;p 1s bav baw *,z 1s bav baw *;;;3w 1s bay -2 baz -2 *;;;3w 1s bb2 *;3w 1s * ba 0 -2 1,3w 1s * 0 -2 1,3w 1s * ba -2 1,3w 1s * -2 1;;3w 1s * -4 tx 103 7ge,3w 1s * -4 1m yt 7ec,3w 1s * -4 1m 103 7hi;3f 1s * -2 bb8;;;3f 1s bb9 -2 *;;3f 1s bbb ba *;;3f 1s * bbd;3f 1s *;3f 1s * -8 bbh;;;;3f 1s * ba bbj,3f 1s * bbj;;4w 1s bbl * bbn,2b 1s * bc2,2z 1s br6 * br4;;4w 1s 7rk 1m * 7ge;54 1s bfi *;;;4c 1s 7rk -2 * -2 bbt;;m 1s * -8 bbv;;m 1s * bbx bby,m 1s * bby;;;2b 1s avp *;;;;;4o 1s bc3 ba *,4o 1s bc3 *;40 1s * -2 bc6 -2 bc7;;;40 1s * 7oy 7xw,40 1s * bc9;;1s 1s * ba 7qu,1s 1s * u4 7rf,1s 1s * bcb,1s 1s * bbp bcc,1s 1s * bcc,1s 1s * ba u4 7rf,1s 1s * ba bcd,1s 1s * bcd;;;;1s 1s *;1s 1s * bbp bcg,1s 1s * bcg;;;;l 1s * bci;26 1s * bc0 bcl;;26 1s *;;f 1s * bcp b3s bcq,f 1s * bcp bcq;;;f 1s * ba 103 -2 bcs,f 1s * az 103 -2 bcs,f 1s * bbp -2 bcs;;;;4b 1s * -4 bcu;4b 1s *;2w 1s * ba bcy -2 bcz,2w 1s * bcy -2 bcz,2w 1s * ba -2 bcz,2w 1s * -2 bcz;;2 1s bo3 q8 1m bo4 *,2 1s bo3 1m bo4 *,2 1s bo3 q8 bo4 *,2 1s bo3 bo4 *;;2w 1s bd0 -2 * -2 bd2;;;39 1s bd3 *;;39 1s bd5 r2 * bd7,39 1s bd5 * bd7;;39 1s 7d9 *;;39 1s bd9 *;;;;1w 1s p *;1w 1s * -2 bdg;;;1w 1s bdh bdc *,1w 1s bdh *;;;1d 1s 7yo bb9 *;;1d 1s 7yo r2 v3 -4 * -2 bdo -2 bdp,1d 1s 7yo v3 -4 * -2 bdo -2 bdp,1d 1s 7yo 7se v3 -4 * -2 bdo -2 bdp,1d 1s 7u3 -4 * -2 bdo -2 bdp;;;;1d 1s * bds;;;1d 1s bdt -2 * 7rk bdv,1d 1s bdt -2 * bdv;;;1d 1s 7u3 -2 bdw -2 *;;;;1d 1s be0 -2 7wy *;;;1d 1s be2 be3 7rk afn *;2i 1s * e5 7p5,2i 1s * 1tt;2u 1s be7 *;;;;;;;43 1s bec -2 *;;43 1s beh -2 * -2 beg;;;2t 1s pf i3 *,2t 1s be7 *;;;2t 1s bek * pe 7my,2t 1s bek * q0 7pl cr,2t 1s bek * pe 7pl 7xw,2t 1s bek * bem;;20 1s 80b gj -2 *,20 1s beo -2 *;;20 1s b3s * gj -2 beq,20 1s b3s * -2 beq;;;;20 1s bes ba *;;;20 1s beu bev *;22 1s bj9 * bja;;;20 1s bex bey lg bez -2 *,20 1s bex bey bez -2 *;;;20 1s bf1 bf2 *;;54 1s bf4 qf * bf6,54 1s bf4 * bf6,54 1s bfg qf * bfh,54 1s bfg * bfh,5g 1s bp7 * bp8;;;54 1s bf5 bf7 gj *;;;;54 1s * -2 bfa -2 bfb;;;;;;;;;54 1s * -2 bbp bfk,54 1s * -2 bfk;54 1s * -2 bfn;;;54 1s bfo *;;;;;;;o 1s tx 7ev q0 *;o 1s * -4 bfy -2 bfz -2 bg0;;;;;;o 1s pf yc 7lc bg1 bg2 *,o 1s pf bg4 bg1 bg2 *;;;;;o 1s bg5 -4 bg6 bg7 *;;o 1s tx 7ev bg9 *;3u 1s *;;3u 1s * bge;;3y 1s * bc0 bgg,3y 1s * bgg;;;3y 1s bgh *;;3y 1s bgh *;17 1s *;17 1s *;2g 1s 0 8yp 0 * bgo bgp,2g 1s 0 0 * bgo bgp,2g 1s 0 8yp * bgo bgp,2g 1s 0 * bgo bgp,2g 1s 0 8yp 0 * bgo,2g 1s 0 0 * bgo,2g 1s 0 8yp * bgo,2g 1s 0 * bgo;;;;2g 1s bgq 0 8yp 0 * bgs cr,2g 1s bgq 0 0 * bgs cr,2g 1s bgq 0 8yp * bgs cr,2g 1s bgq 0 * bgs cr,2g 1s bgt 8yp bgu * bgs cr,2g 1s bgt bgu * bgs cr,2g 1s bgt 8yp * bgs cr,2g 1s bgt * bgs cr;;;;;2g 1s bgv bf5 *;;2g 1s bgq bgx * bgz,2g 1s bgq * bgz,2g 1s bgq bgx *,2g 1s bgq *;;2g 1s 0 * tx cr,2g 1s 0 * 3z cr;2g 1s 0 bh0 *;;;;;18 1s * 7oy ba -2 1,18 1s * 7s0 7pe -2 1,18 1s * bh7 -2 1,18 1s * 1 -4 bh8;;;;;18 1s bha *;;;18 1s yk *;18 1s * 7q3 bhg -2 bgw,18 1s * bhg -2 bgw,4t 1s bk0 ba *;;18 1s * -2 bhi 1 -4 bhj,18 1s * -2 1 -4 bhj;;;;18 1s 1 bhk 92n * tx cr;18 1s * pe 7my,18 1s * q0 cr;18 1s * bho bhp;;;18 1s * -2 e5 7ej,18 1s * -2 1m nv,18 1s * -2 ba 7ej;;3v 1s * bht bhu,3v 1s * bhu;;;3v 1s 20h -2 *;1o 1s *;1o 1s * de 7qi bhy,1o 1s * bhz bhy;;;;30 1s 7ge *;;;;3b 1s * bi6 bi7,3b 1s * bi7;;;3b 1s * 8b bi9 bia,3b 1s * bi9 bia,3b 1s * 8b bia,3b 1s * bia;;;;;3b 1s * -2 bie;;3b 1s * -2 big -2 bie,3b 1s * -2 -2 bie;;;3b 1s * bi6 v3 7xg,3b 1s * bi6 bih,3b 1s * v3 7xg,3b 1s * bih;3b 1s * 8b bbx bik,3b 1s * bbx bik,3b 1s * 8b bik,3b 1s * bik;;3b 1s * bim bin,3b 1s * bin;;;;1z 1s q0 g9 bio *;1z 1s * afn bir;;;;1z 1s * -2 bis bit;;;q 1s * biw,q 1s *;;q 1s biy bac *,q 1s biy *;q 1s *;;1j 1s 7rk -2 bj1 -2 *;;1j 1s 8b qf 7tv -2 bj3 -4 *,1j 1s 7rk v3 -2 bj3 -4 *,1j 1s u3 80b -2 bj3 -4 *,1j 1s dk 8b e2 -2 bj3 -4 *,1j 1s bj5 -2 bj3 -4 *;;;2q 1s bj6 ba * e5 7ej;38 1s *;;;22 1s * bja;45 1s * -2 40 7qi,45 1s * -2 7rk r2 7qi;45 1s * -2 bje,45 1s * -2;;;;45 1s * -2 bji;;46 1s 7b7 ba *;46 1s * ba bjl e5 7ej;;4t 1s * -2 bjn;;;4t 1s * 0 bjq;;;;4t 1s bjs *,4t 1s * bk7 bk8,4t 1s bkc * bk7 -2 bkd,4t 1s bkc * -2 bkd;4t 1s * -2 bjv;;4t 1s * -2 bjx;;4t 1s * ba 0 bjz;;;4t 1s * ba 7ow,4t 1s * u4 1wq,4t 1s * bk2;;4t 1s bk0 -2 *;4t 1s * bk5;;4t 1s biz -2 *;;;4t 1s * 0 bka;;;;;;4t 1s bke bj5 *;4t 1s * bkh;;;4t 1s * e5 bki;;4t 1s bkk *;;;4y 1s *;4y 1s * bkq;;4y 1s * bj5;;4y 1s bks -2 *;4y 1s * 0 dk bkv;;;4j 1s * bky bkz bl0 7s0 7pe bl1 -2 bl2,4j 1s * bky bkz bl0 r2 7x7 bl1 -2 bl2,4j 1s * bky bkz bl0 bl3 bl1 -2 bl2,4j 1s * bkz bl0 7s0 7pe bl1 -2 bl2,4j 1s * bkz bl0 r2 7x7 bl1 -2 bl2,4j 1s * bkz bl0 bl3 bl1 -2 bl2,4j 1s * bky bl0 7s0 7pe bl1 -2 bl2,4j 1s * bky bl0 r2 7x7 bl1 -2 bl2,4j 1s * bky bl0 bl3 bl1 -2 bl2,4j 1s * bl0 7s0 7pe bl1 -2 bl2,4j 1s * bl0 r2 7x7 bl1 -2 bl2,4j 1s * bl0 bl3 bl1 -2 bl2,4j 1s * bky bkz bl0 bl1 -2 bl2,4j 1s * bkz bl0 bl1 -2 bl2,4j 1s * bky bl0 bl1 -2 bl2,4j 1s * bl0 bl1 -2 bl2;;;;;;;4j 1s * bl5 -2 bl6 bl7 -2 0 bl8,4j 1s * -2 bl6 bl7 -2 0 bl8,4j 1s * bl5 -2 bl7 -2 0 bl8,4j 1s * -2 bl7 -2 0 bl8,4j 1s * bl5 -2 bl6 -2 0 bl8,4j 1s * -2 bl6 -2 0 bl8,4j 1s * bl5 -2 -2 0 bl8,4j 1s * -2 -2 0 bl8;;;;;4j 1s * -2 bl6 -2 bla bl2;;3x 1s * 7s0 7pe 0 blc,3x 1s * bld blc;;;3x 1s * tx 7dt blf;;3x 1s * blh bli;;;3x 1s * blk 7dt 12u 7ho,3x 1s * blk 7dt 12v 7ho,3x 1s * blk 7dt bll;;;3x 1s * afn bap blo dk,3x 1s * bap blo dk,3x 1s * afn blo dk,3x 1s * blo dk;3x 1s blm afn bap * blo dk,3x 1s blm bap * blo dk,3x 1s blm afn * blo dk,3x 1s blm * blo dk;;;;;;;29 1s * 8b blv 1m blw,29 1s * blv 1m blw,29 1s * 8b 1m blw,29 1s * 1m blw,29 1s * 8b blv blw,29 1s * blv blw,29 1s * 8b blw,29 1s * blw;;;29 1s * 8b blv bly,29 1s * blv bly,29 1s * 8b bly,29 1s * bly;;;1y 1s blz alj afn *,1y 1s blz afn *,1y 1s blz alj *,1y 1s blz *;1y 1s * bm2 bm3,1y 1s * bm2;;;;;1y 1s * 0 1 bm7,1y 1s * 1 bm7;;;;;1y 1s * -2 bih;1y 1s * 0 1 -2 bmd -2 bme,1y 1s * 1 -2 bmd -2 bme;;;1y 1s biz 0 -2 7rk qf -2 *,1y 1s biz 0 -2 bmg -2 *;;;1y 1s bmh atp 7rk qf bbm *,1y 1s bmh atp bbl bbm *,1y 1s bmh 7rk qf bbm *,1y 1s bmh bbl bbm *;1y 1s dk alj *;4s 1s bmn *;;4s 1s bmk bml *,4s 1s bmk *;;4s 1s * -2 bmp;;;4s 1s bmq *;;;3 1s bmt *,3 1s * d7 7d9,3 1s * bmv;;;;;;c 1s bmz bf5 *;;a 1s 7dt *;;a 1s bn3 *;;;;b 1s bn6 bn7 -2 *,b 1s bn6 -2 *,b 1s bn9 bna -2 *,b 1s bn9 -2 *;;;b 1s * bi9 -2 bnc,b 1s * -2 bnc;;b 1s *;b 1s * bnf -2 bng,b 1s * -2 bng;;;b 1s * bni 1,b 1s * 1;;;b 1s 7gj *,b 1s * 7tc;;i 1s *;r 1s *;;r 1s bno *;r 1s * an8 -2 1,r 1s * -2 1;r 1s * bns -2 bnt;;;21 1s *;5a 1s * -8 1;5a 1s 1 -4 *;5a 1s * -2 1;4u 1s *;;3s 1s *;3s 1s *;3s 1s *;;;;;;;;;;2 1s * 1m 7ro az 103,2 1s * 1m 7ro az 12j,2 1s * 1m 7ro 7ho;;;;4m 1s bod zb -2 boe bof -2 *,4m 1s bod -2 boe bof -2 *,4m 1s bod zb -2 boe -2 *,4m 1s bod -2 boe -2 *;;;4m 1s * -2 boh -2 boi,4m 1s * -2 -2 boi;;4m 1s bok ba *;;;4m 1s bom 8b bon *;4m 1s * -2 boq;;1t 1s alj *;1t 1s * 7rk q8,1t 1s * u3 og,1t 1s * 7rk og,1t 1s * bot;;1t 1s * bov bow;;;;1t 1s alj * -2 boz;;0 1s *;h 1s *;41 1s * 7v7 bp3 bf5 bp4;;;5g 1s * -2 3x 7hy;5g 1s bp5 -2 *;;5g 1s bp7 *;;5g 1s bp9 * -2 bpb;;;5g 1s bpc d7 yt *,5g 1s bpc bc0 *;5g 1s * afn bpf,5g 1s * bpf;;5g 1s * -2 jd;1c 1s *;1c 1s * -2 bpj;;1c 1s *;;3n 1s bpl -4 *;2a 1s * bpo -2 bpp;;;;2a 1s pe 7st bpq 7qi *,2a 1s e5 7sm bpq 7qi *,2a 1s pe 7st bpq *,2a 1s e5 7sm bpq *;;2a 1s bps * bpu,2a 1s * bpu;;;2a 1s bpv -2 * -4 bpx;;2a 1s * -8 bpn bpz bq0 bq1,2a 1s * -8 bpn bpz bq1;;;;;4e 1s * -2 bq2,4e 1s bq4 -4 *;;4e 1s * -4 bq6;;;n 1s * bq9 -2 1;;n 1s 1 ba *;n 1s 0 bhl ba *;;n 1s * 1 -2 bqc;n 1s * -2 bqf -2 bqg;;;n 1s * -2 0 -8 bqi;;n 1s * bqk -2 1;;1p 1s * -2 bqm;;1p 1s * bqo bqp;;;1p 1s bac *,1p 1s *;;1p 1s a8q 7dt *;1p 1s * bqu bqv -2 bqw;;;;;;31 1s bqy qf bf5 *,31 1s bqy bf5 *;6 1s *;1u 1s * -4 br2;;;;2z 1s br3 br4 *;;;;2z 1s br7 v3 br8 *,2z 1s br7 v3 *;4 1s *;;;9 1s brb brc -2 *;36 1s *;50 1s *;34 1s * -8 brh;;;34 1s bri -2 *;34 1s * tx 7nu,34 1s * pe 7nr,34 1s * brl;;1h 1s *;;;3p 1s * brq brr 1,3p 1s * brr 1,3p 1s * brq 1,3p 1s * 1;;;3p 1s * -2 1;3p 1s 1 -2 *;3p 1s * -4 1;2r 1s * -8 1;19 1s *;19 1s 7zn *;4d 1s * tx brz;;;;4d 1s bs0 bs1 *;4d 1s * bs4 bs5;;;4d 1s * -2 bs7;;4d 1s * tx v4;;;4d 1s bs9 8b bsa *;5f 1s *;5f 1s v3 br8 *,5f 1s v3 *;;5f 1s bbm *;1i 1s * bsh;;1i 1s * bc0 bsj;;;1i 1s bsk *;47 1s *;4q 1s *;4q 1s * bsp;;15 1s * as8 -2 1;15 1s * 0 dk,15 1s * 1;15 1s * ba 1;3j 1s * bsu;;44 1s * bsx bsw,44 1s * bsw;;;44 1s bac * bac bsz bt0,44 1s * bac bsz bt0,44 1s bac * bsz bt0,44 1s * bsz bt0;;;;;2e 1s alj *;2e 1s 7em q8 -2 *,2e 1s bt3 -2 *;;;3c 1s bt5 bt6 *;3c 1s * bac bnz,3c 1s * bnz;;32 1s bt9 *;2h 1s *;1k 1s * btd;;1k 1s * 1m btf;;1k 1s *;1k 1s *;2l 1s * -8 btj;;2l 1s btl -8 *;;2l 1s * -2 btn;;;2l 1s bto -4 *;;;2m 1s * -4 btt;;;2m 1s btw -8 *;;2m 1s * 8b -2 bty;;2m 1s * -2 1m 103,2m 1s * -2 92n;2m 1s dk *;;v 1s 7as d7 *;v 1s * -4 bu4;;v 1s *;3t 1s *;5b 1s *",
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
    "handover",
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
    "handover",
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
    "handover",
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
    "handover",
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
    "handover",
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
    "extra-pay",
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
