// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque cheque-sent cheque-turn code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-gives employer-pays entries errand everyone-hired extra-pay fee fee-demanded fee-object first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back goods guaranteed-job hand-in hand-on handover hired-already hiring-step home-address home-bank hypothetical iban-lent identity-doc interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-comes money-goes money-in-crypto money-trade move-on mule-title must-sum negator no-interview no-qualification not-a-job open-account original-kept other-name our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-means pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix price-cue process process-thing public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place self-paid selfie sells send send-money sent-on share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our to-your-home top-up trade-thing transfer-service transit travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage wage-amount warehouse warning when-hired wires with-us your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonando abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen abono acc accettata account accounting acquitte acquitter acquittez acreedores act ad add adelanta adelantan adelantando adelantar adelantara adelantaras adelantas adianta adiantado adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar anticipate anticipi anticipiamo any anydesk ao aos apenas apolice aporta aportan aportar aportara aportaras aportas aporte app arca arcam arcar arcara are arranja arrendatario arrendatarios as asegurados asi ask asks aso assume assumem assumida assumido assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux avancant avance avancent avancez b bag banca bancam bancar bank bases be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahle bezahlen bezahlt bic big bij bilhete billete bin binance bis bit bitcoin bizum boe bolseiros bolsillo bolso bon bonifica bonifichi bonifico borg box bsn btc buy by c cada cae cai call can cancela cancelan cancelar cancelara cancele cancelen car cargo carichi carnet carregar cas cash cashapp caso caucao cb cbu cci ce ces chama charge charger chargez chat che check checks chez chi ci cio cle click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados coloca colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata consegna consegni considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consignent consigue conta contratar contrate contrates contribuintes contribuyentes cooperados cooperante cooperantes copre copriamo corrisponde corrispondi cost coste costea costeada costeado costean costear costeara costearas costeas costo couvre cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira cuota custeada custeado custeados custear custeara custeia custeiam custo customs custos cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de debourse dei del dem den denos depose deposent deposes deposez deposit deposita depositala depositalo depositam depositan depositando depositano depositar depositara depositaras depositas depositate deposite depositelo depositelos depositem depositen depositi deposito deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk despesa despesas deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed edad een efectuar efectue efetuar efetue ehe eid ein einzahlen el ela elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrada entregar entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoi envoie envoient envoies envoyant envoyer envoyez equipamento equipo er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux exame exames extras fa faca facebook facilitame facilitanos facilitarnos facturas fai falls familias far faturas faz fazer fee fees few fianza fie fim fin financia financiam financian financiar financiara finanziamo fly fob foi follow for fornecedores forniamo fornire fornisca fornite forward found fra free fue fugen fund fur ga ganas ganha gasto gastos gbp gdc geben geef geen gestort get gezahlt gg gia gib gig gira giraci girami giran girar girara girarlo gire giri give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha haal hab hacer hacerse had haga hagan han hand hangout hangouts has hat hay haz he heb hem hen her here het hey hi him his hmu ho hol hola hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id idade ident if ife ihn ihr ik il im imo importe impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo ingreso inicial inicio inquilino inquilinos ins inscricao inscripcion instagram int interesada interesado interessata interessato interesse interessee inversion invertis investe investi investimento investir invia inviaci inviami inviando inviarci inviare inviate inviateci invierte invii invista ira is isn ist it items its j ja je jij job joignez join jou juri kan ke key kik kit kluisje km kost kostet kryptowahrung kyc l la laad laat las lavoro lcb ldv le leg legen lei les let lgs lhe li licenca licencia lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide lis ll lo log lorsque los lot lote lu lui ly m maak maakt mag mai mail mailen make making mal man manda mandaci mandame mandamelo mandami mandando mandanos mandanoslo mandar mandare mandate mandateci mande mandenos mandi mao mas material matricula matriculados may mb me mee men mes message messenger met metamask mets mettez meu mi mia mij mim min minima minimo mio mir mis misez mismo mit mlm mme mobile mochila modelo moi momo mon monatsmieten money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul num nur o of off offriamo ohne ok old olx om on once one ong ons ont ook op open opta or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages pacote padres paga pagada pagado pagala pagalo pagam pagamos pagan pagando pagandolo pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paie paiement paient pais paquete par participantes participants pas pasaje pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros passagem pay payant paye payer payes payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pfand pic pide pin piu pix plata plaza plr pm pn poe poi poliza pon poner por pos post postident postula ppe pra pre presta prestare prestarlo prestarmi presti pretes prevoyez privado pro propietarios propio proporcionanos propria proprietarios proprio proveedores provide purchasers put pv pvg pvt q qe qr qu qualora quand quando que quem quero qui quicksupport quien quiero quita quitam quitar quite r ral rate re read realice realiza realizar realize recarga recargar recarregar recarregue recebas recebe received recharger rechargez reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos reglant regle reglent regler regles reglez regola regularizar remet remettant remettez remit remitir rep reply reserva reservada reservado reservas respondanos responde retorna reviewed rg rh ria rib ricarica ricaricami ricarichi rimborsiamo ritorna route run rustdesk rx s sa sai salda saldano saldar saldi sans sao saque saques satisface satisfacer saw schick schicken schlussel schrijf se sea see segurados seguro sei selfie selfies sem send sende senden senza ses set seu seules seuls she ship should si sia sie signal sim sin sinal sir six skrill sleutel sleutels sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sostiene sou soy spenden spind ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportada suportado suportam suportamos suportar suportara sur sure sus t ta taf tag tan taxa taxistas te team teams teamviewer ted telegram tell tem ten ter tes tether teu text tgl the their ti tiene tiktok timo timos to toe toi ton too top topa tot tra tramite transfer transfere transferem transferes transferez transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmettez transmitenos trasferisca trasferisci traslado trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente uniforme union uno unpaid uns until up ups ur us usd usdt use usted usuarias usuarios utentes utilizadores uur uw va vaga vai vales valida valor valora valorando valorar valores van vao vc ve vecinos venmo ver verfahren versa versamento versami versando versano versant versare versate verse versement versent verser verses versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 vire virer vires virez vis visado visitantes visto voce vog voi vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we web webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wil wir wire without won wou write www x y ya yapea yapean yapear yapee yo you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonne abonnement abzock acced accepte accettat accogli accompagn accredit accreditat accueill aced aceit acept aceptad acess acheteur acquereur acquirent acquist acquitte acredit actif activ activatiecode activatiekost active addett adesiv adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad affid affidat affitt afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation altr amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirant aspirante aspire assegnat assegur assegurad assessor assistant assistent associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto autocollant automat automatic automunit autorizad autorizzat autre avali avaliad avanc avance baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr bearbeitungspauschale beglaubigung begleiche behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficiar beneficio benevole beoordel beperkt berater bericht beschik bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bollin bonific bonifica boost bordereau bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature capture caricat carich carreg carregu carte carteira cedula cerca cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque cherch chiam chilometric choisi ciascun classific clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborat collaborateur collaborator coloc colpit combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compart compartid compartilh compensa compensad complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie conferm confermat confi confid configur confirm confirme congelad congres congreso congress congresso connect consegn consegnat conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit credita cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi descontad desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario dienstausweis diffid diffus difund dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibil disponibiliz divulg document documento donateur donation donator donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut driver due economic ecrite ehrenamt eigen einbehalt einfuhrungskurs einladung einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaissement encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entrepot entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoie envoy envoye equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etranger etudiant etudie examine exent exig exige exigid expedi expedie expense export externe extracto facil facilissim facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat fingerabdruck fingerprint firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornir fornit fornitor foto fotocopia fotograf fotografi fotografia fotografic fourni fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gagnant gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft genossenschaftsanteil geschenkkarte gestion gestor gesundheitscheck gesundheitsprufung gesundheitsuntersuchung gesundheitszeugnis geworbene gib giocator giornalier gir golpe gratt gratuit groupe guadagn guard gultig guthabencode guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite image imagem imagen imediato immagine immediat impersonat incaric incaricat incass incorporad indemnis indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal instalad instantaneo instapkost interesad interess interessad interessat interesse intermediari interne interview intestat invers invert invest investier investig invi inviat inviert invit invita invitacion invitad invitation isent jefe joign joueur journalier journalist journaliste kaart kandidat kassier kauf kein kilometrique klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lasciat lavorator leg legalisatie legalisatiekost legalisation legitimier leih leite leiter lev levant levanta lever libelle licentie lidmaatschap lieb liefer lieferant ligu lik limitad liquid livre lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter loue lucro maak maggiorat mail majore manager mand manda mandat masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim mis misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda monatsmiete moneda monedero monitor monnaie mont montant mot mula multiplic multiplica multiplicad muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva numerise nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup offert ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur operation oplaad oplicht opositor opte optimi optimis optimiz opwaarder orale ordin ordinari original ospit otimiz ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pazient pegar perc percu perd permiso personalausweis personalchef personalleiter personenbeforderungsschein personne photo photocopie photograph pin piramide place plaza pod pontu port positiv post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prend prenot prenotazion prepag prepagad prepagat prepaidkaart prepaidkarte preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present prete previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri prossim proveedor prufungsgebuhr pubblic publi public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa rayon realiz recapit recarg recarreg rece receb receber recepcion reception receptionn recev recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent reflejad refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reimburse reindirizz reintegr reinvest reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remis remit remitira remuner remuneration remunere rend rendimento rendu renvo renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr reservierungspauschale respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retorna retourenlabel retourlabel retransmet retribuit retrouv revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ritir ritirat ritrov riversa rubbel ruckerstatt ruckseite ruckzahlbar saisonnier salaire salarie saldat saque sblocc scaffal scalat scam scan scansione scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scommess scomputat scratch scriv sechsstellig secreta secretari segnalat segretari segur seleccionad selecionad selectionne selezionat semanal semesterbeitrag semplicissim senal sencill send senha servicegebuhr servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smist smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut sped spedir spedit spedition stabilit stagiair stagiaire stagist startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subsidia subvenciona subvention success sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch tegoedkaart teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar tirocinant titre toegangscode touch trabajador trabalhador traduction traduzion trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transit transmett transmis transport transportador transportista trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat trovera truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp utent vacature valid valide valor valorad valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale vermittlungspramie verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vincit vingerafdruk vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire volontar voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich wollte woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuruck zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten kunden partnerpaket pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv apron aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar bare barrist base basic be bear becom been befor beforehand begin behalf below beneficiari between bewar bicycl bike bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker bronz buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt down downlin draw drive driver drop drug due each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili fare farm fast fedex fee feel fifteen fifth file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fourth fraud fraudster fraudul free freedom freight fresh fridai friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest half hand handl handler hangout happen hardli hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous http huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kei kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend less let letter level levi liabil licenc licens life like limit line link linkedin list littl live lmia load local lock locker lodg login logmein look lost lucki machin madam made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment mondai monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform platinum pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press price print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rank rare rata rate rather razer reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari sale same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ sephora seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai stake stamp star start starter startup statement statutori steam step sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant tenth test tether text than that thei their them then there these thi thing third those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition tunic turnov twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vanilla vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet want warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while wholesal will wire wise with withdraw withdrawn withheld withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong xbox yahoo your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accepte accompagn accompagne accompl accueil achat achet acompt acquer acquis acquisit acquitt acquittent acte actif activ adherent adhes adjoint administr admis admiss admissibilit adress adresson affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc annuel antecedent appareil appartient appel appli appliqu apport approuv apre aptitud argent arnaqu arret arriv arrive articl assign assoc associ assur ateli attach attend attent attest attir attribu aucun aujourd aupr aur aussitot authentif automat autoris autr autrui avanc avancon avant avec avez avis avocat avon badg bancair banqu bas belg beneficiair benevol benevolat besoin bien bienvenu billet blanch bleu bloqu boit bonus book boulot bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caden caiss canap candidat candidatur captur cart carton cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chauffeur chaussur chef chequ cherch chez chiffr chois chronopost cinq civil civiqu cle clean clic clich client cliniqu club cod coffret colis colissimo collabor collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conf conferent confidentiel configur confirm confirme confirmon conformit congr connect connexion conseil conserv conservon consign constitu consulair consult contact conten contr contrat contribu control convert convient convoc coordin cop correspond cot cotis coupon cour courriel coursi cout coutent couvert couvr couvrent couvron cred credit crypto cryptogramm dan dat debloqu debours debut decis decouvert ded deduct deduir dej del demain demand demandeur demandon demarch demarrag demenag deni depart depech deplac depos depot depuis derang derni dernier derrier dessous destinatair detail deux dev devr devront dict different diplom dir direct directeur directric disponibl dispos disposit distanc distinct distributeur dit diver doctoral docu doit doivent domain domicil don donateur donc donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort electromenag elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu envelopp enverr enverron envoi envois envoy envoyon epreuv equip espac espec essai etabl etat ete etiquet etoil etrang etre etud euros evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facebook facil facteur factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fil fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat font forf format fourn fournisseur fournitur frais franc gain gar garant gard gardien gardon general gestion gestionnair googl gratif gratuit group habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain hyp iban identif identifi identit ifas ifsi illimit immatricul immediat immigr impress inclu inclus incomb independ indiqu individuel info inform informat infos initial inscript inscrit inscriv instagram install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss laisson learning legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid lir lis list livr livraison livret local locat log logist lor lou louon lund lydi madam magasin mail main mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel mer merc messag messager met mettent metton mettr mid minimal minimum ministeriel minuit minut mis mission mobil modiqu modul moin mois mond mondial money monnai monsieur mont moov moyen mun muse mutuel naissanc national nationalit necessair negat negoc neosurf net nickel niveau nom nombr nomin not notair notr nous nouveau nouvel null numer numeris numero objet obligatoir obten offert officiel offre offron onboarding oper orang ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient pani papi paquet parametr parcoursup parcouru parent parl parm part partenair particip parven parvient pass passeport passif pay payabl payon paypal paysafecard pedagog pend percev percevoir perd period perm person personnel pet peut peux photo photograph piec plac plais plateform plis plus plusieur poch point polic polo port portabl portail portefeuill posit possed possess post postal postul pot pour pourboir pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepar prepaye present press pret preton preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reel reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete rel relanc relationnel relay relev rem remarqu rembours rembourson remet remettr remis remuner rencontr rend rendu rendus renseign renvoi rep repart repond repondr repons requ requis reseau reserv resident respons responsabilit ressort ressourc rest restaur restent restos reten retenon retenu retient retir retr retrait reussit reven revendeur revenu revenus revers reversent reviendr revient revolut risqu sais saison salair salar san sauf scan scolair scolarit secret secretair secretariat securit sejour select selection selor semain ser serieux seront serv servic seul sieg sien sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soir soit sold solidarit somm sont soumettr sous stag stock structur studio subvent succ suff suffisent suis suiss suit suiv suivr sup support surplus symbol tablet tach tailleur tant tap tard tarif telegram telephon teletravail temp ten tenu term termin test teth thun ticket tiendr tient tiktok timbr tissu titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transit transm transmet transmettr transmettron transport transporteur travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu unitair universit universitair urgenc urgent usager usdt vacanc vacat valabl valid valide validon valis velo ven vendeur vendred vent ver verif vers verso vestiair veuill video videos vien vient vigil vingt vir virtuel vis visag visio visit vit vital voir volontariat vont votr vous voyag watsap wattsapp wav whatsapp youtub zero zon zoom",
  "nl": "aanbevol aanbod aanbrengt aandel aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvraagkost aanvrag aanvull aanwerft aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie badg ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev bronz brutolon budget bunq bureau burgerservicenummer cadeau cadeaukaart cent certificat chat chatinterview chauffeur chauffeurskaart cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer contact container contract creditcard creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur fiet film filmpj filmpjes financieel financiel flat flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl goud goudpakket grag gratis groep gsms haalt haast hal hallo handelar handelsreken hangout hardwar hartjes hebb hebt heeft helft help helper hesj hier hierhen hoeft hotel houd houdt huis huisadres huisvest hulp hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instapkost instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss ker keuring keuringskost kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kostprijs kredietkaart kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs len les leverancier lidgeld lidmaatschap lidmaatschapspakket liev ligt lijst lik likes link linkedin lmia lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meebrengt meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naamplaatj naast nadat nam nar nationaliteit nauwelijk neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw niveau niveaus nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onbek onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerprijs partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personeelsdienst personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium prijs priv privebericht privereken procent product productkoffer productpakket proefdos proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruit recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter rel rembour rendement reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico robijnpakket rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schort schriftelijk schrijf schrijft schrijv screening screeningskost screenshot selectie selectiegesprek selectiekost selectieprocedur servicekost servicepunt set shift shop signal slaapt slecht sleutel sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan stap start starter starterset starterskit starterspakket startkapital startkost startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stopt stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal teruggeeft teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twed twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vanaf vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijfd vijftien vindt visum visumkost vliegt vlucht vluchtel voeg voer voldan voldoe voldoen voldoet volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vroeg vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud weggat wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp wild will winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilver zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb abhol ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antret antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm aufnahmebeitrag auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausscheid ausschliess ausstatt aussteh aussteht ausstell austritt auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt beleg benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors brauch braucht brief bring bronzepaket brutto bruttogehalt buch buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend dritt durch durf ebay eben eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkauf einkomm einkommensgaranti einkunft einlad einlos einmal einmalbeitrag einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstieg einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrrad fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flieg flug flugpreis folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funft funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss geworb gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halft hallo halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind kittel klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkart kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list lmia login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich miet mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachnahm nachricht nachweis nachzubild nam namensschild nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm noch notar notarkost notig notwend numm nutz oder off offic ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnerpreis partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami preis premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probekist probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rendit rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko rubinpaket ruck ruckerstatt ruckerstattbar ruckerstattet ruckgab ruckseit ruckzahlbar rustdesk sag saldo scamming scan scheck schicht schick schlaf schlussel schneeballsyst schnell schreib schreibt schrift schriftlich schritt schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb selbstkostenpreis selt semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stuck stuf stund stundenlohn such sucht summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt unbekannt uniform universitat unkostenbeitrag unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier viert view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied will willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung woll wollt wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zehnt zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zuruckgibt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zweit zwisch",
  "es": "abog abon abra abre abrir acab academi acced acces acept acompan acord activ activacion acto actu acud adelant administracion admit adqu adquir advert afiliacion agenci agent agreg ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal analisis analit anim antecedent antelacion antes anticip anual anunci anvers anydesk aparec apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aptitud apunt aqui arancel armand arranc arranqu arrend articul asciend asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj bajat balanc balot banc bancari bas bec benefici beneficiari bici biciclet bienest bienven billet billeter bitcoin bizum blanque bloqu boj bol bolet boletin bols bolsill bon bonif bonificacion bonus book bot botiquin brut bufet bult busc buzon cabez cad caduc caen caj cajer calif calific calz cambi cambial camis campament campan canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carid carnet carpet carretill cart cas casc casting caucion ced cedul celul cens centr certific certificacion chalec charl chat chats chequ cheque chip cient cifr cinc cit clab clav clic client clinic cobr cobral cobranz cobrel codig coincid colabor colaboracion coleg colegi colegiacion colocacion com combin comenz comerci comienz comision companer compani compart compartel comparti compens complac complement complet compr comprador comprob comun comunic comunical concert concurr concurs conduc conf confiabl confianz confirm confirmacion conform conjunt conmig conoc consegu consegui consej consejeri conserv consider consignacion consul cont contabil contabl contact contacten contart contest contig contr contrari contrasen contrat contratacion contribucion control conversacion convert conviert convocatori coorden coordin copi corr corre correduri correspondent corresponsal corrient cost costari cre credencial credit cript criptomoned cual cualqu cualqui cuand cuant cuatr cubr cuent cuest cuid cumplimient cuot cup curp curriculum curs cursill custodi dal dam dand dar dars dat daviplat deb deber dej dejal delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des descarg descont descuent desd dese desembols desempl desk despach desplaz despu destin destinatari detall detr devolv devolver devuelt devuelv devuelvan devuelven diari dic dict dictal dictasel dictel dieron diet diez diferent difund dig digit digital dim din diner direccion direct discord dispon disposicion disposit distint distribucion distribuidor dobl doctor document documentacion domicili donacion donant donat dond dors dossi dotacion dud efect efectu efecty elector electron ella ello ellos email embaj emision emolument empac empez empiez emple empleador empres encaj encarg encim encomiend encontr encuentr enhorabuen enlac ensobr enter entid entra entrad entran entrar entras entre entreg entren entrev envi envial enviam enviart enviel equip error escan escane escrib escribem escrit escritori esfuerz esper esquem esta estaf estan estas este esto estudi etiquet eur evalu evaluacion evit exam examen exces exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur facturacion fals falt faltant famili favor felic felicit fianz fich figur final finaliz financ financi financier finiquit firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garaj garanti garantiz gast gener generalitat gent gerent gestion gestor gestori gift giftcard giftcards gir googl gratis gratuit grup guard guasap gui gust gustari habitacion habitual habl habr hac haci hag har hast hem herramient hog hoj homebanking homologacion honorari hor hospedaj hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inbox incent inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari intern inversion inversor investigacion inviert invit irte itun jam jef jorn jornal junt justif kilometr lad laptop leel leesel legaj legal legalizacion leid libert libr libret licenci lik limit lin line link liquidacion llam llav lleg llev llevat locomocion login logist lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajer mensajeri mensual merc mercade mercaderi mercanci met metal miembr mientr ministeri minut mir mision mism misteri mobiliari mochil moneder money moneygram mont mostr mov movert movil movimient muell multinivel mund nacimient nacional nadi naturalez nav neces necesari necesit negat nequi net netflix nin ningun nivel noch nombr nomin nosotr nuestr nuev numer nunc obligatori obsequi obtien obtuv ofert oficial oficin ofrec olvid onlin opcional oper operacion oportun oposicion opta opte optimiz orden organizacion original otra otras otro otros oxxo pacient pack pact pag pagar pagin pais palabr pantall pantallaz papele papeleri paquet paqueteri par parcial part particip pas pasaj pasal pasam pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis permit person personal phishing pid pierd piramidal pis plan plantill plat plataform playstation plaz plin plus poc pod podri poliz pon pong porcentaj portal portatil porteri pos posesion posicion posit postal posterior postul postulacion preaprob preci precis pregunt premi premium prens preocup prepag prescind preseleccion present presentart prest prestacion presupuest previ prim primer pris priv prob proces product profesional program propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quier quinc quincen quincenal quit rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomendacion recomiend reconoc recruit recuper recuperacion recurs reembols reenvi reenvial reexpedicion ref refer referent regal registr regres reintegr remes remit remitent remot remuneracion rent rentabil repon repondr represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis revolut riesg rob roblox rodaj rog rond rostr rrhh rueg rustdesk sac sacal sacart sal salari sald salg salud salv saqu secretari segu segund segur seis seleccion select seman semanal sen senal sencill ser seri servici servientreg sesion sexual sid siempr sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter soport sosten spin steam sub subvencion sucursal sueld sujet sum suministr super support suprem suren suscrib suscribet suscribirt suscripcion suy tablet tall talon tampoc taquill tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari tempor ten tendr teng tercer termin tesoreri test text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tok tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser traster trav treint tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform unirt univers unos urgent usar usdt usted usuari utiliz vacant val valor vari veint vend vendedor ventanill verificacion viaj vid vide videoidentificacion videollam viend view vigor vim vis visit vist viviend volv vot vuel vuelt vuelv wallapop wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit abit academy accadem accant accanton acced access accett accolt accont account accred accredit acquirent acquist acquister addett adesion affitt affittas affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altra altre altri altriment altro amazon ambedu ambo amic amministr ammission ammont anal ancor andra anno annual annunc anticip anticipat antiriciclagg apert apertur appen approv apra apri aprir aprit armadiett arriv arriver articol aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attim attiv atto attrezzatur autist automat autorizz avant aver avven avvi avvis avvoc azi badg banc bancar bancomat band banking bartolin bas bast beneficiar benven bic bigliett bilanc bisogn bitcoin blocc boll bollettin bonif bonific bonus book bors budget buon bust cam camb camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr central cerc cerk certif certific chat chi chiam chiav chied chiunqu chius ciascun cifr cinqu civil clic click client codic coll collabor colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conosc conoscent consegn conserv consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib controll conv convenzion convert convoc cooper coordin cop copr corr corrent corrispond corrispondent cors corsist cos cost coster costitu cred credenzial cript criptoval cuff cuor curriculum custod dall damm dar dart dat dator davant deb decadent decret deleg deliber dell denar dentr depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct dirett direttor direttr diritt dispon disposit disposizion distributor div divis dlgs docent document dodic doman domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral elettrodomest email ente entra entramb entrar entrat entri entro equival esam esamin esclus esclusion esit esperient esser ester estratt estrem eur evit exchang extra facc facebook facil fals famigl far farl fat fattur favor felic fidat fiduciar fin finalizz finanz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram girocont giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hann hom homebanking hotel hype iban ident identif idon idone immagin immed immediat impieg import incar incaric incass incontr indenn indirizz individual info inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem instagram interess intermediar interv intest intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istantane istit istruttor ital itunes laborator lasc lascin lat lavor lavorett learning legal legalizz legg lett letter liber libert librett licenz liet lik likes lim limit link livell lor lord lucchett madr magazzin magliett mail man manager mancanz mand mandac mandam mandatar mander manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz mezzanott min mission mobil modul moment moneygram multilivell muse nasc nazional necessar negat negoz nell nessun nett network nient nolegg nom nomin nonc nostr notai numer nuov occasion occorr offert offre oggett oggi ogni ognun oltre onlin onorar oper opportun orar ordin organizz original ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par parl part partecip partenz partner pass passaport passer password past patent patentin paypal pazient pen pendent percentual perd perder period permess pers person personal perven phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion poss possess post postal postazion postepay postin potre pratic preassunt preg prel prelev prem prend prenot prepag prepar present press prest prestazion prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial provvigion pubblic pul punt qualcun qualif qualsias quant quattr quest quindic quot raccomand ragazz rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal region regional registr regol remot repart res resident respons rest restant restitu ret retr retribu revolut riav ric ricar ricaric ricerc ricev ricever ricezion richied richiest riconosc riconsegn ridott rifug riman rimanent rimang rimast rimbors rimess rimett ripart riport risc riserv risors risped rispedizion rispond rispost ristor risult ritir rivenditor rivers rub salar sald salv sanitar sar sara sarann sart satispay sblocc sbors scad scansion scarp scatol scatt schem scherm scont scort screenshot scritt scriv scrivetem scrivim scuol sed segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc societ softw soggiorn sol sold soltant somm son sosten sostien sottost sped spedizion spes spett spid spieg sport sportell squadr sta stag stagion stamp starter staser stat steam stell stess stipend stock struttur stud student sub success sufficient suo super superior svolg tablet tard tariff tasc task tass team telef telefon telegram telelavor temp ten teng termin terz tesor tesorer tess tesser tesserin test testual tether tien tiktok titol torn total traduzion tram transazion trascors trasfer trasfert trasloc trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var ved vedrem venditor veng verif verific verr vers vettur viagg vide videoidentif vien vis vision vist viv vogl vol volontar volt vostr vuol wallet welf western whatsapp youtub zon",
  "pt": "abaix abertur abra abre abrir acab academ aceit acess ache acim acord ader adesa adiant adicion administraca admissa admissional admit adqu adquir advog agenc agend agent agor agradec airdroid ajud alert algar algu alimentaca aloj alug alun amanh amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk aparec apart apen aplic aplicaca aplicaco apolic aport apos apostil apple apps apresent apress aprovaca aptida aqu armari armaz arrecadaca arrend artig assegur assessor assinatur assist assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca auxili aval avali avaliaca avaliaco avanc avis baix balca banc bancari banking bas bast benefici beneficiari biciclet bilhet bitcoin boas bols bonus book bot branqueament brut busc cab cacif cad cadastr cadun caem cair caix calc camis campanh can canaliz candidat candidatur capacet capital captur car card cards carg carreg cart carta carteir carteirinh carto cas casting cauca ced celul cent centr certida certific certificaca cham chanc chat chav cheg chequ chip cidada cifr cinc classific client clinic cobr cobranc codig cofr col colabor colaboraca coleg colegi colet coloc colocaca coloqu com combin comec comissa comisso comparec compens complet compr comprador comprov comput comun comunic conclu concorr concurs concursal conduca confi confianc confirm confirmaca conhec conjunt connosc conosc consegu conselh consider consul cont contabil contact contat contig contr contrari contrat contrataca contribuica control conveni convers convert convertel convid convocator coorden copi corr correi corrent correspond correspondenc corretor crach credenc credit cri crimin criminal cript criptomoed cuid cultur curricul curriculum curs cursinh curt cust custod dad dam dand deix del demor dentr depo deposit depress descarreg descont desej desembols desk desloc deslocaca despach despes destin destinatari detalh dev devera devolv diar diari dias diferenc diferent dig digit digital dinheir diplom direct diret discord dispens disponibiliz diss distribuica distribuidor dit divers doaco doador dobr doc document documentaca dois domicili donat doutor duas edital eletron email embaix embal embalagens emissa emol emolument emos empilh empilhadeir empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec engan enquant entidad entra entrad entram entrar entre entreg entrev envelop envi epoc equip erro escrev escrit escritori esforc esper esquec esquem esta estafet estar estas este estrangeir estud estudi etiquet eur evit exam excess exchang exclus exig expedica experienc explic exterior extra extrat fac facil facilit fal fals falt famil far fard fatur favor favoravel faz feit ferrament fic ficara fich figur filiaca filial fin final finaliz financ financeir fiqu firm fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garag garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit gravaco grup guard gui habitual hav hesit hoj homebanking homologaca honorari hor hospedag hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor incent inclu indic indispensavel info inform informaco informat ingress inic inici inicial inscrev inscrica inspetor instal integr integraca integral inteir interess intermediari invest investidor irem isenca isso isto itun jam jornal junt jur lad lavag legal legalizaca lei lev levant liberdad licenc lig ligaca ligaco lik limit linh link liqu livr login logist loj lot lucr lug lux mail mais mal malet mand manual maos marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh ministeri minut misso misteri mobiliari mochil moneygr mont montant mor mostr motoboy motor mov moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel noit nom noss notebook nov nubank numer nunc obra obrigator obrigatori obtiv ocult oferec ofert oficial oficin olham olhand onde onlin opcional oper operaca oportun orcament ordem orden organizaca origin otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil pergunt period permanec permissa permit pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pont pontu porcentag port portatil posit poss possu post posterior posts pouc poupanc praz prec precis prefeitur premi premium prend prepag preseleca present pretend prev previ primeir print prints priv proced process procur produt program propagand propin propr propri prov proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recomendaca reconhec recrut recup recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica refeica referenc regional regist registr remess remet remetent remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent republ requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu result ret reten retenh retir retorn retribuica reunio revis revolut risc roblox rod rost rustdesk sac sair sal salari sald salv saqu satisfaca scan secret seg segu seguint segund segur seguranc seis sej seleca selet seman sempr sena senh senhor ser sera seri servic sessa seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tablet tard taref tarif tax team teamview tecnic telefon telegr telemov telemovel teletrabalh tem temp tempor tend tens ter tera terceir term termin tesour test teus text tir titul tod token total toxicolog trabalh traduca tramit tramitaca transaca transf transfer transferenc transport treinament tres trimestr trint troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vend vendedor verificaca vers viag viaj vid videocham videoidentificaca view vim vint vir vis visit vist voc volt volum voss western whats whatsapp zapzap"
 },
 "groups": "85i 88l 8cf 8ci 8cv 8dq 8e2 8ee 8g2 8go 8j4 8x2 8x3 8xq 8yp 8yw 8z0 8ze 8zh 8zr 90u 950 951 9dv 9fq 9fv 9g2 9gg 9gh 9gp 9gs 9h1 9la 9up 9uq 9vy 9ws 9ww 9x2 9xg 9xm 9y0 a8c ac3 ac9 adi age agp agu agy ahg ahi ak9 aok avy axz ay4 ay7 ayh ayi ayn b4e b8t bc6 bcb bdj bdt bfw bg7 bgg bgj bgn bh2 bh4 bh9 bhb bjs bp4;8f6 8f7 8g2 8go 8qz 8ze 8zh 8zr 92s 97g 9gg 9gh 9gp 9h1 9o4 9xg 9y0 a5f act ag1 ahg ahi apt ar0 ayh ayi ayn b6h bcx bfw bh2 bh4 bh9 bhb bp4 bpa;a3t;a3t;;8ol;93i;93i;93i;93i;93i;93i;8ol 9m3 a3t al3 bkr;a3t;a3t;8ol;9m3;8ol 9m3;8ol 9m3;9m3;8ol;8ol 9m3;8ol;a3t;895 8vt 93v 9cu 9tm abw aod aux b3e bc2 bo1;83u 8t6 bb7;b35;8ol;b35;895 896 8vt 8vu 9cu 9cv 9tm 9tn abw abx aux auy bc2 bc3;85i;8jw;895 896 8vt 8vu 9cu 9cv 9tm 9tn abw abx aux auy bc2 bc3;93i;896 8vu 9cv 9tn abx auy bc3;85i;8jw;;bkr;8jw;bkr;bkr;bkr;al3;al3;al3;b35;b35;b35;b35;b35;;bkr;al3;93j;93j;93j;93j;7zn 80z 813 81c 823 824 826 83g 83k 83w 85c 86g 879 87g 87j 87l 87w 88m 88y 891 894 89b 89e 89s 8a5 8au 8bu 8cm 8d5 8dg 8dj 8ez 8f6 8f7 8f9 8fm 8g1 8g7 8h3 8iq 8iy 8j0 8js 8kb 8kp 8mj 8nd 8nr 8s3 8s6 8sa 8ty 8us 8v4 8vl 8vq 8w3 8wz 8xi 8xq 8ys 8zt 8zv 90z 917 91r 92b 92v 93l 93o 94h 958 9cn a4w a6e a7n a7x abo abt acg ado aeg aev agd agj agl aht ai4 akn alb amo an9 aoo apc at3 av6 awh awo awq axp axy ayz az2 b1a b1o b39 b3d b4o b5f b5x b6u b76 b7f b87 bab bch bct bdf bdi bem bfd bg4 bg6 bgb bgv bh1 bh9 bhb bhd bhj big bil bio bjy bkt bkz bl5 bmb bmg bmv bn9 bnf bo2 boa;991 9e9 9ed 9fs 9g8 9h0 9h6 9hp 9id 9jf 9m7;9yc 9ye a0w a3z;aiy aj4 ank;aj4;aj4;aj4;ang;aip aj4;aj4;aj4;aiv anj;aiv;aiv;aj4;aiv ang;aiv ank;aiv ank;ap3;8h1 8h4;apy;;;947;;945;ajj;85e;7yh 7yn 8do at3 b1o;8nv;aj4;aj4;ang;aip;aj4;aiv ang;ang anj;bis bn7;bn3;bis;bie;bij;aky anm;aky anm;amt;amt;bkm bnb;bmf;bmf;bmf;aky amt bkm bmf bnb;amt;amt;7yn 8co;9hg;;;awq b39;b9l;a6e abe abq abv ac2 aca acc acg aht ai4 alb an5 aoh aoj aoo arx at3 aut av2 av6 awh ayz az2 azc azw b0h b0i b0s b1l b39 b4m;7ze 7zn 818 823 844 84m 84u 89w 8ay 8dq 8dt 8en 8gh 8gy 8jg arx;;95v 9gq 9ju 9km a30;ajj;ajj;ajj;bj4;bj4;7y6 9ti 9tl 9tp 9tx 9u7 9u9 9vp;8yz 8zx;;7zn 83g 83k 85v 87g 87j 87l 87w 892 895 8dj 8ez 8fm 8iq 8iv 8mj 8nr 9tr 9ul 9v5 9wr 9x9 9xw 9y4 9yk 9ys 9yw 9z0 9z6;801 82c 862 869 88v 89s 8ax 8ci 8cv 8eb 8k2 8ov;ajh bj2;bis;bis;bis bn3;bie bis;aj4 b3n;aip;b3m;b3m;aqj;7yg 80s 84m 84q 85v 864 8kp;;b5b b5x b6u b7f bbx bc1 bc8 bcc bch bhd bhj bhm bk8 bkz bm8 bmb bmq bnp bo4 boa;;;bnc;aj4 ao9;aj4;aip;aj4;ang;ang;ao7 aoa bnv bnx;83q 8cb 8cc 8jc 9c1 9c3 9ia 9iw akv akx awt b2k bkh bkk;bis bne;bis;bie bis bne;bne;7ye 7z0 7zb 80l 80n 80t 846 84o 84w 86g 88g 8fd 8gc 8jn 8kn 8lb;bkm;ajj;ajj bj4;869 bd2 bem bhw bio bm0 bnf;ajj;;8fl;;bmr;bis;bis;bnd;bnd;bis;83z;aj4 ano;aj4 ano;;aip aj4;aj4 ano;81h 83j 869 879 87r 89l 8bb 8bd 8bk 8fc 8is 8ji 8k8 8nc 8ng 8np;b6p bcg bcr bct bir bkz;82y 8k3 8o5 9lp azd bhv;8s3 8s6 8t1 8ty 8zt 8zv 92v 93o;;9sh 9tb 9tr 9xw 9ys 9z0 a03 a0w a3u;a1t;8wz 8xn 8xq 8zt 92r 93l 93o;945;947;947;945;;bmr bnc;bis;bis;bie;;ajk;7z0 80l 80n 85n 8fd;8l5;;9p1 9pg 9ry 9sh 9v5 9vb a0h a0u a2e;;;;ajj;ajj bj4;;;;;;;;;89f 89h;98b 98d 98t 98v 98z 991 9ba 9br 9e9 9j5 9jf 9l3;bna;anl ann;;;9tw;877 8ng;;;ajk apv;bj4;;;995;b3m;b3m;;;8k5 8kd 8kf 8lo;;8o3 8o4 8x8 8x9 9ln a39 aw4 aw6;7y8 7zm 816 817 81b 8i0 8lf 8me 8nq 8o1 8p0;7zt 83j 84t 869 887 8af 8au 8fc 8fh 8fo 8fs 8hb 8j6 8mn 8n3 8nc 8p5;;anp;ap1;bcv bik bop bor;;7xu 7yu 80t 84o 875 8fg 8kn 8kx;aj4;aj4;aip;aj4;aiv;aiv;;;b3m;;bie;apv;;;;bna;;a73 a74 ada;a73 a74;8vj 8yn 915 919 91c 91k ayt b2s;;;806;944;945;bpe;aq0 au9;8av;8av;;at4;aug ayr b2s;;;;ajj bj4;ajj bj4;b7v bl7 blb;;bis;bis;b5p;bie bis;bis;;ajj;bnw;bin;bin bnw;b7f b8e bc4 bci bcy bg6 bgb bgd bhy biy bjb bjm bkt bl4 bli bm3 bmq bo2 boa;ajj;akd;akd;akd;akd;aky amt bkm bmf bn7;bmf bn3;bmf bn3;bmf;;amt;aky amt bkm bmf;amt bmf;amt;aky;amt;aky amt ang bkm bn7;aky anm bkm bnb;aky anm bkm bnb;akd;a6e a7n a7x abz ace acu agd agj agl ah5 aie ajr ak3 alk alt amf an5 ans aoe aoo apk arx av8 axy b14 b1l b3d;bj4;apy;b3n;b3m;apy;aky;aiy aj4;aj4;aip;aj4;aiv;aiv;947 aiv;aiv;947;aky;;bnb;anm bnb;anm;bj4;ajj;bj4;bj4;bj4;b3n;aq8;b3n;b3m;8m8;anr;aj4 amt;aj4;aj4;aj4;aip aj4;aj4;aiv;ang anj;anr;947;b7v b8g;8lp;bj4;;;;;;;beo bon;;aj4;aj4;;aip aj4;aj4;anl;bis bn3;bis bn3;bis;bie bis;bij;bis;bis;bng;;bng;8g2 8ga 8gd;861 86c 86p 86v 86z 870 87u 8uc 8uo 8up 9ao 9b6 9b8 9bf a8u a9n a9w aa4 aa6 aag atu atw auf b98 ba7 baf bag baq;a7c;ada;a7c b85;8ps 8qj 8qs 8sr 8t2 8uv 8wh 8xs 92r aru as4;aeu af5 ahj aho ahr ai3 aqf av5 awh awo ayp ayv az1 b12 b2j b3p b3u b5d b5u b61 b68 b6r b6y b7y bdx bey bh5 bh7 bha bhn biy bkv bms bnu;9cq 9cz 9jx;ayp ayv ayw az1 b12 b2j;aqf b0h b12;;akd;a7o aeu af5 bey bfi bh7;9mo 9n9 9ow 9po 9t1 9xt 9y0 9yb 9ye 9yn 9yo 9zc 9zv a0l a15 a1j a2n a3q aeu af5 ahj aho ahr ai3 ai8 akf b5u b61 bh7 bha biy;960 9h0 9h9 9hb 9he 9hq 9j8 9l5 9lr;88x;8lp 8n4 8n8 8nm;8ps 8qf 8qj 8qs 8r5 8rd 8rm 8rw 8sb 8sd 8sr 8uh 8uv 8vn 8vs 8w3 8wh 8xi 925 92b 92r 94p 94q 968 96n 96r 96v 96z 97r 97w 987 98i 99r 9fo 9h6 9he 9i2 9ig 9ih 9jg 9js 9jv 9k1 9k4 9ki 9l8 a50 a55 a7n aak ab7 ab9 abq ac2 acf acp acz adj aeg ah3 aio aj9 ajc ajr akn am1 amf amw an9 ao6 b5d b61 b68 b6r b6y b79 b7y bbx bc8 bcd bcg bcr bd2 bd8 bdk bef bfi bid biy bjb blp blz bmi bms bmv bnu;947;aql avj avn azk b47;a50 a55 aak ajc amw ao6 aq0 aqh aql aqp ar4 arb are aru b0c b0t b47;9oe 9p8 9y8 a1f a2f a2v;9oi 9oo 9ow 9q6 9wp 9xt 9y0 9y4 9y8 9yb 9yn 9yy 9zq 9zr 9zv a1m a2n a2v a36;akd;947;947;945;945;806 8ew 8f4;aiy aj4 ao9 b3k b3n bin bis bnw;aiv;aiv;bis;aj4;b3m;b3n;aip bie;aj4 bij bis;aiv;aiv bij;b3m;aiv bij bin bnw;aiv;aiv;bij;aiv;b3m;ao7 aoa b3k bnv bnx;;9me 9n9 9nl 9oa 9oe 9og 9p8 9pr 9t1 9x4 9xa 9y4 a08 a15 a1e a1i a1j a2f a3f a3q;8qf 8qj 8qx 8s3 8s6 8sa 8sy 8wh 8xq 8xs 8yw 8z5 917 94p a1e a1i a3f a7o;aj4 bij bis;aj4;bis;aj4;aip bie;aj4;aiv;aiv bij;;bng;bng;ajj;ajj;bj4;bj4;bg7 bgg bgn;;8bz 8k7 95d 9jh a0s b4v;aq0 aql aqp ar4 arb are aru as4 aut av1 b0c b0t b1a b1m b2d b3u b47 b49;a6a abr acq am6 apa az1 bby bcs blu boz;akd;akd;akd;9hq 9i0 9ib 9ie 9ih 9l5 9lr 9me 9n9 9nl 9og 9oi 9oo 9q2 9q6 9t1 9ua 9wp 9x4 9xt 9y0 9y4 9yn 9yy 9ze 9zq 9zr 9zv a15 a1j a1m a2n a3q a3v b2c;akd;akd;akd;9nd 9ob 9ov 9sa 9v6 9x6;936 93c;;960 96z 9fo 9l8;8yp 8z0;bjw bjx bk3 bkl;880 93w 93y 9c3 9sw aok b3g;alf ali alo alp;8ck b5d b5u b61 b68 b6r b6y b79 bc4 bdx biy bk1 bk8 bkv blz bm3 bmi bnu;bj4;bim;7xu;ajj;ajj;;a6v a7e a8c abw abx ac3 agy b5u b61 bd2 bd8 biy bkv;9jh a0s;;8qf 8qj 8r5 8rm 8sd 8sr 8sy 8uu 8uv 90i 915 9nj 9ov 9p0 9rc 9sl 9tw 9xs 9xy 9yb 9zo a15 a35;7zs 8lc 8r1 92f aux auy ay7;8r1 92f;aq9 ar1 asf atd ath atr aug awq b1z b26 b5q b5w b63 b6i b8l b8x b9t bb1 bhf bn5;89t;;;;aod;97w 987 98m 98p 99r 9bw 9cu 9hi 9hr 9im 9j4 9j6 9jg 9k4 9l8 9la;aiw bie;aiw;bie;bik;;;9ow 9r4 9se 9tm 9wx 9xi 9yj 9yo 9z3;;a46 a4a a4d a4h a4t a52 a5x a60 a65 a69 a6r acz ade adh adp adx agb agj ahf ahl ahv ai5 ais aiz ak3 aks al8 aml amu anp aoh apo;b5f b5i;apy;b5f b5i;9g9;8xh;b8e bcd bdp bef bfd bg6 bgb bgd bi5 bir bkt bmi bmv;8tr 8u9 92v 9fe a6e a7n ab7 ab9 acc ado aee aeg agd agj agl al5 alb amo amw an5 an9 ans;amt;amt;bmf;bmf;7zr 8mg;;anl bna bnx;a6t;;;a6t aiw bik;a6t;bis;bis;akd;akd;a6t;akd;akd;a6t bie;a6t;akd;a6t aiw bik;;akd;a6t;a6t akd;945;945 947;947;945;945;;945;bnc;ann;;9mo 9wk 9xy 9yb 9ye 9yr 9zc 9zo 9zr a0l a2n a5g a7i a84 a8h a8j;;apy;;a4a apo;8pl 8r0 8t4 8us 90l 925;bj4;8rj 8vl 8xq;;;bo1;8o9 avh;8xh;bng;bng;bj7;aul aw7;bik;;akd;akd;akd;ajj;avm aw7 axi;;ajj bj4;avm aw7 b4b;bj4;bhe bik bp7;bik;7y2 7z2 803 806 808 809 80a 80c 80d 80k 8es 8f0 8f8 8fa 8fb 8fi 8fk 8g9 8ga 8lx 8m1 8nn 8nz;806;854;anl;;bnn;8s4 8s7 8sc 90r anz;aj4 bis;bis;aj4;aip aj4 bie bis;aj4;aqj;8lh;8aq;b9x ba0 ba4 ba8;8cu;7yj 7zn 84t 869 881 8aj 8ci 8e5 8em 8f6 8fw 8g4 8g7 8jz 8ku 8ky 8mf 8mj 8nk 8np;bj4;aqj;;;;8gj;86w;ato;;a9p a9u a9y;;;9uz 9x9 a30 a34;;;;anr;anr;8o9;;;;;;80l 81b 846 876 89z 8dy 8j9 8kz 8nq 8nx;;av1 b2c;;9xx 9zn;87k;aj4;b3m;b3m;aj4;aip;aj4;aiv;aiv;b3m;8ig 8ii 8in;b0z b4h;9jh a0s b4v;;;86m 86w 87c;;;bd5;bj5 bpc;9cy 9df 9iu;;8gv;8tp 8vr;a9l a9p a9r ain aiu b1l bbd bic;;9sk;aiw;aip;9bo;aiw;aiw;a9t;8ig 8ii;bpe;bpe;86j a9l a9r ain;9q5 9rk;ab4 ain;ahu aiw;7yo aa2;9ya;9i0 9ib 9ie 9l5;;7yl 80z;;960 968 96n 96z 97p 97r 987 98i 992 9fj 9fo 9h0 9h9 9hb 9he 9hq 9hr 9i0 9ib 9ie 9ih 9j8 9jg 9js 9jv 9ki 9l5 9l6 9la 9le;87b;87b 882;7yl;7zn 80z 8fr;880;ats;;aod;bj4;bj4;9gf 9gi 9gn 9go;a99 aiz;81y 87a 88o 88t 890 8im 9bb 9c8 9cj 9cl 9rz 9t0 9td aty auo;85j 890 897;ajj;ajj;;9k1;;avj avn avu aw9 ayg az6 b0z b15 b57;;;;82b 82d 82j 8ie 8jl 99c 9j0 akj bk4;bo1;;7ya 8e5;;9yr 9zc 9zo 9zr;9ow 9p4 9po 9rt 9wk 9yj 9zc a04 a0l a1j a3q;;8zf arm asc avj avu avx aw9 axw ayg ays az6 b0c b0h b0t b0z b1l b22 b2e b2p b42 b4x b57;9p1 9v3 9vg;;anr;bj4;ajj;823 83j 84t 85b 85h 869 89s 8a9 8bd 8de 8dp 8ed 8f6 8fc 8go 8hn 8hq 8ij 8j6 8jq 8k8 8l2 8mn 8mt 8o2 8pe 98b 9d4 9gq 9is 9jf 9k3 9qe 9tx 9vg 9wr 9z6 a0u a1i a2e ato axy azc b3w;abb bbk;akd;;;;;akd;ali alo;93v aod b3e bo1;93v;aiy aj4 ao9;aiv;aj4;aip;aj4;aiv;aiv;;aiv;ao7 aoa;ao8;;ajj bj4;ajj bj4;;bna;anl;9f7;9dh;aod;aod;b3e;b3e;93v;93v;ao7;aiy;bin;b3k;bnv;bie;b3m b3n;b3m;b3m;b3m;;;b3m;b3m;aiy ao9;b3m;bin bnw;8tx;7z0 7zb 80l 80n 846 84w 85n 88g 8eu 8fd 8g4 8gc 8ge 8gu 8jn 8kn 8kx 8lb 8lg 8mv 8o0 8p4 97i 97k 99y 9ap 9aw 9az 9cc 9gl 9gt 9h5 9kk 9ko 9ll;7xu;9o6 9qv 9r5 9ra 9rk 9ro a1a a1s a37 a3o a3s;7yg 82b 85l 8ag 8at 8bq 8bt 8by 8de 8dj 8dn 8gx 8hc 8i3 8ih 8k9 8my 8n1 8nl 8oz 8p9;;7zn 83p;92q;b9m ba3;8zf 95y 971 97r 97t 97w 986 987 98i 992 999 99b 99r 9ar 9be 9bj 9bp 9ea 9gj 9gm 9h0 9h9 9hi 9i0 9i2 9ib 9ig 9ih 9it 9j4 9j6 9j8 9js 9jv 9k4 9ki 9l6 9le 9ut 9vp a3v;986 9bp 9gj 9h0 9h9 9ib;7yh 7yn 80t 810 83s 83t 83x 83y 840 841 843 84g 85w 86o 873 87e 87f 87k 87n 88o 8ko 8l0 8ut 8ux 8w8 93v 940 99k 99l 99m 99o 99s 9bc 9bd 9bn 9bx 9dg 9pw 9px 9py 9q0 9q3 9q7 9s0 9s1 9s3 9sf 9sp 9sx 9u8;945;;96r 9be 9ea 9gm;bj5;97u 9i6;8uz au9;8aq 8m0 8pg;;802 815 81e 81j 81k 8b0 8lo 8no 8p2 8rl 8ro 8z8 982 983 a63 a66 ah8 aje alw an6 ann ark arn art b74 b77 b7c bj0 bll bmr bnc;;ajh bj2;;;;8j2;8q0 8qa 8rd 8rh 8rm 8sb 8wh 8wv 8wy 8y1 8yn 90s 91m 94v 94y avx axw b0z b2g b4x;8q0 8qa 8qg 8rd 8rh 8rm 8rn 8rw 8sb 8si 8sk 8sl 8ts 8vz 8wh 8wv 8x2 8xj 8xz 8y1 8yn 8zd 8zo 8zr 901 90s 91k 91m 92i 92m 94h 94v 94y 94z 950 959 95n a4a a4h a4t a52 a5x a60 a65 a69 a70 a7l ade adh adp adu adx aen agb agj ahf ahl ahp ahq ahv ahx ai7 ais aiz al8 amu ani anp apd apk arm ath atk avu avx aw9 axw ayg ayk ays ayu az0 b0c b0z b15 b2e b2g b42 b57 bjy bkx;;;acz aen ai7 aiz amb ani apq;b3e;;b4u;8q0 8qa 8qg 8rb 8rd 8rh 8rm 8rn 8rw 8sb 8si 8t2 8ts 8vj 8vn 8wh 8wv 8wy 8xn 8xz 8y1 8yn 8zo 8zr 901 90s 915 919 91c 91k 91m 92i 92m 934 939 94v 94y 95f 95n aai ae3 ak0 amr ant avj aw9 awb az0 aza b07 b0z b15 b2e b4h;;;ath au2 au6 b13 b56;8q0 8qa 8qg 8rd 8rm 8wh 8wv 8wy 8xn 8xq 8xs 8xz 8zd 901 91k 91m 939 94v 94y 95n ak0 amr;8hv 8i5;;b5l be2 bjk bmd;ayk ayu az0 az8 aza;bnc;ann;9g0 9lj;8cu 8cx 8d9 9em 9ey 9f6 9f9 9vj 9vx 9w6 9w8;9em 9eo 9ey 9f6 9f9 9vj 9vn 9vw 9vx 9w4 9w6 9w8;8cu 9vx;8cu 8cx;aj4 bis;bis;aj4;aip aj4 bie bis;aj4 bis;aiv bij;aiv aj4 bij;93b 93c;;a4a adp adu ahp ahq ahv ahx ai7 amb ani ayk ayu az0 az8 aza bjy bkx;;;a4h a4t a52 a6r acz ade adp adu ahf ahl ahq ai7 aiz amb ana ani anp apq;8xy;ann bnc;8un;8xh 90n b56;;8uq 94e;;;9gi 9gl 9i6;;8bp;;89t 8ey;89t;;9mm 9ms;a6t aiw b3m b3n bik;b3m;akd;akd;b3m;b3m;akd;akd;a6t;;b3m;b3m;a6t aiw bik;;b3m;;amk;ann bnc;anl bna;ajj;84o 875 8kx;;7yl 7yq 823 85g 88m 88p 8gg 8gk 8hu 8il 8zm 8zp 9c2 9h0 ahk ayt ayx b2s bh8 bjy;;964;a6f am6 an1 any ao0 blu bmm bnm bno;;;7yr 7zc 94g 98t 98v 98z 991 9d6 9de 9fs 9g4 9gr 9j5 9l7;;945;945;bbq bke;abh abk aks aug ayr b2s;aup az3;9c2 9h0;bh8;88w 8oq 8vm 8vr 9m4 a3w abp ac5 av0 bc9;ao8;ao8;aup az3;9sv 9xs 9xz 9zs;95q;945;;9oa 9p3 9pg 9tb 9tr 9ty 9wr 9x5 9xa 9y6 9yj a0h a18 a2e a2r a2u a3z;;94e;;ann bnc;;8xh 8zm 937 93u;;8vh 8zw;;;;;8h9 8hg;93w 93y aok;;88s;88s;88s;880;;;8h3;8ph b03;908 9i7 9zk aih azh;95v 98t 98v 98z 991 9gr 9km 9l3 b7f bab bbn bef bir bkt bkz bl4 bmb bmq bo6 bof;b5g;;8ph ayu;;;arx;bbb;9se;;;;83h 83k 87f 8bu 8ct 8e2 8g0 8iq 8ir 8kg;7ys 969;7ys;8u3 ab2;b7z;;;;;;7yy 82w 85u 85x a46 a4b b7f bb8 bbg bbi bbn bef bi5 bir bk8 bkc bkz bl4 bm3 bm8 bmb bmi bmq bo4 bo6 bof;;9a6 9bm 9c4 9kf 9kh;aqg ayx b56;8up 93p;8pk;;862;8qa 8r9 8vh 8wh 8zb 90x 94m ade adp ahk ahx bfd bh8 bhf bjy bmd;;85f 85t 86l 87z 881 89i;97n 9aa 9c0;;bo4;9qn 9t4 9tj a1s a1v a2c a37 a3m a3z a40;a9a ab2 abo abt asx asy b5b b5f b76 bdf bdi bg4 bgb bh1 bh9 bhb bhr bhw bil bio bjm bjy bk1 bkc bke bl5 blk bmg bn9 bnf bo4 bob;84t 879 88y 89v 8aj 8ca 8cm 8ge 8is 8jz 8ku 8p4 9ac 9cn 9cs;;aqj;;93v 940 aod b3d b3e b3i bo1;8i1;bi1;962 9ac 9e5;7zq 80p 83j 87r 89r 8a9 8ad 8af 8ag 8aj 8bs 8dn 8do 8em 8fc 8gg 8gm 8h2 8hb 8hn 8hq 8j6 8ji 8ks 8l2 8mf 8mn 8mt 8or 8px 8zf;;813 84b 85i 892 895 8m6;8q1 a4i;968 98e 98p 9c2 9c5 9hr 9jp;8v4;96g;95x 96d 98b 98t 98v 9br 9ch 9de 9dx 9e9 9g8 9ga 9hg 9hs 9i5 9is 9jf 9jm 9l7;;anq;801 84w 85k 85p 862 88v 89s 8ci;asw auw;;auw;amr ant bd2 bdf bh1 bhr bhw bio bk1 bm0 bmw bnf;8ip 8j3 ak2 as8 b2m;8tq 8vl 8vq b9n b9q bbb;93v 940;813 81c 81n 81p 81r 83n 86n 88d 88o 8a1 8au 8b3 8cv 8fp 8g0 8ht 8il 8js 8kb 8kg 8kv 8nd;8bu 8hu;;;;7zn 813 818 81l 8a4 8a6 8be 8bg 8h6 8ho 8hr;;ajj bj4;8bp ann;;;bnc;ajj;a4k a4r aiy aj4 amt ank aqb b1p b3n b5t bin bis bmf bn3 bn7 bn8 bnd;aj4;aj4;bij;bij;bis;a4k b5p;aj4;ang b3m;ang;b1p b3n;aip aj4 amt bie bis bmf;aj4 bij bis;aj4;bis;aiv ang anj bij;;aiv;aiv;ang anj bis bn3 bn7;b3m;b3m;aq8;anr bis bn3 bnd;bis bn3;aiv ank bij bin bn8;bij bn8;aiv ank;8er;947;;947;bj4;ann;8u9 8uu 8vn 8vs 8vv 8w3 8x4 8y1 8yy 90z 91r 93u;ajj bj4;;8pi 8pk 9i3 9kl;anl ann anr;ajj;akd;akd;akd;akd;akd;akd;8h9 8ig 8ii 8ik;bj4;bna bnc bng;7y8 7yv 7yw 7zh 7zl 7zm 80q 85e 8ew 8ex 8f2 8f4 8fn 8g9 8gj 8gn 8gp 8gr 8lf 8me 8mm 8ms 8n7;945;947;;945;945;;7yv 7z6;;9c3;93d a06 ako akr b2y b2z bk9 bkd;8sf;9ls;;bmf;amt bmf;88y 891 894 89s 8aj 8cm 8d5 8j6 8nt 97k 9ca 9ch 9cp 9d4 9d5 9dx 9fy 9is 9oa 9sw 9t5 9tb 9ty 9u9 a03 a2u aqp asx au5 aui aut av2 av6 avz b2d b3u;;;;;;8je;amt;8hy 8ip 8j3 8j5 8jx 8jy 8st 9h8 9i3 9zf 9zw a01 a02 a0n a0q a77 a78 ajy ak4 akk as8 b2r b82 bji bjn bk5;;aix b6m b81 bii bim bip bnj;;anl;bn1;880;9sw;bel bey bfv bfy bg0 blm;avu;ann;aem af5 ag0 ag5 aiy ajp aly aoc;aip aiy;a4w a55 aas ab7 abe abq abv ac2 aca acc acg acu adj ah5 aj9 ajc alt am5 amo an8 an9 ao6 aoj b5x b65 b6n b6r bb8 bbg bbx bc1 bc8 bcc bch bcy bdk bdp bel bey bfv bgq bgv bgz bir bli blt blz bmu bmv bnu bny;blm;;;anq;8lm;bdp beb bhj bhm bje;;;;;;;;945;abb baz bbk;9ti 9tl 9tp 9tx 9ua 9ut 9vp a3v bhj bhm;ajj;;akd;;bj4;;ajj;822 829 8ey;;8i6 8l1;baz bbk bo7;;b3g;ajz bjj;ajz;8ne;8uz;;;;8uz 94d a46 afo aio ajr ajz an2 ani b5b b5d bid bjb bjj bm0 bmn bn5;;bo1;8py 8wm;;anp;aod;bis;bis;bie bis;bij bn8;;;8cu 8cy;7ye;86w 8ii;aiw;aiw;aiw bik;bik;ao7 ao9 aoa bnv bnx;aip;bie;bnw;;;86w;944;945;;;an3 bmo;bmo;bmo;bmo;an3;an3;an3;an3;an3;ah2;;;b5p;akd;akd;akd;akd;akd;akd;akd;945;947;947;;945;945;b1p;bie;947;945;945;8ep 8ew 8gj;aip;8b7;;anl bn7 bna;bn3;bn3;ang anj;akd;akd;bmo;86w;b7v bl7 blb blc;8uw 8vg bai bat bbp;amy bmk;906 907 90a;b3k;b3m;b3m;aq8;;8h9;8hw 8i2 8i6;;88l;927;8sv 92m 94z 950;bft bmu bp0;b1p b3n;b1p;aip;b3m;;b5q b5w b63 b6i b8l b8x bmu;anm;anm;aj4;aip;86w 87o;;;;;927 a5g a9y adu ae3 ahx ak0 amw apg bdv bhf bid big bmi;;87o 8j9;bj4;anl ann anr bna bnc bng;atd ath ay7;;;b5g b9g b9s bci;822 829 8bp 8ep 8ey 8f2 8f4 8gj 8h9 8hg 8ig 8ii 8ik 8in;;;;91o;8cq 8lo 9or a33 ax7;b5y b8f ba6 bae bdc beh bil bjm bkc blk bn9 bof;;;7yo;8bp;;aod b07 b11 b3e b3i bao bn4;;9me 9ml 9ms 9nj 9og 9ov 9p0 9rc 9s4 9sl 9tw 9vk 9vy 9wk 9x6 9xs 9xy 9yb 9yr 9zc 9zo 9zr a15;ab8 aba bbh bbj;bo1;a4b a9g ac7 ace;bns;883;8ee 8z0 90u;;;;885 888 8j4 8j7 8st 8vd 931 933 9cb 9it 9t6 a04 a77 a78 aat ajy ak2 ak4 ak6 ak8 akc auj b2m b2o b82 bb0 bji bjn bjp bjr bjv;8ky a1x aub b9i bb3 bb7 bbz bio bmv bmw;bkt;;ajj;ajj bj4;;8xh;;97a 9hf 9hm;bd5;;8rh 8rm 8sn 903 90x 94i 959 95f a4o a5g a84 a8j an8;aq8;b3n;bau;aan;;;;;9tk;;;;;;a4x a5x a60 a65 a67 a69 a70 a7l a7p a7y a9r adh aet ahf aie aif ajx apk avz awq axp axy b49;asa atk azm b16 b18 b4l b4p b5y b76 b87 ba6 beh bh1 bhy bhz bj9 blk bn9 bo2 bof;ajj;ajj;b16;aj4;aj4;aip aj4;aj4;azk;azf;808 80k 8dh 8f0 8f8 8fa 8fb 8gz 8ha 8he 8hf 8m1;aqn aqy as5 asc atv awi azf azi b0f b1c b43 b4l;bis;bnd;bis bnd;bis;b5p;bie bis;bis;8s3 8s6 8sa 8t7 8wz 8x4 8ys 8z2 8zt 91r 94q;83z;a7y age agg;954;8rh 8rn 8sl 8sv 8zd 905 92m;8w8;9tt a1g a3b;8ip 9zw a01 a02 a05;bna;ajj bj4;8v5 954 975 9k6 aai ae3 ak0 amr ant apg au2 au6 b13 b5l bjk bmd;;;;bim;;8ig 8ii 8in;b8x bic;8dq 8ee;;8yp 8yr 8z5 91o;;b8f ba6 bae bdc bkc blk bof;;a3b;7z8 7ze 7zj 7zn 7zy 80s 80v 80z 813 818 81c 823 824 826 83d 83g 83p 83w 85l 85v 86g 86n 87g 88d 88o 89b 8a1 8a5 8au 8ay 8b3 8bu 8ca 8cf 8ct 8cv 8de 8dg 8dj 8dn 8ez 8f6 8f7 8f9 8fq 8ft 8g1 8g7 8gh 8gl 8go 8gy 8hd 8il 8io 8iy 8j0 8j7 8jg 8k0 8kp 8ku 8kv 8mj 8n6 8nd 8nr;8a5;aad aq3 awb b07 b4h bn4;;9f7;;;7y4 7zt 85n 869 88v 89s 8a9 8af 8ax 8bd 8bk 8bq 8ci 8cv 8dp 8eb 8ev 8fc 8fg 8fo 8fw 8gm 8h2 8hb 8hh 8hn 8hq 8ij 8jz 8k8 8kx 8li 8o2 8ov;9hv;8v8 8xh 959;8rn 8sk 8sn 8so 8vz 8wr 8xj 903 909 959;;8di;;9cn 9cs 9d3;ato av5;anl bna;8ep 8ew 8ex 8f2 8f4 8gj;bij bin bis;bis;bij;945;bis;aip bie;aj4 bij bis;aiv;aiv;aiv;;aiy aj4;aiv;aj4;aiv;bin;945;akd;b3m;b3m;anl;;auy ay7;bj4;;8v0 a4x a5x a60 a65 a69 a70 a7l a7p a7y a9r adh ahe ahf aie aif ajx ak3 anh aoe apk bdv bht bhw bkx bn6;asa atk azm b16 b18 b4l b4p b5y ba6 bh1 bhy bhz bj9 bn9 bo2 bof;b16;aqn aqy arm as5 atv awi azf azi b43 b4l;a7y age agg;85i 892 895 896 8ee 8iq;87p 8gx 95y 96r 971 97t 986 9ar 9be 9bj 9ea 9gj 9gm 9h9 9ib 9js 9le;;;;9ga;;9qs 9uz a2b b76 bam bc6 bdi be2 bh1 bil bjm bjs bke bmg bo2;b76 b87 bam bc2 bc6 bdi bem bh1 bhy bhz bil;8rm 8rn 8t2 8tw 8uu 8x2 8zd 8zw 903 909 90u 915 92i 934 95f a65 a7l a7p aaf ac3 adh ahf ai5 ais ak3 ak9 aks amu aoe arm asc at4 au3 avx ayg az3 azf azi b0h b22 b2i b2p b42 b4x;a5x a7l a7p abw ac3 adh aen ahf aie aif ais arm au3 aux avx ayg b22;;8rh 8rm 8rn 8si 8t2 8tw 8uu 8uy 8vt 8x2 8zd 92i;;ann bnc;;;;9mo 9mz 9n0 9sv 9xs 9xz 9zs bio bmw;;89s 89v 8ed 8pa;8bz 8k7 95d 9jh a0s b4v;82k 8bl 8h3;7yq 7ys 7z8 823 85g 88m 88p 8ad 8at 8ez 8f5 8f6 8f9 8gg 8gk 8hu 8il 8jq;8o9;;8hw 8i2 8i6 8or;anh;ajj;ajj bj4;bj4;bj4;97v 9ab 9ct 9cw 9cz 9lb;96t 97r 97w 98i 992 999 99b 9ar 9ea 9hi 9i2 9ig 9ih 9it 9j8 9jv 9k4;8wm at2 b11 b1q b3p;bna;b5w b9b bjk bp0;ajg anf bj1;apy;anr bmn bmx bng boo boq;aey af6 afq;afq;aey af6 afq;boo;97k 9ba 9dx 9e9 9gq 9hc 9k3 9li 9lv a4v;b5w b9b;bkx;868;ajj;;afu bfq;;b1p b3n;;b3m;b3m;b1p b3n;945;;b3m;945 947;;947;;945;945;b3k b3m;;aa5 aq3 awb b07 b4h bad bap;81h 83j 887 8a9 8af 8ej 8fc 8fh 8fo 8h2 8hh 8hq 8j6 8nc 90z 97k 97n 98b 98d 98t 9ca 9ch 9d6 9de 9g4 9h6 9hs 9is 9l7 9oa 9t5 9tb 9z0 a03 a2u aas aui b6n b6r bb8 bir;;bf1;;bet bf1 bfe bfj bfr;86w;;8d1 8p1 8y8 8yh 9fc 9m6 9wc afb afd ax9 axn bf8;afb;afb;afb;945;;945;945;;anl;ajj bj4;bna;bn4 bn6;9lf;au6;;bmo;9my 9ry 9u7 a3u;9mn 9my 9o1 9oa 9p1 9ry 9ty 9v3 9v5 9vg 9vk 9wa 9x9 9xl 9y6 a1e a2x a3f;;a1b;8rm 8rn 8rs 8xz 8yp 8yr 8yw 8z5 91m 91o 91s;bjz;8xh;8un 8ur;8ur;9fi;8h2;;;;7y6 86y 8eu;;;7yt 80s 85l 86i 8kj 8kk 8kv 8mi 8o6 96b 96i 96k 97t;;;;;9qw;;;;;;;;;;;;7yc 7yd 7yi 8eh;;96b 96i 96k 97t 9js;965;9n2 9nd 9og 9ux a1j a2b;8ep 8ew 8gj;;7xu;965;;8ng;aoj au5;abo aev ah3;a99;aiv aj4;aj4;aip;aiv;aod;7yj 7zf 7zk 7zw 80s 844 86f 87p 8bl 8ev 8fm 8g5 8kj 8kk 8ku 8mj 8mk 8mv 8n1 8ov 8oz;9f7;;;;;baz bo7;964 9he 9ib 9ie 9l5;9ia;;;9g2;9dp;;;9v5 9vb 9wa a0t a34;a0t;9me a0t;9lk;985;;a5s amv;;a4g a51 a5p;;;;aku;8pm 8po 8t9 8tc 8ub 8ud;asj atf;b4j;;b4g;;957;bkg;b8u b8y b9u b9z ba5 ba9;ad2;a8d a8k a9j a9m a9o a9v a9x;bkg;953;;b4g;arl;8qw;abm ao2;;;;;alv;aun;b4u;;;a6t;8qj 8ql;a55 aj7 b68 biv;a8d a8k a9j a9v b8u b8y b9u ba5;a64 ae8 ah7 alv;ae8 b75 be9 bgx blj;;;93n 955;;;b6w bmh;b2v;;;ah7;agx;ah1;91n 94n 94o 9tg b46 b48;;8s1 91z;;8y2;;;;;b0q;;at4;8yu;8yq 8yt 8yv 8z6;asj;aqp aqs;;;;;9zw;;;at0;;9tg;;aqe;;ak1 bjl;a6t;;93h;;8xt;8ud;atf atl;;;;a9o a9v a9x;b9w b9z ba5 ba9;ah4;;8wn 932 b4i;auh b2n;8wk;amw;a85 am3;abf abi abl amv;a9c;amn;b3o;a4s a4u a4z a53 anq;aii;at0 ax6;bmi;b8r b93 blr;bbt bmh;8vi 8xo 94n 94o;b46 b48;bma;8pz 8qc 8qi;asj atc atn atp b3o;8qk;8t5;a4g a51;bgx blj;ark arp awe;8tv 8tx;a0d;;;;;;;;;;;;amn bma;b1i;;bff bfm;bn1;91j;8qc;bka;akp;;8ss 8t1;a7b a7n a7t ajs azh b83 b8b bjc;a77;;;;;;a0e;9gf;;;;;;am2;92t 92u;;;9tg;9cb;;a2z;;985;9ou;9tg;;;;9ld;;9gf;a0e;9ne;;;;9je;;a7s;8lv;;;;8x7 8x8 8x9 9dz 9uu adm aw2 aw4 bdn;9gw;;b4u;ayp ayq b4g;anf;8c9 8cd;;;;9g1 9je;9x1 a0r;ajh bj2;;;ad3;;aqs;b8w;;;;afj afq;aem ahc;;8ld a9c;b9p;8qe 8qh 91n 946 a4s a4u a4z a53 anq aqm b13 b3o b5v b60 b66 b8w bi7;8qk 8ri 8tt;;b3q;;;;;b8a;;aua;b8r blr;ajd biz;a56;8qk;8s1;8z3;;;8vf 8xg;;;;;;bjl;8wi;;b34;;8ub 8ud;;bfm;;;;953 b3b b4g;;;b5n b5r;am4;ah0;b6j;;;al0 bko;ay6;a4z ai6 aij ail amn amv b60 b66 bho bi8 bia;bel bgz;;b3o;91n 946 94n 94o;b13 b3b b46 b48;blm;auh;afd bf8;ax4;;8y7;bi7;;8y6;;93a;8ur;abi;agn;aa7;bg3 bga bgf;ao2;bnr;8y4 a8i a8m af1 awv ax6 b8w b8z bev;93h;ae8 ah7 alv arl b75 be9 bgx blj;a64;;;8t0 907;ae9 aeb ako akr;;;amn;b8w b8z bev;bi7;azt;axv;aku bkg;;;b4r;atl;92z 93b;b2v;aku bkg;95b;8pm 8po;afe bf9;;;;;93f;b2j b4i;b3q;8vf 8vi;8zc ahd;adg;atx;aqs;amw bmi;8qj 8ql;;8yq 8yt 93h;;b34;;;8ri a8k b8y;a7g a7h a7j a8d a9j a9m a9v b8u b9u b9w ba5;;8xo;;91z;b1i;bgh bgm bgx;;;;;;ajj bj4;bbt bho bod;abi abl ai6 aoq;8vi;8sp;aq6 aqe;;;8ur;90y 94n;b1r;a51;ayc;8se;8t1;;8pz 8qi;ayc;bma;;bnr;bgs;adm ape aw2 aw4 aw6 bdn bp1;8x7 8x8 8x9 9dz;;;a4g a4p a51;a4p;a7m a7s;bmi;;b5n b64;;;;;;;96s;;a1i;ben bkg;aeo aku;90y;92f;8r1;;;blm;;;8ve;;akp;bka;;bnr;aii;amn;91z;aek bej;ael bek;;;;b6j;a6d amj bh5 bhg bhh bm6 bml bnr;an0 ao2;b7e b7h;a6d an0;ahj aho ahy ahz amj an0 ao2;ac2 acg acq acu bc8 bcs bcy;aci bcl;;;8ym;agn;ams;a7t ag8;;b3b;ams;abf;bbo;b03;;axk;;bga bgf;8sm;;;;;8zl 8zq 92z;8tv 8tx 95b;;9iz;;8qk 8ri 8tt;;;ar2 b20;;92f;aj7;90e;;;a0d;;;;;;;;;a7g a9m a9o;;;8sx 8t9 8tc 8ub 8uk 8ul;;ail;bia;900 953;952;aal;bde bei bg3 bga;bah;amw;abf abl ai6 aoq;bmi;bbt bod;bd4;ad3;aa7 bah;;8t9 8tc 8ul;;8qk;91n 946;aku bgx bkg;aeo ahy ben bhg bhn;ai3;;8qk 8re 8ri 8u2;;;8u2;;;add ahj aho ahy ahz ak1 bde bh5 bhg bhh bjl;aa7;ae4;8zl;95b;8wu 8ym 8zl 914;955;b74 b78 be8 bea;8qk 8rl 8rt 8ru 8xc 8xe;a63 a68 ae7 ae9;;;a2h;9mb;9ou a38;9ou;;b9w;;;;b0q;;b5v;;bml bnr;b4u;;;;;8pm 8po;8pm 8po;a4p ajk;92f a5h;8r1 8r8;b6j;bej;955;;;90b;;acm av4;avf;a6t;aa7;8r1 92a;;;;;;8y6;am3;8yv;8pz 8qc;a4g a51 b5n b64;;;aq6 aqe;;;a7h;b20;blr;bgs;ayc;8qk;;;b7b;b4w;aqe;ars;a0b;;bkn bom;akz aoy;;;8qc;8ry 8s0;;;;;;;;;;;;9wt;;;;;b60;bia;;;8t3;am4;ah0;a83 am2;bgp bls;b8k blq;8t5 8w4;b8n b8r b93 blr;;;a85 a87 am3;8zc;9xq 9xr a0r;;9gw 9je;;;;;;;;;ajd amw;a5s abl bbo bbr bbt;;;;;9x0;9xq 9xr a0r;;avb ax6;ahj aho ahy avt ayp ayq;;;axk;8y7 8yq 8yt;ase atz ay9;ahd;;;;;;;91z;;9pb 9pe 9pf;ae4;9xq 9xr;;;;;;8pj;;a0d;9ou 9x1;amn bma;9gf;;8sq;;;bck;ava;8w4;;;;bcl;;avb;;axj;b0j;b4f b4g;a7h;;;ams amw bgm bgx bme bmi;bah bma;b1g b1i;91x ams bgh;91z;b13;;;aii;a83;bi7;;;aci;avt awl axv b0q;atx;;b8w bgx bi7;a8i aii;aje;8qk 8ri;8z4 ah1 b60 b66 bgr;8xo;akp bka;;aci;;a4z a53 anq;auh;b60 b66;b3o;8ur 946;amv bmh;90b;8u2;;;aly;blm;;;avt awl axv ayp ayq b0q b4i;b3q;aly;8yu ah7 ay2 ay6;agx;;;;b5r bj5;;;;;;;;9ne;;9ou a38;9mf;;;;9tg;;;9wt;;985 9lm;;;98y 9gb;9uu;a39;;9x1;92z;;b13 b3o;;;;8qk;;;9xq 9xr;9te;ben bhn;;bhu;9je;93n;;;;a0r;9pb 9pe 9pf 9yz;;8y2;;ajh bj2;955;;;ak1;aeo;ai3;;8rl 8rt 8ru 8xc;9vf;95i 95j;blq;9gw 9gx;;9iw 9iz a09 a0b;;9te 9tg;add ahj aho ahy ahz ak1 avt axv ayp ayq b0q b4i bh5 bhg bhh bjl;ae4;b3q;;;asn;asn;a68 ae7 ae9 bea;9lk;;;9tf;;8yv;bb0 bb4 bb9;bho;aat aax ab0;ai6;90q;;bd4;;;8vd;auj;;amw amx bmi;a59 aj7 alr axs biv ble;8yj;;;9tg;;;;;a7s;;;bgs;8wi 952;;;bln;alz;abn bbv;914;9t6;;;90b;;a5h;8rv 8xf 92f;ar2 aro b20 b6j;985;a09;a7t;;ajh;9x0 a35;;b3b;8y2;a5s b6w;8ql;abk;aha;;aye;;aqu ar2 b20;8ql 8r1 8rv 92f;a59 a5h;a27;b6c b6j;amw bmi;8qc aqe;;;;a0o a0p;;;;;;;;98y;;aec;8xg;952;;;ajj ajk;aii;8c9 8cd 8cn;;afq;;90e;ax3;azo;;;bfm;93f;;bd4;ae8 b5n b64 b6q be9 bgx;;a4g a51 a5p;b4g;;aq6 aqe ar9 b1r;;8wi 8wj 953;;9vi;;9vf 9vi;;8sm;ad3;b7b;8yu;8ym;8ur;aqm b3o;8ry 8s1 91u 91z;8qh;a4s a4u a4z b5v;92t;bg3 bga bgf;9pb 9yz;8wn 932;ahy;aho ai3;;ayp ayq b2v b4a bhg bhn;;;8w4;ava bck;;8r1;;8pi 8pz 8qc 8qi 8qw 8wd;;aem ahc;92a;8r1 92f;8tt b9p;a56;;;;;8yq 8yt 8yv;;;;;;8ri 8tt;a5y;bkg;bff bfm;ay2 ay6 b0q;a8w b9a;;908;8ri 8tt;;a8i aii;8qe 8qh 946;a4s a4z a53;;9ne;a9x;b8w;;;8zc 900 azb;8s4 8s7 8sc;902;;ax3;afd;a6m aha;as2 aye;;;8xo;8sf;;asj atn atp;a9m a9v a9x;ba5 ba9;8ub;azt;b0q;95i;b20;92f;;8qk;aec;8yq 8yv 8z6;8y6;91n;8t1;a6t;8tv 8tx;aro awi b4l;at4;a6b;;azo azq;agn;bgf;aku;afj afq;83c;9mi;ahd;aii;ahc;;8y4;atx;8yu;av4;;akz;akz bkn;;af1 bev;b4i;;;;bjl bls;bjo;ad2;8wg;957;957;;8se;;ad2 ak1 am4;;ak5;ak5;92f;ay2 ay6;agx;aam abi abl;aa7 bah;8ur;;;;8yu bgh bgm;bat bbr bbt;8sx 8t9 8tc 8ub;8qk 8ri;8wk 932;ao2 bnr;bom;;a6d amj an0 ao2 bm6 bml bnr;a4g b5n b7e b7h;aoy;add aek agn ahj aho aoy bde bej bga bh5 bom;aoy bom;aoy bom;8wu;90y 910;;;b03;b8w;a8i ah7;;8pz 8qc 8qi 8qw;b1r;b1r;;;;;a6d amj an0 ao2;;;;;;;;aek;8s9;8ql 8qp;8pz 8qc 8s2 8s5;92z bei bej bhg;955;a6t aek ahy;ae4;;;;8zl 8zq;b8k;8s2 8s5 8s9;;8zl 8zq;8wu 8zl 8zq;;ai6;bde bh5 bhg;amj;;8ra 8vi 90y;a5h;a5h;8r1 8r8 92f;8y6;90b;9ld;a2z;;;;bml bnr;8y4;8s9 an0 ao2 bm6 bml bnr;8s2 8s5;ayq;aqu;b7e;arw;9xp;8zc ahd;8pm 8po 8sx 8t9 8tc 8ub 8ud 8uk 946;8zc ahd;900 902;ahc;ao2;;;93a;;;8t3 8ut;8wu 8zl 8zq;aku;;;;b4j;b2n;ar2 b20;;;ayp;;aqu;aq6 aqe arw;;;azb b4j;;;b4d;;a2h;a07;9mb;946;;91n 946;ar9 b1r;;;;;;;;atc atn;985;9xq 9xr a09 a0b;;;9gw 9gx;;;;;;;;;a77;aoq bod;atx;b0j;am3;a4z a53 a7g a7h a7j a8d a8k a9m a9o a9v a9x;b60 b66 b8u b8y b9w b9z ba5 ba9;8ub 8ud;asj atc atf b13 b3o;;;avf;ams;acm;9xq 9xr a09 a0b;;;;;a2z;;;;;;a59 aj7 ao6 aqu b6c biv bnu;acm;;;;a6b;;a8i anq;a4z a53;aii;aj7 biv;96s;;8wi 8wj;900 902;;;aq6 aqe;b4i;awl;;;b20;96s 96w;8qe 8qh 91n 946;aqm;;;;;azo;;;;9gw 9iw 9iz;;bn1;anf;;at4;a4g a51;abl bbt;;b5n b64;;;aey;;;;awv;8ql;;;;;a38;;;;9ne;9cb;b34;;93h;;af1;8y4;9l0 9l4;;9t6;8va;;8se;bgz;aqm;;;;a4s a4z aij ail;b60 bi8 bia;;;agx;a0r bgh bgm;ah7;;8pm 8po;8qk;ajd amw biz;amv bmh;a56 aja;952;ahy bde bhg bhh;8wu 8ym 8zl 93a bh5;;9xq 9xr;8wi;add ahj aho ahz;bh5;b4a;914 93a;8ur;;bpa;apt;avt ayp ayq;b0q;bmi;b28;ayf;8qe 91n 946;bgx;;bel bgz;atx;;;;;9xq 9xr;;9xp;;9lk;;;;;a59 aj7 b6c biv;8qk 8rl 8rt;;;;9tf;;;;;961;;8pm 8po 8ud;afj;anf;;av4;8ry 8s0;;;9g7 9gb 9x8;;;bkg;;;;;;;;;;;a27;8zl 8zq;;;;9vf;ar9 b1r b3q;8qi 8qw;8wi 8wj;;;;;a0d a0e;;;;;;;;;;;8zl;8wu 8zq;8wi 8wj 8wl 953;ag8;8qk;;;axe;;;;;8qe 8qh 92u;aqm;a4s aj7 ajj ajm b5v biv bj4 bj7;9jp;;;;9wl;a12;;9wl;;9wl;9lj;96s;;;;9vi;;;a38;;;;;;;9x1;9g1;9lm;;;;;9xq;;;;9lm;;;;;;;;;;;8g1 8g7;8af 8bs 8hb;83u;7xv 7xz 7y0 845 848 84a 84d 84h 84o 86a 86d 89z 8h8 8hs;830 8hw 8hy 8if 8j4 8jb 8jx 8k1 8ko 8m0;800 80f;810 81y 82l 82o 82y 830 83m 88q 88r 8a8 8cw 8da 8h1 8h4 8hy 8hz 8i8 8ia 8ko 8kw 8l0 8m0 8oa 8os;81n 81p;8h1;8e1;817 81g;;7zu 800 80y 811 8dy 8j4 8kz 8m2 8me 8ni;8l1;;83c 8bf 8bh 8bo 8h7 8hi 8kg 8kh 8km;800;800 804 807 80f;800;7zd 7zl 7zm 8d1 8df 8f0 8me;80o 80p 8eq 8kr 8ks 8l7 8mn 8oc 8og;80o;8bs;8ks 8l7 8pf;7yh 7yt 874 87a;81y 88n 8b7 8c1 8c4 8c6 8ea 8fp 8gs 8gv;8i7;;7y9;8l6;8hv;823 825 83d 8hb;;7yu;81i 81u 81w 81x 8os 8ot;869 8dp;808 809 8a0 8a2 8ak 8dh 8f0 8f8 8fa 8fb 8gz 8ha 8he 8hf 8m1;8im;86e;;85q 8kg;85e;;7yb 847;;8bf 8bi;8lv;8cb 8cg;81u 81w 81x;84i 84o 87q 87t 8iu;7yj 7yk 7zf 7zk 7zp 7zv 7zw 800 802 804 807 810 812 839 84b 84p 85m 85r 86c 8ev 8jc;80w 810 812 834 835 836 838 86s 8ko 8l0;7yf;81n 81p 81r 83s 842 845 848 84a 84g 86a 86d;;7xu;7z7 7za 80j 8m2;80q 80s 80t 80u 80w 8a3 8bj 8bn 8h8 8hm 8lh 8ob 8oe;8bc;85f 87z 881;7y7 7yc 7yd 7yf 7yi 7yp;8ko 8l6;88n 8c1 8c6;7ys;83v 842;822 829 86t;83f;800 80j 8lv;81y;;8j4;81n 81p;81n 81p;849 84f;84l 853;;;7y9;82a 85g 8gg 8go 8ij 8jf 8mo 8mr 8mw 8pe;807 86v 86z 870 8lp 8m9;8ko 8l0 8lm 8nm 8no;8ac 8g2 8g3 8gi 8gq 8gt 8gz 8ha 8he;;82l 82t 82y 83h 83i 83l 8a7 8aa 8fp 8h0 8h4 8ho 8hp 8hy 8i7 8ia 8if 8ir 8it 8iv 8iz 8jd;8n8;8ib;;884;8p1;7y6 80s 8kp;7yv 7yw 7zh 7zl 7zm 8fj 8me;8ix;7y6;8dz 8eq 8fc 8fs;;7xz 7y0 80t 8kx 8lh;;88p 8eb 8nf;;89v;;8pg;8pg;8mc 8mh;8i7 8i9;800 80j 8nm;;8ap 8fp 8o3 8o4;8l4;8cj;821;803;8e7 8el 8n2 8nx 8oy;810 86r 8l4 8l6 8m2 8ni 8nq;;8d8;8lm;7yr 7zc;876;823;7zu 81g 8kq 8me;8k5;8o7;;8e0 8e6 8e9 8ec 8gn 8k4 8nv 8nw 8pc 8pd;8it 8jt;8p1;89g;8p6;8e3;8lo;81d 83h 83i 8fx 8ir 8ln 8p1;;8oo;;;84s;85o 85s;7yj 7yk 7zf 7zk 7zp 7zv 7zw 839 84b 84p 85r 8ev;;810;;;81t 81v 82b 82e 82h 82m 82o 82y 8h4 8hy 8hz 8ia 8jf 8k3 8os 8ou;7y9;7zc 8k4;;89g 89h 89k 8a0 8b9 8gw 8gx 8gz 8ha;8fu 8i7;;7y5;871;;7y9;8jd;8hi;842;800 80h 81z 8lq 8lr 8lu;81n 81p 81r;8kl;8cj 8cw 8da;7yz 7z2 7zs 805 808 80a 80c 80g 80k 8fe 8fl 8lx 8m1 8m8 8mh 8n9 8nn;7ys;885 888 88c 88e;802 80x 81z 820 83i 83l 83o 86w 8a0 8a2 8a7 8aa 8aw 8h0 8ho 8hp 8i7 8ir 8lq 8lu 8mm 8n4 8n9 8nn 8no;8a0 8a2 8aw 8mm;;81b 8p0;86a 86b 86d 86k;84p;7yc 7yd 7yi;8lr;823 824 86m 8kq 8ob;800 81z 8kt 8lp 8lq 8lu;8c1 8c6;8oa;8a1;8d8;7z5;8lm;8jt;82q 831 88k 8ic 8ip 8j3 8j5 8j8 8jf 8jh;;83l 8i7 8i9;88q 88r;7zs 89z 8b6 8b8 8fl 8hm 8hs 8jk 8kc 8mh;8d1;8d1 8d2;8bj 8bn 8h8 8hm 8lh 8mv;8cj 8cr 8cy;8ai 8al 8e7 8el 8g2 8g9 8ga 8gd 8oy;80j 8m2;86i;7yh 7ym 7ys 7yt 7z9 81n 86i 874 8au;;84i 8ck 8dy 8ni;;8ls;8jd;8l9;860 889;;7xv 7xz 80y 811 827 85e 86e 8dy 8j4 8kt 8l6 8ni 8od;;7xv 7xz 7y0;;8lv;88n;7yf 86v 86z 87d 8ds 8dw;;;807 80q 80t 80w 810 835 841 843 86u 8ko 8kw 8l0 8ll 8mq 8nj 8ok;7yv 7zm 80c 80d 8m1 8me;8jb;8ao 8o1;83n;81y 82m 88n 8c1 8c6 8im;823 824 82h 82n 8dm;83h 8ir;7yx 7yz 7z2 7zx 80g 8fk 8lx 8m1 8mb 8nz 8op;875 8kx;7ys;8o7;;8ba 8bz 8k7 8ka;80h 80i 8lr 8m9 8no;7yr 7yv 7yw 7z1 7z3 7z6 7zc 7zh 7zl 7zm 7zu 8fj 8kq 8lf 8me;830 8id 8jx 8jy 8k1;80r 82t 8hm 8lp 8mo 8ob;8lp;83l 8ap 8fp 8o3 8o4;8dl;83i 8a7 8h0 8ho 8hp 8ir;;8a1 8o8 8os 8ot;8mp;88x 88y 89i 89n 89p 89s 89u 8cl 8cm;82m 8ic 8id;8l3;81o 81q 81s;87b 883;82t 8hy;8ah 8g6 8n5 8nb;84v 84x 84y 84z 850;7xv 7xw 7xx 7xy 7y1;8bj 8h8 8k4;8kg 8kh;8jr;7ys 87a 88n;80s 80t 80u 80w;7y8 803 808 809 80a 80c 80d 8ak 8es 8f0 8f8 8fa 8ff 8fi 8gp 8h5 8hm 8jk 8jm 8kq 8m1 8me 8nm 8p8;;81p 81r;88n;8jb;82m 82n 82r 82s 82u 82v 830 86z 8ic 8id;8bc 8jd;7xu;8g3 8gi 8gq 8iq 8iy 8kg;8dk 8j4;84v 84x 84y 84z 850;;88n;7y1;820;;8kz;8ja;800 807 80j 82b 82e 8jl 8m3;7xu;;8ke 8o9;;889;;;8bi 8bo 8h7;8i7;8bf 8bi 8h7;800 80j;8jv;7xy;8pa;8e4;8gw;82f 84s;82f 8ka;8bx 8k4;8lp;;7ze 7zj 88y 891 894 8am 8cm 8e6 8en 8nt;83s 83t 83y 878 89m 8el 8nx 8p8;89f 8cl;89i;81i 81u 8os 8ot;;8lz;8ls;8bc;83c;85k 85r;822 885 888 88c 8jj 8kk;80j 8lv;835 845 848 84a 84h 865;7yh 7ym 7ys 7yt 7z9 80t 80w 836 83c 83t 86s 8l0 8m4 8ok;7zf 7zk 7zv 83a;822 829;7yf;85a;865;;800 804 810 8ec 8ei 8iu;822 8l1;886;81d 8fx 8m2 8ny;8hx;800 807 814 81a 81f 8b0 8b2 8kw 8l0;8b8;8o3;8ke 8o9;8ce;7ze 7zj 84m 84q 84u 88y 891 89s 8am 8cm 8en 8nt;847;;844 847 8eg;8my;8dt;802 80x 8lu;802 80x 8lu;;8ao 8o1;886;;84s;8i1;7yx 7zx 80g 8fk;7xy 84v 84y 84z 850 861;85a 85n;;87m 89h 89j;;8dr 8dv 8i7;;;7z5 8ds;8mb;7z5;85t 89f 89i;8bz 8k7;8fi 8fk;;8dq;8pb;800 807 810 812 85m 8ko 8kw 8l0 8l3;857;80y 8kz 8lj;80y 8kz;7yr 7yv 7zm 7zu;8b5 8b8;84i 8ck 8ni;874;80q 80t 81m 8au 8d3 8m6 8ml 8mu 8n6 8of;871;8dq 8ee;;8bi 8bo 8pg;87f 87x;8mb;;823 826 8ch 8cj 8cy 8d9 8ks 8nd 8oa;7y7;8jr;85o 85s;7xv 7xw 7xx;80j 82r 8m5;85w;822 86x 8ab 8ae 8br 8c2 8c3 8c4 8dm 8du 8gf 8gp 8h9 8hg 8hj 8ig 8ii 8ik 8in 8jj;86x;7ys;8ee;8pb;7y1 7y3;;;83h 898 8ir;;;8kg;8ft;883 8ds 8dw 8e1 8e8 8ea 8ef 8eg 8nu;7zq 7zt 80p 81h 869 879 89i 89l 89r 89v 8a9 8aj 8bb 8bd 8em 8j6 8ji 8mn 8or;82a 8df;7zd 826;7yu 7z0 80l 83u;7yr 7yv 7z1 7zm 8a0 8a2 8b5 8b8 8dh 8gz 8ha 8he 8hf 8hk;85w 8af 8bs;;8kz;;846 8hl 8kn;7y4 8fp;83i;822 8cz 8gf 8gn 8gr 8hx 8jp 8ld 8pd;85o 86x 87c;87s;857;8gu 8ld;81d 8ln 8p1;8bc 8cs;81u 81w 81x 88h;;8cd;;;8ds 8dw;8e3;80y 811 83v 842;8o8;7zy 8ma;8gn 8hx 8ik 8jm 8jp 8k4 8pd;800 802 8lw 8m2;8c6 8c8;88h;88g;8ib;81f;7zg 868 86g 86j 876 8hw 8le;;8hi 8nu;8hi;8lt;8d0;889 8jk 8jm 8l6;87b 882;;85g 88p 8ij 8nf;8k7;7xv 7xw 7xx;800 834 835 836 838 83a 83s 845 848 84a 84d 84e 84g 84h 84k 865 86a 86b 86h 873 87a 88a 88o 88t;8jk 8l4;7z5 8ay 8az 8b1 8be 8bf 8bg 8bh 8bo 8h7 8ln;7ys 7z5;7ys;7z5 800 8cb 8cc 8cg 8cw 8d7 8oa;85j 890 893 897 899;;800 8bf 8bo 8h7;8ng;84r;;;82d 83q 8jl 8lp;82d 83q 83r;8je;7yg 849 85f;800 8lv;;;;871;880;7z1 7z3 827 829;83s 83t 83x 83y 840 87k 87n 89g 89h 89k 89m 8a1 8p8;8d8;87s;8ly;827;7yh;800 80h 8ls;8cj;82m;82m 82r 82u 86e 8do 8id 8om;8ml;8c1 8c6 8c8;8ci 8cj;8gs;89p;849 84f 89n;7ys 8it;8im;800 802 807 80f 8ly 8nm;;82z 8k0;810;800 804 807 80t 80u 80w 810 812 85z 864 866 88a;8a9 8af 8eb 8h2 8hn 8hq 8l2 8o2;8e0 8e9 8ec 8pc;8ln;8jr 8me;83f 8do 8e0 8e9 8ec 8fv 8nv 8nw;8mc 8mh 8mm;8bc;7xz 7y0 7z7 8kz 8l6;8bc 8kd;81u 81w;7yn 83s 87k;87s;81d 834 836 837 8ei 8fx 8ko 8lh 8ln 8m2 8ny;7y5;88u 8f3 8mk;8ah 8g6 8g8 8jk 8l4;8aq 8ll 8pg;8jk 8jm 8l1;7zz 8ev 8f1 8f3;8bw 8fz 8ki 8km;8hm;8aq 8lm;81a 81f 89d 8b0 8bc 8jd 8ko 8kw 8l0 8ll;84r;85c 8lj;;80l 80o 8n2;;81y;;8i0;;8as 8cz 8hx 8k4;853 85d 8la 8oj;8gq;800 83v 8lv;800 8lv;83v;;8hx;8af 8gb;8hv 8i5;80t 86u 8ko 8l0 8m3 8ok;8p2;8mh;8ly;80i 82g 82j 8m0;80i 82g 82j 8m0;;8ch 8cj 8d0 8oa;7xv 854 857;8om 8oo;88p 8dn 8do 8dx 8ne;87s 8i7;86x 8l3;877;8jr;;8di;8k6;8l4;8aq 8pg;7zm 8me;82v 830 832 833 8hy 8i8 8j4 8jx 8jy 8k1 8ko 8l0;;871 87i;85o 8ld;8d1;8o5 8pg;883;8ff;;8bj 8bm 8br 8c0 8c5 8jj 8kh 8lk;878;81y 86i 88n 88q 8c1 8c6 8i2 8im;8ls;872;815 81k;;;84j;84j;871 8cd;807 81a 81f 8b0 8b2 8ko 8kw 8l0 8ll 8ln 8lo 8md;;800 807 80f 8lt 8m9 8nm;7yv 866 867;84j;8e1 8e8 8ea 8ef 8eg 8nu 8p3;81d 8fx 8ly;88j;88n 8im 8jr 8jt;8bc;8cb 8cc 8cg 8d7;880 885 888 8dn 8do 8dx 8om;;88w 88z;8b1;80b;;8af 8gb;85j 877 88w 88z 899 8oq;7xv 7xw 7xx 88s 8la 8lc 8oi 8oj;8d2;81y 82z 89a 89c 89d 8ca 8cf 8fp 8jd 8k0;80b;8lr;877;8ft;89g 89h 89k 8a0 8a2 8ag 8b5 8b8 8b9 8dh 8e7 8el 8f0 8f8 8fa 8fb 8gx 8gz 8ha 8he 8hf 8hk 8os 8ou;8fp;87s;80q 8mm 8mp;89j 8ct 8e2;82x;8gp;8gs 8gv;8cg;8ba;872 8iq;7zg 7zo 828 8ev 8f1 8f3 8fg 8fh;7xu;82s 87h 8ie;84n;8k6;818 819 81l 84x 851 860 8ay;7zg 818 819 84x 851 860 89x 8ay 8fl 8la 8le 8ns;7xu;;;8it;8ek;;7zp;85q 8ct 8k6;;80b;;8lv;;83b 86w 86x 87o;82m 82n 82q 82u 82v 82w 86v 86z 87d 87h 88q 88r 8ip 8jf 8jh 8om;;8ls;87c 8kz;7yh 7yn 80t 810 85m 86e 86s 87e 8do 8ko 8l0 8ok;819 88n 8ay 8az 8b0 8b1 8b2 8b7 8hi 8im;86l;800 807 80j 80w 810 814 8ln 8m2 8nm;8ar 8eq 8kr 8l7 8oc 8og;884 886 88u 89w 8f5 8f6 8f7 8f9 8fm 8g1 8l8 8mj 8mk 8o0 8of 8p4;82z 83h 87f 87j 87m 87x 88f 89l 89r 8ca 8cf 8cl 8cm 8cp 8ir 8iw 8k0 8ls 8ot;8gm;8af 8bs 8hb;83q 84l 8kz 8lc;8c1 8c6 8hw 8i2;87e;7zu 816 817 81g 8bc 8cb 8cc 8cn 8d2 8d4 8nq 8p0;7yh 7ys 7yt;7yh 7ym 7ys 7yt;800;83d 83e 8jl;8dr 8e1 8e2 8ef;85k 85p;8la 8lc 8oi 8oj;84u 887 8gk 8gm 8hb 8ij 8jq 8nc;8bs;;;802 815 81e 81j 81k 8fy 8lo 8p2;815 81e 8bt 8c0 8c3 8c5 8c7 8fy 8k5 8kd 8kf 8lo 8p2;8kd 8kf;88r 8cw 8da 8do;7y2 7zl 7zm 8kt 8me 8oh;7yr 7za 7zc 7zu 89y 8et 8ff 8fn 8hm 8kq 8me 8ob;;7xw;82e 84z 8jl 8jo 8l0;800 867;8bt 8c0 8c3 8c5 8c7 8k5 8kd 8kf;;7zr 7zy 8g2 8ma 8p7;;81d 81o 83n 8ef 8eg 8fx 8p1 8p3;86m 86x 8ab 8ae 8dm 8gf;8j3;82b 82j 8jl 8jo;830 831 832 8jx 8jy 8k1;;8fe 8me;8mm 8ms;;7y2 805 808 80a 80c 80k 83l 89o 8a0 8a2 8ak 8an 8b5 8b8 8er 8f0 8f8 8fa 8fq 8he 8hf 8kt 8lq 8lx 8m1 8me 8mm 8nn 8od 8oh;89o;83l 8a7 8aa 8fp 8i7 8i9;8na;8mm 8ms;8kl;;8lc;;84p 87y 8ds 8dw 8e1 8ef 8eg;8ai 8g2;8ai 8al 8el 8g2 8ga 8p7;8ck;800 802 804 807 80f 82g 8l0 8lv 8m7;7yh 83h 84p 85r 85w 87y 8a4 8aa 8ds 8e1 8e8 8eg 8eo 8ho 8hr 8i1 8ir 8nu;88t;;89a 89c 89d 8bc 8j7 8jd;823 824 82h 82i 82n 82u 8je 8jg 8jh;;;8je;86d 86w 86x 8kc;82h 82i 8je 8jg 8jh;;810 812 841 852 856 858 859 85m 86q 8bf 8bi 8cw 8h7 8kw 8l0 8l1 8l5 8n3 8nj;800 807 83t 840;81e 8p2;874 8lz;8p1;7zz 828 8ev 8f1 8f3;82c 8k2 8n2 8ox;7zr 7zx 8mg;;8lp 8m9;83b;8l3;810 812 83x 841 843 852 858 85m 86o 86q 87e 8cs 8l5;;810 8bz 8cj 8cw 8do 8hx 8k7 8lk;8bv 8fz 8g0 8kg 8kh;8c0 8iw;8ke 8o9;7ys 8jr;80k 8d1 8m1 8on;8df;8bu 8bv 8d1 8kg 8kh;8ls;8l9;86a 86b;;8mb;8kg 8kk;85w;;881 8a4 8be 8bg 8h6 8ho;80q 8mq;7xy;7xz 7y0 8ha 8he;83q 85z 8j1;7xv 7xz 7y0 800 802 804 807 80f 80y 83q 85z 8b6 8j1 8kz 8lw 8m2;8c8;8cb 8cc 8ln;;86c 86v 86z 870 87u 8hz 8i8 8ia;83s 83t;7ys 8lr;7ys 8lr;;7ys;7y2 8nh;;7yr 7z7 86x 8ig 8ii;8gw;;7zm 7zu 816 817 81b 81g 8kq 8kt 8lf 8me 8o1 8p0;886;7xy 84v 84y 84z;88b;888 88b;89f;85t 89i;;88j;8d8;8d6;8ib;;8ce 8cy 8d0 8om;;81w;8bn 8ob 8oe;8ig 8in 8jj;86t;83v;;7y2 8kt 8nh 8od 8oh;7yf 80s 80u 87c 89z 8a3 8b6 8c2 8dy 8et 8h8 8hl 8hm 8hs 8hw 8i6 8j9 8kt 8kz 8ob;88n;8dd;81n 81p 86d 86x;8on;7yh 7ym 7yn 7zp 800 804 810 83s 845 84k 86a 873 87a 88o 8e9 8ec 8eo 8pc;;8cw;88k 8e9 8lp 8nv;;8dd;;;7yr 7z6 7za 80m 80r 8mo 8mr 8mw 8mz 8n0 8ow;84c;800 87q 87t 8iu 8l1 8l3;800 802 804 807 80f 810 812 821 8fa 8nj 8nm;;7yr 7yv 7yw 7z1 7z3 7z6 80r 8mo 8mr 8mz 8n0;84c;8h9 8ii 8ik;7xz 7y0 8kz 8l6 8ld;8dd;7z4;853 85d 8ac 8gi 8gq 8jn 8lb 8lg 8oj;8ac 8g3 8gi 8gq 8gt;7zl 8ab 8ae 8fu 8gp 8h9 8hj 8me;8b5 8od;87f 87g 87m 87x;8kl;;8i0 8i4;8i4;;8n0 8ow;8mo 8mr;8kl;8dd;85e;8ig 8ii 8ik 8lq;81y 88n 8b7;7yf 7yi 8fl;818 819 81l 84x 851 860 8ay 8fl 8l9 8ns;8br;800 80j 80y 811 86r 8l6 8m2 8ni;8c2 8c3;;80e 8bf 8bh;8bg;;;85e;8ac 8g3 8gi 8gq 8gt 8ha;8cg;861 86c 86p 86v 86z 870 87u;86d 8ah 8g6 8g8 8jk 8jm;80r 8as 8gf 8gp 8hj 8k4 8kg 8mo 8mr 8mw 8ow;8m3;86x 87v 8ce 8cr 8oa;83l 8i7 8i9;8dc;83c;7y5;87e;8l5;8ko 8l3;8ko;82p;;857;;;;8ls;80q 8g9 8mm 8ms 8mu 8n7 8na;8p8;;8ln 8md;;83i 8h0 8i7 8l4;;7y1 7y3 7y5;823 827;7xz 7y0 8ko;7ys 7z5 7z9;;800 85y 86o 8jd 8lp 8lq 8lu 8m9;;8db;87i;80j 810 812 852 855 856 86q 8l5 8lz 8m2 8nj;83h;81y;7ys;800 80y 811 842 86r 8j4 8m2 8ni;866;86w 86x;7zf 800 807 810 81n 81p 834 838 83s 83t 840 845 848 84d 85y 86a 86b 86d 86h 86k 86o;;8d7;7y8 8ab 8ae 8bm 8br 8dm 8du 8gf 8gp 8hj 8hx 8jj 8kk 8lk;863 86x 8bj 8ff 8fn;83h;81w;89f;802 83q;;7zl 7zm 7zu 89y 8ew 8ff 8fu 8kq 8me 8ob;8kt 8od;8m2;872 8iq 8iy;7yu;822 829 86x 8ai 8cj 8cy 8dm 8du 8g2 8ga 8gd 8i4 8ig 8ma 8p7;86q 8ko 8mm 8mp 8nj;8bj 8bm 8br 8bv 8c0 8c5 8g0 8kg 8kh 8kn 8kx 8lk;8kd 8kf;81i 81o 8cw 8d7 8da 8o7 8os 8ot;;86a 86b 86d 86k;7ya 7zg 7zo 828 8ev 8f1 8f3 8fg 8fh;7xu;8ja;7zr 87m 87x 8mg;834 836 863 87q 8ec 8ei 8m2 8pc;88h 88i 8ju;81d 8ln 8p1;8cl 8cp;8f3;8l8;874;7xy 84v 84x;85u;;8nh;810 812 852 855 856 858 859 85m 8l5 8nj;80b 8cl 8cp;89c 89d 8jd;;814 81a 81f 8b0 8b2 8jc 8lz;8l8;872 87j 8a1 8ay 8cv 8dg;7yb;7yb 85q;8cg;85b;82p;898;;88n 8c1 8gs 8gv;7yr 7yv;810 812 852 855 856 858 859 85m 8l5 8nj;87a;8gc 8jn;;80j 8lx;8d0;7xz 7y0 80q 80s 80t 80u 80w 81m 834 837 8ko 8kx 8kz 8lh 8ln 8m2;7zp 80j 814 81d 83a 8fx 8ln 8p1;814;82m;;81u 81w 81x;;8ki 8km;;;;871;81i 81o 8cw 8jm 8o7 8os 8ot;7y5;;;822 829 8ik;8ch 8cj 8cu;7z1;8g6;7zf 838 86d;7yg;8ha 8he;88n 88q 8im;;7z7 81a 822 829 8b0 8ig 8ii;81o 81s 8b4 8gs 8gv 8hi;;;;8jk 8jm;7y9 7yg;8kl;8kl;80b;8l3 8lz;865 876 8bx 8gw 8k4 8p0 8p6;7zs 845;;87a;89q 8cn 8co 8cq 8d2 8d4 8dc 8oa;88n;86i 88n 8e4 8ek 8im;;88h 88i;;86e;;8pb;807 80x 83o 861 86o 8ir 8lq 8lu;8o3;85e 880 885 888 88c 88e 88f 8in 8j7 8jj;;7yc 7yi 7zi 8eh 8gl 8gy 8hc 8io 8kj 8li 8mx 8my 8o6;7yo 8mi;7zn 80z 83p 8a6 8fr 8ht 8j0;7yl 8ag 8at 8bq 8bt 8by 8gx 8hc 8i3 8ih 8k9;80l;;7zi 7zn 88d 8a1 8bt 8hc 8hd 8ih 8k9;7y2 7yg 7zi 7zn 813 86n 87g 87w 8au 8dn 8ez 8f6 8f7 8gy 8hc 8hd 8io 8my 8nd 8nl;8l9;8pb;8ih 8io;896 8dq 8ee 8iq;81h 83j 887 8a9 8af 8ej 8fc 8fh 8fo 8h2 8hb 8hh 8hq 8nc 8or;8ko 8kw 8mb;8ci 8cj;;88x;;85b 85f 87z 89n 8fs;825;7y7 7yf 7yp;85b 8ft;81a 81f 8b0 8jc;;83l 8jr 8ju;8jt;7z4 800 804 807 80f 80h 80i 80t 80u 80w 814 81m 8fa 8kw 8l0 8ln 8lr 8m9 8mq 8nm 8no;7zf;810;88n 8im;8ak 8an 8b5;7y8 8a0 8a2 8ab 8ae 8ak 8an 8b6 8b8 8ff 8fn 8gf 8gp 8h9 8hg 8hj 8hm 8kq 8me 8ob;8lv;8ig;80f 80s 81y 8lh;8hi;8d3 8ir 8ln 8md 8mq;8jv;8g9;7ys 7yt 81n 81p;;;8p8;85i;8dq;8i7;;;;83j 8eb 8ej;800 807 80f 814 81a 8lm 8nm 8no;8ly;7ys 7z5;8eq;;80j 80y 8kz 8ni;8dz 8eq 8fs 8oc;8i1;8f6;822 829;80p 8fc 8ks 8l7;8i7;85f 87z;83j 8a9 8bd 8nc 8or;8ap 8o3;833 8lz;830 8jx 8jy 8k1;8k7;7yn 87e;7xv 7xz 80y 8dy;81w;84r;;81o 81q 81s 8b4 8gs 8gv 8hi;8i7;800 83r 8j2 8j4 8lq;827 83o 86x 8i1 8ia;8lm;8lp 8m9 8nm;7yj 7yk 7yl;8cg 8cj 8cw 8da 8iw 8oa;87v;;7y9;8dk;800 802 804 807 80f 83s 83t 83x 83y 841 8fa 8ko 8kw 8l0 8lv 8m7 8m9 8nm 8ok;;7zf;81t;8g9 8mm 8ms 8mu 8n7;7xv 7xw 7xx 86t;7z1 7z3;;81y 83l 83m 8dl 8hi;7yp;;7y9;;;81o;8mp;;89s 89u;84o 8ln;;7y6 7ye 86g 86y 87q;8fp;;88h 88i 8dr 8ds 8dv 8j7;7ya 8ar 8l7 8oc 8og;;7yi 7zi 8kj 8mx;89i;8p3;7yu 7zg 7zo 80n 85n 8f1 8f3 8kn;88h 88i 8a0 8ab 8ae 8ff 8gf 8gp 8h9 8hg 8hj 8hm 8me;8i7;80o 80p 81h 823 827 83d 83j 879 87r 88j 89l 8au 8de 8dp 8ej 8h2 8is 8k2 8k8 8mn 8mt 8n1 8nc 8nk 8or 8ox 8p5 8pf;89o 8ab 8gw 8h5;85o;8nb;8g6;85h 8fc;85u 85x 8eq;;80e 80t 814 819 87e 87f 87k 87n 88x 88y 89l 8az 8b1 8l0 8ln 8lz 8m4;7zf 7zk 7zv 87y;8lz;8lm;7xv 7xw 7xx 7xy;;7xu;8gs;;88f;;81w;;7zy 80s 80v 80z 813 818 81c 81l 823 824 826 82k 83d 83k 85g 85l 86f 88m 89b 89e 8a6 8au 8ay 8bl 8ca 8ct 8de 8dg 8dj 8dq 8dt 8ez 8f6 8f7 8f9 8fq 8fr 8g1 8g5 8g7 8gy 8h3 8i3 8il 8io 8j7 8js 8k0 8kp 8ku 8kv 8n6 8nr 8p9;7zw 8g5 8g9 8j1;8ci 8cj;;8gf 8gp 8hj;7yy 85u;87s;;;8xp 8y0 8yc;90j;92y 930;8um;;;8xw;921;8rk 913 91g 91l 91q;8rk 8x6 8xd 920;8qo 8qq 92j 94b;8rk 8xd;8zk;8rk;8r2 928 929 944 948;928;8uj;95h 95k;8rg 931;;8qk 8z9;;8qk;8t9 8ul;;;8sh 8xk 8xl 956 95e;95e;8re;8tq;8uw;8ra 8vf 8vi 90y 910;8to;;8rz;8qt;8xr;;8z9;;;;8pw 8ug 8uo 8yo;92e;;93d;92k;8tx;93e 93g;8xp 8xt 93e;914;95h;8qx 8s3 8s6 8sa 917;;8qz 8wi 8wl 8wp 8ww 91l 94w 953;;;94r;8re 8s4 8s7 8sc;;8yf;8zx;8q1 8q3 8q8 8qb;8rg 8t7;;;8pj;8pu;912;8ur;8yf;8th 8u3;;8t1;;94y;;8tb;;93q;;8q9 91j 944;8qd;8qx;8s3 8s6 8sa 8ys 93u;;8y0;8ra 90y;;8qk 8ri;8ws 904 908 93k;8q8 8qb 8ss 93g;8yk;94k;;;;8pr 8tj;;8rp;;;;8rg 92l;;8yx 8z1;;8w8;;908;90r;8ry 8xp 91u 91y 921;;90q;8xc;91u 91y;;;;;8vy;91e;8uc;912;8sm 906 907 91t 92y 930 94c 95l 95o;;8sg 8we;;;8qo 8qq 8qr 8qz 8r7 92j;8yn;8yn;;90c 91y;;8yn 91k;8xp 8yd;;8qg 8vn 8vs 8vv 8w3 8z3 91m;948;8vd;946;;8vf;;;8t1 8uv 8vz 8w1 8xi 90z 958 95a;;8ui;95d;8yp 8z0;;;;;8y0;;93s;8q7;8q8 8qb;930 935;8ro 8z8 8za;;95d;;8wg 953;8vi 8zx;;8y7;8rk 8xd 8xt 8xx 8yb 91q 920;8po 8re 8rx;8y0;8x3 8yx 8z1 8ze;8q7 8v1 936;8sh 91w 936 938;8pq 8ti;8ut;;8rg 8rq 8xw 8y5;8sj;8sj;;8sj;8rc 8ri 8ss 8xp 8yd 90a 92y 94c 94i 94j 94l 95g;8ra;90g;;;;8st;;8rg 8to 912 92l 931;8uj;;;;93f;;;8x1 95m;95m;92j 944;;;8un;8uo 8up 8v2 93x;;917 92h;8qk 8re 8s4 8s7 92o 92p;8qo 8qq 92j;;8x6;8v7;;90y 910;8si 8sq 8su;8v7;;;;8qt 8qv 8ws 904 908;8vd;8zx 95d;8qu 91l 924;;8q5;8q4 92c;92c;8q4;;;8t1 8yl;;8t1 8tr 8u9 8ys;;8rg;944;8po 8re 8rx 8z9;;8un;;;8x1;;;8u0 8u1;8py;;8r6 92g;;8re 8rp 8rq 8rr 8rx 8z9;;91p;8re;;8z7;8qy 8y9 943 944 948;8qo 913 92j 941;8w1 8xi;8v6;90p;90p;;;93r;8sq;8vt 8vu 8z0 90u;;;;93b 93c;8ww 8ze 8zn 93q;8pp 8pt 8u6;938;8tb 8we;8vf 8vi;8vf 8vi;;;;;;91u 91y;936;93q;;;;;8q8 8qb;8xk 8xl 956 959 95a 95c;8v1 8v3 8zu 936 938 93c;;;8sp;8qn 8uc 91e 92n;8qm 90f;;8q8 8qb 90h;93d;;93t 93x 93z;8va 8vd;8to 93t 93x 93z;8xw 8y5 91i;8w7;;;;8vd;8re 8ri 8s4 8s7 8sc 8sw 8t3 8t6 8t8;90y;8pv 8t3 8t6 8t8 8ut 8ux;93s;8q1 8q3 8q8 8qb;8wg 91i;918 91b;8qn;8s2 8s6 8s8 8wv 8xn 8zm 8zr 94y;8s2;8w2 94r 953;8q1 8q8 8qb;8u5 8u6 8v9 8vb;8v9 8vb;;8xb 95e;8xb 91w 95e;8qy 8sh 8to 8xa 8xm 929 936 938 93c 93t 93z 944 948 94a 95e;;8u7 8ua 95e;95e;90d;8vf 8vi;93e;;90t;8q7 8q8 8qb 8qk 8y3;;8ta;;;;;8qk 8un;8wp;8xr;;;8vc;8tk;8r6 92g;8xa 8xm;8xa 8xm;8qk;8pp 8pq 8pt 8ti;;8tm;;;8yi;8w0 8w1 8w2 8wa;;92a 953;94t;8sh 8ve 94t;8q7 8q8 8qb;949;;8tq 949;;;8xb;8t7;8yb 90q;91f;8v1 8v3 8zu 93b 93c;;8yz;8xp;8rg;8q4 8q6 8q9;;;8q4 8qd;;925;;;8wi 8wj 8wl 8wp 8ww 8zz 91p 94w 953;8q1;94t;94b;8qt 8re 8rp 8rq 8rr 8s7 8ti;8q9 8qd 8sh;91u 91y;8rl 8xc 8xe;8qq 8qr 8qu 8qz 8r7 90f 91l 91t 92s;94k;8wb;8zx;8rg 8t7 8wc 92l;8x1 8zi 95m;946;95m;8te;8qk;8xg 8xo 90y 910;8ya;;8t7;;;;8qk;8tp 8vr 8vw;8uf;;8q7;;;8q7 8xp 8y3 8yb;8ra;;8w9;94i 94j;;930;;;90h;8w5 8wc;;8tb 8tn 8u8 8w6 94y;8qk;;;8q5;92k;;8sh 94d;92e;940;8sp 8ug;8rv 8xf;940;942;8qn 8z4 92n;91f;;8yi;8qk;8w6;8q1;90h;8s2 8s8;8uw;90y;;8v9 8vb;941 943;8yo;92g;8sc 90r;;92t;8uf;8sh 914;8sh 914 944 948;8vo 8wf 90w 92q;;8w6;;;;8vp 949;912 916 91c;91u 91y;8y9 8zg 944;8zg;;8t7;;;8rh 8wr 94i 94m 94z 950;8qj;;;;8vk 8yo 91v;;;8xr 8y0;;8tm;;93b;93b;;;;;911;;8qk 92n;;8s3 8s6 8sa;92w 92x;95j;8u1;908;94e;;8vd;;;8q7;8xk 956 95a 95c;8rl 8ro;8vf 8vi;8qz 8r3;90y;8pj;;;;;8te;;8qk 8rl 8rt 8ru 8xc 8xe;91u 91y;8qk 8ql 94f;;8yz;;;;;8yo 933;8vd;94g;94g;;94g;8u0;942;942;90i;8u0;8sg 8vl 8vm 8vr 8vw;8yj 941 944;8xu 8xx 8z7 90t;;8qp;8qv;;8s4 8s7 8sd 8wf 90q 90w;;;;;94e;8qo 8qz 8yk 91l 924 94w 953;;92h;914;8q8 8qb;;;;;8rs 8tj 8u4;;923;8sf;;908;8y8;93p 93r;;92e;8xr 8y0;8qk 8ra 90y;8q0 8qa 8r9 8rb 8rm 8vh 8zw 90x;8q0 8q3 8qa 8uq 8v7 8wv 8zf 8zm 8zp 937 93u;8z4;8yg 8z4 8zb;;8yl;;8rc 8sq 8uo 8up 8v2 8vk 935;;8pr 8qp 8u4;8rg;8q5;;8pw 8q9 8ut 8yo;8qd;;8x5;;8rl 8xc 93d;;91y;8q1 8q3;;8pj;;8tg;8qk 8sz;8sz;8rl 8ro 8z8;8xp 8y3 8yd 8yo 91v;8pp 8q4 8q6 8q9 8qw 8r2 8r4 8s4 8s7 8to 8wq 8x5 8xd 90k 90q 90v 913 91a 91b 91d 91g 91h 928 929 944 948 94a 94b;928;;95o;;;;8un;;8v6;;8x3 8ze 951;8rz 8z9 91x 923;8qk 8qo 8qq 92j;944 94u 95e;;8tx 8v1 8v3 8zu 93b 93c 94r;95l 95o;8w5;8q6 8q9 8s4 8s7 8wd 90q 90v 928;;8q4 8qd;8ws;8sf;;;8wo;8wg;8pj;90t;8qk;8yz 91e;8ws 8wt 93m 94k;;8pn;;8si 8su 912;91u;8sm 90w 95l;8qk 8t3 8tz 8yj 92n;8uf;91u 91v;90w;8tl 8xn;8yw 93q;;;;;;8vx 8vy;91v;8t0;8ya;;;8t3 8t8 8tz 8ut 8ux 8y9 92n 95e;8sg 93m;8qk 8to;8zx;8qj 8qs 8rj 8t1 8tq 8x4 8yy 8z2 92v;;8x3 8z1 8ze 951;8pn;8pn;94f;90i;923;8x1;8rx 90p 90t;8rx 8yg 90p;902;8q4 8q9;8v6 920;8q4;;8xv 93k;914 91f;;92w 95i 95j;95j;8pp 912 91c;929 944 948 94a;;8yx 8z1;92g;8pm 8po 8pz 8q2 8re 8t9 8uk;8wt 93y 94k;91l 922 924;;8yg 90p;;8xp 8xt 8y3 8z9;;8uc 8uo 8up 8yd 95g;8q1;8q1;;;8rs 8xk;8pu;;8y9;;8xp 8y0 8y3 8yo;;;8pp 8pq 8ti;8z0;8px 8tw 8ty 8uy;;;8yp;;8w6 8xv;8tn 8w0 8w1 8w2;8pj;8to;8xw;918 91b;8wg 8wo 932;8re 8wg 8wo 932;;8xb;913 941 943;;8r6 92g;8wg 8wo 957;8rz;;8pv 8sw 8t3 8uw 8v9 8vg;8pv 8uw;;8pp 8un 912 916 91c 91d 91f 91g 91i;92j;8y9;923;92d;;;8sp;;8td;911;;8q9 8r2 90k 913 91a 91b 91d 91h 928 929 92j 944 948 94b 953;928 953;8td;95d;;;;8sq;;8un;8q4 8q5 8q6 8q9;8q4 8qd;8zu;929 944 948 94a 95e;;90q;;8ri;90m;90m;8sh;8x0;8z7;94u;8to 93t;93t;;8rv 8u4;8tk;;8qk 8rg 8ye 92l;;8vf 8vi 910;;;8uw;8tl 8ww 8zg 8zj 8zn 94w;8xp 8y3;8tl 8zj;8y3;8x1 8zc;95m;8ui;8v7 95m;920 929;;;8t3;90o;91u 91y;8t8;;8wx 8zs 8zy 94x;8zy 94x;90o;8ua 90o 926 92k;908;8w7;;90t 92p;8s4 8s7 8sd 8t3 8t8 90q;93s;8qx 8th 8u3 8u8 8w1;;8su;90j;;8st;8ra 8vi;;931;8rf 92o;8qk 8u5 90g;8ui;;8wf 90q;8pl 8pn 8ta 8tu 8xy 90l;8t7;8pl 8pn 8r0 8tu 90l;;8ra 8vf;8vc 8vn 8vp;94s;94i;8u7 8u9;;8re;8wa 8xv;8tq;91u 91v 93e;;8vx 8vy;;;8q1 8q8 8qb 94s;;8qb 91n;;926;8ww 8zn;;8qo 8qz 8r7 8wl 8wp 8ww 8yk 8zz 90l 91l 92j 94w 952 953;8pl 8r0 8t4 90l;8sh;8tr 8u9 917;8qk 8qt 8qv 8re 8ri;;8q1;91u 91y 92n;;8t3;949;8vn;8yc;94k;;8yc 91x;8xp 8xr 914 944 94u;8w9;;8zn;8qp;;8xu 8xx;91u;;93t 93z;8pj;922 924;8yh;8vx 8vy 933 93d;;;;;90r;8xw 8y5;8qk;8x8;;912 91g;8ve;;8yi;;;95l;;8uu;8yr 8z3;8rd 8tf 8zr;;8re;8x5 913;8sf;8qy 8wx 8zs 936 94x;8qy 8wx 8zs 936 938 944 94x;8r3 8x5 913;94r;8v1 8v3;8sh 936 938;8sh 8xm 938 944 948;91w;8z7;95d;8rf 8rp 8t3 8ut 8ux 8vo 8w8 940;;8w9;;90h;;8vu 8z0 90u;;8un;8s8;;8vc 925;92d;8q1;90j;;;;8x7 8x8 8x9;;;;8qk 8rg 8y5 92l 931 95h 95k;8uj 8um;;8ro 8z8 8za;;;;8u1;;8wz 8xn 8zt;931 95h 95k;8qw 8r2 8r4 90k 90q 913 91a 91b 929 92j 941 943 944 948 94a 94b 953;;;;8y0;8xp 8y3;;8us;8pu;8yp;8r3 8wq 8x5 8zs 90q 913 91a 91h 944 94b;;8ri 8t3 8t8;;;8qk;8tn;;;;8wm;8rd 8rh 8rm 8rn 8rs 8rw 8sb 8si 8sk 8sl 8sn 8so 8sv 8t2 8ts 8ue 8uh 8vz 8wr 8x2 8xj 8xz 8zd 903 905 909 915 919 91c 91k 91s 92m 94i 94z 950 959 95f 95n;8py 8qg 8qh 8s2 8ts 8ue 8uh 8v0 8v5 8v8 8xj 8zd 90l 90n 91m 954 959;8re 8z7;;;;933;8yi;;;;9b9;9ay 9fp;9ma;;9g0;;99f 99u 99w 99z 9an 9av 9ax;97j;9jt;99u 99w 9an;;97r 97s 98u 98w;984 9jt;981 984 9e0 9e7;;;;;9g5;9ef;972 981 984 9e7;99d;9ay 9kn;;99u 99z 9aq 9ax;97r 98j;;97x;9fl;9ma;99d 99e 9a0;9fl;95p 95q;95q;9em 9ex 9ey;98f 99h 9en 9ew 9ez 9f8 9fk 9i8 9m5;;;;9iv;9f2;;9k2;972 973 97y 980 9k2 9m1;978;;9eb 9ec 9hk 9lq;9jq;97o;;9j1;9j1;99x;9k2 9m1;9jh 9jj;9hh;;;;;;97o 97q 9cm;95w 95x;;9c9 9kc 9kf 9kh 9lz;9l5;996;9cr 9i9;;9ac 9ae 9af 9fv 9jp;;9a9;;9en 9ep 9f3;982 983 989 98h 9e6;;996;;;9c0;9lp;99v;;9lh;99k 99l 99m 99o 99s 9bc 9bd 9bn 9k5;;9in 9iu 9jb 9jc;;9iu 9jb;9iu;;;9hj;99h 99i 9dm 9dn 9hj 9hu 9ij 9jb;9dm;9hz;97a 97g 9di 9dj 9dq 9dt 9h2 9hf 9hm 9hx;969 96m;;9cm 9if;95s 9k9;97u 99f 9kp;978;95s;;;9hz;9du 9gi 9gn;9du 9gi 9go;;9b5 9b7 9bg;9f6;96c 96j 96o 972 973;967;96y;;;95z;98g;9am 9au;9em 9eo 9ev 9f1 9f4 9lt;9fp;;981 98a 98c;981 984 9ep 9fb 9fd 9lc 9lg;984 98a 98c;;967 96a 96q 97e 9da 9jt 9k0 9lu 9lw 9ly;9l9;;96c 96h 96l 96y 9h7;9l9;95t 96c 96h 96j 96o 96y 972 973 974 97a 97h 9a9 9d9 9di 9dj 9dy 9h5 9h7 9hm 9hx 9i4 9jr 9lc 9lg 9ly;;;;;;97y 980 9a9 9k7;95s;9j1;9j2;9j1 9j2;95t;;;9i1 9ia 9iw;;9ia;9bv;9bn 9bx 9dg;97a 97b;9j1;9lw;;9d1;9bc 9bn 9dg;;9bx;9i7;9ed 9hv 9jt 9ky 9lw;9dk;9ln 9lo;9as;9gt;9dp 9gv 9hl 9lc 9lg;9dp 9gv 9hl;995 997;9fx 9g7;97a 97b 97g 9kw;;9jh;9fu 9gz 9kv;9gz;9jw;;9m6;;;9i7;96i 96m 9e6;;;997;;;9cb 9ce;;9jk;;;9di;9ip 9ir;9io;;9j7;9ii 9io 9iq 9ir 9iv 9ix 9iy;9ii 9io 9iq 9ir 9iv 9ix 9iy;9i7;;9bh 9cm;;9fc;9fc;9dv 9fx 9g7 9gg 9gh 9gp 9gs;;9iu;9bi 9fr 9ft;;97s 97x 97z 98u 99k 99o 9ay 9jw 9kj 9kn;9m5;;;9ln 9lo;;;;97c 9ks 9lh;97v 9cp 9l1 9ls;9d4 9d8 9db 9eq;98o 98r;96w 96x;9ia;9bc;977 9f6 9fn 9gg 9gh 9ia;;;;;9fo 9hq 9ib 9ie 9l5 9l8;;9jy;9ck;97k 9jy 9lx;;;95t 95u 9a1 9a2 9a4;9aa 9d8 9db;9im;9j0;;;9ds 9hn;9hn;9b9;9b9 9hn;;9hn;;9ds 9hn;9ds 9fe 9hn 9iw 9iz;9ds 9hn;9dr 9ds 9ei 9gy 9h6 9hp 9id 9lv;978 97x 97z 9jw;;96c 96l 96y;96c 96j 96o 972;9cv 9g2 9m9;9aa 9c0;979 9kx;9d0 9eq;98j 98u 98w 990 993 9jw 9l2;96t 98g 9dl 9ht;993 9e3;;97m;;96r 96v 9cp 9d4 9d5 9fz 9g9;9cb;9ka;9ka;9c9 9kc 9kf 9kh 9lz;9hc;98k 98n 98q;9i5;95t 95u 9a1 9a2 9a4;9ge 9jq;;9bj 9id;;;;;9f3;9lt;9ez 9f3 9f5 9f8;;;9kq;9bw;;99a 9ix 9iz;;;97x 9bd 9bx;9ho;97y 980;99n;;96i;9ad 9h5 9ho 9kk;95s 99u 9aq;9cc;;9hz;9ja;98n 98q;967 96f;967 96a 96q;9gv 9gz 9hl 9i1 9ia 9ic;9gv 9gz 9hl 9i1 9ia 9ic;;967;99n 99p;;9b6;;9jt;9an 9aq;9b7;962 97g 9d1 9dc 9di 9dj 9dq 9dt 9h2 9hb 9hf 9hm 9hx 9i4 9m5;;;;;9fc;9d0 9d3;95r 9ag;9b3;9ik;99z;9b0;9b2;9an 9aq 9av 9ax;9av;9bq 9bt;97s 97x 97z 9ah 9ai 9aj 9cf 9cg;95s;97e 9jt 9k0 9lw;9io;9f0 9f2 9gz 9kk;9b5 9b7 9b9 9bg;95z 97j;99x;;9b5 9b7;96i 96m;;9bz;;;;98n 98q 99p 99z 9aq 9ax;996;9m6;;9bw;;9fr 9ft;;9ha 9hd 9jl;;98a 9g1 9hd;;;;9ci;989;9f1;;9au 9bo;9bo 9c6;977;;9by 9c7;;;9id;9kg;96m 9en 9ep 9f3 9lt;9du 9gi 9gm 9gn 9go 9j2 9k7;9du 9gi 9gn 9go 9j2;9eb;9eb 9ec 9hk;978;9c7;;;;99c;;9j0 9j3;;9fz 9g6 9g9;9g6 9g9;9af 9g6;9bk;;9bs 9bu;;98u 98w 99d 99e 9l2;9at;9j1;9bq 9bt;99k 99l 99m 9d7;99k 99l 9d7;9j1;9ja 9jd;9ii 9ja 9jd;9dh;;;9g5;;978 97x 97z 9lf;;;9m6;;988;9g5;;;9jb 9jc;97s 9ah 9ai 9aj 9cd 9cf 9cg;;;;996;961;9bs 9bu;;;96t 97r 97w 98i 99b 9ea 9hi 9i0 9it;995 997 9i3 9iv 9m5;;9k5 9kq 9m2;;9a7;9en 9ep 9ew 9ez 9f8;96s 96w 96x 971 9ae;9ao;998;9e6;9e6 9e8;;9bh;9aj 9al;9al;9g3;;;;;9il;98f 9m5;9i4;9b0;979 9eq;9lc 9lt;9jx;9jk;9ee;97u 9ee 9jl 9ko 9kp;981 984 98a 98c 9e0 9e1 9jt;973 981 984 98a 98c 9e0 9e1 9e7 9lg;;99a;9j9;96u 974 97a 97b 97g 9ll 9m8;;;9m5;;9b5;96p 9e4;96p 9e4 9h5;97u;95u 9a1;;96f;;;9ge 9jq;;9hs 9jm 9l7;982 983 989 98h 9e6 9iu 9jw 9kj 9kn;976;;;;9fw 9g3;;9ia;99n;;9k7;;;9ia 9ic;98l 98o 98r;;;988;;9az;;9ex 9f4 9fh 9lt;9f1;9fp 9l9;9bs 9bu;;;9ja 9jd;;98u 990 994 9dc 9kz;;9kz;994 9kz;9jw;9dp 9gv 9hl;98u 994 9l1;9kz;;9cb 9ia;9ia;9dp 9fe 9gv 9h3 9h5 9hl;9d0 9d3;9ck 9cm;9a6 9cr 9kx 9ll 9m8;;;;;;982 983 989 98h 9e6 9e8;;966 97o 9by 9ck 9cm;978;;9ma;9g5;9lk;;9a9 9at 9ia;9by 9c7 9fr 9ft 9fw 9g3;9if 9j7;9bj;99v 9aa 9db 9id;9c5 9cl;9d3 9fv;9co 9cx 9lb 9m4;95p;9bm;9fd;9fd;9df 9iu;9iu;9ks;97k 9jy 9kg 9lx;9i6;97l;9bu;;9fm;;;95v 97d 9ju;;9e9 9fs 9h6 9hp 9hs 9id 9jf;;9i9;9ha 9hd 9hw;;96c 96o 9hd 9hw;;9gc;;;95r 9i9;9fv 9gd 9jp;;;98g 9a3 9bz 9fu 9g1;9ia;9ia;;97o;;97q 9b6 9b8 9bi 9cm 9ix 9iy;;;;9ff;;9g4;99d;;;;9d6 9eq 9kt;99v 9aa 9d8;9kd 9ke 9m0;9kd 9ke 9m0;;9b7 9dh 9dk 9e4 9ef 9jt 9lw;9jr 9ly;9dh 9dk 9e4;9b5;968 97p 98e 98k 98m 98p 9cl 9gd 9hr 9ig 9j6 9jp 9k1 9l8;9er 9et 9eu 9fb 9jx;;99g 99j 9ik;;99g;99g 99j 9ik;;9bg;9jm;9fl;978 97c 97s 9a1 9a2 9k8 9ks 9lf 9lh;;;95u;9k2 9m1;;9hh;9hh;;;;9em 9eo;9fl;9fd;969 96b;;;9dr 9g8 9gy 9h6;9ak;9di 9dj;97e 9jt 9lw;9gu;9ds;9ds 9jr;;97l 9di 9dj 9dy 9jr;9ez 9fp;9en 9ew;9jn 9jo;;982 983 988 9ek 9jn 9jo 9kj 9lh;;;9jn;;9jh 9jj;9ek;;;9j0 9j3;98l 98o 9m6;;988;;98r;9bc;99c 9j0 9j3;;9aw;;9i7;;;;;9dw;9dv 9gg;9by 9dl 9do 9fr 9fw 9g0 9g3 9ht 9lj;9c8;9cj;;9ii 9ja;9h8;9hj;9h8 9ha;99l;;97x 97z 99o 99s 9a5 9a7 9a8 9ae 9b1 9f3 9k5 9m2;;97x 97z 9a5 9a7 9a8 9ae 9b1 9k5 9kq 9m2;9b3;9a5;;9f5 9jh;9jh 9jj;9jh;9jh 9jj;9fx;9fc;9ku;9c3 9do 9ht;9c3;9hu;9dw;9en 9ep 9f3;988;988;;9l2;;;98u 98w 9l2;;9ao 9b6 9b8 9bf 9ew 9ez 9i8;969;9ji;;9ff;9a9;9em 9f4;9ev;;9c8;961 966 9bb 9cm;9bb;978 97x 97z;;;;;;9eu 9fa;96u 976 97m 97q 99h 99i 9dm 9dn 9hj 9hu 9i3 9i8 9ij 9jb 9kv;;;;9a0 9bb 9cj;9f5;;;97y 980 9k7;;9dq 9dt 9gk 9gu 9h4 9kd 9m0;9dq 9dt 9gu 9h4;9en 9f3;9kd 9ke;9dq 9gu;95p;99k;9ev 9f1 9lt;9i7;;;;;9jw 9kn;;98u 990 994 9dc 9kz;9dq 9dt 9fj 9fk;98t;95u;;;9iu;;96y;;;9a9 9dp 9gv 9hl;9gv 9hl;9f2;978 9b4 9lf;;;9ah 9b4;9al;;9ah;;9jh;9fa;9b1 9jx 9k5;9ew 9ez 9ji;9ci;;9a6 9cr 9kh 9kx 9ll 9lz 9m8;;9hl;9hl;9cy 9iu;9aa 9d0 9d3;982 983 989 98h 9e6;96w 96x 971;97x 97z 9ae 9ah 9aj 9ao 9cf;9al;97s 9ah 9ai 9aj 9cd;;;9bt;9hm;9ia 9ic;9ia 9ic;;97x 97z;;9k0 9ky;;95s 97s 97u 98j 99f 9jx 9k9 9kp;9m6;;982 983;982 983;;;982 983;;9az;996;9hy;9hy;9hy;9bs;9f1;969;9jq;9k5;9e2;97h 9dp 9gv 9gw 9gx 9hl 9jt;9jr;;;9lt;97f 9c1 9dp 9eh 9ej 9fe 9fn 9gv 9h3 9h5 9hl 9ho 9ia 9ic;9dp 9eh 9gv 9hl 9ia 9ic;;979;9er;9er 9et 9eu 9fb 9fd 9lt;9cm 9gc;9if;;9bg 9m7;9fk;9cb 9ce;;9cy 9df 9it 9iu;9ci;97d;;98s 9dr 9h1 9l0 9l4;967 98s 98x 9l0 9l4;95p 979 98s;;98s 98x 9l0;;;;;;9d6 9eb 9ed 9el;9eb 9ec 9hk;9e6 9e8;9kn 9ku;9fq 9g2 9m9;;;9l9;;9bp;9ja;;;;9k2;;;9iu;;;9bm 9c4;;;97d;9j7;;978 97c 97s 9k8 9ks;;9dy;9di;;9d3;;;9cu 9cv 9g2;95p 95q;95q;9d9 9da 9dd 9lu;9d9 9da 9kz;9f0 9f2;;9an;;9k2;9bk;;9fu;989;9c9;;9bb;978 982 983 98h 9lf 9lh;969;9ab 9ct 9cx 9lb;9dz 9ln;;;9ct 9cw;9fp;961;;;9fm;9m8;97n 9aa;9d6 9el;98k 98q 9k6 9kr;9b2;9bs;;;;;9ck 9cm 9if;9fg;;;;;9ei;9d1 9d2;99k 9d7;;97j 98g 9a3 9kb;969;;95p 95q;;967 96a 96c 96f 96h 96j 96o 97a 98s 98x 9kz 9l0;96c 96h 96l;;9as;9fg;;;;9ff;9ad;9ad;9cc;95s;;9eg;9eg;;979 97j 9kt;9da 9dd 9lu;9gg 9gh 9gk;9im;97j;9eg;9jx 9ko;97o;9bk;97r 97s 9e3;9e2 9jx 9ko;;9ad 9ak 9kk;;;;97y 980;;95s;9dh;978 97y 980 9k7 9lf;99p 99q;;9eg 9eh 9ej 9hl 9k2;9jq;9eh 9hl;;;9ci;9lt;;9en 9ep 9ez 9f3 9f5 9f8;;9g2 9m9;;9fq 9g2 9m9;;9fq;;978 99k 99l 99m 99o 99s 9lf;;9kp;9ku;;;9es;96q 97e 9jt 9k0 9lw;;97h 9jr;;9em 9eo 9ex 9ey 9f9 9fh 9j9;;96e 96g;97y 980 9es;9b5;9jz;9fc;97d 9jz;;;;;97b;9b4;;9kb;95w 95x;96d 970 975 97n 9e5 9fy 9g8 9gj 9gq 9h6 9id 9jz 9li;963 97m 9kv;9bh 9fr 9ft 9fv 9fw 9g0 9g3;9bh;97y 9k6 9kr;9k2 9m1;;;;963;9fi;9fi;95w 95x;97a 97b 9kw;;;95p 95q;9ja 9jd;99h 99i 9fm 9lq;9ju;98o 98r;9kz;;9aq 9ax;9e2;9cz 9l1;9db;9h1;9am 9ap 9au 9aw;9fu;99k 99l 99m 99o 99s 9bc 9bn 9bx 9cp 9cq 9dg 9k8;;97s 9jx;;969 96b 96i 96m;;982;96x;;978;;9fu;9a0 9bb;9bb;;97l;9ci 9it;963;963;98l 98o 9ew 9ez 9f3 9ji;9ci;;9eb 9ec;9eb 9ec;96e 97i 99t 99y 9kl;95z 96e 97i 99t 99y 9ad 9cc 9kk 9ko;9b5;;9ia;99n 99p 99q;96g 96z 970 9gj 9gq;97f 9hl;9jn 9jo;9hl;9bp;99h 9hu 9ij;96m;998;97i 9gt 9ky;9m6;;97d 9ju;9bl;9bl 9c6;97d;9ag;a0s;9w2 a0d;a0d;9yh;;;9u6 a3e;a2t;9yh 9yi;;;;9vj 9vn 9vw 9vx 9w8;a2g;9oe 9of;9ok 9om 9vq 9wf;9mj 9qi 9ql;9te;9xk 9yu 9yv;a0d;9yh;9p5 9vv 9vz 9zl a3x;9v7 9v9 9va 9yl;a13;9oc;9na;9ok 9om;a1h;9mb 9md 9q8 9qd 9rb 9rl 9rm;9q9 a08 a2n;9pl;9sq;9qw 9qy a12;9qu;9pc;9oh a23;;9rn 9sq 9wq;a3a;9sj;9q8 9qb 9qd 9r8 9rb 9rg 9rl 9rm;9sm;;9pi 9pk;;9nx 9oj 9ol 9op a00 a31;;a0n;9x7;9ub 9ue;9oe 9of;;9oq 9ot;9w6;9v7 9v9 9va;9w6;9qs 9qu;9zt;9qw;9pw 9px 9py 9q3 9q7;9xg 9xm;a23;9oe a1d a2k;9qr;9oc;;9nz 9o0 9qp;9wq;9pl;9vl 9vm 9w3;9pw 9px 9py 9s0 9s1 9s3 9sf 9sx 9ti;9mq 9mr 9mw 9mz 9n0 9n2 9na;9oe 9of 9pi 9pk 9pr 9ps a2j a2k;9oe 9p9;;9nx;9or 9os;;9v0;9oj 9pw 9px 9py 9q0 9q7;;9of a1g;9rn;;9st;9yj a03;;;;9wn;9vr 9vt 9wb 9wd a3c;9rx;9xd a13;9wn;9s6;a1h a3p;;9vr 9wb 9wd a1g;;9u6;9mh 9mi 9o2 9qh 9qi a1k;;a0d;a1l;9r8 9rb 9rg;9u6 a3e;9wn;a1d a1h;;;9nx 9or 9os 9oy 9p7 9v0;9uw;9t4;9oy 9v0 a31;a1r;a1r;a1d a1h a3p;9uw;9ri;9r2;9r0;9pq a0c a0f a33;;9u2 9u4 a2g a3e;9qa;9pc 9pd;;;;a0o a0p;;;;9zf;9pu 9pv 9ug 9ui 9z1 9zx a0o;a06;;9yf 9yg;;9nx;9mb 9md;;9zb;a1q;;;9md 9oe 9of 9oh 9p9 a1l a23;a1l;;9ni 9nn 9nq 9o5 a14;9nk;a16 a1c a3g;;9uo 9xe 9xo;9xe;9pn;;;a0t;9nz 9w5 9wq;;9s7 9x3;9rv a2m;9y5;;;9p6;;a0n;9o8 a2a;9rp;;9mb 9md 9qd;9qh;;9oz;;9rg;9ok 9om 9qr a1o;9mb 9md 9on;9oq 9ot 9oz 9p2 9v1 9vm 9wb 9wd a2y a32;9nz 9o4 9uc 9ud 9uk 9un 9yf 9yg 9yp 9yx 9z5 9z7 a2o;9zb;9zt;9n6 9na;9mi 9mj;;9nj 9nm 9no 9nx 9oj 9ol 9op 9qc 9qr 9qw 9r9 9rj;9no 9qc;9nj;9r0 9r2 9t2 9t9;;;;9r0;9vj 9vn 9w1 9w4 a3c;;9sj;9mh 9n3 9n8 9nf 9ni 9nn 9nq 9o5 9o9 9u2 9y7 a14 a2d a2y a32;a2w;9mv 9mx 9n1 9n3 9n7 9nb 9nf 9nk 9np 9u6 a16 a1c a3e a3g a3i a3k;9pp;a06;;;9zk;9qe 9qt;9rf;a39;9xf 9xq a2a;9xn a1u;a1l a1s a1u a3o a3s;a1o a25;9tj;;9wy 9x8;;9r5 9sr;9r5 9sz;;9vd 9wv 9xx a0y a43;;;;a2y a32;;;9v0;9v0;9qo;9t6 9t8;;9w5 9w7;a0j;9zw a01 a02 a05 a07 a0a;9zk;;a06;;9vc 9yk;;a1w;9xq a1w a1x;9zg;9s9 9zi;9sl;9xf 9xj 9y0;9ns 9oi 9ow 9p4 9po 9rt 9v6 9v8 9wk 9xl 9yj 9zc 9ze 9zq 9zv a04 a0i a0l a1f a1j a1m a2f;;;9pu 9zx;;;9s4 9sg 9x6;a1g;a1d a2j a2k;;9mh 9mo 9wp 9yr 9zo a2v a3f;9xg 9xh 9xp 9xu 9y2;;9mj 9qi;a0c;9tn 9x2;9st;a41;9my 9x5;9zi;9zk;a42;9ng 9p6 9uf 9uh 9v6 9v8;9mn 9oi 9ow 9q2 9qy 9s2 9se 9tm 9yn a2v a2x;9nx a1k;9uo 9xe a0d a2t;9tu 9vo 9xf 9zs;a14 a19 a3k;9ue a16 a1c a3g a3i a3k;9ue 9z3 9zh a1c a3i;a3g a3k;;9q8 9qb 9qd 9r8 9rg;a16;;;9pw 9px 9py 9u0;;9pw;a35;;9ny a2c;;;a1g;;9ox;;9x7;9pi 9pk 9pr 9ps 9qf;;;;9ox;9z3;9wf a14 a16;a1p;;9t6;9ub 9ue;9wv;9rx;;9r3 9r5;9ue 9z6;9ub 9ue;9nw;9nf 9nq 9o5 a14;9np a16;9mh 9mi 9qh 9qi 9qj 9ql;9t3;9o7 9p6 9qk 9r1;;9vq;9oh 9rv 9ub 9ue 9y5 a14 a19 a1o a2m;9o8 a2a;9o7;9wj;9sb;9n5;9vq;9pt;9pt;9p9 9pi 9pk a17 a22 a2j;9n3 9n8;9mv 9mx 9n1 9n3 9n5 9nb 9ph 9pj a2l;9ny;a1d;9nq 9oq 9ot 9oz 9p2 a16;a16;9sb;9xd a13;;9sb;;9pf;a0x;;;;;9o7;;9n6;;a1r a3l;a1r a3l;9rp;a0s a0v a0z;9w3 9w5;9n3 9n8 9ni;;9mx 9n1;;9t3;9mr;9mw 9mz 9n0 9na;a23;a28;a28;9vj 9vw 9vx 9w8;9od a2v;9o8;;9pp;;a1l a3r;;a1d a1h a3p;9rl;;9ok 9vu 9wf a1h a3p;9ne;;9vu;;;9s7 9ww 9wx 9x0 9x3 a36;9s7;;;a31;9ws 9x2;a41;9ws;9u9;9ok 9om 9pz;9on 9pz 9q1 9q4;;9na;9w0 9w2 9xx 9zd 9zn 9zp 9zu a0y a1z;9vd;9xx;9nw 9nz 9o0 9o4;;;9mx;9rx;9rv 9rx 9s6;9rx;9yt 9z2;9pk 9u5 a2g a2s;a2g;;9xn;9xn;9qv 9qx 9y5 9yt 9yw a1z;9ot a16;9mn 9o4 9tv 9u5 9uc 9ud 9uk 9un 9yc 9yf 9yg 9yp 9yx 9z5 9z7 9z8 9zj a2o a3x;9uc 9ud;;9v2;9rv;a3a;9q1 9rb 9rl 9rm;9q8 9qd;9rv 9sm;9sd;9oy a06 a1y;9ny;9so;9zx 9zy;9rv 9s6 9sm;a21;9rr a1l a3r;;9of 9r0 9r2 9t2 9t7 9t9 9ta;9nb 9z9;9s6;9nx;9mx 9n1 9nf;9pw;9q1;;a16 a1c a3g;9xx 9zd 9zn 9zp a0y;;9pu 9pv 9ug 9ui 9z1 9zx 9zy a0o;9wc;9rd;;9pl;9rd;9wt;a2h a2l a3i;9wm;9pm;;9q5 9rf 9rh 9rs 9sk;9nv;;9nu a1o a25;9qr;;;9ts a04 a06;;9tc;9oy;9rf 9rh;9n6 9na 9v7 9vc;9ya 9yd a2a;9ya 9yd;9ya;9vh;;9ss;a0s;9w1;;;;9zs;;;9np;;9wh;;9ya 9yi a43;9ya a43;;;9s0 9v0 9v4 9vh;9xi a2g;9n6 9vl 9vm 9w3 a3c;;;;;;;;9nd 9ne 9ob 9sa 9ux 9v6 9x6;9ng 9ns 9oe 9oi 9oo 9p8 9rc 9rt 9v6 9v8 9xl 9yj 9ze 9zq 9zv a0i a0l a1e a1f a1i a1j a1m a2f a3f a3q;9si;9qe 9qt;9s1;;9of 9r0 9r2 9t2 9t7 9t9 9ta;9t9;;9pl;9nl 9q9 9ur 9wz;9ml 9mm 9qy;9qq;9mq;;;;9rz;;;9vl 9vm 9vv 9vz 9w7 9wg;9nj 9nm 9no 9qc;9s9 a1l;9na;9pm 9ze 9zf a07 a3x a3y;;;;9oq 9ot 9oz 9p2 9uv 9v1 a16 a32;9zm;9nz 9o0 9o4 a31;9qz 9r4;;9r2 9r6;9r6;a0n a0q;;;;9ny 9vo;9si;a2y a3c;9n6;9na;9s7;9wc 9wd;9z2 a21 a23;;;9oh;9pu 9vl 9vv 9vz 9w7 9wg 9zx 9zy;9ru 9rw 9s8;9ru 9rw;9p5 9pu 9pv 9ug 9ui 9wm 9z1 9zl 9zx 9zy a1k a3x;;;;;9pu 9ug;;;a0m;9nt 9nw;;;a37 a40;9n6;a3x a3y;;;a2m;a39;;;9uc 9ud 9zj;9p5 a3x;;;9o2 a26 a33;a0x;9sa;9xd a13;9w3 9wv a0g;;9z2;9or 9os 9oy 9p7 9v0 a06 a1k a1y;;9zi;;9zh;9t3;;9r9 9rj 9ru 9rw 9s5;9tj a1s a1v a3m;9pz;;a00;9o2 a26;9tu 9tw;9uj 9ve 9wo 9wu 9xv 9y1 9ym 9yw 9zn 9zp;9ym;;9ss 9x3;;a10;;9ro;9w1 a3c;9wq a2w;9si;a20;;a0n a0q;;9u5 9xi a2g a2s;a2g;9wh;9zn 9zu;;;;;9or 9os 9oy 9p7;9ox;9sa 9sb 9tw;9sy;9qr 9su 9zn;;9zt a0j;9t6;9sv;;9ww a15;;9th 9tq a3w;9wd 9we;9mk;9mu 9nj 9nm 9no 9oc 9ss;a35;9wx 9x0 9x3;;9ox;9x7;9re;9re;9sn;a26;a2i;a2g;;9si;a1a a3h;9mg 9pg 9se 9v5 9vs 9yu a18 a3j;a0m;9mg;;9wq;9mh;a0m;;;9qg;;;9s0 9s1 9sf 9sp 9sx 9u8;9sp;9s0 9s1 9sf 9u8;;9ub 9z4;9zn 9zu;;9xb;9ww 9xc a12;9xc a12 a36;9xc a12;9mf 9zm;;;9z4;9qn 9sd 9xq a1s a3m;9oc;;9o7 9p6 9qk 9r1;9qk;9ru 9rw 9s8 9tg a01 a07 a0a;9zb;9qs;a1r a1t;;9qz;9ty 9vo a27;;9pf;;9vj 9vn;9wd;9mw 9mz 9n0 9n2;9w3;a10;a0s;9or 9os a10 a11 a1y;;;a0s a0v;;a0c a0f;9wx 9x3;;9ox;;9pf;9pq a0c a0f;9tz;;9rl;a0n a0q;;9nw 9nz 9o0;9zk;9pl;9pq;9ss 9uf 9wt 9wx 9x0 9x3 a36;9td;9rz 9t0;9rz;a0c;9rz;;;;9oj 9ol 9op 9q0 9qm 9qo 9qp 9qw 9rq a1k a1n a24;;a2q a2r;;9w5 9zz a0s a0z;a0s a0v a0z;;;a0s a0v;9oj 9ol 9op;9wy;a28;9wc;9wc;;9sw 9uf 9uh;9v7 9v9 9va 9yl;9va;9ug 9z1;;;a2j;;9r6;9pi 9pk a2j;9mj;9vl 9vm 9w3;9ox;9ox;9r9 9rj 9ru 9rw 9s5 9vv 9vz 9zl;9mz;9up 9uq 9ur 9wy 9x8 9xg 9xi 9xm 9yv;9up 9xg;9ri;9wj;9qh;;;;9wi;;a06;9nt;9mq 9mu 9rz;9rz;9rz 9t0;a00;9nx 9oj 9ol;9sj 9x7;;9t4;;a0c a0f;9qf;;;9ok 9om a1o a25;9on 9rr a1l a3r;9uk 9un 9xh 9xp 9xu 9y2 9y3 9yc 9yx;9vl 9w3;9uk 9un 9xp 9xu 9y2 9y3;9uk 9xu 9y3;9zk;9w4;;;;a2h;9ny;9ph 9pj a2l;;;9ny;;9zn;9wm;;;9uc 9ud;9rq a1g a1k a1n;9o3 9uj 9uy 9ve 9wh 9wo 9y1 9y9 9ym 9yq 9zd 9zn 9zp 9zu;;;;9qq 9tu 9tw;9qr 9su 9w2;9su;9t8;;;;9na;9nx 9o2 9of a1k a26 a31 a33;;;;9ri;;9x2;;9vl 9vv 9vz 9wg 9wq;9nh 9nr;;9zm;;a26;9o3 9uj 9uy 9ve 9wh 9wo 9wu 9y9 9ym 9yq 9zd 9zn 9zu;9yq;a10 a11;9w9;9pz;9w9;;9pb;9vv 9vz 9w3 9wg;9ok 9om 9pz 9q1 9q4 9sg 9xj a1o;;;9nx;9on;9tc;;9o6 9r7 9rf a1a a1s;;9ts a06;;;9qa 9qq 9st 9u1 9u3;9or 9os 9oy 9p7 9v0;;;;9qs 9qu;9mi;;;;;;;;9qg;;9md 9of 9oh 9p9 a1l;9or 9os;9or 9os;9or 9os;;;;;9pl;a1u a21 a3n;a1u a3n;9wj;9nc 9oj 9ol 9op 9pw 9px 9py 9q0 9q3 9q7 9qm 9qo 9qw 9rq 9s1 9s3 9sp 9uy 9z9 9za a1k a1n;9mp 9mq;9mp 9mq;9nc 9z9;;9si;9w1;;;9mw 9mz 9n0;;;a3c;a42;9tk 9to 9tq 9tt;;9sc 9sr;9sz;9nz 9o4 9yf 9yp a2o;9ny;a2i;;9ti 9tl 9tx 9u1 9u3 9vo a3b a3d;9sp;9uv;9tg 9xb;9zt;;9oy;9nv 9w6 9wo 9wu 9zn;9nj 9nm 9no;9s0;9ts a04 a06;9tc;9oj 9ol 9op a1n;;;;9t6 9t8;;9tc;a28;a0j;;9mw 9mz 9n0 9n3 9n8 9na 9nf 9ni 9nk 9nn 9nq;9mv 9n3 9n7 9nk 9np a29;9nx a1k a26;9us;9uc;9xv 9ym;;9z2;;9o1 9oa 9p1 9p3 9t5 9tb 9tw 9ul 9x5 9z0 9zg a03 a2u;9r3;a1d;;;9zn;9zn 9zu;;9n3 9n8 9nf 9ni 9nk 9nn a2d;9mv 9n3 9n7 9nk 9np a29;9mx 9n1 9n5 9nb;9uj;9o5 9uc 9ud 9uj 9us 9v2 9xv 9y1 9y9 9ym 9yw 9z5 a14;9xv 9xx 9y1 9y9 9ym;a16 a1c a3g a3i;9rl 9rx;;9xu 9y3;;;9qq;9wi;9uv;9tz;;9nx 9or 9os 9p7 a31 a33;9mz;;9r3;9n9 9od 9pa 9pd 9sy 9xc 9yn 9yo 9yy 9zq a0i a12;9x5 a2u;9nx 9w3;9nx 9r9 9ru;9mr 9mw 9mz 9n0 9n2 9na;;a1d;9qq;;9uu a39;9xn;9mo;9tv;9pw 9px 9u0 9u5 a2g;9u0;;a0k;a0k;9mw 9mz 9n0 9n2 9na;9qv 9qx a1z;;9qw 9w0 9w2;9mb 9mc;9xi a2g;9wi;9o8 a2a;9mt 9o7;9qv;;;;;9mb 9mc;;9ph;;a1d;a13;a13;a13;;9ve;9nx a31;;9w0 9w2;9of 9oj 9ol 9q0 9rn a1k a1n a1y;9pr 9ps;9oe a1d;9oc;9zb;;9tc;9zz a3c;;;;;9vl 9vm 9vz 9w3 9w5 9w7 9wg;9sd;9x2;a41;;;;9nx 9pw 9px 9py 9q0 a1k a31;;9nr a1b;;9r8;a1q;9ri;;a27;;;9wc;9zt;9r6;9nr a1b;;9mh 9mi 9qh 9qi 9qj;;a16 a3g;9pn;9mk;9of 9r0 9r2 9t2 9t7 9t9;9wl;;9mk;9pu 9pv;;;9mb 9mc;a20;;;9ul 9um 9vs 9ww 9xw;9zn;9rx 9um;9um;;;9um;;;9um;;9mg a3j;9wv;9n4 9o6 9r7 a17;9tc a04;a2p;9mt;;9tc;9x1 a35;9n4 9o6 9qv 9t3 a1z a3s;9tt a2i;;9u3;9v7 9v9 9va 9yl;9va;9v7 a24;9mt;9mt;;9r7 9ra 9rk 9sn;9si;9n3 9n8 9nf 9ni 9nn 9nq 9o5 9qr 9y7 a01 a2y a32;;9mv 9n3 9n7 9nk 9np;9mh 9nz 9o9 9u2 9uc 9ud 9us 9v2 9yp 9yx 9z5 9z7 9z8 a14 a19 a3k;a14 a19;a2w;;9ws 9x2;a41;9yz;;9pc;a1k a1n a24;9mb 9mc;;9sd;a0n;9zw a0n a0q;;;9q1;9v4 9vh 9yk;;;a2h a2l a2p;9ph 9pj a2p;9ph 9pj a2h a2l;;;;;;a1d;a1h;a1h;a2q a2r;9tm 9tn 9x2;;9tw;aop;a4k a4r a5p a8m a8s abn ad5 ait aix aj0 aj1 aj2 aj3 aj6 amj anb anf anv ao3 ap0 aps;a7k a7r;a7k a7r;a7k a7r adb;adw;anw;alu;a7a akk akm an6;a45 a8n acy;;apr;a5w a7r ah7 alu;ak7 alx;;a98;;ami ao4;a56;a8n;a62;a62 a64 ae6 aea;;ah9 an6;aa8 al9 alg;a5s abf abi ai6 ale amv aop;aof;a99 aiz;;;;ajl;;a4e ajq;amp apw;a56 afr;adb ajn aol aom;aje an6;;;a6j a6k a6l a6p;a6v;a6v a7e;agf agm agq agt agu agw agz ah6 am9;aof;;an6;an6;;a56 ajd aje an6;;a5o;;ajh anf;a9s afn afr afv agc agk ago;;akq;afx;;abs ac4 ac7 an9;a7k aja ajd;a82 aez af7;akv akx;ag3 ag5 ait aix aj6 aj8 alq als anb anf;ait aj6 aj8 alq anb ao4;amx an6;a6l a6p;a82 aez af7 afk;a89;;;aan;aj5;acv acx;alu;alx;ajn;af7 afk afm aot;an8;a5w a5z a88;akt aop;a9c anu;abf abi aer;a7u;a4i a4j a4m a4n ajm;;a4k a4r;ajk;a8e a8g a9k;a6c;ajg anf ap7;akw al5 ame;akw;afa;amy;a76 a7b a7t a82 ajs akr;a5q ad7 ad9 ae2 aih;;ajg anf;a8a anf;;ae0;ae0 ajl;afw;ah9;amx an6;a7m a7q adc ajo;ape;aix amy;;af8;ajk;a8c;amx an6;;an6;amh;a6o agv ah0 anf;an4 ao2;ajk;anf;an6;an6;an6;anf;anw aop;aef aot;aab ajt;aos ape;am6;a4t a52 a8q abq abv acg am5;a7c;ap1;alg aot;aic apa;aey af6;aey af6 afp;aje an6;adn aem ahc;ae5;an6;;ao0;aew aez afg afi aft;ajv;ajl;a7f;a5y a9n a9w aje;a58 a5a a5f aj6 amk an2 ao5;a56 ajd aje;alq als;abm afh aob;a6u alj aln;;;a4y a54 aj6 aj8;afw;ali an6;ajd aje an6;apw;aot;aa9 aeh aei aet aos;an6;an6;aj5;adb ajn aol aom;ali alo;ac0 acn ako akr;ajm;a4q;a6c an6;an6;an6;ab5;aat aax ab0 ab6 aog;agm agq;ad0 ad1 ap3;an6;aje an6;;aka;age agp agy;a5y a61 a89 ab3 aje amx;a73 a74 ada;a75 a7a ajy akc akj akk;;ad6 ael ap6 ap8;anw;a54 a5h a5i a5n abm abn aco acs acy ad4 ad5 ae5 aed air aj6 aji ajv ajw an1 an8 and any aor ap0 ap3 ap5;ae5;ad4;ae5;a6o ajy ak4 ak6 aka akc akj;aal;a7u a80 ajq;anb ao4;abi;a4q;;a89 a8a;a7v;;a5u a69 aje;amm amq;a5u alu;adi agv ah0 ahg ahi ama amk anf any apl;;al9;a6t aga agh agi agr akf;agi;agi;al1;;;a5w aaz ag2;a62 a64 adl adn ae6 aea al1 amc ami aot apf aps;ad6 ap6;a47;akf;a9s;akh;;aim;ajk;;a5z a98;a87;;a45 a5w a98;ak7;ae2;af8;;agm agz ah6;aah;aah;ajm;ajm;ads ahh;a45;aix;ajm amx;aaq;;;aa4 aag aaj agf agm agq al2 amv aog;a98;aaq;a98 aoc;ame;;;a75 a7a akk;a56 a5u a5y a6f a83 a86 a89 a8b a8c a8n a8y ady;a5y a83 a8z aa8 abg;ait aj6 aj8 anb;aer akm;ab5;adl adn;adl adn apf;a8z;a6y;aer ai2 aop;acv acx;a4l a4v;aat ab0 aep aoz;anw;aot;amv;a7n ad7 ad9;a54 a57 aj8 ajb an8 anb ao5;an8;a7r ah4;ajd aje akk an6;;a7t ag9;;;;a90;alb;;agy ak9;a4k a4r ag2 ag3 anf;a4y a5s a71 a73 a7q aar adc aez afa afg aft ai2 aig ajo ajq aon ape;an8;;;a54 a58 a5a a5d a5f ait aj5 ao4;a5y a61 a93 a96 a9b aje an6 an7;;a8u a9n a9w aa4 aa6;a56 a5c ajd aje an6;an6;al6 al7 ala;aeu;anf;af5;a7o a9c akf;a7o;a6y a6z a72 a7z;ada aix amy;ain aiu ane;ain aiu ane;adw af5 ala alc aol aom apf;apf;;a6x;;adq adt ahw ai0 ape apl apn;;;;a54 a58 a5b a5d a5f a5j ad0 ae5 ag5 ait aix aj0 aj1 aj2 aj3 aj6 aj8 ajw al6 al7 alc alq aly ao4 ap4;ae5;ae5;a54 aj8;;akw;ao2 api;ao2;aak abz ace acn acp acu aee aeg alt amf;a8s;ait aix aj0 aj5 ao4;ajk;;alg aox;a6q;a5o a6e a6i an5;aov;aov;a6y;;adz alz am7;a6g an4 ao3;a6h;a6g adv adz ahr alz am7 an4 ao3 apf;apf;apf;abq abv ac6 aca af0 ajh;akf;akf;akh;akh;akh;;anf;age agp agy;a81 adf adq ag4 ahg ahm ahw ai0 apl apn apt apu;agi agr;anu ape;aka;a7n a80 ag9;aki;aki;a5f aa9 act ad0 ad1 ad4 ad5 adf ag1 aia ajw amh amk ap0 ap3;aeh aei ael aos aov;a9k;ab8;;;aot;a81 aou;;ai2 amm amp amq anw;acv acx;;a7z ald alf ali alo alp;a56 an6;aeh aei aos;;;anb;aju apd;;an6;aje;a44;ad4 aia aic ap0 ap3 apa;ab4;amy;;a79 aot;a4a a4d ajx apo;a4a a4d;;aat;amx;aja ajd;aj5;acv acx;a5u a69 a8r aje ao1;a8r aii alu;a4z a56 a83 a86 a89 a8b a8p aaa aac aap;a4i a4j a4m al9;a4i a4j a4m a4n a4q al9 ale alg ap8;aal;af9 al1 al9 ale aop;;aef;aa3 aa5;ab3;a9q;abj agc agk ago amv aog;acv acx;aaz;a4i a4m a4n;a8j a8r aii am8 ap1 ap2;als alx;a8j amd ap1;a8r ap2;alu am8;acf acp agl ah7 aii;adr adv ahr ai8 aj1 akf ala alc apf;amc amd;a56 a5u a5y a61 a8u a9f aay ab3 ab5 an7;a5e abc adr adv ae4 aef aej aes aga ahs ai1 ai8 ajd ak5 akb akf akg akz aoc aot aox ap2 apf aps;aej agi;abc aki;aaq;aej;a56 abf abi ah2 ako akr an6;;;;a98 aaj acv acx aoc;aoc;aat aau aax ab0;akm;ac8 ack;a44 a4c;;a4o a84 a9u a9y agb agj;;a4o a84;a9u;a4a agb agj;a4a apo;a47 a48 a91 anw;aov;;a7w aey af6 afp;aay;;ajd an6;an6;apu;a7t;aaz;ajk;a5n aiq air ane;aja;a56 a5y ajd aje;a47 a48 a91;aaq aar;aaq;ael;aa9 aib aid;a6z;ael;acd ace acf acj;a6t adb akf akg anu ap7;;anf;;ain ane;ag4;a4q;a8w;a9q;a9q;a54 a58 a5d ait aj5 ao4;an6;an6;anz;a5w adw;;anf;;ajm;a5u a8y aje ap8;ad0 ad1 ad5 adf ag1 ajw ap0 ap3;ah4;a56 a5c a5u a91;a5w;a8i;a72 a7d afi al0 all;all;;aj5;;a6x;a9u;a4i a4j a4m a4n;ajd aje an6;aaa aap abm aco acs ag6 agt aji alz;a89 a8a aco;aos;a56 aj5;a5w a5z a88 ach;a54 a57 aj8 ajb ami amk ao5;aap;ajm;ajq;abf abi abl;a56 aja an6;aec aer amv aop;anw;;a6n;a6n;a5l a5m ad0 ad1 add adr adv ahs aix aj0 amy amz apf aps;a6j a6k a6l a6p;a87;;aft afw agf agm agq aog;al6 ala api apj;;aov;;aao;ajl;amn;aaj aan;ain;a8t a9h aav ab4 ahu ap2 app;apc;ahu;aav ap2 app;a5o acf acp alb ale;a9t aa2;a63 ae9 aeb;aeh aos;;akl;an6;ajg anf;a95 abu ac1 ac5 acb acq ajh;an6;a4q;a4q a56 aez af7 afk afr;;a71 a73 a74 ape;a7z;ali;ach;a72 all;a58 a5f ad0 ad5 adf aj8 amk an2 anb ao5 ap0;aiq air ane;ae9 aeb;aok;anf;anf;a5u a6f aje ao1;a5u a6f aja aje;aje ao1;a6t anu;a6t anu ape;aiq ane;aje an6;abd aoi;a9s abd aoi;a6y aoi;a9s;akt;a53 a86 a89 a8a aaa aap aco ad5 ae5 ah7 ah9 ait aj0 aj3 aja am2 amc anv any ap0 ap1 ap3 ap4;ae5;ae5;a5u ah9 alx;aj7 alr am1;a8g a99;;a98 amd;a98;a56 a5y a61 aj8 aja ajd aje an6;aer;aez;akt akw;abm;a8e;a6i aaz an5;aao;aao;aok;ad6 aj6 alq als anb;ad6;ajd;ag5;ags agx ah6 am9 amc;adw;a6j a6k a6l a6p;;abf;a8c;ajg an1 any;ajm alj;;ajh;a6u a6w;ae9 aeb;akh;akh;aja ajd aje an6;a87;amx;aa3;;aca;;ajd aje an6;aex aob;a97;ab8;al2 aon;agk aog;any;ab1 ak8 al2;ae0 ajl;a5u a6f ae4 ak5 akb ale ao1 ap1 ap2;aph;ag6;a6q;akk;;af8 am0;ade adp;a5y a61 a9b a9e;a93 a96;;;a66 ah8;al6;abf abi;a5e abc adn adr adv aej ahr ai1 ai8 ak5 akb akf akz aoc aox ap2 apf apm aps;abc aki aoc;aje an6;amk;a63 ajf;a56 aj5 aje an6;ac3;aas;;a66 ah9 aj5 alw an6;api;ab6 agc agk ago ajy ak6 ak8;ape;aep aoz;ajh an1 any;;;ad3 aef;ad3;ag0 ag5 aly aof;;agt agw agz;;ajm;abp ac1 ac5 acb;a8t acu afu;af2 af9;amg;;ae7 ae9 aeb apt;an6;a7m a7q;;a5l a5m;aj6 an2;alk alm;ajv;ac8;ac0 acn ako akr aot;aob;apw;;;;;;;apw;;a67 a92 aiq air ane;a49 a9h ain ajt ane;afe;ada aih aix amy;anf;a6l;;a9g;;ape;a7z;a6f ae2 aje akl an1 any;a4h a4j a4m;a4h a4m a5r a5t abh acz ai5 aks al8 aml amu;aen af3 agu ah6 ahb aik aou;a6z a72 aa4 aa6 aag abi abj ai2 ajy aka akj aog;;aiq air ane;anf;a8j;aah;agc agk ago;a6c amn;ae7 ae9 aep al9 alg;adb aji anf;a44;a79 a7n a80 aa9 ace af0;ajm;;adk;;ajk apv;aim;aim;aey af6 afp;ae7 ae9 af9 afc afn ako akr;a4i a4j a4m a4n;alf;a9c aen aou apd;agu aou;a9c aou;agu;aix amy;;a66 ah8 alw am0;apr;a47 a54 a58 a5b a5f a5i a5j a5k a5p a8m a8s a98 abn acr ad0 ad1 ad5 adk aea aed ag2 ah7 ait aix aj0 aj1 aj2 aj3 aj6 aj8 aji ajw ami anb anf anv any ap0 ap3 aps;ap3;aew aez afg afi aft agc amq;;;akr;afh afy;ajd aje amx an6;an6;a63 a66 aef aeq aes af8 ah8 alw am0 an6 aot;aeq aes;a55 a7v a9a afo aht aju;aa9;a52 a6w ahg ahi apl apu;aij;a8x a9c adn adr adv ahr ai1 ai8 akf aof apf apm;amx an6;akh;aki;ald alf ali alo alp amx;aaq;ach;aia;ae0 ajl;al9;ad7;a5n a8t aez af2 af9 afc afn aiq air ake ami an1 and ane any ao4 aot;ake;acv aem ahc;;;;aji;a9c;a9c a9d;a9n a9w aa4 aa6 aag afg aje aon;a6f ao0;al4 alh;al4;amx an6;ap7;a4f a7f agf agm agq agt agw agz ah6 aij ajq am6 am9;abg ad7 ad8 ad9;;aiq air and aor;a44 a9c a9d;;ajl aos;alw;a8y;act aia amh;ajd;a6l;a61 a89 a8a a8k a8p a93 a95 a96 a9b a9e aja aje an6 an7 anc;aix amy;ajg;aby;al6 al7;aae;an6;adb aem af5 ag0 ag3 ahc ajp aly;ajp;adi ahg ahi ama;aos;a63 a68 ae0 ae7 ae9;aos;;;af6;;a5q;a6i;a53;a56 a5y a9w aje;aa0;anb;aiq air ajt;a4c a8u;anf;afd;;;a6j a6k a6m af0 afw;;aa0 aa1;ao1;ao1;adb ajn aol aom;ajg anf;anf;aj7;a5u a69 a6f agv anx;a6f aiz anx;;aok;a7w;a45 a56 aay;aez af7 af9 afk afm afn afr ah9 aot;;akx;a67 ad8 ag7 aik amg;ajg;akg;ai2 amm amp amq ape apt;af3 anx;a4i;a7t a7w ab5 ao0;aew afi afl afv agr;agc agk ago;a8r aae aiu;a5y a61 a83 a86 a89 a8a a8b a8k a8p a93 a9b a9e aac ady aje an7;aep;af6 afp;a4v a8j a94 a9i a9u a9y adg ads ahh al4 alh aph apj;ads ahh;adg;adg ads ahh;adg ads ahh;a4z a52 a8l;;akq;a8l;a8s;ac9 age agp;am6 an1 any;ajh;api;a99 acd ace;amy;ac1 acb;ac1;a87;a8m;a9h aav ab4;afw afz;ad4;ajv;;a47 a4e a5u a78 a8j aa3 abn acy ag6 agt ajs ajv ak5 alz ap1 ap2 ap5;ak5;acy aji ap1 ap2;a8z aa8 aam abg ags;ala;;ags;an6;aa8;abn;;aa8 aam abg;a4k a59 a6g a6h a6s aj7 an4 anc;aeq aga agi agr ahr akf apf apm;agi;aeq;ags;agw ah6 am9;an6;a6j a6m anf;a56 a5y aja aje an6;abm alz am7;an4;ad4 amz;adr adv aej aox apf;aov;aa9;ajg anf;ajn aol;a8a am2;ag2 an4 ao2 ao3;ao2 ao3;a5s abi ai6 anw aop aoq;a5h a92 aiq air ane;a49 a9h aiq air ane;aiq air ane;af6;a56 a5w a5z afn afr ao4;al6 al7;a5v;a98 aoc;abf abi abl aop ape;a8v;adf adq adt ahm ahn ahw ai0 ape api apn apt;adf adq adt ahm ahn ahw ape;aez af7;an4;an4;a7i a8v;adg ala and;adg ahh;adg ads ahh and;abn ag6 ai9 aib aid alz ap9;aib ap9;am2 am7;ajg anf;ab3;al0;aa3 aa5 afp afu;aih;ack;;a6l;a8c;aiq;af8;alj aln;aa8 aam abg;aiq;akq;abn acs ai9 aib aid ap9;aib ap9;acs;a5u ac8 afx an8 aos apb;a6f a83 ajg an1 anf any;adf afa ag1 ag4 ahm;afx;;;aib;aop;aew aey aff afs;anx;a56 a87 aje amx an6;agy ak9;a56 a9f aa1 aa8 aam aay abg;;am6 an1 any;ajh;aj8;aj8 anu ao4;acj af0;a4o a5g a8f a8h aav;af4 af8 an8;;amy;;;;;aey aff;;a5t af3;acj af0;ajl;amq;adj adq akn aot apu;adq adt ahm ahn ahw ai0 apt apu;a7u ad6 agz ah9 alx;;;a63 a68 ae7 ae9;a94 aaw aaz abs ac4 aiz an9 ana;a5n aiq air ake ane;a4f a56 a5y a9b a9n a9w;;an6;alk alm;amy;a6j a6k a6l a6p;a6t afl;;apw;a6f ajg an1 any;alk alm;a58 a5a a5f ad4 aj6 amd an2 ap0 ap3;ae9 aeb amm amp;aim;;;amy;afs;afs;afs;aj5 ami an6;a9z;an6;an6;ae1 ap3;;;acl af2 af4 af9 afc afn;a44;af4 afc aob;a54 aj5 anb;a5m a6o a71 a73 adc aig akl amh an6 aon aot;a54 a57 a58 a5a a5d aj5 ao4;;akq;ai2 akt;aag ac0 acn ako akr al2 aot;ab0 ab8 aba;;aje an6;ady;ain;ain ane;;ad6;a97 adw anz;;an6;aat ab0 ab6;aau;;a8j ain ane;a6b af7 amm amp amq apt;;aez;a47 a48 a91 ajm amx;a91;ajq;afx ain ane;a8o a8q a90 an5;an6;aah;aaz;ags;a5v a6a a83 a86 a8b a8c a8k a8p aaa aac aap abr acl acw;amx an6;ags;a45 a5w aje an6;a56 an6;adk;ahs ai1;add ahj ap4 apf apm;a5j a5k a5l a5m ad0 ad1 adk aed ait aix ajw anv ap0 ap3;adr adv ahs ai1 ai8 apf aps;a6q;a6e an5;;aos;;ac9;a8c abx ac3 agy;ajk;an1 ao0;a6a;a9z ag7;a94;;ac3;;a94 aaw aaz ac4 an9;a56 a63 a68 ajd aje an6;afs;a4i;aaf aby aiz ana;a99;adb;adm ape;a9r aad ahe;a75 a7a akk;adb;a8p a95 a96 a9b aje;a45 a6o an8;aj8 anb;a81;ac9 agp;amc ape;ai2;aic;ak7 an6;a5u a6q aim;;aew aez af7 afi afk afv all aob;;a7t ab1;acu afu;;;aa5;a56 a5y a83 a86 a89 a8b ajd aje amx an6;ab3;aa3;aeh ajl;aow;;;apu;aow;aih;aok;;a5l a5m;ab0 ab8 aba aok;aix amy;aez;ats;;azz;b4k b4q;;;;b3l;b30;b2k b30;avi;atq;aqv b23;awt b4z;avl avr b0a b0r;b1i;;arj aw1 aw3 awd b0p b0x b10 b19;arj;awf awm;arv b2h;b51;;;;arc auq b0g b0k;aty;b1k b1m;asv;aqa;;;arx ayz az2 azw b0i;azw;;ayz azc;aqq;av5 ay1;b4y;ay4;ay4 b3a b4y b52;asx asy;at0 b4y b52;as2;;;ay0 ay3 ay8 az4;aqq;azu azv;b1n;;ast;at2;;b1y;axf axx;aqd b06 b3l b3t;;;;asb;auv b0s;atq b50;asb;asb b30;asb;asb;b2b;arf ary b4a b4c;b2n b4w;;apx;avk b0a;;aqq arh;;auq;aqc aqg aqi;arf ary ase asg asm;;b0o;auc;arh awy b2f b2h b2m b50;;;b3o;asl;;;aw8 b4c;b0y;;azp;arc b0g;aqa aqc aqg aqi;b2b;aqc aqg azd b31 b33;avs aze;azd b36 b58;azp;;b4v;axu;b3s;;arv;b2b;;b00;b21 b3s;aw6;arh b25;;;ar5 ar6 avj avk avl avo avq avr aw0 awg ayy b0p b0r b3t;b3l;ay5 ay9;b1b;;;as0;ary b0a b29;azr;aw3;azr;awr awt axh;;aqq ari asz at1 ate;aqt aqv ar0;aqk axt b3l;as0 as1 azg b17 b2k b3x b53 b58;au0 awi awj azl b4k b4q;;b0l;;b0l;aqo aqt aqv aqw ar0 b23;b2j b51;b0a;auz b2y;;b1h;;au1 aua;aua;;aqq;auj b3g;b2b;;;aq4 ar7;;;aya;aqw axu b10;axz ay7;;ax1;ax1;;b0u b2l b2q b2r;b4t;;auq az4;aqq arf ari at8 atb;;avy ay5 ay9 ayh ayi ayn b04;aww awy ax5 ax8 axj b1t;azq;b0a;atg;b1m b1x;arh;b21;arj aw1 aw3 awd;awe b2y b2z;b2t;b01;atj b1f;;b0b;azn azu azx;asv;arh asv b0o b25 b2m;;;atg;ata atb;ay8;ayv ayw az1 b3l b3q;b55;auq;arc asd azg azj b31 b33 b3x b43 b44;b0o;az7 azd;atu au8 ay0;asv;b3f;b3f;b24;;aqq arf ari ary b27;aqo aqt b1u b23;;aw3;b1d b1k;aw1 aw3;;aqa aqc aqg;as6 b0g b0j;as9 b0o;aq7 aqb aqd b1w b3v;az4 b4v;avs aze azh;b1s b3l;;aqq aqx;;;aqo aqr b10 b1j b1u;;b2i;;b2k;;;;ax0;atu atw auf;b3o b55;aqf b12;b4r;b2j;aue;as6 as7 au7;aqc aqg;;;at5;b02;b0g;b02;aq0 aqh aql aqp arb are b0c b0t;ar0 av3 av7 avj avk avl avo avq avv awa az7 b10 b17 b4g;atp b2p;aqo aqt aqv axr b23 b3j;aqz b3l;b02;b2t b2w;;b2t b2w;axz ay7;b24;avv ayh ayi ayo;b3c b3h;apx;;b13 b3o;apz aq1 asp asr;b3g;;aun;aun;aqo;;b2y b2z;;b1d b1h;b3a;ark;;b13 b3o;aqq b53 b54 b58;;;ari asz ate;awj awk azl b37 b38 b4k;;;ar8 arx arz b0e b0s;b2f;;;;b0y;aqq;;;auj;aqc aqg b1h;b30;;b30;b4f b4g;b30;arb;b1n;azy;b05;;at5;apx;apz aq1 asp asr;b11;;as7;as6;avh avq;;;au0;avm;axq;av5 av8 avc awu;;aqc aqg;aw7 axi b4b;b4b;avm;;b0m;ati;;b0g;ar8 b0b;arh;aqd;;ar8;arf;;ax1;avj avk b17 b4g;;aqq aqx arf b41;aqd au7 b1f;b1d b1h;;as9 b0o;b1d;;arh ash at7 b25;;aqq b2f b2h;awf awm;auu av1 b2c;;awu;au7 ayv ayw ayy b2t b2u b2w b2x b3l b3r b4d;;;b05;;as2 axd;;b04;;;;ay0;av3 av9 avg;axe;;;b31;aqa aqq awt;azh;azg azj b43 b44;;;;auh;;;asw;ase asg au4;aqt ar0 axu b10 b4f b4g;axm;az4 b0g b0k;avi azb b0r b4a;ata atb;;awj awk b37 b38 b4k b4n;b1y;b3i;as6 atj;arv b2h;arf arq;aqu arv axs;b2t b2u b4d;;;b13;;;axq;b3i;b0k;at8;;b0k;axr axt b3j;aqz awc axi b1f b2t b3c b3h b3l b3q b3r b4d b4w;;awc b1f b4w;;ay3 ayb;aqq ari ax1 b2f b2h;awm;;aqc aqg aqi;aqq b2f;b45;as2;b1d b1h;avm awz axg aym az1 b2j;awz;;arg ase asg atz au4 auu ave b3i b3o;ave;;ash;;b2w b2x;att;;;;;;ati;ax0 ax1 ax2 axo;axo;;asu;aur axx b1e;ax9;;;b2b;;;;auj;;aun auq;;aqz awc ayv b1f b2t b2u b2w b2x b3h b3l b3q b3r b4r b4w;;b4r;b0g;b4w;;;;;aqq ark arp awe;b24;b1d b1h b40;ay3;;b0a;;b4t;b0a;axx b2o;awp awz axg axt;b17;at6;auc aus av0;aww ax5 ax8 axb axj axm;;;auc;ar6;;aqc aqg;;;ass at9;;ars b1d b1h;b3w;asq;;;;b51;b0m b38;at1 b3b;;ard arr aup avj az3 b0f b1c b3a b48 b51;arc b0g;as7 atu atw au8 auq aur b2q;awx axl ay4 ayb;;aq2 b21 b3s;aq5 au4 axx;aqd;;asw at6;aso av6 aya;aya;;au0 av8 awu axd;b10;aw0 awf b4f;au4;;awt aww ax8 b19;;;aqa;;aws ax4;awn b4t;ark arn art ax7;arn;apz aq7 aqd aqo ar3 ar5 ar9 ara asv avj avk aw0 awg b06 b0a b0p b0r b0u b0x b1s b23 b3l b3q b3t;b0a;awr awt axh axx b1e;;b1n;aue;au0 ayh ayi ayn;azv;arf;ars arv b1d b1g b1i;at2 au7 az1 b2w b2x;b53 b54 b58;at2;b2k b2r;;;;b3z;;;;avy ay9 ayh b4e;apx at5;at0;ary;aqq;at0;ay0 ay3 ay8;avs b1y b45;aw8 b4c;;auh;b1d b1e;;;;;;ayw az1;asd;b1d b1e;ark awe b2y;b1b;axd;ari au4;aud;;ari ase asg asz at1 au4 awr b4v;azh;;ar6 as2 azh azj;;aud;aqq ari b2f;b40;;az5 az9;az5;;azb;aqq arh ax8 b2h;b36 b3y;b41;b0w;awh azc b4m b4n b4o;b51;;b0s b24;b21;b40;ar2 at9;b1j;ar8 arb arf arq ary b09;b0v b3g;azp;;arv awt;atu atw auf axh b4z;;aq5;aqy as5 b16 b18 b43 b4p;;awx b09;azs b0d b0o;b01;b4e;axf;;;b4y;asp;aso;;ay7;axw;axz;aqo aqt aqv aqw ar0 b0u b1u b3j b4e;;az4;b27;arc b0g;;ash b1x;b37;aws;ax0 ax1 ax2 axc;asm aty;aty auq;aty;ase asg av9;axf;auq b0g b0j b0n;;aqg;b01;aqq ari b2f b2h;b1s;;;b08;b4k b4q;aun auq b0j b0n;ast avv aw5 awa ayi aym ayo b26;avv;b2a;ayd;;;azh b3z;;avi avp;ar6 as1 axr b0p b3j b3t;b3l;;apz arf att avi avp b0o b0u b0w b0x b0y b4a;avi;b4s;ar7;aq2 ass at9;;b2a;b1k;;aym b26;avv aw5 ayo;aym;ast;apx aq7 aqb aqd;b4g;b4d;aw8 b4c;ayv b0w;avd;arh b25;aty auo b17;;awn;asv b3c;;awt;atr;az5 az9 b4s b55;b1d b1h;b4d;aue;b0a;ar3 avv b0r b0u b1s b3l;;;aq9 ar1 asi ask aul b07;ask;aq9 asi;b1d;;;b3l;asu;as9;;;;;b2y b32;b1k;;b0o;auk;asv b3c b3h;b3f;b3f;aqc aqg;;;as8;aqq;awr aws axg;ard b1g;aqq at8 aty auo azp azx;avc awu;asq ato b0v;at6 ax7;;aq2 b21 b3s b4r;;;avd;ash;b2m;;;b1d b1e;auz;arv ay8 az4;aqc aqg aqi;ark arp awe;arg;ast aum auv;ar0 av3 av7 avj avk avl avo avq awa az7 b17 b4g;ast aum auv;aqt aqw ar0 avj avk avv awa axu b10 b4f b4g;aq9 ar1 asf asi b1z;b3v;aq7 aqd;b1g;awc b3l b4w;awn b4v;aqk aqo aqr azx b06 b10 b19 b1u;b1t b21;;aue;;azd;ayd;;;b0d b27;;;at6;atm azz;as2;;b1c;ary ase b0a b29;;aqa aqc aqg aqi;b1d b1h;;asl asw;arz awx axa b09;b3s;axz b16;b0b b0e;axa;aul;;;;;aww awy ax5 ax8 axb axj axm;aqo aqr aqv;aun auq;auz b2o b2y;b3y;axn;;;at7 avw ayf ayl b55;ayf ayj ayl;b0b;b4y b52;b0l;b00;;;;;auk;aw4;aul ayf ayj ayl b55;axq;apz aq1 asp azs;;b1m;;arb aui;aw0 b0p b4f;b0e;aqz avk awg ayy b3l b4d;as3;;;as3;;avw ayf ayl b28 b55;ayf ayl;avw;avw ayj ayl b55;;att;;axz b16;ay1 az7;aun awe;;;;aqq ark;;asw;b14;aw2 aw4 aw6;;b14;ar6;aws;b2m;arn art;aws axc;b11 b1q b3p;b3a;aub;ata;;ar1 asi b1v;b2m;b50;at2 b07;aqd ar3 ar5 ar9 ara axr axt b06 b0p b0r b0u b1s b23 b3j b3l b3q b3r b3t b4g;;arf as3;awr awt ax1 axf axq;;aq4 ar1 asi b07 b1v b1z;;att;aqq ase asg att;b1x;b3s;;;;aqn as5 asa awi b43 b4l b4p;;;;ar6;b2o;axq;;bm2;b86 biz;b86 b89;b86 b89;b86 b89;;bnk;b5a b90 bd1;b84 bk5 bk7 bmr;bap;;bp8;blh;b7d;bm5 bns;bo3;b69;bj0;;b90;b73;b73 be7;boc;bai bhv bku bkw bl6;b8p bj0 bmj;b6w bbo bbr bho bl2 bmh boc;b9m bio;bif;;bj1 bn1 bow;;bjt;bja;bn2;b69 bfn;bdd bj8 bo8;;b96;b7k b7l b7p;b7s;b7s;bg8 bge bgi bgj bgl bgo bgw blx;;b5a bad;;biz bj0 bmr;b6r bmy;b6p bir;;bj2 bn1;bj2;bfk bfn bfr bg5 bgc;bkb;bft;bj6 bog;b9i bb3 bb7 bbz bmv;b8j bet bf3 bkh bkk;bkh bkk;bet;bmr;bii bim biu biw bld blf blg bmx;b6p b7f;bj0 bmj bmr;b7l b7p;b8j bet bf3 bfg;bnq;;b8p;;;;bpd;bog;bj8;boh;b71 b8o;boc;b6z b9d biw bj0 bm5 bmr;bcy bfq;bat bbo bbr beq;bj7;b5o;;b71 b89 blh;bjq;bb8;b9p;b9v;;b69 bmj bmr;bn1;bf2;b8d bes bf2 bfl;bb6;;;;bkj;;b83 b8b b8j bd9 bdb bi1 bjc bkd bki;b7y be1;b83;;bic;bj1 bn1;;be0 bj6;b7t bmj bmr;bp1;;bj1 bm4 bmm bn1;bgk bgp bn1;bmr;bmr;;bn1;bal bjd;bic;;b94 bch bj6 blt bny;b69 b72 ba7 biz bj0 bmr;bj5 bpc;bop;;bhv boh boz;bj0 bmr;bmr;bno;bet bfb bfe bfj bfo;bjf;;b69 b72 b9o b9y ba7 bj0;bmr;bld blf;bfc;bla;;;b5z;bfu;boh;b7j b7t b81 bi0 bk6 bl7 blb bm4 bmr bo9;b7t b88;biz bj0 bmr;b7j b7o boh;bak beg bi4 bog;bmr;b67 b6b b6d b6h bii bit biv bns;bdd bj8 bo8;bc5 bk9 bkd boh;;;;b69 bmr;bmr;bba bbm bkq;b9j;bb0 bb4 bb9 bbf;be0 bj6;b6z b7g bjo bju bl2 bnq bop bor;bd3 boq;bj0 bmr;b7u;bjt;bg7 bgg bgn;bf2;bd7 bov box;b5s bnk;b5o b5t b6o bfx bfy bih bjf bmz bn1 boe;bd5 bd6 biu bjg;b7o bji bjn bjp bjt bjv bk4;bl6;bcz bel bgz;bja;bmx bns;bbr;b5s;bmr;bfv bfy bg0 bo3;b8p b8q;bfv;b8c;bp8;b6z b7a b96 bj0 blh bnq;bbu bdj bdt bgk bgp bh2 bh4 bly bm7 bnm bp4;bn1;bnq;be6;bfx bfy;b73 bdm bdo be7 bkp bm1 bm5 boh bp2 bp9;bd7 bov;b5c b6k;be8 bea bk9 bkd;bjx;ba2;b71;bib;bj5;;;;;b5a b71 b9l;bjq;bge bgo bgw;bf4;bnh;bnh;bap;;b5a;bj7 bmj;b5z b6w b7z b81 b88 b8a bay bet bf6 bfb bfo bhk bi0 bja bo9 bp1;;b9l baf baq bar bg8 bge bkq bmh;baf baq bar bg8 bge bmh bo5;bm2;;;b69 b6z b72 b7g b8p b8s b8t b90 b9d bdy;b6z b7g b8k b9e;b67 b6b b6e bii biu biw bmx bns;bk7;;bbe bge;bdm bdo bp2;bdo;bgw blx;;b7w bhk boc;bcz bd0;b5w;beo bon;bd9 bdb;bas;boh;b8b bnk;biz bj0 bmr;bk5 bmr;bbu;b89;;;b8b bg2;;;bn2;b98 ba7 baf bag baq;baf bag;b69 b6f biz bj0 bmr;bmr;bez bf0 bfi bnz;b5z b67 b6a biu biw bix bmu bmx bnt;bku;b7w b7x b80 b8g;bn1;bey;bey bky bl0 bp2;;b59;;b6p b7f b7i bdf;b67 b6b b6d b6l b6s bd3 be6 bg0 bii bim bip biq biu biw bjg bld bnj bns boo boq bos;;bkj;bp5;bi7;bii bit bns;;b7q;b7q;bmh bnk bol;b67 b6a biw bix bm5 bnt;boj;boj;b7w;b6t bic bn0;bic;bdw bdz bh7 bha bln blv bmp bp2;b8t bca beu;bbx bca bcc bj2;;bdg bdq bfz bh2 bh6 bpa bpb;b8i;bjw bjx bk3 bkl;b8b bjt bo0;b8b b8h bg2;b6h bcx bd3 bd6 bdg bfw bhs bhv bjg bm4 bm7 boo boq boz;b5c b5e b9f bmj;bo7;b9c b9v;bbh;b9s;bdd;bme bni bp1;;bhk bhl bm9 bmc bnk;bjw;b8i;;;bcz bd0;bpd;b69 b7t b8g bl1 bl3 bl7 blb blc;b69 bmr;b7s bgn;beg bi6;bmx;;b7s b8t bc2 bc3 bc6 bgn;bj5 bpc;boh;bb0 bb9;bmj;bcz bd0;;biz;bmk;bit;be2;bpd;bpd;b8k b8m b8p b8s b92 baj ban baw bkw;b5s bku bkw bl2 bl6 box;bdd bj8 bo8;bas;bdr bjw bjx;b62 biw bix;bku bkw bl2 boc;bee bep ber bkp boh;bad bbc;beg bek bi6 bog boj;bot;;;b8x b96 bi7 blh blw bop bor;bj0 blf blg;bop;b96 bfp bm1 bor;bcg bcr;bdr bdw bh7 bha bhp bky bl0 bp2;b69 b6z b72 b98 b9r bb6 bbc bbe bmt;boh;b6g bay bdo bdr bdw be3 be5 bei ber bg3 bhc bhi bhp biz bjo bju bjw bjx bkn bo0 bol bor bp2 bp9;bdy;bbo bbr bgu bk9 bmr;bot;b9l bar bcz bd0 bo0;bb0 bb4 bb9;be8 bea bkw bl6 boc;bcn;b59 b5h;b59;;b5q b8l ba4 ba8 bg4 bgb;bho bp1;;ba4;b5f bg4 bgb;bek;;bnk;boj;bcu;;b69 biz bmr;bpb;;bb7;b6o b9h bif bih bn0;biz;b5c b5e b9f;bay;bek;bak;b7x;b7r bcm bcp beu bhe;bce bcg bci bcp;bow;bar bau bk3 bkl;;bic bn0;b5s;bor bp7;bj0 bmr;bn1;;b9a;b97 bbd bhe bor;bb2;bea;b5w b63 b8x b9t ba8 bdh bds bh0 bh3 bks bmu bp3;bks;biz bj0 bmr;bmr;bmr;bpd;;bnn;b71;bn1;;bdh bds bh0 bh3 bp3;box;b8z;bmm bnm;bek;b69 b6f b6z b9f bj0;b8w;bjw bjx;bhk bhl bm9 bmc bp1 bpa;b9x;b80 bf1 bfe bko bl9;bl9;;bd3 bd6 bfw bjg boo boq;;b8p b8q baw bbu bcf bcj bcq bcw bg1 bgi bj3 bln;bog;b71 b8o bit;bm7;bja;bbo bbr bbt;biz;bec beq bmh boc;;b7n;b7n;;b7k b7l b7p;bj1;bav bez;bcx bhs;;;b8t;bfo bfs bg8 bge bo5;bds bh0 bh3 bku bky bp5;boj;bma;;b59;b9m bio;bk6 bkd;bmr;bj1 bn1;bc0 bc7 bc9 bcs bj2;bmr;b5s;bet bf3 bfg bfn;b5s b69;;b81 bp1;b7u bl7;b7u;b9m;;bif bn0;bea;bn1;bn1;bgl bgw bjx blx bm1 bni bp1;bif bn0;;ba2 bjw;b7w;bkf;b7d;b7a bj0;b6z b7d b7g;biv ble blp;b9l bes;b69 b72 b9y ba7 biw biz bj0 bmr;beq;bkj;;bj0 bmr;b7i bmq;bb7;bas bav;;bg0 biu bld blf blg bmx;bd7;be4 bjz;bj5;b5f b5i;b5f;b7k b7l b7p;;;bmq;bj5;b7r;;b8n;bmj;;bg1 bp3;be6 bhq bhx bi2 boy;;biz bj0 bmr;bkq;bjr;bba;bez;b9k;bkq bo9;bbs bg5 bgc bo5;bn1;bcc;b84 bk5;;b7b bf3 bm9 bmc bpa;bf4 blo;b8p b8q;b72 b8p b8q b8y b92 b9o bj0 bmt;;;bm7;b77 b7c;b77 b7c;b6g bbl bdo bdr bdw be5 bh7 bha bhi bhp bjo bju bjw bjx bk3 bkl bkn bme bni bo0 bol bp2 bp6 bp9;bj0 bmr;;;;b74;b69 b74 b78 be8 bj0;b69 bit bj0 bmr;bmk;bb8;;bc6;bgi bgl bgo;bp5;bj2;bg5 bgc bji bjr;bbf bjp;bit bj2 bnm;;bee;;bbq;bj7;bbw bc7 bc9;bew bf5;bi3;bea;bmr;b6m;bcz bd0;b6h;beg bek bi4 bog boj;bl8;bho;;bpa;bjf bnz;bmk;;bhv boz;bmk;;;b9h;bif bih bn0;bf9;b9g;b7l;;;;bp1;b8g;b6v b6x bbq bke bl5 bm8 bmg bob;b74 be8 bea;bem bex bgj bgr bgw bgy bi9 boi;bi1;b7x b80 baf bag baq bbr bbs bji bjt bk4;;bj0;bn0;bif bih bn0;bap;bi3;bdd bj3 bn1;b5m b7m bg5 bgc;bma;bmr;b97;bcy bfq;bje;b8h bak bci beu;bj7;bec bjh;bdl;b9j;bn1;;bj1 bmm bnm;;bl3;bes bf2 bfl;b9p bem bgj boi;;b77 bll blo;b74 b77 b7c bee ber bf4 bll blo bmr boh;b5o b6s b8z b95 b9l bbv bcv bfx bj3 bm5 bn1 bp9;b5c b67 b6l b6q bcv bd3 bd6 bdl bed bii bim bip biq biu biw bjg bm5 bmm bmx bnj bnm boo boq;bet bf1 bfb bfj bfo bg5 bmc;;biz bj0 bmj bmr;b68 b8c b9n beb bef bg6 bgb bgd bgv bhd bhj bje;;b7d b8h bm9 bmh;bak;b6z bh2 bh4 bp4 bpb;bi8;bjx;b9b baa bdr bdw bh7 bha bhi bhp bib bjw bjx bk3 bk5 bo3 bp2 bp6;bmj bmr;bl1 bl3 bl7 blb blc bmj;bk5;bj0 bmr;bku bkw;b5j;b5j b5k b6j b6o b97 bet bew bf5 bf7 bfk bif bih bk0 bk2 bm5 bmm bmz bn0 bnm boe boh;bap;b65 bb8 bbg bbi bbn bc4;;;b59;bdj bdt bgp bh2 bh4 bly;bfb;ba7 baf bag baq bj0 bo9;b5h b98;b7g bno;bks;b69;bow;;biz;b5k bg8 bge bgi bgl bgo bgw bi8 bja blu blx;bbp bd9 bda bdb;;bmk;;bll;biz;b7l;b95 bax bku;;bf2 bfl;bdt bh2 bh4 bly bp4;bog;b74 be0 be8 bea;;bax bku;;beo bj0;b7i;bf1 bfj;;bdb;ba1;bmx;b6t bic bif bih bjd bk0 bn0;bj7 bpc;bn1;bf8;b7m;bfs;bac;b7k b7m;bi7;biv;biv;b6z b7a b7g bio bnl;bbu bfc bnz;bbu bfc;bo7;;b5a b69 b72 bb6 bec biz bj0;bal bjd;b7d bet bf3 bf5 bfg bfk bfn boh;bkk;bfr;bit;bda bgt;bgt bi9;bbe;bex bnl;bfh bfr;bgc;bf1 bfe bfj;;b9f;;bkz bnp;b6b b6e b6h bd5 biu bm7 bmn bmx bns boo boq;bj6;bgn bjs;bi7;b60 b66;bav;;bkb;bj2;bcb bg7 bgg;blu bmm bnm;b95 bi7;bit;bce;bcu;b8n;bb2 bbd;bfs bfu;bfu;b6z b8x bad bbv bd1 bd5 be6 bg1 bgi bj3 bjc bjf bjo bln bop bor bou;bd5;b5c b6k bmm;bky;;bmr;b9e bai bat bbp;bbv;bai bbp;bgu;b5o b5t;bmy;b59 b6c biv;bdr;bjx;bep bjx bp6;bep;bn2;bmr;;b69 b72 bj0 bmr;b69 bj0 bmr;bd5 bip;bdr bdw bol bp2;boj;;bj1 bn1;b8k b8m b8p b8q baj baw bcj bcq blq;b8m bcj blq;b8q;bjx bp2;bdr bdw bha bjw bjx bp2 bp6;bm6 bnr;bm6 bnr;bm6 bnr;bmp;b6w bho bnk boc bod;;bif bih bn0;bj5;bif bih bn0;b69 b71 bfk bfn bns;b70 beg bi4;b9l bo0;b62;bbo bbr bbt boc bp1;b99;bmp;b9i bdg bdq bdu bh6 bhb bp1 bp4 bpa;bdg bdq bdu bh6 bp1;bet bf3;bmp;b99;bdh bds bh0 bh3 bhq bhu bhx bky bmz boy;bds;bdh bh0;bhu boy;bln blq blv;bj1;bbc;bfl bfq;bi1;bcn;b7l;bf4;bla;bkb;bbv bg1 bhq bhu bhx bln boy;bft;bog;b7g b8k bj1 bmm bn1 bnm;bdg bf6 bfw bfz bh6;;bhu bi2 boy;ba1;;boc;bfa bp0;bes bfa bfp;b6x bex;bnl;b69 b8n bj0 bl8 bmj bmr;;bjs;;b69 b9r bac bai bat bb6 bbp;;bj2 blu bmm bnm;;b9q;b84 bji bjv bk4 bk5;;b5q b6i b8v b9p b9t bb1 bmu;b5q b6i;bf4;;;b8f bg7 bg9;bes bfa;;bcm bcp beu;;b6d bii biw;bj6;bmc;bfh;bdk bdq bdu bgq blz bp1 bpa bpb;b7d bd7 bgo;;b74 b78 be8 bea;b5j b6o bif bih bk0 bn0;b5k;biu;b9i bb7 bbz;b7k b7l b7p;bj9;bj1 bn1;baa;b5o bkf bmr;;;bmr;;bco bew bf5 bf7 bfk bnz;bit bmx;b67 b6a b6b b6d b6e b6h bii bit bmx bns;;bkb;bhk bkf;baq bc5 bkd bkq;bb5 bb9 bbh bbj;boh;bc5 bk9 bkd;;;;bdy;bic;bic;bic bn0;bic;bd7;bnn;b9k;;b8b b8d bmr;b8f;bb0 bb9 bbf;bbv bcq bcw bhq bhu bp5;bja;b91 b94 bg9 blt;bmr;bb7;;b70 b8k b8m b8s b8t b8y baj ban baw bby bco;bmj bmr;bmr;b69;bdl;b6g bdw bhc bhi bp2 bp9;b6g b6s bdr bdw bhc bhi bhp bos bp2 bp6 bp9;b6l b6m bd3 bdl bed bii bim bip bjg bnj boo boq;b7q beo bn2 bon;b69 b6z biz bj0;b8t bc3 bgn;bmm bno;bcb;bdo bel bgz bpb;be6;be0 bj6;bj9;bh9 bhb;b9i;;bc6;bb7;b69 b74 biz bj0 bmr;bmk;b9m;bdd;bdn bp1;bk5;;b84 bdd bk5;b5m b72 b8k b8m b8p b8q b8s b8y b92 b9o ban bg5 bgc bj0 bmr bmt bmy;b5a b6m b7o bmu;b71;b85;b67 b6b b6h bd3 bd5 bd6 bdg bhs biu biw bjg bm7;be4 bjz;b8i;b8i;b7g bj1 bmm bnm;bcy bfq bm1 bp1;bhk bhl;bjq bmr;bko;b6z b7q;bib;bf3 bfg bl9 bnz;b8b bba;;;bad;bcb bgg;blh blw;be1;bbc;b69 b8k b8m b8p b8s biz bj0 bmj bmr;ba0 ba3 bao bdv bhf bht bhw bjk bkx;bbu bln blv bok;bd4 bee boh;bdc;b6m;bo7;bb5 bb9 bbh bbj",
 "phrases": ";j 1 * 8ns,13 1 * r6 au,3j 2 * 92q,2k 3j *;;;3n 2 * 93j;;;;;;;;;;;;;;;;;;;;;1w 2 * 8t7;;;;;;;;;;;;;;;;;;;;;;;;;;;3o 1 o *;;;;;;16 4 * 11z 5c;;;;;;;;3f g *;;;;;;;;3f g *;3f g *;;;;2w 1 qq 83g 83h 83i * 83j,2w 1 qq 83h 83i * 83j,2w 1 qq 83g 83i * 83j,2w 1 qq 83i * 83j,2w 1 qq 83g 83h * 83j,2w 1 qq 83h * 83j,2w 1 qq 83g * 83j,2w 1 qq * 83j;5d 1 *;;3f 2 *;3f 2 *;;43 1 * 85t;;3u 1 *;;;;;;;;;;;;;;;;;;;;;;;;;;2e w *;2e w *;;;3j w * cm;53 1 7zb * 331 l3 8la,53 1 7zb * 331 x7 8la,53 1 7zb * 160 8la,53 1 7zb * 8la,53 1 * 160 8le 10t d3 l3 8lf,12 w * qt,3k w * qt;24 4 *;24 4 *;;;;;;54 1 j3 * -4 879 -4 87a;;2o 1 *;3k 1 * iw;;;;;;;;;;;;5c 1 * 7yh 7yi;41 3j *;;;24 1s *;;;;;;;;;3u 4 *;;;;;16 1 * 10t,p 1 7zp * 10t 7zm 7zn;;;;;;4g g * 5uc;5c 1 * 7yk;5c 1 * 7yj;;;;;;;;;;1a g *;;;;2f 1s * b5b,18 1s * 1 tr cn,19 1s * 1;;;16 4 *;39 8 * 577 5bl;;;;;;;;;;;;;;;;3f 8 *;1r 8 * 9ob 9z3,1r 8 * 9ob dt;3u 4 *;4g 1s * 7cw;54 4 je * -4 9ba -4 9bb;;;3f 4 *,3f 4 * 97n,s 4 *,j 4 * -2 1;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 8 *;3f 8 *,s 8 *;3f 8 *,s 8 *;f 3j *;e 4 *;22 4 * 9be 9ed;;;;11 3j *;2f 8 * 9me;3d 1 * my,3d 4 * my,3d 8 * my;50 3j *,11 3j *;50 3j *;;;4d g 1vz b6 zd *,4d g 1vz b6 11t *,4d g b6 a4x u9 *,4d g b6 a4x *;4d 1s d3 bae *;;;;3f w *;3w 4 *;;4b 4 *;50 3j *,11 3j *;4n 1 * jl,6 1 *;;;;;17 1s * p8;3u 1 *;;;;;;;;;;;26 g *;;;q 1 *,50 3j * 4a;50 3j *;24 1s *;;;;;;;54 1s * pu baz;;;;;;;;22 2 * 8xh;;;;1z 2 *;3u 1 *;;;26 1s *;26 2 *;;;;;;4m 4 *,4m 8 *;;;;;2m 1s * dy 7oq;;;;;;;;;;4r w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;4b 1s *;e 1 *;;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;;24 g *;;;1a g *;;;;;;;;;;;;1l 1 *;;;;4b 3j *;;4b 3j *;3t w * r6 v3;;;;;;;;;;12 1 891 *,13 1 1 1m *,13 1 0 8d5 *;e 1 *,48 1 *,55 1 *;;;5g w b2z * 6n8;5g w b2z * 6n8;;;;;;;;1f 1 *,q 1 *,4y 1 *,3f 1 * 89b 8fb,5e 1 *,4n 1 *;;;;;;;;3f g *,3f 1s *;;;;;3f g *,3f 1s *;;;;;;;1f 1 *;;24 2 * us,3g 2 * 91b;;;;;;;;;41 3j 3x *;;;;;;;;3t w *;;;12 g abe *,3j g abe *,12 1s bc1 *,3j 1s bc1 *;;;;3j w *;;;;;;2j 1 *;54 4 * l3 -4 9ba -4 9bb;;;3u 1 *;26 g *;;;;;;;4g 4 *;;;3t w *;;;;;;18 1 * 89v -2 1;;;;;;;;;2f 8 *;26 4 *;;3f 8 *,s 8 *;;;;;;;;44 2 * ox,44 2 * d1;;;;;22 1 50 36v *;24 4 *;15 g ao7 b6 * -2 1,15 1s bnv b6 * -2 1;;3f 8 *,s 8 *;s 8 *;4g 1s *;;;;4g g *;;;4g g *;;3f g * 1,3f 1s * 1,4g 1s *;;;3f g * 1,3f 1s * 1,4g 1s *;4g 1s *;;;4g g *,4g 1s *;;;;;;3f 2 * 1;3f 2 * 1;;;;;;;;;16 2 * 1m,10 2 6o * b6 1,10 2 6o * 1;;;;11 3j *;;;;;;;;;;;;;;;24 8 *;;;;;;1f 1 *;;;;5c g pu xp *;;;;;;;;;;;;;j 1 1 * 8nr,3s 1 * 10m 8pg;;;4g w *;4g w *;4g w *;;;;2d 1 *;;3u 8 *;4n 1 *;j 8 1 * 9xt,1m 8 * 57g a36 a35,1m 8 * 57g a35,13 8 1 * 57g a3c;3u 4 *;1p g *;1p 1s *;;;;e 1 *;4g 8 *;4g 4 *;2s 4 *;s 4 *;17 1 *,4z 1 * 0 -2 8jw;3f 8 *;;;;;;;;;;;;;;;;;e 1 *,3i 1 *,3s 1 *;2j 3j * bpe;;16 4 *;;;;1n 4 *;2j 1 *;;;;s 4 *;;;4d g * 71 b6 lu anr,4d g * 71 b6 mt anr,4d g * 71 b9 anr;;;;;;2j 3j *;2j 3j *;16 1 * 10t;;2r g * us -8 1;;;;;;;3d 1 * 8ng,3d 1 *;;;;;;;;s 8 *;;;;;;;;;;;;43 1 *;48 1 * 1f;f 3j *;54 8 * 64 -4 9ry -4 9rz;54 2 * -4 8uv -4 8uw;26 1 36v *,26 1 82k *,26 4 *;;58 3j tt *;5c 1 * 7ye 7yf,5c 1 * 7yf,24 1 *;26 g *;;;;5g w * t0;;2j 3j *;;;;;;;4g w *;4g w *;4g w *;24 4 *;;26 g *;;;;;;3f g *;;;;3f g *;;;;;;;1p 8 * 5ik a43;;;;;;;;;;;;;;;;;3f w * 1,4g w *;;;;4g w *;3f w * 1,4g w *;3f w * 1,4g w *;4g w *;;3f w * 1,4g w *;;;16 1 * 10t;;16 8 * 16f,3f 8 * 14k 9ob 16f;;38 1 *;;;;;;;;3u 1 *;;;;;;2j 1 *;3q 1 *,4o 1 36i *,3q 2 *,k 2 *,3r 2 *,3q 4 *,3q g *,3q w *,k w *,3r w *,3q 1s *;1z 4 *;;s 4 *;s 8 *;11 3j *;2o 1 *;;;4y 4 *;;l g * da a6u,43 g e2 * 0 63p ya pu,43 g e2 * 0 63p a9a,1c g 107 * 690;;2o 2 *;;;;4n 8 *;;;5c 4 * qp 4r6;3t w au *;;;;;;;;;;;;;;;;;;;;;24 2 *;l g * da a6u,1c g * 690,1c g 107 * 690;;;;;;;3f 4 * -2 4g8;3f 4 * -2 4g8;54 4 * je 9bj 9bk;2s w *;4g 4 *;4g 8 *;17 1 *;;;;4g w *;;4g g *;;;;4g g *;;4g 1s *;4g w *;4g w *;;4g 1s *;4g g *;4g w *;;;;;;;;;;;;3u 1 *;2j 3j fm *;3y 4 * o9,3y 4 * qm;11 3j *;;;54 1s * 7ns dg -4 b6y -4 bai;;;;;3l 8 0 *;;;;3y 8 *;;;;;3x 1 *,3x 2 *;;50 3j * ot;;3s g * 0;3y 2 *,44 2 93w *,44 2 93x * e2 93y;50 3j * sq;;3s 8 *;1o 1 *,50 3j * hq,50 3j p3 *;50 3j *;;;;50 3j *;;;;3u 1 *;;;;2s 2 *;1 8 *;;2s 1s *,2f 1s * yn,2f 1s * -2 b5a,1d 1s * b97 -2 b98;;2s 2 *;4g 1 * 824;45 8 * -4 51x;;2s 1s *;;50 3j *;29 1 * qa 89b 8ga,29 1 * qa 8ga,59 2 *;;;;;2d 2 *,2s g *;f 1s *;2s 8 *;2s 8 *,26 g *;2s 4 *;2s 4 *;e 1 *,3i 1 *,3s 1 *;2s 1 *,2s g *;2s 4 *,2s 8 * pq;;;;2s w *,2f w * 745;2s 4 *;2s 1 *;;2s 1 *;;;2s 2 *;;24 8 *,j 8 * 1;;;;;2d 8 *;;;;;1a 1 * 12l;24 1 *;2s 1 pu *;;;;;;;;;3k w lt *;50 3j * ot;;;4m 1 *,4m w *;;;4w 1 10t * 81y;;3f 4 *;3f 4 *;5e 1 *;48 1 * 70;3l 4 * mz;;;38 1 *;38 1 *;;;3f g *,3f w *,59 w *,3f 1s *;;;;;;1a g *;;;;;3f g *,3f 1s *;;;;;3f w *;;;42 g *,3f 1s *;3f w *;3f w *;;3f g *,3f 1s *;;3f g *,3f 1s *;3f 1s *;3f g *;;;3f 2 *;3f 2 *;;;3f 2 * 8r3,3b 2 0 * 3xx,3e 2 * 3yd,3e 2 * p3;;e 2 *;2s 2 *,2f 4 * 95v,5c 4 * qp,g 4 * e2 1xe;;;;;;;;;26 8 *;;;m 1 * gf 813 814 815,m 1 * gf 814 815,m 1 * gf 813 815,m 1 * gf 815,17 1 *,1j 1 8ax * gf 8ay 8az 8b0,1j 1 8ax * gf 8az 8b0,1j 1 8ax * gf 8ay 8b0,1j 1 8ax * gf 8b0,35 1 *,3f 1 * 8f6,3f 1 * q4,3f 1 * 8fs 8ft,3f 1 * 8fs,3h 1 *,5e 1 *,2e 1 150 * 160 gf 12o qa 36v,2e 1 150 * 160 gf 10m 12o qa 36v,2e 1 150 * 160 gf 34s 36v,2e 1 150 * gf 12o qa 36v,2e 1 150 * gf 10m 12o qa 36v,2e 1 150 * gf 34s 36v,2e 1 150 * 160 12o qa 36v,2e 1 150 * 160 10m 12o qa 36v,2e 1 150 * 160 34s 36v,2e 1 150 * 12o qa 36v,2e 1 150 * 10m 12o qa 36v,2e 1 150 * 34s 36v,j 1 * 10m -2 1,j 1 * -2 1,6 1 8ov * gf;;3f 2 *;3f 2 *;;3f 2 *;50 3j *;5e 1 *;50 3j *;;;1s 2 *;;y 1 *;;;12 1 * b4,3k 1 * iw,13 1 1 * b4,3l 1 r6 * 8oq,12 4 * 9cz,3k 4 * 12u,13 4 1 * aw,13 4 0 * aw,13 4 1 * 9lt,3l 4 0 * 9m4;50 3j * ot;26 8 *;50 3j mz *;;1z 8 *;;;0 1 80v *,0 4 *,4b 8 *,0 8 *,4b g *,4b w *,4b 1s *;;3f 1s *,3p 1s 1 -2 pu *;1o g *;;;3l 4 *;;;;;;;3f g * a5l,12 g * 63p,3b g 0 * 5se,3k g * 63p,3p g 1 -2 * 6a5,12 1s * 7k9,18 1s 1 bct 8zh * cn,3b 1s 0 * 7b6,3k 1s * 7k9,5f 1s * q2;k w *;38 1 *;58 3j *;;;;;2e w *;2e w *;2e w *;2e w *;2e w *;2e 2 *;;;1m 8 * a36 a35,1m 8 * a35;;;;4d 1s bn3 tr 99 *;;4d 1s d3 bae * 6d;;;4u 1 *;q 1 * l6 jl,4n 1 * jl;;e 1 *;;;;;;24 w *;24 2 *;24 w *,24 1s *;1c g * 690,5f g * ant anu,5f g * anu,1c 1s * 7xm 7oq;;;;41 3j *;;;;;;;;42 w *;;;;;;;;;;;;3v 1s *;3v 1s *;;;;3v g *;3v g *;;;;;;;;;;;40 g *;40 g *;1a g *;;;;;;;;;;;3f 2 *;;3f 2 *;;;;;;3f 1 *;;;3u 1 *;;;;;;;;;26 1s *;3y 1s *;;f 2 *,f 3j *;;;;;47 w *;;;41 3j *;;;;;;;;;2d 2 *;;;;;;54 1 j3 * 87p;4g 8 *;3f 8 * 1,4g 8 *;1z 8 *;3f 4 * -2 4g8;24 w *,24 1s *;;;;;;4e 3j *;4e 3j *;2d 1s *,2f 1s * b5f -2 p9,2f 1s * b5i;4g 1 * 12l,4g 1 * 36v,3f 1 * 8f9 8fa;4g 8 *;3f 8 * 1,4g 8 *;2d w *;;55 1 * 12i 8m1;39 1s e1 * 7ns,39 1s pu * 7ns;24 2 *;24 2 *;;;24 1 *;5c 2 * lt qi,5c 2 * 8px,24 2 *,2f g * pu,24 g *;;;2j 1 *;;2d g *,2f g * a47,2f g * a4a -2 pu,2f g * a4d;;;;50 3j *;1z 4 *;1z 4 *;4m 2 * 39g 934 935,4m 4 * 9iq,4m 8 * a05;;;24 8 *;;;24 8 *;;24 g *,24 w *;;;24 1s *;;;;54 1s * -4 b6y -4 bai;;1o 8 *;1z 8 *;4b 3j *;;;3f 4 *,s 4 *;3f 4 *,s 4 *;4g 4 *;3f 4 * 1,4g 4 *;3f 4 *,4g 4 *;;;;;;;;;;;;;39 w 1m * 6xb;;;;;;;;;;;;;;13 8 1 9tp *,13 8 0 9tp *;4b 8 *,0 8 *,4m 8 *,2g g * 6fy 127 sb b6 ac1 ac2,2g g * 6fy ac3 ac1 ac2,2g g * 6fy ac1 ac2,2g g * 6fy 127 sb b6 ac1,2g g * 6fy ac3 ac1,2g g * 6fy ac1;;;;;2j 1 * 2g9;41 3j *;;2j 3j *;;16 1s * b6,16 1s * us,3f 1s * b6 b6 b6s,3f 1s * us b6 b6s,3f 1s * b6 b6s,3f 1s * us b6s,2r 1s * b6 -8 1,2r 1s * us -8 1;;;;11 3j *;39 1s e1 * 7ns,2e 1s e1 * 7ns;3u 1 *;;43 1 85h * 85i 85j 85k,s 1 8fd 8mf * 2fk;;;1x w *;;5c g *;5c g *;16 1 2nk *,16 1 2sp *;;;2e 2 1m * py;;4y 1 * 12i,4n 1 * 12i;54 1s *;18 4 * 1 t6 4rv;;;3f 1 * 8f7 8f8,3f 1 * 8f7,s 1 *;;;;;;3f g *,3f 1s *;;;;;3f g *;;;;;3f 1s *;;;;;;11 3j *;;;;;;;39 w 1m * 6xb;;;;3f 8 *;3f 8 *;3f 8 *;;41 3j *;;;;1o g * 6gb;1t 8 * 9zu 9xz;5c 2 ya * 3oz;24 g *;;;;2f 1 *;3y 8 *;24 1 *;;;26 1 * j7;;;50 3j *,11 3j *;;;;;;;;;;;;;;;;;;;54 4 9c8 *,3b 4 0 * 45y;;;;;50 3j *;;58 3j 13x j9 *;3f w *;3f w *;;;;;3f w *;3f w *;;3f 2 *;;3f 2 *;;3f 2 *;3f w *;;;;2j 3j *;58 3j * j9;58 3j *;;;41 3j 108 *;;;;;;3f 2 *;;3f 2 *;55 1 il *;;;;;55 1 *,e 4 *,55 4 *;;49 4 * l3 14h;;;54 8 9t0 *,3b 8 0 * 57g;3q 1s *;5 8 * 9oe -2;;;;;;4y 4 * -2 1n;;2j 1 * nw;11 3j 11s *;24 4 *;;2j 3j *;50 g nv *,50 1s nv *;3f 1 * 8fl 8fm;;58 3j *;50 3j *;2j 3j *;;24 8 *;5c 8 * 9mn;50 3j * 12d;50 3j *;2j 3j * x7 4a;2j 3j *;2j 3j * 4a;2j 3j *;2j 3j *;24 1 *;24 1 *;;5c 4 * 962;3f 4 * 97m;;54 8 * 55x 9s2 9s3 gs 9s4;2j 1 * 4a,2j 1 *,5e 1 *;2d 1 *;;;3u 1 *;;;;;;;;;;16 1 * 367,5c 1 ja * 7ye 7yf,5c 1 ja * 7yf,p 1 * 7zg -2 7zh,20 1 * 86m 86n 86o,20 1 * 86m 86o,20 1 * ho 10m ld,29 1 0 8gc 36a *,s 1 8fd 8mf *;;54 4 * b3 lb;3f 8 *,s 8 *,j 8 * yc -2 1,j 8 * -2 1;3f 8 *,s 8 *;3f 8 *,s 8 *;2j 1s *;5c 4 * 963;;50 3j *;4g 4 *;;4n 4 * -2 1;24 4 *;2d 4 *;;;;;s 4 *;2i g * 1m 6hn mt 693,2i g * 1m 6hn dv 67j;;4y g *;;1z 2 *;52 2 * -2 27o;5c 8 *;;;;;4g 2 *;;47 w *;;;;;;;;1z 2 *;;3a w * av px;;;;1q 2 *;4m 4 *;55 4 *;;;;e 2 *;3u 1s *;;;3w g a57 *,3w 1s b6a *;;;;2c 4 *;2c 8 *;;5c g *;5c g *;;;1x w *;59 w *;;;;;3u w *;;3u g *;;3u 2 *;4m 8 *;3w 8 *;4g w *;;42 2 *;;;;;;3u g *;2o 8 *;4g 1s *;4m 8 * a01;;4n 8 *;3w 8 *;;3u 8 *;;7 w * b0z -2 b10,7 w * -2 b10,7 w b11 *,7 w * 1;7 w * b12 b13;3u 8 *;;;55 4 *,55 8 *;;3u 2 *;;;;4y 2 *;43 g *;1k w 73o *;;20 1s ba6 ba7 la ba8 -2 ty *,20 1s ba6 ba7 ba8 -2 ty *;;5c 2 *;3v 2 8wq -4 *,x 2 *,x w *;;;;1w g a8b -4 *;;;;;a g *;;4t w 1y2 -2 6tw -2 *;;1w 1s b8s -4 *;;;;;;5d w 128 77m *,1d w ask * asl;;;;;;;;3w 8 *;55 8 *;4a 8 *;3w 8 *;26 8 *;26 8 *;26 8 *;4i 2 *;;28 1 *;48 w *;;;;;;7 2 * sb 91m -2 91n,7 2 8v0 e2 *,7 2 8v0 *;;;;h g *,h 1s *;f 2 8sp *;f g a6y *,2 g 1gz * aju -2 ajv -2 ajw,f w as6 *,5g w 4a *,f 1s b7w *,2 1s 1fo * bje -2 bjf -2 bjg;;;3w 8 *;3w 8 *;55 8 *;s 8 *;;;l 8 *;x 8 *;55 4 *;e 2 *,1z 2 *;1z w *;17 g *;e 2 *;2o 4 *;49 4 * 3z6 9a8,49 4 * 9a8;;;48 4 *;;4m 8 *;6 4 *;;;5c 8 *;5c 8 *;4m 4 *;;4m 4 *;;;;3w 8 *;27 8 *;5d 8 *;;4a 8 * c2 4zs;;;55 4 *,55 8 *;3w 8 *,55 8 *;3w 4 *,55 4 *;;;5d 4 *;;;;;4i 2 *;42 2 *;3x 4 * 999 45t 9gc,3x 4 * 45t 9gc;;;;5d 8 *;55 8 *;;5c 1s *;;1d 1s 1m 7vz qw us xp *,1d 1s 1m 7vz us xp *;1s 2 1cs *;1s 4 *;1s 4 *;;;;;;5d 2 * 22g,3x 2 8yu au 39b * fb,3x 2 8yu b6 3nc * fb,3x 2 8yu 53 3mi 0 * fb,3x 2 8yu 8yw * fb,a g *,a 1s *;;y 2 *;;4g w *;4y 1s *;4g 1s *;;;26 g * b6 63v,26 g *;;;3q 1s *;3q g *;3q 2 *,k 2 *,3r 2 *,3q w *,k w *,3r w *;;;3u 1s *;2v 2 * b6 b6 3t6,2v 2 * b6 92t,2v 2 * b6 3t6,2v 2 * 92t;;3u 4 *,3u 8 *;3u g *;o 8 *;o 4 *;o 4 *,o 8 *;x 1s *;;54 2 l9 37 14q 8uz 8v0 *,54 2 qi 1m 14q 8uz 8v0 *,54 2 37 14q 8uz 8v0 *;3u w *;52 w *;20 2 * 3oe;18 w 0 avh *;;4b g * b6 5p0,4b g * a77;3u w *;4t 1 * 8co;5d 1 *;3u 1s *;3u 2 *;;17 g *,35 g *;;;4b 2 * b6 lu 3ak,4b 2 * 8st,4m 2 * 8ps 931,4m 2 * -4 932 -4 933,4m 2 * au 376;4m w * b1a 0 6o1;;;;;3s g *;;;25 w b44 b8 6xe *,25 w b44 b8 *;;;;;4t 4 *;;;17 g *,35 g *;;17 2 *,35 2 *;;;;;;;;;;;;;5d 2 *;5d 2 *;;;4g w *;3u g *;;;;;;;e g *,e 1s *;e 4 *;;;;;;;;;e 4 *;e g *;e w *;e 1s *;;1x w *;;;;;;;;;2 1s bjd -2 bja -2 bjb -2 * -2 tx 7rt,2 1s bjd -2 bja -2 bjb -2 * -2 7ov 7rt,2 1s bjd -2 bja -2 bjb -2 * -2 bjc,2 1s * bje -2 bjf -2 bjg;3u 2 *,3u 4 *,3u g *,3u 1s *;3u 1s *;3u w *;3u 2 *,3u g *,3u w *,3u 1s *;4b g *;21 g *,21 1s *;1d g a8f * b6 64m,1d g a8f * a8g,5d 1s 7f4 b6 *,5d 1s 126 13t *,1d 1s b8v * 7aa;2o 4 *;;e w *;;;;28 1s *;28 1s *;28 2 *;28 2 *;3i 4 *,3s 4 *;;;;;;1a w aq9 *;y g *,y 1s *;y 2 *,y 4 *;;;;;;;;2h 2 *;;;;47 2 *;;;;;11 2 *;11 4 *;;;2 g xp 5sb -2 ajq -2 ajr -2 * -2 69b 6cu,2 g xp 5sb -2 ajq -2 ajr -2 * -2 ajs,2 g ajt -2 ajq -2 ajr -2 * -2 69b 6cu,2 g ajt -2 ajq -2 ajr -2 * -2 ajs,2 g * aju -2 ajv -2 ajw;;3i 4 *;;5d 1 *;12 4 *;2u 2 * 16s;47 w *;47 2 *;47 2 *;;47 2 *;;;;;;;5c g *,5c 1s *;4y 2 *;4y g *,4y w *,1x w *,4y 1s *;4y 2 *;r g * b6 aja;;4t g *,4t 1s *;;;5c g *,5c 1s *;;;;;;;2o g *;47 w *;2o 2 *;;;;;;;12 g *,3j g *,12 1s *,3j 1s *;;55 8 *;5c w *;;;;;y 1s *;;;;;;3u 2 *;;2 1s * -2 7dr;;;26 g * 67l b6 63v,26 g * b6 63v;1z 2 *;e 1 *;1z w *;;;1t 4 *;;45 4 *;;55 4 *;1l 4 *;;48 1 34y *;;;;3i 8 *;31 8 9p3 9rt * a3x;;55 8 *;28 8 *;55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *;4y 8 *,4n 8 *;;38 8 *;48 1 * 10t 36i;;x 8 *;;;q 2 *;;;;;;;;;;;;e 2 *;;2o 1 *;;;;;;5b 2 *;;21 g *,21 1s *;2t g pu ib -2 *,2t g pu 63c -2 *,2t g pu xp 63d -2 *,2t g pu 63d -2 *,2t g pu 6cp -2 *,2t g pu xp 6cp -2 *,2t g yf 67p b6 -2 *,2t g 6bb b6 -2 *,2t g yf 6bi -2 *,2t g yf -2 *,27 g *,2t 1s p9 hx -2 *,2t 1s p9 7k3 -2 *,2t 1s p9 xp 7in -2 *,2t 1s p9 7in -2 *,2t 1s p9 7rq -2 *,2t 1s p9 dg 7qd -2 *,2t 1s p9 7qd -2 *,2t 1s p9 7qd b6 -2 *,2t 1s xx 7nj b6 -2 *,2t 1s xx 7qm -2 *,2t 1s b9s -2 *,27 1s *;27 2 *;4y 8 *;2h 2 *;;;;;;;;;;;x 8 *;3u 8 *;;;;;y g *;;3u 1s *;3u g *;5c 2 *;;5c g *;;2v w 1ci * t6;;45 w * 1y6,4k w * aye,4k w axl *;45 g * b6 60c,45 g * b6 62c,45 g * 1y5,45 g aem aen 684 *,45 g aem aen *,4k g * b6 60c,4k g * b6 62c,4k g * aha,4k g ahb *,4k g ahc -2 *,45 1s * ty 1vy,45 1s * b6 7he,45 1s * ty 7oq,45 1s bel bem 7nv *,45 1s bel bem *,4k 1s * ty 7oq,4k 1s * b6 7he,4k 1s * bgy,4k 1s bgy *,4k 1s bgz -2 *;45 2 * au 3gx,45 2 * au 3g7,45 2 * 1yb,4k 2 * au 3gx,4k 2 * au 3g7,4k 2 * 1yb,4i 2 *;51 2 94s *;e 2 *;;;;;;;;;33 1 *;1l 4 *,1l 8 *;;f g * 1ao;;;;;;4g 1s *;5c 8 *;41 8 *;41 8 *;41 8 *;;;;;;;2q 8 *;;55 8 *;55 1 *;;;;;;;3w 8 *,55 8 *;4g 1s *;56 1s b6v *;;;56 w arr *;;y g *,y w *,y 1s *;1k w *;3r w *;y g *,y w *,y 1s *;k w b1b *;;;k 2 *,3r 2 *;1l 8 *;5c 4 *;5c 2 *,5c g *,5c 1s *;5c w *;5c 2 *;5c g *,5c 1s *;4a 8 *;4y 8 *;4m 8 *;3i 8 *;;5c w *;3u 8 *;26 8 *,3i 8 *;e 8 *,55 8 *;3s g *,3s 1s * 1z0;;17 2 *,18 2 * 3pb b6 -2 1,18 2 * 53 3mi -2 1,18 2 * 1 -4 8w3,18 2 * 1 8wf;1z 2 *;17 2 *;17 g *,18 g * nq b6 -2 1,18 g * 39 66n -2 1,18 g * acf -2 1,18 g * 1 -4 acg;;;17 1s *;;;1w 1s b8k b8l p *,1w 1s b8k p *,1w 1s b8k b8l *,1w 1s b8k *;1w 8 * 9pw;1w w ase asf p *,1w w ase p *,1w w ase asf *,1w w ase *;;;;2e 4 40e *;;5c 8 *;5d 8 *;1w 4 * 99k;2o 8 *;4t 4 *;3i 8 *,3s 8 *;3s 8 *;1s 8 *;;;55 8 *;55 8 *;55 8 *;55 8 *;;;1z w *;12 w *,3j w *;;5c 1s *;w 2 *,w w *;;;17 w *,18 w * 6sr 1m -2 1,18 w * tf cm -2 1,18 w * av5 -2 1,18 w * 1 -4 av6,18 w * av7 av 6nd,18 w * av7 av8;;48 8 *;1s 8 *;1s 8 *;1s 8 *;1s 8 *;4s 4 * 9hb f3 34,4s 4 * 9hb 9hc;;3u g *;;;;12 2 *;2c 4 *;45 4 *;45 4 *,4k 4 *,2c 4 *;45 4 *;;55 8 *;s 8 *;;;;4l 8 9zz *;;26 4 *;;;18 w avg *;;y 2 *;y 1s *;y g *;;y w *;;5c 1 *;;;q w *;;59 2 *;42 2 *,33 2 *;;5f 1s * tr q2;3e w b3x *;4g 1s *;;;2o g *;4y g *;;;;4y 4 *,4n 4 *;0 4 *,4m 4 *;;1t w *,4i w *;;1z w *;1d 1s 1m 7vz qw us xp *,1d 1s 1m 7vz us xp *;1d g 1m 6hn mt us xp *;;;;;;5g g 1hd *,5g 1s 1hc *;;55 4 *;a g *;;a 1s *;;54 2 3gi 3y9 * 1m lu 3rl -2 8ut,54 2 3gi 3y9 * 8uu -2 8ut,54 2 3u9 3y9 * 1m lu 3rl -2 8ut,54 2 3u9 3y9 * 8uu -2 8ut,44 2 ox ya *;2q g * 1m1;;27 2 *,27 4 *,27 8 *;1k w * b39;4y g *;4y g *;4y 2 *,4y 4 *,4n 4 *,4y w *,4y 1s *;4y 8 *,4n 8 *;2o 1s *;;1x w *;;28 w *;;28 g *;28 g *;28 2 *;;18 g yf *;3u 2 *;1z 2 *;3j 2 *;28 1 *;28 2 *;1s 4 996 *;;1p 8 * -2 5m 57g;;2s 8 *;52 2 *;3u 8 *;5d 8 *;;e 8 *;3u 8 *;;4l 8 *;s 4 *,6 4 *;y 4 *;4a 4 *;17 4 *,x 4 *;;11 8 *;;;;1x w *;;4n 4 * -4 jl;55 4 *;55 4 *;;4l 8 *;2e 8 *;;;;35 1s *;;;;55 4 *;55 4 *;;;;3u 1s *;;49 g a96 p4 *,49 g a96 *;;;55 8 *;3u g *;x g *;;;1z 2 *;;;59 2 *;;s 4 * -4 4g8;4y w *;;4y 2 *;;;;;;2i 8 *;;;;;41 4 *;5c 2 *;;3u 8 *;;;;;;;42 2 *;38 1s *;38 g *;;o 2 8v9 sb *;;e 8 *,3i 8 *;;;;5c 4 *;5c 8 *;;e 8 *,55 8 *;;55 8 *;;;2o 1 *,2o g *,2o w *,2o 1s *;11 2 3dj *;;;;;;;;;;2i g 6hn lx *,2i g b6 6hn lx *,2i g b6 5wj *,2i g a90 *;2i 1s 7vz 4j *,2i 1s b6 7vz 4j *,2i 1s b6 7r8 *,2i 1s 7r8 *;;2i 2 3wb m5 *,2i 2 b6 3wb *,2i 2 8tf *;;;;;;;5c 4 *;;;45 8 *;;;;;;;y 2 *;;;;;;;;;;2c 4 *;18 4 * 9d7;55 8 *;;55 4 *;55 8 *;55 8 *;55 4 *;55 8 *;55 4 *;4y 4 *;17 4 *,x 4 *;4a 4 *;;;;4y 4 *;5c 4 *;;;;4t 2 * 8xs 8xt,4t 2 * 8xt,4t 2 * -2 8yb;;4y 4 *,4n 4 *;;;;48 8 *,48 g *,48 w *,48 1s *;1z w *;;;s 4 *;;17 g *,35 g *,18 w * 751,17 1s *,35 1s *;2m g * 8s apo ai4;4d g * tr 10o,4d g * tr 12p;18 w * avb;18 1s * bcl;17 w *,35 w *;;1o 2 *,2q 2 37z b6 *;46 8 *;;46 8 *;;38 8 *;;;;3x 2 * 8z5 8z6;4j 2 * -4 0 8yt;;;;e 1 *,3i 1 *;;;4g 1s *;;;;;26 g *;;26 1s *;26 2 *;;;e 1 *,e 2 *,1z 2 *;;3w 2 8qt -4 *;17 2 *,18 2 * m1 3k4 3lv,35 2 *;1z w *;;;;;;26 8 *;3y 8 *;3y 8 *;3i 8 *;;y 2 *;y 2 *;1k 2 *;;3x 4 *;49 2 8tl 3pb us 0 *,49 2 8tl us 0 *,49 2 8tl 0 *;;;;;;49 w ast 0 *;;;4l 8 *;3u 2 *;;a g *;3u 2 *;;;;48 1s *;48 w *;35 w *;;;;;;;;1s 4 *;1s 8 *;;;45 2 3gj *;;;;;;;;;;42 2 *;;;;;;;;;;;56 g a5r *;3w 8 *,3i 8 *,3s 8 *;;;;;;48 1 *;;;;;12 2 *,3j 2 *;;;;;5d 2 *,2o 2 *;;;5b 2 *;;;4y g *;4y 1s *;;17 1s *,x 1s *;;;;x 2 *;;4y 2 *;;5e 8 *;17 g *,x g *;3v g ad1 *;;;;;;3y g *;;;5d 1 *,2o 1 *;47 2 *;3y 8 *;;3y 1s *;2i 2 * e2 3lp,2i 2 * 3lr;2i 2 * b6 3lp,2i 2 * e2 3lp,2i 2 * 8te;;47 2 *,47 w *;45 g *,45 1s *;45 2 *;;;45 g *;45 g *,1t g 15t * -2 akc,45 1s *;45 2 *,4k 2 *,45 g *,4k g *,45 1s *,4k 1s *;45 g *,45 1s *;45 2 *,4i 2 *;;47 g * 5uc 6ex;5d g *,5d 1s *;;;;3w 8 *;;;;2o g *,2o 1s *;33 1 *;1u 1 *;4i w *;4y w *;4y w *;45 w *;52 8 *;26 8 *;52 4 *;3u 2 *;45 1 *,4k 1 *,2c 1 *;;47 2 *;2f 2 pz *,3w 2 3i4 8ps -2 *,3w 2 3i4 -2 *,3f 2 pz *;40 2 * 3pb 3vo,40 2 * 8s8;;;;;42 2 *,17 2 *,35 2 *;33 2 *;2v 2 pz *;;;;4i 2 *;45 2 *;45 2 *;45 1 *;;;;3u 2 *;;;;;;;;;3w 8 *;3w 8 *;3u g *,3u 1s *;;;47 2 *;;47 w *;;;;;;;;4s 2 * m1 3am,4s 2 * m5 3v1,4s 2 * lu 3w0,35 g *;;;2c 8 *;2c 4 *;45 2 *;2v w pz *,59 w *;47 2 *;17 2 *;;;47 w *;47 w *;4y w *;17 w *,x w *;;;45 w *;45 w *,4k w *;;47 w *;;;45 w *,4i w *;3u w *;;1x w *;47 w *;;4a 8 *;;;d 8 *;;42 2 *,17 2 *,33 2 *;;;35 1s *;4t w *;5b w *;47 w *;5c 1 *,5c 4 *;y 2 *,y 4 *;y w *;;;1t 8 * 9zr 9zs;s 4 * -2 4r6;3u 8 *;;4b 8 *;e 8 *,3i 8 *;3w 8 *;1z w *;47 w *;4a 1 *;3u w *;4m 8 *;;;5c w *;;;a g *;a 1s *;;;12 g *,12 1s *;3s 8 *;;;;;4b 1s *;3w 8 *;55 8 *;12 w *;;4m 8 *;55 8 *;55 8 *;55 8 *;5c 2 *;;;5c 4 *;51 w *;4m 4 *;;55 8 *;;;;;;27 4 *;1o 2 *;;5c g *,2o g *;5c w *;;;;1x w *;1l 8 *;;;;;3w 8 *,55 8 *;4m 8 0 * a01;3w 8 *,55 8 *;4y 4 *,4n 4 *;;e 1 *;e 8 *,3i 8 *;e 8 *,3i 8 *;;4g 1s *;;;e 2 *;;;;5c g *;;5d 1 *;2o 2 *;;5c 2 *;5c 1s *;2o w *;;;12 8 *;e 8 *;1s g * b6 6dd,1s g * 6dd,1s g * b6 a6l,1s g * a6l,1s g * b6 a6m,1s g * a6m;55 8 *;;1s 4 *;3w 8 *;3i 8 *;3i 8 *;;;57 8 *;;e 1 *;;;d 4 *;o 8 *;;;1n 4 *;;;;;0 4 *;17 2 *;;;3r 2 *;3r w *;;;;3w 8 *;;;;;3q g *;2q 2 37z b6 *;;;2q 8 *;;1o 2 *,2q 2 37z b6 *;;;51 2 *,51 w 748 *,51 w *;;;;;;;4g w *;;;;;;2q 8 *;;;47 w *;5c w *;2e 8 *;55 8 *;s 8 *;;;2e 4 *;;28 4 *;2c 8 *;4k 8 *,2c 8 *;45 8 *,2c 8 *;;;3s g *,3s 1s *;e 1s *;e 2 *,e g *,e w *;;4g 4 *;e 2 *,1z 2 *;5c 2 *;1z w *;;48 w *,48 1s *;;;;;;;5c 4 *;5c 8 *;17 4 *,18 4 * -2 1 -4 9d4,18 4 1 -4 9d5 -2 *,17 8 *,18 8 * 9tw -2 1,18 8 * -2 1 -4 9tx,18 8 1 -4 3i 103 *,18 8 1 -4 u7 103 *,18 8 1 -4 cr 5ne *,18 8 1 -4 u7 5i9 *,18 8 1 -4 u7 5ne *;4z 8 5aq *;2e 4 *;;4m 4 *;4m 8 *;4f 8 *;4f 4 *;2e 8 *;4g 4 *;2e 8 *;3w 8 *,55 8 *;55 8 *;3w 8 *;;4y w *;46 8 *;45 8 *,4k 8 *,2c 8 *;45 8 *,4k 8 *,2c 8 *;;;35 2 *;1o 2 *;55 8 *;4g 4 *;55 4 *;55 8 *;2o 8 *;3w 8 *;55 4 *;45 4 *,4k 4 *,2c 4 *;5c g *;5c 2 *;57 8 *;4l 8 *;48 g *;1z w *;55 4 *;;;1o 2 *;;;3w 8 *;57 2 *;;3w 8 *;55 4 *;5c 1s *;5c w *;;;e g *,e 1s *;;4y 4 *,s 4 *;4y 8 *;55 8 *;;;s 8 *;;27 8 *;s 8 *;;e 4 *,3i 4 *;5c 4 *;;46 8 *;;5c 8 *;55 8 *;;2p 8 9yp -2 *;2p 8 *;2p 8 *;2p 8 *;12 4 *;3u 8 *;;;;2o 4 *;12 8 *;5c 8 * 14k of;52 4 *;4n 8 * -4 dt;2q 8 * 9v3 9v4;2q 8 *;55 4 *;4n 4 * -4 qp 9j4;1l 8 *;1u 8 *;55 8 *;55 8 *;55 4 *;55 4 *,55 8 *;4u 8 *;n 8 *;55 8 *;3w 8 *;;;;;0 1 * 8ic,g 1 82z 8iz * 2ib;3q 1 *;m 1 12o 36v r5 81i *,m 1 12o 36v r5 *,f 1 82l * 82m,f 1 2e1 * 3m,f 1 5h 3m *,39 1 32x *,39 1 * 2th,30 1 8a4 2e1 *,30 1 8a5 2ux *,30 1 8a9 36v 8a7 *,30 1 8a9 36v *,30 1 36v 8aa *,30 1 * jl 36v 2sl,4t 1 36i *,1r 1 36v * l3 2i2,1r 1 36v * l3 34s,1r 1 36v * 367 2x8,1r 1 36v * 367 5j 34s,1r 1 36v * 8hl,1r 1 8hm -4 8hn 36v 8ho 8hp *,1r 1 8hm -4 8hn 36v 8hp *,1r 1 8hm -4 8hn 36v 8ho *,1r 1 8hm -4 8hn 36v *,1r 1 8hq 36v 8a4 8hp *,1r 1 8hq 36v 8a4 *,1r 1 34s 36v 8hr 2e1 *,1r 1 34s 36v 8hr *,1r 1 36v 8a4 8hp *,2e 1 * 8i4,1 1 2e1 *,1 1 * 160,1 1 * 87p d6 100,1 1 * 87p d3 q3,1 1 * 87p 8ib,1 1 31a *,4l 1 * 2th,4l 1 2th qa 8iv *,4l 1 2th qa *,4l 1 2th *,s 1 8fd 8mf 36v *,31 1 8or 36v r5 30g *,31 1 36v r5 8ot *;;;;;54 1 2fg * 82k 86v,54 1 2fg * 36v 87u;;;;;;;;5 1 jl *;5d 1 * 36v 2lr,5d 1 * 2e7 2nw,5d 1 * 834,d 1 8mr 10t 160 * -2 0 8mp,d 1 8mr 10t 160 * -2 8mq,d 1 8mr * -2 0 8mp,d 1 8mr * -2 8mq,d 1 h4 2dw *;;;;;2q 1 8b8 *,3f 1 8fn 8fo 10m *;;41 1 *;;;42 1 *,33 1 *,1e 1 *;4g 1 * 36a;20 1 160 868 * 2ea ty 2zx 869,20 1 160 868 * 2ea 86a 869,20 1 160 868 * 2ea 86b;;;;3b 1 8ae 10m * 8af,4z 1 8jv 10m *;2o 1 *;;42 1 t6 *;;;41 1 *;5c 1 * 7yc,2u 1 * 6t d3;1n 1 *;;55 1 *;;;1d 1 3a 2fk 15h * 367 5j 845,1d 1 3a 2fk 15h * 846 845,1d 1 3a 15h * 15h 2d3 367 5j 845,1d 1 3a 15h * 15h 2d3 846 845,1d 1 3a 15h * 367 5j 845,1d 1 3a 15h * 846 845,3u 1 *,3f 1 8fi *;p 1 7zs 7zt 10m *,3q 1 *,1d 1 3a * 15h 2d3 367 5j 845,1d 1 3a * 15h 2d3 846 845,1d 1 3a * 367 5j 845,1d 1 3a * 846 845,1d 1 3a * 367 5j 84h,1d 1 3a * 4f 84h,20 1 * 2d7;;;1w 1 p *;55 1 *;;;3v 1 8a2 367 *,53 1 4j 318 4j -8 i9 *,53 1 8kr -8 i9 *;;;5c 1 * 7yl,3f 1 * 10t -2 8f2 12l 1,3f 1 * 10t -2 8f2 1;;41 1 372 *;;;;48 1 362 160 *;55 1 *;;42 1 *;;;;1d 1 * 84d;54 1 4f 160 * gf 2u8 33h 2u8 33h 87e,54 1 4f 160 * gf 2u8 33h 87f 87e,54 1 4f 160 * gf 87g 2u8 33h 87e,54 1 4f 160 * gf 87g 87f 87e,54 1 160 * gf 2u8 33h 2u8 33h 87e,54 1 160 * gf 2u8 33h 87f 87e,54 1 160 * gf 87g 2u8 33h 87e,54 1 160 * gf 87g 87f 87e,54 1 4f 160 * gf 2u8 33h 87e,54 1 4f 160 * gf 87g 87e,54 1 160 * gf 2u8 33h 87e,54 1 160 * gf 87g 87e,2e 1 2r8 36v 8hz *;2s 1 *,2f 1 10t * 7y1,43 1 85h 10m 2sx 85i 85j 10t *,43 1 85h 2sx 85i 85j 10t *,43 1 85h 10m 85i 85j 10t *,43 1 85h 85i 85j 10t *;;;40 1 h4 l6 *,4a 1 * qa 10m 2fp,4z 1 h4 0 * -2 8jw,d 1 8mx 160 h4 *,d 1 160 h4 8my *,d 1 sq 160 *,1u 1 sq 8oz *,1u 1 160 h4 l6 *;3q 1 * 2ga;3q 1 *,55 1 *;4y 1 2sr *,4y 1 * 2l9 30h,4y 1 * l3 0;42 1 *;f 1 36v * 82s,f 1 * 2sl,f 1 36v *,4b 1 mr jl gf 36v *,4b 1 * 833,39 1 83n *,1 1 * 2fp,5g 1 * 4a;;;4w 1 10t *;;;;;;20 1 160 868 * 86a 869,20 1 160 868 * 86b,20 1 36v 86c i9 * 86d,20 1 36v 86c 2nk * 86d,20 1 160 139 * 86l 84d,20 1 160 139 * 84d,20 1 86p i9 *,54 1 82k 86z i9 * 86x,54 1 82k 86z 2nk * 86x,3f 1 8es i9 * 8et;2f 1 *,5 1 * 80s 80t,5 1 * 80u,2b 1 * 80v 81m,49 1 * l6 l3 10x 2pw,49 1 * l6 x7 10x 2pw,49 1 * l8 10x 2pw,53 1 * 150 6t -2 mr jl -2 8kn,53 1 * 150 6t -2 8ko -2 8kn,53 1 * 8kp -2 mr jl -2 8kn,53 1 * 8kp -2 8ko -2 8kn,53 1 * 160 2lr 8lh,53 1 * 160 8lh;5 1 *;;;;5d 1 *;18 1 2jt * 1 89s,2p 1 2se 10m 8hk *,2p 1 2se 8hk *;5c 1 *;3s 1 *;3s 1 *;;;55 1 *;;;;;;;17 1 *,42 1 *,1e 1 *;s 1 * 10m qa,s 1 * 10m;5d 1 *;;;;;l 1 * 30m,l 1 * 2l6;;38 1 *;;27 1 *;48 1 * 83d;;;;;3x 1 * 89e r5 8ek 3m,3x 1 * 89e 8ek 3m;;;4u 1 *;57 1 32q *;;e 1 *;;;;3q 1 *;;2s 1 *,2f 1 * -2 7y0;2s 1 *;26 1 j7 *,1 1 * 3m 10m te,1 1 * 3m te,0 1 * 3m 10m te,0 1 * 3m te,37 1 36v j7 * 367 5j 36a 10m,37 1 36v j7 * 367 5j 8jm,37 1 36v j7 * 2sj 5j 36a 10m,37 1 36v j7 * 2sj 5j 8jm,37 1 36v j7 * 8jn 36a 10m,37 1 36v j7 * 8jn 8jm;;;1l 1 *;1o 1 *,4s 1 * r1 8gy 8gz,4s 1 * r1 8gz,s 1 * 4a qa,s 1 * 4a,3d 1 * 4a,2n 1 8o1 10m * 8o2 8o3,2n 1 8o1 10m * 8o3;3d 1 *;t 1 * x7 8aw,t 1 * 8aw;;;1f 1 * 2s8,3w 1 * 2s8,55 1 * 2s8;;;;;3q 1 *,26 1 2eo *;t 1 * 8aw;18 1 2qj * 2ok;;1a 1 2me qa *,3o 1 8oo 4f *;;3u 1 *;f 1 35f *,t 1 dg *;f 1 35f *,t 1 *;e 1 *,3i 1 *;;;;;;s 1 *;3q 1 *;;;3v 1 89z r0 * 8a0,45 1 8br 8bt 10t *,45 1 8br 10t *,42 1 *,4u 1 *,1 1 * 2s8 2p7 l6;4t 1 * 10m 8d6;;;;4b 1 te *,4m 1 10m *,3d 1 8nc 8nd un *,3d 1 8nc un *,3d 1 un * jl r0,3d 1 un * jl 338,3d 1 un * 8nf;11 1 *;11 1 *;;4v 1 8k4 10m 8k5 qb 2ts 10t 89b 8k6 * 2vg,4v 1 8k4 10m 8k5 qb 8k8 89b 8k6 * 2vg,4v 1 8k4 8k9 qb 2ts 10t 89b 8k6 * 2vg,4v 1 8k4 8k9 qb 8k8 89b 8k6 * 2vg,4v 1 8k4 qb 2ts 10t 89b 8k6 * 2vg,4v 1 8k4 qb 8k8 89b 8k6 * 2vg,4v 1 8k4 10m 8k5 2ts 10t 89b 8k6 * 2vg,4v 1 8k4 10m 8k5 8k8 89b 8k6 * 2vg,4v 1 8k4 8k9 2ts 10t 89b 8k6 * 2vg,4v 1 8k4 8k9 8k8 89b 8k6 * 2vg,4v 1 8k4 2ts 10t 89b 8k6 * 2vg,4v 1 8k4 8k8 89b 8k6 * 2vg,4v 1 8k4 10m 8k5 qb 2ts 10t 8k6 * 2vg,4v 1 8k4 10m 8k5 qb 8k8 8k6 * 2vg,4v 1 8k4 8k9 qb 2ts 10t 8k6 * 2vg,4v 1 8k4 8k9 qb 8k8 8k6 * 2vg,4v 1 8k4 qb 2ts 10t 8k6 * 2vg,4v 1 8k4 qb 8k8 8k6 * 2vg,4v 1 8k4 10m 8k5 2ts 10t 8k6 * 2vg,4v 1 8k4 10m 8k5 8k8 8k6 * 2vg,4v 1 8k4 8k9 2ts 10t 8k6 * 2vg,4v 1 8k4 8k9 8k8 8k6 * 2vg,4v 1 8k4 2ts 10t 8k6 * 2vg,4v 1 8k4 8k8 8k6 * 2vg,4v 1 8k4 10m 8k5 qb 2ts 10t 89b * 2vg,4v 1 8k4 10m 8k5 qb 8k8 89b * 2vg,4v 1 8k4 8k9 qb 2ts 10t 89b * 2vg,4v 1 8k4 8k9 qb 8k8 89b * 2vg,4v 1 8k4 qb 2ts 10t 89b * 2vg,4v 1 8k4 qb 8k8 89b * 2vg,4v 1 8k4 10m 8k5 2ts 10t 89b * 2vg,4v 1 8k4 10m 8k5 8k8 89b * 2vg,4v 1 8k4 8k9 2ts 10t 89b * 2vg,4v 1 8k4 8k9 8k8 89b * 2vg,4v 1 8k4 2ts 10t 89b * 2vg,4v 1 8k4 8k8 89b * 2vg,4v 1 8k4 10m 8k5 qb 2ts 10t * 2vg,4v 1 8k4 10m 8k5 qb 8k8 * 2vg,4v 1 8k4 8k9 qb 2ts 10t * 2vg,4v 1 8k4 8k9 qb 8k8 * 2vg,4v 1 8k4 qb 2ts 10t * 2vg,4v 1 8k4 qb 8k8 * 2vg,4v 1 8k4 10m 8k5 2ts 10t * 2vg,4v 1 8k4 10m 8k5 8k8 * 2vg,4v 1 8k4 8k9 2ts 10t * 2vg,4v 1 8k4 8k9 8k8 * 2vg,4v 1 8k4 2ts 10t * 2vg,4v 1 8k4 8k8 * 2vg,4v 1 8kb 8ka 367 *;;4t 1 * 2tk;;;17 1 *,3b 1 0 * 8aj 7ze 8ak,35 1 *,42 1 *;;;54 1 p5 * l3 2r0,54 1 p5 * 2sp,2e 1 8hv r0 * 10t 12o,2e 1 8hv r0 * 8hw;3i 1 *;4t 1 10m y3 l3 *,4l 1 * 8j0 359 2oa jl 36v 2sl,4l 1 * 8j0 359 2oa 8j1,4l 1 * 8j0 8j2 jl 36v 2sl,4l 1 * 8j0 8j2 8j1,4l 1 * 359 2oa jl 36v 2sl,4l 1 * 359 2oa 8j1,4l 1 * 8j2 jl 36v 2sl,4l 1 * 8j2 8j1,53 1 4j 318 4j -8 * 2uj,53 1 8kr -8 * 2uj,d 1 2mx 2dw 10t 160 qi * qa -2 0 8mp,d 1 2mx 2dw 10t 160 qi * qa -2 8mq,d 1 8mr 10t 160 qi * qa -2 0 8mp,d 1 8mr 10t 160 qi * qa -2 8mq,d 1 2mx 2dw qi * qa -2 0 8mp,d 1 2mx 2dw qi * qa -2 8mq,d 1 8mr qi * qa -2 0 8mp,d 1 8mr qi * qa -2 8mq;2o 1 *;;;5d 1 * 2t8;;e 1 *,3i 1 *;;20 1 * 160,20 1 * 36v;;38 1 *;;;3u 1 *;1l 1 *;3u 1 *;3q 1 *,1d 1 * 36f 0 2o2,2t 1 * 367 5j 863 2oc,2t 1 * l3 863 2oc,2t 1 * 863 2oc,2t 1 pu * 2sp,55 1 8m4 *;;;;3s 1 *;;y 1 *;;1a 1 pu * 10t,s 1 * 8mk 1,s 1 * 1;;;;2i 1 84l 10t 84m * qa,2i 1 84l 10t 84m * jl;;3q 1 *,e 1 * 2lf;;0 1 *;4b 1 * 2zl,4b 1 * 2yb,8 1 i9 10t 5j *,8 1 2nk 10t 5j *,8 1 2sp 10t 5j *,8 1 2sj 5j *,31 1 8or 36v r5 * 2fp;5c 1 *,e 1 * 2xc;11 1 * 35m;;;2o 1 *;45 1 8br 8bt 10t *,45 1 8br 10t *,42 1 *,4u 1 *,4l 1 2e9 1m * -2 8is -2 8it,4l 1 8ix 1m * qa 8iy 8iz,4l 1 8ix 1m * qa 8iz;;2g 1 88z *,12 1 *,18 1 89y *,13 1 1 *,13 1 89y *;;;;;1 1 * 2fp,g 1 * 2fp 8k2 80v te,g 1 * 2fp 80v te,g 1 * 2fp 8k2 te,g 1 * 2fp te;29 1 2ca * 89b 8ga,29 1 2ca * 8ga;;;;;;;;f 1 2iz * 82r,1o 1 *,1z 1 8aq *,4y 1 2lr *,3h 1 *,5e 1 *,4z 1 8jv 36v *,d 1 160 h4 36v * 2dw;1l 1 *;;41 1 3x *;;;;;;4m 1 qk 33h * 8j3,4m 1 8j4 * 8j3,4m 1 0 * 82q,4m 1 yi *;;;;;e 1 *,4p 1 * 3m,4p 1 *;3x 1 * 8e5 160 2f6,3x 1 * 8e5 8e6;;;3q 1 *,37 1 36v 2to * 367 5j 36a 10m,37 1 36v 2to * 367 5j jl 2z8,37 1 36v 2to * 367 5j 8jm,37 1 36v 2to * 2sj 5j 36a 10m,37 1 36v 2to * 2sj 5j jl 2z8,37 1 36v 2to * 2sj 5j 8jm,37 1 36v 2to * 8jn 36a 10m,37 1 36v 2to * 8jn jl 2z8,37 1 36v 2to * 8jn 8jm;;2s 1 *;;1o 1 *;;5d 1 *,4u 1 *;2s 1 *,2f 1 * 7xx;;;;3q 1 *;;;;3x 1 *;4s 1 * r1 8gy 8gz,4s 1 * r1 8gz;;;;;55 1 *;p 1 7zs 7zt * 2fk,2g 1 88z * b4,3k 1 * 2o2,3m 1 1 gf * 8kd,3m 1 gf * 8kd,13 1 1 *;17 1 *,18 1 * 1 89s,35 1 *;;;;t 1 *;;;;48 1 * 10t 36i;;43 1 85e 10t 338 * 50 2tc,43 1 85e 10t 338 * 2yx q4,43 1 85e 10t 338 * 36f 0 2o2,43 1 85e 10t 338 * 36f 0 ix,43 1 85e 10t 338 * jl 10m 2sx 0 2o2,43 1 85e 10t 338 * 85f,q 1 * 160 1m;;;5c 1 2x5 *,48 1 ty *;;;;;;e 1 * 820,4p 1 * 8n4;;;;;;3q 1 *,1j 1 36i *;;;;;1d 1 * 839 367 5j 848,1d 1 * 839 l3 848,2g 1 88z * b4,18 1 89t -2 1 -4 * b4,3k 1 * 2o2,3m 1 1 gf * 8kd,3m 1 gf * 8kd,13 1 1 * b4;;12 1 *;1d 1 gf * 15h 84i,1p 1 * 160 8pc;;;3i 1 *,3s 1 *;3i 1 *,3s 1 *;2f 1 *;2o 1 *;;3i 1 *;;;52 1 * gf;;;1l 1 *;;;;5c 1 * 7yn;;5d 1 *;;;;;1f 1 *;2f 1 * 2me;;;3q 1 *;4g 1 * jl;;;;18 1 * 2mf;;;5d 1 qi 80v * b4,5d 1 36v * b4,55 1 * 2sb x7 2y3,d 1 36a 80v * sq 30x,d 1 36a 80v * 8ms;;;5c 1 vw *;;;3q 1 *;4f 1 *;4w 1 10t 10m * 81y;;;;;48 1 * j3;;2p 1 * 8hd 8he;;;;;;5c 1 *;5c 1 *;2f 1 * qa 7y3,2f 1 * 7y4,1a 1 gf *;;1l 1 *;;;54 1 36v * 2mq,3z 1 2xg 1m *,3d 1 * 3m 2la,1m 1 8nw 89e * -2 8nx,1m 1 8nw * -2 8nx;;5 1 12i *,l 1 * 3m 2dw,l 1 * 3m 2x6,l 1 * 82c 2dw,l 1 * 2dw;;;1o 1 *,4y 1 2f *,4y 1 r5 *,5e 1 *,3i 1 * 8n3;;;;5c 1 * 2k6;;1s 1 * 81t,1s 1 * 2gr,1j 1 * 2fp;;;43 1 367 5j * 10t -2 85q 85r,43 1 l3 * 10t -2 85q 85r,d 1 * 2dw 10t 160 50 10m e7 qa -2 0 8mp,d 1 * 2dw 10t 160 50 10m e7 qa -2 8mq,d 1 * 2dw 10t 160 2ca -2 0 8mp,d 1 * 2dw 10t 160 2ca -2 8mq,d 1 * 2dw 50 10m e7 qa -2 0 8mp,d 1 * 2dw 50 10m e7 qa -2 8mq,d 1 * 2dw 2ca -2 0 8mp,d 1 * 2dw 2ca -2 8mq;;;;;38 1 *;4t 1 8ce 8cf * 2rd,4t 1 8ce * 2rd;26 1 * 2pe j7;;42 1 *;1e 1 *;;;1w 1 * 324 jl,1w 1 * 83s,1w 1 83t 7zb 83u 2ut *,1w 1 83t 83u 2ut *,1w 1 83t 7zb 2ut *,1w 1 83t 2ut *,1w 1 83t 7zb 83u *,1w 1 83t 83u *,1w 1 83t 7zb *,1w 1 83t *,1w 1 * 160 83w 83x,1w 1 150 * -2 83y,1p 1 * 2ys;5d 1 *,3i 1 *;;;;;;;;;;e 1 *,3i 1 *;;;3q 1 * 2ga;;4p 1 * 2dw 2mk;;4t 1 * 8d7 10t 8d8,4t 1 * 8d7 8d8;j 1 gf 1 *;;;p 1 pk * 2nk 10t 7zm 7zn,p 1 pk * 4f 10t 7zm 7zn,p 1 pk * 2sp 10t 7zm 7zn,p 1 pk * 7zo 7zm 7zn,p 1 pk * 7zm 7zn,20 1 160 4f q4 *;l 1 * 80v 82b,l 1 * 82b,48 1 * 1m;1n 1 2mk *,1n 1 50 *,22 1 2mk *,22 1 50 *,46 1 * 8c5 8c6;;;3q 1 *;43 1 85e 10t 12l 36f 0 *,43 1 85e 10t nw 36f 0 *,43 1 85e 10t 338 36f 0 *,43 1 85e 85g 36f 0 *,43 1 85e 36f 0 *,12 1 891 *,42 1 t6 *,42 1 3l *,3k 1 t6 *,3k 1 3l *;12 1 *,42 1 *,3k 1 *;3q 1 *;;;;43 1 * 12i;26 1 * 2u4,58 1 * 354 6n 359,37 1 36v * 2fp 367 5j 36a 10m,37 1 36v * 2fp 367 5j 8jm,37 1 36v * 2fp 2sj 5j 36a 10m,37 1 36v * 2fp 2sj 5j 8jm,37 1 36v * 2fp 8jn 36a 10m,37 1 36v * 2fp 8jn 8jm;4l 1 8iw *;y 1 *;;;48 1 *;5c 1 *;5c 1 *;54 1 * 6n 82k 86v;3u 1 *;;17 1 *;;;;;;3q 1 *;;;;;;;42 1 *;1d 1 * 84g,2j 1 * 1tg;;;;3q 1 *;43 1 85e 36v * 50 2tc,43 1 85e 36v * 36g 2ii,43 1 85e 36v * 2yx q4,43 1 85e 36v * 36f 0 2o2,43 1 85e 36v * 36f 0 ix,43 1 85e 36v * jl 10m 2sx 0 2o2,43 1 85e 36v * 85f,54 1 4f 160 31s * jl 2u8 33h 2u8 33h 87e,54 1 4f 160 31s * jl 2u8 33h 87f 87e,54 1 4f 160 31s * jl 87g 2u8 33h 87e,54 1 4f 160 31s * jl 87g 87f 87e,54 1 160 31s * jl 2u8 33h 2u8 33h 87e,54 1 160 31s * jl 2u8 33h 87f 87e,54 1 160 31s * jl 87g 2u8 33h 87e,54 1 160 31s * jl 87g 87f 87e,54 1 4f 160 * jl 2u8 33h 2u8 33h 87e,54 1 4f 160 * jl 2u8 33h 87f 87e,54 1 4f 160 * jl 87g 2u8 33h 87e,54 1 4f 160 * jl 87g 87f 87e,54 1 160 * jl 2u8 33h 2u8 33h 87e,54 1 160 * jl 2u8 33h 87f 87e,54 1 160 * jl 87g 2u8 33h 87e,54 1 160 * jl 87g 87f 87e,54 1 4f 160 31s * jl 2u8 33h 87e,54 1 4f 160 31s * jl 87g 87e,54 1 160 31s * jl 2u8 33h 87e,54 1 160 31s * jl 87g 87e,54 1 4f 160 * jl 2u8 33h 87e,54 1 4f 160 * jl 87g 87e,54 1 160 * jl 2u8 33h 87e,54 1 160 * jl 87g 87e;;;3q 1 *,48 1 50 10m *,48 1 50 *,48 1 10t 10m *,48 1 10t *,2t 1 85u 85v 2l6 10t 2l6 *,2t 1 85u 85v 85w *,2t 1 85u 2l6 10t 2l6 *,2t 1 85u 85w *,2t 1 85u 85v *,2t 1 85u *,2t 1 * 7zb q3 860,2t 1 * q3 860,2t 1 85x 861 862 *,2t 1 336 367 5j pu *,2t 1 336 l3 pu *,27 1 *,o 1 32z 2e5 884 *,o 1 2g9 2e5 884 *,o 1 885 884 *,o 1 32z 2e5 *,o 1 2g9 2e5 *,o 1 885 *,o 1 * 367 5j 2fr r1 886 887 dg 2r7,o 1 * 367 5j 2fr r1 886 887 2oy 2rt,o 1 * 367 5j 2fr r1 886 887 888,o 1 * 367 5j 32k 2v8 886 887 dg 2r7,o 1 * 367 5j 32k 2v8 886 887 2oy 2rt,o 1 * 367 5j 32k 2v8 886 887 888,o 1 * 367 5j 889 886 887 dg 2r7,o 1 * 367 5j 889 886 887 2oy 2rt,o 1 * 367 5j 889 886 887 888,o 1 * 7zb 2fr r1 886 887 dg 2r7,o 1 * 7zb 2fr r1 886 887 2oy 2rt,o 1 * 7zb 2fr r1 886 887 888,o 1 * 7zb 32k 2v8 886 887 dg 2r7,o 1 * 7zb 32k 2v8 886 887 2oy 2rt,o 1 * 7zb 32k 2v8 886 887 888,o 1 * 7zb 889 886 887 dg 2r7,o 1 * 7zb 889 886 887 2oy 2rt,o 1 * 7zb 889 886 887 888,o 1 * 2fr r1 886 887 dg 2r7,o 1 * 2fr r1 886 887 2oy 2rt,o 1 * 2fr r1 886 887 888,o 1 * 32k 2v8 886 887 dg 2r7,o 1 * 32k 2v8 886 887 2oy 2rt,o 1 * 32k 2v8 886 887 888,o 1 * 889 886 887 dg 2r7,o 1 * 889 886 887 2oy 2rt,o 1 * 889 886 887 888,o 1 * 367 5j 886 887 dg 2r7,o 1 * 367 5j 886 887 2oy 2rt,o 1 * 367 5j 886 887 888,o 1 * 7zb 886 887 dg 2r7,o 1 * 7zb 886 887 2oy 2rt,o 1 * 7zb 886 887 888,o 1 * 886 887 dg 2r7,o 1 * 886 887 2oy 2rt,o 1 * 886 887 888,o 1 * 367 5j 2fr r1 887 dg 2r7,o 1 * 367 5j 2fr r1 887 2oy 2rt,o 1 * 367 5j 2fr r1 887 888,o 1 * 367 5j 32k 2v8 887 dg 2r7,o 1 * 367 5j 32k 2v8 887 2oy 2rt,o 1 * 367 5j 32k 2v8 887 888,o 1 * 367 5j 889 887 dg 2r7,o 1 * 367 5j 889 887 2oy 2rt,o 1 * 367 5j 889 887 888,o 1 * 7zb 2fr r1 887 dg 2r7,o 1 * 7zb 2fr r1 887 2oy 2rt,o 1 * 7zb 2fr r1 887 888,o 1 * 7zb 32k 2v8 887 dg 2r7,o 1 * 7zb 32k 2v8 887 2oy 2rt,o 1 * 7zb 32k 2v8 887 888,o 1 * 7zb 889 887 dg 2r7,o 1 * 7zb 889 887 2oy 2rt,o 1 * 7zb 889 887 888,o 1 * 2fr r1 887 dg 2r7,o 1 * 2fr r1 887 2oy 2rt,o 1 * 2fr r1 887 888,o 1 * 32k 2v8 887 dg 2r7,o 1 * 32k 2v8 887 2oy 2rt,o 1 * 32k 2v8 887 888,o 1 * 889 887 dg 2r7,o 1 * 889 887 2oy 2rt,o 1 * 889 887 888,o 1 * 367 5j 887 dg 2r7,o 1 * 367 5j 887 2oy 2rt,o 1 * 367 5j 887 888,o 1 * 7zb 887 dg 2r7,o 1 * 7zb 887 2oy 2rt,o 1 * 7zb 887 888,o 1 * 887 dg 2r7,o 1 * 887 2oy 2rt,o 1 * 887 888,o 1 2cv 88d * 2wp 6n 2k3,o 1 2cv 88d * 2wp 6n 32z,o 1 2cv 88d * 2wp 6n 2g9,o 1 2cv 88d * 2wp 13v 2k3,o 1 2cv 88d * 2wp 13v 32z,o 1 2cv 88d * 2wp 13v 2g9,o 1 2cv 88d * 2wp jl 338 2g9,o 1 2cv 88d * 2wp 2ef,o 1 88e 2rt *,o 1 * 2g9,o 1 2g9 *,o 1 * 32k 2v8 -2 jl 36q,o 1 * 32k 2v8 -2 qi 2n3,o 1 * 32k 2v8 -2 2ts 368,o 1 * 32k 2v8 -2 36r,o 1 * l3 2nq -2 jl 36q,o 1 * l3 2nq -2 qi 2n3,o 1 * l3 2nq -2 2ts 368,o 1 * l3 2nq -2 36r,o 1 * 88g -2 jl 36q,o 1 * 88g -2 qi 2n3,o 1 * 88g -2 2ts 368,o 1 * 88g -2 36r,o 1 * 4f 2nq qi 88h,o 1 * 2nq qi 88h,o 1 * 4f qi 88h,o 1 * qi 88h,o 1 * -2 jl 36q,52 1 * 7yx;;;;18 1 * 0 -2 h4 0,4y 1 *,4n 1 *;3f 1 * 10t -2 8ey 8ez 8f0,3f 1 * 10t -2 8ey 8f0,28 1 *;42 1 *;;q 1 * 160,q 1 * 10t 160;38 1 *;;;;5d 1 2tc 160 *,55 1 * fy;;2f 1 q3 *,1t 1 * 300 l6;43 1 85h 10m 85i 85j 10t *,43 1 85h 85i 85j 10t *;3s 1 *;;16 1 *,3f 1 * 8fu;2c 1 v6 *;;;;;49 1 * 859;;2f 1 q3 * 330,2f 1 pu * 330;2o 1 *;;55 1 dg * 8lr;;4j 1 8dm 8dn 8do 8dp 50 * 8dq qa 36v 8dr 8ds,4j 1 8dm 8do 8dp 50 * 8dq qa 36v 8dr 8ds,4j 1 8dm 8dn 8dp 50 * 8dq qa 36v 8dr 8ds,4j 1 8dm 8dp 50 * 8dq qa 36v 8dr 8ds,4j 1 8dm 8dn 8do 8dp 50 * 8dq 8dr 8ds,4j 1 8dm 8do 8dp 50 * 8dq 8dr 8ds,4j 1 8dm 8dn 8dp 50 * 8dq 8dr 8ds,4j 1 8dm 8dp 50 * 8dq 8dr 8ds,4j 1 8dm 8dn 8do 8dp 50 * 8dq qa 36v 8ds,4j 1 8dm 8do 8dp 50 * 8dq qa 36v 8ds,4j 1 8dm 8dn 8dp 50 * 8dq qa 36v 8ds,4j 1 8dm 8dp 50 * 8dq qa 36v 8ds,4j 1 8dm 8dn 8do 8dp 50 * 8dq 8ds,4j 1 8dm 8do 8dp 50 * 8dq 8ds,4j 1 8dm 8dn 8dp 50 * 8dq 8ds,4j 1 8dm 8dp 50 * 8dq 8ds;1z 1 qi *;;;;55 1 *;;5c 1 * 7ym;2e 1 * 7yq,2e 1 * 36v,2e 1 * 7yq 36v;;;20 1 86s * l3 86t,20 1 86s * 86t,38 1 *;;;;;e 1 *,26 1 82f x7 *,26 1 82f *,3i 1 *,3s 1 *;;;;2j 1 * 4a;3y 1 10m *,3d 1 * jl r0,3d 1 * jl 338,3d 1 * 8nf;;;;;55 1 *;4n 1 *;;;3s 1 *;3q 1 *;0 1 *;41 1 *;54 1 * gf 87m 87n,54 1 * 50 36v 87u;;;;;;;q 1 * 160,q 1 5j *,38 1 * 2pf,38 1 *;;3y 1 88t *;;;;;;;;;;28 1 *;3q 1 * 80x,55 1 * 1,55 1 2td *;;;e 1 *,5d 1 *,3x 1 8el 8em 8en pk *,3i 1 *,3s 1 *;;;;4f 1 *;;43 1 85e 10t 338 * 50 2tc,43 1 85e 10t 338 * 2yx q4,43 1 85e 10t 338 * 36f 0 2o2,43 1 85e 10t 338 * 36f 0 ix,43 1 85e 10t 338 * jl 10m 2sx 0 2o2,43 1 85e 10t 338 * 85f;2j 1 36u *;;;;42 1 * 2uj,4n 1 * 2io;;54 1 875 j3 876 1m g0 * qa 36v 33h,54 1 875 j3 876 g0 * qa 36v 33h,3d 1 85h 10m 2sx 0 *,3l 1 0 2up t6 *;;;;;;;;3b 1 8ae 10m * 8af,t 1 * 2tk,d 1 160 h4 10m * 2dw,d 1 160 h4 36v * 2dw,2n 1 8o1 10m * 8o2 8o3,2n 1 8o1 10m * 8o3,1u 1 160 h4 10m * 2dw;;;55 1 8m6 * x7 2y3,55 1 8m6 * 2y3,55 1 * x7 2y3;;;;;;;;16 1 *,48 1 * 2nk,3f 1 8es * 5j 8et;;f 1 * qa 36v 2e1,39 1 jl 36v r5 *,39 1 jl 36v *,54 1 p5 * l3 -4 879 -4 87a,55 1 * 103;26 1 * j7,4b 1 * 2p2 2t4,2i 1 3a * 84o,2i 1 84q *;;;;;;2s 1 *;;3x 1 * 2re;2s 1 *;;l 1 * 10t 36v 2l6,43 1 85e 10t 12l jl 10m * 0 2o2,43 1 85e 10t nw jl 10m * 0 2o2,43 1 85e 10t 338 jl 10m * 0 2o2,43 1 85e 85g jl 10m * 0 2o2,43 1 85e jl 10m * 0 2o2,43 1 85h 10m * 85i 85j 10t 2pm,43 1 85h 10m * 85i 85j 85k,43 1 85h * 85i 85j 10t 2pm,43 1 85h * 85i 85j 85k,4t 1 * 8cq,3d 1 85h 10m * 0 2o2,3d 1 85h 10m * 899;2s 1 *;;2s 1 *;;1a 1 160 sq *;;4b 1 2fp *,54 1 82k 2v0 * i9 2ea 86x,54 1 82k 2v0 * 2nk 2ea 86x,54 1 82k 2v0 * 86y 86x,54 1 36s *,3y 1 338 *;3f 1 * 10t -2 8ey 8ez 8f0,3f 1 * 10t -2 8ey 8f0;;;49 1 * 85a 85b,43 1 367 5j * 10t -2 85q 85r,43 1 l3 * 10t -2 85q 85r;48 1 2ny *,1j 1 2ny *,4v 1 8k4 10m 8k5 qb 2ts 10t 89b 8k6 2vm *,4v 1 8k4 10m 8k5 qb 8k8 89b 8k6 2vm *,4v 1 8k4 8k9 qb 2ts 10t 89b 8k6 2vm *,4v 1 8k4 8k9 qb 8k8 89b 8k6 2vm *,4v 1 8k4 qb 2ts 10t 89b 8k6 2vm *,4v 1 8k4 qb 8k8 89b 8k6 2vm *,4v 1 8k4 10m 8k5 2ts 10t 89b 8k6 2vm *,4v 1 8k4 10m 8k5 8k8 89b 8k6 2vm *,4v 1 8k4 8k9 2ts 10t 89b 8k6 2vm *,4v 1 8k4 8k9 8k8 89b 8k6 2vm *,4v 1 8k4 2ts 10t 89b 8k6 2vm *,4v 1 8k4 8k8 89b 8k6 2vm *,4v 1 8k4 10m 8k5 qb 2ts 10t 8k6 2vm *,4v 1 8k4 10m 8k5 qb 8k8 8k6 2vm *,4v 1 8k4 8k9 qb 2ts 10t 8k6 2vm *,4v 1 8k4 8k9 qb 8k8 8k6 2vm *,4v 1 8k4 qb 2ts 10t 8k6 2vm *,4v 1 8k4 qb 8k8 8k6 2vm *,4v 1 8k4 10m 8k5 2ts 10t 8k6 2vm *,4v 1 8k4 10m 8k5 8k8 8k6 2vm *,4v 1 8k4 8k9 2ts 10t 8k6 2vm *,4v 1 8k4 8k9 8k8 8k6 2vm *,4v 1 8k4 2ts 10t 8k6 2vm *,4v 1 8k4 8k8 8k6 2vm *,4v 1 8k4 10m 8k5 qb 2ts 10t 89b 2vm *,4v 1 8k4 10m 8k5 qb 8k8 89b 2vm *,4v 1 8k4 8k9 qb 2ts 10t 89b 2vm *,4v 1 8k4 8k9 qb 8k8 89b 2vm *,4v 1 8k4 qb 2ts 10t 89b 2vm *,4v 1 8k4 qb 8k8 89b 2vm *,4v 1 8k4 10m 8k5 2ts 10t 89b 2vm *,4v 1 8k4 10m 8k5 8k8 89b 2vm *,4v 1 8k4 8k9 2ts 10t 89b 2vm *,4v 1 8k4 8k9 8k8 89b 2vm *,4v 1 8k4 2ts 10t 89b 2vm *,4v 1 8k4 8k8 89b 2vm *,4v 1 8k4 10m 8k5 qb 2ts 10t 2vm *,4v 1 8k4 10m 8k5 qb 8k8 2vm *,4v 1 8k4 8k9 qb 2ts 10t 2vm *,4v 1 8k4 8k9 qb 8k8 2vm *,4v 1 8k4 qb 2ts 10t 2vm *,4v 1 8k4 qb 8k8 2vm *,4v 1 8k4 10m 8k5 2ts 10t 2vm *,4v 1 8k4 10m 8k5 8k8 2vm *,4v 1 8k4 8k9 2ts 10t 2vm *,4v 1 8k4 8k9 8k8 2vm *,4v 1 8k4 2ts 10t 2vm *,4v 1 8k4 8k8 2vm *;;3q 1 *,27 1 *;2f 1 *;2f 1 q3 *,49 1 * 0 2sc 852 853,49 1 * 0 852 853,3f 1 2sp 10t -2 8f2 12l * 1,3f 1 2nk 10t -2 8f2 12l * 1,3f 1 2de 10t -2 8f2 12l * 1,3f 1 8f3 -2 8f2 12l * 1,3f 1 2sp 10t -2 8f2 * 1,3f 1 2nk 10t -2 8f2 * 1,3f 1 2de 10t -2 8f2 * 1,3f 1 8f3 -2 8f2 * 1,53 1 160 8le * 10t 8lf,53 1 160 8le * 8lf,8 1 * -8 8oj;4b 1 * 2e1 34u,54 1 4f 160 87i gf 87l *,54 1 4f 160 87i gf *,1n 1 *,18 1 878 89h * 2mk,0 1 * 8if,g 1 mr jl 8jz 8k0 * 2e1,g 1 34u 2sl 8jz 8k0 * 2e1,g 1 mr jl 8jz * 2e1,g 1 34u 2sl 8jz * 2e1;;;2w 1 * 83k 83l,54 1 4f 160 * 10t 2u8 33h 2u8 33h 87e,54 1 4f 160 * 10t 2u8 33h 87f 87e,54 1 4f 160 * 10t 87g 2u8 33h 87e,54 1 4f 160 * 10t 87g 87f 87e,54 1 160 * 10t 2u8 33h 2u8 33h 87e,54 1 160 * 10t 2u8 33h 87f 87e,54 1 160 * 10t 87g 2u8 33h 87e,54 1 160 * 10t 87g 87f 87e,54 1 4f 160 * 10t 2u8 33h 87e,54 1 4f 160 * 10t 87g 87e,54 1 160 * 10t 2u8 33h 87e,54 1 160 * 10t 87g 87e;;;53 1 jl * 331 8kv 8kw 8kx,s 1 * 10m qa,s 1 * 10m,6 1 *;;;;;45 1 8br 8bt 10t *,45 1 8br 10t *;;;o 1 * 88i,1y 1 8gn 8by * 10t 7yq 8go,1y 1 8gn * 10t 7yq 8go,1y 1 8gn 8by * 7yq 8go,1y 1 8gn * 7yq 8go,1y 1 8gn 8by * 10t 7yq,1y 1 8gn * 10t 7yq,1y 1 8gn 8by * 7yq,1y 1 8gn * 7yq;;1e 1 *;2e 1 160 2pm 10m * 150 8i2 8i3,2e 1 160 2pm 10m * 8i2 8i3;;45 1 8br 10m * 10t r0,45 1 8br 10m * 10t 10m,45 1 8br 10m * 10t 2i8,45 1 8br 10m * 10t 2gm,45 1 8br 10m * 10t 2tp,45 1 8br 10m * 8bs,n 1 31k 8p5 1m *,n 1 31k 8p5 10m *;d 1 2gy 2dw -2 10t 160 -2 8mn -2 8ml sq *,d 1 2gy 2dw -2 10t 10m 2fk -2 8mn -2 8ml sq *,d 1 8mo -2 10t 160 -2 8mn -2 8ml sq *,d 1 8mo -2 10t 10m 2fk -2 8mn -2 8ml sq *,d 1 2gy 2dw -2 -2 8mn -2 8ml sq *,d 1 8mo -2 -2 8mn -2 8ml sq *;;17 1 *;40 1 * 2dw 10t 160 80p -2 80q,40 1 * 2dw 80p -2 80q,17 1 *,18 1 h4 * 2zc b4,35 1 *;1l 1 *;;;3q 1 *;38 1 *,45 1 8br 10m * 10t r0,45 1 8br 10m * 10t 10m,45 1 8br 10m * 10t 2i8,45 1 8br 10m * 10t 2gm,45 1 8br 10m * 10t 2tp,45 1 8br 10m * 8bs,4v 1 8k4 10m 8k5 qb 2ts 10t 89b 8k6 * 30g,4v 1 8k4 10m 8k5 qb 8k8 89b 8k6 * 30g,4v 1 8k4 8k9 qb 2ts 10t 89b 8k6 * 30g,4v 1 8k4 8k9 qb 8k8 89b 8k6 * 30g,4v 1 8k4 qb 2ts 10t 89b 8k6 * 30g,4v 1 8k4 qb 8k8 89b 8k6 * 30g,4v 1 8k4 10m 8k5 2ts 10t 89b 8k6 * 30g,4v 1 8k4 10m 8k5 8k8 89b 8k6 * 30g,4v 1 8k4 8k9 2ts 10t 89b 8k6 * 30g,4v 1 8k4 8k9 8k8 89b 8k6 * 30g,4v 1 8k4 2ts 10t 89b 8k6 * 30g,4v 1 8k4 8k8 89b 8k6 * 30g,4v 1 8k4 10m 8k5 qb 2ts 10t 8k6 * 30g,4v 1 8k4 10m 8k5 qb 8k8 8k6 * 30g,4v 1 8k4 8k9 qb 2ts 10t 8k6 * 30g,4v 1 8k4 8k9 qb 8k8 8k6 * 30g,4v 1 8k4 qb 2ts 10t 8k6 * 30g,4v 1 8k4 qb 8k8 8k6 * 30g,4v 1 8k4 10m 8k5 2ts 10t 8k6 * 30g,4v 1 8k4 10m 8k5 8k8 8k6 * 30g,4v 1 8k4 8k9 2ts 10t 8k6 * 30g,4v 1 8k4 8k9 8k8 8k6 * 30g,4v 1 8k4 2ts 10t 8k6 * 30g,4v 1 8k4 8k8 8k6 * 30g,4v 1 8k4 10m 8k5 qb 2ts 10t 89b * 30g,4v 1 8k4 10m 8k5 qb 8k8 89b * 30g,4v 1 8k4 8k9 qb 2ts 10t 89b * 30g,4v 1 8k4 8k9 qb 8k8 89b * 30g,4v 1 8k4 qb 2ts 10t 89b * 30g,4v 1 8k4 qb 8k8 89b * 30g,4v 1 8k4 10m 8k5 2ts 10t 89b * 30g,4v 1 8k4 10m 8k5 8k8 89b * 30g,4v 1 8k4 8k9 2ts 10t 89b * 30g,4v 1 8k4 8k9 8k8 89b * 30g,4v 1 8k4 2ts 10t 89b * 30g,4v 1 8k4 8k8 89b * 30g,4v 1 8k4 10m 8k5 qb 2ts 10t * 30g,4v 1 8k4 10m 8k5 qb 8k8 * 30g,4v 1 8k4 8k9 qb 2ts 10t * 30g,4v 1 8k4 8k9 qb 8k8 * 30g,4v 1 8k4 qb 2ts 10t * 30g,4v 1 8k4 qb 8k8 * 30g,4v 1 8k4 10m 8k5 2ts 10t * 30g,4v 1 8k4 10m 8k5 8k8 * 30g,4v 1 8k4 8k9 2ts 10t * 30g,4v 1 8k4 8k9 8k8 * 30g,4v 1 8k4 2ts 10t * 30g,4v 1 8k4 8k8 * 30g;3i 1 *;;5d 1 *;56 1 81r * 31w;2p 1 * qi 10m 8hf qi,2p 1 * 10m 8hf qi,2p 1 * qi 8hf qi,2p 1 * 8hf qi,2p 1 * qi 10m 8hf,2p 1 * 10m 8hf,2p 1 * qi 8hf,2p 1 * 8hf;;26 1 *,37 1 8jp 8jq 36v *,37 1 8jp 36v *,37 1 * -4 2z7 2pm,37 1 * -4 2z8;0 1 *;5d 1 *,33 1 *,3i 1 *;3w 1 80i -2 1 *,3f 1 * 8fc;35 1 *;4u 1 *;17 1 *,1o 1 *,3b 1 8ae 10m * 8af,2q 1 * 2t9 8bb 2ny,35 1 *,3f 1 * i9 10t,3f 1 * 8fh,3f 1 * qa 1,3f 1 2wh qa *,3f 1 * 2x7,42 1 2c4 *,3h 1 *,5e 1 *,3d 1 8nc 8nd * un 2gr,3d 1 8nc 8nd * 2uj 2yd,3d 1 8nc 8nd * 8ne,3d 1 8nc * un 2gr,3d 1 8nc * 2uj 2yd,3d 1 8nc * 8ne,3d 1 8nc 8nd * 2yd,3d 1 8nc * 2yd;17 1 *,35 1 *;3d 1 * 2mj;5d 1 *,42 1 *,33 1 *;;;;;42 1 *;;1w 1 p * 83v,3b 1 0 * 2h0 8aj 7ze 8ak,3b 1 0 * 8aj 7ze 8ak,29 1 8g8 -2 0 * -2 8g9,29 1 2ca 2ig 89b 0 *,29 1 pi qa 89b 0 *,29 1 8gb 89b 0 *,29 1 2ca 2ig 0 *,29 1 pi qa 0 *,29 1 8gb 0 *,29 1 0 * 8gc 36a 160,29 1 0 * 8gc 36v,1u 1 8ox 1m 0 * 8oy,1u 1 8ox 0 * 8oy;;;3w 1 806 -2 gf -2 36i *,3w 1 80e * 7yz,3q 1 36i *,3q 1 2yj *,53 1 2eb 150 6t -2 36i * -2 8kn,53 1 2eb 8kp -2 36i * -2 8kn;;;5c 1 *;54 1 2mk 82k *,1n 1 qi 89b 2g0 *,57 1 * 2ff;y 1 *;y 1 *;y 1 *,48 1 *;;;y 1 *;3u 1 *;43 1 85e 36v * 50 2tc,43 1 85e 36v * 2yx q4,43 1 85e 36v * 36f 0 2o2,43 1 85e 36v * 36f 0 ix,43 1 85e 36v * jl 10m 2sx 0 2o2,43 1 85e 36v * 85f;;;4t 1 8d4 8d5 b4 qi r0 *;;16 1 *,20 1 * 10t 86e 160 331 86f 86g,20 1 * 10t 86e 160 86f 86g,20 1 * 10t 86e 160 331 86g,20 1 * 10t 86e 160 86g;;p 1 r1 qa *;4v 1 8k4 10m 8k5 qb 2ts 10t 89b 8k6 2jp qb *,4v 1 8k4 10m 8k5 qb 8k8 89b 8k6 2jp qb *,4v 1 8k4 8k9 qb 2ts 10t 89b 8k6 2jp qb *,4v 1 8k4 8k9 qb 8k8 89b 8k6 2jp qb *,4v 1 8k4 qb 2ts 10t 89b 8k6 2jp qb *,4v 1 8k4 qb 8k8 89b 8k6 2jp qb *,4v 1 8k4 10m 8k5 2ts 10t 89b 8k6 2jp qb *,4v 1 8k4 10m 8k5 8k8 89b 8k6 2jp qb *,4v 1 8k4 8k9 2ts 10t 89b 8k6 2jp qb *,4v 1 8k4 8k9 8k8 89b 8k6 2jp qb *,4v 1 8k4 2ts 10t 89b 8k6 2jp qb *,4v 1 8k4 8k8 89b 8k6 2jp qb *,4v 1 8k4 10m 8k5 qb 2ts 10t 8k6 2jp qb *,4v 1 8k4 10m 8k5 qb 8k8 8k6 2jp qb *,4v 1 8k4 8k9 qb 2ts 10t 8k6 2jp qb *,4v 1 8k4 8k9 qb 8k8 8k6 2jp qb *,4v 1 8k4 qb 2ts 10t 8k6 2jp qb *,4v 1 8k4 qb 8k8 8k6 2jp qb *,4v 1 8k4 10m 8k5 2ts 10t 8k6 2jp qb *,4v 1 8k4 10m 8k5 8k8 8k6 2jp qb *,4v 1 8k4 8k9 2ts 10t 8k6 2jp qb *,4v 1 8k4 8k9 8k8 8k6 2jp qb *,4v 1 8k4 2ts 10t 8k6 2jp qb *,4v 1 8k4 8k8 8k6 2jp qb *,4v 1 8k4 10m 8k5 qb 2ts 10t 89b 2jp qb *,4v 1 8k4 10m 8k5 qb 8k8 89b 2jp qb *,4v 1 8k4 8k9 qb 2ts 10t 89b 2jp qb *,4v 1 8k4 8k9 qb 8k8 89b 2jp qb *,4v 1 8k4 qb 2ts 10t 89b 2jp qb *,4v 1 8k4 qb 8k8 89b 2jp qb *,4v 1 8k4 10m 8k5 2ts 10t 89b 2jp qb *,4v 1 8k4 10m 8k5 8k8 89b 2jp qb *,4v 1 8k4 8k9 2ts 10t 89b 2jp qb *,4v 1 8k4 8k9 8k8 89b 2jp qb *,4v 1 8k4 2ts 10t 89b 2jp qb *,4v 1 8k4 8k8 89b 2jp qb *,4v 1 8k4 10m 8k5 qb 2ts 10t 2jp qb *,4v 1 8k4 10m 8k5 qb 8k8 2jp qb *,4v 1 8k4 8k9 qb 2ts 10t 2jp qb *,4v 1 8k4 8k9 qb 8k8 2jp qb *,4v 1 8k4 qb 2ts 10t 2jp qb *,4v 1 8k4 qb 8k8 2jp qb *,4v 1 8k4 10m 8k5 2ts 10t 2jp qb *,4v 1 8k4 10m 8k5 8k8 2jp qb *,4v 1 8k4 8k9 2ts 10t 2jp qb *,4v 1 8k4 8k9 8k8 2jp qb *,4v 1 8k4 2ts 10t 2jp qb *,4v 1 8k4 8k8 2jp qb *;e 1 * 81z;;;;48 1 * qa,48 1 *;;;;;;1e 1 *,3o 1 * 2wz;4y 1 *;1s 1 * 2fp,45 1 * 8bw,4t 1 * 89q,4k 1 * 8fz;;;;28 1 *;;q 1 * 10m,45 1 * 8bu 8bv 8bw,45 1 * 8bv 8bw,45 1 * 8bu 8bw,45 1 * 8bw;5 1 * 10t 80v 80w,5 1 * 10t 80w;5d 1 * 83b;;;;1o 1 *,5e 1 *;;3q 1 *,27 1 2zx *,27 1 2nw *;;4t 1 8ce 8cf * 2te,4t 1 8ce * 2te;e 1 * 821,3i 1 * 2es;20 1 36v * 2rh;17 1 *;;e 1 2kw *;28 1 *;;26 1 * qa 2o9,48 1 *,48 1 * qa 83c;5d 1 2ib *;q 1 * 160;4s 1 * r1 8gy 8gz,4s 1 * r1 8gz;3i 1 *;6 1 *;;;o 1 2cv 88d * 6n 2k3,o 1 2cv 88d * 6n 32z,o 1 2cv 88d * 6n 2g9,o 1 2cv 88d * 13v 2k3,o 1 2cv 88d * 13v 32z,o 1 2cv 88d * 13v 2g9,o 1 2cv 88d * jl 338 2g9,o 1 2cv 88d * 2ef;;;;41 1 *;;1e 1 *;;;42 1 u7 *;;2s 1 * 330;;3u 1 *,8 1 i9 10t *;1t 1 * 8hu;p 1 2nk 7zy -4 *;;;3f 1 * qa 8fq,3s 1 8pf 1m *,3s 1 8pf *;17 1 *,3v 1 8a2 l3 *,3v 1 8a2 4f *,3v 1 8a2 160 *,q 1 * 1m,35 1 *,2e 1 * 2gm 2s8,53 1 4j 318 4j -8 2ea *,53 1 4j 318 4j -8 l3 *,53 1 8kr -8 2ea *,53 1 8kr -8 l3 *,8 1 i9 10t 5j *,8 1 2nk 10t 5j *,8 1 2sp 10t 5j *,8 1 2sj 5j *;;4y 1 *;54 1 * 160 6n 872 2te 873 874,54 1 * 6n 872 2te 873 874,54 1 * 160 872 2te 873 874,54 1 * 872 2te 873 874,54 1 * 160 6n 872 873 874,54 1 * 6n 872 873 874,54 1 * 160 872 873 874,54 1 * 872 873 874;3o 1 ty * 8om;2i 1 84r 2zg * 84s 84t 84u,2i 1 84r * 84s 84t 84u,2i 1 84r 2zg * 84t 84u,2i 1 84r * 84t 84u,54 1 j3 3i *,27 1 * 2w7,3y 1 *,3x 1 * 8e2 8ea 8eb;l 1 *;;48 1 *;3z 1 *;;2s 1 * 2mk;5d 1 *;2f 1 q3 *,3w 1 * 808,3w 1 809 -2 *,40 1 *,3f 1 8fd pz *,3f 1 pz *;;;3q 1 *;2o 1 *,3i 1 *,3s 1 *;40 1 80n -2 * qi 2db,40 1 80n -2 * 80o;1d 1 7yy *;1t 1 *;8 1 10t * 80v 8ok;;1e 1 *;8 1 336 * 2td,8 1 * 2td;;5e 1 *;1o 1 *;1n 1 *;;17 1 *,42 1 *;2e 1 * 8hu,2e 1 * 36v;;45 1 *;;;;;4g 1 * 36a;5c 1 * 7yg;;5c 1 3x *,5c 1 * gf,3f 1 * 10t -2 8ey 8ez 8f0,3f 1 * 10t -2 8ey 8f0;3f 1 * 10t -2 8ey 8ez 8f0,3f 1 * 10t -2 8ey 8f0,3f 1 * 10t -2 8f2 12l 2td 1,3f 1 * 10t -2 8f2 2td 1,3f 1 * 10t -2 8f2 12l 1,3f 1 * 10t -2 8f2 1;;43 1 85h 10m 2sx 85i 85j 10t *,43 1 85h 2sx 85i 85j 10t *,43 1 85h 10m 85i 85j 10t *,43 1 85h 85i 85j 10t *,53 1 8li * l6;45 1 *;45 1 *;26 1 * 2fp,3i 1 *;;18 1 * 2ok;3y 1 2o7 * 88n;;;;;;3s 1 362 160 *;;;;;48 1 * 10t 36i,43 1 85e 10t 12l * q4,43 1 85e 10t nw * q4,43 1 85e 10t 338 * q4,43 1 85e 85g * q4,43 1 85e * q4;18 1 pu *;;;;;;4v 1 8k4 10m 8k5 qb 2ts 10t 89b 8k6 * 2r7,4v 1 8k4 10m 8k5 qb 8k8 89b 8k6 * 2r7,4v 1 8k4 8k9 qb 2ts 10t 89b 8k6 * 2r7,4v 1 8k4 8k9 qb 8k8 89b 8k6 * 2r7,4v 1 8k4 qb 2ts 10t 89b 8k6 * 2r7,4v 1 8k4 qb 8k8 89b 8k6 * 2r7,4v 1 8k4 10m 8k5 2ts 10t 89b 8k6 * 2r7,4v 1 8k4 10m 8k5 8k8 89b 8k6 * 2r7,4v 1 8k4 8k9 2ts 10t 89b 8k6 * 2r7,4v 1 8k4 8k9 8k8 89b 8k6 * 2r7,4v 1 8k4 2ts 10t 89b 8k6 * 2r7,4v 1 8k4 8k8 89b 8k6 * 2r7,4v 1 8k4 10m 8k5 qb 2ts 10t 8k6 * 2r7,4v 1 8k4 10m 8k5 qb 8k8 8k6 * 2r7,4v 1 8k4 8k9 qb 2ts 10t 8k6 * 2r7,4v 1 8k4 8k9 qb 8k8 8k6 * 2r7,4v 1 8k4 qb 2ts 10t 8k6 * 2r7,4v 1 8k4 qb 8k8 8k6 * 2r7,4v 1 8k4 10m 8k5 2ts 10t 8k6 * 2r7,4v 1 8k4 10m 8k5 8k8 8k6 * 2r7,4v 1 8k4 8k9 2ts 10t 8k6 * 2r7,4v 1 8k4 8k9 8k8 8k6 * 2r7,4v 1 8k4 2ts 10t 8k6 * 2r7,4v 1 8k4 8k8 8k6 * 2r7,4v 1 8k4 10m 8k5 qb 2ts 10t 89b * 2r7,4v 1 8k4 10m 8k5 qb 8k8 89b * 2r7,4v 1 8k4 8k9 qb 2ts 10t 89b * 2r7,4v 1 8k4 8k9 qb 8k8 89b * 2r7,4v 1 8k4 qb 2ts 10t 89b * 2r7,4v 1 8k4 qb 8k8 89b * 2r7,4v 1 8k4 10m 8k5 2ts 10t 89b * 2r7,4v 1 8k4 10m 8k5 8k8 89b * 2r7,4v 1 8k4 8k9 2ts 10t 89b * 2r7,4v 1 8k4 8k9 8k8 89b * 2r7,4v 1 8k4 2ts 10t 89b * 2r7,4v 1 8k4 8k8 89b * 2r7,4v 1 8k4 10m 8k5 qb 2ts 10t * 2r7,4v 1 8k4 10m 8k5 qb 8k8 * 2r7,4v 1 8k4 8k9 qb 2ts 10t * 2r7,4v 1 8k4 8k9 qb 8k8 * 2r7,4v 1 8k4 qb 2ts 10t * 2r7,4v 1 8k4 qb 8k8 * 2r7,4v 1 8k4 10m 8k5 2ts 10t * 2r7,4v 1 8k4 10m 8k5 8k8 * 2r7,4v 1 8k4 8k9 2ts 10t * 2r7,4v 1 8k4 8k9 8k8 * 2r7,4v 1 8k4 2ts 10t * 2r7,4v 1 8k4 8k8 * 2r7;;41 1 *;;37 1 36v j7 2fp 367 5j jl *,37 1 36v j7 2fp 2sj 5j jl *,37 1 36v j7 2fp 8jn jl *,37 1 36v 2o9 2fp 367 5j jl *,37 1 36v 2o9 2fp 2sj 5j jl *,37 1 36v 2o9 2fp 8jn jl *,37 1 36v 8jo 367 5j jl *,37 1 36v 8jo 2sj 5j jl *,37 1 36v 8jo 8jn jl *;5c 1 * 33i;17 1 *,18 1 * 307 2ia,35 1 *,42 1 *,33 1 *,4p 1 * 2ig;;12 1 * b4;;4p 1 *;;;2f 1 q3 1m *,2f 1 pu *,2f 1 * 2me;y 1 *;;e 1 *;;41 1 * 30c;41 1 *;4t 1 32k *;;;;;;4b 1 * 2gr,43 1 85h 10m 2sx 85i 85j 10t *,43 1 85h 2sx 85i 85j 10t *,43 1 85h 10m 85i 85j 10t *,43 1 85h 85i 85j 10t *;;;20 1 160 868 2ea ty * 869,20 1 160 868 ty * 869;4f 1 *;;3u 1 * 88m,q 1 * 160,q 1 150 *,q 1 367 *,1t 1 * 8by 2nt,4a 1 * 7yq 8jg 8jh,4a 1 * 7yq 8jh,3d 1 * 10m 8nh;q 1 * 10t 160,q 1 367 5j *;;;;;;35 1 *,5e 1 *;;;;;4j 1 * 338 8dx 10t 8dy,4j 1 * 338 8dx 8dz,4j 1 * 8dx 10t 8dy,4j 1 * 8dx 8dz,3s 1 *;;4v 1 v6 * 8by,4v 1 * 8by;38 1 *;4f 1 *,6 1 8ov * gf;;20 1 * 3m 160;16 1 *;;;s 1 8fd 8mf 36v *;5d 1 2tc 160 2nk *,54 1 160 * 12i 87r 87s,4l 1 * 12i -2 8is -2 8it,55 1 * 12i 8m1;2j 1 * 4a,2j 1 qi *,2j 1 13v *;;18 1 * 89q 89r;;;;;;57 1 *;;;;;4b 1 * 2zu 82w,4b 1 * 2zu;;;;;5c 1 * 7yd;;53 1 4j * 4j -8 8kq,8 1 4j * 4j -8 8ob;;;3u 1 *;;;;;5c 1 * 2z7;4n 1 *;;;5d 1 2tc 160 *,n 1 * 8p5 8p6;p 1 pk * 2nk 10t 7zm 7zn,p 1 pk * 4f 10t 7zm 7zn,p 1 pk * 2sp 10t 7zm 7zn,p 1 pk * 7zo 7zm 7zn,p 1 pk * 7zm 7zn,2b 1 * 81j,4o 1 * 81j;;;e 1 *,3i 1 *;;;;54 1 4f 160 * 2th 10t 2u8 33h 2u8 33h 87e,54 1 4f 160 * 2th 10t 2u8 33h 87f 87e,54 1 4f 160 * 2th 10t 87g 2u8 33h 87e,54 1 4f 160 * 2th 10t 87g 87f 87e,54 1 4f 160 * 2ds gf 2u8 33h 2u8 33h 87e,54 1 4f 160 * 2ds gf 2u8 33h 87f 87e,54 1 4f 160 * 2ds gf 87g 2u8 33h 87e,54 1 4f 160 * 2ds gf 87g 87f 87e,54 1 160 * 2th 10t 2u8 33h 2u8 33h 87e,54 1 160 * 2th 10t 2u8 33h 87f 87e,54 1 160 * 2th 10t 87g 2u8 33h 87e,54 1 160 * 2th 10t 87g 87f 87e,54 1 160 * 2ds gf 2u8 33h 2u8 33h 87e,54 1 160 * 2ds gf 2u8 33h 87f 87e,54 1 160 * 2ds gf 87g 2u8 33h 87e,54 1 160 * 2ds gf 87g 87f 87e,54 1 4f 160 * 2th 10t 2u8 33h 87e,54 1 4f 160 * 2th 10t 87g 87e,54 1 4f 160 * 2ds gf 2u8 33h 87e,54 1 4f 160 * 2ds gf 87g 87e,54 1 160 * 2th 10t 2u8 33h 87e,54 1 160 * 2th 10t 87g 87e,54 1 160 * 2ds gf 2u8 33h 87e,54 1 160 * 2ds gf 87g 87e,54 1 * 87i gf 87j 87k,54 1 * 87i gf 87k,8 1 7zb * 8oi;42 1 *;4f 1 *;;4f 1 *;;5d 1 *,3i 1 *;e 1 *;;;;;5d 1 * 839;;;;42 1 *,1e 1 *;1a 1 7zb *;42 1 *,33 1 *;41 1 2wr *;41 1 *;1f 1 *;;5c 1 *,2o 1 *;;;;;;s 1 * 2mk 160;;;4t 1 8ck 0 * qi 36v,4t 1 8ck 0 * 2mk 2ny,4t 1 8ck 0 * qi r0,4t 1 8ck 0 * 8cm,4t 1 8ck * qi 36v,4t 1 8ck * 2mk 2ny,4t 1 8ck * qi r0,4t 1 8ck * 8cm,4t 1 y3 qa 0 *,4t 1 y3 qa *,4t 1 306 qa *;3y 1 *;;41 1 *;;57 1 *;5c 1 * 32m,54 1 6t j3 * 160 2sc;3i 1 *,3s 1 *;;;;4g 1 * 12l 826;;;;1p 1 8p7 qa * 8p8;;;53 1 * 8lg 2td;;54 1 87b -4 * l3 -4 2mk -4 87a;;;;;m 1 81f 2sj 5j 81g * r0,m 1 81f 10t 5j 81g * r0,m 1 81f 7zb 81g * r0,m 1 81f 81g * r0,4p 1 * 8na;3q 1 *;;4f 1 *;3w 1 qk * 80a,4b 1 qk * 831,54 1 875 j3 876 1m 877 qa 36v *,54 1 875 j3 876 877 qa 36v *,4m 1 qk * 8j3;;;4g 1 * 36a,d 1 2gy 2dw -2 10t 160 -2 * 36a -2 8ml sq 30x,d 1 2gy 2dw -2 10t 160 -2 * 36a -2 8ml sq 2ty,d 1 2gy 2dw -2 10t 160 -2 * 36a -2 8ml 8mm,d 1 2gy 2dw -2 10t 10m 2fk -2 * 36a -2 8ml sq 30x,d 1 2gy 2dw -2 10t 10m 2fk -2 * 36a -2 8ml sq 2ty,d 1 2gy 2dw -2 10t 10m 2fk -2 * 36a -2 8ml 8mm,d 1 8mo -2 10t 160 -2 * 36a -2 8ml sq 30x,d 1 8mo -2 10t 160 -2 * 36a -2 8ml sq 2ty,d 1 8mo -2 10t 160 -2 * 36a -2 8ml 8mm,d 1 8mo -2 10t 10m 2fk -2 * 36a -2 8ml sq 30x,d 1 8mo -2 10t 10m 2fk -2 * 36a -2 8ml sq 2ty,d 1 8mo -2 10t 10m 2fk -2 * 36a -2 8ml 8mm,d 1 2gy 2dw -2 -2 * 36a -2 8ml sq 30x,d 1 2gy 2dw -2 -2 * 36a -2 8ml sq 2ty,d 1 2gy 2dw -2 -2 * 36a -2 8ml 8mm,d 1 8mo -2 -2 * 36a -2 8ml sq 30x,d 1 8mo -2 -2 * 36a -2 8ml sq 2ty,d 1 8mo -2 -2 * 36a -2 8ml 8mm;;;;4y 1 *,4n 1 *;;;3q 1 *,2b 1 * 81k,4o 1 * 81k;;;;;1o 1 *,1o 1 368 *,2q 1 8b8 * 2cf,28 1 *,5e 1 *,2p 1 2tg *,s 1 * 0,3d 1 6n 2e1 *;55 1 * qa;;3q 1 *,52 1 * 7yx;3i 1 *,3s 1 *;;;;5c 1 d3 q3 *;e 1 *,3i 1 *,3s 1 *;55 1 *;;;;;41 1 *;5c 1 *;5c 1 *;39 1 * 36v 2sl;3q 1 *,4o 1 * lm;;e 1 *;2f 1 *,24 1 *;18 1 * 89m,18 1 * 2ok;4t 1 * 8ct;2f 1 *;;5 1 *;;5d 1 * 836;;;;;0 1 * 8ie,g 1 * 2sl 8jz 8k0 8iz,g 1 * 2sl 8jz 8iz;0 1 *;;;26 1 * j7,48 1 2nk 1m *;;;48 1 r5 *;56 1 * 150;;48 1 *;48 1 *;;;5c 1 *;58 1 * 83r,57 1 *;;41 1 32q *;;;3q 1 *,28 1 *;;e 1 *,3i 1 *;1s 1 *;17 1 *,35 1 *,42 1 *,33 1 *;1w 1 843 l3 * gf 844,1w 1 843 * gf 844;1a 1 *;1a 1 *;2n 1 10t 10m * 160 4f,2n 1 10t 10m * 8o6;;1l 1 *;5c 1 *;5c 1 * 30n;57 1 *;;12 1 891 *;e 1 *;12 1 *;;4g 1 4j * 4j;;;f 1 * 2e1;;5d 1 * 160 837;4t 1 32o * 160;f 1 * 2e1,4t 1 32o jl * 160,d 1 * 8mv h4 8mw,d 1 * 8mv 8mw;18 1 2jt * 160,18 1 2jt *;;;5e 1 *;;;35 1 *,4s 1 * 8gy 8gz,4s 1 * 8gz;;;;3d 1 * 0;2f 1 * 10m fy,2f 1 * 7y2,2u 1 * 3x 84y,2u 1 * 84y,2u 1 36a qs * 84z,43 1 85e 10t 12l * 2ii,43 1 85e 10t nw * 2ii,43 1 85e 10t 338 * 2ii,43 1 85e 10t 338 2rt * 2ii,43 1 85e 10t 338 2k3 * 2ii,43 1 85e 36v 2v8 * 2ii,43 1 85e 85g * 2ii,43 1 85e * 2ii,2t 1 2nw *,2t 1 31k 2yx 2du * 864,2t 1 31k * 864,2t 1 865 160 * 866,20 1 2nw *;2s 1 *;;;;;;54 1 * 160 2qk 10t 878 -2 1,54 1 * 2qk 10t 2t8 160 87w 2u8 33h,54 1 * 2qk 10t 2t8 160 87w 87x,54 1 * 2qk 10t 2t8 160 2u8 33h,54 1 * 2qk 10t 2t8 160 87x;;;;;;;;;5c 1 2wi *,m 1 81f 2sj 5j 81g *,m 1 81f 10t 5j 81g *,m 1 81f 7zb 81g *,m 1 81f 81g *;;2j 1 *;3d 1 *;;;;57 1 *;4t 2 x7 * 1m c3 -2 8xp,4t 2 x7 * 8xq -2 8xp,4t 2 * 3y9 1m c3 -2 8xp,4t 2 * 3y9 8xq -2 8xp,k 2 *;;4b 2 3bk au *,1q 2 *;;48 2 *;5d 2 3oz *;;;1j 2 37x au lt * -2 8xc,1j 2 3ps lt * -2 8xc;4r 2 *;1f 2 *,4q 2 *,14 2 *;;;;3f 2 x7 *;;;;;42 2 *,5d 2 *;e 2 *,k 2 *,3r 2 *;;;;;3t 2 90d au *;q 2 *,32 2 * 93m,4x 2 * b6 lu 3lg,4x 2 * b6 3b6 3y9,4x 2 lt * b6 lu 3lg,4x 2 lt * 3lg,4x 2 95b -4 * -4 95c;;3t 2 3dq au *,1q 2 *,3r 2 *;;;2q 2 * b6 3wd c3 3o4;;10 2 jf x7 * b6 1,10 2 jf x7 * 1;;k 2 *;;4g 2 * us;;;2o 2 *;;;;k 2 *;;;54 2 lb mz * -4 8uv -4 8uw,3t 2 3d8 au *;;;;;1i 2 * 90u 3mj;3r 2 3y2 au *,3r 2 *;18 2 * 8w0,18 2 1n8 -2 * e2 3kq,18 2 1n8 -2 * 8w1,1o 2 *,4s 2 22i lt *;2f 2 se 12a *,2f 2 3tv *,2f 2 se au *,2f 2 3yg *,18 2 se au *;3t 2 * 90i;;5d 2 38k lt *,5d 2 38k 3y8 *,5d 2 1m lt *,1i 2 1m lt *;1v 2 *;;;1a 2 1m lu 3az b6 lt *;3q 2 *,k 2 *,3r 2 *;5b 2 *;;;;k 2 *,3r 2 *;;;2s 2 *,2s 2 e2 * 75,1d 2 * 3s1;49 2 3nn 3xb * j0,43 2 3ct 3nb -2 * j0,43 2 8to -2 * j0;;;;k 2 *;1d 2 3rq *;48 2 * b6 3wq;;2y 2 3v1 934 py au *;5 2 1m lt *,5 2 sb *,5 2 au *,4q 2 *,59 2 * zx;;2f 2 * us,5 2 * 8rd -2 8re,2b 2 * 8rw 8rx,49 2 * uo jf pb 3uv 3wx 3vo,43 2 * 7d 3uu,43 2 * 8u0;;;4t 2 * e2 3kq;;54 2 3nb * 127 8ux 3ps 3y9;3q 2 *,k 2 *,3r 2 *;f 2 3c7 *,f 2 3ak *,4b 2 8su -2 3ak *,4b 2 8sv 3ak *,23 2 93e *,23 2 93f -2 3gd *,23 2 93f -2 3c7 *;39 2 3na *,3 2 907 e2 *,23 2 93e b6 905 *,23 2 905 *;;;5d 2 *;2v 2 *;e 2 *;4g 2 3nb 39k *;;;3q 2 *;2o 2 *;;;;;k 2 *;;33 2 *;;1i 2 * b6 0 90w;5b 2 *;42 2 *,59 2 *;;4i 2 * b6 3po;;k 2 *,3r 2 *;3t 2 * b6 lu 3po;1z 2 *;5d 2 *;;5d 2 * 3tb,1d 2 3wa m5 * 8pl 8t9,1d 2 3ay * 8pl 8t9,5g 2 3ns dd *;3q 2 *,1d 2 3wb m5 * 8pl 8t9,1d 2 3wb * 8pl 8t9,1d 2 393 * 8td,1q 2 *;4t 2 * au 3ff;4b 2 8su -2 * 39y,4b 2 8su -2 * b6 3dh,4b 2 * 39y,2h 2 * b6 3o4,3r 2 *;3r 2 *,1v 2 *;3e 2 e2 *;1z 2 *,1z 2 * b6,3r 2 *;k 2 *;1f 2 *,3h 2 *,4q 2 *,14 2 *;;;3b 2 0 3ps * sb 3xx;;k 2 *;;;;12 2 * 3k4,18 2 1wz * 3k4,3b 2 0 3ps 3as b6 *,3b 2 0 3ps 3as zx *,3b 2 0 b6 *,3b 2 0 zx *,4t 2 1 3ps * 8y0,3x 2 8yx 8yy * 8yz,3j 2 * 3k4;1a 2 8q2 e2 *,1a 2 1m lu * b6 3na,1a 2 3qi e2 * sb 8qa 8qb,1a 2 3qi e2 * sb 8qa,p 2 1m 3y8 *,p 2 3qi e2 * sb 8qg 8qh,p 2 3qi e2 * sb 8qh,3w 2 8qt -4 1m 3y8 *,3f 2 8r0 1m lu *,1g 2 8zj 1m 905 *;;;k 2 *;;t 2 *,3e 2 sb * 1m lt 3nt b6 94e,3e 2 sb * 1m lt 3nt 94e,u 2 95e -4 95f *;54 2 * 3y9 8uu -2 8ut,54 2 11t * 8uu -2 8ut,54 2 3y9 * 8uu -2 8ut;1n 2 b6 * 8v8,22 2 b6 * 3y9,c 2 * 8v8;4m 2 1ds 92b 0 *,59 2 *;;;;;;1z 2 *,3r 2 *;18 2 6o f9 *;;y 2 *;42 2 *,5d 2 *,3v 2 8wj b6 q2 *,3v 2 8wj c3 *,1z 2 *;;;w 2 *,4m 2 * ym;;42 2 *,38 2 *,3r 2 *,1v 2 *;;25 2 94j dd *,25 2 94j b6 q2 *;;;e 2 *;;1v 2 *;;;3b 2 0 3ps 3as b6 *,3b 2 0 b6 *,3b 2 * b6 0 8x4 3ay 8x5,3b 2 * 8x4 3ay 8x5,3b 2 * b6 0 8x4 8x5,3b 2 * 8x4 8x5,51 2 3dt b6 94z *,51 2 3mi 950 *;;;;;18 2 3tk * 3rb;;4g 2 *;;4g 2 *;;2w 2 8sz -2 *,39 2 * 3vy,30 2 8wr * 8ws,30 2 8wr *,30 2 zx 3y8 *,30 2 * 8wt,3 2 903 * e2 39n,3 2 903 * 904,3 2 903 *,25 2 m1 * au 127 94o,25 2 m1 * 94p 94o;3t 2 37z *;3t 2 * zx 3w7,3t 2 * zx 3gb,3t 2 * au 3g0,3t 2 * au 376,3t 2 * au 37s,3t 2 * au 38x,3t 2 * au 37p,3t 2 * 90b,3t 2 90d dd *;26 2 3oy b6 *;1x 2 *;e 2 *;;5g 2 lb *;4g 2 *;;1q 2 *;2o 2 *;e 2 *;;4b 2 3iy b6 *;5c 2 * b6 3u3;1x 2 *;;4q 2 *,14 2 *;4g 2 * dd 3fb,3x 2 * 3y8 3qv 3gc,3x 2 * 3y8 3gc;14 2 3fc *;;;4g 2 3f3 *;10 2 f9 3ky *,10 2 3ky *;3q 2 *,5d 2 12a 3hu m1 *,2t 2 * 8u7 8u8,2t 2 * 3y9 3to 8u9,2t 2 * 8ua 8u9,1q 2 *,3r 2 *;4q 2 *,14 2 * 92r -2 92s;2o 2 * c3,3r 2 *;;20 2 3qq *;1q 2 *;;;;l 2 1m * b6 8sk;e 2 *,4q 2 *,59 2 *;3e 2 sb *;3r 2 *;o 2 8v9 sb *;;4q 2 *,10 2 *,10 2 * 92d;10 2 *;;4h 2 * -4 1;;;;4y 2 *;11 2 * 17a;4b 2 *;43 2 * m5 0 8tp 8tq;;4t 2 * b6 3nd,4t 2 * 8xz;;;;;;;;;43 2 53 * b6 3av 3dm;43 2 3k9 1m *;5c 2 3wb *,20 2 * au 3fs f9 8um,20 2 * f9 8um,20 2 * au 3fs 8um,20 2 * 8um;48 2 *;4g 2 3nb *;48 2 *;2b 2 3o2 b6 *,4o 2 3o2 b6 *;52 2 *;;4q 2 3md b6 *,1z 2 53 *,15 2 941 b6 * -2 1;43 2 * 3y9;;q 2 *,1x 2 *;4q 2 *;2g 2 * 3y8 8vy,1n 2 * 8vz;;;49 2 * 3p7,49 2 * 3ax;l 2 3ej *,l 2 3ej fb *;3a 2 91v -2 7p *;;;l 2 c3 * 3d5,l 2 m5 * 3h2;16 2 *;16 2 *;16 2 *;;;2u 2 8th *;;;;;49 2 0 3p7 * 3ue;48 2 *,3g 2 91e * dd 3bk;25 2 94g -2 94h * -2 94i,25 2 94g 3f9 m1 3ug 1m *,25 2 94g 3f9 yy 3c7 1m *,25 2 94g 3f9 3y8 3c7 1m *,25 2 94g 3f9 3kj 3c7 1m *,25 2 94g 3f9 yy 3iw 1m *,25 2 94g 3f9 3y8 3iw 1m *,25 2 94g m1 3ug 1m *,25 2 94g yy 3c7 1m *,25 2 94g 3y8 3c7 1m *,25 2 94g 3kj 3c7 1m *,25 2 94g yy 3iw 1m *,25 2 94g 3y8 3iw 1m *;1n 2 1m *;;;;;3t 2 3cw *;3q 2 *,l 2 1m 3d5 dd *,26 2 8so *;16 2 *;16 2 *;;1n 2 1m *,2q 2 8xg b6 3o4 1m *,22 2 1m *,46 2 37z b6 3bm 1m *,4x 2 37u b6 3y8 *;e 2 *,1o 2 *;42 2 *,5d 2 *;;;3q 2 *,1q 2 *,k 2 *,3r 2 *;14 2 * b6 3fb;;;;3u 2 *;3u 2 *;;3u 2 *;;;1v 2 *;e 2 *,10 2 x7 * 1m,1z 2 *;10 2 x7 * 1m;;5d 2 38k lt *,5d 2 3l5 b6 lt *,5d 2 1m lt *,1d 2 * 399,2t 2 * 3tv -2 8u5,20 2 3y8 * 1m fc 8uj,20 2 3y8 * f9 8uj,27 2 *,1q 2 *,3r 2 3y2 au *;;2v 2 7d p6 f9 se 127 *,2v 2 se 127 *;;1a 2 1m lu 3az b6 lt *;1z 2 3b4 pz *;;3q 2 *,k 2 *,3r 2 *;;;3x 2 8z1 8z2 8z3 au * fg;3a 2 91y b6 lt *;3q 2 *,48 2 1m lt *,48 2 3l5 b6 lt *,2t 2 * 8pk 8u4,27 2 *,1q 2 *,3r 2 *;;3e 2 3v1 *;;;4g 2 *,4g 2 * op,1x 2 *;1v 2 *;q 2 3y9 3u9 *,q 2 3u9 *,1x 2 *;q 2 *;;;;3e 2 e2 *;1i 2 lt 3jy b6 lt *;;;;45 2 * au 3gx,4k 2 8zb *;4t 2 39i 11 *;51 2 94s 1m lt *;;;;;2s 2 *;3t 2 * au 3gh;3y 2 *;;;1x 2 *;;46 2 37z au * 1m 3f6;2u 2 3tv *,2u 2 * pz 8tk;3t 2 3kx c3 *;;k 2 * b6 3an;;;;3e 2 53 *;42 2 *,59 2 *;;43 2 * 3y3,3v 2 qi 107 * 127 3xx;1z 2 *;16 2 jf *,1g 2 jf *;5c 2 * 8pw;16 2 jf *,4g 2 jf nw *,43 2 * b6 3r9 -2 8ts -2 8tt,1g 2 jf *,1g 2 *,1t 2 jf nw *;;20 2 * 8ue;;;;;;;3x 2 *;;;;2q 2 37z *;18 2 3kl *,18 2 3ja *;;3w 2 3w5 *;;3g 2 12a * 919 91h 91i;3t 2 3c9 b6 lu *,3t 2 * 3r0;1o 2 *;;;;3q 2 *,k 2 *,2v 2 3ds *,3r 2 *;4g 2 3p6 1m *;42 2 *,2b 2 * 8rz,56 2 * 8rz,5d 2 *,33 2 *;;1a 2 1m q2 *,1a 2 3tv *,p 2 1m 14n *,1f 2 *,3w 2 * 8qj -2 8qk,3w 2 8qt -4 1m 14n *,52 2 * -2 8z7,4q 2 *;;35 2 *;;3w 2 8qo b6 *,1w 2 * 8ps 8t6,1w 2 3nb 3y9 * -2 8t8,1w 2 3nb * -2 8t8,14 2 3e9 b6 *;5c 2 3md e2 *,1x 2 *;;;;5d 2 * b6 lu,5d 2 * 8sy,3t 2 90c b6 *;;4t 2 39i zx *;42 2 *,33 2 *;2d 2 *,1a 2 *;4t 2 * 8yh;k 2 *,3r 2 *;5c 2 *;3q 2 *;43 2 3ct 3nb -2 3dl m5 0 *,43 2 8to -2 3dl m5 0 *,43 2 3dl m5 0 *,12 2 sb *,3k 2 sb *,3k 2 b6 lt *,3k 2 lt *,59 2 b6 lt *;;4q 2 *;;3k 2 *;1a 2 3at * 8q6;3q 2 *;;;;;58 2 * sb 3xr,58 2 * 3xr,58 2 3y1 *;4b 2 * b6 39n,4b 2 * 39m,4b 2 * fb -2 ov b6 3ok;26 2 8sm au *,f 2 8sq 8sr -2 * 39m,f 2 3sc au * 39m,58 2 3xm au * sb 3xr;3t 2 *;3t 2 *;;3r 2 *;1d 2 3fq * 3i8,2t 2 3fq * 3tv -2 8u5;;3r 2 *;4g 2 *;;;;;;;;;;;3w 2 8qo au *,3q 2 *,k 2 *,14 2 3fc au *,3r 2 *;;43 2 * 3y9 -2 c3 3le,43 2 * 3y9 -2 3wb b6 3vc,43 2 * 3y9 -2 b6 3wb 3x5,43 2 * 3y9 -2 3tv 3vo,43 2 * 3y9 -2 3dl m5 0 3im,43 2 * 3y9 -2 3v1 0 3im,43 2 * 3y9 -2 394 j0,43 2 * 3y9 -2 8tn;;;3e 2 3xx *;;;40 2 8s9 * 8sa 8sb 8sc 8sd,40 2 8s9 * 8sa 8sc 8sd;;2q 2 * 3hp;3t 2 3y6 *;;;28 2 *;;;2s 2 *;4b 2 py b6 * 3hk;;;;2g 2 8vt 8vq 8vu 8tp 8vv *,2g 2 8vt 8vu 8tp 8vv *,2g 2 8vt 8vq 8tp 8vv *,2g 2 8vt 8tp 8vv *,2g 2 0 8vm *,12 2 sb *,18 2 8wd m1 *,3j 2 sb *,3j 2 127 *;;;12 2 lu *,3j 2 lu *;e 2 3an *;18 2 1n8 * 1m -2 1;;;;5c 2 pb 3y9 * se,1x 2 *;;3r 2 dg *;;3q 2 *,k 2 *;2h 2 *,32 2 3a0 93l *;;;;;k 2 *,10 2 * 92e,3r 2 *;;;1n 2 e2 *;4t 2 * fb 1m c3 -2 8xp,4t 2 * fb 8xq -2 8xp;;49 2 3p7 3ws *,49 2 3p7 *;4s 2 22i e2 *,3e 2 e2 *;;;3r 2 *;;3e 2 1m lu *;k 2 *;;59 2 *;3q 2 *,3r 2 *;;;2v 2 1m *;;;3e 2 sb *;;5b 2 *;;;43 2 3ct 3nb -2 c3 *,43 2 8to -2 c3 *;;1n 2 1m lu *,51 2 * 3lz;;;1s 2 * 8sg,3e 2 *;;;k 2 *,3r 2 *;38 2 *,1v 2 *;3x 2 * b6 3sy;;;;3q 2 *,k 2 *,1z 2 3l5 b6 lu 3sj dd *,1z 2 1m lu 3sj dd *,3r 2 *;;3q 2 3y2 *,3q 2 3gr *,k 2 3y2 *;;;5d 2 *;42 2 3wd *;;16 2 *;3u 2 *,44 2 93x op e2 * 3qj;o 2 8v9 sb *;;;5c 2 3nb 3y9 * e2 3i9;4h 2 * b6 3d5 -4 1;;;;;;;;;3f 2 sb * 3mm;3w 2 * 3uy;k 2 *;2f 2 1m *,51 2 * 950 3ps 3as;1i 2 90r 8sr 90s 0 *,1i 2 90r 8sr 0 *,59 2 sb *;;4i 2 * 3sb;;;;4q 2 *,4h 2 94b au 127 * b6 0 1,4h 2 94b au 127 * b6 1;3e 2 sb *;3f 2 *;4g 2 *;;e 2 *;26 2 37k b6 *,26 2 3h1 b6 *;26 2 8sm * au 3iz,26 2 3ak *;2i 2 20a 3wb *,2i 2 3tv 3ex b6 *,2i 2 8tg 1m 3wb m5 *;;4t 2 3uw -2 *,4y 2 3uw *;;;59 2 *;;;;49 2 * b6 3p7 3ks;;;;;;3x 2 8yu b6 * 8yv;;2s 2 *;;y 2 *;4w 2 53 *,f 2 * b6 3ak,4b 2 * b6 3ak,54 2 mz 1m 8v3 8so *,54 2 8v4 8v3 8so *,3y 2 53 *;1v 2 *;;;;3t 2 3k5 *;49 2 * 8tm;;27 2 *;;3e 2 * 3mm;k 2 *;e 2 *,3c 2 1m lt * b6 lu 910 b6 3yh,3c 2 1m lt * b6 lu 910 911,3c 2 1m lt * dd 910 b6 3yh,3c 2 1m lt * dd 910 911,3c 2 1m lt * b6 lu 910,3c 2 1m lt * dd 910;;1a 2 1m lu 3az b6 lt *,3r 2 *;48 2 *,2x 2 * b6 3y8 95l,2x 2 * b6 lu 95l,2x 2 * b6 yy 95l,2x 2 * dd 95l;2f 2 p6 *;;;;1k 2 3tv m5 *;k 2 *;;3h 2 *,42 2 *,33 2 *;;59 2 *;;38 2 *,1v 2 *;5g 2 *;3t 2 *;;1z 2 *;;;;5d 2 *,39 2 39n *,39 2 q2 39n *;5d 2 *,4q 2 *,14 2 * 92r -2 92s;4g 2 3h7 *;2t 2 3cw 3y9 * 8u9;4b 2 1tz b6 *,43 2 * 7d 3dw -2 8ts -2 8tt,43 2 * 7d 3dw;26 2 8sn *,2x 2 * e2 3nw,2x 2 * 3nw;;;3f 2 *;;3e 2 sb *;;;2g 2 * 8so 3vt 3km;;;;;48 2 * 5c,k 2 *,3r 2 *;;3y 2 8vf dd *;;;54 2 lb * 8v5 8v6;y 2 e2 *,3g 2 * dd 3rt,3r 2 *;;;3q 2 *,49 2 0 * 3t5,1q 2 *,3r 2 *;;2o 2 * au 3fd,3r 2 *;2h 2 *;2f 2 53 * 3vo,43 2 * us 0 3p7;;7 2 b6 905 *;5b 2 * 3s8;3r 2 *;3r 2 *;3r 2 *;;;3b 2 8xa 3xl m1 *,3b 2 8xa 53 *,11 2 * 8yl;4t 2 39i *;48 2 *;48 2 3gm e2 *,48 2 *;1q 2 *,3r 2 *,4i 2 lu *;;1d 2 3wa m5 * 8pl 8t9;;10 2 * 1;59 2 *;;;;5 2 53 *,5 2 *;;;;5d 2 * 3k4,49 2 * 38p,49 2 * 38p 3q1 3uc;;4r 2 *;4r 2 *;54 2 3r1 lb * 127 ta b6 3y8 3vt,54 2 3r1 lb * 127 ta 3mc,54 2 3r1 lb * 8uy b6 3y8 3vt,54 2 3r1 lb * 8uy 3mc,4r 2 *;;4g 2 *;3e 2 3ak *;;28 2 *;;;3f 2 * b6 3o4;;16 2 *;;16 2 *;;;4q 2 *;2t 2 se b6 * b6 3u5,2t 2 8th * b6 3u5;;4r 2 *;4o 2 8za b6 *,4o 2 8za *,1v 2 *;3t 2 3gr *,k 2 3ak *;20 2 * f9 3xc,20 2 * 1m fc 3xc,54 2 8so * mz 1m,54 2 8so * 8v7;;e 2 *,3c 2 1m lu 910 dd *,3c 2 1m lt 3nt b6 lu 910 dd *,3c 2 1m lt 3nt dd 910 dd *,3c 2 53 py b6 lu 910 dd *,3c 2 53 py dd 910 dd *,3c 2 53 910 dd *;1z 2 * au 3fq;54 2 3nb 3y9 * 127 8ux 3ps 3y9;30 2 8wr * 3c7 8ws,30 2 8wr * 3c7,7 2 91o * 91p 3qv,7 2 91o 91p *,7 2 91o * 91p,7 2 1m 8so py *,3e 2 3ld *;;2o 2 *;;;;54 2 * lb 8v5 8v6;3x 2 3xk *;;;5c 2 ya * 127,49 2 * 3p7,2g 2 * 8vw sb 3k4;o 2 3st 1m 7e * 7p 3ef,o 2 3st 1m 7e * 3vd sb,o 2 3st 1m 7e * sb,o 2 3st 57 * 7p 3ef,o 2 3st 57 * 3vd sb,o 2 3st 57 * sb;5c 2 *;;43 2 3dl m5 0 8tp 3tv *,43 2 8tr 0 8tp 3tv *,43 2 3tv * -2 8ts -2 8tt;18 2 1wz *;;;;;;5c 2 ya 3y9 *,x 2 *;x 2 *;1q 2 *;q 2 *,x 2 *;4y 2 *,3e 2 e2 *,3e 2 sb *;54 2 3b5 3y9 1m lu * -2 8ut,54 2 * 3y9 1m lu 3rl -2 8ut,54 2 * 3y9 8uu -2 8ut,54 2 11t 3b5 1m lu * -2 8ut,54 2 3y9 3b5 1m lu * -2 8ut;;x 2 *;2h 2 *;2q 2 37z b6 * 1m 3f6;2t 2 * zx 3uk 3fb,2t 2 * zx 3fb,27 2 *,3y 2 *,3y 2 8vf dd *,3y 2 8vf b6 *,3c 2 1m lu 910 dd *,3c 2 1m lt 3nt b6 lu 910 dd *,3c 2 1m lt 3nt dd 910 dd *,3c 2 53 py b6 lu 910 dd *,3c 2 53 py dd 910 dd *,3c 2 53 910 dd *;5c 2 ya 127 *,3y 2 *;l 2 * 3xo,l 2 * fb 3xo,l 2 *;3f 2 * b6 8r4;1f 2 *,14 2 *;;;;46 2 37z b6 *;46 2 37z *,46 2 *;;;;;k 2 *,3r 2 *;3f 2 8r0 1m *;;;;28 2 *;3x 2 3lo *;;;1x 2 *;;40 2 *,3e 2 3cv *;;;1x 2 *;1z 2 3l5 b6 lu * dd 3xg,1z 2 3l5 b6 lu * c3 3ny,1z 2 3l5 b6 lu * dd 39l,1z 2 1m lu * dd 3xg,1z 2 1m lu * c3 3ny,1z 2 1m lu * dd 39l,1x 2 *;;2t 2 393 *,2t 2 pb 3nb * se,2t 2 * se,2t 2 3tv 3nb *,2t 2 3tv *;1q 2 * 3y9;47 2 *;;4g 2 *;;;51 2 *;4g 2 * 39g;;43 2 * 3x6;;;;3w 2 8qo b6 *,10 2 927 * fb,3r 2 *;1z 2 *;;3r 2 * 3bb;2i 2 8tg 1m 3wa m5 *;3y 2 8vf c3 *,3y 2 * 3iu;3b 2 * -4 8x9;;;;;;54 2 8so 8up 8uq 1m fc -2 * lt 38z,54 2 8so 8up 8uq 8us -2 * lt 38z,54 2 8so 8up 1m fc -2 * lt 38z,54 2 8so 8up 8us -2 * lt 38z;;35 2 *;35 2 *;2o 2 3e9 fb c3 *,2o 2 3e9 fb *;;;;18 2 * 8w5;18 2 * 8w4;;;;10 2 * 1m,10 2 * 1;;;4g 2 *;;35 2 *;;2f 2 * us -4 8ph -4 8pi,2f 2 * 7d 3o4,2f 2 * 8pp,3g 2 * 91c b6 91d,3g 2 * b6 91d,3g 2 * 91c 91d,3g 2 * 91d;2f 2 *;;;e 2 *;;;3r 2 *;4b 2 3nh b6 * 3uq,4b 2 * 3uq;e 2 *,26 2 3w7 b6 *;2t 2 se b6 *,2t 2 8th *,27 2 *,1q 2 *;;3t 2 *;12 2 sb *,12 2 3ay *;40 2 3y9 * 8s2 -2 8s3 -2 8s4;;40 2 3y9 * 8s2 -2 8s3 -2 8s4;;3t 2 * 3bc;2f 2 8pk *;;;;2j 2 zx *,2j 2 13v *,2j 2 sb *;5d 2 38k lu *,1z 2 38k lu *,1z 2 38k *;2t 2 zx * 3fb,18 2 3vk *;43 2 * -2 8ts -2 8tt;;57 2 *;1n 2 *,1v 2 *;3k 2 *;;;;1a 2 sb q2 *;43 2 53 3dw b6 7d *;;;;4q 2 *;;;43 2 3ct 3nb -2 * 0 3im,43 2 8to -2 * 0 3im,2y 2 * 934 39b py,2y 2 * 934 py au 127 39b;3r 2 *;3r 2 *,5b 2 *;1a 2 1m lu 3az b6 lu *;;42 2 *;;;;54 2 lb * -4 8uv -4 8uw;;18 2 8wd b6 *;43 2 py * -2 8tx -2 8ty,43 2 m1 py *;4h 2 949 b6 3h7 * 1,4h 2 949 3h7 * 1;;k 2 * 3os;;;k 2 *;4t 2 8xy b6 *,4t 2 * 3vd,4t 2 0 *;;2f 2 * us -4 8ph -4 se,2f 2 * us,3f 2 * us -8 8qw;;43 2 3ct 3nb -2 3tv *,43 2 8to -2 3tv *;4q 2 *;;1n 2 *,57 2 *,1v 2 *;1n 2 *;;l 2 * 3ar 7p,l 2 * 8sl;k 2 *,3r 2 *;;;39 2 3ps *,k 2 *,3r 2 *;;;59 2 *;;;;3e 2 e2 *;3r 2 *;1g 2 1m * b6;48 2 *;;;5c 2 * 3oz 8py,1d 2 * m1 3mk 8pl 8t9,43 2 3ct 3nb -2 * b6 3vc,43 2 8to -2 * b6 3vc,18 2 8wd * b6 3vc,1y 2 8zl 8zm * m1 8zn,1y 2 8zl * m1 8zn;k 2 *;3q 2 *;3b 2 0 3ps 3as sb *,3b 2 0 sb *;1s 2 *;;;2q 2 8xg b6 *,2q 2 8xg b6 * b6 3hw,2q 2 8xg b6 * au 38m;;;;;;52 2 26x b6 *;;1w 2 * 38v,54 2 * 3ps 8v8,18 2 * 3h4;48 2 3fc b6 *,48 2 3xc 3ps *;;42 2 *;3t 2 * 3qz;5d 2 *,3t 2 * 3ic;;;;;3q 2 *,k 2 *,3r 2 *;3y 2 *;;;;43 2 3ct 3nb -2 b6 3wb *,43 2 8to -2 b6 3wb *;43 2 * 21u;5d 2 *;;3t 2 39i b6 *;59 2 *;;;;1q 2 *;;;;1z 2 * dd 39u;;;;58 2 * 3xr,3r 2 *;3f 2 8r0 1m *,17 2 *,4y 2 *,35 2 *;;1z 2 *;16 2 *;57 2 *;;44 2 * e2 93y,44 2 * 93y;;5c 2 *;;3f 2 * 8r5;11 2 3mn *;3q 2 *,k 2 *,3r 2 *;l 2 * 1m 3d5;;;;26 2 3ak *;2t 2 3tv xp *;3t 2 * b6 3ux;;39 2 1m * py,39 2 e2 * py;;3q 2 *,3r 2 *;2j 2 *;2j 2 *;3e 2 *;4j 2 8ym 8yn 8yo 395 b6 53 3mi 8yp b6 14n 387 *,4j 2 8ym 8yn 8yo 395 b6 53 3mi 8yp b6 10h 387 *,4j 2 8ym 8yn 8yo 395 b6 8yr 8yp b6 14n 387 *,4j 2 8ym 8yn 8yo 395 b6 8yr 8yp b6 10h 387 *,4j 2 8ym 8yn 8yo 8ys 53 3mi 8yp b6 14n 387 *,4j 2 8ym 8yn 8yo 8ys 53 3mi 8yp b6 10h 387 *,4j 2 8ym 8yn 8yo 8ys 8yr 8yp b6 14n 387 *,4j 2 8ym 8yn 8yo 8ys 8yr 8yp b6 10h 387 *,4j 2 8ym 8yo 395 b6 53 3mi 8yp b6 14n 387 *,4j 2 8ym 8yo 395 b6 53 3mi 8yp b6 10h 387 *,4j 2 8ym 8yo 395 b6 8yr 8yp b6 14n 387 *,4j 2 8ym 8yo 395 b6 8yr 8yp b6 10h 387 *,4j 2 8ym 8yo 8ys 53 3mi 8yp b6 14n 387 *,4j 2 8ym 8yo 8ys 53 3mi 8yp b6 10h 387 *,4j 2 8ym 8yo 8ys 8yr 8yp b6 14n 387 *,4j 2 8ym 8yo 8ys 8yr 8yp b6 10h 387 *,4j 2 8ym 8yn 395 b6 53 3mi 8yp b6 14n 387 *,4j 2 8ym 8yn 395 b6 53 3mi 8yp b6 10h 387 *,4j 2 8ym 8yn 395 b6 8yr 8yp b6 14n 387 *,4j 2 8ym 8yn 395 b6 8yr 8yp b6 10h 387 *,4j 2 8ym 8yn 8ys 53 3mi 8yp b6 14n 387 *,4j 2 8ym 8yn 8ys 53 3mi 8yp b6 10h 387 *,4j 2 8ym 8yn 8ys 8yr 8yp b6 14n 387 *,4j 2 8ym 8yn 8ys 8yr 8yp b6 10h 387 *,4j 2 8ym 395 b6 53 3mi 8yp b6 14n 387 *,4j 2 8ym 395 b6 53 3mi 8yp b6 10h 387 *,4j 2 8ym 395 b6 8yr 8yp b6 14n 387 *,4j 2 8ym 395 b6 8yr 8yp b6 10h 387 *,4j 2 8ym 8ys 53 3mi 8yp b6 14n 387 *,4j 2 8ym 8ys 53 3mi 8yp b6 10h 387 *,4j 2 8ym 8ys 8yr 8yp b6 14n 387 *,4j 2 8ym 8ys 8yr 8yp b6 10h 387 *,4j 2 8ym 8yn 8yo 395 b6 8yp b6 14n 387 *,4j 2 8ym 8yn 8yo 395 b6 8yp b6 10h 387 *,4j 2 8ym 8yn 8yo 8ys 8yp b6 14n 387 *,4j 2 8ym 8yn 8yo 8ys 8yp b6 10h 387 *,4j 2 8ym 8yo 395 b6 8yp b6 14n 387 *,4j 2 8ym 8yo 395 b6 8yp b6 10h 387 *,4j 2 8ym 8yo 8ys 8yp b6 14n 387 *,4j 2 8ym 8yo 8ys 8yp b6 10h 387 *,4j 2 8ym 8yn 395 b6 8yp b6 14n 387 *,4j 2 8ym 8yn 395 b6 8yp b6 10h 387 *,4j 2 8ym 8yn 8ys 8yp b6 14n 387 *,4j 2 8ym 8yn 8ys 8yp b6 10h 387 *,4j 2 8ym 395 b6 8yp b6 14n 387 *,4j 2 8ym 395 b6 8yp b6 10h 387 *,4j 2 8ym 8ys 8yp b6 14n 387 *,4j 2 8ym 8ys 8yp b6 10h 387 *,4j 2 8ym 8yn 8yo 395 b6 53 3mi 8yp 387 *,4j 2 8ym 8yn 8yo 395 b6 8yr 8yp 387 *,4j 2 8ym 8yn 8yo 8ys 53 3mi 8yp 387 *,4j 2 8ym 8yn 8yo 8ys 8yr 8yp 387 *,4j 2 8ym 8yo 395 b6 53 3mi 8yp 387 *,4j 2 8ym 8yo 395 b6 8yr 8yp 387 *,4j 2 8ym 8yo 8ys 53 3mi 8yp 387 *,4j 2 8ym 8yo 8ys 8yr 8yp 387 *,4j 2 8ym 8yn 395 b6 53 3mi 8yp 387 *,4j 2 8ym 8yn 395 b6 8yr 8yp 387 *,4j 2 8ym 8yn 8ys 53 3mi 8yp 387 *,4j 2 8ym 8yn 8ys 8yr 8yp 387 *,4j 2 8ym 395 b6 53 3mi 8yp 387 *,4j 2 8ym 395 b6 8yr 8yp 387 *,4j 2 8ym 8ys 53 3mi 8yp 387 *,4j 2 8ym 8ys 8yr 8yp 387 *,4j 2 8ym 8yn 8yo 395 b6 8yp 387 *,4j 2 8ym 8yn 8yo 8ys 8yp 387 *,4j 2 8ym 8yo 395 b6 8yp 387 *,4j 2 8ym 8yo 8ys 8yp 387 *,4j 2 8ym 8yn 395 b6 8yp 387 *,4j 2 8ym 8yn 8ys 8yp 387 *,4j 2 8ym 395 b6 8yp 387 *,4j 2 8ym 8ys 8yp 387 *;;;;57 2 *;;;;3s 4 *;;x 4 *;5d 4 45q *;;s 4 *;;x 4 *;;;6 4 *;4g 4 *;55 4 *;3w 4 *;3w 4 *;;x 4 *;;;;;;;3w 4 *;;;1p 4 15i lc *;;;;;;1 4 *,31 4 45t *;l 4 4r6 e2 *,l 4 4r6 e2 * 998,l 4 4r6 * e2,l 4 4r6 *,s 4 lw -2 *;55 4 *;3q 4 *;l 4 4r6 e2 *,l 4 *;;l 4 4r6 e2 *;;s 4 *;;3w 4 *;22 4 45t *;;;y 4 *;;;;;;;4u 4 *;4f 4 *;1n 4 qp *,41 4 qp * 4gf;29 4 9gr * 136 99b 9gs,29 4 9gr * 136 9gs;;2q 4 * 4r6 427;;;2f 4 4em *;;;;2o 4 *;43 4 * -2 9ad -2 9ae,53 4 * 9kk;55 4 *;4g 4 * o2,3u 4 *;41 4 *;;;2j 4 *;;55 4 *;38 4 *;;;;1w 4 *;55 4 *;;3o 4 *;39 4 4fg *,5g 4 4a 136 9i2 *;f 4 *;5g 4 *;f 4 *;5g 4 * 4a,g 4 9ja -8 4dz *;1 4 *;1 4 *;f 4 *,1 4 *;f 4 *;;1o 4 *,5e 4 *;1a 4 4r6 4iv 136 ij *,1a 4 ij * 96g 96h,1a 4 ij * 96h,54 4 9c5 * 9c6 9c7;55 4 *;;;;3q 4 *;;3w 4 *;3w 4 *;;;;l 4 * 998;;;;;;3w 4 *;3w 4 *,55 4 *;;;54 4 * 11z -2 qp 4t6 -2 9bc;;3u 4 *;2e 4 10g *,2e 4 9hy -4 10g *,2e 4 9hy -4 *;;38 4 *,s 4 *,6 4 *;;3f 4 *;17 4 *,35 4 *,5e 4 *,8 4 9lx -8 * 4t2;;3o 4 *;1a 4 lc * 4em,1a 4 lb * 4em,5e 4 *;s 4 *;3f 4 * 97k,3f 4 q5 *,3h 4 *,1o 4 *,5e 4 *,53 4 95y 9kg 9kh 107 -8 *,53 4 95y 9kg 9kh -8 *,s 4 107 *;2q 4 *;3f 4 *;2q 4 * 4me;42 4 *,33 4 *,2o 4 *;4b 4 *;;;;;;3f 4 * 136 427,e 4 * 136 489 473,26 4 j7 *,55 4 * 136 489 473,3d 4 * 4ln;42 4 *,5d 4 *;48 4 jl ij *,48 4 * 136;4g 4 *;x 4 *;;;;1f 4 *;;;49 4 * 14h;;;4g 4 *;;;5 4 * 0 97v,43 4 * b6 0 9ab 9ac,43 4 * 0 9ab 9ac,1r 4 61 9be *,3d 4 * 9la 9lb,3d 4 * 0;;;;;;;;42 4 *,1e 4 *,1u 4 o2 0 *;1f 4 *,55 4 *;1f 4 *,3w 4 *,55 4 *;;48 4 * -2 nx;;;38 4 *;;42 4 *;42 4 *;1 4 *;;4b 4 *;1s 4 * 995;;;3q 4 *;;o 4 *;;3i 4 *;t 4 *;t 4 *;4m 4 9io 136 0 *;;5d 4 *;;4m 4 b6 *,3d 4 9l7 9l8 un *,3d 4 9l7 un *;1t 4 9ic 95y b6 * 9id,1t 4 9ic b6 * 9id;1 4 *;1 4 *;;e 4 *,3s 4 *;;;17 4 *,3b 4 0 9dw *,3b 4 0 *,3b 4 * 9dx 45y 9dy,3b 4 * 9dx 9dy,35 4 *;2o 4 *;;;1l 4 *;3q 4 *,1d 4 * 42z 0 12u;;4b 4 *;4b 4 *;;2o 4 *;11 4 *;11 4 *;;;18 4 9dc -2 * 9dd,13 4 * 9lu;;e 4 *,5d 4 *,3i 4 *;;;4g 4 *;4z 4 *;4z 4 *;1l 4 *;41 4 3x *;;4v 4 9je -4 9jf 9jg * 9jh 9ji,4v 4 9je -4 9jf * 9jh 9ji,4v 4 9je -4 9jf 9jg * 9jh,4v 4 9je -4 9jf * 9jh;16 4 *;d 4 9l3 0 4rv * 9l4;16 4 *;4b 4 *;11 4 * 9fm;;54 4 0 9by 9bz t6 *;;3q 4 *;42 4 *,5d 4 *,4u 4 *;1o 4 *;2p 4 *;;;45 4 *;4g 4 *;;2p 4 *;2p 4 *;45 4 *;45 4 *;1t 4 * 1n 9ig;3q 4 *;3w 4 *;;;;43 4 * 40i;;18 4 * 4ls;49 4 15i * 4be,53 4 4r6 95y b6 * 4b1 9kp,53 4 4r6 95y * 4b1 9kp,53 4 4r6 95y b6 * 9kp,53 4 4r6 95y * 9kp,55 4 * 4d0 499,d 4 98v 9jv * 9kz,d 4 98v * 9kz;39 4 * 4eb;;1e 4 *;;38 4 *;12 4 * aw,3b 4 0 qp *,13 4 1 * aw;;;;3y 4 *,2g 4 * 9cx t6 aw;;m 4 98c -4 98d dm *;;2u 4 * l3 4em 9a3,2u 4 * 4em 9a3;;3m 4 0 * t6 9jo,13 4 0 * t6 aw,13 4 0 * 9ls;;3i 4 *;3i 4 *,3s 4 *;42 4 *,5e 4 *;3s 4 *;;;;2q 4 * 408;18 4 * 4rd;;;3w 4 *,55 4 *;y 4 *,y 4 * x7,4a 4 * x7 136 b6 9iv,4a 4 * 136 b6 9iv,4a 4 * x7 b6 9iv,4a 4 * b6 9iv,4a 4 * x7 136 9iv,4a 4 * 136 9iv,4a 4 * x7 9iv,4a 4 * 9iv;y 4 *;y 4 *;;;1w 4 15j * -2 99m;;3i 4 *;;;;;26 4 *;;0 4 *;;;;;;20 4 * 9ar;;1w 4 99l -2 *,1p 4 * 4j2;43 4 * 1n -2 9af;;54 4 41u 11z -2 * -2 9bc,54 4 5p lb -2 * -2 9bc,54 4 5p lc -2 * -2 9bc,54 4 4t7 11z -2 * -2 9bc,54 4 4t6 lb -2 * -2 9bc;;;;1o 4 *,5e 4 *;2q 4 *;48 4 *;2q 4 4dg *;16 4 *;;;;;;;;;20 4 9b3 -2 b3 95y -2 *,20 4 9b3 -2 95y -2 *;;;48 4 qp ij *,48 4 4mk ij *,2t 4 47m *,27 4 *;;3f 4 *,8 4 9lx -8 * 4t2;;;;;;l 4 4e9 999 *;;;5d 4 *;;1o 4 *;;38 4 *;;;;n 4 *;;2d 4 *,1a 4 *;;38 4 *;;43 4 * lb,43 4 * 11z;;54 4 * 4cj;4t 4 * 107 48w;4z 4 *;;;4t 4 * 9f0;54 4 15j * dm 9bd 4r6 9be;;;;;;55 4 *;3d 4 * 9lc,j 4 1 * 9lg;1t 4 *;;1a 4 ij * 96g 96h,1a 4 ij * 96h,3q 4 *;;;22 4 61 9be 1n *,c 4 61 9be 1n *;;3q 4 *;;3i 4 *,3s 4 *;e 4 *,3i 4 *;58 4 4q4 *,58 4 * 13v 4q4,4l 4 * 9ca 4q4;;26 4 *;26 4 *;26 4 *;3m 4 1 4r6 * 9jn,3m 4 4r6 * 9jn;5c 4 * cr,1p 4 qp *;5c 4 3c *;;4g 4 *;;5c 4 * 49i;d 4 9l3 * 9l4;;4p 4 * qp 9l6 4cu,4p 4 *;;17 4 *;17 4 *;3s 4 *;0 4 *;4b 4 *,0 4 *;q 4 *;3w 4 *,55 4 *;3w 4 *;;3w 4 *;3q 4 *,3x 4 9g7 9g8 9g9 *;3w 4 *;3w 4 *;55 4 *,1m 4 * 9ll 0,n 4 * 9m8 0;3w 4 *;4o 4 *,55 4 *;;3w 4 *;54 4 qp * -2 99b 9bf;;;4g 4 *;q 4 *;4b 4 *;;;;1w 4 *;28 4 *;;1s 4 40n *,26 4 j7 *,1 4 * e2 1xe,g 4 * e2 1xe;4b 4 *;;e 4 *;;;p 4 b6 * 96y 96z -2 970,p 4 b6 * 96y -2 970,p 4 b6 * 96y 96z -2,p 4 b6 * 96y -2,1d 4 40a * 99t 99u,1d 4 45y * 99t 99u,1d 4 49g * 99t 99u,1d 4 45y * 99y 99z,1d 4 40a * 99y 99z;;;;;4f 4 *;;2t 4 * 491 4em;27 4 *;;;55 4 *;3w 4 *;e 4 *,3i 4 *;42 4 *,5d 4 *,4u 4 *;;1r 4 f3 * qp,2e 4 *;p 4 m2 -8 *,p 4 977 -8 *,3f 4 m2 -2 *;;3u 4 *;;4v 4 98m * 48j;x 4 *;;;s 4 *,6 4 *;4u 4 *;;;1a 4 96d 4fg *,1a 4 qp * 136 b6,1f 4 *,s 4 * 9kx,s 4 *;2d 4 *,1a 4 *;3i 4 *;;4b 4 *;;d 4 * lb -2 4m4;;;;54 4 * -2 99b 9bf 4lw;;3i 4 *,3s 4 *;49 4 * 9a7,53 4 * 4kx;2c 4 * 9i5;;l 4 * 41k 4at;38 4 *;;;2f 4 4em * az;55 4 dg * 9ks;42 4 *,5d 4 *,3i 4 *,3s 4 *;e 4 *,3i 4 *;;;3w 4 *;;26 4 *;2e 4 * 9c2;;42 4 *,56 4 98k *,33 4 *,5d 4 *;e 4 *,3i 4 *,3s 4 *;e 4 *;4o 4 *;;;53 4 qh qp b6 * 107 4bd;;;3y 4 44w *;;55 4 *;1l 4 *;0 4 *;;42 4 *,33 4 *,17 4 *,35 4 *;5d 4 *;;;s 4 * dm 9kw;;55 4 * 499;42 4 *;1l 4 *;;;;;;;;2i 4 *;;2i 4 *;2i 4 *;3q 4 *;55 4 *;46 4 * 9ek 9el,46 4 4ct * 4o7 495,46 4 4ct * 4me;3q 4 * 4b2,55 4 * 4b2,55 4 * 4mb;48 4 *;;;;4g 4 *;5c 4 * 960,3u 4 *;;;;;54 4 * 4eb l3 -4 9ba -4 9bb;;3l 4 0 468 t6 *,3l 4 0 43n t6 *;;;;;1n 4 qp lb *;;;16 4 *;;;;3x 4 * 4d9;;55 4 *;;;39 4 qp 99b *;1t 4 * o9,1t 4 * qm;2i 4 40a *,2i 4 45y *,2i 4 4f5 *,2i 4 4fj 4r6 40a *;;;4y 4 * 4jl;3u 4 *;5c 4 *;;3x 4 *;2s 4 *,1d 4 * 4sp 99x;2f 4 * 95p;;1p 4 4qb *;1p 4 9m9 *;2f 4 4em *,4g 4 48s 150 *,4g 4 150 48s *,4g 4 *;;;;;55 4 *;f 4 * 136 12v 4iv,3y 4 cy *;4z 4 *;4z 4 *;;;5c 4 *;37 4 9j0 -8 * qm;;3q 4 4dh *;;42 4 *;54 4 * -2 99b 9bf,54 4 9bl 986 9bm * 9bn,54 4 9bl 986 * 9bn,54 4 4t6 lb 9c4 * 4s0,54 4 4t6 lb * 4s0,1n 4 *;;;;4t 4 *;8 4 9lx -8 * 4t2;1r 4 9hw -2 9hx jl *,1r 4 jl *;;;5c 4 jl * 4eb;;4u 4 *;2i 4 * 4r6 40a 4bz;52 4 * 4po;;;5c 4 *;;3s 4 *;4y 4 *,4n 4 *;3q 4 *;55 4 *;3w 4 *;;;;;35 4 *;45 4 * 9eg,2c 4 * 1rn;3w 4 *,55 4 *;4g 4 *;;;;1a 4 4r6 4iv 136 b6 *;48 4 *;3i 4 *;2p 4 9hl -8 * 1n;;1o 4 *,5e 4 *;3f 4 *,s 4 *;;;5e 4 *,s 4 *;;1o 4 *,5e 4 *;4t 4 9em -2 * x7;;38 4 *;38 4 *;38 4 *,55 4 *,n 4 9m6 *;46 4 *;46 4 408 *;38 4 *;38 4 *;;;46 4 *;1l 4 *;;;39 4 *;4o 4 *,n 4 *;n 4 9m7 *,n 4 *;;;26 4 *;18 4 * 49r;;e 4 *,3i 4 *;1 4 *;1 4 *;1s 4 *;42 4 *;28 4 *;;;;;;5c 4 *;4b 4 *,0 4 *,0 4 4al e2 *;;1 4 *;;;3w 4 *;3q 4 *,53 4 qa b6 * 46v;4t 4 9fb 407 qp qm *,4t 4 9fb qp qm *;;;;4t 4 * 9ev;;;;;42 4 *,1e 4 *;;;;;;29 4 0 * l3 4r6 9be;;4o 4 *;4o 4 *;55 4 *;d 4 9l3 b6 * 9l4,d 4 110 b6 * qh l3;55 4 *;4t 4 *;;20 4 * 9ar;54 4 96k 48s -2 99b * 41l,54 4 96k -2 99b * 41l,1 4 *;;;41 4 *;;3u 4 *;;;48 4 * qh 107 4s0;;54 4 je 5p *,3y 4 *;;3q 4 *;3w 4 *;3w 4 *;3w 4 *;3q 4 *;42 4 *;;1a 4 4r6 * 136 qm,4w 4 qp 4fg *,30 4 9do *,1 4 *,1 4 * cr 95y 9i9,53 4 qp 9k1 * 4kw,55 4 * 136 b6,s 4 4r6 *,s 4 jl *,s 4 qp 9k1 * 9ky,8 4 9lx -8 * 4kw;f 4 *;f 4 *;f 4 *;;;3d 4 4f2 *;;;3w 4 *;;;;;3b 4 * 417 -2 9ds;;;;1 4 *;26 4 *,48 4 * 5c,3i 4 *;4b 4 *;;55 4 *,n 4 *;;41 4 *;42 4 *,33 4 *,17 4 *,35 4 *;4y 4 9fi 95y lb * 1n,4y 4 9fi lb * 1n;4g 4 * o2;;m 4 983 -2 1n 107 *;3i 4 *,3s 4 *;;41 4 *;p 4 4su 4r6 107 *,p 4 * lb 4su 4r6;55 4 *;o 4 * 9cd,o 4 9ai -4 *;3u 4 *;;;3q 4 *,55 4 *;3w 4 *;4t 4 * 9fe;27 4 *;;3w 4 *;;3w 4 *;;;;;2j 4 13v *,2j 4 qp *,4z 4 * 9j9;;;3s 4 *;;;1n 4 *;43 4 4se f3 * 61;;1d 4 40a * 99t 99u;3q 4 *,1d 4 45y * 99y 99z,20 4 * 48b;;;3w 4 *;27 4 *;;;;;38 4 *;;42 4 *;;;5d 4 p8 lb *;;55 4 *;2b 4 *,4o 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;4n 4 *;3w 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;55 4 *;;1s 4 * 4al;;;;;;;;;;q 4 *,5e 4 *;2o 4 * e2 4fw,2o 4 4fw e2 *,5e 4 *;e 4 4nr -2 *,e 4 *,55 4 *;e 4 *,3i 4 *;;54 4 * sz,3u 4 *,q 4 * 97t,22 4 * 9be,22 4 150 * lb;;42 4 *;;;4t 4 0 * 9d5,4t 4 * 9fh 0,4t 4 * 9fh;;;41 4 *;;;;o 4 *;1n 4 *,1n 4 o2 lb *,1n 4 lb *,38 4 *;;2f 4 *;s 4 *;40 4 991 992 993 994 *,40 4 991 993 994 *,1u 4 *;40 4 4c4 *,1u 4 *;40 4 *,d 4 * o2 0 437,1u 4 *;d 4 b6 4nb 4d0 *;;d 4 b3 95y -2 *;18 4 * lb 4kb;39 4 qh 107 *;39 4 *,4l 4 *;5 4 136 *;1n 4 *,1n 4 136 * 123,22 4 *,c 4 61 9be *;;;3q 4 *;;;;s 4 *;;;;0 4 *;53 4 9kl * 9km;q 4 *;;42 4 *,33 4 *,1e 4 *;1e 4 *;;38 4 *;4g 4 *;;4g 4 *;2o 4 *;2f 4 *;;4z 4 *;3q 4 *;3w 4 *;3b 4 0 9dw t6 *,3b 4 0 t6 *;1o 4 *;2q 4 *;;2q 4 46h *;;;;;17 4 *,35 4 *;35 4 *;;2f 4 *;;28 4 *;;;2e 4 *;;;3y 4 *;;;3q 4 *,55 4 *;e 4 *;;;3k 4 *;3k 4 *;;;;42 4 *,1e 4 *;;;;;1n 4 * 495;;;;5c 4 4mm 4r6 *;55 4 *;55 4 *;3i 4 *,3s 4 *;;;3q 4 *;52 4 *;26 4 *;3q 4 *;45 4 * 9ej;18 4 47f * 9d6,1p 4 * lb nx,1p 4 * -2 nx qp 45y;35 4 *;4z 4 4dp *,4z 4 * 9j8,1p 4 *;3f 4 *;;3i 4 *,3s 4 *;;4g 4 *;1f 4 *,33 4 *,1u 4 *;42 4 *;3w 4 *;;;2e 4 *;54 4 * 4ew;e 4 * 4ez;4f 4 *;;;;;2s 4 *;;;52 4 *;;;;;3f 4 *;;;;;;;5c 4 * 4et;43 4 * -2 9af;;1l 4 *;52 4 *;;3w 4 *;;;3q 4 *;;3w 4 *;;;;q 4 *;16 4 * 15j,16 4 *;;4t 4 9em -2 * x7,4t 4 * x7 -2 9eo;58 4 *,4l 4 *;;58 4 *,4l 4 *;;41 4 4lt *;;;;;3q 4 *,55 4 *;3w 4 *;;3q 4 *;5d 4 *;4g 4 *,3u 4 *;;s 4 *;s 4 *;s 4 *;s 4 *;;4w 4 qp b6 * 4iv,4t 4 * 9eu;;;;5 4 *,s 4 *;4t 4 * 4dx;2f 4 *,5 4 * 97t -2 97u;5 4 qp *,s 4 qp *;l 4 *;48 4 61 *;4f 4 *;1f 4 *;;5 4 *;;;2f 4 * 11z,49 4 * ij 107 4c3 l3,29 4 0 9gt * 9be,29 4 0 l3 * 9be,j 4 1 * -2 9lf,j 4 1 * 987;;;;2g 4 jl 99b * 4mj;;3i 4 *,3s 4 *;;4t 4 *;;;;;1f 4 *,3h 4 *,55 4 *;3w 4 *;4y 4 * -2 qp,4y 4 * qp;;4b 4 *,0 4 *;;5c 4 * 49i;;;e 4 *;;;;;;;;18 4 * 9de lb 9df;4t 4 *,55 4 *;5d 4 45s *;1w 4 *;1a 4 4r6 4iv 136 b6 *,1a 4 b6 * 96g 96h,1a 4 b6 * 96h,1a 4 96l b6 * 96m;55 4 *;55 4 *;;55 4 *;3q 4 *,48 4 * 4eq;52 4 4sl *;;;;5c 4 * 95x;;2j 4 *,4j 4 9fn -4 0 * 9ft;;;4f 4 *;;;;;;;;3w 4 *,55 4 *;;;p 4 * 972,p 4 973 95y ij *,p 4 973 95y *,29 4 9gf 986 * -2 9gg,29 4 9gf * -2 9gg,29 4 8zh 9gn 95y *;;38 4 *;;;1 4 *;1a 4 ij * 96g 96h,1a 4 ij * 96h;;1a 4 * 4r6 qm;;55 4 *,n 4 *;5d 4 * 95y -2 99f;54 4 5p lb -2 qp * -2 9bc,54 4 5p lc -2 qp * -2 9bc,54 4 * lb -2 qp 4t6 -2 9bc,54 4 * lb 9c4 4s0,54 4 * lb 4s0;54 4 * 11z -2 qp 4t6 -2 9bc;2f 4 * -8 4em,2f 4 * -8 47m,2f 4 *;2f 4 * 44w 427,2f 4 * 95t,1a 4 * 4bk,2u 4 * 9a2,2u 4 o2 qa * 9a4,18 4 * 4jg;;;;;4v 8 14k 28j a0x -4 *,4v 8 28j a0x -4 *;1d 8 5c3 5nd *;;;;3s 8 *;y 8 *;4u 8 *;;;;;;5d 8 *;2p 8 5be *;;;1 8 *;;;;;;;;;m 8 9p3 9p4 50r * 58n,31 8 9p3 9rt 1j7 * 58n;;;;;;4g 8 *;49 8 * 55l q8,49 8 * 51v;;;;;x 8 *;;4n 8 *;3q 8 *;0 8 *;0 8 *;;x 8 *;;52 8 *;;;;;;;;;;;;4g 8 * yc oj,43 8 * yc yc 5gr 4z3 56j 5c5,43 8 * yc yc 5gr 4z3 4z0 0 5i9,43 8 * yc yc 5gr 4z3 9qq,43 8 * yc 5gr 4z3 56j 5c5,43 8 * yc 5gr 4z3 4z0 0 5i9,43 8 * yc 5gr 4z3 9qq,43 8 * yc yc 4z3 56j 5c5,43 8 * yc yc 4z3 4z0 0 5i9,43 8 * yc yc 4z3 9qq,43 8 * yc 4z3 56j 5c5,43 8 * yc 4z3 4z0 0 5i9,43 8 * yc 4z3 9qq,43 8 * yc yc 5gr 56j 5c5,43 8 * yc yc 5gr 4z0 0 5i9,43 8 * yc yc 5gr 9qq,43 8 * yc 5gr 56j 5c5,43 8 * yc 5gr 4z0 0 5i9,43 8 * yc 5gr 9qq,43 8 * yc yc 56j 5c5,43 8 * yc yc 4z0 0 5i9,43 8 * yc yc 9qq,43 8 * yc 56j 5c5,43 8 * yc 4z0 0 5i9,43 8 * yc 9qq;;41 8 *;1f 8 *;;1s 8 11 * 57u,1s 8 * 57u;;18 8 * oj ba 564,18 8 * 9u7 564;1a 8 9nc c2 *;;;48 8 *;3q 8 *;55 8 *;4t 8 *,55 8 *;;;55 8 *;5d 8 52g *;55 8 *;38 8 *;;;3q 8 *;26 8 *;2o 8 *;;4t 8 9vo 5cg *,4t 8 9vo *,4t 8 0 * 9vp,4t 8 * 0 9wg;;;4y 8 *,4n 8 *;;y 8 *;3w 8 *;;4u 8 *;;3q 8 *;49 8 531 *;;;;17 8 *,35 8 *;;;45 8 9ve -2 ka *,2p 8 9ym -8 ka *;s 8 *;3q 8 *;;3y 8 *;1j 8 56v 5ce *;;;;;;;27 8 *;;y 8 *,26 8 *;17 8 *,35 8 *,2o 8 *;;;2o 8 *;3o 8 a3u *;3o 8 *;39 8 5k5 *;f 8 *;4b 8 5cg *,5g 8 9rt * 4a,5g 8 * 4a,g 8 a0n -8 5cg *;5g 8 *;1 8 *;f 8 *,1 8 *;f 8 *;f 8 *;4s 8 * -2 9yi;3x 8 * yc jd 50r 5ik;3q 8 *;;3w 8 *;;;43 8 * yc 5gr,43 8 * 50b;3i 8 *,3s 8 *;;;3w 8 *,55 8 *;5e 8 *,s 8 *;;s 8 *;49 8 * 9qp,49 8 5dk 5gy *,49 8 5dk *;29 8 * yc gs 5gr -4 9up -2 9xi,29 8 * yc 9xj -4 9up -2 9xi,29 8 * yc -4 9up -2 9xi,29 8 * yc gs 5gr -4 9up -2,29 8 * yc 9xj -4 9up -2,29 8 * yc -4 9up -2;;l 8 * 5gc,l 8 14k * 5gc;l 8 *;4g 8 *;;;55 8 *,1m 8 * a37 0,n 8 * a40 0;;40 8 * yc 5od,17 8 *;;3d 8 129 *;4g 8 *;;0 8 *;0 8 *;;p 8 9nu yc -2 *,p 8 9nu -2 *,p 8 9nv -8 *,3f 8 560 yc -4 *;4g 8 *;;;e 8 *;;48 8 jg *,48 8 *;;;;38 8 *,s 8 *,6 8 *;1o 8 *,5e 8 *;;;;;2f 8 *,5 8 * 9og -2 9oh,49 8 * f4 16f 5hd,53 8 * 9p0 b2 a22 n8 a23,53 8 * 9p0 a22 n8 a23,53 8 * 9p0 b2 n8 a23,53 8 * 9p0 n8 a23,53 8 * 9p0 b2 a22 a23,53 8 * 9p0 a22 a23,53 8 * 9p0 b2 a23,53 8 * 9p0 a23;p 8 9nn cr * 5gd,p 8 9nn * 5gd,p 8 9nn cr *,p 8 9nn *,3q 8 *,1d 8 4u3 * 9n4 9q8,1d 8 57g * 9n4 9q8,2t 8 9qz * 5c8,3u 8 *,s 8 9x4 * a29;;1d 8 4u3 * 9n4 9q8;;3w 8 *;27 8 *;3q 8 *;27 8 *;;42 8 *;;3h 8 *;;17 8 *,35 8 *;y 8 *;;41 8 *;41 8 *;;3d 8 * 0;;2n 8 * 1a8;16 8 *;;;;;55 8 *;42 8 *,d 8 a2q 0 *,1e 8 *;2o 8 *;4g 8 *;;38 8 *;48 8 * yc,45 8 * yc yc 16h 5do;n 8 *;42 8 *;42 8 *;;5d 8 *;42 8 *;;;;;o 8 *;;;;1 8 *;2o 8 *;;1l 8 *;;53 8 * a1j a1k -2 a1l,8 8 * a3q -2 a3r a3s;;;2e 8 9zj * -2 50y;;;;39 8 55 * 5bl;4z 8 *;2f 8 f4 xu *;1l 8 *;41 8 3x *;52 8 *;;;;55 8 *;3y 8 * 5ca,3y 8 * 5a6,1t 8 9zn 9zo * 12g,1t 8 9zn * 12g;;11 8 * 2as;;3q 8 *;;43 8 * 4v1;;;;;;39 8 * 5bl;;3q 8 *;;18 8 * 4vs,4y 8 59g 9wk * 55,4y 8 59g * 55;;s 8 *;2e 8 9zj 55 505 -2 *,2e 8 9zj 55 jd -2 *;;28 8 *;;3f 8 *,4y 8 *;s 8 *;6 8 *;17 8 *;1w 8 *;;28 8 *;q 8 *;;3w 8 *;4g 8 *,q 8 *;4n 8 *;4g 8 *;4o 8 *,55 8 *;55 8 *;;5d 8 5be 9pr *;1w 8 *;27 8 *;n 8 * a3z 0;4o 8 *;;q 8 *,2o 8 * 129 4wp,4u 8 *,5e 8 *;;3i 8 *;;;;;;;x 8 *,1r 8 9z7 *,1r 8 5bu -2 9z8 -2 *;45 8 *;;53 8 5c5 0 -2 16f *;;;;;20 8 * 576 9re;;40 8 * yc 5od,17 8 *,q 8 * yc;;;;;;;2w 8 9pv -2 16f *;;2f 8 * 9mg,53 8 14m a1f * a1g,55 8 * 5at,d 8 a2e a2f * a2g,d 8 a2e * a2g,4p 8 14j * a2s;d 8 * a2r,1u 8 *;1u 8 *;40 8 *;;s 8 *,6 8 *;s 8 *;;2c 8 * 9ys;45 8 pj *;;13 8 0 * 9tp 103,3l 8 0 * a3v a3w,3l 8 0 * a3w;;;52 8 *;3s 8 *;52 8 *;5c 8 * 9ml;;54 8 * 5ca;5d 8 *;;;;;1l 8 * 59x,4f 8 *;;;18 8 * 53r;;2q 8 *;;;54 8 9sy * 9sz;;3q 8 *;;;4w 8 55 b2 * 58n;;42 8 *;y 8 *;y 8 *,4a 8 * 14k bb a07,4a 8 * a08 a07;;49 8 q8 5c5 0 * 5dk,49 8 9qn 0 * 5dk;;;;4t 8 *;e 8 *;2g 8 jl 9ns *;p 8 14k 576 *,4t 8 *,s 8 *;;;1m 8 gs 57g * bb a35,1m 8 u7 * bb a35;;4g 8 * yc,3u 8 *;48 8 * 5c;;;;;;1w 8 15l * -2 9py;1w 8 9px -2 *,1w 8 p 5eg *,1p 8 * 5f2;3i 8 *;;;;;1f 8 *,3h 8 *;2d 8 *,1a 8 *;26 8 *;;;;;;42 8 *,33 8 *,17 8 *,35 8 *;42 8 *,5d 8 *;33 8 *;;29 8 9xh * 9x6;;s 8 *;1o 8 *,5e 8 *;1o 8 *;2q 8 *;;;;;;;;38 8 *;;;1 8 *;54 8 9sk * 9sl;;;l 8 5bo 9po *;48 8 4xo *,27 8 *;;;3q 8 *;;17 8 *;;1p 8 505 *;35 8 *;;;1 8 *;;20 8 56i * 9rc;55 8 *,n 8 *;;;;;4y 8 *;;5e 8 *;16 8 * yc;;54 8 * 1s7;;;4z 8 *;4t 8 * 56f;1n 8 *,1n 8 546 *,1n 8 3i *,1n 8 oj ba *,18 8 9u8 oj ba *,18 8 9u8 9u9 *;38 8 *;;;;1n 8 14k 16f *,22 8 16f *,c 8 9vb 9ob 16f *;;;;1n 8 *,22 8 *;54 8 j5 * -4 9ry -4 9rz;;;4t 8 * 9w0;;;54 8 * l5 -4 9ry -4 9rz,54 8 * l5 9t1 9t0,54 8 * 9t1 9t0,3d 8 * a2y,j 8 1 * a32;1t 8 *;;3f 8 *;3f 8 *;l 8 5m6 129 *;4g 8 *;;;;;;1n 8 *;;3q 8 *;26 8 *;;58 8 5ll *;58 8 * t6 5ll;5c 8 *;26 8 *;4l 8 *;;;;43 8 5ao yc 5gr yc 5gr 4z3 * 14k 0 5i9,43 8 5ao yc 5gr yc 5gr 4z3 * 0,43 8 4v1 yc yc 5gr 4z3 * 14k 0 5i9,43 8 4v1 yc yc 5gr 4z3 * 0,43 8 9qr yc 5gr 4z3 * 14k 0 5i9,43 8 9qr yc 5gr 4z3 * 0,43 8 5ao yc 5gr 5gr 4z3 * 14k 0 5i9,43 8 5ao yc 5gr 5gr 4z3 * 0,43 8 4v1 yc 5gr 4z3 * 14k 0 5i9,43 8 4v1 yc 5gr 4z3 * 0,43 8 9qr 5gr 4z3 * 14k 0 5i9,43 8 9qr 5gr 4z3 * 0,43 8 5ao yc 5gr yc 4z3 * 14k 0 5i9,43 8 5ao yc 5gr yc 4z3 * 0,43 8 4v1 yc yc 4z3 * 14k 0 5i9,43 8 4v1 yc yc 4z3 * 0,43 8 9qr yc 4z3 * 14k 0 5i9,43 8 9qr yc 4z3 * 0,43 8 5ao yc 5gr 4z3 * 14k 0 5i9,43 8 5ao yc 5gr 4z3 * 0,43 8 4v1 yc 4z3 * 14k 0 5i9,43 8 4v1 yc 4z3 * 0,43 8 9qr 4z3 * 14k 0 5i9,43 8 9qr 4z3 * 0,43 8 5ao yc 5gr yc 5gr * 14k 0 5i9,43 8 5ao yc 5gr yc 5gr * 0,43 8 4v1 yc yc 5gr * 14k 0 5i9,43 8 4v1 yc yc 5gr * 0,43 8 9qr yc 5gr * 14k 0 5i9,43 8 9qr yc 5gr * 0,43 8 5ao yc 5gr 5gr * 14k 0 5i9,43 8 5ao yc 5gr 5gr * 0,43 8 4v1 yc 5gr * 14k 0 5i9,43 8 4v1 yc 5gr * 0,43 8 9qr 5gr * 14k 0 5i9,43 8 9qr 5gr * 0,43 8 5ao yc 5gr yc * 14k 0 5i9,43 8 5ao yc 5gr yc * 0,43 8 4v1 yc yc * 14k 0 5i9,43 8 4v1 yc yc * 0,43 8 9qr yc * 14k 0 5i9,43 8 9qr yc * 0,43 8 5ao yc 5gr * 14k 0 5i9,43 8 5ao yc 5gr * 0,43 8 4v1 yc * 14k 0 5i9,43 8 4v1 yc * 0,43 8 9qr * 14k 0 5i9,43 8 9qr * 0,43 8 * 14k 0 5i9 9qs;;54 8 jg * -2 55 9rt 9s5,54 8 jg * -2 9rt 9s5;o 8 * t6 4zo;;4z 8 *;;5c 8 * c2,12 8 * 103,1p 8 3l *;5c 8 5n4 yc *;3f 8 * 5np;;1w 8 *;5c 8 *;52 8 *;;28 8 *;e 8 *,3i 8 *,3s 8 *;;;;;26 8 j7 *,2e 8 9zd 9p0 9xz 9ze dj *,2e 8 9zd 9xz 9ze dj *,1 8 * 129 te,0 8 * 129 te,g 8 * 129 te;4b 8 *;4f 8 *;4f 8 *;4u 8 *,s 8 *,6 8 *;2e 8 * 1us;1f 8 *,3w 8 *,3h 8 *,3i 8 * 286,3i 8 5js *,3s 8 5js *;2f 8 * 9mi;2s 8 *;2t 8 9r4 * 9r5;;;e 8 *,3i 8 *;55 8 *;48 8 * 5c;;;;;;;;x 8 *;22 8 * 16f 9ob;e 8 *;;1 8 *;3u 8 *;;4w 8 55 9od *,1 8 *,1 8 * b2 9p0 9zm;f 8 *;f 8 *;f 8 *;f 8 *;;f 8 *;0 8 *;y 8 *;1a 8 55 5k5 *,p 8 55 50r *,p 8 9ng *,1f 8 *,3w 8 9o2 -4 55 50r *;2d 8 *,1a 8 *;2d 8 *,1a 8 *;s 8 * a2c,s 8 *;;;4b 8 *;4b 8 *;;11 8 *,11 8 * 5mm;2o 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;31 8 50r *;42 8 *,5d 8 *;5d 8 *,4u 8 *;;4v 8 5k5 * 56u;;;4g 8 * yc,4y 8 * -2 55,4y 8 * yc,4y 8 * 9wk 55,4y 8 * 55,4f 8 *;1l 8 *;;;38 8 *;;p 8 16f 577 *,3w 8 9o2 -4 16f 577 *;;;55 8 dg * a26;;;;58 8 5ll *;;;;;;49 8 * 9qo,1z 8 3i * 103;;y 8 *;38 8 *;42 8 *,33 8 *,5d 8 *;;;;;;55 8 *;0 8 *;0 8 *;42 8 *,33 8 *,17 8 *,35 8 *;5d 8 *;;;42 8 *,5d 8 *;3x 8 5bw *;2i 8 *;;;55 8 *;;54 8 * 5bl l5 -4 9ry -4 9rz;5c 8 * yc 9mo,43 8 * yc 5gr yc 5gr 4z3 56j 5c5,43 8 * yc 5gr 5gr 4z3 56j 5c5,43 8 * yc 5gr yc 4z3 56j 5c5,43 8 * yc 5gr 4z3 56j 5c5,43 8 * yc 5gr yc 5gr 56j 5c5,43 8 * yc 5gr 5gr 56j 5c5,43 8 * yc 5gr yc 56j 5c5,43 8 * yc 5gr 56j 5c5;3u 8 *;;;;;;4n 8 *;;;5c 8 *;p 8 5by * -2 9nh 16f 9ni,p 8 5by * -2 9nh 9ni,p 8 5by * -2 9nh 16f,p 8 5by * -2 9nh;48 8 *;42 8 *,5d 8 *,3i 8 *,3s 8 *;e 8 *;4o 8 *;;4g 8 *;;;;;;55 8 *,3i 8 *;;16 8 *;5d 8 * 9pr,22 8 9vb 9ob * 9vc,22 8 9vb 9ob *,22 8 16f 576 * 569,c 8 9vb 9ob * 569,4v 8 a0r -4 3l c2 * a0s,4v 8 a0r -4 jl c2 * a0s,4v 8 a0r -4 a0t * a0s,4v 8 a0y -4 jl c2 * a0z,4v 8 a0y -4 jl cr * a0z,4v 8 a0y -4 5m c2 * a0z,4v 8 a0y -4 16h * a0z;;;3d 8 t6 *;3u 8 *;3f 8 * c2 5ns;;;55 8 *;2i 8 57g *;;18 8 * 54t 5kh,18 8 * 5kh,18 8 * 54t,18 8 *;;;;4y 8 * 55u;x 8 *;;;;;;;2f 8 * q8,2f 8 * 5hd 3c,2f 8 * 9mb,2f 8 9mc yc *,2f 8 * -2 9md,1a 8 yc 5np *,1a 8 dd 5np *;2s 8 *;2s 8 *;x 8 *;53 8 f4 a1r q8 *,53 8 a1r q8 *;;55 8 *;;;4b 8 104 *,4b 8 te *;;;8 8 * a3o a3m;1n 8 56v *;;54 8 9sc 9p0 9sd 9se * 9sf,54 8 9sc 9p0 9se * 9sf,54 8 9sc 9p0 9sd * 9sf,54 8 9sc 9p0 * 9sf,54 8 5ib dd -2 * 9sx,1n 8 *;5g 8 *,g 8 * te;;5c 8 *;;;;;38 8 *;;38 8 *;45 8 *;38 8 *;;1l 8 *;;;39 8 *;4o 8 *,n 8 *;n 8 16g *,n 8 *;;;;26 8 *;;4b 8 *,0 8 *;e 8 *,3i 8 *;;1 8 *,s 8 *,3d 8 * 53y;;;;;3y 8 *;;;;55 8 *;5c 8 *;4t 8 9wb 55 5k5 *;3q 8 *;3i 8 *,3s 8 *;;4t 8 * 4yp;;;58 8 *;38 8 *;;3q 8 *;42 8 *,1e 8 *;;;;28 8 *;;22 8 *;;30 8 *;4t 8 *;55 8 *;;55 8 *;;;;;4o 8 *;4o 8 *;1 8 *;;17 8 *,3b 8 * 14k 57g 9us,3b 8 * gs 57g 9us,3b 8 * 9ut 9us,3b 8 * 14k 57g,3b 8 * gs 57g,3b 8 * 9ut,35 8 *;3b 8 0 * 14k 57g,3b 8 0 * 9ur,29 8 0 * 9xn 5m 576,29 8 0 * 9xn 5m cv,29 8 0 * 9xn 9ob;3i 8 *;;;41 8 *;3i 8 *,3s 8 *;2u 8 *;;s 8 *;;42 8 *;;;;;3q 8 *;;3w 8 *;;3q 8 *;;;;42 8 *;;;1y 8 9y6 ba *;;;3b 8 * 54t -2 9um;1 8 *;;18 8 5cf *;55 8 *,n 8 *;;1u 8 *;40 8 *;;3s 8 *;l 8 5m6 129 *,l 8 5m6 *;40 8 *;41 8 *;;;5c 8 ld *;y 8 *;t 8 *;;3u 8 *,22 8 * 15l 9ob,22 8 * 9ob,22 8 15l * 9ob,3d 8 4xu *;18 8 jg * 54t 5kh,18 8 jg * 5kh,18 8 jg * 54t,18 8 jg *,18 8 54t 5kh jg *;3s 8 *;3x 8 *;;3u 8 *;;;o 8 * 9t7,o 8 9t9 -4 *;53 8 59z *;55 8 *;;3q 8 *;4z 8 *;3w 8 *;3w 8 *;;4t 8 * 9wh;;;;3w 8 9o2 -4 * 16f 5np,s 8 * 16f 5j3;3i 8 *;;e 8 *;;;;38 8 *;;5c 8 * 9mr;;3u 8 *;;;1w 8 9q5 9q6 9q7 *;4b 8 *;5c 8 *;3q 8 *;;2j 8 5jc *,2j 8 t6 *,2j 8 55 *,4z 8 * a0m;55 8 *,n 8 *;16 8 * 16f,54 8 * yc -2 55 c2 5ib -2 9s0,54 8 * yc -2 9s1 -2 9s0,54 8 * yc -2 55 c2 5ib -2,54 8 * yc -2 9s1 -2;57 8 *;1n 8 *,38 8 *;53 8 * a15 -8 a16,53 8 * -8 a16,8 8 * -8 av l5;2f 8 *;54 8 9sr 0 9ss 1o *;;2f 8 * -8 9mf;16 8 *;16 8 *,5c 8 * 9mm;53 8 * a1z;;4f 8 *;4g 8 *;4b 8 *;;2f 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;;3i 8 *,3s 8 *;;2b 8 *,4o 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;4n 8 *;4o 8 *,55 8 *;55 8 *;55 8 *;1s 8 * 57u;;;;20 8 9p0 9rf -2 cr *;;;;3w 8 *,55 8 *;;4t 8 9w3 -4 oj *;4b 8 * j7;4b 8 *;;42 8 *,33 8 *;3x 8 *;;;43 8 5ao yc 5gr yc 5gr 4z3 4z0 0 *,43 8 9qr yc 5gr 4z3 4z0 0 *,43 8 5ao yc 5gr 5gr 4z3 4z0 0 *,43 8 9qr 5gr 4z3 4z0 0 *,43 8 5ao yc 5gr yc 4z3 4z0 0 *,43 8 9qr yc 4z3 4z0 0 *,43 8 5ao yc 5gr 4z3 4z0 0 *,43 8 9qr 4z3 4z0 0 *,43 8 5ao yc 5gr yc 5gr 4z0 0 *,43 8 9qr yc 5gr 4z0 0 *,43 8 5ao yc 5gr 5gr 4z0 0 *,43 8 9qr 5gr 4z0 0 *,43 8 5ao yc 5gr yc 4z0 0 *,43 8 9qr yc 4z0 0 *,43 8 5ao yc 5gr 4z0 0 *,43 8 9qr 4z0 0 *,43 8 9qt 0 * 9qs,3k 8 u7 *,3k 8 cr *,3k 8 lb *;3k 8 *;54 8 * yc -2 55 c2 5ib -2 9s0,54 8 * yc -2 9s1 -2 9s0,54 8 * dd -2 55 c2 5ib -2 9s0,54 8 * dd -2 9s1 -2 9s0,54 8 * yc -2 55 c2 5ib -2,54 8 * yc -2 9s1 -2,54 8 * dd -2 55 c2 5ib -2,54 8 * dd -2 9s1 -2,54 8 * dd -2 9sx;;;;;18 8 *;18 8 1 -4 * 28y;;;;;41 8 *;;4g 8 * yc;e 8 *,5d 8 *;;;;;39 8 16f *,39 8 3c *,4t 8 4a *;39 8 *,4l 8 *;39 8 *;;o 8 *;;3q 8 *;;4z 8 *;;s 8 * c2;3q 8 *;3b 8 0 5eg u7 *,3b 8 0 5eg lb *,3b 8 0 u7 *,3b 8 0 lb *;1o 8 *;;5c 8 * yc;;42 8 *;;;;2e 8 *,1t 8 * yc 12g,1t 8 * 12g;2e 8 *;;4g 8 *;52 8 *;s 8 * 4yh;;;4g 8 *;3f 8 *,1o 8 *,3b 8 0 5eg u7 *,3b 8 0 u7 *,5e 8 *;5e 8 *;5e 8 *,s 8 *;;;;4z 8 *;45 8 *;;;;;5c 8 *;3q 8 *,55 8 *;;3w 8 *;;5c 8 jl * 5bl;;3q 8 *;3q 8 *;;55 8 *;;;42 8 *,1e 8 *;;;;18 8 54t * 9ty,1p 8 * yc oj;1p 8 * dd oj;;18 8 9tu * 9tv;1p 8 *;;;;48 8 *,2e 8 16h * 9z9,2e 8 9za -4 16h *;;;42 8 *,33 8 *,35 8 *;;;;;2s 8 *;3w 8 *;55 8 *;45 8 pj *;;e 8 *;;t 8 *;;;;;4l 8 a00 -2 5m * 4wv;;3q 8 *;3w 8 *;;3q 8 *,1d 8 * 9qe 0 5i9;;5d 8 5be *;;;3w 8 *;;58 8 * 570;58 8 *;58 8 *;58 8 *;58 8 *;;;;;41 8 5ik *;55 8 *;3w 8 *;3q 8 *,55 8 *;3w 8 *;5 8 *,s 8 *;5 8 jg *,s 8 jg *;;;;1f 8 *;;l 8 * 129 5fe;l 8 * 129 5fj;;;;5 8 *;1f 8 *,3f 8 jl *,3f 8 *,5 8 *;;4g 8 * 5lz;;l 8 * 129 56m,l 8 * 56m;5c 8 *;48 8 16g *,48 8 jg *,2t 8 * l5 5c1 9r1,2t 8 * 5c1 9r1;;48 8 *;;;38 8 *,4f 8 *;38 8 *;;;2s 8 *;42 8 *,1e 8 *;1t 8 9zp 9p0 cr 4zs -4 *,1t 8 9zp 9p0 bb 4zs -4 *,1t 8 9zp 9p0 9yr -4 *,1t 8 9zp cr 4zs -4 *,1t 8 9zp bb 4zs -4 *,1t 8 9zp 9yr -4 *;;2p 8 *;3b 8 *,45 8 *;45 8 *;45 8 *;;45 8 *;45 8 *;;2g 8 * 9tq 9tp 103;5c 8 * 9mm;;;4j 8 9wu -4 0 * 9wt;;;55 8 *;;;;18 8 66 1 jl c2 *,18 8 66 1 9ua *;e 8 *;;;;;5c 8 cr *;;48 8 *;;;3f 8 * yc,3f 8 * dd,3f 8 *,4y 8 * -2 dt,5e 8 *,53 8 16f * 5gy a1v,53 8 * 5gy a1v;3f 8 *,s 8 *;5e 8 *;3h 8 *,1o 8 *,5e 8 *;;;3f 8 *;;;;3q 8 *;m 8 9p2 -4 9p1 50s *,m 8 9p2 -4 9p1 ba *;;;57 8 *;;0 8 *;4b 8 *,0 8 *;55 8 *;q 8 *;;1n 8 14k *,1n 8 *,22 8 *,22 8 * 4un;42 8 *,1e 8 *;49 8 157 * 58h;d 8 594 dd -2 *;;;d 8 jg 5oq 5b9 *;20 8 9p0 9rf -2 cr *;4g 8 * oj;1e 8 *;42 8 *,1e 8 *;4g 8 *;;;;;;;;;;;;;5f g 1m 6i6 b6 683 *,5f g tr 66j b6 683 *,5f g ans 683 *;;0 g 5x4 b6 *;;4g g *;;;4m g ajy b6 * -2 ajz ak0 -2 ak1,4m g ajy b6 * -2 ajz -2 ak1;;;;5 g tr *,3p g 1 -2 tr *;3t g * 6bz;;;;5c g *;5d g *;;2q g * b6 690,2q g * b6 5u0;;;;41 g *;;;5c g *;30 g * 8s 5wo;;3q g *;;5d g * e2;4e g 65b 1m -2 ali -2 1m lu *,4e g alk -2 ali -2 1m lu *;e g *;;l g tr * 5t0,l g * 5t0;l g tr * 65e,l g * 65e;;4y g * 625;2o g *;;;54 g 107 *;e g * 69t;5 g 8s *;2f g * b6,5 g * a50 -2 a5u,2b g * a50 a69 -2 a6a,2b g * a50 a69 -2,49 g * b6 us xq 6gs,43 g a98 -2 * b6 0 63p;5 g tr *,5 g *;;;l g * 15t 6ef;41 g *;;;;;;5g g akp -2 * b6 5vw;;;;;;;1h g 6by b6 *;1d g 6hn dv us -2 xp * -2 a8r,1d g 6ca -2 xp * -2 a8r;;;;;4o g lm b6 *,n g alq b6 * -2 1;;;;;;;54 g 107 6ez -2 b6 * b6,54 g m1 6ez -2 b6 * b6,54 g aan -2 b6 * b6,54 g 107 6ez -2 * b6,54 g m1 6ez -2 * b6,54 g aan -2 * b6;;;3s g * 5pb;;;;;;;;;;4b g * e2 65t,39 g * a7u,39 g * e2 65t;f g 5wo *,3 g 4a *;1h g * b6 5x4;42 g *,33 g *;;5d g *;;;;2b g lm b6 *,4o g lm b6 *;3q g *;11 g * ag9;;3p g 1 -2 tr *;2o g *;;;;;3t g * 68c;;4y g ag2 b6 11t *;42 g *;;;;;;;42 g *;;38 g *;54 g 60s * -2 aaa -2 aa9;;;12 g * cn,3b g 0 b6 *,a g * aij,3j g * cn;;;;;;;;2o g 5t9 b6 *;;;e g *;;;;;1d g 6hn mt * a5g a8d,1d g 5se * a5g a8d;3q g *;;3q g *;3s g * 6fv;;;;1s g 62w *;p g 1m * b6 lu a4z,p g 1m * b6 mt a4z,p g 1m * b6 5se a4z,p g 1m * b6 6ca a4z,p g 1m * a50 a4z,z g 1m * b6 lu a4z,z g 1m * b6 mt a4z,z g 1m * b6 5se a4z,z g 1m * b6 6ca a4z,z g 1m * a50 a4z,3p g 1 -2 1m *,19 g 1m * b6 lu;;26 g * b6 63v,48 g * b6 5v0 5c;;;;1n g e2 *,22 g e2 *;;;;;26 g *;1n g *;;;f g * 5rg;;;;;;t g *,t g * b6 5sh;21 g * 66l;;3b g 0 tr * b6 5se,3b g 0 tr * tr 5se,3b g ads 8s adh 0 tr *,3b g ads adh 0 tr *,3b g ads 8s 0 tr *,3b g ads 0 tr *;;;;;;3u g *;42 g *,5d g *,3v g ad1 b6 *,45 g aej -2 1m *;;q g *,3c g * e2 66b,2l g * 11t;;;;4b g * b6 6f5,4b g * a78;;39 g 602 *;;;e g *;e g *;;;4t g afx -2 *;;;;3b g 0 tr 5tr b6 *,3b g 0 b6 *,3b g * b9 0 adj 5se adk,3b g * b6 0 adj 5se adk,3b g * adj 5se adk,3b g * b9 0 adj adk,3b g * b6 0 adj adk,3b g * adj adk,2m g api -2 11t *,2m g api -2 zd *;a g 684 *;;;;;;20 g q2 * a9s;42 g *;4g g * 8s;;;3f g * b6 a5j;;;;5f g 6hg us 6h5 *,5f g 6hg *;;3t g * 6bz;;;;2z g aml amm b6 *;;4m g ajy b6 * -2 ajz ak0 -2 ak1,4m g ajy b6 * -2 ajz -2 ak1;;;3y g *;;;;5c g * b6 6f5;;;;;;;5d g *;5d g *;;;;;;b g * aj1 b6;43 g 5xf b6 lx 6bw 0 63p b6 mq *,43 g e2 lx 6bw 0 63p b6 mq *,43 g 5xf b6 6bw 0 63p b6 mq *,43 g e2 6bw 0 63p b6 mq *,43 g 5xf b6 lx 0 63p b6 mq *,43 g e2 lx 0 63p b6 mq *,43 g 5xf b6 0 63p b6 mq *,43 g e2 0 63p b6 mq *,43 g b6 mq * -2 a9b -2 a9c;;3q g *,5d g 5xw b6 *;5d g 6i3 lu *,5d g 6i3 zd *,5d g 5xw b6 lu *,1d g * a8e,27 g *,21 g 5t8 b6 *;;5g g akp -2 4a b6 *,5g g * 6dk b6 a4x;;;;28 g * 1m,3s g * 6bz,3t g * 6bz;;;;;;5f g 1m 6i6 b6 683 *,5f g tr 66j b6 683 *,5f g ans 683 *;;;;1a g yf *,p g * b6 lu a4z,p g * b6 mt a4z,p g * b6 5se a4z,p g * b6 6ca a4z,p g * a50 a4z,z g * b6 lu a4z,z g * b6 mt a4z,z g * b6 5se a4z,z g * b6 6ca a4z,z g * a50 a4z;;3x g * 11t a4x ah2 ah3,3x g * 11t a4x ah2;26 g * b6 5zd,26 g * 69b 6jf;;11 g *;11 g *;2f g yf lu *,2f g yf dv *,2f g yf mq *;1d g * us -2 xp 5qq -2 a8r,1d g * us -2 a8s -2 a8r;5c g * a4f;;43 g a98 -2 * 5q7;;;1a g a4l tr * -2 a4m,p g tr zd *,p g tr * b6 lu a4z,p g tr * b6 mt a4z,p g tr * b6 5se a4z,p g tr * b6 6ca a4z,p g tr * a50 a4z,3w g a5c -4 tr zd *,f g a6y b6 zd *,f g a6y b6 11t *,39 g * b6 6by,30 g a4x *,30 g * ad8,30 g * b6 5pk 1m a4x 680,30 g * 1m a4x 680,30 g adb a4x *,3 g aie *,z g tr * b6 lu a4z,z g tr * b6 mt a4z,z g tr * b6 5se a4z,z g tr * b6 6ca a4z,z g tr * a50 a4z,h g *;;5c g *;2o g *;1f g *;;26 g *;;;;;;;;;;;;16 g *;16 g *;;;l g tr * 15t tr 5y0;l g * 15t 6i4;;;49 g 5q7 b6 us xq * 6gs;43 g * b6 lx 0 63p ya pu,43 g * b6 lx 0 63p a9a,43 g * b6 0 63p ya pu,43 g * b6 0 63p a9a;5c g *;1f g *,3h g *,1o g *,q g *,2o g * 15t mt 6ea,2o g * 15t 6ea;;;48 g * 1m 6hs;;;;;1n g * 5t9,1n g * zd 5t9,1n g * 11t 5t9,18 g acv -2 * 5t9,22 g * 5t9;;;;41 g 3x *,5g g akp -2 3x *;;;5d g * b6 lu 624,1z g * b6 lu 624,1z g * b6 624;;1k g 5yu *;;;;;;;;;18 g 63h 1 *;;;;;;54 g q2 * a4x aag,54 g nw * a4x aag;52 g *;;4y g ag2 lu *,1k g * 6a5;;;4m g ajy b6 0 * -2 ajz ak0 -2 ak1,4m g ajy b6 0 * -2 ajz -2 ak1;;5g g * -2 j7;;18 g * 61h 5xp,18 g * acd,18 g 1nb * e2 65t,18 g 1nb * ace,18 g * 61h,1o g *,2q g 1u0 b6 *;;1d g a8x * 1m lu a8y,1d g a8x * 1m a8y;;48 g *;2 g ajp 1m 683 * -2 5wo,2 g ajp 1m * -2 5wo;;1k g * 680;5b g 5th b6 *;;;e g *;3q g *,4g g * 6dr,26 g * 68r;3q g *;22 g 1m * 6bs;1o g *;42 g *,5d g *;;;;;;;3p g 1 -2 e2 *;;;;;;;3x g ah0 tr 5se 12e b6 *;;;;;;;;5c g * 61o,20 g dv * 15u f4 a9z,20 g dv * f4 a9z,21 g 5rz b6 *,21 g 60w *;;;;;v g tr * b6 mq apr,v g tr * b6 apr;;;;;;;;;;n g alq b6 * -2 1;;;;;;;3q g *,48 g e2 lu *,48 g 1m lu *,2t g * pu a92,2t g pu xp a9h -2 *,o g * -2 aas dg 669,o g * -2 aas aat,o g * b6 6hc,o g * tr 60n,o g * aau,o g * xp aav aaw tr aax,o g * aav aaw tr aax,o g * xp aav tr aax,o g * aav tr aax,1i g 5p8 1m lu *;q g *,38 g *;;;;;;;y g *;y g *;;;;;;v g yf * 1m us;;;2f g pu f4 128 *,2f g pu f4 *;;54 g * 5sb -2 aaa -2 aa9;2f g yf * 690;;e g *;;17 g * 5se;;;2s g *;;;;2o g *;3y g *;;;;3q g *;2u g * pu a92;;;;;;45 g aej -2 39 *;50 g 690 *;;42 g *;;;;;5d g *;16 g tr *,16 g *;;;1f g *,3h g *;;;;;;;2q g 5ph *;;;1o g *;;3q g *,2b g lm b6 *,4o g lm b6 *;;;y g *;;;;l g * 15t 5z6;;;;;;35 g *;;3w g a58 b6 *,1w g * b6 -2 a86,r g aj6 b6 *,r g aj6 e2 *;1w g * -2 a86,1w g * p,1w g 107 * -2 a8c;52 g * b6 a6q;;;;;;;5f g 1m 6i6 b6 683 *,5f g tr 66j b6 683 *,5f g ans 683 *;1s g * 5t1;;;1o g *;;2d g *,1a g *;2d g *,1a g *;;;2j g *;;4t g aeu nw * aev -2 aew,4t g aeu nw * -2 aew,4t g aeu nw * aev -2,4t g aeu nw * -2,4t g af5 nw *,4t g nw * ado afi;;;;;;;;;;2f g * a46,18 g * 1 39 cn,18 g * 1 tr cn,19 g * 1;;;;1h g * b6 6j2;;;;43 g e2 0 * ya pu,43 g e2 0 * a9a,3k g lu *;;;3q g *;;;;26 g * 68c,58 g * tr 6j3,58 g 6j3 *,58 g * e2 6j3;;;;48 g *;;;;4g g *;5d g 39 *;5d g 6i3 lu *;;;;;;54 g aai 69f *;5c g * b6;54 g aai 69f lu *;;;17 g *,18 g * 61h 61k,18 g * ach,18 g * 61h,3v g acy acz * b6,3v g acy * b6;;;2b g lm b6 *,4o g lm b6 *;2b g lm *,4o g lm *;43 g a98 -2 b6 *,2t g a9i a9j b6 *,18 g xp 690 *,18 g acr *;e g *;;;3q g *,5f g tr 68p b6 * 690;;;;18 g xp 690 39 *,18 g acr 39 *;;;54 g m1 * -2 6he 69c -2 aa9,54 g m1 * -2 aaa -2 aa9,54 g 107 * -2 6he 69c -2 aa9,54 g 107 * -2 aaa -2 aa9,54 g a4x 69z q2 *;;;;;;;;;;2s g *;;3j g tr *;;4g g * 8s,4g g * 1m,4e g * 1m -2 ali -2 39 65e,4e g * 1m -2 ali -2 e2 lu 66b,4e g * 1m -2 ali -2 alj;3f g * b6 a5k;;;;;;;;;;18 g * 620;2g g acb * acc cn,2g g acb * acc;1h g *;26 g * b6 5v0;;;;1n g e2 *,4t g 6gr e2 *;;;54 g nw * -4 a50 -4 aa8;1z g *;3b g 63f * adp adq,3b g 63d * adp adq,3b g 63f * adq,3b g 63d * adq,q g aai 63g *,q g ae3 -2 63d *,1y g ahu * ahv ahw,1y g ahu * ahw,2m g 63d * -8 ape,2m g 63g * -8 ape,2m g ahk ai7 app *;;;;;5b g 5th *;;;;;;;;3p g 1 -2 e2 *;;;;;;3q g *,1h g * b6 6hs,1h g 6hn dv *;e g * b6 5yy;2g g * 63p;3f g * a5m,b g * aj2 b6;3w g a54 a55 -2 614 *,3q g 614 *,21 g 614 *;;2f g 1m *;3u g *,3u g abc 127 *,3u g abc *;;1k g 6c3 b6 *;42 g *;30 g a4x * 690,50 g * 690;3x g vw b6 *;;;;3p g 1 -2 e2 *;;2f g * pu;;54 g 6c1 6ej 6il *,2g g aby * abe cn,2g g ac9 * aca;;;18 g xp 690 dv * cn,18 g acr dv * cn,4y g ag2 11t *;2o g 5ty *;;;;50 g 6hh *;;;;;;1n g *;;;3x g *;;26 g 69d b6 *;2i g 16k 1m 6hn lx *;2s g *;e g 5xc b6 *;;;;4g g *,2u g pu xp * a91,2u g pu * a91,2 g xp * -2 ajq -2 ajr -2 1gz -2 69b 6cu,2 g xp * -2 ajq -2 ajr -2 1gz -2 ajs;4y g 6ex *;;;;e g *;2s g *;4t g * 142;;39 g 1m zd *,39 g 1m 11t *,54 g o7 * f4 -4 a50 -4 aa8,54 g aai aaj e2 *,2e g 1m 11t *,2e g 8s 11t *,1k g 1m * b6;42 g *,33 g *,5d g *;5f g 1m 6i6 b6 *,5f g tr 66j b6 *,5f g ans *;1a g 1m * 5t3,39 g * 5rf,3v g ad1 b6 * 5ty,1o g ad5 b6 * ad6,45 g aej -2 1m *,5f g 1m 6i6 b6 * 151,5f g 1m 6i6 b6 * 60y,5f g 1m 6i6 b6 * 5pg,5f g 1m 6i6 b6 * 5s9,5f g 1m 6i6 b6 * 5tz,5f g 1m 6i6 b6 * 692,5f g 1m 6i6 b6 * 6hg,5f g tr 66j b6 * 151,5f g tr 66j b6 * 60y,5f g tr 66j b6 * 5pg,5f g tr 66j b6 * 5s9,5f g tr 66j b6 * 5tz,5f g tr 66j b6 * 692,5f g tr 66j b6 * 6hg,5f g ans * 151,5f g ans * 60y,5f g ans * 5pg,5f g ans * 5s9,5f g ans * 5tz,5f g ans * 692,5f g ans * 6hg,44 g aai aof 1m * aog;;;2s g *;;;;;5c g * 61o,5c g 61o *,49 g * 6it 6fy,49 g * a97,21 g 5t8 b6 *;;1j g 60h b6 *,1k g * 6ay;;;1n g *;;2 g * 5xp ajx;;49 g 6id *;3t g 5uz *;;;;5f g tr * b6 anv;;;;1k g * 6a5;;45 g aej -2 1m *,1k g * 680;;e g *;;;3f g 1m *,3h g *,1o g *,3p g 1 -2 * 8s,19 g xp *,19 g 107 *,19 g qw *;t g *;;;44 g aoc lu * aod;;;;;38 g *,n g * b6 alx;38 g *;;54 g 60s 5sb -2 6he * -2 aa9,54 g 60v 5sb -2 6he * -2 aa9,54 g aab -2 6he * -2 aa9;p g tr * b6 lu a4z,p g tr * b6 mt a4z,p g tr * b6 5se a4z,p g tr * b6 6ca a4z,p g tr * a50 a4z,54 g aai aaj b6 *,54 g aai aaj tr *,z g tr * b6 lu a4z,z g tr * b6 mt a4z,z g tr * b6 5se a4z,z g tr * b6 6ca a4z,z g tr * a50 a4z,2m g api -2 11t *;e g *,5d g *;54 g aai * dv 5vl;3q g *;;;;;;;;;;;;;;42 g *;3w g * a5a,3w g * a5b;;;;54 g a4x * xp 5pm,54 g a4x * aal,2e g 8s 11t *;28 g *;;;3q g * b6 a5v,26 g * b6 5v0,48 g * b6 6hs e2 6j8,48 g * b6 5v0 5c,21 g * b6 6hs;;;30 g 5wo *;5c g *;5c g ya m1 *,5c g ya 107 *;;3x g 60r *;;;;;5f g 1m 6i6 b6 683 *,5f g tr 66j b6 683 *,5f g ans 683 *;;3q g *,49 g 6ak *,20 g lu * 15u f4 a9z,20 g lu * f4 a9z;;42 g *;;;;;;;;;;;48 g *;48 g e2 *;;;;;;3q g *;;;2u g pu xp * a91,2 g xp * -2 ajq -2 ajr -2 1gz -2 69b 6cu,2 g xp * -2 ajq -2 ajr -2 1gz -2 ajs;;;;28 g *;2f g pu xp *;;;20 g xp hx 6gd lu *,20 g hx 6fk 6gd lu *,20 g hx 6gd lu *;4g g 5x6 *;;;;;5 g *,b g * aj0,b g aj3 *;42 g *,5d g * cn,21 g * cn;;43 g 5xl *,43 g 5x4 *;44 g tr *;39 g 69b *;3t g * 6f8;n g 664 b6 *;e g 5u9 *;;30 g a4x * 5wo,30 g adb a4x * 5wo,30 g a4x * adc,3x g 5wc 11t a4x * ah2 ah3,3x g ah4 a4x * ah2 ah3,3x g 5wc 11t a4x * ah2,3x g ah4 a4x * ah2,2 g ajn q2 a7y * ajo,2 g ajn a7y * ajo;;;42 g *,56 g * a6c,33 g *,5d g *;43 g a98 -2 e2 lx *,43 g 5xf b6 lx * 0 63p ya pu,43 g 5xf b6 lx * 0 63p a9a,43 g e2 lx * 0 63p ya pu,43 g e2 lx * 0 63p a9a,43 g 5xf b6 * 0 63p ya pu,43 g 5xf b6 * 0 63p a9a,43 g e2 * 0 63p ya pu,43 g e2 * 0 63p a9a;;39 g a7v 69d b6 lu *;;;;3q g *,20 g dv * 15u f4 a9z,20 g dv * f4 a9z;;;49 g * 6fy 0 a93,49 g 6fy * 0 a93,49 g * 6ak 6ah,3b g xp * 8s,29 g 107 *,29 g xp * 8s,2a g alf -8 xp * e2 al8 alg;;;;2m g * 8s ahv apn,2m g * ahv apn;5c g * m1 6a8,3s g * mq 6a8;;41 g *;5c g * 6a8;;;;;;;;;;;;;;;;1d g 67m a8h *;4m g 5ox b6 * -2 ak3 -2 ak4,4m g 5ox b6 * -2 -2 ak4,2l g 6fy ib us *,2l g 6fy *;;q g *;;1k g 6c3 b6 *;1h g 5t8 b6 *;;3q g * 66l,21 g * 66l;;;r g aj6 b6 *;54 g 107 6ez -2 b6 * 63t,54 g m1 6ez -2 b6 * 63t,54 g aan -2 b6 * 63t,54 g 107 6ez -2 * 63t,54 g m1 6ez -2 * 63t,54 g aan -2 * 63t,3y g * 63t;2f g pu *,3f g pu *,3p g 1 -2 pu *;;;;;;;;3q g *,1d g 1m 6hn mt us xp *;;;1o g *;;;1n g *;42 g *,33 g *;;;;;;;2f g pu xp * -2 a48,4g g xp *,2u g pu xp * a91,2u g pu * a91;;4t g * 6ax;1h g * b6 an7;;26 g 6gv b6 *,48 g * 65j;4g g * 8s,o g * 60v 6b5 tr;;43 g * 6im;;;;;;;;;;;;;42 g *;;l g 62e 15t *;;;;;;;16 g *;;;3y g *;;41 g *;;;;;42 g *,33 g *,17 g *,35 g *;;;54 g 107 * -2 b6 aam,54 g m1 * -2 b6 aam,54 g 107 * -2 aam,54 g m1 * -2 aam;2f g *;;;;;3q g *,4m g ajy b6 * -2 ajz ak0 -2 ak1,4m g ajy b6 * -2 ajz -2 ak1;;2t g pu ib 6bo b6 *,2t g a9g 6bo b6 *,20 g a9t * zd,27 g *,27 g 6bo b6 *,o g ab5 b6 * -4 ab6 ab7 ab8,1h g 6bo b6 *;;12 g 1m lu *,12 g tr *;;;;;;;2e g 1m 683 *;;1h g * b6 62a;e g 5xc *;;;;2j g tr *,2j g 13v *;o g 6dy lx * 6b5 tr;;;;;;42 g *,e g *,5d g *,3x g ah0 tr 5se * us;4b g 685 b6 lu 6f5 *,4b g 685 b6 6f5 *,4b g 6f5 *;21 g 60y *,1h g 60y *;;2f g pu *;1d g 6hn mt * a5g a8d;3q g *,1d g 6hn lx * a5g a8d;4b g 5qe b6 *;;;;;;42 g *;;42 g *,33 g *,17 g *,35 g *;;;;;41 g 6cb *;41 g *;;;;;;;;;;2s g *;1z g *;4t g * tr cn;2f g 1m nq *;;1f g *;1s g * a6j,1s g * a6k,4b g 685 b6 *,4b g * b6 5we,4b g a7d -2 * -2 a7e 65e,21 g * b6 5p0;1f g *;;41 g *;;1n g *;;1n g *;;;;;5c g * 5wq;1o g ad5 b6 * ad6;;5d g *;;;;2g g e2 a4x * 65n;16 g * us;;;;;;;;1d g 1m * mt us a8m;;;;;2b g lm b6 *,20 g dv * 15u f4 a9z,20 g dv * f4 a9z,18 g * 61k,4o g lm b6 *,21 g 5rz b6 *,21 g dv *;;;;3q g *;3b g 0 tr 5tr tr *,3b g 0 tr *;;;1o g *,3b g 0 tr 5tr tr *,3b g 0 tr *,2q g 5ph b6 *,2q g 5ph b6 * b6 5yn,3p g 1 -2 tr *;;;5d g * lu 624,1z g * lu 624,1z g * 624;;;;;;;;;;49 g * a95;41 g *;3u g *;3u g *;3y g *;3q g *;;;;;;;a g *;5d g *;;49 g 6c5 6fy 0 * 5yr,49 g 6fy 6c5 0 * 5yr,49 g a94 0 * 5yr,20 g lu * 15u f4 a9z,20 g lu * f4 a9z;;48 g *;;;;;;58 g * tr 6j3,4m g ajy b6 * -2 ajz ak0 -2 ak1,4m g ajy b6 * -2 ajz -2 ak1;3q g *;;4e g * -2 e2 dv us -4 alp,4e g * -2 5z5 -4 alp;58 g *;39 g *;;41 g 6gx *;48 g e2 *;;3q g *;;;;;;3q g *;;;;2j g *;2j g *;;2 g ajn q2 a7y 6bs 65t b6 *,2 g ajn q2 a7y 6bs 685 b6 *,2 g ajn a7y 6bs 65t b6 *,2 g ajn a7y 6bs 685 b6 *,2 g ajn q2 a7y 65t b6 *,2 g ajn q2 a7y 685 b6 *,2 g ajn a7y 65t b6 *,2 g ajn a7y 685 b6 *;;;4g w * 6mr,54 w * 127 6vd t6 au2,54 w * au3 -2 au4 -2 au5 au6,54 w * 77h au9 74m aua,54 w * 77h au9 aua;k w *;3r w *;;3t w l8 *;3t w 6l7 *;l w 77f *;;;4b w te cm *,1q w *,4m w b2r cm *;;;1f w *,4q w *,14 w *;;;;1z w *;4r w *;;;;;2v w *;43 w *,43 w ya *;43 w *;2q w * cm 6y5,2q w * t6 6mw;;;;;e w *;;51 w b4d -2 * 73g,51 w b4d -2 * 6nd;;1z w *;;3q w *,3r w *;3x w ay2 * 0 ay3;;;49 w 745 * 0 1xm;;;;l w * j3 6vc;l w * j3 6vc;;;;;2o w *;;;;;5c w 6sh *;1f w *,5 w jl *,5 w *,4q w *;5 w *;2o w *;;;;;;;;;1z w *;3v w avl -4 jl *,3v w avm * avn avo,3v w avm * avo,1i w 3a *;;1v w *;;t w *,3t w * cm 71u,1q w *,u w b4w -4 b4x *;3g w jl * b0t b0u,3g w jl * b0u;3q w *,k w *,3r w *;4g w *;;1a w lt * aq7,e w 70t *,2v w 70t *;5d w 6ri lt *,5d w jl 6nd cm *,1d w * 6u4 6t8,1d w * 6m4,20 w atk * dg 74s atl,20 w atk * dg atl,20 w 6ou lu ze *,27 w *,1q w *;5c w *;k w *,3r w *;;1q w *;;1j w * t6 76k,k w *;;;;l w * dg 71n;;;4o w lm cm *;3t w * cm 6wu;;1a w lt * aq7;k w *,3r w *;5g w azm *;f w as7 -2 6p3 *,f w 6p3 *,4b w 6nc *,23 w b30 -2 4a *;4b w as9 -2 *;;4b w 6tu *,5g w 6tu *,23 w 6tu *;;;;5d w *;4o w lm cm *;;3q w *;;16 w *;;;;3e w * 6uu;1o w *;;42 w *;;42 w *,33 w *;59 w *;59 w * 6yj;1i w * 6y5,1i w jl *,2h w *;;;;;;3q w *,1d w 76j m1 * asi asj,1q w *;1f w *,4q w *,14 w *;1a w 1m * 6qh 6mc,1a w 1m * b9 6qa,1a w 1m * 6qh 6rs,1a w 1m * 6xe,p w 1m aqn *,3w w aqx -4 1m aqy *,1g w b26 1m 11w *,1g w b26 1m zp *,1g w b26 1m *;4b w * cm 6px,4b w as9 -2 * cm 6px,4b w as9 -2 * cm 6qc,4b w * cm 6qc,2h w * cm 6y5,2h w * cm 6px,3e w 8s *;1n w av *,22 w av *,22 w 1m *;k w *,3r w *;;32 w * 6qh 6vj,32 w * 6zh;;1f w *,3h w *,4q w *,14 w *;;;1n w *;3b w 0 t6 * cm 6xo,3b w 0 t6 * zd 6xo,3b w 0 t6 * t6 6xo;;51 w 73g *;;;k w *;26 w * cm 6x0;;1z w *,3r w *;54 w o7 * -4 are -4 aty;1z w *;5c w 7o *,1g w ya *;5c w *;3e w 6n3 *;;4q w *;;;;;42 w *,5d w *,3v w avi avj -2 6xe *,3v w avi -2 6xe *,45 w awl -2 37 *,45 w awl -2 1m *,1z w *;4b w * as8,3g w * b0w -4 b0x,3g w 7o hx jf *,w w *;1v w *;25 w b44 b9 *;;3q w *,48 w 39 *,27 w *,o w * -2 aui dg 6w2,o w * -2 aui auj,o w * auk,o w * ya aul aum t6 6v1,o w * ya aul aum 13v 6nt,o w * ya aul aum t6 6wo,o w * ya aul aum 762 6nt,o w * aul aum t6 6v1,o w * aul aum 13v 6nt,o w * aul aum t6 6wo,o w * aul aum 762 6nt,o w * ya aul t6 6v1,o w * ya aul 13v 6nt,o w * ya aul t6 6wo,o w * ya aul 762 6nt,o w * aul t6 6v1,o w * aul 13v 6nt,o w * aul t6 6wo,o w * aul 762 6nt,1q w *,3r w *;3t w azr cm *;1f w *,17 w *,3b w 0 t6 6nm cm *,3b w 0 cm *,3b w * b9 0 avz 6xo aw0,3b w * cm 0 avz 6xo aw0,3b w * avz 6xo aw0,3b w * b9 0 avz aw0,3b w * cm 0 avz aw0,3b w * avz aw0,35 w *;;;59 w *;;;;;4r w *;k w *;;;1k w *;1t w *;;;4g w *;4g w *,4t w ax3 -2 av *,1q w *;5g w 10o *,5g w *;2o w *;;;;4g w *,1z w 3a 6m1 6qh *,1z w 39 6ww 6qh *;;;f w as6 b9 *,f w as6 b9 zp *,f w as7 -2 *,39 w * cm 70g,30 w as5 *,3 w 8s 127 *,3 w azf *;5d w *;3e w jl *,3e w *;;;;;;10 w 1 jl *,10 w jl *,3e w *;3q w *,2t w * h7 6sw,2t w * 6ry 127 qt,2t w * jl 127 qt,2t w * 6u4 13v 6w2,1q w *,3r w *;42 w *,4q w *,14 w * b2d b2e -2 b2f,14 w * b2d -2 b2f,59 w * 74f;3r w *;;3r w *;;28 w *,1q w *;;;y w *;;3e w 39 *;f w as7 -2 6p3 *,f w 6p3 *;;2h w *;3q w *,k w *,3r w *;1z w *;;4q w *,10 w *,10 w * b1x;10 w *;;;4b w *;11 w *;11 w *;k w *;;2t w 6lw 6qz -2 *;;;1t w *;;;;1a w jf * aq7;l w * dg 6qr,l w * 6qr;;;;;;4b w as9 -2 * 6nc,4b w 6q9 * asa 6nc;1o w *;;1f w *,2o w * dg azk 6zp,2o w * dg 6zp,4q w *,14 w *;;;;16 w *;1t w b2s mq *;;;;;;1t w *;;;;;;;;4t w axl axm *;;1k w *,25 w awp 1m * b42 b43,25 w awp 1m * b43;;;k w *,3r w *;3t w *;;3q w *,l w 6jw 39 *,l w * jl 6w3,26 w * as4 6tz,26 w as5 *,26 w * 6ld,26 w * jl 6w3,k w *;1i w * 70y;43 w * 72u 76f 759;3q w *,1q w *;;42 w *,5d w *;1o w *;;k w *,3r w *;e w *,3t w * cm 71u;16 w *;16 w *;3g w 1m 6t7 -2 * jf,3g w 128 77m -2 * jf,3g w jl 73k -2 * jf,3g w b0s -2 * jf;;3t w 76k *,3t w 73s *;1v w *;;;;l w * j3 6vc,l w * m1 6se;;;;2f w * dg pz 6xq,43 w asv -2 * 0 qv,43 w * 0 qv asx,43 w * m1 0 cm 6xn,43 w * 127 qt,43 w * at6;;;;3y w *;;;2u w * pz ass;;45 w awl -2 3a *,51 w 73g *,51 w b4d -2 3a *;f w * 6p3;;4t w 0 * av6 ax1;2s w *;2o w *;;;;;;5d w *;;;;42 w *;;;5c w pz *;;2f w * 1m;;;18 w 6vm *,2q w 6kf *;2f w *;5d w 6ri lu *,1z w 6ri lu *;26 w 6o7 * jl 6t5,4b w 6o7 * dg;;1o w *;1a w aq6 -2 6q5 *,1a w lu * aq7;3q w *,4o w lm cm *;;42 w *,56 w * 6m5,33 w *,5d w *,51 w b4d -2 39 *;k w *;y w *,y w jl *;;l w * dg 71n,l w * 71n,3g w 1m * -2 b0r,1g w 1m * cm b22 b23,1g w 1m * cm b23;1w w * -2 asg;;;;5d w 705 *,2g w auv 0 abt 0 auw 39 *,2g w auv 0 0 auw 39 *,2g w auv 0 abt auw 39 *,2g w auv 0 auw 39 *,2g w aux abt auy auw 39 *,2g w aux auy auw 39 *,2g w aux abt auw 39 *,2g w aux auw 39 *,2g w 6z5 6ws 39 *,12 w av2 *,12 w 6xo *,3j w av2 *,3j w 6xo *;28 w *;;;1t w *;51 w *;;e w 6ne *;;48 w *;3r w *;2d w *,1a w *;2d w *,1a w *;2d w *;4t w * axn;35 w *;;;;;3q w *;;;26 w 6nc as4 *,2y w * cm 127 b52,2y w * cm b52;58 w * 13v 77c,58 w * 77c,58 w * 762 77c;3r w 77f cm *,3r w *;;y w *;;;;4q w *;;;;2t w 6x6 *;42 w *;4x w b4r -4 * -2 6nd;;;;15 w b3j cm * -2 1,15 w b3j au * -2 1;;4o w lm *;45 w *;1t w *;3t w *;;4g w *,1q w *,3r w *;4g w * 1m,4g w * 39,4g w * 37;;;2q w * 6su av 6nd;27 w *;;;;q w *;1t w *;1t w *;1q w *;;3q w *,e w * 3a,k w *,3r w *;;3e w 6mw *;;k w *;;;;;;;4o w lm cm *,18 w * 70k,2v w pz dg 127 *,2v w pz b2i *;;3r w dg *;18 w 6pt *;k w *;;2h w *;4i w * cm 77a;2g w pe atv 75j *,3t w 6nc *;;k w *;k w *,10 w * b1y,3r w *;;;;;49 w 6zg *;;;;42 w *,59 w *;;51 w 6nd *;5b w *;3r w *;;3e w b3w *,3e w jl * az2;;3g w jl * b0t b0u,3g w jl * b0u;1t w b2s mq *;1t w *;1t w *;;;k w *,3r w *;3t w * av 6mu;3x w 6x8 *;;3q w *,k w *,3r w *;;3w w aqo -2 aqp -2 77f *,3q w 77f *;;2f w 1m * 7k;42 w *,59 w *;;38 w *,1v w *;59 w 39 *;3u w *;4h w * av 6yb -4 1;;;;;;k w *;3e w 39 * b9 72m;;3x w *;;;2i w 76j m1 *,2i w cm 76j m1 *,2i w aso *;;4y w 72r *;5b w *;;2s w *,2f w * 76h;59 w *;;2f w * 282;;;;4g w *;1a w 1m * 6nb,1a w 1m * 74f,4w w 39 * arc,39 w * 6me,45 w awl -2 37 *,25 w 6p3 b8 * b46,51 w b4d -2 37 *;;4b w * cm 6nc;;49 w 76m *;2u w pz * asp;5c w 6sh *,49 w * asu;;1v w *;;1d w * 6n8 asi asj,3b w 0 cm *,3b w 0 zd *,3b w 0 t6 *;;;1n w *;4q w *;;;3k w *;1v w *;1a w aq6 -2 6q5 *,1a w lt * aq7,1a w 1m 6nb 6qh *;2x w 6nc au 6tz jl *,2x w b53 jl *,2x w 6nc au 6tz *,2x w b53 *,2x w * b9 b54;;1z w *;;38 w *,1v w *;38 w *;;3h w *,1o w *;;;3t w *;;;2v w *;e w *,5d w *,14 w 70t b2d b2g * 39 6pr,14 w 70t b2d * 39 6pr,2v w 70t cm *;15 w b3j cm * -2 1;39 w 6me *,3a w b1c 6kg *;;26 w *;;4b w *;;26 w *,48 w * 5c;k w *,3r w *;3e w 8s *;e w *;;e w 6nb *;;;;1i w b0b b0c * cm 70g,1i w b0b * cm 70g,1i w b0e jf * cm 70g,1i w b0e * cm 70g;3q w * cm arg,k w *,3r w *;;;3y w aun b9 *,30 w 6p3 *,3c w b0i b0j b9 *;;5c w *;4t w 0 6sa av6 o7 *,4t w 1 av6 o7 *,4t w o7 * -2 1;2o w * cm,3r w *;3w w * aqw;3x w 736 *;2h w *,1v w *;49 w * 6zg;k w *,3r w *;;;;k w *;;;;43 w pz * at7 jf 6zg,54 w * 6ya 127 auc;48 w jl *,48 w *;3q w *,1q w *,2h w *;;3r w *;1s w 71s *,3e w *;3e w 39 *;;3q w *,1q w *,k w *,3r w *;;16 w ya *,16 w *;35 w *;;42 w *;4r w *;3r w *;3e w 6nc *;;;3c w * jf b0f b0g,3a w * cm px;;59 w *;;;5 w *;;4q w *,3a w * b1k;2f w * aq0,5 w * are -2 arf,2b w * ar4 arq,1i w b0e jf * 6wn,1i w b0e * 6wn;;;4r w *;1z w * t6,1v w *;20 w * atr 6u2;;;30 w as5 * 6p3;1z w *;;;;59 w *;;;;5c w xp *;;5c w * 71z;4q w * b06,51 w b49 * b4a;;3y w * aur;;1f w *,4q w *;2h w *;;2v w pz ya 76a cm 127 * cm 6vd,2v w pz dg 127 * cm 6vd,2v w pz b2i * cm 6vd;;;;;;4t w * 6zc;;3y w *;;17 w *;;;1s w as0 *;;;3q w *,k w *,3r w *;;1n w *;5b w *;;;;;;;;;42 w *,33 w *,17 w *,35 w *;;47 w *;;4y w *,3e w 8s *;;;3f w * ar4 ar5,q w *,3g w b0q -2 8s lu -2 *,3g w b0q -2 lu -2 *,3g w lu * 12w;q w *;;;2f w pz dg * -2 aq1,2u w pz dg * asp;58 w * 13v 77c,58 w * 77c;;;5d w *;;;;;3f w pz *,42 w *,40 w *,52 w * 74f,33 w *;;;;;;;3y w * 76n,3y w aun 6qh *;45 w *;46 w 6kf cm *;4g w * 8s;43 w * 76q;;;4i w 70l cm *;;;;;;2f w *;26 w 75r *;;;;;3e w *;4y w *;;;y w *;k w *;1v w *;y w *;;;;3r w *;y w *,4t w axi mq *;;;;;;;5c w *;;k w *,3r w *;3g w jl * -2 b0r;;27 w *,3c w b0i b0j 6qh *,1q w *;;2f w * apz,1a w * 6pu,1a w * 74f,18 w * avd,18 w * 6vs;;w w *;4g w *,4g w o7 *,1t w o7 *;3t w * 6o3;12 w 1m *;;;4b w 6o7 cm *;;2j w zd *,2j w 13v *,2j w 762 *;;1n w *,1v w *;42 w *,5d w *;;;26 w 6yu cm *;;18 w * 70k,1o w *;;1o w *,4q w *;54 w * -4 are -4 aty;;;;45 w *;38 w *,45 w 1l5 cm *,46 w 6kf cm * av 6nd,4k w 1l5 cm *,3r w *,1v w *;1a w 1m * aqh aqi,4q w *,10 w * cm;;4b w *;;1a w aqc * -2 aqd;;;;;;28 w *,3r w *;4o w * lm;;;;;;42 w *,33 w *,17 w *,35 w *,1i w 6up 6kp *,1i w 8s mq *;5b w *;;;e w *;;;;;;;;k w *;;59 w *;7 w cm * b18;4t w 0 *;1f w *;;1n w *;1v w *;;1n w *;;1x w *;;;;;5d w *;3r w *;k w *,2v w * 6lv,3r w *;26 w * 72t,k w *,3r w *;39 w t6 *,3r w *;;;;;1g w 1m * cm,51 w b4d -2 39 *;47 w *;;k w *;3f w * ar6;3b w 0 t6 6nm t6 *,3b w 0 t6 *;;1o w *,2q w 6kf cm *;52 w *;52 w *;1t w *;;2v w pz ya * cm 127 6vd;;;;1x w *;49 w 705 7k yb * 759;;2f w pz dg 128 *,2f w pu *,18 w pu *,18 w pz dg 128 *;;1d w * j3 6n8 asi asj,1d w * asi asj,51 w b49 * 7q 7k b4a;;3t w 6t9 *;49 w * 6zg;;3q w *,k w *,3r w *;3u w *;;;;5d w *;;3e w *;;;;;;;;;1z w *;;3r w *;;;q w *,51 w b4d -2 *;;3q w *,3r w *;;58 w *;;k w *;;3q w *,54 w ip * au9 74m aua,54 w ip * au9 aua,k w *,3r w *;;4h w 7p * aum b3r 1,4h w 7p * b3r 1,4h w 7p * aum 1,4h w 7p * 1;3q w *;e w *,2v w 1ci cm *,2v w 1ci cm 6vd *,2v w * 3a 6s7,2v w * jl;3g w 128 * -2 b0r;39 w 1m * 6xb;4h w 7o * -2 b3n -4 1;11 w * 6pz;59 w *;;;;;;;;;;;5f 1s p8 7nt *;;;;;;;;5 1s *;;3t 1s * 7r3;5d 1s 79k 1m *;21 1s 7i0 *;;;;;5f 1s p8 7nt *;;;;;41 1s *;52 1s * b6 7ev;5c 1s *;;5c 1s xp *,30 1s * 87 7dr;;3q 1s *;;e 1s *;;;;l 1s * qw 7lj;;2o 1s *;;5 1s 87 *;e 1s * 7ek;5 1s *;2f 1s * b5d,5 1s * b6y -2 b6z,2b 1s * b79 b7a,49 1s * us 7u5 7v7;2o 1s *;;;;41 1s *;47 1s * 7cw 7ts;;;h 1s * d3 7am,5g 1s bka -2 * b6 783;;;;;;;;;;43 1s * xp;;1h 1s 7r1 b6 *;54 1s * dg -2 b6y bat,54 1s * dg -2 bat;1z 1s *;;;;;;;5d 1s 79k 1m *,1z 1s 7f4 av 1m *,1z 1s 79k 1m *,1z 1s 7f4 av *,1z 1s 79k *,r 1s * 7mt;;;1a 1s b5n -2 7pb *,1a 1s 1m * b5o;;5c 1s * 1m;;4m 1s bji b6 * -2 bjj bjk -2 bjl,4m 1s bji b6 * -2 bjj -2 bjl,n 1s 7op b6 *;3f 1s * b6 b6m,5f 1s * b6 q2;;;;3q 1s * b6 b70,21 1s * b6 7w3;;;;;4t 1s * 7q3;5 1s e1 *;3s 1s * p6;;;3 1s 4a b79 *;f 1s 7ia *;;1h 1s * b6 7ex;;;5d 1s *;;3q 1s *;;4o 1s lm b6 *;42 1s *,33 1s *,4y 1s bfx d3 y4 *;42 1s *;;;2o 1s *;42 1s *;;;1z 1s *;12 1s * cn,3b 1s 0 b6 *,3x 1s bgv * -2 bgw -2 us -2 bgx,3x 1s bgv * -2 bgw -2 -2 bgx;3q 1s *;;;2l 1s 12y * -8 boq;;;;;;;p 1s b63 d3 *,1d 1s 7vz qw * b6i b8u,1d 1s 7b6 * b6i b8u,z 1s b63 d3 *;3q 1s *,1d 1s 7vz 4j * b6i b8u;;3s 1s * 7ut;;;;1s 1s 7jo *;p 1s 1m * b6 7b6 b60,p 1s 1m * b6 7re b60,p 1s 1m * b61 b60,z 1s 1m * b6 7b6 b60,z 1s 1m * b6 7re b60,z 1s 1m * b61 b60;;;4b 1s 7jb d3 *,21 1s * b6 783,3p 1s 1 -2 pu *;26 1s * b6 7na,26 1s * b6 7kg,11 1s * bg2;;;1n 1s bcd *,22 1s e1 *,22 1s b6 *;;1f 1s *,3h 1s *;;1n 1s *;3b 1s 0 tr * b6 7b6,3b 1s 0 tr * tr 7b6,3b 1s bds 87 b76 0 tr *,3b 1s bds b76 0 tr *,3b 1s bds 87 0 tr *,3b 1s bds 0 tr *;;;;;39 1s * b6 7xc,54 1s * nw -4 b6y -4 bai,44 1s nw * bo6 bo7,44 1s * bo6 bo7;;;f 1s * tg,1z 1s *;3b 1s fw * bdf us 7ur,3b 1s fw * bdf bdq,3b 1s 7in * bdf us 7ur,3b 1s 7in * bdf bdq,3b 1s 7ib * bdf us 7ur,3b 1s 7ib * bdf bdq,3b 1s fw * us 7ur,3b 1s fw * bdq,3b 1s 7in * us 7ur,3b 1s 7in * bdq,3b 1s 7ib * us 7ur,3b 1s 7ib * bdq,1y 1s bhe * abt bdu,1y 1s bhe * bdu,2m 1s fw q2 * -8 bp1,2m 1s bp7 q2 *;t 1s *,t 1s * be1;;;;;;42 1s *,5d 1s *,45 1s bei -2 1m *,45 1s bei -2 7ov *,2o 1s * bi3;5f 1s p8 7nt *;3c 1s * e1 7me;2q 1s 78k b6 *;4b 1s * b82,1t 1s 7p9 m8 7gq bhr *,1t 1s bk2 bhr *;;;;;a 1s 7nv *;;;;;;;4t 1s bft -2 *;;17 1s *,3b 1s 0 tr 7c1 b6 *,3b 1s 0 b6 *,3b 1s * b6 0 bdk 7b6 bdl,3b 1s * bdk 7b6 bdl,3b 1s * b6 0 bdk bdl,3b 1s * bdk bdl,35 1s *,2m 1s bp5 -2 ze *,2m 1s bp5 -2 11u *;;1i 1s * bab 7hc;1c 1s xf *;;;;;;;;;;3t 1s * 7r3;3s 1s 7qs *,3t 1s 7qs *;26 1s 7br b6 *,48 1s 7br b6 * 5c;5c 1s p9 *;2z 1s bm8 bm9 b6 *;;4m 1s bji b6 * -2 bjj bjk -2 bjl,4m 1s bji b6 * -2 bjj -2 bjl;;;;;;;;;p 1s tr ze *,p 1s tr * b6 7b6 b60,p 1s tr * b6 7re b60,p 1s tr * b61 b60,f 1s b7w av *,f 1s b7w av ze *,f 1s * 7am,39 1s * b6 7vu,30 1s azm * bd9,30 1s azm *,30 1s * bdb e1 bdc 7ns,30 1s * e1 bdc 7ns,30 1s bab azm *,30 1s bdd 1m azm *,30 1s bdd azm *,30 1s av * b6 7xm,3 1s bhy * bd9,3 1s bhy *,z 1s tr * b6 7b6 b60,z 1s tr * b6 7re b60,z 1s tr * b61 b60,3s 1s * 7iw,h 1s *,19 1s tr * av;5d 1s *;;54 1s 7rf q9 *;;b 1s * 126 7by;43 1s 7f3 b6 0 7k9 7bw *,43 1s pa 7r2 0 7k9 7bw *,43 1s e1 0 7k9 7bw *,43 1s 7bw * -2 b9o -2 b9p;3q 1s *;5d 1s 79k 1m *,5d 1s 7f4 av *,1d 1s * 7ki 7ji,1d 1s * 7aa,21 1s 7br b6 *;;5g 1s * 7si d3 bae;5f 1s 7m3 *;;;;;28 1s *;;;;32 1s bof 7bb b6 *;;;;2o 1s *,5f 1s p8 7nt *;;;4b 1s 7bs b6 *;;;e 1s 7sd *;11 1s *;11 1s *;5c 1s *;;;;3q 1s *;;;1a 1s xx *;2a 1s yo * bkv 7nt bkw,2a 1s yo * bkv bkw;;;;;;;43 1s b9l -2 * b6 0 7k9,43 1s * b6 0 7k9 b9n;;1f 1s *,3h 1s *,1o 1s *,q 1s *,q 1s * q9,q 1s * mq,2o 1s * dg qw bi2,2o 1s * dg bi2;43 1s *;;;;;41 1s 3x *;;;1k 1s bok 1m * mt;52 1s * b6 b7q;;1k 1s 7x4 *;;16 1s *;16 1s *;;;;3j 1s 7vz qw *;4y 1s bfx 1m *,1y 1s 1m * bhf bhg,1y 1s 1m * bhg;1k 1s 7ns *;1t 1s * q9;4m 1s bji b6 0 * -2 bjj bjk -2 bjl,4m 1s bji b6 0 * -2 bjj -2 bjl;;18 1s * bce,18 1s bcf * b6 7bw,18 1s bcf * e1 7bw,18 1s bcf * bci,1o 1s *,3p 1s 1 -2 e1 *;;;;;;;;5b 1s 7c2 b6 *;;1t 1s * qw,1t 1s * q9;;1o 1s *;42 1s *,5d 1s *;;;3q 1s *,26 1s * 7ok;;l 1s da * 7lj,l 1s qw * b7r;;1o 1s *;e 1s *;;;;;;;38 1s *;;;;;;;1a 1s b5n -2 7pb *,1a 1s q9 * b5o,1a 1s a4w 7bp d3 *,20 1s q9 * la dg ba6,20 1s q9 * dg ba6,21 1s 7al b6 *,21 1s q9 *;1a 1s b5n -2 7pb *,1a 1s 1m * b5o,1a 1s a4w 7bp av *,1a 1s a4w 7dr av *;;;45 1s *;;;38 1s *,1c 1s 12y *;;;;2f 1s * p9;1a 1s b5n -2 7pb *;;n 1s bld b6 * -2 1,n 1s 7op b6 *;;1p 1s * 87 7xm,1p 1s * bm2;;;3q 1s *,48 1s p8 *,48 1s 1m *,2t 1s * p9 b9h,o 1s * -2 b6n dg 7m8,o 1s * -2 b6n bb0,o 1s * 7hj,o 1s * bb1 bb2 bb3 tr bb4,o 1s * bb1 bb2 tr bb4;;q 1s * m8 be2,q 1s * m8,q 1s *;;;;;o 1s tr * pu bb5;1j 1s 7hg b6 *,5f 1s b6v * b6 78h;;v 1s xx *;;;;;;;3y 1s * bbs;45 1s bei -2 7ov q9 *;e 1s *;5f 1s pu 7nt *;;;2s 1s *;;;2o 1s *;3y 1s *;;;2u 1s * p9 b9h;54 1s bax 107 *,54 1s us fe b5l *,54 1s fe b5l *,54 1s us b5l *,54 1s b5l *;45 1s bei -2 7ov q9 *;18 1s bcj * 7ic,18 1s 7sk *;;;;;3u 1s *;5c 1s * b5m;;5d 1s *;;;42 1s *;16 1s tr *,16 1s *;;;;;29 1s * 87;;;;;;;;;;18 1s 7lq *,2q 1s 78k *;;;;;;3q 1s *,4o 1s lm b6 *;;;42 1s *,56 1s * 7ab,33 1s *,5d 1s *;;y 1s *;;l 1s * dg 7x9,l 1s * dg q9 7x9,l 1s * 7x9;1o 1s *;1a 1s b5n -2 7pb *,1a 1s 1m * b5o;35 1s *;;3w 1s b6b b6 *,1w 1s * -2 b8m,1w 1s * -2 b8t,r 1s biu b6 *,r 1s biu e1 *;;1t 1s bjx tx *;;;;1s 1s * 7bn;;;2f 1s p9 dg *;;;;;2d 1s *,1a 1s *;2d 1s *,1a 1s *;;;2a 1s 1m * bkv 7nt bkw,2a 1s 1m * bkv bkw,2m 1s * -2 7oz;;;;;;4b 1s *;;;43 1s b9l -2 e1 0 *,43 1s e1 0 * b9n,17 1s p8 *,3k 1s 1m *;;;;3q 1s *;;f 1s *;;58 1s * tr 7xc,58 1s 7xd b6 *;2t 1s b9t b9u b6 *,18 1s bcv *;28 1s *;;;;4g 1s *;4g 1s *;;44 1s * 0 0;4g 1s *,20 1s ba1 b6 q9 *,1t 1s * q9;;;;;4o 1s lm b6 *;4o 1s lm *,n 1s 7op *;4t 1s * xp e1 bfo,4t 1s xp * e1 bfo;3q 1s *;;;;;;;;2q 1s * 7j0 e1 7bw;;;;;;;;2s 1s *;28 1s *;4g 1s * 87,3u 1s *,4e 1s * 87 -2 bl7;;4e 1s 3z * -2 bl7;2o 1s *;;;1t 1s * q9;;;;;;;;;49 1s 7wx 7ne *,49 1s 7wx *;;;;2g 1s bc7 * bc1 cn;;5b 1s 7c2 *;;;17 1s *;20 1s q9 * la dg ba6,20 1s q9 * dg ba6;;;2f 1s q9 * 7v7;;;2m 1s dg ahk *;;3p 1s 1 -2 e1 *;3x 1s * b6 7s2;;;3q 1s *,1h 1s * b6 7w3,1h 1s 7vz q9 *;;;b 1s * bip b6;3q 1s 7i0 *,21 1s 7i0 *;2g 1s * 7k9;;2f 1s 1m *;;3u 1s *,3u 1s bbl *;o 1s tr * pu bb5;;50 1s * 7oq;;;;;2g 1s 7q9 * tr cn,2g 1s bcb * bcc;;;;;;;;;;;;;;;;;;3x 1s *;26 1s 7c3 b6 *;2f 1s p9 dg * -2 b5e,2u 1s p9 dg * b9f;2f 1s p9 dg * -2 b5e;4y 1s 7ts *;2s 1s *;;2s 1s *;4b 1s *;4t 1s * 142;;54 1s bar e1 *,1k 1s e1 * b6;1a 1s a4w * 7dr,1a 1s a4w * 7bp,39 1s * 7am,5f 1s pu * 7up,5f 1s p8 * 7m3;;;;4b 1s * d3 7bs;2s 1s *;;;;;;;49 1s * b9k;3t 1s 7fn *;;;;4e 1s 7xc -2 * -4 blc,2m 1s bp0 7ov *;1n 1s *;;;;;;e 1s *,3s 1s * da,3s 1s 1m *,5f 1s tr * b6 bnj;42 1s *,33 1s *;1a 1s b5n -2 7pb *,1a 1s 1m * b5o,1a 1s a4w 7bp av *,1a 1s a4w 7dr av *;;;1k 1s * 7ns;e 1s *;;38 1s *,n 1s * b6 7us;3f 1s 1m *,3h 1s *,b 1s 1m * bir,1c 1s fe *,19 1s * xp;3f 1s * b6r,3h 1s *,1o 1s *,2q 1s 78k b6 *;;4b 1s * 7p2,4b 1s * 7p2 -4 b83,0 1s * 7p2,44 1s bo0 1m * bo1;;;20 1s * 1m ze,20 1s * ba0;39 1s 7am *;;39 1s b8c * d3 7vu,1n 1s 1m * b6 7bw,n 1s 1m * b6 1 -2 blh,2m 1s bp5 -2 ze *;e 1s *,5d 1s *;;1t 1s * qw;3q 1s *;;;;18 1s xx *;;5c 1s xp b5l *;;;42 1s *;3w 1s * b6e;;;;54 1s bae * xp 7gw,54 1s bae * bas,2e 1s 87 q9 y4 *,2e 1s 87 q9 10j *;;;;;;50 1s mz *;;3x 1s bgp bgq 7b6 * us,3p 1s 1 -2 tr *,1k 1s 7om *;30 1s 7dr *;5c 1s *;;3x 1s 7ho *;;5f 1s p8 7nt *;;;1k 1s * b6 7he;;;;;;48 1s p8 *;48 1s *;20 1s q9 * la dg ba6,20 1s q9 * dg ba6;;;49 1s * 7wx;30 1s 7dr * 7pq;;;2f 1s p9 dg * -2 b5e,2f 1s p9 * -2 b5e,4g 1s *,2u 1s p9 * b6 b9f,2 1s * xp -2 bja -2 bjb -2 1fo -2 tx 7rt,2 1s * xp -2 bja -2 bjb -2 1fo -2 7ov 7rt,2 1s * xp -2 bja -2 bjb -2 1fo -2 bjc,2r 1s dg * -8 1;;42 1s *;;;;;1s 1s 7wy *;;;5 1s *;5d 1s * cn,21 1s * cn;;;44 1s pu *;;3q 1s *,2t 1s p9 hx * 7u7,2t 1s b9g * 7u7,27 1s * 7u7,1h 1s * 7u7;54 1s 7hp 1m * b6 -2 baj -2 bak,2 1s * xp -2 bja -2 bjb -2 1fo -2 tx 7rt,2 1s * xp -2 bja -2 bjb -2 1fo -2 7ov 7rt,2 1s * xp -2 bja -2 bjb -2 1fo -2 bjc;4t 1s bfh qw *,4t 1s bfh *,n 1s 7m4 b6 *;;;e 1s *,3s 1s *;30 1s azm * 7dr bd9,30 1s azm * 7dr,30 1s bab azm * 7dr,30 1s bdd 1m azm * 7dr,30 1s bdd azm * 7dr,30 1s azm * b88,2 1s bj8 q2 1m bj9 * b88,2 1s bj8 1m bj9 * b88,2 1s bj8 q2 bj9 * b88,2 1s bj8 bj9 * b88;4y 1s *,31 1s bm3 q9 bae * bm4,31 1s bm3 bae * bm4;;43 1s b9l -2 pa *,43 1s pa * 0 7k9 b9n;;;;2f 1s xx q9 *,2f 1s xx 1m *;;5c 1s * b5k aio,1d 1s * 125 -2 b95 -2 b96,1d 1s * 7pp -2 b95 -2 b96;;;;;;5c 1s * b5j,a 1s * xp -2 bi7,a 1s * -2 bi7,a 1s * xp bib,a 1s * bib,3s 1s * q9 7p9;;;41 1s *;;;;;1f 1s *;;;;;;;q 1s *,4m 1s 780 b6 * -2 bjm -2 bjn,4m 1s 780 b6 * -2 -2 bjn,2l 1s dg yn *,2l 1s yn *,2l 1s 7xm *,2l 1s bow us -2 box -4 *;;;;1h 1s 7br b6 *;;27 1s *;;54 1s 79s dg -2 b6y * 7ke,54 1s bau -2 b6y * 7ke,54 1s 79s dg -2 * 7ke,54 1s bau -2 * 7ke,3y 1s * 7ke;;;40 1s *,3p 1s 1 -2 p9 *;3f 1s p9 *,40 1s *,r 1s biu p9 *;;45 1s *;;;;;3s 1s 7do *;3q 1s *;3q 1s *;50 1s * b6 1;;;1n 1s *;42 1s *,33 1s *;17 1s *;17 1s *;;;;;;;;;3t 1s 7fn av *;;;;1h 1s * bms bmt;26 1s 7vy b6 *;4g 1s * 87;p 1s av * b6 7b6 b60,p 1s av * b6 7re b60,p 1s av * b61 b60,z 1s av * b6 7b6 b60,z 1s av * b6 7re b60,z 1s av * b61 b60;;43 1s * 7wr;;49 1s * 79e 0 7wx,1y 1s q9 * bhf bhg,1y 1s q9 * bhg;1y 1s q9 * bhf bhg,1y 1s q9 * bhg;;;;;;;;;;;;;;;;;41 1s *;35 1s *;;;42 1s *,33 1s *,17 1s *,35 1s *;;2f 1s *;;;y 1s *;;;;;;3q 1s *;4b 1s 7nx b6 * 7ut,4b 1s 7cl b6 *,4m 1s bji b6 * -2 bjj bjk -2 bjl,4m 1s bji b6 * -2 bjj -2 bjl;;;20 1s baa bab ty *,27 1s *,o 1s bbe b6 * -4 bbf bbg bbh;;12 1s tr *;;;;a 1s q9 *;;;;2e 1s 3z 7nt *;1h 1s * b6 7jb;;;2j 1s tr *,2j 1s 13v *,2j 1s pu *;;3s 1s 7qt 7u7 *,3t 1s 7qt 7u7 *;1f 1s *;;;;1y 1s q9 us * bhf bhg,1y 1s 1m * bhf bhg,1y 1s q9 us * bhg,1y 1s 1m * bhg;42 1s *,5d 1s *,1p 1s blw 7cw *,1p 1s blw *;;;;;;;;;42 1s *;;;41 1s 7rg *;41 1s *;;;18 1s * bcm,4t 1s * beu,4t 1s bex *,4t 1s * b6 5o 7hr,4t 1s * b6 bfs;;1f 1s *;;41 1s *;;1n 1s *;;;1n 1s *;1n 1s *;54 1s * bam ban 7ov bao;2g 1s pu y4 * 7m0;;;;;;1o 1s bd6 b6 * bd7;;;5d 1s *;39 1s 7ov *;;;;;1d 1s 1m * qw us b8z,1d 1s 1m * us b8z,3j 1s * cn;;;21 1s 7i0 *;4o 1s lm b6 *,18 1s * 7ic,18 1s * e1 7bw bd0,21 1s q9 *;;;;3b 1s 0 tr 7c1 tr *,3b 1s 0 tr *;;;1o 1s *,3b 1s 0 tr 7c1 tr *,3b 1s 0 tr *,2q 1s 78k b6 *,3p 1s 1 -2 tr *;52 1s 7wy *;3q 1s *,4o 1s lm b6 *;;;;;;;;;49 1s * 7wx,49 1s * b9j;41 1s *;;;3q 1s *;;;;;;5d 1s *;;3q 1s *,49 1s b9i 0 *,20 1s 1m * la dg ba6,20 1s 1m * dg ba6;;;;1o 1s *,r 1s biw pu * -2 1;;;;42 1s *,33 1s *,35 1s *;;;58 1s * tr 7xc,4m 1s bji b6 * -2 bjj bjk -2 bjl,4m 1s bji b6 * -2 bjj -2 bjl;;3q 1s *;;4e 1s * -2 e1 us -4 blc;39 1s *;58 1s *;41 1s 7vb *;;;;;;3q 1s *;;;;;;;2 1s bj8 q2 1m bj9 7qz 7lx b6 *,2 1s bj8 q2 1m bj9 7qz 7nx b6 *,2 1s bj8 1m bj9 7qz 7lx b6 *,2 1s bj8 1m bj9 7qz 7nx b6 *,2 1s bj8 q2 bj9 7qz 7lx b6 *,2 1s bj8 q2 bj9 7qz 7nx b6 *,2 1s bj8 bj9 7qz 7lx b6 *,2 1s bj8 bj9 7qz 7nx b6 *,2 1s bj8 q2 1m bj9 7lx b6 *,2 1s bj8 q2 1m bj9 7nx b6 *,2 1s bj8 1m bj9 7lx b6 *,2 1s bj8 1m bj9 7nx b6 *,2 1s bj8 q2 bj9 7lx b6 *,2 1s bj8 q2 bj9 7nx b6 *,2 1s bj8 bj9 7lx b6 *,2 1s bj8 bj9 7nx b6 *;2j 1s *;2s 1 * 100;2f 1 q3 *;2f 1 d6 100 *;;2f 1 pu *;2f 1 q3 -2 *;;;;;;2f 1 pu *;;5c 1 7y6 * 10t 7y8;;5c 1 5j *;;5c 1 7ya *;;;;;;;;;;;;;;5c 1 7yo * 7yq;;1a 1 * -2 6n -2 7ys;;;;1a 1 7yt 7yu *,1a 1 7yt *;1a 1 150 mp *;1a 1 50 r0 r5 *,1a 1 50 r0 *,p 1 50 36v r5 *,p 1 50 36v *,3f 1 50 8fr r5 *;;1a 1 50 7yy *;;1a 1 7z0 *;;1a 1 7z2 *;1a 1 2u1 *;1a 1 * 7z6;;1a 1 * 6n 7z8,1a 1 * 6n;;1a 1 7z7 6n 7z8 *,1a 1 7z7 6n *;1a 1 * gf 6n 12l,1a 1 * 6n 12l;;p 1 * jl 6n 7ze 7zf,p 1 * 6n 7ze 7zf,p 1 * jl 6n 7zf,p 1 * 6n 7zf;p 1 7zc jl * 6n 7ze 7zf,p 1 7zc * 6n 7ze 7zf,p 1 7zc jl * 6n 7zf,p 1 7zc * 6n 7zf;;;;;;p 1 7zi * 7zk 7zl;;p 1 7zi 7zk *;p 1 7zp 2nk 10t * 7zn,p 1 7zp 2sp 10t * 7zn,p 1 7zp 7zo * 7zn,p 1 7zp * 7zn;;;;;p 1 7zq 36v *;p 1 * 7zt 10m 2fk,p 1 * 7zt 160;;p 1 * 6n 10m 7zv,p 1 * 6n 7zw;;;p 1 36v r5 *;;p 1 * 2nk -4 2x4,3f 1 * 8ex,3f 1 * 8f4 8f5 1,3f 1 * 8f4 1;3w 1 * 801 802 803,3w 1 * 802 803,3w 1 * 801 803,3w 1 * 803;;;;;3w 1 804 *;;3w 1 806 -2 gf -2 *;;;;3w 1 * 80c;;3w 1 * qa -2 1;;3w 1 * 80g qa -2 1;;3w 1 * -4 50 36v r5 7yx,3w 1 * -4 50 36v 7yx;;3w 1 * 80k;;;40 1 80l *;;;;;40 1 * 10t 160 80p -2 80q,40 1 * 80p -2 80q,d 1 * 8mt 80v 8mu;;;;;;;4c 1 10t * 80z 810;;;4c 1 * 36v 812;;;;;m 1 * 813 814 815,m 1 * 814 815,m 1 * 813 815,m 1 * 815,m 1 * -4 81h r0,6 1 8ov *;1j 1 8ax * 8ay 8az 8b0,1j 1 8ax * 8az 8b0,1j 1 8ax * 8ay 8b0,1j 1 8ax * 8b0;;;m 1 817 818 819 *,m 1 817 819 *,m 1 817 818 *,m 1 817 *,2b 1 81l *;;;m 1 81b 81c -2 * 81e;;;m 1 81f 2sj 5j * 6n 160,m 1 81f 2sj 5j * 2mk r0,m 1 81f 2sj 5j * 50 r0,m 1 81f 10t 5j * 6n 160,m 1 81f 10t 5j * 2mk r0,m 1 81f 10t 5j * 50 r0,m 1 81f 7zb * 6n 160,m 1 81f 7zb * 2mk r0,m 1 81f 7zb * 50 r0,m 1 81f * 6n 160,m 1 81f * 2mk r0,m 1 81f * 50 r0,m 1 81f 2sj 5j *,m 1 81f 10t 5j *,m 1 81f 7zb *,m 1 81f *;;;;;;;;2b 1 81n *;;56 1 81p *;;56 1 81r *;;1s 1 * 81v;;1s 1 * 2mu 2fp,1s 1 * 2fp;1s 1 * 2fp;;;;;4g 1 * 10t 12l,4g 1 * 36v 2mm,4g 1 * 823;;;4g 1 * 36a;;4g 1 * 826;4g 1 * 829;;l 1 * 30m;;;;26 1 82d *;;26 1 82f x7 *,26 1 82f *;26 1 j7 *;26 1 * qa 36v 82j;;;f 1 * 82m;;f 1 * qa 36v 2e1 82o,f 1 * qa 36v 82o;;f 1 * 82q;;;;;f 1 82t 2fp *;f 1 82l *;;4b 1 * x7 2r6 2sl,4b 1 * 2r6 2sl;4b 1 * te;4b 1 * 2e1 830,g 1 * 8iz mr jl,g 1 * 8iz 34u 2sl,g 1 * 8iz 34u j7,g 1 * 8iz 8jx;;;4b 1 * gf 36v 2e1;;;5d 1 2tc *;;;5d 1 ja 160 4f *,5d 1 ja *;;5d 1 pk *;;;;48 1 *;48 1 362 *;;;;;;;2w 1 2th 83k 83l *,4z 1 8jr *;;39 1 10t * 83p 83q,39 1 10t * 83q;;;;;;;1w 1 p *;;;;1w 1 * 840;;;1w 1 841 7zb p *,1w 1 841 7zb *;;;1d 1 3a 2fk 367 5j *,1d 1 3a 2fk 846 *;;1d 1 * 15h 2d3 367 5j 845,1d 1 * 15h 2d3 846 845,1d 1 * 367 5j 845,1d 1 * 846 845;;1d 1 160 367 5j * 84a,1d 1 160 4f * 84a;;;1d 1 pu 84b 367 5j *,1d 1 pu 84b l3 *;20 1 160 7ye 86l *,20 1 160 7ye *;1d 1 * qi 10m 31e;1d 1 84e *;;;;2i 1 * 84k;;;;2i 1 84l 10t 84m *,2i 1 84p qa 84m *;;;;;;;;2u 1 pu * 84w 84x,2u 1 pu * 84x,2u 1 pu * 84w,2u 1 pu *;;;;;2u 1 * l3 q3 851,2u 1 * q3 851;;;;;49 1 854 *;49 1 * 4f 857,49 1 * 857,49 1 85c g0 * 853,49 1 0 * 85d;;49 1 * 4f 2lk 12i 2ld,49 1 * 4f 2mz 2ld,49 1 * 2lk 12i 2ld,49 1 * 2mz 2ld;;;;;;43 1 * 10t 12l 50 2tc,43 1 * 10t 12l 36f 0 ix,43 1 * 10t 12l 85f,43 1 * 10t nw 50 2tc,43 1 * 10t nw 36f 0 ix,43 1 * 10t nw 85f,43 1 * 10t 338 50 2tc,43 1 * 10t 338 36f 0 ix,43 1 * 10t 338 85f,43 1 * 85g 50 2tc,43 1 * 85g 36f 0 ix,43 1 * 85g 85f,43 1 * 50 2tc,43 1 * 36f 0 ix,43 1 * 85f;;;;;43 1 85h 85i * 85k;;;43 1 qs 2k2 85l 367 * 85n -4 85o,43 1 85p 85l 367 * 85n -4 85o,43 1 qs 2k2 85l * 85n -4 85o,43 1 85p 85l * 85n -4 85o,43 1 qs 2k2 85l 367 * -4 85o,43 1 85p 85l 367 * -4 85o,43 1 qs 2k2 85l * -4 85o,43 1 85p 85l * -4 85o;;43 1 qs 2k2 85l 367 85n -4 *,43 1 85p 85l 367 85n -4 *,43 1 qs 2k2 85l 85n -4 *,43 1 85p 85l 85n -4 *,43 1 qs 2k2 85l 367 -4 *,43 1 85p 85l 367 -4 *,43 1 qs 2k2 85l -4 *,43 1 85p 85l -4 *;;;;43 1 367 5j * -2 85q 85r,43 1 l3 * -2 85q 85r;;;;;;;2t 1 85x 85y *;;;;;;;;2t 1 pu * 851;;;20 1 160 868 * 869;;;20 1 36v 86c 14x *;;;;20 1 160 4f *;;;20 1 86i 86j * 86f,20 1 86i * 86f;;;;;;20 1 * l3 86r;;;;20 1 * l3 2x4;;54 1 * 82k 86v;54 1 82k 86z 86y *;;;;54 1 82k 870 *;;;;;;;18 1 * 89h 50 2ny,18 1 * 89h 36a 36v,18 1 * 89h 89i,18 1 * 89j 89k jl 36v,18 1 * 89j 89k 89l,18 1 * 12i 10t 1;;54 1 j3 mz -4 879 -4 *;;54 1 * 36v 87d;;;;;54 1 82k * 2fg 12i;;;;;;;;;54 1 87o 331 87p *,54 1 87o 87p *;;;54 1 160 * 87r 87s;;54 1 * 36v 87u;;;;54 1 2sp 0 87y *;54 1 * 7yq;54 1 880 7yq *;;54 1 882 *;;;;;;;;o 1 88a * 887 88c;;;;o 1 * 2g9 36a r0;;;;;o 1 88j 36v * 88l;;;;3y 1 * 88n;3y 1 *;3y 1 p5 *;3y 1 r0 *;3y 1 * -2;;2g 1 * 0 88v 0 88w,2g 1 * 0 0 88w,2g 1 * 0 88v 88w,2g 1 * 0 88w,2g 1 * 0 88v 0 890 891 b4,2g 1 * 0 0 890 891 b4,2g 1 * 0 88v 890 891 b4,2g 1 * 0 890 891 b4,2g 1 * 892 893 894 b4;;2g 1 0 88v 0 * qa 36i 88x,2g 1 0 88v 0 * 88y 88x,2g 1 0 0 * qa 36i 88x,2g 1 0 0 * 88y 88x,2g 1 0 88v * qa 36i 88x,2g 1 0 88v * 88y 88x,2g 1 0 * qa 36i 88x,2g 1 0 * 88y 88x,2g 1 0 88v 0 * qa 36i,2g 1 0 88v 0 * 88y,2g 1 0 0 * qa 36i,2g 1 0 0 * 88y,2g 1 0 88v * qa 36i,2g 1 0 88v * 88y,2g 1 0 * qa 36i,2g 1 0 * 88y;;;2g 1 * 1m b4,2g 1 * t6 b4;;;;;;;;2g 1 895 88v 896 * 891 b4,2g 1 895 896 * 891 b4,2g 1 895 88v * 891 b4,2g 1 895 * 891 b4;2g 1 jl 36v * 33h;2g 1 g0 * 894 b4;2g 1 0 899 qi 80v *,1n 1 34s 36v *;;1n 1 qi 89b *,18 1 89w 160 89x l3 89e *,18 1 89w 89x l3 89e *,18 1 89w 160 89x 89e *,18 1 89w 89x 89e *,18 1 89w 160 89x l3 *,18 1 89w 89x l3 *,18 1 89w 160 89x *,18 1 89w 89x *;1n 1 36a 2pl 36v *,1n 1 36a 89e *;;;18 1 89f *;;;;;;;18 1 h4 2u1 *;18 1 2zc b4 *,18 1 89p *;;;;;18 1 * -2 1 -4 t6 b4,18 1 * -2 1 -4 1m b4,18 1 * -2 1 -4 2js b4,18 1 * -2 1 -4 t6 35t;18 1 89t -2 1 -4 *,18 1 * 89m 89v;;;;;;3v 1 89z 8a1 *,3v 1 89z *;;3v 1 * 2gy jl;3v 1 8a2 *;;;;;30 1 8a6 8a4 8a7 *,30 1 8a6 8a4 *,4l 1 2th 8iq 8ir 2e1 *,4l 1 2th 8ir 2e1 *,4l 1 2th 8iq 2e1 *,4l 1 2th 2e1 *,4l 1 2th 8iq 8ir *,4l 1 2th 8ir *,4l 1 2th 8iq *,4l 1 2th *;;;3b 1 * qi 10t 10m 8ac,3b 1 * 8ad 10m 8ac,3b 1 * 10m 8ac,3b 1 * qi 10t 8ac,3b 1 * 8ad 8ac,3b 1 * 8ac;1y 1 * 8gu 8fw;;3b 1 * 10m 2mo 8af,3b 1 * 10m 2ft 8af,3b 1 * 8ag 8af;;;3b 1 * 89b 0,3b 1 * 0,29 1 * 8g1 8g2,29 1 * 8g2;3b 1 8ah 89b *,3b 1 8ah *;;3b 1 0 8aj 7ze *;3b 1 * 8aj 8am 8an;;;3b 1 * -2 8ap;3b 1 6m *;1z 1 *;;1z 1 8ar 160 * 8at,1z 1 8ar 160 *;;;t 1 8au *;;;;;;;1j 1 gf 80v 8b1 *,1j 1 gf 80v *;;1j 1 8b3 *;;2q 1 8b5 * 8b7;;;2q 1 * 8ba,1y 1 8gn 10m * 2ts 10t 7yq 8go,1y 1 8gn 10m * 10t 7yq 8go,1y 1 8gn 10m * 2ts 7yq 8go,1y 1 8gn 10m * 7yq 8go,1y 1 8gn 10m * 2ts 10t 7yq,1y 1 8gn 10m * 10t 7yq,1y 1 8gn 10m * 2ts 7yq,1y 1 8gn 10m * 7yq;;;38 1 *;;;22 1 8bd 36v 8be *,22 1 8bd 36v *;;22 1 36v 8bg *;22 1 36v r5 *,22 1 36v *;22 1 * -2 8bk 8bl;;;22 1 150 * 160;22 1 * 8bk 36v 8bo,22 1 * 36v 8bo;;45 1 v6 * 8bq;;45 1 * 8bt 10t r0,45 1 * 8bt 10t 10m,45 1 * 8bt 8bs,45 1 * 10t r0,45 1 * 10t 10m,45 1 * 8bs;;;;;45 1 pk *,4k 1 8g0 *,2c 1 * 8kj dg 2r7,2c 1 * 8kj 8kk;45 1 * 8by 8bk 10m 8bz;;;46 1 * v6 30e 8c1;;46 1 8c0 * 8c1;46 1 * 8c4;;;;;46 1 8c7 * 8bb 2ny;4t 1 * 8ca 4a 2ib,4t 1 * 8ca 2ib gf,4t 1 * 8ca 8cb,4t 1 * 4a 2ib,4t 1 * 2ib gf,4t 1 * 8cb;;;;4t 1 8cc *;4t 1 * 8cf 8cg,4t 1 * 8cg;;;4t 1 * 8ci 8cj,4t 1 * 8cj;;;;4t 1 8ck 0 * 32o qi 36v,4t 1 8ck 0 * 32o 2mk 2ny,4t 1 8ck 0 * 32o qi r0,4t 1 8ck 0 * 32o 8cm,4t 1 8ck * 32o qi 36v,4t 1 8ck * 32o 2mk 2ny,4t 1 8ck * 32o qi r0,4t 1 8ck * 32o 8cm;;4t 1 8ck 1m y3 qa *,4t 1 8ck 0 306 qa *,4t 1 8ck 11y 306 qa *,4t 1 8ck 0 *;;4t 1 * 2te 32o,4t 1 * 32o;;4t 1 2q3 2lt 31j *,4t 1 2q3 11 31j *,4t 1 2q3 8cs *;;;4t 1 * 8cv 8cw,4t 1 * 8cw;;;4t 1 * 801 8cy;;4t 1 * 2lt 31j,4t 1 * 8d0;;;4t 1 8d1 *;4t 1 * 33c 32o,4t 1 * 89q;4t 1 306 qa 0 *;;;;;4t 1 * 0 8da;;4t 1 3m *;4t 1 * 2th;4y 1 * 8de,4y 1 *;;4y 1 * 8dg 8dh,4y 1 * 8dh;;;4y 1 * 8dj -2 12i,4y 1 * -2 12i;;;11 1 8dk *;4j 1 * 8dn 8do 8dp 8dt 8dq qa 36v 8ds,4j 1 * 8do 8dp 8dt 8dq qa 36v 8ds,4j 1 * 8dn 8dp 8dt 8dq qa 36v 8ds,4j 1 * 8dp 8dt 8dq qa 36v 8ds,4j 1 * 8dn 8do 8dp 8dq qa 36v 8ds,4j 1 * 8do 8dp 8dq qa 36v 8ds,4j 1 * 8dn 8dp 8dq qa 36v 8ds,4j 1 * 8dp 8dq qa 36v 8ds,4j 1 * 8dn 8do 8dp 8dt 8dq 8ds,4j 1 * 8do 8dp 8dt 8dq 8ds,4j 1 * 8dn 8dp 8dt 8dq 8ds,4j 1 * 8dp 8dt 8dq 8ds,4j 1 * 8dn 8do 8dp 8dq 8ds,4j 1 * 8do 8dp 8dq 8ds,4j 1 * 8dn 8dp 8dq 8ds,4j 1 * 8dp 8dq 8ds;;;;;4j 1 8dm 8dn 8do 8dp 8dt 8dq qa 36v * 8ds,4j 1 8dm 8do 8dp 8dt 8dq qa 36v * 8ds,4j 1 8dm 8dn 8dp 8dt 8dq qa 36v * 8ds,4j 1 8dm 8dp 8dt 8dq qa 36v * 8ds,4j 1 8dm 8dn 8do 8dp 8dq qa 36v * 8ds,4j 1 8dm 8do 8dp 8dq qa 36v * 8ds,4j 1 8dm 8dn 8dp 8dq qa 36v * 8ds,4j 1 8dm 8dp 8dq qa 36v * 8ds,4j 1 8dm 8dn 8do 8dp 8dt 8dq * 8ds,4j 1 8dm 8do 8dp 8dt 8dq * 8ds,4j 1 8dm 8dn 8dp 8dt 8dq * 8ds,4j 1 8dm 8dp 8dt 8dq * 8ds,4j 1 8dm 8dn 8do 8dp 8dq * 8ds,4j 1 8dm 8do 8dp 8dq * 8ds,4j 1 8dm 8dn 8dp 8dq * 8ds,4j 1 8dm 8dp 8dq * 8ds;;;4j 1 * -4 0 8dw;4j 1 8du -4 0 * 8dw;;;;;3x 1 * jl 50 2q2 0 8e1,3x 1 * jl 8e2 0 8e1,3x 1 * 50 2q2 0 8e1,3x 1 * 8e2 0 8e1,3x 1 * jl 50 2q2 8e1,3x 1 * jl 8e2 8e1,3x 1 * 50 2q2 8e1,3x 1 * 8e2 8e1;;;3x 1 * 36v r5 8e4;;;;3x 1 * gf 8am 8e8 160,3x 1 * gf 8am 8e8;;3x 1 8e7 gf 8am 8e8 160 *,3x 1 8e7 gf 8am 8e8 *;;;;;;3x 1 8ec 8ed 8ee *,3x 1 8ec 8ee *;;;3x 1 8eg 8eh * 12i 8ej 86f,3x 1 8eg 8eh * 8ej 86f;;;3x 1 * 8em 8en qa 334,3x 1 * 8em 8en qk qa 334,3x 1 * 8em 8en 30n 12i,3x 1 * 8em 8en 8eo;;;;3f 1 * 2td 1,3f 1 * 1;;3f 1 8eq -4 *;;3f 1 8es 8eu *;;;3f 1 8ev -2 *;;3f 1 2sp 10t -2 * 8ez 8f0,3f 1 2nk 10t -2 * 8ez 8f0,3f 1 2de 10t -2 * 8ez 8f0,3f 1 8f1 -2 * 8ez 8f0,3f 1 2sp 10t -2 * 8f0,3f 1 2nk 10t -2 * 8f0,3f 1 2de 10t -2 * 8f0,3f 1 8f1 -2 * 8f0;;;;3f 1 2sp 10t -2 * 12l 1,3f 1 2nk 10t -2 * 12l 1,3f 1 8f3 -2 * 12l 1,3f 1 2sp 10t -2 * 1,3f 1 2nk 10t -2 * 1,3f 1 8f3 -2 * 1;;;;;;;;;;;;3f 1 8fd *;3f 1 i9 10t 5j *,3f 1 2nk 10t 5j *,3f 1 2sp 10t 5j *,3f 1 l3 10t 5j *,3f 1 4f 10t 5j *,3f 1 8fg 5j *;;;;3f 1 * 10m 8fk;;;;3f 1 * 8fo 8fp;;;;;;;;28 1 * 8fw;;4o 1 * 8fy;;;;;;29 1 * 8g4 8g5;;;29 1 * 8g7 0,29 1 * 0;;29 1 * -2 0 -2 8g9;;;29 1 * 89b 8ga,29 1 * 8ga;29 1 0 * 36v;29 1 36v * 8ge 0;;1y 1 * 8gg 8gh 8gi,1y 1 * 8gh 8gi,1y 1 * 8gg 8gi,1y 1 * 8gi;;;;1y 1 * 8gk 8gl 0 1 8gm,1y 1 * 8gl 0 1 8gm,1y 1 * 8gk 0 1 8gm,1y 1 * 0 1 8gm,1y 1 * 8gk 8gl 1 8gm,1y 1 * 8gl 1 8gm,1y 1 * 8gk 1 8gm,1y 1 * 1 8gm;;;;1y 1 * 8by 10t 7yq 8go,1y 1 * 10t 7yq 8go,1y 1 * 8by 7yq 8go,1y 1 * 7yq 8go,1y 1 * 8by 10t 7yq,1y 1 * 10t 7yq,1y 1 * 8by 7yq,1y 1 * 7yq;;;1y 1 8gp 3a 10m *,1y 1 8gp 10m *,1y 1 8gp *;;1y 1 8gr -2 * 36a 10m 8gt,1y 1 8gr -2 * 10m 8gt,1y 1 8gr -2 * 36a 8gt,1y 1 8gr -2 * 8gt;1y 1 * 8fw 8b3 8gv;;;4s 1 * 10m 8b9 r1,4s 1 * 8gx r1,4s 1 * r1;;;;3 1 * 8h1;;;;3 1 8h2 8h3 *,3 1 82k *;2o 1 * 3m 8h5;;c 1 8bk 36v 8h6 *,c 1 8bk 36v *;x 1 *;2p 1 * 10m 8ha 8hb,2p 1 * 8hc 8hb;;;;;;;2p 1 * 8by qi 8hh 8b3 8hi,2p 1 * 8by 8hh 8b3 8hi;;;2p 1 * 10m 8gi;;;;;;;;;1r 1 * -2 qi 8ht 2ee;;;2e 1 * 7yq 10t 12o,2e 1 * 7yq 8hw;;2e 1 * 8gk 89b 8hy,2e 1 * 8gk 8hy;;;2e 1 * 36v 8i1;;2e 1 150 150 * 8i3,2e 1 150 * 8i3;;;2e 1 * 12l 8i6;;;1 1 8i7 *;1 1 *;1 1 36v *;;;0 1 mr jl *;;;1t 1 * 8ih 7yq,1t 1 * 7yq;;1t 1 * 8ih qi 8ij,1t 1 * 8ih 8ij;;1t 1 * -4 10t 8il 8im,1t 1 * -4 10t 8il;;;1t 1 * 7yq 8io 8ip;;;;;;;4l 1 * -2 8is -2 8it;;;;;g 1 * mr jl,g 1 * 34u 2sl,g 1 * 34u j7,g 1 * 8jy,g 1 mr jl 8jz 8k0 *,g 1 mr jl 8jz *;;;;4m 1 8j4 *;;4m 1 * 8j6 8j7;;;4m 1 * 160 8j9,4a 1 * 8ji 10m 2dw;;4m 1 8j8 *;41 1 2y0 * 8jc;;5g 1 36v 8a4 *,5g 1 36v *;;4a 1 8je qa 10m *;;;;4a 1 * -2 8j8;37 1 * 36v 8jl;;;;37 1 36v * 367 5j 36a 10m,37 1 36v * 367 5j 8jm,37 1 36v * 2sj 5j 36a 10m,37 1 36v * 2sj 5j 8jm,37 1 36v * 8jn 36a 10m,37 1 36v * 8jn 8jm;;;;;4z 1 36a 8js *;4z 1 2hr 8b3 *,4z 1 2hr *;4z 1 * 36v 2s8,4z 1 * l6,1p 1 * 8p9;;;;;;g 1 * 8jz 8k0 2te 2e1,g 1 * 8jz 8k0 8iz,g 1 * 8jz 2te 2e1,g 1 * 8jz 8iz;;g 1 * 8k2 80v te,g 1 * 80v te,g 1 * 8k2 te,g 1 * te;4v 1 * 10m 8k5 qb 2ts 10t 89b 8k6 cl 30g,4v 1 * 10m 8k5 qb 2ts 10t 89b 8k6 8k7,4v 1 * 10m 8k5 qb 8k8 89b 8k6 cl 30g,4v 1 * 10m 8k5 qb 8k8 89b 8k6 8k7,4v 1 * 8k9 qb 2ts 10t 89b 8k6 cl 30g,4v 1 * 8k9 qb 2ts 10t 89b 8k6 8k7,4v 1 * 8k9 qb 8k8 89b 8k6 cl 30g,4v 1 * 8k9 qb 8k8 89b 8k6 8k7,4v 1 * qb 2ts 10t 89b 8k6 cl 30g,4v 1 * qb 2ts 10t 89b 8k6 8k7,4v 1 * qb 8k8 89b 8k6 cl 30g,4v 1 * qb 8k8 89b 8k6 8k7,4v 1 * 10m 8k5 2ts 10t 89b 8k6 cl 30g,4v 1 * 10m 8k5 2ts 10t 89b 8k6 8k7,4v 1 * 10m 8k5 8k8 89b 8k6 cl 30g,4v 1 * 10m 8k5 8k8 89b 8k6 8k7,4v 1 * 8k9 2ts 10t 89b 8k6 cl 30g,4v 1 * 8k9 2ts 10t 89b 8k6 8k7,4v 1 * 8k9 8k8 89b 8k6 cl 30g,4v 1 * 8k9 8k8 89b 8k6 8k7,4v 1 * 2ts 10t 89b 8k6 cl 30g,4v 1 * 2ts 10t 89b 8k6 8k7,4v 1 * 8k8 89b 8k6 cl 30g,4v 1 * 8k8 89b 8k6 8k7,4v 1 * 10m 8k5 qb 2ts 10t 8k6 cl 30g,4v 1 * 10m 8k5 qb 2ts 10t 8k6 8k7,4v 1 * 10m 8k5 qb 8k8 8k6 cl 30g,4v 1 * 10m 8k5 qb 8k8 8k6 8k7,4v 1 * 8k9 qb 2ts 10t 8k6 cl 30g,4v 1 * 8k9 qb 2ts 10t 8k6 8k7,4v 1 * 8k9 qb 8k8 8k6 cl 30g,4v 1 * 8k9 qb 8k8 8k6 8k7,4v 1 * qb 2ts 10t 8k6 cl 30g,4v 1 * qb 2ts 10t 8k6 8k7,4v 1 * qb 8k8 8k6 cl 30g,4v 1 * qb 8k8 8k6 8k7,4v 1 * 10m 8k5 2ts 10t 8k6 cl 30g,4v 1 * 10m 8k5 2ts 10t 8k6 8k7,4v 1 * 10m 8k5 8k8 8k6 cl 30g,4v 1 * 10m 8k5 8k8 8k6 8k7,4v 1 * 8k9 2ts 10t 8k6 cl 30g,4v 1 * 8k9 2ts 10t 8k6 8k7,4v 1 * 8k9 8k8 8k6 cl 30g,4v 1 * 8k9 8k8 8k6 8k7,4v 1 * 2ts 10t 8k6 cl 30g,4v 1 * 2ts 10t 8k6 8k7,4v 1 * 8k8 8k6 cl 30g,4v 1 * 8k8 8k6 8k7,4v 1 * 10m 8k5 qb 2ts 10t 89b cl 30g,4v 1 * 10m 8k5 qb 2ts 10t 89b 8k7,4v 1 * 10m 8k5 qb 8k8 89b cl 30g,4v 1 * 10m 8k5 qb 8k8 89b 8k7,4v 1 * 8k9 qb 2ts 10t 89b cl 30g,4v 1 * 8k9 qb 2ts 10t 89b 8k7,4v 1 * 8k9 qb 8k8 89b cl 30g,4v 1 * 8k9 qb 8k8 89b 8k7,4v 1 * qb 2ts 10t 89b cl 30g,4v 1 * qb 2ts 10t 89b 8k7,4v 1 * qb 8k8 89b cl 30g,4v 1 * qb 8k8 89b 8k7,4v 1 * 10m 8k5 2ts 10t 89b cl 30g,4v 1 * 10m 8k5 2ts 10t 89b 8k7,4v 1 * 10m 8k5 8k8 89b cl 30g,4v 1 * 10m 8k5 8k8 89b 8k7,4v 1 * 8k9 2ts 10t 89b cl 30g,4v 1 * 8k9 2ts 10t 89b 8k7,4v 1 * 8k9 8k8 89b cl 30g,4v 1 * 8k9 8k8 89b 8k7,4v 1 * 2ts 10t 89b cl 30g,4v 1 * 2ts 10t 89b 8k7,4v 1 * 8k8 89b cl 30g,4v 1 * 8k8 89b 8k7,4v 1 * 10m 8k5 qb 2ts 10t cl 30g,4v 1 * 10m 8k5 qb 2ts 10t 8k7,4v 1 * 10m 8k5 qb 8k8 cl 30g,4v 1 * 10m 8k5 qb 8k8 8k7,4v 1 * 8k9 qb 2ts 10t cl 30g,4v 1 * 8k9 qb 2ts 10t 8k7,4v 1 * 8k9 qb 8k8 cl 30g,4v 1 * 8k9 qb 8k8 8k7,4v 1 * qb 2ts 10t cl 30g,4v 1 * qb 2ts 10t 8k7,4v 1 * qb 8k8 cl 30g,4v 1 * qb 8k8 8k7,4v 1 * 10m 8k5 2ts 10t cl 30g,4v 1 * 10m 8k5 2ts 10t 8k7,4v 1 * 10m 8k5 8k8 cl 30g,4v 1 * 10m 8k5 8k8 8k7,4v 1 * 8k9 2ts 10t cl 30g,4v 1 * 8k9 2ts 10t 8k7,4v 1 * 8k9 8k8 cl 30g,4v 1 * 8k9 8k8 8k7,4v 1 * 2ts 10t cl 30g,4v 1 * 2ts 10t 8k7,4v 1 * 8k8 cl 30g,4v 1 * 8k8 8k7;;;;;;4v 1 2nd 8by 2ts 10t r0 *,4v 1 2nd 8by 10t r0 *,4v 1 8kb * 367 2v5,4v 1 8kb * 8kc;;;3m 1 1 891 *,3m 1 891 *;3m 1 0 * 894 8kf;3m 1 0 894 *;;;2c 1 8kg 8kh *,2c 1 8kg *;;;;2c 1 8kl 10m *;;;;53 1 8kr -8 *;;;53 1 8ks * 8ku,53 1 8ks *;;;53 1 yn 331 8kv * 8kx,53 1 8ky 8kv * 8kx;;;53 1 10t * 81c 8l0;;;;53 1 10t 5j 8l1 8l2 8b3 *;53 1 10t * 89b 8l5;;53 1 7zb * 2td 8l7,53 1 7zb * 8l7;;;53 1 8l8 *;;;53 1 8lb *;53 1 85p 85l -2 *;;;;;;53 1 * 31q;53 1 3m 150 * 10m 8ll;;55 1 *;;55 1 8ln *;55 1 *;55 1 8lp *;;55 1 * 8lr;55 1 * 8lu;;55 1 * 8lx,55 1 *;55 1 8lv * 8lx,55 1 8lv *,j 1 1 *;;55 1 * 801,55 1 *;;55 1 8lz *;;55 1 * 8m1;55 1 * 31i;;55 1 * fy;;55 1 36i *;55 1 * qa 89b 8m9,55 1 * qa 8m9;;55 1 * qa 10m 8mb;;55 1 * qa 1;55 1 * 6j;s 1 * qa,s 1 *;;s 1 2mk 36v *;s 1 7zb *;s 1 * 8fl 8mj;;;d 1 2gy 2dw -2 10t 160 -2 8mn -2 * sq 30x,d 1 2gy 2dw -2 10t 160 -2 8mn -2 * 8mm,d 1 2gy 2dw -2 10t 10m 2fk -2 8mn -2 * sq 30x,d 1 2gy 2dw -2 10t 10m 2fk -2 8mn -2 * 8mm,d 1 8mo -2 10t 160 -2 8mn -2 * sq 30x,d 1 8mo -2 10t 160 -2 8mn -2 * 8mm,d 1 8mo -2 10t 10m 2fk -2 8mn -2 * sq 30x,d 1 8mo -2 10t 10m 2fk -2 8mn -2 * 8mm,d 1 2gy 2dw -2 -2 8mn -2 * sq 30x,d 1 2gy 2dw -2 -2 8mn -2 * 8mm,d 1 8mo -2 -2 8mn -2 * sq 30x,d 1 8mo -2 -2 8mn -2 * 8mm;;;;;d 1 8mr 10t 160 50 10m e7 qa -2 *,d 1 8mr 50 10m e7 qa -2 *;d 1 * 10t 160 50 10m e7 qa -2 0 8mp,d 1 * 50 10m e7 qa -2 0 8mp;;;;;;;;d 1 160 mp 5j *;d 1 * 8n1 -2 8n2;;;;;4p 1 * 2mk 8n6 8n7,4p 1 * 2mk 8n7;;;;4p 1 8n8 *;;4p 1 * 2mk;;;3d 1 8nc 8nd *,3d 1 8nc *;;;;j 1 * 36v 8nj 6n 2u0 83w 0,j 1 * 36v 8nj 8nk 83w 0,j 1 * 8nl 6n 2u0 83w 0,j 1 * 8nl 8nk 83w 0,j 1 * 6n 2u0 83w 0,j 1 * 8nk 83w 0,j 1 * 36v 8nj 6n 2u0 0,j 1 * 36v 8nj 8nk 0,j 1 * 8nl 6n 2u0 0,j 1 * 8nl 8nk 0,j 1 * 6n 2u0 0,j 1 * 8nk 0,j 1 * 36v 8nj 6n 2u0 83w,j 1 * 36v 8nj 8nk 83w,j 1 * 8nl 6n 2u0 83w,j 1 * 8nl 8nk 83w,j 1 * 6n 2u0 83w,j 1 * 8nk 83w,j 1 * 36v 8nj 6n 2u0,j 1 * 36v 8nj 8nk,j 1 * 8nl 6n 2u0,j 1 * 8nl 8nk,j 1 * 6n 2u0,j 1 * 8nk;;;;j 1 1 * 8nn,j 1 1 *;;j 1 * 8np 1,j 1 * 1;;j 1 * -2 gf 1;;;1m 1 * 8nu 331 160 8nv,1m 1 * 8nu 160 8nv,1m 1 * 8nu 8nv;;;;;1m 1 * 8nz 8o0 0,1m 1 * 8nz 0,n 1 * 8nz 8p4 0,n 1 * 8nz 0;;;2n 1 * 8by 8o2 8o3,2n 1 * 8o2 8o3,2n 1 * 8by 8o3,2n 1 * 8o3;;;2n 1 * 8o5;;;1l 1 r0 *;4f 1 r0 *;13 1 0 * 8d5 b4;13 1 1 8d5 *;8 1 8oc -8 *;;8 1 8ks * qa;8 1 i9 10t *,8 1 2nk 10t *,8 1 2sp 10t *,8 1 2sj *;8 1 * 8og 8oh;;;8 1 7zb *;;;3o 1 *;;3o 1 * 8om;3o 1 * 8op;;3l 1 0 8d5 *;;31 1 8or 36v r5 *;;31 1 sq 36a 36v r5 *,31 1 sq 36a 36v *;;1u 1 150 *;;1u 1 8ox 1m 0 *,1u 1 8ox 0 *;;n 1 * 81c 8p1 8p2;;;n 1 * 2vy;;;;;;;;1p 1 8pa 10t 10m * 2qe;;3s 1 * -2 8pe;;;;;2f 2 ya -4 8ph -4 *;2f 2 8ph * se;;40 2 * 8s2 -2 8s3 -2 8s4,1g 2 * 92f;2f 2 8ph -2 8pl se *;;2f 2 8ph -2 8pn -2 *;;2f 2 393 *;2f 2 se *;;2f 2 se 8ps *,2u 2 39g qy 3tv *;5c 2 3us *;5c 2 3hd *;;;;1a 2 * -2 sb 8q0 -2 8q1,1a 2 * -2 sb 8q0 -2;;;;;1a 2 8q3 *;1a 2 3i4 *;;1a 2 * 8q6;1a 2 * 8q9;;;;1a 2 * sb 8qa 8qb,1a 2 * sb 8qa;1a 2 3nb *;p 2 1m lu 3az b6 3ay *,p 2 1m lu 3az b6 lu *,p 2 1m lu 3az b6 3wb *,p 2 1m lu 3az 8qf *;;;;p 2 * sb 8qg 8qh,p 2 * sb 8qh;;;3w 2 3i4 *;3w 2 * 8ps 8qn;;;3w 2 8qo *;3w 2 * -2 1;3w 2 1 -2 * 8qs;;;3w 2 * dd 8qv;;;3f 2 * -8 8qw;3f 2 * -2 8qz;;3f 2 * 1m 3o4,3f 2 * 8r1;;3f 2 1m *;;;;3f 2 3nb *;;3f 2 8r7 *;3a 2 * 91u;4w 2 1m 8r9 *;;4w 2 zx 8rb *;;;3q 2 3oy b6 *;4c 2 37x b6 * 8rh 8ri,4c 2 8rj * 8rh 8ri,4c 2 37x b6 * 8ri,4c 2 8rj * 8ri;;;;m 2 * au 127 -2 8rl,m 2 * 8rm -2 8rl,m 2 * -2 8rl,m 2 * 8rn 8ro,m 2 * 8ro;;;;;2b 2 lm b6 *,4o 2 lm b6 *;2b 2 lm *;2b 2 3o2 *;;2b 2 8rs *;2b 2 * 8rv;;;;2b 2 8r9 *;;56 2 8r9 * 8s1,56 2 8r9 *;;;;;40 2 * 8s6 -2 8s7;;;;40 2 * 8sa 8sb 8sc 8sd,40 2 * 8sa 8sc 8sd;;;;;1s 2 * 8sf;;;4g 2 *;4g 2 39g *;4g 2 3fb *;;;;;54 2 8un * 8uo,54 2 * 8up 8uq 1m fc -2 8ur,54 2 * 8up 8uq 8us -2 8ur,54 2 * 8up 1m fc -2 8ur,54 2 * 8up 8us -2 8ur,5g 2 * 93d;;;;f 2 8sq 8sr -2 *;;4b 2 * -2 7a;;5d 2 38k *;5d 2 12a 3hu *,5d 2 ya 3y9 3gi *;;;2w 2 8sz au 127 -2 * e2 3kq,2w 2 8sz au 127 -2 * 1m 3y8 py,2w 2 8sz au 127 -2 * e2 3y8,2w 2 8sz au 127 -2 * 8t1,2w 2 8sz 8t2 -2 * e2 3kq,2w 2 8sz 8t2 -2 * 1m 3y8 py,2w 2 8sz 8t2 -2 * e2 3y8,2w 2 8sz 8t2 -2 * 8t1,2w 2 8sz -2 * e2 3kq,2w 2 8sz -2 * 1m 3y8 py,2w 2 8sz -2 * e2 3y8,2w 2 8sz -2 * 8t1;;;;10 2 * 92b 1;1w 2 8t3 8t4 p *,1w 2 8t3 p *,1w 2 8t3 8t4 *,1w 2 8t3 *;;;;;;1d 2 3y9 8ta * 8tc;;;;;2i 2 * 1m 3wa m5 3on;;2u 2 8th *;2u 2 se * 8ps 8pt;;;;43 2 3ct 3nb -2 *;43 2 * -2 8tn;;;43 2 * 0 8tp 8tq;;;;43 2 8tu * 1m 8tw au 1ad,43 2 8tu * 1m 8tw 127 au 39b,43 2 8tu * 1m 8tw 39b;;;;43 2 * -2 8tx -2 8ty;;43 2 53 3dw b6 *;2t 2 se au *,2t 2 8u3 *;;;;2t 2 pn -2 pn *;;;;;20 2 3y9 39h fc -2 *,20 2 3y9 3xh au 3gm -2 *,20 2 3y9 3gi -2 *;;20 2 3y8 8uc 1m fc -2 *,20 2 3y8 8uc 3xu au 3gm -2 *,20 2 3y8 8uc f9 -2 *;;;20 2 8uf b6 3y9 * us 8uh,20 2 8uf b6 3y9 * 8uh;;20 2 3nb 39k * 3y8;;20 2 11t f4 *,20 2 100 f4 *,20 2 100 *;20 2 3y9 3gi *;;;;;;;;;;;;;;;;54 2 * 8so 8v2;;;;;;;;o 2 * sb 3fi,o 2 * sb 3b0,o 2 * sb ym,o 2 * sb dg 3lc,o 2 * sb 3lc,o 2 * sb 3fp,o 2 * e2 3kq sb,o 2 * 8va;;o 2 * xp 396 3kp 8vc sb dg 3lc,o 2 * xp 396 3kp 8vc sb 8vd,o 2 * xp 1m 3kp 8vc sb dg 3lc,o 2 * xp 1m 3kp 8vc sb 8vd,o 2 * xp xp 3w3 8vc sb dg 3lc,o 2 * xp xp 3w3 8vc sb 8vd,o 2 * xp 8ve 8vc sb dg 3lc,o 2 * xp 8ve 8vc sb 8vd,o 2 * 396 3kp 8vc sb dg 3lc,o 2 * 396 3kp 8vc sb 8vd,o 2 * 1m 3kp 8vc sb dg 3lc,o 2 * 1m 3kp 8vc sb 8vd,o 2 * xp 3w3 8vc sb dg 3lc,o 2 * xp 3w3 8vc sb 8vd,o 2 * 8ve 8vc sb dg 3lc,o 2 * 8ve 8vc sb 8vd,o 2 * xp 396 3kp sb dg 3lc,o 2 * xp 396 3kp sb 8vd,o 2 * xp 1m 3kp sb dg 3lc,o 2 * xp 1m 3kp sb 8vd,o 2 * xp xp 3w3 sb dg 3lc,o 2 * xp xp 3w3 sb 8vd,o 2 * xp 8ve sb dg 3lc,o 2 * xp 8ve sb 8vd,o 2 * 396 3kp sb dg 3lc,o 2 * 396 3kp sb 8vd,o 2 * 1m 3kp sb dg 3lc,o 2 * 1m 3kp sb 8vd,o 2 * xp 3w3 sb dg 3lc,o 2 * xp 3w3 sb 8vd,o 2 * 8ve sb dg 3lc,o 2 * 8ve sb 8vd;;;;3y 2 * 8vg;;;3y 2 8vh *;;3y 2 8vj *;;2g 2 0 8vl 0 * 8vn,2g 2 0 0 * 8vn,2g 2 0 8vl * 8vn,2g 2 0 * 8vn;;2g 2 0 8vl 0 8vm 8vn *,2g 2 0 0 8vm 8vn *,2g 2 0 8vl 8vm 8vn *,2g 2 0 8vm 8vn *;2g 2 * 0 8vq 0 8vr 8vs,2g 2 * 0 0 8vr 8vs,2g 2 * 0 8vq 8vr 8vs,2g 2 * 0 8vr 8vs,2g 2 * 0 8vq 0 8vr,2g 2 * 0 0 8vr,2g 2 * 0 8vq 8vr,2g 2 * 0 8vr;;;;;;;;2g 2 zx 3y8 *;;;;;18 2 1n8 * -2 1;;;;18 2 3o4 *;18 2 3tv *;;;18 2 3p1 8w8 8w9 *,18 2 8w8 8w9 *,18 2 3p1 8w8 *,18 2 8w8 *;;18 2 8wb *;;18 2 8wd *;;3v 2 * 8wh 8wi,3v 2 * 8wi;;;3v 2 * 8wk;;;;3v 2 8wl 8wm *,3v 2 8wl *,4x 2 954 * -4 95a;3v 2 * -4 8wp;;;;;;3b 2 * 8wv 8ww,3b 2 * 8ww;;;3b 2 * 8wy -2 8wz,3b 2 * -2 8wz;;;3b 2 * 8wy -2 8wz;3b 2 * 8x2 -2 3ps 3as,3b 2 * 8x2 -2 8x3,3b 2 * 8x2 -2;;;;;3b 2 * -2 8x7,3b 2 * -2 8x8;;;;;q 2 3y9 *;1j 2 37x au 8xd -2 *,1j 2 3ps 8xd -2 *;;1j 2 * b6 3aa,1j 2 * 8xf;;;;22 2 * 8xj;;22 2 8xi 8xj *;22 2 3y8 *,c 2 1m 3y8 *,32 2 8wr *;45 2 * 1m q2,45 2 * 1m lt,45 2 * 1m au,45 2 * 8xn;;46 2 * b6 3bm 1m 3f6,46 2 * b6 3bm 3ea 3b6,46 2 * b6 3bm b6 3b6,46 2 * au 3gx 1m 3f6,46 2 * au 3gx 3ea 3b6,46 2 * au 3gx b6 3b6,46 2 * b6 3o8 1m 3f6,46 2 * b6 3o8 3ea 3b6,46 2 * b6 3o8 b6 3b6,46 2 * 3l4 1m 3f6,46 2 * 3l4 3ea 3b6,46 2 * 3l4 b6 3b6;;;4t 2 * 1m c3 -2 8xp,4t 2 * 8xq -2 8xp;;;4t 2 * e2 3kq,4t 2 * sb 3k4,4t 2 * b6 3bf;4t 2 8xu *;4t 2 * 0 8xx;;;;4t 2 1 8y1 *;;4t 2 * -2 8y3;;4t 2 8xu *;4t 2 * 0 0 3vk;4t 2 * -2 1m 3xc,4t 2 * -2 8y7;;4t 2 * 0;4t 2 * -2 39i;4t 2 39i *;;4t 2 * -2 8yd;;4t 2 * lt 3is 8yf;;4t 2 * 8xu;;4t 2 mf *;4y 2 * -2 8yk;;;4j 2 * 8yn 8yo 395 b6 53 3mi 8yp b6 14n 8yq,4j 2 * 8yn 8yo 395 b6 53 3mi 8yp b6 10h 8yq,4j 2 * 8yn 8yo 395 b6 8yr 8yp b6 14n 8yq,4j 2 * 8yn 8yo 395 b6 8yr 8yp b6 10h 8yq,4j 2 * 8yn 8yo 8ys 53 3mi 8yp b6 14n 8yq,4j 2 * 8yn 8yo 8ys 53 3mi 8yp b6 10h 8yq,4j 2 * 8yn 8yo 8ys 8yr 8yp b6 14n 8yq,4j 2 * 8yn 8yo 8ys 8yr 8yp b6 10h 8yq,4j 2 * 8yo 395 b6 53 3mi 8yp b6 14n 8yq,4j 2 * 8yo 395 b6 53 3mi 8yp b6 10h 8yq,4j 2 * 8yo 395 b6 8yr 8yp b6 14n 8yq,4j 2 * 8yo 395 b6 8yr 8yp b6 10h 8yq,4j 2 * 8yo 8ys 53 3mi 8yp b6 14n 8yq,4j 2 * 8yo 8ys 53 3mi 8yp b6 10h 8yq,4j 2 * 8yo 8ys 8yr 8yp b6 14n 8yq,4j 2 * 8yo 8ys 8yr 8yp b6 10h 8yq,4j 2 * 8yn 395 b6 53 3mi 8yp b6 14n 8yq,4j 2 * 8yn 395 b6 53 3mi 8yp b6 10h 8yq,4j 2 * 8yn 395 b6 8yr 8yp b6 14n 8yq,4j 2 * 8yn 395 b6 8yr 8yp b6 10h 8yq,4j 2 * 8yn 8ys 53 3mi 8yp b6 14n 8yq,4j 2 * 8yn 8ys 53 3mi 8yp b6 10h 8yq,4j 2 * 8yn 8ys 8yr 8yp b6 14n 8yq,4j 2 * 8yn 8ys 8yr 8yp b6 10h 8yq,4j 2 * 395 b6 53 3mi 8yp b6 14n 8yq,4j 2 * 395 b6 53 3mi 8yp b6 10h 8yq,4j 2 * 395 b6 8yr 8yp b6 14n 8yq,4j 2 * 395 b6 8yr 8yp b6 10h 8yq,4j 2 * 8ys 53 3mi 8yp b6 14n 8yq,4j 2 * 8ys 53 3mi 8yp b6 10h 8yq,4j 2 * 8ys 8yr 8yp b6 14n 8yq,4j 2 * 8ys 8yr 8yp b6 10h 8yq,4j 2 * 8yn 8yo 395 b6 8yp b6 14n 8yq,4j 2 * 8yn 8yo 395 b6 8yp b6 10h 8yq,4j 2 * 8yn 8yo 8ys 8yp b6 14n 8yq,4j 2 * 8yn 8yo 8ys 8yp b6 10h 8yq,4j 2 * 8yo 395 b6 8yp b6 14n 8yq,4j 2 * 8yo 395 b6 8yp b6 10h 8yq,4j 2 * 8yo 8ys 8yp b6 14n 8yq,4j 2 * 8yo 8ys 8yp b6 10h 8yq,4j 2 * 8yn 395 b6 8yp b6 14n 8yq,4j 2 * 8yn 395 b6 8yp b6 10h 8yq,4j 2 * 8yn 8ys 8yp b6 14n 8yq,4j 2 * 8yn 8ys 8yp b6 10h 8yq,4j 2 * 395 b6 8yp b6 14n 8yq,4j 2 * 395 b6 8yp b6 10h 8yq,4j 2 * 8ys 8yp b6 14n 8yq,4j 2 * 8ys 8yp b6 10h 8yq,4j 2 * 8yn 8yo 395 b6 53 3mi 8yp 8yq,4j 2 * 8yn 8yo 395 b6 8yr 8yp 8yq,4j 2 * 8yn 8yo 8ys 53 3mi 8yp 8yq,4j 2 * 8yn 8yo 8ys 8yr 8yp 8yq,4j 2 * 8yo 395 b6 53 3mi 8yp 8yq,4j 2 * 8yo 395 b6 8yr 8yp 8yq,4j 2 * 8yo 8ys 53 3mi 8yp 8yq,4j 2 * 8yo 8ys 8yr 8yp 8yq,4j 2 * 8yn 395 b6 53 3mi 8yp 8yq,4j 2 * 8yn 395 b6 8yr 8yp 8yq,4j 2 * 8yn 8ys 53 3mi 8yp 8yq,4j 2 * 8yn 8ys 8yr 8yp 8yq,4j 2 * 395 b6 53 3mi 8yp 8yq,4j 2 * 395 b6 8yr 8yp 8yq,4j 2 * 8ys 53 3mi 8yp 8yq,4j 2 * 8ys 8yr 8yp 8yq,4j 2 * 8yn 8yo 395 b6 8yp 8yq,4j 2 * 8yn 8yo 8ys 8yp 8yq,4j 2 * 8yo 395 b6 8yp 8yq,4j 2 * 8yo 8ys 8yp 8yq,4j 2 * 8yn 395 b6 8yp 8yq,4j 2 * 8yn 8ys 8yp 8yq,4j 2 * 395 b6 8yp 8yq,4j 2 * 8ys 8yp 8yq;;;;;;;;3x 2 * au 39b 8yv,3x 2 * 53 3mi 0 8yv,3x 2 * 8yw 8yv,3x 2 * 8z0 8yv;;;3x 2 * 8yy 8yz;;;;3x 2 * 8z2 8z3 au fg,3x 2 * 8z2 8z3;;;3x 2 8z1 8z2 8z3 *;;;;;4o 2 8z8 b6 *,4o 2 8z8 *;;;29 2 * 8zd 8ze,29 2 * 8ze;;;;29 2 8zf 8v5 * 8zh;;29 2 * 1;;29 2 8v5 8zj *;;;1y 2 8zl 8zm 8zo *,1y 2 8zl 8zo *,1y 2 8zl 8zm *,1y 2 8zl *;;;1y 2 8zp * 8zr;;1y 2 * 0 1 8zt,1y 2 * 1 8zt;;1y 2 * -2 8zv 8zw 8zx;;;;1y 2 * m5 8zz;;4s 2 8v0 *;;4s 2 8v0 901 *;;;;3 2 905 *;3 2 * 908;;;3 2 909 *;;;3t 2 * au 37s,3t 2 * 90e;;;3t 2 90f b6 * -8 90h;;;3t 2 389 *;4q 2 8vj *;;47 2 90l *;;47 2 90n *;1i 2 * 90q;;;;1i 2 90r 8sr 90s *,1i 2 90r 8sr *;;1i 2 39g 8sl *;;;3c 2 395 b6 90x *,3c 2 90z 90x *;;3c 2 1m lu * b6 3yh,3c 2 1m lu * 911,3c 2 53 py b6 lu * b6 3yh,3c 2 53 py b6 lu * 911,3c 2 53 py dd * b6 3yh,3c 2 53 py dd * 911,3c 2 53 * b6 3yh,3c 2 53 * 911,3c 2 1m lu *,3c 2 53 py b6 lu *,3c 2 53 py dd *,3c 2 53 *;;3g 2 * -2 913;;;;3g 2 914 -2 915 *;;3g 2 917 lu * 8sr 919 91a,3g 2 917 * 8sr 919 91a,3g 2 917 lu * 919 91a,3g 2 917 * 919 91a,3g 2 917 lu * 8sr 91a,3g 2 917 * 8sr 91a,3g 2 917 lu * 91a,3g 2 917 * 91a,3g 2 917 lu * 8sr 919,3g 2 917 * 8sr 919,3g 2 917 lu * 919,3g 2 917 * 919,3g 2 917 lu * 8sr,3g 2 917 * 8sr,3g 2 917 lu *,3g 2 917 *;;;;;;;3g 2 3bk * -4 91g;;;;7 2 * 91k 91l,7 2 * 91l;;;;;;7 2 91o *;7 2 * 91r 91s 91t;;;;;;3a 2 91v -2 us 3nb 3y9 *,3a 2 91v -2 us 3nb *;3a 2 91v -2 *;3a 2 * 91z;;3a 2 * -2 3b6 3nb,3a 2 * -2 395 b6 3nb;3a 2 920 -2 *;;3a 2 922 *;10 2 * x7 3fn,10 2 * 925;;10 2 * 1m;;10 2 927 *;10 2 1m *;10 2 f9 *;;10 2 *;;;;1g 2 *;1g 2 * 92i 92j,1g 2 * 92j;;;1g 2 jf 3y9 *,1g 2 jf *;1g 2 * 92m 92n;;;1z 2 1m lu g4 dd *;1z 2 e2 g4 b6 *;;;;;2v 2 * 92v;;2e 2 8zp 8zo *,2e 2 8zp *;;2e 2 92x -2 *;2e 2 * -2 ov b6 3ok,2e 2 * -2 930;;;;;;;1t 2 * 901 937,1t 2 * 937;;1t 2 8zp *;;1t 2 939 * -2 8zv;1t 2 8zp *;1t 2 11t nw 939 *;;;23 2 * -2 93g;;;3n 2 93h -2 *;;2h 2 3ak *;;;1k 2 * 93o -2 93p;;;1k 2 * 93r;;1k 2 au 39b *,1k 2 q2 *;44 2 * 93u 93v,44 2 * 93v;;;;;;44 2 * 940 8zv 0;;15 2 * b6 39o -2 1;15 2 941 * -2 1;15 2 * 1;4h 2 * -4 1;4h 2 * -4 1;4h 2 * -2 947 -4 1;;4h 2 1 1m *;4h 2 * b6 94a 1,4h 2 * 94a 1,4h 2 * b6 1,4h 2 * 1;;4h 2 * b6 0 1,4h 2 * b6 1;3e 2 * 94d;;;3r 2 3y2 *;;;;25 2 * 94k;;25 2 * b6 94m 94n;;;;;;51 2 94q 7d uv *;;;51 2 94t * 94v 94w;;;51 2 * 3nb 94y,51 2 * 94y;;;;;51 2 951 -2 *;1b 2 *;;4x 2 954 8pl * -4 3b6 3y9,4x 2 954 8pl * -4 3b6 10v;4x 2 954 8pl 955 -4 *,4x 2 957 -4 958 959 *;4x 2 * -4 958 959;;;;;;4i 2 *;;;2y 2 * 3dv 95h -2 95i,2y 2 * 95h -2 95i,2y 2 95j -4 * 3dv 95k,2y 2 95j -4 * 95k;;;;;;2x 2 * 95n 95o;;;;2f 4 * 95r;;2f 4 4em -2 *;;2f 4 47m *;;5c 4 4se *;;;5c 4 3c 95y *;;5c 4 4o3 *;;;;5c 4 964 * b3 je;5c 4 3c 4fg *;1a 4 * -2 45j 968 -2 969,1a 4 * -2 45j 968 -2;;;1a 4 45j qm -2 *;;1a 4 96b *;;;1a 4 96e *;;1a 4 96i 96g *,1a 4 96i *;;1a 4 * 96k;;1a 4 * ij 43j 96m,1a 4 * 96n 96m;;;1a 4 * 15j;1a 4 * 95y 136 qm,40 4 * -2 4m4;;;p 4 96q 4so 45j 96r *,p 4 96q 45j 96r *,p 4 96q 4so 45j *,p 4 96q 45j *;;p 4 96d 96t *;;p 4 4r6 4iv 136 96v *,p 4 4r6 4iv 136 *;p 4 10f 4c2 136 96r * -2 96q,p 4 45j 96r * -2 96q,p 4 10f 4c2 136 * -2 96q,p 4 45j * -2 96q,p 4 10f 4c2 136 96r * -2,p 4 45j 96r * -2,p 4 10f 4c2 136 * -2,p 4 45j * -2,p 4 96d 4iv 136 b6 *;p 4 971 * 96z -2 970,p 4 971 * -2 970,p 4 971 * 96z -2,p 4 971 * -2;;;;;;p 4 * -2 975 96t 976;;;;3w 4 4bk 4r6 -2 *;3w 4 * 97a;;3w 4 * 136 -2 1;3w 4 * -4 96d 96t 96u;;3f 4 97d -8 *;3f 4 * -2 97g;;3f 4 107 *;;3f 4 97i *;;3f 4 13v *;;;4w 4 1n 4fg *;;4w 4 4ec 97p *;;5 4 4r6 97r -2 *;;;;;4c 4 97w * 107 97y,4c 4 97w * 97y;;;4c 4 qh -2 97z -2 *;m 4 * -2 982;;m 4 * -2 984;;;;;m 4 985 986 987 *,m 4 985 987 *;m 4 * 98a 986 98b;;;m 4 * -4 98d 98e;;;m 4 o2 lb 45t *;;2b 4 98g *;;2b 4 4r6 98i *;;2b 4 98k *;;2b 4 98m * 98o;;;;56 4 98p 98q *,56 4 98p *;40 4 * -2 98t -2 98u;;;;;40 4 98v -2 98w -2 *;40 4 * -2 98z -2 990 -2 4m4;;;;;;;;1s 4 * 997;;;;26 4 * 136 99b 99c;;;5d 4 p8 *;5d 4 61 *;;;2w 4 99g -2 *;2w 4 * -2 107 4fj,2w 4 * -2 99j;;;;;1w 4 p *;;1w 4 99o -2 *;1w 4 * 136 99r 99s;;;;1d 4 49h 99t *;;1d 4 99v *;;;1d 4 49h 99y *;2i 4 4db *;2u 4 47m *;;;;49 4 pw 4d8 0 *,49 4 9a6 0 *;;;;43 4 * -2 42z 0 12u,43 4 * -2 42z b6 0 12u,43 4 * -2 9aa;;;;;;43 4 46v 4ec -2 *;;2t 4 9ag *;2t 4 * l3 4em 9a3,2t 4 * 4em 9a3,o 4 * 4qd 4hm -2 9c9 9ca dg 4d3,o 4 * 4qd 4hm -2 9c9 9ca 9cb,o 4 * 9cc -2 9c9 9ca dg 4d3,o 4 * 9cc -2 9c9 9ca 9cb,o 4 * -2 9c9 9ca dg 4d3,o 4 * -2 9c9 9ca 9cb,o 4 * 4qd 4hm -2 9ca dg 4d3,o 4 * 4qd 4hm -2 9ca 9cb,o 4 * 9cc -2 9ca dg 4d3,o 4 * 9cc -2 9ca 9cb,o 4 * -2 9ca dg 4d3,o 4 * -2 9ca 9cb,o 4 * -4 13v 43p,o 4 * -4 t6 43p,o 4 * -4 jl 43p;2t 4 * -2 491 4em,2t 4 * -2 4em 4eq,2t 4 * -2 l3 4em,2t 4 * -2 9ak;;2t 4 9ag *;;20 4 986 9am -2 *;;;20 4 99b 9ao 9ap -2 *;;20 4 * 11z 107 nx 107 44r,20 4 * 11z 107 9at,20 4 * 11z nx 107 44r,20 4 * 11z 9at;;20 4 986 * -2 45j b6,20 4 986 * -2 b6 40v,20 4 986 * -2 b6 ld;20 4 986 9au -2 *;;20 4 9ao 9aw -2 *,20 4 9ao -2 *;20 4 * 9az 9b0;;;;20 4 9b1 l3 *;;20 4 45j b6 *;54 4 * -2 99b 9b6;;54 4 99b 9b6 *;;54 4 99b 9b8 9ap *;;;;;;;54 4 99b 9bf *;54 4 * -2 99b 9bi;;;;54 4 * 986 9bm 9bn,54 4 * 986 9bn;;;;;54 4 986 9bo 9bp -2 * 9br 9bs,54 4 986 9bo -2 * 9br 9bs;;;54 4 * 9br 9bu;;54 4 * 96k 9be 9bw -2 9bx 1n,54 4 * 9be 9bw -2 9bx 1n,54 4 * 96k 9be -2 9bx 1n,54 4 * 9be -2 9bx 1n,54 4 * 96k 9be 9bw -2 9bx,54 4 * 9be 9bw -2 9bx,54 4 * 96k 9be -2 9bx,54 4 * 9be -2 9bx;;;;54 4 0 9by * 9c0;;54 4 * 9c2 dm 9c3,54 4 * 9c2 9c3;;;;;;;;;;;;;;o 4 9ce *;o 4 * -4 9ch 9ci;;;;3y 4 9cj *;3y 4 * 9cm;;;2g 4 0 9cn 0 * 9cp 9cq,2g 4 0 0 * 9cp 9cq,2g 4 0 9cn * 9cp 9cq,2g 4 0 * 9cp 9cq,2g 4 0 9cn 0 * 9cq,2g 4 0 0 * 9cq,2g 4 0 9cn * 9cq,2g 4 0 * 9cq,2g 4 0 9cn 0 * 9cp,2g 4 0 0 * 9cp,2g 4 0 9cn * 9cp,2g 4 0 * 9cp,2g 4 0 9cn 0 *,2g 4 0 0 *,2g 4 0 9cn *,2g 4 0 *;;;2g 4 * 0 9cs 0 9ct t6 aw,2g 4 * 0 0 9ct t6 aw,2g 4 * 0 9cs 9ct t6 aw,2g 4 * 0 9ct t6 aw,2g 4 * 0 9cs 0 9ct aw,2g 4 * 0 0 9ct aw,2g 4 * 0 9cs 9ct aw,2g 4 * 0 9ct aw;;;;;2g 4 9cu 9cn 9cv * t6 aw,2g 4 9cu 9cv * t6 aw,2g 4 9cu 9cn * t6 aw,2g 4 9cu * t6 aw;;2g 4 qp 99b *;;18 4 * 9d1;;18 4 * 4dq az 0,18 4 * 9d3 0,18 4 * 4dq az,18 4 * 9d3;;;;;;18 4 * 9d9;;18 4 45y aw *,18 4 9db *;;;18 4 9dc -2 45y aw *;;;18 4 * -2 9de lb 9df;;3v 4 9dh -2 *;;3v 4 9dj -2 *;;30 4 99b 9dl *,30 4 99b *;30 4 45t *,1r 4 45t *,4l 4 * -2 107 4fj,4l 4 * -2 9ik;;;3b 4 9dp -2 * -2 9dr,3b 4 9dp -2 * -2;;;3b 4 * -2 9ds;3b 4 * -2 9dv;;3b 4 0 * 136 45y,3b 4 0 * qp 45y;;;3b 4 * 9e0,3b 4 9e1 *;;;1z 4 3c lb *;1z 4 61 *;q 4 *,d 4 * 95y 9l5 -2 4m4,d 4 * 9l5 -2 4m4,d 4 * 95y -2 4m4,d 4 * -2 4m4;;1j 4 9e5 -2 * -2 1n 107 4bg,1j 4 9e5 -2 * -2 9e7,1j 4 9e5 -2 * -2;;1j 4 4r6 99b *;22 4 * 9ea;;22 4 9e9 9ea *;22 4 99b *;;22 4 * 61 9be,1r 4 * 61 9be 9hv,1r 4 * 9be 9hv;22 4 4me *;;45 4 * -2 4ec 4fg,45 4 * -2 4ec ij,45 4 * -2 9ei,2p 4 * 9hq 4ec 9hr;;;;;4t 4 * -2 9en;;4t 4 9ep -2 *;;4t 4 * 9er;;4t 4 * -2 0 9et;;;;4t 4 * 9ex;;4t 4 * 0 9ez,4t 4 * 9ez;;;4t 4 * 9f2;;4t 4 * 9f4;;4t 4 * 9f6;;4t 4 * 9f8 9f9,4t 4 * 9f9,4t 8 * 9w7 9w8,4t 8 * 9w8;;;4t 4 * 136 0;;4t 4 * 9fd;;;;4t 4 9ff 107 *,4t 4 9ff *;;4y 4 * 95y 9fj 1n,4y 4 * 9fj 1n,4y 4 * 95y 1n,4y 4 * 1n;;4y 4 * 9fl;;;4j 4 * 9fo -2 45j 4ec -2 9fq -2 9fr,4j 4 * 9fo -2 9fs -2 9fq -2 9fr,4j 4 * -4 0 9ft;;4j 4 9fn 9fo * -2 45j 4ec -2 9fq -2 9fr,4j 4 9fn 9fo * -2 9fs -2 9fq -2 9fr;;;;;3x 4 * 9fv -2 9fw;;;3x 4 * 9fy 9fz 9g0,3x 4 * 9fy 9g0;;;;3x 4 * 9g2 9g3;;;;3x 4 45y 4hc cr 4sy 9g4 9be *,3x 4 9g6 cr 4sy 9g4 9be *,3x 4 45y 4hc cr 9g4 9be *,3x 4 9g6 cr 9g4 9be *;;3x 4 * 9g8 9g9 136 ig,3x 4 * 9g8 9g9 136 cr,3x 4 * 9g8 9g9;;;;3x 4 45t 4lt 9ga e2 *,3x 4 4lt 9ga e2 *;;;4k 4 9gd *;29 4 * 986 -2 9gg,29 4 * -2 9gg;;;29 4 9gh -2 * 9gj;;29 4 * 9gl 4r6 9gm,29 4 * 9gl 9gm;;;29 4 8zh * 95y;29 4 * 95y f3 -4 9gp 9gq,29 4 * f3 -4 9gp 9gq,29 4 * 95y -4 9gp 9gq,29 4 * -4 9gp 9gq,29 4 * 95y f3 -4 9gp,29 4 * f3 -4 9gp,29 4 * 95y -4 9gp,29 4 * -4 9gp;;;;;29 4 0 * 9be;1y 4 * -2 9gv;;1y 4 * 986 9c2 96n 9gu,1y 4 * 9c2 96n 9gu,1y 4 * 986 96n 9gu,1y 4 * 96n 9gu;1y 4 * 986 0 1 468 9gy,1y 4 * 0 1 468 9gy,1y 4 * 986 1 468 9gy,1y 4 * 1 468 9gy,1y 4 * 986 0 1 9gy,1y 4 * 0 1 9gy,1y 4 * 986 1 9gy,1y 4 * 1 9gy;;1y 4 * 9h0 -2 9c2 9h1,1y 4 * -2 9c2 9h1,1y 4 * 9h0 -2 9c2,1y 4 * -2 9c2;;;1y 4 ij * 9gy 107 9h3,1y 4 * 9gy 107 9h3,1y 4 ij * 9gy 9h3,1y 4 * 9gy 9h3;;1y 4 * 9h5 -2 9h6,1y 4 * -2 9gy,2p 4 * 9ho -2 9hp;;;1y 4 * -2 o2 b6 4j5;4s 4 * 9h9,4s 4 *;;4s 4 986 * 9hb;;;4s 4 * 95y 9he 9hf 9hg,4s 4 * 9he 9hf 9hg,4s 4 * 95y 9hf 9hg,4s 4 * 9hf 9hg,4s 4 * 95y 9he 9hg,4s 4 * 9he 9hg,4s 4 * 95y 9hg,4s 4 * 9hg;;;;4s 4 9h2 -2 *;;3 4 9hi 45t *,3 4 9hi *;c 4 qp 99b *;2p 4 * -8 4ec 968,2p 4 * -8 9ei;;2p 4 9hm -4 *;;;;;;;1r 4 9hs 99b 9ht *,1r 4 9hs 99b *;;;1r 4 9hw -2 * 1n;;2e 4 96k * 9i0;;2e 4 * 9c2 9i2 9i3,2e 4 * 9c2 9i3;;;2e 4 * 9i5 9i6;;;;1 4 9i7 *;;1t 4 * 9ib 9c2,1t 4 * 9c2;;1t 4 * 95y b6 43z 9id,1t 4 * 95y 9ie 9id,1t 4 * b6 43z 9id,1t 4 * 9ie 9id;;;1t 4 1n lb *;;;1t 4 9c2 9ih *;4l 4 99g -4 *;;4l 4 * 99t 61 9im 9in,4l 4 * 99t 61 9in;;;;4m 4 0 * 9iq;;4m 4 * 9is 9it;;;5g 4 99b *;;4a 4 * -4 9ix;;;4a 4 9iy -4 *;;37 4 9j0 -8 *;;37 4 9j2 -4 *;;;;4z 4 9j5 9j6 *;;;g 4 * -8 9jb;;;g 4 9jc -2 *;4v 4 * -4 9jf 9jg 9jh 9ji,4v 4 * -4 9jf 9jh 9ji,4v 4 * -4 9jf 9jg 9jh,4v 4 * -4 9jf 9jh;;;;;4v 4 34 61 ij *,4v 4 61 ij *;4v 4 98m * 9jl -4 9jm;;;3m 4 1 4r6 dz *,3m 4 1 t6 *,3m 4 4r6 dz *,3m 4 t6 *;3m 4 0 t6 *;;2c 4 9jp *;53 4 p8 * 136,53 4 p8 *,8 4 p8 * 9lv,8 4 p8 *;;53 4 se 3c 9js -8 *,53 4 9ju 9js -8 *,53 4 se 3c -8 *,53 4 9ju -8 *;;;53 4 4r6 9jv * -2 9jx;;53 4 * -8 9jz -4 9k0;;;;53 4 4r6 * 9k3,53 4 4r6 *;;;;;53 4 qh 9k4 9k5 9k6 107 *,53 4 qh 9k4 9k5 9k6 *;;53 4 qh o2 -2 9k8 107 *,53 4 qh -2 9k8 107 *;;53 4 9ka *;53 4 * -8 9kd;;53 4 * 9kf,53 4 *;;;;;53 4 az 46v 9ki *;;;;53 4 4r6 9jv * 9ko;;53 4 4r6 95y b6 4b1 *,53 4 4r6 95y 4b1 *,53 4 4r6 95y b6 *,53 4 4r6 95y *;53 4 qh 9ki * 9kr 107;;;55 4 * 9ks;55 4 977 136 96n *;s 4 * 96k;;;;;d 4 * -2 98v -2 0 9l1,d 4 * -2 98v -2 9l2;;;;;;;;;3d 4 9l7 9l8 *,3d 4 9l7 *;;;;j 4 * 9le -2 o2 1,j 4 * -2 o2 1;;;;j 4 * 9li 1;;;1m 4 4r6 45y 9lj cr 95y *,1m 4 4r6 1p3 9lj cr 95y *,1m 4 t6 9lj cr 95y *,1m 4 4r6 45y 9lj 95y *,1m 4 4r6 1p3 9lj 95y *,1m 4 t6 9lj 95y *,1m 4 4r6 45y 9lj cr *,1m 4 4r6 1p3 9lj cr *,1m 4 t6 9lj cr *,1m 4 4r6 45y 9lj *,1m 4 4r6 1p3 9lj *,1m 4 t6 9lj *;;2n 4 * -4 9ln;;2n 4 * 9lp;;2n 4 4ec 96n * 9lr 150;;13 4 1 *,13 4 0 *;;13 4 45y aw *;;8 4 se 3c -8 *,8 4 9ju -8 *;8 4 * -8 42z 4t2;8 4 se 9km *;8 4 * -8 9m0;8 4 * 9kf;8 4 4r6 * 136;8 4 qh 9k4 * 9kr 107;3o 4 *;;31 4 9de 99b 45t *;;;;;1p 4 cr 986 *;;;;;;;2f 8 5cf *;;2f 8 581 *;5c 8 5gb yc *;;;;;5c 8 52z *;5c 8 52z *;;5c 8 * 9mt 14k of;;5c 8 3c 5k5 *;1a 8 * -2 9mw,1a 8 * 9n9 9na,1a 8 * 9na;;1a 8 * -2 9my -2 9mz;;;;1a 8 9my -2 9n0 -2 *;;1a 8 9n2 *;;1a 8 9n4 *;;1a 8 9n6 *;1a 8 * 15l;;;1a 8 9n4 *;1a 8 * 9nd;;;p 8 9my -2 9ne -2 16f *,p 8 9my -2 9ne -2 *;;p 8 9nj -2 * 16f 9ni,p 8 9nj -2 * 9ni,p 8 9nj -2 * 16f,p 8 9nj -2 *;;;;;p 8 9nk 9nl *;;p 8 9nl * 9np;;p 8 14k 576 16f *;p 8 * 14k 576;;p 8 55 9ns *;;55 8 * c3 a28;;3w 8 9nw gs -2 *;3w 8 * 9nz;;3w 8 * -2 jl 56r -2 1,3w 8 * -2 9o1 -2 1;;;3f 8 * yc -2 9o4,q 8 * 9ux;;3f 8 16f *;;3f 8 9o6 -2 *;3f 8 15l *;3f 8 * 9oa;;22 8 9vb *,c 8 9vb * 9yk,c 8 9vb *;4w 8 3l 5k5 *;;;5 8 14m 9oe -2 *;;;;4c 8 9oi * -2 9ok;;4c 8 125 -2 * -2 9om;;4c 8 * 9oo 9op;;;m 8 * -8 9or;;m 8 * -2 16f 57y,m 8 * -2 9ot;;;;;m 8 9ou 9ov 9ow *,m 8 9ou 9ow *;m 8 * 9oz 9p0 9p1;;;;m 8 * -4 9p1 28j;;3x 8 * 50r 9xb;m 8 9p3 9p4 50r *;;2b 8 9p6 *;;2b 8 14m 9p8 *;;2b 8 9pa *;2b 8 28j * 9pb,56 8 28j * 9pf;;56 8 9pd *;56 8 28j *;;40 8 9pg -2 52g 54m -2 *,40 8 9pg -2 52g 5ac -2 *,40 8 9pg -2 9pi -2 *;;40 8 * -2 9pg -2 9pk,40 8 5hd *;;1s 8 * 9pm,1s 8 * 57u;;l 8 14k * 129 56m,l 8 14k * 5gc;;26 8 * 14j 9pq;;;5d 8 5m *;2w 8 * -2 9pu,2w 8 9pv -2 *,4l 8 * -4 9zx,4l 8 9zy -2 *;;;;;;1w 8 p *;;1w 8 9q0 -2 *;;;1w 8 9q2 9q3 l5 576 *,1w 8 9q2 9q3 576 *,1w 8 9q2 9q3 l5 *,1w 8 9q2 9q3 *;;;;1d 8 9q9 9n4 *;;;1d 8 9qa *;1d 8 9q9 * 9n4 9qd;;;2i 8 5aj *;2i 8 4u3 *;2u 8 581 *;2u 8 5cf *;2u 8 * -2 5c1 9qk;;2u 8 oj 5cc 5cf *;49 8 q8 5c5 0 *,49 8 9qn 0 *;;;;43 8 5ao yc 5gr yc 5gr 4z3 *,43 8 9qr yc 5gr 4z3 *,43 8 5ao yc 5gr 5gr 4z3 *,43 8 9qr 5gr 4z3 *,43 8 5ao yc 5gr yc 4z3 *,43 8 9qr yc 4z3 *,43 8 5ao yc 5gr 4z3 *,43 8 9qr 4z3 *,43 8 5ao yc 5gr yc 5gr *,43 8 9qr yc 5gr *,43 8 5ao yc 5gr 5gr *,43 8 9qr 5gr *,43 8 5ao yc 5gr yc *,43 8 9qr yc *,43 8 5ao yc 5gr *,43 8 9qr *;43 8 * yc 5gr 4z3 56j 5c5,43 8 * 5gr 4z3 56j 5c5,43 8 * yc 4z3 56j 5c5,43 8 * 4z3 56j 5c5,43 8 * yc 5gr 56j 5c5,43 8 * 5gr 56j 5c5,43 8 * yc 56j 5c5,43 8 * 56j 5c5;;;43 8 * -2 9qv -2 9qw;;;43 8 * -2 3l 9qy;;;2t 8 9qz *;;2t 8 * -2 5c1 9qk,2t 8 * -2 4zb 15l 5c1,2t 8 * -2 4zc f4 5c1,2t 8 * -2 9r3;;;;2t 8 1r8 *;;20 8 yc 9r7 -2 *;;;20 8 9ns 9r9 9ra -2 *;;20 8 * 9rc;20 8 53x 12g 576 *,20 8 53w 5as 576 *;20 8 9p0 * -2 bb ld;20 8 9p0 9rf -2 *;;20 8 9rh cr * -2 4y7,20 8 9rh * -2 4y7;20 8 * 9rk -2 9rl,20 8 * -2 9rl;;;20 8 4yh *;20 8 * 9ro 9rp;;;;20 8 9rq l5 *;;5g 8 * a06;;54 8 9rs 9rt 9ru -2 *;;54 8 9rt 9rw 9rk -2 *;;;;;;;;54 8 5cg -2 55 9rt *,54 8 5cg -2 9rt *,54 8 55 9rt * 9s6,54 8 9rt * 9s6,54 8 * -2 9sm 129;;54 8 * -2 9ns 9s8;;54 8 * j5 9sa 9sb;;;54 8 * 9p0 9sd 9se 9sf,54 8 * 9p0 9se 9sf,54 8 * 9p0 9sd 9sf,54 8 * 9p0 9sf;;;;;;;54 8 dd 568 9sg 9sh 9si *,54 8 yc 55x 9sg 9sh 9si *;;;;54 8 * 15l 576 9so -2 9sp,54 8 * 576 9so -2 9sp,54 8 * 15l 576 -2 9sp,54 8 * 576 -2 9sp;;;54 8 9sn 15l 576 9so -2 9sp *,54 8 9sn 576 9so -2 9sp *,54 8 9sn 15l 576 -2 9sp *,54 8 9sn 576 -2 9sp *;54 8 * 0 9ss 9st;;;54 8 * 9sv 9sw;;;;;;;;o 8 * 9t3 -2 9t4 9t5 dg 5af,o 8 * 9t3 -2 9t4 9t5 9t6,o 8 * -2 9t4 9t5 dg 5af,o 8 * -2 9t4 9t5 9t6,o 8 * 9t3 -2 9t5 dg 5af,o 8 * 9t3 -2 9t5 9t6,o 8 * -2 9t5 dg 5af,o 8 * -2 9t5 9t6;;;;;o 8 9t8 *;;o 8 * -4 t6 4zo,o 8 * -4 jg 4zo,o 8 * -4 5jc 4zo;o 8 * -4 9tb 9tc;;;;3y 8 9td *;3y 8 * 9tg;;2g 8 0 66 0 * 9ti 103,2g 8 0 0 * 9ti 103,2g 8 0 66 * 9ti 103,2g 8 0 * 9ti 103,2g 8 0 66 0 * 103,2g 8 0 0 * 103,2g 8 0 66 * 103,2g 8 0 * 103,2g 8 0 66 0 * 9ti,2g 8 0 0 * 9ti,2g 8 0 66 * 9ti,2g 8 0 * 9ti,2g 8 0 66 0 *,2g 8 0 0 *,2g 8 0 66 *,2g 8 0 *;;2g 8 * 0 66 0 9tk 9tl 103,2g 8 * 0 0 9tk 9tl 103,2g 8 * 0 66 9tk 9tl 103,2g 8 * 0 9tk 9tl 103,2g 8 * 0 66 0 9tk 9tl,2g 8 * 0 0 9tk 9tl,2g 8 * 0 66 9tk 9tl,2g 8 * 0 9tk 9tl;;;;;2g 8 9tm 66 9tn * 9tp 103,2g 8 9tm 9tn * 9tp 103,2g 8 9tm 66 * 9tp 103,2g 8 9tm * 9tp 103;;3d 8 9qt c2 5be 0 *,3d 8 9qt a2x 0 *,3d 8 9qt 0 *,3d 8 9qt c2 5be *,3d 8 9qt a2x *,3d 8 9qt *;;2g 8 9tr 9ns *;12 8 9tp *;18 8 * 9tv,18 8 * 54t;;;;;;18 8 9tz *;18 8 * 9u2;;;18 8 9u3 *;;18 8 9u5 -2 9u1 *;;;;;3v 8 * -2 9uc;;;3v 8 9ud -2 *;;30 8 9rt 9uf *,30 8 9rt *;;30 8 9uh *,3 8 55 505 *,3 8 55 b2 *,3 8 9yj *,1r 8 9uh *;3b 8 * -2 9uk -2 9ul,3b 8 * -2 9uk -2;;;;3b 8 * -2 9um;3b 8 * -2 9up,3b 8 9uq -2 *,29 8 9xg -2 *;;;3b 8 0 *;;;3b 8 * 9uv;;1z 8 4xo *;;q 8 15l *;;1j 8 9uz -2 * -2 16f 57y,1j 8 9uz -2 * -2 9v1,1j 8 9uz -2 * -2;;2q 8 4ty gs *;;;;22 8 9v5 *;22 8 9v5 9v6 *;;22 8 9v8 *;22 8 3l 9ns *;;22 8 9vb 9ob *;45 8 16h 5do *;45 8 * -2 3l 5k5,45 8 * -2 5mt;46 8 * 9vg 16f 569,46 8 * 9vg 9vh;;;46 8 *;4t 8 * 9vk -2 9vl,4t 8 * -2 9vl;;;;4t 8 9vm -2 *;;;;4t 8 9vq -2 0 *;;4t 8 9vs *;4t 8 9vr *;4t 8 * 9vw;;4t 8 * 9vy 9vz,4t 8 * 9vz;;;;4t 8 * 9w2;;;4t 8 9w3 -4 *;4t 8 * 9w6;;;;4t 8 * 9wa lb 0,4t 8 * 9wa 0;;;4t 8 * 9wd;;4t 8 * 9wf;;;;4t 8 * 16f 9wj,4t 8 * 9wj;;;4y 8 *;;4y 8 9wm *;4j 8 * yc 9wp 9wq -2 9wr -2 9ws -2 9wt,4j 8 * 9wp 9wq -2 9wr -2 9ws -2 9wt;;;;;;4j 8 * -4 0 9wt;3x 8 * yc 9ww -2 9wx,3x 8 * 9ww -2 9wx;;;3x 8 * gs 9wz 9x0;;;3x 8 * 9x2 9x3;;;;;;3x 8 9q9 9x4 5gr 9x5 9x6 *,3x 8 9q9 9x4 9x5 9x6 *;3x 8 * 9x9 9q9 14k 576,3x 8 * 9x9 9q9 9xa,3x 8 * 9x9 9q9;;;;;4k 8 9xc *;29 8 * 9p0 9xf 9xg,29 8 * 9xf 9xg,29 8 * 9p0 9xg,29 8 * 9xg,29 8 * gs 5gr -4 9up -2 9xi,29 8 * 9xj -4 9up -2 9xi,29 8 * -4 9up -2 9xi,29 8 * gs 5gr -4 9up -2,29 8 * 9xj -4 9up -2,29 8 * -4 9up -2;;;29 8 * l5 gs 9x6;;;29 8 * 9xl 9xm,29 8 * 9xm;;;29 8 0 * 5m 576,29 8 0 * 5m cv,29 8 0 * 9ob;29 8 0 *;1y 8 * -2 9xq;;;;;1y 8 9xr 9xs 9xt *,1y 8 9xr 9xt *;1y 8 * 9p0 0 1 9xw,1y 8 * 9p0 1 9xw;;1y 8 * 9xy 9xz 9y0,1y 8 * 9xz 9y0;;1t 8 * 9zv 9zw;;1y 8 * 9xt 9y2,1y 8 * 9y2;2p 8 * -2 9yt -2 9ys;1y 8 * l5 gs 9y4,1y 8 * 9y5 9y4;;;;1y 8 * -2 9y6 9y8 5f6;;1y 8 * 9p0 bb 5f6,1y 8 * bb 5f6;4s 8 * 9yb -2 9yc,4s 8 * -2 9yc;;;4s 8 9p0 * 9ye,4s 8 * 9p0 9xt -2 1o,4s 8 * 9xt -2 1o,4s 8 * 9p0 -2 1o,4s 8 * -2 1o;;4s 8 9yd 9p0 9xt * -2 1o,4s 8 9yd 9xt * -2 1o,4s 8 9yd 9p0 * -2 1o,4s 8 9yd * -2 1o;;4s 8 9yg -2 *;;;;c 8 3l 9ns *;2p 8 * -8 3l 9yn,2p 8 * -8 55 9yo,2p 8 * -8 5mt;;;;2p 8 * 9yr 9ys 9yn;;;;;2p 8 9yu -2 * -2 9yw;;;;2p 8 9yx 3l 9yy *;;1r 8 9z0 9rt 9uf *,1r 8 9z0 9rt *;1r 8 * -2 5m 9ob -2 dt;;1r 8 * -4 9z5 9z6;;;;;;;2e 8 15l * 9zc;;2e 8 * 9p0 9xz 9ze 9zf,2e 8 * 9xz 9ze 9zf,2e 8 * 9p0 9xz 9ze,2e 8 * 9xz 9ze;;;2e 8 * -2 9zh 9zi;;;;;1 8 9zk *;;1t 8 * 9zo jc of,1t 8 * 9zo yc 12g,1t 8 * 9zo f4 of,1t 8 * 9zo yc of,1t 8 * 9zo 9xz,1t 8 * jc of,1t 8 * yc 12g,1t 8 * f4 of,1t 8 * yc of,1t 8 * 9xz;;1t 8 * 9p0 cr 4zs -4 3l 9zq,1t 8 * 9p0 bb 4zs -4 3l 9zq,1t 8 * 9p0 9yr -4 3l 9zq,1t 8 * cr 4zs -4 3l 9zq,1t 8 * bb 4zs -4 3l 9zq,1t 8 * 9yr -4 3l 9zq;;;;1t 8 3l 9ns *;;;;;;;4l 8 * -2 5m 50s 4wv,4l 8 * -2 5m 4wv;;4m 8 * a03 a04;;;;;;;4a 8 * -4 a0a;;4a 8 a0a -4 *;;37 8 a0c -8 *;37 8 * -8 a0f;;4n 8 * -4 55;;;4z 8 a0h a0i *;4z 8 * a0l;;;;g 8 a0n -8 *;g 8 * -2 a0q;;4v 8 * -4 3l c2 a0s,4v 8 * -4 jl c2 a0s,4v 8 * -4 a0t a0s;;;;4v 8 a0u c2 5be * a0w,4v 8 a0u c2 * a0w,4v 8 a0u c2 5be *,4v 8 a0u c2 *;;;;;3m 8 1 gs 57g *,3m 8 1 gs b2 *,3m 8 1 9ut *,3m 8 gs 57g *,3m 8 gs b2 *,3m 8 9ut *;3m 8 0 52r 9ut *,3m 8 0 9ut *;;2c 8 a12 *;53 8 5be *,8 8 5be * a3f,8 8 5be *;;;;;53 8 a17 -4 a18 *;;;53 8 a1a -8 a1b -4 *;53 8 14m * a1e,53 8 14m *;;;;53 8 gs cr * a1i;;;;;;53 8 125 a1m * 16f a1o;;53 8 * a1q;;53 8 f4 * a1s,53 8 * a1s;;;53 8 a1t *;;53 8 * 5hs yc 55;;53 8 a1x 54r 9t1 *;;53 8 55 9x4 * a21;;;;53 8 125 9zv * 16f a25;;;55 8 * a26;;;s 8 * a2b;;s 8 * 1;s 8 5gd *;;;;d 8 * -2 9pg -2 0 a2i,d 8 * -2 9pg -2 a2j;;;d 8 a0h * a2l;;d 8 * 9p0 a2n a2o -2 a2p,d 8 * a2n a2o -2 a2p,d 8 * 9p0 a2o -2 a2p,d 8 * a2o -2 a2p,d 8 * 9p0 a2n -2 a2p,d 8 * a2n -2 a2p,d 8 * 9p0 -2 a2p,d 8 * -2 a2p;;;;1u 8 * 0;;;4p 8 14j a2s *;3d 8 * a2v un 4zs,3d 8 * un 4zs;;3d 8 a2u a2v *,3d 8 a2u *;;;j 8 * 9p0 -2 oj 1,j 8 * -2 oj 1;;j 8 1 a30 -2 *;;j 8 * a34 1;;;;;2n 8 * -4 a39;;2n 8 3l 9q2 * 5mm;13 8 1 *;13 8 1 9ut *;13 8 * a3e;;;8 8 5h1 -8 *;;8 8 a3h -8 *;;8 8 52g a3j -8 *;8 8 * q8 5c5,8 8 * a3m,8 8 f4 *;;8 8 * 9qn -2 56;;8 8 gs cr *;;;;3o 8 *;;;3l 8 0 a3v *;;31 8 50r *;;;1p 8 * a42;;;2f g pu *;2f g pu -2 *;;;2f g pu 63d 61p -2 *,2u g 8s q9 yf *;2f g pu * -2 a48;;;2f g a4b *;;5c g ya *;;1a g * -2 tr a4h -2 a4i,1a g * -2 tr a4h -2;;;1a g * a4k;;;1a g a4l 1m 5t3 -2 *;1a g 1m 5t3 b6 lu *;;1a g a4o *;1a g * a4r;;p g 1m 5t3 b6 lu *,p g 1m 5t3 b6 mt *,p g 1m 5t3 b6 5se *,p g 1m 5t3 b9 *,p g tr 5wo b6 lu *,p g tr 5wo b6 mt *,p g tr 5wo b6 5se *,p g tr 5wo b9 *;;p g 1vz tr a4t *;;;5g g * akr;p g a4v a4w a4x *,z g a4v a4w a4x *;;;;;p g a51 -2 tr a52 -2 *,p g a51 -2 tr -2 *,z g a51 -2 tr a52 -2 *,z g a51 -2 tr -2 *;3w g * a55 -2 a56;;;;;3w g a58 *;;;3w g * -4 1m 11t 5t3,3w g * -4 1m zd 5t3;3w g * -2 1;3f g * -2 a5f,q g aai *,2m g 15t nw apq *;;;3f g a5g -2 *;3f g xp *;;;;;3f g *;3f g * -8 a5p;;3f g 62z *;4w g 1m * a5s,2b g * a6b,2z g amo * amp,5f g * anw,5f g 63d e2 *;;4w g 1m lu * 5wo;;;4c g 69b -2 * a5x a5y,4c g 69b -2 * a5y;;;4c g * a60 a61;;;m g * -8 a63;;m g * a65 a66,m g * a66;;;;2b g a67 *;;;;;40 g * -2 a6e -2 a6f;;;40 g xp -2 * -2 nq 6gs,40 g xp -2 * -2 a6e;40 g * nq 6gs,40 g * a6i;;;;;;1s g *;;1s g a6o b6 *,1s g a6o *;;;52 g 1dp a6r *,52 g 1dp *;4g g *;;l g * a6u;;l g a6w * 15t;;;;f g a6z b6 a70 *,f g a6z b6 *;f g * b6 lu -2 a73,f g * a50 -2 a73;;f g *;f g * -2 a76;5g g akv b6 11t *,5g g akv b6 zd *,5g g akv a50 *;;;4b g 5rf *;4b g * -2 a7b;;4b g *;;;;5d g a7f *;5d g 128 13t *;;5d g ya a7i *;;;2w g a7k b6 a7l -2 * a7n,2w g a7k a7l -2 * a7n,2w g a7k b6 -2 * a7n,2w g a7k -2 * a7n;;;;2w g a7o b6 5pt -2 a7p *;;2w g a7r -2 * -2 a7t;;;;39 g a7v *;;;39 g a7x a7y *;39 g 5rf *;39 g * a82;;;;1w g a83 a84 p *,1w g a83 p *,1w g a83 a84 *,1w g a83 *,1w g a8a a84 *,1w g a8a *,1d g a8p -2 * 69b a8q,1d g a8p -2 * a8q;;1w g p *;1w g * -2 a89;;;;;1d g 6hn mt us a5g *,1d g 6hn dv 67j a5g *,1d g 6hn mt 6b0 a5g *;;;;;1d g 6hn dv us -4 * -2 a8j -2 a8k,1d g 6hn 6a5 us -4 * -2 a8j -2 a8k,1d g 6hn mt us -4 * -2 a8j -2 a8k,1d g a8l -4 * -2 a8j -2 a8k;;;;;1d g * 1m a8o;;;;1d g 6hn dv us -2 a8s -2 *,1d g 6ca -2 a8s -2 *;;1d g pu * -2 a8u;;1d g * -2 6fl a8w;;;;2i g * 1sx;;2u g pu 63d 61p *,2u g yf *;;;49 g * 0 a93;;;;43 g * -2 e2 0 63p,43 g * -2 e2 66n,43 g * -2 a99;;;43 g ya pu -2 * -2 a9c,43 g q9 -2 * -2 a9c;;43 g * zd a9e;;2t g pu ib *,2t g a9g *;;;;2t g a9i * 39 64u,2t g a9i * f5 674,2t g a9i * f7 674,2t g a9i * e2 dv 5p6,2t g a9i * a9k;;;20 g a9l 6fk -2 *;;20 g a4x a9n hx 6fk -2 *,20 g a4x a9n a9p -2 *;;20 g * a9r;;;;;20 g a9u 6ip *,20 g a9u *;;20 g a4x a9w 15u hx 6fk -2 *,20 g a4x a9w 15u xp hx -2 *,20 g a4x a9w 15u a9y -2 *,20 g a4x a9w hx 6fk -2 *,20 g a4x a9w xp hx -2 *,20 g a4x a9w a9y -2 *;;;20 g xp hx *,20 g hx 6fk *,20 g hx *;20 g hx 6gd lu *;;54 g aa2 * a4x aa4;;54 g * a4x aa6;;54 g a4x aa4 hx 6fk -2 *,54 g a4x aa4 q2 gp -2 *,54 g a4x aa4 gp -2 *;54 g z2 -4 a50 -4 *;;;54 g * -2 aaa -2 aa9;54 g 6h5 127 * 69b aad;;54 g * 6hp aaf,54 g * aaq;;;54 g * a4x aag;54 g * aaj aak;;;;54 g aan -2 b6 *,54 g aan -2 *;;54 g aai * -2 aap;;;54 g aai *;;;;;;;o g * -4 aaz -2 1m 6i6 -2 ab0,o g * -4 aaz -2 aas -2 ab0;;;o g pu xp 63d * ab2 ab3,o g pu ab4 * ab2 ab3;;;;o g * -4 ab6 ab7 ab8;;;;;o g tr 5tm ab9 *;3u g *;;3u g * abe;;;3y g abf a50 *,3y g abf *;;3y g abh *;3y g 60w *;;3y g abk *;17 g *;17 g *;;2g g 0 abo 0 * abq abr,2g g 0 0 * abq abr,2g g 0 abo * abq abr,2g g 0 * abq abr,2g g 0 abo 0 * abq,2g g 0 0 * abq,2g g 0 abo * abq,2g g 0 * abq;;;2g g * 0 abt 0 abu abv cn,2g g * 0 0 abu abv cn,2g g * 0 abt abu abv cn,2g g * 0 abu abv cn,2g g * 0 abt 0 abu abv,2g g * 0 0 abu abv,2g g * 0 abt abu abv,2g g * 0 abu abv;;2g g abw abt abx * abe cn,2g g abw abx * abe cn,2g g abw abt * abe cn,2g g abw * abe cn;;;;;;2g g abz a4x *;;;;2g g * 127 sb b6 ac1 ac2,2g g * ac3 ac1 ac2,2g g * ac1 ac2,2g g * 127 sb b6 ac1,2g g * ac3 ac1,2g g * ac1;2g g 0 * 39 cn,2g g 0 * tr cn;2g g 0 ac5 *;2g g * ac8;;;;;;;;;;;18 g 1w3 *;18 g 6gr *;18 g yf *;;18 g acl p4 * -2 acn,18 g acl * -2 acn;;18 g * -2 acp 1 -4 acq,18 g * -2 1 -4 acq;;;;18 g * act 39 cn,18 g * act acu;;;18 g * -2 e2 5t9,18 g * -2 1m 66b;18 g * 5xp 5t9 acx;;3v g * acz ad0,3v g * ad0;;;;3v g * -2 ad3;;1o g *;;1o g ad5 b6 mt *,1o g ad5 a50 *;30 g a4x 6bs 5wo *,30 g a4x 5wo *;;30 g 5wo * 1m a4x 680,3 g aie 5wo *;30 g a4x *;;;;;3b g add ade *,3b g add *;3b g * 8s adh adi,3b g * adh adi,3b g * 8s adi,3b g * adi;;;;;3b g * -2 adm;3b g adn -2 ado -2 *;;;;;3b g * adp adq,3b g * adq;3b g * 8s adh adi,3b g * adh adi,3b g * 8s adi,3b g * adi;3b g * adu adv,1y g ahv * ahx ahy,1y g ahv * ahy;;;1z g 39 * adx,1z g 39 *;;1z g 39 adw adx *,1z g 39 adw *;1z g * adx ae0;;t g * ae2;;;q g ae3 -2 *;q g *;1j g 1m g4 b6 -2 * -2 ae7,1j g 69b -2 * -2 ae7;;;1j g 8s dv us -2 ae8 -4 *,1j g 69b us -2 ae8 -4 *,1j g 8s mq us -2 ae8 -4 *,1j g 15t 8s dv -2 ae8 -4 *,1j g 15t 8s f8 -2 ae8 -4 *;;1j g 1m g4 b6 -2 aea -2 *,1j g 69b -2 aea -2 *;2q g * b6 aed aee 5t9;;;38 g *;;22 g aeg a4x *;22 g a4x *,c g e2 a4x *,c g 1m a4x *;45 g * -2 1m mt,45 g * -2 b6 684;45 g * -2;45 g aek -2 *;;;;45 g aeo -2 *;46 g 5ph b6 *;46 g * b6 aes aee aet;;;;;4t g aeu aex aev -2 *,4t g aeu aex -2 *;4t g aeu * aev -2,4t g aeu * -2,4t g af5 *,4t g * ado afi;4t g * 1m -2 aez,4t g * -2 aez;;4t g 6gr *;4t g * 0 af2;;4t g * af4;;;4t g * -2 af7;;4t g * b6 0 af9;;4t g * b6 acl;4t g *,4t 1s *;4t g * b6 668,4t g * afd;;4t g afa -2 *;;4t g aff *;4t g a5e *;;4t g * 0 afk;;;4t g afl *;;;4t g afn afo *;4t g * afr;;4t g * 1m aft;;;4t g afu *;4t g 6gr b6 *;;4t g *;4y g *;4y g * ag1;;4y g * 11t;;4y g ag3 -2 *;4y g * 0 15t ag6;;4y g *;11 g 1tt *,11 w 28t *,11 1s 1tr *;;4j g * agb agd 39 66n age -2 agf,4j g * agb agd agg age -2 agf,4j g * agd 39 66n age -2 agf,4j g * agd agg age -2 agf,4j g * agb agd age -2 agf,4j g * agd age -2 agf;;4j g aga agb * agd 39 66n age -2 agf,4j g aga agb * agd agg age -2 agf,4j g aga * agd 39 66n age -2 agf,4j g aga * agd agg age -2 agf,4j g aga agb * agd age -2 agf,4j g aga * agd age -2 agf;;;;;4j g * -4 0 agf;4j g * agj -2 agk agl -2 0 agm,4j g * -2 agk agl -2 0 agm,4j g * agj -2 agl -2 0 agm,4j g * -2 agl -2 0 agm,4j g * agj -2 agk -2 0 agm,4j g * -2 agk -2 0 agm,4j g * agj -2 -2 0 agm,4j g * -2 -2 0 agm;;;;;4j g * -2 ago -2 agp agq;;;;4j g * -2 agp agq;3x g * 1m 39 66n -2 agt,3x g * 1m agu -2 agt,3x g * 39 66n -2 agt,3x g * agu -2 agt;;;3x g * tr 5se agw;;3x g * 1m agy agz,3x g * agy agz;;;3x g * tr 5se 6a5 us;3x g ah0 tr 5se *;;;3x g * a4x ah2 ah3,3x g * a4x ah2;3x g * 5se -2 ah6 -2 us -2 xp 128,3x g * 5se -2 ah6 -2 us -2 ah7,3x g * 5se -2 ah6 -2 -2 xp 128,3x g * 5se -2 ah6 -2 -2 ah7,1p g * 5se am9;;;;4o g ah8 b6 *,4o g ah8 *;;;;29 g * ahe 8s ahf ahg,29 g * 8s ahf ahg,29 g * ahe ahf ahg,29 g * ahf ahg,29 g * ahe 8s ahg,29 g * 8s ahg,29 g * ahe ahg,29 g * ahg;;;;29 g * ahe 8s ahf ahi,29 g * 8s ahf ahi,29 g * ahe ahf ahi,29 g * ahf ahi,29 g * ahe 8s ahi,29 g * 8s ahi,29 g * ahe ahi,29 g * ahi;;;1y g * ahq ahr,1y g * ahr,1y 1s * bha bhb,1y 1s * bha;;1y g ahj ahk ahl *,1y g ahj ahl *,1y g ahj ahk *,1y g ahj *;1y g * nw mq aho,1y g * q2 mq aho,1y g * ahp aho;;;;;1y g * 0 1 aht,1y g * 1 aht;;;;;;;1y g * -2 ai0;;;1y g ai1 0 1 -2 aht -2 *,1y g ai1 1 -2 aht -2 *;;;;1y g ai3 ai4 ai5 *;;1y g 15t ahk ai7 *;4s g ahq *;4s g ai9 ahl *,4s g ai9 *;;4s g aib -2 *;4s g ai7 *;;;3 g aif *,3 g * b6 5rf,3 g * aih;;a g a8l -2 *;;;a g aik *;a g a8l *;;;b g ain aio -2 *,b g ain -2 *,b g aiq -2 *,b g xp aiu b6 *,b g xp aiu *;;b g * ais -2 ait,b g * -2 ait;;;;b g *;b g * adh -2 aix,b g * -2 aix;;b g * aiz 1,b g * 1;;;;;;i g *;r g *;;r g aj6 *;r g * aj9 -2 1,r g * -2 1;;;r g * ajc -2 ajd;;;21 g *;21 g *;5a g * -8 1;5a g 1 -4 *;5a g * -2 1;4u g *;3s g *;3s g *;3s g *;;2 g ajn q2 a7y *,2 g ajn a7y *;;;;;;;;;;;;;4m g ajy ak2 -2 ajz ak0 -2 *,4m g ajy -2 ajz ak0 -2 *,4m g ajy ak2 -2 ajz -2 *,4m g ajy -2 ajz -2 *;;;;4m g * -2 ak3 -2 ak4,4m g * -2 -2 ak4;;4m g ak6 b6 *;;;4m g ak8 8s ak9 *;4m g * -2 akc;;1t g *;1t g 107 * ahl,1t g m1 * ahl;1t g ahk ai7 *,1t g ahk *;1t g ahk *;1t g *;1t g * -2 akj;;0 g *;h g *;41 g * 6dk akn a4x ako;;;;5g g akp -2 *;;;5g g aks * -2 aku;;;5g g * adx akx,5g g * akx;;1c g *;1c g * -2 al0;;1c g *;;3n g al2 -4 *;2a g * -2 al5 -2 al6;;;;;2a g al5 al7 b6 al8 *,2a g al5 al7 b6 *;2a g ahq * alb;;;2a g alc -2 * -4 ale;;;;2a g alf -8 * e2 al8 alg;;;4e g * -2 ali -2 39 65e,4e g * -2 ali -2 e2 lu 66b,4e g * -2 ali -2 alj;;4e g all -4 *;4e g * -4 alo;;;n g * alr -2 1;;n g 1 b6 *;n g * 1 -2 107 63d;n g alt 1 -2 *;n g * -2 a4x alw;;;n g * -2 0 -8 alz;;n g * am1 -2 1;;1p g * -2 am3;;1p g * am5 am6;3j g * aob;;1p g aai *;1p g * 5uc 6fu;;1p g * adj amb -2 amc;;;1p g * tr 10o,1p g * ame;;;31 g amf a4x * amh;31 g amf a4x *;6 g *;1u g * -4 amk;;;;2z g aml amm *;;;2z g * us amr ams;;;4 g *;9 g * amv -2 amw;;;36 g *;50 g *;50 g * aj9 1;34 g * -8 an1;;;34 g an2 -2 *;34 g xp aai * an5,34 g xp * an5;;1h g *;;3p g * an9 ana 1,3p g * ana 1,3p g * an9 1,3p g * 1;;;3p g * -2 1;3p g 1 -2 *;3p g * -4 1;2r g * -8 1;19 g *;4d g * 11t oi,4d g * b6 11t,4d g * tr 11t,4d g * tr zd,4d g * anh;;;4d g ani * anh,4d g ani *;;4d g ank a60 *;4d g * -2 ann;;4d g * anp anq,4d g * anp;;;;;;;;;1i g * any;;1i g * a50 ao0;;1i g 39 *;47 g *;47 g ae3 aai *,47 g ae3 *;4q g *;4q g * ao6;;15 g * b6 k7 -2 1,15 g * ao8 -2 1;;15 g * 0 15t,15 g * 1;15 g * b6 1;;44 g * 8s 11t aod,44 g * aoe aod,44 g * aod;;;44 g aai * 1m 127 aog,44 g aai * aoh aog;;;44 g * aoj aok;;;2e g ahk ahp *,2e g ahk *;;2e g aom -2 *;;3c g aoo al8 *;3c g * ant aor;;32 g e2 dv *,32 g e2 11t *,32 g a4x *;2h g *;1k g * aov;;1k g * 1m aox;;1k g *;1k g *;2l g * -8 ap1;;2l g * -8 ap3;;2l g aa2 * -2 60i;;2l g ap5 -4 *;2l g * us -2 ap8 -4 5u0;;2m g * -4 apa;;2m g * apc apd;;;;2m g * -8 ape;;2m g apg * -2 ahi;2m g * -2 8zh;2m g apg * apk apl;;;2m g 15t *;;;;;;v g * -4 apt;;v g *;3t g *;5b g *;2f w pz *;2f w pz -2 *;;;2f w pz aq2 -2 *;;;5c w xp aq3 *;5c w 6sh *;1a w * -2 av px,1a w * -2 ay 6qa,1a w * -2 6q5 6mc,1a w * -2 6q5 6lv,1a w * -2 6q5 6rs;;1a w *;;;1a w aqa *;1a w * -2 aqd;;1a w * aqf aqg;;;;;1a w *;;;p w 1m aqk aql *;5g w * b2y;;;3w w aqo -2 aqp -2 *;;3w w aqr *;;3w w aqt *;3w w * cm 0 -2 1,3w w * 0 -2 1,3w w * cm -2 1,3w w * -2 1;;;;3f w * -2 ar0;;;3f w ar1 -2 *;3f w av *;;;;3f w *,1g w *;3f w * -8 ar9;;3f w * arb;;;4w w zn * 6p3;;;;4c w t6 -2 * -2 ari;;m w * -8 ark;;m w * arm arn,m w * arn;;;2b w * arp;;;2b w * ars,3c w * b0l;;4o w * aru arv,4o w * arv;;;40 w * -2 arx -2 ary,40 w * jl 73k,40 w * arz;;;;;;1s w as1 *;52 w 74f cm *;;32 w 39 * b38;;;;;;2w w * cm asc -2 asd,2w w * asc -2 asd,2w w * cm -2 asd,2w w * -2 asd;;;;;;1w w p *;;;;;2i w * cm 6we,2i w * asn;;;2u w pz 73r *,2u w asq *;;2u w 8s q9 73o *;2t w 6ob pz *;;;43 w * -2 asw;;;;43 w asy -2 * -2 at0;;43 w * -2 at2 at3 at4;;;;43 w 6yo lu *,43 w 6yo *;;;2t w asq *;2t w pz dg * 6kl 6ob;2t w pz 7p *;2t w 73o *;20 w dg 74s -2 *,20 w xu 74s -2 *,20 w 73x 74s -2 *,20 w atd -2 *;;20 w * -2 atq;20 w lu ze ate dg 74s -2 *,20 w lu 11u ate dg 74s -2 *,20 w lu ze ate -2 *,20 w lu 11u ate -2 *;20 w * ath;;;20 w ati cm *;;;20 w atd * atn ato;20 w atd * ato;;20 w xu *;;;;54 w ats * jf aqn atu,54 w ats * aqn atu;;2e w 1m * 6xb;;54 w jf atv atw dg 74s -2 *,54 w jf atv atw 7p -2 *,54 w atv atw dg 74s -2 *,54 w atv atw 7p -2 *;;54 w z6 6np -2 * -2 au0,54 w 74m 6np -2 * -2 au0,54 w au1 -2 * -2 au0;;;;;;;;;54 w o7 hx au7 jf atv *,54 w o7 6tt au7 jf atv *,54 w 6tt au7 jf atv *,54 w o7 hx au7 atv *,54 w o7 6tt au7 atv *,54 w 6tt au7 atv *;;54 w aub au9 74m *,54 w aub au9 *;;;54 w * aue;;;;54 w jf atv auf aug -2 *;;;;;;;3y w aun *;3y w * auq;;;2g w 0 abt 0 * aut,2g w 0 0 * aut,2g w 0 abt * aut,2g w 0 * aut;;2g w 0 abt 0 aus aut *,2g w 0 0 aus aut *,2g w 0 abt aus aut *,2g w 0 aus aut *;;;;;2g w 8s jf atv *,2g w ay atv *;2g w 0 * 39 av1,2g w 0 * av1;;;;18 w av3 *;;;;;;18 w av9 *;;18 w 6oe *;;18 w * 6sg 6sg;18 w ave *;18 w * 73o 6vs;;3v w * avj -2 avk,3v w * -2 avk;;;;;;;3v w * -4 avq;;3v w * -4 199;30 w as5 70d 6p3 *,30 w as5 6p3 *;;;3b w avt avu *,3b w avt *;3b w * avx avy,3b w * avy;;;;;3b w * -2 aw2;;3b w * -2 aw4;;3b w * -4 aw6;;;3b w aw7 * aw9 awa;;;;q w awb *;1j w t6 -2 * -2 awe;;2q w * awg av 6nd;;;22 w awh * awj,22 w awh *;;22 w aqy *,c w 6zx jf atv *,c w 39 atv *,4x w b4h b4i -4 *;45 w * -2 cm 6xh;46 w * awn awo 6nd;;;4t w * o7 6z0 awq -2 awr,4t w * 6vq awq -2 awr,4t w * o7 6z0 -2 awr,4t w * 6vq -2 awr,4t w * o7 6z0 awq -2,4t w * 6vq awq -2,4t w * o7 6z0 -2,4t w * 6vq -2,4t w * 6vq;;;4t w * -2 awt;;4t w 6oe *;4t w * 0 aww;;4t w * awy;;4t w * -2 o7 6z0,4t w * -2 ax0;;4t w 1 av6 *;4t w * -2 1;;4t w ax3 -2 *;;4t w ax5 *;;4t w ax7 cm 0 *;4t w * 0;4t w 6vv *;4t w 0 *;4t w * 1m 11 74u,4t w * zd 6tk,4t w * zd 6tw,4t w * cm 6tw,4t w * axd;;4t w * axf;;;4t w axg -2 *;;4t w * 1m 6y5;4t w axj *;;;;;;4t w axo axp *;;4y w axr *,15 w b3j * -2 1;4y w * -2 axu;;4j w * axw axx axy j3 76i axz -2 ay0,4j w * axw axx axy j3 754 axz -2 ay0,4j w * axw axx axy ay1 axz -2 ay0,4j w * axx axy j3 76i axz -2 ay0,4j w * axx axy j3 754 axz -2 ay0,4j w * axx axy ay1 axz -2 ay0,4j w * axw axy j3 76i axz -2 ay0,4j w * axw axy j3 754 axz -2 ay0,4j w * axw axy ay1 axz -2 ay0,4j w * axy j3 76i axz -2 ay0,4j w * axy j3 754 axz -2 ay0,4j w * axy ay1 axz -2 ay0,4j w * axw axx axy axz -2 ay0,4j w * axx axy axz -2 ay0,4j w * axw axy axz -2 ay0,4j w * axy axz -2 ay0;;;;;;;3x w * j3 76i ay3,3x w * ay4 ay3;;;3x w * t6 6xo ay3;3x w * ay7 ay8;;;3x w * avz aya cm 6vw,3x w * avz aya 6yw 7k,3x w * avz aya ayb,3x w * avz aya;;;3x w * lu 11u ayd,3x w * lu ze ayd,3x w * 128 ayd;;;29 w * t6 au2 ayg ayh,29 w * au2 ayg ayh,29 w * t6 ayg ayh,29 w * ayg ayh,29 w * t6 au2 ayh,29 w * au2 ayh,29 w * t6 ayh,29 w * ayh;;;;29 w ayi xp lu *,29 w ayi 107 lu *,29 w ayi ayk *;;29 w * 8zh;29 w awb * ayg ayn,29 w awb * ayn;;1y w * nw mq ayp,1y w * 7d mq ayp,1y w * ahp ayp,1y w ayq ayr ays *,1y w ayq ays *,1y w ayq ayr *,1y w ayq *;;;;;1y w * ayu ayv;;;1y w ayk * 1m ayx;;1y w * 0 1 ayz,1y w * 1 ayz;;;;;;1y w az0 az1 az2 az3 *;4s w * az6 az7,4s w * az7;;;;4s w az8 *;;4s w aza * azc azd,4s w aza * azd,4s w aza * azc,4s w aza *;;;3 w 8s 127 6p3 *,3 w azf 6p3 *;;3 w * jl 6me,3 w * azh;;;3 w azi *;;c w 1m * azm;c 1s bab * bi4;3t w * t6 75y,3t w * t6 6s0,3t w * azo;;;3t w azp *;;3t w * dk 6s0;3t w azs *;3t w 75d cm *;3t w 6pd cm * azw -2 azx;;;3t w * cm azz;;3t w * 6qh 74s;3t w b00 *;3t w * b03;;3t w * cm 6wl,3t w * b05;;;;47 w b07 *;1i w * -2 b0a;;;;1i w b0b b0c *,1i w b0b *;1i w * jf 11q 6wn,1i w * 11q 6wn;;3c w 1m 127 b0f *,3c w b0h b0f *;;;3c w b0i * b9 70b,3c w b0i * cm 77u;3c w 3a *;;;3c w 1m b0m aqh *;3g w * -2 b0p;;;3g w b0s -2 *;;;;3g w * b0t b0u,3g w * b0u;;;3g w 6y5 *;;;;;;;;;7 w b14 b15 b16 *,7 w b14 b16 *;;7 w * -2 b1a atv 6xb;;;3a w * b1d;;;3a w b1e -2 7k awb *,3a w b1e -2 7k *;3a w b1e -2 *;3a w * 6qh 6mc;3a w b1h *;3a w av px ai4 *,10 w b1l 127 * b1m,10 w b1l * b1m;;;;10 w * b1o;;10 w ya *;;10 w b1q *;10 w av *;10 w * -4 b1u;;10 w * 1;10 w *;;;;1g w b1z *;1g w *;;;1g w * b22 b23,1g w * b23;1g w * jf 6zg;;1z w 1m 6sr *;1z w * -2 b29;;1z w * are b2b;;3j w 1 *;;;;;14 w 70t b2d b2g *,14 w 70t b2d *;;;2e w b2j -2 *;4m w * cm b2m,4m w * b2m;;4m w b2l -2 * -2 b2o;;;4m w ym 8s b2p *,4m w ym 8s *;;;1t w b2s *;1t w m9 *;1t w ayr *;1t w nw mq *;1t w nw m9 *;;;23 w * -2 b31;;23 w * -2 b33;;3n w * -2 b35;;2h w 6nc *;32 w as5 *;;;1k w * b3b;;44 w * b3d b3e,44 w * b3e;;;44 w * -2 b3g;;44 w * b3i ai4 0;;;15 w * 1;4h w * -4 1;4h w * -4 1;;4h w * -2 b3n -4 1;;4h w 1 b3p *;;4h w * aum b3r 1,4h w * b3r 1,4h w * aum 1,4h w * 1;4h w * b3u 0 1,4h w * b3u 1;;4h w * -4 1;;3e w * 7k 10o,3e w * cm 127;3e w 71s *;3e w 762 *;3r w 77f *;3r w 74n cm *;;;25 w * b45;;25 w 6p3 b8 *;;25 w zn b44 b47 *;;51 w b49 7q 7k *;;51 w b4b *;;;51 w b4e -2 *;1b w *;;4x w b4h * -4 1m 6nd;4x w * -4 1m 6nd lu 11u -2 b4k,4x w * -4 1m 6nd b4l -2 b4k,4x w * -4 b4m lu 11u -2 b4k,4x w * -4 b4m b4l -2 b4k,4x w * -4 1m 6nd -2 b4k,4x w * -4 b4m -2 b4k;;;;4x w * cm 70d 6jt,4x w * cm 6nd,4x w * 70d 6jt,4x w * 6nd;;4x w b4o lu * b4q,4x w b4o * b4q;;;4x w * cm b4t -4 6nd,4x w * b4t -4 6nd;;4i w *;4i w *;;;2y w 1m 6xb cm 127 *,2y w 1m 6xb cm *;2y w * h7 b50 -4 b51,2y w * b50 -4 b51;;;;;;;;;2x w b55 b56 b57 *,2x w b55 b57 *;2f 1s p9 *;;;2f 1s xx *;;2u 1s 87 qy xx *;;;2f 1s b5g *;;;;;;1a 1s * -2 tr q2;;1a 1s *;;1a 1s b5q *;1a 1s * b5t;;;p 1s 1m 7bp b5u *,p 1s tr 7dr b5u *;;;;p 1s b5w b5x b5y *,z 1s b5w b5x b5y *;;;p 1s * b6 7b6 b60,p 1s * b6 7re b60,p 1s * b61 b60,z 1s * b6 7b6 b60,z 1s * b6 7re b60,z 1s * b61 b60;;;;p 1s b64 b65 *,z 1s b64 b65 *;;;3w 1s b67 -2 b68 -2 *;;;3w 1s b6b *;3w 1s * b6 0 -2 1,3w 1s * 0 -2 1,3w 1s * b6 -2 1,3w 1s * -2 1;;3w 1s * -4 tr ze 7dr,3w 1s * -4 1m y4 7bp,3w 1s * -4 1m ze 7ev;3f 1s * -2 b6h;;;3f 1s b6i -2 *;;3f 1s b6k b6 *;;3f 1s * b6m;3f 1s *;3f 1s * -8 b6q;;;;3f 1s * b6 b6s,3f 1s * b6s;;4w 1s b6u * b6w,2b 1s * b7b,2z 1s bmb * bm9;;4w 1s 7ov 1m * 7dr;54 1s bar *;;;4c 1s 7ov -2 * -2 b72;;m 1s * -8 b74;;m 1s * b76 b77,m 1s * b77;;;2b 1s aro *;;;;;4o 1s b7c b6 *,4o 1s b7c *;40 1s * -2 b7f -2 b7g;;;40 1s * 7m9 7v7,40 1s * b7i;;1s 1s * b6 7o5,1s 1s * ty 7oq,1s 1s * b7k,1s 1s * b6y b7l,1s 1s * b7l,1s 1s * b6 ty 7oq,1s 1s * b6 b7m,1s 1s * b7m;;;;1s 1s *;1s 1s * b6y b7p,1s 1s * b7p;;;;l 1s * b7r;26 1s * b79 b7u;;26 1s *;;f 1s * b7y azm b7z,f 1s * b7y b7z;;;f 1s * b6 ze -2 b81,f 1s * av ze -2 b81,f 1s * b6y -2 b81;;;;4b 1s * -4 b83;4b 1s *;2w 1s * b6 b87 -2 b88,2w 1s * b87 -2 b88,2w 1s * b6 -2 b88,2w 1s * -2 b88;;2 1s bj8 q2 1m bj9 *,2 1s bj8 1m bj9 *,2 1s bj8 q2 bj9 *,2 1s bj8 bj9 *;;2w 1s b89 -2 * -2 b8b;;;39 1s b8c *;;39 1s b8e qw * b8g,39 1s b8e * b8g;;39 1s 7am *;;39 1s b8i *;;;;1w 1s p *;1w 1s * -2 b8p;;;1w 1s b8q b8l *,1w 1s b8q *;;;1d 1s 7vz b6i *;;1d 1s 7vz qw us -4 * -2 b8x -2 b8y,1d 1s 7vz us -4 * -2 b8x -2 b8y,1d 1s 7vz 7pp us -4 * -2 b8x -2 b8y,1d 1s 7re -4 * -2 b8x -2 b8y;;;;1d 1s * b91;;;1d 1s b92 -2 * 7ov b94,1d 1s b92 -2 * b94;;;1d 1s 7re -2 b95 -2 *;;;;1d 1s b99 -2 7u9 *;;;1d 1s b9b b9c 7ov abt *;2i 1s * e1 7mg,2i 1s * 1t0;2u 1s b9g *;;;;;;;43 1s b9l -2 *;;43 1s b9q -2 * -2 b9p;;;2t 1s p9 hx *,2t 1s b9g *;;;2t 1s b9t * p8 7k9,2t 1s b9t * pu 7mw cn,2t 1s b9t * p8 7mw 7v7,2t 1s b9t * b9v;;20 1s 7xm gd -2 *,20 1s b9x -2 *;;20 1s azm * gd -2 b9z,20 1s azm * -2 b9z;;;;20 1s ba1 b6 *;;;20 1s ba3 ba4 *;22 1s bef * beg;;;20 1s ba6 ba7 la ba8 -2 *,20 1s ba6 ba7 ba8 -2 *;;;20 1s baa bab *;;54 1s bad q9 * baf,54 1s bad * baf,54 1s bap q9 * baq,54 1s bap * baq,5g 1s bkc * bkd;;;54 1s bae bag gd *;;;;54 1s * -2 baj -2 bak;;;;;;;;;54 1s * -2 b6y bat,54 1s * -2 bat;54 1s * -2 baw;;;54 1s bax *;;;;;;;o 1s tr 7c8 pu *;o 1s * -4 bb7 -2 bb8 -2 bb9;;;;;;o 1s p9 xp 7in bba bbb *,o 1s p9 bbd bba bbb *;;;;;o 1s bbe -4 bbf bbg *;;o 1s tr 7c8 bbi *;3u 1s *;;3u 1s * bbn;;3y 1s * b79 bbp,3y 1s * bbp;;;3y 1s bbq *;;3y 1s bbq *;17 1s *;17 1s *;2g 1s 0 8vq 0 * bbx bby,2g 1s 0 0 * bbx bby,2g 1s 0 8vq * bbx bby,2g 1s 0 * bbx bby,2g 1s 0 8vq 0 * bbx,2g 1s 0 0 * bbx,2g 1s 0 8vq * bbx,2g 1s 0 * bbx;;;;2g 1s bbz 0 8vq 0 * bc1 cn,2g 1s bbz 0 0 * bc1 cn,2g 1s bbz 0 8vq * bc1 cn,2g 1s bbz 0 * bc1 cn,2g 1s bc2 8vq bc3 * bc1 cn,2g 1s bc2 bc3 * bc1 cn,2g 1s bc2 8vq * bc1 cn,2g 1s bc2 * bc1 cn;;;;;2g 1s bc4 bae *;;2g 1s bbz bc6 * bc8,2g 1s bbz * bc8,2g 1s bbz bc6 *,2g 1s bbz *;;2g 1s 0 * tr cn,2g 1s 0 * 3z cn;2g 1s 0 bc9 *;;;;;18 1s * 7m9 b6 -2 1,18 1s * 7pb 7mp -2 1,18 1s * bcg -2 1,18 1s * 1 -4 bch;;;;;18 1s bcj *;;;18 1s xx *;18 1s * 7ne bcp -2 bc5,18 1s * bcp -2 bc5,4t 1s bf6 b6 *;;18 1s * -2 bcr 1 -4 bcs,18 1s * -2 1 -4 bcs;;;;18 1s 1 bct 8zh * tr cn;18 1s * p8 7k9,18 1s * pu cn;18 1s * bcx bcy;;;18 1s * -2 e1 7bw,18 1s * -2 1m np,18 1s * -2 b6 7bw;;3v 1s * bd2 bd3,3v 1s * bd3;;;3v 1s 1zl -2 *;1o 1s *;1o 1s * da 7nt bd7,1o 1s * bd8 bd7;;;;30 1s 7dr *;;;;3b 1s * bdf bdg,3b 1s * bdg;;;3b 1s * 87 bdi bdj,3b 1s * bdi bdj,3b 1s * 87 bdj,3b 1s * bdj;;;;;3b 1s * -2 bdn;;3b 1s * -2 bdp -2 bdn,3b 1s * -2 -2 bdn;;;3b 1s * bdf us 7ur,3b 1s * bdf bdq,3b 1s * us 7ur,3b 1s * bdq;3b 1s * 87 b76 bdt,3b 1s * b76 bdt,3b 1s * 87 bdt,3b 1s * bdt;;3b 1s * bdv bdw,3b 1s * bdw;;;;1z 1s pu g3 bdx *;1z 1s * abt be0;;;;q 1s * be2,q 1s *;;q 1s be4 b5l *,q 1s be4 *;q 1s *;;1j 1s 7ov -2 be7 -2 *;;1j 1s 87 q9 7r6 -2 be9 -4 *,1j 1s 7ov us -2 be9 -4 *,1j 1s tx 7xm -2 be9 -4 *,1j 1s dg 87 dy -2 be9 -4 *,1j 1s beb -2 be9 -4 *;;;2q 1s bec b6 * e1 7bw;38 1s *;;;22 1s * beg;45 1s * -2 40 7nt,45 1s * -2 7ov qw 7nt;45 1s * -2 bek,45 1s * -2;;;;45 1s * -2 beo;;46 1s 78k b6 *;46 1s * b6 ber e1 7bw;;4t 1s * -2 bet;;;4t 1s * 0 bew;;;;4t 1s bey *,4t 1s * bfd bfe,4t 1s bfi * bfd -2 bfj,4t 1s bfi * -2 bfj;4t 1s * -2 bf1;;4t 1s * -2 bf3;;4t 1s * b6 0 bf5;;;4t 1s * b6 7m7,4t 1s * ty 1vx,4t 1s * bf8;;4t 1s bf6 -2 *;4t 1s * bfb;;4t 1s be5 -2 *;;;4t 1s * 0 bfg;;;;;;4t 1s bfk beb *;4t 1s * bfn;;;4t 1s * e1 bfo;;4t 1s bfq *;;;4y 1s *;4y 1s * bfw;;4y 1s * beb;;4y 1s bfy -2 *;4y 1s * 0 dg bg1;;;4j 1s * bg4 bg5 bg6 7pb 7mp bg7 -2 bg8,4j 1s * bg4 bg5 bg6 qw 7ui bg7 -2 bg8,4j 1s * bg4 bg5 bg6 bg9 bg7 -2 bg8,4j 1s * bg5 bg6 7pb 7mp bg7 -2 bg8,4j 1s * bg5 bg6 qw 7ui bg7 -2 bg8,4j 1s * bg5 bg6 bg9 bg7 -2 bg8,4j 1s * bg4 bg6 7pb 7mp bg7 -2 bg8,4j 1s * bg4 bg6 qw 7ui bg7 -2 bg8,4j 1s * bg4 bg6 bg9 bg7 -2 bg8,4j 1s * bg6 7pb 7mp bg7 -2 bg8,4j 1s * bg6 qw 7ui bg7 -2 bg8,4j 1s * bg6 bg9 bg7 -2 bg8,4j 1s * bg4 bg5 bg6 bg7 -2 bg8,4j 1s * bg5 bg6 bg7 -2 bg8,4j 1s * bg4 bg6 bg7 -2 bg8,4j 1s * bg6 bg7 -2 bg8;;;;;;;4j 1s * bgb -2 bgc bgd -2 0 bge,4j 1s * -2 bgc bgd -2 0 bge,4j 1s * bgb -2 bgd -2 0 bge,4j 1s * -2 bgd -2 0 bge,4j 1s * bgb -2 bgc -2 0 bge,4j 1s * -2 bgc -2 0 bge,4j 1s * bgb -2 -2 0 bge,4j 1s * -2 -2 0 bge;;;;;4j 1s * -2 bgc -2 bgg bg8;;3x 1s * 7pb 7mp 0 bgi,3x 1s * bgj bgi;;;3x 1s * tr 7b6 bgl;;3x 1s * bgn bgo;;;3x 1s * bgq 7b6 125 7f1,3x 1s * bgq 7b6 126 7f1,3x 1s * bgq 7b6 bgr;;;3x 1s * abt b5y bgu dg,3x 1s * b5y bgu dg,3x 1s * abt bgu dg,3x 1s * bgu dg;3x 1s bgs abt b5y * bgu dg,3x 1s bgs b5y * bgu dg,3x 1s bgs abt * bgu dg,3x 1s bgs * bgu dg;;;;;;;29 1s * 87 bh1 1m bh2,29 1s * bh1 1m bh2,29 1s * 87 1m bh2,29 1s * 1m bh2,29 1s * 87 bh1 bh2,29 1s * bh1 bh2,29 1s * 87 bh2,29 1s * bh2;;;29 1s * 87 bh1 bh4,29 1s * bh1 bh4,29 1s * 87 bh4,29 1s * bh4;;;1y 1s bh5 ahk abt *,1y 1s bh5 abt *,1y 1s bh5 ahk *,1y 1s bh5 *;1y 1s * bh8 bh9,1y 1s * bh8;;;;;1y 1s * 0 1 bhd,1y 1s * 1 bhd;;;;;1y 1s * -2 bdq;1y 1s * 0 1 -2 bhj -2 bhk,1y 1s * 1 -2 bhj -2 bhk;;;1y 1s be5 0 -2 7ov q9 -2 *,1y 1s be5 0 -2 bhm -2 *;;;1y 1s bhn apq 7ov q9 b6v *,1y 1s bhn apq b6u b6v *,1y 1s bhn 7ov q9 b6v *,1y 1s bhn b6u b6v *;1y 1s dg ahk *;4s 1s bht *;;4s 1s bhq bhr *,4s 1s bhq *;;4s 1s * -2 bhv;;;4s 1s bhw *;;;3 1s bhz *,3 1s * d3 7am,3 1s * bi1;;;;;;c 1s bi5 bae *;;a 1s 7b6 *;;a 1s bi9 *;;;;b 1s bic bid -2 *,b 1s bic -2 *,b 1s bif big -2 *,b 1s bif -2 *;;;b 1s * bdi -2 bii,b 1s * -2 bii;;b 1s *;b 1s * bil -2 bim,b 1s * -2 bim;;;b 1s * bio 1,b 1s * 1;;;b 1s 7dw *,b 1s * 7qn;;i 1s *;r 1s *;;r 1s biu *;r 1s * aj9 -2 1,r 1s * -2 1;r 1s * biy -2 biz;;;21 1s *;5a 1s * -8 1;5a 1s 1 -4 *;5a 1s * -2 1;4u 1s *;3s 1s *;3s 1s *;3s 1s *;;;;;;;;;;2 1s * 1m 7oz av ze,2 1s * 1m 7oz av 11u,2 1s * 1m 7oz 7f1;;;;4m 1s bji ym -2 bjj bjk -2 *,4m 1s bji -2 bjj bjk -2 *,4m 1s bji ym -2 bjj -2 *,4m 1s bji -2 bjj -2 *;;;4m 1s * -2 bjm -2 bjn,4m 1s * -2 -2 bjn;;4m 1s bjp b6 *;;;4m 1s bjr 87 bjs *;4m 1s * -2 bjv;;1t 1s ahk *;1t 1s * 7ov q2,1t 1s * tx oa,1t 1s * 7ov oa,1t 1s * bjy;;1t 1s * bk0 bk1;;;;1t 1s ahk * -2 bk4;;0 1s *;h 1s *;41 1s * 7si bk8 bae bk9;;;5g 1s * -2 3x 7fb;5g 1s bka -2 *;;5g 1s bkc *;;5g 1s bke * -2 bkg;;;5g 1s bkh d3 y4 *,5g 1s bkh b79 *;5g 1s * abt bkk,5g 1s * bkk;;5g 1s * -2 j7;1c 1s *;1c 1s * -2 bko;;1c 1s *;;3n 1s bkq -4 *;2a 1s * bkt -2 bku;;;;2a 1s p8 7q4 bkv 7nt *,2a 1s e1 7px bkv 7nt *,2a 1s p8 7q4 bkv *,2a 1s e1 7px bkv *;;2a 1s bkx * bkz,2a 1s * bkz;;;2a 1s bl0 -2 * -4 bl2;;2a 1s * -8 bks bl4 bl5 bl6,2a 1s * -8 bks bl4 bl6;;;;;4e 1s * -2 bl7,4e 1s bl9 -4 *;;4e 1s * -4 blb;;;n 1s * ble -2 1;;n 1s 1 b6 *;n 1s 0 bcu b6 *;;n 1s * 1 -2 blh;n 1s * -2 blk -2 bll;;;n 1s * -2 0 -8 bln;;n 1s * blp -2 1;;1p 1s * -2 blr;;1p 1s * blt blu;;;1p 1s b5l *,1p 1s *;;1p 1s a4w 7b6 *;1p 1s * blz bm0 -2 bm1;;;;;;31 1s bm3 q9 bae *,31 1s bm3 bae *;6 1s *;1u 1s * -4 bm7;;;;2z 1s bm8 bm9 *;;;;2z 1s bmc us bmd *,2z 1s bmc us *;4 1s *;;;9 1s bmg bmh -2 *;36 1s *;50 1s *;34 1s * -8 bmm;;;34 1s bmn -2 *;34 1s * tr 7l5,34 1s * p8 7l2,34 1s * bmq;;1h 1s *;;;3p 1s * bmv bmw 1,3p 1s * bmw 1,3p 1s * bmv 1,3p 1s * 1;;;3p 1s * -2 1;3p 1s 1 -2 *;3p 1s * -4 1;2r 1s * -8 1;19 1s *;19 1s 7wy *;4d 1s * tr bn4;;;;4d 1s bn5 bn6 *;4d 1s * bn9 bna;;;4d 1s * -2 bnc;;4d 1s * tr ut;;;4d 1s bne 87 bnf *;5f 1s *;5f 1s us bmd *,5f 1s us *;;5f 1s b6v *;1i 1s * bnm;;1i 1s * b79 bno;;;1i 1s bnp *;47 1s *;4q 1s *;4q 1s * bnu;;15 1s * ao8 -2 1;15 1s * 0 dg,15 1s * 1;15 1s * b6 1;3j 1s * bnz;;44 1s * bo2 bo1,44 1s * bo1;;;44 1s b5l * b5l bo4 bo5,44 1s * b5l bo4 bo5,44 1s b5l * bo4 bo5,44 1s * bo4 bo5;;;;;2e 1s ahk *;2e 1s 7bz q2 -2 *,2e 1s bo8 -2 *;;;3c 1s boa bob *;3c 1s * b5l boe,3c 1s * boe;;;32 1s bof *;2h 1s *;1k 1s * boj;;1k 1s * 1m bol;;1k 1s *;1k 1s *;2l 1s * -8 bop;;2l 1s bor -8 *;;2l 1s * -2 bot;;;2l 1s bou -4 *;;;2m 1s * -4 boz;;;2m 1s bp2 -8 *;;2m 1s * 87 -2 bp4;;2m 1s * -2 1m ze,2m 1s * -2 8zh;2m 1s dg *;;v 1s 785 d3 *;v 1s * -4 bpa;;v 1s *;3t 1s *;5b 1s *",
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
