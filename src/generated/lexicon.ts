// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque cheque-sent cheque-turn code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-gives employer-pays entries errand everyone-hired extra-pay fee fee-demanded fee-object first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back goods guaranteed-job hand-in hand-on handover hired-already hiring-step home-address home-bank hypothetical iban-lent identity-doc interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-comes money-goes money-in-crypto money-trade move-on mule-title must-sum negator no-interview no-qualification not-a-job open-account original-kept other-name our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-means pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix price-cue process process-thing public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place self-paid selfie sells send send-money sent-on share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our to-your-home top-up trade-thing transfer-service transit travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage wage-amount warehouse warning when-hired wires with-us your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonando abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen abono acc accettata account accounting acquitte acquitter acquittez acreedores act ad add adelanta adelantan adelantando adelantar adelantara adelantaras adelantas adianta adiantado adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar anticipate anticipi anticipiamo any anydesk ao aos apenas apolice aporta aportan aportar aportara aportaras aportas aporte app arca arcam arcar arcara are arranja arrendatario arrendatarios as asegurados asi ask aso assume assumem assumida assumido assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux avancant avance avancent avancez b bag banca bancam bancar bank bases be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahle bezahlen bezahlt bic big bij bilhete billete bin binance bis bit bitcoin bizum boe bolseiros bolsillo bolso bon bonifica bonifichi bonifico borg box bsn btc buy by c cada cae cai call can cancela cancelan cancelar cancelara cancele cancelen car cargo carichi carnet carregar cas cash cashapp caso caucao cb cbu cci ce ces chama charge charger chargez chat che check checks chez chi ci cio cle click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados coloca colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata consegna consegni considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consignent consigue conta contratar contrate contrates contribuintes contribuyentes cooperados cooperante cooperantes copre copriamo corrisponde corrispondi cost coste costea costeada costeado costean costear costeara costearas costeas costo couvre cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira cuota custeada custeado custeados custear custeara custeia custeiam custo customs custos cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de debourse dei del dem den denos depose deposent deposes deposez deposit deposita depositala depositalo depositam depositan depositando depositano depositar depositara depositaras depositas depositate deposite depositelo depositelos depositem depositen depositi deposito deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk despesa despesas deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed edad een efectuar efectue efetuar efetue ehe eid ein einzahlen el ela elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrada entregar entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoi envoie envoient envoies envoyant envoyer envoyez equipamento equipo er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux exame exames extras fa faca facebook facilitame facilitanos facilitarnos facturas fai falls familias far faturas faz fazer fee fees few fianza fie fim fin financia financiam financian financiar financiara finanziamo fob foi follow for fornecedores forniamo fornire fornisca fornite forward found fra free fue fugen fund fur ga ganas ganha gasto gastos gbp gdc geben geef geen gestort get gezahlt gg gia gib gig gira giraci girami giran girar girara girarlo gire giri give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha hab hacer hacerse had haga hagan han hand hangout hangouts has hat hay haz he heb hem hen her here het hey hi him his hmu ho hola hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id idade ident if ife ihn ihr ik il im imo importe impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo ingreso inicial inicio inquilino inquilinos ins inscricao inscripcion instagram int interesada interesado interessata interessato interesse interessee inversion invertis investe investi investimento investir invia inviaci inviami inviando inviarci inviare inviate inviateci invierte invii invista ira is isn ist it items its j ja je jij job joignez join jou juri kan ke key kik kit kluisje km kryptowahrung kyc l la laad laat las lavoro lcb ldv le leg legen lei les let lgs lhe li licenca licencia lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide lis ll lo log lorsque los lot lote lu lui ly m maak maakt mag mai mail mailen make making man manda mandaci mandame mandamelo mandami mandando mandanos mandanoslo mandar mandare mandate mandateci mande mandenos mandi mao mas material matricula matriculados may mb me mee men mes message messenger met metamask mets mettez meu mi mia mij mim min minima minimo mio mir mis misez mismo mit mlm mme mobile mochila modelo moi momo mon monatsmieten money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul num nur o of off offriamo ohne ok old olx om on once one ong ons ont ook op open opta or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages pacote padres paga pagada pagado pagala pagalo pagam pagamos pagan pagando pagandolo pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paie paiement paient pais paquete par participantes participants pas pasaje pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros passagem pay payant paye payer payes payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pfand pic pide pin piu pix plata plaza plr pm pn poe poi poliza pon poner por pos post postident postula ppe pra pre presta prestare prestarlo prestarmi presti pretes prevoyez privado pro propietarios propio proporcionanos propria proprietarios proprio proveedores provide put pv pvg pvt q qe qr qu qualora quand quando que quem quero qui quicksupport quien quiero quita quitam quitar quite r ral rate re read realice realiza realizar realize recarga recargar recarregar recarregue recebas recebe received recharger rechargez reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos reglant regle reglent regler regles reglez regola regularizar remet remettant remettez remit remitir rep reply reserva reservada reservado reservas respondanos responde retorna reviewed rg rh ria rib ricarica ricaricami ricarichi rimborsiamo ritorna route run rustdesk rx s sa sai salda saldano saldar saldi sans sao saque saques satisface satisfacer saw schick schicken schlussel schrijf se sea see segurados seguro sei selfie selfies sem send sende senden senza ses set seu seules seuls she ship should si sia sie signal sim sin sinal sir six skrill sleutel sleutels sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sostiene sou soy spenden spind ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportada suportado suportam suportamos suportar suportara sur sure sus t ta taf tag tan taxa taxistas te team teams teamviewer ted telegram tell tem ten ter tes tether teu text tgl the their ti tiene tiktok timo timos to toe toi ton too top topa tot tra tramite transfer transfere transferem transferes transferez transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmettez transmitenos trasferisca trasferisci traslado trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente uniforme union uno unpaid uns until up ups ur us usd usdt use usted usuarias usuarios utentes utilizadores uur uw va vaga vai vales valida valor valora valorando valorar valores van vao vc ve vecinos venmo ver verfahren versa versamento versami versando versano versant versare versate verse versement versent verser verses versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 vire virer vires virez vis visado visitantes visto voce vog voi vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we web webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wil wir wire without won wou write www x y ya yapea yapean yapear yapee yo you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonne abonnement abzock acced accepte accettat accogli accompagn accredit accreditat accueill aced aceit acept aceptad acess acheteur acquereur acquirent acquist acquitte acredit actif activ activatiecode activatiekost active addett adesiv adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad affid affidat affitt afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation altr amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirant aspirante aspire assegnat assegur assegurad assessor assistant assistent associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto autocollant automat automatic automunit autorizad autorizzat autre avali avaliad avanc avance baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr bearbeitungspauschale beglaubigung behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficiar beneficio benevole beoordel beperkt berater bericht beschik bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bollin bonific bonifica boost bordereau bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature capture caricat carich carreg carregu carte carteira cedula cerca cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque cherch chiam chilometric choisi ciascun classific clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborat collaborateur collaborator coloc colpit combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compart compartid compartilh compensa compensad complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie conferm confermat confi confid configur confirm confirme congelad congres congreso congress congresso connect consegn consegnat conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit credita cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi descontad desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario diffid diffus difund dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibil disponibiliz divulg document documento donateur donation donator donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut driver due economic ecrite ehrenamt eigen einbehalt einfuhrungskurs einladung einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaissement encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entrepot entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoie envoy envoye equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etranger etudiant etudie examine exent exig exige exigid expedi expedie expense export externe extracto facil facilissim facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornir fornit fornitor foto fotocopia fotograf fotografi fotografia fotografic fourni fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gagnant gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft genossenschaftsanteil geschenkkarte gestion gestor gesundheitscheck gesundheitsuntersuchung gesundheitszeugnis geworbene gib giocator giornalier gir golpe gratt gratuit groupe guadagn guard gultig guthabencode guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite image imagem imagen imediato immagine immediat impersonat incaric incaricat incass incorporad indemnis indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal instalad instantaneo instapkost interesad interess interessad interessat interesse intermediari interne interview intestat invers invert invest investier investig invi inviat inviert invit invita invitacion invitad invitation isent jefe joign joueur journalier journalist journaliste kaart kandidat kauf kein kilometrique klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lasciat lavorator leg legalisatie legalisatiekost legalisation legitimier leite leiter lev levant levanta lever libelle licentie lidmaatschap lieb liefer lieferant ligu lik limitad liquid livre lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter loue lucro maak maggiorat mail majore manager mand manda mandat masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim mis misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda monatsmiete moneda monedero monitor monnaie mont montant mot mula multiplic multiplica multiplicad muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva numerise nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup offert ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur operation oplaad oplicht opositor opte optimi optimis optimiz opwaarder orale ordin ordinari original ospit otimiz ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pazient pegar perc percu perd permiso personalausweis personalchef personalleiter personne photo photocopie photograph pin piramide place plaza pod pontu port positiv post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prend prenot prenotazion prepag prepagad prepagat prepaidkaart prepaidkarte preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present prete previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri prossim proveedor prufungsgebuhr pubblic publi public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa rayon realiz recapit recarg recarreg rece receb receber recepcion reception receptionn recev recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent reflejad refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reimburse reindirizz reintegr reinvest reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remis remit remitira remuner remuneration remunere rend rendimento rendu renvo renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr reservierungspauschale respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retorna retourenlabel retourlabel retransmet retribuit retrouv revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ritir ritirat ritrov riversa rubbel ruckerstatt ruckseite ruckzahlbar saisonnier salaire salarie saldat saque sblocc scaffal scalat scam scan scansione scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scommess scomputat scratch scriv sechsstellig secreta secretari segnalat segretari segur seleccionad selecionad selectionne selezionat semanal semesterbeitrag semplicissim senal sencill send senha servicegebuhr servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smist smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut sped spedir spedit spedition stabilit stagiair stagiaire stagist startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subsidia subvenciona subvention success sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch tegoedkaart teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar tirocinant titre toegangscode touch trabajador trabalhador traduction traduzion trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transit transmett transmis transport transportador transportista trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat trovera truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp utent vacature valid valide valor valorad valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale vermittlungspramie verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vincit vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire volontar voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich wollte woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuruck zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar bare barrist base basic be bear becom been befor beforehand begin behalf below beneficiari between bewar bicycl bike bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker bronz buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt down downlin draw drive driver drop drug each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili fare farm fast fedex fee feel fifteen fifth file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fourth fraud fraudster fraudul free freedom freight fresh fridai friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest half hand handl handler hangout happen hardli hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous http huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kei kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend less let letter level levi liabil licenc licens life like limit line link linkedin list littl live load local lock locker lodg login logmein look lost lucki machin madam made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment mondai monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform platinum pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press price print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rank rare rata rate rather razer reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari sale same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ sephora seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai stake stamp star start starter startup statement statutori steam sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant tenth test tether text than that thei their them then there these thi thing third those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition turnov twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vanilla vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet want warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while wholesal will wire wise with withdraw withdrawn withheld withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong xbox yahoo your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accepte accompagn accompagne accompl accueil achat achet acompt acquer acquis acquisit acquitt acquittent acte actif activ adherent adhes adjoint administr admis admiss admissibilit adress adresson affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc annuel antecedent appareil appartient appel appli appliqu apport approuv apre aptitud argent arnaqu arret arriv arrive articl assign assoc associ assur ateli attach attend attent attest attir attribu aucun aujourd aupr aur aussitot authentif automat autoris autr autrui avanc avancon avant avec avez avis avocat avon badg bancair banqu bas belg beneficiair benevol benevolat besoin bien bienvenu billet blanch bleu bloqu boit bonus book boulot bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caden caiss canap candidat candidatur captur cart carton cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chauffeur chaussur chef chequ cherch chez chiffr chois chronopost cinq civil civiqu cle clean clic clich client cliniqu club cod coffret colis colissimo collabor collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conf conferent confidentiel configur confirm confirme confirmon conformit congr connect connexion conseil conserv conservon consign constitu consulair consult contact conten contr contrat contribu control convert convient convoc coordin cop correspond cot cotis coupon cour courriel coursi cout coutent couvert couvr couvrent couvron cred credit crypto cryptogramm dan dat debloqu debours debut decis decouvert ded deduct deduir dej del demain demand demandeur demandon demarch demarrag demenag deni depart depech deplac depos depot depuis derang derni dernier derrier dessous destinatair detail deux dev devr devront dict different diplom dir direct directeur directric disponibl dispos disposit distanc distinct distributeur dit diver doctoral docu doit doivent domain domicil don donateur donc donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort electromenag elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu envelopp enverr enverron envoi envois envoy envoyon epreuv equip espac espec essai etabl etat ete etiquet etoil etrang etre etud euros evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facebook facil facteur factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fil fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat font forf format fourn fournisseur fournitur frais franc gain gar garant gard gardien gardon general gestion gestionnair googl gratif gratuit group habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain hyp iban identif identifi identit ifas ifsi illimit immatricul immediat immigr impress inclu inclus incomb independ indiqu individuel info inform informat infos initial inscript inscrit inscriv instagram install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss laisson learning legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid lir lis list livr livraison livret local locat log logist lor lou louon lund lydi madam magasin mail main mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel mer merc messag messager met mettent metton mettr mid minimal minimum ministeriel minuit minut mis mission mobil modiqu modul moin mois mond mondial money monnai monsieur mont moov moyen mun muse mutuel naissanc national nationalit necessair negat negoc neosurf net nickel niveau nom nombr nomin not notair notr nous nouveau nouvel null numer numeris numero objet obligatoir obten offert officiel offre offron onboarding oper orang ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient pani papi paquet parametr parcoursup parcouru parent parl parm part partenair particip parven parvient pass passeport passif pay payabl payon paypal paysafecard pedagog pend percev percevoir perd period perm person personnel pet peut peux photo photograph piec plac plais plateform plis plus plusieur poch point polic polo port portabl portail portefeuill posit possed possess post postal postul pot pour pourboir pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepar prepaye present press pret preton preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reel reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete rel relanc relationnel relay relev rem remarqu rembours rembourson remet remettr remis remuner rencontr rend rendu rendus renseign renvoi rep repart repond repondr repons requ requis reseau reserv resident respons responsabilit ressort ressourc rest restaur restent restos reten retenon retenu retient retir retr retrait reussit reven revendeur revenu revenus revers reversent reviendr revient revolut risqu sais saison salair salar san sauf scan scolair scolarit secret secretair secretariat securit sejour select selection selor semain ser serieux seront serv servic seul sieg sien sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soir soit sold solidarit somm sont soumettr sous stag stock structur studio subvent succ suff suffisent suis suiss suit suiv suivr sup support surplus symbol tablet tach tailleur tant tap tard tarif telegram telephon teletravail temp ten tenu term termin test teth thun ticket tiendr tient tiktok timbr tissu titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transit transm transmet transmettr transmettron transport transporteur travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu unitair universit universitair urgenc urgent usager usdt vacanc vacat valabl valid valide validon valis velo ven vendeur vendred vent ver verif vers verso vestiair veuill video videos vien vient vigil vingt vir virtuel vis visag visio visit vit vital voir volontariat vont votr vous voyag watsap wattsapp wav whatsapp youtub zero zon zoom",
  "nl": "aanbevol aanbod aanbrengt aandel aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvraagkost aanvrag aanvull aanwerft aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie badg ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev bronz brutolon budget bunq bureau burgerservicenummer cadeau cadeaukaart cent certificat chat chatinterview chauffeur cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer contact container contract creditcard creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur fiet film filmpj filmpjes financieel financiel flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl goud goudpakket grag gratis groep gsms haalt haast hal hallo handelar handelsreken hangout hardwar hartjes hebb hebt heeft helft help helper hesj hier hierhen hoeft hotel houd houdt huis huisadres huisvest hulp hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instapkost instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss keuring keuringskost kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kredietkaart kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs les leverancier lidgeld lidmaatschap lidmaatschapspakket liev ligt lijst lik likes link linkedin lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meebrengt meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naast nadat nam nar nationaliteit nauwelijk neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw niveau niveaus nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onbek onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerprijs partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personeelsdienst personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium prijs priv privebericht privereken procent product productkoffer productpakket proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruit recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter rel rendement reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schriftelijk schrijf schrijft schrijv screening screeningskost screenshot selectie selectiegesprek selectiekost selectieprocedur servicekost servicepunt set shift shop signal slaapt slecht sleutel sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan start starter starterset starterskit starterspakket startkapital startkost startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stopt stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vanaf vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijfd vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vroeg vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud weggat wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp wild will winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilver zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb abhol ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm aufnahmebeitrag auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausscheid ausschliess ausstatt aussteh aussteht ausstell austritt auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors brauch braucht brief bring bronzepaket brutto bruttogehalt buch buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend dritt durch durf ebay eben eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkauf einkomm einkommensgaranti einkunft einlad einlos einmal einmalbeitrag einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstieg einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrrad fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flug flugpreis folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funft funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halft hallo halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkart kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich miet mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachricht nachweis nachzubild nam nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm noch notar notarkost notig notwend numm nutz oder off offic ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnerpreis partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami preis premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rendit rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko ruckerstatt ruckerstattbar ruckerstattet ruckgab ruckseit ruckzahlbar rustdesk sag saldo scamming scan scheck schicht schick schlaf schlussel schneeballsyst schnell schreib schreibt schrift schriftlich schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb selt semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stuck stuf stund stundenlohn such sucht summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt unbekannt uniform universitat unkostenbeitrag unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier viert view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied will willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung woll wollt wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zehnt zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zwisch",
  "es": "abog abon abra abre abrir acab academi acced acces acept acompan acord activ activacion acto actu acud adelant administracion admit adqu adquir advert afiliacion agenci agent agreg ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal analisis analit anim antecedent antelacion antes anticip anual anunci anvers anydesk aparec apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aptitud apunt aqui arancel armand arranc arranqu arrend articul asciend asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj bajat balanc balot banc bancari bas bec benefici beneficiari bici biciclet bienest bienven billet billeter bitcoin bizum blanque bloqu boj bol bolet boletin bols bolsill bon bonif bonificacion bonus book bot botiquin brut bufet bult busc buzon cabez cad caduc caen caj cajer calif calific calz cambi cambial camis campament campan canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carid carnet carpet carretill cart cas casc casting caucion ced cedul celul cens centr certific certificacion chalec charl chat chats chequ cheque chip cient cifr cinc cit clab clav clic client clinic cobr cobral cobranz cobrel codig coincid colabor colaboracion coleg colegi colegiacion colocacion com combin comenz comerci comienz comision companer compani compart compartel comparti compens complac complement complet compr comprador comprob comun comunic comunical concert concurr concurs conduc conf confiabl confianz confirm confirmacion conform conjunt conmig conoc consegu consegui consej consejeri conserv consider consignacion consul cont contabil contabl contact contacten contart contest contig contr contrari contrasen contrat contratacion contribucion control conversacion convert conviert convocatori coorden coordin copi corr corre correduri correspondent corresponsal corrient cost costari cre credencial credit cript criptomoned cual cualqu cualqui cuand cuant cuatr cubr cuent cuest cuid cumplimient cuot cup curp curriculum curs cursill custodi dal dam dand dar dars dat daviplat deb deber dej dejal delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des descarg descont descuent desd dese desembols desempl desk despach desplaz despu destin destinatari detall detr devolv devolver devuelt devuelv devuelvan devuelven diari dic dict dictal dictasel dictel dieron diet diez diferent difund dig digit digital dim din diner direccion direct discord dispon disposicion disposit distint distribucion distribuidor dobl doctor document documentacion domicili donacion donant donat dond dors dossi dotacion dud efect efectu efecty elector electron ella ello ellos email embaj emision emolument empac empez empiez emple empleador empres encaj encarg encim encomiend encontr encuentr enhorabuen enlac ensobr enter entid entra entrad entran entrar entras entre entreg entren entrev envi envial enviam enviart enviel equip error escan escane escrib escribem escrit escritori esfuerz esper esquem esta estaf estan estas este esto estudi etiquet eur evalu evaluacion evit exam examen exces exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur facturacion fals falt faltant famili favor felic felicit fianz fich figur final finaliz financ financi financier finiquit firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garaj garanti garantiz gast gener generalitat gent gerent gestion gestor gestori gift giftcard giftcards gir googl gratis gratuit grup guard guasap gui gust gustari habitacion habitual habl habr hac haci hag har hast hem herramient hog hoj homebanking homologacion honorari hor hospedaj hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inbox incent inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari intern inversion inversor investigacion inviert invit irte itun jam jef jorn jornal junt justif kilometr lad laptop leel leesel legaj legal legalizacion leid libert libr libret licenci lik limit lin line link liquidacion llam llav lleg llev llevat locomocion login logist lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajer mensajeri mensual merc mercade mercaderi mercanci met metal miembr mientr ministeri minut mir mision mism misteri mobiliari mochil moneder money moneygram mont mostr mov movert movil movimient muell multinivel mund nacimient nacional nadi naturalez nav neces necesari necesit negat nequi net netflix nin ningun nivel noch nombr nomin nosotr nuestr nuev numer nunc obligatori obsequi obtien obtuv ofert oficial oficin ofrec olvid onlin opcional oper operacion oportun oposicion opta opte optimiz orden organizacion original otra otras otro otros oxxo pacient pack pact pag pagar pagin pais palabr pantall pantallaz papele papeleri paquet paqueteri par parcial part particip pas pasaj pasal pasam pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis permit person personal phishing pid pierd piramidal pis plan plantill plat plataform playstation plaz plin plus poc pod podri poliz pon pong porcentaj portal portatil porteri pos posesion posicion posit postal posterior postul postulacion preaprob preci precis pregunt premi premium prens preocup prepag prescind preseleccion present presentart prest prestacion presupuest previ prim primer pris priv prob proces product profesional program propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quier quinc quincen quincenal quit rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomendacion recomiend reconoc recruit recuper recuperacion recurs reembols reenvi reenvial reexpedicion ref refer referent regal registr regres reintegr remes remit remitent remot remuneracion rent rentabil repon repondr represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis revolut riesg rob roblox rodaj rog rond rostr rrhh rueg rustdesk sac sacal sacart sal salari sald salg salud salv saqu secretari segu segund segur seis seleccion select seman semanal sen senal sencill ser seri servici servientreg sesion sexual sid siempr sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter soport sosten spin steam sub subvencion sucursal sueld sujet sum suministr super support suprem suren suscrib suscribet suscribirt suscripcion suy tablet tall talon tampoc taquill tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari tempor ten tendr teng tercer termin tesoreri test text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tok tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser traster trav treint tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform unirt univers unos urgent usar usdt usted usuari utiliz vacant val valor vari veint vend vendedor ventanill verificacion viaj vid vide videoidentificacion videollam viend view vigor vim vis visit vist viviend volv vot vuel vuelt vuelv wallapop wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit abit academy accadem accant accanton acced access accett accolt accont account accred accredit acquirent acquist acquister addett adesion affitt affittas affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altra altre altri altriment altro amazon ambedu ambo amic amministr ammission ammont anal ancor andra anno annual annunc anticip anticipat antiriciclagg apert apertur appen approv apra apri aprir aprit armadiett arriv arriver articol aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attim attiv atto attrezzatur autist automat autorizz avant aver avven avvi avvis avvoc azi badg banc bancar bancomat band banking bartolin bas bast beneficiar benven bic bigliett bilanc bisogn bitcoin blocc boll bollettin bonif bonific bonus book bors budget buon bust cam camb camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr central cerc cerk certif certific chat chi chiam chiav chied chiunqu chius ciascun cifr cinqu civil clic click client codic coll collabor colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conosc conoscent consegn conserv consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib controll conv convenzion convert convoc cooper coordin cop copr corr corrent corrispond corrispondent cors corsist cos cost coster costitu cred credenzial cript criptoval cuff cuor curriculum custod dall damm dar dart dat dator davant deb decadent decret deleg deliber dell denar dentr depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct dirett direttor direttr diritt dispon disposit disposizion distributor div divis dlgs docent document dodic doman domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral elettrodomest email ente entra entramb entrar entrat entri entro equival esam esamin esclus esclusion esit esperient esser ester estratt estrem eur evit exchang extra facc facebook facil fals famigl far farl fat fattur favor felic fidat fiduciar fin finalizz finanz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram girocont giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hann hom homebanking hotel hype iban ident identif idon idone immagin immed immediat impieg import incar incaric incass incontr indenn indirizz individual info inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem instagram interess intermediar interv intest intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istantane istit istruttor ital itunes laborator lasc lascin lat lavor lavorett learning legal legalizz legg lett letter liber libert librett licenz liet lik likes lim limit link livell lor lord lucchett madr magazzin magliett mail man manager mancanz mand mandac mandam mandatar mander manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz mezzanott min mission mobil modul moment moneygram multilivell muse nasc nazional necessar negat negoz nell nessun nett network nient nolegg nom nomin nonc nostr notai numer nuov occasion occorr offert offre oggett oggi ogni ognun oltre onlin onorar oper opportun orar ordin organizz original ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par parl part partecip partenz partner pass passaport passer password past patent patentin paypal pazient pen pendent percentual perd perder period permess pers person personal perven phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion poss possess post postal postazion postepay postin potre pratic preassunt preg prel prelev prem prend prenot prepag prepar present press prest prestazion prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial provvigion pubblic pul punt qualcun qualif qualsias quant quattr quest quindic quot raccomand ragazz rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal region regional registr regol remot repart res resident respons rest restant restitu ret retr retribu revolut riav ric ricar ricaric ricerc ricev ricever ricezion richied richiest riconosc riconsegn ridott rifug riman rimanent rimang rimast rimbors rimess rimett ripart riport risc riserv risors risped rispedizion rispond rispost ristor risult ritir rivenditor rivers rub salar sald salv sanitar sar sara sarann sart satispay sblocc sbors scad scansion scarp scatol scatt schem scherm scont scort screenshot scritt scriv scrivetem scrivim scuol sed segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc societ softw soggiorn sol sold soltant somm son sosten sostien sottost sped spedizion spes spett spid spieg sport sportell squadr sta stag stagion stamp starter staser stat steam stell stess stipend stock struttur stud student sub success sufficient suo super superior svolg tablet tard tariff tasc task tass team telef telefon telegram telelavor temp ten teng termin terz tesor tesorer tess tesser tesserin test testual tether tien tiktok titol torn total traduzion tram transazion trascors trasfer trasfert trasloc trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var ved vedrem venditor veng verif verific verr vers vettur viagg vide videoidentif vien vis vision vist viv vogl vol volontar volt vostr vuol wallet welf western whatsapp youtub zon",
  "pt": "abaix abertur abra abre abrir acab academ aceit acess ache acim acord ader adesa adiant adicion administraca admissa admissional admit adqu adquir advog agenc agend agent agor agradec airdroid ajud alert algar algu alimentaca aloj alug alun amanh amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk aparec apart apen aplic aplicaca aplicaco apolic aport apos apostil apple apps apresent apress aprovaca aptida aqu armari armaz arrecadaca arrend artig assegur assessor assinatur assist assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca auxili aval avali avaliaca avaliaco avanc avis baix balca banc bancari banking bas bast benefici beneficiari biciclet bilhet bitcoin boas bols bonus book bot branqueament brut busc cab cacif cad cadastr cadun caem cair caix calc camis campanh can canaliz candidat candidatur capacet capital captur car card cards carg carreg cart carta carteir carteirinh carto cas casting cauca ced celul cent centr certida certific certificaca cham chanc chat chav cheg chequ chip cidada cifr cinc classific client clinic cobr cobranc codig cofr col colabor colaboraca coleg colegi colet coloc colocaca coloqu com combin comec comissa comisso comparec compens complet compr comprador comprov comput comun comunic conclu concorr concurs concursal conduca confi confianc confirm confirmaca conhec conjunt connosc conosc consegu conselh consider consul cont contabil contact contat contig contr contrari contrat contrataca contribuica control conveni convers convert convertel convid convocator coorden copi corr correi corrent correspond correspondenc corretor crach credenc credit cri crimin criminal cript criptomoed cuid cultur curricul curriculum curs cursinh curt cust custod dad dam dand deix del demor dentr depo deposit depress descarreg descont desej desembols desk desloc deslocaca despach despes destin destinatari detalh dev devera devolv diar diari dias diferenc diferent dig digit digital dinheir diplom direct diret discord dispens disponibiliz diss distribuica distribuidor dit divers doaco doador dobr doc document documentaca dois domicili donat doutor duas edital eletron email embaix embal embalagens emissa emol emolument emos empilh empilhadeir empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec engan enquant entidad entra entrad entram entrar entre entreg entrev envelop envi epoc equip erro escrev escrit escritori esforc esper esquec esquem esta estafet estar estas este estrangeir estud estudi etiquet eur evit exam excess exchang exclus exig expedica experienc explic exterior extra extrat fac facil facilit fal fals falt famil far fard fatur favor favoravel faz feit ferrament fic ficara fich figur filiaca filial fin final finaliz financ financeir fiqu firm fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garag garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit gravaco grup guard gui habitual hav hesit hoj homebanking homologaca honorari hor hospedag hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor incent inclu indic indispensavel info inform informaco informat ingress inic inici inicial inscrev inscrica inspetor instal integr integraca integral inteir interess intermediari invest investidor irem isenca isso isto itun jam jornal junt jur lad lavag legal legalizaca lei lev levant liberdad licenc lig ligaca ligaco lik limit linh link liqu livr login logist loj lot lucr lug lux mail mais mal malet mand manual maos marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh ministeri minut misso misteri mobiliari mochil moneygr mont montant mor mostr motoboy motor mov moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel noit nom noss notebook nov nubank numer nunc obra obrigator obrigatori obtiv ocult oferec ofert oficial oficin olham olhand onde onlin opcional oper operaca oportun orcament ordem orden organizaca origin otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil pergunt period permanec permissa permit pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pont pontu porcentag port portatil posit poss possu post posterior posts pouc poupanc praz prec precis prefeitur premi premium prend prepag preseleca present pretend prev previ primeir print prints priv proced process procur produt program propagand propin propr propri prov proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recomendaca reconhec recrut recup recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica refeica referenc regional regist registr remess remet remetent remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent republ requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu result ret reten retenh retir retorn retribuica reunio revis revolut risc roblox rod rost rustdesk sac sair sal salari sald salv saqu satisfaca scan secret seg segu seguint segund segur seguranc seis sej seleca selet seman sempr sena senh senhor ser sera seri servic sessa seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tablet tard taref tarif tax team teamview tecnic telefon telegr telemov telemovel teletrabalh tem temp tempor tend tens ter tera terceir term termin tesour test teus text tir titul tod token total toxicolog trabalh traduca tramit tramitaca transaca transf transfer transferenc transport treinament tres trimestr trint troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vend vendedor verificaca vers viag viaj vid videocham videoidentificaca view vim vint vir vis visit vist voc volt volum voss western whats whatsapp zapzap"
 },
 "groups": "83v 86z 8at 8aw 8b9 8c4 8cg 8cs 8eg 8f2 8hi 8v6 8v7 8vu 8wt 8x0 8x4 8xi 8xl 8xv 8yy 934 935 9bz 9du 9dz 9e6 9ek 9el 9et 9ew 9f5 9jb 9sr 9ss 9u0 9uu 9uy 9v4 9vi 9vo 9w2 a6a aa1 aa7 abg aec aen aes aew afe afg ai7 ami atw avx aw2 aw5 awf awg awl b2c b6r ba4 ba9 bbh bbr bdu be5 bee beh bel bf0 bf2 bf7 bf9 bhq bn2;8dk 8dl 8eg 8f2 8p3 8xi 8xl 8xv 90w 95k 9ek 9el 9et 9f5 9m6 9vi 9w2 a3d aar adz afe afg anr aoy awf awg awl b4f bav bdu bf0 bf2 bf7 bf9 bn2 bn8;a1r;a1r;;8mp;91m;91m;91m;91m;91m;91m;8mp 9k5 a1r aj1 bip;a1r;a1r;8mp;9k5;8mp 9k5;8mp 9k5;9k5;8mp;8mp 9k5;8mp;a1r;87j 8tx 91z 9ay 9ro a9u amb asv b1c ba0 blz;827 8ra b95;b13;8mp;b13;87j 87k 8tx 8ty 9ay 9az 9ro 9rp a9u a9v asv asw ba0 ba1;83v;8ia;87j 87k 8tx 8ty 9ay 9az 9ro 9rp a9u a9v asv asw ba0 ba1;91m;87k 8ty 9az 9rp a9v asw ba1;83v;8ia;;bip;8ia;bip;bip;bip;aj1;aj1;aj1;b13;b13;b13;b13;b13;;bip;aj1;91n;91n;91n;91n;7y2 7ze 7zi 7zr 80h 80i 80k 81t 81x 829 83p 84t 85n 85u 85x 85z 86a 870 87c 87f 87i 87p 87s 886 88j 898 8a8 8b0 8bj 8bu 8bx 8dd 8dk 8dl 8dn 8e0 8ef 8el 8fh 8h4 8hc 8he 8i6 8ip 8j3 8kq 8lk 8q7 8qa 8qe 8s2 8sw 8t8 8tp 8tu 8u7 8v3 8vm 8vu 8ww 8xx 8xz 8z3 8zb 8zv 90f 90z 91p 91s 92l 93c 9ar a2u a4c a5l a5v a9m a9r aae abm ace act aeb aeh aej afr ag2 ail aj9 akm al7 amm ana ar1 at4 auf aum auo avn avw awx ax0 az8 azm b17 b1b b2m b3d b3v b4s b54 b5d b65 b89 baf bar bbd bbg bck bdb be2 be4 be9 bet bez bf7 bf9 bfb bfh bge bgj bgm bhw bir bix bj3 bk9 bke bkt bl7 bld bm0 bm8;975 9cd 9ch 9dw 9ec 9f4 9fa 9ft 9gh 9hj 9k9;9we 9wg 9yy a1x;agw ah2 ali;ah2;ah2;ah2;ale;agn ah2;ah2;ah2;agt alh;agt;agt;ah2;agt ale;agt ali;agt ali;an1;8ff 8fi;anw;;;92b;;929;ahh;83r;7wx 7x2 8c2 ar1 azm;8lz;ah2;ah2;ale;agn;ah2;agt ale;ale alh;bgq bl5;bl1;bgq;bgc;bgh;aiw alk;aiw alk;akr;akr;bik bl9;bkd;bkd;bkd;aiw akr bik bkd bl9;akr;akr;7x2 8b2;9fk;;;auo b17;b7j;a4c a9c a9o a9t aa0 aa8 aaa aae afr ag2 aj9 al3 amf amh amm apv ar1 asr at0 at4 auf awx ax0 axa axu ayf ayg ayq azj b17 b2k;7xt 7y2 7zn 80h 82h 82z 837 88a 89c 8c4 8c7 8d1 8ev 8fc 8hu apv;;93z 9eu 9hy 9iq a0y;ahh;ahh;ahh;bh2;bh2;7wm 9rk 9rn 9rr 9rz 9s9 9sb 9tr;8x3 8y1;;7y2 81t 81x 848 85u 85x 85z 86a 87g 87j 8bx 8dd 8e0 8h4 8h9 8kq 9rt 9sn 9t7 9ut 9vb 9vy 9w6 9wm 9wu 9wy 9x2 9x8;7yg 80q 84f 84m 879 886 89b 8aw 8b9 8cp 8ig 8mz;ahf bh0;bgq;bgq;bgq bl1;bgc bgq;ah2 b1l;agn;b1k;b1k;aoh;7ww 7z7 82z 833 848 84h 8j3;;b39 b3v b4s b5d b9v b9z ba6 baa baf bfb bfh bfk bi6 bix bk6 bk9 bko bln bm2 bm8;;;bla;ah2 am7;ah2;agn;ah2;ale;ale;am5 am8 blt blv;823 8ap 8aq 8hq 9a5 9a7 9ge 9h0 ait aiv aur b0i bif bii;bgq blc;bgq;bgc bgq blc;blc;7wu 7xf 7xq 7z0 7z2 7z8 82j 831 839 84t 86u 8dr 8eq 8i1 8j1 8jp;bik;ahh;ahh bh2;84m bb0 bck bfu bgm bjy bld;ahh;;8dz;bkp;bgq;bgq;blb;blb;bgq;82c;ah2 alm;ah2 alm;;agn ah2;ah2 alm;7zw 81w 84m 85n 865 87z 89p 89r 89y 8dq 8h6 8hw 8im 8lj 8ln 8lv;b4n bae bap bar bgp bix;81b 8ih 8m9 9jq axb bft;8q7 8qa 8r5 8s2 8xx 8xz 90z 91s;;9qj 9rd 9rt 9vy 9wu 9x2 9y5 9yy a1s;9zv;8v3 8vr 8vu 8xx 90v 91p 91s;929;92b;92b;929;;bkp bla;bgq;bgq;bgc;;ahi;7xf 7z0 7z2 840 8dr;8jj;;9n3 9ni 9q0 9qj 9t7 9td 9yj 9yw a0c;;;;ahh;ahh bh2;;;;;;;;;87t 87v;96f 96h 96x 96z 973 975 99e 99v 9cd 9h9 9hj 9j4;bl8;alj all;;;9ry;85l 8ln;;;ahi ant;bh2;;;979;b1k;b1k;;;8ij 8ir 8it 8jx;;8m7 8m8 8vc 8vd 9jo a17 au2 au4;7wo 7y1 7zl 7zm 7zq 8ge 8jt 8kl 8lw 8m5 8n4;7y8 81w 836 84m 86l 88t 898 8dq 8dv 8e2 8e6 8fp 8hk 8ku 8la 8lj 8n9;;aln;amz;bat bgi bmn bmp;;7wa 7x9 7z8 831 85j 8du 8j1 8jb;ah2;ah2;agn;ah2;agt;agt;;;b1k;;bgc;ant;;;;bl8;;a51 a52 ab8;a51 a52;8tn 8wr 8z9 8zd 8zg 8zo awr b0q;;;7yl;928;929;bnc;any as7;899;899;;ar2;ase awp b0q;;;;ahh bh2;ahh bh2;b5t bj5 bj9;;bgq;bgq;b3n;bgc bgq;bgq;;ahh;blu;bgl;bgl blu;b5d b6c ba2 bag baw be4 be9 beb bfw bgw bh9 bhk bir bj2 bjg bk1 bko bm0 bm8;ahh;aib;aib;aib;aib;aiw akr bik bkd bl5;bkd bl1;bkd bl1;bkd;;akr;aiw akr bik bkd;akr bkd;akr;aiw;akr;aiw akr ale bik bl5;aiw alk bik bl9;aiw alk bik bl9;aib;a4c a5l a5v a9x aac aas aeb aeh aej af3 agc ahp ai1 aji ajr akd al3 alq amc amm ani apv at6 avw az2 azj b1b;bh2;anw;b1l;b1k;anw;aiw;agw ah2;ah2;agn;ah2;agt;agt;92b agt;agt;92b;aiw;;bl9;alk bl9;alk;bh2;ahh;bh2;bh2;bh2;b1l;ao6;b1l;b1k;8kh;alp;ah2 akr;ah2;ah2;ah2;agn ah2;ah2;agt;ale alh;alp;92b;b5t b6e;8jy;bh2;;;;;;;bcm bml;;ah2;ah2;;agn ah2;ah2;alj;bgq bl1;bgq bl1;bgq;bgc bgq;bgh;bgq;bgq;ble;;ble;8eg 8eo 8er;84e 84p 852 859 85d 85e 868 8sg 8ss 8st 98s 99a 99c 99j a6s a7l a7u a82 a84 a8e ars aru asd b76 b85 b8d b8e b8o;a5a;ab8;a5a b63;8nw 8on 8ow 8qv 8r6 8sz 8ul 8vw 90v aps aq2;acs ad3 afh afm afp ag1 aod at3 auf aum awn awt awz az0 b0h b1n b1s b3b b3s b3z b46 b4p b4w b5w bbv bcw bf3 bf5 bf8 bfl bgw bit bkq bls;9au 9b3 9i1;awn awt awu awz az0 b0h;aod ayf az0;;aib;a5m acs ad3 bcw bdg bf5;9kq 9lb 9my 9nq 9r3 9vv 9w2 9wd 9wg 9wp 9wq 9xe 9xx 9yn 9z7 9zl a0l a1o acs ad3 afh afm afp ag1 ag6 aid b3s b3z bf5 bf8 bgw;944 9f4 9fd 9ff 9fi 9fu 9hc 9j6 9js;87b;8jy 8lb 8lf 8ls;8nw 8oj 8on 8ow 8p9 8ph 8pq 8q0 8qf 8qh 8qv 8sl 8sz 8tr 8tw 8u7 8ul 8vm 909 90f 90v 92t 92u 94c 94r 94v 94z 953 95v 960 96b 96m 97v 9ds 9fa 9fi 9g6 9gk 9gl 9hk 9hw 9hz 9i5 9i8 9im 9j9 a2y a33 a5l a8i a95 a97 a9o aa0 aad aan aax abh ace af1 agm ah7 aha ahp ail ajz akd aku al7 am4 b3b b3z b46 b4p b4w b57 b5w b9v ba6 bab bae bap bb0 bb6 bbi bcd bdg bgb bgw bh9 bjn bjx bkg bkq bkt bls;92b;aoj ath atl axi b25;a2y a33 a8i aha aku am4 any aof aoj aon ap2 ap9 apc aps aya ayr b25;9mg 9na 9wa 9zh a0d a0t;9mk 9mq 9my 9o8 9ur 9vv 9w2 9w6 9wa 9wd 9wp 9x0 9xs 9xt 9xx 9zo a0l a0t a14;aib;92b;92b;929;929;7yl 8da 8di;agw ah2 am7 b1i b1l bgl bgq blu;agt;agt;bgq;ah2;b1k;b1l;agn bgc;ah2 bgh bgq;agt;agt bgh;b1k;agt bgh bgl blu;agt;agt;bgh;agt;b1k;am5 am8 b1i blt blv;;9kg 9lb 9ln 9mc 9mg 9mi 9na 9nt 9r3 9v6 9vc 9w6 9ya 9z7 9zg 9zk 9zl a0d a1d a1o;8oj 8on 8p1 8q7 8qa 8qe 8r2 8ul 8vu 8vw 8x0 8x9 8zb 92t 9zg 9zk a1d a5m;ah2 bgh bgq;ah2;bgq;ah2;agn bgc;ah2;agt;agt bgh;;ble;ble;ahh;ahh;bh2;bh2;be5 bee bel;;8ad 8il 93h 9hl 9yu b2t;any aoj aon ap2 ap9 apc aps aq2 asr asz aya ayr az8 azk b0b b1s b25 b27;a48 a9p aao ak4 an8 awz b9w baq bjs bmx;aib;aib;aib;9fu 9g4 9gf 9gi 9gl 9j6 9js 9kg 9lb 9ln 9mi 9mk 9mq 9o4 9o8 9r3 9sc 9ur 9v6 9vv 9w2 9w6 9wp 9x0 9xg 9xs 9xt 9xx 9z7 9zl 9zo a0l a1o a1t b0a;aib;aib;aib;9lf 9md 9mx 9qc 9t8 9v8;91a 91g;;944 953 9ds 9j9;8wt 8x4;bhu bhv bi1 bij;86e 920 922 9a7 9qy ami b1e;ajd ajg ajm ajn;8ay b3b b3s b3z b46 b4p b4w b57 ba2 bbv bgw bhz bi6 bit bjx bk1 bkg bls;bh2;bgk;7wa;ahh;ahh;;a4t a5c a6a a9u a9v aa1 aew b3s b3z bb0 bb6 bgw bit;9hl 9yu;;8oj 8on 8p9 8pq 8qh 8qv 8r2 8sy 8sz 8ym 8z9 9ll 9mx 9n2 9pe 9qn 9ry 9vu 9w0 9wd 9xq 9z7 a13;7y7 8jq 8p5 90j asv asw aw5;8p5 90j;ao7 aoz aqd arb arf arp ase auo azx b04 b3o b3u b41 b4g b6j b6v b7r b8z bfd bl3;887;;;;amb;960 96b 96q 96t 97v 9a0 9ay 9fm 9fv 9gq 9h8 9ha 9hk 9i8 9j9 9jb;agu bgc;agu;bgc;bgi;;;9my 9p6 9qg 9ro 9uz 9vk 9wl 9wq 9x5;;a24 a28 a2b a2f a2r a30 a3v a3y a43 a47 a4p aax abc abf abn abv ae9 aeh afd afj aft ag3 agq agx ai1 aiq aj6 akj aks aln amf anm;b3d b3g;anw;b3d b3g;9ed;8vl;b6c bab bbn bcd bdb be4 be9 beb bg3 bgp bir bkg bkt;8rv 8sd 90z 9di a4c a5l a95 a97 aaa abm acc ace aeb aeh aej aj3 aj9 akm aku al3 al7 alq;akr;akr;bkd;bkd;7y6 8kn;;alj bl8 blv;a4r;;;a4r agu bgi;a4r;bgq;bgq;aib;aib;a4r;aib;aib;a4r bgc;a4r;aib;a4r agu bgi;;aib;a4r;a4r aib;929;929 92b;92b;929;929;;929;bla;all;;9kq 9um 9w0 9wd 9wg 9wt 9xe 9xq 9xt 9yn a0l a3e a5g a62 a6f a6h;;anw;;a28 anm;8np 8p4 8r8 8sw 8yp 909;bh2;8pn 8tp 8vu;;;blz;8md atf;8vl;ble;ble;bh5;asj au5;bgi;;aib;aib;aib;ahh;atk au5 avg;;ahh bh2;atk au5 b29;bh2;bfc bgi bn5;bgi;7wi 7xh 7yi 7yl 7yn 7yo 7yp 7yr 7ys 7yz 8d6 8de 8dm 8do 8dp 8dw 8dy 8en 8eo 8k6 8ka 8lt 8m3;7yl;83h;alj;;bll;8q8 8qb 8qg 8yv alx;ah2 bgq;bgq;ah2;agn ah2 bgc bgq;ah2;aoh;894;b7v b7y b82 b86;8b8;7wz 7y2 836 84m 86f 88x 8aw 8cj 8d0 8dk 8ea 8ei 8el 8id 8j8 8jc 8km 8kq 8lq 8lv;bh2;aoh;;;;8ex;85a;arm;;a7n a7s a7w;;;9t1 9vb a0y a12;;;;alp;alp;8md;;;;;;7z0 7zq 82j 85k 88d 8cc 8hn 8jd 8lw 8m1;;asz b0a;;9vz 9xp;85y;ah2;b1k;b1k;ah2;agn;ah2;agt;agt;b1k;8gu 8gw 8h1;ayx b2f;9hl 9yu b2t;;;84z 85a 85q;;;bb3;bh3 bna;9b2 9bj 9gy;;8f9;8rt 8tv;a7j a7n a7p agl ags azj b9b bga;9qm;agu;agn;99s;agu;agu;a7r;8gu 8gw;bnc;bnc;84w a7j a7p agl;9o7 9pm;a92 agl;afs agu;7x3 a80;9wc;9g4 9gf 9gi 9j6;;7x0 7ze;;944 94c 94r 953 95t 95v 96b 96m 976 9dn 9ds 9f4 9fd 9ff 9fi 9fu 9fv 9g4 9gf 9gi 9gl 9hc 9hk 9hw 9hz 9im 9j6 9j7 9jb 9jf;85p;85p 86g;7x0;7y2 7ze 8e5;86e;arq;amb;bh2;bh2;9ej 9em 9er 9es;a77 agx;80c 85o 872 877 87e 8h0 99f 9ac 9an 9ap 9q1 9r2 9rf arw asm;83w 87e 87l;ahh;ahh;;9i5;;ath atl ats au7 awe ax4 ayx az3 b35;;;;80p 80r 80x 8gs 8hz 97g 9h4 aih bi2;blz;;7wq 8cj;;9wt 9xe 9xq 9xt;9my 9n6 9nq 9pv 9um 9wl 9xe 9y6 9yn 9zl a1o;;8xj apk aqa ath ats atv au7 avu awe awq ax4 aya ayf ayr ayx azj b00 b0c b0n b20 b2v b35;9n3 9t5 9ti;;alp;bh2;ahh;80h 81w 836 83o 83u 84m 886 88n 89r 8bs 8c3 8cr 8dk 8dq 8f2 8g1 8g4 8gx 8hk 8i4 8im 8jg 8ku 8l0 8m6 8ni 96f 9b8 9eu 9gw 9hj 9i7 9og 9rz 9ti 9ut 9x8 9yw 9zk a0c arm avw axa b1u;a99 b9i;aib;;;;;aib;ajg ajm;91z amb b1c blz;91z;agw ah2 am7;agt;ah2;agn;ah2;agt;agt;;agt;am5 am8;am6;;ahh bh2;ahh bh2;;bl8;alj;9db;9bl;amb;amb;b1c;b1c;91z;91z;am5;agw;bgl;b1i;blt;bgc;b1k b1l;b1k;b1k;b1k;;;b1k;b1k;agw am7;b1k;bgl blu;8s1;7xf 7xq 7z0 7z2 82j 839 840 86u 8d8 8dr 8ei 8eq 8es 8f8 8i1 8j1 8jb 8jp 8ju 8l2 8m4 8n8 95m 95o 982 98t 990 993 9ag 9ep 9ex 9f9 9io 9is 9jm;7wa;9m8 9ox 9p7 9pc 9pm 9pq 9zc 9zu a15 a1m a1q;7ww 80p 83y 88u 897 8a4 8a7 8ac 8bs 8bx 8c1 8fb 8fq 8gh 8gv 8in 8l5 8l8 8lr 8n3 8nd;;7y2 822;90u;b7k b81;8xj 942 955 95v 95x 960 96a 96b 96m 976 97d 97f 97v 98v 99i 99n 99t 9ce 9en 9eq 9f4 9fd 9fm 9g4 9g6 9gf 9gk 9gl 9gx 9h8 9ha 9hc 9hw 9hz 9i8 9im 9j7 9jf 9sv 9tr a1t;96a 99t 9en 9f4 9fd 9gf;7wx 7x2 7z8 7zf 825 826 82a 82b 82d 82e 82g 82t 849 851 85h 85s 85t 85y 861 872 8j2 8je 8sx 8t1 8uc 91z 924 97o 97p 97q 97s 97w 99g 99h 99r 9a1 9bk 9ny 9nz 9o0 9o2 9o5 9o9 9q2 9q3 9q5 9qh 9qr 9qz 9sa;929;;94v 99i 9ce 9eq;bh3;95y 9ga;8t3 as7;894 8k9 8nk;;7yh 7zk 7zt 7zy 7zz 89e 8jx 8lu 8n6 8pp 8ps 8xc 966 967 a41 a44 af6 ahc aju al4 all api apl apr b52 b55 b5a bgy bjj bkp bla;;ahf bh0;;8hg;8o4 8oe 8ph 8pl 8pq 8qf 8ul 8uz 8v2 8w5 8wr 8yw 8zq 92z 932 atv avu ayx b0e b2v;8o4 8oe 8ok 8ph 8pl 8pq 8pr 8q0 8qf 8qm 8qo 8qp 8rw 8u3 8ul 8uz 8v6 8vn 8w3 8w5 8wr 8xh 8xs 8xv 8y5 8yw 8zo 8zq 90m 90q 92l 92z 932 933 934 93d 93r a28 a2f a2r a30 a3v a3y a43 a47 a4y a5j abc abf abn abs abv acl ae9 aeh afd afj afn afo aft afv ag5 agq agx aj6 aks alg aln anb ani apk arf ari ats atv au7 avu awe awi awq aws awy aya ayx az3 b0c b0e b20 b35 bhw biv;;;aax acl ag5 agx ak9 alg ano;b1c;;b2s;8o4 8oe 8ok 8pf 8ph 8pl 8pq 8pr 8q0 8qf 8qm 8r6 8rw 8tn 8tr 8ul 8uz 8v2 8vr 8w3 8w5 8wr 8xs 8xv 8y5 8yw 8z9 8zd 8zg 8zo 8zq 90m 90q 918 91d 92z 932 93j 93r a8g ac1 ahy akp alr ath au7 au9 awy ax8 ay5 ayx az3 b0c b2f;;;arf as0 as4 az1 b34;8o4 8oe 8ok 8ph 8pq 8ul 8uz 8v2 8vr 8vu 8vw 8w3 8xh 8y5 8zo 8zq 91d 92z 932 93r ahy akp;8g9 8gj;;b3j bc0 bhi bkb;awi aws awy ax6 ax8;bla;all;9e4 9jk;8b8 8bb 8bn 9cq 9d2 9da 9dd 9tl 9tz 9u8 9ua;9cq 9cs 9d2 9da 9dd 9tl 9tp 9ty 9tz 9u6 9u8 9ua;8b8 9tz;8b8 8bb;ah2 bgq;bgq;ah2;agn ah2 bgc bgq;ah2 bgq;agt bgh;agt ah2 bgh;91f 91g;;a28 abn abs afn afo aft afv ag5 ak9 alg awi aws awy ax6 ax8 bhw biv;;;a2f a2r a30 a4p aax abc abn abs afd afj afo ag5 agx ak9 al8 alg aln ano;8w2;all bla;8sr;8vl 8yr b34;;8su 92i;;;9em 9ep 9ga;;8a3;;887 8dc;887;9ko 9ku;a4r agu b1k b1l bgi;b1k;aib;aib;b1k;b1k;aib;aib;a4r;;b1k;b1k;a4r agu bgi;;b1k;;aki;all bla;alj bl8;ahh;831 85j 8jb;;7x0 7x5 80h 83t 870 873 8eu 8ey 8g8 8gz 8xq 8xt 9a6 9f4 afi awr awv b0q bf6 bhw;;948;a4d ak4 akz alw aly bjs bkk blk blm;;;7x6 7xr 92k 96x 96z 973 975 9ba 9bi 9dw 9e8 9ev 9h9 9j8;;929;929;b9o bic;a9f a9i aiq ase awp b0q;asn ax1;9a6 9f4;bf6;87a 8mu 8tq 8tv 9k6 a1u a9n aa3 asy ba7;am6;am6;asn ax1;9qx 9vu 9w1 9xu;93u;929;;9mc 9n5 9ni 9rd 9rt 9s0 9ut 9v7 9vc 9w8 9wl 9yj 9za a0c a0p a0s a1x;;92i;;all bla;;8vl 8xq 91b 91y;;8tl 8y0;;;;;8fn 8fu;920 922 ami;;876;876;876;86e;;;8fh;8nl ay1;8yc 9gb 9xm agf axf;93z 96x 96z 973 975 9ev 9iq 9j4 b5d b89 b9l bcd bgp bir bix bj2 bk9 bko bm4 bmd;b3e;;8nl aws;;;apv;b99;9qg;;;;81u 81x 85t 8a8 8b7 8cg 8ee 8h4 8h5 8iu;7x7 94d;7x7;8s7 a90;b5x;;;;;;7xd 819 847 84a a24 a29 b5d b96 b9e b9g b9l bcd bg3 bgp bi6 bia bix bj2 bk1 bk6 bk9 bkg bko bm2 bm4 bmd;;98a 99q 9a8 9ij 9il;aoe awv b34;8st 91t;8no;;84f;8oe 8pd 8tl 8ul 8xf 8z1 92q abc abn afi afv bdb bf6 bfd bhw bkb;;83s 846 84y 86d 86f 87w;95r 98e 9a4;;bm2;9op 9r6 9rl 9zu 9zx a0a a15 a1k a1x a1y;a78 a90 a9m a9r aqv aqw b39 b3d b54 bbd bbg be2 be9 bez bf7 bf9 bfp bfu bgj bgm bhk bhw bhz bia bic bj3 bji bke bl7 bld bm2 bm9;836 85n 87c 889 88x 8ao 8b0 8es 8h6 8id 8j8 8n8 98g 9ar 9aw;;aoh;;91z 924 amb b1b b1c b1g blz;8gf;bfz;946 98g 9c9;7y5 7z4 81w 865 885 88n 88r 88t 88u 88x 8a6 8c1 8c2 8d0 8dq 8eu 8f0 8fg 8fp 8g1 8g4 8hk 8hw 8j6 8jg 8km 8ku 8l0 8mv 8o1 8xj;;7zi 82o 83v 87g 87j 8kf;8o5 a2g;94c 96i 96t 9a6 9a9 9fv 9ht;8t8;94k;941 94h 96f 96x 96z 99v 9al 9bi 9c1 9cd 9ec 9ee 9fk 9fw 9g9 9gw 9hj 9hq 9j8;;alo;7yg 839 83x 842 84f 879 886 8aw;aqu asu;;asu;akp alr bb0 bbd bez bfp bfu bgm bhz bjy bku bld;8h3 8hh ai0 aq6 b0k;8ru 8tp 8tu b7l b7o b99;91z 924;7zi 7zr 802 804 806 820 850 86r 872 88f 898 89h 8b9 8e3 8ee 8g7 8gz 8i6 8ip 8iu 8j9 8lk;8a8 8g8;;;;7y2 7zi 7zn 800 88i 88k 89s 89u 8fk 8g2 8g5;;ahh bh2;8a3 all;;;bla;ahh;a2i a2p agw ah2 akr ali ao9 azn b1l b3r bgl bgq bkd bl1 bl5 bl6 blb;ah2;ah2;bgh;bgh;bgq;a2i b3n;ah2;ale b1k;ale;azn b1l;agn ah2 akr bgc bgq bkd;ah2 bgh bgq;ah2;bgq;agt ale alh bgh;;agt;agt;ale alh bgq bl1 bl5;b1k;b1k;ao6;alp bgq bl1 blb;bgq bl1;agt ali bgh bgl bl6;bgh bl6;agt ali;8d5;92b;;92b;bh2;all;8sd 8sy 8tr 8tw 8tz 8u7 8v8 8w5 8x2 8z3 8zv 91y;ahh bh2;;8nm 8no 9g7 9ip;alj all alp;ahh;aib;aib;aib;aib;aib;aib;8fn 8gu 8gw 8gy;bh2;bl8 bla ble;7wo 7xa 7xb 7xw 7y0 7y1 7z5 83r 8da 8db 8dg 8di 8e1 8en 8ex 8f1 8f3 8f5 8jt 8kl 8kt 8kz 8le;929;92b;;929;929;;7xa 7xl;;9a7;91h 9y8 aim aip b0w b0x bi7 bib;8qj;9jt;;bkd;akr bkd;87c 87f 87i 886 88x 8b0 8bj 8hk 8lx 95o 9ae 9al 9at 9b8 9b9 9c1 9e2 9gw 9mc 9qy 9r7 9rd 9s0 9sb 9y5 a0s aon aqv as3 asg asr at0 at4 atx b0b b1s;;;;;;8hs;akr;8gc 8h3 8hh 8hj 8ib 8ic 8qx 9fc 9g7 9xh 9xy 9y3 9y4 9yp 9ys a55 a56 ahw ai2 aii aq6 b0p b60 bhg bhl bi3;;agv b4k b5z bgg bgk bgn blh;;alj;bkz;86e;9qy;bcj bcw bdt bdw bdy bjk;ats;all;ack ad3 ady ae3 agw ahn ajw ama;agn agw;a2u a33 a8q a95 a9c a9o a9t aa0 aa8 aaa aae aas abh af3 ah7 aha ajr ak3 akm al6 al7 am4 amh b3v b43 b4l b4p b96 b9e b9v b9z ba6 baa baf baw bbi bbn bcj bcw bdt beo bet bex bgp bjg bjr bjx bks bkt bls blw;bjk;;;alo;8jv;bbn bc9 bfh bfk bhc;;;;;;;;929;a99 b8x b9i;9rk 9rn 9rr 9rz 9sc 9sv 9tr a1t bfh bfk;ahh;;aib;;bh2;;ahh;80g 80n 8dc;8gk 8jf;b8x b9i bm5;;b1e;ahx bhh;ahx;8ll;8t3;;;;8t3 92h a24 adm agm ahp ahx al0 alg b39 b3b bgb bh9 bhh bjy bkl bl3;;blz;8o2 8uq;;aln;amb;bgq;bgq;bgc bgq;bgh bl6;;;8b8 8bc;7wu;85a 8gw;agu;agu;agu bgi;bgi;am5 am7 am8 blt blv;agn;bgc;blu;;;85a;928;929;;;al1 bkm;bkm;bkm;bkm;al1;al1;al1;al1;al1;af0;;;b3n;aib;aib;aib;aib;aib;aib;aib;929;92b;92b;;929;929;azn;bgc;92b;929;929;8d3 8da 8ex;agn;89l;;alj bl5 bl8;bl1;bl1;ale alh;aib;aib;bkm;85a;b5t bj5 bj9 bja;8t0 8tk b8g b8r b9n;akw bki;8ya 8yb 8ye;b1i;b1k;b1k;ao6;;8fn;8ga 8gg 8gk;;86z;90b;8qz 90q 933 934;bdr bks bmy;azn b1l;azn;agn;b1k;;b3o b3u b41 b4g b6j b6v bks;alk;alk;ah2;agn;85a 862;;;;;90b a3e a7w abs ac1 afv ahy aku ane bbt bfd bgb bge bkg;;862 8hn;bh2;alj all alp bl8 bla ble;arb arf aw5;;;b3e b7e b7q bag;80g 80n 8a3 8d3 8dc 8dg 8di 8ex 8fn 8fu 8gu 8gw 8gy 8h1;;;;8zs;8b4 8jx 9mt a11 av5;b3w b6d b84 b8c bba bcf bgj bhk bia bji bl7 bmd;;;7x3;8a3;;amb ay5 ayz b1c b1g b8m bl2;;9kg 9kn 9ku 9ll 9mi 9mx 9n2 9pe 9q6 9qn 9ry 9tm 9u0 9um 9v8 9vu 9w0 9wd 9wt 9xe 9xq 9xt 9z7;a96 a98 b9f b9h;blz;a29 a7e aa5 aac;blq;86h;8cs 8x4 8yy;;;;86j 86m 8hi 8hl 8qx 8th 915 917 9af 9gx 9r8 9y6 a55 a56 a8r ahw ai0 ai2 ai4 ai6 aia ash b0k b0m b60 b8y bhg bhl bhn bhp bht;8jc 9zz as9 b7g b91 b95 b9x bgm bkt bku;bir;;ahh;ahh bh2;;8vl;;95e 9fj 9fq;bb3;;8pl 8pq 8qr 8y7 8z1 92m 93d 93j a2m a3e a62 a6h al6;ao6;b1l;b8s;a8l;;;;;9rm;;;;;;a2v a3v a3y a43 a45 a47 a4y a5j a5n a5w a7p abf acr afd agc agd ahv ani atx auo avn avw b27;aq8 ari axk az4 az6 b2j b2n b3w b54 b65 b84 bcf bez bfw bfx bh7 bji bl7 bm0 bmd;ahh;ahh;az4;ah2;ah2;agn ah2;ah2;axi;axd;7yn 7yz 8bv 8de 8dm 8do 8dp 8fd 8fo 8fs 8ft 8ka;aol aow aq3 aqa art aug axd axg ayd aza b21 b2j;bgq;blb;bgq blb;bgq;b3n;bgc bgq;bgq;8q7 8qa 8qe 8rb 8v3 8v8 8ww 8x6 8xx 8zv 92u;82c;a5w aec aee;938;8pl 8pr 8qp 8qz 8xh 8y9 90q;8uc;9rv 9zi a19;8h3 9xy 9y3 9y4 9y7;bl8;ahh bh2;8t9 938 959 9ia a8g ac1 ahy akp alr ane as0 as4 az1 b3j bhi bkb;;;;bgk;;8gu 8gw 8h1;b6v bga;8c4 8cs;;8wt 8wv 8x9 8zs;;b6d b84 b8c bba bia bji bmd;;a19;7xn 7xt 7xy 7y2 7yd 7z7 7za 7ze 7zi 7zn 7zr 80h 80i 80k 81q 81t 822 829 83y 848 84t 850 85u 86r 872 87p 88f 88j 898 89c 89h 8a8 8ao 8at 8b7 8b9 8bs 8bu 8bx 8c1 8dd 8dk 8dl 8dn 8e4 8e7 8ef 8el 8ev 8ez 8f2 8fc 8fr 8gz 8h2 8hc 8he 8hl 8hu 8ie 8j3 8j8 8j9 8kq 8ld 8lk;88j;a8b ao1 au9 ay5 b2f bl2;;9db;;;7wk 7y8 840 84m 879 886 88n 88t 89b 89r 89y 8a4 8aw 8b9 8c3 8cp 8d9 8dq 8du 8e2 8ea 8f0 8fg 8fp 8fv 8g1 8g4 8gx 8id 8im 8jb 8m6 8mz;9fz;8tc 8vl 93d;8pr 8qo 8qr 8qs 8u3 8uv 8vn 8y7 8yd 93d;;8bw;;9ar 9aw 9b7;arm at3;alj bl8;8d3 8da 8db 8dg 8di 8ex;bgh bgl bgq;bgq;bgh;929;bgq;agn bgc;ah2 bgh bgq;agt;agt;agt;;agw ah2;agt;ah2;agt;bgl;929;aib;b1k;b1k;alj;;asw aw5;bh2;;8t4 a2v a3v a3y a43 a47 a4y a5j a5n a5w a7p abf afc afd agc agd ahv ai1 alf amc ani bbt bfr bfu biv bl4;aq8 ari axk az4 az6 b2j b2n b3w b84 bez bfw bfx bh7 bl7 bm0 bmd;az4;aol aow apk aq3 art aug axd axg b21 b2j;a5w aec aee;83v 87g 87j 87k 8cs 8h4;863 8fb 942 94v 955 95x 96a 98v 99i 99n 9ce 9en 9eq 9fd 9gf 9hw 9jf;;;;9ee;;9ou 9t1 a09 b54 b8k ba4 bbg bc0 bez bgj bhk bhq bic bke bm0;b54 b65 b8k ba0 ba4 bbg bck bez bfw bfx bgj;8pq 8pr 8r6 8s0 8sy 8v6 8xh 8y0 8y7 8yd 8yy 8z9 90m 918 93j a43 a5j a5n a8d aa1 abf afd ag3 agq ai1 ai7 aiq aks amc apk aqa ar2 as1 atv awe ax1 axd axg ayf b00 b0g b0n b20 b2v;a3v a5j a5n a9u aa1 abf acl afd agc agd agq apk as1 asv atv awe b00;;8pl 8pq 8pr 8qm 8r6 8s0 8sy 8t2 8tx 8v6 8xh 90m;;all bla;;;;9kq 9l1 9l2 9qx 9vu 9w1 9xu bgm bku;;886 889 8cr 8ne;8ad 8il 93h 9hl 9yu b2t;858 89z 8fh;7x5 7x7 7xn 80h 83t 870 873 88r 897 8dd 8dj 8dk 8dn 8eu 8ey 8g8 8gz 8i4;8md;;8ga 8gg 8gk 8mv;alf;ahh;ahh bh2;bh2;bh2;95z 98f 9ax 9b0 9b3 9jc;94x 95v 960 96m 976 97d 97f 98v 9ce 9fm 9g6 9gk 9gl 9gx 9hc 9hz 9i8;8uq ar0 ayz azo b1n;bl8;b3u b79 bhi bmy;ahe ald bgz;anw;alp bkl bkv ble bmm bmo;acw ad4 ado;ado;acw ad4 ado;bmm;95o 99e 9c1 9cd 9eu 9fg 9i7 9jj 9jw a2t;b3u b79;biv;84l;ahh;;ads bdo;;azn b1l;;b1k;b1k;azn b1l;929;;b1k;929 92b;;92b;;929;929;b1i b1k;;a83 ao1 au9 ay5 b2f b8b b8n;7zw 81w 86l 88n 88t 8cx 8dq 8dv 8e2 8fg 8fv 8g4 8hk 8lj 8z3 95o 95r 96f 96h 96x 9ae 9al 9ba 9bi 9e8 9fa 9fw 9gw 9j8 9mc 9r7 9rd 9x2 9y5 a0s a8q asg b4l b4p b96 bgp;;bcz;;bcr bcz bdc bdh bdp;85a;;8bf 8n5 8wc 8wl 9dg 9k8 9ue ad9 adb av7 avl bd6;ad9;ad9;ad9;929;;929;929;;alj;ahh bh2;bl8;bl2 bl4;9jg;as4;;bkm;9l0 9q0 9s9 a1s;9kp 9l0 9m3 9mc 9n3 9q0 9s0 9t5 9t7 9ti 9tm 9uc 9vb 9vn 9w8 9zg a0v a1d;;9zd;8pq 8pr 8pw 8w3 8wt 8wv 8x0 8x9 8zq 8zs 8zw;bhx;8vl;8sr 8sv;8sv;9dm;8fg;;;;7wm 85c 8d8;;;7x8 7z7 83y 84v 8ix 8iy 8j9 8kp 8ma 94f 94m 94o 95x;;;;;9oy;;;;;;;;;;;;7ws 7wt 7wy 8cv;;94f 94m 94o 95x 9hw;949;9l4 9lf 9mi 9sz 9zl a09;8d3 8da 8ex;;7wa;949;;8ln;amh as3;a9m act af1;a77;agt ah2;ah2;agn;agt;amb;7wz 7xu 7xz 7yb 7z7 82h 84s 863 89z 8d9 8e0 8ej 8ix 8iy 8j8 8kq 8kr 8l2 8l8 8mz 8n3;9db;;;;;b8x bm5;948 9fi 9gf 9gi 9j6;9ge;;;9e6;9bt;;;9t7 9td 9uc 9yv a12;9yv;9kg 9yv;9jl;969;;a3q akt;;a2e a2z a3n;;;;ais;8nq 8ns 8rd 8rg 8sf 8sh;aqh ard;b2h;;b2e;;93b;bie;b6s b6w b7s b7x b83 b87;ab0;a6b a6i a7h a7k a7m a7t a7v;bie;937;;b2e;apj;8p0;a9k am0;;;;;ajt;asl;b2s;;;a4r;8on 8op;a33 ah5 b46 bgt;a6b a6i a7h a7t b6s b6w b7s b83;a42 ac6 af5 ajt;ac6 b53 bc7 bev bjh;;;91r 939;;;b4u bkf;b0t;;;af5;aev;aez;8zr 92r 92s 9ri b24 b26;;8q5 903;;8w6;;;;;ayo;;ar2;8wy;8wu 8wx 8wz 8xa;aqh;aon aoq;;;;;9xy;;;aqy;;9ri;;aoc;;ahz bhj;a4r;;91l;;8vx;8sh;ard arj;;;;a7m a7t a7v;b7u b7x b83 b87;af2;;8ur 916 b2g;asf b0l;8uo;aku;a63 ak1;a9d a9g a9j akt;a7a;akl;b1m;a2q a2s a2x a31 alo;agg;aqy av4;bkg;b6p b71 bjp;b9r bkf;8tm 8vs 92r 92s;b24 b26;bk8;8o3 8og 8om;aqh ara arl arn b1m;8oo;8r9;a2e a2z;bev bjh;api apn auc;8rz 8s1;9yf;;;;;;;;;;;;akl bk8;azg;;bdd bdk;bkz;8zn;8og;bi8;ain;;8qw 8r5;a59 a5l a5r ahq axf b61 b69 bha;a55;;;;;9yg;9ej;;;;;;ak0;90x 90y;;;9ri;9af;;a0x;;969;9mw;9ri;;;;9je;;9ej;9yg;9lg;;;;9hi;;a5q;8k4;;;;8vb 8vc 8vd 9c3 9sw abk au0 au2 bbl;9f0;;b2s;awn awo b2e;ald;8an 8ar;;;;9e5 9hi;9v3 9yt;ahf bh0;;;ab1;;aoq;b6u;;;;adh ado;ack afa;;8jr a7a;b7n;8oi 8ol 8zr 92a a2q a2s a2x a31 alo aok az1 b1m b3t b3y b44 b6u bg5;8oo 8pm 8rx;;b1o;;;;;b68;;as8;b6p bjp;ahb bgx;a34;8oo;8q5;8x7;;;8tj 8vk;;;;;;bhj;8um;;b12;;8sf 8sh;;bdk;;;;937 b19 b2e;;;b3l b3p;ak2;aey;b4h;;;aiy bim;aw4;a2x ag4 agh agj akl akt b3y b44 bfm bg6 bg8;bcj bex;;b1m;8zr 92a 92r 92s;az1 b19 b24 b26;bjk;asf;adb bd6;av2;;8wb;bg5;;8wa;;91e;8sv;a9g;ael;a85;be1 be8 bed;am0;blp;8w8 a6g a6k acz aut av4 b6u b6x bct;91l;ac6 af5 ajt apj b53 bc7 bev bjh;a42;;;8r4 8yb;ac7 ac9 aim aip;;;akl;b6u b6x bct;bg5;axr;avt;ais bie;;;b2p;arj;913 91f;b0t;ais bie;93f;8nq 8ns;adc bd7;;;;;91j;b0h b2g;b1o;8tj 8tm;8xg afb;abe;arv;aoq;aku bkg;8on 8op;;8wu 8wx 91l;;b12;;;8pm a6i b6w;a5e a5f a5h a6b a7h a7k a7t b6s b7s b7u b83;;8vs;;903;azg;bef bek bev;;;;;;ahh bh2;b9r bfm bmb;a9g a9j ag4 amo;8tm;8qt;ao4 aoc;;;8sv;8z2 92r;azp;a2z;awa;8qi;8r5;;8o3 8om;awa;bk8;;blp;beq;abk anc au0 au2 au4 bbl bmz;8vb 8vc 8vd 9c3;;;a2e a2n a2z;a2n;a5k a5q;bkg;;b3l b42;;;;;;;94w;;9zk;bcl bie;acm ais;8z2;90j;8p5;;;bjk;;;8ti;;ain;bi8;;blp;agg;akl;903;aci bch;acj bci;;;;b4h;a4b akh bf3 bfe bff bk4 bkj blp;aky am0;b5c b5f;a4b aky;afh afm afw afx akh aky am0;aa0 aae aao aas ba6 baq baw;aag baj;;8wq;ael;akq;a5r ae6;;b19;akq;a9d;b9m;ay1;;avi;;be8 bed;8qq;;;;;8xp 8xu 913;8rz 8s1 93f;;9h3;;8oo 8pm 8rx;;;ap0 azy;;90j;ah5;8yi;;;9yf;;;;;;;;;a5e a7k a7m;;;8r1 8rd 8rg 8sf 8so 8sp;;agj;bg8;8y4 937;936;a8j;bbc bcg be1 be8;b8f;aku;a9d a9j ag4 amo;bkg;b9r bmb;bb2;ab1;a85 b8f;;8rd 8rg 8sp;;8oo;8zr 92a;ais bev bie;acm afw bcl bfe bfl;ag1;;8oo 8pi 8pm 8s6;;;8s6;;;abb afh afm afw afx ahz bbc bf3 bfe bff bhj;a85;ac2;8xp;93f;8uy 8wq 8xp 8z8;939;b52 b56 bc6 bc8;8oo 8pp 8px 8py 8vg 8vi;a41 a46 ac5 ac7;;;a0f;9kd;9mw a16;9mw;;b7u;;;;ayo;;b3t;;bkj blp;b2s;;;;;8nq 8ns;8nq 8ns;a2n ahi;90j a3f;8p5 8pc;b4h;bch;939;;;8yf;;aak at2;atd;a4r;a85;8p5 90e;;;;;;8wa;ak1;8wz;8o3 8og;a2e a2z b3l b42;;;ao4 aoc;a5f;azy;bjp;beq;awa;8oo;;;b59;b2u;aoc;apq;9yd;;bil bmk;aix amw;;;8og;8q2 8q4;;;;;;;;;;;;9uv;;;;;b3y;bg8;;;8r7;ak2;aey;a61 ak0;ben bjq;b6i bjo;8r9 8u8;b6l b6p b71 bjp;;;a63 a65 ak1;8xg;9vs 9vt 9yt;;9f0 9hi;;;;;;;;;ahb aku;a3q a9j b9m b9p b9r;;;;9v2;9vs 9vt 9yt;;at9 av4;afh afm afw atr awn awo;;;avi;8wb 8wu 8wx;aqc arx aw7;afb;;;;;;;903;;9nd 9ng 9nh;ac2;9vs 9vt;;;;;;8nn;;9yf;9mw 9v3;akl bk8;9ej;;8qu;;;bai;at8;8u8;;;;baj;;at9;;avh;ayh;b2d b2e;a5f;;;akq aku bek bev bkc bkg;b8f bk8;aze azg;901 akq bef;903;az1;;;agg;a61;bg5;;;aag;atr auj avt ayo;arv;;b6u bev bg5;a6g agg;ahc;8oo 8pm;8x8 aez b3y b44 bep;8vs;ain bi8;;aag;;a2x a31 alo;asf;b3y b44;b1m;8sv 92a;akt bkf;8yf;8s6;;;ajw;bjk;;;atr auj avt awn awo ayo b2g;b1o;ajw;8wy af5 aw0 aw4;aev;;;;b3p bh3;;;;;;;;9lg;9mw a16;9kh;;;;9ri;;;9uv;;969 9jn;;;972 9ef;9sw;a17;;9v3;913;;az1 b1m;;;;8oo;;9vs 9vt;9rg;bcl bfl;;bfs;9hi;91r;;;;9yt;9nd 9ng 9nh 9x1;;8w6;;ahf bh0;939;;;ahz;acm;ag1;;8pp 8px 8py 8vg;9th;93m 93n;bjo;9f0 9f1;;9h0 9h3 9yb 9yd;;9rg 9ri;abb afh afm afw afx ahz atr avt awn awo ayo b2g bf3 bfe bff bhj;ac2;b1o;;;aql;aql;a46 ac5 ac7 bc8;9jl;;;9rh;;8wz;b8y b92 b97;bfm;a8r a8v a8y;ag4;8yu;;bb2;;;8th;ash;;aku akv bkg;a37 ah5 ajp avq bgt bjc;8wn;;;9ri;;;;;a5q;;;beq;8um 936;;;bjl;ajx;a9l b9t;8z8;9r8;;;8yf;;a3f;8pz 8vj 90j;ap0 apm azy b4h;969;9yb;a5r;;ahf;9v2 a13;;b19;8w6;a3q b4u;8op;a9i;af8;;awc;;aos ap0 azy;8op 8p5 8pz 90j;a37 a3f;a05;b4a b4h;aku bkg;8og aoc;;;;9yq 9yr;;;;;;;;972;;aca;8vk;936;;;ahh ahi;agg;8an 8ar 8b1;;ado;;8yi;av1;axm;;;bdk;91j;;bb2;ac6 b3l b42 b4o bc7 bev;;a2e a2z a3n;b2e;;ao4 aoc ap7 azp;;8um 8un 937;;9tk;;9th 9tk;;8qq;ab1;b59;8wy;8wq;8sv;aok b1m;8q2 8q5 8zy 903;8ol;a2q a2s a2x b3t;90x;be1 be8 bed;9nd 9x1;8ur 916;afw;afm ag1;;awn awo b0t b28 bfe bfl;;;8u8;at8 bai;;8p5;;8nm 8o3 8og 8om 8p0 8uh;;ack afa;90e;8p5 90j;8rx b7n;a34;;;;8wu 8wx 8wz;;;;;;8pm 8rx;a3w;bie;bdd bdk;aw0 aw4 ayo;a6u b78;;8yc;8pm 8rx;;a6g agg;8oi 8ol 92a;a2q a2x a31;;9lg;a7v;b6u;;;8xg 8y4 ax9;8q8 8qb 8qg;8y6;;av1;adb;a4k af8;aq0 awc;;;8vs;8qj;;aqh arl arn;a7k a7t a7v;b83 b87;8sf;axr;ayo;93m;azy;90j;;8oo;aca;8wu 8wz 8xa;8wa;8zr;8r5;a4r;8rz 8s1;apm aug b2j;ar2;a49;;axm axo;ael;bed;ais;adh ado;81p;9kk;afb;agg;afa;;8w8;arv;8wy;at2;;aix;aix bil;;acz bct;b2g;;;;bhj bjq;bhm;ab0;8uk;93b;93b;;8qi;;ab0 ahz ak2;;ai3;ai3;90j;aw0 aw4;aev;a8k a9g a9j;a85 b8f;8sv;;;;8wy bef bek;b8r b9p b9r;8r1 8rd 8rg 8sf;8oo 8pm;8uo 916;am0 blp;bmk;;a4b akh aky am0 bk4 bkj blp;a2e b3l b5c b5f;amw;abb aci ael afh afm amw bbc bch be8 bf3 bmk;amw bmk;amw bmk;8uy;8z2 8z4;;;ay1;b6u;a6g af5;;8o3 8og 8om 8p0;azp;azp;;;;;a4b akh aky am0;;;;;;;;aci;8qd;8op 8ot;8o3 8og 8q6 8q9;913 bcg bch bfe;939;a4r aci afw;ac2;;;;8xp 8xu;b6i;8q6 8q9 8qd;;8xp 8xu;8uy 8xp 8xu;;ag4;bbc bf3 bfe;akh;;8pe 8tm 8z2;a3f;a3f;8p5 8pc 90j;8wa;8yf;9je;a0x;;;;bkj blp;8w8;8qd aky am0 bk4 bkj blp;8q6 8q9;awo;aos;b5c;apu;9vr;8xg afb;8nq 8ns 8r1 8rd 8rg 8sf 8sh 8so 92a;8xg afb;8y4 8y6;afa;am0;;;91e;;;8r7 8sx;8uy 8xp 8xu;ais;;;;b2h;b0l;ap0 azy;;;awn;;aos;ao4 aoc apu;;;ax9 b2h;;;b2b;;a0f;9y9;9kd;92a;;8zr 92a;ap7 azp;;;;;;;;ara arl;969;9vs 9vt 9yb 9yd;;;9f0 9f1;;;;;;;;;a55;amo bmb;arv;ayh;ak1;a2x a31 a5e a5f a5h a6b a6i a7k a7m a7t a7v;b3y b44 b6s b6w b7u b7x b83 b87;8sf 8sh;aqh ara ard az1 b1m;;;atd;akq;aak;9vs 9vt 9yb 9yd;;;;;a0x;;;;;;a37 ah5 am4 aos b4a bgt bls;aak;;;;a49;;a6g alo;a2x a31;agg;ah5 bgt;94w;;8um 8un;8y4 8y6;;;ao4 aoc;b2g;auj;;;azy;94w 950;8oi 8ol 8zr 92a;aok;;;;;axm;;;;9f0 9h0 9h3;;bkz;ald;;ar2;a2e a2z;a9j b9r;;b3l b42;;;acw;;;;aut;8op;;;;;a16;;;;9lg;9af;b12;;91l;;acz;8w8;9j1 9j5;;9r8;8te;;8qi;bex;aok;;;;a2q a2x agh agj;b3y bg6 bg8;;;aev;9yt bef bek;af5;;8nq 8ns;8oo;ahb aku bgx;akt bkf;a34 ah8;936;afw bbc bfe bff;8uy 8wq 8xp 91e bf3;;9vs 9vt;8um;abb afh afm afx;bf3;b28;8z8 91e;8sv;;bn8;anr;atr awn awo;ayo;bkg;b06;awd;8oi 8zr 92a;bev;;bcj bex;arv;;;;;9vs 9vt;;9vr;;9jl;;;;;a37 ah5 b4a bgt;8oo 8pp 8px;;;;9rh;;;;;945;;8nq 8ns 8sh;adh;ald;;at2;8q2 8q4;;;9eb 9ef 9va;;;bie;;;;;;;;;;;a05;8xp 8xu;;;;9th;ap7 azp b1o;8om 8p0;8um 8un;;;;;9yf 9yg;;;;;;;;;;8xp;8uy 8xu;8um 8un 8up 937;ae6;8oo;;;avc;;;;;8oi 8ol 90y;aok;a2q ah5 ahh ahk b3t bgt bh2 bh5;9ht;;;;9un;9z4;;9un;;9un;9jk;94w;;;;9tk;;;a16;;;;;;;9v3;9e5;9jn;;;;;9vs;;;;9jn;;;;;;;;;8ef 8el;88t 8a6 8fp;827;7wb 7wf 7wg 82i 82l 82n 82q 82u 831 84n 84q 88d 8fm 8g6;81d 8ga 8gc 8gt 8hi 8hp 8ib 8if 8j2 8k9;7yf 7yu;7zf 80c 80y 811 81b 81d 81z 874 875 88m 8ba 8bo 8ff 8fi 8gc 8gd 8gm 8go 8j2 8ja 8je 8k9 8me 8mw;802 804;8ff;8cf;7zm 7zv;;7y9 7yf 7zd 7zg 8cc 8hi 8jd 8kb 8kl 8lo;8jf;;81p 89t 89v 8a2 8fl 8fw 8iu 8iv 8j0;7yf;7yf 7yj 7ym 7yu;7yf;7xs 7y0 7y1 8bf 8bt 8de 8kl;7z3 7z4 8d4 8j5 8j6 8jl 8ku 8mg 8mk;7z3;8a6;8j6 8jl 8nj;7wx 7x8 85i 85o;80c 871 89l 8af 8ai 8ak 8co 8e3 8f6 8f9;8gl;;7wp;8jk;8g9;80h 80j 81q 8fp;;7x9;7zx 809 80b 8mw 8mx;84m 8c3;7yn 7yo 88e 88g 88y 8bv 8de 8dm 8do 8dp 8fd 8fo 8fs 8ft 8ka;8h0;84r;;843 8iu;83r;;7wr 82k;;89t 89w;8k4;8ap 8au;809 80b;82v 831 864 867 8h8;7wz 7xu 7xz 7y4 7ya 7yb 7yf 7yh 7yj 7ym 7zf 7zh 81m 82o 832 83z 844 84p 8d9 8hq;7zb 7zf 7zh 81h 81i 81j 81l 855 8j2 8je;7wv;802 804 806 825 82f 82i 82l 82n 82t 84n 84q;7wa;7xm 7xp 7yy 8kb;7z5 7z7 7z8 7z9 7zb 88h 89x 8a1 8fm 8g0 8mf 8mi;89q;83s 86d 86f;7wn 7ws 7wt 7wv 7wy 7x4;8j2 8jk;871 8af 8ak;7x7;828 82f;80g 80n 856;81s;7yf 7yy 8k4;80c;;8hi;802 804;802 804;82m 82s;82y 83g;;;7wp;80o 83t 8eu 8f2 8gx 8ht 8kv 8ky 8l3 8ni;7ym 859 85d 85e 8jy 8ki;8j2 8je 8jv 8ls 8lu;88q 8eg 8eh 8ew 8f4 8f7 8fd 8fo 8fs;;80y 816 81b 81u 81v 81y 88l 88o 8e3 8fe 8fi 8g2 8g3 8gc 8gl 8go 8gt 8h5 8h7 8h9 8hd 8hr;8lf;8gp;;86i;8n5;7wm 7z7 8j3;7xa 7xb 7xw 7y0 7y1 8dx 8kl;8hb;7wm;8cd 8d4 8dq 8e6;;7wf 7wg 7z8 8jb;;873 8cp 8lm;;889;;8nk;8nk;8ko;8gl 8gn;7yf 7yy 8ls;;893 8e3 8m7 8m8;8ji;8ax;80f;7yi;8cl 8cz 8l9 8m1 8n2;7zf 854 8ji 8jk 8kb 8lo 8lw;;8bm;8jv;7x6 7xr;85k;80h;7y9 7zv 8j4 8kl;8ij;8mb;;8ce 8ck 8cn 8cq 8f1 8ii 8lz 8m0 8ng 8nh;8h7 8i7;8n5;87u;8na;8ch;8jx;7zs 81u 81v 8eb 8h5 8jw 8n5;;8ms;;;835;841 845;7wz 7xu 7xz 7y4 7ya 7yb 81m 82o 832 844 8d9;;7zf;;;808 80a 80p 80s 80v 80z 811 81b 8fi 8gc 8gd 8go 8ht 8ih 8mw 8my;7wp;7xr 8ii;;87u 87v 87y 88e 89n 8fa 8fb 8fd 8fo;8e8 8gl;;7wl;85f;;7wp;8hr;8fw;82f;7yf 7yw 80d 8jz 8k0 8k3;802 804 806;8iz;8ax 8ba 8bo;7xe 7xh 7y7 7yk 7yn 7yp 7yr 7yv 7yz 8ds 8dz 8k6 8ka 8kh 8ko 8lg 8lt;7x7;86j 86m 86q 86s;7yh 7zc 80d 80e 81v 81y 821 85a 88e 88g 88l 88o 89a 8fe 8g2 8g3 8gl 8h5 8jz 8k3 8kt 8lb 8lg 8lt 8lu;88e 88g 89a 8kt;;7zq 8n4;84n 84o 84q 84x;832;7ws 7wt 7wy;8k0;80h 80i 84z 8j4 8mf;7yf 80d 8j7 8jy 8jz 8k3;8af 8ak;8me;88f;8bm;7xk;8jv;8i7;813 81e 86y 8gq 8h3 8hh 8hj 8hm 8ht 8hv;;81y 8gl 8gn;874 875;7y7 88d 89k 89m 8dz 8g0 8g6 8hy 8iq 8ko;8bf;8bf 8bg;89x 8a1 8fm 8g0 8l2;8ax 8b5 8bc;88w 88z 8cl 8cz 8eg 8en 8eo 8er 8n2;7yy 8kb;84v;7wx 7x1 7x7 7x8 7xo 802 84v 85i 898;;82v 8ay 8cc 8lo;;8k1;8hr;8jn;84d 86n;;7wb 7wf 7zd 7zg 80l 83r 84r 8cc 8hi 8j7 8jk 8lo 8mh;;7wb 7wf 7wg;;8k4;871;7wv 859 85d 85r 8c6 8ca;;;7ym 7z5 7z8 7zb 7zf 81i 82e 82g 857 8j2 8ja 8je 8kx 8lp 8mo;7xa 7y1 7yr 7ys 8ka 8kl;8hp;892 8m5;820;80c 80z 871 8af 8ak 8h0;80h 80i 80v 810 8c0;81u 8h5;7xc 7xe 7xh 7yc 7yv 8dy 8k6 8ka 8kk 8m3 8mt;85j 8jb;7x7;8mb;;89o 8ad 8il 8io;7yw 7yx 8k0 8ki 8lu;7x6 7xa 7xb 7xg 7xi 7xl 7xr 7xw 7y0 7y1 7y9 8dx 8j4 8jt 8kl;81d 8gr 8ib 8ic 8if;7z6 816 8g0 8jy 8kv 8mf;8jy;81y 893 8e3 8m7 8m8;8bz;81v 88l 8fe 8g2 8g3 8h5;;88f 8mc 8mw 8mx;8kw;87b 87c 87w 881 883 886 888 8az 8b0;80z 8gq 8gr;8jh;803 805 807;85p 86h;816 8gc;88v 8ek 8lc 8li;838 83a 83b 83c 83d;7wb 7wc 7wd 7we 7wh;89x 8fm 8ii;8iu 8iv;8i5;7x7 85o 871;7z7 7z8 7z9 7zb;7wo 7yi 7yn 7yo 7yp 7yr 7ys 88y 8d6 8de 8dm 8do 8dt 8dw 8f3 8fj 8g0 8hy 8i0 8j4 8ka 8kl 8ls 8nc;;804 806;871;8hp;80z 810 814 815 817 818 81d 85d 8gq 8gr;89q 8hr;7wa;8eh 8ew 8f4 8h4 8hc 8iu;8by 8hi;838 83a 83b 83c 83d;;871;7wh;80e;;8jd;8ho;7yf 7ym 7yy 80p 80s 8hz 8kc;7wa;;8is 8md;;86n;;;89w 8a2 8fl;8gl;89t 89w 8fl;7yf 7yy;8i9;7we;8ne;8ci;8fa;80t 835;80t 8io;8ab 8ii;8jy;7xt 7xy 87c 87f 87i 890 8b0 8ck 8d1 8lx;825 826 82b 85m 880 8cz 8m1 8nc;87t 8az;87w;7zx 809 8mw 8mx;;8k8;8k1;89q;81p;83x 844;80g 86j 86m 86q 8hx 8iy;7yy 8k4;81i 82i 82l 82n 82u 84i;7wx 7x1 7x7 7x8 7xo 7z8 7zb 81j 81p 826 855 8je 8kd 8mo;7xu 7xz 7ya 81n;80g 80n;7wv;83n;84i;;7yf 7yj 7zf 8cq 8cw 8h8;80g 8jf;86k;7zs 8eb 8kb 8m2;8gb;7yf 7ym 7zj 7zp 7zu 89e 89g 8ja 8je;89m;8m7;8is 8md;8as;7xt 7xy 82z 833 837 87c 87f 886 890 8b0 8d1 8lx;82k;;82h 82k 8cu;8l5;8c7;7yh 7zc 8k3;7yh 7zc 8k3;;892 8m5;86k;;835;8gf;7xc 7yc 7yv 8dy;7we 838 83b 83c 83d 84e;83n 840;;860 87v 87x;;8c5 8c9 8gl;;;7xk 8c6;8kk;7xk;846 87t 87w;8ad 8il;8dw 8dy;;8c4;8nf;7yf 7ym 7zf 7zh 83z 8j2 8ja 8je 8jh;83k;7zd 8jd;7zd 8jd;7x6 7xa 7y1 7y9;89j 89m;82v 8ay 8lo;85i;7z5 7z8 801 898 8bh 8kf 8ks 8l1 8ld 8mj;85f;8c4 8cs;;89w 8a2 8nk;85t 86b;8kk;;80h 80k 8av 8ax 8bc 8bn 8j6 8lk 8me;7wn;8i5;841 845;7wb 7wc 7wd;7yy 814 8ke;849;80g 85b 88p 88s 8a5 8ag 8ah 8ai 8c0 8c8 8et 8f3 8fn 8fu 8fx 8gu 8gw 8gy 8h1 8hx;85b;7x7;8cs;8nf;7wh 7wj;;;81u 87m 8h5;;;8iu;8e7;86h 8c6 8ca 8cf 8cm 8co 8ct 8cu 8ly;7y5 7y8 7z4 7zw 84m 85n 87w 87z 885 889 88n 88x 89p 89r 8d0 8hk 8hw 8ku 8mv;80o 8bt;7xs 80k;7x9 7xf 7z0 827;7x6 7xa 7xg 7y1 88e 88g 89j 89m 8bv 8fd 8fo 8fs 8ft 8fy;849 88t 8a6;;8jd;;82j 8fz 8j1;7wk 8e3;81v;80g 8bd 8et 8f1 8f5 8gb 8i3 8jr 8nh;841 85b 85q;866;83k;8f8 8jr;7zs 8jw 8n5;89q 8b6;809 80b 86v;;8ar;;;8c6 8ca;8ch;7zd 7zg 828 82f;8mc;7yd 8kj;8f1 8gb 8gy 8i0 8i3 8ii 8nh;7yf 7yh 8k5 8kb;8ak 8am;86v;86u;8gp;7zu;7xv 84l 84t 84w 85k 8ga 8js;;8fw 8ly;8fw;8k2;8be;86n 8hy 8i0 8jk;85p 86g;;83t 873 8gx 8lm;8il;7wb 7wc 7wd;7yf 81h 81i 81j 81l 81n 825 82i 82l 82n 82q 82r 82t 82u 82x 84i 84n 84o 84u 85h 85o 86o 872 877;8hy 8ji;7xk 89c 89d 89f 89s 89t 89u 89v 8a2 8fl 8jw;7x7 7xk;7x7;7xk 7yf 8ap 8aq 8au 8ba 8bl 8me;83w 87e 87h 87l 87n;;7yf 89t 8a2 8fl;8ln;834;;;80r 823 8hz 8jy;80r 823 824;8hs;7ww 82m 83s;7yf 8k4;;;;85f;86e;7xg 7xi 80l 80n;825 826 82a 82b 82d 85y 861 87u 87v 87y 880 88f 8nc;8bm;866;8k7;80l;7wx;7yf 7yw 8k1;8ax;80z;80z 814 817 84r 8c2 8gr 8mq;8ks;8af 8ak 8am;8aw 8ax;8f6;883;82m 82s 881;7x7 8h7;8h0;7yf 7yh 7ym 7yu 8k7 8ls;;81c 8ie;7zf;7yf 7yj 7ym 7z8 7z9 7zb 7zf 7zh 84c 84h 84j 86o;88n 88t 8cp 8fg 8g1 8g4 8jg 8m6;8ce 8cn 8cq 8ng;8jw;8i5 8kl;81s 8c2 8ce 8cn 8cq 8e9 8lz 8m0;8ko 8kt;89q;7wf 7wg 7xm 8jd 8jk;89q 8ir;809 80b;7x2 825 85y;866;7zs 81h 81j 81k 8cw 8eb 8j2 8jw 8kb 8m2;7wl;878 8dh 8kr;88v 8ek 8em 8hy 8ji;894 8nk;8hy 8i0 8jf;7ye 8d9 8df 8dh;8aa 8ed 8iw 8j0;8g0;894 8jv;7zp 7zu 87r 89e 89q 8hr 8j2 8ja 8je;834;83p;;7z0 7z3 8l9;;80c;;8ge;;896 8bd 8gb 8ii;83g 83q 8jo 8mn;8f4;7yf 828 8k4;7yf 8k4;828;;8gb;88t 8ep;8g9 8gj;7z8 857 8j2 8je 8kc 8mo;8n6;8ko;8k7;7yx 80u 80x 8k9;7yx 80u 80x 8k9;;8av 8ax 8be 8me;7wb 83h 83k;8mq 8ms;873 8c1 8c2 8cb 8ll;866 8gl;85b 8jh;85l;8i5;8bw;8ik;8ji;894 8nk;7y1 8kl;818 81d 81f 81g 8gc 8gm 8hi 8ib 8ic 8if 8j2 8je;;85f 85w;841 8jr;8bf;8m9 8nk;86h;8dt;;89x 8a0 8a5 8ae 8aj 8hx 8iv;85m;80c 84v 871 874 8af 8ak 8gg 8h0;8k1;85g;7zk 7zz;;;82w;82w;85f 8ar;7ym 7zp 7zu 89e 89g 8j2 8ja 8je 8jw 8jx;;7yf 7ym 7yu 8k2 8ki 8ls;7xa 7y1 84j 84k;82w;8cf 8cm 8co 8ct 8cu 8ly 8n7;7zs 8eb 8k7;86x;871 8h0 8i5 8i7;89q;8ap 8aq 8au 8bl;86e 86j 86m 8c1 8c2 8cb 8mq;;87a 87d;89f;7yq;;88t 8ep;83w 85l 87a 87d 87n 8mu;7wb 7wc 7wd 876 8jo 8jq 8mm 8mn;8bg;80c 81c 87o 87q 87r 8ao 8at 8e3 8hr 8ie;7yq;8k0;85l;8e7;87u 87v 87y 88e 88g 88u 89j 89m 89n 8bv 8cl 8cz 8de 8dm 8do 8dp 8fb 8fd 8fo 8fs 8ft 8fy 8mw 8my;8e3;866;7z5 8kt 8kw;87x 8b7 8cg;81a;8f3;8f6 8f9;8au;89o;85g 8h4;7xv 7y3 80m 8d9 8df 8dh 8du 8dv;7wa;815 85v 8gs;830;8ik;7zn 7zo 800 83a 83e 84d 89c;7xv 7zn 7zo 83a 83e 84d 88b 89c 8dz 8jo 8js;7wa;;;8h7;8cy;;7y4;843 8b7 8ik;;7yq;;8k4;;81o 85a 85b 862;80z 810 813 817 818 819 859 85d 85r 85v 874 875 8h3 8ht 8hv 8mq;;8k1;85q 8jd;7wx 7x2 7z8 7zf 83z 84r 855 85s 8c2 8j2 8je 8mo;7zo 871 89c 89d 89e 89f 89g 89l 8fw 8h0;84y;7yf 7ym 7yy 7zb 7zf 7zj 8jw 8kb 8ls;895 8d4 8j5 8jl 8mg 8mk;86i 86k 878 88a 8dj 8dk 8dl 8dn 8e0 8ef 8jm 8kq 8kr 8m4 8mj 8n8;81c 81u 85t 85x 860 86b 86t 87z 885 8ao 8at 8az 8b0 8b3 8h5 8ha 8ie 8k1 8mx;8f0;88t 8a6 8fp;823 82y 8jd 8jq;8af 8ak 8ga 8gg;85s;7y9 7zl 7zm 7zv 89q 8ap 8aq 8b1 8bg 8bi 8lw 8n4;7wx 7x7 7x8;7wx 7x1 7x7 7x8;7yf;81q 81r 8hz;8c5 8cf 8cg 8ct;83x 842;8jo 8jq 8mm 8mn;837 86l 8ey 8f0 8fp 8gx 8i4 8lj;8a6;;;7yh 7zk 7zt 7zy 7zz 8ec 8jx 8n6;7zk 7zt 8a7 8ae 8ah 8aj 8al 8ec 8ij 8ir 8it 8jx 8n6;8ir 8it;875 8ba 8bo 8c2;7wi 7y0 7y1 8j7 8kl 8ml;7x6 7xp 7xr 7y9 88c 8d7 8dt 8e1 8g0 8j4 8kl 8mf;;7wc;80s 83c 8hz 8i2 8je;7yf 84k;8a7 8ae 8ah 8aj 8al 8ij 8ir 8it;;7y6 7yd 8eg 8kj 8nb;;7zs 803 820 8ct 8cu 8eb 8n5 8n7;84z 85b 88p 88s 8c0 8et;8hh;80p 80x 8hz 8i2;81d 81e 81f 8ib 8ic 8if;;8ds 8kl;8kt 8kz;;7wi 7yk 7yn 7yp 7yr 7yz 81y 882 88e 88g 88y 891 89j 89m 8d5 8de 8dm 8do 8e4 8fs 8ft 8j7 8jz 8k6 8ka 8kl 8kt 8lt 8mh 8ml;882;81y 88l 88o 8e3 8gl 8gn;8lh;8kt 8kz;8iz;;8jq;;832 86c 8c6 8ca 8cf 8ct 8cu;88w 8eg;88w 88z 8cz 8eg 8eo 8nb;8ay;7yf 7yh 7yj 7ym 7yu 80u 8je 8k4 8kg;7wx 81u 832 844 849 86c 88i 88o 8c6 8cf 8cm 8cu 8d2 8g2 8g5 8gf 8h5 8ly;877;;87o 87q 87r 89q 8hl 8hr;80h 80i 80v 80w 810 817 8hs 8hu 8hv;;;8hs;84q 85a 85b 8iq;80v 80w 8hs 8hu 8hv;;7zf 7zh 82e 83f 83j 83l 83m 83z 853 89t 89w 8ba 8fl 8ja 8je 8jf 8jj 8la 8lp;7yf 7ym 826 82d;7zt 8n6;85i 8k8;8n5;7ye 80m 8d9 8df 8dh;80q 8ig 8l9 8n1;7y6 7yc 8kn;;8jy 8ki;81o;8jh;7zf 7zh 82a 82e 82g 83f 83l 83z 851 853 85s 8b6 8jj;;7zf 8ad 8ax 8ba 8c2 8gb 8il;8a9 8ed 8ee 8iu 8iv;8ae 8ha;8is 8md;7x7 8i5;7yz 8bf 8ka 8mr;8bt;8a8 8a9 8bf 8iu 8iv;8k1;8jn;84n 84o;;8kk;8iu 8iy;849;;86f 88i 89s 89u 8fk 8g2;7z5 8kx;7we;7wf 7wg 8fo 8fs;823 84c 8hf;7wb 7wf 7wg 7yf 7yh 7yj 7ym 7yu 7zd 823 84c 89k 8hf 8jd 8k5 8kb;8am;8ap 8aq 8jw;;84p 859 85d 85e 868 8gd 8gm 8go;825 826;7x7 8k0;7x7 8k0;;7x7;7wi;;7x6 7xm 85b 8gu 8gw;8fa;;7y1 7y9 7zl 7zm 7zq 7zv 8j4 8j7 8jt 8kl 8m5 8n4;86k;7we 838 83b 83c;86p;86m 86p;87t;846 87w;;86x;8bm;8bk;8gp;;8as 8bc 8be 8mq;;80b;8a1 8mf 8mi;8gu 8h1 8hx;856;828;;7wi 8j7 8mh 8ml;7wv 7z7 7z9 85q 88d 88h 89k 8ag 8cc 8d7 8fm 8fz 8g0 8g6 8ga 8gk 8hn 8j7 8jd 8mf;871;8br;802 804 84q 85b;8mr;7wx 7x1 7x2 7y4 7yf 7yj 7zf 825 82i 82x 84n 85h 85o 872 8cn 8cq 8d2 8ng;;8ba;86y 8cn 8jy 8lz;;8br;;;7x6 7xl 7xp 7z1 7z6 8kv 8ky 8l3 8l6 8l7 8n0;82p;7yf 864 867 8h8 8jf 8jh;7yf 7yh 7yj 7ym 7yu 7zf 7zh 80f 8do 8lp 8ls;;7x6 7xa 7xb 7xg 7xi 7xl 7z6 8kv 8ky 8l6 8l7;82p;8fn 8gw 8gy;7wf 7wg 8jd 8jk 8jr;8br;7xj;83g 83q 88q 8ew 8f4 8i1 8jp 8ju 8mn;88q 8eh 8ew 8f4 8f7;7y0 88p 88s 8e8 8f3 8fn 8fx 8kl;89j 8mh;85t 85u 860 86b;8iz;;8ge 8gi;8gi;;8l7 8n0;8kv 8ky;8iz;8br;83r;8gu 8gw 8gy 8jz;80c 871 89l;7wv 7wy 8dz;7zn 7zo 800 83a 83e 84d 89c 8dz 8jn;8a5;7yf 7yy 7zd 7zg 854 8jk 8kb 8lo;8ag 8ah;;7yt 89t 89v;89u;;;83r;88q 8eh 8ew 8f4 8f7 8fo;8au;84e 84p 852 859 85d 85e 868;84q 88v 8ek 8em 8hy 8i0;7z6 896 8et 8f3 8fx 8ii 8iu 8kv 8ky 8l3 8n0;8kc;85b 869 8as 8b5 8me;81y 8gl 8gn;8bq;81p;7wl;85s;8jj;8j2 8jh;8j2;812;;83k;;;;8k1;7z5 8en 8kt 8kz 8l1 8le 8lh;8nc;;8jw;;81v 8fe 8gl 8ji;;7wh 7wj 7wl;80h 80l;7wf 7wg 8j2;7x7 7xk 7xo;;7yf 84b 851 8hr 8jy 8jz 8k3 8ki;;8bp;85w;7yy 7zf 7zh 83f 83i 83j 853 8jj 8k8 8kb 8lp;81u;80c;7x7;7yf 7zd 7zg 82f 854 8hi 8kb 8lo;84j;85a 85b;7xu 7yf 7ym 7zf 802 804 81h 81l 825 826 82d 82i 82l 82q 84b 84n 84o 84q 84u 84x 851;;8bl;7wo 88p 88s 8a0 8a5 8c0 8c8 8et 8f3 8fx 8gb 8hx 8iy;84g 85b 89x 8dt 8e1;81u;80b;87t;7yh 823;;7y0 7y1 7y9 88c 8da 8dt 8e8 8j4 8kl 8mf;8j7 8mh;8kb;85g 8h4 8hc;7x9;80g 80n 85b 88w 8ax 8bc 8c0 8c8 8eg 8eo 8er 8gi 8gu 8kj 8nb;853 8j2 8kt 8kw 8lp;89x 8a0 8a5 8a9 8ae 8aj 8ee 8iu 8iv 8j1 8jb;8ir 8it;7zx 803 8ba 8bl 8bo 8mb 8mw 8mx;;84n 84o 84q 84x;7wq 7xv 7y3 80m 8d9 8df 8dh 8du 8dv;7wa;8ho;7y6 860 86b 8kn;81h 81j 84g 864 8cq 8cw 8kb 8ng;86v 86w 8i8;7zs 8jw 8n5;8az 8b3;8dh;8jm;85i;7we 838 83a;847;;;7zf 7zh 83f 83i 83j 83l 83m 83z 8jj 8lp;7yq 8az 8b3;87q 87r 8hr;;7zj 7zp 7zu 89e 89g 8hq 8k8;8jm;85g 85x 88f 89c 8b9 8bu;7wr;7wr 843;8au;83o;812;87m;;871 8af 8f6 8f9;7x6 7xa;7zf 7zh 83f 83i 83j 83l 83m 83z 8jj 8lp;85o;8eq 8i1;;7yy 8k6;8be;7wf 7wg 7z5 7z7 7z8 7z9 7zb 801 81h 81k 8j2 8jb 8jd 8jw 8kb;7y4 7yy 7zj 7zs 81n 8eb 8jw 8n5;7zj;80z;;809 80b;8iw 8j0;;;;85f;7zx 803 8ba 8i0 8mb 8mw 8mx;7wl;;;80g 80n 8gy;8av 8ax 8b8;7xg;8ek;7xu 81l 84q;7ww;8fo 8fs;871 874 8h0;;7xm 7zp 80g 80n 89e 8gu 8gw;803 807 89i 8f6 8f9 8fw;;;;8hy 8i0;7wp 7ww;8iz;8iz;7yq;8jh 8k8;84i 85k 8ab 8fa 8ii 8n4 8na;7y7 82i;;85o;884 8b1 8b2 8b4 8bg 8bi 8bq 8me;871;84v 871 8ci 8cy 8h0;;86v 86w;;84r;;8nf;7ym 7zc 821 84e 851 8h5 8jz 8k3;8m7;83r 86e 86j 86m 86q 86s 86t 8h1 8hl 8hx;;7ws 7wy 7xx 8cv 8ez 8fc 8fq 8h2 8ix 8l4 8l5 8ma;7x3 8kp;7y2 7ze 822 88k 8e5 8g7 8he;7x0 88u 897 8a4 8a7 8ac 8fb 8fq 8gh 8gv 8in;7z0;;7xx 7y2 86r 88f 8a7 8fq 8fr 8gv 8in;7wi 7ww 7xx 7y2 7zi 850 85u 86a 898 8c1 8dd 8dk 8dl 8fc 8fq 8fr 8h2 8l5 8lk 8lr;8jn;8nf;8gv 8h2;87k 8c4 8cs 8h4;7zw 81w 86l 88n 88t 8cx 8dq 8dv 8e2 8fg 8fp 8fv 8g4 8lj 8mv;8j2 8ja 8kk;8aw 8ax;;87b;;83o 83s 86d 881 8e6;80j;7wn 7wv 7x4;83o 8e7;7zp 7zu 89e 8hq;;81y 8i5 8i8;8i7;7xj 7yf 7yj 7ym 7yu 7yw 7yx 7z8 7z9 7zb 7zj 801 8do 8ja 8je 8jw 8k0 8ki 8kx 8ls 8lu;7xu;7zf;871 8h0;88y 891 89j;7wo 88e 88g 88p 88s 88y 891 89k 89m 8dt 8e1 8et 8f3 8fn 8fu 8fx 8g0 8j4 8kl 8mf;8k4;8gu;7yu 7z7 80c;8fw;8bh 8h5 8jw 8kx;8i9;8en;7x7 7x8 802 804;;8nc;83v;8c4;8gl;;;;81w 8cp 8cx;7yf 7ym 7yu 7zj 7zp 8jv 8ls 8lu;8k7;7x7 7xk;8d4;;7yy 7zd 8jd 8lo;8cd 8d4 8e6 8mg;8gf;8dk;80g 80n;7z4 8dq 8j6 8jl;8gl;83s 86d;81w 88n 89r 8lj 8mv;893 8m7;81g 8k8;81d 8ib 8ic 8if;8il;7x2 85s;7wb 7wf 7zd 8cc;80b;834;;803 805 807 89i 8f6 8f9 8fw;8gl;7yf 824 8hg 8hi 8jz;80l 821 85b 8gf 8go;8jv;8jy 8ki 8ls;7wz 7x0;8au 8ax 8ba 8bo 8ha 8me;869;;7wp;8by;7yf 7yh 7yj 7ym 7yu 825 826 82a 82b 82e 8do 8j2 8ja 8je 8k4 8kg 8ki 8ls 8mo;;7xu;808;8en 8kt 8kz 8l1 8le;7wb 7wc 7wd 856;7xg 7xi;;80c 81y 81z 8bz 8fw;7x4;;7wp;;;803;8kw;;886 888;831 8jw;;7wm 7wu 84t 85c 864;8e3;;86v 86w 8c5 8c6 8c9 8hl;7wq 895 8jl 8mg 8mk;;7wy 7xx 8ix 8l4;87w;8n7;7x9 7xv 7y3 7z2 840 8df 8dh 8j1;86v 86w 88e 88p 88s 8dt 8et 8f3 8fn 8fu 8fx 8g0 8kl;8gl;7z3 7z4 7zw 80h 80l 81q 81w 85n 865 86x 87z 898 8bs 8c3 8cx 8fg 8h6 8ig 8im 8ku 8l0 8l8 8lj 8lq 8mv 8n1 8n9 8nj;882 88p 8fa 8fj;841;8li;8ek;83u 8dq;847 84a 8d4;;7yt 7z8 7zj 7zo 85s 85t 85y 861 87b 87c 87z 89d 89f 8je 8jw 8k8 8kd;7xu 7xz 7ya 86c;8k8;8jv;7wb 7wc 7wd 7we;;7wa;8f6;;86t;;80b;;7yd 7z7 7za 7ze 7zi 7zn 7zr 800 80h 80i 80k 81q 81x 83t 83y 84s 858 870 87p 87s 88k 898 89c 89z 8ao 8b7 8bs 8bu 8bx 8c4 8c7 8dd 8dk 8dl 8dn 8e4 8e5 8ef 8ej 8el 8fc 8fh 8gh 8gz 8h2 8hl 8i6 8ie 8j3 8j8 8j9 8ld 8nd;7yb 8ej 8en 8hf;8aw 8ax;;8et 8f3 8fx;7xd 847;866;;;8vt 8w4 8wg;8yn;912 914;8sq;;;8w0;905;8po 8z7 8zk 8zp 8zu;8po 8va 8vh 904;8os 8ou 90n 92f;8po 8vh;8xo;8po;8p6 90c 90d 928 92c;90c;8sn;93l 93o;8pk 915;;8oo 8xd;;8oo;8rd 8sp;;;8ql 8vo 8vp 93a 93i;93i;8pi;8ru;8t0;8pe 8tj 8tm 8z2 8z4;8rs;;8q3;8ox;8vv;;8xd;;;;8o0 8sk 8ss 8ws;90i;;91h;90o;8s1;91i 91k;8vt 8vx 91i;8z8;93l;8p1 8q7 8qa 8qe 8zb;;8p3 8um 8up 8ut 8v0 8zp 930 937;;;92v;8pi 8q8 8qb 8qg;;8wj;8y1;8o5 8o7 8oc 8of;8pk 8rb;;;8nn;8ny;8z6;8sv;8wj;8rl 8s7;;8r5;;932;;8rf;;91u;;8od 8zn 928;8oh;8p1;8q7 8qa 8qe 8ww 91y;;8w4;8pe 8z2;;8oo 8pm;8uw 8y8 8yc 91o;8oc 8of 8qw 91k;8wo;92o;;;;8nv 8rn;;8pt;;;;8pk 90p;;8x1 8x5;;8uc;;8yc;8yv;8q2 8vt 8zy 902 905;;8yu;8vg;8zy 902;;;;;8u2;8zi;8sg;8z6;8qq 8ya 8yb 8zx 912 914 92g 93p 93s;;8qk 8ui;;;8os 8ou 8ov 8p3 8pb 90n;8wr;8wr;;8yg 902;;8wr 8zo;8vt 8wh;;8ok 8tr 8tw 8tz 8u7 8x7 8zq;92c;8th;92a;;8tj;;;8r5 8sz 8u3 8u5 8vm 8z3 93c 93e;;8sm;93h;8wt 8x4;;;;;8w4;;91w;8ob;8oc 8of;914 919;8ps 8xc 8xe;;93h;;8uk 937;8tm 8y1;;8wb;8po 8vh 8vx 8w1 8wf 8zu 904;8ns 8pi 8q1;8w4;8v7 8x1 8x5 8xi;8ob 8t5 91a;8ql 900 91a 91c;8nu 8rm;8sx;;8pk 8pu 8w0 8w9;8qn;8qn;;8qn;8pg 8pm 8qw 8vt 8wh 8ye 912 92g 92m 92n 92p 93k;8pe;8yk;;;;8qx;;8pk 8rs 8z6 90p 915;8sn;;;;91j;;;8v5 93q;93q;90n 928;;;8sr;8ss 8st 8t6 921;;8zb 90l;8oo 8pi 8q8 8qb 90s 90t;8os 8ou 90n;;8va;8tb;;8z2 8z4;8qm 8qu 8qy;8tb;;;;8ox 8oz 8uw 8y8 8yc;8th;8y1 93h;8oy 8zp 908;;8o9;8o8 90g;90g;8o8;;;8r5 8wp;;8r5 8rv 8sd 8ww;;8pk;928;8ns 8pi 8q1 8xd;;8sr;;;8v5;;;8s4 8s5;8o2;;8pa 90k;;8pi 8pt 8pu 8pv 8q1 8xd;;8zt;8pi;;8xb;8p2 8wd 927 928 92c;8os 8z7 90n 925;8u5 8vm;8ta;8yt;8yt;;;91v;8qu;8tx 8ty 8x4 8yy;;;;91f 91g;8v0 8xi 8xr 91u;8nt 8nx 8sa;91c;8rf 8ui;8tj 8tm;8tj 8tm;;;;;;8zy 902;91a;91u;;;;;8oc 8of;8vo 8vp 93a 93d 93e 93g;8t5 8t7 8xy 91a 91c 91g;;;8qt;8or 8sg 8zi 90r;8oq 8yj;;8oc 8of 8yl;91h;;91x 921 923;8te 8th;8rs 91x 921 923;8w0 8w9 8zm;8ub;;;;8th;8pi 8pm 8q8 8qb 8qg 8r0 8r7 8ra 8rc;8z2;8nz 8r7 8ra 8rc 8sx 8t1;91w;8o5 8o7 8oc 8of;8uk 8zm;8zc 8zf;8or;8q6 8qa 8qc 8uz 8vr 8xq 8xv 932;8q6;8u6 92v 937;8o5 8oc 8of;8s9 8sa 8td 8tf;8td 8tf;;8vf 93i;8vf 900 93i;8p2 8ql 8rs 8ve 8vq 90d 91a 91c 91g 91x 923 928 92c 92e 93i;;8sb 8se 93i;93i;8yh;8tj 8tm;91i;;8yx;8ob 8oc 8of 8oo 8w7;;8re;;;;;8oo 8sr;8ut;8vv;;;8tg;8ro;8pa 90k;8ve 8vq;8ve 8vq;8oo;8nt 8nu 8nx 8rm;;8rq;;;8wm;8u4 8u5 8u6 8ue;;90e 937;92x;8ql 8ti 92x;8ob 8oc 8of;92d;;8ru 92d;;;8vf;8rb;8wf 8yu;8zj;8t5 8t7 8xy 91f 91g;;8x3;8vt;8pk;8o8 8oa 8od;;;8o8 8oh;;909;;;8um 8un 8up 8ut 8v0 8y3 8zt 930 937;8o5;92x;92f;8ox 8pi 8pt 8pu 8pv 8qb 8rm;8od 8oh 8ql;8zy 902;8pp 8vg 8vi;8ou 8ov 8oy 8p3 8pb 8yj 8zp 8zx 90w;92o;8uf;8y1;8pk 8rb 8ug 90p;8v5 8xm 93q;92a;93q;8ri;8oo;8vk 8vs 8z2 8z4;8we;;8rb;;;;8oo;8rt 8tv 8u0;8sj;;8ob;;;8ob 8vt 8w7 8wf;8pe;;8ud;92m 92n;;914;;;8yl;8u9 8ug;;8rf 8rr 8sc 8ua 932;8oo;;;8o9;90o;;8ql 92h;90i;924;8qt 8sk;8pz 8vj;924;926;8or 8x8 90r;8zj;;8wm;8oo;8ua;8o5;8yl;8q6 8qc;8t0;8z2;;8td 8tf;925 927;8ws;90k;8qg 8yv;;90x;8sj;8ql 8z8;8ql 8z8 928 92c;8ts 8uj 8z0 90u;;8ua;;;;8tt 92d;8z6 8za 8zg;8zy 902;8wd 8xk 928;8xk;;8rb;;;8pl 8uv 92m 92q 933 934;8on;;;;8to 8ws 8zz;;;8vv 8w4;;8rq;;91f;91f;;;;;8z5;;8oo 90r;;8q7 8qa 8qe;910 911;93n;8s5;8yc;92i;;8th;;;8ob;8vo 93a 93e 93g;8pp 8ps;8tj 8tm;8p3 8p7;8z2;8nn;;;;;8ri;;8oo 8pp 8px 8py 8vg 8vi;8zy 902;8oo 8op 92j;;8x3;;;;;8ws 917;8th;92k;92k;;92k;8s4;926;926;8ym;8s4;8qk 8tp 8tq 8tv 8u0;8wn 925 928;8vy 8w1 8xb 8yx;;8ot;8oz;;8q8 8qb 8qh 8uj 8yu 8z0;;;;;92i;8os 8p3 8wo 8zp 908 930 937;;90l;8z8;8oc 8of;;;;;8pw 8rn 8s8;;907;8qj;;8yc;8wc;91t 91v;;90i;8vv 8w4;8oo 8pe 8z2;8o4 8oe 8pd 8pf 8pq 8tl 8y0 8z1;8o4 8o7 8oe 8su 8tb 8uz 8xj 8xq 8xt 91b 91y;8x8;8wk 8x8 8xf;;8wp;;8pg 8qu 8ss 8st 8t6 8to 919;;8nv 8ot 8s8;8pk;8o9;;8o0 8od 8sx 8ws;8oh;;8v9;;8pp 8vg 91h;;902;8o5 8o7;;8nn;;8rk;8oo 8r3;8r3;8pp 8ps 8xc;8vt 8w7 8wh 8ws 8zz;8nt 8o8 8oa 8od 8p0 8p6 8p8 8q8 8qb 8rs 8uu 8v9 8vh 8yo 8yu 8yz 8z7 8ze 8zf 8zh 8zk 8zl 90c 90d 928 92c 92e 92f;90c;;93s;;;;8sr;;8ta;;8v7 8xi 935;8q3 8xd 901 907;8oo 8os 8ou 90n;928 92y 93i;;8s1 8t5 8t7 8xy 91f 91g 92v;93p 93s;8u9;8oa 8od 8q8 8qb 8uh 8yu 8yz 90c;;8o8 8oh;8uw;8qj;;;8us;8uk;8nn;8yx;8oo;8x3 8zi;8uw 8ux 91q 92o;;8nr;;8qm 8qy 8z6;8zy;8qq 8z0 93p;8oo 8r7 8s3 8wn 90r;8sj;8zy 8zz;8z0;8rp 8vr;8x0 91u;;;;;;8u1 8u2;8zz;8r4;8we;;;8r7 8rc 8s3 8sx 8t1 8wd 90r 93i;8qk 91q;8oo 8rs;8y1;8on 8ow 8pn 8r5 8ru 8v8 8x2 8x6 90z;;8v7 8x5 8xi 935;8nr;8nr;92j;8ym;907;8v5;8q1 8yt 8yx;8q1 8wk 8yt;8y6;8o8 8od;8ta 904;8o8;;8vz 91o;8z8 8zj;;910 93m 93n;93n;8nt 8z6 8zg;90d 928 92c 92e;;8x1 8x5;90k;8nq 8ns 8o3 8o6 8pi 8rd 8so;8ux 922 92o;8zp 906 908;;8wk 8yt;;8vt 8vx 8w7 8xd;;8sg 8ss 8st 8wh 93k;8o5;8o5;;;8pw 8vo;8ny;;8wd;;8vt 8w4 8w7 8ws;;;8nt 8nu 8rm;8x4;8o1 8s0 8s2 8t2;;;8wt;;8ua 8vz;8rr 8u4 8u5 8u6;8nn;8rs;8w0;8zc 8zf;8uk 8us 916;8pi 8uk 8us 916;;8vf;8z7 925 927;;8pa 90k;8uk 8us 93b;8q3;;8nz 8r0 8r7 8t0 8td 8tk;8nz 8t0;;8nt 8sr 8z6 8za 8zg 8zh 8zj 8zk 8zm;90n;8wd;907;90h;;;8qt;;8rh;8z5;;8od 8p6 8yo 8z7 8ze 8zf 8zh 8zl 90c 90d 90n 928 92c 92f 937;90c 937;8rh;93h;;;;8qu;;8sr;8o8 8o9 8oa 8od;8o8 8oh;8xy;90d 928 92c 92e 93i;;8yu;;8pm;8yq;8yq;8ql;8v4;8xb;92y;8rs 91x;91x;;8pz 8s8;8ro;;8oo 8pk 8wi 90p;;8tj 8tm 8z4;;;8t0;8rp 8v0 8xk 8xn 8xr 930;8vt 8w7;8rp 8xn;8w7;8v5 8xg;93q;8sm;8tb 93q;904 90d;;;8r7;8ys;8zy 902;8rc;;8v1 8xw 8y2 931;8y2 931;8ys;8se 8ys 90a 90o;8yc;8ub;;8yx 90t;8q8 8qb 8qh 8r7 8rc 8yu;91w;8p1 8rl 8s7 8sc 8u5;;8qy;8yn;;8qx;8pe 8tm;;915;8pj 90s;8oo 8s9 8yk;8sm;;8uj 8yu;8np 8nr 8re 8ry 8w2 8yp;8rb;8np 8nr 8p4 8ry 8yp;;8pe 8tj;8tg 8tr 8tt;92w;92m;8sb 8sd;;8pi;8ue 8vz;8ru;8zy 8zz 91i;;8u1 8u2;;;8o5 8oc 8of 92w;;8of 8zr;;90a;8v0 8xr;;8os 8p3 8pb 8up 8ut 8v0 8wo 8y3 8yp 8zp 90n 930 936 937;8np 8p4 8r8 8yp;8ql;8rv 8sd 8zb;8oo 8ox 8oz 8pi 8pm;;8o5;8zy 902 90r;;8r7;92d;8tr;8wg;92o;;8wg 901;8vt 8vv 8z8 928 92y;8ud;;8xr;8ot;;8vy 8w1;8zy;;91x 923;8nn;906 908;8wl;8u1 8u2 917 91h;;;;;8yv;8w0 8w9;8oo;8vc;;8z6 8zk;8ti;;8wm;;;93p;;8sy;8wv 8x7;8ph 8rj 8xv;;8pi;8v9 8z7;8qj;8p2 8v1 8xw 91a 931;8p2 8v1 8xw 91a 91c 928 931;8p7 8v9 8z7;92v;8t5 8t7;8ql 91a 91c;8ql 8vq 91c 928 92c;900;8xb;93h;8pj 8pt 8r7 8sx 8t1 8ts 8uc 924;;8ud;;8yl;;8ty 8x4 8yy;;8sr;8qc;;8tg 909;90h;8o5;8yn;;;;8vb 8vc 8vd;;;;8oo 8pk 8w9 90p 915 93l 93o;8sn 8sq;;8ps 8xc 8xe;;;;8s5;;8v3 8vr 8xx;915 93l 93o;8p0 8p6 8p8 8yo 8yu 8z7 8ze 8zf 90d 90n 925 927 928 92c 92e 92f 937;;;;8w4;8vt 8w7;;8sw;8ny;8wt;8p7 8uu 8v9 8xw 8yu 8z7 8ze 8zl 928 92f;;8pm 8r7 8rc;;;8oo;8rr;;;;8uq;8ph 8pl 8pq 8pr 8pw 8q0 8qf 8qm 8qo 8qp 8qr 8qs 8qz 8r6 8rw 8si 8sl 8u3 8uv 8v6 8vn 8w3 8xh 8y7 8y9 8yd 8z9 8zd 8zg 8zo 8zw 90q 92m 933 934 93d 93j 93r;8o2 8ok 8ol 8q6 8rw 8si 8sl 8t4 8t9 8tc 8vn 8xh 8yp 8yr 8zq 938 93d;8pi 8xb;;;;917;8wm;;;;99d;992 9dt;9kc;;9e4;;97j 97y 980 983 98r 98z 991;95n;9hx;97y 980 98r;;95v 95w 96y 970;968 9hx;965 968 9c4 9cb;;;;;9e9;9cj;956 965 968 9cb;97h;992 9ir;;97y 983 98u 991;95v 96n;;961;9dp;9kc;97h 97i 984;9dp;93t 93u;93u;9cq 9d1 9d2;96j 97l 9cr 9d0 9d3 9dc 9do 9gc 9k7;;;;9gz;9d6;;9i6;956 957 962 964 9i6 9k2;95c;;9cf 9cg 9fo 9jr;9hu;95s;;9h5;9h5;981;9i6 9k2;9hl 9hn;9fl;;;;;;95s 95u 9aq;940 941;;9ad 9ig 9ij 9il 9k0;9j6;97a;9av 9gd;;98g 98i 98j 9dz 9ht;;98d;;9cr 9ct 9d7;966 967 96d 96l 9ca;;97a;;;9a4;9jq;97z;;9ji;97o 97p 97q 97s 97w 99g 99h 99r 9i9;;9gr 9gy 9hf 9hg;;9gy 9hf;9gy;;;9fn;97l 97m 9bq 9br 9fn 9fy 9gn 9hf;9bq;9g3;95e 95k 9bm 9bn 9bu 9bx 9f6 9fj 9fq 9g1;94d 94q;;9aq 9gj;93w 9id;95y 97j;95c;93w;;;9g3;9by 9em 9er;9by 9em 9es;;999 99b 99k;9da;94g 94n 94s 956 957;94b;952;;;943;96k;98q 98y;9cq 9cs 9cz 9d5 9d8 9ju;9dt;;965 96e 96g;965 968 9ct 9df 9dh 9jd 9jh;968 96e 96g;;94b 94e 94u 95i 9be 9hx 9i4 9jv 9jx 9jz;9ja;;94g 94l 94p 952 9fb;9ja;93x 94g 94l 94n 94s 952 956 957 958 95e 95l 98d 9bd 9bm 9bn 9c2 9f9 9fb 9fq 9g1 9g8 9hv 9jd 9jh 9jz;;;;;;962 964 98d 9ib;93w;9h5;9h6;9h5 9h6;93x;;;9g5 9ge 9h0;;9ge;99z;99r 9a1 9bk;95e 95f;9h5;9jx;;9b5;99g 99r 9bk;;9a1;9gb;9ch 9fz 9hx 9iz 9jx;9bo;9jo 9jp;98w;9ex;9bt 9ez 9fp 9jd 9jh;9bt 9ez 9fp;979 97b;9e1 9eb;95e 95f 95k 9ix;;9hl;9dy 9f3 9iw;9f3;9i0;;9k8;;;9gb;94m 94q 9ca;;;97b;;;9af 9ai;;9ho;;9bm;9gt 9gv;9gs;;9hb;9gm 9gs 9gu 9gv 9gz 9h1 9h2;9gm 9gs 9gu 9gv 9gz 9h1 9h2;9gb;;99l 9aq;;9dg;9dg;9bz 9e1 9eb 9ek 9el 9et 9ew;;9gy;99m 9dv 9dx;;95w 961 963 96y 97o 97s 992 9i0 9in 9ir;9k7;;;9jo 9jp;;;;95g 9it 9ji;95z 9at 9j2 9jt;9b8 9bc 9bf 9cu;96s 96v;950 951;9ge;99g;95b 9da 9dr 9ek 9el 9ge;;;;;9ds 9fu 9gf 9gi 9j6 9j9;;9i2;9ao;95o 9i2 9jy;;;93x 93y 985 986 988;98e 9bc 9bf;9gq;9h4;;;9bw 9fr;9fr;99d;99d 9fr;;9fr;;9bw 9fr;9bw 9di 9fr 9h0 9h3;9bw 9fr;9bv 9bw 9cm 9f2 9fa 9ft 9gh 9jw;95c 961 963 9i0;;94g 94p 952;94g 94n 94s 956;9az 9e6 9kb;98e 9a4;95d 9iy;9b4 9cu;96n 96y 970 974 977 9i0 9j3;94x 96k 9bp 9fx;977 9c7;;95q;;94v 94z 9at 9b8 9b9 9e3 9ed;9af;9ie;9ie;9ad 9ig 9ij 9il 9k0;9fg;96o 96r 96u;9g9;93x 93y 985 986 988;9ei 9hu;;99n 9gh;;;;;9d7;9ju;9d3 9d7 9d9 9dc;;;9a0;;97e 9h1 9h3;;;961 99h 9a1;9fs;962 964;97r;;94m;98h 9f9 9fs 9io;93w 97y 98u;9ag;;9g3;9he;96r 96u;94b 94j;94b 94e 94u;9ez 9f3 9fp 9g5 9ge 9gg;9ez 9f3 9fp 9g5 9ge 9gg;;94b;97r 97t;;99a;;9hx;98r 98u;99b;946 95k 9b5 9bg 9bm 9bn 9bu 9bx 9f6 9ff 9fj 9fq 9g1 9g8 9k7;;;;;9dg;9b4 9b7;93v 98k;997;9go;983;994;996;98r 98u 98z 991;98z;99u 99x;95w 961 963 98l 98m 98n 9aj 9ak;93w;95i 9hx 9i4 9jx;9gs;9d4 9d6 9f3 9io;999 99b 99d 99k;943 95n;981;;999 99b;94m 94q;;9a3;;;;96r 96u 97t 983 98u 991;97a;9k8;;9a0;;9dv 9dx;;9fe 9fh 9hp;;96e 9e5 9fh;;;;9am;96d;9d5;;98y 99s;99s 9aa;95b;;9a2 9ab;;;9gh;9ik;94q 9cr 9ct 9d7 9ju;9by 9em 9eq 9er 9es 9h6 9ib;9by 9em 9er 9es 9h6;9cf;9cf 9cg 9fo;95c;9ab;;;;97g;;9h4 9h7;;9e3 9ea 9ed;9ea 9ed;98j 9ea;99o;;99w 99y;;96y 970 97h 97i 9j3;98x;9h5;99u 99x;97o 97p 97q 9bb;97o 97p 9bb;9h5;9he 9hh;9gm 9he 9hh;9bl;;;9e9;;95c 961 963 9jg;;;9k8;;96c;9e9;;;9hf 9hg;95w 98l 98m 98n 9ah 9aj 9ak;;;;97a;945;99w 99y;;;94x 95v 960 96m 97f 9ce 9fm 9g4 9gx;979 97b 9g7 9gz 9k7;;9i9 9k3;;98b;9cr 9ct 9d0 9d3 9dc;94w 950 951 955 98i;98s;97c;9ca;9ca 9cc;;99l;98n 98p;98p;9e7;;;;9gp;96j 9k7;9g8;994;95d 9cu;9jd 9ju;9i1;9ho;9ci;95y 9ci 9hp 9is;965 968 96e 96g 9c4 9c5 9hx;957 965 968 96e 96g 9c4 9c5 9cb 9jh;;97e;9hd;94y 958 95e 95f 95k 9jm 9ka;;9k7;;999;94t 9c8;94t 9c8 9f9;95y;93y 985;;94j;;;9ei 9hu;;9fw 9hq 9j8;966 967 96d 96l 9ca 9gy 9i0 9in 9ir;95a;;;;9e0 9e7;;9ge;97r;;9ib;;9ge 9gg;96p 96s 96v;;;96c;;993;;9d1 9d8 9dl 9ju;9d5;9dt 9ja;99w 99y;;9he 9hh;;96y 974 978 9bg 9j0;;9j0;978 9j0;9i0;9bt 9ez 9fp;96y 978 9j2;9j0;;9af 9ge;9ge;9bt 9di 9ez 9f7 9f9 9fp;9b4 9b7;9ao 9aq;98a 9av 9iy 9jm 9ka;;;;;;966 967 96d 96l 9ca 9cc;;94a 95s 9a2 9ao 9aq;95c;;9kc;9e9;9jl;;98d 98x 9ge;9a2 9ab 9dv 9dx 9e0 9e7;9gj 9hb;99n;97z 98e 9bf 9gh;9a9 9ap;9b7 9dz;9as 9b1 9jc 9k6;93t;99q;9dh;9dh;9bj 9gy;9gy;9it;95o 9i2 9ik 9jy;9ga;95p;99y;;9dq;;93z 95h 9hy;;9cd 9dw 9fa 9ft 9fw 9gh 9hj;;9gd;9fe 9fh 9g0;;94g 94s 9fh 9g0;;9eg;;;93v 9gd;9dz 9eh 9ht;;;96k 987 9a3 9dy 9e5;9ge;9ge;;95s;;95u 99a 99c 99m 9aq 9h1 9h2;;;;9dj;;9e8;97h;;;;9ba 9cu 9iu;97z 98e 9bc;9ih 9ii 9k1;9ih 9ii 9k1;;99b 9bl 9bo 9c8 9cj 9hx 9jx;9hv 9jz;9bl 9bo 9c8;999;94c 95t 96i 96o 96q 96t 9ap 9eh 9fv 9gk 9ha 9ht 9i5 9j9;9cv 9cx 9cy 9df 9i1;;97k 97n 9go;;97k;97k 97n 9go;;99k;9hq;9dp;95c 95g 95w 985 986 9ic 9it 9jg 9ji;;;93y;9i6 9k2;;9fl;9fl;;;;9cq 9cs;9dp;9dh;94d 94f;;;9bv 9ec 9f2 9fa;98o;9bm 9bn;95i 9hx 9jx;9ey;9bw;9bw 9hv;;95p 9bm 9bn 9c2 9hv;9d3 9dt;9cr 9d0;9hr 9hs;;966 967 96c 9co 9hr 9hs 9in 9ji;;;9hr;;9hl 9hn;9co;;;9h4 9h7;96p 96s 9k8;;96c;;96v;99g;97g 9h4 9h7;;990;;9gb;;;;;9c0;9bz 9ek;9a2 9bp 9bs 9dv 9e0 9e4 9e7 9fx 9jk;9ac;9an;;9gm 9he;9fc;9fn;9fc 9fe;97p;;961 963 97s 97w 989 98b 98c 98i 995 9d7 9i9 9k3;;961 963 989 98b 98c 98i 995 9i9 9k3;997;989;;9d9 9hl;9hl 9hn;9hl;9hl 9hn;9e1;9dg;9iv;9a7 9bs 9fx;9a7;9fy;9c0;9cr 9ct 9d7;96c;96c;9j3;;;96y 970 9j3;;98s 99a 99c 99j 9d0 9d3 9gc;94d;9hm;;9dj;98d;9cq 9d8;9cz;;9ac;945 94a 99f 9aq;99f;95c 961 963;;;;;;9cy 9de;94y 95a 95q 95u 97l 97m 9bq 9br 9fn 9fy 9g7 9gc 9gn 9hf 9iw;;;;984 99f 9an;9d9;;962 964 9ib;;9bu 9bx 9eo 9ey 9f8 9ih 9k1;9bu 9bx 9ey 9f8;9cr 9d7;9ih 9ii;9bu 9ey;93t;97o;9cz 9d5 9ju;9gb;;;;9i0 9ir;;96y 974 978 9bg 9j0;9bu 9bx 9dn 9do;96x;93y;;;9gy;;952;;98d 9bt 9ez 9fp;9ez 9fp;9d6;95c 998 9jg;;;98l 998;98p;;98l;;9hl;9de;995 9i1 9i9;9d0 9d3 9hm;9am;;98a 9av 9il 9iy 9jm 9k0 9ka;;9fp;9fp;9b2 9gy;98e 9b4 9b7;966 967 96d 96l 9ca;950 951 955;961 963 98i 98l 98n 98s 9aj;98p;95w 98l 98m 98n 9ah;;;99x;9fq;9ge 9gg;9ge 9gg;;961 963;;9i4 9iz;93w 95w 95y 96n 97j 9i1 9id;9k8;;966 967;966 967;;;966 967;;993;97a;9g2;9g2;9g2;99w;9d5;94d;9hu;9i9;9c6;95l 9bt 9ez 9f0 9f1 9fp 9hx;9hv;;;9ju;95j 9a5 9bt 9cl 9cn 9di 9dr 9ez 9f7 9f9 9fp 9fs 9ge 9gg;9bt 9cl 9ez 9fp 9ge 9gg;;95d;9cv;9cv 9cx 9cy 9df 9dh 9ju;9aq 9eg;9gj;;99k 9k9;9do;9af 9ai;;9b2 9bj 9gx 9gy;9am;95h;;96w 9bv 9f5 9j1 9j5;94b 96w 971 9j1 9j5;93t 95d 96w;96w 971 9j1;;;;;;9ba 9cf 9ch 9cp;9cf 9cg 9fo;9ca 9cc;9ir 9iv;9du 9e6 9kb;;;9ja;;99t;9he;;;;9i6;;;9gy;;;99q 9a8;;;95h;9hb;;95c 95g 95w 9ic 9it;;9c2;9bm;;9b7;;9ay 9az 9e6;93t 93u;93u;9bd 9be 9bh 9jv;9bd 9be 9j0;9d4 9d6;;98r;;9i6;99o;;9dy;96d;9ad;;99f;95c 966 967 96l 9jg 9ji;94d;98f 9ax 9b1 9jc;9c3 9jo;;;9ax 9b0;9dt;945;;;9dq;9ka;95r 98e;9ba 9cp;96o 96u 9ia 9k4;996;99w;;;;;9ao 9aq 9gj;9dk;;;;;9cm;9b5 9b6;97o 9bb;;95n 96k 987 9if;94d;;93t 93u;;94b 94e 94g 94j 94l 94n 94s 95e 96w 971 9j0 9j1;94g 94l 94p;;98w;9dk;;;;9dj;98h;98h;9ag;93w;;9ck;9ck;;95d 95n 9iu;9be 9bh 9jv;9ek 9el 9eo;9gq;95n;9ck;9i1 9is;95s;99o;95v 95w 9c7;9c6 9i1 9is;;98h 98o 9io;;;;962 964;;93w;9bl;95c 962 964 9ib 9jg;97t 97u;;9ck 9cl 9cn 9fp 9i6;9hu;9cl 9fp;;;9am;9ju;;9cr 9ct 9d3 9d7 9d9 9dc;;9e6 9kb;;9du 9e6 9kb;;9du;;95c 97o 97p 97q 97s 97w 9jg;;9iv;;;9cw;94u 95i 9hx 9i4 9jx;95l 9hv;9cq 9cs 9d1 9d2 9dd 9dl 9hd;;94i 94k;962 964 9cw;999;9i3;9dg;95h 9i3;;;;;95f;998;;9if;940 941;94h 954 959 95r 9c9 9e2 9ec 9en 9eu 9fa 9gh 9i3 9jj;947 95q 9iw;99l 9dv 9dx 9dz 9e0 9e4 9e7;99l;962 9ia 9k4;9i6 9k2;;;;947;9dm;9dm;940 941;95e 95f 9ix;;;93t 93u;9he 9hh;97l 97m 9dq 9jr;9hy;96s 96v;9j0;;98u 991;9c6;9b3 9j2;9bf;9f5;98q 98t 98y 990;9dy;97o 97p 97q 97s 97w 99g 99r 9a1 9at 9au 9bk 9ic;;95w 9i1;;94d 94f 94m 94q;;966;951;;95c;;9dy;984 99f;99f;;95p;9am 9gx;947;947;96p 96s 9d0 9d3 9d7 9hm;9am;;9cf 9cg;9cf 9cg;94i 95m 97x 982 9ip;943 94i 95m 97x 982 98h 9ag 9io 9is;999;;9ge;97r 97t 97u;94k 953 954 9en 9eu;95j 9fp;9hr 9hs;9fp;99t;97l 9fy 9gn;94q;97c;95m 9ex 9iz;9k8;;95h 9hy;99p;99p 9aa;95h;98k;9yu;9u4 9yf;9yf;9wj;;;9s8 a1c;a0r;9wj 9wk;;;;9tl 9tp 9ty 9tz 9ua;a0e;9mg 9mh;9mm 9mo 9ts 9uh;9kl 9ok 9on;9rg;9vm 9ww 9wx;9yf;9wj;9n7 9tx 9u1 9xn a1v;9t9 9tb 9tc 9wn;9z5;9me;9lc;9mm 9mo;9zj;9kd 9kf 9oa 9of 9pd 9pn 9po;9ob 9ya a0l;9nn;9qs;9oy 9p0 9z4;9ow;9ne;9mj;;9pp 9qs 9us;a18;9ql;9oa 9od 9of 9pa 9pd 9pi 9pn 9po;9qo;;9nk 9nm;;9lz 9ml 9mn 9mr 9y2 a0z;;9yp;9v9;9sd 9sg;9mg 9mh;;9ms 9mv;9u8;9t9 9tb 9tc;9u8;9ou 9ow;9xv;9oy;9ny 9nz 9o0 9o5 9o9;9vi 9vo;9mg 9zf a0i;9ot;9me;;9m1 9m2 9or;9us;9nn;9tn 9to 9u5;9ny 9nz 9o0 9q2 9q3 9q5 9qh 9qz 9rk;9ks 9kt 9ky 9l1 9l2 9l4 9lc;9mg 9mh 9nk 9nm 9nt 9nu a0h a0i;9mg 9nb;;9lz;9mt 9mu;;9t2;9ml 9ny 9nz 9o0 9o2 9o9;;9mh 9zi;9pp;;9qv;9wl 9y5;;;;9up;9tt 9tv 9ud 9uf a1a;9pz;9vf 9z5;9up;9q8;9zj a1n;;9tt 9ud 9uf 9zi;;9s8;9kj 9kk 9m4 9oj 9ok 9zm;;9yf;9zn;9pa 9pd 9pi;9s8 a1c;9up;9zf 9zj;;;9lz 9mt 9mu 9n0 9n9 9t2;9sy;9r6;9n0 9t2 a0z;9zt;9zt;9zf 9zj a1n;9sy;9pk;9p4;9p2;9ns 9ye 9yh a11;;9s4 9s6 a0e a1c;9oc;9ne 9nf;;;;9yq 9yr;;;;9xh;9nw 9nx 9si 9sk 9x3 9xz 9yq;9y8;;9wh 9wi;;9lz;9kd 9kf;;9xd;9zs;;;9kf 9mg 9mh 9mj 9nb 9zn;9zn;;9lk 9lp 9ls 9m7 9z6;9lm;9z8 9ze a1e;;9sq 9vg 9vq;9vg;9np;;;9yv;9m1 9u7 9us;;9q9 9v5;9px a0k;9w7;;9n8;;9yp;9ma a08;9pr;;9kd 9kf 9of;9oj;;9n1;;9pi;9mm 9mo 9ot 9zq;9kd 9kf 9mp;9ms 9mv 9n1 9n4 9t3 9to 9ud 9uf a0w a10;9m1 9m6 9se 9sf 9sm 9sp 9wh 9wi 9wr 9wz 9x7 9x9 a0m;9xd;9xv;9l8 9lc;9kk 9kl;;9ll 9lo 9lq 9lz 9ml 9mn 9mr 9oe 9ot 9oy 9pb 9pl;9lq 9oe;9ll;9p2 9p4 9r4 9rb;;;;9p2;9tl 9tp 9u3 9u6 a1a;;9ql;9kj 9l5 9la 9lh 9lk 9lp 9ls 9m7 9mb 9s4 9w9 9z6 a0b a0w a10;a0u;9kx 9kz 9l3 9l5 9l9 9ld 9lh 9lm 9lr 9s8 9z8 9ze a1c a1e a1g a1i;9nr;9y8;;;9xm;9og 9ov;9ph;a17;9vh 9vs a08;9vp 9zw;9zn 9zu 9zw a1m a1q;9zq;9rl;;9v0 9va;;9p7 9qt;9p7 9r1;;9tf 9ux 9vz 9z0 a21;;;;a0w a10;;;9t2;9t2;9oq;9r8 9ra;;9u7 9u9;9yl;9xy 9y3 9y4 9y7 9y9 9yc;9xm;;9y8;;9te 9wm;;9zy;9vs 9zy 9zz;9xi;9qb 9xk;9qn;9vh 9vl 9w2;9lu 9mk 9my 9n6 9nq 9pv 9t8 9ta 9um 9vn 9wl 9xe 9xg 9xs 9xx 9y6 9yk 9yn 9zh 9zl 9zo a0d;;;9nw 9xz;;;9q6 9qi 9v8;9zi;9zf a0h a0i;;9kj 9kq 9ur 9wt 9xq a0t a1d;9vi 9vj 9vr 9vw 9w4;;9kl 9ok;9ye;9rp 9v4;9qv;a1z;9l0 9v7;9xk;9xm;a20;9li 9n8 9sh 9sj 9t8 9ta;9kp 9mk 9my 9o4 9p0 9q4 9qg 9ro 9wp a0t a0v;9lz 9zm;9sq 9vg 9yf a0r;9rw 9tq 9vh 9xu;9z6 9zb a1i;9sg 9z8 9ze a1e a1g a1i;9sg 9x5 9xj 9ze a1g;a1e a1i;;9oa 9od 9of 9pa 9pi;9z8;;;9ny 9nz 9o0 9s2;;9ny;a13;;9m0 a0a;;;9zi;;9mz;;9v9;9nk 9nm 9nt 9nu 9oh;;;;9mz;9x5;9uh 9z6 9z8;9zr;;9r8;9sd 9sg;9ux;9pz;;9p5 9p7;9sg 9x8;9sd 9sg;9ly;9lh 9ls 9m7 9z6;9lr 9z8;9kj 9kk 9oj 9ok 9ol 9on;9r5;9m9 9n8 9om 9p3;;9ts;9mj 9px 9sd 9sg 9w7 9z6 9zb 9zq a0k;9ma a08;9m9;9ul;9qd;9l7;9ts;9nv;9nv;9nb 9nk 9nm 9z9 a0h;9l5 9la;9kx 9kz 9l3 9l5 9l7 9ld 9nj 9nl a0j;9m0;9zf;9ls 9ms 9mv 9n1 9n4 9z8;9z8;9qd;9vf 9z5;;9qd;;9nh;9yz;;;;;9m9;;9l8;;9zt a1j;9zt a1j;9pr;9yu 9yx 9z1;9u5 9u7;9l5 9la 9lk;;9kz 9l3;;9r5;9kt;9ky 9l1 9l2 9lc;a06;a06;9tl 9ty 9tz 9ua;9mf a0t;9ma;;9nr;;9zn a1p;;9zf 9zj a1n;9pn;;9mm 9tw 9uh 9zj a1n;9lg;;9tw;;;9q9 9uy 9uz 9v2 9v5 a14;9q9;;;a0z;9uu 9v4;a1z;9uu;9sb;9mm 9mo 9o1;9mp 9o1 9o3 9o6;;9lc;9u2 9u4 9vz 9xf 9xp 9xr 9xw 9z0 a01;9tf;9vz;9ly 9m1 9m2 9m6;;;9kz;9pz;9px 9pz 9q8;9pz;9wv 9x4;9nm 9s7 a0e a0q;a0e;;9vp;9vp;9ox 9oz 9w7 9wv 9wy a01;9mv 9z8;9kp 9m6 9rx 9s7 9se 9sf 9sm 9sp 9we 9wh 9wi 9wr 9wz 9x7 9x9 9xa 9xl a0m a1v;9se 9sf;;9t4;9px;a18;9o3 9pd 9pn 9po;9oa 9of;9px 9qo;9qf;9n0 9y8 a00;9m0;9qq;9xz 9y0;9px 9q8 9qo;a03;9pt 9zn a1p;;9mh 9p2 9p4 9r4 9r9 9rb 9rc;9ld 9xb;9q8;9lz;9kz 9l3 9lh;9ny;9o3;9z8 9ze a1e;9vz 9xf 9xp 9xr 9z0;;9nw 9nx 9si 9sk 9x3 9xz 9y0 9yq;9ue;9pf;;9nn;9pf;9uv;a0f a0j a1g;9uo;9no;;9o7 9ph 9pj 9pu 9qm;9lx;;9lw 9zq;9ot;;;9ru 9y6 9y8;;9re;9n0;9ph 9pj;9l8 9lc 9t9 9te;9wc 9wf a08;9wc 9wf;9wc;9tj;;9qu;9yu;9u3;;;;9xu;;;9lr;;9uj;;9wc 9wk a21;9wc a21;;;9q2 9t2 9t6 9tj;9vk a0e;9l8 9tn 9to 9u5 a1a;;;;;;;;9lf 9lg 9md 9qc 9sz 9t8 9v8;9li 9lu 9mg 9mk 9mq 9na 9pe 9pv 9t8 9ta 9vn 9wl 9xg 9xs 9xx 9yk 9yn 9zg 9zh 9zk 9zl 9zo a0d a1d a1o;9qk;9og 9ov;9q3;;9mh 9p2 9p4 9r4 9r9 9rb 9rc;9rb;;9nn;9ln 9ob 9st 9v1;9kn 9ko 9p0;9os;9ks;;;;9q1;;;9tn 9to 9tx 9u1 9u9 9ui;9ll 9lo 9lq 9oe;9qb 9zn;9lc;9no 9xg 9xh 9y9 a1v a1w;;;;9ms 9mv 9n1 9n4 9sx 9t3 9z8 a10;9xo;9m1 9m2 9m6 a0z;9p1 9p6;;9p4 9p8;9p8;9yp 9ys;;;9m0 9tq;9qk;a0w a1a;9l8;9lc;9q9;9ue 9uf;9x4 a03;;;9mj;9nw 9tn 9tx 9u1 9u9 9ui 9xz 9y0;9pw 9py 9qa;9pw 9py;9n7 9nw 9nx 9si 9sk 9uo 9x3 9xn 9xz 9y0 9zm a1v;;;;;9nw 9si;;;9yo;9lv 9ly;;;a15 a1y;9l8;a1v a1w;;;a0k;a17;;;9se 9sf 9xl;9n7 a1v;;;9m4 a04 a11;9yz;9qc;9vf 9z5;9u5 9ux 9yi;;9x4;9mt 9mu 9n0 9n9 9t2 9y8 9zm a00;;9xk;;9xj;9r5;;9pb 9pl 9pw 9py 9q7;9rl 9zu 9zx a1k;9o1;;9y2;9m4 a04;9rw 9ry;9sl 9tg 9uq 9uw 9vx 9w3 9wo 9wy 9xp 9xr;9wo;;9qu 9v5;;9z2;;9pq;9u3 a1a;9us a0u;9qk;a02;9yp 9ys;;9s7 9vk a0e a0q;a0e;9uj;9xp 9xw;;;;;9mt 9mu 9n0 9n9;9mz;9qc 9qd 9ry;9r0;9ot 9qw 9xp;;9xv 9yl;9r8;9qx;;9uy 9z7;;9rj 9rs a1u;9uf 9ug;9km;9kw 9ll 9lo 9lq 9me 9qu;a13;9uz 9v2 9v5;;9mz;9v9;9pg;9pg;9qp;a04;a0g;a0e;;9qk;9zc a1f;9ki 9ni 9qg 9t7 9tu 9ww 9za a1h;9yo;9ki;9us;9kj;9yo;;9oi;;;9q2 9q3 9qh 9qr 9qz 9sa;9qr;9q2 9q3 9qh 9sa;;9sd 9x6;9xp 9xw;;9vd;9uy 9ve 9z4;9ve 9z4 a14;9ve 9z4;9kh 9xo;;;9x6;9op 9qf 9vs 9zu a1k;9me;;9m9 9n8 9om 9p3;9om;9pw 9py 9qa 9ri 9y3 9y9 9yc;9xd;9ou;9zt 9zv;;9p1;9s0 9tq a05;;9nh;;9tl 9tp;9uf;9ky 9l1 9l2 9l4;9u5;9z2;9yu;9mt 9mu 9z2 9z3 a00;;;9yu 9yx;;9ye 9yh;9uz 9v5;;9mz;;9nh;9ns 9ye 9yh;9s1;;9pn;9yp 9ys;;9ly 9m1 9m2;9xm;9nn;9ns;9qu 9sh 9uv 9uz 9v2 9v5 a14;9rf;9q1 9r2;9q1;9ye;9q1;;;;9ml 9mn 9mr 9o2 9oo 9oq 9or 9oy 9ps 9zm 9zp;;a0o a0p;;9u7 9y1 9yu 9z1;9yu 9yx 9z1;;;9yu 9yx;9ml 9mn 9mr;9v0;a06;9ue;9ue;;9qy 9sh 9sj;9t9 9tb 9tc 9wn;9tc;9si 9x3;;a0h;;9p8;9nk 9nm a0h;9kl;9tn 9to 9u5;9mz;9mz;9pb 9pl 9pw 9py 9q7 9tx 9u1 9xn;9l1;9sr 9ss 9st 9v0 9va 9vi 9vk 9vo 9wx;9sr 9vi;9pk;9ul;9oj;;;;9uk;;9y8;9lv;9ks 9kw 9q1;9q1;9q1 9r2;9y2;9lz 9ml 9mn;9ql 9v9;;9r6;;9ye 9yh;9oh;;;9mm 9mo 9zq;9mp 9pt 9zn a1p;9sm 9sp 9vj 9vr 9vw 9w4 9w5 9we 9wz;9tn 9u5;9sm 9sp 9vr 9vw 9w4 9w5;9sm 9vw 9w5;9xm;9u6;;a0f;9m0;9nj 9nl a0j;;;9m0;;9xp;9uo;;;9se 9sf;9ps 9zi 9zm 9zp;9m5 9sl 9t0 9tg 9uj 9uq 9w3 9wb 9wo 9ws 9xf 9xp 9xr 9xw;;;;9os 9rw 9ry;9ot 9qw 9u4;9qw;9ra;;;9lc;9lz 9m4 9mh 9zm a04 a0z a11;;;;9pk;;9v4;;9tn 9tx 9u1 9ui 9us;9lj 9lt;9xo;;a04;9m5 9sl 9t0 9tg 9uj 9uq 9uw 9wb 9wo 9ws 9xf 9xp 9xw;9ws;9z2 9z3;9ub;9o1;9ub;;9nd;9tx 9u1 9u5 9ui;9mm 9mo 9o1 9o3 9o6 9qi 9vl 9zq;;;9lz;9mp;9re;;9m8 9p9 9ph 9zc 9zu;;9ru 9y8;;;9oc 9os 9qv 9s3 9s5;9mt 9mu 9n0 9n9 9t2;;;;9ou 9ow;9kk;;;;;;;;9oi;;9kf 9mh 9mj 9nb 9zn;9mt 9mu;9mt 9mu;9mt 9mu;;;;;9nn;9zw a03 a1l;9zw a1l;9ul;9le 9ml 9mn 9mr 9ny 9nz 9o0 9o2 9o5 9o9 9oo 9oq 9oy 9ps 9q3 9q5 9qr 9t0 9xb 9xc 9zm 9zp;9kr 9ks;9kr 9ks;9le 9xb;;9qk;9u3;;;9ky 9l1 9l2;;;a1a;a20;9rm 9rq 9rs 9rv;;9qe 9qt;9r1;9m1 9m6 9wh 9wr a0m;9m0;a0g;;9rk 9rn 9rz 9s3 9s5 9tq a19 a1b;9qr;9sx;9ri 9vd;9xv;;9n0;9lx 9u8 9uq 9uw 9xp;9ll 9lo 9lq;9q2;9ru 9y6 9y8;9re;9ml 9mn 9mr 9zp;;;;9r8 9ra;;9re;a06;9yl;;9ky 9l1 9l2 9l5 9la 9lc 9lh 9lk 9lm 9lp 9ls;9kx 9l5 9l9 9lm 9lr a07;9lz 9zm a04;9su;9se;9vx 9wo;;9x4;;9m3 9mc 9n3 9n5 9r7 9rd 9ry 9sn 9v7 9x2 9xi 9y5 a0s;9p5;9zf;;;9xp;9xp 9xw;;9l5 9la 9lh 9lk 9lm 9lp a0b;9kx 9l5 9l9 9lm 9lr a07;9kz 9l3 9l7 9ld;9sl;9m7 9se 9sf 9sl 9su 9t4 9vx 9w3 9wb 9wo 9wy 9x7 9z6;9vx 9vz 9w3 9wb 9wo;9z8 9ze a1e a1g;9pn 9pz;;9vw 9w5;;;9os;9uk;9sx;9s1;;9lz 9mt 9mu 9n9 a0z a11;9l1;;9p5;9lb 9mf 9nc 9nf 9r0 9ve 9wp 9wq 9x0 9xs 9yk 9z4;9v7 a0s;9lz 9u5;9lz 9pb 9pw;9kt 9ky 9l1 9l2 9l4 9lc;;9zf;9os;;9sw a17;9vp;9kq;9rx;9ny 9nz 9s2 9s7 a0e;9s2;;9ym;9ym;9ky 9l1 9l2 9l4 9lc;9ox 9oz a01;;9oy 9u2 9u4;9kd 9ke;9vk a0e;9uk;9ma a08;9kv 9m9;9ox;;;;;9kd 9ke;;9nj;;9zf;9z5;9z5;9z5;;9tg;9lz a0z;;9u2 9u4;9mh 9ml 9mn 9o2 9pp 9zm 9zp a00;9nt 9nu;9mg 9zf;9me;9xd;;9re;9y1 a1a;;;;;9tn 9to 9u1 9u5 9u7 9u9 9ui;9qf;9v4;a1z;;;;9lz 9ny 9nz 9o0 9o2 9zm a0z;;9lt 9zd;;9pa;9zs;9pk;;a05;;;9ue;9xv;9p8;9lt 9zd;;9kj 9kk 9oj 9ok 9ol;;9z8 a1e;9np;9km;9mh 9p2 9p4 9r4 9r9 9rb;9un;;9km;9nw 9nx;;;9kd 9ke;a02;;;9sn 9so 9tu 9uy 9vy;9xp;9pz 9so;9so;;;9so;;;9so;;9ki a1h;9ux;9l6 9m8 9p9 9z9;9re 9y6;a0n;9kv;;9re;9v3 a13;9l6 9m8 9ox 9r5 a01 a1q;9rv a0g;;9s5;9t9 9tb 9tc 9wn;9tc;9t9;9kv;9kv;;9p9 9pc 9pm 9qp;9qk;9l5 9la 9lh 9lk 9lp 9ls 9m7 9ot 9w9 9y3 a0w a10;;9kx 9l5 9l9 9lm 9lr;9kj 9m1 9mb 9s4 9se 9sf 9su 9t4 9wr 9wz 9x7 9x9 9xa 9z6 9zb a1i;9z6 9zb;a0u;;9uu 9v4;a1z;9x1;;9ne;9zm 9zp;9kd 9ke;;9qf;9yp;9xy 9yp 9ys;;;9o3;9t6 9tj 9wm;;;a0f a0j a0n;9nj 9nl a0n;9nj 9nl a0f a0j;;;;;9zf;9zj;9zj;a0o a0p;9ro 9rp 9v4;9ry;amn;a2i a2p a3n a6k a6q a9l ab3 agr agv agy agz ah0 ah1 ah4 akh al9 ald alt am1 amy anq;a5i a5p;a5i a5p;a5i a5p ab9;abu;alu;ajs;a58 aii aik al4;a23 a6l aaw;;anp;a3u a5p af5 ajs;ai5 ajv;;a76;;akg am2;a34;a6l;a40;a40 a42 ac4 ac8;;af7 al4;a86 aj7 aje;a3q a9d a9g ag4 ajc akt amn;amd;a77 agx;;;;ahj;;a2c aho;akn anu;a34 adp;ab9 ahl amj amk;ahc al4;;;a4h a4i a4j a4n;a4t;a4t a5c;aed aek aeo aer aes aeu aex af4 ak7;amd;;al4;al4;;a34 ahb ahc al4;;a3m;;ahf ald;a7q adl adp adt aea aei aem;;aio;adv;;a9q aa2 aa5 al7;a5i ah8 ahb;a60 acx ad5;ait aiv;ae1 ae3 agr agv ah4 ah6 ajo ajq al9 ald;agr ah4 ah6 ajo al9 am2;akv al4;a4j a4n;a60 acx ad5 adi;a67;;;a8l;ah3;aat aav;ajs;ajv;ahl;ad5 adi adk amr;al6;a3u a3x a66;air amn;a7a als;a9d a9g acp;a5s;a2g a2h a2k a2l ahk;;a2i a2p;ahi;a6c a6e a7i;a4a;ahe ald an5;aiu aj3 akc;aiu;ad8;akw;a54 a59 a5r a60 ahq aip;a3o ab5 ab7 ac0 agf;;ahe ald;a68 ald;;aby;aby ahj;adu;af7;akv al4;a5k a5o aba ahm;anc;agv akw;;ad6;ahi;a6a;akv al4;;al4;akf;a4m aet aey ald;al2 am0;ahi;ald;al4;al4;al4;ald;alu amn;acd amr;a89 ahr;amq anc;ak4;a2r a30 a6o a9o a9t aae ak3;a5a;amz;aje amr;aga an8;acw ad4;acw ad4 adn;ahc al4;abl ack afa;ac3;al4;;aly;acu acx ade adg adr;aht;ahj;a5d;a3w a7l a7u ahc;a36 a38 a3d ah4 aki al0 am3;a34 ahb ahc;ajo ajq;a9k adf am9;a4s ajh ajl;;;a2w a32 ah4 ah6;adu;ajg al4;ahb ahc al4;anu;amr;a87 acf acg acr amq;al4;al4;ah3;ab9 ahl amj amk;ajg ajm;a9y aal aim aip;ahk;a2o;a4a al4;al4;al4;a93;a8r a8v a8y a94 ame;aek aeo;aay aaz an1;al4;ahc al4;;ai8;aec aen aew;a3w a3z a67 a91 ahc akv;a51 a52 ab8;a53 a58 ahw aia aih aii;;ab4 acj an4 an6;alu;a32 a3f a3g a3l a9k a9l aam aaq aaw ab2 ab3 ac3 acb agp ah4 ahg aht ahu akz al6 alb alw amp amy an1 an3;ac3;ab2;ac3;a4m ahw ai2 ai4 ai8 aia aih;a8j;a5s a5y aho;al9 am2;a9g;a2o;;a67 a68;a5t;;a3s a47 ahc;akk ako;a3s ajs;abg aet aey afe afg ak8 aki ald alw anj;;aj7;a4r ae8 aef aeg aep aid;aeg;aeg;aiz;;;a3u a8x ae0;a40 a42 abj abl ac4 ac8 aiz aka akg amr and anq;ab4 an4;a25;aid;a7q;aif;;agk;ahi;;a3x a76;a65;;a23 a3u a76;ai5;ac0;ad6;;aek aex af4;a8f;a8f;ahk;ahk;abq aff;a23;agv;ahk akv;a8o;;;a82 a8e a8h aed aek aeo aj0 akt ame;a76;a8o;a76 ama;akc;;;a53 a58 aii;a34 a3s a3w a4d a61 a64 a67 a69 a6a a6l a6w abw;a3w a61 a6x a86 a9e;agr ah4 ah6 al9;acp aik;a93;abj abl;abj abl and;a6x;a4w;acp ag0 amn;aat aav;a2j a2t;a8r a8y acn amx;alu;amr;akt;a5l ab5 ab7;a32 a35 ah6 ah9 al6 al9 am3;al6;a5p af2;ahb ahc aii al4;;a5r ae7;;;;a6y;aj9;;aew ai7;a2i a2p ae0 ae1 ald;a2w a3q a4z a51 a5o a8p aba acx ad8 ade adr ag0 age ahm aho aml anc;al6;;;a32 a36 a38 a3b a3d agr ah3 am2;a3w a3z a71 a74 a79 ahc al4 al5;;a6s a7l a7u a82 a84;a34 a3a ahb ahc al4;al4;aj4 aj5 aj8;acs;ald;ad3;a5m a7a aid;a5m;a4w a4x a50 a5x;ab8 agv akw;agl ags alc;agl ags alc;abu ad3 aj8 aja amj amk and;and;;a4v;;abo abr afu afy anc anj anl;;;;a32 a36 a39 a3b a3d a3h aay ac3 ae3 agr agv agy agz ah0 ah1 ah4 ah6 ahu aj4 aj5 aja ajo ajw am2 an2;ac3;ac3;a32 ah6;;aiu;am0 ang;am0;a8i a9x aac aal aan aas acc ace ajr akd;a6q;agr agv agy ah3 am2;ahi;;aje amv;a4o;a3m a4c a4g al3;amt;amt;a4w;;abx ajx ak5;a4e al2 am1;a4f;a4e abt abx afp ajx ak5 al2 am1 and;and;and;a9o a9t aa4 aa8 acy ahf;aid;aid;aif;aif;aif;;ald;aec aen aew;a5z abd abo ae2 afe afk afu afy anj anl anr ans;aeg aep;als anc;ai8;a5l a5y ae7;aig;aig;a3d a87 aar aay aaz ab2 ab3 abd adz ag8 ahu akf aki amy an1;acf acg acj amq amt;a7i;a96;;;amr;a5z ams;;ag0 akk akn ako alu;aat aav;;a5x ajb ajd ajg ajm ajn;a34 al4;acf acg amq;;;al9;ahs anb;;al4;ahc;a22;ab2 ag8 aga amy an1 an8;a92;akw;;a57 amr;a28 a2b ahv anm;a28 a2b;;a8r;akv;ah8 ahb;ah3;aat aav;a3s a47 a6p ahc alz;a6p agg ajs;a2x a34 a61 a64 a67 a69 a6n a88 a8a a8n;a2g a2h a2k aj7;a2g a2h a2k a2l a2o aj7 ajc aje an6;a8j;ad7 aiz aj7 ajc amn;;acd;a81 a83;a91;a7o;a9h aea aei aem akt ame;aat aav;a8x;a2g a2k a2l;a6h a6p agg ak6 amz an0;ajq ajv;a6h akb amz;a6p an0;ajs ak6;aad aan aej af5 agg;abp abt afp ag6 agz aid aj8 aja and;aka akb;a34 a3s a3w a3z a6s a7d a8w a91 a93 al5;a3c a9a abp abt ac2 acd ach acq ae8 afq afz ag6 ahb ai3 ai9 aid aie aix ama amr amv an0 and anq;ach aeg;a9a aig;a8o;ach;a34 a9d a9g af0 aim aip al4;;;;a76 a8h aat aav ama;ama;a8r a8s a8v a8y;aik;aa6 aai;a22 a2a;;a2m a62 a7s a7w ae9 aeh;;a2m a62;a7s;a28 ae9 aeh;a28 anm;a25 a26 a6z alu;amt;;a5u acw ad4 adn;a8w;;ahb al4;al4;ans;a5r;a8x;ahi;a3l ago agp alc;ah8;a34 a3w ahb ahc;a25 a26 a6z;a8o a8p;a8o;acj;a87 ag9 agb;a4x;acj;aab aac aad aah;a4r ab9 aid aie als an5;;ald;;agl alc;ae2;a2o;a6u;a7o;a7o;a32 a36 a3b agr ah3 am2;al4;al4;alx;a3u abu;;ald;;ahk;a3s a6w ahc an6;aay aaz ab3 abd adz ahu amy an1;af2;a34 a3a a3s a6z;a3u;a6g;a50 a5b adg aiy ajj;ajj;;ah3;;a4v;a7s;a2g a2h a2k a2l;ahb ahc al4;a88 a8n a9k aam aaq ae4 aer ahg ajx;a67 a68 aam;amq;a34 ah3;a3u a3x a66 aaf;a32 a35 ah6 ah9 akg aki am3;a8n;ahk;aho;a9d a9g a9j;a34 ah8 al4;aca acp akt amn;alu;;a4l;a4l;a3j a3k aay aaz abb abp abt afq agv agy akw akx and anq;a4h a4i a4j a4n;a65;;adr adu aed aek aeo ame;aj4 aj8 ang anh;;amt;;a8m;ahj;akl;a8h a8l;agl;a6r a7f a8t a92 afs an0 ann;ana;afs;a8t an0 ann;a3m aad aan aj9 ajc;a7r a80;a41 ac7 ac9;acf amq;;aij;al4;ahe ald;a73 a9s a9z aa3 aa9 aao ahf;al4;a2o;a2o a34 acx ad5 adi adp;;a4z a51 a52 anc;a5x;ajg;aaf;a50 ajj;a36 a3d aay ab3 abd ah6 aki al0 al9 am3 amy;ago agp alc;ac7 ac9;ami;ald;ald;a3s a4d ahc alz;a3s a4d ah8 ahc;ahc alz;a4r als;a4r als anc;ago alc;ahc al4;a9b amg;a7q a9b amg;a4w amg;a7q;air;a31 a64 a67 a68 a88 a8n aam ab3 ac3 af5 af7 agr agy ah1 ah8 ak0 aka alt alw amy amz an1 an2;ac3;ac3;a3s af7 ajv;ah5 ajp ajz;a6e a77;;a76 akb;a76;a34 a3w a3z ah6 ah8 ahb ahc al4;acp;acx;air aiu;a9k;a6c;a4g a8x al3;a8m;a8m;ami;ab4 ah4 ajo ajq al9;ab4;ahb;ae3;aeq aev af4 ak7 aka;abu;a4h a4i a4j a4n;;a9d;a6a;ahe akz alw;ahk ajh;;ahf;a4s a4u;ac7 ac9;aif;aif;ah8 ahb ahc al4;a65;akv;a81;;aa8;;ahb ahc al4;acv am9;a75;a96;aj0 aml;aei ame;alw;a8z ai6 aj0;aby ahj;a3s a4d ac2 ai3 ai9 ajc alz amz an0;anf;ae4;a4o;aii;;ad6 ajy;abc abn;a3w a3z a79 a7c;a71 a74;;;a44 af6;aj4;a9d a9g;a3c a9a abl abp abt ach afp afz ag6 ai3 ai9 aid aix ama amv an0 and ank anq;a9a aig ama;ahc al4;aki;a41 ahd;a34 ah3 ahc al4;aa1;a8q;;a44 af7 ah3 aju al4;ang;a94 aea aei aem ahw ai4 ai6;anc;acn amx;ahf akz alw;;;ab1 acd;ab1;ady ae3 ajw amd;;aer aeu aex;;ahk;a9n a9z aa3 aa9;a6r aas ads;ad0 ad7;ake;;ac5 ac7 ac9 anr;al4;a5k a5o;;a3j a3k;ah4 al0;aji ajk;aht;aa6;a9y aal aim aip amr;am9;anu;;;;;;;anu;;a45 a70 ago agp alc;a27 a7f agl ahr alc;adc;ab8 agf agv akw;ald;a4j;;a7e;;anc;a5x;a4d ac0 ahc aij akz alw;a2f a2h a2k;a2f a2k a3p a3r a9f aax ag3 aiq aj6 akj aks;acl ad1 aes af4 af9 agi ams;a4x a50 a82 a84 a8e a9g a9h ag0 ahw ai8 aih ame;;ago agp alc;ald;a6h;a8f;aea aei aem;a4a akl;ac5 ac7 acn aj7 aje;ab9 ahg ald;a22;a57 a5l a5y a87 aac acy;ahk;;abi;;ahi ant;agk;agk;acw ad4 adn;ac5 ac7 ad7 ada adl aim aip;a2g a2h a2k a2l;ajd;a7a acl ams anb;aes ams;a7a ams;aes;agv akw;;a44 af6 aju ajy;anp;a25 a32 a36 a39 a3d a3g a3h a3i a3n a6k a6q a76 a9l aap aay aaz ab3 abi ac8 acb ae0 af5 agr agv agy agz ah0 ah1 ah4 ah6 ahg ahu akg al9 ald alt alw amy an1 anq;an1;acu acx ade adg adr aea ako;;;aip;adf adw;ahb ahc akv al4;al4;a41 a44 acd aco acq ad6 af6 aju ajy al4 amr;aco acq;a33 a5t a78 adm afr ahs;a87;a30 a4u afe afg anj ans;agh;a6v a7a abl abp abt afp afz ag6 aid amd and ank;akv al4;aif;aig;ajb ajd ajg ajm ajn akv;a8o;aaf;ag8;aby ahj;aj7;ab5;a3l a6r acx ad0 ad7 ada adl ago agp aic akg akz alb alc alw am2 amr;aic;aat ack afa;;;;ahg;a7a;a7a a7b;a7l a7u a82 a84 a8e ade ahc aml;a4d aly;aj2 ajf;aj2;akv al4;an5;a2d a5d aed aek aeo aer aeu aex af4 agh aho ak4 ak7;a9e ab5 ab6 ab7;;ago agp alb amp;a22 a7a a7b;;ahj amq;aju;a6w;aar ag8 akf;ahb;a4j;a3z a67 a68 a6i a6n a71 a73 a74 a79 a7c ah8 ahc al4 al5 ala;agv akw;ahe;a9w;aj4 aj5;a8c;al4;ab9 ack ad3 ady ae1 afa ahn ajw;ahn;abg afe afg ak8;amq;a41 a46 aby ac5 ac7;amq;;;ad4;;a3o;a4g;a31;a34 a3w a7u ahc;a7y;al9;ago agp ahr;a2a a6s;ald;adb;;;a4h a4i a4k acy adu;;a7y a7z;alz;alz;ab9 ahl amj amk;ahe ald;ald;ah5;a3s a47 a4d aet alv;a4d agx alv;;ami;a5u;a23 a34 a8w;acx ad5 ad7 adi adk adl adp af7 amr;;aiv;a45 ab6 ae5 agi ake;ahe;aie;ag0 akk akn ako anc anr;ad1 alv;a2g;a5r a5u a93 aly;acu adg adj adt aep;aea aei aem;a6p a8c ags;a3w a3z a61 a64 a67 a68 a69 a6i a6n a71 a79 a7c a8a abw ahc al5;acn;ad4 adn;a2t a6h a72 a7g a7s a7w abe abq aff aj2 ajf anf anh;abq aff;abe;abe abq aff;abe abq aff;a2x a30 a6j;;aio;a6j;a6q;aa7 aec aen;ak4 akz alw;ahf;ang;a77 aab aac;akw;a9z aa9;a9z;a65;a6k;a7f a8t a92;adu adx;ab2;aht;;a25 a2c a3s a56 a6h a81 a9l aaw ae4 aer ahq aht ai3 ajx amz an0 an3;ai3;aaw ahg amz an0;a6x a86 a8k a9e aeq;aj8;;aeq;al4;a86;a9l;;a86 a8k a9e;a2i a37 a4e a4f a4q ah5 al2 ala;aco ae8 aeg aep afp aid and ank;aeg;aco;aeq;aeu af4 ak7;al4;a4h a4k ald;a34 a3w ah8 ahc al4;a9k ajx ak5;al2;ab2 akx;abp abt ach amv and;amt;a87;ahe ald;ahl amj;a68 ak0;ae0 al2 am0 am1;am0 am1;a3q a9g ag4 alu amn amo;a3f a70 ago agp alc;a27 a7f ago agp alc;ago agp alc;ad4;a34 a3u a3x adl adp am2;aj4 aj5;a3t;a76 ama;a9d a9g a9j amn anc;a6t;abd abo abr afk afl afu afy anc ang anl anr;abd abo abr afk afl afu anc;acx ad5;al2;al2;a5g a6t;abe aj8 alb;abe aff;abe abq aff alb;a9l ae4 ag7 ag9 agb ajx an7;ag9 an7;ak0 ak5;ahe ald;a91;aiy;a81 a83 adn ads;agf;aai;;a4j;a6a;ago;ad6;ajh ajl;a86 a8k a9e;ago;aio;a9l aaq ag7 ag9 agb an7;ag9 an7;aaq;a3s aa6 adv al6 amq an9;a4d a61 ahe akz ald alw;abd ad8 adz ae2 afk;adv;;;ag9;amn;acu acw add adq;alv;a34 a65 ahc akv al4;aew ai7;a34 a7d a7z a86 a8k a8w a9e;;ak4 akz alw;ahf;ah6;ah6 als am2;aah acy;a2m a3e a6d a6f a8t;ad2 ad6 al6;;akw;;;;;acw add;;a3r ad1;aah acy;ahj;ako;abh abo ail amr ans;abo abr afk afl afu afy anr ans;a5s ab4 aex af7 ajv;;;a41 a46 ac5 ac7;a72 a8u a8x a9q aa2 agx al7 al8;a3l ago agp aic alc;a2d a34 a3w a79 a7l a7u;;al4;aji ajk;akw;a4h a4i a4j a4n;a4r adj;;anu;a4d ahe akz alw;aji ajk;a36 a38 a3d ab2 ah4 akb al0 amy an1;ac7 ac9 akk akn;agk;;;akw;adq;adq;adq;ah3 akg al4;a7x;al4;al4;abz an1;;;aaj ad0 ad2 ad7 ada adl;a22;ad2 ada am9;a32 ah3 al9;a3k a4m a4z a51 aba age aij akf al4 aml amr;a32 a35 a36 a38 a3b ah3 am2;;aio;ag0 air;a8e a9y aal aim aip aj0 amr;a8y a96 a98;;ahc al4;abw;agl;agl alc;;ab4;a75 abu alx;;al4;a8r a8y a94;a8s;;a6h agl alc;a49 ad5 akk akn ako anr;;acx;a25 a26 a6z ahk akv;a6z;aho;adv agl alc;a6m a6o a6y al3;al4;a8f;a8x;aeq;a3t a48 a61 a64 a69 a6a a6i a6n a88 a8a a8n a9p aaj aau;akv al4;aeq;a23 a3u ahc al4;a34 al4;abi;afq afz;abb afh an2 and ank;a3h a3i a3j a3k aay aaz abi acb agr agv ahu alt amy an1;abp abt afq afz ag6 and anq;a4o;a4c al3;;amq;;aa7;a6a a9v aa1 aew;ahi;akz aly;a48;a7x ae5;a72;;aa1;;a72 a8u a8x aa2 al7;a34 a41 a46 ahb ahc al4;adq;a2g;a8d a9w agx al8;a77;ab9;abk anc;a7p a8b afc;a53 a58 aii;ab9;a6n a73 a74 a79 ahc;a23 a4m al6;ah6 al9;a5z;aa7 aen;aka anc;ag0;aga;ai5 al4;a3s a4o agk;;acu acx ad5 adg adi adt ajj am9;;a5r a8z;aas ads;;;a83;a34 a3w a61 a64 a67 a69 ahb ahc akv al4;a91;a81;acf ahj;amu;;;ans;amu;agf;ami;;a3j a3k;a8y a96 a98 ami;agv akw;acx;arq;;axx;b2i b2o;;;;b1j;b0y;b0i b0y;atg;aro;aot b01;aur b2x;atj atp ay8 ayp;azg;;aph atz au1 aub ayn ayv ayy az7;aph;aud auk;apt b0f;b2z;;;;apa aso aye ayi;arw;azi azk;aqt;ao8;;;apv awx ax0 axu ayg;axu;;awx axa;aoo;at3 avz;b2w;aw2;aw2 b18 b2w b30;aqv aqw;aqy b2w b30;aq0;;;avy aw1 aw6 ax2;aoo;axs axt;azl;;aqr;ar0;;azw;avd avv;aob ay4 b1j b1r;;;;aq9;ast ayq;aro b2y;aq9;aq9 b0y;aq9;aq9;b09;apd apw b28 b2a;b0l b2u;;anv;ati ay8;;aoo apf;;aso;aoa aoe aog;apd apw aqc aqe aqk;;aym;asa;apf auw b0d b0f b0k b2y;;;b1m;aqj;;;au6 b2a;ayw;;axn;apa aye;ao8 aoa aoe aog;b09;aoa aoe axb b0z b11;atq axc;axb b14 b36;axn;;b2t;avs;b1q;;apt;b09;;axy;azz b1q;au4;apf b03;;;ap3 ap4 ath ati atj atm ato atp aty aue aww ayn ayp b1r;b1j;aw3 aw7;az9;;;apy;apw ay8 b07;axp;au1;axp;aup aur avf;;aoo apg aqx aqz arc;aor aot aoy;aoi avr b1j;apy apz axe az5 b0i b1v b31 b36;ary aug auh axj b2i b2o;;ayj;;ayj;aom aor aot aou aoy b01;b0h b2z;ay8;asx b0w;;azf;;arz as8;as8;;aoo;ash b1e;b09;;;ao2 ap5;;;aw8;aou avs ayy;avx aw5;;auz;auz;;ays b0j b0o b0p;b2r;;aso ax2;aoo apd apg ar6 ar9;;atw aw3 aw7 awf awg awl ay2;auu auw av3 av6 avh azr;axo;ay8;are;azk azv;apf;azz;aph atz au1 aub;auc b0w b0x;b0r;axz;arh azd;;ay9;axl axs axv;aqt;apf aqt aym b03 b0k;;;are;ar8 ar9;aw6;awt awu awz b1j b1o;b33;aso;apa aqb axe axh b0z b11 b1v b21 b22;aym;ax5 axb;ars as6 avy;aqt;b1d;b1d;b02;;aoo apd apg apw b05;aom aor azs b01;;au1;azb azi;atz au1;;ao8 aoa aoe;aq4 aye ayh;aq7 aym;ao5 ao9 aob azu b1t;ax2 b2t;atq axc axf;azq b1j;;aoo aov;;;aom aop ayy azh azs;;b0g;;b0i;;;;auy;ars aru asd;b1m b33;aod az0;b2p;b0h;asc;aq4 aq5 as5;aoa aoe;;;ar3;ay0;aye;ay0;any aof aoj aon ap9 apc aya ayr;aoy at1 at5 ath ati atj atm ato att au8 ax5 ayy az5 b2e;arn b0n;aom aor aot avp b01 b1h;aox b1j;ay0;b0r b0u;;b0r b0u;avx aw5;b02;att awf awg awm;b1a b1f;anv;;az1 b1m;anx anz aqn aqp;b1e;;asl;asl;aom;;b0w b0x;;azb azf;b18;api;;az1 b1m;aoo b31 b32 b36;;;apg aqx arc;auh aui axj b15 b16 b2i;;;ap6 apv apx ayc ayq;b0d;;;;ayw;aoo;;;ash;aoa aoe azf;b0y;;b0y;b2d b2e;b0y;ap9;azl;axw;ay3;;ar3;anv;anx anz aqn aqp;ayz;;aq5;aq4;atf ato;;;ary;atk;avo;at3 at6 ata aus;;aoa aoe;au5 avg b29;b29;atk;;ayk;arg;;aye;ap6 ay9;apf;aob;;ap6;apd;;auz;ath ati az5 b2e;;aoo aov apd b1z;aob as5 azd;azb azf;;aq7 aym;azb;;apf aqf ar5 b03;;aoo b0d b0f;aud auk;ass asz b0a;;aus;as5 awt awu aww b0r b0s b0u b0v b1j b1p b2b;;;ay3;;aq0 avb;;ay2;;;;avy;at1 at7 ate;avc;;;b0z;ao8 aoo aur;axf;axe axh b21 b22;;;;asf;;;aqu;aqc aqe as2;aor aoy avs ayy b2d b2e;avk;ax2 aye ayi;atg ax9 ayp b28;ar8 ar9;;auh aui b15 b16 b2i b2l;azw;b1g;aq4 arh;apt b0f;apd apo;aos apt avq;b0r b0s b2b;;;az1;;;avo;b1g;ayi;ar6;;ayi;avp avr b1h;aox aua avg azd b0r b1a b1f b1j b1o b1p b2b b2u;;aua azd b2u;;aw1 aw9;aoo apg auz b0d b0f;auk;;aoa aoe aog;aoo b0d;b23;aq0;azb azf;atk aux ave awk awz b0h;aux;;ape aqc aqe arx as2 ass atc b1g b1m;atc;;aqf;;b0u b0v;arr;;;;;;arg;auy auz av0 avm;avm;;aqs;asp avv azc;av7;;;b09;;;;ash;;asl aso;;aox aua awt azd b0r b0s b0u b0v b1f b1j b1o b1p b2p b2u;;b2p;aye;b2u;;;;;aoo api apn auc;b02;azb azf b1y;aw1;;ay8;;b2r;ay8;avv b0m;aun aux ave avr;az5;ar4;asa asq asy;auu av3 av6 av9 avh avk;;;asa;ap4;;aoa aoe;;;aqq ar7;;apq azb azf;b1u;aqo;;;;b2z;ayk b16;aqz b19;;apb app asn ath ax1 ayd aza b18 b26 b2z;apa aye;aq5 ars aru as6 aso asp b0o;auv avj aw2 aw9;;ao0 azz b1q;ao3 as2 avv;aob;;aqu ar4;aqm at4 aw8;aw8;;ary at6 aus avb;ayy;aty aud b2d;as2;;aur auu av6 az7;;;ao8;;auq av2;aul b2r;api apl apr av5;apl;anx ao5 aob aom ap1 ap3 ap7 ap8 aqt ath ati aty aue ay4 ay8 ayn ayp ays ayv azq b01 b1j b1o b1r;ay8;aup aur avf avv azc;;azl;asc;ary awf awg awl;axt;apd;apq apt azb aze azg;ar0 as5 awz b0u b0v;b31 b32 b36;ar0;b0i b0p;;;;b1x;;;;atw aw7 awf b2c;anv ar3;aqy;apw;aoo;aqy;avy aw1 aw6;atq azw b23;au6 b2a;;asf;azb azc;;;;;;awu awz;aqb;azb azc;api auc b0w;az9;avb;apg as2;asb;;apg aqc aqe aqx aqz as2 aup b2t;axf;;ap4 aq0 axf axh;;asb;aoo apg b0d;b1y;;ax3 ax7;ax3;;ax9;aoo apf av6 b0f;b14 b1w;b1z;ayu;auf axa b2k b2l b2m;b2z;;ayq b02;azz;b1y;ap0 ar7;azh;ap6 ap9 apd apo apw ay7;ayt b1e;axn;;apt aur;ars aru asd avf b2x;;ao3;aow aq3 az4 az6 b21 b2n;;auv ay7;axq ayb aym;axz;b2c;avd;;;b2w;aqn;aqm;;aw5;avu;avx;aom aor aot aou aoy ays azs b1h b2c;;ax2;b05;apa aye;;aqf azv;b15;auq;auy auz av0 ava;aqk arw;arw aso;arw;aqc aqe at7;avd;aso aye ayh ayl;;aoe;axz;aoo apg b0d b0f;azq;;;ay6;b2i b2o;asl aso ayh ayl;aqr att au3 au8 awg awk awm b04;att;b08;awb;;;axf b1x;;atg atn;ap4 apz avp ayn b1h b1r;b1j;;anx apd arr atg atn aym ays ayu ayv ayw b28;atg;b2q;ap5;ao0 aqq ar7;;b08;azi;;awk b04;att au3 awm;awk;aqr;anv ao5 ao9 aob;b2e;b2b;au6 b2a;awt ayu;atb;apf b03;arw asm az5;;aul;aqt b1a;;aur;arp;ax3 ax7 b2q b33;azb azf;b2b;asc;ay8;ap1 att ayp ays azq b1j;;;ao7 aoz aqg aqi asj ay5;aqi;ao7 aqg;azb;;;b1j;aqs;aq7;;;;;b0w b10;azi;;aym;asi;aqt b1a b1f;b1d;b1d;aoa aoe;;;aq6;aoo;aup auq ave;apb aze;aoo ar6 arw asm axn axv;ata aus;aqo arm ayt;ar4 av5;;ao0 azz b1q b2p;;;atb;aqf;b0k;;;azb azc;asx;apt aw6 ax2;aoa aoe aog;api apn auc;ape;aqr ask ast;aoy at1 at5 ath ati atj atm ato au8 ax5 az5 b2e;aqr ask ast;aor aou aoy ath ati att au8 avs ayy b2d b2e;ao7 aoz aqd aqg azx;b1t;ao5 aob;aze;aua b1j b2u;aul b2t;aoi aom aop axv ay4 ayy az7 azs;azr azz;;asc;;axb;awb;;;ayb b05;;;ar4;ark axx;aq0;;aza;apw aqc ay8 b07;;ao8 aoa aoe aog;azb azf;;aqj aqu;apx auv av8 ay7;b1q;avx az4;ay9 ayc;av8;asj;;;;;auu auw av3 av6 av9 avh avk;aom aop aot;asl aso;asx b0m b0w;b1w;avl;;;ar5 atu awd awj b33;awd awh awj;ay9;b2w b30;ayj;axy;;;;;asi;au2;asj awd awh awj b33;avo;anx anz aqn axq;;azk;;ap9 asg;aty ayn b2d;ayc;aox ati aue aww b1j b2b;aq1;;;aq1;;atu awd awj b06 b33;awd awj;atu;atu awh awj b33;;arr;;avx az4;avz ax5;asl auc;;;;aoo api;;aqu;az2;au0 au2 au4;;az2;ap4;auq;b0k;apl apr;auq ava;ayz azo b1n;b18;as9;ar8;;aoz aqg azt;b0k;b2y;ar0 ay5;aob ap1 ap3 ap7 ap8 avp avr ay4 ayn ayp ays azq b01 b1h b1j b1o b1p b1r b2e;;apd aq1;aup aur auz avd avo;;ao2 aoz aqg ay5 azt azx;;arr;aoo aqc aqe arr;azv;b1q;;;;aol aq3 aq8 aug b21 b2j b2n;;;;ap4;b0m;avo;;bk0;b64 bgx;b64 b67;b64 b67;b64 b67;;bli;b38 b6y baz;b62 bi3 bi5 bkp;b8n;;bn6;bjf;b5b;bk3 blq;bm1;b47;bgy;;b6y;b51;b51 bc5;bma;b8g bft bis biu bj4;b6n bgy bkh;b4u b9m b9p bfm bj0 bkf bma;b7k bgm;bgd;;bgz bkz bmu;;bhr;bh8;bl0;b47 bdl;bbb bh6 bm6;;b74;b5i b5j b5n;b5q;b5q;be6 bec beg beh bej bem beu bjv;;b38 b8b;;bgx bgy bkp;b4p bkw;b4n bgp;;bh0 bkz;bh0;bdi bdl bdp be3 bea;bi9;bdr;bh4 bme;b7g b91 b95 b9x bkt;b6h bcr bd1 bif bii;bif bii;bcr;bkp;bgg bgk bgs bgu bjb bjd bje bkv;b4n b5d;bgy bkh bkp;b5j b5n;b6h bcr bd1 bde;blo;;b6n;;;;bnb;bme;bh6;bmf;b4z b6m;bma;b4x b7b bgu bgy bk3 bkp;baw bdo;b8r b9m b9p bco;bh5;b3m;;b4z b67 bjf;bho;b96;b7n;b7t;;b47 bkh bkp;bkz;bd0;b6b bcq bd0 bdj;b94;;;;bih;;b61 b69 b6h bb7 bb9 bfz bha bib big;b5w bbz;b61;;bga;bgz bkz;;bby bh4;b5r bkh bkp;bmz;;bgz bk2 bkk bkz;bei ben bkz;bkp;bkp;;bkz;b8j bhb;bga;;b72 baf bh4 bjr blw;b47 b50 b85 bgx bgy bkp;bh3 bna;bmn;;bft bmf bmx;bgy bkp;bkp;blm;bcr bd9 bdc bdh bdm;bhd;;b47 b50 b7m b7w b85 bgy;bkp;bjb bjd;bda;bj8;;;b3x;bds;bmf;b5h b5r b5z bfy bi4 bj5 bj9 bk2 bkp bm7;b5r b66;bgx bgy bkp;b5h b5m bmf;b8i bce bg2 bme;bkp;b45 b49 b4b b4f bgg bgr bgt blq;bbb bh6 bm6;ba3 bi7 bib bmf;;;;b47 bkp;bkp;b98 b9k bio;b7h;b8y b92 b97 b9d;bby bh4;b4x b5e bhm bhs bj0 blo bmn bmp;bb1 bmo;bgy bkp;b5s;bhr;be5 bee bel;bd0;bb5 bmt bmv;b3q bli;b3m b3r b4m bdv bdw bgf bhd bkx bkz bmc;bb3 bb4 bgs bhe;b5m bhg bhl bhn bhr bht bi2;bj4;bax bcj bex;bh8;bkv blq;b9p;b3q;bkp;bdt bdw bdy bm1;b6n b6o;bdt;b6a;bn6;b4x b58 b74 bgy bjf blo;b9s bbh bbr bei ben bf0 bf2 bjw bk5 blk bn2;bkz;blo;bc4;bdv bdw;b51 bbk bbm bc5 bin bjz bk3 bmf bn0 bn7;bb5 bmt;b3a b4i;bc6 bc8 bi7 bib;bhv;b80;b4z;bg9;bh3;;;;;b38 b4z b7j;bho;bec bem beu;bd2;blf;blf;b8n;;b38;bh5 bkh;b3x b4u b5x b5z b66 b68 b8w bcr bd4 bd9 bdm bfi bfy bh8 bm7 bmz;;b7j b8d b8o b8p be6 bec bio bkf;b8d b8o b8p be6 bec bkf bm3;bk0;;;b47 b4x b50 b5e b6n b6q b6r b6y b7b bbw;b4x b5e b6i b7c;b45 b49 b4c bgg bgs bgu bkv blq;bi5;;b9c bec;bbk bbm bn0;bbm;beu bjv;;b5u bfi bma;bax bay;b3u;bcm bml;bb7 bb9;b8q;bmf;b69 bli;bgx bgy bkp;bi3 bkp;b9s;b67;;;b69 be0;;;bl0;b76 b85 b8d b8e b8o;b8d b8e;b47 b4d bgx bgy bkp;bkp;bcx bcy bdg blx;b3x b45 b48 bgs bgu bgv bks bkv blr;bis;b5u b5v b5y b6e;bkz;bcw;bcw biw biy bn0;;b37;;b4n b5d b5g bbd;b45 b49 b4b b4j b4q bb1 bc4 bdy bgg bgk bgn bgo bgs bgu bhe bjb blh blq bmm bmo bmq;;bih;bn3;bg5;bgg bgr blq;;b5o;b5o;bkf bli bmj;b45 b48 bgu bgv bk3 blr;bmh;bmh;b5u;b4r bga bky;bga;bbu bbx bf5 bf8 bjl bjt bkn bn0;b6r ba8 bcs;b9v ba8 baa bh0;;bbe bbo bdx bf0 bf4 bn8 bn9;b6g;bhu bhv bi1 bij;b69 bhr bly;b69 b6f be0;b4f bav bb1 bb4 bbe bdu bfq bft bhe bk2 bk5 bmm bmo bmx;b3a b3c b7d bkh;bm5;b7a b7t;b9f;b7q;bbb;bkc blg bmz;;bfi bfj bk7 bka bli;bhu;b6g;;;bax bay;bnb;b47 b5r b6e biz bj1 bj5 bj9 bja;b47 bkp;b5q bel;bce bg4;bkv;;b5q b6r ba0 ba1 ba4 bel;bh3 bna;bmf;b8y b97;bkh;bax bay;;bgx;bki;bgr;bc0;bnb;bnb;b6i b6k b6n b6q b70 b8h b8l b8u biu;b3q bis biu bj0 bj4 bmv;bbb bh6 bm6;b8q;bbp bhu bhv;b40 bgu bgv;bis biu bj0 bma;bcc bcn bcp bin bmf;b8b b9a;bce bci bg4 bme bmh;bmr;;;b6v b74 bg5 bjf bju bmn bmp;bgy bjd bje;bmn;b74 bdn bjz bmp;bae bap;bbp bbu bf5 bf8 bfn biw biy bn0;b47 b4x b50 b76 b7p b94 b9a b9c bkr;bmf;b4e b8w bbm bbp bbu bc1 bc3 bcg bcp be1 bfa bfg bfn bgx bhm bhs bhu bhv bil bly bmj bmp bn0 bn7;bbw;b9m b9p bes bi7 bkp;bmr;b7j b8p bax bay bly;b8y b92 b97;bc6 bc8 biu bj4 bma;bal;b37 b3f;b37;;b3o b6j b82 b86 be2 be9;bfm bmz;;b82;b3d be2 be9;bci;;bli;bmh;bas;;b47 bgx bkp;bn9;;b95;b4m b7f bgd bgf bky;bgx;b3a b3c b7d;b8w;bci;b8i;b5v;b5p bak ban bcs bfc;bac bae bag ban;bmu;b8p b8s bi1 bij;;bga bky;b3q;bmp bn5;bgy bkp;bkz;;b78;b75 b9b bfc bmp;b90;bc8;b3u b41 b6v b7r b86 bbf bbq bey bf1 biq bks bn1;biq;bgx bgy bkp;bkp;bkp;bnb;;bll;b4z;bkz;;bbf bbq bey bf1 bn1;bmv;b6x;bkk blk;bci;b47 b4d b4x b7d bgy;b6u;bhu bhv;bfi bfj bk7 bka bmz bn8;b7v;b5y bcz bdc bim bj7;bj7;;bb1 bb4 bdu bhe bmm bmo;;b6n b6o b8u b9s bad bah bao bau bdz beg bh1 bjl;bme;b4z b6m bgr;bk5;bh8;b9m b9p b9r;bgx;bca bco bkf bma;;b5l;b5l;;b5i b5j b5n;bgz;b8t bcx;bav bfq;;;b6r;bdm bdq be6 bec bm3;bbq bey bf1 bis biw bn3;bmh;bk8;;b37;b7k bgm;bi4 bib;bkp;bgz bkz;b9y ba5 ba7 baq bh0;bkp;b3q;bcr bd1 bde bdl;b3q b47;;b5z bmz;b5s bj5;b5s;b7k;;bgd bky;bc8;bkz;bkz;bej beu bhv bjv bjz blg bmz;bgd bky;;b80 bhu;b5u;bid;b5b;b58 bgy;b4x b5b b5e;bgt bjc bjn;b7j bcq;b47 b50 b7w b85 bgu bgx bgy bkp;bco;bih;;bgy bkp;b5g bko;b95;b8q b8t;;bdy bgs bjb bjd bje bkv;bb5;bc2 bhx;bh3;b3d b3g;b3d;b5i b5j b5n;;;bko;bh3;b5p;;b6l;bkh;;bdz bn1;bc4 bfo bfv bg0 bmw;;bgx bgy bkp;bio;bhp;b98;bcx;b7i;bio bm7;b9q be3 bea bm3;bkz;baa;b62 bi3;;b59 bd1 bk7 bka bn8;bd2 bjm;b6n b6o;b50 b6n b6o b6w b70 b7m bgy bkr;;;bk5;b55 b5a;b55 b5a;b4e b9j bbm bbp bbu bc3 bf5 bf8 bfg bfn bhm bhs bhu bhv bi1 bij bil bkc blg bly bmj bn0 bn4 bn7;bgy bkp;;;;b52;b47 b52 b56 bc6 bgy;b47 bgr bgy bkp;bki;b96;;ba4;beg bej bem;bn3;bh0;be3 bea bhg bhp;b9d bhn;bgr bh0 blk;;bcc;;b9o;bh5;b9u ba5 ba7;bcu bd3;bg1;bc8;bkp;b4k;bax bay;b4f;bce bci bg2 bme bmh;bj6;bfm;;bn8;bhd blx;bki;;bft bmx;bki;;;b7f;bgd bgf bky;bd7;b7e;b5j;;;;bmz;b6e;b4t b4v b9o bic bj3 bk6 bke bm9;b52 bc6 bc8;bck bcv beh bep beu bew bg7 bmg;bfz;b5v b5y b8d b8e b8o b9p b9q bhg bhr bi2;;bgy;bky;bgd bgf bky;b8n;bg1;bbb bh1 bkz;b3k b5k be3 bea;bk8;bkp;b75;baw bdo;bhc;b6f b8i bag bcs;bh5;bca bhf;bbj;b7h;bkz;;bgz bkk blk;;bj1;bcq bd0 bdj;b7n bck beh bmg;;b55 bjj bjm;b52 b55 b5a bcc bcp bd2 bjj bjm bkp bmf;b3m b4q b6x b73 b7j b9t bat bdv bh1 bk3 bkz bn7;b3a b45 b4j b4o bat bb1 bb4 bbj bcb bgg bgk bgn bgo bgs bgu bhe bk3 bkk bkv blh blk bmm bmo;bcr bcz bd9 bdh bdm be3 bka;;bgx bgy bkh bkp;b46 b6a b7l bc9 bcd be4 be9 beb bet bfb bfh bhc;;b5b b6f bk7 bkf;b8i;b4x bf0 bf2 bn2 bn9;bg6;bhv;b79 b88 bbp bbu bf5 bf8 bfg bfn bg9 bhu bhv bi1 bi3 bm1 bn0 bn4;bkh bkp;biz bj1 bj5 bj9 bja bkh;bi3;bgy bkp;bis biu;b3h;b3h b3i b4h b4m b75 bcr bcu bd3 bd5 bdi bgd bgf bhy bi0 bk3 bkk bkx bky blk bmc bmf;b8n;b43 b96 b9e b9g b9l ba2;;;b37;bbh bbr ben bf0 bf2 bjw;bd9;b85 b8d b8e b8o bgy bm7;b3f b76;b5e blm;biq;b47;bmu;;bgx;b3i be6 bec beg bej bem beu bg6 bh8 bjs bjv;b9n bb7 bb8 bb9;;bki;;bjj;bgx;b5j;b73 b8v bis;;bd0 bdj;bbr bf0 bf2 bjw bn2;bme;b52 bby bc6 bc8;;b8v bis;;bcm bgy;b5g;bcz bdh;;bb9;b7z;bkv;b4r bga bgd bgf bhb bhy bky;bh5 bna;bkz;bd6;b5k;bdq;b8a;b5i b5k;bg5;bgt;bgt;b4x b58 b5e bgm blj;b9s bda blx;b9s bda;bm5;;b38 b47 b50 b94 bca bgx bgy;b8j bhb;b5b bcr bd1 bd3 bde bdi bdl bmf;bii;bdp;bgr;bb8 ber;ber bg7;b9c;bcv blj;bdf bdp;bea;bcz bdc bdh;;b7d;;bix bln;b49 b4c b4f bb3 bgs bk5 bkl bkv blq bmm bmo;bh4;bel bhq;bg5;b3y b44;b8t;;bi9;bh0;ba9 be5 bee;bjs bkk blk;b73 bg5;bgr;bac;bas;b6l;b90 b9b;bdq bds;bds;b4x b6v b8b b9t baz bb3 bc4 bdz beg bh1 bha bhd bhm bjl bmn bmp bms;bb3;b3a b4i bkk;biw;;bkp;b7c b8g b8r b9n;b9t;b8g b9n;bes;b3m b3r;bkw;b37 b4a bgt;bbp;bhv;bcn bhv bn4;bcn;bl0;bkp;;b47 b50 bgy bkp;b47 bgy bkp;bb3 bgn;bbp bbu bmj bn0;bmh;;bgz bkz;b6i b6k b6n b6o b8h b8u bah bao bjo;b6k bah bjo;b6o;bhv bn0;bbp bbu bf8 bhu bhv bn0 bn4;bk4 blp;bk4 blp;bk4 blp;bkn;b4u bfm bli bma bmb;;bgd bgf bky;bh3;bgd bgf bky;b47 b4z bdi bdl blq;b4y bce bg2;b7j bly;b40;b9m b9p b9r bma bmz;b77;bkn;b7g bbe bbo bbs bf4 bf9 bmz bn2 bn8;bbe bbo bbs bf4 bmz;bcr bd1;bkn;b77;bbf bbq bey bf1 bfo bfs bfv biw bkx bmw;bbq;bbf bey;bfs bmw;bjl bjo bjt;bgz;b9a;bdj bdo;bfz;bal;b5j;bd2;bj8;bi9;b9t bdz bfo bfs bfv bjl bmw;bdr;bme;b5e b6i bgz bkk bkz blk;bbe bd4 bdu bdx bf4;;bfs bg0 bmw;b7z;;bma;bd8 bmy;bcq bd8 bdn;b4v bcv;blj;b47 b6l bgy bj6 bkh bkp;;bhq;;b47 b7p b8a b8g b8r b94 b9n;;bh0 bjs bkk blk;;b7o;b62 bhg bht bi2 bi3;;b3o b4g b6t b7n b7r b8z bks;b3o b4g;bd2;;;b6d be5 be7;bcq bd8;;bak ban bcs;;b4b bgg bgu;bh4;bka;bdf;bbi bbo bbs beo bjx bmz bn8 bn9;b5b bb5 bem;;b52 b56 bc6 bc8;b3h b4m bgd bgf bhy bky;b3i;bgs;b7g b95 b9x;b5i b5j b5n;bh7;bgz bkz;b88;b3m bid bkp;;;bkp;;bam bcu bd3 bd5 bdi blx;bgr bkv;b45 b48 b49 b4b b4c b4f bgg bgr bkv blq;;bi9;bfi bid;b8o ba3 bib bio;b93 b97 b9f b9h;bmf;ba3 bi7 bib;;;;bbw;bga;bga;bga bky;bga;bb5;bll;b7i;;b69 b6b bkp;b6d;b8y b97 b9d;b9t bao bau bfo bfs bn3;bh8;b6z b72 be7 bjr;bkp;b95;;b4y b6i b6k b6q b6r b6w b8h b8l b8u b9w bam;bkh bkp;bkp;b47;bbj;b4e bbu bfa bfg bn0 bn7;b4e b4q bbp bbu bfa bfg bfn bmq bn0 bn4 bn7;b4j b4k bb1 bbj bcb bgg bgk bgn bhe blh bmm bmo;b5o bcm bl0 bml;b47 b4x bgx bgy;b6r ba1 bel;bkk blm;ba9;bbm bcj bex bn9;bc4;bby bh4;bh7;bf7 bf9;b7g;;ba4;b95;b47 b52 bgx bgy bkp;bki;b7k;bbb;bbl bmz;bi3;;b62 bbb bi3;b3k b50 b6i b6k b6n b6o b6q b6w b70 b7m b8l be3 bea bgy bkp bkr bkw;b38 b4k b5m bks;b4z;b63;b45 b49 b4f bb1 bb3 bb4 bbe bfq bgs bgu bhe bk5;bc2 bhx;b6g;b6g;b5e bgz bkk blk;baw bdo bjz bmz;bfi bfj;bho bkp;bim;b4x b5o;bg9;bd1 bde bj7 blx;b69 b98;;;b8b;ba9 bee;bjf bju;bbz;b9a;b47 b6i b6k b6n b6q bgx bgy bkh bkp;b7y b81 b8m bbt bfd bfr bfu bhi biv;b9s bjl bjt bmi;bb2 bcc bmf;bba;b4k;bm5;b93 b97 b9f b9h",
 "phrases": ";13 1 * qz at,3j 2 * 90u,2k 3j *;;;3n 2 * 91n;;;;;;;;;;;;;;;;;;;;;1w 2 * 8rb;;;;;;;;;;;;;;;;;;;;;;;;;;;3o 1 o *;;;;;;16 4 * 11r 5b;;;;;;;;3f g *;;;;;;;;3f g *;3f g *;;;;2w 1 qj 81t 81u 81v * 81w,2w 1 qj 81u 81v * 81w,2w 1 qj 81t 81v * 81w,2w 1 qj 81v * 81w,2w 1 qj 81t 81u * 81w,2w 1 qj 81u * 81w,2w 1 qj 81t * 81w,2w 1 qj * 81w;5d 1 *;;3f 2 *;3f 2 *;;43 1 * 846;;3u 1 *;;;;;;;;;;;;;;;;;;;;;;;;;;2e w *;2e w *;;;3j w * cl;53 1 7xq * 32e kz 8jo,53 1 7xq * 32e wz 8jo,53 1 7xq * 15s 8jo,53 1 7xq * 8jo,53 1 * 15s 8js 10l d2 kz 8jt,12 w * qm,3k w * qm;24 4 *;24 4 *;;;;;;54 1 iz * -4 85n -4 85o;;2o 1 *;3k 1 * is;;;;;;;;;;;;5c 1 * 7wx 7wy;41 3j *;;;24 1s *;;;;;;;;;3u 4 *;;;;;16 1 * 10l,p 1 7y4 * 10l 7y1 7y2;;;;;;4g g * 5ss;;;;;;;;;;;1a g *;;;;2f 1s * b39,18 1s * 1 tk cm,19 1s * 1;;;16 4 *;39 8 * 55y 5a9;;;;;;;;;;;;;;;;3f 8 *;1r 8 * 9md 9x5,1r 8 * 9md ds;3u 4 *;4g 1s * 7bc;54 4 ja * -4 99e -4 99f;;;3f 4 *,3f 4 * 95r,s 4 *,j 4 * -2 1;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 8 *;3f 8 *,s 8 *;3f 8 *,s 8 *;f 3j *;e 4 *;22 4 * 99i 9ch;;;;11 3j *;2f 8 * 9kg;3d 1 * ms,3d 4 * ms,3d 8 * ms;50 3j *,11 3j *;50 3j *;;;4d g 1vk b5 z5 *,4d g 1vk b5 11l *,4d g b5 a2v u2 *,4d g b5 a2v *;4d 1s d2 b8c *;;;;3f w *;3w 4 *;;4b 4 *;50 3j *,11 3j *;4n 1 * jh,6 1 *;;;;;17 1s * p1;3u 1 *;;;;;;;;;;;26 g *;;;q 1 *,50 3j * 4a;50 3j *;24 1s *;;;;;;;54 1s * pn b8x;;;;;;;;22 2 * 8vl;;;;1z 2 *;3u 1 *;;;26 1s *;26 2 *;;;;;;4m 4 *,4m 8 *;;;;;2m 1s * dx 7n6;;;;;;;;;;4r w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;4b 1s *;e 1 *;;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;;24 g *;;;1a g *;;;;;;;;;;;;1l 1 *;;;;4b 3j *;;4b 3j *;3t w * qz uv;;;;;;;;;;12 1 87f *,13 1 1 1m *,13 1 0 8bj *;e 1 *,48 1 *,55 1 *;;;5g w b0x * 6lo;5g w b0x * 6lo;;;;;;;;1f 1 *,q 1 *,4y 1 *,3f 1 * 87p 8dp,5e 1 *,4n 1 *;;;;;;;;3f g *,3f 1s *;;;;;3f g *,3f 1s *;;;;;;;1f 1 *;;24 2 * uk,3g 2 * 8zf;;;;;;;;;41 3j 3x *;;;;;;;;3t w *;;;12 g a9c *,3j g a9c *,12 1s b9z *,3j 1s b9z *;;;;3j w *;;;;;;2j 1 *;54 4 * kz -4 99e -4 99f;;;3u 1 *;26 g *;;;;;;;4g 4 *;;;3t w *;;;;;;18 1 * 889 -2 1;;;;;;;;;2f 8 *;26 4 *;;3f 8 *,s 8 *;;;;;;;;44 2 * oq,44 2 * d0;;;;;22 1 4z 367 *;24 4 *;15 g am5 b5 * -2 1,15 1s blt b5 * -2 1;;3f 8 *,s 8 *;s 8 *;4g 1s *;;;;4g g *;;;4g g *;;3f g * 1,3f 1s * 1,4g 1s *;;;3f g * 1,3f 1s * 1,4g 1s *;4g 1s *;;;4g g *,4g 1s *;;;;;;3f 2 * 1;3f 2 * 1;;;;;;;;;16 2 * 1m,10 2 6n * b5 1,10 2 6n * 1;;;;11 3j *;;;;;;;;;;;;;;;24 8 *;;;;;;1f 1 *;;;;5c g pn xh *;;;;;;;;;;;;3s 1 * 10e 8nk;;;4g w *;4g w *;4g w *;;;;2d 1 *;;3u 8 *;4n 1 *;1m 8 * 567 a14 a13,1m 8 * 567 a13,13 8 1 * 567 a1a;3u 4 *;1p g *;1p 1s *;;;;e 1 *;4g 8 *;4g 4 *;2s 4 *;s 4 *;17 1 *,4z 1 * 0 -2 8ia;3f 8 *;;;;;;;;;;;;;;;;;e 1 *,3i 1 *,3s 1 *;2j 3j * bnc;;16 4 *;;;;1n 4 *;2j 1 *;;;;;;4d g * 70 b5 lo alp,4d g * 70 b5 mn alp,4d g * 70 b8 alp;;;;;;2j 3j *;2j 3j *;16 1 * 10l;;2r g * uk -8 1;;;;;;;3d 1 * 8ln,3d 1 *;;;;;;;;;;;;;;;;;;;43 1 *;48 1 * 1f;f 3j *;54 8 * 63 -4 9q0 -4 9q1;54 2 * -4 8sz -4 8t0;26 1 367 *,26 4 *;;58 3j tm *;5c 1 * 7wu 7wv,5c 1 * 7wv,24 1 *;26 g *;;;;5g w * st;;2j 3j *;;;;;;;4g w *;4g w *;4g w *;24 4 *;;26 g *;;;;;;3f g *;;;;3f g *;;;;;;;1p 8 * 5h2 a21;;;;;;;;;;;;;;;;;3f w * 1,4g w *;;;;4g w *;3f w * 1,4g w *;3f w * 1,4g w *;4g w *;;3f w * 1,4g w *;;;16 1 * 10l;;16 8 * 167,3f 8 * 14c 9md 167;;38 1 *;;;;;;;;3u 1 *;;;;;;2j 1 *;3q 1 *,4o 1 35u *,3q 2 *,k 2 *,3r 2 *,3q 4 *,3q g *,3q w *,k w *,3r w *,3q 1s *;1z 4 *;;11 3j *;2o 1 *;;;4y 4 *;;l g * d9 a4s,43 g e1 * 0 625 y2 pn,43 g e1 * 0 625 a78,1c g zz * 67g;;2o 2 *;;;;4n 8 *;;;5c 4 * qi 4q1;3t w at *;;;;;;;;;;;;;;;;;;;;;24 2 *;l g * d9 a4s,1c g * 67g,1c g zz * 67g;;;;;;;3f 4 * -2 4fd;3f 4 * -2 4fd;54 4 * ja 99n 99o;2s w *;4g 4 *;4g 8 *;17 1 *;;;4g w *;;4g g *;;;;4g g *;;4g 1s *;4g w *;4g w *;;4g 1s *;4g g *;4g w *;;;;;;;;;;;;3u 1 *;2j 3j fl *;3y 4 * o2,3y 4 * qf;11 3j *;;;54 1s * 7m8 df -4 b4w -4 b8g;;;;;3l 8 0 *;;;;3y 8 *;;;;;3x 1 *,3x 2 *;;50 3j * om;;3s g * 0;3y 2 *,44 2 920 *,44 2 921 * e1 922;50 3j * sj;;3s 8 *;1o 1 *,50 3j * ho,50 3j ow *;50 3j *;;;;50 3j *;;;;3u 1 *;;;;2s 2 *;1 8 *;;2s 1s *,2f 1s * yf,2f 1s * -2 b38,1d 1s * b75 -2 b76;;2s 2 *;4g 1 * 80i;45 8 * -4 50q;;2s 1s *;;50 3j *;29 1 * q3 87p 8eo,29 1 * q3 8eo,59 2 *;;;;;2d 2 *,2s g *;f 1s *;2s 8 *;2s 8 *,26 g *;2s 4 *;2s 4 *;e 1 *,3i 1 *,3s 1 *;2s 1 *,2s g *;2s 4 *,2s 8 * pj;;;;2s w *,2f w * 72l;2s 4 *;2s 1 *;;2s 1 *;;;2s 2 *;;24 8 *,j 8 * 1;;;;;2d 8 *;;;;;1a 1 * 12d;24 1 *;2s 1 pn *;;;;;;;;;3k w ln *;50 3j * om;;;4m 1 *,4m w *;;;4w 1 10l * 80c;;3f 4 *;3f 4 *;5e 1 *;48 1 * 6z;3l 4 * mt;;;38 1 *;38 1 *;;;3f g *,3f w *,59 w *,3f 1s *;;;;;;1a g *;;;;;3f g *,3f 1s *;;;;;3f w *;;;42 g *,3f 1s *;3f w *;3f w *;;3f g *,3f 1s *;;3f g *,3f 1s *;3f 1s *;3f g *;;;3f 2 *;3f 2 *;;;3f 2 * 8p7,3b 2 0 * 3x9,3e 2 * 3xp,3e 2 * ow;;e 2 *;2s 2 *,2f 4 * 93z,5c 4 * qi,g 4 * e1 1wy;;;;;;;;;26 8 *;;;m 1 * gd 7zi 7zj 7zk,m 1 * gd 7zj 7zk,m 1 * gd 7zi 7zk,m 1 * gd 7zk,17 1 *,1j 1 89b * gd 89c 89d 89e,1j 1 89b * gd 89d 89e,1j 1 89b * gd 89c 89e,1j 1 89b * gd 89e,35 1 *,3f 1 * 8dk,3f 1 * px,3f 1 * 8e6 8e7,3f 1 * 8e6,3h 1 *,5e 1 *,2e 1 14s * 15s gd 12g q3 367,2e 1 14s * 15s gd 10e 12g q3 367,2e 1 14s * 15s gd 344 367,2e 1 14s * gd 12g q3 367,2e 1 14s * gd 10e 12g q3 367,2e 1 14s * gd 344 367,2e 1 14s * 15s 12g q3 367,2e 1 14s * 15s 10e 12g q3 367,2e 1 14s * 15s 344 367,2e 1 14s * 12g q3 367,2e 1 14s * 10e 12g q3 367,2e 1 14s * 344 367,j 1 * 10e -2 1,j 1 * -2 1,6 1 8mz * gd;;3f 2 *;3f 2 *;;3f 2 *;50 3j *;5e 1 *;50 3j *;;;1s 2 *;;y 1 *;;;12 1 * b3,3k 1 * is,13 1 1 * b3,3l 1 qz * 8mu,12 4 * 9b3,3k 4 * 12m,13 4 1 * av,13 4 0 * av,13 4 1 * 9ju,3l 4 0 * 9k6;50 3j * om;26 8 *;50 3j mt *;;1z 8 *;;;0 1 7za *,0 4 *,4b 8 *,0 8 *,4b g *,4b w *,4b 1s *;;3f 1s *,3p 1s 1 -2 pn *;1o g *;;;3l 4 *;;;;;;;3f g * a3j,12 g * 625,3b g 0 * 5qu,3k g * 625,3p g 1 -2 * 68l,12 1s * 7ip,18 1s 1 bar 8xl * cm,3b 1s 0 * 79m,3k 1s * 7ip,5f 1s * pv;k w *;38 1 *;58 3j *;;;;;2e w *;2e w *;2e w *;2e w *;2e w *;2e 2 *;;;1m 8 * a14 a13,1m 8 * a13;;;;4d 1s bl1 tk 98 *;;4d 1s d2 b8c * 6c;;;4n 1 * jh;;e 1 *;;;;;;24 w *;24 2 *;24 w *,24 1s *;1c g * 67g,5f g * alr als,5f g * als,1c 1s * 7w2 7n6;;;;41 3j *;;;;;;;;42 w *;;;;;;;;;;;;3v 1s *;3v 1s *;;;;3v g *;3v g *;;;;;;;;;;;40 g *;40 g *;1a g *;;;;;;;;;;;3f 2 *;;3f 2 *;;;;;;3f 1 *;;;3u 1 *;;;;;;;;;26 1s *;3y 1s *;;f 2 *,f 3j *;;;;;47 w *;;;41 3j *;;;;;;;;;2d 2 *;;;;;;54 1 iz * 863;4g 8 *;3f 8 * 1,4g 8 *;1z 8 *;3f 4 * -2 4fd;24 w *,24 1s *;;;;;;4e 3j *;4e 3j *;2d 1s *,2f 1s * b3d -2 p2,2f 1s * b3g;4g 1 * 12d,4g 1 * 367,3f 1 * 8dn 8do;4g 8 *;3f 8 * 1,4g 8 *;2d w *;;55 1 * 12a 8ka;39 1s e0 * 7m8,39 1s pn * 7m8;24 2 *;24 2 *;;;24 1 *;5c 2 * ln qb,5c 2 * 8o1,24 2 *,2f g * pn,24 g *;;;2j 1 *;;2d g *,2f g * a25,2f g * a28 -2 pn,2f g * a2b;;;;50 3j *;1z 4 *;1z 4 *;4m 2 * 38s 918 919,4m 4 * 9gu,4m 8 * 9y7;;;24 8 *;;;24 8 *;;24 g *,24 w *;;;24 1s *;;;;54 1s * -4 b4w -4 b8g;;1o 8 *;1z 8 *;4b 3j *;;;3f 4 *,s 4 *;3f 4 *,s 4 *;4g 4 *;3f 4 * 1,4g 4 *;3f 4 *,4g 4 *;;;;;;;;;;;;;39 w 1m * 6vr;;;;;;;;;;;;;;13 8 1 9rr *,13 8 0 9rr *;4b 8 *,0 8 *,4m 8 *,2g g * 6ee 11z s4 b5 a9z aa0,2g g * 6ee aa1 a9z aa0,2g g * 6ee a9z aa0,2g g * 6ee 11z s4 b5 a9z,2g g * 6ee aa1 a9z,2g g * 6ee a9z;;;;;2j 1 * 2fp;41 3j *;;2j 3j *;;16 1s * b5,16 1s * uk,3f 1s * b5 b5 b4q,3f 1s * uk b5 b4q,3f 1s * b5 b4q,3f 1s * uk b4q,2r 1s * b5 -8 1,2r 1s * uk -8 1;;;;11 3j *;39 1s e0 * 7m8,2e 1s e0 * 7m8;3u 1 *;;43 1 83u * 83v 83w 83x,s 1 8dr 8km * 2f0;;;1x w *;;5c g *;5c g *;16 1 2mz *,16 1 2s3 *;;;2e 2 1m * pr;;4y 1 * 12a,4n 1 * 12a;54 1s *;18 4 * 1 sz 4qq;;;3f 1 * 8dl 8dm,3f 1 * 8dl;;;;;;3f g *,3f 1s *;;;;;3f g *;;;;;3f 1s *;;;;;;11 3j *;;;;;;;39 w 1m * 6vr;;;;3f 8 *;3f 8 *;3f 8 *;;41 3j *;;;;1o g * 6er;1t 8 * 9xw 9w1;5c 2 y2 * 3ob;24 g *;;;;2f 1 *;3y 8 *;24 1 *;;;;;;50 3j *,11 3j *;;;;;;;;;;;;;;;;;;;54 4 9ac *,3b 4 0 * 459;;;;;50 3j *;;58 3j 13p j5 *;3f w *;3f w *;;;;;3f w *;3f w *;;3f 2 *;;3f 2 *;;3f 2 *;3f w *;;;;2j 3j *;58 3j * j5;58 3j *;;;41 3j 100 *;;;;;;3f 2 *;;3f 2 *;55 1 ii *;;;;;55 1 *,e 4 *,55 4 *;;49 4 * kz 149;;;54 8 9r2 *,3b 8 0 * 567;3q 1s *;5 8 * 9mg -2;;;;;;4y 4 * -2 1n;;2j 1 * np;11 3j 11k *;24 4 *;;2j 3j *;50 g no *,50 1s no *;3f 1 * 8dz 8e0;;58 3j *;50 3j *;2j 3j *;;24 8 *;5c 8 * 9kp;50 3j * 125;50 3j *;2j 3j * wz 4a;2j 3j *;2j 3j * 4a;2j 3j *;2j 3j *;24 1 *;24 1 *;;5c 4 * 946;3f 4 * 95q;;54 8 * 54o 9q4 9q5 gq 9q6;2j 1 * 4a,2j 1 *,5e 1 *;2d 1 *;;;3u 1 *;;;;;;;;;;16 1 * 35j,5c 1 j6 * 7wu 7wv,5c 1 j6 * 7wv,p 1 * 7xv -2 7xw,20 1 * 84z 850 851,20 1 * 84z 851,20 1 * hm 10e l9,29 1 0 8eq 35m *,s 1 8dr 8km *;;54 4 * b2 l7;3f 8 *,s 8 *,j 8 * y4 -2 1,j 8 * -2 1;3f 8 *,s 8 *;3f 8 *,s 8 *;2j 1s *;5c 4 * 947;;50 3j *;4g 4 *;;4n 4 * -2 1;24 4 *;2d 4 *;;;;;s 4 *;2i g * 1m 6g3 mn 67j,2i g * 1m 6g3 du 65z;;4y g *;;1z 2 *;52 2 * -2 278;5c 8 *;;;;;4g 2 *;;47 w *;;;;;;;;1z 2 *;;3a w * au pq;;;;1q 2 *;4m 4 *;55 4 *;;;;e 2 *;3u 1s *;;;3w g a35 *,3w 1s b48 *;;;;2c 4 *;2c 8 *;;5c g *;5c g *;;;1x w *;59 w *;;;;;3u w *;;3u g *;;3u 2 *;4m 8 *;3w 8 *;4g w *;;42 2 *;;;;;;3u g *;2o 8 *;4g 1s *;4m 8 * 9y3;;4n 8 *;3w 8 *;;3u 8 *;;7 w * ayx -2 ayy,7 w * -2 ayy,7 w ayz *,7 w * 1;7 w * az0 az1;3u 8 *;;;55 4 *,55 8 *;;3u 2 *;;;;4y 2 *;43 g *;1k w 724 *;;20 1s b84 b85 l6 b86 -2 tr *,20 1s b84 b85 b86 -2 tr *;;5c 2 *;3v 2 8uu -4 *,x 2 *,x w *;;;;1w g a69 -4 *;;;;;a g *;;4t w 1xm -2 6sc -2 *;;1w 1s b6q -4 *;;;;;;5d w 120 762 *,1d w aqi * aqj;;;;;;;;3w 8 *;55 8 *;4a 8 *;3w 8 *;26 8 *;26 8 *;26 8 *;4i 2 *;;28 1 *;48 w *;;;;;;7 2 * s4 8zq -2 8zr,7 2 8t4 e1 *,7 2 8t4 *;;;;h g *,h 1s *;f 2 8qt *;f g a4w *,2 g 1gq * ahs -2 aht -2 ahu,f w aq4 *,5g w 4a *,f 1s b5u *,2 1s 1ff * bhc -2 bhd -2 bhe;;;3w 8 *;3w 8 *;55 8 *;;;l 8 *;x 8 *;55 4 *;e 2 *,1z 2 *;1z w *;17 g *;e 2 *;2o 4 *;49 4 * 3yi 98c,49 4 * 98c;;;48 4 *;;4m 8 *;6 4 *;;;5c 8 *;5c 8 *;4m 4 *;;4m 4 *;;;;3w 8 *;27 8 *;5d 8 *;;4a 8 * c1 4yl;;;55 4 *,55 8 *;3w 8 *,55 8 *;3w 4 *,55 4 *;;;5d 4 *;;;;;4i 2 *;42 2 *;3x 4 * 97d 454 9eg,3x 4 * 454 9eg;;;;5d 8 *;55 8 *;;5c 1s *;;1d 1s 1m 7uf qp uk xh *,1d 1s 1m 7uf uk xh *;1s 2 1cj *;1s 4 *;1s 4 *;;;;;;5d 2 * 220,3x 2 8wy at 38n * fa,3x 2 8wy b5 3mo * fa,3x 2 8wy 52 3lu 0 * fa,3x 2 8wy 8x0 * fa,a g *,a 1s *;;y 2 *;;4g w *;4y 1s *;4g 1s *;;;26 g * b5 62b,26 g *;;;3q 1s *;3q g *;3q 2 *,k 2 *,3r 2 *,3q w *,k w *,3r w *;;;3u 1s *;2v 2 * b5 b5 3si,2v 2 * b5 90x,2v 2 * b5 3si,2v 2 * 90x;;3u 4 *,3u 8 *;3u g *;o 8 *;o 4 *;o 4 *,o 8 *;x 1s *;;54 2 l5 37 14i 8t3 8t4 *,54 2 qb 1m 14i 8t3 8t4 *,54 2 37 14i 8t3 8t4 *;3u w *;52 w *;20 2 * 3nq;18 w 0 atf *;;4b g * b5 5ng,4b g * a55;3u w *;4t 1 * 8b2;5d 1 *;3u 1s *;3u 2 *;;17 g *,35 g *;;;4b 2 * b5 lo 39w,4b 2 * 8qx,4m 2 * 8nw 915,4m 2 * -4 916 -4 917,4m 2 * at 36i;4m w * az8 0 6mh;;;;;3s g *;;;25 w b22 b7 6vu *,25 w b22 b7 *;;;;;4t 4 *;;;17 g *,35 g *;;17 2 *,35 2 *;;;;;;;;;;;;;5d 2 *;5d 2 *;;;4g w *;3u g *;;;;;;;e g *,e 1s *;e 4 *;;;;;;;;;e 4 *;e g *;e w *;e 1s *;;1x w *;;;;;;;;;2 1s bhb -2 bh8 -2 bh9 -2 * -2 tq 7q9,2 1s bhb -2 bh8 -2 bh9 -2 * -2 7nb 7q9,2 1s bhb -2 bh8 -2 bh9 -2 * -2 bha,2 1s * bhc -2 bhd -2 bhe;3u 2 *,3u 4 *,3u g *,3u 1s *;3u 1s *;3u w *;3u 2 *,3u g *,3u w *,3u 1s *;4b g *;21 g *,21 1s *;1d g a6d * b5 632,1d g a6d * a6e,5d 1s 7dk b5 *,5d 1s 11y 13l *,1d 1s b6t * 78q;2o 4 *;;e w *;;;;28 1s *;28 1s *;28 2 *;28 2 *;3i 4 *,3s 4 *;;;;;;1a w ao7 *;y g *,y 1s *;y 2 *,y 4 *;;;;;;;;2h 2 *;;;;47 2 *;;;;;11 2 *;11 4 *;;;2 g xh 5qr -2 aho -2 ahp -2 * -2 67r 6ba,2 g xh 5qr -2 aho -2 ahp -2 * -2 ahq,2 g ahr -2 aho -2 ahp -2 * -2 67r 6ba,2 g ahr -2 aho -2 ahp -2 * -2 ahq,2 g * ahs -2 aht -2 ahu;;3i 4 *;;5d 1 *;12 4 *;2u 2 * 16k;47 w *;47 2 *;47 2 *;;47 2 *;;;;;;;5c g *,5c 1s *;4y 2 *;4y g *,4y w *,1x w *,4y 1s *;4y 2 *;r g * b5 ah8;;4t g *,4t 1s *;;;5c g *,5c 1s *;;;;;;;2o g *;47 w *;2o 2 *;;;;;;;12 g *,3j g *,12 1s *,3j 1s *;;5c w *;;;;;y 1s *;;;;;;3u 2 *;;2 1s * -2 7c7;;;26 g * 661 b5 62b,26 g * b5 62b;1z 2 *;e 1 *;1z w *;;;1t 4 *;;45 4 *;;55 4 *;1l 4 *;;48 1 34a *;;;;3i 8 *;31 8 9n5 9pv * a1v;;55 8 *;28 8 *;55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *;4y 8 *,4n 8 *;;38 8 *;48 1 * 10l 35u;;x 8 *;;;q 2 *;;;;;;;;;;;;e 2 *;;2o 1 *;;;;;;5b 2 *;;21 g *,21 1s *;2t g pn i8 -2 *,2t g pn 61s -2 *,2t g pn xh 61t -2 *,2t g pn 61t -2 *,2t g pn 6b5 -2 *,2t g pn xh 6b5 -2 *,2t g y7 665 b5 -2 *,2t g 69r b5 -2 *,2t g y7 69y -2 *,2t g y7 -2 *,27 g *,2t 1s p2 hv -2 *,2t 1s p2 7ij -2 *,2t 1s p2 xh 7h3 -2 *,2t 1s p2 7h3 -2 *,2t 1s p2 7q6 -2 *,2t 1s p2 df 7ot -2 *,2t 1s p2 7ot -2 *,2t 1s p2 7ot b5 -2 *,2t 1s xp 7lz b5 -2 *,2t 1s xp 7p2 -2 *,2t 1s b7q -2 *,27 1s *;27 2 *;4y 8 *;2h 2 *;;;;;;;;;;;x 8 *;3u 8 *;;;;;y g *;;3u 1s *;3u g *;5c 2 *;;5c g *;;2v w 1c9 * sz;;45 w * 1xq,4k w * awc,4k w avj *;45 g * b5 5ys,45 g * b5 60s,45 g * 1xp,45 g ack acl 66k *,45 g ack acl *,4k g * b5 5ys,4k g * b5 60s,4k g * af8,4k g af9 *,4k g afa -2 *,45 1s * tr 1vj,45 1s * b5 7fu,45 1s * tr 7n6,45 1s bcj bck 7mb *,45 1s bcj bck *,4k 1s * tr 7n6,4k 1s * b5 7fu,4k 1s * bew,4k 1s bew *,4k 1s bex -2 *;45 2 * at 3g9,45 2 * at 3fj,45 2 * 1xv,4k 2 * at 3g9,4k 2 * at 3fj,4k 2 * 1xv,4i 2 *;51 2 92w *;e 2 *;;;;;;;;;33 1 *;1l 4 *,1l 8 *;;f g * 1ag;;;;;;4g 1s *;5c 8 *;41 8 *;41 8 *;41 8 *;;;;;;;2q 8 *;;;;;;;;3w 8 *,55 8 *;4g 1s *;56 1s b4t *;;;56 w app *;;y g *,y w *,y 1s *;1k w *;3r w *;y g *,y w *,y 1s *;k w az9 *;;;k 2 *,3r 2 *;1l 8 *;5c 4 *;5c 2 *,5c g *,5c 1s *;5c w *;5c 2 *;5c g *,5c 1s *;4a 8 *;4y 8 *;4m 8 *;3i 8 *;;5c w *;3u 8 *;26 8 *;e 8 *,55 8 *;3s g *,3s 1s * 1yk;;17 2 *,18 2 * 3on b5 -2 1,18 2 * 52 3lu -2 1,18 2 * 1 -4 8u7,18 2 * 1 8uj;1z 2 *;17 2 *;17 g *,18 g * nj b5 -2 1,18 g * 39 653 -2 1,18 g * aad -2 1,18 g * 1 -4 aae;;;17 1s *;;;1w 1s b6i b6j p *,1w 1s b6i p *,1w 1s b6i b6j *,1w 1s b6i *;1w 8 * 9ny;1w w aqc aqd p *,1w w aqc p *,1w w aqc aqd *,1w w aqc *;;;;2e 4 3zq *;;5c 8 *;5d 8 *;1w 4 * 97o;2o 8 *;4t 4 *;3i 8 *,3s 8 *;3s 8 *;1s 8 *;;;55 8 *;55 8 *;55 8 *;;;1z w *;12 w *,3j w *;;5c 1s *;w 2 *,w w *;;;17 w *,18 w * 6r7 1m -2 1,18 w * t8 cl -2 1,18 w * at3 -2 1,18 w * 1 -4 at4,18 w * at5 au 6lt,18 w * at5 at6;;48 8 *;1s 8 *;1s 8 *;1s 8 *;1s 8 *;4s 4 * 9ff f2 34,4s 4 * 9ff 9fg;;3u g *;;;;12 2 *;2c 4 *;45 4 *;45 4 *,4k 4 *,2c 4 *;45 4 *;;55 8 *;s 8 *;;;;4l 8 9y1 *;;26 4 *;;;18 w ate *;;y 2 *;y 1s *;y g *;;y w *;;5c 1 *;;;q w *;;59 2 *;42 2 *,33 2 *;;5f 1s * tk pv;3e w b1v *;4g 1s *;;;2o g *;4y g *;;;;4y 4 *,4n 4 *;0 4 *,4m 4 *;;1t w *,4i w *;;1z w *;1d 1s 1m 7uf qp uk xh *,1d 1s 1m 7uf uk xh *;1d g 1m 6g3 mn uk xh *;;;;;;5g g 1h4 *,5g 1s 1h3 *;;55 4 *;a g *;;a 1s *;;54 2 3fu 3xl * 1m lo 3qx -2 8sx,54 2 3fu 3xl * 8sy -2 8sx,54 2 3tl 3xl * 1m lo 3qx -2 8sx,54 2 3tl 3xl * 8sy -2 8sx,44 2 oq y2 *;2q g * 1lr;;27 2 *,27 4 *,27 8 *;1k w * b17;4y g *;4y g *;4y 2 *,4y 4 *,4n 4 *,4y w *,4y 1s *;4y 8 *,4n 8 *;2o 1s *;;1x w *;;28 w *;;28 g *;28 g *;28 2 *;;18 g y7 *;3u 2 *;1z 2 *;3j 2 *;28 1 *;28 2 *;1s 4 97a *;;;2s 8 *;52 2 *;3u 8 *;5d 8 *;;e 8 *;3u 8 *;;4l 8 *;s 4 *,6 4 *;y 4 *;4a 4 *;17 4 *,x 4 *;;11 8 *;;;;1x w *;;4n 4 * -4 jh;55 4 *;55 4 *;;4l 8 *;;;;35 1s *;;;;55 4 *;55 4 *;;;;3u 1s *;;49 g a74 ox *,49 g a74 *;;;55 8 *;3u g *;x g *;;;1z 2 *;;;59 2 *;;s 4 * -4 4fd;4y w *;;4y 2 *;;;;;;2i 8 *;;;;;41 4 *;5c 2 *;;3u 8 *;;;;;;;42 2 *;38 1s *;38 g *;;o 2 8td s4 *;;e 8 *,3i 8 *;;;;5c 4 *;5c 8 *;;e 8 *,55 8 *;;55 8 *;;;2o 1 *,2o g *,2o w *,2o 1s *;11 2 3cv *;;;;;;;;;;2i g 6g3 lr *,2i g b5 6g3 lr *,2i g b5 5uz *,2i g a6y *;2i 1s 7uf 4j *,2i 1s b5 7uf 4j *,2i 1s b5 7po *,2i 1s 7po *;;2i 2 3vn lz *,2i 2 b5 3vn *,2i 2 8rj *;;;;;;;5c 4 *;;;45 8 *;;;;;;;y 2 *;;;;;;;;;;2c 4 *;18 4 * 9bb;55 8 *;;55 4 *;55 8 *;55 8 *;55 4 *;55 8 *;55 4 *;4y 4 *;17 4 *,x 4 *;4a 4 *;;;;4y 4 *;5c 4 *;;;;4t 2 * 8vw 8vx,4t 2 * 8vx,4t 2 * -2 8wf;;4y 4 *,4n 4 *;;;;48 8 *,48 g *,48 w *,48 1s *;1z w *;;;s 4 *;;17 g *,35 g *,18 w * 73h,17 1s *,35 1s *;2m g * 8r anm ag2;4d g * tk 10g,4d g * tk 12h;18 w * at9;18 1s * baj;17 w *,35 w *;;1o 2 *,2q 2 37b b5 *;46 8 *;;46 8 *;;38 8 *;;;;3x 2 * 8x9 8xa;4j 2 * -4 0 8wx;;;;e 1 *,3i 1 *;;;4g 1s *;;;;;26 g *;;26 1s *;26 2 *;;;e 1 *,e 2 *,1z 2 *;;3w 2 8ox -4 *;17 2 *,18 2 * lv 3jg 3l7,35 2 *;1z w *;;;;;;26 8 *;3y 8 *;3y 8 *;;y 2 *;y 2 *;1k 2 *;;3x 4 *;49 2 8rp 3on uk 0 *,49 2 8rp uk 0 *,49 2 8rp 0 *;;;;;;49 w aqr 0 *;;;4l 8 *;3u 2 *;;a g *;3u 2 *;;;;48 1s *;48 w *;35 w *;;;;;;;;1s 4 *;1s 8 *;;;45 2 3fv *;;;;;;;;;;42 2 *;;;;;;;;;;;56 g a3p *;3w 8 *,3i 8 *,3s 8 *;;;;;;48 1 *;;;;;12 2 *,3j 2 *;;;;;5d 2 *,2o 2 *;;;5b 2 *;;;4y g *;4y 1s *;;17 1s *,x 1s *;;;;x 2 *;;4y 2 *;;5e 8 *;17 g *,x g *;3v g aaz *;;;;;;3y g *;;;5d 1 *,2o 1 *;47 2 *;3y 8 *;;3y 1s *;2i 2 * e1 3l1,2i 2 * 3l3;2i 2 * b5 3l1,2i 2 * e1 3l1,2i 2 * 8ri;;47 2 *,47 w *;45 g *,45 1s *;45 2 *;;;45 g *;45 g *,1t g 15l * -2 aia,45 1s *;45 2 *,4k 2 *,45 g *,4k g *,45 1s *,4k 1s *;45 g *,45 1s *;45 2 *,4i 2 *;;47 g * 5ss 6dd;5d g *,5d 1s *;;;;3w 8 *;;;;2o g *,2o 1s *;33 1 *;1u 1 *;4i w *;4y w *;4y w *;45 w *;52 8 *;26 8 *;52 4 *;3u 2 *;45 1 *,4k 1 *,2c 1 *;;47 2 *;2f 2 ps *,3w 2 3hg 8nw -2 *,3w 2 3hg -2 *,3f 2 ps *;40 2 * 3on 3v0,40 2 * 8qc;;;;;42 2 *,17 2 *,35 2 *;33 2 *;2v 2 ps *;;;;4i 2 *;45 2 *;45 2 *;45 1 *;;;;3u 2 *;;;;;;;;;3w 8 *;3w 8 *;3u g *,3u 1s *;;;47 2 *;;47 w *;;;;;;;;4s 2 * lv 39y,4s 2 * lz 3ud,4s 2 * lo 3vc,35 g *;;;2c 8 *;2c 4 *;45 2 *;2v w ps *,59 w *;47 2 *;17 2 *;;;47 w *;47 w *;4y w *;17 w *,x w *;;;45 w *;45 w *,4k w *;;47 w *;;;45 w *,4i w *;3u w *;;1x w *;47 w *;;4a 8 *;;;d 8 *;;42 2 *,17 2 *,33 2 *;;;35 1s *;4t w *;5b w *;47 w *;5c 1 *,5c 4 *;y 2 *,y 4 *;y w *;;;1t 8 * 9xt 9xu;s 4 * -2 4q1;3u 8 *;;4b 8 *;e 8 *,3i 8 *;3w 8 *;1z w *;47 w *;4a 1 *;3u w *;4m 8 *;;;5c w *;;;a g *;a 1s *;;;12 g *,12 1s *;3s 8 *;;;;;4b 1s *;3w 8 *;55 8 *;12 w *;;4m 8 *;55 8 *;55 8 *;55 8 *;5c 2 *;;;5c 4 *;51 w *;4m 4 *;;55 8 *;;;;;;27 4 *;1o 2 *;;5c g *,2o g *;5c w *;;;;1x w *;1l 8 *;;;;;3w 8 *,55 8 *;4m 8 0 * 9y3;3w 8 *,55 8 *;4y 4 *,4n 4 *;;e 1 *;e 8 *,3i 8 *;e 8 *,3i 8 *;;4g 1s *;;;e 2 *;;;;5c g *;;5d 1 *;2o 2 *;;5c 2 *;5c 1s *;2o w *;;;12 8 *;e 8 *;1s g * b5 6bt,1s g * 6bt,1s g * b5 a4j,1s g * a4j,1s g * b5 a4k,1s g * a4k;55 8 *;;1s 4 *;3w 8 *;3i 8 *;3i 8 *;;;57 8 *;;e 1 *;;;d 4 *;o 8 *;;;1n 4 *;;;;;0 4 *;17 2 *;;;3r 2 *;3r w *;;;;3w 8 *;;;;;3q g *;2q 2 37b b5 *;;;2q 8 *;;1o 2 *,2q 2 37b b5 *;;;51 2 *,51 w 72o *,51 w *;;;;;;;4g w *;;;;;;2q 8 *;;;47 w *;5c w *;2e 8 *;55 8 *;s 8 *;;;2e 4 *;;28 4 *;2c 8 *;4k 8 *,2c 8 *;45 8 *,2c 8 *;;;3s g *,3s 1s *;e 1s *;e 2 *,e g *,e w *;;4g 4 *;e 2 *,1z 2 *;5c 2 *;1z w *;;48 w *,48 1s *;;;;;;;5c 4 *;5c 8 *;17 4 *,18 4 * -2 1 -4 9b8,18 4 1 -4 9b9 -2 *,17 8 *,18 8 * 9ry -2 1,18 8 * -2 1 -4 9rz,18 8 1 -4 3i zv *,18 8 1 -4 u0 zv *,18 8 1 -4 cq 5lw *,18 8 1 -4 u0 5gr *,18 8 1 -4 u0 5lw *;4z 8 59f *;2e 4 *;;4m 4 *;4m 8 *;4f 8 *;4f 4 *;2e 8 *;4g 4 *;2e 8 *;3w 8 *,55 8 *;55 8 *;3w 8 *;;4y w *;46 8 *;45 8 *,4k 8 *,2c 8 *;45 8 *,4k 8 *,2c 8 *;;;35 2 *;1o 2 *;55 8 *;4g 4 *;55 4 *;55 8 *;2o 8 *;3w 8 *;55 4 *;45 4 *,4k 4 *,2c 4 *;5c g *;5c 2 *;57 8 *;4l 8 *;48 g *;1z w *;;;1o 2 *;;;3w 8 *;57 2 *;;3w 8 *;55 4 *;5c 1s *;5c w *;;;e g *,e 1s *;;4y 4 *,s 4 *;4y 8 *;55 8 *;;;s 8 *;;27 8 *;s 8 *;;e 4 *,3i 4 *;5c 4 *;;46 8 *;;5c 8 *;55 8 *;;2p 8 9wr -2 *;2p 8 *;2p 8 *;2p 8 *;12 4 *;3u 8 *;;;;2o 4 *;12 8 *;5c 8 * 14c o8;52 4 *;4n 8 * -4 ds;2q 8 * 9t5 9t6;2q 8 *;55 4 *;4n 4 * -4 qi 9h8;1l 8 *;1u 8 *;55 8 *;55 8 *;55 4 *;55 4 *,55 8 *;55 8 *;3w 8 *;;;;;0 1 * 8gq,g 1 81c 8hd * 2hr;3q 1 *;m 1 12g 367 qy 7zx *,m 1 12g 367 qy *,f 1 80y * 80z,f 1 2dh * 3m,f 1 5g 3m *,39 1 32a *,39 1 * 2sv,30 1 88i 2dh *,30 1 88j 2ub *,30 1 88n 367 88l *,30 1 88n 367 *,30 1 367 88o *,30 1 * jh 367 2rz,4t 1 35u *,1r 1 367 * kz 2hi,1r 1 367 * kz 344,1r 1 367 * 35j 2wm,1r 1 367 * 35j 5i 344,1r 1 367 * 8fz,1r 1 8g0 -4 8g1 367 8g2 8g3 *,1r 1 8g0 -4 8g1 367 8g3 *,1r 1 8g0 -4 8g1 367 8g2 *,1r 1 8g0 -4 8g1 367 *,1r 1 8g4 367 88i 8g3 *,1r 1 8g4 367 88i *,1r 1 344 367 8g5 2dh *,1r 1 344 367 8g5 *,1r 1 367 88i 8g3 *,2e 1 * 8gi,1 1 2dh *,1 1 * 15s,1 1 * 863 d5 zs,1 1 * 863 d2 pw,1 1 * 863 8gp,1 1 30o *,4l 1 * 2sv,4l 1 2sv q3 8h9 *,4l 1 2sv q3 *,4l 1 2sv *,s 1 8dr 8km 367 *,31 1 8mv 367 qy 2zu *,31 1 367 qy 8mx *;;;;;54 1 2ew * 858 859,54 1 2ew * 367 868;;;;;;;;5 1 jh *;5d 1 * 367 2l6,5d 1 * 2dn 2nb,5d 1 * 81h,d 1 8ky 10l 15s * -2 0 8kw,d 1 8ky 10l 15s * -2 8kx,d 1 8ky * -2 0 8kw,d 1 8ky * -2 8kx,d 1 h2 2dc *;;;;;2q 1 89m *,3f 1 8e1 8e2 10e *;;41 1 *;;;42 1 *,33 1 *,1e 1 *;4g 1 * 35m;20 1 15s 84l * 2dq tr 2zb 84m,20 1 15s 84l * 2dq 84n 84m,20 1 15s 84l * 2dq 84o;;;;3b 1 88s 10e * 88t,4z 1 8i9 10e *;2o 1 *;;42 1 sz *;;;41 1 *;5c 1 * 7ws,2u 1 * 6s d2;1n 1 *;;55 1 *;;;1d 1 3a 2f0 159 * 35j 5i 82i,1d 1 3a 2f0 159 * 82j 82i,1d 1 3a 159 * 159 2ck 35j 5i 82i,1d 1 3a 159 * 159 2ck 82j 82i,1d 1 3a 159 * 35j 5i 82i,1d 1 3a 159 * 82j 82i,3u 1 *,3f 1 8dw *;p 1 7y7 7y8 10e *,3q 1 *,1d 1 3a * 159 2ck 35j 5i 82i,1d 1 3a * 159 2ck 82j 82i,1d 1 3a * 35j 5i 82i,1d 1 3a * 82j 82i,1d 1 3a * 35j 5i 82u,1d 1 3a * 4f 82u,20 1 * 2co;;;1w 1 p *;;;3v 1 88g 35j *,53 1 4j 30m 4j -8 i6 *,53 1 8j5 -8 i6 *;;;5c 1 * 7wz,5c 1 * 7x0,3f 1 * 10l -2 8dg 12d 1,3f 1 * 10l -2 8dg 1;;41 1 36e *;;;;48 1 35e 15s *;55 1 *;;42 1 *;;;;1d 1 * 82q;54 1 4f 15s * gd 2tm 32u 2tm 32u 85s,54 1 4f 15s * gd 2tm 32u 85t 85s,54 1 4f 15s * gd 85u 2tm 32u 85s,54 1 4f 15s * gd 85u 85t 85s,54 1 15s * gd 2tm 32u 2tm 32u 85s,54 1 15s * gd 2tm 32u 85t 85s,54 1 15s * gd 85u 2tm 32u 85s,54 1 15s * gd 85u 85t 85s,54 1 4f 15s * gd 2tm 32u 85s,54 1 4f 15s * gd 85u 85s,54 1 15s * gd 2tm 32u 85s,54 1 15s * gd 85u 85s,2e 1 2qm 367 8gd *;2s 1 *,2f 1 10l * 7wh,43 1 83u 10e 2sb 83v 83w 10l *,43 1 83u 2sb 83v 83w 10l *,43 1 83u 10e 83v 83w 10l *,43 1 83u 83v 83w 10l *;;;40 1 h2 l2 *,4a 1 * q3 10e 2f5,4z 1 h2 0 * -2 8ia,d 1 8l4 15s h2 *,d 1 15s h2 8l5 *,1u 1 sj 8n3 *,1u 1 15s h2 l2 *;3q 1 * 2fq;3q 1 *;4y 1 2s5 *,4y 1 * 2ko 2zv,4y 1 * kz 0;42 1 *;f 1 367 * 815,f 1 * 2rz,f 1 367 *,4b 1 ml jh gd 367 *,4b 1 * 81g,39 1 820 *,1 1 * 2f5,5g 1 * 4a;;;4w 1 10l *;;;;;;20 1 15s 84l * 84n 84m,20 1 15s 84l * 84o,20 1 367 84p i6 * 84q,20 1 367 84p 2mz * 84q,20 1 15s 131 * 84y 82q,20 1 15s 131 * 82q,20 1 852 i6 *,54 1 858 85d i6 * 85b,54 1 858 85d 2mz * 85b,3f 1 8d6 i6 * 8d7;2f 1 *,5 1 * 7z7 7z8,5 1 * 7z9,2b 1 * 7za 801,49 1 * l2 kz 10p 2pb,49 1 * l2 wz 10p 2pb,49 1 * l4 10p 2pb,53 1 * 14s 6s -2 ml jh -2 8j1,53 1 * 14s 6s -2 8j2 -2 8j1,53 1 * 8j3 -2 ml jh -2 8j1,53 1 * 8j3 -2 8j2 -2 8j1;5 1 *;;;;5d 1 *;18 1 2j8 * 1 886,2p 1 2rs 10e 8fy *,2p 1 2rs 8fy *;5c 1 *;3s 1 *;3s 1 *;;;55 1 *;;;;;;;17 1 *,42 1 *,1e 1 *;s 1 * 10e q3,s 1 * 10e;5d 1 *;;;;;l 1 * 300;;38 1 *;;27 1 *;48 1 * 81q;;;;;3x 1 * 87s qy 8cy 3m,3x 1 * 87s 8cy 3m;;;4u 1 *;57 1 323 *;;e 1 *;;;;3q 1 *;;2s 1 *,2f 1 * -2 7wg;2s 1 *;26 1 j3 *,1 1 * 3m 10e t7,1 1 * 3m t7,0 1 * 3m 10e t7,0 1 * 3m t7,37 1 367 j3 * 35j 5i 35m 10e,37 1 367 j3 * 35j 5i 8i0,37 1 367 j3 * 2rx 5i 35m 10e,37 1 367 j3 * 2rx 5i 8i0,37 1 367 j3 * 8i1 35m 10e,37 1 367 j3 * 8i1 8i0;;;1l 1 *;1o 1 *,4s 1 * qu 8fc 8fd,4s 1 * qu 8fd,s 1 * 4a q3,s 1 * 4a,3d 1 * 4a,2n 1 8m5 10e * 8m6 8m7,2n 1 8m5 10e * 8m7;3d 1 *;t 1 * wz 89a,t 1 * 89a;;;1f 1 * 2rm,3w 1 * 2rm;;;;;3q 1 *,26 1 2e4 *;t 1 * 89a;18 1 2py * 2nz;;1a 1 2lt q3 *,3o 1 8ms 4f *;;3u 1 *;f 1 34r *,t 1 df *;f 1 34r *,t 1 *;e 1 *,3i 1 *;;;;;;;3q 1 *;;;3v 1 88d qt * 88e,45 1 8a5 8a7 10l *,45 1 8a5 10l *,42 1 *,4u 1 *,1 1 * 2rm 2om l2;4t 1 * 10e 8bk;;;;4b 1 t7 *,4m 1 10e *,3d 1 8lj 8lk uf *,3d 1 8lj uf *,3d 1 uf * jh qt,3d 1 uf * jh 32l,3d 1 uf * 8lm;11 1 *;11 1 *;;4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik * 2uu,4v 1 8ii 10e 8ij q4 8im 87p 8ik * 2uu,4v 1 8ii 8in q4 2t6 10l 87p 8ik * 2uu,4v 1 8ii 8in q4 8im 87p 8ik * 2uu,4v 1 8ii q4 2t6 10l 87p 8ik * 2uu,4v 1 8ii q4 8im 87p 8ik * 2uu,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik * 2uu,4v 1 8ii 10e 8ij 8im 87p 8ik * 2uu,4v 1 8ii 8in 2t6 10l 87p 8ik * 2uu,4v 1 8ii 8in 8im 87p 8ik * 2uu,4v 1 8ii 2t6 10l 87p 8ik * 2uu,4v 1 8ii 8im 87p 8ik * 2uu,4v 1 8ii 10e 8ij q4 2t6 10l 8ik * 2uu,4v 1 8ii 10e 8ij q4 8im 8ik * 2uu,4v 1 8ii 8in q4 2t6 10l 8ik * 2uu,4v 1 8ii 8in q4 8im 8ik * 2uu,4v 1 8ii q4 2t6 10l 8ik * 2uu,4v 1 8ii q4 8im 8ik * 2uu,4v 1 8ii 10e 8ij 2t6 10l 8ik * 2uu,4v 1 8ii 10e 8ij 8im 8ik * 2uu,4v 1 8ii 8in 2t6 10l 8ik * 2uu,4v 1 8ii 8in 8im 8ik * 2uu,4v 1 8ii 2t6 10l 8ik * 2uu,4v 1 8ii 8im 8ik * 2uu,4v 1 8ii 10e 8ij q4 2t6 10l 87p * 2uu,4v 1 8ii 10e 8ij q4 8im 87p * 2uu,4v 1 8ii 8in q4 2t6 10l 87p * 2uu,4v 1 8ii 8in q4 8im 87p * 2uu,4v 1 8ii q4 2t6 10l 87p * 2uu,4v 1 8ii q4 8im 87p * 2uu,4v 1 8ii 10e 8ij 2t6 10l 87p * 2uu,4v 1 8ii 10e 8ij 8im 87p * 2uu,4v 1 8ii 8in 2t6 10l 87p * 2uu,4v 1 8ii 8in 8im 87p * 2uu,4v 1 8ii 2t6 10l 87p * 2uu,4v 1 8ii 8im 87p * 2uu,4v 1 8ii 10e 8ij q4 2t6 10l * 2uu,4v 1 8ii 10e 8ij q4 8im * 2uu,4v 1 8ii 8in q4 2t6 10l * 2uu,4v 1 8ii 8in q4 8im * 2uu,4v 1 8ii q4 2t6 10l * 2uu,4v 1 8ii q4 8im * 2uu,4v 1 8ii 10e 8ij 2t6 10l * 2uu,4v 1 8ii 10e 8ij 8im * 2uu,4v 1 8ii 8in 2t6 10l * 2uu,4v 1 8ii 8in 8im * 2uu,4v 1 8ii 2t6 10l * 2uu,4v 1 8ii 8im * 2uu,4v 1 8ip 8io 35j *;;4t 1 * 2sy;;;17 1 *,3b 1 0 * 88x 7xt 88y,35 1 *,42 1 *;;;54 1 oy * kz 2qe,54 1 oy * 2s3,2e 1 8g9 qt * 10l 12g,2e 1 8g9 qt * 8ga;3i 1 *;4t 1 10e xv kz *,4l 1 * 8he 34l 2np jh 367 2rz,4l 1 * 8he 34l 2np 8hf,4l 1 * 8he 8hg jh 367 2rz,4l 1 * 8he 8hg 8hf,4l 1 * 34l 2np jh 367 2rz,4l 1 * 34l 2np 8hf,4l 1 * 8hg jh 367 2rz,4l 1 * 8hg 8hf,53 1 4j 30m 4j -8 * 2tx,53 1 8j5 -8 * 2tx,d 1 2mc 2dc 10l 15s qb * q3 -2 0 8kw,d 1 2mc 2dc 10l 15s qb * q3 -2 8kx,d 1 8ky 10l 15s qb * q3 -2 0 8kw,d 1 8ky 10l 15s qb * q3 -2 8kx,d 1 2mc 2dc qb * q3 -2 0 8kw,d 1 2mc 2dc qb * q3 -2 8kx,d 1 8ky qb * q3 -2 0 8kw,d 1 8ky qb * q3 -2 8kx;2o 1 *;;;5d 1 * 2sm;;e 1 *,3i 1 *;;20 1 * 15s,20 1 * 367;;38 1 *;;;3u 1 *;1l 1 *;3u 1 *;3q 1 *,1d 1 * 35r 0 2nh,2t 1 * 35j 5i 84g 2nr,2t 1 * kz 84g 2nr,2t 1 * 84g 2nr,2t 1 pn * 2s3,55 1 8kd *;;;;3s 1 *;;y 1 *;;1a 1 pn * 10l,s 1 * 8kr 1,s 1 * 1;;;;2i 1 82y 10l 82z * q3,2i 1 82y 10l 82z * jh;;3q 1 *,e 1 * 2ku;;0 1 *;4b 1 * 2yz,4b 1 * 2xp,8 1 i6 10l 5i *,8 1 2mz 10l 5i *,8 1 2s3 10l 5i *,8 1 2rx 5i *,31 1 8mv 367 qy * 2f5;5c 1 *,e 1 * 2wq;11 1 * 34y;;;2o 1 *;45 1 8a5 8a7 10l *,45 1 8a5 10l *,42 1 *,4u 1 *,4l 1 2dp 1m * -2 8h6 -2 8h7,4l 1 8hb 1m * q3 8hc 8hd,4l 1 8hb 1m * q3 8hd;;2g 1 87d *,12 1 *,18 1 88c *,13 1 1 *,13 1 88c *;;;;;1 1 * 2f5,g 1 * 2f5 8ig 7za t7,g 1 * 2f5 7za t7,g 1 * 2f5 8ig t7,g 1 * 2f5 t7;29 1 2br * 87p 8eo,29 1 2br * 8eo;;;;;;;;f 1 2if * 814,1o 1 *,1z 1 894 *,4y 1 2l6 *,3h 1 *,5e 1 *,4z 1 8i9 367 *,d 1 15s h2 367 * 2dc;1l 1 *;;41 1 3x *;;;;;;4m 1 qd 32u * 8hh,4m 1 8hi * 8hh,4m 1 0 * 813,4m 1 ya *;;;;;e 1 *,4p 1 * 3m,4p 1 *;3x 1 * 8cj 15s 2em,3x 1 * 8cj 8ck;;;3q 1 *,37 1 367 2t2 * 35j 5i 35m 10e,37 1 367 2t2 * 35j 5i jh 2ym,37 1 367 2t2 * 35j 5i 8i0,37 1 367 2t2 * 2rx 5i 35m 10e,37 1 367 2t2 * 2rx 5i jh 2ym,37 1 367 2t2 * 2rx 5i 8i0,37 1 367 2t2 * 8i1 35m 10e,37 1 367 2t2 * 8i1 jh 2ym,37 1 367 2t2 * 8i1 8i0;;2s 1 *;;1o 1 *;;5d 1 *,4u 1 *;2s 1 *,2f 1 * 7wd;;;;3q 1 *;;;;3x 1 *;4s 1 * qu 8fc 8fd,4s 1 * qu 8fd;;;;;p 1 7y7 7y8 * 2f0,2g 1 87d * b3,3k 1 * 2nh,3m 1 1 gd * 8ir,3m 1 gd * 8ir,13 1 1 *;17 1 *,18 1 * 1 886,35 1 *;;;;t 1 *;;;;48 1 * 10l 35u;;43 1 83r 10l 32l * 4z 2sq,43 1 83r 10l 32l * 2yb px,43 1 83r 10l 32l * 35r 0 2nh,43 1 83r 10l 32l * 35r 0 it,43 1 83r 10l 32l * jh 10e 2sb 0 2nh,43 1 83r 10l 32l * 83s;;;5c 1 2wj *,48 1 tr *;;;;;;e 1 * 80e,4p 1 * 8lb;;;;;;3q 1 *,1j 1 35u *;;;;;1d 1 * 81m 35j 5i 82l,1d 1 * 81m kz 82l,2g 1 87d * b3,18 1 887 -2 1 -4 * b3,3k 1 * 2nh,3m 1 1 gd * 8ir,3m 1 gd * 8ir,13 1 1 * b3;;12 1 *;1d 1 gd * 159 82v,1p 1 * 15s 8ng;;;3i 1 *,3s 1 *;3i 1 *,3s 1 *;2f 1 *;2o 1 *;;3i 1 *;;;52 1 * gd;;;1l 1 *;;;;5c 1 * 7x2;;5d 1 *;;;;;1f 1 *;2f 1 * 2lt;;;3q 1 *;4g 1 * jh;;;;18 1 * 2lu;;;5d 1 qb 7za * b3,5d 1 367 * b3,55 1 * 2rp wz 2xh,d 1 35m 7za * sj 30b,d 1 35m 7za * 8kz;;;5c 1 vo *;;;3q 1 *;4f 1 *;4w 1 10l 10e * 80c;;;;;48 1 * iz;;2p 1 * 8fr 8fs;;;;;;5c 1 *;5c 1 *;2f 1 * q3 7wj,2f 1 * 7wk,1a 1 gd *;;1l 1 *;;;54 1 367 * 2m5,3z 1 2wu 1m *,3d 1 * 3m 2kp,1m 1 8m0 87s * -2 8m1,1m 1 8m0 * -2 8m1;;5 1 12a *,l 1 * 3m 2dc,l 1 * 3m 2wk,l 1 * 80q 2dc;;;1o 1 *,4y 1 2f *,4y 1 qy *,5e 1 *,3i 1 * 8la;;;;5c 1 * 2jl;;1s 1 * 808,1s 1 * 2g7,1j 1 * 2f5;;;43 1 35j 5i * 10l -2 843 844,43 1 kz * 10l -2 843 844,d 1 * 2dc 10l 15s 4z 10e e6 q3 -2 0 8kw,d 1 * 2dc 10l 15s 4z 10e e6 q3 -2 8kx,d 1 * 2dc 10l 15s 2br -2 0 8kw,d 1 * 2dc 10l 15s 2br -2 8kx,d 1 * 2dc 4z 10e e6 q3 -2 0 8kw,d 1 * 2dc 4z 10e e6 q3 -2 8kx,d 1 * 2dc 2br -2 0 8kw,d 1 * 2dc 2br -2 8kx;;;;;38 1 *;4t 1 8as 8at * 2qr,4t 1 8as * 2qr;26 1 * 2ot j3;;42 1 *;1e 1 *;;;1w 1 * 31h jh,1w 1 * 825,1w 1 826 7xq 827 2u7 *,1w 1 826 827 2u7 *,1w 1 826 7xq 2u7 *,1w 1 826 2u7 *,1w 1 826 7xq 827 *,1w 1 826 827 *,1w 1 826 7xq *,1w 1 826 *,1w 1 * 15s 829 82a,1w 1 14s * -2 82b,1p 1 * 2y6;5d 1 *,3i 1 *;;;;;;;;;;e 1 *,3i 1 *;;;3q 1 * 2fq;;4p 1 * 2dc 2lz;;4t 1 * 8bl 10l 8bm,4t 1 * 8bl 8bm;j 1 gd 1 *;;;p 1 pd * 2mz 10l 7y1 7y2,p 1 pd * 4f 10l 7y1 7y2,p 1 pd * 2s3 10l 7y1 7y2,p 1 pd * 7y3 7y1 7y2,p 1 pd * 7y1 7y2,20 1 15s 4f px *;l 1 * 7za 80p,l 1 * 80p,48 1 * 1m;1n 1 2lz *,1n 1 4z *,22 1 2lz *,22 1 4z *,46 1 * 8aj 8ak;;;3q 1 *;43 1 83r 10l 12d 35r 0 *,43 1 83r 10l np 35r 0 *,43 1 83r 10l 32l 35r 0 *,43 1 83r 83t 35r 0 *,43 1 83r 35r 0 *,12 1 87f *,42 1 sz *,42 1 3l *,3k 1 sz *,3k 1 3l *;12 1 *,42 1 *,3k 1 *;3q 1 *;;;;43 1 * 12a;26 1 * 2ti,58 1 * 34g 6m 34l,37 1 367 * 2f5 35j 5i 35m 10e,37 1 367 * 2f5 35j 5i 8i0,37 1 367 * 2f5 2rx 5i 35m 10e,37 1 367 * 2f5 2rx 5i 8i0,37 1 367 * 2f5 8i1 35m 10e,37 1 367 * 2f5 8i1 8i0;4l 1 8ha *;y 1 *;;;48 1 *;5c 1 *;5c 1 *;54 1 * 6m 858 859;3u 1 *;;17 1 *;;;;;;3q 1 *;;;;;;;42 1 *;1d 1 * 82t,2j 1 * 1t1;;;;3q 1 *;43 1 83r 367 * 4z 2sq,43 1 83r 367 * 35s 2hy,43 1 83r 367 * 2yb px,43 1 83r 367 * 35r 0 2nh,43 1 83r 367 * 35r 0 it,43 1 83r 367 * jh 10e 2sb 0 2nh,43 1 83r 367 * 83s,54 1 4f 15s 315 * jh 2tm 32u 2tm 32u 85s,54 1 4f 15s 315 * jh 2tm 32u 85t 85s,54 1 4f 15s 315 * jh 85u 2tm 32u 85s,54 1 4f 15s 315 * jh 85u 85t 85s,54 1 15s 315 * jh 2tm 32u 2tm 32u 85s,54 1 15s 315 * jh 2tm 32u 85t 85s,54 1 15s 315 * jh 85u 2tm 32u 85s,54 1 15s 315 * jh 85u 85t 85s,54 1 4f 15s * jh 2tm 32u 2tm 32u 85s,54 1 4f 15s * jh 2tm 32u 85t 85s,54 1 4f 15s * jh 85u 2tm 32u 85s,54 1 4f 15s * jh 85u 85t 85s,54 1 15s * jh 2tm 32u 2tm 32u 85s,54 1 15s * jh 2tm 32u 85t 85s,54 1 15s * jh 85u 2tm 32u 85s,54 1 15s * jh 85u 85t 85s,54 1 4f 15s 315 * jh 2tm 32u 85s,54 1 4f 15s 315 * jh 85u 85s,54 1 15s 315 * jh 2tm 32u 85s,54 1 15s 315 * jh 85u 85s,54 1 4f 15s * jh 2tm 32u 85s,54 1 4f 15s * jh 85u 85s,54 1 15s * jh 2tm 32u 85s,54 1 15s * jh 85u 85s;;;3q 1 *,48 1 4z 10e *,48 1 4z *,48 1 10l 10e *,48 1 10l *,2t 1 847 848 2kl 10l 2kl *,2t 1 847 848 849 *,2t 1 847 2kl 10l 2kl *,2t 1 847 849 *,2t 1 847 848 *,2t 1 847 *,2t 1 * 7xq pw 84d,2t 1 * pw 84d,2t 1 84a 84e 84f *,2t 1 32j 35j 5i pn *,2t 1 32j kz pn *,27 1 *,o 1 32c 2dl 86i *,o 1 2fp 2dl 86i *,o 1 86j 86i *,o 1 32c 2dl *,o 1 2fp 2dl *,o 1 86j *,o 1 * 35j 5i 2f7 qu 86k 86l df 2ql,o 1 * 35j 5i 2f7 qu 86k 86l 2od 2r7,o 1 * 35j 5i 2f7 qu 86k 86l 86m,o 1 * 35j 5i 31x 2um 86k 86l df 2ql,o 1 * 35j 5i 31x 2um 86k 86l 2od 2r7,o 1 * 35j 5i 31x 2um 86k 86l 86m,o 1 * 35j 5i 86n 86k 86l df 2ql,o 1 * 35j 5i 86n 86k 86l 2od 2r7,o 1 * 35j 5i 86n 86k 86l 86m,o 1 * 7xq 2f7 qu 86k 86l df 2ql,o 1 * 7xq 2f7 qu 86k 86l 2od 2r7,o 1 * 7xq 2f7 qu 86k 86l 86m,o 1 * 7xq 31x 2um 86k 86l df 2ql,o 1 * 7xq 31x 2um 86k 86l 2od 2r7,o 1 * 7xq 31x 2um 86k 86l 86m,o 1 * 7xq 86n 86k 86l df 2ql,o 1 * 7xq 86n 86k 86l 2od 2r7,o 1 * 7xq 86n 86k 86l 86m,o 1 * 2f7 qu 86k 86l df 2ql,o 1 * 2f7 qu 86k 86l 2od 2r7,o 1 * 2f7 qu 86k 86l 86m,o 1 * 31x 2um 86k 86l df 2ql,o 1 * 31x 2um 86k 86l 2od 2r7,o 1 * 31x 2um 86k 86l 86m,o 1 * 86n 86k 86l df 2ql,o 1 * 86n 86k 86l 2od 2r7,o 1 * 86n 86k 86l 86m,o 1 * 35j 5i 86k 86l df 2ql,o 1 * 35j 5i 86k 86l 2od 2r7,o 1 * 35j 5i 86k 86l 86m,o 1 * 7xq 86k 86l df 2ql,o 1 * 7xq 86k 86l 2od 2r7,o 1 * 7xq 86k 86l 86m,o 1 * 86k 86l df 2ql,o 1 * 86k 86l 2od 2r7,o 1 * 86k 86l 86m,o 1 * 35j 5i 2f7 qu 86l df 2ql,o 1 * 35j 5i 2f7 qu 86l 2od 2r7,o 1 * 35j 5i 2f7 qu 86l 86m,o 1 * 35j 5i 31x 2um 86l df 2ql,o 1 * 35j 5i 31x 2um 86l 2od 2r7,o 1 * 35j 5i 31x 2um 86l 86m,o 1 * 35j 5i 86n 86l df 2ql,o 1 * 35j 5i 86n 86l 2od 2r7,o 1 * 35j 5i 86n 86l 86m,o 1 * 7xq 2f7 qu 86l df 2ql,o 1 * 7xq 2f7 qu 86l 2od 2r7,o 1 * 7xq 2f7 qu 86l 86m,o 1 * 7xq 31x 2um 86l df 2ql,o 1 * 7xq 31x 2um 86l 2od 2r7,o 1 * 7xq 31x 2um 86l 86m,o 1 * 7xq 86n 86l df 2ql,o 1 * 7xq 86n 86l 2od 2r7,o 1 * 7xq 86n 86l 86m,o 1 * 2f7 qu 86l df 2ql,o 1 * 2f7 qu 86l 2od 2r7,o 1 * 2f7 qu 86l 86m,o 1 * 31x 2um 86l df 2ql,o 1 * 31x 2um 86l 2od 2r7,o 1 * 31x 2um 86l 86m,o 1 * 86n 86l df 2ql,o 1 * 86n 86l 2od 2r7,o 1 * 86n 86l 86m,o 1 * 35j 5i 86l df 2ql,o 1 * 35j 5i 86l 2od 2r7,o 1 * 35j 5i 86l 86m,o 1 * 7xq 86l df 2ql,o 1 * 7xq 86l 2od 2r7,o 1 * 7xq 86l 86m,o 1 * 86l df 2ql,o 1 * 86l 2od 2r7,o 1 * 86l 86m,o 1 2cc 86r * 2w3 6m 2ji,o 1 2cc 86r * 2w3 6m 32c,o 1 2cc 86r * 2w3 6m 2fp,o 1 2cc 86r * 2w3 13n 2ji,o 1 2cc 86r * 2w3 13n 32c,o 1 2cc 86r * 2w3 13n 2fp,o 1 2cc 86r * 2w3 jh 32l 2fp,o 1 2cc 86r * 2w3 2dv,o 1 86s 2r7 *,o 1 * 2fp,o 1 2fp *,o 1 * 31x 2um -2 jh 362,o 1 * 31x 2um -2 qb 2mi,o 1 * 31x 2um -2 2t6 35k,o 1 * 31x 2um -2 363,o 1 * kz 2n5 -2 jh 362,o 1 * kz 2n5 -2 qb 2mi,o 1 * kz 2n5 -2 2t6 35k,o 1 * kz 2n5 -2 363,o 1 * 86u -2 jh 362,o 1 * 86u -2 qb 2mi,o 1 * 86u -2 2t6 35k,o 1 * 86u -2 363,o 1 * 4f 2n5 qb 86v,o 1 * 2n5 qb 86v,o 1 * 4f qb 86v,o 1 * qb 86v,o 1 * -2 jh 362,52 1 * 7xc;;;;18 1 * 0 -2 h2 0,4y 1 *,4n 1 *;3f 1 * 10l -2 8dc 8dd 8de,3f 1 * 10l -2 8dc 8de,28 1 *;42 1 *;;q 1 * 15s,q 1 * 10l 15s;38 1 *;;;;5d 1 2sq 15s *,55 1 * fx;;2f 1 pw *,1t 1 * 2ze l2;43 1 83u 10e 83v 83w 10l *,43 1 83u 83v 83w 10l *;3s 1 *;;16 1 *,3f 1 * 8e8;2c 1 uy *;;;;;49 1 * 83m;;2f 1 pw * 32d,2f 1 pn * 32d;2o 1 *;;55 1 df * 8k0;;4j 1 8c0 8c1 8c2 8c3 4z * 8c4 q3 367 8c5 8c6,4j 1 8c0 8c2 8c3 4z * 8c4 q3 367 8c5 8c6,4j 1 8c0 8c1 8c3 4z * 8c4 q3 367 8c5 8c6,4j 1 8c0 8c3 4z * 8c4 q3 367 8c5 8c6,4j 1 8c0 8c1 8c2 8c3 4z * 8c4 8c5 8c6,4j 1 8c0 8c2 8c3 4z * 8c4 8c5 8c6,4j 1 8c0 8c1 8c3 4z * 8c4 8c5 8c6,4j 1 8c0 8c3 4z * 8c4 8c5 8c6,4j 1 8c0 8c1 8c2 8c3 4z * 8c4 q3 367 8c6,4j 1 8c0 8c2 8c3 4z * 8c4 q3 367 8c6,4j 1 8c0 8c1 8c3 4z * 8c4 q3 367 8c6,4j 1 8c0 8c3 4z * 8c4 q3 367 8c6,4j 1 8c0 8c1 8c2 8c3 4z * 8c4 8c6,4j 1 8c0 8c2 8c3 4z * 8c4 8c6,4j 1 8c0 8c1 8c3 4z * 8c4 8c6,4j 1 8c0 8c3 4z * 8c4 8c6;1z 1 qb *;;;;55 1 *;;5c 1 * 7x1;2e 1 * 7x5;;;20 1 855 * kz 856,20 1 855 * 856,38 1 *;;;;;e 1 *,26 1 80t wz *,26 1 80t *,3i 1 *,3s 1 *;;;;2j 1 * 4a;3y 1 10e *,3d 1 * jh qt,3d 1 * jh 32l,3d 1 * 8lm;;;;;4n 1 *;;;3s 1 *;3q 1 *;0 1 *;41 1 *;54 1 * gd 860 861,54 1 * 4z 367 868;;;;;;;q 1 * 15s,q 1 5i *,38 1 * 2ou,38 1 *;;3y 1 877 *;;;;;;;;;;28 1 *;3q 1 * 7zc,55 1 * 1,55 1 2sr *;;;e 1 *,5d 1 *,3x 1 8cz 8d0 8d1 pd *,3i 1 *,3s 1 *;;;;4f 1 *;;43 1 83r 10l 32l * 4z 2sq,43 1 83r 10l 32l * 2yb px,43 1 83r 10l 32l * 35r 0 2nh,43 1 83r 10l 32l * 35r 0 it,43 1 83r 10l 32l * jh 10e 2sb 0 2nh,43 1 83r 10l 32l * 83s;2j 1 366 *;;;;42 1 * 2tx,4n 1 * 2i4;;54 1 85j iz 85k 1m fz * q3 367 32u,54 1 85j iz 85k fz * q3 367 32u,3d 1 83u 10e 2sb 0 *,3l 1 0 2u3 sz *;;;;;;;;3b 1 88s 10e * 88t,t 1 * 2sy,d 1 15s h2 10e * 2dc,d 1 15s h2 367 * 2dc,2n 1 8m5 10e * 8m6 8m7,2n 1 8m5 10e * 8m7,1u 1 15s h2 10e * 2dc;;;55 1 8kf * wz 2xh,55 1 8kf * 2xh,55 1 * wz 2xh;;;;;;;;16 1 *,48 1 * 2mz,3f 1 8d6 * 5i 8d7;;f 1 * q3 367 2dh,39 1 jh 367 qy *,39 1 jh 367 *,54 1 oy * kz -4 85n -4 85o,55 1 * zv;26 1 * j3,4b 1 * 2oh 2si,2i 1 3a * 831,2i 1 833 *;;;;;;2s 1 *;;3x 1 * 2qs;2s 1 *;;l 1 * 10l 367 2kl,43 1 83r 10l 12d jh 10e * 0 2nh,43 1 83r 10l np jh 10e * 0 2nh,43 1 83r 10l 32l jh 10e * 0 2nh,43 1 83r 83t jh 10e * 0 2nh,43 1 83r jh 10e * 0 2nh,43 1 83u 10e * 83v 83w 10l 2p1,43 1 83u 10e * 83v 83w 83x,43 1 83u * 83v 83w 10l 2p1,43 1 83u * 83v 83w 83x,4t 1 * 8b4,3d 1 83u 10e * 0 2nh,3d 1 83u 10e * 87n;2s 1 *;;2s 1 *;;1a 1 15s sj *;;4b 1 2f5 *,54 1 858 2ue * i6 2dq 85b,54 1 858 2ue * 2mz 2dq 85b,54 1 858 2ue * 85c 85b,54 1 364 *,3y 1 32l *;3f 1 * 10l -2 8dc 8dd 8de,3f 1 * 10l -2 8dc 8de;;;49 1 * 83n 83o,43 1 35j 5i * 10l -2 843 844,43 1 kz * 10l -2 843 844;48 1 2nd *,1j 1 2nd *,4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 10e 8ij q4 8im 87p 8ik 2v0 *,4v 1 8ii 8in q4 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 8in q4 8im 87p 8ik 2v0 *,4v 1 8ii q4 2t6 10l 87p 8ik 2v0 *,4v 1 8ii q4 8im 87p 8ik 2v0 *,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 10e 8ij 8im 87p 8ik 2v0 *,4v 1 8ii 8in 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 8in 8im 87p 8ik 2v0 *,4v 1 8ii 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 8im 87p 8ik 2v0 *,4v 1 8ii 10e 8ij q4 2t6 10l 8ik 2v0 *,4v 1 8ii 10e 8ij q4 8im 8ik 2v0 *,4v 1 8ii 8in q4 2t6 10l 8ik 2v0 *,4v 1 8ii 8in q4 8im 8ik 2v0 *,4v 1 8ii q4 2t6 10l 8ik 2v0 *,4v 1 8ii q4 8im 8ik 2v0 *,4v 1 8ii 10e 8ij 2t6 10l 8ik 2v0 *,4v 1 8ii 10e 8ij 8im 8ik 2v0 *,4v 1 8ii 8in 2t6 10l 8ik 2v0 *,4v 1 8ii 8in 8im 8ik 2v0 *,4v 1 8ii 2t6 10l 8ik 2v0 *,4v 1 8ii 8im 8ik 2v0 *,4v 1 8ii 10e 8ij q4 2t6 10l 87p 2v0 *,4v 1 8ii 10e 8ij q4 8im 87p 2v0 *,4v 1 8ii 8in q4 2t6 10l 87p 2v0 *,4v 1 8ii 8in q4 8im 87p 2v0 *,4v 1 8ii q4 2t6 10l 87p 2v0 *,4v 1 8ii q4 8im 87p 2v0 *,4v 1 8ii 10e 8ij 2t6 10l 87p 2v0 *,4v 1 8ii 10e 8ij 8im 87p 2v0 *,4v 1 8ii 8in 2t6 10l 87p 2v0 *,4v 1 8ii 8in 8im 87p 2v0 *,4v 1 8ii 2t6 10l 87p 2v0 *,4v 1 8ii 8im 87p 2v0 *,4v 1 8ii 10e 8ij q4 2t6 10l 2v0 *,4v 1 8ii 10e 8ij q4 8im 2v0 *,4v 1 8ii 8in q4 2t6 10l 2v0 *,4v 1 8ii 8in q4 8im 2v0 *,4v 1 8ii q4 2t6 10l 2v0 *,4v 1 8ii q4 8im 2v0 *,4v 1 8ii 10e 8ij 2t6 10l 2v0 *,4v 1 8ii 10e 8ij 8im 2v0 *,4v 1 8ii 8in 2t6 10l 2v0 *,4v 1 8ii 8in 8im 2v0 *,4v 1 8ii 2t6 10l 2v0 *,4v 1 8ii 8im 2v0 *;;3q 1 *,27 1 *;2f 1 *;2f 1 pw *,49 1 * 0 2rq 83f 83g,49 1 * 0 83f 83g,3f 1 2s3 10l -2 8dg 12d * 1,3f 1 2mz 10l -2 8dg 12d * 1,3f 1 2cu 10l -2 8dg 12d * 1,3f 1 8dh -2 8dg 12d * 1,3f 1 2s3 10l -2 8dg * 1,3f 1 2mz 10l -2 8dg * 1,3f 1 2cu 10l -2 8dg * 1,3f 1 8dh -2 8dg * 1,53 1 15s 8js * 10l 8jt,53 1 15s 8js * 8jt,8 1 * -8 8mn;4b 1 * 2dh 346,54 1 4f 15s 85w gd 85z *,54 1 4f 15s 85w gd *,1n 1 *,18 1 85m 87v * 2lz,0 1 * 8gt,g 1 ml jh 8id 8ie * 2dh,g 1 346 2rz 8id 8ie * 2dh,g 1 ml jh 8id * 2dh,g 1 346 2rz 8id * 2dh;;;2w 1 * 81x 81y,54 1 4f 15s * 10l 2tm 32u 2tm 32u 85s,54 1 4f 15s * 10l 2tm 32u 85t 85s,54 1 4f 15s * 10l 85u 2tm 32u 85s,54 1 4f 15s * 10l 85u 85t 85s,54 1 15s * 10l 2tm 32u 2tm 32u 85s,54 1 15s * 10l 2tm 32u 85t 85s,54 1 15s * 10l 85u 2tm 32u 85s,54 1 15s * 10l 85u 85t 85s,54 1 4f 15s * 10l 2tm 32u 85s,54 1 4f 15s * 10l 85u 85s,54 1 15s * 10l 2tm 32u 85s,54 1 15s * 10l 85u 85s;;;53 1 jh * 32e 8j9 8ja 8jb,s 1 * 10e q3,s 1 * 10e,6 1 *;;;;;45 1 8a5 8a7 10l *,45 1 8a5 10l *;;;o 1 * 86w,1y 1 8f1 8ac * 10l 7x5 8f2,1y 1 8f1 * 10l 7x5 8f2,1y 1 8f1 8ac * 7x5 8f2,1y 1 8f1 * 7x5 8f2,1y 1 8f1 8ac * 10l 7x5,1y 1 8f1 * 10l 7x5,1y 1 8f1 8ac * 7x5,1y 1 8f1 * 7x5;;1e 1 *;2e 1 15s 2p1 10e * 14s 8gg 8gh,2e 1 15s 2p1 10e * 8gg 8gh;;45 1 8a5 10e * 10l qt,45 1 8a5 10e * 10l 10e,45 1 8a5 10e * 10l 2ho,45 1 8a5 10e * 10l 2g2,45 1 8a5 10e * 10l 2t3,45 1 8a5 10e * 8a6,n 1 30y 8n9 1m *,n 1 30y 8n9 10e *;d 1 2ge 2dc -2 10l 15s -2 8ku -2 8ks sj *,d 1 2ge 2dc -2 10l 10e 2f0 -2 8ku -2 8ks sj *,d 1 8kv -2 10l 15s -2 8ku -2 8ks sj *,d 1 8kv -2 10l 10e 2f0 -2 8ku -2 8ks sj *,d 1 2ge 2dc -2 -2 8ku -2 8ks sj *,d 1 8kv -2 -2 8ku -2 8ks sj *;;17 1 *;40 1 * 2dc 10l 15s 7z4 -2 7z5,40 1 * 2dc 7z4 -2 7z5,17 1 *,18 1 h2 * 2yq b3,35 1 *;1l 1 *;;;3q 1 *;38 1 *,45 1 8a5 10e * 10l qt,45 1 8a5 10e * 10l 10e,45 1 8a5 10e * 10l 2ho,45 1 8a5 10e * 10l 2g2,45 1 8a5 10e * 10l 2t3,45 1 8a5 10e * 8a6,4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik * 2zu,4v 1 8ii 10e 8ij q4 8im 87p 8ik * 2zu,4v 1 8ii 8in q4 2t6 10l 87p 8ik * 2zu,4v 1 8ii 8in q4 8im 87p 8ik * 2zu,4v 1 8ii q4 2t6 10l 87p 8ik * 2zu,4v 1 8ii q4 8im 87p 8ik * 2zu,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik * 2zu,4v 1 8ii 10e 8ij 8im 87p 8ik * 2zu,4v 1 8ii 8in 2t6 10l 87p 8ik * 2zu,4v 1 8ii 8in 8im 87p 8ik * 2zu,4v 1 8ii 2t6 10l 87p 8ik * 2zu,4v 1 8ii 8im 87p 8ik * 2zu,4v 1 8ii 10e 8ij q4 2t6 10l 8ik * 2zu,4v 1 8ii 10e 8ij q4 8im 8ik * 2zu,4v 1 8ii 8in q4 2t6 10l 8ik * 2zu,4v 1 8ii 8in q4 8im 8ik * 2zu,4v 1 8ii q4 2t6 10l 8ik * 2zu,4v 1 8ii q4 8im 8ik * 2zu,4v 1 8ii 10e 8ij 2t6 10l 8ik * 2zu,4v 1 8ii 10e 8ij 8im 8ik * 2zu,4v 1 8ii 8in 2t6 10l 8ik * 2zu,4v 1 8ii 8in 8im 8ik * 2zu,4v 1 8ii 2t6 10l 8ik * 2zu,4v 1 8ii 8im 8ik * 2zu,4v 1 8ii 10e 8ij q4 2t6 10l 87p * 2zu,4v 1 8ii 10e 8ij q4 8im 87p * 2zu,4v 1 8ii 8in q4 2t6 10l 87p * 2zu,4v 1 8ii 8in q4 8im 87p * 2zu,4v 1 8ii q4 2t6 10l 87p * 2zu,4v 1 8ii q4 8im 87p * 2zu,4v 1 8ii 10e 8ij 2t6 10l 87p * 2zu,4v 1 8ii 10e 8ij 8im 87p * 2zu,4v 1 8ii 8in 2t6 10l 87p * 2zu,4v 1 8ii 8in 8im 87p * 2zu,4v 1 8ii 2t6 10l 87p * 2zu,4v 1 8ii 8im 87p * 2zu,4v 1 8ii 10e 8ij q4 2t6 10l * 2zu,4v 1 8ii 10e 8ij q4 8im * 2zu,4v 1 8ii 8in q4 2t6 10l * 2zu,4v 1 8ii 8in q4 8im * 2zu,4v 1 8ii q4 2t6 10l * 2zu,4v 1 8ii q4 8im * 2zu,4v 1 8ii 10e 8ij 2t6 10l * 2zu,4v 1 8ii 10e 8ij 8im * 2zu,4v 1 8ii 8in 2t6 10l * 2zu,4v 1 8ii 8in 8im * 2zu,4v 1 8ii 2t6 10l * 2zu,4v 1 8ii 8im * 2zu;3i 1 *;;5d 1 *;56 1 806 * 319;2p 1 * qb 10e 8ft qb,2p 1 * 10e 8ft qb,2p 1 * qb 8ft qb,2p 1 * 8ft qb,2p 1 * qb 10e 8ft,2p 1 * 10e 8ft,2p 1 * qb 8ft,2p 1 * 8ft;;26 1 *,37 1 8i3 8i4 367 *,37 1 8i3 367 *,37 1 * -4 2yl 2p1,37 1 * -4 2ym;0 1 *;5d 1 *,33 1 *,3i 1 *;3w 1 7yx -2 1 *,3f 1 * 8dq;35 1 *;4u 1 *;17 1 *,1o 1 *,3b 1 88s 10e * 88t,2q 1 * 2sn 89p 2nd,35 1 *,3f 1 * i6 10l,3f 1 * 8dv,3f 1 * q3 1,3f 1 2vv q3 *,3f 1 * 2wl,42 1 2bl *,3h 1 *,5e 1 *,3d 1 8lj 8lk * uf 2g7,3d 1 8lj 8lk * 2tx 2xr,3d 1 8lj 8lk * 8ll,3d 1 8lj * uf 2g7,3d 1 8lj * 2tx 2xr,3d 1 8lj * 8ll,3d 1 8lj 8lk * 2xr,3d 1 8lj * 2xr;17 1 *,35 1 *;3d 1 * 2ly;5d 1 *,42 1 *,33 1 *;;;;;42 1 *;;1w 1 p * 828,3b 1 0 * 2gg 88x 7xt 88y,3b 1 0 * 88x 7xt 88y,29 1 8em -2 0 * -2 8en,29 1 2br 2hw 87p 0 *,29 1 pb q3 87p 0 *,29 1 8ep 87p 0 *,29 1 2br 2hw 0 *,29 1 pb q3 0 *,29 1 8ep 0 *,29 1 0 * 8eq 35m 15s,29 1 0 * 8eq 367,1u 1 8n1 1m 0 * 8n2,1u 1 8n1 0 * 8n2;;;3w 1 7yl -2 gd -2 35u *,3w 1 7yt * 7xe,3q 1 35u *,3q 1 2xx *,53 1 2dr 14s 6s -2 35u * -2 8j1,53 1 2dr 8j3 -2 35u * -2 8j1;;;5c 1 *;54 1 2lz 858 *,1n 1 qb 87p 2fg *,57 1 * 2ev;y 1 *;y 1 *;y 1 *,48 1 *;;;y 1 *;3u 1 *;43 1 83r 367 * 4z 2sq,43 1 83r 367 * 2yb px,43 1 83r 367 * 35r 0 2nh,43 1 83r 367 * 35r 0 it,43 1 83r 367 * jh 10e 2sb 0 2nh,43 1 83r 367 * 83s;;;4t 1 8bi 8bj b3 qb qt *;;16 1 *,20 1 * 10l 84r 15s 32e 84s 84t,20 1 * 10l 84r 15s 84s 84t,20 1 * 10l 84r 15s 32e 84t,20 1 * 10l 84r 15s 84t;;p 1 qu q3 *;4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 10e 8ij q4 8im 87p 8ik 2j5 q4 *,4v 1 8ii 8in q4 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 8in q4 8im 87p 8ik 2j5 q4 *,4v 1 8ii q4 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii q4 8im 87p 8ik 2j5 q4 *,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 10e 8ij 8im 87p 8ik 2j5 q4 *,4v 1 8ii 8in 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 8in 8im 87p 8ik 2j5 q4 *,4v 1 8ii 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 8im 87p 8ik 2j5 q4 *,4v 1 8ii 10e 8ij q4 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 10e 8ij q4 8im 8ik 2j5 q4 *,4v 1 8ii 8in q4 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 8in q4 8im 8ik 2j5 q4 *,4v 1 8ii q4 2t6 10l 8ik 2j5 q4 *,4v 1 8ii q4 8im 8ik 2j5 q4 *,4v 1 8ii 10e 8ij 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 10e 8ij 8im 8ik 2j5 q4 *,4v 1 8ii 8in 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 8in 8im 8ik 2j5 q4 *,4v 1 8ii 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 8im 8ik 2j5 q4 *,4v 1 8ii 10e 8ij q4 2t6 10l 87p 2j5 q4 *,4v 1 8ii 10e 8ij q4 8im 87p 2j5 q4 *,4v 1 8ii 8in q4 2t6 10l 87p 2j5 q4 *,4v 1 8ii 8in q4 8im 87p 2j5 q4 *,4v 1 8ii q4 2t6 10l 87p 2j5 q4 *,4v 1 8ii q4 8im 87p 2j5 q4 *,4v 1 8ii 10e 8ij 2t6 10l 87p 2j5 q4 *,4v 1 8ii 10e 8ij 8im 87p 2j5 q4 *,4v 1 8ii 8in 2t6 10l 87p 2j5 q4 *,4v 1 8ii 8in 8im 87p 2j5 q4 *,4v 1 8ii 2t6 10l 87p 2j5 q4 *,4v 1 8ii 8im 87p 2j5 q4 *,4v 1 8ii 10e 8ij q4 2t6 10l 2j5 q4 *,4v 1 8ii 10e 8ij q4 8im 2j5 q4 *,4v 1 8ii 8in q4 2t6 10l 2j5 q4 *,4v 1 8ii 8in q4 8im 2j5 q4 *,4v 1 8ii q4 2t6 10l 2j5 q4 *,4v 1 8ii q4 8im 2j5 q4 *,4v 1 8ii 10e 8ij 2t6 10l 2j5 q4 *,4v 1 8ii 10e 8ij 8im 2j5 q4 *,4v 1 8ii 8in 2t6 10l 2j5 q4 *,4v 1 8ii 8in 8im 2j5 q4 *,4v 1 8ii 2t6 10l 2j5 q4 *,4v 1 8ii 8im 2j5 q4 *;e 1 * 80d;;;;48 1 * q3,48 1 *;;;;;;1e 1 *,3o 1 * 2wd;4y 1 *;1s 1 * 2f5,45 1 * 8aa,4t 1 * 884,4k 1 * 8ed;;;;28 1 *;;q 1 * 10e,45 1 * 8a8 8a9 8aa,45 1 * 8a9 8aa,45 1 * 8a8 8aa,45 1 * 8aa;5 1 * 10l 7za 7zb,5 1 * 10l 7zb;5d 1 * 81o;;;;1o 1 *,5e 1 *;;3q 1 *,27 1 2zb *,27 1 2nb *;;4t 1 8as 8at * 2ss,4t 1 8as * 2ss;e 1 * 80f,3i 1 * 2e8;20 1 367 * 2qv;17 1 *;;e 1 2kb *;28 1 *;;26 1 * q3 2no,48 1 *,48 1 * q3 81p;5d 1 2hr *;q 1 * 15s;4s 1 * qu 8fc 8fd,4s 1 * qu 8fd;3i 1 *;4u 1 *,6 1 *;;;o 1 2cc 86r * 6m 2ji,o 1 2cc 86r * 6m 32c,o 1 2cc 86r * 6m 2fp,o 1 2cc 86r * 13n 2ji,o 1 2cc 86r * 13n 32c,o 1 2cc 86r * 13n 2fp,o 1 2cc 86r * jh 32l 2fp,o 1 2cc 86r * 2dv;;;;41 1 *;;1e 1 *;;;42 1 u0 *;;2s 1 * 32d;;3u 1 *,8 1 i6 10l *;1t 1 * 8g8;p 1 2mz 7yd -4 *;;;3f 1 * q3 8e4,3s 1 8nj 1m *,3s 1 8nj *;17 1 *,3v 1 88g kz *,3v 1 88g 4f *,3v 1 88g 15s *,q 1 * 1m,35 1 *,2e 1 * 2g2 2rm,53 1 4j 30m 4j -8 2dq *,53 1 4j 30m 4j -8 kz *,53 1 8j5 -8 2dq *,53 1 8j5 -8 kz *,8 1 i6 10l 5i *,8 1 2mz 10l 5i *,8 1 2s3 10l 5i *,8 1 2rx 5i *;;4y 1 *;54 1 * 15s 6m 85g 2ss 85h 85i,54 1 * 6m 85g 2ss 85h 85i,54 1 * 15s 85g 2ss 85h 85i,54 1 * 85g 2ss 85h 85i,54 1 * 15s 6m 85g 85h 85i,54 1 * 6m 85g 85h 85i,54 1 * 15s 85g 85h 85i,54 1 * 85g 85h 85i;3o 1 tr * 8mq;2i 1 834 2yu * 835 836 837,2i 1 834 * 835 836 837,2i 1 834 2yu * 836 837,2i 1 834 * 836 837,54 1 iz 3i *,27 1 * 2vl,3y 1 *,3x 1 * 8cg 8co 8cp;l 1 *;;48 1 *;3z 1 *;;2s 1 * 2lz;5d 1 *;2f 1 pw *,3w 1 * 7yn,3w 1 7yo -2 *,40 1 *,3f 1 8dr ps *,3f 1 ps *;;;3q 1 *;2o 1 *,3i 1 *,3s 1 *;40 1 7z2 -2 * qb 2cr,40 1 7z2 -2 * 7z3;1d 1 7xd *;1t 1 *;8 1 10l * 7za 8mo;;1e 1 *;8 1 32j * 2sr,8 1 * 2sr;;5e 1 *;1o 1 *;1n 1 *;;17 1 *,42 1 *;2e 1 * 8g8,2e 1 * 367;;45 1 *;;;;;4g 1 * 35m;5c 1 * 7ww;;5c 1 3x *,5c 1 * gd,3f 1 * 10l -2 8dc 8dd 8de,3f 1 * 10l -2 8dc 8de;3f 1 * 10l -2 8dc 8dd 8de,3f 1 * 10l -2 8dc 8de,3f 1 * 10l -2 8dg 12d 2sr 1,3f 1 * 10l -2 8dg 2sr 1,3f 1 * 10l -2 8dg 12d 1,3f 1 * 10l -2 8dg 1;;43 1 83u 10e 2sb 83v 83w 10l *,43 1 83u 2sb 83v 83w 10l *,43 1 83u 10e 83v 83w 10l *,43 1 83u 83v 83w 10l *;45 1 *;45 1 *;26 1 * 2f5,3i 1 *;;18 1 * 2nz;3y 1 2nm * 871;;;;;;3s 1 35e 15s *;;;;;48 1 * 10l 35u,43 1 83r 10l 12d * px,43 1 83r 10l np * px,43 1 83r 10l 32l * px,43 1 83r 83t * px,43 1 83r * px;18 1 pn *;;;;;;4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik * 2ql,4v 1 8ii 10e 8ij q4 8im 87p 8ik * 2ql,4v 1 8ii 8in q4 2t6 10l 87p 8ik * 2ql,4v 1 8ii 8in q4 8im 87p 8ik * 2ql,4v 1 8ii q4 2t6 10l 87p 8ik * 2ql,4v 1 8ii q4 8im 87p 8ik * 2ql,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik * 2ql,4v 1 8ii 10e 8ij 8im 87p 8ik * 2ql,4v 1 8ii 8in 2t6 10l 87p 8ik * 2ql,4v 1 8ii 8in 8im 87p 8ik * 2ql,4v 1 8ii 2t6 10l 87p 8ik * 2ql,4v 1 8ii 8im 87p 8ik * 2ql,4v 1 8ii 10e 8ij q4 2t6 10l 8ik * 2ql,4v 1 8ii 10e 8ij q4 8im 8ik * 2ql,4v 1 8ii 8in q4 2t6 10l 8ik * 2ql,4v 1 8ii 8in q4 8im 8ik * 2ql,4v 1 8ii q4 2t6 10l 8ik * 2ql,4v 1 8ii q4 8im 8ik * 2ql,4v 1 8ii 10e 8ij 2t6 10l 8ik * 2ql,4v 1 8ii 10e 8ij 8im 8ik * 2ql,4v 1 8ii 8in 2t6 10l 8ik * 2ql,4v 1 8ii 8in 8im 8ik * 2ql,4v 1 8ii 2t6 10l 8ik * 2ql,4v 1 8ii 8im 8ik * 2ql,4v 1 8ii 10e 8ij q4 2t6 10l 87p * 2ql,4v 1 8ii 10e 8ij q4 8im 87p * 2ql,4v 1 8ii 8in q4 2t6 10l 87p * 2ql,4v 1 8ii 8in q4 8im 87p * 2ql,4v 1 8ii q4 2t6 10l 87p * 2ql,4v 1 8ii q4 8im 87p * 2ql,4v 1 8ii 10e 8ij 2t6 10l 87p * 2ql,4v 1 8ii 10e 8ij 8im 87p * 2ql,4v 1 8ii 8in 2t6 10l 87p * 2ql,4v 1 8ii 8in 8im 87p * 2ql,4v 1 8ii 2t6 10l 87p * 2ql,4v 1 8ii 8im 87p * 2ql,4v 1 8ii 10e 8ij q4 2t6 10l * 2ql,4v 1 8ii 10e 8ij q4 8im * 2ql,4v 1 8ii 8in q4 2t6 10l * 2ql,4v 1 8ii 8in q4 8im * 2ql,4v 1 8ii q4 2t6 10l * 2ql,4v 1 8ii q4 8im * 2ql,4v 1 8ii 10e 8ij 2t6 10l * 2ql,4v 1 8ii 10e 8ij 8im * 2ql,4v 1 8ii 8in 2t6 10l * 2ql,4v 1 8ii 8in 8im * 2ql,4v 1 8ii 2t6 10l * 2ql,4v 1 8ii 8im * 2ql;;41 1 *;;37 1 367 j3 2f5 35j 5i jh *,37 1 367 j3 2f5 2rx 5i jh *,37 1 367 j3 2f5 8i1 jh *,37 1 367 2no 2f5 35j 5i jh *,37 1 367 2no 2f5 2rx 5i jh *,37 1 367 2no 2f5 8i1 jh *,37 1 367 8i2 35j 5i jh *,37 1 367 8i2 2rx 5i jh *,37 1 367 8i2 8i1 jh *;5c 1 * 32v;17 1 *,18 1 * 2zl 2hq,35 1 *,42 1 *,33 1 *,4p 1 * 2hw;;12 1 * b3;;4p 1 *;;;2f 1 pw 1m *,2f 1 pn *,2f 1 * 2lt;y 1 *;;e 1 *;;41 1 * 2zq;41 1 *;4t 1 31x *;;;;;;4b 1 * 2g7,43 1 83u 10e 2sb 83v 83w 10l *,43 1 83u 2sb 83v 83w 10l *,43 1 83u 10e 83v 83w 10l *,43 1 83u 83v 83w 10l *;;;20 1 15s 84l 2dq tr * 84m,20 1 15s 84l tr * 84m;4f 1 *;;3u 1 * 870,q 1 * 15s,q 1 14s *,q 1 35j *,1t 1 * 8ac 2n8,4a 1 * 7x5 8hu 8hv,4a 1 * 7x5 8hv;q 1 * 10l 15s,q 1 35j 5i *;;;;;;35 1 *,5e 1 *;;;;;4j 1 * 32l 8cb 10l 8cc,4j 1 * 32l 8cb 8cd,4j 1 * 8cb 10l 8cc,4j 1 * 8cb 8cd,3s 1 *;;4v 1 uy * 8ac,4v 1 * 8ac;38 1 *;4f 1 *,6 1 8mz * gd;;20 1 * 3m 15s;16 1 *;;;s 1 8dr 8km 367 *;5d 1 2sq 15s 2mz *,54 1 15s * 12a 865 866,4l 1 * 12a -2 8h6 -2 8h7,55 1 * 12a 8ka;2j 1 * 4a,2j 1 qb *,2j 1 13n *;;18 1 * 884 885;;;;;;57 1 *;;;;;4b 1 * 2z8 819,4b 1 * 2z8;;;;;5c 1 * 7wt;;53 1 4j * 4j -8 8j4,8 1 4j * 4j -8 8mf;;;3u 1 *;;;;;5c 1 * 2yl;4n 1 *;;;5d 1 2sq 15s *,n 1 * 8n9 8na;p 1 pd * 2mz 10l 7y1 7y2,p 1 pd * 4f 10l 7y1 7y2,p 1 pd * 2s3 10l 7y1 7y2,p 1 pd * 7y3 7y1 7y2,p 1 pd * 7y1 7y2,2b 1 * 7zy,4o 1 * 7zy;;;e 1 *,3i 1 *;;;54 1 4f 15s * 2sv 10l 2tm 32u 2tm 32u 85s,54 1 4f 15s * 2sv 10l 2tm 32u 85t 85s,54 1 4f 15s * 2sv 10l 85u 2tm 32u 85s,54 1 4f 15s * 2sv 10l 85u 85t 85s,54 1 4f 15s * 2d8 gd 2tm 32u 2tm 32u 85s,54 1 4f 15s * 2d8 gd 2tm 32u 85t 85s,54 1 4f 15s * 2d8 gd 85u 2tm 32u 85s,54 1 4f 15s * 2d8 gd 85u 85t 85s,54 1 15s * 2sv 10l 2tm 32u 2tm 32u 85s,54 1 15s * 2sv 10l 2tm 32u 85t 85s,54 1 15s * 2sv 10l 85u 2tm 32u 85s,54 1 15s * 2sv 10l 85u 85t 85s,54 1 15s * 2d8 gd 2tm 32u 2tm 32u 85s,54 1 15s * 2d8 gd 2tm 32u 85t 85s,54 1 15s * 2d8 gd 85u 2tm 32u 85s,54 1 15s * 2d8 gd 85u 85t 85s,54 1 4f 15s * 2sv 10l 2tm 32u 85s,54 1 4f 15s * 2sv 10l 85u 85s,54 1 4f 15s * 2d8 gd 2tm 32u 85s,54 1 4f 15s * 2d8 gd 85u 85s,54 1 15s * 2sv 10l 2tm 32u 85s,54 1 15s * 2sv 10l 85u 85s,54 1 15s * 2d8 gd 2tm 32u 85s,54 1 15s * 2d8 gd 85u 85s,54 1 * 85w gd 85x 85y,54 1 * 85w gd 85y,8 1 7xq * 8mm;42 1 *;4f 1 *;;4f 1 *;;5d 1 *,3i 1 *;e 1 *;;;;;5d 1 * 81m;;;;42 1 *,1e 1 *;1a 1 7xq *;42 1 *,33 1 *;41 1 2w5 *;41 1 *;1f 1 *;;5c 1 *,2o 1 *;;;;;;s 1 * 2lz 15s;;;4t 1 8ay 0 * qb 367,4t 1 8ay 0 * 2lz 2nd,4t 1 8ay 0 * qb qt,4t 1 8ay 0 * 8b0,4t 1 8ay * qb 367,4t 1 8ay * 2lz 2nd,4t 1 8ay * qb qt,4t 1 8ay * 8b0,4t 1 xv q3 0 *,4t 1 xv q3 *,4t 1 2zk q3 *;3y 1 *;;41 1 *;;57 1 *;5c 1 * 31z,54 1 6s iz * 15s 2rq;3i 1 *,3s 1 *;;;;4g 1 * 12d 80k;;;;1p 1 8nb q3 * 8nc;;;53 1 * 8ju 2sr;;54 1 85p -4 * kz -4 2lz -4 85o;;;;;m 1 7zu 2rx 5i 7zv * qt,m 1 7zu 10l 5i 7zv * qt,m 1 7zu 7xq 7zv * qt,m 1 7zu 7zv * qt,4p 1 * 8lh;3q 1 *;;4f 1 *;3w 1 qd * 7yp,4b 1 qd * 81e,54 1 85j iz 85k 1m 85l q3 367 *,54 1 85j iz 85k 85l q3 367 *,4m 1 qd * 8hh;;;4g 1 * 35m,d 1 2ge 2dc -2 10l 15s -2 * 35m -2 8ks sj 30b,d 1 2ge 2dc -2 10l 15s -2 * 35m -2 8ks sj 2tc,d 1 2ge 2dc -2 10l 15s -2 * 35m -2 8ks 8kt,d 1 2ge 2dc -2 10l 10e 2f0 -2 * 35m -2 8ks sj 30b,d 1 2ge 2dc -2 10l 10e 2f0 -2 * 35m -2 8ks sj 2tc,d 1 2ge 2dc -2 10l 10e 2f0 -2 * 35m -2 8ks 8kt,d 1 8kv -2 10l 15s -2 * 35m -2 8ks sj 30b,d 1 8kv -2 10l 15s -2 * 35m -2 8ks sj 2tc,d 1 8kv -2 10l 15s -2 * 35m -2 8ks 8kt,d 1 8kv -2 10l 10e 2f0 -2 * 35m -2 8ks sj 30b,d 1 8kv -2 10l 10e 2f0 -2 * 35m -2 8ks sj 2tc,d 1 8kv -2 10l 10e 2f0 -2 * 35m -2 8ks 8kt,d 1 2ge 2dc -2 -2 * 35m -2 8ks sj 30b,d 1 2ge 2dc -2 -2 * 35m -2 8ks sj 2tc,d 1 2ge 2dc -2 -2 * 35m -2 8ks 8kt,d 1 8kv -2 -2 * 35m -2 8ks sj 30b,d 1 8kv -2 -2 * 35m -2 8ks sj 2tc,d 1 8kv -2 -2 * 35m -2 8ks 8kt;;;;4y 1 *,4n 1 *;;;3q 1 *,2b 1 * 7zz,4o 1 * 7zz;;;;;1o 1 *,1o 1 35k *,2q 1 89m * 2bw,28 1 *,5e 1 *,2p 1 2su *;55 1 * q3;;3q 1 *,52 1 * 7xc;3i 1 *,3s 1 *;;;;5c 1 d2 pw *;e 1 *,3i 1 *,3s 1 *;;;;;41 1 *;5c 1 *;5c 1 *;39 1 * 367 2rz;3q 1 *,4o 1 * li;;e 1 *;2f 1 *,24 1 *;18 1 * 880,18 1 * 2nz;4t 1 * 8b7;2f 1 *;;5 1 *;;5d 1 * 81j;;;;;0 1 * 8gs,g 1 * 2rz 8id 8ie 8hd,g 1 * 2rz 8id 8hd;0 1 *;;;26 1 * j3,48 1 2mz 1m *;;;48 1 qy *;56 1 * 14s;;48 1 *;48 1 *;;;5c 1 *;58 1 * 824,57 1 *;;41 1 323 *;;;3q 1 *,28 1 *;;e 1 *,3i 1 *;1s 1 *;17 1 *,35 1 *,42 1 *,33 1 *;1w 1 82g kz * gd 82h,1w 1 82g * gd 82h;1a 1 *;1a 1 *;2n 1 10l 10e * 15s 4f,2n 1 10l 10e * 8ma;;1l 1 *;5c 1 *;5c 1 * 301;57 1 *;;12 1 87f *;e 1 *;12 1 *;;4g 1 4j * 4j;;;f 1 * 2dh;;5d 1 * 15s 81k;4t 1 321 * 15s;f 1 * 2dh,4t 1 321 jh * 15s,d 1 * 8l2 h2 8l3,d 1 * 8l2 8l3;18 1 2j8 * 15s,18 1 2j8 *;;;5e 1 *;;;35 1 *,4s 1 * 8fc 8fd,4s 1 * 8fd;;;;;2f 1 * 10e fx,2f 1 * 7wi,2u 1 * 3x 83b,2u 1 * 83b,2u 1 35m ql * 83c,43 1 83r 10l 12d * 2hy,43 1 83r 10l np * 2hy,43 1 83r 10l 32l * 2hy,43 1 83r 10l 32l 2r7 * 2hy,43 1 83r 10l 32l 2ji * 2hy,43 1 83r 367 2um * 2hy,43 1 83r 83t * 2hy,43 1 83r * 2hy,2t 1 2nb *,2t 1 30y 2yb 2da * 84h,2t 1 30y * 84h,2t 1 84i 15s * 84j,20 1 2nb *;2s 1 *;;;;;;54 1 * 15s 2pz 10l 85m -2 1,54 1 * 2pz 10l 2sm 15s 86a 2tm 32u,54 1 * 2pz 10l 2sm 15s 86a 86b,54 1 * 2pz 10l 2sm 15s 2tm 32u,54 1 * 2pz 10l 2sm 15s 86b;;;;;;;;;5c 1 2vw *,m 1 7zu 2rx 5i 7zv *,m 1 7zu 10l 5i 7zv *,m 1 7zu 7xq 7zv *,m 1 7zu 7zv *;;2j 1 *;3d 1 *;;;;57 1 *;4t 2 wz * 1m c2 -2 8vt,4t 2 wz * 8vu -2 8vt,4t 2 * 3xl 1m c2 -2 8vt,4t 2 * 3xl 8vu -2 8vt,k 2 *;;4b 2 3aw at *,1q 2 *;;48 2 *;5d 2 3ob *;;;1j 2 379 at ln * -2 8vg,1j 2 3p4 ln * -2 8vg;4r 2 *;1f 2 *,4q 2 *,14 2 *;;;;3f 2 wz *;;;;;42 2 *,5d 2 *;e 2 *,k 2 *,3r 2 *;;;;;3t 2 8yh at *;q 2 *,32 2 * 91q,4x 2 * b5 lo 3ks,4x 2 * b5 3ai 3xl,4x 2 ln * b5 lo 3ks,4x 2 ln * 3ks,4x 2 93f -4 * -4 93g;;3t 2 3d2 at *,1q 2 *,3r 2 *;;;2q 2 * b5 3vp c2 3ng;;10 2 jb wz * b5 1,10 2 jb wz * 1;;k 2 *;;4g 2 * uk;;;2o 2 *;;;;k 2 *;;;54 2 l7 mt * -4 8sz -4 8t0,3t 2 3ck at *;;;;;1i 2 * 8yy 3lv;3r 2 3xe at *,3r 2 *;18 2 * 8u4,18 2 1mw -2 * e1 3k2,18 2 1mw -2 * 8u5,1o 2 *,4s 2 222 ln *;2f 2 s7 122 *,2f 2 3t7 *,2f 2 s7 at *,2f 2 3xs *,18 2 s7 at *;3t 2 * 8ym;;5d 2 37w ln *,5d 2 37w 3xk *,5d 2 1m ln *,1i 2 1m ln *;1v 2 *;;;1a 2 1m lo 3ab b5 ln *;3q 2 *,k 2 *,3r 2 *;5b 2 *;;;;k 2 *,3r 2 *;;;2s 2 *,2s 2 e1 * 74,1d 2 * 3rd;49 2 3mz 3wn * iw,43 2 3c5 3mn -2 * iw,43 2 8rs -2 * iw;;;;k 2 *;1d 2 3r2 *;48 2 * b5 3w2;;2y 2 3ud 918 pr at *;5 2 1m ln *,5 2 s4 *,5 2 at *,4q 2 *,59 2 * zp;;2f 2 * uk,5 2 * 8ph -2 8pi,2b 2 * 8q0 8q1,49 2 * ug jb p4 3u7 3w9 3v0,43 2 * 7c 3u6,43 2 * 8s4;;;4t 2 * e1 3k2;;54 2 3mn * 11z 8t1 3p4 3xl;3q 2 *,k 2 *,3r 2 *;f 2 3bj *,f 2 39w *,4b 2 8qy -2 39w *,4b 2 8qz 39w *,23 2 91i *,23 2 91j -2 3fp *,23 2 91j -2 3bj *;39 2 3mm *,3 2 8yb e1 *,23 2 91i b5 8y9 *,23 2 8y9 *;;;5d 2 *;2v 2 *;e 2 *;4g 2 3mn 38w *;;;3q 2 *;2o 2 *;;;;;k 2 *;;33 2 *;;1i 2 * b5 0 8z0;5b 2 *;42 2 *,59 2 *;;4i 2 * b5 3p0;;k 2 *,3r 2 *;3t 2 * b5 lo 3p0;1z 2 *;5d 2 *;;5d 2 * 3sn,1d 2 3vm lz * 8np 8rd,1d 2 3aa * 8np 8rd,5g 2 3n4 dc *;3q 2 *,1d 2 3vn lz * 8np 8rd,1d 2 3vn * 8np 8rd,1d 2 38f * 8rh,1q 2 *;4t 2 * at 3er;4b 2 8qy -2 * 39a,4b 2 8qy -2 * b5 3ct,4b 2 * 39a,2h 2 * b5 3ng,3r 2 *;3r 2 *,1v 2 *;3e 2 e1 *;1z 2 *,1z 2 * b5,3r 2 *;k 2 *;1f 2 *,3h 2 *,4q 2 *,14 2 *;;;3b 2 0 3p4 * s4 3x9;;k 2 *;;;;12 2 * 3jg,18 2 1wk * 3jg,3b 2 0 3p4 3a4 b5 *,3b 2 0 3p4 3a4 zp *,3b 2 0 b5 *,3b 2 0 zp *,4t 2 1 3p4 * 8w4,3x 2 8x1 8x2 * 8x3,3j 2 * 3jg;1a 2 8o6 e1 *,1a 2 1m lo * b5 3mm,1a 2 3pu e1 * s4 8oe 8of,1a 2 3pu e1 * s4 8oe,p 2 1m 3xk *,p 2 3pu e1 * s4 8ok 8ol,p 2 3pu e1 * s4 8ol,3w 2 8ox -4 1m 3xk *,3f 2 8p4 1m lo *,1g 2 8xn 1m 8y9 *;;;k 2 *;;t 2 *,3e 2 s4 * 1m ln 3n5 b5 92i,3e 2 s4 * 1m ln 3n5 92i,u 2 93i -4 93j *;54 2 * 3xl 8sy -2 8sx,54 2 11l * 8sy -2 8sx,54 2 3xl * 8sy -2 8sx;1n 2 b5 * 8tc,22 2 b5 * 3xl,c 2 * 8tc;4m 2 1dj 90f 0 *,59 2 *;;;;;;1z 2 *,3r 2 *;18 2 6n f8 *;;y 2 *;42 2 *,5d 2 *,3v 2 8un b5 pv *,3v 2 8un c2 *,1z 2 *;;;w 2 *,4m 2 * ye;;42 2 *,38 2 *,3r 2 *,1v 2 *;;25 2 92n dc *,25 2 92n b5 pv *;;;e 2 *;;1v 2 *;;;3b 2 0 3p4 3a4 b5 *,3b 2 0 b5 *,3b 2 * b5 0 8v8 3aa 8v9,3b 2 * 8v8 3aa 8v9,3b 2 * b5 0 8v8 8v9,3b 2 * 8v8 8v9,51 2 3d5 b5 933 *,51 2 3lu 934 *;;;;;18 2 3sw * 3qn;;4g 2 *;;4g 2 *;;2w 2 8r3 -2 *,39 2 * 3va,30 2 8uv * 8uw,30 2 8uv *,30 2 zp 3xk *,30 2 * 8ux,3 2 8y7 * e1 38z,3 2 8y7 * 8y8,3 2 8y7 *,25 2 lv * at 11z 92s,25 2 lv * 92t 92s;3t 2 37b *;3t 2 * zp 3vj,3t 2 * zp 3fn,3t 2 * at 3fc,3t 2 * at 36i,3t 2 * at 374,3t 2 * at 389,3t 2 * at 371,3t 2 * 8yf,3t 2 8yh dc *;26 2 3oa b5 *;1x 2 *;e 2 *;;5g 2 l7 *;4g 2 *;;1q 2 *;2o 2 *;e 2 *;;4b 2 3ia b5 *;5c 2 * b5 3tf;1x 2 *;;4q 2 *,14 2 *;4g 2 * dc 3en,3x 2 * 3xk 3q7 3fo,3x 2 * 3xk 3fo;14 2 3eo *;;;4g 2 3ef *;10 2 f8 3ka *,10 2 3ka *;3q 2 *,5d 2 122 3h6 lv *,2t 2 * 8sb 8sc,2t 2 * 3xl 3t0 8sd,2t 2 * 8se 8sd,1q 2 *,3r 2 *;4q 2 *,14 2 * 90v -2 90w;2o 2 * c2,3r 2 *;;20 2 3q2 *;1q 2 *;;;;l 2 1m * b5 8qo;e 2 *,4q 2 *,59 2 *;3e 2 s4 *;3r 2 *;o 2 8td s4 *;;4q 2 *,10 2 *,10 2 * 90h;10 2 *;;4h 2 * -4 1;;;;4y 2 *;11 2 * 172;4b 2 *;43 2 * lz 0 8rt 8ru;;4t 2 * b5 3mp,4t 2 * 8w3;;;;;;;;;43 2 52 * b5 3a7 3cy;43 2 3jl 1m *;5c 2 3vn *,20 2 * at 3f4 f8 8sq,20 2 * f8 8sq,20 2 * at 3f4 8sq,20 2 * 8sq;48 2 *;4g 2 3mn *;48 2 *;2b 2 3ne b5 *,4o 2 3ne b5 *;52 2 *;;4q 2 3lp b5 *,1z 2 52 *,15 2 925 b5 * -2 1;43 2 * 3xl;;q 2 *,1x 2 *;4q 2 *;2g 2 * 3xk 8u2,1n 2 * 8u3;;;49 2 * 3oj,49 2 * 3a9;l 2 3dv *,l 2 3dv fa *;3a 2 8zz -2 7o *;;;l 2 c2 * 3ch,l 2 lz * 3ge;16 2 *;16 2 *;16 2 *;;;2u 2 8rl *;;;;;49 2 0 3oj * 3tq;48 2 *,3g 2 8zi * dc 3aw;25 2 92k -2 92l * -2 92m,25 2 92k 3el lv 3ts 1m *,25 2 92k 3el yq 3bj 1m *,25 2 92k 3el 3xk 3bj 1m *,25 2 92k 3el 3jv 3bj 1m *,25 2 92k 3el yq 3i8 1m *,25 2 92k 3el 3xk 3i8 1m *,25 2 92k lv 3ts 1m *,25 2 92k yq 3bj 1m *,25 2 92k 3xk 3bj 1m *,25 2 92k 3jv 3bj 1m *,25 2 92k yq 3i8 1m *,25 2 92k 3xk 3i8 1m *;1n 2 1m *;;;;;3t 2 3c8 *;3q 2 *,l 2 1m 3ch dc *,26 2 8qs *;16 2 *;16 2 *;;1n 2 1m *,2q 2 8vk b5 3ng 1m *,22 2 1m *,46 2 37b b5 3ay 1m *,4x 2 376 b5 3xk *;e 2 *,1o 2 *;42 2 *,5d 2 *;;;3q 2 *,1q 2 *,k 2 *,3r 2 *;14 2 * b5 3en;;;;3u 2 *;3u 2 *;;3u 2 *;;;1v 2 *;e 2 *,10 2 wz * 1m,1z 2 *;10 2 wz * 1m;;5d 2 37w ln *,5d 2 3kh b5 ln *,5d 2 1m ln *,1d 2 * 38l,2t 2 * 3t7 -2 8s9,20 2 3xk * 1m fb 8sn,20 2 3xk * f8 8sn,27 2 *,1q 2 *,3r 2 3xe at *;;2v 2 7c oz f8 s7 11z *,2v 2 s7 11z *;;1a 2 1m lo 3ab b5 ln *;1z 2 3ag ps *;;3q 2 *,k 2 *,3r 2 *;;;3x 2 8x5 8x6 8x7 at * ff;3a 2 902 b5 ln *;3q 2 *,48 2 1m ln *,48 2 3kh b5 ln *,2t 2 * 8no 8s8,27 2 *,1q 2 *,3r 2 *;;3e 2 3ud *;;;4g 2 *,4g 2 * oi,1x 2 *;1v 2 *;q 2 3xl 3tl *,q 2 3tl *,1x 2 *;q 2 *;;;;3e 2 e1 *;1i 2 ln 3ja b5 ln *;;;;45 2 * at 3g9,4k 2 8xf *;4t 2 38u 11 *;51 2 92w 1m ln *;;;;;2s 2 *;3t 2 * at 3ft;3y 2 *;;;1x 2 *;;46 2 37b at * 1m 3ei;2u 2 3t7 *,2u 2 * ps 8ro;3t 2 3k9 c2 *;;k 2 * b5 39z;;;;3e 2 52 *;42 2 *,59 2 *;;43 2 * 3xf,3v 2 qb zz * 11z 3x9;1z 2 *;16 2 jb *,1g 2 jb *;5c 2 * 8o0;16 2 jb *,4g 2 jb np *,43 2 * b5 3ql -2 8rw -2 8rx,1g 2 jb *,1g 2 *,1t 2 jb np *;;20 2 * 8si;;;;;;;3x 2 *;;;;2q 2 37b *;18 2 3jx *,18 2 3im *;;3w 2 3vh *;;3g 2 122 * 8zd 8zl 8zm;3t 2 3bl b5 lo *,3t 2 * 3qc;1o 2 *;;;;3q 2 *,k 2 *,2v 2 3d4 *,3r 2 *;4g 2 3oi 1m *;42 2 *,2b 2 * 8q3,56 2 * 8q3,5d 2 *,33 2 *;;1a 2 1m pv *,1a 2 3t7 *,p 2 1m 14f *,1f 2 *,3w 2 * 8on -2 8oo,3w 2 8ox -4 1m 14f *,52 2 * -2 8xb,4q 2 *;;35 2 *;;3w 2 8os b5 *,1w 2 * 8nw 8ra,1w 2 3mn 3xl * -2 8rc,1w 2 3mn * -2 8rc,14 2 3dl b5 *;5c 2 3lp e1 *,1x 2 *;;;;5d 2 * b5 lo,5d 2 * 8r2,3t 2 8yg b5 *;;4t 2 38u zp *;42 2 *,33 2 *;2d 2 *,1a 2 *;4t 2 * 8wl;k 2 *,3r 2 *;5c 2 *;3q 2 *;43 2 3c5 3mn -2 3cx lz 0 *,43 2 8rs -2 3cx lz 0 *,43 2 3cx lz 0 *,12 2 s4 *,3k 2 s4 *,3k 2 b5 ln *,3k 2 ln *,59 2 b5 ln *;;4q 2 *;;3k 2 *;1a 2 3a5 * 8oa;3q 2 *;;;;;58 2 * s4 3x3,58 2 * 3x3,58 2 3xd *;4b 2 * b5 38z,4b 2 * 38y,4b 2 * fa -2 oo b5 3nw;26 2 8qq at *,f 2 8qu 8qv -2 * 38y,f 2 3ro at * 38y,58 2 3wy at * s4 3x3;3t 2 *;3t 2 *;;3r 2 *;1d 2 3f2 * 3hk,2t 2 3f2 * 3t7 -2 8s9;;3r 2 *;4g 2 *;;;;;;;;;;;3w 2 8os at *,3q 2 *,k 2 *,14 2 3eo at *,3r 2 *;;43 2 * 3xl -2 c2 3kq,43 2 * 3xl -2 3vn b5 3uo,43 2 * 3xl -2 b5 3vn 3wh,43 2 * 3xl -2 3t7 3v0,43 2 * 3xl -2 3cx lz 0 3hy,43 2 * 3xl -2 3ud 0 3hy,43 2 * 3xl -2 38g iw,43 2 * 3xl -2 8rr;;;3e 2 3x9 *;;;40 2 8qd * 8qe 8qf 8qg 8qh,40 2 8qd * 8qe 8qg 8qh;;2q 2 * 3h1;3t 2 3xi *;;;28 2 *;;;2s 2 *;4b 2 pr b5 * 3gw;;;;2g 2 8tx 8tu 8ty 8rt 8tz *,2g 2 8tx 8ty 8rt 8tz *,2g 2 8tx 8tu 8rt 8tz *,2g 2 8tx 8rt 8tz *,2g 2 0 8tq *,12 2 s4 *,18 2 8uh lv *,3j 2 s4 *,3j 2 11z *;;;12 2 lo *,3j 2 lo *;e 2 39z *;18 2 1mw * 1m -2 1;;;;5c 2 p4 3xl * s7,1x 2 *;;3r 2 df *;;3q 2 *,k 2 *;2h 2 *,32 2 39c 91p *;;;;;k 2 *,10 2 * 90i,3r 2 *;;;1n 2 e1 *;4t 2 * fa 1m c2 -2 8vt,4t 2 * fa 8vu -2 8vt;;49 2 3oj 3w4 *,49 2 3oj *;4s 2 222 e1 *,3e 2 e1 *;;;3r 2 *;;3e 2 1m lo *;k 2 *;;59 2 *;3q 2 *,3r 2 *;;;2v 2 1m *;;;3e 2 s4 *;;5b 2 *;;;43 2 3c5 3mn -2 c2 *,43 2 8rs -2 c2 *;;1n 2 1m lo *,51 2 * 3lb;;;1s 2 * 8qk,3e 2 *;;;k 2 *,3r 2 *;38 2 *,1v 2 *;3x 2 * b5 3sa;;;;3q 2 *,k 2 *,1z 2 3kh b5 lo 3rv dc *,1z 2 1m lo 3rv dc *,3r 2 *;;3q 2 3xe *,3q 2 3g3 *,k 2 3xe *;;;5d 2 *;42 2 3vp *;;16 2 *;3u 2 *,44 2 921 oi e1 * 3pv;o 2 8td s4 *;;;5c 2 3mn 3xl * e1 3hl;4h 2 * b5 3ch -4 1;;;;;;;;;3f 2 s4 * 3ly;3w 2 * 3ua;k 2 *;2f 2 1m *,51 2 * 934 3p4 3a4;1i 2 8yv 8qv 8yw 0 *,1i 2 8yv 8qv 0 *,59 2 s4 *;;4i 2 * 3rn;;;;4q 2 *,4h 2 92f at 11z * b5 0 1,4h 2 92f at 11z * b5 1;3e 2 s4 *;3f 2 *;4g 2 *;;e 2 *;26 2 36w b5 *,26 2 3gd b5 *;26 2 8qq * at 3ib,26 2 39w *;2i 2 1zu 3vn *,2i 2 3t7 3e9 b5 *,2i 2 8rk 1m 3vn lz *;;4t 2 3u8 -2 *,4y 2 3u8 *;;;59 2 *;;;;49 2 * b5 3oj 3k4;;;;;;3x 2 8wy b5 * 8wz;;2s 2 *;;y 2 *;4w 2 52 *,f 2 * b5 39w,4b 2 * b5 39w,54 2 mt 1m 8t7 8qs *,54 2 8t8 8t7 8qs *,3y 2 52 *;1v 2 *;;;;3t 2 3jh *;49 2 * 8rq;;27 2 *;;3e 2 * 3ly;k 2 *;e 2 *,3c 2 1m ln * b5 lo 8z4 b5 3xt,3c 2 1m ln * b5 lo 8z4 8z5,3c 2 1m ln * dc 8z4 b5 3xt,3c 2 1m ln * dc 8z4 8z5,3c 2 1m ln * b5 lo 8z4,3c 2 1m ln * dc 8z4;;1a 2 1m lo 3ab b5 ln *,3r 2 *;48 2 *,2x 2 * b5 3xk 93p,2x 2 * b5 lo 93p,2x 2 * b5 yq 93p,2x 2 * dc 93p;2f 2 oz *;;;;1k 2 3t7 lz *;k 2 *;;3h 2 *,42 2 *,33 2 *;;59 2 *;;38 2 *,1v 2 *;5g 2 *;3t 2 *;;1z 2 *;;;;5d 2 *,39 2 38z *,39 2 pv 38z *;5d 2 *,4q 2 *,14 2 * 90v -2 90w;4g 2 3gj *;2t 2 3c8 3xl * 8sd;4b 2 1tk b5 *,43 2 * 7c 3d8 -2 8rw -2 8rx,43 2 * 7c 3d8;26 2 8qr *,2x 2 * e1 3n8,2x 2 * 3n8;;;3f 2 *;;3e 2 s4 *;;;2g 2 * 8qs 3v5 3jy;;;;;48 2 * 5b,k 2 *,3r 2 *;;3y 2 8tj dc *;;;54 2 l7 * 8t9 8ta;y 2 e1 *,3g 2 * dc 3r5,3r 2 *;;;3q 2 *,49 2 0 * 3sh,1q 2 *,3r 2 *;;2o 2 * at 3ep,3r 2 *;2h 2 *;2f 2 52 * 3v0,43 2 * uk 0 3oj;;7 2 b5 8y9 *;5b 2 * 3rk;3r 2 *;3r 2 *;3r 2 *;;;3b 2 8ve 3wx lv *,3b 2 8ve 52 *,11 2 * 8wp;4t 2 38u *;48 2 *;48 2 3fy e1 *,48 2 *;1q 2 *,3r 2 *,4i 2 lo *;;1d 2 3vm lz * 8np 8rd;;10 2 * 1;59 2 *;;;;5 2 52 *,5 2 *;;;;5d 2 * 3jg,49 2 * 381,49 2 * 381 3pd 3to;;4r 2 *;4r 2 *;54 2 3qd l7 * 11z t3 b5 3xk 3v5,54 2 3qd l7 * 11z t3 3lo,54 2 3qd l7 * 8t2 b5 3xk 3v5,54 2 3qd l7 * 8t2 3lo,4r 2 *;;4g 2 *;3e 2 39w *;;28 2 *;;;3f 2 * b5 3ng;;16 2 *;;16 2 *;;;4q 2 *;2t 2 s7 b5 * b5 3th,2t 2 8rl * b5 3th;;4r 2 *;4o 2 8xe b5 *,4o 2 8xe *,1v 2 *;3t 2 3g3 *,k 2 39w *;20 2 * f8 3wo,20 2 * 1m fb 3wo,54 2 8qs * mt 1m,54 2 8qs * 8tb;;e 2 *,3c 2 1m lo 8z4 dc *,3c 2 1m ln 3n5 b5 lo 8z4 dc *,3c 2 1m ln 3n5 dc 8z4 dc *,3c 2 52 pr b5 lo 8z4 dc *,3c 2 52 pr dc 8z4 dc *,3c 2 52 8z4 dc *;1z 2 * at 3f2;54 2 3mn 3xl * 11z 8t1 3p4 3xl;30 2 8uv * 3bj 8uw,30 2 8uv * 3bj,7 2 8zs * 8zt 3q7,7 2 8zs 8zt *,7 2 8zs * 8zt,7 2 1m 8qs pr *,3e 2 3kp *;;2o 2 *;;;;54 2 * l7 8t9 8ta;3x 2 3ww *;;;5c 2 y2 * 11z,49 2 * 3oj,2g 2 * 8u0 s4 3jg;o 2 3s5 1m 7d * 7o 3dr,o 2 3s5 1m 7d * 3up s4,o 2 3s5 1m 7d * s4,o 2 3s5 56 * 7o 3dr,o 2 3s5 56 * 3up s4,o 2 3s5 56 * s4;5c 2 *;;43 2 3cx lz 0 8rt 3t7 *,43 2 8rv 0 8rt 3t7 *,43 2 3t7 * -2 8rw -2 8rx;18 2 1wk *;;;;;;5c 2 y2 3xl *,x 2 *;x 2 *;1q 2 *;q 2 *,x 2 *;4y 2 *,3e 2 e1 *,3e 2 s4 *;54 2 3ah 3xl 1m lo * -2 8sx,54 2 * 3xl 1m lo 3qx -2 8sx,54 2 * 3xl 8sy -2 8sx,54 2 11l 3ah 1m lo * -2 8sx,54 2 3xl 3ah 1m lo * -2 8sx;;x 2 *;2h 2 *;2q 2 37b b5 * 1m 3ei;2t 2 * zp 3tw 3en,2t 2 * zp 3en,27 2 *,3y 2 *,3y 2 8tj dc *,3y 2 8tj b5 *,3c 2 1m lo 8z4 dc *,3c 2 1m ln 3n5 b5 lo 8z4 dc *,3c 2 1m ln 3n5 dc 8z4 dc *,3c 2 52 pr b5 lo 8z4 dc *,3c 2 52 pr dc 8z4 dc *,3c 2 52 8z4 dc *;5c 2 y2 11z *,3y 2 *;l 2 * 3x0,l 2 * fa 3x0,l 2 *;3f 2 * b5 8p8;1f 2 *,14 2 *;;;;46 2 37b b5 *;46 2 37b *,46 2 *;;;;;k 2 *,3r 2 *;3f 2 8p4 1m *;;;;28 2 *;3x 2 3l0 *;;;1x 2 *;;40 2 *,3e 2 3c7 *;;;1x 2 *;1z 2 3kh b5 lo * dc 3ws,1z 2 3kh b5 lo * c2 3na,1z 2 3kh b5 lo * dc 38x,1z 2 1m lo * dc 3ws,1z 2 1m lo * c2 3na,1z 2 1m lo * dc 38x,1x 2 *;;2t 2 38f *,2t 2 p4 3mn * s7,2t 2 * s7,2t 2 3t7 3mn *,2t 2 3t7 *;1q 2 * 3xl;47 2 *;;4g 2 *;;;51 2 *;4g 2 * 38s;;43 2 * 3wi;;;;3w 2 8os b5 *,10 2 90b * fa,3r 2 *;1z 2 *;;3r 2 * 3an;2i 2 8rk 1m 3vm lz *;3y 2 8tj c2 *,3y 2 * 3i6;3b 2 * -4 8vd;;;;;;54 2 8qs 8st 8su 1m fb -2 * ln 38b,54 2 8qs 8st 8su 8sw -2 * ln 38b,54 2 8qs 8st 1m fb -2 * ln 38b,54 2 8qs 8st 8sw -2 * ln 38b;;35 2 *;35 2 *;2o 2 3dl fa c2 *,2o 2 3dl fa *;;;;18 2 * 8u9;18 2 * 8u8;;;;10 2 * 1m,10 2 * 1;;;4g 2 *;;35 2 *;;2f 2 * uk -4 8nl -4 8nm,2f 2 * 7c 3ng,2f 2 * 8nt,3g 2 * 8zg b5 8zh,3g 2 * b5 8zh,3g 2 * 8zg 8zh,3g 2 * 8zh;2f 2 *;;;e 2 *;;;3r 2 *;4b 2 3mt b5 * 3u2,4b 2 * 3u2;e 2 *,26 2 3vj b5 *;2t 2 s7 b5 *,2t 2 8rl *,27 2 *,1q 2 *;;3t 2 *;12 2 s4 *,12 2 3aa *;40 2 3xl * 8q6 -2 8q7 -2 8q8;;40 2 3xl * 8q6 -2 8q7 -2 8q8;;3t 2 * 3ao;2f 2 8no *;;;;2j 2 zp *,2j 2 13n *,2j 2 s4 *;5d 2 37w lo *,1z 2 37w lo *,1z 2 37w *;2t 2 zp * 3en,18 2 3uw *;43 2 * -2 8rw -2 8rx;;57 2 *;1n 2 *,1v 2 *;3k 2 *;;;;1a 2 s4 pv *;43 2 52 3d8 b5 7c *;;;;4q 2 *;;;43 2 3c5 3mn -2 * 0 3hy,43 2 8rs -2 * 0 3hy,2y 2 * 918 38n pr,2y 2 * 918 pr at 11z 38n;3r 2 *;3r 2 *,5b 2 *;1a 2 1m lo 3ab b5 lo *;;42 2 *;;;;54 2 l7 * -4 8sz -4 8t0;;18 2 8uh b5 *;43 2 pr * -2 8s1 -2 8s2,43 2 lv pr *;4h 2 92d b5 3gj * 1,4h 2 92d 3gj * 1;;k 2 * 3o4;;;k 2 *;4t 2 8w2 b5 *,4t 2 * 3up,4t 2 0 *;;2f 2 * uk -4 8nl -4 s7,2f 2 * uk,3f 2 * uk -8 8p0;;43 2 3c5 3mn -2 3t7 *,43 2 8rs -2 3t7 *;4q 2 *;;1n 2 *,57 2 *,1v 2 *;1n 2 *;;l 2 * 3a3 7o,l 2 * 8qp;k 2 *,3r 2 *;;;39 2 3p4 *,k 2 *,3r 2 *;;;59 2 *;;;;3e 2 e1 *;3r 2 *;1g 2 1m * b5;48 2 *;;;5c 2 * 3ob 8o2,1d 2 * lv 3lw 8np 8rd,43 2 3c5 3mn -2 * b5 3uo,43 2 8rs -2 * b5 3uo,18 2 8uh * b5 3uo,1y 2 8xp 8xq * lv 8xr,1y 2 8xp * lv 8xr;k 2 *;3q 2 *;3b 2 0 3p4 3a4 s4 *,3b 2 0 s4 *;1s 2 *;;;2q 2 8vk b5 *,2q 2 8vk b5 * b5 3h8,2q 2 8vk b5 * at 37y;;;;;;52 2 26h b5 *;;1w 2 * 387,54 2 * 3p4 8tc,18 2 * 3gg;48 2 3eo b5 *,48 2 3wo 3p4 *;;42 2 *;3t 2 * 3qb;5d 2 *,3t 2 * 3ho;;;;;3q 2 *,k 2 *,3r 2 *;3y 2 *;;;;43 2 3c5 3mn -2 b5 3vn *,43 2 8rs -2 b5 3vn *;43 2 * 21e;5d 2 *;;3t 2 38u b5 *;59 2 *;;;;1q 2 *;;;;1z 2 * dc 396;;;;58 2 * 3x3,3r 2 *;3f 2 8p4 1m *,17 2 *,4y 2 *,35 2 *;;1z 2 *;16 2 *;57 2 *;;44 2 * e1 922,44 2 * 922;;5c 2 *;;3f 2 * 8p9;11 2 3lz *;3q 2 *,k 2 *,3r 2 *;l 2 * 1m 3ch;;;;26 2 39w *;2t 2 3t7 xh *;3t 2 * b5 3u9;;39 2 1m * pr,39 2 e1 * pr;;3q 2 *,3r 2 *;2j 2 *;2j 2 *;3e 2 *;4j 2 8wq 8wr 8ws 38h b5 52 3lu 8wt b5 14f 37j *,4j 2 8wq 8wr 8ws 38h b5 52 3lu 8wt b5 109 37j *,4j 2 8wq 8wr 8ws 38h b5 8wv 8wt b5 14f 37j *,4j 2 8wq 8wr 8ws 38h b5 8wv 8wt b5 109 37j *,4j 2 8wq 8wr 8ws 8ww 52 3lu 8wt b5 14f 37j *,4j 2 8wq 8wr 8ws 8ww 52 3lu 8wt b5 109 37j *,4j 2 8wq 8wr 8ws 8ww 8wv 8wt b5 14f 37j *,4j 2 8wq 8wr 8ws 8ww 8wv 8wt b5 109 37j *,4j 2 8wq 8ws 38h b5 52 3lu 8wt b5 14f 37j *,4j 2 8wq 8ws 38h b5 52 3lu 8wt b5 109 37j *,4j 2 8wq 8ws 38h b5 8wv 8wt b5 14f 37j *,4j 2 8wq 8ws 38h b5 8wv 8wt b5 109 37j *,4j 2 8wq 8ws 8ww 52 3lu 8wt b5 14f 37j *,4j 2 8wq 8ws 8ww 52 3lu 8wt b5 109 37j *,4j 2 8wq 8ws 8ww 8wv 8wt b5 14f 37j *,4j 2 8wq 8ws 8ww 8wv 8wt b5 109 37j *,4j 2 8wq 8wr 38h b5 52 3lu 8wt b5 14f 37j *,4j 2 8wq 8wr 38h b5 52 3lu 8wt b5 109 37j *,4j 2 8wq 8wr 38h b5 8wv 8wt b5 14f 37j *,4j 2 8wq 8wr 38h b5 8wv 8wt b5 109 37j *,4j 2 8wq 8wr 8ww 52 3lu 8wt b5 14f 37j *,4j 2 8wq 8wr 8ww 52 3lu 8wt b5 109 37j *,4j 2 8wq 8wr 8ww 8wv 8wt b5 14f 37j *,4j 2 8wq 8wr 8ww 8wv 8wt b5 109 37j *,4j 2 8wq 38h b5 52 3lu 8wt b5 14f 37j *,4j 2 8wq 38h b5 52 3lu 8wt b5 109 37j *,4j 2 8wq 38h b5 8wv 8wt b5 14f 37j *,4j 2 8wq 38h b5 8wv 8wt b5 109 37j *,4j 2 8wq 8ww 52 3lu 8wt b5 14f 37j *,4j 2 8wq 8ww 52 3lu 8wt b5 109 37j *,4j 2 8wq 8ww 8wv 8wt b5 14f 37j *,4j 2 8wq 8ww 8wv 8wt b5 109 37j *,4j 2 8wq 8wr 8ws 38h b5 8wt b5 14f 37j *,4j 2 8wq 8wr 8ws 38h b5 8wt b5 109 37j *,4j 2 8wq 8wr 8ws 8ww 8wt b5 14f 37j *,4j 2 8wq 8wr 8ws 8ww 8wt b5 109 37j *,4j 2 8wq 8ws 38h b5 8wt b5 14f 37j *,4j 2 8wq 8ws 38h b5 8wt b5 109 37j *,4j 2 8wq 8ws 8ww 8wt b5 14f 37j *,4j 2 8wq 8ws 8ww 8wt b5 109 37j *,4j 2 8wq 8wr 38h b5 8wt b5 14f 37j *,4j 2 8wq 8wr 38h b5 8wt b5 109 37j *,4j 2 8wq 8wr 8ww 8wt b5 14f 37j *,4j 2 8wq 8wr 8ww 8wt b5 109 37j *,4j 2 8wq 38h b5 8wt b5 14f 37j *,4j 2 8wq 38h b5 8wt b5 109 37j *,4j 2 8wq 8ww 8wt b5 14f 37j *,4j 2 8wq 8ww 8wt b5 109 37j *,4j 2 8wq 8wr 8ws 38h b5 52 3lu 8wt 37j *,4j 2 8wq 8wr 8ws 38h b5 8wv 8wt 37j *,4j 2 8wq 8wr 8ws 8ww 52 3lu 8wt 37j *,4j 2 8wq 8wr 8ws 8ww 8wv 8wt 37j *,4j 2 8wq 8ws 38h b5 52 3lu 8wt 37j *,4j 2 8wq 8ws 38h b5 8wv 8wt 37j *,4j 2 8wq 8ws 8ww 52 3lu 8wt 37j *,4j 2 8wq 8ws 8ww 8wv 8wt 37j *,4j 2 8wq 8wr 38h b5 52 3lu 8wt 37j *,4j 2 8wq 8wr 38h b5 8wv 8wt 37j *,4j 2 8wq 8wr 8ww 52 3lu 8wt 37j *,4j 2 8wq 8wr 8ww 8wv 8wt 37j *,4j 2 8wq 38h b5 52 3lu 8wt 37j *,4j 2 8wq 38h b5 8wv 8wt 37j *,4j 2 8wq 8ww 52 3lu 8wt 37j *,4j 2 8wq 8ww 8wv 8wt 37j *,4j 2 8wq 8wr 8ws 38h b5 8wt 37j *,4j 2 8wq 8wr 8ws 8ww 8wt 37j *,4j 2 8wq 8ws 38h b5 8wt 37j *,4j 2 8wq 8ws 8ww 8wt 37j *,4j 2 8wq 8wr 38h b5 8wt 37j *,4j 2 8wq 8wr 8ww 8wt 37j *,4j 2 8wq 38h b5 8wt 37j *,4j 2 8wq 8ww 8wt 37j *;;;;57 2 *;;;;3s 4 *;;x 4 *;5d 4 451 *;;s 4 *;;x 4 *;;;6 4 *;4g 4 *;55 4 *;3w 4 *;3w 4 *;;x 4 *;;;;;;;3w 4 *;;;;;;;;;1 4 *,31 4 454 *;l 4 4q1 e1 *,l 4 4q1 e1 * 97c,l 4 4q1 * e1,s 4 lq -2 *;55 4 *;3q 4 *;l 4 4q1 e1 *,l 4 *;;l 4 4q1 e1 *;;s 4 *;;3w 4 *;22 4 454 *;;;y 4 *;;;;;;;4u 4 *;4f 4 *;1n 4 qi *,41 4 qi * 4fk;29 4 9ev * 12y 97f 9ew,29 4 9ev * 12y 9ew;;2q 4 * 4q1 41j;;;2f 4 4dr *;;;;2o 4 *;43 4 * -2 98h -2 98i,53 4 * 9io;55 4 *;4g 4 * nv,3u 4 *;41 4 *;;;2j 4 *;;55 4 *;38 4 *;;;;1w 4 *;;;3o 4 *;39 4 4el *,5g 4 4a 12y 9g6 *;f 4 *;5g 4 *;f 4 *;5g 4 * 4a,g 4 9he -8 4d5 *;1 4 *;1 4 *;f 4 *,1 4 *;f 4 *;;1o 4 *,5e 4 *;1a 4 4q1 4hz 12y ig *,1a 4 ig * 94k 94l,1a 4 ig * 94l,54 4 9a9 * 9aa 9ab;55 4 *;;;;3q 4 *;;3w 4 *;3w 4 *;;;;l 4 * 97c;;;;;;3w 4 *;3w 4 *,55 4 *;;;54 4 * 11r -2 qi 4s1 -2 99g;;3u 4 *;2e 4 108 *,2e 4 9g2 -4 108 *,2e 4 9g2 -4 *;;38 4 *,s 4 *,6 4 *;;3f 4 *;17 4 *,35 4 *,5e 4 *,8 4 9jy -8 * 4rx;;3o 4 *;1a 4 l8 * 4dr,1a 4 l7 * 4dr,5e 4 *;s 4 *;3f 4 * 95o,3f 4 py *,3h 4 *,1o 4 *,5e 4 *,53 4 942 9ik 9il zz -8 *,53 4 942 9ik 9il -8 *,s 4 zz *;2q 4 *;3f 4 *;2q 4 * 4ld;42 4 *,33 4 *,2o 4 *;4b 4 *;;;;;;3f 4 * 12y 41j,e 4 * 12y 47j 46d,26 4 j3 *,55 4 * 12y 47j 46d;42 4 *,5d 4 *;48 4 jh ig *,48 4 * 12y;4g 4 *;x 4 *;;;;1f 4 *;;;49 4 * 149;;;4g 4 *;;;5 4 * 0 95z,43 4 * b5 0 98f 98g,43 4 * 0 98f 98g,1r 4 60 99i *,3d 4 * 9jb 9jc;;;;;;;;42 4 *,1e 4 *,1u 4 nv 0 *;1f 4 *,55 4 *;1f 4 *,3w 4 *,55 4 *;;48 4 * -2 nq;;;38 4 *;;42 4 *;42 4 *;;;4b 4 *;1s 4 * 979;;;3q 4 *;;o 4 *;;t 4 *;t 4 *;4m 4 9gs 12y 0 *;;5d 4 *;;4m 4 b5 *,3d 4 9j8 9j9 uf *,3d 4 9j8 uf *;1t 4 9gg 942 b5 * 9gh,1t 4 9gg b5 * 9gh;1 4 *;1 4 *;;e 4 *,3s 4 *;;;17 4 *,3b 4 0 9c0 *,3b 4 0 *,3b 4 * 9c1 459 9c2,3b 4 * 9c1 9c2,35 4 *;2o 4 *;;;1l 4 *;3q 4 *,1d 4 * 42b 0 12m;;4b 4 *;4b 4 *;;2o 4 *;11 4 *;11 4 *;;;18 4 9bg -2 * 9bh,13 4 * 9jv;;e 4 *,5d 4 *,3i 4 *;;;4g 4 *;4z 4 *;4z 4 *;1l 4 *;41 4 3x *;;4v 4 9hi -4 9hj 9hk * 9hl 9hm,4v 4 9hi -4 9hj * 9hl 9hm,4v 4 9hi -4 9hj 9hk * 9hl,4v 4 9hi -4 9hj * 9hl;16 4 *;d 4 9j4 0 4qq * 9j5;16 4 *;4b 4 *;11 4 * 9dq;;54 4 0 9a2 9a3 sz *;;3q 4 *;42 4 *,5d 4 *,4u 4 *;1o 4 *;2p 4 *;;;45 4 *;4g 4 *;;2p 4 *;2p 4 *;45 4 *;45 4 *;1t 4 * 1n 9gk;3q 4 *;3w 4 *;;;;43 4 * 3zu;;18 4 * 4ks;49 4 15a * 4an,55 4 * 4c6 48j,d 4 96z 9hz * 9j0,d 4 96z * 9j0;39 4 * 4dg;;1e 4 *;;38 4 *;12 4 * av,3b 4 0 qi *,13 4 1 * av;;;;3y 4 *,2g 4 * 9b1 sz av;;m 4 96g -4 96h dl *;;2u 4 * kz 4dr 987,2u 4 * 4dr 987;;3m 4 0 * sz 9hs,13 4 0 * sz av,13 4 0 * 9jt;;3i 4 *;3i 4 *,3s 4 *;42 4 *,5e 4 *;3s 4 *;;;;2q 4 * 3zk;18 4 * 4q8;;3w 4 *,55 4 *;y 4 *,y 4 * wz,4a 4 * wz 12y b5 9gz,4a 4 * 12y b5 9gz,4a 4 * wz b5 9gz,4a 4 * b5 9gz,4a 4 * wz 12y 9gz,4a 4 * 12y 9gz,4a 4 * wz 9gz,4a 4 * 9gz;y 4 *;y 4 *;;;1w 4 15b * -2 97q;;3i 4 *;;;;;26 4 *;;0 4 *;;;;;;20 4 * 98v;;1w 4 97p -2 *,1p 4 * 4i5;43 4 * 1n -2 98j;;54 4 416 11r -2 * -2 99g,54 4 5o l7 -2 * -2 99g,54 4 5o l8 -2 * -2 99g,54 4 4s2 11r -2 * -2 99g,54 4 4s1 l7 -2 * -2 99g;;;;1o 4 *,5e 4 *;2q 4 *;48 4 *;2q 4 4cm *;16 4 *;;;;;;;;;20 4 997 -2 b2 942 -2 *,20 4 997 -2 942 -2 *;;;48 4 qi ig *,48 4 4lj ig *,2t 4 46w *,27 4 *;;3f 4 *,8 4 9jy -8 * 4rx;;;;;;l 4 4de 97d *;;;5d 4 *;;1o 4 *;;38 4 *;;;;n 4 *;;2d 4 *,1a 4 *;;38 4 *;;43 4 * l7,43 4 * 11r;;54 4 * 4bq;4t 4 * zz 486;4z 4 *;;;4t 4 * 9d4;54 4 15b * dl 99h 4q1 99i;;;;;;55 4 *;3d 4 * 9jd,j 4 1 * 9jh;1t 4 *;;1a 4 ig * 94k 94l,1a 4 ig * 94l,3q 4 *;;;22 4 60 99i 1n *,c 4 60 99i 1n *;;3q 4 *;;3i 4 *,3s 4 *;e 4 *,3i 4 *;58 4 4p2 *,58 4 * 13n 4p2,4l 4 * 9ae 4p2;;26 4 *;26 4 *;26 4 *;3m 4 1 4q1 * 9hr,3m 4 4q1 * 9hr;5c 4 * cq,1p 4 qi *;5c 4 3c *;;4g 4 *;;5c 4 * 48s;d 4 9j4 * 9j5;;4p 4 * qi 9j7 4c0,4p 4 *;;17 4 *;17 4 *;3s 4 *;0 4 *;4b 4 *,0 4 *;q 4 *;3w 4 *,55 4 *;3w 4 *;;3w 4 *;3q 4 *,3x 4 9eb 9ec 9ed *;3w 4 *;3w 4 *;55 4 *,1m 4 * 9jm 0,n 4 * 9ka 0;3w 4 *;4o 4 *,55 4 *;;3w 4 *;54 4 qi * -2 97f 99j;;;4g 4 *;q 4 *;4b 4 *;;;;1w 4 *;28 4 *;;26 4 j3 *,1 4 * e1 1wy,g 4 * e1 1wy;4b 4 *;;e 4 *;;;p 4 b5 * 952 953 -2 954,p 4 b5 * 952 -2 954,p 4 b5 * 952 953 -2,p 4 b5 * 952 -2,1d 4 3zm * 97x 97y,1d 4 459 * 97x 97y,1d 4 48q * 97x 97y,1d 4 459 * 982 983,1d 4 3zm * 982 983;;;;;4f 4 *;;2t 4 * 48b 4dr;27 4 *;;55 4 *;3w 4 *;e 4 *,3i 4 *;42 4 *,5d 4 *,4u 4 *;;1r 4 f2 * qi,2e 4 *;p 4 lw -8 *,p 4 95b -8 *,3f 4 lw -2 *;;3u 4 *;;4v 4 96q * 47t;x 4 *;;;s 4 *,6 4 *;4u 4 *;;;1a 4 94h 4el *,1a 4 qi * 12y b5,1f 4 *,s 4 * 9iy,s 4 *;2d 4 *,1a 4 *;;4b 4 *;;;;;;54 4 * -2 97f 99j 4kw;;3i 4 *,3s 4 *;49 4 * 98b;2c 4 * 9g9;;;38 4 *;;;2f 4 4dr * ay;55 4 df * 9it;42 4 *,5d 4 *,3i 4 *,3s 4 *;e 4 *,3i 4 *;;;3w 4 *;;26 4 *;;42 4 *,56 4 96o *,33 4 *,5d 4 *;e 4 *,3i 4 *,3s 4 *;e 4 *;4o 4 *;;;53 4 qa qi b5 * zz 4am;;;3y 4 447 *;;1l 4 *;0 4 *;;42 4 *,33 4 *,17 4 *,35 4 *;5d 4 *;;;s 4 * dl 9ix;;55 4 * 48j;42 4 *;1l 4 *;;;;;;;;2i 4 *;;2i 4 *;2i 4 *;3q 4 *;55 4 *;46 4 * 9co 9cp,46 4 4bz * 4n5 48f,46 4 4bz * 4ld;3q 4 * 4ab,55 4 * 4ab;48 4 *;;;;4g 4 *;5c 4 * 944,3u 4 *;;;;;54 4 * 4dg kz -4 99e -4 99f;;3l 4 0 45j sz *,3l 4 0 42z sz *;;;;;1n 4 qi l7 *;;;16 4 *;;;;3x 4 * 4cf;;;;39 4 qi 97f *;1t 4 * o2,1t 4 * qf;2i 4 3zm *,2i 4 459 *,2i 4 4ea *,2i 4 4eo 4q1 3zm *;;;4y 4 * 4in;3u 4 *;5c 4 *;;3x 4 *;2s 4 *,1d 4 * 4rk 981;2f 4 * 93t;;1p 4 4p9 *;1p 4 9kb *;2f 4 4dr *,4g 4 482 14s *,4g 4 14s 482 *,4g 4 *;;;;;55 4 *;f 4 * 12y 12n 4hz,3y 4 cx *;4z 4 *;4z 4 *;;;5c 4 *;37 4 9h4 -8 * qf;;3q 4 4cn *;;42 4 *;54 4 * -2 97f 99j,54 4 99p 96a 99q * 99r,54 4 99p 96a * 99r,54 4 4s1 l7 9a8 * 4qv,54 4 4s1 l7 * 4qv,1n 4 *;;;;4t 4 *;8 4 9jy -8 * 4rx;1r 4 9g0 -2 9g1 jh *,1r 4 jh *;;;5c 4 jh * 4dg;;4u 4 *;2i 4 * 4q1 3zm 4b7;52 4 * 4om;;;5c 4 *;;3s 4 *;4y 4 *,4n 4 *;3q 4 *;55 4 *;3w 4 *;;;;;35 4 *;45 4 * 9ck,2c 4 * 1r9;3w 4 *,55 4 *;4g 4 *;;;;1a 4 4q1 4hz 12y b5 *;48 4 *;3i 4 *;2p 4 9fp -8 * 1n;;1o 4 *,5e 4 *;3f 4 *,s 4 *;;;5e 4 *,s 4 *;;1o 4 *,5e 4 *;4t 4 9cq -2 * wz;;38 4 *;38 4 *;38 4 *,55 4 *,n 4 9k8 *;46 4 *;46 4 3zk *;38 4 *;38 4 *;;;46 4 *;1l 4 *;;;39 4 *;4o 4 *,n 4 *;n 4 9k9 *,n 4 *;;;26 4 *;18 4 * 491;;e 4 *,3i 4 *;1 4 *;1 4 *;1s 4 *;42 4 *;28 4 *;;;;;;5c 4 *;4b 4 *,0 4 *,0 4 49v e1 *;;1 4 *;;;3w 4 *;3q 4 *,53 4 q3 b5 * 465;4t 4 9df 3zj qi qf *,4t 4 9df qi qf *;;;;4t 4 * 9cz;;;;;42 4 *,1e 4 *;;;;;;29 4 0 * kz 4q1 99i;;4o 4 *;4o 4 *;d 4 9j4 b5 * 9j5,d 4 10s b5 * qa kz;55 4 *;4t 4 *;;20 4 * 98v;54 4 94o 482 -2 97f * 40x,54 4 94o -2 97f * 40x,1 4 *;;;41 4 *;;3u 4 *;;;48 4 * qa zz 4qv;;54 4 ja 5o *,3y 4 *;;3q 4 *;3w 4 *;3w 4 *;3w 4 *;3q 4 *;42 4 *;;1a 4 4q1 * 12y qf,4w 4 qi 4el *,30 4 9bs *,1 4 *,1 4 * cq 942 9gd,53 4 qi 9i5 * 4jx,s 4 4q1 *,s 4 jh *,s 4 qi 9i5 * 9iz,8 4 9jy -8 * 4jx;f 4 *;f 4 *;f 4 *;;;;;3w 4 *;;;;;3b 4 * 40j -2 9bw;;;;1 4 *;26 4 *,48 4 * 5b;4b 4 *;;;41 4 *;42 4 *,33 4 *,17 4 *,35 4 *;4y 4 9dm 942 l7 * 1n,4y 4 9dm l7 * 1n;4g 4 * nv;;m 4 967 -2 1n zz *;3i 4 *,3s 4 *;;41 4 *;p 4 4rp 4q1 zz *,p 4 * l7 4rp 4q1;o 4 * 9ah,o 4 98m -4 *;3u 4 *;;;3q 4 *,55 4 *;3w 4 *;4t 4 * 9di;27 4 *;;3w 4 *;;3w 4 *;;;;;2j 4 13n *,2j 4 qi *,4z 4 * 9hd;;;3s 4 *;;;1n 4 *;43 4 4r9 f2 * 60;;1d 4 3zm * 97x 97y;3q 4 *,1d 4 459 * 982 983,20 4 * 47l;;;3w 4 *;27 4 *;;;;;38 4 *;;42 4 *;;5d 4 p1 l7 *;;55 4 *;2b 4 *,4o 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;4n 4 *;3w 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;55 4 *;;;;;;;;;;;;q 4 *,5e 4 *;2o 4 * e1 4f1,2o 4 4f1 e1 *,5e 4 *;e 4 4mp -2 *,e 4 *,55 4 *;e 4 *,3i 4 *;;54 4 * ss,3u 4 *,q 4 * 95x,22 4 * 99i,22 4 14s * l7;;42 4 *;;;4t 4 0 * 9b9,4t 4 * 9dl 0,4t 4 * 9dl;;;41 4 *;;;;o 4 *;1n 4 *,1n 4 nv l7 *,1n 4 l7 *,38 4 *;;2f 4 *;s 4 *;40 4 975 976 977 978 *,40 4 975 977 978 *,1u 4 *;40 4 4bc *,1u 4 *;40 4 *,d 4 * nv 0 42j,1u 4 *;;d 4 b2 942 -2 *;18 4 * l7 4jc;39 4 qa zz *;39 4 *,4l 4 *;5 4 12y *;1n 4 *,1n 4 12y * 11v,22 4 *,c 4 60 99i *;;;3q 4 *;;;;s 4 *;;;;0 4 *;53 4 9ip * 9iq;q 4 *;;42 4 *,33 4 *,1e 4 *;1e 4 *;;38 4 *;4g 4 *;;4g 4 *;2o 4 *;2f 4 *;;4z 4 *;3q 4 *;3w 4 *;3b 4 0 9c0 sz *,3b 4 0 sz *;1o 4 *;2q 4 *;;2q 4 45s *;;;;17 4 *,35 4 *;35 4 *;;2f 4 *;;28 4 *;;;2e 4 *;;;3y 4 *;;;3q 4 *,55 4 *;e 4 *;;;3k 4 *;3k 4 *;;;;42 4 *,1e 4 *;;;;;1n 4 * 48f;;;;5c 4 4ll 4q1 *;55 4 *;55 4 *;3i 4 *,3s 4 *;;;3q 4 *;52 4 *;26 4 *;3q 4 *;45 4 * 9cn;18 4 46p * 9ba,1p 4 * l7 nq;35 4 *;4z 4 4cv *,4z 4 * 9hc,1p 4 *;3f 4 *;;3i 4 *,3s 4 *;;4g 4 *;1f 4 *,33 4 *,1u 4 *;42 4 *;3w 4 *;;;2e 4 *;54 4 * 4e1;e 4 * 4e4;4f 4 *;;;;;2s 4 *;;;52 4 *;;;;;3f 4 *;;;;;;;5c 4 * 4dy;43 4 * -2 98j;;1l 4 *;52 4 *;;3w 4 *;;;3q 4 *;;3w 4 *;;;;q 4 *;16 4 * 15b,16 4 *;;4t 4 9cq -2 * wz,4t 4 * wz -2 9cs;58 4 *,4l 4 *;;58 4 *,4l 4 *;;41 4 4kt *;;;;;3q 4 *,55 4 *;3w 4 *;3q 4 *;5d 4 *;4g 4 *,3u 4 *;;s 4 *;s 4 *;;4w 4 qi b5 * 4hz,4t 4 * 9cy;;;;5 4 *,s 4 *;4t 4 * 4d3;2f 4 *,5 4 * 95x -2 95y;5 4 qi *,s 4 qi *;l 4 *;48 4 60 *;4f 4 *;1f 4 *;;5 4 *;;;2f 4 * 11r,49 4 * ig zz 4bb kz,29 4 0 9ex * 99i,29 4 0 kz * 99i,j 4 1 * -2 9jg;;;;2g 4 jh 97f * 4li;;3i 4 *,3s 4 *;;4t 4 *;;;;;1f 4 *,3h 4 *,55 4 *;3w 4 *;4y 4 * -2 qi,4y 4 * qi;;4b 4 *,0 4 *;;5c 4 * 48s;;;e 4 *;;;;;;;;18 4 * 9bi l7 9bj;4t 4 *,55 4 *;5d 4 453 *;1w 4 *;1a 4 4q1 4hz 12y b5 *,1a 4 b5 * 94k 94l,1a 4 b5 * 94l,1a 4 94p b5 * 94q;55 4 *;55 4 *;;55 4 *;3q 4 *,48 4 * 4dv;52 4 4rg *;;;;5c 4 * 941;;2j 4 *,4j 4 9dr -4 0 * 9dx;;;4f 4 *;;;;;;;;3w 4 *,55 4 *;;;p 4 * 956,p 4 957 942 ig *,p 4 957 942 *,29 4 9ej 96a * -2 9ek,29 4 9ej * -2 9ek,29 4 8xl 9er 942 *;;38 4 *;;;1 4 *;1a 4 ig * 94k 94l,1a 4 ig * 94l;;1a 4 * 4q1 qf;;55 4 *,n 4 *;5d 4 * 942 -2 97j;54 4 5o l7 -2 qi * -2 99g,54 4 5o l8 -2 qi * -2 99g,54 4 * l7 -2 qi 4s1 -2 99g,54 4 * l7 9a8 4qv,54 4 * l7 4qv;54 4 * 11r -2 qi 4s1 -2 99g;2f 4 * -8 4dr,2f 4 * -8 46w,2f 4 *;2f 4 * 447 41j,2f 4 * 93x,1a 4 * 4at,2u 4 * 986,2u 4 nv q3 * 988,18 4 * 4ij;;;;;4v 8 14c 283 9yz -4 *,4v 8 283 9yz -4 *;1d 8 5aq 5lv *;;;;3s 8 *;y 8 *;4u 8 *;;;;;;5d 8 *;2p 8 5a3 *;;;1 8 *;;;;;;;;;m 8 9n5 9n6 4zk * 57d,31 8 9n5 9pv 1ix * 57d;;;;;;4g 8 *;49 8 * 54c q1,49 8 * 50o;;;;;x 8 *;;4n 8 *;3q 8 *;0 8 *;0 8 *;;x 8 *;;52 8 *;;;;;;;;;;;4g 8 * y4 oc,43 8 * y4 y4 5f9 4xw 55a 5as,43 8 * y4 y4 5f9 4xw 4xt 0 5gr,43 8 * y4 y4 5f9 4xw 9os,43 8 * y4 5f9 4xw 55a 5as,43 8 * y4 5f9 4xw 4xt 0 5gr,43 8 * y4 5f9 4xw 9os,43 8 * y4 y4 4xw 55a 5as,43 8 * y4 y4 4xw 4xt 0 5gr,43 8 * y4 y4 4xw 9os,43 8 * y4 4xw 55a 5as,43 8 * y4 4xw 4xt 0 5gr,43 8 * y4 4xw 9os,43 8 * y4 y4 5f9 55a 5as,43 8 * y4 y4 5f9 4xt 0 5gr,43 8 * y4 y4 5f9 9os,43 8 * y4 5f9 55a 5as,43 8 * y4 5f9 4xt 0 5gr,43 8 * y4 5f9 9os,43 8 * y4 y4 55a 5as,43 8 * y4 y4 4xt 0 5gr,43 8 * y4 y4 9os,43 8 * y4 55a 5as,43 8 * y4 4xt 0 5gr,43 8 * y4 9os;;41 8 *;1f 8 *;;1s 8 11 * 56l;;18 8 * oc b9 54v,18 8 * 9s9 54v;1a 8 9le c1 *;;;48 8 *;3q 8 *;55 8 *;4t 8 *,55 8 *;;;55 8 *;5d 8 519 *;55 8 *;38 8 *;;;3q 8 *;26 8 *;2o 8 *;;4t 8 9tq 5b3 *,4t 8 9tq *,4t 8 0 * 9tr,4t 8 * 0 9ui;;;4y 8 *,4n 8 *;;y 8 *;3w 8 *;;4u 8 *;;3q 8 *;49 8 51u *;;;;17 8 *,35 8 *;;;45 8 9tg -2 k6 *,2p 8 9wo -8 k6 *;s 8 *;3q 8 *;;3y 8 *;1j 8 55m 5b1 *;;;;;;;27 8 *;;y 8 *,26 8 *;17 8 *,35 8 *,2o 8 *;;;2o 8 *;3o 8 a1s *;3o 8 *;39 8 5in *;f 8 *;4b 8 5b3 *,5g 8 9pv * 4a,5g 8 * 4a,g 8 9yp -8 5b3 *;5g 8 *;1 8 *;f 8 *,1 8 *;f 8 *;f 8 *;4s 8 * -2 9wk;3x 8 * y4 j9 4zk 5h2;3q 8 *;;3w 8 *;;;43 8 * y4 5f9,43 8 * 4z4;3i 8 *,3s 8 *;;;3w 8 *,55 8 *;5e 8 *,s 8 *;;s 8 *;49 8 * 9or,49 8 5c7 5fg *,49 8 5c7 *;29 8 * y4 gq 5f9 -4 9sr -2 9vk,29 8 * y4 9vl -4 9sr -2 9vk,29 8 * y4 -4 9sr -2 9vk,29 8 * y4 gq 5f9 -4 9sr -2,29 8 * y4 9vl -4 9sr -2,29 8 * y4 -4 9sr -2;;l 8 * 5ev,l 8 14c * 5ev;l 8 *;4g 8 *;;;55 8 *,1m 8 * a15 0,n 8 * a1y 0;;40 8 * y4 5mv,17 8 *;;4g 8 *;;0 8 *;0 8 *;;p 8 9lw y4 -2 *,p 8 9lw -2 *,p 8 9lx -8 *,3f 8 54r y4 -4 *;4g 8 *;;;e 8 *;;48 8 jc *,48 8 *;;;;38 8 *,s 8 *,6 8 *;1o 8 *,5e 8 *;;;;;2f 8 *,5 8 * 9mi -2 9mj,49 8 * f3 167 5fv;p 8 9lp cq * 5ew,p 8 9lp * 5ew,p 8 9lp cq *,p 8 9lp *,3q 8 *,1d 8 4sy * 9l6 9oa,1d 8 567 * 9l6 9oa,2t 8 9p1 * 5av,3u 8 *,s 8 9v6 * a07;;1d 8 4sy * 9l6 9oa;;3w 8 *;27 8 *;3q 8 *;27 8 *;;42 8 *;;3h 8 *;;17 8 *,35 8 *;y 8 *;;41 8 *;41 8 *;;;;2n 8 * 1a0;16 8 *;;;;;55 8 *;42 8 *,d 8 a0o 0 *,1e 8 *;2o 8 *;4g 8 *;;38 8 *;48 8 * y4,45 8 * y4 y4 169 5cb;n 8 *;42 8 *;42 8 *;;5d 8 *;42 8 *;;;;;o 8 *;;;;1 8 *;2o 8 *;;1l 8 *;;53 8 * 9zl 9zm -2 9zn,8 8 * a1o -2 a1p a1q;;;2e 8 9xl * -2 4zr;;;;39 8 54 * 5a9;4z 8 *;2f 8 f3 xm *;1l 8 *;41 8 3x *;52 8 *;;;;55 8 *;3y 8 * 5ax,3y 8 * 58w,1t 8 9xp 9xq * 128,1t 8 9xp * 128;;11 8 * 2ab;;3q 8 *;;43 8 * 4tv;;;;;;39 8 * 5a9;;3q 8 *;;18 8 * 4um,4y 8 586 9um * 54,4y 8 586 * 54;;s 8 *;2e 8 9xl 54 4yy -2 *,2e 8 9xl 54 j9 -2 *;;28 8 *;;3f 8 *,4y 8 *;s 8 *;6 8 *;17 8 *;1w 8 *;;28 8 *;q 8 *;;3w 8 *;4g 8 *,q 8 *;4n 8 *;4g 8 *;4o 8 *,55 8 *;55 8 *;;5d 8 5a3 9nt *;1w 8 *;27 8 *;n 8 * a1x 0;4o 8 *;;q 8 *,2o 8 * 121 4vj,4u 8 *,5e 8 *;;3i 8 *;;;;;;;x 8 *,1r 8 9x9 *,1r 8 5ah -2 9xa -2 *;45 8 *;;53 8 5as 0 -2 167 *;;;;;20 8 * 55x 9pg;;40 8 * y4 5mv,17 8 *,q 8 * y4;;;;;;;2w 8 9nx -2 167 *;;2f 8 * 9ki,53 8 14e 9zh * 9zi,55 8 * 59i,d 8 a0c a0d * a0e,d 8 a0c * a0e,4p 8 14b * a0q;d 8 * a0p,1u 8 *;1u 8 *;40 8 *;;s 8 *,6 8 *;s 8 *;;2c 8 * 9wu;45 8 pc *;;13 8 0 * 9rr zv,3l 8 0 * a1t a1u,3l 8 0 * a1u;;;52 8 *;3s 8 *;52 8 *;5c 8 * 9kn;;54 8 * 5ax;5d 8 *;;;;;1l 8 * 58n,4f 8 *;;;18 8 * 52j;;2q 8 *;;;54 8 9r0 * 9r1;3q 8 *;;;4w 8 54 b1 * 57d;;42 8 *;y 8 *;y 8 *,4a 8 * 14c ba 9y9,4a 8 * 9ya 9y9;;49 8 q1 5as 0 * 5c7,49 8 9op 0 * 5c7;;;;4t 8 *;e 8 *;2g 8 jh 9lu *;p 8 14c 55x *,4t 8 *,s 8 *;;;1m 8 gq 567 * ba a13,1m 8 u0 * ba a13;;4g 8 * y4,3u 8 *;48 8 * 5b;;;;;;1w 8 15d * -2 9o0;1w 8 9nz -2 *,1w 8 p 5d2 *,1p 8 * 5do;3i 8 *;;;;;1f 8 *,3h 8 *;2d 8 *,1a 8 *;26 8 *;;;;;;42 8 *,33 8 *,17 8 *,35 8 *;42 8 *,5d 8 *;33 8 *;;29 8 9vj * 9v8;;s 8 *;1o 8 *,5e 8 *;1o 8 *;2q 8 *;;;;;;;;38 8 *;;;1 8 *;54 8 9qm * 9qn;;;l 8 5ab 9nq *;48 8 4wi *,27 8 *;;;3q 8 *;;17 8 *;;35 8 *;;;1 8 *;;20 8 559 * 9pe;55 8 *,n 8 *;;;;;4y 8 *;;5e 8 *;16 8 * y4;;54 8 * 1rs;;;4z 8 *;4t 8 * 556;1n 8 *,1n 8 52y *,1n 8 3i *,1n 8 oc b9 *,18 8 9sa oc b9 *,18 8 9sa 9sb *;38 8 *;;;;1n 8 14c 167 *,22 8 167 *,c 8 9td 9md 167 *;;;;1n 8 *,22 8 *;54 8 j1 * -4 9q0 -4 9q1;;;4t 8 * 9u2;;;54 8 * l1 -4 9q0 -4 9q1,54 8 * l1 9r3 9r2,54 8 * 9r3 9r2,3d 8 * a0w,j 8 1 * a10;1t 8 *;;3f 8 *;3f 8 *;l 8 5ko 121 *;4g 8 *;;;;;;1n 8 *;;3q 8 *;26 8 *;;58 8 5k3 *;58 8 * sz 5k3;5c 8 *;26 8 *;4l 8 *;;;;43 8 59d y4 5f9 y4 5f9 4xw * 14c 0 5gr,43 8 59d y4 5f9 y4 5f9 4xw * 0,43 8 4tv y4 y4 5f9 4xw * 14c 0 5gr,43 8 4tv y4 y4 5f9 4xw * 0,43 8 9ot y4 5f9 4xw * 14c 0 5gr,43 8 9ot y4 5f9 4xw * 0,43 8 59d y4 5f9 5f9 4xw * 14c 0 5gr,43 8 59d y4 5f9 5f9 4xw * 0,43 8 4tv y4 5f9 4xw * 14c 0 5gr,43 8 4tv y4 5f9 4xw * 0,43 8 9ot 5f9 4xw * 14c 0 5gr,43 8 9ot 5f9 4xw * 0,43 8 59d y4 5f9 y4 4xw * 14c 0 5gr,43 8 59d y4 5f9 y4 4xw * 0,43 8 4tv y4 y4 4xw * 14c 0 5gr,43 8 4tv y4 y4 4xw * 0,43 8 9ot y4 4xw * 14c 0 5gr,43 8 9ot y4 4xw * 0,43 8 59d y4 5f9 4xw * 14c 0 5gr,43 8 59d y4 5f9 4xw * 0,43 8 4tv y4 4xw * 14c 0 5gr,43 8 4tv y4 4xw * 0,43 8 9ot 4xw * 14c 0 5gr,43 8 9ot 4xw * 0,43 8 59d y4 5f9 y4 5f9 * 14c 0 5gr,43 8 59d y4 5f9 y4 5f9 * 0,43 8 4tv y4 y4 5f9 * 14c 0 5gr,43 8 4tv y4 y4 5f9 * 0,43 8 9ot y4 5f9 * 14c 0 5gr,43 8 9ot y4 5f9 * 0,43 8 59d y4 5f9 5f9 * 14c 0 5gr,43 8 59d y4 5f9 5f9 * 0,43 8 4tv y4 5f9 * 14c 0 5gr,43 8 4tv y4 5f9 * 0,43 8 9ot 5f9 * 14c 0 5gr,43 8 9ot 5f9 * 0,43 8 59d y4 5f9 y4 * 14c 0 5gr,43 8 59d y4 5f9 y4 * 0,43 8 4tv y4 y4 * 14c 0 5gr,43 8 4tv y4 y4 * 0,43 8 9ot y4 * 14c 0 5gr,43 8 9ot y4 * 0,43 8 59d y4 5f9 * 14c 0 5gr,43 8 59d y4 5f9 * 0,43 8 4tv y4 * 14c 0 5gr,43 8 4tv y4 * 0,43 8 9ot * 14c 0 5gr,43 8 9ot * 0,43 8 * 14c 0 5gr 9ou;;54 8 jc * -2 54 9pv 9q7,54 8 jc * -2 9pv 9q7;o 8 * sz 4yh;;4z 8 *;;5c 8 * c1,12 8 * zv,1p 8 3l *;5c 8 5lm y4 *;3f 8 * 5m7;;1w 8 *;5c 8 *;52 8 *;;28 8 *;e 8 *,3i 8 *,3s 8 *;;;;;26 8 j3 *,2e 8 9xf 9n2 9w1 9xg di *,2e 8 9xf 9w1 9xg di *,1 8 * 121 t7,0 8 * 121 t7,g 8 * 121 t7;4b 8 *;4f 8 *;4f 8 *;4u 8 *,s 8 *,6 8 *;2e 8 * 1ud;1f 8 *,3w 8 *,3h 8 *,3i 8 * 27q,3i 8 5ia *,3s 8 5ia *;2f 8 * 9kk;2s 8 *;2t 8 9p6 * 9p7;;;e 8 *,3i 8 *;48 8 * 5b;;;;;;;;x 8 *;22 8 * 167 9md;e 8 *;;1 8 *;3u 8 *;;4w 8 54 9mf *,1 8 *,1 8 * b1 9n2 9xo;f 8 *;f 8 *;f 8 *;f 8 *;;f 8 *;0 8 *;y 8 *;1a 8 54 5in *,p 8 54 4zk *,p 8 9li *,1f 8 *,3w 8 9m4 -4 54 4zk *;2d 8 *,1a 8 *;2d 8 *,1a 8 *;s 8 * a0a,s 8 *;;;4b 8 *;4b 8 *;;11 8 *,11 8 * 5l4;2o 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;31 8 4zk *;42 8 *,5d 8 *;5d 8 *,4u 8 *;;4v 8 5in * 55l;;;4g 8 * y4,4y 8 * -2 54,4y 8 * y4,4y 8 * 9um 54,4y 8 * 54,4f 8 *;1l 8 *;;;38 8 *;;p 8 167 55y *,3w 8 9m4 -4 167 55y *;;;55 8 df * a04;;;;58 8 5k3 *;;;;;;49 8 * 9oq,1z 8 3i * zv;;y 8 *;38 8 *;42 8 *,33 8 *,5d 8 *;;;;;;0 8 *;0 8 *;42 8 *,33 8 *,17 8 *,35 8 *;5d 8 *;;;42 8 *,5d 8 *;3x 8 5aj *;2i 8 *;;;55 8 *;;54 8 * 5a9 l1 -4 9q0 -4 9q1;5c 8 * y4 9kq,43 8 * y4 5f9 y4 5f9 4xw 55a 5as,43 8 * y4 5f9 5f9 4xw 55a 5as,43 8 * y4 5f9 y4 4xw 55a 5as,43 8 * y4 5f9 4xw 55a 5as,43 8 * y4 5f9 y4 5f9 55a 5as,43 8 * y4 5f9 5f9 55a 5as,43 8 * y4 5f9 y4 55a 5as,43 8 * y4 5f9 55a 5as;3u 8 *;;;;;;4n 8 *;;;5c 8 *;p 8 5al * -2 9lj 167 9lk,p 8 5al * -2 9lj 9lk,p 8 5al * -2 9lj 167,p 8 5al * -2 9lj;48 8 *;42 8 *,5d 8 *,3i 8 *,3s 8 *;e 8 *;4o 8 *;;4g 8 *;;;;;;55 8 *,3i 8 *;;16 8 *;5d 8 * 9nt,22 8 9td 9md * 9te,22 8 9td 9md *,22 8 167 55x * 550,c 8 9td 9md * 550,4v 8 9yt -4 3l c1 * 9yu,4v 8 9yt -4 jh c1 * 9yu,4v 8 9yt -4 9yv * 9yu,4v 8 9z0 -4 jh c1 * 9z1,4v 8 9z0 -4 jh cq * 9z1,4v 8 9z0 -4 5l c1 * 9z1,4v 8 9z0 -4 169 * 9z1;;;3u 8 *;3f 8 * c1 5ma;;;2i 8 567 *;;18 8 * 53l 5iz,18 8 * 5iz,18 8 * 53l,18 8 *;;;;4y 8 * 54l;x 8 *;;;;;;;2f 8 * q1,2f 8 * 5fv 3c,2f 8 * 9kd,2f 8 9ke y4 *,2f 8 * -2 9kf,1a 8 y4 5m7 *,1a 8 dc 5m7 *;2s 8 *;2s 8 *;x 8 *;53 8 f3 9zt q1 *,53 8 9zt q1 *;;55 8 *;;;4b 8 zw *,4b 8 t7 *;;;8 8 * a1m a1k;1n 8 55m *;;54 8 9qe 9n2 9qf 9qg * 9qh,54 8 9qe 9n2 9qg * 9qh,54 8 9qe 9n2 9qf * 9qh,54 8 9qe 9n2 * 9qh,54 8 5gt dc -2 * 9qz,1n 8 *;5g 8 *,g 8 * t7;;5c 8 *;;;;;38 8 *;;38 8 *;45 8 *;38 8 *;;1l 8 *;;;39 8 *;4o 8 *,n 8 *;n 8 168 *,n 8 *;;;;26 8 *;;4b 8 *,0 8 *;e 8 *,3i 8 *;;1 8 *,s 8 *,3d 8 * 52q;;;;;3y 8 *;;;;55 8 *;5c 8 *;4t 8 9ud 54 5in *;3q 8 *;3i 8 *,3s 8 *;;4t 8 * 4xi;;;58 8 *;38 8 *;;3q 8 *;42 8 *,1e 8 *;;;;28 8 *;;22 8 *;;30 8 *;4t 8 *;;55 8 *;;;;;4o 8 *;4o 8 *;1 8 *;;17 8 *,3b 8 * 14c 567 9su,3b 8 * gq 567 9su,3b 8 * 9sv 9su,3b 8 * 14c 567,3b 8 * gq 567,3b 8 * 9sv,35 8 *;3b 8 0 * 14c 567,3b 8 0 * 9st,29 8 0 * 9vp 5l 55x,29 8 0 * 9vp 5l cu,29 8 0 * 9vp 9md;3i 8 *;;;41 8 *;3i 8 *,3s 8 *;2u 8 *;;s 8 *;;42 8 *;;;;;3q 8 *;;3w 8 *;;3q 8 *;;;;42 8 *;;;1y 8 9w8 b9 *;;;3b 8 * 53l -2 9so;1 8 *;;18 8 5b2 *;1u 8 *;40 8 *;;3s 8 *;l 8 5ko 121 *,l 8 5ko *;40 8 *;41 8 *;;;5c 8 l9 *;y 8 *;t 8 *;;3u 8 *,22 8 * 15d 9md,22 8 * 9md,22 8 15d * 9md;18 8 jc * 53l 5iz,18 8 jc * 5iz,18 8 jc * 53l,18 8 jc *,18 8 53l 5iz jc *;3s 8 *;3x 8 *;;3u 8 *;;;o 8 * 9r9,o 8 9rb -4 *;55 8 *;;3q 8 *;4z 8 *;3w 8 *;3w 8 *;;4t 8 * 9uj;;;;3w 8 9m4 -4 * 167 5m7,s 8 * 167 5hl;;e 8 *;;;;38 8 *;;5c 8 * 9kt;;3u 8 *;;;1w 8 9o7 9o8 9o9 *;4b 8 *;5c 8 *;3q 8 *;;2j 8 5hu *,2j 8 sz *,2j 8 54 *,4z 8 * 9yo;55 8 *,n 8 *;16 8 * 167,54 8 * y4 -2 54 c1 5gt -2 9q2,54 8 * y4 -2 9q3 -2 9q2,54 8 * y4 -2 54 c1 5gt -2,54 8 * y4 -2 9q3 -2;57 8 *;1n 8 *,38 8 *;53 8 * 9z7 -8 9z8,53 8 * -8 9z8,8 8 * -8 au l1;2f 8 *;54 8 9qt 0 9qu 1o *;;2f 8 * -8 9kh;16 8 *;16 8 *,5c 8 * 9ko;53 8 * a01;;4f 8 *;4g 8 *;4b 8 *;;2f 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;;3i 8 *,3s 8 *;;2b 8 *,4o 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;4n 8 *;4o 8 *,55 8 *;55 8 *;55 8 *;;;;;20 8 9n2 9ph -2 cq *;;;;3w 8 *,55 8 *;;4t 8 9u5 -4 oc *;4b 8 * j3;4b 8 *;;42 8 *,33 8 *;3x 8 *;;;43 8 59d y4 5f9 y4 5f9 4xw 4xt 0 *,43 8 9ot y4 5f9 4xw 4xt 0 *,43 8 59d y4 5f9 5f9 4xw 4xt 0 *,43 8 9ot 5f9 4xw 4xt 0 *,43 8 59d y4 5f9 y4 4xw 4xt 0 *,43 8 9ot y4 4xw 4xt 0 *,43 8 59d y4 5f9 4xw 4xt 0 *,43 8 9ot 4xw 4xt 0 *,43 8 59d y4 5f9 y4 5f9 4xt 0 *,43 8 9ot y4 5f9 4xt 0 *,43 8 59d y4 5f9 5f9 4xt 0 *,43 8 9ot 5f9 4xt 0 *,43 8 59d y4 5f9 y4 4xt 0 *,43 8 9ot y4 4xt 0 *,43 8 59d y4 5f9 4xt 0 *,43 8 9ot 4xt 0 *,43 8 9ov 0 * 9ou,3k 8 u0 *,3k 8 cq *,3k 8 l7 *;3k 8 *;54 8 * y4 -2 54 c1 5gt -2 9q2,54 8 * y4 -2 9q3 -2 9q2,54 8 * dc -2 54 c1 5gt -2 9q2,54 8 * dc -2 9q3 -2 9q2,54 8 * y4 -2 54 c1 5gt -2,54 8 * y4 -2 9q3 -2,54 8 * dc -2 54 c1 5gt -2,54 8 * dc -2 9q3 -2,54 8 * dc -2 9qz;;;;;18 8 *;18 8 1 -4 * 28i;;;;;41 8 *;;4g 8 * y4;e 8 *,5d 8 *;;;;;39 8 167 *,39 8 3c *,4t 8 4a *;39 8 *,4l 8 *;39 8 *;;o 8 *;;3q 8 *;;4z 8 *;;s 8 * c1;3q 8 *;3b 8 0 5d2 u0 *,3b 8 0 5d2 l7 *,3b 8 0 u0 *,3b 8 0 l7 *;1o 8 *;;5c 8 * y4;;42 8 *;;;;2e 8 *,1t 8 * y4 128,1t 8 * 128;2e 8 *;;4g 8 *;52 8 *;s 8 * 4xa;;;4g 8 *;3f 8 *,1o 8 *,3b 8 0 5d2 u0 *,3b 8 0 u0 *,5e 8 *;5e 8 *;5e 8 *,s 8 *;;;;4z 8 *;45 8 *;;;;;5c 8 *;3q 8 *,55 8 *;;3w 8 *;;5c 8 jh * 5a9;;3q 8 *;3q 8 *;;55 8 *;;;42 8 *,1e 8 *;;;;18 8 53l * 9s0,1p 8 * y4 oc;1p 8 * dc oc;;18 8 9rw * 9rx;1p 8 *;;;;48 8 *,2e 8 169 * 9xb,2e 8 9xc -4 169 *;;;42 8 *,33 8 *,35 8 *;;;;;2s 8 *;3w 8 *;55 8 *;45 8 pc *;;e 8 *;;t 8 *;;;;;4l 8 9y2 -2 5l * 4vp;;3q 8 *;3w 8 *;;3q 8 *,1d 8 * 9og 0 5gr;;5d 8 5a3 *;;;3w 8 *;;58 8 * 55r;58 8 *;58 8 *;58 8 *;58 8 *;;;;;41 8 5h2 *;55 8 *;3w 8 *;3q 8 *,55 8 *;3w 8 *;5 8 *,s 8 *;5 8 jc *,s 8 jc *;;;;1f 8 *;;;l 8 * 121 5e3;;;;5 8 *;1f 8 *,3f 8 jh *,3f 8 *,5 8 *;;4g 8 * 5kh;;l 8 * 121 55d;5c 8 *;48 8 168 *,48 8 jc *,2t 8 * l1 5ao 9p3,2t 8 * 5ao 9p3;;48 8 *;;;38 8 *,4f 8 *;38 8 *;;;2s 8 *;42 8 *,1e 8 *;1t 8 9xr 9n2 cq 4yl -4 *,1t 8 9xr 9n2 ba 4yl -4 *,1t 8 9xr 9n2 9wt -4 *,1t 8 9xr cq 4yl -4 *,1t 8 9xr ba 4yl -4 *,1t 8 9xr 9wt -4 *;;2p 8 *;3b 8 *,45 8 *;45 8 *;45 8 *;;45 8 *;45 8 *;;2g 8 * 9rs 9rr zv;5c 8 * 9ko;;;4j 8 9uw -4 0 * 9uv;;;55 8 *;;;;18 8 65 1 jh c1 *,18 8 65 1 9sc *;e 8 *;;;;;5c 8 cq *;;48 8 *;;;3f 8 * y4,3f 8 * dc,3f 8 *,4y 8 * -2 ds,5e 8 *,53 8 167 * 5fg 9zx,53 8 * 5fg 9zx;3f 8 *,s 8 *;5e 8 *;3h 8 *,1o 8 *,5e 8 *;;;3f 8 *;;;;3q 8 *;m 8 9n4 -4 9n3 4zl *,m 8 9n4 -4 9n3 b9 *;;;57 8 *;;0 8 *;4b 8 *,0 8 *;55 8 *;q 8 *;;1n 8 14c *,1n 8 *,22 8 *,22 8 * 4ti;42 8 *,1e 8 *;49 8 14z * 577;;;;20 8 9n2 9ph -2 cq *;4g 8 * oc;1e 8 *;42 8 *,1e 8 *;4g 8 *;;;;;;;;;;;;5f g 1m 6gm b5 66j *,5f g tk 64z b5 66j *,5f g alq 66j *;;0 g 5vk b5 *;;4g g *;;;4m g ahw b5 * -2 ahx ahy -2 ahz,4m g ahw b5 * -2 ahx -2 ahz;;;;5 g tk *,3p g 1 -2 tk *;3t g * 6af;;;;5c g *;5d g *;;2q g * b5 67g,2q g * b5 5sg;;;;41 g *;;;5c g *;30 g * 8r 5v4;;3q g *;;5d g * e1;4e g 63r 1m -2 ajg -2 1m lo *,4e g aji -2 ajg -2 1m lo *;e g *;;l g tk * 5rg,l g * 5rg;l g tk * 63u,l g * 63u;;4y g * 60l;2o g *;;;54 g zz *;e g * 689;5 g 8r *;2f g * b5,5 g * a2y -2 a3s,2b g * a2y a47 -2 a48,2b g * a2y a47 -2,49 g * b5 uk xi 6f8,43 g a76 -2 * b5 0 625;5 g tk *,5 g *;;;l g * 15l 6cv;41 g *;;;;;;5g g ain -2 * b5 5uc;;;;;;;1h g 6ae b5 *;1d g 6g3 du uk -2 xh * -2 a6p,1d g 6aq -2 xh * -2 a6p;;;;;4o g li b5 *,n g ajo b5 * -2 1;;;;;;;54 g zz 6df -2 b5 * b5,54 g lv 6df -2 b5 * b5,54 g a8l -2 b5 * b5,54 g zz 6df -2 * b5,54 g lv 6df -2 * b5,54 g a8l -2 * b5;;;3s g * 5nr;;;;;;;;;;4b g * e1 649,39 g * a5s,39 g * e1 649;f g 5v4 *,3 g 4a *;1h g * b5 5vk;42 g *,33 g *;;5d g *;;;;2b g li b5 *,4o g li b5 *;3q g *;11 g * ae7;;3p g 1 -2 tk *;2o g *;;;;;3t g * 66s;;4y g ae0 b5 11l *;42 g *;;;;;;;42 g *;;38 g *;54 g 5z8 * -2 a88 -2 a87;;;12 g * cm,3b g 0 b5 *,a g * agh,3j g * cm;;;;;;;;2o g 5rp b5 *;;;e g *;;;;;1d g 6g3 mn * a3e a6b,1d g 5qu * a3e a6b;3q g *;;3q g *;3s g * 6eb;;;;1s g 61c *;p g 1m * b5 lo a2x,p g 1m * b5 mn a2x,p g 1m * b5 5qu a2x,p g 1m * b5 6aq a2x,p g 1m * a2y a2x,z g 1m * b5 lo a2x,z g 1m * b5 mn a2x,z g 1m * b5 5qu a2x,z g 1m * b5 6aq a2x,z g 1m * a2y a2x,3p g 1 -2 1m *,19 g 1m * b5 lo;;26 g * b5 62b,48 g * b5 5tg 5b;;;;1n g e1 *,22 g e1 *;;;;;26 g *;1n g *;;;f g * 5pw;;;;;;t g *,t g * b5 5qx;21 g * 651;;3b g 0 tk * b5 5qu,3b g 0 tk * tk 5qu,3b g abq 8r abf 0 tk *,3b g abq abf 0 tk *,3b g abq 8r 0 tk *,3b g abq 0 tk *;;;;;;3u g *;42 g *,5d g *,3v g aaz b5 *,45 g ach -2 1m *;;q g *,3c g * e1 64r,2l g * 11l;;;;4b g * b5 6dl,4b g * a56;;39 g 5yi *;;;e g *;e g *;;;4t g adv -2 *;;;;3b g 0 tk 5s7 b5 *,3b g 0 b5 *,3b g * b8 0 abh 5qu abi,3b g * b5 0 abh 5qu abi,3b g * abh 5qu abi,3b g * b8 0 abh abi,3b g * b5 0 abh abi,3b g * abh abi,2m g ang -2 11l *,2m g ang -2 z5 *;a g 66k *;;;;;;20 g pv * a7q;42 g *;4g g * 8r;;;3f g * b5 a3h;;;;5f g 6fw uk 6fl *,5f g 6fw *;;3t g * 6af;;;;2z g akj akk b5 *;;4m g ahw b5 * -2 ahx ahy -2 ahz,4m g ahw b5 * -2 ahx -2 ahz;;;3y g *;;;;5c g * b5 6dl;;;;;;;5d g *;5d g *;;;;;;b g * agz b5;43 g 5vv b5 lr 6ac 0 625 b5 mk *,43 g e1 lr 6ac 0 625 b5 mk *,43 g 5vv b5 6ac 0 625 b5 mk *,43 g e1 6ac 0 625 b5 mk *,43 g 5vv b5 lr 0 625 b5 mk *,43 g e1 lr 0 625 b5 mk *,43 g 5vv b5 0 625 b5 mk *,43 g e1 0 625 b5 mk *,43 g b5 mk * -2 a79 -2 a7a;;3q g *,5d g 5wc b5 *;5d g 6gj lo *,5d g 6gj z5 *,5d g 5wc b5 lo *,1d g * a6c,27 g *,21 g 5ro b5 *;;5g g ain -2 4a b5 *,5g g * 6c0 b5 a2v;;;;28 g * 1m,3s g * 6af,3t g * 6af;;;;;;5f g 1m 6gm b5 66j *,5f g tk 64z b5 66j *,5f g alq 66j *;;;;1a g y7 *,p g * b5 lo a2x,p g * b5 mn a2x,p g * b5 5qu a2x,p g * b5 6aq a2x,p g * a2y a2x,z g * b5 lo a2x,z g * b5 mn a2x,z g * b5 5qu a2x,z g * b5 6aq a2x,z g * a2y a2x;;3x g * 11l a2v af0 af1,3x g * 11l a2v af0;26 g * b5 5xt,26 g * 67r 6hv;;11 g *;11 g *;2f g y7 lo *,2f g y7 du *,2f g y7 mk *;1d g * uk -2 xh 5p6 -2 a6p,1d g * uk -2 a6q -2 a6p;5c g * a2d;;43 g a76 -2 * 5on;;;1a g a2j tk * -2 a2k,p g tk z5 *,p g tk * b5 lo a2x,p g tk * b5 mn a2x,p g tk * b5 5qu a2x,p g tk * b5 6aq a2x,p g tk * a2y a2x,3w g a3a -4 tk z5 *,f g a4w b5 z5 *,f g a4w b5 11l *,39 g * b5 6ae,30 g a2v *,30 g * ab6,30 g * b5 5o0 1m a2v 66g,30 g * 1m a2v 66g,30 g ab9 a2v *,3 g agc *,z g tk * b5 lo a2x,z g tk * b5 mn a2x,z g tk * b5 5qu a2x,z g tk * b5 6aq a2x,z g tk * a2y a2x,h g *;;5c g *;2o g *;1f g *;;26 g *;;;;;;;;;;;;16 g *;16 g *;;;l g tk * 15l tk 5wg;l g * 15l 6gk;;;49 g 5on b5 uk xi * 6f8;43 g * b5 lr 0 625 y2 pn,43 g * b5 lr 0 625 a78,43 g * b5 0 625 y2 pn,43 g * b5 0 625 a78;5c g *;1f g *,3h g *,1o g *,q g *,2o g * 15l mn 6cq,2o g * 15l 6cq;;;48 g * 1m 6g8;;;;;1n g * 5rp,1n g * z5 5rp,1n g * 11l 5rp,18 g aat -2 * 5rp,22 g * 5rp;;;;41 g 3x *,5g g ain -2 3x *;;;5d g * b5 lo 60k,1z g * b5 lo 60k,1z g * b5 60k;;1k g 5xa *;;;;;;;;;18 g 61x 1 *;;;;;;54 g pv * a2v a8e,54 g np * a2v a8e;52 g *;;4y g ae0 lo *,1k g * 68l;;;4m g ahw b5 0 * -2 ahx ahy -2 ahz,4m g ahw b5 0 * -2 ahx -2 ahz;;5g g * -2 j3;;18 g * 5zx 5w5,18 g * aab,18 g 1mz * e1 649,18 g 1mz * aac,18 g * 5zx,1o g *,2q g 1tl b5 *;;1d g a6v * 1m lo a6w,1d g a6v * 1m a6w;;48 g *;2 g ahn 1m 66j * -2 5v4,2 g ahn 1m * -2 5v4;;1k g * 66g;5b g 5rx b5 *;;;e g *;3q g *,4g g * 6c7,26 g * 677;3q g *;22 g 1m * 6a8;1o g *;42 g *,5d g *;;;;;;;3p g 1 -2 e1 *;;;;;;;3x g aey tk 5qu 126 b5 *;;;;;;;;5c g * 604,20 g du * 15m f3 a7x,20 g du * f3 a7x,21 g 5qf b5 *,21 g 5zc *;;;;;v g tk * b5 mk anp,v g tk * b5 anp;;;;;;;;;;n g ajo b5 * -2 1;;;;;;;3q g *,48 g e1 lo *,48 g 1m lo *,2t g * pn a70,2t g pn xh a7f -2 *,o g * -2 a8q df 64p,o g * -2 a8q a8r,o g * b5 6fs,o g * tk 5z3,o g * a8s,o g * xh a8t a8u tk a8v,o g * a8t a8u tk a8v,o g * xh a8t tk a8v,o g * a8t tk a8v,1i g 5no 1m lo *;q g *,38 g *;;;;;;;y g *;y g *;;;;;;v g y7 * 1m uk;;;2f g pn f3 120 *,2f g pn f3 *;;54 g * 5qr -2 a88 -2 a87;2f g y7 * 67g;;e g *;;17 g * 5qu;;;2s g *;;;;2o g *;3y g *;;;;3q g *;2u g * pn a70;;;;;;45 g ach -2 39 *;50 g 67g *;;42 g *;;;;;5d g *;16 g tk *,16 g *;;;1f g *,3h g *;;;;;;;2q g 5nx *;;;1o g *;;3q g *,2b g li b5 *,4o g li b5 *;;;y g *;;;;l g * 15l 5xm;;;;;;35 g *;;3w g a36 b5 *,1w g * b5 -2 a64,r g ah4 b5 *,r g ah4 e1 *;1w g * -2 a64,1w g * p,1w g zz * -2 a6a;52 g * b5 a4o;;;;;;;5f g 1m 6gm b5 66j *,5f g tk 64z b5 66j *,5f g alq 66j *;1s g * 5rh;;;1o g *;;2d g *,1a g *;2d g *,1a g *;;;2j g *;;4t g acs np * act -2 acu,4t g acs np * -2 acu,4t g acs np * act -2,4t g acs np * -2,4t g ad3 np *,4t g np * abm adg;;;;;;;;;;2f g * a24,18 g * 1 39 cm,18 g * 1 tk cm,19 g * 1;;;;1h g * b5 6hi;;;;43 g e1 0 * y2 pn,43 g e1 0 * a78,3k g lo *;;;3q g *;;;;26 g * 66s,58 g * tk 6hj,58 g 6hj *,58 g * e1 6hj;;;;48 g *;;;;4g g *;5d g 39 *;5d g 6gj lo *;;;;;;54 g a8g 67v *;5c g * b5;54 g a8g 67v lo *;;;17 g *,18 g * 5zx 600,18 g * aaf,18 g * 5zx,3v g aaw aax * b5,3v g aaw * b5;;;2b g li b5 *,4o g li b5 *;2b g li *,4o g li *;43 g a76 -2 b5 *,2t g a7g a7h b5 *,18 g xh 67g *,18 g aap *;e g *;;;3q g *,5f g tk 675 b5 * 67g;;;;18 g xh 67g 39 *,18 g aap 39 *;;;54 g lv * -2 6fu 67s -2 a87,54 g lv * -2 a88 -2 a87,54 g zz * -2 6fu 67s -2 a87,54 g zz * -2 a88 -2 a87,54 g a2v 68f pv *;;;;;;;;;;2s g *;;3j g tk *;;4g g * 8r,4g g * 1m,4e g * 1m -2 ajg -2 39 63u,4e g * 1m -2 ajg -2 e1 lo 64r,4e g * 1m -2 ajg -2 ajh;3f g * b5 a3i;;;;;;;;;;18 g * 60g;2g g aa9 * aaa cm,2g g aa9 * aaa;1h g *;26 g * b5 5tg;;;;1n g e1 *,4t g 6f7 e1 *;;;54 g np * -4 a2y -4 a86;1z g *;3b g 61v * abn abo,3b g 61t * abn abo,3b g 61v * abo,3b g 61t * abo,q g a8g 61w *,q g ac1 -2 61t *,1y g afs * aft afu,1y g afs * afu,2m g 61t * -8 anc,2m g 61w * -8 anc,2m g afi ag5 ann *;;;;;5b g 5rx *;;;;;;;;3p g 1 -2 e1 *;;;;;;3q g *,1h g * b5 6g8,1h g 6g3 du *;e g * b5 5xe;2g g * 625;3f g * a3k,b g * ah0 b5;3w g a32 a33 -2 5zk *,3q g 5zk *,21 g 5zk *;;2f g 1m *;3u g *,3u g a9a 11z *,3u g a9a *;;1k g 6aj b5 *;42 g *;30 g a2v * 67g,50 g * 67g;3x g vo b5 *;;;;3p g 1 -2 e1 *;;2f g * pn;;54 g 6ah 6cz 6h1 *,2g g a9w * a9c cm,2g g aa7 * aa8;;;18 g xh 67g du * cm,18 g aap du * cm,4y g ae0 11l *;2o g 5se *;;;;50 g 6fx *;;;;;;1n g *;;;3x g *;;26 g 67t b5 *;2i g 16c 1m 6g3 lr *;2s g *;e g 5vs b5 *;;;;4g g *,2u g pn xh * a6z,2u g pn * a6z,2 g xh * -2 aho -2 ahp -2 1gq -2 67r 6ba,2 g xh * -2 aho -2 ahp -2 1gq -2 ahq;4y g 6dd *;;;;e g *;2s g *;4t g * 13u;;39 g 1m z5 *,39 g 1m 11l *,54 g o0 * f3 -4 a2y -4 a86,54 g a8g a8h e1 *,2e g 1m 11l *,2e g 8r 11l *,1k g 1m * b5;42 g *,33 g *,5d g *;5f g 1m 6gm b5 *,5f g tk 64z b5 *,5f g alq *;1a g 1m * 5rj,39 g * 5pv,3v g aaz b5 * 5se,1o g ab3 b5 * ab4,45 g ach -2 1m *,5f g 1m 6gm b5 * 14t,5f g 1m 6gm b5 * 5ze,5f g 1m 6gm b5 * 5nw,5f g 1m 6gm b5 * 5qp,5f g 1m 6gm b5 * 5sf,5f g 1m 6gm b5 * 67i,5f g 1m 6gm b5 * 6fw,5f g tk 64z b5 * 14t,5f g tk 64z b5 * 5ze,5f g tk 64z b5 * 5nw,5f g tk 64z b5 * 5qp,5f g tk 64z b5 * 5sf,5f g tk 64z b5 * 67i,5f g tk 64z b5 * 6fw,5f g alq * 14t,5f g alq * 5ze,5f g alq * 5nw,5f g alq * 5qp,5f g alq * 5sf,5f g alq * 67i,5f g alq * 6fw,44 g a8g amd 1m * ame;;;2s g *;;;;;5c g * 604,5c g 604 *,49 g * 6h9 6ee,49 g * a75,21 g 5ro b5 *;;1j g 5yx b5 *,1k g * 69e;;;1n g *;;2 g * 5w5 ahv;;49 g 6gt *;3t g 5tf *;;;;5f g tk * b5 alt;;;;1k g * 68l;;45 g ach -2 1m *,1k g * 66g;;e g *;;;3f g 1m *,3h g *,1o g *,3p g 1 -2 * 8r,19 g xh *,19 g zz *,19 g qp *;t g *;;;44 g ama lo * amb;;;;;38 g *,n g * b5 ajv;38 g *;;54 g 5z8 5qr -2 6fu * -2 a87,54 g 5zb 5qr -2 6fu * -2 a87,54 g a89 -2 6fu * -2 a87;p g tk * b5 lo a2x,p g tk * b5 mn a2x,p g tk * b5 5qu a2x,p g tk * b5 6aq a2x,p g tk * a2y a2x,54 g a8g a8h b5 *,54 g a8g a8h tk *,z g tk * b5 lo a2x,z g tk * b5 mn a2x,z g tk * b5 5qu a2x,z g tk * b5 6aq a2x,z g tk * a2y a2x,2m g ang -2 11l *;e g *,5d g *;54 g a8g * du 5u1;3q g *;;;;;;;;;;;;;;42 g *;3w g * a38,3w g * a39;;;;54 g a2v * xh 5o2,54 g a2v * a8j,2e g 8r 11l *;28 g *;;;3q g * b5 a3t,26 g * b5 5tg,48 g * b5 6g8 e1 6ho,48 g * b5 5tg 5b,21 g * b5 6g8;;;30 g 5v4 *;5c g *;5c g y2 lv *,5c g y2 zz *;;3x g 5z7 *;;;;;5f g 1m 6gm b5 66j *,5f g tk 64z b5 66j *,5f g alq 66j *;;3q g *,49 g 690 *,20 g lo * 15m f3 a7x,20 g lo * f3 a7x;;42 g *;;;;;;;;;;;48 g *;48 g e1 *;;;;;;3q g *;;;2u g pn xh * a6z,2 g xh * -2 aho -2 ahp -2 1gq -2 67r 6ba,2 g xh * -2 aho -2 ahp -2 1gq -2 ahq;;;;28 g *;2f g pn xh *;;;20 g xh hv 6et lo *,20 g hv 6e0 6et lo *,20 g hv 6et lo *;4g g 5vm *;;;;;5 g *,b g * agy,b g ah1 *;42 g *,5d g * cm,21 g * cm;;43 g 5w1 *,43 g 5vk *;44 g tk *;39 g 67r *;3t g * 6do;n g 64k b5 *;e g 5sp *;;30 g a2v * 5v4,30 g ab9 a2v * 5v4,30 g a2v * aba,3x g 5us 11l a2v * af0 af1,3x g af2 a2v * af0 af1,3x g 5us 11l a2v * af0,3x g af2 a2v * af0,2 g ahl pv a5w * ahm,2 g ahl a5w * ahm;;;42 g *,56 g * a4a,33 g *,5d g *;43 g a76 -2 e1 lr *,43 g 5vv b5 lr * 0 625 y2 pn,43 g 5vv b5 lr * 0 625 a78,43 g e1 lr * 0 625 y2 pn,43 g e1 lr * 0 625 a78,43 g 5vv b5 * 0 625 y2 pn,43 g 5vv b5 * 0 625 a78,43 g e1 * 0 625 y2 pn,43 g e1 * 0 625 a78;;39 g a5t 67t b5 lo *;;;;3q g *,20 g du * 15m f3 a7x,20 g du * f3 a7x;;;49 g * 6ee 0 a71,49 g 6ee * 0 a71,49 g * 690 68x,3b g xh * 8r,29 g zz *,29 g xh * 8r,2a g ajd -8 xh * e1 aj6 aje;;;;2m g * 8r aft anl,2m g * aft anl;5c g * lv 68o,3s g * mk 68o;;41 g *;5c g * 68o;;;;;;;;;;;;;;;;1d g 662 a6f *;4m g 5nd b5 * -2 ai1 -2 ai2,4m g 5nd b5 * -2 -2 ai2,2l g 6ee i8 uk *,2l g 6ee *;;q g *;;1k g 6aj b5 *;1h g 5ro b5 *;;3q g * 651,21 g * 651;;;r g ah4 b5 *;54 g zz 6df -2 b5 * 629,54 g lv 6df -2 b5 * 629,54 g a8l -2 b5 * 629,54 g zz 6df -2 * 629,54 g lv 6df -2 * 629,54 g a8l -2 * 629,3y g * 629;2f g pn *,3f g pn *,3p g 1 -2 pn *;;;;;;;;3q g *,1d g 1m 6g3 mn uk xh *;;;1o g *;;;1n g *;42 g *,33 g *;;;;;;;2f g pn xh * -2 a26,4g g xh *,2u g pn xh * a6z,2u g pn * a6z;;4t g * 69d;1h g * b5 al5;;26 g 6fb b5 *,48 g * 63z;4g g * 8r,o g * 5zb 69l tk;;43 g * 6h2;;;;;;;;;;;;;42 g *;;l g 60u 15l *;;;;;;;16 g *;;;3y g *;;41 g *;;;;;42 g *,33 g *,17 g *,35 g *;;;54 g zz * -2 b5 a8k,54 g lv * -2 b5 a8k,54 g zz * -2 a8k,54 g lv * -2 a8k;2f g *;;;;;3q g *,4m g ahw b5 * -2 ahx ahy -2 ahz,4m g ahw b5 * -2 ahx -2 ahz;;2t g pn i8 6a4 b5 *,2t g a7e 6a4 b5 *,20 g a7r * z5,27 g *,27 g 6a4 b5 *,o g a93 b5 * -4 a94 a95 a96,1h g 6a4 b5 *;;12 g 1m lo *,12 g tk *;;;;;;;2e g 1m 66j *;;1h g * b5 60q;e g 5vs *;;;;2j g tk *,2j g 13n *;o g 6ce lr * 69l tk;;;;;;42 g *,e g *,5d g *,3x g aey tk 5qu * uk;4b g 66l b5 lo 6dl *,4b g 66l b5 6dl *,4b g 6dl *;21 g 5ze *,1h g 5ze *;;2f g pn *;1d g 6g3 mn * a3e a6b;3q g *,1d g 6g3 lr * a3e a6b;4b g 5ou b5 *;;;;;;42 g *;;42 g *,33 g *,17 g *,35 g *;;;;;41 g 6ar *;41 g *;;;;;;;;;;2s g *;1z g *;4t g * tk cm;2f g 1m nj *;;1f g *;1s g * a4h,1s g * a4i,4b g 66l b5 *,4b g * b5 5uu,4b g a5b -2 * -2 a5c 63u,21 g * b5 5ng;1f g *;;41 g *;;1n g *;;1n g *;;;;;5c g * 5v6;1o g ab3 b5 * ab4;;5d g *;;;;2g g e1 a2v * 643;16 g * uk;;;;;;;;1d g 1m * mn uk a6k;;;;;2b g li b5 *,20 g du * 15m f3 a7x,20 g du * f3 a7x,18 g * 600,4o g li b5 *,21 g 5qf b5 *,21 g du *;;;;3q g *;3b g 0 tk 5s7 tk *,3b g 0 tk *;;;1o g *,3b g 0 tk 5s7 tk *,3b g 0 tk *,2q g 5nx b5 *,2q g 5nx b5 * b5 5x3,3p g 1 -2 tk *;;;5d g * lo 60k,1z g * lo 60k,1z g * 60k;;;;;;;;;;49 g * a73;41 g *;3u g *;3u g *;3y g *;3q g *;;;;;;;a g *;5d g *;;49 g 6al 6ee 0 * 5x7,49 g 6ee 6al 0 * 5x7,49 g a72 0 * 5x7,20 g lo * 15m f3 a7x,20 g lo * f3 a7x;;48 g *;;;;;;58 g * tk 6hj,4m g ahw b5 * -2 ahx ahy -2 ahz,4m g ahw b5 * -2 ahx -2 ahz;3q g *;;4e g * -2 e1 du uk -4 ajn,4e g * -2 5xl -4 ajn;58 g *;39 g *;;41 g 6fd *;48 g e1 *;;3q g *;;;;;;3q g *;;;;2j g *;2j g *;;2 g ahl pv a5w 6a8 649 b5 *,2 g ahl pv a5w 6a8 66l b5 *,2 g ahl a5w 6a8 649 b5 *,2 g ahl a5w 6a8 66l b5 *,2 g ahl pv a5w 649 b5 *,2 g ahl pv a5w 66l b5 *,2 g ahl a5w 649 b5 *,2 g ahl a5w 66l b5 *;;;4g w * 6l7,54 w * 11z 6tt sz as0,54 w * as1 -2 as2 -2 as3 as4,54 w * 75x as7 732 as8,54 w * 75x as7 as8;k w *;3r w *;;3t w l4 *;3t w 6jn *;l w 75v *;;;4b w t7 cl *,1q w *,4m w b0p cl *;;;1f w *,4q w *,14 w *;;;;1z w *;4r w *;;;;;2v w *;43 w *,43 w y2 *;43 w *;2q w * cl 6wl,2q w * sz 6lc;;;;;e w *;;51 w b2b -2 * 71w,51 w b2b -2 * 6lt;;1z w *;;3q w *,3r w *;3x w aw0 * 0 aw1;;;49 w 72l * 0 1x6;;;;l w * iz 6ts;l w * iz 6ts;;;;;2o w *;;;;;5c w 6qx *;1f w *,5 w jh *,5 w *,4q w *;5 w *;2o w *;;;;;;;;;1z w *;3v w atj -4 jh *,3v w atk * atl atm,3v w atk * atm,1i w 3a *;;1v w *;;t w *,3t w * cl 70a,1q w *,u w b2u -4 b2v *;3g w jh * ayr ays,3g w jh * ays;3q w *,k w *,3r w *;4g w *;;1a w ln * ao5,e w 6z9 *,2v w 6z9 *;5d w 6py ln *,5d w jh 6lt cl *,1d w * 6sk 6ro,1d w * 6kk,20 w ari * df 738 arj,20 w ari * df arj,20 w 6na lo z6 *,27 w *,1q w *;5c w *;k w *,3r w *;;1q w *;;1j w * sz 750,k w *;;;;l w * df 703;;;4o w li cl *;3t w * cl 6va;;1a w ln * ao5;k w *,3r w *;5g w axk *;f w aq5 -2 6nj *,f w 6nj *,4b w 6ls *,23 w b0y -2 4a *;4b w aq7 -2 *;;4b w 6sa *,5g w 6sa *,23 w 6sa *;;;;5d w *;4o w li cl *;;3q w *;;16 w *;;;;3e w * 6ta;1o w *;;42 w *;;42 w *,33 w *;59 w *;59 w * 6wz;1i w * 6wl,1i w jh *,2h w *;;;;;;3q w *,1d w 74z lv * aqg aqh,1q w *;1f w *,4q w *,14 w *;1a w 1m * 6ox 6ks,1a w 1m * b8 6oq,1a w 1m * 6ox 6q8,1a w 1m * 6vu,p w 1m aol *,3w w aov -4 1m aow *,1g w b04 1m 11o *,1g w b04 1m zh *,1g w b04 1m *;4b w * cl 6od,4b w aq7 -2 * cl 6od,4b w aq7 -2 * cl 6os,4b w * cl 6os,2h w * cl 6wl,2h w * cl 6od,3e w 8r *;1n w au *,22 w au *,22 w 1m *;k w *,3r w *;;32 w * 6ox 6tz,32 w * 6xx;;1f w *,3h w *,4q w *,14 w *;;;1n w *;3b w 0 sz * cl 6w4,3b w 0 sz * z5 6w4,3b w 0 sz * sz 6w4;;51 w 71w *;;;k w *;26 w * cl 6vg;;1z w *,3r w *;54 w o0 * -4 apc -4 arw;1z w *;5c w 7n *,1g w y2 *;5c w *;3e w 6lj *;;4q w *;;;;;42 w *,5d w *,3v w atg ath -2 6vu *,3v w atg -2 6vu *,45 w auj -2 37 *,45 w auj -2 1m *,1z w *;4b w * aq6,3g w * ayu -4 ayv,3g w 7n hv jb *,w w *;1v w *;25 w b22 b8 *;;3q w *,48 w 39 *,27 w *,o w * -2 asg df 6ui,o w * -2 asg ash,o w * asi,o w * y2 asj ask sz 6th,o w * y2 asj ask 13n 6m9,o w * y2 asj ask sz 6v4,o w * y2 asj ask 74i 6m9,o w * asj ask sz 6th,o w * asj ask 13n 6m9,o w * asj ask sz 6v4,o w * asj ask 74i 6m9,o w * y2 asj sz 6th,o w * y2 asj 13n 6m9,o w * y2 asj sz 6v4,o w * y2 asj 74i 6m9,o w * asj sz 6th,o w * asj 13n 6m9,o w * asj sz 6v4,o w * asj 74i 6m9,1q w *,3r w *;3t w axp cl *;1f w *,17 w *,3b w 0 sz 6m2 cl *,3b w 0 cl *,3b w * b8 0 atx 6w4 aty,3b w * cl 0 atx 6w4 aty,3b w * atx 6w4 aty,3b w * b8 0 atx aty,3b w * cl 0 atx aty,3b w * atx aty,35 w *;;;59 w *;;;;;4r w *;k w *;;;1k w *;1t w *;;;4g w *;4g w *,4t w av1 -2 au *,1q w *;5g w 10g *,5g w *;2o w *;;;;4g w *,1z w 3a 6kh 6ox *,1z w 39 6vc 6ox *;;;f w aq4 b8 *,f w aq4 b8 zh *,f w aq5 -2 *,39 w * cl 6yw,30 w aq3 *,3 w 8r 11z *,3 w axd *;5d w *;3e w jh *,3e w *;;;;;;10 w 1 jh *,10 w jh *,3e w *;3q w *,2t w * h5 6rc,2t w * 6qe 11z qm,2t w * jh 11z qm,2t w * 6sk 13n 6ui,1q w *,3r w *;42 w *,4q w *,14 w * b0b b0c -2 b0d,14 w * b0b -2 b0d,59 w * 72v;3r w *;;3r w *;;28 w *,1q w *;;;y w *;;3e w 39 *;f w aq5 -2 6nj *,f w 6nj *;;2h w *;3q w *,k w *,3r w *;1z w *;;4q w *,10 w *,10 w * azv;10 w *;;;4b w *;11 w *;11 w *;k w *;;2t w 6kc 6pf -2 *;;;1t w *;;;;1a w jb * ao5;l w * df 6p7,l w * 6p7;;;;;;4b w aq7 -2 * 6ls,4b w 6op * aq8 6ls;1o w *;;1f w *,2o w * df axi 6y5,2o w * df 6y5,4q w *,14 w *;;;;16 w *;1t w b0q mk *;;;;;;1t w *;;;;;;;;4t w avj avk *;;1k w *,25 w aun 1m * b20 b21,25 w aun 1m * b21;;;k w *,3r w *;3t w *;;3q w *,l w 6ic 39 *,l w * jh 6uj,26 w * aq2 6sf,26 w aq3 *,26 w * 6jt,26 w * jh 6uj,k w *;1i w * 6ze;43 w * 71a 74v 73p;3q w *,1q w *;;42 w *,5d w *;1o w *;;k w *,3r w *;e w *,3t w * cl 70a;16 w *;16 w *;3g w 1m 6rn -2 * jb,3g w 120 762 -2 * jb,3g w jh 720 -2 * jb,3g w ayq -2 * jb;;3t w 750 *,3t w 728 *;1v w *;;;;l w * iz 6ts,l w * lv 6qu;;;;2f w * df ps 6w6,43 w aqt -2 * 0 qo,43 w * 0 qo aqv,43 w * lv 0 cl 6w3,43 w * 11z qm,43 w * ar4;;;;3y w *;;;2u w * ps aqq;;45 w auj -2 3a *,51 w 71w *,51 w b2b -2 3a *;f w * 6nj;;4t w 0 * at4 auz;2s w *;2o w *;;;;;;5d w *;;;;42 w *;;;5c w ps *;;2f w * 1m;;;18 w 6u2 *,2q w 6iv *;2f w *;5d w 6py lo *,1z w 6py lo *;26 w 6mn * jh 6rl,4b w 6mn * df;;1o w *;1a w ao4 -2 6ol *,1a w lo * ao5;3q w *,4o w li cl *;;42 w *,56 w * 6kl,33 w *,5d w *,51 w b2b -2 39 *;k w *;y w *,y w jh *;;l w * df 703,l w * 703,3g w 1m * -2 ayp,1g w 1m * cl b00 b01,1g w 1m * cl b01;1w w * -2 aqe;;;;5d w 6yl *,2g w ast 0 a9r 0 asu 39 *,2g w ast 0 0 asu 39 *,2g w ast 0 a9r asu 39 *,2g w ast 0 asu 39 *,2g w asv a9r asw asu 39 *,2g w asv asw asu 39 *,2g w asv a9r asu 39 *,2g w asv asu 39 *,2g w 6xl 6v8 39 *,12 w at0 *,12 w 6w4 *,3j w at0 *,3j w 6w4 *;28 w *;;;1t w *;51 w *;;e w 6lu *;;48 w *;3r w *;2d w *,1a w *;2d w *,1a w *;2d w *;4t w * avl;35 w *;;;;;3q w *;;;26 w 6ls aq2 *,2y w * cl 11z b30,2y w * cl b30;58 w * 13n 75s,58 w * 75s,58 w * 74i 75s;3r w 75v cl *,3r w *;;y w *;;;;4q w *;;;;2t w 6vm *;42 w *;4x w b2p -4 * -2 6lt;;;;15 w b1h cl * -2 1,15 w b1h at * -2 1;;4o w li *;45 w *;1t w *;3t w *;;4g w *,1q w *,3r w *;4g w * 1m,4g w * 39,4g w * 37;;;2q w * 6ra au 6lt;27 w *;;;;q w *;1t w *;1t w *;1q w *;;3q w *,e w * 3a,k w *,3r w *;;3e w 6lc *;;k w *;;;;;;;4o w li cl *,18 w * 6z0,2v w ps df 11z *,2v w ps b0g *;;3r w df *;18 w 6o9 *;k w *;;2h w *;4i w * cl 75q;2g w p7 art 73z *,3t w 6ls *;;k w *;k w *,10 w * azw,3r w *;;;;;49 w 6xw *;;;;42 w *,59 w *;;51 w 6lt *;5b w *;3r w *;;3e w b1u *,3e w jh * ax0;;3g w jh * ayr ays,3g w jh * ays;1t w b0q mk *;1t w *;1t w *;;;k w *,3r w *;3t w * au 6la;3x w 6vo *;;3q w *,k w *,3r w *;;3w w aom -2 aon -2 75v *,3q w 75v *;;2f w 1m * 7j;42 w *,59 w *;;38 w *,1v w *;59 w 39 *;3u w *;4h w * au 6wr -4 1;;;;;;k w *;3e w 39 * b8 712;;3x w *;;;2i w 74z lv *,2i w cl 74z lv *,2i w aqm *;;4y w 717 *;5b w *;;2s w *,2f w * 74x;59 w *;;2f w * 27m;;;;4g w *;1a w 1m * 6lr,1a w 1m * 72v,4w w 39 * apa,39 w * 6ku,45 w auj -2 37 *,25 w 6nj b7 * b24,51 w b2b -2 37 *;;4b w * cl 6ls;;49 w 752 *;2u w ps * aqn;5c w 6qx *,49 w * aqs;;1v w *;;1d w * 6lo aqg aqh,3b w 0 cl *,3b w 0 z5 *,3b w 0 sz *;;;1n w *;4q w *;;;3k w *;1v w *;1a w ao4 -2 6ol *,1a w ln * ao5,1a w 1m 6lr 6ox *;2x w 6ls at 6sf jh *,2x w b31 jh *,2x w 6ls at 6sf *,2x w b31 *,2x w * b8 b32;;1z w *;;38 w *,1v w *;38 w *;;3h w *,1o w *;;;3t w *;;;2v w *;e w *,5d w *,14 w 6z9 b0b b0e * 39 6o7,14 w 6z9 b0b * 39 6o7,2v w 6z9 cl *;15 w b1h cl * -2 1;39 w 6ku *,3a w aza 6iw *;;26 w *;;4b w *;;26 w *,48 w * 5b;k w *,3r w *;3e w 8r *;e w *;;e w 6lr *;;;;1i w ay9 aya * cl 6yw,1i w ay9 * cl 6yw,1i w ayc jb * cl 6yw,1i w ayc * cl 6yw;3q w * cl ape,k w *,3r w *;;;3y w asl b8 *,30 w 6nj *,3c w ayg ayh b8 *;;5c w *;4t w 0 6qq at4 o0 *,4t w 1 at4 o0 *,4t w o0 * -2 1;2o w * cl,3r w *;3w w * aou;3x w 71m *;2h w *,1v w *;49 w * 6xw;k w *,3r w *;;;;k w *;;;;43 w ps * ar5 jb 6xw,54 w * 6wq 11z asa;48 w jh *,48 w *;3q w *,1q w *,2h w *;;3r w *;1s w 708 *,3e w *;3e w 39 *;;3q w *,1q w *,k w *,3r w *;;16 w y2 *,16 w *;35 w *;;42 w *;4r w *;3r w *;3e w 6ls *;;;3c w * jb ayd aye,3a w * cl pq;;59 w *;;;5 w *;;4q w *,3a w * azi;2f w * any,5 w * apc -2 apd,2b w * ap2 apo,1i w ayc jb * 6v3,1i w ayc * 6v3;;;4r w *;1z w * sz,1v w *;20 w * arp 6si;;;30 w aq3 * 6nj;1z w *;;;;59 w *;;;;5c w xh *;;5c w * 70f;4q w * ay4,51 w b27 * b28;;3y w * asp;;1f w *,4q w *;2h w *;;2v w ps y2 74q cl 11z * cl 6tt,2v w ps df 11z * cl 6tt,2v w ps b0g * cl 6tt;;;;;;4t w * 6xs;;3y w *;;17 w *;;;1s w apy *;;;3q w *,k w *,3r w *;;1n w *;5b w *;;;;;;;;;42 w *,33 w *,17 w *,35 w *;;47 w *;;4y w *,3e w 8r *;;;3f w * ap2 ap3,q w *,3g w ayo -2 8r lo -2 *,3g w ayo -2 lo -2 *,3g w lo * 12o;q w *;;;2f w ps df * -2 anz,2u w ps df * aqn;58 w * 13n 75s,58 w * 75s;;;5d w *;;;;;3f w ps *,42 w *,40 w *,52 w * 72v,33 w *;;;;;;;3y w * 753,3y w asl 6ox *;45 w *;46 w 6iv cl *;4g w * 8r;43 w * 756;;;4i w 6z1 cl *;;;;;;2f w *;26 w 747 *;;;;;3e w *;4y w *;;;y w *;k w *;1v w *;y w *;;;;3r w *;y w *,4t w avg mk *;;;;;;;5c w *;;k w *,3r w *;3g w jh * -2 ayp;;27 w *,3c w ayg ayh 6ox *,1q w *;;2f w * anx,1a w * 6oa,1a w * 72v,18 w * atb,18 w * 6u8;;w w *;4g w *,4g w o0 *,1t w o0 *;3t w * 6mj;12 w 1m *;;;4b w 6mn cl *;;2j w z5 *,2j w 13n *,2j w 74i *;;1n w *,1v w *;42 w *,5d w *;;;26 w 6xa cl *;;18 w * 6z0,1o w *;;1o w *,4q w *;54 w * -4 apc -4 arw;;;;45 w *;38 w *,45 w 1kv cl *,46 w 6iv cl * au 6lt,4k w 1kv cl *,3r w *,1v w *;1a w 1m * aof aog,4q w *,10 w * cl;;4b w *;;1a w aoa * -2 aob;;;;;;28 w *,3r w *;4o w * li;;;;;;42 w *,33 w *,17 w *,35 w *,1i w 6t5 6j5 *,1i w 8r mk *;5b w *;;;e w *;;;;;;;;k w *;;59 w *;7 w cl * az6;4t w 0 *;1f w *;;1n w *;1v w *;;1n w *;;1x w *;;;;;5d w *;3r w *;k w *,2v w * 6kb,3r w *;26 w * 719,k w *,3r w *;39 w sz *,3r w *;;;;;1g w 1m * cl,51 w b2b -2 39 *;47 w *;;k w *;3f w * ap4;3b w 0 sz 6m2 sz *,3b w 0 sz *;;1o w *,2q w 6iv cl *;52 w *;52 w *;1t w *;;2v w ps y2 * cl 11z 6tt;;;;1x w *;49 w 6yl 7j y3 * 73p;;2f w ps df 120 *,2f w pn *,18 w pn *,18 w ps df 120 *;;1d w * iz 6lo aqg aqh,1d w * aqg aqh,51 w b27 * 7p 7j b28;;3t w 6rp *;49 w * 6xw;;3q w *,k w *,3r w *;3u w *;;;;5d w *;;3e w *;;;;;;;;;1z w *;;3r w *;;;q w *,51 w b2b -2 *;;3q w *,3r w *;;58 w *;;k w *;;3q w *,54 w im * as7 732 as8,54 w im * as7 as8,k w *,3r w *;;4h w 7o * ask b1p 1,4h w 7o * b1p 1,4h w 7o * ask 1,4h w 7o * 1;3q w *;e w *,2v w 1c9 cl *,2v w 1c9 cl 6tt *,2v w * 3a 6qn,2v w * jh;3g w 120 * -2 ayp;39 w 1m * 6vr;4h w 7n * -2 b1l -4 1;11 w * 6of;59 w *;;;;;;;;;;;5f 1s p1 7m9 *;;;;;;;;5 1s *;;3t 1s * 7pj;5d 1s 780 1m *;21 1s 7gg *;;;;;5f 1s p1 7m9 *;;;;;41 1s *;52 1s * b5 7db;5c 1s *;;5c 1s xh *,30 1s * 86 7c7;;3q 1s *;;e 1s *;;;;l 1s * qp 7jz;;2o 1s *;;5 1s 86 *;e 1s * 7d0;5 1s *;2f 1s * b3b,5 1s * b4w -2 b4x,2b 1s * b57 b58,49 1s * uk 7sl 7tn;2o 1s *;;;;41 1s *;47 1s * 7bc 7s8;;;h 1s * d2 792,5g 1s bi8 -2 * b5 76j;;;;;;;;;;43 1s * xh;;1h 1s 7ph b5 *;54 1s * df -2 b4w b8r,54 1s * df -2 b8r;1z 1s *;;;;;;;5d 1s 780 1m *,1z 1s 7dk au 1m *,1z 1s 780 1m *,1z 1s 7dk au *,1z 1s 780 *,r 1s * 7l9;;;1a 1s b3l -2 7nr *,1a 1s 1m * b3m;;5c 1s * 1m;;4m 1s bhg b5 * -2 bhh bhi -2 bhj,4m 1s bhg b5 * -2 bhh -2 bhj,n 1s 7n5 b5 *;3f 1s * b5 b4k,5f 1s * b5 pv;;;;3q 1s * b5 b4y,21 1s * b5 7uj;;;;;4t 1s * 7oj;5 1s e0 *;3s 1s * oz;;;3 1s 4a b57 *;f 1s 7gq *;;1h 1s * b5 7dd;;;5d 1s *;;3q 1s *;;4o 1s li b5 *;42 1s *,33 1s *,4y 1s bdv d2 xw *;42 1s *;;;2o 1s *;42 1s *;;;1z 1s *;12 1s * cm,3b 1s 0 b5 *,3x 1s bet * -2 beu -2 uk -2 bev,3x 1s bet * -2 beu -2 -2 bev;3q 1s *;;;2l 1s 12q * -8 bmo;;;;;;;p 1s b41 d2 *,1d 1s 7uf qp * b4g b6s,1d 1s 79m * b4g b6s,z 1s b41 d2 *;3q 1s *,1d 1s 7uf 4j * b4g b6s;;3s 1s * 7t9;;;;1s 1s 7i4 *;p 1s 1m * b5 79m b3y,p 1s 1m * b5 7pu b3y,p 1s 1m * b3z b3y,z 1s 1m * b5 79m b3y,z 1s 1m * b5 7pu b3y,z 1s 1m * b3z b3y;;;4b 1s 7hr d2 *,21 1s * b5 76j,3p 1s 1 -2 pn *;26 1s * b5 7lq,26 1s * b5 7iw,11 1s * be0;;;1n 1s bab *,22 1s e0 *,22 1s b5 *;;1f 1s *,3h 1s *;;1n 1s *;3b 1s 0 tk * b5 79m,3b 1s 0 tk * tk 79m,3b 1s bbq 86 b54 0 tk *,3b 1s bbq b54 0 tk *,3b 1s bbq 86 0 tk *,3b 1s bbq 0 tk *;;;;;39 1s * b5 7vs,54 1s * np -4 b4w -4 b8g,44 1s np * bm4 bm5,44 1s * bm4 bm5;;;f 1s * t9,1z 1s *;3b 1s fv * bbd uk 7t7,3b 1s fv * bbd bbo,3b 1s 7h3 * bbd uk 7t7,3b 1s 7h3 * bbd bbo,3b 1s 7gr * bbd uk 7t7,3b 1s 7gr * bbd bbo,3b 1s fv * uk 7t7,3b 1s fv * bbo,3b 1s 7h3 * uk 7t7,3b 1s 7h3 * bbo,3b 1s 7gr * uk 7t7,3b 1s 7gr * bbo,1y 1s bfc * a9r bbs,1y 1s bfc * bbs,2m 1s fv pv * -8 bmz,2m 1s bn5 pv *;t 1s *,t 1s * bbz;;;;;;42 1s *,5d 1s *,45 1s bcg -2 1m *,45 1s bcg -2 7nb *,2o 1s * bg1;5f 1s p1 7m9 *;3c 1s * e0 7ku;2q 1s 770 b5 *;4b 1s * b60,1t 1s 7np m2 7f6 bfp *,1t 1s bi0 bfp *;;;;;a 1s 7mb *;;;;;;;4t 1s bdr -2 *;;17 1s *,3b 1s 0 tk 7ah b5 *,3b 1s 0 b5 *,3b 1s * b5 0 bbi 79m bbj,3b 1s * bbi 79m bbj,3b 1s * b5 0 bbi bbj,3b 1s * bbi bbj,35 1s *,2m 1s bn3 -2 z6 *,2m 1s bn3 -2 11m *;;1i 1s * b89 7fs;1c 1s x7 *;;;;;;;;;;3t 1s * 7pj;3s 1s 7p8 *,3t 1s 7p8 *;26 1s 7a7 b5 *,48 1s 7a7 b5 * 5b;5c 1s p2 *;2z 1s bk6 bk7 b5 *;;4m 1s bhg b5 * -2 bhh bhi -2 bhj,4m 1s bhg b5 * -2 bhh -2 bhj;;;;;;;;;p 1s tk z6 *,p 1s tk * b5 79m b3y,p 1s tk * b5 7pu b3y,p 1s tk * b3z b3y,f 1s b5u au *,f 1s b5u au z6 *,f 1s * 792,39 1s * b5 7ua,30 1s axk * bb7,30 1s axk *,30 1s * bb9 e0 bba 7m8,30 1s * e0 bba 7m8,30 1s b89 axk *,30 1s bbb 1m axk *,30 1s bbb axk *,30 1s au * b5 7w2,3 1s bfw * bb7,3 1s bfw *,z 1s tk * b5 79m b3y,z 1s tk * b5 7pu b3y,z 1s tk * b3z b3y,3s 1s * 7hc,h 1s *,19 1s tk * au;5d 1s *;;54 1s 7pv q2 *;;b 1s * 11y 7ae;43 1s 7dj b5 0 7ip 7ac *,43 1s p3 7pi 0 7ip 7ac *,43 1s e0 0 7ip 7ac *,43 1s 7ac * -2 b7m -2 b7n;3q 1s *;5d 1s 780 1m *,5d 1s 7dk au *,1d 1s * 7iy 7hy,1d 1s * 78q,21 1s 7a7 b5 *;;5g 1s * 7qy d2 b8c;5f 1s 7kj *;;;;;28 1s *;;;;32 1s bmd 79r b5 *;;;;2o 1s *,5f 1s p1 7m9 *;;;4b 1s 7a8 b5 *;;;e 1s 7qt *;11 1s *;11 1s *;5c 1s *;;;;3q 1s *;;;1a 1s xp *;2a 1s yg * bit 7m9 biu,2a 1s yg * bit biu;;;;;;;43 1s b7j -2 * b5 0 7ip,43 1s * b5 0 7ip b7l;;1f 1s *,3h 1s *,1o 1s *,q 1s *,q 1s * q2,q 1s * mk,2o 1s * df qp bg0,2o 1s * df bg0;43 1s *;;;;;41 1s 3x *;;;1k 1s bmi 1m * mn;52 1s * b5 b5o;;1k 1s 7vk *;;16 1s *;16 1s *;;;;3j 1s 7uf qp *;4y 1s bdv 1m *,1y 1s 1m * bfd bfe,1y 1s 1m * bfe;1k 1s 7m8 *;1t 1s * q2;4m 1s bhg b5 0 * -2 bhh bhi -2 bhj,4m 1s bhg b5 0 * -2 bhh -2 bhj;;18 1s * bac,18 1s bad * b5 7ac,18 1s bad * e0 7ac,18 1s bad * bag,1o 1s *,3p 1s 1 -2 e0 *;;;;;;;;5b 1s 7ai b5 *;;1t 1s * qp,1t 1s * q2;;1o 1s *;42 1s *,5d 1s *;;;3q 1s *,26 1s * 7n0;;l 1s d9 * 7jz,l 1s qp * b5p;;1o 1s *;e 1s *;;;;;;;38 1s *;;;;;;;1a 1s b3l -2 7nr *,1a 1s q2 * b3m,1a 1s a2u 7a5 d2 *,20 1s q2 * l6 df b84,20 1s q2 * df b84,21 1s 791 b5 *,21 1s q2 *;1a 1s b3l -2 7nr *,1a 1s 1m * b3m,1a 1s a2u 7a5 au *,1a 1s a2u 7c7 au *;;;45 1s *;;;38 1s *,1c 1s 12q *;;;;2f 1s * p2;1a 1s b3l -2 7nr *;;n 1s bjb b5 * -2 1,n 1s 7n5 b5 *;;1p 1s * 86 7w2,1p 1s * bk0;;;3q 1s *,48 1s p1 *,48 1s 1m *,2t 1s * p2 b7f,o 1s * -2 b4l df 7ko,o 1s * -2 b4l b8y,o 1s * 7fz,o 1s * b8z b90 b91 tk b92,o 1s * b8z b90 tk b92;;q 1s * m2 bc0,q 1s * m2,q 1s *;;;;;o 1s tk * pn b93;1j 1s 7fw b5 *,5f 1s b4t * b5 76x;;v 1s xp *;;;;;;;3y 1s * b9q;45 1s bcg -2 7nb q2 *;e 1s *;5f 1s pn 7m9 *;;;2s 1s *;;;2o 1s *;3y 1s *;;;2u 1s * p2 b7f;54 1s b8v zz *,54 1s uk fd b3j *,54 1s fd b3j *,54 1s uk b3j *,54 1s b3j *;45 1s bcg -2 7nb q2 *;18 1s bah * 7gs,18 1s 7r0 *;;;;;3u 1s *;5c 1s * b3k;;5d 1s *;;;42 1s *;16 1s tk *,16 1s *;;;;;29 1s * 86;;;;;;;;;;18 1s 7k6 *,2q 1s 770 *;;;;;;3q 1s *,4o 1s li b5 *;;;42 1s *,56 1s * 78r,33 1s *,5d 1s *;;y 1s *;;l 1s * df 7vp,l 1s * df q2 7vp,l 1s * 7vp;1o 1s *;1a 1s b3l -2 7nr *,1a 1s 1m * b3m;35 1s *;;3w 1s b49 b5 *,1w 1s * -2 b6k,1w 1s * -2 b6r,r 1s bgs b5 *,r 1s bgs e0 *;;1t 1s bhv tq *;;;;1s 1s * 7a3;;;2f 1s p2 df *;;;;;2d 1s *,1a 1s *;2d 1s *,1a 1s *;;;2a 1s 1m * bit 7m9 biu,2a 1s 1m * bit biu,2m 1s * -2 7nf;;;;;;4b 1s *;;;43 1s b7j -2 e0 0 *,43 1s e0 0 * b7l,17 1s p1 *,3k 1s 1m *;;;;3q 1s *;;f 1s *;;58 1s * tk 7vs,58 1s 7vt b5 *;2t 1s b7r b7s b5 *,18 1s bat *;28 1s *;;;;4g 1s *;4g 1s *;;44 1s * 0 0;4g 1s *,20 1s b7z b5 q2 *,1t 1s * q2;;;;;4o 1s li b5 *;4o 1s li *,n 1s 7n5 *;4t 1s * xh e0 bdm,4t 1s xh * e0 bdm;3q 1s *;;;;;;;;2q 1s * 7hg e0 7ac;;;;;;;;2s 1s *;28 1s *;4g 1s * 86,3u 1s *,4e 1s * 86 -2 bj5;;4e 1s 3z * -2 bj5;2o 1s *;;;1t 1s * q2;;;;;;;;;49 1s 7vd 7lu *,49 1s 7vd *;;;;2g 1s ba5 * b9z cm;;5b 1s 7ai *;;;17 1s *;20 1s q2 * l6 df b84,20 1s q2 * df b84;;;2f 1s q2 * 7tn;;;2m 1s df afi *;;3p 1s 1 -2 e0 *;3x 1s * b5 7qi;;;3q 1s *,1h 1s * b5 7uj,1h 1s 7uf q2 *;;;b 1s * bgn b5;3q 1s 7gg *,21 1s 7gg *;2g 1s * 7ip;;2f 1s 1m *;;3u 1s *,3u 1s b9j *;o 1s tk * pn b93;;50 1s * 7n6;;;;;2g 1s 7op * tk cm,2g 1s ba9 * baa;;;;;;;;;;;;;;;;;;3x 1s *;26 1s 7aj b5 *;2f 1s p2 df * -2 b3c,2u 1s p2 df * b7d;2f 1s p2 df * -2 b3c;4y 1s 7s8 *;2s 1s *;;2s 1s *;4b 1s *;4t 1s * 13u;;54 1s b8p e0 *,1k 1s e0 * b5;1a 1s a2u * 7c7,1a 1s a2u * 7a5,39 1s * 792,5f 1s pn * 7t5,5f 1s p1 * 7kj;;;;4b 1s * d2 7a8;2s 1s *;;;;;;;49 1s * b7i;3t 1s 7e3 *;;;;4e 1s 7vs -2 * -4 bja,2m 1s bmy 7nb *;1n 1s *;;;;;;e 1s *,3s 1s * d9,3s 1s 1m *,5f 1s tk * b5 blh;42 1s *,33 1s *;1a 1s b3l -2 7nr *,1a 1s 1m * b3m,1a 1s a2u 7a5 au *,1a 1s a2u 7c7 au *;;;1k 1s * 7m8;e 1s *;;38 1s *,n 1s * b5 7t8;3f 1s 1m *,3h 1s *,b 1s 1m * bgp,1c 1s fd *,19 1s * xh;3f 1s * b4p,3h 1s *,1o 1s *,2q 1s 770 b5 *;;4b 1s * 7ni,4b 1s * 7ni -4 b61,0 1s * 7ni,44 1s bly 1m * blz;;;20 1s * 1m z6,20 1s * b7y;39 1s 792 *;;39 1s b6a * d2 7ua,1n 1s 1m * b5 7ac,n 1s 1m * b5 1 -2 bjf,2m 1s bn3 -2 z6 *;e 1s *,5d 1s *;;1t 1s * qp;3q 1s *;;;;18 1s xp *;;5c 1s xh b3j *;;;42 1s *;3w 1s * b4c;;;;54 1s b8c * xh 7fc,54 1s b8c * b8q,2e 1s 86 q2 xw *,2e 1s 86 q2 10b *;;;;;;50 1s mt *;;3x 1s ben beo 79m * uk,3p 1s 1 -2 tk *,1k 1s 7n2 *;30 1s 7c7 *;5c 1s *;;3x 1s 7g4 *;;5f 1s p1 7m9 *;;;1k 1s * b5 7fu;;;;;;48 1s p1 *;48 1s *;20 1s q2 * l6 df b84,20 1s q2 * df b84;;;49 1s * 7vd;30 1s 7c7 * 7o6;;;2f 1s p2 df * -2 b3c,2f 1s p2 * -2 b3c,4g 1s *,2u 1s p2 * b5 b7d,2 1s * xh -2 bh8 -2 bh9 -2 1ff -2 tq 7q9,2 1s * xh -2 bh8 -2 bh9 -2 1ff -2 7nb 7q9,2 1s * xh -2 bh8 -2 bh9 -2 1ff -2 bha,2r 1s df * -8 1;;42 1s *;;;;;1s 1s 7ve *;;;5 1s *;5d 1s * cm,21 1s * cm;;;44 1s pn *;;3q 1s *,2t 1s p2 hv * 7sn,2t 1s b7e * 7sn,27 1s * 7sn,1h 1s * 7sn;54 1s 7g5 1m * b5 -2 b8h -2 b8i,2 1s * xh -2 bh8 -2 bh9 -2 1ff -2 tq 7q9,2 1s * xh -2 bh8 -2 bh9 -2 1ff -2 7nb 7q9,2 1s * xh -2 bh8 -2 bh9 -2 1ff -2 bha;4t 1s bdf qp *,4t 1s bdf *,n 1s 7kk b5 *;;;e 1s *,3s 1s *;30 1s axk * 7c7 bb7,30 1s axk * 7c7,30 1s b89 axk * 7c7,30 1s bbb 1m axk * 7c7,30 1s bbb axk * 7c7,30 1s axk * b66,2 1s bh6 pv 1m bh7 * b66,2 1s bh6 1m bh7 * b66,2 1s bh6 pv bh7 * b66,2 1s bh6 bh7 * b66;4y 1s *,31 1s bk1 q2 b8c * bk2,31 1s bk1 b8c * bk2;;43 1s b7j -2 p3 *,43 1s p3 * 0 7ip b7l;;;;2f 1s xp q2 *,2f 1s xp 1m *;;5c 1s * b3i agm,1d 1s * 11x -2 b73 -2 b74,1d 1s * 7o5 -2 b73 -2 b74;;;;;;5c 1s * b3h,a 1s * xh -2 bg5,a 1s * -2 bg5,a 1s * xh bg9,a 1s * bg9,3s 1s * q2 7np;;;41 1s *;;;;;1f 1s *;;;;;;;q 1s *,4m 1s 76g b5 * -2 bhk -2 bhl,4m 1s 76g b5 * -2 -2 bhl,2l 1s df yf *,2l 1s yf *,2l 1s 7w2 *,2l 1s bmu uk -2 bmv -4 *;;;;1h 1s 7a7 b5 *;;27 1s *;;54 1s 788 df -2 b4w * 7iu,54 1s b8s -2 b4w * 7iu,54 1s 788 df -2 * 7iu,54 1s b8s -2 * 7iu,3y 1s * 7iu;;;40 1s *,3p 1s 1 -2 p2 *;3f 1s p2 *,40 1s *,r 1s bgs p2 *;;45 1s *;;;;;3s 1s 7c4 *;3q 1s *;3q 1s *;50 1s * b5 1;;;1n 1s *;42 1s *,33 1s *;17 1s *;17 1s *;;;;;;;;;3t 1s 7e3 au *;;;;1h 1s * bkq bkr;26 1s 7ue b5 *;4g 1s * 86;p 1s au * b5 79m b3y,p 1s au * b5 7pu b3y,p 1s au * b3z b3y,z 1s au * b5 79m b3y,z 1s au * b5 7pu b3y,z 1s au * b3z b3y;;43 1s * 7v7;;49 1s * 77u 0 7vd,1y 1s q2 * bfd bfe,1y 1s q2 * bfe;1y 1s q2 * bfd bfe,1y 1s q2 * bfe;;;;;;;;;;;;;;;;;41 1s *;35 1s *;;;42 1s *,33 1s *,17 1s *,35 1s *;;2f 1s *;;;y 1s *;;;;;;3q 1s *;4b 1s 7md b5 * 7t9,4b 1s 7b1 b5 *,4m 1s bhg b5 * -2 bhh bhi -2 bhj,4m 1s bhg b5 * -2 bhh -2 bhj;;;20 1s b88 b89 tr *,27 1s *,o 1s b9c b5 * -4 b9d b9e b9f;;12 1s tk *;;;;a 1s q2 *;;;;2e 1s 3z 7m9 *;1h 1s * b5 7hr;;;2j 1s tk *,2j 1s 13n *,2j 1s pn *;;3s 1s 7p9 7sn *,3t 1s 7p9 7sn *;1f 1s *;;;;1y 1s q2 uk * bfd bfe,1y 1s 1m * bfd bfe,1y 1s q2 uk * bfe,1y 1s 1m * bfe;42 1s *,5d 1s *,1p 1s bju 7bc *,1p 1s bju *;;;;;;;;;42 1s *;;;41 1s 7pw *;41 1s *;;;18 1s * bak,4t 1s * bcs,4t 1s bcv *,4t 1s * b5 5n 7g7,4t 1s * b5 bdq;;1f 1s *;;41 1s *;;1n 1s *;;;1n 1s *;1n 1s *;54 1s * b8k b8l 7nb b8m;2g 1s pn xw * 7kg;;;;;;1o 1s bb4 b5 * bb5;;;5d 1s *;39 1s 7nb *;;;;;1d 1s 1m * qp uk b6x,1d 1s 1m * uk b6x,3j 1s * cm;;;21 1s 7gg *;4o 1s li b5 *,18 1s * 7gs,18 1s * e0 7ac bay,21 1s q2 *;;;;3b 1s 0 tk 7ah tk *,3b 1s 0 tk *;;;1o 1s *,3b 1s 0 tk 7ah tk *,3b 1s 0 tk *,2q 1s 770 b5 *,3p 1s 1 -2 tk *;52 1s 7ve *;3q 1s *,4o 1s li b5 *;;;;;;;;;49 1s * 7vd,49 1s * b7h;41 1s *;;;3q 1s *;;;;;;5d 1s *;;3q 1s *,49 1s b7g 0 *,20 1s 1m * l6 df b84,20 1s 1m * df b84;;;;1o 1s *,r 1s bgu pn * -2 1;;;;42 1s *,33 1s *,35 1s *;;;58 1s * tk 7vs,4m 1s bhg b5 * -2 bhh bhi -2 bhj,4m 1s bhg b5 * -2 bhh -2 bhj;;3q 1s *;;4e 1s * -2 e0 uk -4 bja;39 1s *;58 1s *;41 1s 7tr *;;;;;;3q 1s *;;;;;;;2 1s bh6 pv 1m bh7 7pf 7kd b5 *,2 1s bh6 pv 1m bh7 7pf 7md b5 *,2 1s bh6 1m bh7 7pf 7kd b5 *,2 1s bh6 1m bh7 7pf 7md b5 *,2 1s bh6 pv bh7 7pf 7kd b5 *,2 1s bh6 pv bh7 7pf 7md b5 *,2 1s bh6 bh7 7pf 7kd b5 *,2 1s bh6 bh7 7pf 7md b5 *,2 1s bh6 pv 1m bh7 7kd b5 *,2 1s bh6 pv 1m bh7 7md b5 *,2 1s bh6 1m bh7 7kd b5 *,2 1s bh6 1m bh7 7md b5 *,2 1s bh6 pv bh7 7kd b5 *,2 1s bh6 pv bh7 7md b5 *,2 1s bh6 bh7 7kd b5 *,2 1s bh6 bh7 7md b5 *;2j 1s *;2s 1 * zs;2f 1 pw *;2f 1 d5 zs *;;2f 1 pn *;2f 1 pw -2 *;;;;;;2f 1 pn *;;5c 1 7wm * 10l 7wo;;5c 1 5i *;;5c 1 7wq *;;;;;;;;;;;;;5c 1 7x3 * 7x5;;1a 1 * -2 6m -2 7x7;;;;1a 1 7x8 7x9 *,1a 1 7x8 *;1a 1 14s mj *;1a 1 4z qt qy *,1a 1 4z qt *,p 1 4z 367 qy *,p 1 4z 367 *,3f 1 4z 8e5 qy *;;1a 1 4z 7xd *;;1a 1 7xf *;;1a 1 7xh *;1a 1 2tf *;1a 1 * 7xl;;1a 1 * 6m 7xn,1a 1 * 6m;;1a 1 7xm 6m 7xn *,1a 1 7xm 6m *;1a 1 * gd 6m 12d,1a 1 * 6m 12d;;p 1 * jh 6m 7xt 7xu,p 1 * 6m 7xt 7xu,p 1 * jh 6m 7xu,p 1 * 6m 7xu;p 1 7xr jh * 6m 7xt 7xu,p 1 7xr * 6m 7xt 7xu,p 1 7xr jh * 6m 7xu,p 1 7xr * 6m 7xu;;;;;;p 1 7xx * 7xz 7y0;;p 1 7xx 7xz *;p 1 7y4 2mz 10l * 7y2,p 1 7y4 2s3 10l * 7y2,p 1 7y4 7y3 * 7y2,p 1 7y4 * 7y2;;;;;p 1 7y5 367 *;p 1 * 7y8 10e 2f0,p 1 * 7y8 15s;;p 1 * 6m 10e 7ya,p 1 * 6m 7yb;;;p 1 367 qy *;;p 1 * 2mz -4 2wi,3f 1 * 8db,3f 1 * 8di 8dj 1,3f 1 * 8di 1;3w 1 * 7yg 7yh 7yi,3w 1 * 7yh 7yi,3w 1 * 7yg 7yi,3w 1 * 7yi;;;;;3w 1 7yj *;;3w 1 7yl -2 gd -2 *;;;;3w 1 * 7yr;;3w 1 * q3 -2 1;;3w 1 * 7yv q3 -2 1;;3w 1 * -4 4z 367 qy 7xc,3w 1 * -4 4z 367 7xc;;3w 1 * 7yz;;;40 1 7z0 *;;;;;40 1 * 10l 15s 7z4 -2 7z5,40 1 * 7z4 -2 7z5,d 1 * 8l0 7za 8l1;;;;;;;4c 1 10l * 7ze 7zf;;;4c 1 * 367 7zh;;;;;m 1 * 7zi 7zj 7zk,m 1 * 7zj 7zk,m 1 * 7zi 7zk,m 1 * 7zk,m 1 * -4 7zw qt,6 1 8mz *;1j 1 89b * 89c 89d 89e,1j 1 89b * 89d 89e,1j 1 89b * 89c 89e,1j 1 89b * 89e;;;m 1 7zm 7zn 7zo *,m 1 7zm 7zo *,m 1 7zm 7zn *,m 1 7zm *,2b 1 800 *;;;m 1 7zq 7zr -2 * 7zt;;;m 1 7zu 2rx 5i * 6m 15s,m 1 7zu 2rx 5i * 2lz qt,m 1 7zu 2rx 5i * 4z qt,m 1 7zu 10l 5i * 6m 15s,m 1 7zu 10l 5i * 2lz qt,m 1 7zu 10l 5i * 4z qt,m 1 7zu 7xq * 6m 15s,m 1 7zu 7xq * 2lz qt,m 1 7zu 7xq * 4z qt,m 1 7zu * 6m 15s,m 1 7zu * 2lz qt,m 1 7zu * 4z qt,m 1 7zu 2rx 5i *,m 1 7zu 10l 5i *,m 1 7zu 7xq *,m 1 7zu *;;;;;;;;2b 1 802 *;;56 1 804 *;;56 1 806 *;;1s 1 * 80a;;1s 1 * 2m9 2f5,1s 1 * 2f5;;;;;4g 1 * 10l 12d,4g 1 * 367 2m1,4g 1 * 80h;;;4g 1 * 35m;;4g 1 * 80k;4g 1 * 80n;;l 1 * 300;;;;26 1 80r *;;26 1 80t wz *,26 1 80t *;26 1 j3 *;26 1 * q3 367 80x;;f 1 * 80z;;f 1 * q3 367 2dh 811,f 1 * q3 367 811;;f 1 * 813;;;;;f 1 816 2f5 *;f 1 80y *;;4b 1 * wz 2qk 2rz,4b 1 * 2qk 2rz;4b 1 * t7;4b 1 * 2dh 81d,g 1 * 8hd ml jh,g 1 * 8hd 346 2rz,g 1 * 8hd 346 j3,g 1 * 8hd 8ib;;;4b 1 * gd 367 2dh;;;5d 1 2sq *;;;5d 1 j6 15s 4f *,5d 1 j6 *;;5d 1 pd *;;;;48 1 *;48 1 35e *;;;;;;;2w 1 2sv 81x 81y *,4z 1 8i5 *;;39 1 10l * 822 823,39 1 10l * 823;;;;;;;1w 1 p *;;;;1w 1 * 82d;;;1w 1 82e 7xq p *,1w 1 82e 7xq *;;;1d 1 3a 2f0 35j 5i *,1d 1 3a 2f0 82j *;;1d 1 * 159 2ck 35j 5i 82i,1d 1 * 159 2ck 82j 82i,1d 1 * 35j 5i 82i,1d 1 * 82j 82i;;1d 1 15s 35j 5i * 82n,1d 1 15s 4f * 82n;;;1d 1 pn 82o 35j 5i *,1d 1 pn 82o kz *;20 1 15s 7wu 84y *,20 1 15s 7wu *;1d 1 * qb 10e 30s;1d 1 82r *;;;;2i 1 * 82x;;;;2i 1 82y 10l 82z *,2i 1 832 q3 82z *;;;;;;;;2u 1 pn * 839 83a,2u 1 pn * 83a,2u 1 pn * 839,2u 1 pn *;;;;;2u 1 * kz pw 83e,2u 1 * pw 83e;;;;;49 1 83h *;49 1 * 4f 83k,49 1 * 83k,49 1 83p fz * 83g,49 1 0 * 83q;;49 1 * 4f 2kz 12a 2ks,49 1 * 4f 2me 2ks,49 1 * 2kz 12a 2ks,49 1 * 2me 2ks;;;;;;43 1 * 10l 12d 4z 2sq,43 1 * 10l 12d 35r 0 it,43 1 * 10l 12d 83s,43 1 * 10l np 4z 2sq,43 1 * 10l np 35r 0 it,43 1 * 10l np 83s,43 1 * 10l 32l 4z 2sq,43 1 * 10l 32l 35r 0 it,43 1 * 10l 32l 83s,43 1 * 83t 4z 2sq,43 1 * 83t 35r 0 it,43 1 * 83t 83s,43 1 * 4z 2sq,43 1 * 35r 0 it,43 1 * 83s;;;;;43 1 83u 83v * 83x;;;43 1 ql 2jh 83y 35j * 840 -4 841,43 1 842 83y 35j * 840 -4 841,43 1 ql 2jh 83y * 840 -4 841,43 1 842 83y * 840 -4 841,43 1 ql 2jh 83y 35j * -4 841,43 1 842 83y 35j * -4 841,43 1 ql 2jh 83y * -4 841,43 1 842 83y * -4 841;;43 1 ql 2jh 83y 35j 840 -4 *,43 1 842 83y 35j 840 -4 *,43 1 ql 2jh 83y 840 -4 *,43 1 842 83y 840 -4 *,43 1 ql 2jh 83y 35j -4 *,43 1 842 83y 35j -4 *,43 1 ql 2jh 83y -4 *,43 1 842 83y -4 *;;;;43 1 35j 5i * -2 843 844,43 1 kz * -2 843 844;;;;;;;2t 1 84a 84b *;;;;;;;;2t 1 pn * 83e;;;20 1 15s 84l * 84m;;;20 1 367 84p 14p *;;;;20 1 15s 4f *;;;20 1 84v 84w * 84s,20 1 84v * 84s;;;;;;20 1 * kz 854;;;;20 1 * kz 2wi;;;54 1 * 858 859;54 1 858 85d 85c *;;;;54 1 858 85e *;;;;;;;18 1 * 87v 4z 2nd,18 1 * 87v 35m 367,18 1 * 87v 87w,18 1 * 87x 87y jh 367,18 1 * 87x 87y 87z,18 1 * 12a 10l 1;;54 1 iz mt -4 85n -4 *;;54 1 * 367 85r;;;;;54 1 858 * 2ew 12a;;;;;;;;;54 1 862 32e 863 *,54 1 862 863 *;;;54 1 15s * 865 866;;54 1 * 367 868;;;;54 1 2s3 0 86c *;54 1 * 7x5;54 1 86e 7x5 *;;54 1 86g *;;;;;;;;o 1 86o * 86l 86q;;;;o 1 * 2fp 35m qt;;;;;o 1 86x 367 * 86z;;;;3y 1 * 871;3y 1 *;3y 1 oy *;3y 1 qt *;3y 1 * -2;;2g 1 * 0 879 0 87a,2g 1 * 0 0 87a,2g 1 * 0 879 87a,2g 1 * 0 87a,2g 1 * 0 879 0 87e 87f b3,2g 1 * 0 0 87e 87f b3,2g 1 * 0 879 87e 87f b3,2g 1 * 0 87e 87f b3,2g 1 * 87g 87h 87i b3;;2g 1 0 879 0 * q3 35u 87b,2g 1 0 879 0 * 87c 87b,2g 1 0 0 * q3 35u 87b,2g 1 0 0 * 87c 87b,2g 1 0 879 * q3 35u 87b,2g 1 0 879 * 87c 87b,2g 1 0 * q3 35u 87b,2g 1 0 * 87c 87b,2g 1 0 879 0 * q3 35u,2g 1 0 879 0 * 87c,2g 1 0 0 * q3 35u,2g 1 0 0 * 87c,2g 1 0 879 * q3 35u,2g 1 0 879 * 87c,2g 1 0 * q3 35u,2g 1 0 * 87c;;;2g 1 * 1m b3,2g 1 * sz b3;;;;;;;;2g 1 87j 879 87k * 87f b3,2g 1 87j 87k * 87f b3,2g 1 87j 879 * 87f b3,2g 1 87j * 87f b3;2g 1 jh 367 * 32u;2g 1 fz * 87i b3;2g 1 0 87n qb 7za *,1n 1 344 367 *;;1n 1 qb 87p *,18 1 88a 15s 88b kz 87s *,18 1 88a 88b kz 87s *,18 1 88a 15s 88b 87s *,18 1 88a 88b 87s *,18 1 88a 15s 88b kz *,18 1 88a 88b kz *,18 1 88a 15s 88b *,18 1 88a 88b *;1n 1 35m 2p0 367 *,1n 1 35m 87s *;;;18 1 87t *;;;;;;;18 1 h2 2tf *;18 1 2yq b3 *,18 1 883 *;;;;;18 1 * -2 1 -4 sz b3,18 1 * -2 1 -4 1m b3,18 1 * -2 1 -4 2j7 b3,18 1 * -2 1 -4 sz 355;18 1 887 -2 1 -4 *,18 1 * 880 889;;;;;;3v 1 88d 88f *,3v 1 88d *;;3v 1 * 2ge jh;3v 1 88g *;;;;;30 1 88k 88i 88l *,30 1 88k 88i *,4l 1 2sv 8h4 8h5 2dh *,4l 1 2sv 8h5 2dh *,4l 1 2sv 8h4 2dh *,4l 1 2sv 2dh *,4l 1 2sv 8h4 8h5 *,4l 1 2sv 8h5 *,4l 1 2sv 8h4 *,4l 1 2sv *;;;3b 1 * qb 10l 10e 88q,3b 1 * 88r 10e 88q,3b 1 * 10e 88q,3b 1 * qb 10l 88q,3b 1 * 88r 88q,3b 1 * 88q;1y 1 * 8f8 8ea;;3b 1 * 10e 2m3 88t,3b 1 * 10e 2f9 88t,3b 1 * 88u 88t;;;3b 1 * 87p 0,3b 1 * 0,29 1 * 8ef 8eg,29 1 * 8eg;3b 1 88v 87p *,3b 1 88v *;;3b 1 0 88x 7xt *;3b 1 * 88x 890 891;;;3b 1 * -2 893;3b 1 6l *;1z 1 *;;1z 1 895 15s * 897,1z 1 895 15s *;;;t 1 898 *;;;;;;;1j 1 gd 7za 89f *,1j 1 gd 7za *;;1j 1 89h *;;2q 1 89j * 89l;;;2q 1 * 89o,1y 1 8f1 10e * 2t6 10l 7x5 8f2,1y 1 8f1 10e * 10l 7x5 8f2,1y 1 8f1 10e * 2t6 7x5 8f2,1y 1 8f1 10e * 7x5 8f2,1y 1 8f1 10e * 2t6 10l 7x5,1y 1 8f1 10e * 10l 7x5,1y 1 8f1 10e * 2t6 7x5,1y 1 8f1 10e * 7x5;;;38 1 *;;;22 1 89r 367 89s *,22 1 89r 367 *;;22 1 367 89u *;22 1 367 qy *,22 1 367 *;22 1 * -2 89y 89z;;;22 1 14s * 15s;22 1 * 89y 367 8a2,22 1 * 367 8a2;;45 1 uy * 8a4;;45 1 * 8a7 10l qt,45 1 * 8a7 10l 10e,45 1 * 8a7 8a6,45 1 * 10l qt,45 1 * 10l 10e,45 1 * 8a6;;;;;45 1 pd *,4k 1 8ee *,2c 1 * 8ix df 2ql,2c 1 * 8ix 8iy;45 1 * 8ac 89y 10e 8ad;;;46 1 * uy 2zs 8af;;46 1 8ae * 8af;46 1 * 8ai;;;;;46 1 8al * 89p 2nd;4t 1 * 8ao 4a 2hr,4t 1 * 8ao 2hr gd,4t 1 * 8ao 8ap,4t 1 * 4a 2hr,4t 1 * 2hr gd,4t 1 * 8ap;;;;4t 1 8aq *;4t 1 * 8at 8au,4t 1 * 8au;;;4t 1 * 8aw 8ax,4t 1 * 8ax;;;;4t 1 8ay 0 * 321 qb 367,4t 1 8ay 0 * 321 2lz 2nd,4t 1 8ay 0 * 321 qb qt,4t 1 8ay 0 * 321 8b0,4t 1 8ay * 321 qb 367,4t 1 8ay * 321 2lz 2nd,4t 1 8ay * 321 qb qt,4t 1 8ay * 321 8b0;;4t 1 8ay 1m xv q3 *,4t 1 8ay 0 2zk q3 *,4t 1 8ay 11q 2zk q3 *,4t 1 8ay 0 *;;4t 1 * 2ss 321,4t 1 * 321;;4t 1 2pi 2l8 30x *,4t 1 2pi 11 30x *,4t 1 2pi 8b6 *;;;4t 1 * 8b9 8ba,4t 1 * 8ba;;;4t 1 * 7yg 8bc;;4t 1 * 2l8 30x,4t 1 * 8be;;;4t 1 8bf *;4t 1 * 32p 321,4t 1 * 884;4t 1 2zk q3 0 *;;;;;4t 1 * 0 8bo;;4t 1 3m *;4t 1 * 2sv;4y 1 * 8bs,4y 1 *;;4y 1 * 8bu 8bv,4y 1 * 8bv;;;4y 1 * 8bx -2 12a,4y 1 * -2 12a;;;11 1 8by *;4j 1 * 8c1 8c2 8c3 8c7 8c4 q3 367 8c6,4j 1 * 8c2 8c3 8c7 8c4 q3 367 8c6,4j 1 * 8c1 8c3 8c7 8c4 q3 367 8c6,4j 1 * 8c3 8c7 8c4 q3 367 8c6,4j 1 * 8c1 8c2 8c3 8c4 q3 367 8c6,4j 1 * 8c2 8c3 8c4 q3 367 8c6,4j 1 * 8c1 8c3 8c4 q3 367 8c6,4j 1 * 8c3 8c4 q3 367 8c6,4j 1 * 8c1 8c2 8c3 8c7 8c4 8c6,4j 1 * 8c2 8c3 8c7 8c4 8c6,4j 1 * 8c1 8c3 8c7 8c4 8c6,4j 1 * 8c3 8c7 8c4 8c6,4j 1 * 8c1 8c2 8c3 8c4 8c6,4j 1 * 8c2 8c3 8c4 8c6,4j 1 * 8c1 8c3 8c4 8c6,4j 1 * 8c3 8c4 8c6;;;;;4j 1 8c0 8c1 8c2 8c3 8c7 8c4 q3 367 * 8c6,4j 1 8c0 8c2 8c3 8c7 8c4 q3 367 * 8c6,4j 1 8c0 8c1 8c3 8c7 8c4 q3 367 * 8c6,4j 1 8c0 8c3 8c7 8c4 q3 367 * 8c6,4j 1 8c0 8c1 8c2 8c3 8c4 q3 367 * 8c6,4j 1 8c0 8c2 8c3 8c4 q3 367 * 8c6,4j 1 8c0 8c1 8c3 8c4 q3 367 * 8c6,4j 1 8c0 8c3 8c4 q3 367 * 8c6,4j 1 8c0 8c1 8c2 8c3 8c7 8c4 * 8c6,4j 1 8c0 8c2 8c3 8c7 8c4 * 8c6,4j 1 8c0 8c1 8c3 8c7 8c4 * 8c6,4j 1 8c0 8c3 8c7 8c4 * 8c6,4j 1 8c0 8c1 8c2 8c3 8c4 * 8c6,4j 1 8c0 8c2 8c3 8c4 * 8c6,4j 1 8c0 8c1 8c3 8c4 * 8c6,4j 1 8c0 8c3 8c4 * 8c6;;;4j 1 * -4 0 8ca;4j 1 8c8 -4 0 * 8ca;;;;;3x 1 * jh 4z 2ph 0 8cf,3x 1 * jh 8cg 0 8cf,3x 1 * 4z 2ph 0 8cf,3x 1 * 8cg 0 8cf,3x 1 * jh 4z 2ph 8cf,3x 1 * jh 8cg 8cf,3x 1 * 4z 2ph 8cf,3x 1 * 8cg 8cf;;;3x 1 * 367 qy 8ci;;;;3x 1 * gd 890 8cm 15s,3x 1 * gd 890 8cm;;3x 1 8cl gd 890 8cm 15s *,3x 1 8cl gd 890 8cm *;;;;;;3x 1 8cq 8cr 8cs *,3x 1 8cq 8cs *;;;3x 1 8cu 8cv * 12a 8cx 84s,3x 1 8cu 8cv * 8cx 84s;;;3x 1 * 8d0 8d1 q3 32h,3x 1 * 8d0 8d1 qd q3 32h,3x 1 * 8d0 8d1 301 12a,3x 1 * 8d0 8d1 8d2;;;;3f 1 * 2sr 1,3f 1 * 1;;3f 1 8d4 -4 *;;3f 1 8d6 8d8 *;;;3f 1 8d9 -2 *;;3f 1 2s3 10l -2 * 8dd 8de,3f 1 2mz 10l -2 * 8dd 8de,3f 1 2cu 10l -2 * 8dd 8de,3f 1 8df -2 * 8dd 8de,3f 1 2s3 10l -2 * 8de,3f 1 2mz 10l -2 * 8de,3f 1 2cu 10l -2 * 8de,3f 1 8df -2 * 8de;;;;3f 1 2s3 10l -2 * 12d 1,3f 1 2mz 10l -2 * 12d 1,3f 1 8dh -2 * 12d 1,3f 1 2s3 10l -2 * 1,3f 1 2mz 10l -2 * 1,3f 1 8dh -2 * 1;;;;;;;;;;;;3f 1 8dr *;3f 1 i6 10l 5i *,3f 1 2mz 10l 5i *,3f 1 2s3 10l 5i *,3f 1 kz 10l 5i *,3f 1 4f 10l 5i *,3f 1 8du 5i *;;;;3f 1 * 10e 8dy;;;;3f 1 * 8e2 8e3;;;;;;;;28 1 * 8ea;;4o 1 * 8ec;;;;;;29 1 * 8ei 8ej;;;29 1 * 8el 0,29 1 * 0;;29 1 * -2 0 -2 8en;;;29 1 * 87p 8eo,29 1 * 8eo;29 1 0 * 367;29 1 367 * 8es 0;;1y 1 * 8eu 8ev 8ew,1y 1 * 8ev 8ew,1y 1 * 8eu 8ew,1y 1 * 8ew;;;;1y 1 * 8ey 8ez 0 1 8f0,1y 1 * 8ez 0 1 8f0,1y 1 * 8ey 0 1 8f0,1y 1 * 0 1 8f0,1y 1 * 8ey 8ez 1 8f0,1y 1 * 8ez 1 8f0,1y 1 * 8ey 1 8f0,1y 1 * 1 8f0;;;;1y 1 * 8ac 10l 7x5 8f2,1y 1 * 10l 7x5 8f2,1y 1 * 8ac 7x5 8f2,1y 1 * 7x5 8f2,1y 1 * 8ac 10l 7x5,1y 1 * 10l 7x5,1y 1 * 8ac 7x5,1y 1 * 7x5;;;1y 1 8f3 3a 10e *,1y 1 8f3 10e *,1y 1 8f3 *;;1y 1 8f5 -2 * 35m 10e 8f7,1y 1 8f5 -2 * 10e 8f7,1y 1 8f5 -2 * 35m 8f7,1y 1 8f5 -2 * 8f7;1y 1 * 8ea 89h 8f9;;;4s 1 * 10e 89n qu,4s 1 * 8fb qu,4s 1 * qu;;;;3 1 * 8ff;;;;3 1 8fg 8fh *,3 1 858 *;2o 1 * 3m 8fj;;c 1 89y 367 8fk *,c 1 89y 367 *;x 1 *;2p 1 * 10e 8fo 8fp,2p 1 * 8fq 8fp;;;;;;;2p 1 * 8ac qb 8fv 89h 8fw,2p 1 * 8ac 8fv 89h 8fw;;;2p 1 * 10e 8ew;;;;;;;;;1r 1 * -2 qb 8g7 2du;;;2e 1 * 7x5 10l 12g,2e 1 * 7x5 8ga;;2e 1 * 8ey 87p 8gc,2e 1 * 8ey 8gc;;;2e 1 * 367 8gf;;2e 1 14s 14s * 8gh,2e 1 14s * 8gh;;;2e 1 * 12d 8gk;;;1 1 8gl *;1 1 *;1 1 367 *;;;0 1 ml jh *;;;1t 1 * 8gv 7x5,1t 1 * 7x5;;1t 1 * 8gv qb 8gx,1t 1 * 8gv 8gx;;1t 1 * -4 10l 8gz 8h0,1t 1 * -4 10l 8gz;;;1t 1 * 7x5 8h2 8h3;;;;;;;4l 1 * -2 8h6 -2 8h7;;;;;g 1 * ml jh,g 1 * 346 2rz,g 1 * 346 j3,g 1 * 8ic,g 1 ml jh 8id 8ie *,g 1 ml jh 8id *;;;;4m 1 8hi *;;4m 1 * 8hk 8hl;;;4m 1 * 15s 8hn,4a 1 * 8hw 10e 2dc;;4m 1 8hm *;41 1 2xe * 8hq;;5g 1 367 88i *,5g 1 367 *;;4a 1 8hs q3 10e *;;;;4a 1 * -2 8hm;37 1 * 367 8hz;;;;37 1 367 * 35j 5i 35m 10e,37 1 367 * 35j 5i 8i0,37 1 367 * 2rx 5i 35m 10e,37 1 367 * 2rx 5i 8i0,37 1 367 * 8i1 35m 10e,37 1 367 * 8i1 8i0;;;;;4z 1 35m 8i6 *;4z 1 2h7 89h *,4z 1 2h7 *;4z 1 * 367 2rm,4z 1 * l2,1p 1 * 8nd;;;;;;g 1 * 8id 8ie 2ss 2dh,g 1 * 8id 8ie 8hd,g 1 * 8id 2ss 2dh,g 1 * 8id 8hd;;g 1 * 8ig 7za t7,g 1 * 7za t7,g 1 * 8ig t7,g 1 * t7;4v 1 * 10e 8ij q4 2t6 10l 87p 8ik ck 2zu,4v 1 * 10e 8ij q4 2t6 10l 87p 8ik 8il,4v 1 * 10e 8ij q4 8im 87p 8ik ck 2zu,4v 1 * 10e 8ij q4 8im 87p 8ik 8il,4v 1 * 8in q4 2t6 10l 87p 8ik ck 2zu,4v 1 * 8in q4 2t6 10l 87p 8ik 8il,4v 1 * 8in q4 8im 87p 8ik ck 2zu,4v 1 * 8in q4 8im 87p 8ik 8il,4v 1 * q4 2t6 10l 87p 8ik ck 2zu,4v 1 * q4 2t6 10l 87p 8ik 8il,4v 1 * q4 8im 87p 8ik ck 2zu,4v 1 * q4 8im 87p 8ik 8il,4v 1 * 10e 8ij 2t6 10l 87p 8ik ck 2zu,4v 1 * 10e 8ij 2t6 10l 87p 8ik 8il,4v 1 * 10e 8ij 8im 87p 8ik ck 2zu,4v 1 * 10e 8ij 8im 87p 8ik 8il,4v 1 * 8in 2t6 10l 87p 8ik ck 2zu,4v 1 * 8in 2t6 10l 87p 8ik 8il,4v 1 * 8in 8im 87p 8ik ck 2zu,4v 1 * 8in 8im 87p 8ik 8il,4v 1 * 2t6 10l 87p 8ik ck 2zu,4v 1 * 2t6 10l 87p 8ik 8il,4v 1 * 8im 87p 8ik ck 2zu,4v 1 * 8im 87p 8ik 8il,4v 1 * 10e 8ij q4 2t6 10l 8ik ck 2zu,4v 1 * 10e 8ij q4 2t6 10l 8ik 8il,4v 1 * 10e 8ij q4 8im 8ik ck 2zu,4v 1 * 10e 8ij q4 8im 8ik 8il,4v 1 * 8in q4 2t6 10l 8ik ck 2zu,4v 1 * 8in q4 2t6 10l 8ik 8il,4v 1 * 8in q4 8im 8ik ck 2zu,4v 1 * 8in q4 8im 8ik 8il,4v 1 * q4 2t6 10l 8ik ck 2zu,4v 1 * q4 2t6 10l 8ik 8il,4v 1 * q4 8im 8ik ck 2zu,4v 1 * q4 8im 8ik 8il,4v 1 * 10e 8ij 2t6 10l 8ik ck 2zu,4v 1 * 10e 8ij 2t6 10l 8ik 8il,4v 1 * 10e 8ij 8im 8ik ck 2zu,4v 1 * 10e 8ij 8im 8ik 8il,4v 1 * 8in 2t6 10l 8ik ck 2zu,4v 1 * 8in 2t6 10l 8ik 8il,4v 1 * 8in 8im 8ik ck 2zu,4v 1 * 8in 8im 8ik 8il,4v 1 * 2t6 10l 8ik ck 2zu,4v 1 * 2t6 10l 8ik 8il,4v 1 * 8im 8ik ck 2zu,4v 1 * 8im 8ik 8il,4v 1 * 10e 8ij q4 2t6 10l 87p ck 2zu,4v 1 * 10e 8ij q4 2t6 10l 87p 8il,4v 1 * 10e 8ij q4 8im 87p ck 2zu,4v 1 * 10e 8ij q4 8im 87p 8il,4v 1 * 8in q4 2t6 10l 87p ck 2zu,4v 1 * 8in q4 2t6 10l 87p 8il,4v 1 * 8in q4 8im 87p ck 2zu,4v 1 * 8in q4 8im 87p 8il,4v 1 * q4 2t6 10l 87p ck 2zu,4v 1 * q4 2t6 10l 87p 8il,4v 1 * q4 8im 87p ck 2zu,4v 1 * q4 8im 87p 8il,4v 1 * 10e 8ij 2t6 10l 87p ck 2zu,4v 1 * 10e 8ij 2t6 10l 87p 8il,4v 1 * 10e 8ij 8im 87p ck 2zu,4v 1 * 10e 8ij 8im 87p 8il,4v 1 * 8in 2t6 10l 87p ck 2zu,4v 1 * 8in 2t6 10l 87p 8il,4v 1 * 8in 8im 87p ck 2zu,4v 1 * 8in 8im 87p 8il,4v 1 * 2t6 10l 87p ck 2zu,4v 1 * 2t6 10l 87p 8il,4v 1 * 8im 87p ck 2zu,4v 1 * 8im 87p 8il,4v 1 * 10e 8ij q4 2t6 10l ck 2zu,4v 1 * 10e 8ij q4 2t6 10l 8il,4v 1 * 10e 8ij q4 8im ck 2zu,4v 1 * 10e 8ij q4 8im 8il,4v 1 * 8in q4 2t6 10l ck 2zu,4v 1 * 8in q4 2t6 10l 8il,4v 1 * 8in q4 8im ck 2zu,4v 1 * 8in q4 8im 8il,4v 1 * q4 2t6 10l ck 2zu,4v 1 * q4 2t6 10l 8il,4v 1 * q4 8im ck 2zu,4v 1 * q4 8im 8il,4v 1 * 10e 8ij 2t6 10l ck 2zu,4v 1 * 10e 8ij 2t6 10l 8il,4v 1 * 10e 8ij 8im ck 2zu,4v 1 * 10e 8ij 8im 8il,4v 1 * 8in 2t6 10l ck 2zu,4v 1 * 8in 2t6 10l 8il,4v 1 * 8in 8im ck 2zu,4v 1 * 8in 8im 8il,4v 1 * 2t6 10l ck 2zu,4v 1 * 2t6 10l 8il,4v 1 * 8im ck 2zu,4v 1 * 8im 8il;;;;;;4v 1 2ms 8ac 2t6 10l qt *,4v 1 2ms 8ac 10l qt *,4v 1 8ip * 35j 2uj,4v 1 8ip * 8iq;;;3m 1 1 87f *,3m 1 87f *;3m 1 0 * 87i 8it;3m 1 0 87i *;;;2c 1 8iu 8iv *,2c 1 8iu *;;;;2c 1 8iz 10e *;;;;53 1 8j5 -8 *;;;53 1 8j6 * 8j8,53 1 8j6 *;;;53 1 yf 32e 8j9 * 8jb,53 1 8jc 8j9 * 8jb;;;53 1 10l * 7zr 8je;;;;53 1 10l 5i 8jf 8jg 89h *;53 1 10l * 87p 8jj;;53 1 7xq * 2sr 8jl,53 1 7xq * 8jl;;;53 1 8jm *;;;53 1 8jp *;53 1 842 83y -2 *;;;;55 1 *;;55 1 8jw *;55 1 *;55 1 8jy *;;55 1 * 8k0;55 1 * 8k3;;55 1 * 8k6,55 1 *;55 1 8k4 * 8k6,55 1 8k4 *;;55 1 * 7yg,55 1 *;;55 1 8k8 *;;55 1 * 8ka;55 1 * 30w;;55 1 * fx;;55 1 35u *;55 1 * q3 87p 8ki,55 1 * q3 8ki;;55 1 * q3 10e 8kk;;s 1 * q3,s 1 *;;s 1 2lz 367 *;s 1 7xq *;s 1 * 8dz 8kq;;;d 1 2ge 2dc -2 10l 15s -2 8ku -2 * sj 30b,d 1 2ge 2dc -2 10l 15s -2 8ku -2 * 8kt,d 1 2ge 2dc -2 10l 10e 2f0 -2 8ku -2 * sj 30b,d 1 2ge 2dc -2 10l 10e 2f0 -2 8ku -2 * 8kt,d 1 8kv -2 10l 15s -2 8ku -2 * sj 30b,d 1 8kv -2 10l 15s -2 8ku -2 * 8kt,d 1 8kv -2 10l 10e 2f0 -2 8ku -2 * sj 30b,d 1 8kv -2 10l 10e 2f0 -2 8ku -2 * 8kt,d 1 2ge 2dc -2 -2 8ku -2 * sj 30b,d 1 2ge 2dc -2 -2 8ku -2 * 8kt,d 1 8kv -2 -2 8ku -2 * sj 30b,d 1 8kv -2 -2 8ku -2 * 8kt;;;;;d 1 8ky 10l 15s 4z 10e e6 q3 -2 *,d 1 8ky 4z 10e e6 q3 -2 *;d 1 * 10l 15s 4z 10e e6 q3 -2 0 8kw,d 1 * 4z 10e e6 q3 -2 0 8kw;;;;;;;;d 1 15s mj 5i *;d 1 * 8l8 -2 8l9;;;;;4p 1 * 2lz 8ld 8le,4p 1 * 2lz 8le;;;;4p 1 8lf *;;4p 1 * 2lz;;;3d 1 8lj 8lk *,3d 1 8lj *;;;j 1 * 367 8lp 6m 2te 829 0,j 1 * 367 8lp 8lq 829 0,j 1 * 8lr 6m 2te 829 0,j 1 * 8lr 8lq 829 0,j 1 * 6m 2te 829 0,j 1 * 8lq 829 0,j 1 * 367 8lp 6m 2te 0,j 1 * 367 8lp 8lq 0,j 1 * 8lr 6m 2te 0,j 1 * 8lr 8lq 0,j 1 * 6m 2te 0,j 1 * 8lq 0,j 1 * 367 8lp 6m 2te 829,j 1 * 367 8lp 8lq 829,j 1 * 8lr 6m 2te 829,j 1 * 8lr 8lq 829,j 1 * 6m 2te 829,j 1 * 8lq 829,j 1 * 367 8lp 6m 2te,j 1 * 367 8lp 8lq,j 1 * 8lr 6m 2te,j 1 * 8lr 8lq,j 1 * 6m 2te,j 1 * 8lq;;;;j 1 1 * 8lt,j 1 1 *;;j 1 * 8lv 1,j 1 * 1;;j 1 * -2 gd 1;1m 1 * 8ly 32e 15s 8lz,1m 1 * 8ly 15s 8lz,1m 1 * 8ly 8lz;;;;;1m 1 * 8m3 8m4 0,1m 1 * 8m3 0,n 1 * 8m3 8n8 0,n 1 * 8m3 0;;;2n 1 * 8ac 8m6 8m7,2n 1 * 8m6 8m7,2n 1 * 8ac 8m7,2n 1 * 8m7;;;2n 1 * 8m9;;;1l 1 qt *;4f 1 qt *;13 1 0 * 8bj b3;13 1 1 8bj *;8 1 8mg -8 *;;8 1 8j6 * q3;8 1 i6 10l *,8 1 2mz 10l *,8 1 2s3 10l *,8 1 2rx *;8 1 * 8mk 8ml;;;8 1 7xq *;;;3o 1 *;;3o 1 * 8mq;3o 1 * 8mt;;3l 1 0 8bj *;;31 1 8mv 367 qy *;;31 1 sj 35m 367 qy *,31 1 sj 35m 367 *;;1u 1 14s *;;1u 1 8n1 1m 0 *,1u 1 8n1 0 *;;n 1 * 7zr 8n5 8n6;;;n 1 * 2vc;;;;;;;;1p 1 8ne 10l 10e * 2pt;;3s 1 * -2 8ni;;;;;2f 2 y2 -4 8nl -4 *;2f 2 8nl * s7;;40 2 * 8q6 -2 8q7 -2 8q8,1g 2 * 90j;2f 2 8nl -2 8np s7 *;;2f 2 8nl -2 8nr -2 *;;2f 2 38f *;2f 2 s7 *;;2f 2 s7 8nw *,2u 2 38s qr 3t7 *;5c 2 3u4 *;5c 2 3gp *;;;;1a 2 * -2 s4 8o4 -2 8o5,1a 2 * -2 s4 8o4 -2;;;;;1a 2 8o7 *;1a 2 3hg *;;1a 2 * 8oa;1a 2 * 8od;;;;1a 2 * s4 8oe 8of,1a 2 * s4 8oe;1a 2 3mn *;p 2 1m lo 3ab b5 3aa *,p 2 1m lo 3ab b5 lo *,p 2 1m lo 3ab b5 3vn *,p 2 1m lo 3ab 8oj *;;;;p 2 * s4 8ok 8ol,p 2 * s4 8ol;;;3w 2 3hg *;3w 2 * 8nw 8or;;;3w 2 8os *;3w 2 * -2 1;3w 2 1 -2 * 8ow;;;3w 2 * dc 8oz;;;3f 2 * -8 8p0;3f 2 * -2 8p3;;3f 2 * 1m 3ng,3f 2 * 8p5;;3f 2 1m *;;;;3f 2 3mn *;;3f 2 8pb *;3a 2 * 8zy;4w 2 1m 8pd *;;4w 2 zp 8pf *;;;3q 2 3oa b5 *;4c 2 379 b5 * 8pl 8pm,4c 2 8pn * 8pl 8pm,4c 2 379 b5 * 8pm,4c 2 8pn * 8pm;;;;m 2 * at 11z -2 8pp,m 2 * 8pq -2 8pp,m 2 * -2 8pp,m 2 * 8pr 8ps,m 2 * 8ps;;;;;2b 2 li b5 *,4o 2 li b5 *;2b 2 li *;2b 2 3ne *;;2b 2 8pw *;2b 2 * 8pz;;;;2b 2 8pd *;;56 2 8pd * 8q5,56 2 8pd *;;;;;40 2 * 8qa -2 8qb;;;;40 2 * 8qe 8qf 8qg 8qh,40 2 * 8qe 8qg 8qh;;;;;1s 2 * 8qj;;;4g 2 *;4g 2 38s *;4g 2 3en *;;;;;54 2 8sr * 8ss,54 2 * 8st 8su 1m fb -2 8sv,54 2 * 8st 8su 8sw -2 8sv,54 2 * 8st 1m fb -2 8sv,54 2 * 8st 8sw -2 8sv,5g 2 * 91h;;;;f 2 8qu 8qv -2 *;;4b 2 * -2 79;;5d 2 37w *;5d 2 122 3h6 *,5d 2 y2 3xl 3fu *;;;2w 2 8r3 at 11z -2 * e1 3k2,2w 2 8r3 at 11z -2 * 1m 3xk pr,2w 2 8r3 at 11z -2 * e1 3xk,2w 2 8r3 at 11z -2 * 8r5,2w 2 8r3 8r6 -2 * e1 3k2,2w 2 8r3 8r6 -2 * 1m 3xk pr,2w 2 8r3 8r6 -2 * e1 3xk,2w 2 8r3 8r6 -2 * 8r5,2w 2 8r3 -2 * e1 3k2,2w 2 8r3 -2 * 1m 3xk pr,2w 2 8r3 -2 * e1 3xk,2w 2 8r3 -2 * 8r5;;;;10 2 * 90f 1;1w 2 8r7 8r8 p *,1w 2 8r7 p *,1w 2 8r7 8r8 *,1w 2 8r7 *;;;;;;1d 2 3xl 8re * 8rg;;;;;2i 2 * 1m 3vm lz 3nz;;2u 2 8rl *;2u 2 s7 * 8nw 8nx;;;;43 2 3c5 3mn -2 *;43 2 * -2 8rr;;;43 2 * 0 8rt 8ru;;;;43 2 8ry * 1m 8s0 at 1a5,43 2 8ry * 1m 8s0 11z at 38n,43 2 8ry * 1m 8s0 38n;;;;43 2 * -2 8s1 -2 8s2;;43 2 52 3d8 b5 *;2t 2 s7 at *,2t 2 8s7 *;;;;2t 2 pg -2 pg *;;;;;20 2 3xl 38t fb -2 *,20 2 3xl 3wt at 3fy -2 *,20 2 3xl 3fu -2 *;;20 2 3xk 8sg 1m fb -2 *,20 2 3xk 8sg 3x6 at 3fy -2 *,20 2 3xk 8sg f8 -2 *;;;20 2 8sj b5 3xl * uk 8sl,20 2 8sj b5 3xl * 8sl;;20 2 3mn 38w * 3xk;;20 2 11l f3 *,20 2 zs f3 *,20 2 zs *;20 2 3xl 3fu *;;;;;;;;;;;;;;;;54 2 * 8qs 8t6;;;;;;;;o 2 * s4 3eu,o 2 * s4 3ac,o 2 * s4 ye,o 2 * s4 df 3ko,o 2 * s4 3ko,o 2 * s4 3f1,o 2 * e1 3k2 s4,o 2 * 8te;;o 2 * xh 38i 3k1 8tg s4 df 3ko,o 2 * xh 38i 3k1 8tg s4 8th,o 2 * xh 1m 3k1 8tg s4 df 3ko,o 2 * xh 1m 3k1 8tg s4 8th,o 2 * xh xh 3vf 8tg s4 df 3ko,o 2 * xh xh 3vf 8tg s4 8th,o 2 * xh 8ti 8tg s4 df 3ko,o 2 * xh 8ti 8tg s4 8th,o 2 * 38i 3k1 8tg s4 df 3ko,o 2 * 38i 3k1 8tg s4 8th,o 2 * 1m 3k1 8tg s4 df 3ko,o 2 * 1m 3k1 8tg s4 8th,o 2 * xh 3vf 8tg s4 df 3ko,o 2 * xh 3vf 8tg s4 8th,o 2 * 8ti 8tg s4 df 3ko,o 2 * 8ti 8tg s4 8th,o 2 * xh 38i 3k1 s4 df 3ko,o 2 * xh 38i 3k1 s4 8th,o 2 * xh 1m 3k1 s4 df 3ko,o 2 * xh 1m 3k1 s4 8th,o 2 * xh xh 3vf s4 df 3ko,o 2 * xh xh 3vf s4 8th,o 2 * xh 8ti s4 df 3ko,o 2 * xh 8ti s4 8th,o 2 * 38i 3k1 s4 df 3ko,o 2 * 38i 3k1 s4 8th,o 2 * 1m 3k1 s4 df 3ko,o 2 * 1m 3k1 s4 8th,o 2 * xh 3vf s4 df 3ko,o 2 * xh 3vf s4 8th,o 2 * 8ti s4 df 3ko,o 2 * 8ti s4 8th;;;;3y 2 * 8tk;;;3y 2 8tl *;;3y 2 8tn *;;2g 2 0 8tp 0 * 8tr,2g 2 0 0 * 8tr,2g 2 0 8tp * 8tr,2g 2 0 * 8tr;;2g 2 0 8tp 0 8tq 8tr *,2g 2 0 0 8tq 8tr *,2g 2 0 8tp 8tq 8tr *,2g 2 0 8tq 8tr *;2g 2 * 0 8tu 0 8tv 8tw,2g 2 * 0 0 8tv 8tw,2g 2 * 0 8tu 8tv 8tw,2g 2 * 0 8tv 8tw,2g 2 * 0 8tu 0 8tv,2g 2 * 0 0 8tv,2g 2 * 0 8tu 8tv,2g 2 * 0 8tv;;;;;;;;2g 2 zp 3xk *;;;;;18 2 1mw * -2 1;;;;18 2 3ng *;18 2 3t7 *;;;18 2 3od 8uc 8ud *,18 2 8uc 8ud *,18 2 3od 8uc *,18 2 8uc *;;18 2 8uf *;;18 2 8uh *;;3v 2 * 8ul 8um,3v 2 * 8um;;;3v 2 * 8uo;;;;3v 2 8up 8uq *,3v 2 8up *,4x 2 938 * -4 93e;3v 2 * -4 8ut;;;;;;3b 2 * 8uz 8v0,3b 2 * 8v0;;;3b 2 * 8v2 -2 8v3,3b 2 * -2 8v3;;;3b 2 * 8v2 -2 8v3;3b 2 * 8v6 -2 3p4 3a4,3b 2 * 8v6 -2 8v7,3b 2 * 8v6 -2;;;;;3b 2 * -2 8vb,3b 2 * -2 8vc;;;;;q 2 3xl *;1j 2 379 at 8vh -2 *,1j 2 3p4 8vh -2 *;;1j 2 * b5 39m,1j 2 * 8vj;;;;22 2 * 8vn;;22 2 8vm 8vn *;22 2 3xk *,c 2 1m 3xk *,32 2 8uv *;45 2 * 1m pv,45 2 * 1m ln,45 2 * 1m at,45 2 * 8vr;;46 2 * b5 3ay 1m 3ei,46 2 * b5 3ay 3dm 3ai,46 2 * b5 3ay b5 3ai,46 2 * at 3g9 1m 3ei,46 2 * at 3g9 3dm 3ai,46 2 * at 3g9 b5 3ai,46 2 * b5 3nk 1m 3ei,46 2 * b5 3nk 3dm 3ai,46 2 * b5 3nk b5 3ai,46 2 * 3kg 1m 3ei,46 2 * 3kg 3dm 3ai,46 2 * 3kg b5 3ai;;;4t 2 * 1m c2 -2 8vt,4t 2 * 8vu -2 8vt;;;4t 2 * e1 3k2,4t 2 * s4 3jg,4t 2 * b5 3ar;4t 2 8vy *;4t 2 * 0 8w1;;;;4t 2 1 8w5 *;;4t 2 * -2 8w7;;4t 2 8vy *;4t 2 * 0 0 3uw;4t 2 * -2 1m 3wo,4t 2 * -2 8wb;;4t 2 * 0;4t 2 * -2 38u;4t 2 38u *;;4t 2 * -2 8wh;;4t 2 * ln 3i4 8wj;;4t 2 * 8vy;;4t 2 m9 *;4y 2 * -2 8wo;;;4j 2 * 8wr 8ws 38h b5 52 3lu 8wt b5 14f 8wu,4j 2 * 8wr 8ws 38h b5 52 3lu 8wt b5 109 8wu,4j 2 * 8wr 8ws 38h b5 8wv 8wt b5 14f 8wu,4j 2 * 8wr 8ws 38h b5 8wv 8wt b5 109 8wu,4j 2 * 8wr 8ws 8ww 52 3lu 8wt b5 14f 8wu,4j 2 * 8wr 8ws 8ww 52 3lu 8wt b5 109 8wu,4j 2 * 8wr 8ws 8ww 8wv 8wt b5 14f 8wu,4j 2 * 8wr 8ws 8ww 8wv 8wt b5 109 8wu,4j 2 * 8ws 38h b5 52 3lu 8wt b5 14f 8wu,4j 2 * 8ws 38h b5 52 3lu 8wt b5 109 8wu,4j 2 * 8ws 38h b5 8wv 8wt b5 14f 8wu,4j 2 * 8ws 38h b5 8wv 8wt b5 109 8wu,4j 2 * 8ws 8ww 52 3lu 8wt b5 14f 8wu,4j 2 * 8ws 8ww 52 3lu 8wt b5 109 8wu,4j 2 * 8ws 8ww 8wv 8wt b5 14f 8wu,4j 2 * 8ws 8ww 8wv 8wt b5 109 8wu,4j 2 * 8wr 38h b5 52 3lu 8wt b5 14f 8wu,4j 2 * 8wr 38h b5 52 3lu 8wt b5 109 8wu,4j 2 * 8wr 38h b5 8wv 8wt b5 14f 8wu,4j 2 * 8wr 38h b5 8wv 8wt b5 109 8wu,4j 2 * 8wr 8ww 52 3lu 8wt b5 14f 8wu,4j 2 * 8wr 8ww 52 3lu 8wt b5 109 8wu,4j 2 * 8wr 8ww 8wv 8wt b5 14f 8wu,4j 2 * 8wr 8ww 8wv 8wt b5 109 8wu,4j 2 * 38h b5 52 3lu 8wt b5 14f 8wu,4j 2 * 38h b5 52 3lu 8wt b5 109 8wu,4j 2 * 38h b5 8wv 8wt b5 14f 8wu,4j 2 * 38h b5 8wv 8wt b5 109 8wu,4j 2 * 8ww 52 3lu 8wt b5 14f 8wu,4j 2 * 8ww 52 3lu 8wt b5 109 8wu,4j 2 * 8ww 8wv 8wt b5 14f 8wu,4j 2 * 8ww 8wv 8wt b5 109 8wu,4j 2 * 8wr 8ws 38h b5 8wt b5 14f 8wu,4j 2 * 8wr 8ws 38h b5 8wt b5 109 8wu,4j 2 * 8wr 8ws 8ww 8wt b5 14f 8wu,4j 2 * 8wr 8ws 8ww 8wt b5 109 8wu,4j 2 * 8ws 38h b5 8wt b5 14f 8wu,4j 2 * 8ws 38h b5 8wt b5 109 8wu,4j 2 * 8ws 8ww 8wt b5 14f 8wu,4j 2 * 8ws 8ww 8wt b5 109 8wu,4j 2 * 8wr 38h b5 8wt b5 14f 8wu,4j 2 * 8wr 38h b5 8wt b5 109 8wu,4j 2 * 8wr 8ww 8wt b5 14f 8wu,4j 2 * 8wr 8ww 8wt b5 109 8wu,4j 2 * 38h b5 8wt b5 14f 8wu,4j 2 * 38h b5 8wt b5 109 8wu,4j 2 * 8ww 8wt b5 14f 8wu,4j 2 * 8ww 8wt b5 109 8wu,4j 2 * 8wr 8ws 38h b5 52 3lu 8wt 8wu,4j 2 * 8wr 8ws 38h b5 8wv 8wt 8wu,4j 2 * 8wr 8ws 8ww 52 3lu 8wt 8wu,4j 2 * 8wr 8ws 8ww 8wv 8wt 8wu,4j 2 * 8ws 38h b5 52 3lu 8wt 8wu,4j 2 * 8ws 38h b5 8wv 8wt 8wu,4j 2 * 8ws 8ww 52 3lu 8wt 8wu,4j 2 * 8ws 8ww 8wv 8wt 8wu,4j 2 * 8wr 38h b5 52 3lu 8wt 8wu,4j 2 * 8wr 38h b5 8wv 8wt 8wu,4j 2 * 8wr 8ww 52 3lu 8wt 8wu,4j 2 * 8wr 8ww 8wv 8wt 8wu,4j 2 * 38h b5 52 3lu 8wt 8wu,4j 2 * 38h b5 8wv 8wt 8wu,4j 2 * 8ww 52 3lu 8wt 8wu,4j 2 * 8ww 8wv 8wt 8wu,4j 2 * 8wr 8ws 38h b5 8wt 8wu,4j 2 * 8wr 8ws 8ww 8wt 8wu,4j 2 * 8ws 38h b5 8wt 8wu,4j 2 * 8ws 8ww 8wt 8wu,4j 2 * 8wr 38h b5 8wt 8wu,4j 2 * 8wr 8ww 8wt 8wu,4j 2 * 38h b5 8wt 8wu,4j 2 * 8ww 8wt 8wu;;;;;;;;3x 2 * at 38n 8wz,3x 2 * 52 3lu 0 8wz,3x 2 * 8x0 8wz,3x 2 * 8x4 8wz;;;3x 2 * 8x2 8x3;;;;3x 2 * 8x6 8x7 at ff,3x 2 * 8x6 8x7;;;3x 2 8x5 8x6 8x7 *;;;;;4o 2 8xc b5 *,4o 2 8xc *;;;29 2 * 8xh 8xi,29 2 * 8xi;;;;29 2 8xj 8t9 * 8xl;;29 2 * 1;;29 2 8t9 8xn *;;;1y 2 8xp 8xq 8xs *,1y 2 8xp 8xs *,1y 2 8xp 8xq *,1y 2 8xp *;;;1y 2 8xt * 8xv;;1y 2 * 0 1 8xx,1y 2 * 1 8xx;;1y 2 * -2 8xz 8y0 8y1;;;;1y 2 * lz 8y3;;4s 2 8t4 *;;4s 2 8t4 8y5 *;;;;3 2 8y9 *;3 2 * 8yc;;;3 2 8yd *;;;3t 2 * at 374,3t 2 * 8yi;;;3t 2 8yj b5 * -8 8yl;;;3t 2 37l *;4q 2 8tn *;;47 2 8yp *;;47 2 8yr *;1i 2 * 8yu;;;;1i 2 8yv 8qv 8yw *,1i 2 8yv 8qv *;;1i 2 38s 8qp *;;;3c 2 38h b5 8z1 *,3c 2 8z3 8z1 *;;3c 2 1m lo * b5 3xt,3c 2 1m lo * 8z5,3c 2 52 pr b5 lo * b5 3xt,3c 2 52 pr b5 lo * 8z5,3c 2 52 pr dc * b5 3xt,3c 2 52 pr dc * 8z5,3c 2 52 * b5 3xt,3c 2 52 * 8z5,3c 2 1m lo *,3c 2 52 pr b5 lo *,3c 2 52 pr dc *,3c 2 52 *;;3g 2 * -2 8z7;;;;3g 2 8z8 -2 8z9 *;;3g 2 8zb lo * 8qv 8zd 8ze,3g 2 8zb * 8qv 8zd 8ze,3g 2 8zb lo * 8zd 8ze,3g 2 8zb * 8zd 8ze,3g 2 8zb lo * 8qv 8ze,3g 2 8zb * 8qv 8ze,3g 2 8zb lo * 8ze,3g 2 8zb * 8ze,3g 2 8zb lo * 8qv 8zd,3g 2 8zb * 8qv 8zd,3g 2 8zb lo * 8zd,3g 2 8zb * 8zd,3g 2 8zb lo * 8qv,3g 2 8zb * 8qv,3g 2 8zb lo *,3g 2 8zb *;;;;;;;3g 2 3aw * -4 8zk;;;;7 2 * 8zo 8zp,7 2 * 8zp;;;;;;7 2 8zs *;7 2 * 8zv 8zw 8zx;;;;;;3a 2 8zz -2 uk 3mn 3xl *,3a 2 8zz -2 uk 3mn *;3a 2 8zz -2 *;3a 2 * 903;;3a 2 * -2 3ai 3mn,3a 2 * -2 38h b5 3mn;3a 2 904 -2 *;;3a 2 906 *;10 2 * wz 3ez,10 2 * 909;;10 2 * 1m;;10 2 90b *;10 2 1m *;10 2 f8 *;;10 2 *;;;;1g 2 *;1g 2 * 90m 90n,1g 2 * 90n;;;1g 2 jb 3xl *,1g 2 jb *;1g 2 * 90q 90r;;;1z 2 1m lo g3 dc *;1z 2 e1 g3 b5 *;;;;;2v 2 * 90z;;2e 2 8xt 8xs *,2e 2 8xt *;;2e 2 911 -2 *;2e 2 * -2 oo b5 3nw,2e 2 * -2 914;;;;;;;1t 2 * 8y5 91b,1t 2 * 91b;;1t 2 8xt *;;1t 2 91d * -2 8xz;1t 2 8xt *;1t 2 11l np 91d *;;;23 2 * -2 91k;;;3n 2 91l -2 *;;2h 2 39w *;;;1k 2 * 91s -2 91t;;;1k 2 * 91v;;1k 2 at 38n *,1k 2 pv *;44 2 * 91y 91z,44 2 * 91z;;;;;;44 2 * 924 8xz 0;;15 2 * b5 390 -2 1;15 2 925 * -2 1;15 2 * 1;4h 2 * -4 1;4h 2 * -4 1;4h 2 * -2 92b -4 1;;4h 2 1 1m *;4h 2 * b5 92e 1,4h 2 * 92e 1,4h 2 * b5 1,4h 2 * 1;;4h 2 * b5 0 1,4h 2 * b5 1;3e 2 * 92h;;;3r 2 3xe *;;;;25 2 * 92o;;25 2 * b5 92q 92r;;;;;;51 2 92u 7c un *;;;51 2 92x * 92z 930;;;51 2 * 3mn 932,51 2 * 932;;;;;51 2 935 -2 *;1b 2 *;;4x 2 938 8np * -4 3ai 3xl,4x 2 938 8np * -4 3ai 10n;4x 2 938 8np 939 -4 *,4x 2 93b -4 93c 93d *;4x 2 * -4 93c 93d;;;;;;4i 2 *;;;2y 2 * 3d7 93l -2 93m,2y 2 * 93l -2 93m,2y 2 93n -4 * 3d7 93o,2y 2 93n -4 * 93o;;;;;;2x 2 * 93r 93s;;;;2f 4 * 93v;;2f 4 4dr -2 *;;2f 4 46w *;;5c 4 4r9 *;;;5c 4 3c 942 *;;5c 4 4n1 *;;;;5c 4 948 * b2 ja;5c 4 3c 4el *;1a 4 * -2 44u 94c -2 94d,1a 4 * -2 44u 94c -2;;;1a 4 44u qf -2 *;;1a 4 94f *;;;1a 4 94i *;;1a 4 94m 94k *,1a 4 94m *;;1a 4 * 94o;;1a 4 * ig 42v 94q,1a 4 * 94r 94q;;;1a 4 * 15b;1a 4 * 942 12y qf,40 4 * -2 4l4;;;p 4 94u 4rj 44u 94v *,p 4 94u 44u 94v *,p 4 94u 4rj 44u *,p 4 94u 44u *;;p 4 94h 94x *;;p 4 4q1 4hz 12y 94z *,p 4 4q1 4hz 12y *;p 4 107 4ba 12y 94v * -2 94u,p 4 44u 94v * -2 94u,p 4 107 4ba 12y * -2 94u,p 4 44u * -2 94u,p 4 107 4ba 12y 94v * -2,p 4 44u 94v * -2,p 4 107 4ba 12y * -2,p 4 44u * -2,p 4 94h 4hz 12y b5 *;p 4 955 * 953 -2 954,p 4 955 * -2 954,p 4 955 * 953 -2,p 4 955 * -2;;;;;;p 4 * -2 959 94x 95a;;;;3w 4 4at 4q1 -2 *;3w 4 * 95e;;3w 4 * 12y -2 1;3w 4 * -4 94h 94x 94y;;3f 4 95h -8 *;3f 4 * -2 95k;;3f 4 zz *;;3f 4 95m *;;3f 4 13n *;;;4w 4 1n 4el *;;4w 4 4dh 95t *;;5 4 4q1 95v -2 *;;;;;4c 4 960 * zz 962,4c 4 960 * 962;;;4c 4 qa -2 963 -2 *;m 4 * -2 966;;m 4 * -2 968;;;;;m 4 969 96a 96b *,m 4 969 96b *;m 4 * 96e 96a 96f;;;m 4 * -4 96h 96i;;;m 4 nv l7 454 *;;2b 4 96k *;;2b 4 4q1 96m *;;2b 4 96o *;;2b 4 96q * 96s;;;;56 4 96t 96u *,56 4 96t *;40 4 * -2 96x -2 96y;;;;;40 4 96z -2 970 -2 *;40 4 * -2 973 -2 974 -2 4l4;;;;;;;;1s 4 * 97b;;;;26 4 * 12y 97f 97g;;;5d 4 p1 *;5d 4 60 *;;;2w 4 97k -2 *;2w 4 * -2 zz 4eo,2w 4 * -2 97n;;;;;1w 4 p *;;1w 4 97s -2 *;1w 4 * 12y 97v 97w;;;;1d 4 48r 97x *;;1d 4 97z *;;;1d 4 48r 982 *;2i 4 4ch *;2u 4 46w *;;;;49 4 pp 4ce 0 *,49 4 98a 0 *;;;;43 4 * -2 42b 0 12m,43 4 * -2 42b b5 0 12m,43 4 * -2 98e;;;;;;43 4 465 4dh -2 *;;2t 4 98k *;2t 4 * kz 4dr 987,2t 4 * 4dr 987,o 4 * 4pb 4gr -2 9ad 9ae df 4c9,o 4 * 4pb 4gr -2 9ad 9ae 9af,o 4 * 9ag -2 9ad 9ae df 4c9,o 4 * 9ag -2 9ad 9ae 9af,o 4 * -2 9ad 9ae df 4c9,o 4 * -2 9ad 9ae 9af,o 4 * 4pb 4gr -2 9ae df 4c9,o 4 * 4pb 4gr -2 9ae 9af,o 4 * 9ag -2 9ae df 4c9,o 4 * 9ag -2 9ae 9af,o 4 * -2 9ae df 4c9,o 4 * -2 9ae 9af,o 4 * -4 13n 431,o 4 * -4 sz 431,o 4 * -4 jh 431;2t 4 * -2 48b 4dr,2t 4 * -2 4dr 4dv,2t 4 * -2 kz 4dr,2t 4 * -2 98o;;2t 4 98k *;;20 4 96a 98q -2 *;;;20 4 97f 98s 98t -2 *;;20 4 * 11r zz nq zz 442,20 4 * 11r zz 98x,20 4 * 11r nq zz 442,20 4 * 11r 98x;;20 4 96a * -2 44u b5,20 4 96a * -2 b5 407,20 4 96a * -2 b5 l9;20 4 96a 98y -2 *;;20 4 98s 990 -2 *,20 4 98s -2 *;20 4 * 993 994;;;;20 4 995 kz *;;20 4 44u b5 *;54 4 * -2 97f 99a;;54 4 97f 99a *;;54 4 97f 99c 98t *;;;;;;;54 4 97f 99j *;54 4 * -2 97f 99m;;;;54 4 * 96a 99q 99r,54 4 * 96a 99r;;;;;54 4 96a 99s 99t -2 * 99v 99w,54 4 96a 99s -2 * 99v 99w;;;54 4 * 99v 99y;;54 4 * 94o 99i 9a0 -2 9a1 1n,54 4 * 99i 9a0 -2 9a1 1n,54 4 * 94o 99i -2 9a1 1n,54 4 * 99i -2 9a1 1n,54 4 * 94o 99i 9a0 -2 9a1,54 4 * 99i 9a0 -2 9a1,54 4 * 94o 99i -2 9a1,54 4 * 99i -2 9a1;;;;54 4 0 9a2 * 9a4;;54 4 * 9a6 dl 9a7,54 4 * 9a6 9a7;;;;;;;;;;;;;;o 4 9ai *;o 4 * -4 9al 9am;;;;3y 4 9an *;3y 4 * 9aq;;;2g 4 0 9ar 0 * 9at 9au,2g 4 0 0 * 9at 9au,2g 4 0 9ar * 9at 9au,2g 4 0 * 9at 9au,2g 4 0 9ar 0 * 9au,2g 4 0 0 * 9au,2g 4 0 9ar * 9au,2g 4 0 * 9au,2g 4 0 9ar 0 * 9at,2g 4 0 0 * 9at,2g 4 0 9ar * 9at,2g 4 0 * 9at,2g 4 0 9ar 0 *,2g 4 0 0 *,2g 4 0 9ar *,2g 4 0 *;;;2g 4 * 0 9aw 0 9ax sz av,2g 4 * 0 0 9ax sz av,2g 4 * 0 9aw 9ax sz av,2g 4 * 0 9ax sz av,2g 4 * 0 9aw 0 9ax av,2g 4 * 0 0 9ax av,2g 4 * 0 9aw 9ax av,2g 4 * 0 9ax av;;;;;2g 4 9ay 9ar 9az * sz av,2g 4 9ay 9az * sz av,2g 4 9ay 9ar * sz av,2g 4 9ay * sz av;;2g 4 qi 97f *;;18 4 * 9b5;;18 4 * 4cw ay 0,18 4 * 9b7 0,18 4 * 4cw ay,18 4 * 9b7;;;;;;18 4 * 9bd;;18 4 459 av *,18 4 9bf *;;;18 4 9bg -2 459 av *;;;18 4 * -2 9bi l7 9bj;;3v 4 9bl -2 *;;3v 4 9bn -2 *;;30 4 97f 9bp *,30 4 97f *;30 4 454 *,1r 4 454 *,4l 4 * -2 zz 4eo,4l 4 * -2 9go;;;3b 4 9bt -2 * -2 9bv,3b 4 9bt -2 * -2;;;3b 4 * -2 9bw;3b 4 * -2 9bz;;3b 4 0 * 12y 459,3b 4 0 * qi 459;;;3b 4 * 9c4,3b 4 9c5 *;;;1z 4 3c l7 *;1z 4 60 *;q 4 *,d 4 * 942 9j6 -2 4l4,d 4 * 9j6 -2 4l4,d 4 * 942 -2 4l4,d 4 * -2 4l4;;1j 4 9c9 -2 * -2 1n zz 4ap,1j 4 9c9 -2 * -2 9cb,1j 4 9c9 -2 * -2;;1j 4 4q1 97f *;22 4 * 9ce;;22 4 9cd 9ce *;22 4 97f *;;22 4 * 60 99i,1r 4 * 60 99i 9fz,1r 4 * 99i 9fz;22 4 4ld *;;45 4 * -2 4dh 4el,45 4 * -2 4dh ig,45 4 * -2 9cm,2p 4 * 9fu 4dh 9fv;;;;;4t 4 * -2 9cr;;4t 4 9ct -2 *;;4t 4 * 9cv;;4t 4 * -2 0 9cx;;;;4t 4 * 9d1;;4t 4 * 0 9d3,4t 4 * 9d3;;;4t 4 * 9d6;;4t 4 * 9d8;;4t 4 * 9da;;4t 4 * 9dc 9dd,4t 4 * 9dd,4t 8 * 9u9 9ua,4t 8 * 9ua;;;4t 4 * 12y 0;;4t 4 * 9dh;;;;4t 4 9dj zz *,4t 4 9dj *;;4y 4 * 942 9dn 1n,4y 4 * 9dn 1n,4y 4 * 942 1n,4y 4 * 1n;;4y 4 * 9dp;;;4j 4 * 9ds -2 44u 4dh -2 9du -2 9dv,4j 4 * 9ds -2 9dw -2 9du -2 9dv,4j 4 * -4 0 9dx;;4j 4 9dr 9ds * -2 44u 4dh -2 9du -2 9dv,4j 4 9dr 9ds * -2 9dw -2 9du -2 9dv;;;;;3x 4 * 9dz -2 9e0;;;3x 4 * 9e2 9e3 9e4,3x 4 * 9e2 9e4;;;;3x 4 * 9e6 9e7;;;;3x 4 459 4gh cq 4rt 9e8 99i *,3x 4 9ea cq 4rt 9e8 99i *,3x 4 459 4gh cq 9e8 99i *,3x 4 9ea cq 9e8 99i *;;3x 4 * 9ec 9ed 12y id,3x 4 * 9ec 9ed 12y cq,3x 4 * 9ec 9ed;;;;3x 4 454 4kt 9ee e1 *,3x 4 4kt 9ee e1 *;;;4k 4 9eh *;29 4 * 96a -2 9ek,29 4 * -2 9ek;;;29 4 9el -2 * 9en;;29 4 * 9ep 4q1 9eq,29 4 * 9ep 9eq;;;29 4 8xl * 942;29 4 * 942 f2 -4 9et 9eu,29 4 * f2 -4 9et 9eu,29 4 * 942 -4 9et 9eu,29 4 * -4 9et 9eu,29 4 * 942 f2 -4 9et,29 4 * f2 -4 9et,29 4 * 942 -4 9et,29 4 * -4 9et;;;;;29 4 0 * 99i;1y 4 * -2 9ez;;1y 4 * 96a 9a6 94r 9ey,1y 4 * 9a6 94r 9ey,1y 4 * 96a 94r 9ey,1y 4 * 94r 9ey;1y 4 * 96a 0 1 45j 9f2,1y 4 * 0 1 45j 9f2,1y 4 * 96a 1 45j 9f2,1y 4 * 1 45j 9f2,1y 4 * 96a 0 1 9f2,1y 4 * 0 1 9f2,1y 4 * 96a 1 9f2,1y 4 * 1 9f2;;1y 4 * 9f4 -2 9a6 9f5,1y 4 * -2 9a6 9f5,1y 4 * 9f4 -2 9a6,1y 4 * -2 9a6;;;1y 4 ig * 9f2 zz 9f7,1y 4 * 9f2 zz 9f7,1y 4 ig * 9f2 9f7,1y 4 * 9f2 9f7;;1y 4 * 9f9 -2 9fa,1y 4 * -2 9f2,2p 4 * 9fs -2 9ft;;;1y 4 * -2 nv b5 4i8;4s 4 * 9fd,4s 4 *;;4s 4 96a * 9ff;;;4s 4 * 942 9fi 9fj 9fk,4s 4 * 9fi 9fj 9fk,4s 4 * 942 9fj 9fk,4s 4 * 9fj 9fk,4s 4 * 942 9fi 9fk,4s 4 * 9fi 9fk,4s 4 * 942 9fk,4s 4 * 9fk;;;;4s 4 9f6 -2 *;;3 4 9fm 454 *,3 4 9fm *;c 4 qi 97f *;2p 4 * -8 4dh 94c,2p 4 * -8 9cm;;2p 4 9fq -4 *;;;;;;;1r 4 9fw 97f 9fx *,1r 4 9fw 97f *;;;1r 4 9g0 -2 * 1n;;2e 4 94o * 9g4;;2e 4 * 9a6 9g6 9g7,2e 4 * 9a6 9g7;;;2e 4 * 9g9 9ga;;;;1 4 9gb *;;1t 4 * 9gf 9a6,1t 4 * 9a6;;1t 4 * 942 b5 43a 9gh,1t 4 * 942 9gi 9gh,1t 4 * b5 43a 9gh,1t 4 * 9gi 9gh;;;1t 4 1n l7 *;;;1t 4 9a6 9gl *;4l 4 97k -4 *;;4l 4 * 97x 60 9gq 9gr,4l 4 * 97x 60 9gr;;;;4m 4 0 * 9gu;;4m 4 * 9gw 9gx;;;5g 4 97f *;;4a 4 * -4 9h1;;;4a 4 9h2 -4 *;;37 4 9h4 -8 *;;37 4 9h6 -4 *;;;;4z 4 9h9 9ha *;;;g 4 * -8 9hf;;;g 4 9hg -2 *;4v 4 * -4 9hj 9hk 9hl 9hm,4v 4 * -4 9hj 9hl 9hm,4v 4 * -4 9hj 9hk 9hl,4v 4 * -4 9hj 9hl;;;;;4v 4 34 60 ig *,4v 4 60 ig *;4v 4 96q * 9hp -4 9hq;;;3m 4 1 4q1 dy *,3m 4 1 sz *,3m 4 4q1 dy *,3m 4 sz *;3m 4 0 sz *;;2c 4 9ht *;53 4 p1 * 12y,53 4 p1 *,8 4 p1 * 9jw,8 4 p1 *;;53 4 s7 3c 9hw -8 *,53 4 9hy 9hw -8 *,53 4 s7 3c -8 *,53 4 9hy -8 *;;;53 4 4q1 9hz * -2 9i1;;53 4 * -8 9i3 -4 9i4;;;;53 4 4q1 * 9i7,53 4 4q1 *;;;;;53 4 qa 9i8 9i9 9ia zz *,53 4 qa 9i8 9i9 9ia *;;53 4 qa nv -2 9ic zz *,53 4 qa -2 9ic zz *;;53 4 9ie *;53 4 * -8 9ih;;53 4 * 9ij,53 4 *;;;;;53 4 ay 465 9im *;;;;53 4 4q1 9hz * 9is;;;55 4 * 9it;55 4 95b 12y 94r *;s 4 * 94o;;;;;d 4 * -2 96z -2 0 9j2,d 4 * -2 96z -2 9j3;;;;;;;;;3d 4 9j8 9j9 *,3d 4 9j8 *;;;;j 4 * 9jf -2 nv 1,j 4 * -2 nv 1;;;;j 4 * 9jj 1;;;1m 4 4q1 459 9jk cq 942 *,1m 4 4q1 1oq 9jk cq 942 *,1m 4 sz 9jk cq 942 *,1m 4 4q1 459 9jk 942 *,1m 4 4q1 1oq 9jk 942 *,1m 4 sz 9jk 942 *,1m 4 4q1 459 9jk cq *,1m 4 4q1 1oq 9jk cq *,1m 4 sz 9jk cq *,1m 4 4q1 459 9jk *,1m 4 4q1 1oq 9jk *,1m 4 sz 9jk *;;2n 4 * -4 9jo;;2n 4 * 9jq;;2n 4 4dh 94r * 9js 14s;;13 4 1 *,13 4 0 *;;13 4 459 av *;;8 4 s7 3c -8 *,8 4 9hy -8 *;8 4 * -8 42b 4rx;8 4 s7 9iq *;8 4 * -8 9k1;8 4 * 9ij;8 4 4q1 * 12y;8 4 qa 9i8 * 9k4 zz;;3o 4 *;;31 4 9bi 97f 454 *;;;;;1p 4 cq 96a *;;;;;;;2f 8 5b2 *;;2f 8 56s *;5c 8 5eu y4 *;;;;;5c 8 51s *;5c 8 51s *;;5c 8 * 9kv 14c o8;;5c 8 3c 5in *;1a 8 * -2 9ky,1a 8 * 9lb 9lc,1a 8 * 9lc;;1a 8 * -2 9l0 -2 9l1;;;;1a 8 9l0 -2 9l2 -2 *;;1a 8 9l4 *;;1a 8 9l6 *;;1a 8 9l8 *;1a 8 * 15d;;;1a 8 9l6 *;1a 8 * 9lf;;;p 8 9l0 -2 9lg -2 167 *,p 8 9l0 -2 9lg -2 *;;p 8 9ll -2 * 167 9lk,p 8 9ll -2 * 9lk,p 8 9ll -2 * 167,p 8 9ll -2 *;;;;;p 8 9lm 9ln *;;p 8 9ln * 9lr;;p 8 14c 55x 167 *;p 8 * 14c 55x;;p 8 54 9lu *;;55 8 * c2 a06;;3w 8 9ly gq -2 *;3w 8 * 9m1;;3w 8 * -2 jh 55i -2 1,3w 8 * -2 9m3 -2 1;;;3f 8 * y4 -2 9m6,q 8 * 9sz;;3f 8 167 *;;3f 8 9m8 -2 *;3f 8 15d *;3f 8 * 9mc;;22 8 9td *,c 8 9td * 9wm,c 8 9td *;4w 8 3l 5in *;;;5 8 14e 9mg -2 *;;;;4c 8 9mk * -2 9mm;;4c 8 11x -2 * -2 9mo;;4c 8 * 9mq 9mr;;;m 8 * -8 9mt;;m 8 * -2 167 56p,m 8 * -2 9mv;;;;;m 8 9mw 9mx 9my *,m 8 9mw 9my *;m 8 * 9n1 9n2 9n3;;;;m 8 * -4 9n3 283;;3x 8 * 4zk 9vd;m 8 9n5 9n6 4zk *;;2b 8 9n8 *;;2b 8 14e 9na *;;2b 8 9nc *;2b 8 283 * 9nd,56 8 283 * 9nh;;56 8 9nf *;56 8 283 *;;40 8 9ni -2 519 53e -2 *,40 8 9ni -2 519 591 -2 *,40 8 9ni -2 9nk -2 *;;40 8 * -2 9ni -2 9nm,40 8 5fv *;;1s 8 * 9no,1s 8 * 56l;;l 8 14c * 121 55d,l 8 14c * 5ev;;26 8 * 14b 9ns;;;5d 8 5l *;2w 8 * -2 9nw,2w 8 9nx -2 *,4l 8 * -4 9xz,4l 8 9y0 -2 *;;;;;;1w 8 p *;;1w 8 9o2 -2 *;;;1w 8 9o4 9o5 l1 55x *,1w 8 9o4 9o5 55x *,1w 8 9o4 9o5 l1 *,1w 8 9o4 9o5 *;;;;1d 8 9ob 9l6 *;;;1d 8 9oc *;1d 8 9ob * 9l6 9of;;;2i 8 598 *;2i 8 4sy *;2u 8 56s *;2u 8 5b2 *;2u 8 * -2 5ao 9om;;2u 8 oc 5az 5b2 *;49 8 q1 5as 0 *,49 8 9op 0 *;;;;43 8 59d y4 5f9 y4 5f9 4xw *,43 8 9ot y4 5f9 4xw *,43 8 59d y4 5f9 5f9 4xw *,43 8 9ot 5f9 4xw *,43 8 59d y4 5f9 y4 4xw *,43 8 9ot y4 4xw *,43 8 59d y4 5f9 4xw *,43 8 9ot 4xw *,43 8 59d y4 5f9 y4 5f9 *,43 8 9ot y4 5f9 *,43 8 59d y4 5f9 5f9 *,43 8 9ot 5f9 *,43 8 59d y4 5f9 y4 *,43 8 9ot y4 *,43 8 59d y4 5f9 *,43 8 9ot *;43 8 * y4 5f9 4xw 55a 5as,43 8 * 5f9 4xw 55a 5as,43 8 * y4 4xw 55a 5as,43 8 * 4xw 55a 5as,43 8 * y4 5f9 55a 5as,43 8 * 5f9 55a 5as,43 8 * y4 55a 5as,43 8 * 55a 5as;;;43 8 * -2 9ox -2 9oy;;;43 8 * -2 3l 9p0;;;2t 8 9p1 *;;2t 8 * -2 5ao 9om,2t 8 * -2 4y4 15d 5ao,2t 8 * -2 4y5 f3 5ao,2t 8 * -2 9p5;;;;2t 8 1qu *;;20 8 y4 9p9 -2 *;;;20 8 9lu 9pb 9pc -2 *;;20 8 * 9pe;20 8 52p 128 55x *,20 8 52o 59h 55x *;20 8 9n2 * -2 ba l9;20 8 9n2 9ph -2 *;;20 8 9pj cq * -2 4x0,20 8 9pj * -2 4x0;20 8 * 9pm -2 9pn,20 8 * -2 9pn;;;20 8 4xa *;20 8 * 9pq 9pr;;;;20 8 9ps l1 *;;5g 8 * 9y8;;54 8 9pu 9pv 9pw -2 *;;54 8 9pv 9py 9pm -2 *;;;;;;;;54 8 5b3 -2 54 9pv *,54 8 5b3 -2 9pv *,54 8 54 9pv * 9q8,54 8 9pv * 9q8,54 8 * -2 9qo 121;;54 8 * -2 9lu 9qa;;54 8 * j1 9qc 9qd;;;54 8 * 9n2 9qf 9qg 9qh,54 8 * 9n2 9qg 9qh,54 8 * 9n2 9qf 9qh,54 8 * 9n2 9qh;;;;;;;54 8 dc 54z 9qi 9qj 9qk *,54 8 y4 54o 9qi 9qj 9qk *;;;;54 8 * 15d 55x 9qq -2 9qr,54 8 * 55x 9qq -2 9qr,54 8 * 15d 55x -2 9qr,54 8 * 55x -2 9qr;;;54 8 9qp 15d 55x 9qq -2 9qr *,54 8 9qp 55x 9qq -2 9qr *,54 8 9qp 15d 55x -2 9qr *,54 8 9qp 55x -2 9qr *;54 8 * 0 9qu 9qv;;;54 8 * 9qx 9qy;;;;;;;;o 8 * 9r5 -2 9r6 9r7 df 594,o 8 * 9r5 -2 9r6 9r7 9r8,o 8 * -2 9r6 9r7 df 594,o 8 * -2 9r6 9r7 9r8,o 8 * 9r5 -2 9r7 df 594,o 8 * 9r5 -2 9r7 9r8,o 8 * -2 9r7 df 594,o 8 * -2 9r7 9r8;;;;;o 8 9ra *;;o 8 * -4 sz 4yh,o 8 * -4 jc 4yh,o 8 * -4 5hu 4yh;o 8 * -4 9rd 9re;;;;3y 8 9rf *;3y 8 * 9ri;;2g 8 0 65 0 * 9rk zv,2g 8 0 0 * 9rk zv,2g 8 0 65 * 9rk zv,2g 8 0 * 9rk zv,2g 8 0 65 0 * zv,2g 8 0 0 * zv,2g 8 0 65 * zv,2g 8 0 * zv,2g 8 0 65 0 * 9rk,2g 8 0 0 * 9rk,2g 8 0 65 * 9rk,2g 8 0 * 9rk,2g 8 0 65 0 *,2g 8 0 0 *,2g 8 0 65 *,2g 8 0 *;;2g 8 * 0 65 0 9rm 9rn zv,2g 8 * 0 0 9rm 9rn zv,2g 8 * 0 65 9rm 9rn zv,2g 8 * 0 9rm 9rn zv,2g 8 * 0 65 0 9rm 9rn,2g 8 * 0 0 9rm 9rn,2g 8 * 0 65 9rm 9rn,2g 8 * 0 9rm 9rn;;;;;2g 8 9ro 65 9rp * 9rr zv,2g 8 9ro 9rp * 9rr zv,2g 8 9ro 65 * 9rr zv,2g 8 9ro * 9rr zv;;3d 8 9ov c1 5a3 0 *,3d 8 9ov a0v 0 *,3d 8 9ov 0 *,3d 8 9ov c1 5a3 *,3d 8 9ov a0v *,3d 8 9ov *;;2g 8 9rt 9lu *;12 8 9rr *;18 8 * 9rx,18 8 * 53l;;;;;;18 8 9s1 *;18 8 * 9s4;;;18 8 9s5 *;;18 8 9s7 -2 9s3 *;;;;;3v 8 * -2 9se;;;3v 8 9sf -2 *;;30 8 9pv 9sh *,30 8 9pv *;;30 8 9sj *,3 8 54 4yy *,3 8 54 b1 *,3 8 9wl *,1r 8 9sj *;3b 8 * -2 9sm -2 9sn,3b 8 * -2 9sm -2;;;;3b 8 * -2 9so;3b 8 * -2 9sr,3b 8 9ss -2 *,29 8 9vi -2 *;;;3b 8 0 *;;;3b 8 * 9sx;;1z 8 4wi *;;q 8 15d *;;1j 8 9t1 -2 * -2 167 56p,1j 8 9t1 -2 * -2 9t3,1j 8 9t1 -2 * -2;;2q 8 4st gq *;;;;22 8 9t7 *;22 8 9t7 9t8 *;;22 8 9ta *;22 8 3l 9lu *;;22 8 9td 9md *;45 8 169 5cb *;45 8 * -2 3l 5in,45 8 * -2 5lb;46 8 * 9ti 167 550,46 8 * 9ti 9tj;;;46 8 *;4t 8 * 9tm -2 9tn,4t 8 * -2 9tn;;;;4t 8 9to -2 *;;;;4t 8 9ts -2 0 *;;4t 8 9tu *;4t 8 9tt *;4t 8 * 9ty;;4t 8 * 9u0 9u1,4t 8 * 9u1;;;;4t 8 * 9u4;;;4t 8 9u5 -4 *;4t 8 * 9u8;;;;4t 8 * 9uc l7 0,4t 8 * 9uc 0;;;4t 8 * 9uf;;4t 8 * 9uh;;;;4t 8 * 167 9ul,4t 8 * 9ul;;;4y 8 *;;4y 8 9uo *;4j 8 * y4 9ur 9us -2 9ut -2 9uu -2 9uv,4j 8 * 9ur 9us -2 9ut -2 9uu -2 9uv;;;;;;4j 8 * -4 0 9uv;3x 8 * y4 9uy -2 9uz,3x 8 * 9uy -2 9uz;;;3x 8 * gq 9v1 9v2;;;3x 8 * 9v4 9v5;;;;;;3x 8 9ob 9v6 5f9 9v7 9v8 *,3x 8 9ob 9v6 9v7 9v8 *;3x 8 * 9vb 9ob 14c 55x,3x 8 * 9vb 9ob 9vc,3x 8 * 9vb 9ob;;;;;4k 8 9ve *;29 8 * 9n2 9vh 9vi,29 8 * 9vh 9vi,29 8 * 9n2 9vi,29 8 * 9vi,29 8 * gq 5f9 -4 9sr -2 9vk,29 8 * 9vl -4 9sr -2 9vk,29 8 * -4 9sr -2 9vk,29 8 * gq 5f9 -4 9sr -2,29 8 * 9vl -4 9sr -2,29 8 * -4 9sr -2;;;29 8 * l1 gq 9v8;;;29 8 * 9vn 9vo,29 8 * 9vo;;;29 8 0 * 5l 55x,29 8 0 * 5l cu,29 8 0 * 9md;29 8 0 *;1y 8 * -2 9vs;;;;;1y 8 9vt 9vu 9vv *,1y 8 9vt 9vv *;1y 8 * 9n2 0 1 9vy,1y 8 * 9n2 1 9vy;;1y 8 * 9w0 9w1 9w2,1y 8 * 9w1 9w2;;1t 8 * 9xx 9xy;;1y 8 * 9vv 9w4,1y 8 * 9w4;2p 8 * -2 9wv -2 9wu;1y 8 * l1 gq 9w6,1y 8 * 9w7 9w6;;;;1y 8 * -2 9w8 9wa 5ds;;1y 8 * 9n2 ba 5ds,1y 8 * ba 5ds;4s 8 * 9wd -2 9we,4s 8 * -2 9we;;;4s 8 9n2 * 9wg,4s 8 * 9n2 9vv -2 1o,4s 8 * 9vv -2 1o,4s 8 * 9n2 -2 1o,4s 8 * -2 1o;;4s 8 9wf 9n2 9vv * -2 1o,4s 8 9wf 9vv * -2 1o,4s 8 9wf 9n2 * -2 1o,4s 8 9wf * -2 1o;;4s 8 9wi -2 *;;;;c 8 3l 9lu *;2p 8 * -8 3l 9wp,2p 8 * -8 54 9wq,2p 8 * -8 5lb;;;;2p 8 * 9wt 9wu 9wp;;;;;2p 8 9ww -2 * -2 9wy;;;;2p 8 9wz 3l 9x0 *;;1r 8 9x2 9pv 9sh *,1r 8 9x2 9pv *;1r 8 * -2 5l 9md -2 ds;;1r 8 * -4 9x7 9x8;;;;;;;2e 8 15d * 9xe;;2e 8 * 9n2 9w1 9xg 9xh,2e 8 * 9w1 9xg 9xh,2e 8 * 9n2 9w1 9xg,2e 8 * 9w1 9xg;;;2e 8 * -2 9xj 9xk;;;;;1 8 9xm *;;1t 8 * 9xq j8 o8,1t 8 * 9xq y4 128,1t 8 * 9xq f3 o8,1t 8 * 9xq y4 o8,1t 8 * 9xq 9w1,1t 8 * j8 o8,1t 8 * y4 128,1t 8 * f3 o8,1t 8 * y4 o8,1t 8 * 9w1;;1t 8 * 9n2 cq 4yl -4 3l 9xs,1t 8 * 9n2 ba 4yl -4 3l 9xs,1t 8 * 9n2 9wt -4 3l 9xs,1t 8 * cq 4yl -4 3l 9xs,1t 8 * ba 4yl -4 3l 9xs,1t 8 * 9wt -4 3l 9xs;;;;1t 8 3l 9lu *;;;;;;;4l 8 * -2 5l 4zl 4vp,4l 8 * -2 5l 4vp;;4m 8 * 9y5 9y6;;;;;;;4a 8 * -4 9yc;;4a 8 9yc -4 *;;37 8 9ye -8 *;37 8 * -8 9yh;;4n 8 * -4 54;;;4z 8 9yj 9yk *;4z 8 * 9yn;;;;g 8 9yp -8 *;g 8 * -2 9ys;;4v 8 * -4 3l c1 9yu,4v 8 * -4 jh c1 9yu,4v 8 * -4 9yv 9yu;;;;4v 8 9yw c1 5a3 * 9yy,4v 8 9yw c1 * 9yy,4v 8 9yw c1 5a3 *,4v 8 9yw c1 *;;;;;3m 8 1 gq 567 *,3m 8 1 gq b1 *,3m 8 1 9sv *,3m 8 gq 567 *,3m 8 gq b1 *,3m 8 9sv *;3m 8 0 51k 9sv *,3m 8 0 9sv *;;2c 8 9z4 *;53 8 5a3 *,8 8 5a3 * a1d,8 8 5a3 *;;;;;53 8 9z9 -4 9za *;;;53 8 9zc -8 9zd -4 *;53 8 14e * 9zg,53 8 14e *;;;;53 8 gq cq * 9zk;;;;;;53 8 11x 9zo * 167 9zq;;53 8 * 9zs;;53 8 f3 * 9zu,53 8 * 9zu;;;53 8 9zv *;;53 8 * 5ga y4 54;;53 8 9zz 53j 9r3 *;;53 8 54 9v6 * a03;;;55 8 * a04;;;s 8 * a09;;s 8 * 1;s 8 5ew *;;;;d 8 * -2 9ni -2 0 a0g,d 8 * -2 9ni -2 a0h;;;d 8 9yj * a0j;;d 8 * 9n2 a0l a0m -2 a0n,d 8 * a0l a0m -2 a0n,d 8 * 9n2 a0m -2 a0n,d 8 * a0m -2 a0n,d 8 * 9n2 a0l -2 a0n,d 8 * a0l -2 a0n,d 8 * 9n2 -2 a0n,d 8 * -2 a0n;;;;1u 8 * 0;;;4p 8 14b a0q *;3d 8 * a0t uf 4yl,3d 8 * uf 4yl;;3d 8 a0s a0t *,3d 8 a0s *;;;j 8 * 9n2 -2 oc 1,j 8 * -2 oc 1;;j 8 1 a0y -2 *;;j 8 * a12 1;;;;;2n 8 * -4 a17;;2n 8 3l 9o4 * 5l4;13 8 1 *;13 8 1 9sv *;13 8 * a1c;;;8 8 5fj -8 *;;8 8 a1f -8 *;;8 8 519 a1h -8 *;8 8 * q1 5as,8 8 * a1k,8 8 f3 *;;8 8 * 9op -2 55;;8 8 gq cq *;;;;3o 8 *;;;3l 8 0 a1t *;;31 8 4zk *;;;1p 8 * a20;;;2f g pn *;2f g pn -2 *;;;2f g pn 61t 605 -2 *,2u g 8r q2 y7 *;2f g pn * -2 a26;;;2f g a29 *;;5c g y2 *;;1a g * -2 tk a2f -2 a2g,1a g * -2 tk a2f -2;;;1a g * a2i;;;1a g a2j 1m 5rj -2 *;1a g 1m 5rj b5 lo *;;1a g a2m *;1a g * a2p;;p g 1m 5rj b5 lo *,p g 1m 5rj b5 mn *,p g 1m 5rj b5 5qu *,p g 1m 5rj b8 *,p g tk 5v4 b5 lo *,p g tk 5v4 b5 mn *,p g tk 5v4 b5 5qu *,p g tk 5v4 b8 *;;p g 1vk tk a2r *;;;5g g * aip;p g a2t a2u a2v *,z g a2t a2u a2v *;;;;;p g a2z -2 tk a30 -2 *,p g a2z -2 tk -2 *,z g a2z -2 tk a30 -2 *,z g a2z -2 tk -2 *;3w g * a33 -2 a34;;;;;3w g a36 *;;;3w g * -4 1m 11l 5rj,3w g * -4 1m z5 5rj;3w g * -2 1;3f g * -2 a3d,q g a8g *,2m g 15l np ano *;;;3f g a3e -2 *;3f g xh *;;;;;3f g *;3f g * -8 a3n;;3f g 61f *;4w g 1m * a3q,2b g * a49,2z g akm * akn,5f g * alu,5f g 61t e1 *;;4w g 1m lo * 5v4;;;4c g 67r -2 * a3v a3w,4c g 67r -2 * a3w;;;4c g * a3y a3z;;;m g * -8 a41;;m g * a43 a44,m g * a44;;;;2b g a45 *;;;;;40 g * -2 a4c -2 a4d;;;40 g xh -2 * -2 nj 6f8,40 g xh -2 * -2 a4c;40 g * nj 6f8,40 g * a4g;;;;;;1s g *;;1s g a4m b5 *,1s g a4m *;;;52 g 1dg a4p *,52 g 1dg *;4g g *;;l g * a4s;;l g a4u * 15l;;;;f g a4x b5 a4y *,f g a4x b5 *;f g * b5 lo -2 a51,f g * a2y -2 a51;;f g *;f g * -2 a54;5g g ait b5 11l *,5g g ait b5 z5 *,5g g ait a2y *;;;4b g 5pv *;4b g * -2 a59;;4b g *;;;;5d g a5d *;5d g 120 13l *;;5d g y2 a5g *;;;2w g a5i b5 a5j -2 * a5l,2w g a5i a5j -2 * a5l,2w g a5i b5 -2 * a5l,2w g a5i -2 * a5l;;;;2w g a5m b5 5o9 -2 a5n *;;2w g a5p -2 * -2 a5r;;;;39 g a5t *;;;39 g a5v a5w *;39 g 5pv *;39 g * a60;;;;1w g a61 a62 p *,1w g a61 p *,1w g a61 a62 *,1w g a61 *,1w g a68 a62 *,1w g a68 *,1d g a6n -2 * 67r a6o,1d g a6n -2 * a6o;;1w g p *;1w g * -2 a67;;;;;1d g 6g3 mn uk a3e *,1d g 6g3 du 65z a3e *,1d g 6g3 mn 69g a3e *;;;;;1d g 6g3 du uk -4 * -2 a6h -2 a6i,1d g 6g3 68l uk -4 * -2 a6h -2 a6i,1d g 6g3 mn uk -4 * -2 a6h -2 a6i,1d g a6j -4 * -2 a6h -2 a6i;;;;;1d g * 1m a6m;;;;1d g 6g3 du uk -2 a6q -2 *,1d g 6aq -2 a6q -2 *;;1d g pn * -2 a6s;;1d g * -2 6e1 a6u;;;;2i g * 1si;;2u g pn 61t 605 *,2u g y7 *;;;49 g * 0 a71;;;;43 g * -2 e1 0 625,43 g * -2 e1 653,43 g * -2 a77;;;43 g y2 pn -2 * -2 a7a,43 g q2 -2 * -2 a7a;;43 g * z5 a7c;;2t g pn i8 *,2t g a7e *;;;;2t g a7g * 39 63a,2t g a7g * f4 65k,2t g a7g * f6 65k,2t g a7g * e1 du 5nm,2t g a7g * a7i;;;20 g a7j 6e0 -2 *;;20 g a2v a7l hv 6e0 -2 *,20 g a2v a7l a7n -2 *;;20 g * a7p;;;;;20 g a7s 6h5 *,20 g a7s *;;20 g a2v a7u 15m hv 6e0 -2 *,20 g a2v a7u 15m xh hv -2 *,20 g a2v a7u 15m a7w -2 *,20 g a2v a7u hv 6e0 -2 *,20 g a2v a7u xh hv -2 *,20 g a2v a7u a7w -2 *;;;20 g xh hv *,20 g hv 6e0 *,20 g hv *;20 g hv 6et lo *;;54 g a80 * a2v a82;;54 g * a2v a84;;54 g a2v a82 hv 6e0 -2 *,54 g a2v a82 pv gn -2 *,54 g a2v a82 gn -2 *;54 g yu -4 a2y -4 *;;;54 g * -2 a88 -2 a87;54 g 6fl 11z * 67r a8b;;54 g * 6g5 a8d,54 g * a8o;;;54 g * a2v a8e;54 g * a8h a8i;;;;54 g a8l -2 b5 *,54 g a8l -2 *;;54 g a8g * -2 a8n;;;54 g a8g *;;;;;;;o g * -4 a8x -2 1m 6gm -2 a8y,o g * -4 a8x -2 a8q -2 a8y;;;o g pn xh 61t * a90 a91,o g pn a92 * a90 a91;;;;o g * -4 a94 a95 a96;;;;;o g tk 5s2 a97 *;3u g *;;3u g * a9c;;;3y g a9d a2y *,3y g a9d *;;3y g a9f *;3y g 5zc *;;3y g a9i *;17 g *;17 g *;;2g g 0 a9m 0 * a9o a9p,2g g 0 0 * a9o a9p,2g g 0 a9m * a9o a9p,2g g 0 * a9o a9p,2g g 0 a9m 0 * a9o,2g g 0 0 * a9o,2g g 0 a9m * a9o,2g g 0 * a9o;;;2g g * 0 a9r 0 a9s a9t cm,2g g * 0 0 a9s a9t cm,2g g * 0 a9r a9s a9t cm,2g g * 0 a9s a9t cm,2g g * 0 a9r 0 a9s a9t,2g g * 0 0 a9s a9t,2g g * 0 a9r a9s a9t,2g g * 0 a9s a9t;;2g g a9u a9r a9v * a9c cm,2g g a9u a9v * a9c cm,2g g a9u a9r * a9c cm,2g g a9u * a9c cm;;;;;;2g g a9x a2v *;;;;2g g * 11z s4 b5 a9z aa0,2g g * aa1 a9z aa0,2g g * a9z aa0,2g g * 11z s4 b5 a9z,2g g * aa1 a9z,2g g * a9z;2g g 0 * 39 cm,2g g 0 * tk cm;2g g 0 aa3 *;2g g * aa6;;;;;;;;;;;18 g 1vo *;18 g 6f7 *;18 g y7 *;;18 g aaj ox * -2 aal,18 g aaj * -2 aal;;18 g * -2 aan 1 -4 aao,18 g * -2 1 -4 aao;;;;18 g * aar 39 cm,18 g * aar aas;;;18 g * -2 e1 5rp,18 g * -2 1m 64r;18 g * 5w5 5rp aav;;3v g * aax aay,3v g * aay;;;;3v g * -2 ab1;;1o g *;;1o g ab3 b5 mn *,1o g ab3 a2y *;30 g a2v 6a8 5v4 *,30 g a2v 5v4 *;;30 g 5v4 * 1m a2v 66g,3 g agc 5v4 *;30 g a2v *;;;;;3b g abb abc *,3b g abb *;3b g * 8r abf abg,3b g * abf abg,3b g * 8r abg,3b g * abg;;;;;3b g * -2 abk;3b g abl -2 abm -2 *;;;;;3b g * abn abo,3b g * abo;3b g * 8r abf abg,3b g * abf abg,3b g * 8r abg,3b g * abg;3b g * abs abt,1y g aft * afv afw,1y g aft * afw;;;1z g 39 * abv,1z g 39 *;;1z g 39 abu abv *,1z g 39 abu *;1z g * abv aby;;t g * ac0;;;q g ac1 -2 *;q g *;1j g 1m g3 b5 -2 * -2 ac5,1j g 67r -2 * -2 ac5;;;1j g 8r du uk -2 ac6 -4 *,1j g 67r uk -2 ac6 -4 *,1j g 8r mk uk -2 ac6 -4 *,1j g 15l 8r du -2 ac6 -4 *,1j g 15l 8r f7 -2 ac6 -4 *;;1j g 1m g3 b5 -2 ac8 -2 *,1j g 67r -2 ac8 -2 *;2q g * b5 acb acc 5rp;;;38 g *;;22 g ace a2v *;22 g a2v *,c g e1 a2v *,c g 1m a2v *;45 g * -2 1m mn,45 g * -2 b5 66k;45 g * -2;45 g aci -2 *;;;;45 g acm -2 *;46 g 5nx b5 *;46 g * b5 acq acc acr;;;;;4t g acs acv act -2 *,4t g acs acv -2 *;4t g acs * act -2,4t g acs * -2,4t g ad3 *,4t g * abm adg;4t g * 1m -2 acx,4t g * -2 acx;;4t g 6f7 *;4t g * 0 ad0;;4t g * ad2;;;4t g * -2 ad5;;4t g * b5 0 ad7;;4t g * b5 aaj;4t g *,4t 1s *;4t g * b5 64o,4t g * adb;;4t g ad8 -2 *;;4t g add *;4t g a3c *;;4t g * 0 adi;;;4t g adj *;;;4t g adl adm *;4t g * adp;;4t g * 1m adr;;;4t g ads *;4t g 6f7 b5 *;;4t g *;4y g *;4y g * adz;;4y g * 11l;;4y g ae1 -2 *;4y g * 0 15l ae4;;4y g *;11 g 1te *,11 w 28d *,11 1s 1tc *;;4j g * ae9 aeb 39 653 aec -2 aed,4j g * ae9 aeb aee aec -2 aed,4j g * aeb 39 653 aec -2 aed,4j g * aeb aee aec -2 aed,4j g * ae9 aeb aec -2 aed,4j g * aeb aec -2 aed;;4j g ae8 ae9 * aeb 39 653 aec -2 aed,4j g ae8 ae9 * aeb aee aec -2 aed,4j g ae8 * aeb 39 653 aec -2 aed,4j g ae8 * aeb aee aec -2 aed,4j g ae8 ae9 * aeb aec -2 aed,4j g ae8 * aeb aec -2 aed;;;;;4j g * -4 0 aed;4j g * aeh -2 aei aej -2 0 aek,4j g * -2 aei aej -2 0 aek,4j g * aeh -2 aej -2 0 aek,4j g * -2 aej -2 0 aek,4j g * aeh -2 aei -2 0 aek,4j g * -2 aei -2 0 aek,4j g * aeh -2 -2 0 aek,4j g * -2 -2 0 aek;;;;;4j g * -2 aem -2 aen aeo;;;;4j g * -2 aen aeo;3x g * 1m 39 653 -2 aer,3x g * 1m aes -2 aer,3x g * 39 653 -2 aer,3x g * aes -2 aer;;;3x g * tk 5qu aeu;;3x g * 1m aew aex,3x g * aew aex;;;3x g * tk 5qu 68l uk;3x g aey tk 5qu *;;;3x g * a2v af0 af1,3x g * a2v af0;3x g * 5qu -2 af4 -2 uk -2 xh 120,3x g * 5qu -2 af4 -2 uk -2 af5,3x g * 5qu -2 af4 -2 -2 xh 120,3x g * 5qu -2 af4 -2 -2 af5,1p g * 5qu ak7;;;;4o g af6 b5 *,4o g af6 *;;;;29 g * afc 8r afd afe,29 g * 8r afd afe,29 g * afc afd afe,29 g * afd afe,29 g * afc 8r afe,29 g * 8r afe,29 g * afc afe,29 g * afe;;;;29 g * afc 8r afd afg,29 g * 8r afd afg,29 g * afc afd afg,29 g * afd afg,29 g * afc 8r afg,29 g * 8r afg,29 g * afc afg,29 g * afg;;;1y g * afo afp,1y g * afp,1y 1s * bf8 bf9,1y 1s * bf8;;1y g afh afi afj *,1y g afh afj *,1y g afh afi *,1y g afh *;1y g * np mk afm,1y g * pv mk afm,1y g * afn afm;;;;;1y g * 0 1 afr,1y g * 1 afr;;;;;;;1y g * -2 afy;;;1y g afz 0 1 -2 afr -2 *,1y g afz 1 -2 afr -2 *;;;;1y g ag1 ag2 ag3 *;;1y g 15l afi ag5 *;4s g afo *;4s g ag7 afj *,4s g ag7 *;;4s g ag9 -2 *;4s g ag5 *;;;3 g agd *,3 g * b5 5pv,3 g * agf;;a g a6j -2 *;;;a g agi *;a g a6j *;;;b g agl agm -2 *,b g agl -2 *,b g ago -2 *,b g xh ags b5 *,b g xh ags *;;b g * agq -2 agr,b g * -2 agr;;;;b g *;b g * abf -2 agv,b g * -2 agv;;b g * agx 1,b g * 1;;;;;;i g *;r g *;;r g ah4 *;r g * ah7 -2 1,r g * -2 1;;;r g * aha -2 ahb;;;21 g *;21 g *;5a g * -8 1;5a g 1 -4 *;5a g * -2 1;4u g *;3s g *;3s g *;3s g *;;2 g ahl pv a5w *,2 g ahl a5w *;;;;;;;;;;;;;4m g ahw ai0 -2 ahx ahy -2 *,4m g ahw -2 ahx ahy -2 *,4m g ahw ai0 -2 ahx -2 *,4m g ahw -2 ahx -2 *;;;;4m g * -2 ai1 -2 ai2,4m g * -2 -2 ai2;;4m g ai4 b5 *;;;4m g ai6 8r ai7 *;4m g * -2 aia;;1t g *;1t g zz * afj,1t g lv * afj;1t g afi ag5 *,1t g afi *;1t g afi *;1t g *;1t g * -2 aih;;0 g *;h g *;41 g * 6c0 ail a2v aim;;;;5g g ain -2 *;;;5g g aiq * -2 ais;;;5g g * abv aiv,5g g * aiv;;1c g *;1c g * -2 aiy;;1c g *;;3n g aj0 -4 *;2a g * -2 aj3 -2 aj4;;;;;2a g aj3 aj5 b5 aj6 *,2a g aj3 aj5 b5 *;2a g afo * aj9;;;2a g aja -2 * -4 ajc;;;;2a g ajd -8 * e1 aj6 aje;;;4e g * -2 ajg -2 39 63u,4e g * -2 ajg -2 e1 lo 64r,4e g * -2 ajg -2 ajh;;4e g ajj -4 *;4e g * -4 ajm;;;n g * ajp -2 1;;n g 1 b5 *;n g * 1 -2 zz 61t;n g ajr 1 -2 *;n g * -2 a2v aju;;;n g * -2 0 -8 ajx;;n g * ajz -2 1;;1p g * -2 ak1;;1p g * ak3 ak4;3j g * am9;;1p g a8g *;1p g * 5ss 6ea;;1p g * abh ak9 -2 aka;;;1p g * tk 10g,1p g * akc;;;31 g akd a2v * akf;31 g akd a2v *;6 g *;1u g * -4 aki;;;;2z g akj akk *;;;2z g * uk akp akq;;;4 g *;9 g * akt -2 aku;;;36 g *;50 g *;50 g * ah7 1;34 g * -8 akz;;;34 g al0 -2 *;34 g xh a8g * al3,34 g xh * al3;;1h g *;;3p g * al7 al8 1,3p g * al8 1,3p g * al7 1,3p g * 1;;;3p g * -2 1;3p g 1 -2 *;3p g * -4 1;2r g * -8 1;19 g *;4d g * 11l ob,4d g * b5 11l,4d g * tk 11l,4d g * tk z5,4d g * alf;;;4d g alg * alf,4d g alg *;;4d g ali a3y *;4d g * -2 all;;4d g * aln alo,4d g * aln;;;;;;;;;1i g * alw;;1i g * a2y aly;;1i g 39 *;47 g *;47 g ac1 a8g *,47 g ac1 *;4q g *;4q g * am4;;15 g * b5 k3 -2 1,15 g * am6 -2 1;;15 g * 0 15l,15 g * 1;15 g * b5 1;;44 g * 8r 11l amb,44 g * amc amb,44 g * amb;;;44 g a8g * 1m 11z ame,44 g a8g * amf ame;;;44 g * amh ami;;;2e g afi afn *,2e g afi *;;2e g amk -2 *;;3c g amm aj6 *;3c g * alr amp;;32 g e1 du *,32 g e1 11l *,32 g a2v *;2h g *;1k g * amt;;1k g * 1m amv;;1k g *;1k g *;2l g * -8 amz;;2l g * -8 an1;;2l g a80 * -2 5yy;;2l g an3 -4 *;2l g * uk -2 an6 -4 5sg;;2m g * -4 an8;;2m g * ana anb;;;;2m g * -8 anc;;2m g ane * -2 afg;2m g * -2 8xl;2m g ane * ani anj;;;2m g 15l *;;;;;;v g * -4 anr;;v g *;3t g *;5b g *;2f w ps *;2f w ps -2 *;;;2f w ps ao0 -2 *;;;5c w xh ao1 *;5c w 6qx *;1a w * -2 au pq,1a w * -2 ax 6oq,1a w * -2 6ol 6ks,1a w * -2 6ol 6kb,1a w * -2 6ol 6q8;;1a w *;;;1a w ao8 *;1a w * -2 aob;;1a w * aod aoe;;;;;1a w *;;;p w 1m aoi aoj *;5g w * b0w;;;3w w aom -2 aon -2 *;;3w w aop *;;3w w aor *;3w w * cl 0 -2 1,3w w * 0 -2 1,3w w * cl -2 1,3w w * -2 1;;;;3f w * -2 aoy;;;3f w aoz -2 *;3f w au *;;;;3f w *,1g w *;3f w * -8 ap7;;3f w * ap9;;;4w w zf * 6nj;;;;4c w sz -2 * -2 apg;;m w * -8 api;;m w * apk apl,m w * apl;;;2b w * apn;;;2b w * apq,3c w * ayj;;4o w * aps apt,4o w * apt;;;40 w * -2 apv -2 apw,40 w * jh 720,40 w * apx;;;;;;1s w apz *;52 w 72v cl *;;32 w 39 * b16;;;;;;2w w * cl aqa -2 aqb,2w w * aqa -2 aqb,2w w * cl -2 aqb,2w w * -2 aqb;;;;;;1w w p *;;;;;2i w * cl 6uu,2i w * aql;;;2u w ps 727 *,2u w aqo *;;2u w 8r q2 724 *;2t w 6mr ps *;;;43 w * -2 aqu;;;;43 w aqw -2 * -2 aqy;;43 w * -2 ar0 ar1 ar2;;;;43 w 6x4 lo *,43 w 6x4 *;;;2t w aqo *;2t w ps df * 6j1 6mr;2t w ps 7o *;2t w 724 *;20 w df 738 -2 *,20 w xm 738 -2 *,20 w 72d 738 -2 *,20 w arb -2 *;;20 w * -2 aro;20 w lo z6 arc df 738 -2 *,20 w lo 11m arc df 738 -2 *,20 w lo z6 arc -2 *,20 w lo 11m arc -2 *;20 w * arf;;;20 w arg cl *;;;20 w arb * arl arm;20 w arb * arm;;20 w xm *;;;;54 w arq * jb aol ars,54 w arq * aol ars;;2e w 1m * 6vr;;54 w jb art aru df 738 -2 *,54 w jb art aru 7o -2 *,54 w art aru df 738 -2 *,54 w art aru 7o -2 *;;54 w yy 6m5 -2 * -2 ary,54 w 732 6m5 -2 * -2 ary,54 w arz -2 * -2 ary;;;;;;;;;54 w o0 hv as5 jb art *,54 w o0 6s9 as5 jb art *,54 w 6s9 as5 jb art *,54 w o0 hv as5 art *,54 w o0 6s9 as5 art *,54 w 6s9 as5 art *;;54 w as9 as7 732 *,54 w as9 as7 *;;;54 w * asc;;;;54 w jb art asd ase -2 *;;;;;;;3y w asl *;3y w * aso;;;2g w 0 a9r 0 * asr,2g w 0 0 * asr,2g w 0 a9r * asr,2g w 0 * asr;;2g w 0 a9r 0 asq asr *,2g w 0 0 asq asr *,2g w 0 a9r asq asr *,2g w 0 asq asr *;;;;;2g w 8r jb art *,2g w ax art *;2g w 0 * 39 asz,2g w 0 * asz;;;;18 w at1 *;;;;;;18 w at7 *;;18 w 6mu *;;18 w * 6qw 6qw;18 w atc *;18 w * 724 6u8;;3v w * ath -2 ati,3v w * -2 ati;;;;;;;3v w * -4 ato;;3v w * -4 191;30 w aq3 6yt 6nj *,30 w aq3 6nj *;;;3b w atr ats *,3b w atr *;3b w * atv atw,3b w * atw;;;;;3b w * -2 au0;;3b w * -2 au2;;3b w * -4 au4;;;3b w au5 * au7 au8;;;;q w au9 *;1j w sz -2 * -2 auc;;2q w * aue au 6lt;;;22 w auf * auh,22 w auf *;;22 w aow *,c w 6yd jb art *,c w 39 art *,4x w b2f b2g -4 *;45 w * -2 cl 6vx;46 w * aul aum 6lt;;;4t w * o0 6xg auo -2 aup,4t w * 6u6 auo -2 aup,4t w * o0 6xg -2 aup,4t w * 6u6 -2 aup,4t w * o0 6xg auo -2,4t w * 6u6 auo -2,4t w * o0 6xg -2,4t w * 6u6 -2,4t w * 6u6;;;4t w * -2 aur;;4t w 6mu *;4t w * 0 auu;;4t w * auw;;4t w * -2 o0 6xg,4t w * -2 auy;;4t w 1 at4 *;4t w * -2 1;;4t w av1 -2 *;;4t w av3 *;;4t w av5 cl 0 *;4t w * 0;4t w 6ub *;4t w 0 *;4t w * 1m 11 73a,4t w * z5 6s0,4t w * z5 6sc,4t w * cl 6sc,4t w * avb;;4t w * avd;;;4t w ave -2 *;;4t w * 1m 6wl;4t w avh *;;;;;;4t w avm avn *;;4y w avp *,15 w b1h * -2 1;4y w * -2 avs;;4j w * avu avv avw iz 74y avx -2 avy,4j w * avu avv avw iz 73k avx -2 avy,4j w * avu avv avw avz avx -2 avy,4j w * avv avw iz 74y avx -2 avy,4j w * avv avw iz 73k avx -2 avy,4j w * avv avw avz avx -2 avy,4j w * avu avw iz 74y avx -2 avy,4j w * avu avw iz 73k avx -2 avy,4j w * avu avw avz avx -2 avy,4j w * avw iz 74y avx -2 avy,4j w * avw iz 73k avx -2 avy,4j w * avw avz avx -2 avy,4j w * avu avv avw avx -2 avy,4j w * avv avw avx -2 avy,4j w * avu avw avx -2 avy,4j w * avw avx -2 avy;;;;;;;3x w * iz 74y aw1,3x w * aw2 aw1;;;3x w * sz 6w4 aw1;3x w * aw5 aw6;;;3x w * atx aw8 cl 6uc,3x w * atx aw8 6xc 7j,3x w * atx aw8 aw9,3x w * atx aw8;;;3x w * lo 11m awb,3x w * lo z6 awb,3x w * 120 awb;;;29 w * sz as0 awe awf,29 w * as0 awe awf,29 w * sz awe awf,29 w * awe awf,29 w * sz as0 awf,29 w * as0 awf,29 w * sz awf,29 w * awf;;;;29 w awg xh lo *,29 w awg zz lo *,29 w awg awi *;;29 w * 8xl;29 w au9 * awe awl,29 w au9 * awl;;1y w * np mk awn,1y w * 7c mk awn,1y w * afn awn,1y w awo awp awq *,1y w awo awq *,1y w awo awp *,1y w awo *;;;;;1y w * aws awt;;;1y w awi * 1m awv;;1y w * 0 1 awx,1y w * 1 awx;;;;;;1y w awy awz ax0 ax1 *;4s w * ax4 ax5,4s w * ax5;;;;4s w ax6 *;;4s w ax8 * axa axb,4s w ax8 * axb,4s w ax8 * axa,4s w ax8 *;;;3 w 8r 11z 6nj *,3 w axd 6nj *;;3 w * jh 6ku,3 w * axf;;;3 w axg *;;c w 1m * axk;c 1s b89 * bg2;3t w * sz 74e,3t w * sz 6qg,3t w * axm;;;3t w axn *;;3t w * dj 6qg;3t w axq *;3t w 73t cl *;3t w 6nt cl * axu -2 axv;;;3t w * cl axx;;3t w * 6ox 738;3t w axy *;3t w * ay1;;3t w * cl 6v1,3t w * ay3;;;;47 w ay5 *;1i w * -2 ay8;;;;1i w ay9 aya *,1i w ay9 *;1i w * jb 11i 6v3,1i w * 11i 6v3;;3c w 1m 11z ayd *,3c w ayf ayd *;;;3c w ayg * b8 6yr,3c w ayg * cl 76a;3c w 3a *;;;3c w 1m ayk aof *;3g w * -2 ayn;;;3g w ayq -2 *;;;;3g w * ayr ays,3g w * ays;;;3g w 6wl *;;;;;;;;;7 w az2 az3 az4 *,7 w az2 az4 *;;7 w * -2 az8 art 6vr;;;3a w * azb;;;3a w azc -2 7j au9 *,3a w azc -2 7j *;3a w azc -2 *;3a w * 6ox 6ks;3a w azf *;3a w au pq ag2 *,10 w azj 11z * azk,10 w azj * azk;;;;10 w * azm;;10 w y2 *;;10 w azo *;10 w au *;10 w * -4 azs;;10 w * 1;10 w *;;;;1g w azx *;1g w *;;;1g w * b00 b01,1g w * b01;1g w * jb 6xw;;1z w 1m 6r7 *;1z w * -2 b07;;1z w * apc b09;;3j w 1 *;;;;;14 w 6z9 b0b b0e *,14 w 6z9 b0b *;;;2e w b0h -2 *;4m w * cl b0k,4m w * b0k;;4m w b0j -2 * -2 b0m;;;4m w ye 8r b0n *,4m w ye 8r *;;;1t w b0q *;1t w m3 *;1t w awp *;1t w np mk *;1t w np m3 *;;;23 w * -2 b0z;;23 w * -2 b11;;3n w * -2 b13;;2h w 6ls *;32 w aq3 *;;;1k w * b19;;44 w * b1b b1c,44 w * b1c;;;44 w * -2 b1e;;44 w * b1g ag2 0;;;15 w * 1;4h w * -4 1;4h w * -4 1;;4h w * -2 b1l -4 1;;4h w 1 b1n *;;4h w * ask b1p 1,4h w * b1p 1,4h w * ask 1,4h w * 1;4h w * b1s 0 1,4h w * b1s 1;;4h w * -4 1;;3e w * 7j 10g,3e w * cl 11z;3e w 708 *;3e w 74i *;3r w 75v *;3r w 733 cl *;;;25 w * b23;;25 w 6nj b7 *;;25 w zf b22 b25 *;;51 w b27 7p 7j *;;51 w b29 *;;;51 w b2c -2 *;1b w *;;4x w b2f * -4 1m 6lt;4x w * -4 1m 6lt lo 11m -2 b2i,4x w * -4 1m 6lt b2j -2 b2i,4x w * -4 b2k lo 11m -2 b2i,4x w * -4 b2k b2j -2 b2i,4x w * -4 1m 6lt -2 b2i,4x w * -4 b2k -2 b2i;;;;4x w * cl 6yt 6i9,4x w * cl 6lt,4x w * 6yt 6i9,4x w * 6lt;;4x w b2m lo * b2o,4x w b2m * b2o;;;4x w * cl b2r -4 6lt,4x w * b2r -4 6lt;;4i w *;4i w *;;;2y w 1m 6vr cl 11z *,2y w 1m 6vr cl *;2y w * h5 b2y -4 b2z,2y w * b2y -4 b2z;;;;;;;;;2x w b33 b34 b35 *,2x w b33 b35 *;2f 1s p2 *;;;2f 1s xp *;;2u 1s 86 qr xp *;;;2f 1s b3e *;;;;;;1a 1s * -2 tk pv;;1a 1s *;;1a 1s b3o *;1a 1s * b3r;;;p 1s 1m 7a5 b3s *,p 1s tk 7c7 b3s *;;;;p 1s b3u b3v b3w *,z 1s b3u b3v b3w *;;;p 1s * b5 79m b3y,p 1s * b5 7pu b3y,p 1s * b3z b3y,z 1s * b5 79m b3y,z 1s * b5 7pu b3y,z 1s * b3z b3y;;;;p 1s b42 b43 *,z 1s b42 b43 *;;;3w 1s b45 -2 b46 -2 *;;;3w 1s b49 *;3w 1s * b5 0 -2 1,3w 1s * 0 -2 1,3w 1s * b5 -2 1,3w 1s * -2 1;;3w 1s * -4 tk z6 7c7,3w 1s * -4 1m xw 7a5,3w 1s * -4 1m z6 7db;3f 1s * -2 b4f;;;3f 1s b4g -2 *;;3f 1s b4i b5 *;;3f 1s * b4k;3f 1s *;3f 1s * -8 b4o;;;;3f 1s * b5 b4q,3f 1s * b4q;;4w 1s b4s * b4u,2b 1s * b59,2z 1s bk9 * bk7;;4w 1s 7nb 1m * 7c7;54 1s b8p *;;;4c 1s 7nb -2 * -2 b50;;m 1s * -8 b52;;m 1s * b54 b55,m 1s * b55;;;2b 1s apm *;;;;;4o 1s b5a b5 *,4o 1s b5a *;40 1s * -2 b5d -2 b5e;;;40 1s * 7kp 7tn,40 1s * b5g;;1s 1s * b5 7ml,1s 1s * tr 7n6,1s 1s * b5i,1s 1s * b4w b5j,1s 1s * b5j,1s 1s * b5 tr 7n6,1s 1s * b5 b5k,1s 1s * b5k;;;;1s 1s *;1s 1s * b4w b5n,1s 1s * b5n;;;;l 1s * b5p;26 1s * b57 b5s;;26 1s *;;f 1s * b5w axk b5x,f 1s * b5w b5x;;;f 1s * b5 z6 -2 b5z,f 1s * au z6 -2 b5z,f 1s * b4w -2 b5z;;;;4b 1s * -4 b61;4b 1s *;2w 1s * b5 b65 -2 b66,2w 1s * b65 -2 b66,2w 1s * b5 -2 b66,2w 1s * -2 b66;;2 1s bh6 pv 1m bh7 *,2 1s bh6 1m bh7 *,2 1s bh6 pv bh7 *,2 1s bh6 bh7 *;;2w 1s b67 -2 * -2 b69;;;39 1s b6a *;;39 1s b6c qp * b6e,39 1s b6c * b6e;;39 1s 792 *;;39 1s b6g *;;;;1w 1s p *;1w 1s * -2 b6n;;;1w 1s b6o b6j *,1w 1s b6o *;;;1d 1s 7uf b4g *;;1d 1s 7uf qp uk -4 * -2 b6v -2 b6w,1d 1s 7uf uk -4 * -2 b6v -2 b6w,1d 1s 7uf 7o5 uk -4 * -2 b6v -2 b6w,1d 1s 7pu -4 * -2 b6v -2 b6w;;;;1d 1s * b6z;;;1d 1s b70 -2 * 7nb b72,1d 1s b70 -2 * b72;;;1d 1s 7pu -2 b73 -2 *;;;;1d 1s b77 -2 7sp *;;;1d 1s b79 b7a 7nb a9r *;2i 1s * e0 7kw,2i 1s * 1sl;2u 1s b7e *;;;;;;;43 1s b7j -2 *;;43 1s b7o -2 * -2 b7n;;;2t 1s p2 hv *,2t 1s b7e *;;;2t 1s b7r * p1 7ip,2t 1s b7r * pn 7lc cm,2t 1s b7r * p1 7lc 7tn,2t 1s b7r * b7t;;20 1s 7w2 gb -2 *,20 1s b7v -2 *;;20 1s axk * gb -2 b7x,20 1s axk * -2 b7x;;;;20 1s b7z b5 *;;;20 1s b81 b82 *;22 1s bcd * bce;;;20 1s b84 b85 l6 b86 -2 *,20 1s b84 b85 b86 -2 *;;;20 1s b88 b89 *;;54 1s b8b q2 * b8d,54 1s b8b * b8d,54 1s b8n q2 * b8o,54 1s b8n * b8o,5g 1s bia * bib;;;54 1s b8c b8e gb *;;;;54 1s * -2 b8h -2 b8i;;;;;;;;;54 1s * -2 b4w b8r,54 1s * -2 b8r;54 1s * -2 b8u;;;54 1s b8v *;;;;;;;o 1s tk 7ao pn *;o 1s * -4 b95 -2 b96 -2 b97;;;;;;o 1s p2 xh 7h3 b98 b99 *,o 1s p2 b9b b98 b99 *;;;;;o 1s b9c -4 b9d b9e *;;o 1s tk 7ao b9g *;3u 1s *;;3u 1s * b9l;;3y 1s * b57 b9n,3y 1s * b9n;;;3y 1s b9o *;;3y 1s b9o *;17 1s *;17 1s *;2g 1s 0 8tu 0 * b9v b9w,2g 1s 0 0 * b9v b9w,2g 1s 0 8tu * b9v b9w,2g 1s 0 * b9v b9w,2g 1s 0 8tu 0 * b9v,2g 1s 0 0 * b9v,2g 1s 0 8tu * b9v,2g 1s 0 * b9v;;;;2g 1s b9x 0 8tu 0 * b9z cm,2g 1s b9x 0 0 * b9z cm,2g 1s b9x 0 8tu * b9z cm,2g 1s b9x 0 * b9z cm,2g 1s ba0 8tu ba1 * b9z cm,2g 1s ba0 ba1 * b9z cm,2g 1s ba0 8tu * b9z cm,2g 1s ba0 * b9z cm;;;;;2g 1s ba2 b8c *;;2g 1s b9x ba4 * ba6,2g 1s b9x * ba6,2g 1s b9x ba4 *,2g 1s b9x *;;2g 1s 0 * tk cm,2g 1s 0 * 3z cm;2g 1s 0 ba7 *;;;;;18 1s * 7kp b5 -2 1,18 1s * 7nr 7l5 -2 1,18 1s * bae -2 1,18 1s * 1 -4 baf;;;;;18 1s bah *;;;18 1s xp *;18 1s * 7lu ban -2 ba3,18 1s * ban -2 ba3,4t 1s bd4 b5 *;;18 1s * -2 bap 1 -4 baq,18 1s * -2 1 -4 baq;;;;18 1s 1 bar 8xl * tk cm;18 1s * p1 7ip,18 1s * pn cm;18 1s * bav baw;;;18 1s * -2 e0 7ac,18 1s * -2 1m ni,18 1s * -2 b5 7ac;;3v 1s * bb0 bb1,3v 1s * bb1;;;3v 1s 1z5 -2 *;1o 1s *;1o 1s * d9 7m9 bb5,1o 1s * bb6 bb5;;;;30 1s 7c7 *;;;;3b 1s * bbd bbe,3b 1s * bbe;;;3b 1s * 86 bbg bbh,3b 1s * bbg bbh,3b 1s * 86 bbh,3b 1s * bbh;;;;;3b 1s * -2 bbl;;3b 1s * -2 bbn -2 bbl,3b 1s * -2 -2 bbl;;;3b 1s * bbd uk 7t7,3b 1s * bbd bbo,3b 1s * uk 7t7,3b 1s * bbo;3b 1s * 86 b54 bbr,3b 1s * b54 bbr,3b 1s * 86 bbr,3b 1s * bbr;;3b 1s * bbt bbu,3b 1s * bbu;;;;1z 1s pn g2 bbv *;1z 1s * a9r bby;;;;q 1s * bc0,q 1s *;;q 1s bc2 b3j *,q 1s bc2 *;q 1s *;;1j 1s 7nb -2 bc5 -2 *;;1j 1s 86 q2 7pm -2 bc7 -4 *,1j 1s 7nb uk -2 bc7 -4 *,1j 1s tq 7w2 -2 bc7 -4 *,1j 1s df 86 dx -2 bc7 -4 *,1j 1s bc9 -2 bc7 -4 *;;;2q 1s bca b5 * e0 7ac;38 1s *;;;22 1s * bce;45 1s * -2 40 7m9,45 1s * -2 7nb qp 7m9;45 1s * -2 bci,45 1s * -2;;;;45 1s * -2 bcm;;46 1s 770 b5 *;46 1s * b5 bcp e0 7ac;;4t 1s * -2 bcr;;;4t 1s * 0 bcu;;;;4t 1s bcw *,4t 1s * bdb bdc,4t 1s bdg * bdb -2 bdh,4t 1s bdg * -2 bdh;4t 1s * -2 bcz;;4t 1s * -2 bd1;;4t 1s * b5 0 bd3;;;4t 1s * b5 7kn,4t 1s * tr 1vi,4t 1s * bd6;;4t 1s bd4 -2 *;4t 1s * bd9;;4t 1s bc3 -2 *;;;4t 1s * 0 bde;;;;;;4t 1s bdi bc9 *;4t 1s * bdl;;;4t 1s * e0 bdm;;4t 1s bdo *;;;4y 1s *;4y 1s * bdu;;4y 1s * bc9;;4y 1s bdw -2 *;4y 1s * 0 df bdz;;;4j 1s * be2 be3 be4 7nr 7l5 be5 -2 be6,4j 1s * be2 be3 be4 qp 7sy be5 -2 be6,4j 1s * be2 be3 be4 be7 be5 -2 be6,4j 1s * be3 be4 7nr 7l5 be5 -2 be6,4j 1s * be3 be4 qp 7sy be5 -2 be6,4j 1s * be3 be4 be7 be5 -2 be6,4j 1s * be2 be4 7nr 7l5 be5 -2 be6,4j 1s * be2 be4 qp 7sy be5 -2 be6,4j 1s * be2 be4 be7 be5 -2 be6,4j 1s * be4 7nr 7l5 be5 -2 be6,4j 1s * be4 qp 7sy be5 -2 be6,4j 1s * be4 be7 be5 -2 be6,4j 1s * be2 be3 be4 be5 -2 be6,4j 1s * be3 be4 be5 -2 be6,4j 1s * be2 be4 be5 -2 be6,4j 1s * be4 be5 -2 be6;;;;;;;4j 1s * be9 -2 bea beb -2 0 bec,4j 1s * -2 bea beb -2 0 bec,4j 1s * be9 -2 beb -2 0 bec,4j 1s * -2 beb -2 0 bec,4j 1s * be9 -2 bea -2 0 bec,4j 1s * -2 bea -2 0 bec,4j 1s * be9 -2 -2 0 bec,4j 1s * -2 -2 0 bec;;;;;4j 1s * -2 bea -2 bee be6;;3x 1s * 7nr 7l5 0 beg,3x 1s * beh beg;;;3x 1s * tk 79m bej;;3x 1s * bel bem;;;3x 1s * beo 79m 11x 7dh,3x 1s * beo 79m 11y 7dh,3x 1s * beo 79m bep;;;3x 1s * a9r b3w bes df,3x 1s * b3w bes df,3x 1s * a9r bes df,3x 1s * bes df;3x 1s beq a9r b3w * bes df,3x 1s beq b3w * bes df,3x 1s beq a9r * bes df,3x 1s beq * bes df;;;;;;;29 1s * 86 bez 1m bf0,29 1s * bez 1m bf0,29 1s * 86 1m bf0,29 1s * 1m bf0,29 1s * 86 bez bf0,29 1s * bez bf0,29 1s * 86 bf0,29 1s * bf0;;;29 1s * 86 bez bf2,29 1s * bez bf2,29 1s * 86 bf2,29 1s * bf2;;;1y 1s bf3 afi a9r *,1y 1s bf3 a9r *,1y 1s bf3 afi *,1y 1s bf3 *;1y 1s * bf6 bf7,1y 1s * bf6;;;;;1y 1s * 0 1 bfb,1y 1s * 1 bfb;;;;;1y 1s * -2 bbo;1y 1s * 0 1 -2 bfh -2 bfi,1y 1s * 1 -2 bfh -2 bfi;;;1y 1s bc3 0 -2 7nb q2 -2 *,1y 1s bc3 0 -2 bfk -2 *;;;1y 1s bfl ano 7nb q2 b4t *,1y 1s bfl ano b4s b4t *,1y 1s bfl 7nb q2 b4t *,1y 1s bfl b4s b4t *;1y 1s df afi *;4s 1s bfr *;;4s 1s bfo bfp *,4s 1s bfo *;;4s 1s * -2 bft;;;4s 1s bfu *;;;3 1s bfx *,3 1s * d2 792,3 1s * bfz;;;;;;c 1s bg3 b8c *;;a 1s 79m *;;a 1s bg7 *;;;;b 1s bga bgb -2 *,b 1s bga -2 *,b 1s bgd bge -2 *,b 1s bgd -2 *;;;b 1s * bbg -2 bgg,b 1s * -2 bgg;;b 1s *;b 1s * bgj -2 bgk,b 1s * -2 bgk;;;b 1s * bgm 1,b 1s * 1;;;b 1s 7cc *,b 1s * 7p3;;i 1s *;r 1s *;;r 1s bgs *;r 1s * ah7 -2 1,r 1s * -2 1;r 1s * bgw -2 bgx;;;21 1s *;5a 1s * -8 1;5a 1s 1 -4 *;5a 1s * -2 1;4u 1s *;3s 1s *;3s 1s *;3s 1s *;;;;;;;;;;2 1s * 1m 7nf au z6,2 1s * 1m 7nf au 11m,2 1s * 1m 7nf 7dh;;;;4m 1s bhg ye -2 bhh bhi -2 *,4m 1s bhg -2 bhh bhi -2 *,4m 1s bhg ye -2 bhh -2 *,4m 1s bhg -2 bhh -2 *;;;4m 1s * -2 bhk -2 bhl,4m 1s * -2 -2 bhl;;4m 1s bhn b5 *;;;4m 1s bhp 86 bhq *;4m 1s * -2 bht;;1t 1s afi *;1t 1s * 7nb pv,1t 1s * tq o3,1t 1s * 7nb o3,1t 1s * bhw;;1t 1s * bhy bhz;;;;1t 1s afi * -2 bi2;;0 1s *;h 1s *;41 1s * 7qy bi6 b8c bi7;;;5g 1s * -2 3x 7dr;5g 1s bi8 -2 *;;5g 1s bia *;;5g 1s bic * -2 bie;;;5g 1s bif d2 xw *,5g 1s bif b57 *;5g 1s * a9r bii,5g 1s * bii;;5g 1s * -2 j3;1c 1s *;1c 1s * -2 bim;;1c 1s *;;3n 1s bio -4 *;2a 1s * bir -2 bis;;;;2a 1s p1 7ok bit 7m9 *,2a 1s e0 7od bit 7m9 *,2a 1s p1 7ok bit *,2a 1s e0 7od bit *;;2a 1s biv * bix,2a 1s * bix;;;2a 1s biy -2 * -4 bj0;;2a 1s * -8 biq bj2 bj3 bj4,2a 1s * -8 biq bj2 bj4;;;;;4e 1s * -2 bj5,4e 1s bj7 -4 *;;4e 1s * -4 bj9;;;n 1s * bjc -2 1;;n 1s 1 b5 *;n 1s 0 bas b5 *;;n 1s * 1 -2 bjf;n 1s * -2 bji -2 bjj;;;n 1s * -2 0 -8 bjl;;n 1s * bjn -2 1;;1p 1s * -2 bjp;;1p 1s * bjr bjs;;;1p 1s b3j *,1p 1s *;;1p 1s a2u 79m *;1p 1s * bjx bjy -2 bjz;;;;;;31 1s bk1 q2 b8c *,31 1s bk1 b8c *;6 1s *;1u 1s * -4 bk5;;;;2z 1s bk6 bk7 *;;;;2z 1s bka uk bkb *,2z 1s bka uk *;4 1s *;;;9 1s bke bkf -2 *;36 1s *;50 1s *;34 1s * -8 bkk;;;34 1s bkl -2 *;34 1s * tk 7jl,34 1s * p1 7ji,34 1s * bko;;1h 1s *;;;3p 1s * bkt bku 1,3p 1s * bku 1,3p 1s * bkt 1,3p 1s * 1;;;3p 1s * -2 1;3p 1s 1 -2 *;3p 1s * -4 1;2r 1s * -8 1;19 1s *;19 1s 7ve *;4d 1s * tk bl2;;;;4d 1s bl3 bl4 *;4d 1s * bl7 bl8;;;4d 1s * -2 bla;;4d 1s * tk ul;;;4d 1s blc 86 bld *;5f 1s *;5f 1s uk bkb *,5f 1s uk *;;5f 1s b4t *;1i 1s * blk;;1i 1s * b57 blm;;;1i 1s bln *;47 1s *;4q 1s *;4q 1s * bls;;15 1s * am6 -2 1;15 1s * 0 df,15 1s * 1;15 1s * b5 1;3j 1s * blx;;44 1s * bm0 blz,44 1s * blz;;;44 1s b3j * b3j bm2 bm3,44 1s * b3j bm2 bm3,44 1s b3j * bm2 bm3,44 1s * bm2 bm3;;;;;2e 1s afi *;2e 1s 7af pv -2 *,2e 1s bm6 -2 *;;;3c 1s bm8 bm9 *;3c 1s * b3j bmc,3c 1s * bmc;;;32 1s bmd *;2h 1s *;1k 1s * bmh;;1k 1s * 1m bmj;;1k 1s *;1k 1s *;2l 1s * -8 bmn;;2l 1s bmp -8 *;;2l 1s * -2 bmr;;;2l 1s bms -4 *;;;2m 1s * -4 bmx;;;2m 1s bn0 -8 *;;2m 1s * 86 -2 bn2;;2m 1s * -2 1m z6,2m 1s * -2 8xl;2m 1s df *;;v 1s 76l d2 *;v 1s * -4 bn8;;v 1s *;3t 1s *;5b 1s *",
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
