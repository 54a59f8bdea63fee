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
 "groups": "83v 86z 8at 8aw 8b9 8c4 8cg 8cs 8eg 8f2 8hi 8v5 8v6 8vt 8ws 8wz 8x3 8xh 8xk 8xu 8yx 933 934 9by 9dt 9dy 9e5 9ej 9ek 9es 9ev 9f4 9ja 9sq 9sr 9tz 9ut 9ux 9v3 9vh 9vn 9w1 a69 aa0 aa6 abf aeb aem aer aev afd aff ai6 amh atv avw aw1 aw4 awe awf awk b2b b6q ba3 ba8 bbg bbq bdt be4 bed beg bek bez bf1 bf6 bf8 bhp bn1;8dk 8dl 8eg 8f2 8p3 8xh 8xk 8xu 90v 95j 9ej 9ek 9es 9f4 9m5 9vh 9w1 a3c aaq ady afd aff anq aox awe awf awk b4e bau bdt bez bf1 bf6 bf8 bn1 bn7;a1q;a1q;;8mp;91l;91l;91l;91l;91l;91l;8mp 9k4 a1q aj0 bio;a1q;a1q;8mp;9k4;8mp 9k4;8mp 9k4;9k4;8mp;8mp 9k4;8mp;a1q;87j 8tx 91y 9ax 9rn a9t ama asu b1b b9z bly;827 8ra b94;b12;8mp;b12;87j 87k 8tx 8ty 9ax 9ay 9rn 9ro a9t a9u asu asv b9z ba0;83v;8ia;87j 87k 8tx 8ty 9ax 9ay 9rn 9ro a9t a9u asu asv b9z ba0;91l;87k 8ty 9ay 9ro a9u asv ba0;83v;8ia;;bio;8ia;bio;bio;bio;aj0;aj0;aj0;b12;b12;b12;b12;b12;;bio;aj0;91m;91m;91m;91m;7y2 7ze 7zi 7zr 80h 80i 80k 81t 81x 829 83p 84t 85n 85u 85x 85z 86a 870 87c 87f 87i 87p 87s 886 88j 898 8a8 8b0 8bj 8bu 8bx 8dd 8dk 8dl 8dn 8e0 8ef 8el 8fh 8h4 8hc 8he 8i6 8ip 8j3 8kq 8lk 8q7 8qa 8qe 8s2 8sw 8t8 8tp 8tu 8u7 8v3 8vl 8vt 8wv 8xw 8xy 8z2 8za 8zu 90e 90y 91o 91r 92k 93b 9aq a2t a4b a5k a5u a9l a9q aad abl acd acs aea aeg aei afq ag1 aik aj8 akl al6 aml an9 ar0 at3 aue aul aun avm avv aww awz az7 azl b16 b1a b2l b3c b3u b4r b53 b5c b64 b88 bae baq bbc bbf bcj bda be1 be3 be8 bes bey bf6 bf8 bfa bfg bgd bgi bgl bhv biq biw bj2 bk8 bkd bks bl6 blc blz bm7;974 9cc 9cg 9dv 9eb 9f3 9f9 9fs 9gg 9hi 9k8;9wd 9wf 9yx a1w;agv ah1 alh;ah1;ah1;ah1;ald;agm ah1;ah1;ah1;ags alg;ags;ags;ah1;ags ald;ags alh;ags alh;an0;8ff 8fi;anv;;;92a;;928;ahg;83r;7wx 7x2 8c2 ar0 azl;8lz;ah1;ah1;ald;agm;ah1;ags ald;ald alg;bgp bl4;bl0;bgp;bgb;bgg;aiv alj;aiv alj;akq;akq;bij bl8;bkc;bkc;bkc;aiv akq bij bkc bl8;akq;akq;7x2 8b2;9fj;;;aun b16;b7i;a4b a9b a9n a9s a9z aa7 aa9 aad afq ag1 aj8 al2 ame amg aml apu ar0 asq asz at3 aue aww awz ax9 axt aye ayf ayp azi b16 b2j;7xt 7y2 7zn 80h 82h 82z 837 88a 89c 8c4 8c7 8d1 8ev 8fc 8hu apu;;93y 9et 9hx 9ip a0x;ahg;ahg;ahg;bh1;bh1;7wm 9rj 9rm 9rq 9ry 9s8 9sa 9tq;8x2 8y0;;7y2 81t 81x 848 85u 85x 85z 86a 87g 87j 8bx 8dd 8e0 8h4 8h9 8kq 9rs 9sm 9t6 9us 9va 9vx 9w5 9wl 9wt 9wx 9x1 9x7;7yg 80q 84f 84m 879 886 89b 8aw 8b9 8cp 8ig 8mz;ahe bgz;bgp;bgp;bgp bl0;bgb bgp;ah1 b1k;agm;b1j;b1j;aog;7ww 7z7 82z 833 848 84h 8j3;;b38 b3u b4r b5c b9u b9y ba5 ba9 bae bfa bfg bfj bi5 biw bk5 bk8 bkn blm bm1 bm7;;;bl9;ah1 am6;ah1;agm;ah1;ald;ald;am4 am7 bls blu;823 8ap 8aq 8hq 9a4 9a6 9gd 9gz ais aiu auq b0h bie bih;bgp blb;bgp;bgb bgp blb;blb;7wu 7xf 7xq 7z0 7z2 7z8 82j 831 839 84t 86u 8dr 8eq 8i1 8j1 8jp;bij;ahg;ahg bh1;84m baz bcj bft bgl bjx blc;ahg;;8dz;bko;bgp;bgp;bla;bla;bgp;82c;ah1 all;ah1 all;;agm ah1;ah1 all;7zw 81w 84m 85n 865 87z 89p 89r 89y 8dq 8h6 8hw 8im 8lj 8ln 8lv;b4m bad bao baq bgo biw;81b 8ih 8m9 9jp axa bfs;8q7 8qa 8r5 8s2 8xw 8xy 90y 91r;;9qi 9rc 9rs 9vx 9wt 9x1 9y4 9yx a1r;9zu;8v3 8vq 8vt 8xw 90u 91o 91r;928;92a;92a;928;;bko bl9;bgp;bgp;bgb;;ahh;7xf 7z0 7z2 840 8dr;8jj;;9n2 9nh 9pz 9qi 9t6 9tc 9yi 9yv a0b;;;;ahg;ahg bh1;;;;;;;;;87t 87v;96e 96g 96w 96y 972 974 99d 99u 9cc 9h8 9hi 9j3;bl7;ali alk;;;9rx;85l 8ln;;;ahh ans;bh1;;;978;b1j;b1j;;;8ij 8ir 8it 8jx;;8m7 8m8 8vb 8vc 9jn a16 au1 au3;7wo 7y1 7zl 7zm 7zq 8ge 8jt 8kl 8lw 8m5 8n4;7y8 81w 836 84m 86l 88t 898 8dq 8dv 8e2 8e6 8fp 8hk 8ku 8la 8lj 8n9;;alm;amy;bas bgh bmm bmo;;7wa 7x9 7z8 831 85j 8du 8j1 8jb;ah1;ah1;agm;ah1;ags;ags;;;b1j;;bgb;ans;;;;bl7;;a50 a51 ab7;a50 a51;8tn 8wq 8z8 8zc 8zf 8zn awq b0p;;;7yl;927;928;bnb;anx as6;899;899;;ar1;asd awo b0p;;;;ahg bh1;ahg bh1;b5s bj4 bj8;;bgp;bgp;b3m;bgb bgp;bgp;;ahg;blt;bgk;bgk blt;b5c b6b ba1 baf bav be3 be8 bea bfv bgv bh8 bhj biq bj1 bjf bk0 bkn blz bm7;ahg;aia;aia;aia;aia;aiv akq bij bkc bl4;bkc bl0;bkc bl0;bkc;;akq;aiv akq bij bkc;akq bkc;akq;aiv;akq;aiv akq ald bij bl4;aiv alj bij bl8;aiv alj bij bl8;aia;a4b a5k a5u a9w aab aar aea aeg aei af2 agb aho ai0 ajh ajq akc al2 alp amb aml anh apu at5 avv az1 azi b1a;bh1;anv;b1k;b1j;anv;aiv;agv ah1;ah1;agm;ah1;ags;ags;92a ags;ags;92a;aiv;;bl8;alj bl8;alj;bh1;ahg;bh1;bh1;bh1;b1k;ao5;b1k;b1j;8kh;alo;ah1 akq;ah1;ah1;ah1;agm ah1;ah1;ags;ald alg;alo;92a;b5s b6d;8jy;bh1;;;;;;;bcl bmk;;ah1;ah1;;agm ah1;ah1;ali;bgp bl0;bgp bl0;bgp;bgb bgp;bgg;bgp;bgp;bld;;bld;8eg 8eo 8er;84e 84p 852 859 85d 85e 868 8sg 8ss 8st 98r 999 99b 99i a6r a7k a7t a81 a83 a8d arr art asc b75 b84 b8c b8d b8n;a59;ab7;a59 b62;8nw 8on 8ow 8qv 8r6 8sz 8ul 8vv 90u apr aq1;acr ad2 afg afl afo ag0 aoc at2 aue aul awm aws awy ayz b0g b1m b1r b3a b3r b3y b45 b4o b4v b5v bbu bcv bf2 bf4 bf7 bfk bgv bis bkp blr;9at 9b2 9i0;awm aws awt awy ayz b0g;aoc aye ayz;;aia;a5l acr ad2 bcv bdf bf4;9kp 9la 9mx 9np 9r2 9vu 9w1 9wc 9wf 9wo 9wp 9xd 9xw 9ym 9z6 9zk a0k a1n acr ad2 afg afl afo ag0 ag5 aic b3r b3y bf4 bf7 bgv;943 9f3 9fc 9fe 9fh 9ft 9hb 9j5 9jr;87b;8jy 8lb 8lf 8ls;8nw 8oj 8on 8ow 8p9 8ph 8pq 8q0 8qf 8qh 8qv 8sl 8sz 8tr 8tw 8u7 8ul 8vl 908 90e 90u 92s 92t 94b 94q 94u 94y 952 95u 95z 96a 96l 97u 9dr 9f9 9fh 9g5 9gj 9gk 9hj 9hv 9hy 9i4 9i7 9il 9j8 a2x a32 a5k a8h a94 a96 a9n a9z aac aam aaw abg acd af0 agl ah6 ah9 aho aik ajy akc akt al6 am3 b3a b3y b45 b4o b4v b56 b5v b9u ba5 baa bad bao baz bb5 bbh bcc bdf bga bgv bh8 bjm bjw bkf bkp bks blr;92a;aoi atg atk axh b24;a2x a32 a8h ah9 akt am3 anx aoe aoi aom ap1 ap8 apb apr ay9 ayq b24;9mf 9n9 9w9 9zg a0c a0s;9mj 9mp 9mx 9o7 9uq 9vu 9w1 9w5 9w9 9wc 9wo 9wz 9xr 9xs 9xw 9zn a0k a0s a13;aia;92a;92a;928;928;7yl 8da 8di;agv ah1 am6 b1h b1k bgk bgp blt;ags;ags;bgp;ah1;b1j;b1k;agm bgb;ah1 bgg bgp;ags;ags bgg;b1j;ags bgg bgk blt;ags;ags;bgg;ags;b1j;am4 am7 b1h bls blu;;9kf 9la 9lm 9mb 9mf 9mh 9n9 9ns 9r2 9v5 9vb 9w5 9y9 9z6 9zf 9zj 9zk a0c a1c a1n;8oj 8on 8p1 8q7 8qa 8qe 8r2 8ul 8vt 8vv 8wz 8x8 8za 92s 9zf 9zj a1c a5l;ah1 bgg bgp;ah1;bgp;ah1;agm bgb;ah1;ags;ags bgg;;bld;bld;ahg;ahg;bh1;bh1;be4 bed bek;;8ad 8il 93g 9hk 9yt b2s;anx aoi aom ap1 ap8 apb apr aq1 asq asy ay9 ayq az7 azj b0a b1r b24 b26;a47 a9o aan ak3 an7 awy b9v bap bjr bmw;aia;aia;aia;9ft 9g3 9ge 9gh 9gk 9j5 9jr 9kf 9la 9lm 9mh 9mj 9mp 9o3 9o7 9r2 9sb 9uq 9v5 9vu 9w1 9w5 9wo 9wz 9xf 9xr 9xs 9xw 9z6 9zk 9zn a0k a1n a1s b09;aia;aia;aia;9le 9mc 9mw 9qb 9t7 9v7;919 91f;;943 952 9dr 9j8;8ws 8x3;bht bhu bi0 bii;86e 91z 921 9a6 9qx amh b1d;ajc ajf ajl ajm;8ay b3a b3r b3y b45 b4o b4v b56 ba1 bbu bgv bhy bi5 bis bjw bk0 bkf blr;bh1;bgj;7wa;ahg;ahg;;a4s a5b a69 a9t a9u aa0 aev b3r b3y baz bb5 bgv bis;9hk 9yt;;8oj 8on 8p9 8pq 8qh 8qv 8r2 8sy 8sz 8yl 8z8 9lk 9mw 9n1 9pd 9qm 9rx 9vt 9vz 9wc 9xp 9z6 a12;7y7 8jq 8p5 90i asu asv aw4;8p5 90i;ao6 aoy aqc ara are aro asd aun azw b03 b3n b3t b40 b4f b6i b6u b7q b8y bfc bl2;887;;;;ama;95z 96a 96p 96s 97u 99z 9ax 9fl 9fu 9gp 9h7 9h9 9hj 9i7 9j8 9ja;agt bgb;agt;bgb;bgh;;;9mx 9p5 9qf 9rn 9uy 9vj 9wk 9wp 9x4;;a23 a27 a2a a2e a2q a2z a3u a3x a42 a46 a4o aaw abb abe abm abu ae8 aeg afc afi afs ag2 agp agw ai0 aip aj5 aki akr alm ame anl;b3c b3f;anv;b3c b3f;9ec;8vk;b6b baa bbm bcc bda be3 be8 bea bg2 bgo biq bkf bks;8rv 8sd 90y 9dh a4b a5k a94 a96 aa9 abl acb acd aea aeg aei aj2 aj8 akl akt al2 al6 alp;akq;akq;bkc;bkc;7y6 8kn;;ali bl7 blu;a4q;;;a4q agt bgh;a4q;bgp;bgp;aia;aia;a4q;aia;aia;a4q bgb;a4q;aia;a4q agt bgh;;aia;a4q;a4q aia;928;928 92a;92a;928;928;;928;bl9;alk;;9kp 9ul 9vz 9wc 9wf 9ws 9xd 9xp 9xs 9ym a0k a3d a5f a61 a6e a6g;;anv;;a27 anl;8np 8p4 8r8 8sw 8yo 908;bh1;8pn 8tp 8vt;;;bly;8md ate;8vk;bld;bld;bh4;asi au4;bgh;;aia;aia;aia;ahg;atj au4 avf;;ahg bh1;atj au4 b28;bh1;bfb bgh bn4;bgh;7wi 7xh 7yi 7yl 7yn 7yo 7yp 7yr 7ys 7yz 8d6 8de 8dm 8do 8dp 8dw 8dy 8en 8eo 8k6 8ka 8lt 8m3;7yl;83h;ali;;blk;8q8 8qb 8qg 8yu alw;ah1 bgp;bgp;ah1;agm ah1 bgb bgp;ah1;aog;894;b7u b7x b81 b85;8b8;7wz 7y2 836 84m 86f 88x 8aw 8cj 8d0 8dk 8ea 8ei 8el 8id 8j8 8jc 8km 8kq 8lq 8lv;bh1;aog;;;;8ex;85a;arl;;a7m a7r a7v;;;9t0 9va a0x a11;;;;alo;alo;8md;;;;;;7z0 7zq 82j 85k 88d 8cc 8hn 8jd 8lw 8m1;;asy b09;;9vy 9xo;85y;ah1;b1j;b1j;ah1;agm;ah1;ags;ags;b1j;8gu 8gw 8h1;ayw b2e;9hk 9yt b2s;;;84z 85a 85q;;;bb2;bh2 bn9;9b1 9bi 9gx;;8f9;8rt 8tv;a7i a7m a7o agk agr azi b9a bg9;9ql;agt;agm;99r;agt;agt;a7q;8gu 8gw;bnb;bnb;84w a7i a7o agk;9o6 9pl;a91 agk;afr agt;7x3 a7z;9wb;9g3 9ge 9gh 9j5;;7x0 7ze;;943 94b 94q 952 95s 95u 96a 96l 975 9dm 9dr 9f3 9fc 9fe 9fh 9ft 9fu 9g3 9ge 9gh 9gk 9hb 9hj 9hv 9hy 9il 9j5 9j6 9ja 9je;85p;85p 86g;7x0;7y2 7ze 8e5;86e;arp;ama;bh1;bh1;9ei 9el 9eq 9er;a76 agw;80c 85o 872 877 87e 8h0 99e 9ab 9am 9ao 9q0 9r1 9re arv asl;83w 87e 87l;ahg;ahg;;9i4;;atg atk atr au6 awd ax3 ayw az2 b34;;;;80p 80r 80x 8gs 8hz 97f 9h3 aig bi1;bly;;7wq 8cj;;9ws 9xd 9xp 9xs;9mx 9n5 9np 9pu 9ul 9wk 9xd 9y5 9ym 9zk a1n;;8xi apj aq9 atg atr atu au6 avt awd awp ax3 ay9 aye ayq ayw azi azz b0b b0m b1z b2u b34;9n2 9t4 9th;;alo;bh1;ahg;80h 81w 836 83o 83u 84m 886 88n 89r 8bs 8c3 8cr 8dk 8dq 8f2 8g1 8g4 8gx 8hk 8i4 8im 8jg 8ku 8l0 8m6 8ni 96e 9b7 9et 9gv 9hi 9i6 9of 9ry 9th 9us 9x7 9yv 9zj a0b arl avv ax9 b1t;a98 b9h;aia;;;;;aia;ajf ajl;91y ama b1b bly;91y;agv ah1 am6;ags;ah1;agm;ah1;ags;ags;;ags;am4 am7;am5;;ahg bh1;ahg bh1;;bl7;ali;9da;9bk;ama;ama;b1b;b1b;91y;91y;am4;agv;bgk;b1h;bls;bgb;b1j b1k;b1j;b1j;b1j;;;b1j;b1j;agv am6;b1j;bgk blt;8s1;7xf 7xq 7z0 7z2 82j 839 840 86u 8d8 8dr 8ei 8eq 8es 8f8 8i1 8j1 8jb 8jp 8ju 8l2 8m4 8n8 95l 95n 981 98s 98z 992 9af 9eo 9ew 9f8 9in 9ir 9jl;7wa;9m7 9ow 9p6 9pb 9pl 9pp 9zb 9zt a14 a1l a1p;7ww 80p 83y 88u 897 8a4 8a7 8ac 8bs 8bx 8c1 8fb 8fq 8gh 8gv 8in 8l5 8l8 8lr 8n3 8nd;;7y2 822;90t;b7j b80;8xi 941 954 95u 95w 95z 969 96a 96l 975 97c 97e 97u 98u 99h 99m 99s 9cd 9em 9ep 9f3 9fc 9fl 9g3 9g5 9ge 9gj 9gk 9gw 9h7 9h9 9hb 9hv 9hy 9i7 9il 9j6 9je 9su 9tq a1s;969 99s 9em 9f3 9fc 9ge;7wx 7x2 7z8 7zf 825 826 82a 82b 82d 82e 82g 82t 849 851 85h 85s 85t 85y 861 872 8j2 8je 8sx 8t1 8uc 91y 923 97n 97o 97p 97r 97v 99f 99g 99q 9a0 9bj 9nx 9ny 9nz 9o1 9o4 9o8 9q1 9q2 9q4 9qg 9qq 9qy 9s9;928;;94u 99h 9cd 9ep;bh2;95x 9g9;8t3 as6;894 8k9 8nk;;7yh 7zk 7zt 7zy 7zz 89e 8jx 8lu 8n6 8pp 8ps 8xb 965 966 a40 a43 af5 ahb ajt al3 alk aph apk apq b51 b54 b59 bgx bji bko bl9;;ahe bgz;;8hg;8o4 8oe 8ph 8pl 8pq 8qf 8ul 8uz 8v2 8w4 8wq 8yv 8zp 92y 931 atu avt ayw b0d b2u;8o4 8oe 8ok 8ph 8pl 8pq 8pr 8q0 8qf 8qm 8qo 8qp 8rw 8u3 8ul 8uz 8v5 8vm 8w2 8w4 8wq 8xg 8xr 8xu 8y4 8yv 8zn 8zp 90l 90p 92k 92y 931 932 933 93c 93q a27 a2e a2q a2z a3u a3x a42 a46 a4x a5i abb abe abm abr abu ack ae8 aeg afc afi afm afn afs afu ag4 agp agw aj5 akr alf alm ana anh apj are arh atr atu au6 avt awd awh awp awr awx ay9 ayw az2 b0b b0d b1z b34 bhv biu;;;aaw ack ag4 agw ak8 alf ann;b1b;;b2r;8o4 8oe 8ok 8pf 8ph 8pl 8pq 8pr 8q0 8qf 8qm 8r6 8rw 8tn 8tr 8ul 8uz 8v2 8vq 8w2 8w4 8wq 8xr 8xu 8y4 8yv 8z8 8zc 8zf 8zn 8zp 90l 90p 917 91c 92y 931 93i 93q a8f ac0 ahx ako alq atg au6 au8 awx ax7 ay4 ayw az2 b0b b2e;;;are arz as3 az0 b33;8o4 8oe 8ok 8ph 8pq 8ul 8uz 8v2 8vq 8vt 8vv 8w2 8xg 8y4 8zn 8zp 91c 92y 931 93q ahx ako;8g9 8gj;;b3i bbz bhh bka;awh awr awx ax5 ax7;bl9;alk;9e3 9jj;8b8 8bb 8bn 9cp 9d1 9d9 9dc 9tk 9ty 9u7 9u9;9cp 9cr 9d1 9d9 9dc 9tk 9to 9tx 9ty 9u5 9u7 9u9;8b8 9ty;8b8 8bb;ah1 bgp;bgp;ah1;agm ah1 bgb bgp;ah1 bgp;ags bgg;ags ah1 bgg;91e 91f;;a27 abm abr afm afn afs afu ag4 ak8 alf awh awr awx ax5 ax7 bhv biu;;;a2e a2q a2z a4o aaw abb abm abr afc afi afn ag4 agw ak8 al7 alf alm ann;8w1;alk bl9;8sr;8vk 8yq b33;;8su 92h;;;9el 9eo 9g9;;8a3;;887 8dc;887;9kn 9kt;a4q agt b1j b1k bgh;b1j;aia;aia;b1j;b1j;aia;aia;a4q;;b1j;b1j;a4q agt bgh;;b1j;;akh;alk bl9;ali bl7;ahg;831 85j 8jb;;7x0 7x5 80h 83t 870 873 8eu 8ey 8g8 8gz 8xp 8xs 9a5 9f3 afh awq awu b0p bf5 bhv;;947;a4c ak3 aky alv alx bjr bkj blj bll;;;7x6 7xr 92j 96w 96y 972 974 9b9 9bh 9dv 9e7 9eu 9h8 9j7;;928;928;b9n bib;a9e a9h aip asd awo b0p;asm ax0;9a5 9f3;bf5;87a 8mu 8tq 8tv 9k5 a1t a9m aa2 asx ba6;am5;am5;asm ax0;9qw 9vt 9w0 9xt;93t;928;;9mb 9n4 9nh 9rc 9rs 9rz 9us 9v6 9vb 9w7 9wk 9yi 9z9 a0b a0o a0r a1w;;92h;;alk bl9;;8vk 8xp 91a 91x;;8tl 8xz;;;;;8fn 8fu;91z 921 amh;;876;876;876;86e;;;8fh;8nl ay0;8yb 9ga 9xl age axe;93y 96w 96y 972 974 9eu 9ip 9j3 b5c b88 b9k bcc bgo biq biw bj1 bk8 bkn bm3 bmc;b3d;;8nl awr;;;apu;b98;9qf;;;;81u 81x 85t 8a8 8b7 8cg 8ee 8h4 8h5 8iu;7x7 94c;7x7;8s7 a8z;b5w;;;;;;7xd 819 847 84a a23 a28 b5c b95 b9d b9f b9k bcc bg2 bgo bi5 bi9 biw bj1 bk0 bk5 bk8 bkf bkn bm1 bm3 bmc;;989 99p 9a7 9ii 9ik;aod awu b33;8st 91s;8no;;84f;8oe 8pd 8tl 8ul 8xe 8z0 92p abb abm afh afu bda bf5 bfc bhv bka;;83s 846 84y 86d 86f 87w;95q 98d 9a3;;bm1;9oo 9r5 9rk 9zt 9zw a09 a14 a1j a1w a1x;a77 a8z a9l a9q aqu aqv b38 b3c b53 bbc bbf be1 be8 bey bf6 bf8 bfo bft bgi bgl bhj bhv bhy bi9 bib bj2 bjh bkd bl6 blc bm1 bm8;836 85n 87c 889 88x 8ao 8b0 8es 8h6 8id 8j8 8n8 98f 9aq 9av;;aog;;91y 923 ama b1a b1b b1f bly;8gf;bfy;945 98f 9c8;7y5 7z4 81w 865 885 88n 88r 88t 88u 88x 8a6 8c1 8c2 8d0 8dq 8eu 8f0 8fg 8fp 8g1 8g4 8hk 8hw 8j6 8jg 8km 8ku 8l0 8mv 8o1 8xi;;7zi 82o 83v 87g 87j 8kf;8o5 a2f;94b 96h 96s 9a5 9a8 9fu 9hs;8t8;94j;940 94g 96e 96w 96y 99u 9ak 9bh 9c0 9cc 9eb 9ed 9fj 9fv 9g8 9gv 9hi 9hp 9j7;;aln;7yg 839 83x 842 84f 879 886 8aw;aqt ast;;ast;ako alq baz bbc bey bfo bft bgl bhy bjx bkt blc;8h3 8hh ahz aq5 b0j;8ru 8tp 8tu b7k b7n b98;91y 923;7zi 7zr 802 804 806 820 850 86r 872 88f 898 89h 8b9 8e3 8ee 8g7 8gz 8i6 8ip 8iu 8j9 8lk;8a8 8g8;;;;7y2 7zi 7zn 800 88i 88k 89s 89u 8fk 8g2 8g5;;ahg bh1;8a3 alk;;;bl9;ahg;a2h a2o agv ah1 akq alh ao8 azm b1k b3q bgk bgp bkc bl0 bl4 bl5 bla;ah1;ah1;bgg;bgg;bgp;a2h b3m;ah1;ald b1j;ald;azm b1k;agm ah1 akq bgb bgp bkc;ah1 bgg bgp;ah1;bgp;ags ald alg bgg;;ags;ags;ald alg bgp bl0 bl4;b1j;b1j;ao5;alo bgp bl0 bla;bgp bl0;ags alh bgg bgk bl5;bgg bl5;ags alh;8d5;92a;;92a;bh1;alk;8sd 8sy 8tr 8tw 8tz 8u7 8v7 8w4 8x1 8z2 8zu 91x;ahg bh1;;8nm 8no 9g6 9io;ali alk alo;ahg;aia;aia;aia;aia;aia;aia;8fn 8gu 8gw 8gy;bh1;bl7 bl9 bld;7wo 7xa 7xb 7xw 7y0 7y1 7z5 83r 8da 8db 8dg 8di 8e1 8en 8ex 8f1 8f3 8f5 8jt 8kl 8kt 8kz 8le;928;92a;;928;928;;7xa 7xl;;9a6;91g 9y7 ail aio b0v b0w bi6 bia;8qj;9js;;bkc;akq bkc;87c 87f 87i 886 88x 8b0 8bj 8hk 8lx 95n 9ad 9ak 9as 9b7 9b8 9c0 9e1 9gv 9mb 9qx 9r6 9rc 9rz 9sa 9y4 a0r aom aqu as2 asf asq asz at3 atw b0a b1r;;;;;;8hs;akq;8gc 8h3 8hh 8hj 8ib 8ic 8qx 9fb 9g6 9xg 9xx 9y2 9y3 9yo 9yr a54 a55 ahv ai1 aih aq5 b0o b5z bhf bhk bi2;;agu b4j b5y bgf bgj bgm blg;;ali;bky;86e;9qx;bci bcv bds bdv bdx bjj;atr;alk;acj ad2 adx ae2 agv ahm ajv am9;agm agv;a2t a32 a8p a94 a9b a9n a9s a9z aa7 aa9 aad aar abg af2 ah6 ah9 ajq ak2 akl al5 al6 am3 amg b3u b42 b4k b4o b95 b9d b9u b9y ba5 ba9 bae bav bbh bbm bci bcv bds ben bes bew bgo bjf bjq bjw bkr bks blr blv;bjj;;;aln;8jv;bbm bc8 bfg bfj bhb;;;;;;;;928;a98 b8w b9h;9rj 9rm 9rq 9ry 9sb 9su 9tq a1s bfg bfj;ahg;;aia;;bh1;;ahg;80g 80n 8dc;8gk 8jf;b8w b9h bm4;;b1d;ahw bhg;ahw;8ll;8t3;;;;8t3 92g a23 adl agl aho ahw akz alf b38 b3a bga bh8 bhg bjx bkk bl2;;bly;8o2 8uq;;alm;ama;bgp;bgp;bgb bgp;bgg bl5;;;8b8 8bc;7wu;85a 8gw;agt;agt;agt bgh;bgh;am4 am6 am7 bls blu;agm;bgb;blt;;;85a;927;928;;;al0 bkl;bkl;bkl;bkl;al0;al0;al0;al0;al0;aez;;;b3m;aia;aia;aia;aia;aia;aia;aia;928;92a;92a;;928;928;azm;bgb;92a;928;928;8d3 8da 8ex;agm;89l;;ali bl4 bl7;bl0;bl0;ald alg;aia;aia;bkl;85a;b5s bj4 bj8 bj9;8t0 8tk b8f b8q b9m;akv bkh;8y9 8ya 8yd;b1h;b1j;b1j;ao5;;8fn;8ga 8gg 8gk;;86z;90a;8qz 90p 932 933;bdq bkr bmx;azm b1k;azm;agm;b1j;;b3n b3t b40 b4f b6i b6u bkr;alj;alj;ah1;agm;85a 862;;;;;90a a3d a7v abr ac0 afu ahx akt and bbs bfc bga bgd bkf;;862 8hn;bh1;ali alk alo bl7 bl9 bld;ara are aw4;;;b3d b7d b7p baf;80g 80n 8a3 8d3 8dc 8dg 8di 8ex 8fn 8fu 8gu 8gw 8gy 8h1;;;;8zr;8b4 8jx 9ms a10 av4;b3v b6c b83 b8b bb9 bce bgi bhj bi9 bjh bl6 bmc;;;7x3;8a3;;ama ay4 ayy b1b b1f b8l bl1;;9kf 9km 9kt 9lk 9mh 9mw 9n1 9pd 9q5 9qm 9rx 9tl 9tz 9ul 9v7 9vt 9vz 9wc 9ws 9xd 9xp 9xs 9z6;a95 a97 b9e b9g;bly;a28 a7d aa4 aab;blp;86h;8cs 8x3 8yx;;;;86j 86m 8hi 8hl 8qx 8th 914 916 9ae 9gw 9r7 9y5 a54 a55 a8q ahv ahz ai1 ai3 ai5 ai9 asg b0j b0l b5z b8x bhf bhk bhm bho bhs;8jc 9zy as8 b7f b90 b94 b9w bgl bks bkt;biq;;ahg;ahg bh1;;8vk;;95d 9fi 9fp;bb2;;8pl 8pq 8qr 8y6 8z0 92l 93c 93i a2l a3d a61 a6g al5;ao5;b1k;b8r;a8k;;;;;9rl;;;;;;a2u a3u a3x a42 a44 a46 a4x a5i a5m a5v a7o abe acq afc agb agc ahu anh atw aun avm avv b26;aq7 arh axj az3 az5 b2i b2m b3v b53 b64 b83 bce bey bfv bfw bh6 bjh bl6 blz bmc;ahg;ahg;az3;ah1;ah1;agm ah1;ah1;axh;axc;7yn 7yz 8bv 8de 8dm 8do 8dp 8fd 8fo 8fs 8ft 8ka;aok aov aq2 aq9 ars auf axc axf ayc az9 b20 b2i;bgp;bla;bgp bla;bgp;b3m;bgb bgp;bgp;8q7 8qa 8qe 8rb 8v3 8v7 8wv 8x5 8xw 8zu 92t;82c;a5v aeb aed;937;8pl 8pr 8qp 8qz 8xg 8y8 90p;8uc;9ru 9zh a18;8h3 9xx 9y2 9y3 9y6;bl7;ahg bh1;8t9 937 958 9i9 a8f ac0 ahx ako alq and arz as3 az0 b3i bhh bka;;;;bgj;;8gu 8gw 8h1;b6u bg9;8c4 8cs;;8ws 8wu 8x8 8zr;;b6c b83 b8b bb9 bi9 bjh bmc;;a18;7xn 7xt 7xy 7y2 7yd 7z7 7za 7ze 7zi 7zn 7zr 80h 80i 80k 81q 81t 822 829 83y 848 84t 850 85u 86r 872 87p 88f 88j 898 89c 89h 8a8 8ao 8at 8b7 8b9 8bs 8bu 8bx 8c1 8dd 8dk 8dl 8dn 8e4 8e7 8ef 8el 8ev 8ez 8f2 8fc 8fr 8gz 8h2 8hc 8he 8hl 8hu 8ie 8j3 8j8 8j9 8kq 8ld 8lk;88j;a8a ao0 au8 ay4 b2e bl1;;9da;;;7wk 7y8 840 84m 879 886 88n 88t 89b 89r 89y 8a4 8aw 8b9 8c3 8cp 8d9 8dq 8du 8e2 8ea 8f0 8fg 8fp 8fv 8g1 8g4 8gx 8id 8im 8jb 8m6 8mz;9fy;8tc 8vk 93c;8pr 8qo 8qr 8qs 8u3 8uv 8vm 8y6 8yc 93c;;8bw;;9aq 9av 9b6;arl at2;ali bl7;8d3 8da 8db 8dg 8di 8ex;bgg bgk bgp;bgp;bgg;928;bgp;agm bgb;ah1 bgg bgp;ags;ags;ags;;agv ah1;ags;ah1;ags;bgk;928;aia;b1j;b1j;ali;;asv aw4;bh1;;8t4 a2u a3u a3x a42 a46 a4x a5i a5m a5v a7o abe afb afc agb agc ahu ai0 ale amb anh bbs bfq bft biu bl3;aq7 arh axj az3 az5 b2i b2m b3v b83 bey bfv bfw bh6 bl6 blz bmc;az3;aok aov apj aq2 ars auf axc axf b20 b2i;a5v aeb aed;83v 87g 87j 87k 8cs 8h4;863 8fb 941 94u 954 95w 969 98u 99h 99m 9cd 9em 9ep 9fc 9ge 9hv 9je;;;;9ed;;9ot 9t0 a08 b53 b8j ba3 bbf bbz bey bgi bhj bhp bib bkd blz;b53 b64 b8j b9z ba3 bbf bcj bey bfv bfw bgi;8pq 8pr 8r6 8s0 8sy 8v5 8xg 8xz 8y6 8yc 8yx 8z8 90l 917 93i a42 a5i a5m a8c aa0 abe afc ag2 agp ai0 ai6 aip akr amb apj aq9 ar1 as0 atu awd ax0 axc axf aye azz b0f b0m b1z b2u;a3u a5i a5m a9t aa0 abe ack afc agb agc agp apj as0 asu atu awd azz;;8pl 8pq 8pr 8qm 8r6 8s0 8sy 8t2 8tx 8v5 8xg 90l;;alk bl9;;;;9kp 9l0 9l1 9qw 9vt 9w0 9xt bgl bkt;;886 889 8cr 8ne;8ad 8il 93g 9hk 9yt b2s;858 89z 8fh;7x5 7x7 7xn 80h 83t 870 873 88r 897 8dd 8dj 8dk 8dn 8eu 8ey 8g8 8gz 8i4;8md;;8ga 8gg 8gk 8mv;ale;ahg;ahg bh1;bh1;bh1;95y 98e 9aw 9az 9b2 9jb;94w 95u 95z 96l 975 97c 97e 98u 9cd 9fl 9g5 9gj 9gk 9gw 9hb 9hy 9i7;8uq aqz ayy azn b1m;bl7;b3t b78 bhh bmx;ahd alc bgy;anv;alo bkk bku bld bml bmn;acv ad3 adn;adn;acv ad3 adn;bml;95n 99d 9c0 9cc 9et 9ff 9i6 9ji 9jv a2s;b3t b78;biu;84l;ahg;;adr bdn;;azm b1k;;b1j;b1j;azm b1k;928;;b1j;928 92a;;92a;;928;928;b1h b1j;;a82 ao0 au8 ay4 b2e b8a b8m;7zw 81w 86l 88n 88t 8cx 8dq 8dv 8e2 8fg 8fv 8g4 8hk 8lj 8z2 95n 95q 96e 96g 96w 9ad 9ak 9b9 9bh 9e7 9f9 9fv 9gv 9j7 9mb 9r6 9rc 9x1 9y4 a0r a8p asf b4k b4o b95 bgo;;bcy;;bcq bcy bdb bdg bdo;85a;;8bf 8n5 8wb 8wk 9df 9k7 9ud ad8 ada av6 avk bd5;ad8;ad8;ad8;928;;928;928;;ali;ahg bh1;bl7;bl1 bl3;9jf;as3;;bkl;9kz 9pz 9s8 a1r;9ko 9kz 9m2 9mb 9n2 9pz 9rz 9t4 9t6 9th 9tl 9ub 9va 9vm 9w7 9zf a0u a1c;;9zc;8pq 8pr 8pw 8w2 8ws 8wu 8wz 8x8 8zp 8zr 8zv;bhw;8vk;8sr 8sv;8sv;9dl;8fg;;;;7wm 85c 8d8;;;7x8 7z7 83y 84v 8ix 8iy 8j9 8kp 8ma 94e 94l 94n 95w;;;;;9ox;;;;;;;;;;;;7ws 7wt 7wy 8cv;;94e 94l 94n 95w 9hv;948;9l3 9le 9mh 9sy 9zk a08;8d3 8da 8ex;;7wa;948;;8ln;amg as2;a9l acs af0;a76;ags ah1;ah1;agm;ags;ama;7wz 7xu 7xz 7yb 7z7 82h 84s 863 89z 8d9 8e0 8ej 8ix 8iy 8j8 8kq 8kr 8l2 8l8 8mz 8n3;9da;;;;;b8w bm4;947 9fh 9ge 9gh 9j5;9gd;;;9e5;9bs;;;9t6 9tc 9ub 9yu a11;9yu;9kf 9yu;9jk;968;;a3p aks;;a2d a2y a3m;;;;air;8nq 8ns 8rd 8rg 8sf 8sh;aqg arc;b2g;;b2d;;93a;bid;b6r b6v b7r b7w b82 b86;aaz;a6a a6h a7g a7j a7l a7s a7u;bid;936;;b2d;api;8p0;a9j alz;;;;;ajs;ask;b2r;;;a4q;8on 8op;a32 ah4 b45 bgs;a6a a6h a7g a7s b6r b6v b7r b82;a41 ac5 af4 ajs;ac5 b52 bc6 beu bjg;;;91q 938;;;b4t bke;b0s;;;af4;aeu;aey;8zq 92q 92r 9rh b23 b25;;8q5 902;;8w5;;;;;ayn;;ar1;8wx;8wt 8ww 8wy 8x9;aqg;aom aop;;;;;9xx;;;aqx;;9rh;;aob;;ahy bhi;a4q;;91k;;8vw;8sh;arc ari;;;;a7l a7s a7u;b7t b7w b82 b86;af1;;8ur 915 b2f;ase b0k;8uo;akt;a62 ak0;a9c a9f a9i aks;a79;akk;b1l;a2p a2r a2w a30 aln;agf;aqx av3;bkf;b6o b70 bjo;b9q bke;8tm 8vr 92q 92r;b23 b25;bk7;8o3 8og 8om;aqg ar9 ark arm b1l;8oo;8r9;a2d a2y;beu bjg;aph apm aub;8rz 8s1;9ye;;;;;;;;;;;;akk bk7;azf;;bdc bdj;bky;8zm;8og;bi7;aim;;8qw 8r5;a58 a5k a5q ahp axe b60 b68 bh9;a54;;;;;9yf;9ei;;;;;;ajz;90w 90x;;;9rh;9ae;;a0w;;968;9mv;9rh;;;;9jd;;9ei;9yf;9lf;;;;9hh;;a5p;8k4;;;;8va 8vb 8vc 9c2 9sv abj atz au1 bbk;9ez;;b2r;awm awn b2d;alc;8an 8ar;;;;9e4 9hh;9v2 9ys;ahe bgz;;;ab0;;aop;b6t;;;;adg adn;acj af9;;8jr a79;b7m;8oi 8ol 8zq 929 a2p a2r a2w a30 aln aoj az0 b1l b3s b3x b43 b6t bg4;8oo 8pm 8rx;;b1n;;;;;b67;;as7;b6o bjo;aha bgw;a33;8oo;8q5;8x6;;;8tj 8vj;;;;;;bhi;8um;;b11;;8sf 8sh;;bdj;;;;936 b18 b2d;;;b3k b3o;ak1;aex;b4g;;;aix bil;aw3;a2w ag3 agg agi akk aks b3x b43 bfl bg5 bg7;bci bew;;b1l;8zq 929 92q 92r;az0 b18 b23 b25;bjj;ase;ada bd5;av1;;8wa;bg4;;8w9;;91d;8sv;a9f;aek;a84;be0 be7 bec;alz;blo;8w7 a6f a6j acy aus av3 b6t b6w bcs;91k;ac5 af4 ajs api b52 bc6 beu bjg;a41;;;8r4 8ya;ac6 ac8 ail aio;;;akk;b6t b6w bcs;bg4;axq;avs;air bid;;;b2o;ari;912 91e;b0s;air bid;93e;8nq 8ns;adb bd6;;;;;91i;b0g b2f;b1n;8tj 8tm;8xf afa;abd;aru;aop;akt bkf;8on 8op;;8wt 8ww 91k;;b11;;;8pm a6h b6v;a5d a5e a5g a6a a7g a7j a7s b6r b7r b7t b82;;8vr;;902;azf;bee bej beu;;;;;;ahg bh1;b9q bfl bma;a9f a9i ag3 amn;8tm;8qt;ao3 aob;;;8sv;8z1 92q;azo;a2y;aw9;8qi;8r5;;8o3 8om;aw9;bk7;;blo;bep;abj anb atz au1 au3 bbk bmy;8va 8vb 8vc 9c2;;;a2d a2m a2y;a2m;a5j a5p;bkf;;b3k b41;;;;;;;94v;;9zj;bck bid;acl air;8z1;90i;8p5;;;bjj;;;8ti;;aim;bi7;;blo;agf;akk;902;ach bcg;aci bch;;;;b4g;a4a akg bf2 bfd bfe bk3 bki blo;akx alz;b5b b5e;a4a akx;afg afl afv afw akg akx alz;a9z aad aan aar ba5 bap bav;aaf bai;;8wp;aek;akp;a5q ae5;;b18;akp;a9c;b9l;ay0;;avh;;be7 bec;8qq;;;;;8xo 8xt 912;8rz 8s1 93e;;9h2;;8oo 8pm 8rx;;;aoz azx;;90i;ah4;8yh;;;9ye;;;;;;;;;a5d a7j a7l;;;8r1 8rd 8rg 8sf 8so 8sp;;agi;bg7;8y3 936;935;a8i;bbb bcf be0 be7;b8e;akt;a9c a9i ag3 amn;bkf;b9q bma;bb1;ab0;a84 b8e;;8rd 8rg 8sp;;8oo;8zq 929;air beu bid;acl afv bck bfd bfk;ag0;;8oo 8pi 8pm 8s6;;;8s6;;;aba afg afl afv afw ahy bbb bf2 bfd bfe bhi;a84;ac1;8xo;93e;8uy 8wp 8xo 8z7;938;b51 b55 bc5 bc7;8oo 8pp 8px 8py 8vf 8vh;a40 a45 ac4 ac6;;;a0e;9kc;9mv a15;9mv;;b7t;;;;ayn;;b3s;;bki blo;b2r;;;;;8nq 8ns;8nq 8ns;a2m ahh;90i a3e;8p5 8pc;b4g;bcg;938;;;8ye;;aaj at1;atc;a4q;a84;8p5 90d;;;;;;8w9;ak0;8wy;8o3 8og;a2d a2y b3k b41;;;ao3 aob;a5e;azx;bjo;bep;aw9;8oo;;;b58;b2t;aob;app;9yc;;bik bmj;aiw amv;;;8og;8q2 8q4;;;;;;;;;;;;9uu;;;;;b3x;bg7;;;8r7;ak1;aex;a60 ajz;bem bjp;b6h bjn;8r9 8u8;b6k b6o b70 bjo;;;a62 a64 ak0;8xf;9vr 9vs 9ys;;9ez 9hh;;;;;;;;;aha akt;a3p a9i b9l b9o b9q;;;;9v1;9vr 9vs 9ys;;at8 av3;afg afl afv atq awm awn;;;avh;8wa 8wt 8ww;aqb arw aw6;afa;;;;;;;902;;9nc 9nf 9ng;ac1;9vr 9vs;;;;;;8nn;;9ye;9mv 9v2;akk bk7;9ei;;8qu;;;bah;at7;8u8;;;;bai;;at8;;avg;ayg;b2c b2d;a5e;;;akp akt bej beu bkb bkf;b8e bk7;azd azf;900 akp bee;902;az0;;;agf;a60;bg4;;;aaf;atq aui avs ayn;aru;;b6t beu bg4;a6f agf;ahb;8oo 8pm;8x7 aey b3x b43 beo;8vr;aim bi7;;aaf;;a2w a30 aln;ase;b3x b43;b1l;8sv 929;aks bke;8ye;8s6;;;ajv;bjj;;;atq aui avs awm awn ayn b2f;b1n;ajv;8wx af4 avz aw3;aeu;;;;b3o bh2;;;;;;;;9lf;9mv a15;9kg;;;;9rh;;;9uu;;968 9jm;;;971 9ee;9sv;a16;;9v2;912;;az0 b1l;;;;8oo;;9vr 9vs;9rf;bck bfk;;bfr;9hh;91q;;;;9ys;9nc 9nf 9ng 9x0;;8w5;;ahe bgz;938;;;ahy;acl;ag0;;8pp 8px 8py 8vf;9tg;93l 93m;bjn;9ez 9f0;;9gz 9h2 9ya 9yc;;9rf 9rh;aba afg afl afv afw ahy atq avs awm awn ayn b2f bf2 bfd bfe bhi;ac1;b1n;;;aqk;aqk;a45 ac4 ac6 bc7;9jk;;;9rg;;8wy;b8x b91 b96;bfl;a8q a8u a8x;ag3;8yt;;bb1;;;8th;asg;;akt aku bkf;a36 ah4 ajo avp bgs bjb;8wm;;;9rh;;;;;a5p;;;bep;8um 935;;;bjk;ajw;a9k b9s;8z7;9r7;;;8ye;;a3e;8pz 8vi 90i;aoz apl azx b4g;968;9ya;a5q;;ahe;9v1 a12;;b18;8w5;a3p b4t;8op;a9h;af7;;awb;;aor aoz azx;8op 8p5 8pz 90i;a36 a3e;a04;b49 b4g;akt bkf;8og aob;;;;9yp 9yq;;;;;;;;971;;ac9;8vj;935;;;ahg ahh;agf;8an 8ar 8b1;;adn;;8yh;av0;axl;;;bdj;91i;;bb1;ac5 b3k b41 b4n bc6 beu;;a2d a2y a3m;b2d;;ao3 aob ap6 azo;;8um 8un 936;;9tj;;9tg 9tj;;8qq;ab0;b58;8wx;8wp;8sv;aoj b1l;8q2 8q5 8zx 902;8ol;a2p a2r a2w b3s;90w;be0 be7 bec;9nc 9x0;8ur 915;afv;afl ag0;;awm awn b0s b27 bfd bfk;;;8u8;at7 bah;;8p5;;8nm 8o3 8og 8om 8p0 8uh;;acj af9;90d;8p5 90i;8rx b7m;a33;;;;8wt 8ww 8wy;;;;;;8pm 8rx;a3v;bid;bdc bdj;avz aw3 ayn;a6t b77;;8yb;8pm 8rx;;a6f agf;8oi 8ol 929;a2p a2w a30;;9lf;a7u;b6t;;;8xf 8y3 ax8;8q8 8qb 8qg;8y5;;av0;ada;a4j af7;apz awb;;;8vr;8qj;;aqg ark arm;a7j a7s a7u;b82 b86;8sf;axq;ayn;93l;azx;90i;;8oo;ac9;8wt 8wy 8x9;8w9;8zq;8r5;a4q;8rz 8s1;apl auf b2i;ar1;a48;;axl axn;aek;bec;air;adg adn;81p;9kj;afa;agf;af9;;8w7;aru;8wx;at1;;aiw;aiw bik;;acy bcs;b2f;;;;bhi bjp;bhl;aaz;8uk;93a;93a;;8qi;;aaz ahy ak1;;ai2;ai2;90i;avz aw3;aeu;a8j a9f a9i;a84 b8e;8sv;;;;8wx bee bej;b8q b9o b9q;8r1 8rd 8rg 8sf;8oo 8pm;8uo 915;alz blo;bmj;;a4a akg akx alz bk3 bki blo;a2d b3k b5b b5e;amv;aba ach aek afg afl amv bbb bcg be7 bf2 bmj;amv bmj;amv bmj;8uy;8z1 8z3;;;ay0;b6t;a6f af4;;8o3 8og 8om 8p0;azo;azo;;;;;a4a akg akx alz;;;;;;;;ach;8qd;8op 8ot;8o3 8og 8q6 8q9;912 bcf bcg bfd;938;a4q ach afv;ac1;;;;8xo 8xt;b6h;8q6 8q9 8qd;;8xo 8xt;8uy 8xo 8xt;;ag3;bbb bf2 bfd;akg;;8pe 8tm 8z1;a3e;a3e;8p5 8pc 90i;8w9;8ye;9jd;a0w;;;;bki blo;8w7;8qd akx alz bk3 bki blo;8q6 8q9;awn;aor;b5b;apt;9vq;8xf afa;8nq 8ns 8r1 8rd 8rg 8sf 8sh 8so 929;8xf afa;8y3 8y5;af9;alz;;;91d;;;8r7 8sx;8uy 8xo 8xt;air;;;;b2g;b0k;aoz azx;;;awm;;aor;ao3 aob apt;;;ax8 b2g;;;b2a;;a0e;9y8;9kc;929;;8zq 929;ap6 azo;;;;;;;;ar9 ark;968;9vr 9vs 9ya 9yc;;;9ez 9f0;;;;;;;;;a54;amn bma;aru;ayg;ak0;a2w a30 a5d a5e a5g a6a a6h a7j a7l a7s a7u;b3x b43 b6r b6v b7t b7w b82 b86;8sf 8sh;aqg ar9 arc az0 b1l;;;atc;akp;aaj;9vr 9vs 9ya 9yc;;;;;a0w;;;;;;a36 ah4 am3 aor b49 bgs blr;aaj;;;;a48;;a6f aln;a2w a30;agf;ah4 bgs;94v;;8um 8un;8y3 8y5;;;ao3 aob;b2f;aui;;;azx;94v 94z;8oi 8ol 8zq 929;aoj;;;;;axl;;;;9ez 9gz 9h2;;bky;alc;;ar1;a2d a2y;a9i b9q;;b3k b41;;;acv;;;;aus;8op;;;;;a15;;;;9lf;9ae;b11;;91k;;acy;8w7;9j0 9j4;;9r7;8te;;8qi;bew;aoj;;;;a2p a2w agg agi;b3x bg5 bg7;;;aeu;9ys bee bej;af4;;8nq 8ns;8oo;aha akt bgw;aks bke;a33 ah7;935;afv bbb bfd bfe;8uy 8wp 8xo 91d bf2;;9vr 9vs;8um;aba afg afl afw;bf2;b27;8z7 91d;8sv;;bn7;anq;atq awm awn;ayn;bkf;b05;awc;8oi 8zq 929;beu;;bci bew;aru;;;;;9vr 9vs;;9vq;;9jk;;;;;a36 ah4 b49 bgs;8oo 8pp 8px;;;;9rg;;;;;944;;8nq 8ns 8sh;adg;alc;;at1;8q2 8q4;;;9ea 9ee 9v9;;;bid;;;;;;;;;;;a04;8xo 8xt;;;;9tg;ap6 azo b1n;8om 8p0;8um 8un;;;;;9ye 9yf;;;;;;;;;;8xo;8uy 8xt;8um 8un 8up 936;ae5;8oo;;;avb;;;;;8oi 8ol 90x;aoj;a2p ah4 ahg ahj b3s bgs bh1 bh4;9hs;;;;9um;9z3;;9um;;9um;9jj;94v;;;;9tj;;;a15;;;;;;;9v2;9e4;9jm;;;;;9vr;;;;9jm;;;;;;;;;8ef 8el;88t 8a6 8fp;827;7wb 7wf 7wg 82i 82l 82n 82q 82u 831 84n 84q 88d 8fm 8g6;81d 8ga 8gc 8gt 8hi 8hp 8ib 8if 8j2 8k9;7yf 7yu;7zf 80c 80y 811 81b 81d 81z 874 875 88m 8ba 8bo 8ff 8fi 8gc 8gd 8gm 8go 8j2 8ja 8je 8k9 8me 8mw;802 804;8ff;8cf;7zm 7zv;;7y9 7yf 7zd 7zg 8cc 8hi 8jd 8kb 8kl 8lo;8jf;;81p 89t 89v 8a2 8fl 8fw 8iu 8iv 8j0;7yf;7yf 7yj 7ym 7yu;7yf;7xs 7y0 7y1 8bf 8bt 8de 8kl;7z3 7z4 8d4 8j5 8j6 8jl 8ku 8mg 8mk;7z3;8a6;8j6 8jl 8nj;7wx 7x8 85i 85o;80c 871 89l 8af 8ai 8ak 8co 8e3 8f6 8f9;8gl;;7wp;8jk;8g9;80h 80j 81q 8fp;;7x9;7zx 809 80b 8mw 8mx;84m 8c3;7yn 7yo 88e 88g 88y 8bv 8de 8dm 8do 8dp 8fd 8fo 8fs 8ft 8ka;8h0;84r;;843 8iu;83r;;7wr 82k;;89t 89w;8k4;8ap 8au;809 80b;82v 831 864 867 8h8;7wz 7xu 7xz 7y4 7ya 7yb 7yf 7yh 7yj 7ym 7zf 7zh 81m 82o 832 83z 844 84p 8d9 8hq;7zb 7zf 7zh 81h 81i 81j 81l 855 8j2 8je;7wv;802 804 806 825 82f 82i 82l 82n 82t 84n 84q;7wa;7xm 7xp 7yy 8kb;7z5 7z7 7z8 7z9 7zb 88h 89x 8a1 8fm 8g0 8mf 8mi;89q;83s 86d 86f;7wn 7ws 7wt 7wv 7wy 7x4;8j2 8jk;871 8af 8ak;7x7;828 82f;80g 80n 856;81s;7yf 7yy 8k4;80c;;8hi;802 804;802 804;82m 82s;82y 83g;;;7wp;80o 83t 8eu 8f2 8gx 8ht 8kv 8ky 8l3 8ni;7ym 859 85d 85e 8jy 8ki;8j2 8je 8jv 8ls 8lu;88q 8eg 8eh 8ew 8f4 8f7 8fd 8fo 8fs;;80y 816 81b 81u 81v 81y 88l 88o 8e3 8fe 8fi 8g2 8g3 8gc 8gl 8go 8gt 8h5 8h7 8h9 8hd 8hr;8lf;8gp;;86i;8n5;7wm 7z7 8j3;7xa 7xb 7xw 7y0 7y1 8dx 8kl;8hb;7wm;8cd 8d4 8dq 8e6;;7wf 7wg 7z8 8jb;;873 8cp 8lm;;889;;8nk;8nk;8ko;8gl 8gn;7yf 7yy 8ls;;893 8e3 8m7 8m8;8ji;8ax;80f;7yi;8cl 8cz 8l9 8m1 8n2;7zf 854 8ji 8jk 8kb 8lo 8lw;;8bm;8jv;7x6 7xr;85k;80h;7y9 7zv 8j4 8kl;8ij;8mb;;8ce 8ck 8cn 8cq 8f1 8ii 8lz 8m0 8ng 8nh;8h7 8i7;8n5;87u;8na;8ch;8jx;7zs 81u 81v 8eb 8h5 8jw 8n5;;8ms;;;835;841 845;7wz 7xu 7xz 7y4 7ya 7yb 81m 82o 832 844 8d9;;7zf;;;808 80a 80p 80s 80v 80z 811 81b 8fi 8gc 8gd 8go 8ht 8ih 8mw 8my;7wp;7xr 8ii;;87u 87v 87y 88e 89n 8fa 8fb 8fd 8fo;8e8 8gl;;7wl;85f;;7wp;8hr;8fw;82f;7yf 7yw 80d 8jz 8k0 8k3;802 804 806;8iz;8ax 8ba 8bo;7xe 7xh 7y7 7yk 7yn 7yp 7yr 7yv 7yz 8ds 8dz 8k6 8ka 8kh 8ko 8lg 8lt;7x7;86j 86m 86q 86s;7yh 7zc 80d 80e 81v 81y 821 85a 88e 88g 88l 88o 89a 8fe 8g2 8g3 8gl 8h5 8jz 8k3 8kt 8lb 8lg 8lt 8lu;88e 88g 89a 8kt;;7zq 8n4;84n 84o 84q 84x;832;7ws 7wt 7wy;8k0;80h 80i 84z 8j4 8mf;7yf 80d 8j7 8jy 8jz 8k3;8af 8ak;8me;88f;8bm;7xk;8jv;8i7;813 81e 86y 8gq 8h3 8hh 8hj 8hm 8ht 8hv;;81y 8gl 8gn;874 875;7y7 88d 89k 89m 8dz 8g0 8g6 8hy 8iq 8ko;8bf;8bf 8bg;89x 8a1 8fm 8g0 8l2;8ax 8b5 8bc;88w 88z 8cl 8cz 8eg 8en 8eo 8er 8n2;7yy 8kb;84v;7wx 7x1 7x7 7x8 7xo 802 84v 85i 898;;82v 8ay 8cc 8lo;;8k1;8hr;8jn;84d 86n;;7wb 7wf 7zd 7zg 80l 83r 84r 8cc 8hi 8j7 8jk 8lo 8mh;;7wb 7wf 7wg;;8k4;871;7wv 859 85d 85r 8c6 8ca;;;7ym 7z5 7z8 7zb 7zf 81i 82e 82g 857 8j2 8ja 8je 8kx 8lp 8mo;7xa 7y1 7yr 7ys 8ka 8kl;8hp;892 8m5;820;80c 80z 871 8af 8ak 8h0;80h 80i 80v 810 8c0;81u 8h5;7xc 7xe 7xh 7yc 7yv 8dy 8k6 8ka 8kk 8m3 8mt;85j 8jb;7x7;8mb;;89o 8ad 8il 8io;7yw 7yx 8k0 8ki 8lu;7x6 7xa 7xb 7xg 7xi 7xl 7xr 7xw 7y0 7y1 7y9 8dx 8j4 8jt 8kl;81d 8gr 8ib 8ic 8if;7z6 816 8g0 8jy 8kv 8mf;8jy;81y 893 8e3 8m7 8m8;8bz;81v 88l 8fe 8g2 8g3 8h5;;88f 8mc 8mw 8mx;8kw;87b 87c 87w 881 883 886 888 8az 8b0;80z 8gq 8gr;8jh;803 805 807;85p 86h;816 8gc;88v 8ek 8lc 8li;838 83a 83b 83c 83d;7wb 7wc 7wd 7we 7wh;89x 8fm 8ii;8iu 8iv;8i5;7x7 85o 871;7z7 7z8 7z9 7zb;7wo 7yi 7yn 7yo 7yp 7yr 7ys 88y 8d6 8de 8dm 8do 8dt 8dw 8f3 8fj 8g0 8hy 8i0 8j4 8ka 8kl 8ls 8nc;;804 806;871;8hp;80z 810 814 815 817 818 81d 85d 8gq 8gr;89q 8hr;7wa;8eh 8ew 8f4 8h4 8hc 8iu;8by 8hi;838 83a 83b 83c 83d;;871;7wh;80e;;8jd;8ho;7yf 7ym 7yy 80p 80s 8hz 8kc;7wa;;8is 8md;;86n;;;89w 8a2 8fl;8gl;89t 89w 8fl;7yf 7yy;8i9;7we;8ne;8ci;8fa;80t 835;80t 8io;8ab 8ii;8jy;7xt 7xy 87c 87f 87i 890 8b0 8ck 8d1 8lx;825 826 82b 85m 880 8cz 8m1 8nc;87t 8az;87w;7zx 809 8mw 8mx;;8k8;8k1;89q;81p;83x 844;80g 86j 86m 86q 8hx 8iy;7yy 8k4;81i 82i 82l 82n 82u 84i;7wx 7x1 7x7 7x8 7xo 7z8 7zb 81j 81p 826 855 8je 8kd 8mo;7xu 7xz 7ya 81n;80g 80n;7wv;83n;84i;;7yf 7yj 7zf 8cq 8cw 8h8;80g 8jf;86k;7zs 8eb 8kb 8m2;8gb;7yf 7ym 7zj 7zp 7zu 89e 89g 8ja 8je;89m;8m7;8is 8md;8as;7xt 7xy 82z 833 837 87c 87f 886 890 8b0 8d1 8lx;82k;;82h 82k 8cu;8l5;8c7;7yh 7zc 8k3;7yh 7zc 8k3;;892 8m5;86k;;835;8gf;7xc 7yc 7yv 8dy;7we 838 83b 83c 83d 84e;83n 840;;860 87v 87x;;8c5 8c9 8gl;;;7xk 8c6;8kk;7xk;846 87t 87w;8ad 8il;8dw 8dy;;8c4;8nf;7yf 7ym 7zf 7zh 83z 8j2 8ja 8je 8jh;83k;7zd 8jd;7zd 8jd;7x6 7xa 7y1 7y9;89j 89m;82v 8ay 8lo;85i;7z5 7z8 801 898 8bh 8kf 8ks 8l1 8ld 8mj;85f;8c4 8cs;;89w 8a2 8nk;85t 86b;8kk;;80h 80k 8av 8ax 8bc 8bn 8j6 8lk 8me;7wn;8i5;841 845;7wb 7wc 7wd;7yy 814 8ke;849;80g 85b 88p 88s 8a5 8ag 8ah 8ai 8c0 8c8 8et 8f3 8fn 8fu 8fx 8gu 8gw 8gy 8h1 8hx;85b;7x7;8cs;8nf;7wh 7wj;;;81u 87m 8h5;;;8iu;8e7;86h 8c6 8ca 8cf 8cm 8co 8ct 8cu 8ly;7y5 7y8 7z4 7zw 84m 85n 87w 87z 885 889 88n 88x 89p 89r 8d0 8hk 8hw 8ku 8mv;80o 8bt;7xs 80k;7x9 7xf 7z0 827;7x6 7xa 7xg 7y1 88e 88g 89j 89m 8bv 8fd 8fo 8fs 8ft 8fy;849 88t 8a6;;8jd;;82j 8fz 8j1;7wk 8e3;81v;80g 8bd 8et 8f1 8f5 8gb 8i3 8jr 8nh;841 85b 85q;866;83k;8f8 8jr;7zs 8jw 8n5;89q 8b6;809 80b 86v;;8ar;;;8c6 8ca;8ch;7zd 7zg 828 82f;8mc;7yd 8kj;8f1 8gb 8gy 8i0 8i3 8ii 8nh;7yf 7yh 8k5 8kb;8ak 8am;86v;86u;8gp;7zu;7xv 84l 84t 84w 85k 8ga 8js;;8fw 8ly;8fw;8k2;8be;86n 8hy 8i0 8jk;85p 86g;;83t 873 8gx 8lm;8il;7wb 7wc 7wd;7yf 81h 81i 81j 81l 81n 825 82i 82l 82n 82q 82r 82t 82u 82x 84i 84n 84o 84u 85h 85o 86o 872 877;8hy 8ji;7xk 89c 89d 89f 89s 89t 89u 89v 8a2 8fl 8jw;7x7 7xk;7x7;7xk 7yf 8ap 8aq 8au 8ba 8bl 8me;83w 87e 87h 87l 87n;;7yf 89t 8a2 8fl;8ln;834;;;80r 823 8hz 8jy;80r 823 824;8hs;7ww 82m 83s;7yf 8k4;;;;85f;86e;7xg 7xi 80l 80n;825 826 82a 82b 82d 85y 861 87u 87v 87y 880 88f 8nc;8bm;866;8k7;80l;7wx;7yf 7yw 8k1;8ax;80z;80z 814 817 84r 8c2 8gr 8mq;8ks;8af 8ak 8am;8aw 8ax;8f6;883;82m 82s 881;7x7 8h7;8h0;7yf 7yh 7ym 7yu 8k7 8ls;;81c 8ie;7zf;7yf 7yj 7ym 7z8 7z9 7zb 7zf 7zh 84c 84h 84j 86o;88n 88t 8cp 8fg 8g1 8g4 8jg 8m6;8ce 8cn 8cq 8ng;8jw;8i5 8kl;81s 8c2 8ce 8cn 8cq 8e9 8lz 8m0;8ko 8kt;89q;7wf 7wg 7xm 8jd 8jk;89q 8ir;809 80b;7x2 825 85y;866;7zs 81h 81j 81k 8cw 8eb 8j2 8jw 8kb 8m2;7wl;878 8dh 8kr;88v 8ek 8em 8hy 8ji;894 8nk;8hy 8i0 8jf;7ye 8d9 8df 8dh;8aa 8ed 8iw 8j0;8g0;894 8jv;7zp 7zu 87r 89e 89q 8hr 8j2 8ja 8je;834;83p;;7z0 7z3 8l9;;80c;;8ge;;896 8bd 8gb 8ii;83g 83q 8jo 8mn;8f4;7yf 828 8k4;7yf 8k4;828;;8gb;88t 8ep;8g9 8gj;7z8 857 8j2 8je 8kc 8mo;8n6;8ko;8k7;7yx 80u 80x 8k9;7yx 80u 80x 8k9;;8av 8ax 8be 8me;7wb 83h 83k;8mq 8ms;873 8c1 8c2 8cb 8ll;866 8gl;85b 8jh;85l;8i5;8bw;8ik;8ji;894 8nk;7y1 8kl;818 81d 81f 81g 8gc 8gm 8hi 8ib 8ic 8if 8j2 8je;;85f 85w;841 8jr;8bf;8m9 8nk;86h;8dt;;89x 8a0 8a5 8ae 8aj 8hx 8iv;85m;80c 84v 871 874 8af 8ak 8gg 8h0;8k1;85g;7zk 7zz;;;82w;82w;85f 8ar;7ym 7zp 7zu 89e 89g 8j2 8ja 8je 8jw 8jx;;7yf 7ym 7yu 8k2 8ki 8ls;7xa 7y1 84j 84k;82w;8cf 8cm 8co 8ct 8cu 8ly 8n7;7zs 8eb 8k7;86x;871 8h0 8i5 8i7;89q;8ap 8aq 8au 8bl;86e 86j 86m 8c1 8c2 8cb 8mq;;87a 87d;89f;7yq;;88t 8ep;83w 85l 87a 87d 87n 8mu;7wb 7wc 7wd 876 8jo 8jq 8mm 8mn;8bg;80c 81c 87o 87q 87r 8ao 8at 8e3 8hr 8ie;7yq;8k0;85l;8e7;87u 87v 87y 88e 88g 88u 89j 89m 89n 8bv 8cl 8cz 8de 8dm 8do 8dp 8fb 8fd 8fo 8fs 8ft 8fy 8mw 8my;8e3;866;7z5 8kt 8kw;87x 8b7 8cg;81a;8f3;8f6 8f9;8au;89o;85g 8h4;7xv 7y3 80m 8d9 8df 8dh 8du 8dv;7wa;815 85v 8gs;830;8ik;7zn 7zo 800 83a 83e 84d 89c;7xv 7zn 7zo 83a 83e 84d 88b 89c 8dz 8jo 8js;7wa;;;8h7;8cy;;7y4;843 8b7 8ik;;7yq;;8k4;;81o 85a 85b 862;80z 810 813 817 818 819 859 85d 85r 85v 874 875 8h3 8ht 8hv 8mq;;8k1;85q 8jd;7wx 7x2 7z8 7zf 83z 84r 855 85s 8c2 8j2 8je 8mo;7zo 871 89c 89d 89e 89f 89g 89l 8fw 8h0;84y;7yf 7ym 7yy 7zb 7zf 7zj 8jw 8kb 8ls;895 8d4 8j5 8jl 8mg 8mk;86i 86k 878 88a 8dj 8dk 8dl 8dn 8e0 8ef 8jm 8kq 8kr 8m4 8mj 8n8;81c 81u 85t 85x 860 86b 86t 87z 885 8ao 8at 8az 8b0 8b3 8h5 8ha 8ie 8k1 8mx;8f0;88t 8a6 8fp;823 82y 8jd 8jq;8af 8ak 8ga 8gg;85s;7y9 7zl 7zm 7zv 89q 8ap 8aq 8b1 8bg 8bi 8lw 8n4;7wx 7x7 7x8;7wx 7x1 7x7 7x8;7yf;81q 81r 8hz;8c5 8cf 8cg 8ct;83x 842;8jo 8jq 8mm 8mn;837 86l 8ey 8f0 8fp 8gx 8i4 8lj;8a6;;;7yh 7zk 7zt 7zy 7zz 8ec 8jx 8n6;7zk 7zt 8a7 8ae 8ah 8aj 8al 8ec 8ij 8ir 8it 8jx 8n6;8ir 8it;875 8ba 8bo 8c2;7wi 7y0 7y1 8j7 8kl 8ml;7x6 7xp 7xr 7y9 88c 8d7 8dt 8e1 8g0 8j4 8kl 8mf;;7wc;80s 83c 8hz 8i2 8je;7yf 84k;8a7 8ae 8ah 8aj 8al 8ij 8ir 8it;;7y6 7yd 8eg 8kj 8nb;;7zs 803 820 8ct 8cu 8eb 8n5 8n7;84z 85b 88p 88s 8c0 8et;8hh;80p 80x 8hz 8i2;81d 81e 81f 8ib 8ic 8if;;8ds 8kl;8kt 8kz;;7wi 7yk 7yn 7yp 7yr 7yz 81y 882 88e 88g 88y 891 89j 89m 8d5 8de 8dm 8do 8e4 8fs 8ft 8j7 8jz 8k6 8ka 8kl 8kt 8lt 8mh 8ml;882;81y 88l 88o 8e3 8gl 8gn;8lh;8kt 8kz;8iz;;8jq;;832 86c 8c6 8ca 8cf 8ct 8cu;88w 8eg;88w 88z 8cz 8eg 8eo 8nb;8ay;7yf 7yh 7yj 7ym 7yu 80u 8je 8k4 8kg;7wx 81u 832 844 849 86c 88i 88o 8c6 8cf 8cm 8cu 8d2 8g2 8g5 8gf 8h5 8ly;877;;87o 87q 87r 89q 8hl 8hr;80h 80i 80v 80w 810 817 8hs 8hu 8hv;;;8hs;84q 85a 85b 8iq;80v 80w 8hs 8hu 8hv;;7zf 7zh 82e 83f 83j 83l 83m 83z 853 89t 89w 8ba 8fl 8ja 8je 8jf 8jj 8la 8lp;7yf 7ym 826 82d;7zt 8n6;85i 8k8;8n5;7ye 80m 8d9 8df 8dh;80q 8ig 8l9 8n1;7y6 7yc 8kn;;8jy 8ki;81o;8jh;7zf 7zh 82a 82e 82g 83f 83l 83z 851 853 85s 8b6 8jj;;7zf 8ad 8ax 8ba 8c2 8gb 8il;8a9 8ed 8ee 8iu 8iv;8ae 8ha;8is 8md;7x7 8i5;7yz 8bf 8ka 8mr;8bt;8a8 8a9 8bf 8iu 8iv;8k1;8jn;84n 84o;;8kk;8iu 8iy;849;;86f 88i 89s 89u 8fk 8g2;7z5 8kx;7we;7wf 7wg 8fo 8fs;823 84c 8hf;7wb 7wf 7wg 7yf 7yh 7yj 7ym 7yu 7zd 823 84c 89k 8hf 8jd 8k5 8kb;8am;8ap 8aq 8jw;;84p 859 85d 85e 868 8gd 8gm 8go;825 826;7x7 8k0;7x7 8k0;;7x7;7wi;;7x6 7xm 85b 8gu 8gw;8fa;;7y1 7y9 7zl 7zm 7zq 7zv 8j4 8j7 8jt 8kl 8m5 8n4;86k;7we 838 83b 83c;86p;86m 86p;87t;846 87w;;86x;8bm;8bk;8gp;;8as 8bc 8be 8mq;;80b;8a1 8mf 8mi;8gu 8h1 8hx;856;828;;7wi 8j7 8mh 8ml;7wv 7z7 7z9 85q 88d 88h 89k 8ag 8cc 8d7 8fm 8fz 8g0 8g6 8ga 8gk 8hn 8j7 8jd 8mf;871;8br;802 804 84q 85b;8mr;7wx 7x1 7x2 7y4 7yf 7yj 7zf 825 82i 82x 84n 85h 85o 872 8cn 8cq 8d2 8ng;;8ba;86y 8cn 8jy 8lz;;8br;;;7x6 7xl 7xp 7z1 7z6 8kv 8ky 8l3 8l6 8l7 8n0;82p;7yf 864 867 8h8 8jf 8jh;7yf 7yh 7yj 7ym 7yu 7zf 7zh 80f 8do 8lp 8ls;;7x6 7xa 7xb 7xg 7xi 7xl 7z6 8kv 8ky 8l6 8l7;82p;8fn 8gw 8gy;7wf 7wg 8jd 8jk 8jr;8br;7xj;83g 83q 88q 8ew 8f4 8i1 8jp 8ju 8mn;88q 8eh 8ew 8f4 8f7;7y0 88p 88s 8e8 8f3 8fn 8fx 8kl;89j 8mh;85t 85u 860 86b;8iz;;8ge 8gi;8gi;;8l7 8n0;8kv 8ky;8iz;8br;83r;8gu 8gw 8gy 8jz;80c 871 89l;7wv 7wy 8dz;7zn 7zo 800 83a 83e 84d 89c 8dz 8jn;8a5;7yf 7yy 7zd 7zg 854 8jk 8kb 8lo;8ag 8ah;;7yt 89t 89v;89u;;;83r;88q 8eh 8ew 8f4 8f7 8fo;8au;84e 84p 852 859 85d 85e 868;84q 88v 8ek 8em 8hy 8i0;7z6 896 8et 8f3 8fx 8ii 8iu 8kv 8ky 8l3 8n0;8kc;85b 869 8as 8b5 8me;81y 8gl 8gn;8bq;81p;7wl;85s;8jj;8j2 8jh;8j2;812;;83k;;;;8k1;7z5 8en 8kt 8kz 8l1 8le 8lh;8nc;;8jw;;81v 8fe 8gl 8ji;;7wh 7wj 7wl;80h 80l;7wf 7wg 8j2;7x7 7xk 7xo;;7yf 84b 851 8hr 8jy 8jz 8k3 8ki;;8bp;85w;7yy 7zf 7zh 83f 83i 83j 853 8jj 8k8 8kb 8lp;81u;80c;7x7;7yf 7zd 7zg 82f 854 8hi 8kb 8lo;84j;85a 85b;7xu 7yf 7ym 7zf 802 804 81h 81l 825 826 82d 82i 82l 82q 84b 84n 84o 84q 84u 84x 851;;8bl;7wo 88p 88s 8a0 8a5 8c0 8c8 8et 8f3 8fx 8gb 8hx 8iy;84g 85b 89x 8dt 8e1;81u;80b;87t;7yh 823;;7y0 7y1 7y9 88c 8da 8dt 8e8 8j4 8kl 8mf;8j7 8mh;8kb;85g 8h4 8hc;7x9;80g 80n 85b 88w 8ax 8bc 8c0 8c8 8eg 8eo 8er 8gi 8gu 8kj 8nb;853 8j2 8kt 8kw 8lp;89x 8a0 8a5 8a9 8ae 8aj 8ee 8iu 8iv 8j1 8jb;8ir 8it;7zx 803 8ba 8bl 8bo 8mb 8mw 8mx;;84n 84o 84q 84x;7wq 7xv 7y3 80m 8d9 8df 8dh 8du 8dv;7wa;8ho;7y6 860 86b 8kn;81h 81j 84g 864 8cq 8cw 8kb 8ng;86v 86w 8i8;7zs 8jw 8n5;8az 8b3;8dh;8jm;85i;7we 838 83a;847;;;7zf 7zh 83f 83i 83j 83l 83m 83z 8jj 8lp;7yq 8az 8b3;87q 87r 8hr;;7zj 7zp 7zu 89e 89g 8hq 8k8;8jm;85g 85x 88f 89c 8b9 8bu;7wr;7wr 843;8au;83o;812;87m;;871 8af 8f6 8f9;7x6 7xa;7zf 7zh 83f 83i 83j 83l 83m 83z 8jj 8lp;85o;8eq 8i1;;7yy 8k6;8be;7wf 7wg 7z5 7z7 7z8 7z9 7zb 801 81h 81k 8j2 8jb 8jd 8jw 8kb;7y4 7yy 7zj 7zs 81n 8eb 8jw 8n5;7zj;80z;;809 80b;8iw 8j0;;;;85f;7zx 803 8ba 8i0 8mb 8mw 8mx;7wl;;;80g 80n 8gy;8av 8ax 8b8;7xg;8ek;7xu 81l 84q;7ww;8fo 8fs;871 874 8h0;;7xm 7zp 80g 80n 89e 8gu 8gw;803 807 89i 8f6 8f9 8fw;;;;8hy 8i0;7wp 7ww;8iz;8iz;7yq;8jh 8k8;84i 85k 8ab 8fa 8ii 8n4 8na;7y7 82i;;85o;884 8b1 8b2 8b4 8bg 8bi 8bq 8me;871;84v 871 8ci 8cy 8h0;;86v 86w;;84r;;8nf;7ym 7zc 821 84e 851 8h5 8jz 8k3;8m7;83r 86e 86j 86m 86q 86s 86t 8h1 8hl 8hx;;7ws 7wy 7xx 8cv 8ez 8fc 8fq 8h2 8ix 8l4 8l5 8ma;7x3 8kp;7y2 7ze 822 88k 8e5 8g7 8he;7x0 88u 897 8a4 8a7 8ac 8fb 8fq 8gh 8gv 8in;7z0;;7xx 7y2 86r 88f 8a7 8fq 8fr 8gv 8in;7wi 7ww 7xx 7y2 7zi 850 85u 86a 898 8c1 8dd 8dk 8dl 8fc 8fq 8fr 8h2 8l5 8lk 8lr;8jn;8nf;8gv 8h2;87k 8c4 8cs 8h4;7zw 81w 86l 88n 88t 8cx 8dq 8dv 8e2 8fg 8fp 8fv 8g4 8lj 8mv;8j2 8ja 8kk;8aw 8ax;;87b;;83o 83s 86d 881 8e6;80j;7wn 7wv 7x4;83o 8e7;7zp 7zu 89e 8hq;;81y 8i5 8i8;8i7;7xj 7yf 7yj 7ym 7yu 7yw 7yx 7z8 7z9 7zb 7zj 801 8do 8ja 8je 8jw 8k0 8ki 8kx 8ls 8lu;7xu;7zf;871 8h0;88y 891 89j;7wo 88e 88g 88p 88s 88y 891 89k 89m 8dt 8e1 8et 8f3 8fn 8fu 8fx 8g0 8j4 8kl 8mf;8k4;8gu;7yu 7z7 80c;8fw;8bh 8h5 8jw 8kx;8i9;8en;7x7 7x8 802 804;;8nc;83v;8c4;8gl;;;;81w 8cp 8cx;7yf 7ym 7yu 7zj 7zp 8jv 8ls 8lu;8k7;7x7 7xk;8d4;;7yy 7zd 8jd 8lo;8cd 8d4 8e6 8mg;8gf;8dk;80g 80n;7z4 8dq 8j6 8jl;8gl;83s 86d;81w 88n 89r 8lj 8mv;893 8m7;81g 8k8;81d 8ib 8ic 8if;8il;7x2 85s;7wb 7wf 7zd 8cc;80b;834;;803 805 807 89i 8f6 8f9 8fw;8gl;7yf 824 8hg 8hi 8jz;80l 821 85b 8gf 8go;8jv;8jy 8ki 8ls;7wz 7x0;8au 8ax 8ba 8bo 8ha 8me;869;;7wp;8by;7yf 7yh 7yj 7ym 7yu 825 826 82a 82b 82e 8do 8j2 8ja 8je 8k4 8kg 8ki 8ls 8mo;;7xu;808;8en 8kt 8kz 8l1 8le;7wb 7wc 7wd 856;7xg 7xi;;80c 81y 81z 8bz 8fw;7x4;;7wp;;;803;8kw;;886 888;831 8jw;;7wm 7wu 84t 85c 864;8e3;;86v 86w 8c5 8c6 8c9 8hl;7wq 895 8jl 8mg 8mk;;7wy 7xx 8ix 8l4;87w;8n7;7x9 7xv 7y3 7z2 840 8df 8dh 8j1;86v 86w 88e 88p 88s 8dt 8et 8f3 8fn 8fu 8fx 8g0 8kl;8gl;7z3 7z4 7zw 80h 80l 81q 81w 85n 865 86x 87z 898 8bs 8c3 8cx 8fg 8h6 8ig 8im 8ku 8l0 8l8 8lj 8lq 8mv 8n1 8n9 8nj;882 88p 8fa 8fj;841;8li;8ek;83u 8dq;847 84a 8d4;;7yt 7z8 7zj 7zo 85s 85t 85y 861 87b 87c 87z 89d 89f 8je 8jw 8k8 8kd;7xu 7xz 7ya 86c;8k8;8jv;7wb 7wc 7wd 7we;;7wa;8f6;;86t;;80b;;7yd 7z7 7za 7ze 7zi 7zn 7zr 800 80h 80i 80k 81q 81x 83t 83y 84s 858 870 87p 87s 88k 898 89c 89z 8ao 8b7 8bs 8bu 8bx 8c4 8c7 8dd 8dk 8dl 8dn 8e4 8e5 8ef 8ej 8el 8fc 8fh 8gh 8gz 8h2 8hl 8i6 8ie 8j3 8j8 8j9 8ld 8nd;7yb 8ej 8en 8hf;8aw 8ax;;8et 8f3 8fx;7xd 847;866;;;8vs 8w3 8wf;8ym;911 913;8sq;;;8vz;904;8po 8z6 8zj 8zo 8zt;8po 8v9 8vg 903;8os 8ou 90m 92e;8po 8vg;8xn;8po;8p6 90b 90c 927 92b;90b;8sn;93k 93n;8pk 914;;8oo 8xc;;8oo;8rd 8sp;;;8ql 8vn 8vo 939 93h;93h;8pi;8ru;8t0;8pe 8tj 8tm 8z1 8z3;8rs;;8q3;8ox;8vu;;8xc;;;;8o0 8sk 8ss 8wr;90h;;91g;90n;8s1;91h 91j;8vs 8vw 91h;8z7;93k;8p1 8q7 8qa 8qe 8za;;8p3 8um 8up 8ut 8v0 8zo 92z 936;;;92u;8pi 8q8 8qb 8qg;;8wi;8y0;8o5 8o7 8oc 8of;8pk 8rb;;;8nn;8ny;8z5;8sv;8wi;8rl 8s7;;8r5;;931;;8rf;;91t;;8od 8zm 927;8oh;8p1;8q7 8qa 8qe 8wv 91x;;8w3;8pe 8z1;;8oo 8pm;8uw 8y7 8yb 91n;8oc 8of 8qw 91j;8wn;92n;;;;8nv 8rn;;8pt;;;;8pk 90o;;8x0 8x4;;8uc;;8yb;8yu;8q2 8vs 8zx 901 904;;8yt;8vf;8zx 901;;;;;8u2;8zh;8sg;8z5;8qq 8y9 8ya 8zw 911 913 92f 93o 93r;;8qk 8ui;;;8os 8ou 8ov 8p3 8pb 90m;8wq;8wq;;8yf 901;;8wq 8zn;8vs 8wg;;8ok 8tr 8tw 8tz 8u7 8x6 8zp;92b;8th;929;;8tj;;;8r5 8sz 8u3 8u5 8vl 8z2 93b 93d;;8sm;93g;8ws 8x3;;;;;8w3;;91v;8ob;8oc 8of;913 918;8ps 8xb 8xd;;93g;;8uk 936;8tm 8y0;;8wa;8po 8vg 8vw 8w0 8we 8zt 903;8ns 8pi 8q1;8w3;8v6 8x0 8x4 8xh;8ob 8t5 919;8ql 8zz 919 91b;8nu 8rm;8sx;;8pk 8pu 8vz 8w8;8qn;8qn;;8qn;8pg 8pm 8qw 8vs 8wg 8yd 911 92f 92l 92m 92o 93j;8pe;8yj;;;;8qx;;8pk 8rs 8z5 90o 914;8sn;;;;91i;;;8v4 93p;93p;90m 927;;;8sr;8ss 8st 8t6 920;;8za 90k;8oo 8pi 8q8 8qb 90r 90s;8os 8ou 90m;;8v9;8tb;;8z1 8z3;8qm 8qu 8qy;8tb;;;;8ox 8oz 8uw 8y7 8yb;8th;8y0 93g;8oy 8zo 907;;8o9;8o8 90f;90f;8o8;;;8r5 8wo;;8r5 8rv 8sd 8wv;;8pk;927;8ns 8pi 8q1 8xc;;8sr;;;8v4;;;8s4 8s5;8o2;;8pa 90j;;8pi 8pt 8pu 8pv 8q1 8xc;;8zs;8pi;;8xa;8p2 8wc 926 927 92b;8os 8z6 90m 924;8u5 8vl;8ta;8ys;8ys;;;91u;8qu;8tx 8ty 8x3 8yx;;;;91e 91f;8v0 8xh 8xq 91t;8nt 8nx 8sa;91b;8rf 8ui;8tj 8tm;8tj 8tm;;;;;;8zx 901;919;91t;;;;;8oc 8of;8vn 8vo 939 93c 93d 93f;8t5 8t7 8xx 919 91b 91f;;;8qt;8or 8sg 8zh 90q;8oq 8yi;;8oc 8of 8yk;91g;;91w 920 922;8te 8th;8rs 91w 920 922;8vz 8w8 8zl;8ub;;;;8th;8pi 8pm 8q8 8qb 8qg 8r0 8r7 8ra 8rc;8z1;8nz 8r7 8ra 8rc 8sx 8t1;91v;8o5 8o7 8oc 8of;8uk 8zl;8zb 8ze;8or;8q6 8qa 8qc 8uz 8vq 8xp 8xu 931;8q6;8u6 92u 936;8o5 8oc 8of;8s9 8sa 8td 8tf;8td 8tf;;8ve 93h;8ve 8zz 93h;8p2 8ql 8rs 8vd 8vp 90c 919 91b 91f 91w 922 927 92b 92d 93h;;8sb 8se 93h;93h;8yg;8tj 8tm;91h;;8yw;8ob 8oc 8of 8oo 8w6;;8re;;;;;8oo 8sr;8ut;8vu;;;8tg;8ro;8pa 90j;8vd 8vp;8vd 8vp;8oo;8nt 8nu 8nx 8rm;;8rq;;;8wl;8u4 8u5 8u6 8ue;;90d 936;92w;8ql 8ti 92w;8ob 8oc 8of;92c;;8ru 92c;;;8ve;8rb;8we 8yt;8zi;8t5 8t7 8xx 91e 91f;;8x2;8vs;8pk;8o8 8oa 8od;;;8o8 8oh;;908;;;8um 8un 8up 8ut 8v0 8y2 8zs 92z 936;8o5;92w;92e;8ox 8pi 8pt 8pu 8pv 8qb 8rm;8od 8oh 8ql;8zx 901;8pp 8vf 8vh;8ou 8ov 8oy 8p3 8pb 8yi 8zo 8zw 90v;92n;8uf;8y0;8pk 8rb 8ug 90o;8v4 8xl 93p;929;93p;8ri;8oo;8vj 8vr 8z1 8z3;8wd;;8rb;;;;8oo;8rt 8tv 8u0;8sj;;8ob;;;8ob 8vs 8w6 8we;8pe;;8ud;92l 92m;;913;;;8yk;8u9 8ug;;8rf 8rr 8sc 8ua 931;8oo;;;8o9;90n;;8ql 92g;90h;923;8qt 8sk;8pz 8vi;923;925;8or 8x7 90q;8zi;;8wl;8oo;8ua;8o5;8yk;8q6 8qc;8t0;8z1;;8td 8tf;924 926;8wr;90j;8qg 8yu;;90w;8sj;8ql 8z7;8ql 8z7 927 92b;8ts 8uj 8yz 90t;;8ua;;;;8tt 92c;8z5 8z9 8zf;8zx 901;8wc 8xj 927;8xj;;8rb;;;8pl 8uv 92l 92p 932 933;8on;;;;8to 8wr 8zy;;;8vu 8w3;;8rq;;91e;91e;;;;;8z4;;8oo 90q;;8q7 8qa 8qe;90z 910;93m;8s5;8yb;92h;;8th;;;8ob;8vn 939 93d 93f;8pp 8ps;8tj 8tm;8p3 8p7;8z1;8nn;;;;;8ri;;8oo 8pp 8px 8py 8vf 8vh;8zx 901;8oo 8op 92i;;8x2;;;;;8wr 916;8th;92j;92j;;92j;8s4;925;925;8yl;8s4;8qk 8tp 8tq 8tv 8u0;8wm 924 927;8vx 8w0 8xa 8yw;;8ot;8oz;;8q8 8qb 8qh 8uj 8yt 8yz;;;;;92h;8os 8p3 8wn 8zo 907 92z 936;;90k;8z7;8oc 8of;;;;;8pw 8rn 8s8;;906;8qj;;8yb;8wb;91s 91u;;90h;8vu 8w3;8oo 8pe 8z1;8o4 8oe 8pd 8pf 8pq 8tl 8xz 8z0;8o4 8o7 8oe 8su 8tb 8uz 8xi 8xp 8xs 91a 91x;8x7;8wj 8x7 8xe;;8wo;;8pg 8qu 8ss 8st 8t6 8to 918;;8nv 8ot 8s8;8pk;8o9;;8o0 8od 8sx 8wr;8oh;;8v8;;8pp 8vf 91g;;901;8o5 8o7;;8nn;;8rk;8oo 8r3;8r3;8pp 8ps 8xb;8vs 8w6 8wg 8wr 8zy;8nt 8o8 8oa 8od 8p0 8p6 8p8 8q8 8qb 8rs 8uu 8v8 8vg 8yn 8yt 8yy 8z6 8zd 8ze 8zg 8zj 8zk 90b 90c 927 92b 92d 92e;90b;;93r;;;;8sr;;8ta;;8v6 8xh 934;8q3 8xc 900 906;8oo 8os 8ou 90m;927 92x 93h;;8s1 8t5 8t7 8xx 91e 91f 92u;93o 93r;8u9;8oa 8od 8q8 8qb 8uh 8yt 8yy 90b;;8o8 8oh;8uw;8qj;;;8us;8uk;8nn;8yw;8oo;8x2 8zh;8uw 8ux 91p 92n;;8nr;;8qm 8qy 8z5;8zx;8qq 8yz 93o;8oo 8r7 8s3 8wm 90q;8sj;8zx 8zy;8yz;8rp 8vq;8wz 91t;;;;;;8u1 8u2;8zy;8r4;8wd;;;8r7 8rc 8s3 8sx 8t1 8wc 90q 93h;8qk 91p;8oo 8rs;8y0;8on 8ow 8pn 8r5 8ru 8v7 8x1 8x5 90y;;8v6 8x4 8xh 934;8nr;8nr;92i;8yl;906;8v4;8q1 8ys 8yw;8q1 8wj 8ys;8y5;8o8 8od;8ta 903;8o8;;8vy 91n;8z7 8zi;;90z 93l 93m;93m;8nt 8z5 8zf;90c 927 92b 92d;;8x0 8x4;90j;8nq 8ns 8o3 8o6 8pi 8rd 8so;8ux 921 92n;8zo 905 907;;8wj 8ys;;8vs 8vw 8w6 8xc;;8sg 8ss 8st 8wg 93j;8o5;8o5;;;8pw 8vn;8ny;;8wc;;8vs 8w3 8w6 8wr;;;8nt 8nu 8rm;8x3;8o1 8s0 8s2 8t2;;;8ws;;8ua 8vy;8rr 8u4 8u5 8u6;8nn;8rs;8vz;8zb 8ze;8uk 8us 915;8pi 8uk 8us 915;;8ve;8z6 924 926;;8pa 90j;8uk 8us 93a;8q3;;8nz 8r0 8r7 8t0 8td 8tk;8nz 8t0;;8nt 8sr 8z5 8z9 8zf 8zg 8zi 8zj 8zl;90m;8wc;906;90g;;;8qt;;8rh;8z4;;8od 8p6 8yn 8z6 8zd 8ze 8zg 8zk 90b 90c 90m 927 92b 92e 936;90b 936;8rh;93g;;;;8qu;;8sr;8o8 8o9 8oa 8od;8o8 8oh;8xx;90c 927 92b 92d 93h;;8yt;;8pm;8yp;8yp;8ql;8v1;8xa;92x;8rs 91w;91w;;8pz 8s8;8ro;;8oo 8pk 8wh 90o;;8tj 8tm 8z3;;;8t0;8rp 8v0 8xj 8xm 8xq 92z;8vs 8w6;8rp 8xm;8w6;8v4 8xf;93p;8sm;8tb 93p;903 90c;;;8r7;8yr;8zx 901;8rc;;8v1 8xv 8y1 930;8y1 930;8yr;8se 8yr 909 90n;8yb;8ub;;8yw 90s;8q8 8qb 8qh 8r7 8rc 8yt;91v;8p1 8rl 8s7 8sc 8u5;;8qy;8ym;;8qx;8pe 8tm;;914;8pj 90r;8oo 8s9 8yj;8sm;;8uj 8yt;8np 8nr 8re 8ry 8w1 8yo;8rb;8np 8nr 8p4 8ry 8yo;;8pe 8tj;8tg 8tr 8tt;92v;92l;8sb 8sd;;8pi;8ue 8vy;8ru;8zx 8zy 91h;;8u1 8u2;;;8o5 8oc 8of 92v;;8of 8zq;;909;8v0 8xq;;8os 8p3 8pb 8up 8ut 8v0 8wn 8y2 8yo 8zo 90m 92z 935 936;8np 8p4 8r8 8yo;8ql;8rv 8sd 8za;8oo 8ox 8oz 8pi 8pm;;8o5;8zx 901 90q;;8r7;92c;8tr;8wf;92n;;8wf 900;8vs 8vu 8z7 927 92x;8ud;;8xq;8ot;;8vx 8w0;8zx;;91w 922;8nn;905 907;8wk;8u1 8u2 916 91g;;;;;8yu;8vz 8w8;8oo;8vb;;8z5 8zj;8ti;;8wl;;;93o;;8sy;8wu 8x6;8ph 8rj 8xu;;8pi;8v8 8z6;8qj;8p2 8v1 8xv 919 930;8p2 8v1 8xv 919 91b 927 930;8p7 8v8 8z6;92u;8t5 8t7;8ql 919 91b;8ql 8vp 91b 927 92b;8zz;8xa;93g;8pj 8pt 8r7 8sx 8t1 8ts 8uc 923;;8ud;;8yk;;8ty 8x3 8yx;;8sr;8qc;;8tg 908;90g;8o5;8ym;;;;8va 8vb 8vc;;;;8oo 8pk 8w8 90o 914 93k 93n;8sn 8sq;;8ps 8xb 8xd;;;;8s5;;8v3 8vq 8xw;914 93k 93n;8p0 8p6 8p8 8yn 8yt 8z6 8zd 8ze 90c 90m 924 926 927 92b 92d 92e 936;;;;8w3;8vs 8w6;;8sw;8ny;8ws;8p7 8uu 8v8 8xv 8yt 8z6 8zd 8zk 927 92e;;8pm 8r7 8rc;;;8oo;8rr;;;;8uq;8ph 8pl 8pq 8pr 8pw 8q0 8qf 8qm 8qo 8qp 8qr 8qs 8qz 8r6 8rw 8si 8sl 8u3 8uv 8v5 8vm 8w2 8xg 8y6 8y8 8yc 8z8 8zc 8zf 8zn 8zv 90p 92l 932 933 93c 93i 93q;8o2 8ok 8ol 8q6 8rw 8si 8sl 8t4 8t9 8tc 8vm 8xg 8yo 8yq 8zp 937 93c;8pi 8xa;;;;916;8wl;;;;99c;991 9ds;9kb;;9e3;;97i 97x 97z 982 98q 98y 990;95m;9hw;97x 97z 98q;;95u 95v 96x 96z;967 9hw;964 967 9c3 9ca;;;;;9e8;9ci;955 964 967 9ca;97g;991 9iq;;97x 982 98t 990;95u 96m;;960;9do;9kb;97g 97h 983;9do;93s 93t;93t;9cp 9d0 9d1;96i 97k 9cq 9cz 9d2 9db 9dn 9gb 9k6;;;;9gy;9d5;;9i5;955 956 961 963 9i5 9k1;95b;;9ce 9cf 9fn 9jq;9ht;95r;;9h4;9h4;980;9i5 9k1;9hk 9hm;9fk;;;;;;95r 95t 9ap;93z 940;;9ac 9if 9ii 9ik 9jz;9j5;979;9au 9gc;;98f 98h 98i 9dy 9hs;;98c;;9cq 9cs 9d6;965 966 96c 96k 9c9;;979;;;9a3;9jp;97y;;9jh;97n 97o 97p 97r 97v 99f 99g 99q 9i8;;9gq 9gx 9he 9hf;;9gx 9he;9gx;;;9fm;97k 97l 9bp 9bq 9fm 9fx 9gm 9he;9bp;9g2;95d 95j 9bl 9bm 9bt 9bw 9f5 9fi 9fp 9g0;94c 94p;;9ap 9gi;93v 9ic;95x 97i;95b;93v;;;9g2;9bx 9el 9eq;9bx 9el 9er;;998 99a 99j;9d9;94f 94m 94r 955 956;94a;951;;;942;96j;98p 98x;9cp 9cr 9cy 9d4 9d7 9jt;9ds;;964 96d 96f;964 967 9cs 9de 9dg 9jc 9jg;967 96d 96f;;94a 94d 94t 95h 9bd 9hw 9i3 9ju 9jw 9jy;9j9;;94f 94k 94o 951 9fa;9j9;93w 94f 94k 94m 94r 951 955 956 957 95d 95k 98c 9bc 9bl 9bm 9c1 9f8 9fa 9fp 9g0 9g7 9hu 9jc 9jg 9jy;;;;;;961 963 98c 9ia;93v;9h4;9h5;9h4 9h5;93w;;;9g4 9gd 9gz;;9gd;99y;99q 9a0 9bj;95d 95e;9h4;9jw;;9b4;99f 99q 9bj;;9a0;9ga;9cg 9fy 9hw 9iy 9jw;9bn;9jn 9jo;98v;9ew;9bs 9ey 9fo 9jc 9jg;9bs 9ey 9fo;978 97a;9e0 9ea;95d 95e 95j 9iw;;9hk;9dx 9f2 9iv;9f2;9hz;;9k7;;;9ga;94l 94p 9c9;;;97a;;;9ae 9ah;;9hn;;9bl;9gs 9gu;9gr;;9ha;9gl 9gr 9gt 9gu 9gy 9h0 9h1;9gl 9gr 9gt 9gu 9gy 9h0 9h1;9ga;;99k 9ap;;9df;9df;9by 9e0 9ea 9ej 9ek 9es 9ev;;9gx;99l 9du 9dw;;95v 960 962 96x 97n 97r 991 9hz 9im 9iq;9k6;;;9jn 9jo;;;;95f 9is 9jh;95y 9as 9j1 9js;9b7 9bb 9be 9ct;96r 96u;94z 950;9gd;99f;95a 9d9 9dq 9ej 9ek 9gd;;;;;9dr 9ft 9ge 9gh 9j5 9j8;;9i1;9an;95n 9i1 9jx;;;93w 93x 984 985 987;98d 9bb 9be;9gp;9h3;;;9bv 9fq;9fq;99c;99c 9fq;;9fq;;9bv 9fq;9bv 9dh 9fq 9gz 9h2;9bv 9fq;9bu 9bv 9cl 9f1 9f9 9fs 9gg 9jv;95b 960 962 9hz;;94f 94o 951;94f 94m 94r 955;9ay 9e5 9ka;98d 9a3;95c 9ix;9b3 9ct;96m 96x 96z 973 976 9hz 9j2;94w 96j 9bo 9fw;976 9c6;;95p;;94u 94y 9as 9b7 9b8 9e2 9ec;9ae;9id;9id;9ac 9if 9ii 9ik 9jz;9ff;96n 96q 96t;9g8;93w 93x 984 985 987;9eh 9ht;;99m 9gg;;;;;9d6;9jt;9d2 9d6 9d8 9db;;;99z;;97d 9h0 9h2;;;960 99g 9a0;9fr;961 963;97q;;94l;98g 9f8 9fr 9in;93v 97x 98t;9af;;9g2;9hd;96q 96t;94a 94i;94a 94d 94t;9ey 9f2 9fo 9g4 9gd 9gf;9ey 9f2 9fo 9g4 9gd 9gf;;94a;97q 97s;;999;;9hw;98q 98t;99a;945 95j 9b4 9bf 9bl 9bm 9bt 9bw 9f5 9fe 9fi 9fp 9g0 9g7 9k6;;;;;9df;9b3 9b6;93u 98j;996;9gn;982;993;995;98q 98t 98y 990;98y;99t 99w;95v 960 962 98k 98l 98m 9ai 9aj;93v;95h 9hw 9i3 9jw;9gr;9d3 9d5 9f2 9in;998 99a 99c 99j;942 95m;980;;998 99a;94l 94p;;9a2;;;;96q 96t 97s 982 98t 990;979;9k7;;99z;;9du 9dw;;9fd 9fg 9ho;;96d 9e4 9fg;;;;9al;96c;9d4;;98x 99r;99r 9a9;95a;;9a1 9aa;;;9gg;9ij;94p 9cq 9cs 9d6 9jt;9bx 9el 9ep 9eq 9er 9h5 9ia;9bx 9el 9eq 9er 9h5;9ce;9ce 9cf 9fn;95b;9aa;;;;97f;;9h3 9h6;;9e2 9e9 9ec;9e9 9ec;98i 9e9;99n;;99v 99x;;96x 96z 97g 97h 9j2;98w;9h4;99t 99w;97n 97o 97p 9ba;97n 97o 9ba;9h4;9hd 9hg;9gl 9hd 9hg;9bk;;;9e8;;95b 960 962 9jf;;;9k7;;96b;9e8;;;9he 9hf;95v 98k 98l 98m 9ag 9ai 9aj;;;;979;944;99v 99x;;;94w 95u 95z 96l 97e 9cd 9fl 9g3 9gw;978 97a 9g6 9gy 9k6;;9i8 9k2;;98a;9cq 9cs 9cz 9d2 9db;94v 94z 950 954 98h;98r;97b;9c9;9c9 9cb;;99k;98m 98o;98o;9e6;;;;9go;96i 9k6;9g7;993;95c 9ct;9jc 9jt;9i0;9hn;9ch;95x 9ch 9ho 9ir;964 967 96d 96f 9c3 9c4 9hw;956 964 967 96d 96f 9c3 9c4 9ca 9jg;;97d;9hc;94x 957 95d 95e 95j 9jl 9k9;;9k6;;998;94s 9c7;94s 9c7 9f8;95x;93x 984;;94i;;;9eh 9ht;;9fv 9hp 9j7;965 966 96c 96k 9c9 9gx 9hz 9im 9iq;959;;;;9dz 9e6;;9gd;97q;;9ia;;9gd 9gf;96o 96r 96u;;;96b;;992;;9d0 9d7 9dk 9jt;9d4;9ds 9j9;99v 99x;;9hd 9hg;;96x 973 977 9bf 9iz;;9iz;977 9iz;9hz;9bs 9ey 9fo;96x 977 9j1;9iz;;9ae 9gd;9gd;9bs 9dh 9ey 9f6 9f8 9fo;9b3 9b6;9an 9ap;989 9au 9ix 9jl 9k9;;;;;;965 966 96c 96k 9c9 9cb;;949 95r 9a1 9an 9ap;95b;;9kb;9e8;9jk;;98c 98w 9gd;9a1 9aa 9du 9dw 9dz 9e6;9gi 9ha;99m;97y 98d 9be 9gg;9a8 9ao;9b6 9dy;9ar 9b0 9jb 9k5;93s;99p;9dg;9dg;9bi 9gx;9gx;9is;95n 9i1 9ij 9jx;9g9;95o;99x;;9dp;;93y 95g 9hx;;9cc 9dv 9f9 9fs 9fv 9gg 9hi;;9gc;9fd 9fg 9fz;;94f 94r 9fg 9fz;;9ef;;;93u 9gc;9dy 9eg 9hs;;;96j 986 9a2 9dx 9e4;9gd;9gd;;95r;;95t 999 99b 99l 9ap 9h0 9h1;;;;9di;;9e7;97g;;;;9b9 9ct 9it;97y 98d 9bb;9ig 9ih 9k0;9ig 9ih 9k0;;99a 9bk 9bn 9c7 9ci 9hw 9jw;9hu 9jy;9bk 9bn 9c7;998;94b 95s 96h 96n 96p 96s 9ao 9eg 9fu 9gj 9h9 9hs 9i4 9j8;9cu 9cw 9cx 9de 9i0;;97j 97m 9gn;;97j;97j 97m 9gn;;99j;9hp;9do;95b 95f 95v 984 985 9ib 9is 9jf 9jh;;;93x;9i5 9k1;;9fk;9fk;;;;9cp 9cr;9do;9dg;94c 94e;;;9bu 9eb 9f1 9f9;98n;9bl 9bm;95h 9hw 9jw;9ex;9bv;9bv 9hu;;95o 9bl 9bm 9c1 9hu;9d2 9ds;9cq 9cz;9hq 9hr;;965 966 96b 9cn 9hq 9hr 9im 9jh;;;9hq;;9hk 9hm;9cn;;;9h3 9h6;96o 96r 9k7;;96b;;96u;99f;97f 9h3 9h6;;98z;;9ga;;;;;9bz;9by 9ej;9a1 9bo 9br 9du 9dz 9e3 9e6 9fw 9jj;9ab;9am;;9gl 9hd;9fb;9fm;9fb 9fd;97o;;960 962 97r 97v 988 98a 98b 98h 994 9d6 9i8 9k2;;960 962 988 98a 98b 98h 994 9i8 9k2;996;988;;9d8 9hk;9hk 9hm;9hk;9hk 9hm;9e0;9df;9iu;9a6 9br 9fw;9a6;9fx;9bz;9cq 9cs 9d6;96b;96b;9j2;;;96x 96z 9j2;;98r 999 99b 99i 9cz 9d2 9gb;94c;9hl;;9di;98c;9cp 9d7;9cy;;9ab;944 949 99e 9ap;99e;95b 960 962;;;;;;9cx 9dd;94x 959 95p 95t 97k 97l 9bp 9bq 9fm 9fx 9g6 9gb 9gm 9he 9iv;;;;983 99e 9am;9d8;;961 963 9ia;;9bt 9bw 9en 9ex 9f7 9ig 9k0;9bt 9bw 9ex 9f7;9cq 9d6;9ig 9ih;9bt 9ex;93s;97n;9cy 9d4 9jt;9ga;;;;9hz 9iq;;96x 973 977 9bf 9iz;9bt 9bw 9dm 9dn;96w;93x;;;9gx;;951;;98c 9bs 9ey 9fo;9ey 9fo;9d5;95b 997 9jf;;;98k 997;98o;;98k;;9hk;9dd;994 9i0 9i8;9cz 9d2 9hl;9al;;989 9au 9ik 9ix 9jl 9jz 9k9;;9fo;9fo;9b1 9gx;98d 9b3 9b6;965 966 96c 96k 9c9;94z 950 954;960 962 98h 98k 98m 98r 9ai;98o;95v 98k 98l 98m 9ag;;;99w;9fp;9gd 9gf;9gd 9gf;;960 962;;9i3 9iy;93v 95v 95x 96m 97i 9i0 9ic;9k7;;965 966;965 966;;;965 966;;992;979;9g1;9g1;9g1;99v;9d4;94c;9ht;9i8;9c5;95k 9bs 9ey 9ez 9f0 9fo 9hw;9hu;;;9jt;95i 9a4 9bs 9ck 9cm 9dh 9dq 9ey 9f6 9f8 9fo 9fr 9gd 9gf;9bs 9ck 9ey 9fo 9gd 9gf;;95c;9cu;9cu 9cw 9cx 9de 9dg 9jt;9ap 9ef;9gi;;99j 9k8;9dn;9ae 9ah;;9b1 9bi 9gw 9gx;9al;95g;;96v 9bu 9f4 9j0 9j4;94a 96v 970 9j0 9j4;93s 95c 96v;96v 970 9j0;;;;;;9b9 9ce 9cg 9co;9ce 9cf 9fn;9c9 9cb;9iq 9iu;9dt 9e5 9ka;;;9j9;;99s;9hd;;;;9i5;;;9gx;;;99p 9a7;;;95g;9ha;;95b 95f 95v 9ib 9is;;9c1;9bl;;9b6;;9ax 9ay 9e5;93s 93t;93t;9bc 9bd 9bg 9ju;9bc 9bd 9iz;9d3 9d5;;98q;;9i5;99n;;9dx;96c;9ac;;99e;95b 965 966 96k 9jf 9jh;94c;98e 9aw 9b0 9jb;9c2 9jn;;;9aw 9az;9ds;944;;;9dp;9k9;95q 98d;9b9 9co;96n 96t 9i9 9k3;995;99v;;;;;9an 9ap 9gi;9dj;;;;;9cl;9b4 9b5;97n 9ba;;95m 96j 986 9ie;94c;;93s 93t;;94a 94d 94f 94i 94k 94m 94r 95d 96v 970 9iz 9j0;94f 94k 94o;;98v;9dj;;;;9di;98g;98g;9af;93v;;9cj;9cj;;95c 95m 9it;9bd 9bg 9ju;9ej 9ek 9en;9gp;95m;9cj;9i0 9ir;95r;99n;95u 95v 9c6;9c5 9i0 9ir;;98g 98n 9in;;;;961 963;;93v;9bk;95b 961 963 9ia 9jf;97s 97t;;9cj 9ck 9cm 9fo 9i5;9ht;9ck 9fo;;;9al;9jt;;9cq 9cs 9d2 9d6 9d8 9db;;9e5 9ka;;9dt 9e5 9ka;;9dt;;95b 97n 97o 97p 97r 97v 9jf;;9iu;;;9cv;94t 95h 9hw 9i3 9jw;95k 9hu;9cp 9cr 9d0 9d1 9dc 9dk 9hc;;94h 94j;961 963 9cv;998;9i2;9df;95g 9i2;;;;;95e;997;;9ie;93z 940;94g 953 958 95q 9c8 9e1 9eb 9em 9et 9f9 9gg 9i2 9ji;946 95p 9iv;99k 9du 9dw 9dy 9dz 9e3 9e6;99k;961 9i9 9k3;9i5 9k1;;;;946;9dl;9dl;93z 940;95d 95e 9iw;;;93s 93t;9hd 9hg;97k 97l 9dp 9jq;9hx;96r 96u;9iz;;98t 990;9c5;9b2 9j1;9be;9f4;98p 98s 98x 98z;9dx;97n 97o 97p 97r 97v 99f 99q 9a0 9as 9at 9bj 9ib;;95v 9i0;;94c 94e 94l 94p;;965;950;;95b;;9dx;983 99e;99e;;95o;9al 9gw;946;946;96o 96r 9cz 9d2 9d6 9hl;9al;;9ce 9cf;9ce 9cf;94h 95l 97w 981 9io;942 94h 95l 97w 981 98g 9af 9in 9ir;998;;9gd;97q 97s 97t;94j 952 953 9em 9et;95i 9fo;9hq 9hr;9fo;99s;97k 9fx 9gm;94p;97b;95l 9ew 9iy;9k7;;95g 9hx;99o;99o 9a9;95g;98j;9yt;9u3 9ye;9ye;9wi;;;9s7 a1b;a0q;9wi 9wj;;;;9tk 9to 9tx 9ty 9u9;a0d;9mf 9mg;9ml 9mn 9tr 9ug;9kk 9oj 9om;9rf;9vl 9wv 9ww;9ye;9wi;9n6 9tw 9u0 9xm a1u;9t8 9ta 9tb 9wm;9z4;9md;9lb;9ml 9mn;9zi;9kc 9ke 9o9 9oe 9pc 9pm 9pn;9oa 9y9 a0k;9nm;9qr;9ox 9oz 9z3;9ov;9nd;9mi;;9po 9qr 9ur;a17;9qk;9o9 9oc 9oe 9p9 9pc 9ph 9pm 9pn;9qn;;9nj 9nl;;9ly 9mk 9mm 9mq 9y1 a0y;;9yo;9v8;9sc 9sf;9mf 9mg;;9mr 9mu;9u7;9t8 9ta 9tb;9u7;9ot 9ov;9xu;9ox;9nx 9ny 9nz 9o4 9o8;9vh 9vn;9mf 9ze a0h;9os;9md;;9m0 9m1 9oq;9ur;9nm;9tm 9tn 9u4;9nx 9ny 9nz 9q1 9q2 9q4 9qg 9qy 9rj;9kr 9ks 9kx 9l0 9l1 9l3 9lb;9mf 9mg 9nj 9nl 9ns 9nt a0g a0h;9mf 9na;;9ly;9ms 9mt;;9t1;9mk 9nx 9ny 9nz 9o1 9o8;;9mg 9zh;9po;;9qu;9wk 9y4;;;;9uo;9ts 9tu 9uc 9ue a19;9py;9ve 9z4;9uo;9q7;9zi a1m;;9ts 9uc 9ue 9zh;;9s7;9ki 9kj 9m3 9oi 9oj 9zl;;9ye;9zm;9p9 9pc 9ph;9s7 a1b;9uo;9ze 9zi;;;9ly 9ms 9mt 9mz 9n8 9t1;9sx;9r5;9mz 9t1 a0y;9zs;9zs;9ze 9zi a1m;9sx;9pj;9p3;9p1;9nr 9yd 9yg a10;;9s3 9s5 a0d a1b;9ob;9nd 9ne;;;;9yp 9yq;;;;9xg;9nv 9nw 9sh 9sj 9x2 9xy 9yp;9y7;;9wg 9wh;;9ly;9kc 9ke;;9xc;9zr;;;9ke 9mf 9mg 9mi 9na 9zm;9zm;;9lj 9lo 9lr 9m6 9z5;9ll;9z7 9zd a1d;;9sp 9vf 9vp;9vf;9no;;;9yu;9m0 9u6 9ur;;9q8 9v4;9pw a0j;9w6;;9n7;;9yo;9m9 a07;9pq;;9kc 9ke 9oe;9oi;;9n0;;9ph;9ml 9mn 9os 9zp;9kc 9ke 9mo;9mr 9mu 9n0 9n3 9t2 9tn 9uc 9ue a0v a0z;9m0 9m5 9sd 9se 9sl 9so 9wg 9wh 9wq 9wy 9x6 9x8 a0l;9xc;9xu;9l7 9lb;9kj 9kk;;9lk 9ln 9lp 9ly 9mk 9mm 9mq 9od 9os 9ox 9pa 9pk;9lp 9od;9lk;9p1 9p3 9r3 9ra;;;;9p1;9tk 9to 9u2 9u5 a19;;9qk;9ki 9l4 9l9 9lg 9lj 9lo 9lr 9m6 9ma 9s3 9w8 9z5 a0a a0v a0z;a0t;9kw 9ky 9l2 9l4 9l8 9lc 9lg 9ll 9lq 9s7 9z7 9zd a1b a1d a1f a1h;9nq;9y7;;;9xl;9of 9ou;9pg;a16;9vg 9vr a07;9vo 9zv;9zm 9zt 9zv a1l a1p;9zp;9rk;;9uz 9v9;;9p6 9qs;9p6 9r0;;9te 9uw 9vy 9yz a20;;;;a0v a0z;;;9t1;9t1;9op;9r7 9r9;;9u6 9u8;9yk;9xx 9y2 9y3 9y6 9y8 9yb;9xl;;9y7;;9td 9wl;;9zx;9vr 9zx 9zy;9xh;9qa 9xj;9qm;9vg 9vk 9w1;9lt 9mj 9mx 9n5 9np 9pu 9t7 9t9 9ul 9vm 9wk 9xd 9xf 9xr 9xw 9y5 9yj 9ym 9zg 9zk 9zn a0c;;;9nv 9xy;;;9q5 9qh 9v7;9zh;9ze a0g a0h;;9ki 9kp 9uq 9ws 9xp a0s a1c;9vh 9vi 9vq 9vv 9w3;;9kk 9oj;9yd;9ro 9v3;9qu;a1y;9kz 9v6;9xj;9xl;a1z;9lh 9n7 9sg 9si 9t7 9t9;9ko 9mj 9mx 9o3 9oz 9q3 9qf 9rn 9wo a0s a0u;9ly 9zl;9sp 9vf 9ye a0q;9rv 9tp 9vg 9xt;9z5 9za a1h;9sf 9z7 9zd a1d a1f a1h;9sf 9x4 9xi 9zd a1f;a1d a1h;;9o9 9oc 9oe 9p9 9ph;9z7;;;9nx 9ny 9nz 9s1;;9nx;a12;;9lz a09;;;9zh;;9my;;9v8;9nj 9nl 9ns 9nt 9og;;;;9my;9x4;9ug 9z5 9z7;9zq;;9r7;9sc 9sf;9uw;9py;;9p4 9p6;9sf 9x7;9sc 9sf;9lx;9lg 9lr 9m6 9z5;9lq 9z7;9ki 9kj 9oi 9oj 9ok 9om;9r4;9m8 9n7 9ol 9p2;;9tr;9mi 9pw 9sc 9sf 9w6 9z5 9za 9zp a0j;9m9 a07;9m8;9uk;9qc;9l6;9tr;9nu;9nu;9na 9nj 9nl 9z8 a0g;9l4 9l9;9kw 9ky 9l2 9l4 9l6 9lc 9ni 9nk a0i;9lz;9ze;9lr 9mr 9mu 9n0 9n3 9z7;9z7;9qc;9ve 9z4;;9qc;;9ng;9yy;;;;;9m8;;9l7;;9zs a1i;9zs a1i;9pq;9yt 9yw 9z0;9u4 9u6;9l4 9l9 9lj;;9ky 9l2;;9r4;9ks;9kx 9l0 9l1 9lb;a05;a05;9tk 9tx 9ty 9u9;9me a0s;9m9;;9nq;;9zm a1o;;9ze 9zi a1m;9pm;;9ml 9tv 9ug 9zi a1m;9lf;;9tv;;;9q8 9ux 9uy 9v1 9v4 a13;9q8;;;a0y;9ut 9v3;a1y;9ut;9sa;9ml 9mn 9o0;9mo 9o0 9o2 9o5;;9lb;9u1 9u3 9vy 9xe 9xo 9xq 9xv 9yz a00;9te;9vy;9lx 9m0 9m1 9m5;;;9ky;9py;9pw 9py 9q7;9py;9wu 9x3;9nl 9s6 a0d a0p;a0d;;9vo;9vo;9ow 9oy 9w6 9wu 9wx a00;9mu 9z7;9ko 9m5 9rw 9s6 9sd 9se 9sl 9so 9wd 9wg 9wh 9wq 9wy 9x6 9x8 9x9 9xk a0l a1u;9sd 9se;;9t3;9pw;a17;9o2 9pc 9pm 9pn;9o9 9oe;9pw 9qn;9qe;9mz 9y7 9zz;9lz;9qp;9xy 9xz;9pw 9q7 9qn;a02;9ps 9zm a1o;;9mg 9p1 9p3 9r3 9r8 9ra 9rb;9lc 9xa;9q7;9ly;9ky 9l2 9lg;9nx;9o2;9z7 9zd a1d;9vy 9xe 9xo 9xq 9yz;;9nv 9nw 9sh 9sj 9x2 9xy 9xz 9yp;9ud;9pe;;9nm;9pe;9uu;a0e a0i a1f;9un;9nn;;9o6 9pg 9pi 9pt 9ql;9lw;;9lv 9zp;9os;;;9rt 9y5 9y7;;9rd;9mz;9pg 9pi;9l7 9lb 9t8 9td;9wb 9we a07;9wb 9we;9wb;9ti;;9qt;9yt;9u2;;;;9xt;;;9lq;;9ui;;9wb 9wj a20;9wb a20;;;9q1 9t1 9t5 9ti;9vj a0d;9l7 9tm 9tn 9u4 a19;;;;;;;;9le 9lf 9mc 9qb 9sy 9t7 9v7;9lh 9lt 9mf 9mj 9mp 9n9 9pd 9pu 9t7 9t9 9vm 9wk 9xf 9xr 9xw 9yj 9ym 9zf 9zg 9zj 9zk 9zn a0c a1c a1n;9qj;9of 9ou;9q2;;9mg 9p1 9p3 9r3 9r8 9ra 9rb;9ra;;9nm;9lm 9oa 9ss 9v0;9km 9kn 9oz;9or;9kr;;;;9q0;;;9tm 9tn 9tw 9u0 9u8 9uh;9lk 9ln 9lp 9od;9qa 9zm;9lb;9nn 9xf 9xg 9y8 a1u a1v;;;;9mr 9mu 9n0 9n3 9sw 9t2 9z7 a0z;9xn;9m0 9m1 9m5 a0y;9p0 9p5;;9p3 9p7;9p7;9yo 9yr;;;9lz 9tp;9qj;a0v a19;9l7;9lb;9q8;9ud 9ue;9x3 a02;;;9mi;9nv 9tm 9tw 9u0 9u8 9uh 9xy 9xz;9pv 9px 9q9;9pv 9px;9n6 9nv 9nw 9sh 9sj 9un 9x2 9xm 9xy 9xz 9zl a1u;;;;;9nv 9sh;;;9yn;9lu 9lx;;;a14 a1x;9l7;a1u a1v;;;a0j;a16;;;9sd 9se 9xk;9n6 a1u;;;9m3 a03 a10;9yy;9qb;9ve 9z4;9u4 9uw 9yh;;9x3;9ms 9mt 9mz 9n8 9t1 9y7 9zl 9zz;;9xj;;9xi;9r4;;9pa 9pk 9pv 9px 9q6;9rk 9zt 9zw a1j;9o0;;9y1;9m3 a03;9rv 9rx;9sk 9tf 9up 9uv 9vw 9w2 9wn 9wx 9xo 9xq;9wn;;9qt 9v4;;9z1;;9pp;9u2 a19;9ur a0t;9qj;a01;9yo 9yr;;9s6 9vj a0d a0p;a0d;9ui;9xo 9xv;;;;;9ms 9mt 9mz 9n8;9my;9qb 9qc 9rx;9qz;9os 9qv 9xo;;9xu 9yk;9r7;9qw;;9ux 9z6;;9ri 9rr a1t;9ue 9uf;9kl;9kv 9lk 9ln 9lp 9md 9qt;a12;9uy 9v1 9v4;;9my;9v8;9pf;9pf;9qo;a03;a0f;a0d;;9qj;9zb a1e;9kh 9nh 9qf 9t6 9tt 9wv 9z9 a1g;9yn;9kh;9ur;9ki;9yn;;9oh;;;9q1 9q2 9qg 9qq 9qy 9s9;9qq;9q1 9q2 9qg 9s9;;9sc 9x5;9xo 9xv;;9vc;9ux 9vd 9z3;9vd 9z3 a13;9vd 9z3;9kg 9xn;;;9x5;9oo 9qe 9vr 9zt a1j;9md;;9m8 9n7 9ol 9p2;9ol;9pv 9px 9q9 9rh 9y2 9y8 9yb;9xc;9ot;9zs 9zu;;9p0;9rz 9tp a04;;9ng;;9tk 9to;9ue;9kx 9l0 9l1 9l3;9u4;9z1;9yt;9ms 9mt 9z1 9z2 9zz;;;9yt 9yw;;9yd 9yg;9uy 9v4;;9my;;9ng;9nr 9yd 9yg;9s0;;9pm;9yo 9yr;;9lx 9m0 9m1;9xl;9nm;9nr;9qt 9sg 9uu 9uy 9v1 9v4 a13;9re;9q0 9r1;9q0;9yd;9q0;;;;9mk 9mm 9mq 9o1 9on 9op 9oq 9ox 9pr 9zl 9zo;;a0n a0o;;9u6 9y0 9yt 9z0;9yt 9yw 9z0;;;9yt 9yw;9mk 9mm 9mq;9uz;a05;9ud;9ud;;9qx 9sg 9si;9t8 9ta 9tb 9wm;9tb;9sh 9x2;;a0g;;9p7;9nj 9nl a0g;9kk;9tm 9tn 9u4;9my;9my;9pa 9pk 9pv 9px 9q6 9tw 9u0 9xm;9l0;9sq 9sr 9ss 9uz 9v9 9vh 9vj 9vn 9ww;9sq 9vh;9pj;9uk;9oi;;;;9uj;;9y7;9lu;9kr 9kv 9q0;9q0;9q0 9r1;9y1;9ly 9mk 9mm;9qk 9v8;;9r5;;9yd 9yg;9og;;;9ml 9mn 9zp;9mo 9ps 9zm a1o;9sl 9so 9vi 9vq 9vv 9w3 9w4 9wd 9wy;9tm 9u4;9sl 9so 9vq 9vv 9w3 9w4;9sl 9vv 9w4;9xl;9u5;;a0e;9lz;9ni 9nk a0i;;;9lz;;9xo;9un;;;9sd 9se;9pr 9zh 9zl 9zo;9m4 9sk 9sz 9tf 9ui 9up 9w2 9wa 9wn 9wr 9xe 9xo 9xq 9xv;;;;9or 9rv 9rx;9os 9qv 9u3;9qv;9r9;;;9lb;9ly 9m3 9mg 9zl a03 a0y a10;;;;9pj;;9v3;;9tm 9tw 9u0 9uh 9ur;9li 9ls;9xn;;a03;9m4 9sk 9sz 9tf 9ui 9up 9uv 9wa 9wn 9wr 9xe 9xo 9xv;9wr;9z1 9z2;9ua;9o0;9ua;;9nc;9tw 9u0 9u4 9uh;9ml 9mn 9o0 9o2 9o5 9qh 9vk 9zp;;;9ly;9mo;9rd;;9m7 9p8 9pg 9zb 9zt;;9rt 9y7;;;9ob 9or 9qu 9s2 9s4;9ms 9mt 9mz 9n8 9t1;;;;9ot 9ov;9kj;;;;;;;;9oh;;9ke 9mg 9mi 9na 9zm;9ms 9mt;9ms 9mt;9ms 9mt;;;;;9nm;9zv a02 a1k;9zv a1k;9uk;9ld 9mk 9mm 9mq 9nx 9ny 9nz 9o1 9o4 9o8 9on 9op 9ox 9pr 9q2 9q4 9qq 9sz 9xa 9xb 9zl 9zo;9kq 9kr;9kq 9kr;9ld 9xa;;9qj;9u2;;;9kx 9l0 9l1;;;a19;a1z;9rl 9rp 9rr 9ru;;9qd 9qs;9r0;9m0 9m5 9wg 9wq a0l;9lz;a0f;;9rj 9rm 9ry 9s2 9s4 9tp a18 a1a;9qq;9sw;9rh 9vc;9xu;;9mz;9lw 9u7 9up 9uv 9xo;9lk 9ln 9lp;9q1;9rt 9y5 9y7;9rd;9mk 9mm 9mq 9zo;;;;9r7 9r9;;9rd;a05;9yk;;9kx 9l0 9l1 9l4 9l9 9lb 9lg 9lj 9ll 9lo 9lr;9kw 9l4 9l8 9ll 9lq a06;9ly 9zl a03;9st;9sd;9vw 9wn;;9x3;;9m2 9mb 9n2 9n4 9r6 9rc 9rx 9sm 9v6 9x1 9xh 9y4 a0r;9p4;9ze;;;9xo;9xo 9xv;;9l4 9l9 9lg 9lj 9ll 9lo a0a;9kw 9l4 9l8 9ll 9lq a06;9ky 9l2 9l6 9lc;9sk;9m6 9sd 9se 9sk 9st 9t3 9vw 9w2 9wa 9wn 9wx 9x6 9z5;9vw 9vy 9w2 9wa 9wn;9z7 9zd a1d a1f;9pm 9py;;9vv 9w4;;;9or;9uj;9sw;9s0;;9ly 9ms 9mt 9n8 a0y a10;9l0;;9p4;9la 9me 9nb 9ne 9qz 9vd 9wo 9wp 9wz 9xr 9yj 9z3;9v6 a0r;9ly 9u4;9ly 9pa 9pv;9ks 9kx 9l0 9l1 9l3 9lb;;9ze;9or;;9sv a16;9vo;9kp;9rw;9nx 9ny 9s1 9s6 a0d;9s1;;9yl;9yl;9kx 9l0 9l1 9l3 9lb;9ow 9oy a00;;9ox 9u1 9u3;9kc 9kd;9vj a0d;9uj;9m9 a07;9ku 9m8;9ow;;;;;9kc 9kd;;9ni;;9ze;9z4;9z4;9z4;;9tf;9ly a0y;;9u1 9u3;9mg 9mk 9mm 9o1 9po 9zl 9zo 9zz;9ns 9nt;9mf 9ze;9md;9xc;;9rd;9y0 a19;;;;;9tm 9tn 9u0 9u4 9u6 9u8 9uh;9qe;9v3;a1y;;;;9ly 9nx 9ny 9nz 9o1 9zl a0y;;9ls 9zc;;9p9;9zr;9pj;;a04;;;9ud;9xu;9p7;9ls 9zc;;9ki 9kj 9oi 9oj 9ok;;9z7 a1d;9no;9kl;9mg 9p1 9p3 9r3 9r8 9ra;9um;;9kl;9nv 9nw;;;9kc 9kd;a01;;;9sm 9sn 9tt 9ux 9vx;9xo;9py 9sn;9sn;;;9sn;;;9sn;;9kh a1g;9uw;9l5 9m7 9p8 9z8;9rd 9y5;a0m;9ku;;9rd;9v2 a12;9l5 9m7 9ow 9r4 a00 a1p;9ru a0f;;9s4;9t8 9ta 9tb 9wm;9tb;9t8;9ku;9ku;;9p8 9pb 9pl 9qo;9qj;9l4 9l9 9lg 9lj 9lo 9lr 9m6 9os 9w8 9y2 a0v a0z;;9kw 9l4 9l8 9ll 9lq;9ki 9m0 9ma 9s3 9sd 9se 9st 9t3 9wq 9wy 9x6 9x8 9x9 9z5 9za a1h;9z5 9za;a0t;;9ut 9v3;a1y;9x0;;9nd;9zl 9zo;9kc 9kd;;9qe;9yo;9xx 9yo 9yr;;;9o2;9t5 9ti 9wl;;;a0e a0i a0m;9ni 9nk a0m;9ni 9nk a0e a0i;;;;;9ze;9zi;9zi;a0n a0o;9rn 9ro 9v3;9rx;amm;a2h a2o a3m a6j a6p a9k ab2 agq agu agx agy agz ah0 ah3 akg al8 alc als am0 amx anp;a5h a5o;a5h a5o;a5h a5o ab8;abt;alt;ajr;a57 aih aij al3;a22 a6k aav;;ano;a3t a5o af4 ajr;ai4 aju;;a75;;akf am1;a33;a6k;a3z;a3z a41 ac3 ac7;;af6 al3;a85 aj6 ajd;a3p a9c a9f ag3 ajb aks amm;amc;a76 agw;;;;ahi;;a2b ahn;akm ant;a33 ado;ab8 ahk ami amj;ahb al3;;;a4g a4h a4i a4m;a4s;a4s a5b;aec aej aen aeq aer aet aew af3 ak6;amc;;al3;al3;;a33 aha ahb al3;;a3l;;ahe alc;a7p adk ado ads ae9 aeh ael;;ain;adu;;a9p aa1 aa4 al6;a5h ah7 aha;a5z acw ad4;ais aiu;ae0 ae2 agq agu ah3 ah5 ajn ajp al8 alc;agq ah3 ah5 ajn al8 am1;aku al3;a4i a4m;a5z acw ad4 adh;a66;;;a8k;ah2;aas aau;ajr;aju;ahk;ad4 adh adj amq;al5;a3t a3w a65;aiq amm;a79 alr;a9c a9f aco;a5r;a2f a2g a2j a2k ahj;;a2h a2o;ahh;a6b a6d a7h;a49;ahd alc an4;ait aj2 akb;ait;ad7;akv;a53 a58 a5q a5z ahp aio;a3n ab4 ab6 abz age;;ahd alc;a67 alc;;abx;abx ahi;adt;af6;aku al3;a5j a5n ab9 ahl;anb;agu akv;;ad5;ahh;a69;aku al3;;al3;ake;a4l aes aex alc;al1 alz;ahh;alc;al3;al3;al3;alc;alt amm;acc amq;a88 ahq;amp anb;ak3;a2q a2z a6n a9n a9s aad ak2;a59;amy;ajd amq;ag9 an7;acv ad3;acv ad3 adm;ahb al3;abk acj af9;ac2;al3;;alx;act acw add adf adq;ahs;ahi;a5c;a3v a7k a7t ahb;a35 a37 a3c ah3 akh akz am2;a33 aha ahb;ajn ajp;a9j ade am8;a4r ajg ajk;;;a2v a31 ah3 ah5;adt;ajf al3;aha ahb al3;ant;amq;a86 ace acf acq amp;al3;al3;ah2;ab8 ahk ami amj;ajf ajl;a9x aak ail aio;ahj;a2n;a49 al3;al3;al3;a92;a8q a8u a8x a93 amd;aej aen;aax aay an0;al3;ahb al3;;ai7;aeb aem aev;a3v a3y a66 a90 ahb aku;a50 a51 ab7;a52 a57 ahv ai9 aig aih;;ab3 aci an3 an5;alt;a31 a3e a3f a3k a9j a9k aal aap aav ab1 ab2 ac2 aca ago ah3 ahf ahs aht aky al5 ala alv amo amx an0 an2;ac2;ab1;ac2;a4l ahv ai1 ai3 ai7 ai9 aig;a8i;a5r a5x ahn;al8 am1;a9f;a2n;;a66 a67;a5s;;a3r a46 ahb;akj akn;a3r ajr;abf aes aex afd aff ak7 akh alc alv ani;;aj6;a4q ae7 aee aef aeo aic;aef;aef;aiy;;;a3t a8w adz;a3z a41 abi abk ac3 ac7 aiy ak9 akf amq anc anp;ab3 an3;a24;aic;a7p;aie;;agj;ahh;;a3w a75;a64;;a22 a3t a75;ai4;abz;ad5;;aej aew af3;a8e;a8e;ahj;ahj;abp afe;a22;agu;ahj aku;a8n;;;a81 a8d a8g aec aej aen aiz aks amd;a75;a8n;a75 am9;akb;;;a52 a57 aih;a33 a3r a3v a4c a60 a63 a66 a68 a69 a6k a6v abv;a3v a60 a6w a85 a9d;agq ah3 ah5 al8;aco aij;a92;abi abk;abi abk anc;a6w;a4v;aco afz amm;aas aau;a2i a2s;a8q a8x acm amw;alt;amq;aks;a5k ab4 ab6;a31 a34 ah5 ah8 al5 al8 am2;al5;a5o af1;aha ahb aih al3;;a5q ae6;;;;a6x;aj8;;aev ai6;a2h a2o adz ae0 alc;a2v a3p a4y a50 a5n a8o ab9 acw ad7 add adq afz agd ahl ahn amk anb;al5;;;a31 a35 a37 a3a a3c agq ah2 am1;a3v a3y a70 a73 a78 ahb al3 al4;;a6r a7k a7t a81 a83;a33 a39 aha ahb al3;al3;aj3 aj4 aj7;acr;alc;ad2;a5l a79 aic;a5l;a4v a4w a4z a5w;ab7 agu akv;agk agr alb;agk agr alb;abt ad2 aj7 aj9 ami amj anc;anc;;a4u;;abn abq aft afx anb ani ank;;;;a31 a35 a38 a3a a3c a3g aax ac2 ae2 agq agu agx agy agz ah0 ah3 ah5 aht aj3 aj4 aj9 ajn ajv am1 an1;ac2;ac2;a31 ah5;;ait;alz anf;alz;a8h a9w aab aak aam aar acb acd ajq akc;a6p;agq agu agx ah2 am1;ahh;;ajd amu;a4n;a3l a4b a4f al2;ams;ams;a4v;;abw ajw ak4;a4d al1 am0;a4e;a4d abs abw afo ajw ak4 al1 am0 anc;anc;anc;a9n a9s aa3 aa7 acx ahe;aic;aic;aie;aie;aie;;alc;aeb aem aev;a5y abc abn ae1 afd afj aft afx ani ank anq anr;aef aeo;alr anb;ai7;a5k a5x ae6;aif;aif;a3c a86 aaq aax aay ab1 ab2 abc ady ag7 aht ake akh amx an0;ace acf aci amp ams;a7h;a95;;;amq;a5y amr;;afz akj akm akn alt;aas aau;;a5w aja ajc ajf ajl ajm;a33 al3;ace acf amp;;;al8;ahr ana;;al3;ahb;a21;ab1 ag7 ag9 amx an0 an7;a91;akv;;a56 amq;a27 a2a ahu anl;a27 a2a;;a8q;aku;ah7 aha;ah2;aas aau;a3r a46 a6o ahb aly;a6o agf ajr;a2w a33 a60 a63 a66 a68 a6m a87 a89 a8m;a2f a2g a2j aj6;a2f a2g a2j a2k a2n aj6 ajb ajd an5;a8i;ad6 aiy aj6 ajb amm;;acc;a80 a82;a90;a7n;a9g ae9 aeh ael aks amd;aas aau;a8w;a2f a2j a2k;a6g a6o agf ak5 amy amz;ajp aju;a6g aka amy;a6o amz;ajr ak5;aac aam aei af4 agf;abo abs afo ag5 agy aic aj7 aj9 anc;ak9 aka;a33 a3r a3v a3y a6r a7c a8v a90 a92 al4;a3b a99 abo abs ac1 acc acg acp ae7 afp afy ag5 aha ai2 ai8 aic aid aiw am9 amq amu amz anc anp;acg aef;a99 aif;a8n;acg;a33 a9c a9f aez ail aio al3;;;;a75 a8g aas aau am9;am9;a8q a8r a8u a8x;aij;aa5 aah;a21 a29;;a2l a61 a7r a7v ae8 aeg;;a2l a61;a7r;a27 ae8 aeg;a27 anl;a24 a25 a6y alt;ams;;a5t acv ad3 adm;a8v;;aha al3;al3;anr;a5q;a8w;ahh;a3k agn ago alb;ah7;a33 a3v aha ahb;a24 a25 a6y;a8n a8o;a8n;aci;a86 ag8 aga;a4w;aci;aaa aab aac aag;a4q ab8 aic aid alr an4;;alc;;agk alb;ae1;a2n;a6t;a7n;a7n;a31 a35 a3a agq ah2 am1;al3;al3;alw;a3t abt;;alc;;ahj;a3r a6v ahb an5;aax aay ab2 abc ady aht amx an0;af1;a33 a39 a3r a6y;a3t;a6f;a4z a5a adf aix aji;aji;;ah2;;a4u;a7r;a2f a2g a2j a2k;aha ahb al3;a87 a8m a9j aal aap ae3 aeq ahf ajw;a66 a67 aal;amp;a33 ah2;a3t a3w a65 aae;a31 a34 ah5 ah8 akf akh am2;a8m;ahj;ahn;a9c a9f a9i;a33 ah7 al3;ac9 aco aks amm;alt;;a4k;a4k;a3i a3j aax aay aba abo abs afp agu agx akv akw anc anp;a4g a4h a4i a4m;a64;;adq adt aec aej aen amd;aj3 aj7 anf ang;;ams;;a8l;ahi;akk;a8g a8k;agk;a6q a7e a8s a91 afr amz anm;an9;afr;a8s amz anm;a3l aac aam aj8 ajb;a7q a7z;a40 ac6 ac8;ace amp;;aii;al3;ahd alc;a72 a9r a9y aa2 aa8 aan ahe;al3;a2n;a2n a33 acw ad4 adh ado;;a4y a50 a51 anb;a5w;ajf;aae;a4z aji;a35 a3c aax ab2 abc ah5 akh akz al8 am2 amx;agn ago alb;ac6 ac8;amh;alc;alc;a3r a4c ahb aly;a3r a4c ah7 ahb;ahb aly;a4q alr;a4q alr anb;agn alb;ahb al3;a9a amf;a7p a9a amf;a4v amf;a7p;aiq;a30 a63 a66 a67 a87 a8m aal ab2 ac2 af4 af6 agq agx ah0 ah7 ajz ak9 als alv amx amy an0 an1;ac2;ac2;a3r af6 aju;ah4 ajo ajy;a6d a76;;a75 aka;a75;a33 a3v a3y ah5 ah7 aha ahb al3;aco;acw;aiq ait;a9j;a6b;a4f a8w al2;a8l;a8l;amh;ab3 ah3 ajn ajp al8;ab3;aha;ae2;aep aeu af3 ak6 ak9;abt;a4g a4h a4i a4m;;a9c;a69;ahd aky alv;ahj ajg;;ahe;a4r a4t;ac6 ac8;aie;aie;ah7 aha ahb al3;a64;aku;a80;;aa7;;aha ahb al3;acu am8;a74;a95;aiz amk;aeh amd;alv;a8y ai5 aiz;abx ahi;a3r a4c ac1 ai2 ai8 ajb aly amy amz;ane;ae3;a4n;aih;;ad5 ajx;abb abm;a3v a3y a78 a7b;a70 a73;;;a43 af5;aj3;a9c a9f;a3b a99 abk abo abs acg afo afy ag5 ai2 ai8 aic aiw am9 amu amz anc anj anp;a99 aif am9;ahb al3;akh;a40 ahc;a33 ah2 ahb al3;aa0;a8p;;a43 af6 ah2 ajt al3;anf;a93 ae9 aeh ael ahv ai3 ai5;anb;acm amw;ahe aky alv;;;ab0 acc;ab0;adx ae2 ajv amc;;aeq aet aew;;ahj;a9m a9y aa2 aa8;a6q aar adr;acz ad6;akd;;ac4 ac6 ac8 anq;al3;a5j a5n;;a3i a3j;ah3 akz;ajh ajj;ahs;aa5;a9x aak ail aio amq;am8;ant;;;;;;;ant;;a44 a6z agn ago alb;a26 a7e agk ahq alb;adb;ab7 age agu akv;alc;a4i;;a7d;;anb;a5w;a4c abz ahb aii aky alv;a2e a2g a2j;a2e a2j a3o a3q a9e aaw ag2 aip aj5 aki akr;ack ad0 aer af3 af8 agh amr;a4w a4z a81 a83 a8d a9f a9g afz ahv ai7 aig amd;;agn ago alb;alc;a6g;a8e;ae9 aeh ael;a49 akk;ac4 ac6 acm aj6 ajd;ab8 ahf alc;a21;a56 a5k a5x a86 aab acx;ahj;;abh;;ahh ans;agj;agj;acv ad3 adm;ac4 ac6 ad6 ad9 adk ail aio;a2f a2g a2j a2k;ajc;a79 ack amr ana;aer amr;a79 amr;aer;agu akv;;a43 af5 ajt ajx;ano;a24 a31 a35 a38 a3c a3f a3g a3h a3m a6j a6p a75 a9k aao aax aay ab2 abh ac7 aca adz af4 agq agu agx agy agz ah0 ah3 ah5 ahf aht akf al8 alc als alv amx an0 anp;an0;act acw add adf adq ae9 akn;;;aio;ade adv;aha ahb aku al3;al3;a40 a43 acc acn acp ad5 af5 ajt ajx al3 amq;acn acp;a32 a5s a77 adl afq ahr;a86;a2z a4t afd aff ani anr;agg;a6u a79 abk abo abs afo afy ag5 aic amc anc anj;aku al3;aie;aif;aja ajc ajf ajl ajm aku;a8n;aae;ag7;abx ahi;aj6;ab4;a3k a6q acw acz ad6 ad9 adk agn ago aib akf aky ala alb alv am1 amq;aib;aas acj af9;;;;ahf;a79;a79 a7a;a7k a7t a81 a83 a8d add ahb amk;a4c alx;aj1 aje;aj1;aku al3;an4;a2c a5c aec aej aen aeq aet aew af3 agg ahn ak3 ak6;a9d ab4 ab5 ab6;;agn ago ala amo;a21 a79 a7a;;ahi amp;ajt;a6v;aaq ag7 ake;aha;a4i;a3y a66 a67 a6h a6m a70 a72 a73 a78 a7b ah7 ahb al3 al4 al9;agu akv;ahd;a9v;aj3 aj4;a8b;al3;ab8 acj ad2 adx ae0 af9 ahm ajv;ahm;abf afd aff ak7;amp;a40 a45 abx ac4 ac6;amp;;;ad3;;a3n;a4f;a30;a33 a3v a7t ahb;a7x;al8;agn ago ahq;a29 a6r;alc;ada;;;a4g a4h a4j acx adt;;a7x a7y;aly;aly;ab8 ahk ami amj;ahd alc;alc;ah4;a3r a46 a4c aes alu;a4c agw alu;;amh;a5t;a22 a33 a8v;acw ad4 ad6 adh adj adk ado af6 amq;;aiu;a44 ab5 ae4 agh akd;ahd;aid;afz akj akm akn anb anq;ad0 alu;a2f;a5q a5t a92 alx;act adf adi ads aeo;ae9 aeh ael;a6o a8b agr;a3v a3y a60 a63 a66 a67 a68 a6h a6m a70 a78 a7b a89 abv ahb al4;acm;ad3 adm;a2s a6g a71 a7f a7r a7v abd abp afe aj1 aje ane ang;abp afe;abd;abd abp afe;abd abp afe;a2w a2z a6i;;ain;a6i;a6p;aa6 aeb aem;ak3 aky alv;ahe;anf;a76 aaa aab;akv;a9y aa8;a9y;a64;a6j;a7e a8s a91;adt adw;ab1;ahs;;a24 a2b a3r a55 a6g a80 a9k aav ae3 aeq ahp ahs ai2 ajw amy amz an2;ai2;aav ahf amy amz;a6w a85 a8j a9d aep;aj7;;aep;al3;a85;a9k;;a85 a8j a9d;a2h a36 a4d a4e a4p ah4 al1 al9;acn ae7 aef aeo afo aic anc anj;aef;acn;aep;aet af3 ak6;al3;a4g a4j alc;a33 a3v ah7 ahb al3;a9j ajw ak4;al1;ab1 akw;abo abs acg amu anc;ams;a86;ahd alc;ahk ami;a67 ajz;adz al1 alz am0;alz am0;a3p a9f ag3 alt amm amn;a3e a6z agn ago alb;a26 a7e agn ago alb;agn ago alb;ad3;a33 a3t a3w adk ado am1;aj3 aj4;a3s;a75 am9;a9c a9f a9i amm anb;a6s;abc abn abq afj afk aft afx anb anf ank anq;abc abn abq afj afk aft anb;acw ad4;al1;al1;a5f a6s;abd aj7 ala;abd afe;abd abp afe ala;a9k ae3 ag6 ag8 aga ajw an6;ag8 an6;ajz ak4;ahd alc;a90;aix;a80 a82 adm adr;age;aah;;a4i;a69;agn;ad5;ajg ajk;a85 a8j a9d;agn;ain;a9k aap ag6 ag8 aga an6;ag8 an6;aap;a3r aa5 adu al5 amp an8;a4c a60 ahd aky alc alv;abc ad7 ady ae1 afj;adu;;;ag8;amm;act acv adc adp;alu;a33 a64 ahb aku al3;aev ai6;a33 a7c a7y a85 a8j a8v a9d;;ak3 aky alv;ahe;ah5;ah5 alr am1;aag acx;a2l a3d a6c a6e a8s;ad1 ad5 al5;;akv;;;;;acv adc;;a3q ad0;aag acx;ahi;akn;abg abn aik amq anr;abn abq afj afk aft afx anq anr;a5r ab3 aew af6 aju;;;a40 a45 ac4 ac6;a71 a8t a8w a9p aa1 agw al6 al7;a3k agn ago aib alb;a2c a33 a3v a78 a7k a7t;;al3;ajh ajj;akv;a4g a4h a4i a4m;a4q adi;;ant;a4c ahd aky alv;ajh ajj;a35 a37 a3c ab1 ah3 aka akz amx an0;ac6 ac8 akj akm;agj;;;akv;adp;adp;adp;ah2 akf al3;a7w;al3;al3;aby an0;;;aai acz ad1 ad6 ad9 adk;a21;ad1 ad9 am8;a31 ah2 al8;a3j a4l a4y a50 ab9 agd aii ake al3 amk amq;a31 a34 a35 a37 a3a ah2 am1;;ain;afz aiq;a8d a9x aak ail aio aiz amq;a8x a95 a97;;ahb al3;abv;agk;agk alb;;ab3;a74 abt alw;;al3;a8q a8x a93;a8r;;a6g agk alb;a48 ad4 akj akm akn anq;;acw;a24 a25 a6y ahj aku;a6y;ahn;adu agk alb;a6l a6n a6x al2;al3;a8e;a8w;aep;a3s a47 a60 a63 a68 a69 a6h a6m a87 a89 a8m a9o aai aat;aku al3;aep;a22 a3t ahb al3;a33 al3;abh;afp afy;aba afg an1 anc anj;a3g a3h a3i a3j aax aay abh aca agq agu aht als amx an0;abo abs afp afy ag5 anc anp;a4n;a4b al2;;amp;;aa6;a69 a9u aa0 aev;ahh;aky alx;a47;a7w ae4;a71;;aa0;;a71 a8t a8w aa1 al6;a33 a40 a45 aha ahb al3;adp;a2f;a8c a9v agw al7;a76;ab8;abj anb;a7o a8a afb;a52 a57 aih;ab8;a6m a72 a73 a78 ahb;a22 a4l al5;ah5 al8;a5y;aa6 aem;ak9 anb;afz;ag9;ai4 al3;a3r a4n agj;;act acw ad4 adf adh ads aji am8;;a5q a8y;aar adr;;;a82;a33 a3v a60 a63 a66 a68 aha ahb aku al3;a90;a80;ace ahi;amt;;;anr;amt;age;amh;;a3i a3j;a8x a95 a97 amh;agu akv;acw;arp;;axw;b2h b2n;;;;b1i;b0x;b0h b0x;atf;arn;aos b00;auq b2w;ati ato ay7 ayo;azf;;apg aty au0 aua aym ayu ayx az6;apg;auc auj;aps b0e;b2y;;;;ap9 asn ayd ayh;arv;azh azj;aqs;ao7;;;apu aww awz axt ayf;axt;;aww ax9;aon;at2 avy;b2v;aw1;aw1 b17 b2v b2z;aqu aqv;aqx b2v b2z;apz;;;avx aw0 aw5 ax1;aon;axr axs;azk;;aqq;aqz;;azv;avc avu;aoa ay3 b1i b1q;;;;aq8;ass ayp;arn b2x;aq8;aq8 b0x;aq8;aq8;b08;apc apv b27 b29;b0k b2t;;anu;ath ay7;;aon ape;;asn;ao9 aod aof;apc apv aqb aqd aqj;;ayl;as9;ape auv b0c b0e b0j b2x;;;b1l;aqi;;;au5 b29;ayv;;axm;ap9 ayd;ao7 ao9 aod aof;b08;ao9 aod axa b0y b10;atp axb;axa b13 b35;axm;;b2s;avr;b1p;;aps;b08;;axx;azy b1p;au3;ape b02;;;ap2 ap3 atg ath ati atl atn ato atx aud awv aym ayo b1q;b1i;aw2 aw6;az8;;;apx;apv ay7 b06;axo;au0;axo;auo auq ave;;aon apf aqw aqy arb;aoq aos aox;aoh avq b1i;apx apy axd az4 b0h b1u b30 b35;arx auf aug axi b2h b2n;;ayi;;ayi;aol aoq aos aot aox b00;b0g b2y;ay7;asw b0v;;aze;;ary as7;as7;;aon;asg b1d;b08;;;ao1 ap4;;;aw7;aot avr ayx;avw aw4;;auy;auy;;ayr b0i b0n b0o;b2q;;asn ax1;aon apc apf ar5 ar8;;atv aw2 aw6 awe awf awk ay1;aut auv av2 av5 avg azq;axn;ay7;ard;azj azu;ape;azy;apg aty au0 aua;aub b0v b0w;b0q;axy;arg azc;;ay8;axk axr axu;aqs;ape aqs ayl b02 b0j;;;ard;ar7 ar8;aw5;aws awt awy b1i b1n;b32;asn;ap9 aqa axd axg b0y b10 b1u b20 b21;ayl;ax4 axa;arr as5 avx;aqs;b1c;b1c;b01;;aon apc apf apv b04;aol aoq azr b00;;au0;aza azh;aty au0;;ao7 ao9 aod;aq3 ayd ayg;aq6 ayl;ao4 ao8 aoa azt b1s;ax1 b2s;atp axb axe;azp b1i;;aon aou;;;aol aoo ayx azg azr;;b0f;;b0h;;;;aux;arr art asc;b1l b32;aoc ayz;b2o;b0g;asb;aq3 aq4 as4;ao9 aod;;;ar2;axz;ayd;axz;anx aoe aoi aom ap8 apb ay9 ayq;aox at0 at4 atg ath ati atl atn ats au7 ax4 ayx az4 b2d;arm b0m;aol aoq aos avo b00 b1g;aow b1i;axz;b0q b0t;;b0q b0t;avw aw4;b01;ats awe awf awl;b19 b1e;anu;;az0 b1l;anw any aqm aqo;b1d;;ask;ask;aol;;b0v b0w;;aza aze;b17;aph;;az0 b1l;aon b30 b31 b35;;;apf aqw arb;aug auh axi b14 b15 b2h;;;ap5 apu apw ayb ayp;b0c;;;;ayv;aon;;;asg;ao9 aod aze;b0x;;b0x;b2c b2d;b0x;ap8;azk;axv;ay2;;ar2;anu;anw any aqm aqo;ayy;;aq4;aq3;ate atn;;;arx;atj;avn;at2 at5 at9 aur;;ao9 aod;au4 avf b28;b28;atj;;ayj;arf;;ayd;ap5 ay8;ape;aoa;;ap5;apc;;auy;atg ath az4 b2d;;aon aou apc b1y;aoa as4 azc;aza aze;;aq6 ayl;aza;;ape aqe ar4 b02;;aon b0c b0e;auc auj;asr asy b09;;aur;as4 aws awt awv b0q b0r b0t b0u b1i b1o b2a;;;ay2;;apz ava;;ay1;;;;avx;at0 at6 atd;avb;;;b0y;ao7 aon auq;axe;axd axg b20 b21;;;;ase;;;aqt;aqb aqd as1;aoq aox avr ayx b2c b2d;avj;ax1 ayd ayh;atf ax8 ayo b27;ar7 ar8;;aug auh b14 b15 b2h b2k;azv;b1f;aq3 arg;aps b0e;apc apn;aor aps avp;b0q b0r b2a;;;az0;;;avn;b1f;ayh;ar5;;ayh;avo avq b1g;aow au9 avf azc b0q b19 b1e b1i b1n b1o b2a b2t;;au9 azc b2t;;aw0 aw8;aon apf auy b0c b0e;auj;;ao9 aod aof;aon b0c;b22;apz;aza aze;atj auw avd awj awy b0g;auw;;apd aqb aqd arw as1 asr atb b1f b1l;atb;;aqe;;b0t b0u;arq;;;;;;arf;aux auy auz avl;avl;;aqr;aso avu azb;av6;;;b08;;;;asg;;ask asn;;aow au9 aws azc b0q b0r b0t b0u b1e b1i b1n b1o b2o b2t;;b2o;ayd;b2t;;;;;aon aph apm aub;b01;aza aze b1x;aw0;;ay7;;b2q;ay7;avu b0l;aum auw avd avq;az4;ar3;as9 asp asx;aut av2 av5 av8 avg avj;;;as9;ap3;;ao9 aod;;;aqp ar6;;app aza aze;b1t;aqn;;;;b2y;ayj b15;aqy b18;;apa apo asm atg ax0 ayc az9 b17 b25 b2y;ap9 ayd;aq4 arr art as5 asn aso b0n;auu avi aw1 aw8;;anz azy b1p;ao2 as1 avu;aoa;;aqt ar3;aql at3 aw7;aw7;;arx at5 aur ava;ayx;atx auc b2c;as1;;auq aut av5 az6;;;ao7;;aup av1;auk b2q;aph apk apq av4;apk;anw ao4 aoa aol ap0 ap2 ap6 ap7 aqs atg ath atx aud ay3 ay7 aym ayo ayr ayu azp b00 b1i b1n b1q;ay7;auo auq ave avu azb;;azk;asb;arx awe awf awk;axs;apc;app aps aza azd azf;aqz as4 awy b0t b0u;b30 b31 b35;aqz;b0h b0o;;;;b1w;;;;atv aw6 awe b2b;anu ar2;aqx;apv;aon;aqx;avx aw0 aw5;atp azv b22;au5 b29;;ase;aza azb;;;;;;awt awy;aqa;aza azb;aph aub b0v;az8;ava;apf as1;asa;;apf aqb aqd aqw aqy as1 auo b2s;axe;;ap3 apz axe axg;;asa;aon apf b0c;b1x;;ax2 ax6;ax2;;ax8;aon ape av5 b0e;b13 b1v;b1y;ayt;aue ax9 b2j b2k b2l;b2y;;ayp b01;azy;b1x;aoz ar6;azg;ap5 ap8 apc apn apv ay6;ays b1d;axm;;aps auq;arr art asc ave b2w;;ao2;aov aq2 az3 az5 b20 b2m;;auu ay6;axp aya ayl;axy;b2b;avc;;;b2v;aqm;aql;;aw4;avt;avw;aol aoq aos aot aox ayr azr b1g b2b;;ax1;b04;ap9 ayd;;aqe azu;b14;aup;aux auy auz av9;aqj arv;arv asn;arv;aqb aqd at6;avc;asn ayd ayg ayk;;aod;axy;aon apf b0c b0e;azp;;;ay5;b2h b2n;ask asn ayg ayk;aqq ats au2 au7 awf awj awl b03;ats;b07;awa;;;axe b1w;;atf atm;ap3 apy avo aym b1g b1q;b1i;;anw apc arq atf atm ayl ayr ayt ayu ayv b27;atf;b2p;ap4;anz aqp ar6;;b07;azh;;awj b03;ats au2 awl;awj;aqq;anu ao4 ao8 aoa;b2d;b2a;au5 b29;aws ayt;ata;ape b02;arv asl az4;;auk;aqs b19;;auq;aro;ax2 ax6 b2p b32;aza aze;b2a;asb;ay7;ap0 ats ayo ayr azp b1i;;;ao6 aoy aqf aqh asi ay4;aqh;ao6 aqf;aza;;;b1i;aqr;aq6;;;;;b0v b0z;azh;;ayl;ash;aqs b19 b1e;b1c;b1c;ao9 aod;;;aq5;aon;auo aup avd;apa azd;aon ar5 arv asl axm axu;at9 aur;aqn arl ays;ar3 av4;;anz azy b1p b2o;;;ata;aqe;b0j;;;aza azb;asw;aps aw5 ax1;ao9 aod aof;aph apm aub;apd;aqq asj ass;aox at0 at4 atg ath ati atl atn au7 ax4 az4 b2d;aqq asj ass;aoq aot aox atg ath ats au7 avr ayx b2c b2d;ao6 aoy aqc aqf azw;b1s;ao4 aoa;azd;au9 b1i b2t;auk b2s;aoh aol aoo axu ay3 ayx az6 azr;azq azy;;asb;;axa;awa;;;aya b04;;;ar3;arj axw;apz;;az9;apv aqb ay7 b06;;ao7 ao9 aod aof;aza aze;;aqi aqt;apw auu av7 ay6;b1p;avw az3;ay8 ayb;av7;asi;;;;;aut auv av2 av5 av8 avg avj;aol aoo aos;ask asn;asw b0l b0v;b1v;avk;;;ar4 att awc awi b32;awc awg awi;ay8;b2v b2z;ayi;axx;;;;;ash;au1;asi awc awg awi b32;avn;anw any aqm axp;;azj;;ap8 asf;atx aym b2c;ayb;aow ath aud awv b1i b2a;aq0;;;aq0;;att awc awi b05 b32;awc awi;att;att awg awi b32;;arq;;avw az3;avy ax4;ask aub;;;;aon aph;;aqt;az1;atz au1 au3;;az1;ap3;aup;b0j;apk apq;aup av9;ayy azn b1m;b17;as8;ar7;;aoy aqf azs;b0j;b2x;aqz ay4;aoa ap0 ap2 ap6 ap7 avo avq ay3 aym ayo ayr azp b00 b1g b1i b1n b1o b1q b2d;;apc aq0;auo auq auy avc avn;;ao1 aoy aqf ay4 azs azw;;arq;aon aqb aqd arq;azu;b1p;;;;aok aq2 aq7 auf b20 b2i b2m;;;;ap3;b0l;avn;;bjz;b63 bgw;b63 b66;b63 b66;b63 b66;;blh;b37 b6x bay;b61 bi2 bi4 bko;b8m;;bn5;bje;b5a;bk2 blp;bm0;b46;bgx;;b6x;b50;b50 bc4;bm9;b8f bfs bir bit bj3;b6m bgx bkg;b4t b9l b9o bfl biz bke bm9;b7j bgl;bgc;;bgy bky bmt;;bhq;bh7;bkz;b46 bdk;bba bh5 bm5;;b73;b5h b5i b5m;b5p;b5p;be5 beb bef beg bei bel bet bju;;b37 b8a;;bgw bgx bko;b4o bkv;b4m bgo;;bgz bky;bgz;bdh bdk bdo be2 be9;bi8;bdq;bh3 bmd;b7f b90 b94 b9w bks;b6g bcq bd0 bie bih;bie bih;bcq;bko;bgf bgj bgr bgt bja bjc bjd bku;b4m b5c;bgx bkg bko;b5i b5m;b6g bcq bd0 bdd;bln;;b6m;;;;bna;bmd;bh5;bme;b4y b6l;bm9;b4w b7a bgt bgx bk2 bko;bav bdn;b8q b9l b9o bcn;bh4;b3l;;b4y b66 bje;bhn;b95;b7m;b7s;;b46 bkg bko;bky;bcz;b6a bcp bcz bdi;b93;;;;big;;b60 b68 b6g bb6 bb8 bfy bh9 bia bif;b5v bby;b60;;bg9;bgy bky;;bbx bh3;b5q bkg bko;bmy;;bgy bk1 bkj bky;beh bem bky;bko;bko;;bky;b8i bha;bg9;;b71 bae bh3 bjq blv;b46 b4z b84 bgw bgx bko;bh2 bn9;bmm;;bfs bme bmw;bgx bko;bko;bll;bcq bd8 bdb bdg bdl;bhc;;b46 b4z b7l b7v b84 bgx;bko;bja bjc;bd9;bj7;;;b3w;bdr;bme;b5g b5q b5y bfx bi3 bj4 bj8 bk1 bko bm6;b5q b65;bgw bgx bko;b5g b5l bme;b8h bcd bg1 bmd;bko;b44 b48 b4a b4e bgf bgq bgs blp;bba bh5 bm5;ba2 bi6 bia bme;;;;b46 bko;bko;b97 b9j bin;b7g;b8x b91 b96 b9c;bbx bh3;b4w b5d bhl bhr biz bln bmm bmo;bb0 bmn;bgx bko;b5r;bhq;be4 bed bek;bcz;bb4 bms bmu;b3p blh;b3l b3q b4l bdu bdv bge bhc bkw bky bmb;bb2 bb3 bgr bhd;b5l bhf bhk bhm bhq bhs bi1;bj3;baw bci bew;bh7;bku blp;b9o;b3p;bko;bds bdv bdx bm0;b6m b6n;bds;b69;bn5;b4w b57 b73 bgx bje bln;b9r bbg bbq beh bem bez bf1 bjv bk4 blj bn1;bky;bln;bc3;bdu bdv;b50 bbj bbl bc4 bim bjy bk2 bme bmz bn6;bb4 bms;b39 b4h;bc5 bc7 bi6 bia;bhu;b7z;b4y;bg8;bh2;;;;;b37 b4y b7i;bhn;beb bel bet;bd1;ble;ble;b8m;;b37;bh4 bkg;b3w b4t b5w b5y b65 b67 b8v bcq bd3 bd8 bdl bfh bfx bh7 bm6 bmy;;b7i b8c b8n b8o be5 beb bin bke;b8c b8n b8o be5 beb bke bm2;bjz;;;b46 b4w b4z b5d b6m b6p b6q b6x b7a bbv;b4w b5d b6h b7b;b44 b48 b4b bgf bgr bgt bku blp;bi4;;b9b beb;bbj bbl bmz;bbl;bet bju;;b5t bfh bm9;baw bax;b3t;bcl bmk;bb6 bb8;b8p;bme;b68 blh;bgw bgx bko;bi2 bko;b9r;b66;;;b68 bdz;;;bkz;b75 b84 b8c b8d b8n;b8c b8d;b46 b4c bgw bgx bko;bko;bcw bcx bdf blw;b3w b44 b47 bgr bgt bgu bkr bku blq;bir;b5t b5u b5x b6d;bky;bcv;bcv biv bix bmz;;b36;;b4m b5c b5f bbc;b44 b48 b4a b4i b4p bb0 bc3 bdx bgf bgj bgm bgn bgr bgt bhd bja blg blp bml bmn bmp;;big;bn2;bg4;bgf bgq blp;;b5n;b5n;bke blh bmi;b44 b47 bgt bgu bk2 blq;bmg;bmg;b5t;b4q bg9 bkx;bg9;bbt bbw bf4 bf7 bjk bjs bkm bmz;b6q ba7 bcr;b9u ba7 ba9 bgz;;bbd bbn bdw bez bf3 bn7 bn8;b6f;bht bhu bi0 bii;b68 bhq blx;b68 b6e bdz;b4e bau bb0 bb3 bbd bdt bfp bfs bhd bk1 bk4 bml bmn bmw;b39 b3b b7c bkg;bm4;b79 b7s;b9e;b7p;bba;bkb blf bmy;;bfh bfi bk6 bk9 blh;bht;b6f;;;baw bax;bna;b46 b5q b6d biy bj0 bj4 bj8 bj9;b46 bko;b5p bek;bcd bg3;bku;;b5p b6q b9z ba0 ba3 bek;bh2 bn9;bme;b8x b96;bkg;baw bax;;bgw;bkh;bgq;bbz;bna;bna;b6h b6j b6m b6p b6z b8g b8k b8t bit;b3p bir bit biz bj3 bmu;bba bh5 bm5;b8p;bbo bht bhu;b3z bgt bgu;bir bit biz bm9;bcb bcm bco bim bme;b8a b99;bcd bch bg3 bmd bmg;bmq;;;b6u b73 bg4 bje bjt bmm bmo;bgx bjc bjd;bmm;b73 bdm bjy bmo;bad bao;bbo bbt bf4 bf7 bfm biv bix bmz;b46 b4w b4z b75 b7o b93 b99 b9b bkq;bme;b4d b8v bbl bbo bbt bc0 bc2 bcf bco be0 bf9 bff bfm bgw bhl bhr bht bhu bik blx bmi bmo bmz bn6;bbv;b9l b9o ber bi6 bko;bmq;b7i b8o baw bax blx;b8x b91 b96;bc5 bc7 bit bj3 bm9;bak;b36 b3e;b36;;b3n b6i b81 b85 be1 be8;bfl bmy;;b81;b3c be1 be8;bch;;blh;bmg;bar;;b46 bgw bko;bn8;;b94;b4l b7e bgc bge bkx;bgw;b39 b3b b7c;b8v;bch;b8h;b5u;b5o baj bam bcr bfb;bab bad baf bam;bmt;b8o b8r bi0 bii;;bg9 bkx;b3p;bmo bn4;bgx bko;bky;;b77;b74 b9a bfb bmo;b8z;bc7;b3t b40 b6u b7q b85 bbe bbp bex bf0 bip bkr bn0;bip;bgw bgx bko;bko;bko;bna;;blk;b4y;bky;;bbe bbp bex bf0 bn0;bmu;b6w;bkj blj;bch;b46 b4c b4w b7c bgx;b6t;bht bhu;bfh bfi bk6 bk9 bmy bn7;b7u;b5x bcy bdb bil bj6;bj6;;bb0 bb3 bdt bhd bml bmn;;b6m b6n b8t b9r bac bag ban bat bdy bef bh0 bjk;bmd;b4y b6l bgq;bk4;bh7;b9l b9o b9q;bgw;bc9 bcn bke bm9;;b5k;b5k;;b5h b5i b5m;bgy;b8s bcw;bau bfp;;;b6q;bdl bdp be5 beb bm2;bbp bex bf0 bir biv bn2;bmg;bk7;;b36;b7j bgl;bi3 bia;bko;bgy bky;b9x ba4 ba6 bap bgz;bko;b3p;bcq bd0 bdd bdk;b3p b46;;b5y bmy;b5r bj4;b5r;b7j;;bgc bkx;bc7;bky;bky;bei bet bhu bju bjy blf bmy;bgc bkx;;b7z bht;b5t;bic;b5a;b57 bgx;b4w b5a b5d;bgs bjb bjm;b7i bcp;b46 b4z b7v b84 bgt bgw bgx bko;bcn;big;;bgx bko;b5f bkn;b94;b8p b8s;;bdx bgr bja bjc bjd bku;bb4;bc1 bhw;bh2;b3c b3f;b3c;b5h b5i b5m;;;bkn;bh2;b5o;;b6k;bkg;;bdy bn0;bc3 bfn bfu bfz bmv;;bgw bgx bko;bin;bho;b97;bcw;b7h;bin bm6;b9p be2 be9 bm2;bky;ba9;b61 bi2;;b58 bd0 bk6 bk9 bn7;bd1 bjl;b6m b6n;b4z b6m b6n b6v b6z b7l bgx bkq;;;bk4;b54 b59;b54 b59;b4d b9i bbl bbo bbt bc2 bf4 bf7 bff bfm bhl bhr bht bhu bi0 bii bik bkb blf blx bmi bmz bn3 bn6;bgx bko;;;;b51;b46 b51 b55 bc5 bgx;b46 bgq bgx bko;bkh;b95;;ba3;bef bei bel;bn2;bgz;be2 be9 bhf bho;b9c bhm;bgq bgz blj;;bcb;;b9n;bh4;b9t ba4 ba6;bct bd2;bg0;bc7;bko;b4j;baw bax;b4e;bcd bch bg1 bmd bmg;bj5;bfl;;bn7;bhc blw;bkh;;bfs bmw;bkh;;;b7e;bgc bge bkx;bd6;b7d;b5i;;;;bmy;b6d;b4s b4u b9n bib bj2 bk5 bkd bm8;b51 bc5 bc7;bcj bcu beg beo bet bev bg6 bmf;bfy;b5u b5x b8c b8d b8n b9o b9p bhf bhq bi1;;bgx;bkx;bgc bge bkx;b8m;bg0;bba bh0 bky;b3j b5j be2 be9;bk7;bko;b74;bav bdn;bhb;b6e b8h baf bcr;bh4;bc9 bhe;bbi;b7g;bky;;bgy bkj blj;;bj0;bcp bcz bdi;b7m bcj beg bmf;;b54 bji bjl;b51 b54 b59 bcb bco bd1 bji bjl bko bme;b3l b4p b6w b72 b7i b9s bas bdu bh0 bk2 bky bn6;b39 b44 b4i b4n bas bb0 bb3 bbi bca bgf bgj bgm bgn bgr bgt bhd bk2 bkj bku blg blj bml bmn;bcq bcy bd8 bdg bdl be2 bk9;;bgw bgx bkg bko;b45 b69 b7k bc8 bcc be3 be8 bea bes bfa bfg bhb;;b5a b6e bk6 bke;b8h;b4w bez bf1 bn1 bn8;bg5;bhu;b78 b87 bbo bbt bf4 bf7 bff bfm bg8 bht bhu bi0 bi2 bm0 bmz bn3;bkg bko;biy bj0 bj4 bj8 bj9 bkg;bi2;bgx bko;bir bit;b3g;b3g b3h b4g b4l b74 bcq bct bd2 bd4 bdh bgc bge bhx bhz bk2 bkj bkw bkx blj bmb bme;b8m;b42 b95 b9d b9f b9k ba1;;;b36;bbg bbq bem bez bf1 bjv;bd8;b84 b8c b8d b8n bgx bm6;b3e b75;b5d bll;bip;b46;bmt;;bgw;b3h be5 beb bef bei bel bet bg5 bh7 bjr bju;b9m bb6 bb7 bb8;;bkh;;bji;bgw;b5i;b72 b8u bir;;bcz bdi;bbq bez bf1 bjv bn1;bmd;b51 bbx bc5 bc7;;b8u bir;;bcl bgx;b5f;bcy bdg;;bb8;b7y;bku;b4q bg9 bgc bge bha bhx bkx;bh4 bn9;bky;bd5;b5j;bdp;b89;b5h b5j;bg4;bgs;bgs;b4w b57 b5d bgl bli;b9r bd9 blw;b9r bd9;bm4;;b37 b46 b4z b93 bc9 bgw bgx;b8i bha;b5a bcq bd0 bd2 bdd bdh bdk bme;bih;bdo;bgq;bb7 beq;beq bg6;b9b;bcu bli;bde bdo;be9;bcy bdb bdg;;b7c;;biw blm;b48 b4b b4e bb2 bgr bk4 bkk bku blp bml bmn;bh3;bek bhp;bg4;b3x b43;b8s;;bi8;bgz;ba8 be4 bed;bjr bkj blj;b72 bg4;bgq;bab;bar;b6k;b8z b9a;bdp bdr;bdr;b4w b6u b8a b9s bay bb2 bc3 bdy bef bh0 bh9 bhc bhl bjk bmm bmo bmr;bb2;b39 b4h bkj;biv;;bko;b7b b8f b8q b9m;b9s;b8f b9m;ber;b3l b3q;bkv;b36 b49 bgs;bbo;bhu;bcm bhu bn3;bcm;bkz;bko;;b46 b4z bgx bko;b46 bgx bko;bb2 bgm;bbo bbt bmi bmz;bmg;;bgy bky;b6h b6j b6m b6n b8g b8t bag ban bjn;b6j bag bjn;b6n;bhu bmz;bbo bbt bf7 bht bhu bmz bn3;bk3 blo;bk3 blo;bk3 blo;bkm;b4t bfl blh bm9 bma;;bgc bge bkx;bh2;bgc bge bkx;b46 b4y bdh bdk blp;b4x bcd bg1;b7i blx;b3z;b9l b9o b9q bm9 bmy;b76;bkm;b7f bbd bbn bbr bf3 bf8 bmy bn1 bn7;bbd bbn bbr bf3 bmy;bcq bd0;bkm;b76;bbe bbp bex bf0 bfn bfr bfu biv bkw bmv;bbp;bbe bex;bfr bmv;bjk bjn bjs;bgy;b99;bdi bdn;bfy;bak;b5i;bd1;bj7;bi8;b9s bdy bfn bfr bfu bjk bmv;bdq;bmd;b5d b6h bgy bkj bky blj;bbd bd3 bdt bdw bf3;;bfr bfz bmv;b7y;;bm9;bd7 bmx;bcp bd7 bdm;b4u bcu;bli;b46 b6k bgx bj5 bkg bko;;bhp;;b46 b7o b89 b8f b8q b93 b9m;;bgz bjr bkj blj;;b7n;b61 bhf bhs bi1 bi2;;b3n b4f b6s b7m b7q b8y bkr;b3n b4f;bd1;;;b6c be4 be6;bcp bd7;;baj bam bcr;;b4a bgf bgt;bh3;bk9;bde;bbh bbn bbr ben bjw bmy bn7 bn8;b5a bb4 bel;;b51 b55 bc5 bc7;b3g b4l bgc bge bhx bkx;b3h;bgr;b7f b94 b9w;b5h b5i b5m;bh6;bgy bky;b87;b3l bic bko;;;bko;;bal bct bd2 bd4 bdh blw;bgq bku;b44 b47 b48 b4a b4b b4e bgf bgq bku blp;;bi8;bfh bic;b8n ba2 bia bin;b92 b96 b9e b9g;bme;ba2 bi6 bia;;;;bbv;bg9;bg9;bg9 bkx;bg9;bb4;blk;b7h;;b68 b6a bko;b6c;b8x b96 b9c;b9s ban bat bfn bfr bn2;bh7;b6y b71 be6 bjq;bko;b94;;b4x b6h b6j b6p b6q b6v b8g b8k b8t b9v bal;bkg bko;bko;b46;bbi;b4d bbt bf9 bff bmz bn6;b4d b4p bbo bbt bf9 bff bfm bmp bmz bn3 bn6;b4i b4j bb0 bbi bca bgf bgj bgm bhd blg bml bmn;b5n bcl bkz bmk;b46 b4w bgw bgx;b6q ba0 bek;bkj bll;ba8;bbl bci bew bn8;bc3;bbx bh3;bh6;bf6 bf8;b7f;;ba3;b94;b46 b51 bgw bgx bko;bkh;b7j;bba;bbk bmy;bi2;;b61 bba bi2;b3j b4z b6h b6j b6m b6n b6p b6v b6z b7l b8k be2 be9 bgx bko bkq bkv;b37 b4j b5l bkr;b4y;b62;b44 b48 b4e bb0 bb2 bb3 bbd bfp bgr bgt bhd bk4;bc1 bhw;b6f;b6f;b5d bgy bkj blj;bav bdn bjy bmy;bfh bfi;bhn bko;bil;b4w b5n;bg8;bd0 bdd bj6 blw;b68 b97;;;b8a;ba8 bed;bje bjt;bby;b99;b46 b6h b6j b6m b6p bgw bgx bkg bko;b7x b80 b8l bbs bfc bfq bft bhh biu;b9r bjk bjs bmh;bb1 bcb bme;bb9;b4j;bm4;b92 b96 b9e b9g",
 "phrases": ";13 1 * qz at,3j 2 * 90t,2k 3j *;;;3n 2 * 91m;;;;;;;;;;;;;;;;;;;;;1w 2 * 8rb;;;;;;;;;;;;;;;;;;;;;;;;;;;3o 1 o *;;;;;;16 4 * 11r 5b;;;;;;;;3f g *;;;;;;;;3f g *;3f g *;;;;2w 1 qj 81t 81u 81v * 81w,2w 1 qj 81u 81v * 81w,2w 1 qj 81t 81v * 81w,2w 1 qj 81v * 81w,2w 1 qj 81t 81u * 81w,2w 1 qj 81u * 81w,2w 1 qj 81t * 81w,2w 1 qj * 81w;5d 1 *;;3f 2 *;3f 2 *;;43 1 * 846;;3u 1 *;;;;;;;;;;;;;;;;;;;;;;;;;;2e w *;2e w *;;;3j w * cl;53 1 7xq * 32e kz 8jo,53 1 7xq * 32e wz 8jo,53 1 7xq * 15s 8jo,53 1 7xq * 8jo,53 1 * 15s 8js 10l d2 kz 8jt,12 w * qm,3k w * qm;24 4 *;24 4 *;;;;;;54 1 iz * -4 85n -4 85o;;2o 1 *;3k 1 * is;;;;;;;;;;;;5c 1 * 7wx 7wy;41 3j *;;;24 1s *;;;;;;;;;3u 4 *;;;;;16 1 * 10l,p 1 7y4 * 10l 7y1 7y2;;;;;;4g g * 5ss;;;;;;;;;;;1a g *;;;;2f 1s * b38,18 1s * 1 tk cm,19 1s * 1;;;16 4 *;39 8 * 55y 5a9;;;;;;;;;;;;;;;;3f 8 *;1r 8 * 9mc 9x4,1r 8 * 9mc ds;3u 4 *;4g 1s * 7bc;54 4 ja * -4 99d -4 99e;;;3f 4 *,3f 4 * 95q,s 4 *,j 4 * -2 1;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 4 *,s 4 *;3f 8 *;3f 8 *,s 8 *;3f 8 *,s 8 *;f 3j *;e 4 *;22 4 * 99h 9cg;;;;11 3j *;2f 8 * 9kf;3d 1 * ms,3d 4 * ms,3d 8 * ms;50 3j *,11 3j *;50 3j *;;;4d g 1vk b5 z5 *,4d g 1vk b5 11l *,4d g b5 a2u u2 *,4d g b5 a2u *;4d 1s d2 b8b *;;;;3f w *;3w 4 *;;4b 4 *;50 3j *,11 3j *;4n 1 * jh,6 1 *;;;;;17 1s * p1;3u 1 *;;;;;;;;;;;26 g *;;;q 1 *,50 3j * 4a;50 3j *;24 1s *;;;;;;;54 1s * pn b8w;;;;;;;;22 2 * 8vk;;;;1z 2 *;3u 1 *;;;26 1s *;26 2 *;;;;;;4m 4 *,4m 8 *;;;;;2m 1s * dx 7n6;;;;;;;;;;4r w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;4b 1s *;e 1 *;;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;;24 g *;;;1a g *;;;;;;;;;;;;1l 1 *;;;;4b 3j *;;4b 3j *;3t w * qz uv;;;;;;;;;;12 1 87f *,13 1 1 1m *,13 1 0 8bj *;e 1 *,48 1 *,55 1 *;;;5g w b0w * 6lo;5g w b0w * 6lo;;;;;;;;1f 1 *,q 1 *,4y 1 *,3f 1 * 87p 8dp,5e 1 *,4n 1 *;;;;;;;;3f g *,3f 1s *;;;;;3f g *,3f 1s *;;;;;;;1f 1 *;;24 2 * uk,3g 2 * 8ze;;;;;;;;;41 3j 3x *;;;;;;;;3t w *;;;12 g a9b *,3j g a9b *,12 1s b9y *,3j 1s b9y *;;;;3j w *;;;;;;2j 1 *;54 4 * kz -4 99d -4 99e;;;3u 1 *;26 g *;;;;;;;4g 4 *;;;3t w *;;;;;;18 1 * 889 -2 1;;;;;;;;;2f 8 *;26 4 *;;3f 8 *,s 8 *;;;;;;;;44 2 * oq,44 2 * d0;;;;;22 1 4z 367 *;24 4 *;15 g am4 b5 * -2 1,15 1s bls b5 * -2 1;;3f 8 *,s 8 *;s 8 *;4g 1s *;;;;4g g *;;;4g g *;;3f g * 1,3f 1s * 1,4g 1s *;;;3f g * 1,3f 1s * 1,4g 1s *;4g 1s *;;;4g g *,4g 1s *;;;;;;3f 2 * 1;3f 2 * 1;;;;;;;;;16 2 * 1m,10 2 6n * b5 1,10 2 6n * 1;;;;11 3j *;;;;;;;;;;;;;;;24 8 *;;;;;;1f 1 *;;;;5c g pn xh *;;;;;;;;;;;;3s 1 * 10e 8nk;;;4g w *;4g w *;4g w *;;;;2d 1 *;;3u 8 *;4n 1 *;1m 8 * 567 a13 a12,1m 8 * 567 a12,13 8 1 * 567 a19;3u 4 *;1p g *;1p 1s *;;;;e 1 *;4g 8 *;4g 4 *;2s 4 *;s 4 *;17 1 *,4z 1 * 0 -2 8ia;3f 8 *;;;;;;;;;;;;;;;;;e 1 *,3i 1 *,3s 1 *;2j 3j * bnb;;16 4 *;;;;1n 4 *;2j 1 *;;;;;;4d g * 70 b5 lo alo,4d g * 70 b5 mn alo,4d g * 70 b8 alo;;;;;;2j 3j *;2j 3j *;16 1 * 10l;;2r g * uk -8 1;;;;;;;3d 1 * 8ln,3d 1 *;;;;;;;;;;;;;;;;;;;43 1 *;48 1 * 1f;f 3j *;54 8 * 63 -4 9pz -4 9q0;54 2 * -4 8sz -4 8t0;26 1 367 *,26 4 *;;58 3j tm *;5c 1 * 7wu 7wv,5c 1 * 7wv,24 1 *;26 g *;;;;5g w * st;;2j 3j *;;;;;;;4g w *;4g w *;4g w *;24 4 *;;26 g *;;;;;;3f g *;;;;3f g *;;;;;;;1p 8 * 5h2 a20;;;;;;;;;;;;;;;;;3f w * 1,4g w *;;;;4g w *;3f w * 1,4g w *;3f w * 1,4g w *;4g w *;;3f w * 1,4g w *;;;16 1 * 10l;;16 8 * 167,3f 8 * 14c 9mc 167;;38 1 *;;;;;;;;3u 1 *;;;;;;2j 1 *;3q 1 *,4o 1 35u *,3q 2 *,k 2 *,3r 2 *,3q 4 *,3q g *,3q w *,k w *,3r w *,3q 1s *;1z 4 *;;11 3j *;2o 1 *;;;4y 4 *;;l g * d9 a4r,43 g e1 * 0 625 y2 pn,43 g e1 * 0 625 a77,1c g zz * 67g;;2o 2 *;;;;4n 8 *;;;5c 4 * qi 4q1;3t w at *;;;;;;;;;;;;;;;;;;;;;24 2 *;l g * d9 a4r,1c g * 67g,1c g zz * 67g;;;;;;;3f 4 * -2 4fd;3f 4 * -2 4fd;54 4 * ja 99m 99n;2s w *;4g 4 *;4g 8 *;17 1 *;;;4g w *;;4g g *;;;;4g g *;;4g 1s *;4g w *;4g w *;;4g 1s *;4g g *;4g w *;;;;;;;;;;;;3u 1 *;2j 3j fl *;3y 4 * o2,3y 4 * qf;11 3j *;;;54 1s * 7m8 df -4 b4v -4 b8f;;;;;3l 8 0 *;;;;3y 8 *;;;;;3x 1 *,3x 2 *;;50 3j * om;;3s g * 0;3y 2 *,44 2 91z *,44 2 920 * e1 921;50 3j * sj;;3s 8 *;1o 1 *,50 3j * ho,50 3j ow *;50 3j *;;;;50 3j *;;;;3u 1 *;;;;2s 2 *;1 8 *;;2s 1s *,2f 1s * yf,2f 1s * -2 b37,1d 1s * b74 -2 b75;;2s 2 *;4g 1 * 80i;45 8 * -4 50q;;2s 1s *;;50 3j *;29 1 * q3 87p 8eo,29 1 * q3 8eo,59 2 *;;;;;2d 2 *,2s g *;f 1s *;2s 8 *;2s 8 *,26 g *;2s 4 *;2s 4 *;e 1 *,3i 1 *,3s 1 *;2s 1 *,2s g *;2s 4 *,2s 8 * pj;;;;2s w *,2f w * 72l;2s 4 *;2s 1 *;;2s 1 *;;;2s 2 *;;24 8 *,j 8 * 1;;;;;2d 8 *;;;;;1a 1 * 12d;24 1 *;2s 1 pn *;;;;;;;;;3k w ln *;50 3j * om;;;4m 1 *,4m w *;;;4w 1 10l * 80c;;3f 4 *;3f 4 *;5e 1 *;48 1 * 6z;3l 4 * mt;;;38 1 *;38 1 *;;;3f g *,3f w *,59 w *,3f 1s *;;;;;;1a g *;;;;;3f g *,3f 1s *;;;;;3f w *;;;42 g *,3f 1s *;3f w *;3f w *;;3f g *,3f 1s *;;3f g *,3f 1s *;3f 1s *;3f g *;;;3f 2 *;3f 2 *;;;3f 2 * 8p7,3b 2 0 * 3x9,3e 2 * 3xp,3e 2 * ow;;e 2 *;2s 2 *,2f 4 * 93y,5c 4 * qi,g 4 * e1 1wy;;;;;;;;;26 8 *;;;m 1 * gd 7zi 7zj 7zk,m 1 * gd 7zj 7zk,m 1 * gd 7zi 7zk,m 1 * gd 7zk,17 1 *,1j 1 89b * gd 89c 89d 89e,1j 1 89b * gd 89d 89e,1j 1 89b * gd 89c 89e,1j 1 89b * gd 89e,35 1 *,3f 1 * 8dk,3f 1 * px,3f 1 * 8e6 8e7,3f 1 * 8e6,3h 1 *,5e 1 *,2e 1 14s * 15s gd 12g q3 367,2e 1 14s * 15s gd 10e 12g q3 367,2e 1 14s * 15s gd 344 367,2e 1 14s * gd 12g q3 367,2e 1 14s * gd 10e 12g q3 367,2e 1 14s * gd 344 367,2e 1 14s * 15s 12g q3 367,2e 1 14s * 15s 10e 12g q3 367,2e 1 14s * 15s 344 367,2e 1 14s * 12g q3 367,2e 1 14s * 10e 12g q3 367,2e 1 14s * 344 367,j 1 * 10e -2 1,j 1 * -2 1,6 1 8mz * gd;;3f 2 *;3f 2 *;;3f 2 *;50 3j *;5e 1 *;50 3j *;;;1s 2 *;;y 1 *;;;12 1 * b3,3k 1 * is,13 1 1 * b3,3l 1 qz * 8mu,12 4 * 9b2,3k 4 * 12m,13 4 1 * av,13 4 0 * av,13 4 1 * 9jt,3l 4 0 * 9k5;50 3j * om;26 8 *;50 3j mt *;;1z 8 *;;;0 1 7za *,0 4 *,4b 8 *,0 8 *,4b g *,4b w *,4b 1s *;;3f 1s *,3p 1s 1 -2 pn *;1o g *;;;3l 4 *;;;;;;;3f g * a3i,12 g * 625,3b g 0 * 5qu,3k g * 625,3p g 1 -2 * 68l,12 1s * 7ip,18 1s 1 baq 8xk * cm,3b 1s 0 * 79m,3k 1s * 7ip,5f 1s * pv;k w *;38 1 *;58 3j *;;;;;2e w *;2e w *;2e w *;2e w *;2e w *;2e 2 *;;;1m 8 * a13 a12,1m 8 * a12;;;;4d 1s bl0 tk 98 *;;4d 1s d2 b8b * 6c;;;4n 1 * jh;;e 1 *;;;;;;24 w *;24 2 *;24 w *,24 1s *;1c g * 67g,5f g * alq alr,5f g * alr,1c 1s * 7w2 7n6;;;;41 3j *;;;;;;;;42 w *;;;;;;;;;;;;3v 1s *;3v 1s *;;;;3v g *;3v g *;;;;;;;;;;;40 g *;40 g *;1a g *;;;;;;;;;;;3f 2 *;;3f 2 *;;;;;;3f 1 *;;;3u 1 *;;;;;;;;;26 1s *;3y 1s *;;f 2 *,f 3j *;;;;;47 w *;;;41 3j *;;;;;;;;;2d 2 *;;;;;;54 1 iz * 863;4g 8 *;3f 8 * 1,4g 8 *;1z 8 *;3f 4 * -2 4fd;24 w *,24 1s *;;;;;;4e 3j *;4e 3j *;2d 1s *,2f 1s * b3c -2 p2,2f 1s * b3f;4g 1 * 12d,4g 1 * 367,3f 1 * 8dn 8do;4g 8 *;3f 8 * 1,4g 8 *;2d w *;;55 1 * 12a 8ka;39 1s e0 * 7m8,39 1s pn * 7m8;24 2 *;24 2 *;;;24 1 *;5c 2 * ln qb,5c 2 * 8o1,24 2 *,2f g * pn,24 g *;;;2j 1 *;;2d g *,2f g * a24,2f g * a27 -2 pn,2f g * a2a;;;;50 3j *;1z 4 *;1z 4 *;4m 2 * 38s 917 918,4m 4 * 9gt,4m 8 * 9y6;;;24 8 *;;;24 8 *;;24 g *,24 w *;;;24 1s *;;;;54 1s * -4 b4v -4 b8f;;1o 8 *;1z 8 *;4b 3j *;;;3f 4 *,s 4 *;3f 4 *,s 4 *;4g 4 *;3f 4 * 1,4g 4 *;3f 4 *,4g 4 *;;;;;;;;;;;;;39 w 1m * 6vr;;;;;;;;;;;;;;13 8 1 9rq *,13 8 0 9rq *;4b 8 *,0 8 *,4m 8 *,2g g * 6ee 11z s4 b5 a9y a9z,2g g * 6ee aa0 a9y a9z,2g g * 6ee a9y a9z,2g g * 6ee 11z s4 b5 a9y,2g g * 6ee aa0 a9y,2g g * 6ee a9y;;;;;2j 1 * 2fp;41 3j *;;2j 3j *;;16 1s * b5,16 1s * uk,3f 1s * b5 b5 b4p,3f 1s * uk b5 b4p,3f 1s * b5 b4p,3f 1s * uk b4p,2r 1s * b5 -8 1,2r 1s * uk -8 1;;;;11 3j *;39 1s e0 * 7m8,2e 1s e0 * 7m8;3u 1 *;;43 1 83u * 83v 83w 83x,s 1 8dr 8km * 2f0;;;1x w *;;5c g *;5c g *;16 1 2mz *,16 1 2s3 *;;;2e 2 1m * pr;;4y 1 * 12a,4n 1 * 12a;54 1s *;18 4 * 1 sz 4qq;;;3f 1 * 8dl 8dm,3f 1 * 8dl;;;;;;3f g *,3f 1s *;;;;;3f g *;;;;;3f 1s *;;;;;;11 3j *;;;;;;;39 w 1m * 6vr;;;;3f 8 *;3f 8 *;3f 8 *;;41 3j *;;;;1o g * 6er;1t 8 * 9xv 9w0;5c 2 y2 * 3ob;24 g *;;;;2f 1 *;3y 8 *;24 1 *;;;;;;50 3j *,11 3j *;;;;;;;;;;;;;;;;;;;54 4 9ab *,3b 4 0 * 459;;;;;50 3j *;;58 3j 13p j5 *;3f w *;3f w *;;;;;3f w *;3f w *;;3f 2 *;;3f 2 *;;3f 2 *;3f w *;;;;2j 3j *;58 3j * j5;58 3j *;;;41 3j 100 *;;;;;;3f 2 *;;3f 2 *;55 1 ii *;;;;;55 1 *,e 4 *,55 4 *;;49 4 * kz 149;;;54 8 9r1 *,3b 8 0 * 567;3q 1s *;5 8 * 9mf -2;;;;;;4y 4 * -2 1n;;2j 1 * np;11 3j 11k *;24 4 *;;2j 3j *;50 g no *,50 1s no *;3f 1 * 8dz 8e0;;58 3j *;50 3j *;2j 3j *;;24 8 *;5c 8 * 9ko;50 3j * 125;50 3j *;2j 3j * wz 4a;2j 3j *;2j 3j * 4a;2j 3j *;2j 3j *;24 1 *;24 1 *;;5c 4 * 945;3f 4 * 95p;;54 8 * 54o 9q3 9q4 gq 9q5;2j 1 * 4a,2j 1 *,5e 1 *;2d 1 *;;;3u 1 *;;;;;;;;;;16 1 * 35j,5c 1 j6 * 7wu 7wv,5c 1 j6 * 7wv,p 1 * 7xv -2 7xw,20 1 * 84z 850 851,20 1 * 84z 851,20 1 * hm 10e l9,29 1 0 8eq 35m *,s 1 8dr 8km *;;54 4 * b2 l7;3f 8 *,s 8 *,j 8 * y4 -2 1,j 8 * -2 1;3f 8 *,s 8 *;3f 8 *,s 8 *;2j 1s *;5c 4 * 946;;50 3j *;4g 4 *;;4n 4 * -2 1;24 4 *;2d 4 *;;;;;s 4 *;2i g * 1m 6g3 mn 67j,2i g * 1m 6g3 du 65z;;4y g *;;1z 2 *;52 2 * -2 278;5c 8 *;;;;;4g 2 *;;47 w *;;;;;;;;1z 2 *;;3a w * au pq;;;;1q 2 *;4m 4 *;55 4 *;;;;e 2 *;3u 1s *;;;3w g a34 *,3w 1s b47 *;;;;2c 4 *;2c 8 *;;5c g *;5c g *;;;1x w *;59 w *;;;;;3u w *;;3u g *;;3u 2 *;4m 8 *;3w 8 *;4g w *;;42 2 *;;;;;;3u g *;2o 8 *;4g 1s *;4m 8 * 9y2;;4n 8 *;3w 8 *;;3u 8 *;;7 w * ayw -2 ayx,7 w * -2 ayx,7 w ayy *,7 w * 1;7 w * ayz az0;3u 8 *;;;55 4 *,55 8 *;;3u 2 *;;;;4y 2 *;43 g *;1k w 724 *;;20 1s b83 b84 l6 b85 -2 tr *,20 1s b83 b84 b85 -2 tr *;;5c 2 *;3v 2 8uu -4 *,x 2 *,x w *;;;;1w g a68 -4 *;;;;;a g *;;4t w 1xm -2 6sc -2 *;;1w 1s b6p -4 *;;;;;;5d w 120 762 *,1d w aqh * aqi;;;;;;;;3w 8 *;55 8 *;4a 8 *;3w 8 *;26 8 *;26 8 *;26 8 *;4i 2 *;;28 1 *;48 w *;;;;;;7 2 * s4 8zp -2 8zq,7 2 8t4 e1 *,7 2 8t4 *;;;;h g *,h 1s *;f 2 8qt *;f g a4v *,2 g 1gq * ahr -2 ahs -2 aht,f w aq3 *,5g w 4a *,f 1s b5t *,2 1s 1ff * bhb -2 bhc -2 bhd;;;3w 8 *;3w 8 *;55 8 *;;;l 8 *;x 8 *;55 4 *;e 2 *,1z 2 *;1z w *;17 g *;e 2 *;2o 4 *;49 4 * 3yi 98b,49 4 * 98b;;;48 4 *;;4m 8 *;6 4 *;;;5c 8 *;5c 8 *;4m 4 *;;4m 4 *;;;;3w 8 *;27 8 *;5d 8 *;;4a 8 * c1 4yl;;;55 4 *,55 8 *;3w 8 *,55 8 *;3w 4 *,55 4 *;;;5d 4 *;;;;;4i 2 *;42 2 *;3x 4 * 97c 454 9ef,3x 4 * 454 9ef;;;;5d 8 *;55 8 *;;5c 1s *;;1d 1s 1m 7uf qp uk xh *,1d 1s 1m 7uf uk xh *;1s 2 1cj *;1s 4 *;1s 4 *;;;;;;5d 2 * 220,3x 2 8wx at 38n * fa,3x 2 8wx b5 3mo * fa,3x 2 8wx 52 3lu 0 * fa,3x 2 8wx 8wz * fa,a g *,a 1s *;;y 2 *;;4g w *;4y 1s *;4g 1s *;;;26 g * b5 62b,26 g *;;;3q 1s *;3q g *;3q 2 *,k 2 *,3r 2 *,3q w *,k w *,3r w *;;;3u 1s *;2v 2 * b5 b5 3si,2v 2 * b5 90w,2v 2 * b5 3si,2v 2 * 90w;;3u 4 *,3u 8 *;3u g *;o 8 *;o 4 *;o 4 *,o 8 *;x 1s *;;54 2 l5 37 14i 8t3 8t4 *,54 2 qb 1m 14i 8t3 8t4 *,54 2 37 14i 8t3 8t4 *;3u w *;52 w *;20 2 * 3nq;18 w 0 ate *;;4b g * b5 5ng,4b g * a54;3u w *;4t 1 * 8b2;5d 1 *;3u 1s *;3u 2 *;;17 g *,35 g *;;;4b 2 * b5 lo 39w,4b 2 * 8qx,4m 2 * 8nw 914,4m 2 * -4 915 -4 916,4m 2 * at 36i;4m w * az7 0 6mh;;;;;3s g *;;;25 w b21 b7 6vu *,25 w b21 b7 *;;;;;4t 4 *;;;17 g *,35 g *;;17 2 *,35 2 *;;;;;;;;;;;;;5d 2 *;5d 2 *;;;4g w *;3u g *;;;;;;;e g *,e 1s *;e 4 *;;;;;;;;;e 4 *;e g *;e w *;e 1s *;;1x w *;;;;;;;;;2 1s bha -2 bh7 -2 bh8 -2 * -2 tq 7q9,2 1s bha -2 bh7 -2 bh8 -2 * -2 7nb 7q9,2 1s bha -2 bh7 -2 bh8 -2 * -2 bh9,2 1s * bhb -2 bhc -2 bhd;3u 2 *,3u 4 *,3u g *,3u 1s *;3u 1s *;3u w *;3u 2 *,3u g *,3u w *,3u 1s *;4b g *;21 g *,21 1s *;1d g a6c * b5 632,1d g a6c * a6d,5d 1s 7dk b5 *,5d 1s 11y 13l *,1d 1s b6s * 78q;2o 4 *;;e w *;;;;28 1s *;28 1s *;28 2 *;28 2 *;3i 4 *,3s 4 *;;;;;;1a w ao6 *;y g *,y 1s *;y 2 *,y 4 *;;;;;;;;2h 2 *;;;;47 2 *;;;;;11 2 *;11 4 *;;;2 g xh 5qr -2 ahn -2 aho -2 * -2 67r 6ba,2 g xh 5qr -2 ahn -2 aho -2 * -2 ahp,2 g ahq -2 ahn -2 aho -2 * -2 67r 6ba,2 g ahq -2 ahn -2 aho -2 * -2 ahp,2 g * ahr -2 ahs -2 aht;;3i 4 *;;5d 1 *;12 4 *;2u 2 * 16k;47 w *;47 2 *;47 2 *;;47 2 *;;;;;;;5c g *,5c 1s *;4y 2 *;4y g *,4y w *,1x w *,4y 1s *;4y 2 *;r g * b5 ah7;;4t g *,4t 1s *;;;5c g *,5c 1s *;;;;;;;2o g *;47 w *;2o 2 *;;;;;;;12 g *,3j g *,12 1s *,3j 1s *;;5c w *;;;;;y 1s *;;;;;;3u 2 *;;2 1s * -2 7c7;;;26 g * 661 b5 62b,26 g * b5 62b;1z 2 *;e 1 *;1z w *;;;1t 4 *;;45 4 *;;55 4 *;1l 4 *;;48 1 34a *;;;;3i 8 *;31 8 9n4 9pu * a1u;;55 8 *;28 8 *;55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *,55 8 *;3w 8 *;4y 8 *,4n 8 *;;38 8 *;48 1 * 10l 35u;;x 8 *;;;q 2 *;;;;;;;;;;;;e 2 *;;2o 1 *;;;;;;5b 2 *;;21 g *,21 1s *;2t g pn i8 -2 *,2t g pn 61s -2 *,2t g pn xh 61t -2 *,2t g pn 61t -2 *,2t g pn 6b5 -2 *,2t g pn xh 6b5 -2 *,2t g y7 665 b5 -2 *,2t g 69r b5 -2 *,2t g y7 69y -2 *,2t g y7 -2 *,27 g *,2t 1s p2 hv -2 *,2t 1s p2 7ij -2 *,2t 1s p2 xh 7h3 -2 *,2t 1s p2 7h3 -2 *,2t 1s p2 7q6 -2 *,2t 1s p2 df 7ot -2 *,2t 1s p2 7ot -2 *,2t 1s p2 7ot b5 -2 *,2t 1s xp 7lz b5 -2 *,2t 1s xp 7p2 -2 *,2t 1s b7p -2 *,27 1s *;27 2 *;4y 8 *;2h 2 *;;;;;;;;;;;x 8 *;3u 8 *;;;;;y g *;;3u 1s *;3u g *;5c 2 *;;5c g *;;2v w 1c9 * sz;;45 w * 1xq,4k w * awb,4k w avi *;45 g * b5 5ys,45 g * b5 60s,45 g * 1xp,45 g acj ack 66k *,45 g acj ack *,4k g * b5 5ys,4k g * b5 60s,4k g * af7,4k g af8 *,4k g af9 -2 *,45 1s * tr 1vj,45 1s * b5 7fu,45 1s * tr 7n6,45 1s bci bcj 7mb *,45 1s bci bcj *,4k 1s * tr 7n6,4k 1s * b5 7fu,4k 1s * bev,4k 1s bev *,4k 1s bew -2 *;45 2 * at 3g9,45 2 * at 3fj,45 2 * 1xv,4k 2 * at 3g9,4k 2 * at 3fj,4k 2 * 1xv,4i 2 *;51 2 92v *;e 2 *;;;;;;;;;33 1 *;1l 4 *,1l 8 *;;f g * 1ag;;;;;;4g 1s *;5c 8 *;41 8 *;41 8 *;41 8 *;;;;;;;2q 8 *;;;;;;;;3w 8 *,55 8 *;4g 1s *;56 1s b4s *;;;56 w apo *;;y g *,y w *,y 1s *;1k w *;3r w *;y g *,y w *,y 1s *;k w az8 *;;;k 2 *,3r 2 *;1l 8 *;5c 4 *;5c 2 *,5c g *,5c 1s *;5c w *;5c 2 *;5c g *,5c 1s *;4a 8 *;4y 8 *;4m 8 *;3i 8 *;;5c w *;3u 8 *;26 8 *;e 8 *,55 8 *;3s g *,3s 1s * 1yk;;17 2 *,18 2 * 3on b5 -2 1,18 2 * 52 3lu -2 1,18 2 * 1 -4 8u7,18 2 * 1 8uj;1z 2 *;17 2 *;17 g *,18 g * nj b5 -2 1,18 g * 39 653 -2 1,18 g * aac -2 1,18 g * 1 -4 aad;;;17 1s *;;;1w 1s b6h b6i p *,1w 1s b6h p *,1w 1s b6h b6i *,1w 1s b6h *;1w 8 * 9nx;1w w aqb aqc p *,1w w aqb p *,1w w aqb aqc *,1w w aqb *;;;;2e 4 3zq *;;5c 8 *;5d 8 *;1w 4 * 97n;2o 8 *;4t 4 *;3i 8 *,3s 8 *;3s 8 *;1s 8 *;;;55 8 *;55 8 *;55 8 *;;;1z w *;12 w *,3j w *;;5c 1s *;w 2 *,w w *;;;17 w *,18 w * 6r7 1m -2 1,18 w * t8 cl -2 1,18 w * at2 -2 1,18 w * 1 -4 at3,18 w * at4 au 6lt,18 w * at4 at5;;48 8 *;1s 8 *;1s 8 *;1s 8 *;1s 8 *;4s 4 * 9fe f2 34,4s 4 * 9fe 9ff;;3u g *;;;;12 2 *;2c 4 *;45 4 *;45 4 *,4k 4 *,2c 4 *;45 4 *;;55 8 *;s 8 *;;;;4l 8 9y0 *;;26 4 *;;;18 w atd *;;y 2 *;y 1s *;y g *;;y w *;;5c 1 *;;;q w *;;59 2 *;42 2 *,33 2 *;;5f 1s * tk pv;3e w b1u *;4g 1s *;;;2o g *;4y g *;;;;4y 4 *,4n 4 *;0 4 *,4m 4 *;;1t w *,4i w *;;1z w *;1d 1s 1m 7uf qp uk xh *,1d 1s 1m 7uf uk xh *;1d g 1m 6g3 mn uk xh *;;;;;;5g g 1h4 *,5g 1s 1h3 *;;55 4 *;a g *;;a 1s *;;54 2 3fu 3xl * 1m lo 3qx -2 8sx,54 2 3fu 3xl * 8sy -2 8sx,54 2 3tl 3xl * 1m lo 3qx -2 8sx,54 2 3tl 3xl * 8sy -2 8sx,44 2 oq y2 *;2q g * 1lr;;27 2 *,27 4 *,27 8 *;1k w * b16;4y g *;4y g *;4y 2 *,4y 4 *,4n 4 *,4y w *,4y 1s *;4y 8 *,4n 8 *;2o 1s *;;1x w *;;28 w *;;28 g *;28 g *;28 2 *;;18 g y7 *;3u 2 *;1z 2 *;3j 2 *;28 1 *;28 2 *;1s 4 979 *;;;2s 8 *;52 2 *;3u 8 *;5d 8 *;;e 8 *;3u 8 *;;4l 8 *;s 4 *,6 4 *;y 4 *;4a 4 *;17 4 *,x 4 *;;11 8 *;;;;1x w *;;4n 4 * -4 jh;55 4 *;55 4 *;;4l 8 *;;;;35 1s *;;;;55 4 *;55 4 *;;;;3u 1s *;;49 g a73 ox *,49 g a73 *;;;55 8 *;3u g *;x g *;;;1z 2 *;;;59 2 *;;s 4 * -4 4fd;4y w *;;4y 2 *;;;;;;2i 8 *;;;;;41 4 *;5c 2 *;;3u 8 *;;;;;;;42 2 *;38 1s *;38 g *;;o 2 8td s4 *;;e 8 *,3i 8 *;;;;5c 4 *;5c 8 *;;e 8 *,55 8 *;;55 8 *;;;2o 1 *,2o g *,2o w *,2o 1s *;11 2 3cv *;;;;;;;;;;2i g 6g3 lr *,2i g b5 6g3 lr *,2i g b5 5uz *,2i g a6x *;2i 1s 7uf 4j *,2i 1s b5 7uf 4j *,2i 1s b5 7po *,2i 1s 7po *;;2i 2 3vn lz *,2i 2 b5 3vn *,2i 2 8rj *;;;;;;;5c 4 *;;;45 8 *;;;;;;;y 2 *;;;;;;;;;;2c 4 *;18 4 * 9ba;55 8 *;;55 4 *;55 8 *;55 8 *;55 4 *;55 8 *;55 4 *;4y 4 *;17 4 *,x 4 *;4a 4 *;;;;4y 4 *;5c 4 *;;;;4t 2 * 8vv 8vw,4t 2 * 8vw,4t 2 * -2 8we;;4y 4 *,4n 4 *;;;;48 8 *,48 g *,48 w *,48 1s *;1z w *;;;s 4 *;;17 g *,35 g *,18 w * 73h,17 1s *,35 1s *;2m g * 8r anl ag1;4d g * tk 10g,4d g * tk 12h;18 w * at8;18 1s * bai;17 w *,35 w *;;1o 2 *,2q 2 37b b5 *;46 8 *;;46 8 *;;38 8 *;;;;3x 2 * 8x8 8x9;4j 2 * -4 0 8ww;;;;e 1 *,3i 1 *;;;4g 1s *;;;;;26 g *;;26 1s *;26 2 *;;;e 1 *,e 2 *,1z 2 *;;3w 2 8ox -4 *;17 2 *,18 2 * lv 3jg 3l7,35 2 *;1z w *;;;;;;26 8 *;3y 8 *;3y 8 *;;y 2 *;y 2 *;1k 2 *;;3x 4 *;49 2 8rp 3on uk 0 *,49 2 8rp uk 0 *,49 2 8rp 0 *;;;;;;49 w aqq 0 *;;;4l 8 *;3u 2 *;;a g *;3u 2 *;;;;48 1s *;48 w *;35 w *;;;;;;;;1s 4 *;1s 8 *;;;45 2 3fv *;;;;;;;;;;42 2 *;;;;;;;;;;;56 g a3o *;3w 8 *,3i 8 *,3s 8 *;;;;;;48 1 *;;;;;12 2 *,3j 2 *;;;;;5d 2 *,2o 2 *;;;5b 2 *;;;4y g *;4y 1s *;;17 1s *,x 1s *;;;;x 2 *;;4y 2 *;;5e 8 *;17 g *,x g *;3v g aay *;;;;;;3y g *;;;5d 1 *,2o 1 *;47 2 *;3y 8 *;;3y 1s *;2i 2 * e1 3l1,2i 2 * 3l3;2i 2 * b5 3l1,2i 2 * e1 3l1,2i 2 * 8ri;;47 2 *,47 w *;45 g *,45 1s *;45 2 *;;;45 g *;45 g *,1t g 15l * -2 ai9,45 1s *;45 2 *,4k 2 *,45 g *,4k g *,45 1s *,4k 1s *;45 g *,45 1s *;45 2 *,4i 2 *;;47 g * 5ss 6dd;5d g *,5d 1s *;;;;3w 8 *;;;;2o g *,2o 1s *;33 1 *;1u 1 *;4i w *;4y w *;4y w *;45 w *;52 8 *;26 8 *;52 4 *;3u 2 *;45 1 *,4k 1 *,2c 1 *;;47 2 *;2f 2 ps *,3w 2 3hg 8nw -2 *,3w 2 3hg -2 *,3f 2 ps *;40 2 * 3on 3v0,40 2 * 8qc;;;;;42 2 *,17 2 *,35 2 *;33 2 *;2v 2 ps *;;;;4i 2 *;45 2 *;45 2 *;45 1 *;;;;3u 2 *;;;;;;;;;3w 8 *;3w 8 *;3u g *,3u 1s *;;;47 2 *;;47 w *;;;;;;;;4s 2 * lv 39y,4s 2 * lz 3ud,4s 2 * lo 3vc,35 g *;;;2c 8 *;2c 4 *;45 2 *;2v w ps *,59 w *;47 2 *;17 2 *;;;47 w *;47 w *;4y w *;17 w *,x w *;;;45 w *;45 w *,4k w *;;47 w *;;;45 w *,4i w *;3u w *;;1x w *;47 w *;;4a 8 *;;;d 8 *;;42 2 *,17 2 *,33 2 *;;;35 1s *;4t w *;5b w *;47 w *;5c 1 *,5c 4 *;y 2 *,y 4 *;y w *;;;1t 8 * 9xs 9xt;s 4 * -2 4q1;3u 8 *;;4b 8 *;e 8 *,3i 8 *;3w 8 *;1z w *;47 w *;4a 1 *;3u w *;4m 8 *;;;5c w *;;;a g *;a 1s *;;;12 g *,12 1s *;3s 8 *;;;;;4b 1s *;3w 8 *;55 8 *;12 w *;;4m 8 *;55 8 *;55 8 *;55 8 *;5c 2 *;;;5c 4 *;51 w *;4m 4 *;;55 8 *;;;;;;27 4 *;1o 2 *;;5c g *,2o g *;5c w *;;;;1x w *;1l 8 *;;;;;3w 8 *,55 8 *;4m 8 0 * 9y2;3w 8 *,55 8 *;4y 4 *,4n 4 *;;e 1 *;e 8 *,3i 8 *;e 8 *,3i 8 *;;4g 1s *;;;e 2 *;;;;5c g *;;5d 1 *;2o 2 *;;5c 2 *;5c 1s *;2o w *;;;12 8 *;e 8 *;1s g * b5 6bt,1s g * 6bt,1s g * b5 a4i,1s g * a4i,1s g * b5 a4j,1s g * a4j;55 8 *;;1s 4 *;3w 8 *;3i 8 *;3i 8 *;;;57 8 *;;e 1 *;;;d 4 *;o 8 *;;;1n 4 *;;;;;0 4 *;17 2 *;;;3r 2 *;3r w *;;;;3w 8 *;;;;;3q g *;2q 2 37b b5 *;;;2q 8 *;;1o 2 *,2q 2 37b b5 *;;;51 2 *,51 w 72o *,51 w *;;;;;;;4g w *;;;;;;2q 8 *;;;47 w *;5c w *;2e 8 *;55 8 *;s 8 *;;;2e 4 *;;28 4 *;2c 8 *;4k 8 *,2c 8 *;45 8 *,2c 8 *;;;3s g *,3s 1s *;e 1s *;e 2 *,e g *,e w *;;4g 4 *;e 2 *,1z 2 *;5c 2 *;1z w *;;48 w *,48 1s *;;;;;;;5c 4 *;5c 8 *;17 4 *,18 4 * -2 1 -4 9b7,18 4 1 -4 9b8 -2 *,17 8 *,18 8 * 9rx -2 1,18 8 * -2 1 -4 9ry,18 8 1 -4 3i zv *,18 8 1 -4 u0 zv *,18 8 1 -4 cq 5lw *,18 8 1 -4 u0 5gr *,18 8 1 -4 u0 5lw *;4z 8 59f *;2e 4 *;;4m 4 *;4m 8 *;4f 8 *;4f 4 *;2e 8 *;4g 4 *;2e 8 *;3w 8 *,55 8 *;55 8 *;3w 8 *;;4y w *;46 8 *;45 8 *,4k 8 *,2c 8 *;45 8 *,4k 8 *,2c 8 *;;;35 2 *;1o 2 *;55 8 *;4g 4 *;55 4 *;55 8 *;2o 8 *;3w 8 *;55 4 *;45 4 *,4k 4 *,2c 4 *;5c g *;5c 2 *;57 8 *;4l 8 *;48 g *;1z w *;;;1o 2 *;;;3w 8 *;57 2 *;;3w 8 *;55 4 *;5c 1s *;5c w *;;;e g *,e 1s *;;4y 4 *,s 4 *;4y 8 *;55 8 *;;;s 8 *;;27 8 *;s 8 *;;e 4 *,3i 4 *;5c 4 *;;46 8 *;;5c 8 *;55 8 *;;2p 8 9wq -2 *;2p 8 *;2p 8 *;2p 8 *;12 4 *;3u 8 *;;;;2o 4 *;12 8 *;5c 8 * 14c o8;52 4 *;4n 8 * -4 ds;2q 8 * 9t4 9t5;2q 8 *;55 4 *;4n 4 * -4 qi 9h7;1l 8 *;1u 8 *;55 8 *;55 8 *;55 4 *;55 4 *,55 8 *;55 8 *;3w 8 *;;;;;0 1 * 8gq,g 1 81c 8hd * 2hr;3q 1 *;m 1 12g 367 qy 7zx *,m 1 12g 367 qy *,f 1 80y * 80z,f 1 2dh * 3m,f 1 5g 3m *,39 1 32a *,39 1 * 2sv,30 1 88i 2dh *,30 1 88j 2ub *,30 1 88n 367 88l *,30 1 88n 367 *,30 1 367 88o *,30 1 * jh 367 2rz,4t 1 35u *,1r 1 367 * kz 2hi,1r 1 367 * kz 344,1r 1 367 * 35j 2wm,1r 1 367 * 35j 5i 344,1r 1 367 * 8fz,1r 1 8g0 -4 8g1 367 8g2 8g3 *,1r 1 8g0 -4 8g1 367 8g3 *,1r 1 8g0 -4 8g1 367 8g2 *,1r 1 8g0 -4 8g1 367 *,1r 1 8g4 367 88i 8g3 *,1r 1 8g4 367 88i *,1r 1 344 367 8g5 2dh *,1r 1 344 367 8g5 *,1r 1 367 88i 8g3 *,2e 1 * 8gi,1 1 2dh *,1 1 * 15s,1 1 * 863 d5 zs,1 1 * 863 d2 pw,1 1 * 863 8gp,1 1 30o *,4l 1 * 2sv,4l 1 2sv q3 8h9 *,4l 1 2sv q3 *,4l 1 2sv *,s 1 8dr 8km 367 *,31 1 8mv 367 qy 2zu *,31 1 367 qy 8mx *;;;;;54 1 2ew * 858 859,54 1 2ew * 367 868;;;;;;;;5 1 jh *;5d 1 * 367 2l6,5d 1 * 2dn 2nb,5d 1 * 81h,d 1 8ky 10l 15s * -2 0 8kw,d 1 8ky 10l 15s * -2 8kx,d 1 8ky * -2 0 8kw,d 1 8ky * -2 8kx,d 1 h2 2dc *;;;;;2q 1 89m *,3f 1 8e1 8e2 10e *;;41 1 *;;;42 1 *,33 1 *,1e 1 *;4g 1 * 35m;20 1 15s 84l * 2dq tr 2zb 84m,20 1 15s 84l * 2dq 84n 84m,20 1 15s 84l * 2dq 84o;;;;3b 1 88s 10e * 88t,4z 1 8i9 10e *;2o 1 *;;42 1 sz *;;;41 1 *;5c 1 * 7ws,2u 1 * 6s d2;1n 1 *;;55 1 *;;;1d 1 3a 2f0 159 * 35j 5i 82i,1d 1 3a 2f0 159 * 82j 82i,1d 1 3a 159 * 159 2ck 35j 5i 82i,1d 1 3a 159 * 159 2ck 82j 82i,1d 1 3a 159 * 35j 5i 82i,1d 1 3a 159 * 82j 82i,3u 1 *,3f 1 8dw *;p 1 7y7 7y8 10e *,3q 1 *,1d 1 3a * 159 2ck 35j 5i 82i,1d 1 3a * 159 2ck 82j 82i,1d 1 3a * 35j 5i 82i,1d 1 3a * 82j 82i,1d 1 3a * 35j 5i 82u,1d 1 3a * 4f 82u,20 1 * 2co;;;1w 1 p *;;;3v 1 88g 35j *,53 1 4j 30m 4j -8 i6 *,53 1 8j5 -8 i6 *;;;5c 1 * 7wz,5c 1 * 7x0,3f 1 * 10l -2 8dg 12d 1,3f 1 * 10l -2 8dg 1;;41 1 36e *;;;;48 1 35e 15s *;55 1 *;;42 1 *;;;;1d 1 * 82q;54 1 4f 15s * gd 2tm 32u 2tm 32u 85s,54 1 4f 15s * gd 2tm 32u 85t 85s,54 1 4f 15s * gd 85u 2tm 32u 85s,54 1 4f 15s * gd 85u 85t 85s,54 1 15s * gd 2tm 32u 2tm 32u 85s,54 1 15s * gd 2tm 32u 85t 85s,54 1 15s * gd 85u 2tm 32u 85s,54 1 15s * gd 85u 85t 85s,54 1 4f 15s * gd 2tm 32u 85s,54 1 4f 15s * gd 85u 85s,54 1 15s * gd 2tm 32u 85s,54 1 15s * gd 85u 85s,2e 1 2qm 367 8gd *;2s 1 *,2f 1 10l * 7wh,43 1 83u 10e 2sb 83v 83w 10l *,43 1 83u 2sb 83v 83w 10l *,43 1 83u 10e 83v 83w 10l *,43 1 83u 83v 83w 10l *;;;40 1 h2 l2 *,4a 1 * q3 10e 2f5,4z 1 h2 0 * -2 8ia,d 1 8l4 15s h2 *,d 1 15s h2 8l5 *,1u 1 sj 8n3 *,1u 1 15s h2 l2 *;3q 1 * 2fq;3q 1 *;4y 1 2s5 *,4y 1 * 2ko 2zv,4y 1 * kz 0;42 1 *;f 1 367 * 815,f 1 * 2rz,f 1 367 *,4b 1 ml jh gd 367 *,4b 1 * 81g,39 1 820 *,1 1 * 2f5,5g 1 * 4a;;;4w 1 10l *;;;;;;20 1 15s 84l * 84n 84m,20 1 15s 84l * 84o,20 1 367 84p i6 * 84q,20 1 367 84p 2mz * 84q,20 1 15s 131 * 84y 82q,20 1 15s 131 * 82q,20 1 852 i6 *,54 1 858 85d i6 * 85b,54 1 858 85d 2mz * 85b,3f 1 8d6 i6 * 8d7;2f 1 *,5 1 * 7z7 7z8,5 1 * 7z9,2b 1 * 7za 801,49 1 * l2 kz 10p 2pb,49 1 * l2 wz 10p 2pb,49 1 * l4 10p 2pb,53 1 * 14s 6s -2 ml jh -2 8j1,53 1 * 14s 6s -2 8j2 -2 8j1,53 1 * 8j3 -2 ml jh -2 8j1,53 1 * 8j3 -2 8j2 -2 8j1;5 1 *;;;;5d 1 *;18 1 2j8 * 1 886,2p 1 2rs 10e 8fy *,2p 1 2rs 8fy *;5c 1 *;3s 1 *;3s 1 *;;;55 1 *;;;;;;;17 1 *,42 1 *,1e 1 *;s 1 * 10e q3,s 1 * 10e;5d 1 *;;;;;l 1 * 300;;38 1 *;;27 1 *;48 1 * 81q;;;;;3x 1 * 87s qy 8cy 3m,3x 1 * 87s 8cy 3m;;;4u 1 *;57 1 323 *;;e 1 *;;;;3q 1 *;;2s 1 *,2f 1 * -2 7wg;2s 1 *;26 1 j3 *,1 1 * 3m 10e t7,1 1 * 3m t7,0 1 * 3m 10e t7,0 1 * 3m t7,37 1 367 j3 * 35j 5i 35m 10e,37 1 367 j3 * 35j 5i 8i0,37 1 367 j3 * 2rx 5i 35m 10e,37 1 367 j3 * 2rx 5i 8i0,37 1 367 j3 * 8i1 35m 10e,37 1 367 j3 * 8i1 8i0;;;1l 1 *;1o 1 *,4s 1 * qu 8fc 8fd,4s 1 * qu 8fd,s 1 * 4a q3,s 1 * 4a,3d 1 * 4a,2n 1 8m5 10e * 8m6 8m7,2n 1 8m5 10e * 8m7;3d 1 *;t 1 * wz 89a,t 1 * 89a;;;1f 1 * 2rm,3w 1 * 2rm;;;;;3q 1 *,26 1 2e4 *;t 1 * 89a;18 1 2py * 2nz;;1a 1 2lt q3 *,3o 1 8ms 4f *;;3u 1 *;f 1 34r *,t 1 df *;f 1 34r *,t 1 *;e 1 *,3i 1 *;;;;;;;3q 1 *;;;3v 1 88d qt * 88e,45 1 8a5 8a7 10l *,45 1 8a5 10l *,42 1 *,4u 1 *,1 1 * 2rm 2om l2;4t 1 * 10e 8bk;;;;4b 1 t7 *,4m 1 10e *,3d 1 8lj 8lk uf *,3d 1 8lj uf *,3d 1 uf * jh qt,3d 1 uf * jh 32l,3d 1 uf * 8lm;11 1 *;11 1 *;;4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik * 2uu,4v 1 8ii 10e 8ij q4 8im 87p 8ik * 2uu,4v 1 8ii 8in q4 2t6 10l 87p 8ik * 2uu,4v 1 8ii 8in q4 8im 87p 8ik * 2uu,4v 1 8ii q4 2t6 10l 87p 8ik * 2uu,4v 1 8ii q4 8im 87p 8ik * 2uu,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik * 2uu,4v 1 8ii 10e 8ij 8im 87p 8ik * 2uu,4v 1 8ii 8in 2t6 10l 87p 8ik * 2uu,4v 1 8ii 8in 8im 87p 8ik * 2uu,4v 1 8ii 2t6 10l 87p 8ik * 2uu,4v 1 8ii 8im 87p 8ik * 2uu,4v 1 8ii 10e 8ij q4 2t6 10l 8ik * 2uu,4v 1 8ii 10e 8ij q4 8im 8ik * 2uu,4v 1 8ii 8in q4 2t6 10l 8ik * 2uu,4v 1 8ii 8in q4 8im 8ik * 2uu,4v 1 8ii q4 2t6 10l 8ik * 2uu,4v 1 8ii q4 8im 8ik * 2uu,4v 1 8ii 10e 8ij 2t6 10l 8ik * 2uu,4v 1 8ii 10e 8ij 8im 8ik * 2uu,4v 1 8ii 8in 2t6 10l 8ik * 2uu,4v 1 8ii 8in 8im 8ik * 2uu,4v 1 8ii 2t6 10l 8ik * 2uu,4v 1 8ii 8im 8ik * 2uu,4v 1 8ii 10e 8ij q4 2t6 10l 87p * 2uu,4v 1 8ii 10e 8ij q4 8im 87p * 2uu,4v 1 8ii 8in q4 2t6 10l 87p * 2uu,4v 1 8ii 8in q4 8im 87p * 2uu,4v 1 8ii q4 2t6 10l 87p * 2uu,4v 1 8ii q4 8im 87p * 2uu,4v 1 8ii 10e 8ij 2t6 10l 87p * 2uu,4v 1 8ii 10e 8ij 8im 87p * 2uu,4v 1 8ii 8in 2t6 10l 87p * 2uu,4v 1 8ii 8in 8im 87p * 2uu,4v 1 8ii 2t6 10l 87p * 2uu,4v 1 8ii 8im 87p * 2uu,4v 1 8ii 10e 8ij q4 2t6 10l * 2uu,4v 1 8ii 10e 8ij q4 8im * 2uu,4v 1 8ii 8in q4 2t6 10l * 2uu,4v 1 8ii 8in q4 8im * 2uu,4v 1 8ii q4 2t6 10l * 2uu,4v 1 8ii q4 8im * 2uu,4v 1 8ii 10e 8ij 2t6 10l * 2uu,4v 1 8ii 10e 8ij 8im * 2uu,4v 1 8ii 8in 2t6 10l * 2uu,4v 1 8ii 8in 8im * 2uu,4v 1 8ii 2t6 10l * 2uu,4v 1 8ii 8im * 2uu,4v 1 8ip 8io 35j *;;4t 1 * 2sy;;;17 1 *,3b 1 0 * 88x 7xt 88y,35 1 *,42 1 *;;;54 1 oy * kz 2qe,54 1 oy * 2s3,2e 1 8g9 qt * 10l 12g,2e 1 8g9 qt * 8ga;3i 1 *;4t 1 10e xv kz *,4l 1 * 8he 34l 2np jh 367 2rz,4l 1 * 8he 34l 2np 8hf,4l 1 * 8he 8hg jh 367 2rz,4l 1 * 8he 8hg 8hf,4l 1 * 34l 2np jh 367 2rz,4l 1 * 34l 2np 8hf,4l 1 * 8hg jh 367 2rz,4l 1 * 8hg 8hf,53 1 4j 30m 4j -8 * 2tx,53 1 8j5 -8 * 2tx,d 1 2mc 2dc 10l 15s qb * q3 -2 0 8kw,d 1 2mc 2dc 10l 15s qb * q3 -2 8kx,d 1 8ky 10l 15s qb * q3 -2 0 8kw,d 1 8ky 10l 15s qb * q3 -2 8kx,d 1 2mc 2dc qb * q3 -2 0 8kw,d 1 2mc 2dc qb * q3 -2 8kx,d 1 8ky qb * q3 -2 0 8kw,d 1 8ky qb * q3 -2 8kx;2o 1 *;;;5d 1 * 2sm;;e 1 *,3i 1 *;;20 1 * 15s,20 1 * 367;;38 1 *;;;3u 1 *;1l 1 *;3u 1 *;3q 1 *,1d 1 * 35r 0 2nh,2t 1 * 35j 5i 84g 2nr,2t 1 * kz 84g 2nr,2t 1 * 84g 2nr,2t 1 pn * 2s3,55 1 8kd *;;;;3s 1 *;;y 1 *;;1a 1 pn * 10l,s 1 * 8kr 1,s 1 * 1;;;;2i 1 82y 10l 82z * q3,2i 1 82y 10l 82z * jh;;3q 1 *,e 1 * 2ku;;0 1 *;4b 1 * 2yz,4b 1 * 2xp,8 1 i6 10l 5i *,8 1 2mz 10l 5i *,8 1 2s3 10l 5i *,8 1 2rx 5i *,31 1 8mv 367 qy * 2f5;5c 1 *,e 1 * 2wq;11 1 * 34y;;;2o 1 *;45 1 8a5 8a7 10l *,45 1 8a5 10l *,42 1 *,4u 1 *,4l 1 2dp 1m * -2 8h6 -2 8h7,4l 1 8hb 1m * q3 8hc 8hd,4l 1 8hb 1m * q3 8hd;;2g 1 87d *,12 1 *,18 1 88c *,13 1 1 *,13 1 88c *;;;;;1 1 * 2f5,g 1 * 2f5 8ig 7za t7,g 1 * 2f5 7za t7,g 1 * 2f5 8ig t7,g 1 * 2f5 t7;29 1 2br * 87p 8eo,29 1 2br * 8eo;;;;;;;;f 1 2if * 814,1o 1 *,1z 1 894 *,4y 1 2l6 *,3h 1 *,5e 1 *,4z 1 8i9 367 *,d 1 15s h2 367 * 2dc;1l 1 *;;41 1 3x *;;;;;;4m 1 qd 32u * 8hh,4m 1 8hi * 8hh,4m 1 0 * 813,4m 1 ya *;;;;;e 1 *,4p 1 * 3m,4p 1 *;3x 1 * 8cj 15s 2em,3x 1 * 8cj 8ck;;;3q 1 *,37 1 367 2t2 * 35j 5i 35m 10e,37 1 367 2t2 * 35j 5i jh 2ym,37 1 367 2t2 * 35j 5i 8i0,37 1 367 2t2 * 2rx 5i 35m 10e,37 1 367 2t2 * 2rx 5i jh 2ym,37 1 367 2t2 * 2rx 5i 8i0,37 1 367 2t2 * 8i1 35m 10e,37 1 367 2t2 * 8i1 jh 2ym,37 1 367 2t2 * 8i1 8i0;;2s 1 *;;1o 1 *;;5d 1 *,4u 1 *;2s 1 *,2f 1 * 7wd;;;;3q 1 *;;;;3x 1 *;4s 1 * qu 8fc 8fd,4s 1 * qu 8fd;;;;;p 1 7y7 7y8 * 2f0,2g 1 87d * b3,3k 1 * 2nh,3m 1 1 gd * 8ir,3m 1 gd * 8ir,13 1 1 *;17 1 *,18 1 * 1 886,35 1 *;;;;t 1 *;;;;48 1 * 10l 35u;;43 1 83r 10l 32l * 4z 2sq,43 1 83r 10l 32l * 2yb px,43 1 83r 10l 32l * 35r 0 2nh,43 1 83r 10l 32l * 35r 0 it,43 1 83r 10l 32l * jh 10e 2sb 0 2nh,43 1 83r 10l 32l * 83s;;;5c 1 2wj *,48 1 tr *;;;;;;e 1 * 80e,4p 1 * 8lb;;;;;;3q 1 *,1j 1 35u *;;;;;1d 1 * 81m 35j 5i 82l,1d 1 * 81m kz 82l,2g 1 87d * b3,18 1 887 -2 1 -4 * b3,3k 1 * 2nh,3m 1 1 gd * 8ir,3m 1 gd * 8ir,13 1 1 * b3;;12 1 *;1d 1 gd * 159 82v,1p 1 * 15s 8ng;;;3i 1 *,3s 1 *;3i 1 *,3s 1 *;2f 1 *;2o 1 *;;3i 1 *;;;52 1 * gd;;;1l 1 *;;;;5c 1 * 7x2;;5d 1 *;;;;;1f 1 *;2f 1 * 2lt;;;3q 1 *;4g 1 * jh;;;;18 1 * 2lu;;;5d 1 qb 7za * b3,5d 1 367 * b3,55 1 * 2rp wz 2xh,d 1 35m 7za * sj 30b,d 1 35m 7za * 8kz;;;5c 1 vo *;;;3q 1 *;4f 1 *;4w 1 10l 10e * 80c;;;;;48 1 * iz;;2p 1 * 8fr 8fs;;;;;;5c 1 *;5c 1 *;2f 1 * q3 7wj,2f 1 * 7wk,1a 1 gd *;;1l 1 *;;;54 1 367 * 2m5,3z 1 2wu 1m *,3d 1 * 3m 2kp,1m 1 8m0 87s * -2 8m1,1m 1 8m0 * -2 8m1;;5 1 12a *,l 1 * 3m 2dc,l 1 * 3m 2wk,l 1 * 80q 2dc;;;1o 1 *,4y 1 2f *,4y 1 qy *,5e 1 *,3i 1 * 8la;;;;5c 1 * 2jl;;1s 1 * 808,1s 1 * 2g7,1j 1 * 2f5;;;43 1 35j 5i * 10l -2 843 844,43 1 kz * 10l -2 843 844,d 1 * 2dc 10l 15s 4z 10e e6 q3 -2 0 8kw,d 1 * 2dc 10l 15s 4z 10e e6 q3 -2 8kx,d 1 * 2dc 10l 15s 2br -2 0 8kw,d 1 * 2dc 10l 15s 2br -2 8kx,d 1 * 2dc 4z 10e e6 q3 -2 0 8kw,d 1 * 2dc 4z 10e e6 q3 -2 8kx,d 1 * 2dc 2br -2 0 8kw,d 1 * 2dc 2br -2 8kx;;;;;38 1 *;4t 1 8as 8at * 2qr,4t 1 8as * 2qr;26 1 * 2ot j3;;42 1 *;1e 1 *;;;1w 1 * 31h jh,1w 1 * 825,1w 1 826 7xq 827 2u7 *,1w 1 826 827 2u7 *,1w 1 826 7xq 2u7 *,1w 1 826 2u7 *,1w 1 826 7xq 827 *,1w 1 826 827 *,1w 1 826 7xq *,1w 1 826 *,1w 1 * 15s 829 82a,1w 1 14s * -2 82b,1p 1 * 2y6;5d 1 *,3i 1 *;;;;;;;;;;e 1 *,3i 1 *;;;3q 1 * 2fq;;4p 1 * 2dc 2lz;;4t 1 * 8bl 10l 8bm,4t 1 * 8bl 8bm;j 1 gd 1 *;;;p 1 pd * 2mz 10l 7y1 7y2,p 1 pd * 4f 10l 7y1 7y2,p 1 pd * 2s3 10l 7y1 7y2,p 1 pd * 7y3 7y1 7y2,p 1 pd * 7y1 7y2,20 1 15s 4f px *;l 1 * 7za 80p,l 1 * 80p,48 1 * 1m;1n 1 2lz *,1n 1 4z *,22 1 2lz *,22 1 4z *,46 1 * 8aj 8ak;;;3q 1 *;43 1 83r 10l 12d 35r 0 *,43 1 83r 10l np 35r 0 *,43 1 83r 10l 32l 35r 0 *,43 1 83r 83t 35r 0 *,43 1 83r 35r 0 *,12 1 87f *,42 1 sz *,42 1 3l *,3k 1 sz *,3k 1 3l *;12 1 *,42 1 *,3k 1 *;3q 1 *;;;;43 1 * 12a;26 1 * 2ti,58 1 * 34g 6m 34l,37 1 367 * 2f5 35j 5i 35m 10e,37 1 367 * 2f5 35j 5i 8i0,37 1 367 * 2f5 2rx 5i 35m 10e,37 1 367 * 2f5 2rx 5i 8i0,37 1 367 * 2f5 8i1 35m 10e,37 1 367 * 2f5 8i1 8i0;4l 1 8ha *;y 1 *;;;48 1 *;5c 1 *;5c 1 *;54 1 * 6m 858 859;3u 1 *;;17 1 *;;;;;;3q 1 *;;;;;;;42 1 *;1d 1 * 82t,2j 1 * 1t1;;;;3q 1 *;43 1 83r 367 * 4z 2sq,43 1 83r 367 * 35s 2hy,43 1 83r 367 * 2yb px,43 1 83r 367 * 35r 0 2nh,43 1 83r 367 * 35r 0 it,43 1 83r 367 * jh 10e 2sb 0 2nh,43 1 83r 367 * 83s,54 1 4f 15s 315 * jh 2tm 32u 2tm 32u 85s,54 1 4f 15s 315 * jh 2tm 32u 85t 85s,54 1 4f 15s 315 * jh 85u 2tm 32u 85s,54 1 4f 15s 315 * jh 85u 85t 85s,54 1 15s 315 * jh 2tm 32u 2tm 32u 85s,54 1 15s 315 * jh 2tm 32u 85t 85s,54 1 15s 315 * jh 85u 2tm 32u 85s,54 1 15s 315 * jh 85u 85t 85s,54 1 4f 15s * jh 2tm 32u 2tm 32u 85s,54 1 4f 15s * jh 2tm 32u 85t 85s,54 1 4f 15s * jh 85u 2tm 32u 85s,54 1 4f 15s * jh 85u 85t 85s,54 1 15s * jh 2tm 32u 2tm 32u 85s,54 1 15s * jh 2tm 32u 85t 85s,54 1 15s * jh 85u 2tm 32u 85s,54 1 15s * jh 85u 85t 85s,54 1 4f 15s 315 * jh 2tm 32u 85s,54 1 4f 15s 315 * jh 85u 85s,54 1 15s 315 * jh 2tm 32u 85s,54 1 15s 315 * jh 85u 85s,54 1 4f 15s * jh 2tm 32u 85s,54 1 4f 15s * jh 85u 85s,54 1 15s * jh 2tm 32u 85s,54 1 15s * jh 85u 85s;;;3q 1 *,48 1 4z 10e *,48 1 4z *,48 1 10l 10e *,48 1 10l *,2t 1 847 848 2kl 10l 2kl *,2t 1 847 848 849 *,2t 1 847 2kl 10l 2kl *,2t 1 847 849 *,2t 1 847 848 *,2t 1 847 *,2t 1 * 7xq pw 84d,2t 1 * pw 84d,2t 1 84a 84e 84f *,2t 1 32j 35j 5i pn *,2t 1 32j kz pn *,27 1 *,o 1 32c 2dl 86i *,o 1 2fp 2dl 86i *,o 1 86j 86i *,o 1 32c 2dl *,o 1 2fp 2dl *,o 1 86j *,o 1 * 35j 5i 2f7 qu 86k 86l df 2ql,o 1 * 35j 5i 2f7 qu 86k 86l 2od 2r7,o 1 * 35j 5i 2f7 qu 86k 86l 86m,o 1 * 35j 5i 31x 2um 86k 86l df 2ql,o 1 * 35j 5i 31x 2um 86k 86l 2od 2r7,o 1 * 35j 5i 31x 2um 86k 86l 86m,o 1 * 35j 5i 86n 86k 86l df 2ql,o 1 * 35j 5i 86n 86k 86l 2od 2r7,o 1 * 35j 5i 86n 86k 86l 86m,o 1 * 7xq 2f7 qu 86k 86l df 2ql,o 1 * 7xq 2f7 qu 86k 86l 2od 2r7,o 1 * 7xq 2f7 qu 86k 86l 86m,o 1 * 7xq 31x 2um 86k 86l df 2ql,o 1 * 7xq 31x 2um 86k 86l 2od 2r7,o 1 * 7xq 31x 2um 86k 86l 86m,o 1 * 7xq 86n 86k 86l df 2ql,o 1 * 7xq 86n 86k 86l 2od 2r7,o 1 * 7xq 86n 86k 86l 86m,o 1 * 2f7 qu 86k 86l df 2ql,o 1 * 2f7 qu 86k 86l 2od 2r7,o 1 * 2f7 qu 86k 86l 86m,o 1 * 31x 2um 86k 86l df 2ql,o 1 * 31x 2um 86k 86l 2od 2r7,o 1 * 31x 2um 86k 86l 86m,o 1 * 86n 86k 86l df 2ql,o 1 * 86n 86k 86l 2od 2r7,o 1 * 86n 86k 86l 86m,o 1 * 35j 5i 86k 86l df 2ql,o 1 * 35j 5i 86k 86l 2od 2r7,o 1 * 35j 5i 86k 86l 86m,o 1 * 7xq 86k 86l df 2ql,o 1 * 7xq 86k 86l 2od 2r7,o 1 * 7xq 86k 86l 86m,o 1 * 86k 86l df 2ql,o 1 * 86k 86l 2od 2r7,o 1 * 86k 86l 86m,o 1 * 35j 5i 2f7 qu 86l df 2ql,o 1 * 35j 5i 2f7 qu 86l 2od 2r7,o 1 * 35j 5i 2f7 qu 86l 86m,o 1 * 35j 5i 31x 2um 86l df 2ql,o 1 * 35j 5i 31x 2um 86l 2od 2r7,o 1 * 35j 5i 31x 2um 86l 86m,o 1 * 35j 5i 86n 86l df 2ql,o 1 * 35j 5i 86n 86l 2od 2r7,o 1 * 35j 5i 86n 86l 86m,o 1 * 7xq 2f7 qu 86l df 2ql,o 1 * 7xq 2f7 qu 86l 2od 2r7,o 1 * 7xq 2f7 qu 86l 86m,o 1 * 7xq 31x 2um 86l df 2ql,o 1 * 7xq 31x 2um 86l 2od 2r7,o 1 * 7xq 31x 2um 86l 86m,o 1 * 7xq 86n 86l df 2ql,o 1 * 7xq 86n 86l 2od 2r7,o 1 * 7xq 86n 86l 86m,o 1 * 2f7 qu 86l df 2ql,o 1 * 2f7 qu 86l 2od 2r7,o 1 * 2f7 qu 86l 86m,o 1 * 31x 2um 86l df 2ql,o 1 * 31x 2um 86l 2od 2r7,o 1 * 31x 2um 86l 86m,o 1 * 86n 86l df 2ql,o 1 * 86n 86l 2od 2r7,o 1 * 86n 86l 86m,o 1 * 35j 5i 86l df 2ql,o 1 * 35j 5i 86l 2od 2r7,o 1 * 35j 5i 86l 86m,o 1 * 7xq 86l df 2ql,o 1 * 7xq 86l 2od 2r7,o 1 * 7xq 86l 86m,o 1 * 86l df 2ql,o 1 * 86l 2od 2r7,o 1 * 86l 86m,o 1 2cc 86r * 2w3 6m 2ji,o 1 2cc 86r * 2w3 6m 32c,o 1 2cc 86r * 2w3 6m 2fp,o 1 2cc 86r * 2w3 13n 2ji,o 1 2cc 86r * 2w3 13n 32c,o 1 2cc 86r * 2w3 13n 2fp,o 1 2cc 86r * 2w3 jh 32l 2fp,o 1 2cc 86r * 2w3 2dv,o 1 86s 2r7 *,o 1 * 2fp,o 1 2fp *,o 1 * 31x 2um -2 jh 362,o 1 * 31x 2um -2 qb 2mi,o 1 * 31x 2um -2 2t6 35k,o 1 * 31x 2um -2 363,o 1 * kz 2n5 -2 jh 362,o 1 * kz 2n5 -2 qb 2mi,o 1 * kz 2n5 -2 2t6 35k,o 1 * kz 2n5 -2 363,o 1 * 86u -2 jh 362,o 1 * 86u -2 qb 2mi,o 1 * 86u -2 2t6 35k,o 1 * 86u -2 363,o 1 * 4f 2n5 qb 86v,o 1 * 2n5 qb 86v,o 1 * 4f qb 86v,o 1 * qb 86v,o 1 * -2 jh 362,52 1 * 7xc;;;;18 1 * 0 -2 h2 0,4y 1 *,4n 1 *;3f 1 * 10l -2 8dc 8dd 8de,3f 1 * 10l -2 8dc 8de,28 1 *;42 1 *;;q 1 * 15s,q 1 * 10l 15s;38 1 *;;;;5d 1 2sq 15s *,55 1 * fx;;2f 1 pw *,1t 1 * 2ze l2;43 1 83u 10e 83v 83w 10l *,43 1 83u 83v 83w 10l *;3s 1 *;;16 1 *,3f 1 * 8e8;2c 1 uy *;;;;;49 1 * 83m;;2f 1 pw * 32d,2f 1 pn * 32d;2o 1 *;;55 1 df * 8k0;;4j 1 8c0 8c1 8c2 8c3 4z * 8c4 q3 367 8c5 8c6,4j 1 8c0 8c2 8c3 4z * 8c4 q3 367 8c5 8c6,4j 1 8c0 8c1 8c3 4z * 8c4 q3 367 8c5 8c6,4j 1 8c0 8c3 4z * 8c4 q3 367 8c5 8c6,4j 1 8c0 8c1 8c2 8c3 4z * 8c4 8c5 8c6,4j 1 8c0 8c2 8c3 4z * 8c4 8c5 8c6,4j 1 8c0 8c1 8c3 4z * 8c4 8c5 8c6,4j 1 8c0 8c3 4z * 8c4 8c5 8c6,4j 1 8c0 8c1 8c2 8c3 4z * 8c4 q3 367 8c6,4j 1 8c0 8c2 8c3 4z * 8c4 q3 367 8c6,4j 1 8c0 8c1 8c3 4z * 8c4 q3 367 8c6,4j 1 8c0 8c3 4z * 8c4 q3 367 8c6,4j 1 8c0 8c1 8c2 8c3 4z * 8c4 8c6,4j 1 8c0 8c2 8c3 4z * 8c4 8c6,4j 1 8c0 8c1 8c3 4z * 8c4 8c6,4j 1 8c0 8c3 4z * 8c4 8c6;1z 1 qb *;;;;55 1 *;;5c 1 * 7x1;2e 1 * 7x5;;;20 1 855 * kz 856,20 1 855 * 856,38 1 *;;;;;e 1 *,26 1 80t wz *,26 1 80t *,3i 1 *,3s 1 *;;;;2j 1 * 4a;3y 1 10e *,3d 1 * jh qt,3d 1 * jh 32l,3d 1 * 8lm;;;;;4n 1 *;;;3s 1 *;3q 1 *;0 1 *;41 1 *;54 1 * gd 860 861,54 1 * 4z 367 868;;;;;;;q 1 * 15s,q 1 5i *,38 1 * 2ou,38 1 *;;3y 1 877 *;;;;;;;;;;28 1 *;3q 1 * 7zc,55 1 * 1,55 1 2sr *;;;e 1 *,5d 1 *,3x 1 8cz 8d0 8d1 pd *,3i 1 *,3s 1 *;;;;4f 1 *;;43 1 83r 10l 32l * 4z 2sq,43 1 83r 10l 32l * 2yb px,43 1 83r 10l 32l * 35r 0 2nh,43 1 83r 10l 32l * 35r 0 it,43 1 83r 10l 32l * jh 10e 2sb 0 2nh,43 1 83r 10l 32l * 83s;2j 1 366 *;;;;42 1 * 2tx,4n 1 * 2i4;;54 1 85j iz 85k 1m fz * q3 367 32u,54 1 85j iz 85k fz * q3 367 32u,3d 1 83u 10e 2sb 0 *,3l 1 0 2u3 sz *;;;;;;;;3b 1 88s 10e * 88t,t 1 * 2sy,d 1 15s h2 10e * 2dc,d 1 15s h2 367 * 2dc,2n 1 8m5 10e * 8m6 8m7,2n 1 8m5 10e * 8m7,1u 1 15s h2 10e * 2dc;;;55 1 8kf * wz 2xh,55 1 8kf * 2xh,55 1 * wz 2xh;;;;;;;;16 1 *,48 1 * 2mz,3f 1 8d6 * 5i 8d7;;f 1 * q3 367 2dh,39 1 jh 367 qy *,39 1 jh 367 *,54 1 oy * kz -4 85n -4 85o,55 1 * zv;26 1 * j3,4b 1 * 2oh 2si,2i 1 3a * 831,2i 1 833 *;;;;;;2s 1 *;;3x 1 * 2qs;2s 1 *;;l 1 * 10l 367 2kl,43 1 83r 10l 12d jh 10e * 0 2nh,43 1 83r 10l np jh 10e * 0 2nh,43 1 83r 10l 32l jh 10e * 0 2nh,43 1 83r 83t jh 10e * 0 2nh,43 1 83r jh 10e * 0 2nh,43 1 83u 10e * 83v 83w 10l 2p1,43 1 83u 10e * 83v 83w 83x,43 1 83u * 83v 83w 10l 2p1,43 1 83u * 83v 83w 83x,4t 1 * 8b4,3d 1 83u 10e * 0 2nh,3d 1 83u 10e * 87n;2s 1 *;;2s 1 *;;1a 1 15s sj *;;4b 1 2f5 *,54 1 858 2ue * i6 2dq 85b,54 1 858 2ue * 2mz 2dq 85b,54 1 858 2ue * 85c 85b,54 1 364 *,3y 1 32l *;3f 1 * 10l -2 8dc 8dd 8de,3f 1 * 10l -2 8dc 8de;;;49 1 * 83n 83o,43 1 35j 5i * 10l -2 843 844,43 1 kz * 10l -2 843 844;48 1 2nd *,1j 1 2nd *,4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 10e 8ij q4 8im 87p 8ik 2v0 *,4v 1 8ii 8in q4 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 8in q4 8im 87p 8ik 2v0 *,4v 1 8ii q4 2t6 10l 87p 8ik 2v0 *,4v 1 8ii q4 8im 87p 8ik 2v0 *,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 10e 8ij 8im 87p 8ik 2v0 *,4v 1 8ii 8in 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 8in 8im 87p 8ik 2v0 *,4v 1 8ii 2t6 10l 87p 8ik 2v0 *,4v 1 8ii 8im 87p 8ik 2v0 *,4v 1 8ii 10e 8ij q4 2t6 10l 8ik 2v0 *,4v 1 8ii 10e 8ij q4 8im 8ik 2v0 *,4v 1 8ii 8in q4 2t6 10l 8ik 2v0 *,4v 1 8ii 8in q4 8im 8ik 2v0 *,4v 1 8ii q4 2t6 10l 8ik 2v0 *,4v 1 8ii q4 8im 8ik 2v0 *,4v 1 8ii 10e 8ij 2t6 10l 8ik 2v0 *,4v 1 8ii 10e 8ij 8im 8ik 2v0 *,4v 1 8ii 8in 2t6 10l 8ik 2v0 *,4v 1 8ii 8in 8im 8ik 2v0 *,4v 1 8ii 2t6 10l 8ik 2v0 *,4v 1 8ii 8im 8ik 2v0 *,4v 1 8ii 10e 8ij q4 2t6 10l 87p 2v0 *,4v 1 8ii 10e 8ij q4 8im 87p 2v0 *,4v 1 8ii 8in q4 2t6 10l 87p 2v0 *,4v 1 8ii 8in q4 8im 87p 2v0 *,4v 1 8ii q4 2t6 10l 87p 2v0 *,4v 1 8ii q4 8im 87p 2v0 *,4v 1 8ii 10e 8ij 2t6 10l 87p 2v0 *,4v 1 8ii 10e 8ij 8im 87p 2v0 *,4v 1 8ii 8in 2t6 10l 87p 2v0 *,4v 1 8ii 8in 8im 87p 2v0 *,4v 1 8ii 2t6 10l 87p 2v0 *,4v 1 8ii 8im 87p 2v0 *,4v 1 8ii 10e 8ij q4 2t6 10l 2v0 *,4v 1 8ii 10e 8ij q4 8im 2v0 *,4v 1 8ii 8in q4 2t6 10l 2v0 *,4v 1 8ii 8in q4 8im 2v0 *,4v 1 8ii q4 2t6 10l 2v0 *,4v 1 8ii q4 8im 2v0 *,4v 1 8ii 10e 8ij 2t6 10l 2v0 *,4v 1 8ii 10e 8ij 8im 2v0 *,4v 1 8ii 8in 2t6 10l 2v0 *,4v 1 8ii 8in 8im 2v0 *,4v 1 8ii 2t6 10l 2v0 *,4v 1 8ii 8im 2v0 *;;3q 1 *,27 1 *;2f 1 *;2f 1 pw *,49 1 * 0 2rq 83f 83g,49 1 * 0 83f 83g,3f 1 2s3 10l -2 8dg 12d * 1,3f 1 2mz 10l -2 8dg 12d * 1,3f 1 2cu 10l -2 8dg 12d * 1,3f 1 8dh -2 8dg 12d * 1,3f 1 2s3 10l -2 8dg * 1,3f 1 2mz 10l -2 8dg * 1,3f 1 2cu 10l -2 8dg * 1,3f 1 8dh -2 8dg * 1,53 1 15s 8js * 10l 8jt,53 1 15s 8js * 8jt,8 1 * -8 8mn;4b 1 * 2dh 346,54 1 4f 15s 85w gd 85z *,54 1 4f 15s 85w gd *,1n 1 *,18 1 85m 87v * 2lz,0 1 * 8gt,g 1 ml jh 8id 8ie * 2dh,g 1 346 2rz 8id 8ie * 2dh,g 1 ml jh 8id * 2dh,g 1 346 2rz 8id * 2dh;;;2w 1 * 81x 81y,54 1 4f 15s * 10l 2tm 32u 2tm 32u 85s,54 1 4f 15s * 10l 2tm 32u 85t 85s,54 1 4f 15s * 10l 85u 2tm 32u 85s,54 1 4f 15s * 10l 85u 85t 85s,54 1 15s * 10l 2tm 32u 2tm 32u 85s,54 1 15s * 10l 2tm 32u 85t 85s,54 1 15s * 10l 85u 2tm 32u 85s,54 1 15s * 10l 85u 85t 85s,54 1 4f 15s * 10l 2tm 32u 85s,54 1 4f 15s * 10l 85u 85s,54 1 15s * 10l 2tm 32u 85s,54 1 15s * 10l 85u 85s;;;53 1 jh * 32e 8j9 8ja 8jb,s 1 * 10e q3,s 1 * 10e,6 1 *;;;;;45 1 8a5 8a7 10l *,45 1 8a5 10l *;;;o 1 * 86w,1y 1 8f1 8ac * 10l 7x5 8f2,1y 1 8f1 * 10l 7x5 8f2,1y 1 8f1 8ac * 7x5 8f2,1y 1 8f1 * 7x5 8f2,1y 1 8f1 8ac * 10l 7x5,1y 1 8f1 * 10l 7x5,1y 1 8f1 8ac * 7x5,1y 1 8f1 * 7x5;;1e 1 *;2e 1 15s 2p1 10e * 14s 8gg 8gh,2e 1 15s 2p1 10e * 8gg 8gh;;45 1 8a5 10e * 10l qt,45 1 8a5 10e * 10l 10e,45 1 8a5 10e * 10l 2ho,45 1 8a5 10e * 10l 2g2,45 1 8a5 10e * 10l 2t3,45 1 8a5 10e * 8a6,n 1 30y 8n9 1m *,n 1 30y 8n9 10e *;d 1 2ge 2dc -2 10l 15s -2 8ku -2 8ks sj *,d 1 2ge 2dc -2 10l 10e 2f0 -2 8ku -2 8ks sj *,d 1 8kv -2 10l 15s -2 8ku -2 8ks sj *,d 1 8kv -2 10l 10e 2f0 -2 8ku -2 8ks sj *,d 1 2ge 2dc -2 -2 8ku -2 8ks sj *,d 1 8kv -2 -2 8ku -2 8ks sj *;;17 1 *;40 1 * 2dc 10l 15s 7z4 -2 7z5,40 1 * 2dc 7z4 -2 7z5,17 1 *,18 1 h2 * 2yq b3,35 1 *;1l 1 *;;;3q 1 *;38 1 *,45 1 8a5 10e * 10l qt,45 1 8a5 10e * 10l 10e,45 1 8a5 10e * 10l 2ho,45 1 8a5 10e * 10l 2g2,45 1 8a5 10e * 10l 2t3,45 1 8a5 10e * 8a6,4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik * 2zu,4v 1 8ii 10e 8ij q4 8im 87p 8ik * 2zu,4v 1 8ii 8in q4 2t6 10l 87p 8ik * 2zu,4v 1 8ii 8in q4 8im 87p 8ik * 2zu,4v 1 8ii q4 2t6 10l 87p 8ik * 2zu,4v 1 8ii q4 8im 87p 8ik * 2zu,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik * 2zu,4v 1 8ii 10e 8ij 8im 87p 8ik * 2zu,4v 1 8ii 8in 2t6 10l 87p 8ik * 2zu,4v 1 8ii 8in 8im 87p 8ik * 2zu,4v 1 8ii 2t6 10l 87p 8ik * 2zu,4v 1 8ii 8im 87p 8ik * 2zu,4v 1 8ii 10e 8ij q4 2t6 10l 8ik * 2zu,4v 1 8ii 10e 8ij q4 8im 8ik * 2zu,4v 1 8ii 8in q4 2t6 10l 8ik * 2zu,4v 1 8ii 8in q4 8im 8ik * 2zu,4v 1 8ii q4 2t6 10l 8ik * 2zu,4v 1 8ii q4 8im 8ik * 2zu,4v 1 8ii 10e 8ij 2t6 10l 8ik * 2zu,4v 1 8ii 10e 8ij 8im 8ik * 2zu,4v 1 8ii 8in 2t6 10l 8ik * 2zu,4v 1 8ii 8in 8im 8ik * 2zu,4v 1 8ii 2t6 10l 8ik * 2zu,4v 1 8ii 8im 8ik * 2zu,4v 1 8ii 10e 8ij q4 2t6 10l 87p * 2zu,4v 1 8ii 10e 8ij q4 8im 87p * 2zu,4v 1 8ii 8in q4 2t6 10l 87p * 2zu,4v 1 8ii 8in q4 8im 87p * 2zu,4v 1 8ii q4 2t6 10l 87p * 2zu,4v 1 8ii q4 8im 87p * 2zu,4v 1 8ii 10e 8ij 2t6 10l 87p * 2zu,4v 1 8ii 10e 8ij 8im 87p * 2zu,4v 1 8ii 8in 2t6 10l 87p * 2zu,4v 1 8ii 8in 8im 87p * 2zu,4v 1 8ii 2t6 10l 87p * 2zu,4v 1 8ii 8im 87p * 2zu,4v 1 8ii 10e 8ij q4 2t6 10l * 2zu,4v 1 8ii 10e 8ij q4 8im * 2zu,4v 1 8ii 8in q4 2t6 10l * 2zu,4v 1 8ii 8in q4 8im * 2zu,4v 1 8ii q4 2t6 10l * 2zu,4v 1 8ii q4 8im * 2zu,4v 1 8ii 10e 8ij 2t6 10l * 2zu,4v 1 8ii 10e 8ij 8im * 2zu,4v 1 8ii 8in 2t6 10l * 2zu,4v 1 8ii 8in 8im * 2zu,4v 1 8ii 2t6 10l * 2zu,4v 1 8ii 8im * 2zu;3i 1 *;;5d 1 *;56 1 806 * 319;2p 1 * qb 10e 8ft qb,2p 1 * 10e 8ft qb,2p 1 * qb 8ft qb,2p 1 * 8ft qb,2p 1 * qb 10e 8ft,2p 1 * 10e 8ft,2p 1 * qb 8ft,2p 1 * 8ft;;26 1 *,37 1 8i3 8i4 367 *,37 1 8i3 367 *,37 1 * -4 2yl 2p1,37 1 * -4 2ym;0 1 *;5d 1 *,33 1 *,3i 1 *;3w 1 7yx -2 1 *,3f 1 * 8dq;35 1 *;4u 1 *;17 1 *,1o 1 *,3b 1 88s 10e * 88t,2q 1 * 2sn 89p 2nd,35 1 *,3f 1 * i6 10l,3f 1 * 8dv,3f 1 * q3 1,3f 1 2vv q3 *,3f 1 * 2wl,42 1 2bl *,3h 1 *,5e 1 *,3d 1 8lj 8lk * uf 2g7,3d 1 8lj 8lk * 2tx 2xr,3d 1 8lj 8lk * 8ll,3d 1 8lj * uf 2g7,3d 1 8lj * 2tx 2xr,3d 1 8lj * 8ll,3d 1 8lj 8lk * 2xr,3d 1 8lj * 2xr;17 1 *,35 1 *;3d 1 * 2ly;5d 1 *,42 1 *,33 1 *;;;;;42 1 *;;1w 1 p * 828,3b 1 0 * 2gg 88x 7xt 88y,3b 1 0 * 88x 7xt 88y,29 1 8em -2 0 * -2 8en,29 1 2br 2hw 87p 0 *,29 1 pb q3 87p 0 *,29 1 8ep 87p 0 *,29 1 2br 2hw 0 *,29 1 pb q3 0 *,29 1 8ep 0 *,29 1 0 * 8eq 35m 15s,29 1 0 * 8eq 367,1u 1 8n1 1m 0 * 8n2,1u 1 8n1 0 * 8n2;;;3w 1 7yl -2 gd -2 35u *,3w 1 7yt * 7xe,3q 1 35u *,3q 1 2xx *,53 1 2dr 14s 6s -2 35u * -2 8j1,53 1 2dr 8j3 -2 35u * -2 8j1;;;5c 1 *;54 1 2lz 858 *,1n 1 qb 87p 2fg *,57 1 * 2ev;y 1 *;y 1 *;y 1 *,48 1 *;;;y 1 *;3u 1 *;43 1 83r 367 * 4z 2sq,43 1 83r 367 * 2yb px,43 1 83r 367 * 35r 0 2nh,43 1 83r 367 * 35r 0 it,43 1 83r 367 * jh 10e 2sb 0 2nh,43 1 83r 367 * 83s;;;4t 1 8bi 8bj b3 qb qt *;;16 1 *,20 1 * 10l 84r 15s 32e 84s 84t,20 1 * 10l 84r 15s 84s 84t,20 1 * 10l 84r 15s 32e 84t,20 1 * 10l 84r 15s 84t;;p 1 qu q3 *;4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 10e 8ij q4 8im 87p 8ik 2j5 q4 *,4v 1 8ii 8in q4 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 8in q4 8im 87p 8ik 2j5 q4 *,4v 1 8ii q4 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii q4 8im 87p 8ik 2j5 q4 *,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 10e 8ij 8im 87p 8ik 2j5 q4 *,4v 1 8ii 8in 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 8in 8im 87p 8ik 2j5 q4 *,4v 1 8ii 2t6 10l 87p 8ik 2j5 q4 *,4v 1 8ii 8im 87p 8ik 2j5 q4 *,4v 1 8ii 10e 8ij q4 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 10e 8ij q4 8im 8ik 2j5 q4 *,4v 1 8ii 8in q4 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 8in q4 8im 8ik 2j5 q4 *,4v 1 8ii q4 2t6 10l 8ik 2j5 q4 *,4v 1 8ii q4 8im 8ik 2j5 q4 *,4v 1 8ii 10e 8ij 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 10e 8ij 8im 8ik 2j5 q4 *,4v 1 8ii 8in 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 8in 8im 8ik 2j5 q4 *,4v 1 8ii 2t6 10l 8ik 2j5 q4 *,4v 1 8ii 8im 8ik 2j5 q4 *,4v 1 8ii 10e 8ij q4 2t6 10l 87p 2j5 q4 *,4v 1 8ii 10e 8ij q4 8im 87p 2j5 q4 *,4v 1 8ii 8in q4 2t6 10l 87p 2j5 q4 *,4v 1 8ii 8in q4 8im 87p 2j5 q4 *,4v 1 8ii q4 2t6 10l 87p 2j5 q4 *,4v 1 8ii q4 8im 87p 2j5 q4 *,4v 1 8ii 10e 8ij 2t6 10l 87p 2j5 q4 *,4v 1 8ii 10e 8ij 8im 87p 2j5 q4 *,4v 1 8ii 8in 2t6 10l 87p 2j5 q4 *,4v 1 8ii 8in 8im 87p 2j5 q4 *,4v 1 8ii 2t6 10l 87p 2j5 q4 *,4v 1 8ii 8im 87p 2j5 q4 *,4v 1 8ii 10e 8ij q4 2t6 10l 2j5 q4 *,4v 1 8ii 10e 8ij q4 8im 2j5 q4 *,4v 1 8ii 8in q4 2t6 10l 2j5 q4 *,4v 1 8ii 8in q4 8im 2j5 q4 *,4v 1 8ii q4 2t6 10l 2j5 q4 *,4v 1 8ii q4 8im 2j5 q4 *,4v 1 8ii 10e 8ij 2t6 10l 2j5 q4 *,4v 1 8ii 10e 8ij 8im 2j5 q4 *,4v 1 8ii 8in 2t6 10l 2j5 q4 *,4v 1 8ii 8in 8im 2j5 q4 *,4v 1 8ii 2t6 10l 2j5 q4 *,4v 1 8ii 8im 2j5 q4 *;e 1 * 80d;;;;48 1 * q3,48 1 *;;;;;;1e 1 *,3o 1 * 2wd;4y 1 *;1s 1 * 2f5,45 1 * 8aa,4t 1 * 884,4k 1 * 8ed;;;;28 1 *;;q 1 * 10e,45 1 * 8a8 8a9 8aa,45 1 * 8a9 8aa,45 1 * 8a8 8aa,45 1 * 8aa;5 1 * 10l 7za 7zb,5 1 * 10l 7zb;5d 1 * 81o;;;;1o 1 *,5e 1 *;;3q 1 *,27 1 2zb *,27 1 2nb *;;4t 1 8as 8at * 2ss,4t 1 8as * 2ss;e 1 * 80f,3i 1 * 2e8;20 1 367 * 2qv;17 1 *;;e 1 2kb *;28 1 *;;26 1 * q3 2no,48 1 *,48 1 * q3 81p;5d 1 2hr *;q 1 * 15s;4s 1 * qu 8fc 8fd,4s 1 * qu 8fd;3i 1 *;4u 1 *,6 1 *;;;o 1 2cc 86r * 6m 2ji,o 1 2cc 86r * 6m 32c,o 1 2cc 86r * 6m 2fp,o 1 2cc 86r * 13n 2ji,o 1 2cc 86r * 13n 32c,o 1 2cc 86r * 13n 2fp,o 1 2cc 86r * jh 32l 2fp,o 1 2cc 86r * 2dv;;;;41 1 *;;1e 1 *;;;42 1 u0 *;;2s 1 * 32d;;3u 1 *,8 1 i6 10l *;1t 1 * 8g8;p 1 2mz 7yd -4 *;;;3f 1 * q3 8e4,3s 1 8nj 1m *,3s 1 8nj *;17 1 *,3v 1 88g kz *,3v 1 88g 4f *,3v 1 88g 15s *,q 1 * 1m,35 1 *,2e 1 * 2g2 2rm,53 1 4j 30m 4j -8 2dq *,53 1 4j 30m 4j -8 kz *,53 1 8j5 -8 2dq *,53 1 8j5 -8 kz *,8 1 i6 10l 5i *,8 1 2mz 10l 5i *,8 1 2s3 10l 5i *,8 1 2rx 5i *;;4y 1 *;54 1 * 15s 6m 85g 2ss 85h 85i,54 1 * 6m 85g 2ss 85h 85i,54 1 * 15s 85g 2ss 85h 85i,54 1 * 85g 2ss 85h 85i,54 1 * 15s 6m 85g 85h 85i,54 1 * 6m 85g 85h 85i,54 1 * 15s 85g 85h 85i,54 1 * 85g 85h 85i;3o 1 tr * 8mq;2i 1 834 2yu * 835 836 837,2i 1 834 * 835 836 837,2i 1 834 2yu * 836 837,2i 1 834 * 836 837,54 1 iz 3i *,27 1 * 2vl,3y 1 *,3x 1 * 8cg 8co 8cp;l 1 *;;48 1 *;3z 1 *;;2s 1 * 2lz;5d 1 *;2f 1 pw *,3w 1 * 7yn,3w 1 7yo -2 *,40 1 *,3f 1 8dr ps *,3f 1 ps *;;;3q 1 *;2o 1 *,3i 1 *,3s 1 *;40 1 7z2 -2 * qb 2cr,40 1 7z2 -2 * 7z3;1d 1 7xd *;1t 1 *;8 1 10l * 7za 8mo;;1e 1 *;8 1 32j * 2sr,8 1 * 2sr;;5e 1 *;1o 1 *;1n 1 *;;17 1 *,42 1 *;2e 1 * 8g8,2e 1 * 367;;45 1 *;;;;;4g 1 * 35m;5c 1 * 7ww;;5c 1 3x *,5c 1 * gd,3f 1 * 10l -2 8dc 8dd 8de,3f 1 * 10l -2 8dc 8de;3f 1 * 10l -2 8dc 8dd 8de,3f 1 * 10l -2 8dc 8de,3f 1 * 10l -2 8dg 12d 2sr 1,3f 1 * 10l -2 8dg 2sr 1,3f 1 * 10l -2 8dg 12d 1,3f 1 * 10l -2 8dg 1;;43 1 83u 10e 2sb 83v 83w 10l *,43 1 83u 2sb 83v 83w 10l *,43 1 83u 10e 83v 83w 10l *,43 1 83u 83v 83w 10l *;45 1 *;45 1 *;26 1 * 2f5,3i 1 *;;18 1 * 2nz;3y 1 2nm * 871;;;;;;3s 1 35e 15s *;;;;;48 1 * 10l 35u,43 1 83r 10l 12d * px,43 1 83r 10l np * px,43 1 83r 10l 32l * px,43 1 83r 83t * px,43 1 83r * px;18 1 pn *;;;;;;4v 1 8ii 10e 8ij q4 2t6 10l 87p 8ik * 2ql,4v 1 8ii 10e 8ij q4 8im 87p 8ik * 2ql,4v 1 8ii 8in q4 2t6 10l 87p 8ik * 2ql,4v 1 8ii 8in q4 8im 87p 8ik * 2ql,4v 1 8ii q4 2t6 10l 87p 8ik * 2ql,4v 1 8ii q4 8im 87p 8ik * 2ql,4v 1 8ii 10e 8ij 2t6 10l 87p 8ik * 2ql,4v 1 8ii 10e 8ij 8im 87p 8ik * 2ql,4v 1 8ii 8in 2t6 10l 87p 8ik * 2ql,4v 1 8ii 8in 8im 87p 8ik * 2ql,4v 1 8ii 2t6 10l 87p 8ik * 2ql,4v 1 8ii 8im 87p 8ik * 2ql,4v 1 8ii 10e 8ij q4 2t6 10l 8ik * 2ql,4v 1 8ii 10e 8ij q4 8im 8ik * 2ql,4v 1 8ii 8in q4 2t6 10l 8ik * 2ql,4v 1 8ii 8in q4 8im 8ik * 2ql,4v 1 8ii q4 2t6 10l 8ik * 2ql,4v 1 8ii q4 8im 8ik * 2ql,4v 1 8ii 10e 8ij 2t6 10l 8ik * 2ql,4v 1 8ii 10e 8ij 8im 8ik * 2ql,4v 1 8ii 8in 2t6 10l 8ik * 2ql,4v 1 8ii 8in 8im 8ik * 2ql,4v 1 8ii 2t6 10l 8ik * 2ql,4v 1 8ii 8im 8ik * 2ql,4v 1 8ii 10e 8ij q4 2t6 10l 87p * 2ql,4v 1 8ii 10e 8ij q4 8im 87p * 2ql,4v 1 8ii 8in q4 2t6 10l 87p * 2ql,4v 1 8ii 8in q4 8im 87p * 2ql,4v 1 8ii q4 2t6 10l 87p * 2ql,4v 1 8ii q4 8im 87p * 2ql,4v 1 8ii 10e 8ij 2t6 10l 87p * 2ql,4v 1 8ii 10e 8ij 8im 87p * 2ql,4v 1 8ii 8in 2t6 10l 87p * 2ql,4v 1 8ii 8in 8im 87p * 2ql,4v 1 8ii 2t6 10l 87p * 2ql,4v 1 8ii 8im 87p * 2ql,4v 1 8ii 10e 8ij q4 2t6 10l * 2ql,4v 1 8ii 10e 8ij q4 8im * 2ql,4v 1 8ii 8in q4 2t6 10l * 2ql,4v 1 8ii 8in q4 8im * 2ql,4v 1 8ii q4 2t6 10l * 2ql,4v 1 8ii q4 8im * 2ql,4v 1 8ii 10e 8ij 2t6 10l * 2ql,4v 1 8ii 10e 8ij 8im * 2ql,4v 1 8ii 8in 2t6 10l * 2ql,4v 1 8ii 8in 8im * 2ql,4v 1 8ii 2t6 10l * 2ql,4v 1 8ii 8im * 2ql;;41 1 *;;37 1 367 j3 2f5 35j 5i jh *,37 1 367 j3 2f5 2rx 5i jh *,37 1 367 j3 2f5 8i1 jh *,37 1 367 2no 2f5 35j 5i jh *,37 1 367 2no 2f5 2rx 5i jh *,37 1 367 2no 2f5 8i1 jh *,37 1 367 8i2 35j 5i jh *,37 1 367 8i2 2rx 5i jh *,37 1 367 8i2 8i1 jh *;5c 1 * 32v;17 1 *,18 1 * 2zl 2hq,35 1 *,42 1 *,33 1 *,4p 1 * 2hw;;12 1 * b3;;4p 1 *;;;2f 1 pw 1m *,2f 1 pn *,2f 1 * 2lt;y 1 *;;e 1 *;;41 1 * 2zq;41 1 *;4t 1 31x *;;;;;;4b 1 * 2g7,43 1 83u 10e 2sb 83v 83w 10l *,43 1 83u 2sb 83v 83w 10l *,43 1 83u 10e 83v 83w 10l *,43 1 83u 83v 83w 10l *;;;20 1 15s 84l 2dq tr * 84m,20 1 15s 84l tr * 84m;4f 1 *;;3u 1 * 870,q 1 * 15s,q 1 14s *,q 1 35j *,1t 1 * 8ac 2n8,4a 1 * 7x5 8hu 8hv,4a 1 * 7x5 8hv;q 1 * 10l 15s,q 1 35j 5i *;;;;;;35 1 *,5e 1 *;;;;;4j 1 * 32l 8cb 10l 8cc,4j 1 * 32l 8cb 8cd,4j 1 * 8cb 10l 8cc,4j 1 * 8cb 8cd,3s 1 *;;4v 1 uy * 8ac,4v 1 * 8ac;38 1 *;4f 1 *,6 1 8mz * gd;;20 1 * 3m 15s;16 1 *;;;s 1 8dr 8km 367 *;5d 1 2sq 15s 2mz *,54 1 15s * 12a 865 866,4l 1 * 12a -2 8h6 -2 8h7,55 1 * 12a 8ka;2j 1 * 4a,2j 1 qb *,2j 1 13n *;;18 1 * 884 885;;;;;;57 1 *;;;;;4b 1 * 2z8 819,4b 1 * 2z8;;;;;5c 1 * 7wt;;53 1 4j * 4j -8 8j4,8 1 4j * 4j -8 8mf;;;3u 1 *;;;;;5c 1 * 2yl;4n 1 *;;;5d 1 2sq 15s *,n 1 * 8n9 8na;p 1 pd * 2mz 10l 7y1 7y2,p 1 pd * 4f 10l 7y1 7y2,p 1 pd * 2s3 10l 7y1 7y2,p 1 pd * 7y3 7y1 7y2,p 1 pd * 7y1 7y2,2b 1 * 7zy,4o 1 * 7zy;;;e 1 *,3i 1 *;;;54 1 4f 15s * 2sv 10l 2tm 32u 2tm 32u 85s,54 1 4f 15s * 2sv 10l 2tm 32u 85t 85s,54 1 4f 15s * 2sv 10l 85u 2tm 32u 85s,54 1 4f 15s * 2sv 10l 85u 85t 85s,54 1 4f 15s * 2d8 gd 2tm 32u 2tm 32u 85s,54 1 4f 15s * 2d8 gd 2tm 32u 85t 85s,54 1 4f 15s * 2d8 gd 85u 2tm 32u 85s,54 1 4f 15s * 2d8 gd 85u 85t 85s,54 1 15s * 2sv 10l 2tm 32u 2tm 32u 85s,54 1 15s * 2sv 10l 2tm 32u 85t 85s,54 1 15s * 2sv 10l 85u 2tm 32u 85s,54 1 15s * 2sv 10l 85u 85t 85s,54 1 15s * 2d8 gd 2tm 32u 2tm 32u 85s,54 1 15s * 2d8 gd 2tm 32u 85t 85s,54 1 15s * 2d8 gd 85u 2tm 32u 85s,54 1 15s * 2d8 gd 85u 85t 85s,54 1 4f 15s * 2sv 10l 2tm 32u 85s,54 1 4f 15s * 2sv 10l 85u 85s,54 1 4f 15s * 2d8 gd 2tm 32u 85s,54 1 4f 15s * 2d8 gd 85u 85s,54 1 15s * 2sv 10l 2tm 32u 85s,54 1 15s * 2sv 10l 85u 85s,54 1 15s * 2d8 gd 2tm 32u 85s,54 1 15s * 2d8 gd 85u 85s,54 1 * 85w gd 85x 85y,54 1 * 85w gd 85y,8 1 7xq * 8mm;42 1 *;4f 1 *;;4f 1 *;;5d 1 *,3i 1 *;e 1 *;;;;;5d 1 * 81m;;;;42 1 *,1e 1 *;1a 1 7xq *;42 1 *,33 1 *;41 1 2w5 *;41 1 *;1f 1 *;;5c 1 *,2o 1 *;;;;;;s 1 * 2lz 15s;;;4t 1 8ay 0 * qb 367,4t 1 8ay 0 * 2lz 2nd,4t 1 8ay 0 * qb qt,4t 1 8ay 0 * 8b0,4t 1 8ay * qb 367,4t 1 8ay * 2lz 2nd,4t 1 8ay * qb qt,4t 1 8ay * 8b0,4t 1 xv q3 0 *,4t 1 xv q3 *,4t 1 2zk q3 *;3y 1 *;;41 1 *;;57 1 *;5c 1 * 31z,54 1 6s iz * 15s 2rq;3i 1 *,3s 1 *;;;;4g 1 * 12d 80k;;;;1p 1 8nb q3 * 8nc;;;53 1 * 8ju 2sr;;54 1 85p -4 * kz -4 2lz -4 85o;;;;;m 1 7zu 2rx 5i 7zv * qt,m 1 7zu 10l 5i 7zv * qt,m 1 7zu 7xq 7zv * qt,m 1 7zu 7zv * qt,4p 1 * 8lh;3q 1 *;;4f 1 *;3w 1 qd * 7yp,4b 1 qd * 81e,54 1 85j iz 85k 1m 85l q3 367 *,54 1 85j iz 85k 85l q3 367 *,4m 1 qd * 8hh;;;4g 1 * 35m,d 1 2ge 2dc -2 10l 15s -2 * 35m -2 8ks sj 30b,d 1 2ge 2dc -2 10l 15s -2 * 35m -2 8ks sj 2tc,d 1 2ge 2dc -2 10l 15s -2 * 35m -2 8ks 8kt,d 1 2ge 2dc -2 10l 10e 2f0 -2 * 35m -2 8ks sj 30b,d 1 2ge 2dc -2 10l 10e 2f0 -2 * 35m -2 8ks sj 2tc,d 1 2ge 2dc -2 10l 10e 2f0 -2 * 35m -2 8ks 8kt,d 1 8kv -2 10l 15s -2 * 35m -2 8ks sj 30b,d 1 8kv -2 10l 15s -2 * 35m -2 8ks sj 2tc,d 1 8kv -2 10l 15s -2 * 35m -2 8ks 8kt,d 1 8kv -2 10l 10e 2f0 -2 * 35m -2 8ks sj 30b,d 1 8kv -2 10l 10e 2f0 -2 * 35m -2 8ks sj 2tc,d 1 8kv -2 10l 10e 2f0 -2 * 35m -2 8ks 8kt,d 1 2ge 2dc -2 -2 * 35m -2 8ks sj 30b,d 1 2ge 2dc -2 -2 * 35m -2 8ks sj 2tc,d 1 2ge 2dc -2 -2 * 35m -2 8ks 8kt,d 1 8kv -2 -2 * 35m -2 8ks sj 30b,d 1 8kv -2 -2 * 35m -2 8ks sj 2tc,d 1 8kv -2 -2 * 35m -2 8ks 8kt;;;;4y 1 *,4n 1 *;;;3q 1 *,2b 1 * 7zz,4o 1 * 7zz;;;;;1o 1 *,1o 1 35k *,2q 1 89m * 2bw,28 1 *,5e 1 *,2p 1 2su *;55 1 * q3;;3q 1 *,52 1 * 7xc;3i 1 *,3s 1 *;;;;5c 1 d2 pw *;e 1 *,3i 1 *,3s 1 *;;;;;41 1 *;5c 1 *;5c 1 *;39 1 * 367 2rz;3q 1 *,4o 1 * li;;e 1 *;2f 1 *,24 1 *;18 1 * 880,18 1 * 2nz;4t 1 * 8b7;2f 1 *;;5 1 *;;5d 1 * 81j;;;;;0 1 * 8gs,g 1 * 2rz 8id 8ie 8hd,g 1 * 2rz 8id 8hd;0 1 *;;;26 1 * j3,48 1 2mz 1m *;;;48 1 qy *;56 1 * 14s;;48 1 *;48 1 *;;;5c 1 *;58 1 * 824,57 1 *;;41 1 323 *;;;3q 1 *,28 1 *;;e 1 *,3i 1 *;1s 1 *;17 1 *,35 1 *,42 1 *,33 1 *;1w 1 82g kz * gd 82h,1w 1 82g * gd 82h;1a 1 *;1a 1 *;2n 1 10l 10e * 15s 4f,2n 1 10l 10e * 8ma;;1l 1 *;5c 1 *;5c 1 * 301;57 1 *;;12 1 87f *;e 1 *;12 1 *;;4g 1 4j * 4j;;;f 1 * 2dh;;5d 1 * 15s 81k;4t 1 321 * 15s;f 1 * 2dh,4t 1 321 jh * 15s,d 1 * 8l2 h2 8l3,d 1 * 8l2 8l3;18 1 2j8 * 15s,18 1 2j8 *;;;5e 1 *;;;35 1 *,4s 1 * 8fc 8fd,4s 1 * 8fd;;;;;2f 1 * 10e fx,2f 1 * 7wi,2u 1 * 3x 83b,2u 1 * 83b,2u 1 35m ql * 83c,43 1 83r 10l 12d * 2hy,43 1 83r 10l np * 2hy,43 1 83r 10l 32l * 2hy,43 1 83r 10l 32l 2r7 * 2hy,43 1 83r 10l 32l 2ji * 2hy,43 1 83r 367 2um * 2hy,43 1 83r 83t * 2hy,43 1 83r * 2hy,2t 1 2nb *,2t 1 30y 2yb 2da * 84h,2t 1 30y * 84h,2t 1 84i 15s * 84j,20 1 2nb *;2s 1 *;;;;;;54 1 * 15s 2pz 10l 85m -2 1,54 1 * 2pz 10l 2sm 15s 86a 2tm 32u,54 1 * 2pz 10l 2sm 15s 86a 86b,54 1 * 2pz 10l 2sm 15s 2tm 32u,54 1 * 2pz 10l 2sm 15s 86b;;;;;;;;;5c 1 2vw *,m 1 7zu 2rx 5i 7zv *,m 1 7zu 10l 5i 7zv *,m 1 7zu 7xq 7zv *,m 1 7zu 7zv *;;2j 1 *;3d 1 *;;;;57 1 *;4t 2 wz * 1m c2 -2 8vs,4t 2 wz * 8vt -2 8vs,4t 2 * 3xl 1m c2 -2 8vs,4t 2 * 3xl 8vt -2 8vs,k 2 *;;4b 2 3aw at *,1q 2 *;;48 2 *;5d 2 3ob *;;;1j 2 379 at ln * -2 8vf,1j 2 3p4 ln * -2 8vf;4r 2 *;1f 2 *,4q 2 *,14 2 *;;;;3f 2 wz *;;;;;42 2 *,5d 2 *;e 2 *,k 2 *,3r 2 *;;;;;3t 2 8yg at *;q 2 *,32 2 * 91p,4x 2 * b5 lo 3ks,4x 2 * b5 3ai 3xl,4x 2 ln * b5 lo 3ks,4x 2 ln * 3ks,4x 2 93e -4 * -4 93f;;3t 2 3d2 at *,1q 2 *,3r 2 *;;;2q 2 * b5 3vp c2 3ng;;10 2 jb wz * b5 1,10 2 jb wz * 1;;k 2 *;;4g 2 * uk;;;2o 2 *;;;;k 2 *;;;54 2 l7 mt * -4 8sz -4 8t0,3t 2 3ck at *;;;;;1i 2 * 8yx 3lv;3r 2 3xe at *,3r 2 *;18 2 * 8u4,18 2 1mw -2 * e1 3k2,18 2 1mw -2 * 8u5,1o 2 *,4s 2 222 ln *;2f 2 s7 122 *,2f 2 3t7 *,2f 2 s7 at *,2f 2 3xs *,18 2 s7 at *;3t 2 * 8yl;;5d 2 37w ln *,5d 2 37w 3xk *,5d 2 1m ln *,1i 2 1m ln *;1v 2 *;;;1a 2 1m lo 3ab b5 ln *;3q 2 *,k 2 *,3r 2 *;5b 2 *;;;;k 2 *,3r 2 *;;;2s 2 *,2s 2 e1 * 74,1d 2 * 3rd;49 2 3mz 3wn * iw,43 2 3c5 3mn -2 * iw,43 2 8rs -2 * iw;;;;k 2 *;1d 2 3r2 *;48 2 * b5 3w2;;2y 2 3ud 917 pr at *;5 2 1m ln *,5 2 s4 *,5 2 at *,4q 2 *,59 2 * zp;;2f 2 * uk,5 2 * 8ph -2 8pi,2b 2 * 8q0 8q1,49 2 * ug jb p4 3u7 3w9 3v0,43 2 * 7c 3u6,43 2 * 8s4;;;4t 2 * e1 3k2;;54 2 3mn * 11z 8t1 3p4 3xl;3q 2 *,k 2 *,3r 2 *;f 2 3bj *,f 2 39w *,4b 2 8qy -2 39w *,4b 2 8qz 39w *,23 2 91h *,23 2 91i -2 3fp *,23 2 91i -2 3bj *;39 2 3mm *,3 2 8ya e1 *,23 2 91h b5 8y8 *,23 2 8y8 *;;;5d 2 *;2v 2 *;e 2 *;4g 2 3mn 38w *;;;3q 2 *;2o 2 *;;;;;k 2 *;;33 2 *;;1i 2 * b5 0 8yz;5b 2 *;42 2 *,59 2 *;;4i 2 * b5 3p0;;k 2 *,3r 2 *;3t 2 * b5 lo 3p0;1z 2 *;5d 2 *;;5d 2 * 3sn,1d 2 3vm lz * 8np 8rd,1d 2 3aa * 8np 8rd,5g 2 3n4 dc *;3q 2 *,1d 2 3vn lz * 8np 8rd,1d 2 3vn * 8np 8rd,1d 2 38f * 8rh,1q 2 *;4t 2 * at 3er;4b 2 8qy -2 * 39a,4b 2 8qy -2 * b5 3ct,4b 2 * 39a,2h 2 * b5 3ng,3r 2 *;3r 2 *,1v 2 *;3e 2 e1 *;1z 2 *,1z 2 * b5,3r 2 *;k 2 *;1f 2 *,3h 2 *,4q 2 *,14 2 *;;;3b 2 0 3p4 * s4 3x9;;k 2 *;;;;12 2 * 3jg,18 2 1wk * 3jg,3b 2 0 3p4 3a4 b5 *,3b 2 0 3p4 3a4 zp *,3b 2 0 b5 *,3b 2 0 zp *,4t 2 1 3p4 * 8w3,3x 2 8x0 8x1 * 8x2,3j 2 * 3jg;1a 2 8o6 e1 *,1a 2 1m lo * b5 3mm,1a 2 3pu e1 * s4 8oe 8of,1a 2 3pu e1 * s4 8oe,p 2 1m 3xk *,p 2 3pu e1 * s4 8ok 8ol,p 2 3pu e1 * s4 8ol,3w 2 8ox -4 1m 3xk *,3f 2 8p4 1m lo *,1g 2 8xm 1m 8y8 *;;;k 2 *;;t 2 *,3e 2 s4 * 1m ln 3n5 b5 92h,3e 2 s4 * 1m ln 3n5 92h,u 2 93h -4 93i *;54 2 * 3xl 8sy -2 8sx,54 2 11l * 8sy -2 8sx,54 2 3xl * 8sy -2 8sx;1n 2 b5 * 8tc,22 2 b5 * 3xl,c 2 * 8tc;4m 2 1dj 90e 0 *,59 2 *;;;;;;1z 2 *,3r 2 *;18 2 6n f8 *;;y 2 *;42 2 *,5d 2 *,3v 2 8un b5 pv *,3v 2 8un c2 *,1z 2 *;;;w 2 *,4m 2 * ye;;42 2 *,38 2 *,3r 2 *,1v 2 *;;25 2 92m dc *,25 2 92m b5 pv *;;;e 2 *;;1v 2 *;;;3b 2 0 3p4 3a4 b5 *,3b 2 0 b5 *,3b 2 * b5 0 8v7 3aa 8v8,3b 2 * 8v7 3aa 8v8,3b 2 * b5 0 8v7 8v8,3b 2 * 8v7 8v8,51 2 3d5 b5 932 *,51 2 3lu 933 *;;;;;18 2 3sw * 3qn;;4g 2 *;;4g 2 *;;2w 2 8r3 -2 *,39 2 * 3va,30 2 8uv * 8uw,30 2 8uv *,30 2 zp 3xk *,30 2 * 8ux,3 2 8y6 * e1 38z,3 2 8y6 * 8y7,3 2 8y6 *,25 2 lv * at 11z 92r,25 2 lv * 92s 92r;3t 2 37b *;3t 2 * zp 3vj,3t 2 * zp 3fn,3t 2 * at 3fc,3t 2 * at 36i,3t 2 * at 374,3t 2 * at 389,3t 2 * at 371,3t 2 * 8ye,3t 2 8yg dc *;26 2 3oa b5 *;1x 2 *;e 2 *;;5g 2 l7 *;4g 2 *;;1q 2 *;2o 2 *;e 2 *;;4b 2 3ia b5 *;5c 2 * b5 3tf;1x 2 *;;4q 2 *,14 2 *;4g 2 * dc 3en,3x 2 * 3xk 3q7 3fo,3x 2 * 3xk 3fo;14 2 3eo *;;;4g 2 3ef *;10 2 f8 3ka *,10 2 3ka *;3q 2 *,5d 2 122 3h6 lv *,2t 2 * 8sb 8sc,2t 2 * 3xl 3t0 8sd,2t 2 * 8se 8sd,1q 2 *,3r 2 *;4q 2 *,14 2 * 90u -2 90v;2o 2 * c2,3r 2 *;;20 2 3q2 *;1q 2 *;;;;l 2 1m * b5 8qo;e 2 *,4q 2 *,59 2 *;3e 2 s4 *;3r 2 *;o 2 8td s4 *;;4q 2 *,10 2 *,10 2 * 90g;10 2 *;;4h 2 * -4 1;;;;4y 2 *;11 2 * 172;4b 2 *;43 2 * lz 0 8rt 8ru;;4t 2 * b5 3mp,4t 2 * 8w2;;;;;;;;;43 2 52 * b5 3a7 3cy;43 2 3jl 1m *;5c 2 3vn *,20 2 * at 3f4 f8 8sq,20 2 * f8 8sq,20 2 * at 3f4 8sq,20 2 * 8sq;48 2 *;4g 2 3mn *;48 2 *;2b 2 3ne b5 *,4o 2 3ne b5 *;52 2 *;;4q 2 3lp b5 *,1z 2 52 *,15 2 924 b5 * -2 1;43 2 * 3xl;;q 2 *,1x 2 *;4q 2 *;2g 2 * 3xk 8u2,1n 2 * 8u3;;;49 2 * 3oj,49 2 * 3a9;l 2 3dv *,l 2 3dv fa *;3a 2 8zy -2 7o *;;;l 2 c2 * 3ch,l 2 lz * 3ge;16 2 *;16 2 *;16 2 *;;;2u 2 8rl *;;;;;49 2 0 3oj * 3tq;48 2 *,3g 2 8zh * dc 3aw;25 2 92j -2 92k * -2 92l,25 2 92j 3el lv 3ts 1m *,25 2 92j 3el yq 3bj 1m *,25 2 92j 3el 3xk 3bj 1m *,25 2 92j 3el 3jv 3bj 1m *,25 2 92j 3el yq 3i8 1m *,25 2 92j 3el 3xk 3i8 1m *,25 2 92j lv 3ts 1m *,25 2 92j yq 3bj 1m *,25 2 92j 3xk 3bj 1m *,25 2 92j 3jv 3bj 1m *,25 2 92j yq 3i8 1m *,25 2 92j 3xk 3i8 1m *;1n 2 1m *;;;;;3t 2 3c8 *;3q 2 *,l 2 1m 3ch dc *,26 2 8qs *;16 2 *;16 2 *;;1n 2 1m *,2q 2 8vj b5 3ng 1m *,22 2 1m *,46 2 37b b5 3ay 1m *,4x 2 376 b5 3xk *;e 2 *,1o 2 *;42 2 *,5d 2 *;;;3q 2 *,1q 2 *,k 2 *,3r 2 *;14 2 * b5 3en;;;;3u 2 *;3u 2 *;;3u 2 *;;;1v 2 *;e 2 *,10 2 wz * 1m,1z 2 *;10 2 wz * 1m;;5d 2 37w ln *,5d 2 3kh b5 ln *,5d 2 1m ln *,1d 2 * 38l,2t 2 * 3t7 -2 8s9,20 2 3xk * 1m fb 8sn,20 2 3xk * f8 8sn,27 2 *,1q 2 *,3r 2 3xe at *;;2v 2 7c oz f8 s7 11z *,2v 2 s7 11z *;;1a 2 1m lo 3ab b5 ln *;1z 2 3ag ps *;;3q 2 *,k 2 *,3r 2 *;;;3x 2 8x4 8x5 8x6 at * ff;3a 2 901 b5 ln *;3q 2 *,48 2 1m ln *,48 2 3kh b5 ln *,2t 2 * 8no 8s8,27 2 *,1q 2 *,3r 2 *;;3e 2 3ud *;;;4g 2 *,4g 2 * oi,1x 2 *;1v 2 *;q 2 3xl 3tl *,q 2 3tl *,1x 2 *;q 2 *;;;;3e 2 e1 *;1i 2 ln 3ja b5 ln *;;;;45 2 * at 3g9,4k 2 8xe *;4t 2 38u 11 *;51 2 92v 1m ln *;;;;;2s 2 *;3t 2 * at 3ft;3y 2 *;;;1x 2 *;;46 2 37b at * 1m 3ei;2u 2 3t7 *,2u 2 * ps 8ro;3t 2 3k9 c2 *;;k 2 * b5 39z;;;;3e 2 52 *;42 2 *,59 2 *;;43 2 * 3xf,3v 2 qb zz * 11z 3x9;1z 2 *;16 2 jb *,1g 2 jb *;5c 2 * 8o0;16 2 jb *,4g 2 jb np *,43 2 * b5 3ql -2 8rw -2 8rx,1g 2 jb *,1g 2 *,1t 2 jb np *;;20 2 * 8si;;;;;;;3x 2 *;;;;2q 2 37b *;18 2 3jx *,18 2 3im *;;3w 2 3vh *;;3g 2 122 * 8zc 8zk 8zl;3t 2 3bl b5 lo *,3t 2 * 3qc;1o 2 *;;;;3q 2 *,k 2 *,2v 2 3d4 *,3r 2 *;4g 2 3oi 1m *;42 2 *,2b 2 * 8q3,56 2 * 8q3,5d 2 *,33 2 *;;1a 2 1m pv *,1a 2 3t7 *,p 2 1m 14f *,1f 2 *,3w 2 * 8on -2 8oo,3w 2 8ox -4 1m 14f *,52 2 * -2 8xa,4q 2 *;;35 2 *;;3w 2 8os b5 *,1w 2 * 8nw 8ra,1w 2 3mn 3xl * -2 8rc,1w 2 3mn * -2 8rc,14 2 3dl b5 *;5c 2 3lp e1 *,1x 2 *;;;;5d 2 * b5 lo,5d 2 * 8r2,3t 2 8yf b5 *;;4t 2 38u zp *;42 2 *,33 2 *;2d 2 *,1a 2 *;4t 2 * 8wk;k 2 *,3r 2 *;5c 2 *;3q 2 *;43 2 3c5 3mn -2 3cx lz 0 *,43 2 8rs -2 3cx lz 0 *,43 2 3cx lz 0 *,12 2 s4 *,3k 2 s4 *,3k 2 b5 ln *,3k 2 ln *,59 2 b5 ln *;;4q 2 *;;3k 2 *;1a 2 3a5 * 8oa;3q 2 *;;;;;58 2 * s4 3x3,58 2 * 3x3,58 2 3xd *;4b 2 * b5 38z,4b 2 * 38y,4b 2 * fa -2 oo b5 3nw;26 2 8qq at *,f 2 8qu 8qv -2 * 38y,f 2 3ro at * 38y,58 2 3wy at * s4 3x3;3t 2 *;3t 2 *;;3r 2 *;1d 2 3f2 * 3hk,2t 2 3f2 * 3t7 -2 8s9;;3r 2 *;4g 2 *;;;;;;;;;;;3w 2 8os at *,3q 2 *,k 2 *,14 2 3eo at *,3r 2 *;;43 2 * 3xl -2 c2 3kq,43 2 * 3xl -2 3vn b5 3uo,43 2 * 3xl -2 b5 3vn 3wh,43 2 * 3xl -2 3t7 3v0,43 2 * 3xl -2 3cx lz 0 3hy,43 2 * 3xl -2 3ud 0 3hy,43 2 * 3xl -2 38g iw,43 2 * 3xl -2 8rr;;;3e 2 3x9 *;;;40 2 8qd * 8qe 8qf 8qg 8qh,40 2 8qd * 8qe 8qg 8qh;;2q 2 * 3h1;3t 2 3xi *;;;28 2 *;;;2s 2 *;4b 2 pr b5 * 3gw;;;;2g 2 8tx 8tu 8ty 8rt 8tz *,2g 2 8tx 8ty 8rt 8tz *,2g 2 8tx 8tu 8rt 8tz *,2g 2 8tx 8rt 8tz *,2g 2 0 8tq *,12 2 s4 *,18 2 8uh lv *,3j 2 s4 *,3j 2 11z *;;;12 2 lo *,3j 2 lo *;e 2 39z *;18 2 1mw * 1m -2 1;;;;5c 2 p4 3xl * s7,1x 2 *;;3r 2 df *;;3q 2 *,k 2 *;2h 2 *,32 2 39c 91o *;;;;;k 2 *,10 2 * 90h,3r 2 *;;;1n 2 e1 *;4t 2 * fa 1m c2 -2 8vs,4t 2 * fa 8vt -2 8vs;;49 2 3oj 3w4 *,49 2 3oj *;4s 2 222 e1 *,3e 2 e1 *;;;3r 2 *;;3e 2 1m lo *;k 2 *;;59 2 *;3q 2 *,3r 2 *;;;2v 2 1m *;;;3e 2 s4 *;;5b 2 *;;;43 2 3c5 3mn -2 c2 *,43 2 8rs -2 c2 *;;1n 2 1m lo *,51 2 * 3lb;;;1s 2 * 8qk,3e 2 *;;;k 2 *,3r 2 *;38 2 *,1v 2 *;3x 2 * b5 3sa;;;;3q 2 *,k 2 *,1z 2 3kh b5 lo 3rv dc *,1z 2 1m lo 3rv dc *,3r 2 *;;3q 2 3xe *,3q 2 3g3 *,k 2 3xe *;;;5d 2 *;42 2 3vp *;;16 2 *;3u 2 *,44 2 920 oi e1 * 3pv;o 2 8td s4 *;;;5c 2 3mn 3xl * e1 3hl;4h 2 * b5 3ch -4 1;;;;;;;;;3f 2 s4 * 3ly;3w 2 * 3ua;k 2 *;2f 2 1m *,51 2 * 933 3p4 3a4;1i 2 8yu 8qv 8yv 0 *,1i 2 8yu 8qv 0 *,59 2 s4 *;;4i 2 * 3rn;;;;4q 2 *,4h 2 92e at 11z * b5 0 1,4h 2 92e at 11z * b5 1;3e 2 s4 *;3f 2 *;4g 2 *;;e 2 *;26 2 36w b5 *,26 2 3gd b5 *;26 2 8qq * at 3ib,26 2 39w *;2i 2 1zu 3vn *,2i 2 3t7 3e9 b5 *,2i 2 8rk 1m 3vn lz *;;4t 2 3u8 -2 *,4y 2 3u8 *;;;59 2 *;;;;49 2 * b5 3oj 3k4;;;;;;3x 2 8wx b5 * 8wy;;2s 2 *;;y 2 *;4w 2 52 *,f 2 * b5 39w,4b 2 * b5 39w,54 2 mt 1m 8t7 8qs *,54 2 8t8 8t7 8qs *,3y 2 52 *;1v 2 *;;;;3t 2 3jh *;49 2 * 8rq;;27 2 *;;3e 2 * 3ly;k 2 *;e 2 *,3c 2 1m ln * b5 lo 8z3 b5 3xt,3c 2 1m ln * b5 lo 8z3 8z4,3c 2 1m ln * dc 8z3 b5 3xt,3c 2 1m ln * dc 8z3 8z4,3c 2 1m ln * b5 lo 8z3,3c 2 1m ln * dc 8z3;;1a 2 1m lo 3ab b5 ln *,3r 2 *;48 2 *,2x 2 * b5 3xk 93o,2x 2 * b5 lo 93o,2x 2 * b5 yq 93o,2x 2 * dc 93o;2f 2 oz *;;;;1k 2 3t7 lz *;k 2 *;;3h 2 *,42 2 *,33 2 *;;59 2 *;;38 2 *,1v 2 *;5g 2 *;3t 2 *;;1z 2 *;;;;5d 2 *,39 2 38z *,39 2 pv 38z *;5d 2 *,4q 2 *,14 2 * 90u -2 90v;4g 2 3gj *;2t 2 3c8 3xl * 8sd;4b 2 1tk b5 *,43 2 * 7c 3d8 -2 8rw -2 8rx,43 2 * 7c 3d8;26 2 8qr *,2x 2 * e1 3n8,2x 2 * 3n8;;;3f 2 *;;3e 2 s4 *;;;2g 2 * 8qs 3v5 3jy;;;;;48 2 * 5b,k 2 *,3r 2 *;;3y 2 8tj dc *;;;54 2 l7 * 8t9 8ta;y 2 e1 *,3g 2 * dc 3r5,3r 2 *;;;3q 2 *,49 2 0 * 3sh,1q 2 *,3r 2 *;;2o 2 * at 3ep,3r 2 *;2h 2 *;2f 2 52 * 3v0,43 2 * uk 0 3oj;;7 2 b5 8y8 *;5b 2 * 3rk;3r 2 *;3r 2 *;3r 2 *;;;3b 2 8vd 3wx lv *,3b 2 8vd 52 *,11 2 * 8wo;4t 2 38u *;48 2 *;48 2 3fy e1 *,48 2 *;1q 2 *,3r 2 *,4i 2 lo *;;1d 2 3vm lz * 8np 8rd;;10 2 * 1;59 2 *;;;;5 2 52 *,5 2 *;;;;5d 2 * 3jg,49 2 * 381,49 2 * 381 3pd 3to;;4r 2 *;4r 2 *;54 2 3qd l7 * 11z t3 b5 3xk 3v5,54 2 3qd l7 * 11z t3 3lo,54 2 3qd l7 * 8t2 b5 3xk 3v5,54 2 3qd l7 * 8t2 3lo,4r 2 *;;4g 2 *;3e 2 39w *;;28 2 *;;;3f 2 * b5 3ng;;16 2 *;;16 2 *;;;4q 2 *;2t 2 s7 b5 * b5 3th,2t 2 8rl * b5 3th;;4r 2 *;4o 2 8xd b5 *,4o 2 8xd *,1v 2 *;3t 2 3g3 *,k 2 39w *;20 2 * f8 3wo,20 2 * 1m fb 3wo,54 2 8qs * mt 1m,54 2 8qs * 8tb;;e 2 *,3c 2 1m lo 8z3 dc *,3c 2 1m ln 3n5 b5 lo 8z3 dc *,3c 2 1m ln 3n5 dc 8z3 dc *,3c 2 52 pr b5 lo 8z3 dc *,3c 2 52 pr dc 8z3 dc *,3c 2 52 8z3 dc *;1z 2 * at 3f2;54 2 3mn 3xl * 11z 8t1 3p4 3xl;30 2 8uv * 3bj 8uw,30 2 8uv * 3bj,7 2 8zr * 8zs 3q7,7 2 8zr 8zs *,7 2 8zr * 8zs,7 2 1m 8qs pr *,3e 2 3kp *;;2o 2 *;;;;54 2 * l7 8t9 8ta;3x 2 3ww *;;;5c 2 y2 * 11z,49 2 * 3oj,2g 2 * 8u0 s4 3jg;o 2 3s5 1m 7d * 7o 3dr,o 2 3s5 1m 7d * 3up s4,o 2 3s5 1m 7d * s4,o 2 3s5 56 * 7o 3dr,o 2 3s5 56 * 3up s4,o 2 3s5 56 * s4;5c 2 *;;43 2 3cx lz 0 8rt 3t7 *,43 2 8rv 0 8rt 3t7 *,43 2 3t7 * -2 8rw -2 8rx;18 2 1wk *;;;;;;5c 2 y2 3xl *,x 2 *;x 2 *;1q 2 *;q 2 *,x 2 *;4y 2 *,3e 2 e1 *,3e 2 s4 *;54 2 3ah 3xl 1m lo * -2 8sx,54 2 * 3xl 1m lo 3qx -2 8sx,54 2 * 3xl 8sy -2 8sx,54 2 11l 3ah 1m lo * -2 8sx,54 2 3xl 3ah 1m lo * -2 8sx;;x 2 *;2h 2 *;2q 2 37b b5 * 1m 3ei;2t 2 * zp 3tw 3en,2t 2 * zp 3en,27 2 *,3y 2 *,3y 2 8tj dc *,3y 2 8tj b5 *,3c 2 1m lo 8z3 dc *,3c 2 1m ln 3n5 b5 lo 8z3 dc *,3c 2 1m ln 3n5 dc 8z3 dc *,3c 2 52 pr b5 lo 8z3 dc *,3c 2 52 pr dc 8z3 dc *,3c 2 52 8z3 dc *;5c 2 y2 11z *,3y 2 *;l 2 * 3x0,l 2 * fa 3x0,l 2 *;3f 2 * b5 8p8;1f 2 *,14 2 *;;;;46 2 37b b5 *;46 2 37b *,46 2 *;;;;;k 2 *,3r 2 *;3f 2 8p4 1m *;;;;28 2 *;3x 2 3l0 *;;;1x 2 *;;40 2 *,3e 2 3c7 *;;;1x 2 *;1z 2 3kh b5 lo * dc 3ws,1z 2 3kh b5 lo * c2 3na,1z 2 3kh b5 lo * dc 38x,1z 2 1m lo * dc 3ws,1z 2 1m lo * c2 3na,1z 2 1m lo * dc 38x,1x 2 *;;2t 2 38f *,2t 2 p4 3mn * s7,2t 2 * s7,2t 2 3t7 3mn *,2t 2 3t7 *;1q 2 * 3xl;47 2 *;;4g 2 *;;;51 2 *;4g 2 * 38s;;43 2 * 3wi;;;;3w 2 8os b5 *,10 2 90a * fa,3r 2 *;1z 2 *;;3r 2 * 3an;2i 2 8rk 1m 3vm lz *;3y 2 8tj c2 *,3y 2 * 3i6;3b 2 * -4 8vc;;;;;;54 2 8qs 8st 8su 1m fb -2 * ln 38b,54 2 8qs 8st 8su 8sw -2 * ln 38b,54 2 8qs 8st 1m fb -2 * ln 38b,54 2 8qs 8st 8sw -2 * ln 38b;;35 2 *;35 2 *;2o 2 3dl fa c2 *,2o 2 3dl fa *;;;;18 2 * 8u9;18 2 * 8u8;;;;10 2 * 1m,10 2 * 1;;;4g 2 *;;35 2 *;;2f 2 * uk -4 8nl -4 8nm,2f 2 * 7c 3ng,2f 2 * 8nt,3g 2 * 8zf b5 8zg,3g 2 * b5 8zg,3g 2 * 8zf 8zg,3g 2 * 8zg;2f 2 *;;;e 2 *;;;3r 2 *;4b 2 3mt b5 * 3u2,4b 2 * 3u2;e 2 *,26 2 3vj b5 *;2t 2 s7 b5 *,2t 2 8rl *,27 2 *,1q 2 *;;3t 2 *;12 2 s4 *,12 2 3aa *;40 2 3xl * 8q6 -2 8q7 -2 8q8;;40 2 3xl * 8q6 -2 8q7 -2 8q8;;3t 2 * 3ao;2f 2 8no *;;;;2j 2 zp *,2j 2 13n *,2j 2 s4 *;5d 2 37w lo *,1z 2 37w lo *,1z 2 37w *;2t 2 zp * 3en,18 2 3uw *;43 2 * -2 8rw -2 8rx;;57 2 *;1n 2 *,1v 2 *;3k 2 *;;;;1a 2 s4 pv *;43 2 52 3d8 b5 7c *;;;;4q 2 *;;;43 2 3c5 3mn -2 * 0 3hy,43 2 8rs -2 * 0 3hy,2y 2 * 917 38n pr,2y 2 * 917 pr at 11z 38n;3r 2 *;3r 2 *,5b 2 *;1a 2 1m lo 3ab b5 lo *;;42 2 *;;;;54 2 l7 * -4 8sz -4 8t0;;18 2 8uh b5 *;43 2 pr * -2 8s1 -2 8s2,43 2 lv pr *;4h 2 92c b5 3gj * 1,4h 2 92c 3gj * 1;;k 2 * 3o4;;;k 2 *;4t 2 8w1 b5 *,4t 2 * 3up,4t 2 0 *;;2f 2 * uk -4 8nl -4 s7,2f 2 * uk,3f 2 * uk -8 8p0;;43 2 3c5 3mn -2 3t7 *,43 2 8rs -2 3t7 *;4q 2 *;;1n 2 *,57 2 *,1v 2 *;1n 2 *;;l 2 * 3a3 7o,l 2 * 8qp;k 2 *,3r 2 *;;;39 2 3p4 *,k 2 *,3r 2 *;;;59 2 *;;;;3e 2 e1 *;3r 2 *;1g 2 1m * b5;48 2 *;;;5c 2 * 3ob 8o2,1d 2 * lv 3lw 8np 8rd,43 2 3c5 3mn -2 * b5 3uo,43 2 8rs -2 * b5 3uo,18 2 8uh * b5 3uo,1y 2 8xo 8xp * lv 8xq,1y 2 8xo * lv 8xq;k 2 *;3q 2 *;3b 2 0 3p4 3a4 s4 *,3b 2 0 s4 *;1s 2 *;;;2q 2 8vj b5 *,2q 2 8vj b5 * b5 3h8,2q 2 8vj b5 * at 37y;;;;;;52 2 26h b5 *;;1w 2 * 387,54 2 * 3p4 8tc,18 2 * 3gg;48 2 3eo b5 *,48 2 3wo 3p4 *;;42 2 *;3t 2 * 3qb;5d 2 *,3t 2 * 3ho;;;;;3q 2 *,k 2 *,3r 2 *;3y 2 *;;;;43 2 3c5 3mn -2 b5 3vn *,43 2 8rs -2 b5 3vn *;43 2 * 21e;5d 2 *;;3t 2 38u b5 *;59 2 *;;;;1q 2 *;;;;1z 2 * dc 396;;;;58 2 * 3x3,3r 2 *;3f 2 8p4 1m *,17 2 *,4y 2 *,35 2 *;;1z 2 *;16 2 *;57 2 *;;44 2 * e1 921,44 2 * 921;;5c 2 *;;3f 2 * 8p9;11 2 3lz *;3q 2 *,k 2 *,3r 2 *;l 2 * 1m 3ch;;;;26 2 39w *;2t 2 3t7 xh *;3t 2 * b5 3u9;;39 2 1m * pr,39 2 e1 * pr;;3q 2 *,3r 2 *;2j 2 *;2j 2 *;3e 2 *;4j 2 8wp 8wq 8wr 38h b5 52 3lu 8ws b5 14f 37j *,4j 2 8wp 8wq 8wr 38h b5 52 3lu 8ws b5 109 37j *,4j 2 8wp 8wq 8wr 38h b5 8wu 8ws b5 14f 37j *,4j 2 8wp 8wq 8wr 38h b5 8wu 8ws b5 109 37j *,4j 2 8wp 8wq 8wr 8wv 52 3lu 8ws b5 14f 37j *,4j 2 8wp 8wq 8wr 8wv 52 3lu 8ws b5 109 37j *,4j 2 8wp 8wq 8wr 8wv 8wu 8ws b5 14f 37j *,4j 2 8wp 8wq 8wr 8wv 8wu 8ws b5 109 37j *,4j 2 8wp 8wr 38h b5 52 3lu 8ws b5 14f 37j *,4j 2 8wp 8wr 38h b5 52 3lu 8ws b5 109 37j *,4j 2 8wp 8wr 38h b5 8wu 8ws b5 14f 37j *,4j 2 8wp 8wr 38h b5 8wu 8ws b5 109 37j *,4j 2 8wp 8wr 8wv 52 3lu 8ws b5 14f 37j *,4j 2 8wp 8wr 8wv 52 3lu 8ws b5 109 37j *,4j 2 8wp 8wr 8wv 8wu 8ws b5 14f 37j *,4j 2 8wp 8wr 8wv 8wu 8ws b5 109 37j *,4j 2 8wp 8wq 38h b5 52 3lu 8ws b5 14f 37j *,4j 2 8wp 8wq 38h b5 52 3lu 8ws b5 109 37j *,4j 2 8wp 8wq 38h b5 8wu 8ws b5 14f 37j *,4j 2 8wp 8wq 38h b5 8wu 8ws b5 109 37j *,4j 2 8wp 8wq 8wv 52 3lu 8ws b5 14f 37j *,4j 2 8wp 8wq 8wv 52 3lu 8ws b5 109 37j *,4j 2 8wp 8wq 8wv 8wu 8ws b5 14f 37j *,4j 2 8wp 8wq 8wv 8wu 8ws b5 109 37j *,4j 2 8wp 38h b5 52 3lu 8ws b5 14f 37j *,4j 2 8wp 38h b5 52 3lu 8ws b5 109 37j *,4j 2 8wp 38h b5 8wu 8ws b5 14f 37j *,4j 2 8wp 38h b5 8wu 8ws b5 109 37j *,4j 2 8wp 8wv 52 3lu 8ws b5 14f 37j *,4j 2 8wp 8wv 52 3lu 8ws b5 109 37j *,4j 2 8wp 8wv 8wu 8ws b5 14f 37j *,4j 2 8wp 8wv 8wu 8ws b5 109 37j *,4j 2 8wp 8wq 8wr 38h b5 8ws b5 14f 37j *,4j 2 8wp 8wq 8wr 38h b5 8ws b5 109 37j *,4j 2 8wp 8wq 8wr 8wv 8ws b5 14f 37j *,4j 2 8wp 8wq 8wr 8wv 8ws b5 109 37j *,4j 2 8wp 8wr 38h b5 8ws b5 14f 37j *,4j 2 8wp 8wr 38h b5 8ws b5 109 37j *,4j 2 8wp 8wr 8wv 8ws b5 14f 37j *,4j 2 8wp 8wr 8wv 8ws b5 109 37j *,4j 2 8wp 8wq 38h b5 8ws b5 14f 37j *,4j 2 8wp 8wq 38h b5 8ws b5 109 37j *,4j 2 8wp 8wq 8wv 8ws b5 14f 37j *,4j 2 8wp 8wq 8wv 8ws b5 109 37j *,4j 2 8wp 38h b5 8ws b5 14f 37j *,4j 2 8wp 38h b5 8ws b5 109 37j *,4j 2 8wp 8wv 8ws b5 14f 37j *,4j 2 8wp 8wv 8ws b5 109 37j *,4j 2 8wp 8wq 8wr 38h b5 52 3lu 8ws 37j *,4j 2 8wp 8wq 8wr 38h b5 8wu 8ws 37j *,4j 2 8wp 8wq 8wr 8wv 52 3lu 8ws 37j *,4j 2 8wp 8wq 8wr 8wv 8wu 8ws 37j *,4j 2 8wp 8wr 38h b5 52 3lu 8ws 37j *,4j 2 8wp 8wr 38h b5 8wu 8ws 37j *,4j 2 8wp 8wr 8wv 52 3lu 8ws 37j *,4j 2 8wp 8wr 8wv 8wu 8ws 37j *,4j 2 8wp 8wq 38h b5 52 3lu 8ws 37j *,4j 2 8wp 8wq 38h b5 8wu 8ws 37j *,4j 2 8wp 8wq 8wv 52 3lu 8ws 37j *,4j 2 8wp 8wq 8wv 8wu 8ws 37j *,4j 2 8wp 38h b5 52 3lu 8ws 37j *,4j 2 8wp 38h b5 8wu 8ws 37j *,4j 2 8wp 8wv 52 3lu 8ws 37j *,4j 2 8wp 8wv 8wu 8ws 37j *,4j 2 8wp 8wq 8wr 38h b5 8ws 37j *,4j 2 8wp 8wq 8wr 8wv 8ws 37j *,4j 2 8wp 8wr 38h b5 8ws 37j *,4j 2 8wp 8wr 8wv 8ws 37j *,4j 2 8wp 8wq 38h b5 8ws 37j *,4j 2 8wp 8wq 8wv 8ws 37j *,4j 2 8wp 38h b5 8ws 37j *,4j 2 8wp 8wv 8ws 37j *;;;;57 2 *;;;;3s 4 *;;x 4 *;5d 4 451 *;;s 4 *;;x 4 *;;;6 4 *;4g 4 *;55 4 *;3w 4 *;3w 4 *;;x 4 *;;;;;;;3w 4 *;;;;;;;;;1 4 *,31 4 454 *;l 4 4q1 e1 *,l 4 4q1 e1 * 97b,l 4 4q1 * e1,s 4 lq -2 *;55 4 *;3q 4 *;l 4 4q1 e1 *,l 4 *;;l 4 4q1 e1 *;;s 4 *;;3w 4 *;22 4 454 *;;;y 4 *;;;;;;;4u 4 *;4f 4 *;1n 4 qi *,41 4 qi * 4fk;29 4 9eu * 12y 97e 9ev,29 4 9eu * 12y 9ev;;2q 4 * 4q1 41j;;;2f 4 4dr *;;;;2o 4 *;43 4 * -2 98g -2 98h,53 4 * 9in;55 4 *;4g 4 * nv,3u 4 *;41 4 *;;;2j 4 *;;55 4 *;38 4 *;;;;1w 4 *;;;3o 4 *;39 4 4el *,5g 4 4a 12y 9g5 *;f 4 *;5g 4 *;f 4 *;5g 4 * 4a,g 4 9hd -8 4d5 *;1 4 *;1 4 *;f 4 *,1 4 *;f 4 *;;1o 4 *,5e 4 *;1a 4 4q1 4hz 12y ig *,1a 4 ig * 94j 94k,1a 4 ig * 94k,54 4 9a8 * 9a9 9aa;55 4 *;;;;3q 4 *;;3w 4 *;3w 4 *;;;;l 4 * 97b;;;;;;3w 4 *;3w 4 *,55 4 *;;;54 4 * 11r -2 qi 4s1 -2 99f;;3u 4 *;2e 4 108 *,2e 4 9g1 -4 108 *,2e 4 9g1 -4 *;;38 4 *,s 4 *,6 4 *;;3f 4 *;17 4 *,35 4 *,5e 4 *,8 4 9jx -8 * 4rx;;3o 4 *;1a 4 l8 * 4dr,1a 4 l7 * 4dr,5e 4 *;s 4 *;3f 4 * 95n,3f 4 py *,3h 4 *,1o 4 *,5e 4 *,53 4 941 9ij 9ik zz -8 *,53 4 941 9ij 9ik -8 *,s 4 zz *;2q 4 *;3f 4 *;2q 4 * 4ld;42 4 *,33 4 *,2o 4 *;4b 4 *;;;;;;3f 4 * 12y 41j,e 4 * 12y 47j 46d,26 4 j3 *,55 4 * 12y 47j 46d;42 4 *,5d 4 *;48 4 jh ig *,48 4 * 12y;4g 4 *;x 4 *;;;;1f 4 *;;;49 4 * 149;;;4g 4 *;;;5 4 * 0 95y,43 4 * b5 0 98e 98f,43 4 * 0 98e 98f,1r 4 60 99h *,3d 4 * 9ja 9jb;;;;;;;;42 4 *,1e 4 *,1u 4 nv 0 *;1f 4 *,55 4 *;1f 4 *,3w 4 *,55 4 *;;48 4 * -2 nq;;;38 4 *;;42 4 *;42 4 *;;;4b 4 *;1s 4 * 978;;;3q 4 *;;o 4 *;;t 4 *;t 4 *;4m 4 9gr 12y 0 *;;5d 4 *;;4m 4 b5 *,3d 4 9j7 9j8 uf *,3d 4 9j7 uf *;1t 4 9gf 941 b5 * 9gg,1t 4 9gf b5 * 9gg;1 4 *;1 4 *;;e 4 *,3s 4 *;;;17 4 *,3b 4 0 9bz *,3b 4 0 *,3b 4 * 9c0 459 9c1,3b 4 * 9c0 9c1,35 4 *;2o 4 *;;;1l 4 *;3q 4 *,1d 4 * 42b 0 12m;;4b 4 *;4b 4 *;;2o 4 *;11 4 *;11 4 *;;;18 4 9bf -2 * 9bg,13 4 * 9ju;;e 4 *,5d 4 *,3i 4 *;;;4g 4 *;4z 4 *;4z 4 *;1l 4 *;41 4 3x *;;4v 4 9hh -4 9hi 9hj * 9hk 9hl,4v 4 9hh -4 9hi * 9hk 9hl,4v 4 9hh -4 9hi 9hj * 9hk,4v 4 9hh -4 9hi * 9hk;16 4 *;d 4 9j3 0 4qq * 9j4;16 4 *;4b 4 *;11 4 * 9dp;;54 4 0 9a1 9a2 sz *;;3q 4 *;42 4 *,5d 4 *,4u 4 *;1o 4 *;2p 4 *;;;45 4 *;4g 4 *;;2p 4 *;2p 4 *;45 4 *;45 4 *;1t 4 * 1n 9gj;3q 4 *;3w 4 *;;;;43 4 * 3zu;;18 4 * 4ks;49 4 15a * 4an,55 4 * 4c6 48j,d 4 96y 9hy * 9iz,d 4 96y * 9iz;39 4 * 4dg;;1e 4 *;;38 4 *;12 4 * av,3b 4 0 qi *,13 4 1 * av;;;;3y 4 *,2g 4 * 9b0 sz av;;m 4 96f -4 96g dl *;;2u 4 * kz 4dr 986,2u 4 * 4dr 986;;3m 4 0 * sz 9hr,13 4 0 * sz av,13 4 0 * 9js;;3i 4 *;3i 4 *,3s 4 *;42 4 *,5e 4 *;3s 4 *;;;;2q 4 * 3zk;18 4 * 4q8;;3w 4 *,55 4 *;y 4 *,y 4 * wz,4a 4 * wz 12y b5 9gy,4a 4 * 12y b5 9gy,4a 4 * wz b5 9gy,4a 4 * b5 9gy,4a 4 * wz 12y 9gy,4a 4 * 12y 9gy,4a 4 * wz 9gy,4a 4 * 9gy;y 4 *;y 4 *;;;1w 4 15b * -2 97p;;3i 4 *;;;;;26 4 *;;0 4 *;;;;;;20 4 * 98u;;1w 4 97o -2 *,1p 4 * 4i5;43 4 * 1n -2 98i;;54 4 416 11r -2 * -2 99f,54 4 5o l7 -2 * -2 99f,54 4 5o l8 -2 * -2 99f,54 4 4s2 11r -2 * -2 99f,54 4 4s1 l7 -2 * -2 99f;;;;1o 4 *,5e 4 *;2q 4 *;48 4 *;2q 4 4cm *;16 4 *;;;;;;;;;20 4 996 -2 b2 941 -2 *,20 4 996 -2 941 -2 *;;;48 4 qi ig *,48 4 4lj ig *,2t 4 46w *,27 4 *;;3f 4 *,8 4 9jx -8 * 4rx;;;;;;l 4 4de 97c *;;;5d 4 *;;1o 4 *;;38 4 *;;;;n 4 *;;2d 4 *,1a 4 *;;38 4 *;;43 4 * l7,43 4 * 11r;;54 4 * 4bq;4t 4 * zz 486;4z 4 *;;;4t 4 * 9d3;54 4 15b * dl 99g 4q1 99h;;;;;;55 4 *;3d 4 * 9jc,j 4 1 * 9jg;1t 4 *;;1a 4 ig * 94j 94k,1a 4 ig * 94k,3q 4 *;;;22 4 60 99h 1n *,c 4 60 99h 1n *;;3q 4 *;;3i 4 *,3s 4 *;e 4 *,3i 4 *;58 4 4p2 *,58 4 * 13n 4p2,4l 4 * 9ad 4p2;;26 4 *;26 4 *;26 4 *;3m 4 1 4q1 * 9hq,3m 4 4q1 * 9hq;5c 4 * cq,1p 4 qi *;5c 4 3c *;;4g 4 *;;5c 4 * 48s;d 4 9j3 * 9j4;;4p 4 * qi 9j6 4c0,4p 4 *;;17 4 *;17 4 *;3s 4 *;0 4 *;4b 4 *,0 4 *;q 4 *;3w 4 *,55 4 *;3w 4 *;;3w 4 *;3q 4 *,3x 4 9ea 9eb 9ec *;3w 4 *;3w 4 *;55 4 *,1m 4 * 9jl 0,n 4 * 9k9 0;3w 4 *;4o 4 *,55 4 *;;3w 4 *;54 4 qi * -2 97e 99i;;;4g 4 *;q 4 *;4b 4 *;;;;1w 4 *;28 4 *;;26 4 j3 *,1 4 * e1 1wy,g 4 * e1 1wy;4b 4 *;;e 4 *;;;p 4 b5 * 951 952 -2 953,p 4 b5 * 951 -2 953,p 4 b5 * 951 952 -2,p 4 b5 * 951 -2,1d 4 3zm * 97w 97x,1d 4 459 * 97w 97x,1d 4 48q * 97w 97x,1d 4 459 * 981 982,1d 4 3zm * 981 982;;;;;4f 4 *;;2t 4 * 48b 4dr;27 4 *;;55 4 *;3w 4 *;e 4 *,3i 4 *;42 4 *,5d 4 *,4u 4 *;;1r 4 f2 * qi,2e 4 *;p 4 lw -8 *,p 4 95a -8 *,3f 4 lw -2 *;;3u 4 *;;4v 4 96p * 47t;x 4 *;;;s 4 *,6 4 *;4u 4 *;;;1a 4 94g 4el *,1a 4 qi * 12y b5,1f 4 *,s 4 * 9ix,s 4 *;2d 4 *,1a 4 *;;4b 4 *;;;;;;54 4 * -2 97e 99i 4kw;;3i 4 *,3s 4 *;49 4 * 98a;2c 4 * 9g8;;;38 4 *;;;2f 4 4dr * ay;55 4 df * 9is;42 4 *,5d 4 *,3i 4 *,3s 4 *;e 4 *,3i 4 *;;;3w 4 *;;26 4 *;;42 4 *,56 4 96n *,33 4 *,5d 4 *;e 4 *,3i 4 *,3s 4 *;e 4 *;4o 4 *;;;53 4 qa qi b5 * zz 4am;;;3y 4 447 *;;1l 4 *;0 4 *;;42 4 *,33 4 *,17 4 *,35 4 *;5d 4 *;;;s 4 * dl 9iw;;55 4 * 48j;42 4 *;1l 4 *;;;;;;;;2i 4 *;;2i 4 *;2i 4 *;3q 4 *;55 4 *;46 4 * 9cn 9co,46 4 4bz * 4n5 48f,46 4 4bz * 4ld;3q 4 * 4ab,55 4 * 4ab;48 4 *;;;;4g 4 *;5c 4 * 943,3u 4 *;;;;;54 4 * 4dg kz -4 99d -4 99e;;3l 4 0 45j sz *,3l 4 0 42z sz *;;;;;1n 4 qi l7 *;;;16 4 *;;;;3x 4 * 4cf;;;;39 4 qi 97e *;1t 4 * o2,1t 4 * qf;2i 4 3zm *,2i 4 459 *,2i 4 4ea *,2i 4 4eo 4q1 3zm *;;;4y 4 * 4in;3u 4 *;5c 4 *;;3x 4 *;2s 4 *,1d 4 * 4rk 980;2f 4 * 93s;;1p 4 4p9 *;1p 4 9ka *;2f 4 4dr *,4g 4 482 14s *,4g 4 14s 482 *,4g 4 *;;;;;55 4 *;f 4 * 12y 12n 4hz,3y 4 cx *;4z 4 *;4z 4 *;;;5c 4 *;37 4 9h3 -8 * qf;;3q 4 4cn *;;42 4 *;54 4 * -2 97e 99i,54 4 99o 969 99p * 99q,54 4 99o 969 * 99q,54 4 4s1 l7 9a7 * 4qv,54 4 4s1 l7 * 4qv,1n 4 *;;;;4t 4 *;8 4 9jx -8 * 4rx;1r 4 9fz -2 9g0 jh *,1r 4 jh *;;;5c 4 jh * 4dg;;4u 4 *;2i 4 * 4q1 3zm 4b7;52 4 * 4om;;;5c 4 *;;3s 4 *;4y 4 *,4n 4 *;3q 4 *;55 4 *;3w 4 *;;;;;35 4 *;45 4 * 9cj,2c 4 * 1r9;3w 4 *,55 4 *;4g 4 *;;;;1a 4 4q1 4hz 12y b5 *;48 4 *;3i 4 *;2p 4 9fo -8 * 1n;;1o 4 *,5e 4 *;3f 4 *,s 4 *;;;5e 4 *,s 4 *;;1o 4 *,5e 4 *;4t 4 9cp -2 * wz;;38 4 *;38 4 *;38 4 *,55 4 *,n 4 9k7 *;46 4 *;46 4 3zk *;38 4 *;38 4 *;;;46 4 *;1l 4 *;;;39 4 *;4o 4 *,n 4 *;n 4 9k8 *,n 4 *;;;26 4 *;18 4 * 491;;e 4 *,3i 4 *;1 4 *;1 4 *;1s 4 *;42 4 *;28 4 *;;;;;;5c 4 *;4b 4 *,0 4 *,0 4 49v e1 *;;1 4 *;;;3w 4 *;3q 4 *,53 4 q3 b5 * 465;4t 4 9de 3zj qi qf *,4t 4 9de qi qf *;;;;4t 4 * 9cy;;;;;42 4 *,1e 4 *;;;;;;29 4 0 * kz 4q1 99h;;4o 4 *;4o 4 *;d 4 9j3 b5 * 9j4,d 4 10s b5 * qa kz;55 4 *;4t 4 *;;20 4 * 98u;54 4 94n 482 -2 97e * 40x,54 4 94n -2 97e * 40x,1 4 *;;;41 4 *;;3u 4 *;;;48 4 * qa zz 4qv;;54 4 ja 5o *,3y 4 *;;3q 4 *;3w 4 *;3w 4 *;3w 4 *;3q 4 *;42 4 *;;1a 4 4q1 * 12y qf,4w 4 qi 4el *,30 4 9br *,1 4 *,1 4 * cq 941 9gc,53 4 qi 9i4 * 4jx,s 4 4q1 *,s 4 jh *,s 4 qi 9i4 * 9iy,8 4 9jx -8 * 4jx;f 4 *;f 4 *;f 4 *;;;;;3w 4 *;;;;;3b 4 * 40j -2 9bv;;;;1 4 *;26 4 *,48 4 * 5b;4b 4 *;;;41 4 *;42 4 *,33 4 *,17 4 *,35 4 *;4y 4 9dl 941 l7 * 1n,4y 4 9dl l7 * 1n;4g 4 * nv;;m 4 966 -2 1n zz *;3i 4 *,3s 4 *;;41 4 *;p 4 4rp 4q1 zz *,p 4 * l7 4rp 4q1;o 4 * 9ag,o 4 98l -4 *;3u 4 *;;;3q 4 *,55 4 *;3w 4 *;4t 4 * 9dh;27 4 *;;3w 4 *;;3w 4 *;;;;;2j 4 13n *,2j 4 qi *,4z 4 * 9hc;;;3s 4 *;;;1n 4 *;43 4 4r9 f2 * 60;;1d 4 3zm * 97w 97x;3q 4 *,1d 4 459 * 981 982,20 4 * 47l;;;3w 4 *;27 4 *;;;;;38 4 *;;42 4 *;;5d 4 p1 l7 *;;55 4 *;2b 4 *,4o 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;4n 4 *;3w 4 *;3q 4 *,2b 4 *,4o 4 *,55 4 *;55 4 *;;;;;;;;;;;;q 4 *,5e 4 *;2o 4 * e1 4f1,2o 4 4f1 e1 *,5e 4 *;e 4 4mp -2 *,e 4 *,55 4 *;e 4 *,3i 4 *;;54 4 * ss,3u 4 *,q 4 * 95w,22 4 * 99h,22 4 14s * l7;;42 4 *;;;4t 4 0 * 9b8,4t 4 * 9dk 0,4t 4 * 9dk;;;41 4 *;;;;o 4 *;1n 4 *,1n 4 nv l7 *,1n 4 l7 *,38 4 *;;2f 4 *;s 4 *;40 4 974 975 976 977 *,40 4 974 976 977 *,1u 4 *;40 4 4bc *,1u 4 *;40 4 *,d 4 * nv 0 42j,1u 4 *;;d 4 b2 941 -2 *;18 4 * l7 4jc;39 4 qa zz *;39 4 *,4l 4 *;5 4 12y *;1n 4 *,1n 4 12y * 11v,22 4 *,c 4 60 99h *;;;3q 4 *;;;;s 4 *;;;;0 4 *;53 4 9io * 9ip;q 4 *;;42 4 *,33 4 *,1e 4 *;1e 4 *;;38 4 *;4g 4 *;;4g 4 *;2o 4 *;2f 4 *;;4z 4 *;3q 4 *;3w 4 *;3b 4 0 9bz sz *,3b 4 0 sz *;1o 4 *;2q 4 *;;2q 4 45s *;;;;17 4 *,35 4 *;35 4 *;;2f 4 *;;28 4 *;;;2e 4 *;;;3y 4 *;;;3q 4 *,55 4 *;e 4 *;;;3k 4 *;3k 4 *;;;;42 4 *,1e 4 *;;;;;1n 4 * 48f;;;;5c 4 4ll 4q1 *;55 4 *;55 4 *;3i 4 *,3s 4 *;;;3q 4 *;52 4 *;26 4 *;3q 4 *;45 4 * 9cm;18 4 46p * 9b9,1p 4 * l7 nq;35 4 *;4z 4 4cv *,4z 4 * 9hb,1p 4 *;3f 4 *;;3i 4 *,3s 4 *;;4g 4 *;1f 4 *,33 4 *,1u 4 *;42 4 *;3w 4 *;;;2e 4 *;54 4 * 4e1;e 4 * 4e4;4f 4 *;;;;;2s 4 *;;;52 4 *;;;;;3f 4 *;;;;;;;5c 4 * 4dy;43 4 * -2 98i;;1l 4 *;52 4 *;;3w 4 *;;;3q 4 *;;3w 4 *;;;;q 4 *;16 4 * 15b,16 4 *;;4t 4 9cp -2 * wz,4t 4 * wz -2 9cr;58 4 *,4l 4 *;;58 4 *,4l 4 *;;41 4 4kt *;;;;;3q 4 *,55 4 *;3w 4 *;3q 4 *;5d 4 *;4g 4 *,3u 4 *;;s 4 *;s 4 *;;4w 4 qi b5 * 4hz,4t 4 * 9cx;;;;5 4 *,s 4 *;4t 4 * 4d3;2f 4 *,5 4 * 95w -2 95x;5 4 qi *,s 4 qi *;l 4 *;48 4 60 *;4f 4 *;1f 4 *;;5 4 *;;;2f 4 * 11r,49 4 * ig zz 4bb kz,29 4 0 9ew * 99h,29 4 0 kz * 99h,j 4 1 * -2 9jf;;;;2g 4 jh 97e * 4li;;3i 4 *,3s 4 *;;4t 4 *;;;;;1f 4 *,3h 4 *,55 4 *;3w 4 *;4y 4 * -2 qi,4y 4 * qi;;4b 4 *,0 4 *;;5c 4 * 48s;;;e 4 *;;;;;;;;18 4 * 9bh l7 9bi;4t 4 *,55 4 *;5d 4 453 *;1w 4 *;1a 4 4q1 4hz 12y b5 *,1a 4 b5 * 94j 94k,1a 4 b5 * 94k,1a 4 94o b5 * 94p;55 4 *;55 4 *;;55 4 *;3q 4 *,48 4 * 4dv;52 4 4rg *;;;;5c 4 * 940;;2j 4 *,4j 4 9dq -4 0 * 9dw;;;4f 4 *;;;;;;;;3w 4 *,55 4 *;;;p 4 * 955,p 4 956 941 ig *,p 4 956 941 *,29 4 9ei 969 * -2 9ej,29 4 9ei * -2 9ej,29 4 8xk 9eq 941 *;;38 4 *;;;1 4 *;1a 4 ig * 94j 94k,1a 4 ig * 94k;;1a 4 * 4q1 qf;;55 4 *,n 4 *;5d 4 * 941 -2 97i;54 4 5o l7 -2 qi * -2 99f,54 4 5o l8 -2 qi * -2 99f,54 4 * l7 -2 qi 4s1 -2 99f,54 4 * l7 9a7 4qv,54 4 * l7 4qv;54 4 * 11r -2 qi 4s1 -2 99f;2f 4 * -8 4dr,2f 4 * -8 46w,2f 4 *;2f 4 * 447 41j,2f 4 * 93w,1a 4 * 4at,2u 4 * 985,2u 4 nv q3 * 987,18 4 * 4ij;;;;;4v 8 14c 283 9yy -4 *,4v 8 283 9yy -4 *;1d 8 5aq 5lv *;;;;3s 8 *;y 8 *;4u 8 *;;;;;;5d 8 *;2p 8 5a3 *;;;1 8 *;;;;;;;;;m 8 9n4 9n5 4zk * 57d,31 8 9n4 9pu 1ix * 57d;;;;;;4g 8 *;49 8 * 54c q1,49 8 * 50o;;;;;x 8 *;;4n 8 *;3q 8 *;0 8 *;0 8 *;;x 8 *;;52 8 *;;;;;;;;;;;4g 8 * y4 oc,43 8 * y4 y4 5f9 4xw 55a 5as,43 8 * y4 y4 5f9 4xw 4xt 0 5gr,43 8 * y4 y4 5f9 4xw 9or,43 8 * y4 5f9 4xw 55a 5as,43 8 * y4 5f9 4xw 4xt 0 5gr,43 8 * y4 5f9 4xw 9or,43 8 * y4 y4 4xw 55a 5as,43 8 * y4 y4 4xw 4xt 0 5gr,43 8 * y4 y4 4xw 9or,43 8 * y4 4xw 55a 5as,43 8 * y4 4xw 4xt 0 5gr,43 8 * y4 4xw 9or,43 8 * y4 y4 5f9 55a 5as,43 8 * y4 y4 5f9 4xt 0 5gr,43 8 * y4 y4 5f9 9or,43 8 * y4 5f9 55a 5as,43 8 * y4 5f9 4xt 0 5gr,43 8 * y4 5f9 9or,43 8 * y4 y4 55a 5as,43 8 * y4 y4 4xt 0 5gr,43 8 * y4 y4 9or,43 8 * y4 55a 5as,43 8 * y4 4xt 0 5gr,43 8 * y4 9or;;41 8 *;1f 8 *;;1s 8 11 * 56l;;18 8 * oc b9 54v,18 8 * 9s8 54v;1a 8 9ld c1 *;;;48 8 *;3q 8 *;55 8 *;4t 8 *,55 8 *;;;55 8 *;5d 8 519 *;55 8 *;38 8 *;;;3q 8 *;26 8 *;2o 8 *;;4t 8 9tp 5b3 *,4t 8 9tp *,4t 8 0 * 9tq,4t 8 * 0 9uh;;;4y 8 *,4n 8 *;;y 8 *;3w 8 *;;4u 8 *;;3q 8 *;49 8 51u *;;;;17 8 *,35 8 *;;;45 8 9tf -2 k6 *,2p 8 9wn -8 k6 *;s 8 *;3q 8 *;;3y 8 *;1j 8 55m 5b1 *;;;;;;;27 8 *;;y 8 *,26 8 *;17 8 *,35 8 *,2o 8 *;;;2o 8 *;3o 8 a1r *;3o 8 *;39 8 5in *;f 8 *;4b 8 5b3 *,5g 8 9pu * 4a,5g 8 * 4a,g 8 9yo -8 5b3 *;5g 8 *;1 8 *;f 8 *,1 8 *;f 8 *;f 8 *;4s 8 * -2 9wj;3x 8 * y4 j9 4zk 5h2;3q 8 *;;3w 8 *;;;43 8 * y4 5f9,43 8 * 4z4;3i 8 *,3s 8 *;;;3w 8 *,55 8 *;5e 8 *,s 8 *;;s 8 *;49 8 * 9oq,49 8 5c7 5fg *,49 8 5c7 *;29 8 * y4 gq 5f9 -4 9sq -2 9vj,29 8 * y4 9vk -4 9sq -2 9vj,29 8 * y4 -4 9sq -2 9vj,29 8 * y4 gq 5f9 -4 9sq -2,29 8 * y4 9vk -4 9sq -2,29 8 * y4 -4 9sq -2;;l 8 * 5ev,l 8 14c * 5ev;l 8 *;4g 8 *;;;55 8 *,1m 8 * a14 0,n 8 * a1x 0;;40 8 * y4 5mv,17 8 *;;4g 8 *;;0 8 *;0 8 *;;p 8 9lv y4 -2 *,p 8 9lv -2 *,p 8 9lw -8 *,3f 8 54r y4 -4 *;4g 8 *;;;e 8 *;;48 8 jc *,48 8 *;;;;38 8 *,s 8 *,6 8 *;1o 8 *,5e 8 *;;;;;2f 8 *,5 8 * 9mh -2 9mi,49 8 * f3 167 5fv;p 8 9lo cq * 5ew,p 8 9lo * 5ew,p 8 9lo cq *,p 8 9lo *,3q 8 *,1d 8 4sy * 9l5 9o9,1d 8 567 * 9l5 9o9,2t 8 9p0 * 5av,3u 8 *,s 8 9v5 * a06;;1d 8 4sy * 9l5 9o9;;3w 8 *;27 8 *;3q 8 *;27 8 *;;42 8 *;;3h 8 *;;17 8 *,35 8 *;y 8 *;;41 8 *;41 8 *;;;;2n 8 * 1a0;16 8 *;;;;;55 8 *;42 8 *,d 8 a0n 0 *,1e 8 *;2o 8 *;4g 8 *;;38 8 *;48 8 * y4,45 8 * y4 y4 169 5cb;n 8 *;42 8 *;42 8 *;;5d 8 *;42 8 *;;;;;o 8 *;;;;1 8 *;2o 8 *;;1l 8 *;;53 8 * 9zk 9zl -2 9zm,8 8 * a1n -2 a1o a1p;;;2e 8 9xk * -2 4zr;;;;39 8 54 * 5a9;4z 8 *;2f 8 f3 xm *;1l 8 *;41 8 3x *;52 8 *;;;;55 8 *;3y 8 * 5ax,3y 8 * 58w,1t 8 9xo 9xp * 128,1t 8 9xo * 128;;11 8 * 2ab;;3q 8 *;;43 8 * 4tv;;;;;;39 8 * 5a9;;3q 8 *;;18 8 * 4um,4y 8 586 9ul * 54,4y 8 586 * 54;;s 8 *;2e 8 9xk 54 4yy -2 *,2e 8 9xk 54 j9 -2 *;;28 8 *;;3f 8 *,4y 8 *;s 8 *;6 8 *;17 8 *;1w 8 *;;28 8 *;q 8 *;;3w 8 *;4g 8 *,q 8 *;4n 8 *;4g 8 *;4o 8 *,55 8 *;55 8 *;;5d 8 5a3 9ns *;1w 8 *;27 8 *;n 8 * a1w 0;4o 8 *;;q 8 *,2o 8 * 121 4vj,4u 8 *,5e 8 *;;3i 8 *;;;;;;;x 8 *,1r 8 9x8 *,1r 8 5ah -2 9x9 -2 *;45 8 *;;53 8 5as 0 -2 167 *;;;;;20 8 * 55x 9pf;;40 8 * y4 5mv,17 8 *,q 8 * y4;;;;;;;2w 8 9nw -2 167 *;;2f 8 * 9kh,53 8 14e 9zg * 9zh,55 8 * 59i,d 8 a0b a0c * a0d,d 8 a0b * a0d,4p 8 14b * a0p;d 8 * a0o,1u 8 *;1u 8 *;40 8 *;;s 8 *,6 8 *;s 8 *;;2c 8 * 9wt;45 8 pc *;;13 8 0 * 9rq zv,3l 8 0 * a1s a1t,3l 8 0 * a1t;;;52 8 *;3s 8 *;52 8 *;5c 8 * 9km;;54 8 * 5ax;5d 8 *;;;;;1l 8 * 58n,4f 8 *;;;18 8 * 52j;;2q 8 *;;;54 8 9qz * 9r0;3q 8 *;;;4w 8 54 b1 * 57d;;42 8 *;y 8 *;y 8 *,4a 8 * 14c ba 9y8,4a 8 * 9y9 9y8;;49 8 q1 5as 0 * 5c7,49 8 9oo 0 * 5c7;;;;4t 8 *;e 8 *;2g 8 jh 9lt *;p 8 14c 55x *,4t 8 *,s 8 *;;;1m 8 gq 567 * ba a12,1m 8 u0 * ba a12;;4g 8 * y4,3u 8 *;48 8 * 5b;;;;;;1w 8 15d * -2 9nz;1w 8 9ny -2 *,1w 8 p 5d2 *,1p 8 * 5do;3i 8 *;;;;;1f 8 *,3h 8 *;2d 8 *,1a 8 *;26 8 *;;;;;;42 8 *,33 8 *,17 8 *,35 8 *;42 8 *,5d 8 *;33 8 *;;29 8 9vi * 9v7;;s 8 *;1o 8 *,5e 8 *;1o 8 *;2q 8 *;;;;;;;;38 8 *;;;1 8 *;54 8 9ql * 9qm;;;l 8 5ab 9np *;48 8 4wi *,27 8 *;;;3q 8 *;;17 8 *;;35 8 *;;;1 8 *;;20 8 559 * 9pd;55 8 *,n 8 *;;;;;4y 8 *;;5e 8 *;16 8 * y4;;54 8 * 1rs;;;4z 8 *;4t 8 * 556;1n 8 *,1n 8 52y *,1n 8 3i *,1n 8 oc b9 *,18 8 9s9 oc b9 *,18 8 9s9 9sa *;38 8 *;;;;1n 8 14c 167 *,22 8 167 *,c 8 9tc 9mc 167 *;;;;1n 8 *,22 8 *;54 8 j1 * -4 9pz -4 9q0;;;4t 8 * 9u1;;;54 8 * l1 -4 9pz -4 9q0,54 8 * l1 9r2 9r1,54 8 * 9r2 9r1,3d 8 * a0v,j 8 1 * a0z;1t 8 *;;3f 8 *;3f 8 *;l 8 5ko 121 *;4g 8 *;;;;;;1n 8 *;;3q 8 *;26 8 *;;58 8 5k3 *;58 8 * sz 5k3;5c 8 *;26 8 *;4l 8 *;;;;43 8 59d y4 5f9 y4 5f9 4xw * 14c 0 5gr,43 8 59d y4 5f9 y4 5f9 4xw * 0,43 8 4tv y4 y4 5f9 4xw * 14c 0 5gr,43 8 4tv y4 y4 5f9 4xw * 0,43 8 9os y4 5f9 4xw * 14c 0 5gr,43 8 9os y4 5f9 4xw * 0,43 8 59d y4 5f9 5f9 4xw * 14c 0 5gr,43 8 59d y4 5f9 5f9 4xw * 0,43 8 4tv y4 5f9 4xw * 14c 0 5gr,43 8 4tv y4 5f9 4xw * 0,43 8 9os 5f9 4xw * 14c 0 5gr,43 8 9os 5f9 4xw * 0,43 8 59d y4 5f9 y4 4xw * 14c 0 5gr,43 8 59d y4 5f9 y4 4xw * 0,43 8 4tv y4 y4 4xw * 14c 0 5gr,43 8 4tv y4 y4 4xw * 0,43 8 9os y4 4xw * 14c 0 5gr,43 8 9os y4 4xw * 0,43 8 59d y4 5f9 4xw * 14c 0 5gr,43 8 59d y4 5f9 4xw * 0,43 8 4tv y4 4xw * 14c 0 5gr,43 8 4tv y4 4xw * 0,43 8 9os 4xw * 14c 0 5gr,43 8 9os 4xw * 0,43 8 59d y4 5f9 y4 5f9 * 14c 0 5gr,43 8 59d y4 5f9 y4 5f9 * 0,43 8 4tv y4 y4 5f9 * 14c 0 5gr,43 8 4tv y4 y4 5f9 * 0,43 8 9os y4 5f9 * 14c 0 5gr,43 8 9os y4 5f9 * 0,43 8 59d y4 5f9 5f9 * 14c 0 5gr,43 8 59d y4 5f9 5f9 * 0,43 8 4tv y4 5f9 * 14c 0 5gr,43 8 4tv y4 5f9 * 0,43 8 9os 5f9 * 14c 0 5gr,43 8 9os 5f9 * 0,43 8 59d y4 5f9 y4 * 14c 0 5gr,43 8 59d y4 5f9 y4 * 0,43 8 4tv y4 y4 * 14c 0 5gr,43 8 4tv y4 y4 * 0,43 8 9os y4 * 14c 0 5gr,43 8 9os y4 * 0,43 8 59d y4 5f9 * 14c 0 5gr,43 8 59d y4 5f9 * 0,43 8 4tv y4 * 14c 0 5gr,43 8 4tv y4 * 0,43 8 9os * 14c 0 5gr,43 8 9os * 0,43 8 * 14c 0 5gr 9ot;;54 8 jc * -2 54 9pu 9q6,54 8 jc * -2 9pu 9q6;o 8 * sz 4yh;;4z 8 *;;5c 8 * c1,12 8 * zv,1p 8 3l *;5c 8 5lm y4 *;3f 8 * 5m7;;1w 8 *;5c 8 *;52 8 *;;28 8 *;e 8 *,3i 8 *,3s 8 *;;;;;26 8 j3 *,2e 8 9xe 9n1 9w0 9xf di *,2e 8 9xe 9w0 9xf di *,1 8 * 121 t7,0 8 * 121 t7,g 8 * 121 t7;4b 8 *;4f 8 *;4f 8 *;4u 8 *,s 8 *,6 8 *;2e 8 * 1ud;1f 8 *,3w 8 *,3h 8 *,3i 8 * 27q,3i 8 5ia *,3s 8 5ia *;2f 8 * 9kj;2s 8 *;2t 8 9p5 * 9p6;;;e 8 *,3i 8 *;48 8 * 5b;;;;;;;;x 8 *;22 8 * 167 9mc;e 8 *;;1 8 *;3u 8 *;;4w 8 54 9me *,1 8 *,1 8 * b1 9n1 9xn;f 8 *;f 8 *;f 8 *;f 8 *;;f 8 *;0 8 *;y 8 *;1a 8 54 5in *,p 8 54 4zk *,p 8 9lh *,1f 8 *,3w 8 9m3 -4 54 4zk *;2d 8 *,1a 8 *;2d 8 *,1a 8 *;s 8 * a09,s 8 *;;;4b 8 *;4b 8 *;;11 8 *,11 8 * 5l4;2o 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;31 8 4zk *;42 8 *,5d 8 *;5d 8 *,4u 8 *;;4v 8 5in * 55l;;;4g 8 * y4,4y 8 * -2 54,4y 8 * y4,4y 8 * 9ul 54,4y 8 * 54,4f 8 *;1l 8 *;;;38 8 *;;p 8 167 55y *,3w 8 9m3 -4 167 55y *;;;55 8 df * a03;;;;58 8 5k3 *;;;;;;49 8 * 9op,1z 8 3i * zv;;y 8 *;38 8 *;42 8 *,33 8 *,5d 8 *;;;;;;0 8 *;0 8 *;42 8 *,33 8 *,17 8 *,35 8 *;5d 8 *;;;42 8 *,5d 8 *;3x 8 5aj *;2i 8 *;;;55 8 *;;54 8 * 5a9 l1 -4 9pz -4 9q0;5c 8 * y4 9kp,43 8 * y4 5f9 y4 5f9 4xw 55a 5as,43 8 * y4 5f9 5f9 4xw 55a 5as,43 8 * y4 5f9 y4 4xw 55a 5as,43 8 * y4 5f9 4xw 55a 5as,43 8 * y4 5f9 y4 5f9 55a 5as,43 8 * y4 5f9 5f9 55a 5as,43 8 * y4 5f9 y4 55a 5as,43 8 * y4 5f9 55a 5as;3u 8 *;;;;;;4n 8 *;;;5c 8 *;p 8 5al * -2 9li 167 9lj,p 8 5al * -2 9li 9lj,p 8 5al * -2 9li 167,p 8 5al * -2 9li;48 8 *;42 8 *,5d 8 *,3i 8 *,3s 8 *;e 8 *;4o 8 *;;4g 8 *;;;;;;55 8 *,3i 8 *;;16 8 *;5d 8 * 9ns,22 8 9tc 9mc * 9td,22 8 9tc 9mc *,22 8 167 55x * 550,c 8 9tc 9mc * 550,4v 8 9ys -4 3l c1 * 9yt,4v 8 9ys -4 jh c1 * 9yt,4v 8 9ys -4 9yu * 9yt,4v 8 9yz -4 jh c1 * 9z0,4v 8 9yz -4 jh cq * 9z0,4v 8 9yz -4 5l c1 * 9z0,4v 8 9yz -4 169 * 9z0;;;3u 8 *;3f 8 * c1 5ma;;;2i 8 567 *;;18 8 * 53l 5iz,18 8 * 5iz,18 8 * 53l,18 8 *;;;;4y 8 * 54l;x 8 *;;;;;;;2f 8 * q1,2f 8 * 5fv 3c,2f 8 * 9kc,2f 8 9kd y4 *,2f 8 * -2 9ke,1a 8 y4 5m7 *,1a 8 dc 5m7 *;2s 8 *;2s 8 *;x 8 *;53 8 f3 9zs q1 *,53 8 9zs q1 *;;55 8 *;;;4b 8 zw *,4b 8 t7 *;;;8 8 * a1l a1j;1n 8 55m *;;54 8 9qd 9n1 9qe 9qf * 9qg,54 8 9qd 9n1 9qf * 9qg,54 8 9qd 9n1 9qe * 9qg,54 8 9qd 9n1 * 9qg,54 8 5gt dc -2 * 9qy,1n 8 *;5g 8 *,g 8 * t7;;5c 8 *;;;;;38 8 *;;38 8 *;45 8 *;38 8 *;;1l 8 *;;;39 8 *;4o 8 *,n 8 *;n 8 168 *,n 8 *;;;;26 8 *;;4b 8 *,0 8 *;e 8 *,3i 8 *;;1 8 *,s 8 *,3d 8 * 52q;;;;;3y 8 *;;;;55 8 *;5c 8 *;4t 8 9uc 54 5in *;3q 8 *;3i 8 *,3s 8 *;;4t 8 * 4xi;;;58 8 *;38 8 *;;3q 8 *;42 8 *,1e 8 *;;;;28 8 *;;22 8 *;;30 8 *;4t 8 *;;55 8 *;;;;;4o 8 *;4o 8 *;1 8 *;;17 8 *,3b 8 * 14c 567 9st,3b 8 * gq 567 9st,3b 8 * 9su 9st,3b 8 * 14c 567,3b 8 * gq 567,3b 8 * 9su,35 8 *;3b 8 0 * 14c 567,3b 8 0 * 9ss,29 8 0 * 9vo 5l 55x,29 8 0 * 9vo 5l cu,29 8 0 * 9vo 9mc;3i 8 *;;;41 8 *;3i 8 *,3s 8 *;2u 8 *;;s 8 *;;42 8 *;;;;;3q 8 *;;3w 8 *;;3q 8 *;;;;42 8 *;;;1y 8 9w7 b9 *;;;3b 8 * 53l -2 9sn;1 8 *;;18 8 5b2 *;1u 8 *;40 8 *;;3s 8 *;l 8 5ko 121 *,l 8 5ko *;40 8 *;41 8 *;;;5c 8 l9 *;y 8 *;t 8 *;;3u 8 *,22 8 * 15d 9mc,22 8 * 9mc,22 8 15d * 9mc;18 8 jc * 53l 5iz,18 8 jc * 5iz,18 8 jc * 53l,18 8 jc *,18 8 53l 5iz jc *;3s 8 *;3x 8 *;;3u 8 *;;;o 8 * 9r8,o 8 9ra -4 *;55 8 *;;3q 8 *;4z 8 *;3w 8 *;3w 8 *;;4t 8 * 9ui;;;;3w 8 9m3 -4 * 167 5m7,s 8 * 167 5hl;;e 8 *;;;;38 8 *;;5c 8 * 9ks;;3u 8 *;;;1w 8 9o6 9o7 9o8 *;4b 8 *;5c 8 *;3q 8 *;;2j 8 5hu *,2j 8 sz *,2j 8 54 *,4z 8 * 9yn;55 8 *,n 8 *;16 8 * 167,54 8 * y4 -2 54 c1 5gt -2 9q1,54 8 * y4 -2 9q2 -2 9q1,54 8 * y4 -2 54 c1 5gt -2,54 8 * y4 -2 9q2 -2;57 8 *;1n 8 *,38 8 *;53 8 * 9z6 -8 9z7,53 8 * -8 9z7,8 8 * -8 au l1;2f 8 *;54 8 9qs 0 9qt 1o *;;2f 8 * -8 9kg;16 8 *;16 8 *,5c 8 * 9kn;53 8 * a00;;4f 8 *;4g 8 *;4b 8 *;;2f 8 *;42 8 *,5d 8 *,4u 8 *;1o 8 *;;3i 8 *,3s 8 *;;2b 8 *,4o 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;3q 8 *,2b 8 *,4o 8 *,55 8 *;4n 8 *;4o 8 *,55 8 *;55 8 *;55 8 *;;;;;20 8 9n1 9pg -2 cq *;;;;3w 8 *,55 8 *;;4t 8 9u4 -4 oc *;4b 8 * j3;4b 8 *;;42 8 *,33 8 *;3x 8 *;;;43 8 59d y4 5f9 y4 5f9 4xw 4xt 0 *,43 8 9os y4 5f9 4xw 4xt 0 *,43 8 59d y4 5f9 5f9 4xw 4xt 0 *,43 8 9os 5f9 4xw 4xt 0 *,43 8 59d y4 5f9 y4 4xw 4xt 0 *,43 8 9os y4 4xw 4xt 0 *,43 8 59d y4 5f9 4xw 4xt 0 *,43 8 9os 4xw 4xt 0 *,43 8 59d y4 5f9 y4 5f9 4xt 0 *,43 8 9os y4 5f9 4xt 0 *,43 8 59d y4 5f9 5f9 4xt 0 *,43 8 9os 5f9 4xt 0 *,43 8 59d y4 5f9 y4 4xt 0 *,43 8 9os y4 4xt 0 *,43 8 59d y4 5f9 4xt 0 *,43 8 9os 4xt 0 *,43 8 9ou 0 * 9ot,3k 8 u0 *,3k 8 cq *,3k 8 l7 *;3k 8 *;54 8 * y4 -2 54 c1 5gt -2 9q1,54 8 * y4 -2 9q2 -2 9q1,54 8 * dc -2 54 c1 5gt -2 9q1,54 8 * dc -2 9q2 -2 9q1,54 8 * y4 -2 54 c1 5gt -2,54 8 * y4 -2 9q2 -2,54 8 * dc -2 54 c1 5gt -2,54 8 * dc -2 9q2 -2,54 8 * dc -2 9qy;;;;;18 8 *;18 8 1 -4 * 28i;;;;;41 8 *;;4g 8 * y4;e 8 *,5d 8 *;;;;;39 8 167 *,39 8 3c *,4t 8 4a *;39 8 *,4l 8 *;39 8 *;;o 8 *;;3q 8 *;;4z 8 *;;s 8 * c1;3q 8 *;3b 8 0 5d2 u0 *,3b 8 0 5d2 l7 *,3b 8 0 u0 *,3b 8 0 l7 *;1o 8 *;;5c 8 * y4;;42 8 *;;;;2e 8 *,1t 8 * y4 128,1t 8 * 128;2e 8 *;;4g 8 *;52 8 *;s 8 * 4xa;;;4g 8 *;3f 8 *,1o 8 *,3b 8 0 5d2 u0 *,3b 8 0 u0 *,5e 8 *;5e 8 *;5e 8 *,s 8 *;;;;4z 8 *;45 8 *;;;;;5c 8 *;3q 8 *,55 8 *;;3w 8 *;;5c 8 jh * 5a9;;3q 8 *;3q 8 *;;55 8 *;;;42 8 *,1e 8 *;;;;18 8 53l * 9rz,1p 8 * y4 oc;1p 8 * dc oc;;18 8 9rv * 9rw;1p 8 *;;;;48 8 *,2e 8 169 * 9xa,2e 8 9xb -4 169 *;;;42 8 *,33 8 *,35 8 *;;;;;2s 8 *;3w 8 *;55 8 *;45 8 pc *;;e 8 *;;t 8 *;;;;;4l 8 9y1 -2 5l * 4vp;;3q 8 *;3w 8 *;;3q 8 *,1d 8 * 9of 0 5gr;;5d 8 5a3 *;;;3w 8 *;;58 8 * 55r;58 8 *;58 8 *;58 8 *;58 8 *;;;;;41 8 5h2 *;55 8 *;3w 8 *;3q 8 *,55 8 *;3w 8 *;5 8 *,s 8 *;5 8 jc *,s 8 jc *;;;;1f 8 *;;;l 8 * 121 5e3;;;;5 8 *;1f 8 *,3f 8 jh *,3f 8 *,5 8 *;;4g 8 * 5kh;;l 8 * 121 55d;5c 8 *;48 8 168 *,48 8 jc *,2t 8 * l1 5ao 9p2,2t 8 * 5ao 9p2;;48 8 *;;;38 8 *,4f 8 *;38 8 *;;;2s 8 *;42 8 *,1e 8 *;1t 8 9xq 9n1 cq 4yl -4 *,1t 8 9xq 9n1 ba 4yl -4 *,1t 8 9xq 9n1 9ws -4 *,1t 8 9xq cq 4yl -4 *,1t 8 9xq ba 4yl -4 *,1t 8 9xq 9ws -4 *;;2p 8 *;3b 8 *,45 8 *;45 8 *;45 8 *;;45 8 *;45 8 *;;2g 8 * 9rr 9rq zv;5c 8 * 9kn;;;4j 8 9uv -4 0 * 9uu;;;55 8 *;;;;18 8 65 1 jh c1 *,18 8 65 1 9sb *;e 8 *;;;;;5c 8 cq *;;48 8 *;;;3f 8 * y4,3f 8 * dc,3f 8 *,4y 8 * -2 ds,5e 8 *,53 8 167 * 5fg 9zw,53 8 * 5fg 9zw;3f 8 *,s 8 *;5e 8 *;3h 8 *,1o 8 *,5e 8 *;;;3f 8 *;;;;3q 8 *;m 8 9n3 -4 9n2 4zl *,m 8 9n3 -4 9n2 b9 *;;;57 8 *;;0 8 *;4b 8 *,0 8 *;55 8 *;q 8 *;;1n 8 14c *,1n 8 *,22 8 *,22 8 * 4ti;42 8 *,1e 8 *;49 8 14z * 577;;;;20 8 9n1 9pg -2 cq *;4g 8 * oc;1e 8 *;42 8 *,1e 8 *;4g 8 *;;;;;;;;;;;;5f g 1m 6gm b5 66j *,5f g tk 64z b5 66j *,5f g alp 66j *;;0 g 5vk b5 *;;4g g *;;;4m g ahv b5 * -2 ahw ahx -2 ahy,4m g ahv b5 * -2 ahw -2 ahy;;;;5 g tk *,3p g 1 -2 tk *;3t g * 6af;;;;5c g *;5d g *;;2q g * b5 67g,2q g * b5 5sg;;;;41 g *;;;5c g *;30 g * 8r 5v4;;3q g *;;5d g * e1;4e g 63r 1m -2 ajf -2 1m lo *,4e g ajh -2 ajf -2 1m lo *;e g *;;l g tk * 5rg,l g * 5rg;l g tk * 63u,l g * 63u;;4y g * 60l;2o g *;;;54 g zz *;e g * 689;5 g 8r *;2f g * b5,5 g * a2x -2 a3r,2b g * a2x a46 -2 a47,2b g * a2x a46 -2,49 g * b5 uk xi 6f8,43 g a75 -2 * b5 0 625;5 g tk *,5 g *;;;l g * 15l 6cv;41 g *;;;;;;5g g aim -2 * b5 5uc;;;;;;;1h g 6ae b5 *;1d g 6g3 du uk -2 xh * -2 a6o,1d g 6aq -2 xh * -2 a6o;;;;;4o g li b5 *,n g ajn b5 * -2 1;;;;;;;54 g zz 6df -2 b5 * b5,54 g lv 6df -2 b5 * b5,54 g a8k -2 b5 * b5,54 g zz 6df -2 * b5,54 g lv 6df -2 * b5,54 g a8k -2 * b5;;;3s g * 5nr;;;;;;;;;;4b g * e1 649,39 g * a5r,39 g * e1 649;f g 5v4 *,3 g 4a *;1h g * b5 5vk;42 g *,33 g *;;5d g *;;;;2b g li b5 *,4o g li b5 *;3q g *;11 g * ae6;;3p g 1 -2 tk *;2o g *;;;;;3t g * 66s;;4y g adz b5 11l *;42 g *;;;;;;;42 g *;;38 g *;54 g 5z8 * -2 a87 -2 a86;;;12 g * cm,3b g 0 b5 *,a g * agg,3j g * cm;;;;;;;;2o g 5rp b5 *;;;e g *;;;;;1d g 6g3 mn * a3d a6a,1d g 5qu * a3d a6a;3q g *;;3q g *;3s g * 6eb;;;;1s g 61c *;p g 1m * b5 lo a2w,p g 1m * b5 mn a2w,p g 1m * b5 5qu a2w,p g 1m * b5 6aq a2w,p g 1m * a2x a2w,z g 1m * b5 lo a2w,z g 1m * b5 mn a2w,z g 1m * b5 5qu a2w,z g 1m * b5 6aq a2w,z g 1m * a2x a2w,3p g 1 -2 1m *,19 g 1m * b5 lo;;26 g * b5 62b,48 g * b5 5tg 5b;;;;1n g e1 *,22 g e1 *;;;;;26 g *;1n g *;;;f g * 5pw;;;;;;t g *,t g * b5 5qx;21 g * 651;;3b g 0 tk * b5 5qu,3b g 0 tk * tk 5qu,3b g abp 8r abe 0 tk *,3b g abp abe 0 tk *,3b g abp 8r 0 tk *,3b g abp 0 tk *;;;;;;3u g *;42 g *,5d g *,3v g aay b5 *,45 g acg -2 1m *;;q g *,3c g * e1 64r,2l g * 11l;;;;4b g * b5 6dl,4b g * a55;;39 g 5yi *;;;e g *;e g *;;;4t g adu -2 *;;;;3b g 0 tk 5s7 b5 *,3b g 0 b5 *,3b g * b8 0 abg 5qu abh,3b g * b5 0 abg 5qu abh,3b g * abg 5qu abh,3b g * b8 0 abg abh,3b g * b5 0 abg abh,3b g * abg abh,2m g anf -2 11l *,2m g anf -2 z5 *;a g 66k *;;;;;;20 g pv * a7p;42 g *;4g g * 8r;;;3f g * b5 a3g;;;;5f g 6fw uk 6fl *,5f g 6fw *;;3t g * 6af;;;;2z g aki akj b5 *;;4m g ahv b5 * -2 ahw ahx -2 ahy,4m g ahv b5 * -2 ahw -2 ahy;;;3y g *;;;;5c g * b5 6dl;;;;;;;5d g *;5d g *;;;;;;b g * agy b5;43 g 5vv b5 lr 6ac 0 625 b5 mk *,43 g e1 lr 6ac 0 625 b5 mk *,43 g 5vv b5 6ac 0 625 b5 mk *,43 g e1 6ac 0 625 b5 mk *,43 g 5vv b5 lr 0 625 b5 mk *,43 g e1 lr 0 625 b5 mk *,43 g 5vv b5 0 625 b5 mk *,43 g e1 0 625 b5 mk *,43 g b5 mk * -2 a78 -2 a79;;3q g *,5d g 5wc b5 *;5d g 6gj lo *,5d g 6gj z5 *,5d g 5wc b5 lo *,1d g * a6b,27 g *,21 g 5ro b5 *;;5g g aim -2 4a b5 *,5g g * 6c0 b5 a2u;;;;28 g * 1m,3s g * 6af,3t g * 6af;;;;;;5f g 1m 6gm b5 66j *,5f g tk 64z b5 66j *,5f g alp 66j *;;;;1a g y7 *,p g * b5 lo a2w,p g * b5 mn a2w,p g * b5 5qu a2w,p g * b5 6aq a2w,p g * a2x a2w,z g * b5 lo a2w,z g * b5 mn a2w,z g * b5 5qu a2w,z g * b5 6aq a2w,z g * a2x a2w;;3x g * 11l a2u aez af0,3x g * 11l a2u aez;26 g * b5 5xt,26 g * 67r 6hv;;11 g *;11 g *;2f g y7 lo *,2f g y7 du *,2f g y7 mk *;1d g * uk -2 xh 5p6 -2 a6o,1d g * uk -2 a6p -2 a6o;5c g * a2c;;43 g a75 -2 * 5on;;;1a g a2i tk * -2 a2j,p g tk z5 *,p g tk * b5 lo a2w,p g tk * b5 mn a2w,p g tk * b5 5qu a2w,p g tk * b5 6aq a2w,p g tk * a2x a2w,3w g a39 -4 tk z5 *,f g a4v b5 z5 *,f g a4v b5 11l *,39 g * b5 6ae,30 g a2u *,30 g * ab5,30 g * b5 5o0 1m a2u 66g,30 g * 1m a2u 66g,30 g ab8 a2u *,3 g agb *,z g tk * b5 lo a2w,z g tk * b5 mn a2w,z g tk * b5 5qu a2w,z g tk * b5 6aq a2w,z g tk * a2x a2w,h g *;;5c g *;2o g *;1f g *;;26 g *;;;;;;;;;;;;16 g *;16 g *;;;l g tk * 15l tk 5wg;l g * 15l 6gk;;;49 g 5on b5 uk xi * 6f8;43 g * b5 lr 0 625 y2 pn,43 g * b5 lr 0 625 a77,43 g * b5 0 625 y2 pn,43 g * b5 0 625 a77;5c g *;1f g *,3h g *,1o g *,q g *,2o g * 15l mn 6cq,2o g * 15l 6cq;;;48 g * 1m 6g8;;;;;1n g * 5rp,1n g * z5 5rp,1n g * 11l 5rp,18 g aas -2 * 5rp,22 g * 5rp;;;;41 g 3x *,5g g aim -2 3x *;;;5d g * b5 lo 60k,1z g * b5 lo 60k,1z g * b5 60k;;1k g 5xa *;;;;;;;;;18 g 61x 1 *;;;;;;54 g pv * a2u a8d,54 g np * a2u a8d;52 g *;;4y g adz lo *,1k g * 68l;;;4m g ahv b5 0 * -2 ahw ahx -2 ahy,4m g ahv b5 0 * -2 ahw -2 ahy;;5g g * -2 j3;;18 g * 5zx 5w5,18 g * aaa,18 g 1mz * e1 649,18 g 1mz * aab,18 g * 5zx,1o g *,2q g 1tl b5 *;;1d g a6u * 1m lo a6v,1d g a6u * 1m a6v;;48 g *;2 g ahm 1m 66j * -2 5v4,2 g ahm 1m * -2 5v4;;1k g * 66g;5b g 5rx b5 *;;;e g *;3q g *,4g g * 6c7,26 g * 677;3q g *;22 g 1m * 6a8;1o g *;42 g *,5d g *;;;;;;;3p g 1 -2 e1 *;;;;;;;3x g aex tk 5qu 126 b5 *;;;;;;;;5c g * 604,20 g du * 15m f3 a7w,20 g du * f3 a7w,21 g 5qf b5 *,21 g 5zc *;;;;;v g tk * b5 mk ano,v g tk * b5 ano;;;;;;;;;;n g ajn b5 * -2 1;;;;;;;3q g *,48 g e1 lo *,48 g 1m lo *,2t g * pn a6z,2t g pn xh a7e -2 *,o g * -2 a8p df 64p,o g * -2 a8p a8q,o g * b5 6fs,o g * tk 5z3,o g * a8r,o g * xh a8s a8t tk a8u,o g * a8s a8t tk a8u,o g * xh a8s tk a8u,o g * a8s tk a8u,1i g 5no 1m lo *;q g *,38 g *;;;;;;;y g *;y g *;;;;;;v g y7 * 1m uk;;;2f g pn f3 120 *,2f g pn f3 *;;54 g * 5qr -2 a87 -2 a86;2f g y7 * 67g;;e g *;;17 g * 5qu;;;2s g *;;;;2o g *;3y g *;;;;3q g *;2u g * pn a6z;;;;;;45 g acg -2 39 *;50 g 67g *;;42 g *;;;;;5d g *;16 g tk *,16 g *;;;1f g *,3h g *;;;;;;;2q g 5nx *;;;1o g *;;3q g *,2b g li b5 *,4o g li b5 *;;;y g *;;;;l g * 15l 5xm;;;;;;35 g *;;3w g a35 b5 *,1w g * b5 -2 a63,r g ah3 b5 *,r g ah3 e1 *;1w g * -2 a63,1w g * p,1w g zz * -2 a69;52 g * b5 a4n;;;;;;;5f g 1m 6gm b5 66j *,5f g tk 64z b5 66j *,5f g alp 66j *;1s g * 5rh;;;1o g *;;2d g *,1a g *;2d g *,1a g *;;;2j g *;;4t g acr np * acs -2 act,4t g acr np * -2 act,4t g acr np * acs -2,4t g acr np * -2,4t g ad2 np *,4t g np * abl adf;;;;;;;;;;2f g * a23,18 g * 1 39 cm,18 g * 1 tk cm,19 g * 1;;;;1h g * b5 6hi;;;;43 g e1 0 * y2 pn,43 g e1 0 * a77,3k g lo *;;;3q g *;;;;26 g * 66s,58 g * tk 6hj,58 g 6hj *,58 g * e1 6hj;;;;48 g *;;;;4g g *;5d g 39 *;5d g 6gj lo *;;;;;;54 g a8f 67v *;5c g * b5;54 g a8f 67v lo *;;;17 g *,18 g * 5zx 600,18 g * aae,18 g * 5zx,3v g aav aaw * b5,3v g aav * b5;;;2b g li b5 *,4o g li b5 *;2b g li *,4o g li *;43 g a75 -2 b5 *,2t g a7f a7g b5 *,18 g xh 67g *,18 g aao *;e g *;;;3q g *,5f g tk 675 b5 * 67g;;;;18 g xh 67g 39 *,18 g aao 39 *;;;54 g lv * -2 6fu 67s -2 a86,54 g lv * -2 a87 -2 a86,54 g zz * -2 6fu 67s -2 a86,54 g zz * -2 a87 -2 a86,54 g a2u 68f pv *;;;;;;;;;;2s g *;;3j g tk *;;4g g * 8r,4g g * 1m,4e g * 1m -2 ajf -2 39 63u,4e g * 1m -2 ajf -2 e1 lo 64r,4e g * 1m -2 ajf -2 ajg;3f g * b5 a3h;;;;;;;;;;18 g * 60g;2g g aa8 * aa9 cm,2g g aa8 * aa9;1h g *;26 g * b5 5tg;;;;1n g e1 *,4t g 6f7 e1 *;;;54 g np * -4 a2x -4 a85;1z g *;3b g 61v * abm abn,3b g 61t * abm abn,3b g 61v * abn,3b g 61t * abn,q g a8f 61w *,q g ac0 -2 61t *,1y g afr * afs aft,1y g afr * aft,2m g 61t * -8 anb,2m g 61w * -8 anb,2m g afh ag4 anm *;;;;;5b g 5rx *;;;;;;;;3p g 1 -2 e1 *;;;;;;3q g *,1h g * b5 6g8,1h g 6g3 du *;e g * b5 5xe;2g g * 625;3f g * a3j,b g * agz b5;3w g a31 a32 -2 5zk *,3q g 5zk *,21 g 5zk *;;2f g 1m *;3u g *,3u g a99 11z *,3u g a99 *;;1k g 6aj b5 *;42 g *;30 g a2u * 67g,50 g * 67g;3x g vo b5 *;;;;3p g 1 -2 e1 *;;2f g * pn;;54 g 6ah 6cz 6h1 *,2g g a9v * a9b cm,2g g aa6 * aa7;;;18 g xh 67g du * cm,18 g aao du * cm,4y g adz 11l *;2o g 5se *;;;;50 g 6fx *;;;;;;1n g *;;;3x g *;;26 g 67t b5 *;2i g 16c 1m 6g3 lr *;2s g *;e g 5vs b5 *;;;;4g g *,2u g pn xh * a6y,2u g pn * a6y,2 g xh * -2 ahn -2 aho -2 1gq -2 67r 6ba,2 g xh * -2 ahn -2 aho -2 1gq -2 ahp;4y g 6dd *;;;;e g *;2s g *;4t g * 13u;;39 g 1m z5 *,39 g 1m 11l *,54 g o0 * f3 -4 a2x -4 a85,54 g a8f a8g e1 *,2e g 1m 11l *,2e g 8r 11l *,1k g 1m * b5;42 g *,33 g *,5d g *;5f g 1m 6gm b5 *,5f g tk 64z b5 *,5f g alp *;1a g 1m * 5rj,39 g * 5pv,3v g aay b5 * 5se,1o g ab2 b5 * ab3,45 g acg -2 1m *,5f g 1m 6gm b5 * 14t,5f g 1m 6gm b5 * 5ze,5f g 1m 6gm b5 * 5nw,5f g 1m 6gm b5 * 5qp,5f g 1m 6gm b5 * 5sf,5f g 1m 6gm b5 * 67i,5f g 1m 6gm b5 * 6fw,5f g tk 64z b5 * 14t,5f g tk 64z b5 * 5ze,5f g tk 64z b5 * 5nw,5f g tk 64z b5 * 5qp,5f g tk 64z b5 * 5sf,5f g tk 64z b5 * 67i,5f g tk 64z b5 * 6fw,5f g alp * 14t,5f g alp * 5ze,5f g alp * 5nw,5f g alp * 5qp,5f g alp * 5sf,5f g alp * 67i,5f g alp * 6fw,44 g a8f amc 1m * amd;;;2s g *;;;;;5c g * 604,5c g 604 *,49 g * 6h9 6ee,49 g * a74,21 g 5ro b5 *;;1j g 5yx b5 *,1k g * 69e;;;1n g *;;2 g * 5w5 ahu;;49 g 6gt *;3t g 5tf *;;;;5f g tk * b5 als;;;;1k g * 68l;;45 g acg -2 1m *,1k g * 66g;;e g *;;;3f g 1m *,3h g *,1o g *,3p g 1 -2 * 8r,19 g xh *,19 g zz *,19 g qp *;t g *;;;44 g am9 lo * ama;;;;;38 g *,n g * b5 aju;38 g *;;54 g 5z8 5qr -2 6fu * -2 a86,54 g 5zb 5qr -2 6fu * -2 a86,54 g a88 -2 6fu * -2 a86;p g tk * b5 lo a2w,p g tk * b5 mn a2w,p g tk * b5 5qu a2w,p g tk * b5 6aq a2w,p g tk * a2x a2w,54 g a8f a8g b5 *,54 g a8f a8g tk *,z g tk * b5 lo a2w,z g tk * b5 mn a2w,z g tk * b5 5qu a2w,z g tk * b5 6aq a2w,z g tk * a2x a2w,2m g anf -2 11l *;e g *,5d g *;54 g a8f * du 5u1;3q g *;;;;;;;;;;;;;;42 g *;3w g * a37,3w g * a38;;;;54 g a2u * xh 5o2,54 g a2u * a8i,2e g 8r 11l *;28 g *;;;3q g * b5 a3s,26 g * b5 5tg,48 g * b5 6g8 e1 6ho,48 g * b5 5tg 5b,21 g * b5 6g8;;;30 g 5v4 *;5c g *;5c g y2 lv *,5c g y2 zz *;;3x g 5z7 *;;;;;5f g 1m 6gm b5 66j *,5f g tk 64z b5 66j *,5f g alp 66j *;;3q g *,49 g 690 *,20 g lo * 15m f3 a7w,20 g lo * f3 a7w;;42 g *;;;;;;;;;;;48 g *;48 g e1 *;;;;;;3q g *;;;2u g pn xh * a6y,2 g xh * -2 ahn -2 aho -2 1gq -2 67r 6ba,2 g xh * -2 ahn -2 aho -2 1gq -2 ahp;;;;28 g *;2f g pn xh *;;;20 g xh hv 6et lo *,20 g hv 6e0 6et lo *,20 g hv 6et lo *;4g g 5vm *;;;;;5 g *,b g * agx,b g ah0 *;42 g *,5d g * cm,21 g * cm;;43 g 5w1 *,43 g 5vk *;44 g tk *;39 g 67r *;3t g * 6do;n g 64k b5 *;e g 5sp *;;30 g a2u * 5v4,30 g ab8 a2u * 5v4,30 g a2u * ab9,3x g 5us 11l a2u * aez af0,3x g af1 a2u * aez af0,3x g 5us 11l a2u * aez,3x g af1 a2u * aez,2 g ahk pv a5v * ahl,2 g ahk a5v * ahl;;;42 g *,56 g * a49,33 g *,5d g *;43 g a75 -2 e1 lr *,43 g 5vv b5 lr * 0 625 y2 pn,43 g 5vv b5 lr * 0 625 a77,43 g e1 lr * 0 625 y2 pn,43 g e1 lr * 0 625 a77,43 g 5vv b5 * 0 625 y2 pn,43 g 5vv b5 * 0 625 a77,43 g e1 * 0 625 y2 pn,43 g e1 * 0 625 a77;;39 g a5s 67t b5 lo *;;;;3q g *,20 g du * 15m f3 a7w,20 g du * f3 a7w;;;49 g * 6ee 0 a70,49 g 6ee * 0 a70,49 g * 690 68x,3b g xh * 8r,29 g zz *,29 g xh * 8r,2a g ajc -8 xh * e1 aj5 ajd;;;;2m g * 8r afs ank,2m g * afs ank;5c g * lv 68o,3s g * mk 68o;;41 g *;5c g * 68o;;;;;;;;;;;;;;;;1d g 662 a6e *;4m g 5nd b5 * -2 ai0 -2 ai1,4m g 5nd b5 * -2 -2 ai1,2l g 6ee i8 uk *,2l g 6ee *;;q g *;;1k g 6aj b5 *;1h g 5ro b5 *;;3q g * 651,21 g * 651;;;r g ah3 b5 *;54 g zz 6df -2 b5 * 629,54 g lv 6df -2 b5 * 629,54 g a8k -2 b5 * 629,54 g zz 6df -2 * 629,54 g lv 6df -2 * 629,54 g a8k -2 * 629,3y g * 629;2f g pn *,3f g pn *,3p g 1 -2 pn *;;;;;;;;3q g *,1d g 1m 6g3 mn uk xh *;;;1o g *;;;1n g *;42 g *,33 g *;;;;;;;2f g pn xh * -2 a25,4g g xh *,2u g pn xh * a6y,2u g pn * a6y;;4t g * 69d;1h g * b5 al4;;26 g 6fb b5 *,48 g * 63z;4g g * 8r,o g * 5zb 69l tk;;43 g * 6h2;;;;;;;;;;;;;42 g *;;l g 60u 15l *;;;;;;;16 g *;;;3y g *;;41 g *;;;;;42 g *,33 g *,17 g *,35 g *;;;54 g zz * -2 b5 a8j,54 g lv * -2 b5 a8j,54 g zz * -2 a8j,54 g lv * -2 a8j;2f g *;;;;;3q g *,4m g ahv b5 * -2 ahw ahx -2 ahy,4m g ahv b5 * -2 ahw -2 ahy;;2t g pn i8 6a4 b5 *,2t g a7d 6a4 b5 *,20 g a7q * z5,27 g *,27 g 6a4 b5 *,o g a92 b5 * -4 a93 a94 a95,1h g 6a4 b5 *;;12 g 1m lo *,12 g tk *;;;;;;;2e g 1m 66j *;;1h g * b5 60q;e g 5vs *;;;;2j g tk *,2j g 13n *;o g 6ce lr * 69l tk;;;;;;42 g *,e g *,5d g *,3x g aex tk 5qu * uk;4b g 66l b5 lo 6dl *,4b g 66l b5 6dl *,4b g 6dl *;21 g 5ze *,1h g 5ze *;;2f g pn *;1d g 6g3 mn * a3d a6a;3q g *,1d g 6g3 lr * a3d a6a;4b g 5ou b5 *;;;;;;42 g *;;42 g *,33 g *,17 g *,35 g *;;;;;41 g 6ar *;41 g *;;;;;;;;;;2s g *;1z g *;4t g * tk cm;2f g 1m nj *;;1f g *;1s g * a4g,1s g * a4h,4b g 66l b5 *,4b g * b5 5uu,4b g a5a -2 * -2 a5b 63u,21 g * b5 5ng;1f g *;;41 g *;;1n g *;;1n g *;;;;;5c g * 5v6;1o g ab2 b5 * ab3;;5d g *;;;;2g g e1 a2u * 643;16 g * uk;;;;;;;;1d g 1m * mn uk a6j;;;;;2b g li b5 *,20 g du * 15m f3 a7w,20 g du * f3 a7w,18 g * 600,4o g li b5 *,21 g 5qf b5 *,21 g du *;;;;3q g *;3b g 0 tk 5s7 tk *,3b g 0 tk *;;;1o g *,3b g 0 tk 5s7 tk *,3b g 0 tk *,2q g 5nx b5 *,2q g 5nx b5 * b5 5x3,3p g 1 -2 tk *;;;5d g * lo 60k,1z g * lo 60k,1z g * 60k;;;;;;;;;;49 g * a72;41 g *;3u g *;3u g *;3y g *;3q g *;;;;;;;a g *;5d g *;;49 g 6al 6ee 0 * 5x7,49 g 6ee 6al 0 * 5x7,49 g a71 0 * 5x7,20 g lo * 15m f3 a7w,20 g lo * f3 a7w;;48 g *;;;;;;58 g * tk 6hj,4m g ahv b5 * -2 ahw ahx -2 ahy,4m g ahv b5 * -2 ahw -2 ahy;3q g *;;4e g * -2 e1 du uk -4 ajm,4e g * -2 5xl -4 ajm;58 g *;39 g *;;41 g 6fd *;48 g e1 *;;3q g *;;;;;;3q g *;;;;2j g *;2j g *;;2 g ahk pv a5v 6a8 649 b5 *,2 g ahk pv a5v 6a8 66l b5 *,2 g ahk a5v 6a8 649 b5 *,2 g ahk a5v 6a8 66l b5 *,2 g ahk pv a5v 649 b5 *,2 g ahk pv a5v 66l b5 *,2 g ahk a5v 649 b5 *,2 g ahk a5v 66l b5 *;;;4g w * 6l7,54 w * 11z 6tt sz arz,54 w * as0 -2 as1 -2 as2 as3,54 w * 75x as6 732 as7,54 w * 75x as6 as7;k w *;3r w *;;3t w l4 *;3t w 6jn *;l w 75v *;;;4b w t7 cl *,1q w *,4m w b0o cl *;;;1f w *,4q w *,14 w *;;;;1z w *;4r w *;;;;;2v w *;43 w *,43 w y2 *;43 w *;2q w * cl 6wl,2q w * sz 6lc;;;;;e w *;;51 w b2a -2 * 71w,51 w b2a -2 * 6lt;;1z w *;;3q w *,3r w *;3x w avz * 0 aw0;;;49 w 72l * 0 1x6;;;;l w * iz 6ts;l w * iz 6ts;;;;;2o w *;;;;;5c w 6qx *;1f w *,5 w jh *,5 w *,4q w *;5 w *;2o w *;;;;;;;;;1z w *;3v w ati -4 jh *,3v w atj * atk atl,3v w atj * atl,1i w 3a *;;1v w *;;t w *,3t w * cl 70a,1q w *,u w b2t -4 b2u *;3g w jh * ayq ayr,3g w jh * ayr;3q w *,k w *,3r w *;4g w *;;1a w ln * ao4,e w 6z9 *,2v w 6z9 *;5d w 6py ln *,5d w jh 6lt cl *,1d w * 6sk 6ro,1d w * 6kk,20 w arh * df 738 ari,20 w arh * df ari,20 w 6na lo z6 *,27 w *,1q w *;5c w *;k w *,3r w *;;1q w *;;1j w * sz 750,k w *;;;;l w * df 703;;;4o w li cl *;3t w * cl 6va;;1a w ln * ao4;k w *,3r w *;5g w axj *;f w aq4 -2 6nj *,f w 6nj *,4b w 6ls *,23 w b0x -2 4a *;4b w aq6 -2 *;;4b w 6sa *,5g w 6sa *,23 w 6sa *;;;;5d w *;4o w li cl *;;3q w *;;16 w *;;;;3e w * 6ta;1o w *;;42 w *;;42 w *,33 w *;59 w *;59 w * 6wz;1i w * 6wl,1i w jh *,2h w *;;;;;;3q w *,1d w 74z lv * aqf aqg,1q w *;1f w *,4q w *,14 w *;1a w 1m * 6ox 6ks,1a w 1m * b8 6oq,1a w 1m * 6ox 6q8,1a w 1m * 6vu,p w 1m aok *,3w w aou -4 1m aov *,1g w b03 1m 11o *,1g w b03 1m zh *,1g w b03 1m *;4b w * cl 6od,4b w aq6 -2 * cl 6od,4b w aq6 -2 * cl 6os,4b w * cl 6os,2h w * cl 6wl,2h w * cl 6od,3e w 8r *;1n w au *,22 w au *,22 w 1m *;k w *,3r w *;;32 w * 6ox 6tz,32 w * 6xx;;1f w *,3h w *,4q w *,14 w *;;;1n w *;3b w 0 sz * cl 6w4,3b w 0 sz * z5 6w4,3b w 0 sz * sz 6w4;;51 w 71w *;;;k w *;26 w * cl 6vg;;1z w *,3r w *;54 w o0 * -4 apb -4 arv;1z w *;5c w 7n *,1g w y2 *;5c w *;3e w 6lj *;;4q w *;;;;;42 w *,5d w *,3v w atf atg -2 6vu *,3v w atf -2 6vu *,45 w aui -2 37 *,45 w aui -2 1m *,1z w *;4b w * aq5,3g w * ayt -4 ayu,3g w 7n hv jb *,w w *;1v w *;25 w b21 b8 *;;3q w *,48 w 39 *,27 w *,o w * -2 asf df 6ui,o w * -2 asf asg,o w * ash,o w * y2 asi asj sz 6th,o w * y2 asi asj 13n 6m9,o w * y2 asi asj sz 6v4,o w * y2 asi asj 74i 6m9,o w * asi asj sz 6th,o w * asi asj 13n 6m9,o w * asi asj sz 6v4,o w * asi asj 74i 6m9,o w * y2 asi sz 6th,o w * y2 asi 13n 6m9,o w * y2 asi sz 6v4,o w * y2 asi 74i 6m9,o w * asi sz 6th,o w * asi 13n 6m9,o w * asi sz 6v4,o w * asi 74i 6m9,1q w *,3r w *;3t w axo cl *;1f w *,17 w *,3b w 0 sz 6m2 cl *,3b w 0 cl *,3b w * b8 0 atw 6w4 atx,3b w * cl 0 atw 6w4 atx,3b w * atw 6w4 atx,3b w * b8 0 atw atx,3b w * cl 0 atw atx,3b w * atw atx,35 w *;;;59 w *;;;;;4r w *;k w *;;;1k w *;1t w *;;;4g w *;4g w *,4t w av0 -2 au *,1q w *;5g w 10g *,5g w *;2o w *;;;;4g w *,1z w 3a 6kh 6ox *,1z w 39 6vc 6ox *;;;f w aq3 b8 *,f w aq3 b8 zh *,f w aq4 -2 *,39 w * cl 6yw,30 w aq2 *,3 w 8r 11z *,3 w axc *;5d w *;3e w jh *,3e w *;;;;;;10 w 1 jh *,10 w jh *,3e w *;3q w *,2t w * h5 6rc,2t w * 6qe 11z qm,2t w * jh 11z qm,2t w * 6sk 13n 6ui,1q w *,3r w *;42 w *,4q w *,14 w * b0a b0b -2 b0c,14 w * b0a -2 b0c,59 w * 72v;3r w *;;3r w *;;28 w *,1q w *;;;y w *;;3e w 39 *;f w aq4 -2 6nj *,f w 6nj *;;2h w *;3q w *,k w *,3r w *;1z w *;;4q w *,10 w *,10 w * azu;10 w *;;;4b w *;11 w *;11 w *;k w *;;2t w 6kc 6pf -2 *;;;1t w *;;;;1a w jb * ao4;l w * df 6p7,l w * 6p7;;;;;;4b w aq6 -2 * 6ls,4b w 6op * aq7 6ls;1o w *;;1f w *,2o w * df axh 6y5,2o w * df 6y5,4q w *,14 w *;;;;16 w *;1t w b0p mk *;;;;;;1t w *;;;;;;;;4t w avi avj *;;1k w *,25 w aum 1m * b1z b20,25 w aum 1m * b20;;;k w *,3r w *;3t w *;;3q w *,l w 6ic 39 *,l w * jh 6uj,26 w * aq1 6sf,26 w aq2 *,26 w * 6jt,26 w * jh 6uj,k w *;1i w * 6ze;43 w * 71a 74v 73p;3q w *,1q w *;;42 w *,5d w *;1o w *;;k w *,3r w *;e w *,3t w * cl 70a;16 w *;16 w *;3g w 1m 6rn -2 * jb,3g w 120 762 -2 * jb,3g w jh 720 -2 * jb,3g w ayp -2 * jb;;3t w 750 *,3t w 728 *;1v w *;;;;l w * iz 6ts,l w * lv 6qu;;;;2f w * df ps 6w6,43 w aqs -2 * 0 qo,43 w * 0 qo aqu,43 w * lv 0 cl 6w3,43 w * 11z qm,43 w * ar3;;;;3y w *;;;2u w * ps aqp;;45 w aui -2 3a *,51 w 71w *,51 w b2a -2 3a *;f w * 6nj;;4t w 0 * at3 auy;2s w *;2o w *;;;;;;5d w *;;;;42 w *;;;5c w ps *;;2f w * 1m;;;18 w 6u2 *,2q w 6iv *;2f w *;5d w 6py lo *,1z w 6py lo *;26 w 6mn * jh 6rl,4b w 6mn * df;;1o w *;1a w ao3 -2 6ol *,1a w lo * ao4;3q w *,4o w li cl *;;42 w *,56 w * 6kl,33 w *,5d w *,51 w b2a -2 39 *;k w *;y w *,y w jh *;;l w * df 703,l w * 703,3g w 1m * -2 ayo,1g w 1m * cl azz b00,1g w 1m * cl b00;1w w * -2 aqd;;;;5d w 6yl *,2g w ass 0 a9q 0 ast 39 *,2g w ass 0 0 ast 39 *,2g w ass 0 a9q ast 39 *,2g w ass 0 ast 39 *,2g w asu a9q asv ast 39 *,2g w asu asv ast 39 *,2g w asu a9q ast 39 *,2g w asu ast 39 *,2g w 6xl 6v8 39 *,12 w asz *,12 w 6w4 *,3j w asz *,3j w 6w4 *;28 w *;;;1t w *;51 w *;;e w 6lu *;;48 w *;3r w *;2d w *,1a w *;2d w *,1a w *;2d w *;4t w * avk;35 w *;;;;;3q w *;;;26 w 6ls aq1 *,2y w * cl 11z b2z,2y w * cl b2z;58 w * 13n 75s,58 w * 75s,58 w * 74i 75s;3r w 75v cl *,3r w *;;y w *;;;;4q w *;;;;2t w 6vm *;42 w *;4x w b2o -4 * -2 6lt;;;;15 w b1g cl * -2 1,15 w b1g at * -2 1;;4o w li *;45 w *;1t w *;3t w *;;4g w *,1q w *,3r w *;4g w * 1m,4g w * 39,4g w * 37;;;2q w * 6ra au 6lt;27 w *;;;;q w *;1t w *;1t w *;1q w *;;3q w *,e w * 3a,k w *,3r w *;;3e w 6lc *;;k w *;;;;;;;4o w li cl *,18 w * 6z0,2v w ps df 11z *,2v w ps b0f *;;3r w df *;18 w 6o9 *;k w *;;2h w *;4i w * cl 75q;2g w p7 ars 73z *,3t w 6ls *;;k w *;k w *,10 w * azv,3r w *;;;;;49 w 6xw *;;;;42 w *,59 w *;;51 w 6lt *;5b w *;3r w *;;3e w b1t *,3e w jh * awz;;3g w jh * ayq ayr,3g w jh * ayr;1t w b0p mk *;1t w *;1t w *;;;k w *,3r w *;3t w * au 6la;3x w 6vo *;;3q w *,k w *,3r w *;;3w w aol -2 aom -2 75v *,3q w 75v *;;2f w 1m * 7j;42 w *,59 w *;;38 w *,1v w *;59 w 39 *;3u w *;4h w * au 6wr -4 1;;;;;;k w *;3e w 39 * b8 712;;3x w *;;;2i w 74z lv *,2i w cl 74z lv *,2i w aql *;;4y w 717 *;5b w *;;2s w *,2f w * 74x;59 w *;;2f w * 27m;;;;4g w *;1a w 1m * 6lr,1a w 1m * 72v,4w w 39 * ap9,39 w * 6ku,45 w aui -2 37 *,25 w 6nj b7 * b23,51 w b2a -2 37 *;;4b w * cl 6ls;;49 w 752 *;2u w ps * aqm;5c w 6qx *,49 w * aqr;;1v w *;;1d w * 6lo aqf aqg,3b w 0 cl *,3b w 0 z5 *,3b w 0 sz *;;;1n w *;4q w *;;;3k w *;1v w *;1a w ao3 -2 6ol *,1a w ln * ao4,1a w 1m 6lr 6ox *;2x w 6ls at 6sf jh *,2x w b30 jh *,2x w 6ls at 6sf *,2x w b30 *,2x w * b8 b31;;1z w *;;38 w *,1v w *;38 w *;;3h w *,1o w *;;;3t w *;;;2v w *;e w *,5d w *,14 w 6z9 b0a b0d * 39 6o7,14 w 6z9 b0a * 39 6o7,2v w 6z9 cl *;15 w b1g cl * -2 1;39 w 6ku *,3a w az9 6iw *;;26 w *;;4b w *;;26 w *,48 w * 5b;k w *,3r w *;3e w 8r *;e w *;;e w 6lr *;;;;1i w ay8 ay9 * cl 6yw,1i w ay8 * cl 6yw,1i w ayb jb * cl 6yw,1i w ayb * cl 6yw;3q w * cl apd,k w *,3r w *;;;3y w ask b8 *,30 w 6nj *,3c w ayf ayg b8 *;;5c w *;4t w 0 6qq at3 o0 *,4t w 1 at3 o0 *,4t w o0 * -2 1;2o w * cl,3r w *;3w w * aot;3x w 71m *;2h w *,1v w *;49 w * 6xw;k w *,3r w *;;;;k w *;;;;43 w ps * ar4 jb 6xw,54 w * 6wq 11z as9;48 w jh *,48 w *;3q w *,1q w *,2h w *;;3r w *;1s w 708 *,3e w *;3e w 39 *;;3q w *,1q w *,k w *,3r w *;;16 w y2 *,16 w *;35 w *;;42 w *;4r w *;3r w *;3e w 6ls *;;;3c w * jb ayc ayd,3a w * cl pq;;59 w *;;;5 w *;;4q w *,3a w * azh;2f w * anx,5 w * apb -2 apc,2b w * ap1 apn,1i w ayb jb * 6v3,1i w ayb * 6v3;;;4r w *;1z w * sz,1v w *;20 w * aro 6si;;;30 w aq2 * 6nj;1z w *;;;;59 w *;;;;5c w xh *;;5c w * 70f;4q w * ay3,51 w b26 * b27;;3y w * aso;;1f w *,4q w *;2h w *;;2v w ps y2 74q cl 11z * cl 6tt,2v w ps df 11z * cl 6tt,2v w ps b0f * cl 6tt;;;;;;4t w * 6xs;;3y w *;;17 w *;;;1s w apx *;;;3q w *,k w *,3r w *;;1n w *;5b w *;;;;;;;;;42 w *,33 w *,17 w *,35 w *;;47 w *;;4y w *,3e w 8r *;;;3f w * ap1 ap2,q w *,3g w ayn -2 8r lo -2 *,3g w ayn -2 lo -2 *,3g w lo * 12o;q w *;;;2f w ps df * -2 any,2u w ps df * aqm;58 w * 13n 75s,58 w * 75s;;;5d w *;;;;;3f w ps *,42 w *,40 w *,52 w * 72v,33 w *;;;;;;;3y w * 753,3y w ask 6ox *;45 w *;46 w 6iv cl *;4g w * 8r;43 w * 756;;;4i w 6z1 cl *;;;;;;2f w *;26 w 747 *;;;;;3e w *;4y w *;;;y w *;k w *;1v w *;y w *;;;;3r w *;y w *,4t w avf mk *;;;;;;;5c w *;;k w *,3r w *;3g w jh * -2 ayo;;27 w *,3c w ayf ayg 6ox *,1q w *;;2f w * anw,1a w * 6oa,1a w * 72v,18 w * ata,18 w * 6u8;;w w *;4g w *,4g w o0 *,1t w o0 *;3t w * 6mj;12 w 1m *;;;4b w 6mn cl *;;2j w z5 *,2j w 13n *,2j w 74i *;;1n w *,1v w *;42 w *,5d w *;;;26 w 6xa cl *;;18 w * 6z0,1o w *;;1o w *,4q w *;54 w * -4 apb -4 arv;;;;45 w *;38 w *,45 w 1kv cl *,46 w 6iv cl * au 6lt,4k w 1kv cl *,3r w *,1v w *;1a w 1m * aoe aof,4q w *,10 w * cl;;4b w *;;1a w ao9 * -2 aoa;;;;;;28 w *,3r w *;4o w * li;;;;;;42 w *,33 w *,17 w *,35 w *,1i w 6t5 6j5 *,1i w 8r mk *;5b w *;;;e w *;;;;;;;;k w *;;59 w *;7 w cl * az5;4t w 0 *;1f w *;;1n w *;1v w *;;1n w *;;1x w *;;;;;5d w *;3r w *;k w *,2v w * 6kb,3r w *;26 w * 719,k w *,3r w *;39 w sz *,3r w *;;;;;1g w 1m * cl,51 w b2a -2 39 *;47 w *;;k w *;3f w * ap3;3b w 0 sz 6m2 sz *,3b w 0 sz *;;1o w *,2q w 6iv cl *;52 w *;52 w *;1t w *;;2v w ps y2 * cl 11z 6tt;;;;1x w *;49 w 6yl 7j y3 * 73p;;2f w ps df 120 *,2f w pn *,18 w pn *,18 w ps df 120 *;;1d w * iz 6lo aqf aqg,1d w * aqf aqg,51 w b26 * 7p 7j b27;;3t w 6rp *;49 w * 6xw;;3q w *,k w *,3r w *;3u w *;;;;5d w *;;3e w *;;;;;;;;;1z w *;;3r w *;;;q w *,51 w b2a -2 *;;3q w *,3r w *;;58 w *;;k w *;;3q w *,54 w im * as6 732 as7,54 w im * as6 as7,k w *,3r w *;;4h w 7o * asj b1o 1,4h w 7o * b1o 1,4h w 7o * asj 1,4h w 7o * 1;3q w *;e w *,2v w 1c9 cl *,2v w 1c9 cl 6tt *,2v w * 3a 6qn,2v w * jh;3g w 120 * -2 ayo;39 w 1m * 6vr;4h w 7n * -2 b1k -4 1;11 w * 6of;59 w *;;;;;;;;;;;5f 1s p1 7m9 *;;;;;;;;5 1s *;;3t 1s * 7pj;5d 1s 780 1m *;21 1s 7gg *;;;;;5f 1s p1 7m9 *;;;;;41 1s *;52 1s * b5 7db;5c 1s *;;5c 1s xh *,30 1s * 86 7c7;;3q 1s *;;e 1s *;;;;l 1s * qp 7jz;;2o 1s *;;5 1s 86 *;e 1s * 7d0;5 1s *;2f 1s * b3a,5 1s * b4v -2 b4w,2b 1s * b56 b57,49 1s * uk 7sl 7tn;2o 1s *;;;;41 1s *;47 1s * 7bc 7s8;;;h 1s * d2 792,5g 1s bi7 -2 * b5 76j;;;;;;;;;;43 1s * xh;;1h 1s 7ph b5 *;54 1s * df -2 b4v b8q,54 1s * df -2 b8q;1z 1s *;;;;;;;5d 1s 780 1m *,1z 1s 7dk au 1m *,1z 1s 780 1m *,1z 1s 7dk au *,1z 1s 780 *,r 1s * 7l9;;;1a 1s b3k -2 7nr *,1a 1s 1m * b3l;;5c 1s * 1m;;4m 1s bhf b5 * -2 bhg bhh -2 bhi,4m 1s bhf b5 * -2 bhg -2 bhi,n 1s 7n5 b5 *;3f 1s * b5 b4j,5f 1s * b5 pv;;;;3q 1s * b5 b4x,21 1s * b5 7uj;;;;;4t 1s * 7oj;5 1s e0 *;3s 1s * oz;;;3 1s 4a b56 *;f 1s 7gq *;;1h 1s * b5 7dd;;;5d 1s *;;3q 1s *;;4o 1s li b5 *;42 1s *,33 1s *,4y 1s bdu d2 xw *;42 1s *;;;2o 1s *;42 1s *;;;1z 1s *;12 1s * cm,3b 1s 0 b5 *,3x 1s bes * -2 bet -2 uk -2 beu,3x 1s bes * -2 bet -2 -2 beu;3q 1s *;;;2l 1s 12q * -8 bmn;;;;;;;p 1s b40 d2 *,1d 1s 7uf qp * b4f b6r,1d 1s 79m * b4f b6r,z 1s b40 d2 *;3q 1s *,1d 1s 7uf 4j * b4f b6r;;3s 1s * 7t9;;;;1s 1s 7i4 *;p 1s 1m * b5 79m b3x,p 1s 1m * b5 7pu b3x,p 1s 1m * b3y b3x,z 1s 1m * b5 79m b3x,z 1s 1m * b5 7pu b3x,z 1s 1m * b3y b3x;;;4b 1s 7hr d2 *,21 1s * b5 76j,3p 1s 1 -2 pn *;26 1s * b5 7lq,26 1s * b5 7iw,11 1s * bdz;;;1n 1s baa *,22 1s e0 *,22 1s b5 *;;1f 1s *,3h 1s *;;1n 1s *;3b 1s 0 tk * b5 79m,3b 1s 0 tk * tk 79m,3b 1s bbp 86 b53 0 tk *,3b 1s bbp b53 0 tk *,3b 1s bbp 86 0 tk *,3b 1s bbp 0 tk *;;;;;39 1s * b5 7vs,54 1s * np -4 b4v -4 b8f,44 1s np * bm3 bm4,44 1s * bm3 bm4;;;f 1s * t9,1z 1s *;3b 1s fv * bbc uk 7t7,3b 1s fv * bbc bbn,3b 1s 7h3 * bbc uk 7t7,3b 1s 7h3 * bbc bbn,3b 1s 7gr * bbc uk 7t7,3b 1s 7gr * bbc bbn,3b 1s fv * uk 7t7,3b 1s fv * bbn,3b 1s 7h3 * uk 7t7,3b 1s 7h3 * bbn,3b 1s 7gr * uk 7t7,3b 1s 7gr * bbn,1y 1s bfb * a9q bbr,1y 1s bfb * bbr,2m 1s fv pv * -8 bmy,2m 1s bn4 pv *;t 1s *,t 1s * bby;;;;;;42 1s *,5d 1s *,45 1s bcf -2 1m *,45 1s bcf -2 7nb *,2o 1s * bg0;5f 1s p1 7m9 *;3c 1s * e0 7ku;2q 1s 770 b5 *;4b 1s * b5z,1t 1s 7np m2 7f6 bfo *,1t 1s bhz bfo *;;;;;a 1s 7mb *;;;;;;;4t 1s bdq -2 *;;17 1s *,3b 1s 0 tk 7ah b5 *,3b 1s 0 b5 *,3b 1s * b5 0 bbh 79m bbi,3b 1s * bbh 79m bbi,3b 1s * b5 0 bbh bbi,3b 1s * bbh bbi,35 1s *,2m 1s bn2 -2 z6 *,2m 1s bn2 -2 11m *;;1i 1s * b88 7fs;1c 1s x7 *;;;;;;;;;;3t 1s * 7pj;3s 1s 7p8 *,3t 1s 7p8 *;26 1s 7a7 b5 *,48 1s 7a7 b5 * 5b;5c 1s p2 *;2z 1s bk5 bk6 b5 *;;4m 1s bhf b5 * -2 bhg bhh -2 bhi,4m 1s bhf b5 * -2 bhg -2 bhi;;;;;;;;;p 1s tk z6 *,p 1s tk * b5 79m b3x,p 1s tk * b5 7pu b3x,p 1s tk * b3y b3x,f 1s b5t au *,f 1s b5t au z6 *,f 1s * 792,39 1s * b5 7ua,30 1s axj * bb6,30 1s axj *,30 1s * bb8 e0 bb9 7m8,30 1s * e0 bb9 7m8,30 1s b88 axj *,30 1s bba 1m axj *,30 1s bba axj *,30 1s au * b5 7w2,3 1s bfv * bb6,3 1s bfv *,z 1s tk * b5 79m b3x,z 1s tk * b5 7pu b3x,z 1s tk * b3y b3x,3s 1s * 7hc,h 1s *,19 1s tk * au;5d 1s *;;54 1s 7pv q2 *;;b 1s * 11y 7ae;43 1s 7dj b5 0 7ip 7ac *,43 1s p3 7pi 0 7ip 7ac *,43 1s e0 0 7ip 7ac *,43 1s 7ac * -2 b7l -2 b7m;3q 1s *;5d 1s 780 1m *,5d 1s 7dk au *,1d 1s * 7iy 7hy,1d 1s * 78q,21 1s 7a7 b5 *;;5g 1s * 7qy d2 b8b;5f 1s 7kj *;;;;;28 1s *;;;;32 1s bmc 79r b5 *;;;;2o 1s *,5f 1s p1 7m9 *;;;4b 1s 7a8 b5 *;;;e 1s 7qt *;11 1s *;11 1s *;5c 1s *;;;;3q 1s *;;;1a 1s xp *;2a 1s yg * bis 7m9 bit,2a 1s yg * bis bit;;;;;;;43 1s b7i -2 * b5 0 7ip,43 1s * b5 0 7ip b7k;;1f 1s *,3h 1s *,1o 1s *,q 1s *,q 1s * q2,q 1s * mk,2o 1s * df qp bfz,2o 1s * df bfz;43 1s *;;;;;41 1s 3x *;;;1k 1s bmh 1m * mn;52 1s * b5 b5n;;1k 1s 7vk *;;16 1s *;16 1s *;;;;3j 1s 7uf qp *;4y 1s bdu 1m *,1y 1s 1m * bfc bfd,1y 1s 1m * bfd;1k 1s 7m8 *;1t 1s * q2;4m 1s bhf b5 0 * -2 bhg bhh -2 bhi,4m 1s bhf b5 0 * -2 bhg -2 bhi;;18 1s * bab,18 1s bac * b5 7ac,18 1s bac * e0 7ac,18 1s bac * baf,1o 1s *,3p 1s 1 -2 e0 *;;;;;;;;5b 1s 7ai b5 *;;1t 1s * qp,1t 1s * q2;;1o 1s *;42 1s *,5d 1s *;;;3q 1s *,26 1s * 7n0;;l 1s d9 * 7jz,l 1s qp * b5o;;1o 1s *;e 1s *;;;;;;;38 1s *;;;;;;;1a 1s b3k -2 7nr *,1a 1s q2 * b3l,1a 1s a2t 7a5 d2 *,20 1s q2 * l6 df b83,20 1s q2 * df b83,21 1s 791 b5 *,21 1s q2 *;1a 1s b3k -2 7nr *,1a 1s 1m * b3l,1a 1s a2t 7a5 au *,1a 1s a2t 7c7 au *;;;45 1s *;;;38 1s *,1c 1s 12q *;;;;2f 1s * p2;1a 1s b3k -2 7nr *;;n 1s bja b5 * -2 1,n 1s 7n5 b5 *;;1p 1s * 86 7w2,1p 1s * bjz;;;3q 1s *,48 1s p1 *,48 1s 1m *,2t 1s * p2 b7e,o 1s * -2 b4k df 7ko,o 1s * -2 b4k b8x,o 1s * 7fz,o 1s * b8y b8z b90 tk b91,o 1s * b8y b8z tk b91;;q 1s * m2 bbz,q 1s * m2,q 1s *;;;;;o 1s tk * pn b92;1j 1s 7fw b5 *,5f 1s b4s * b5 76x;;v 1s xp *;;;;;;;3y 1s * b9p;45 1s bcf -2 7nb q2 *;e 1s *;5f 1s pn 7m9 *;;;2s 1s *;;;2o 1s *;3y 1s *;;;2u 1s * p2 b7e;54 1s b8u zz *,54 1s uk fd b3i *,54 1s fd b3i *,54 1s uk b3i *,54 1s b3i *;45 1s bcf -2 7nb q2 *;18 1s bag * 7gs,18 1s 7r0 *;;;;;3u 1s *;5c 1s * b3j;;5d 1s *;;;42 1s *;16 1s tk *,16 1s *;;;;;29 1s * 86;;;;;;;;;;18 1s 7k6 *,2q 1s 770 *;;;;;;3q 1s *,4o 1s li b5 *;;;42 1s *,56 1s * 78r,33 1s *,5d 1s *;;y 1s *;;l 1s * df 7vp,l 1s * df q2 7vp,l 1s * 7vp;1o 1s *;1a 1s b3k -2 7nr *,1a 1s 1m * b3l;35 1s *;;3w 1s b48 b5 *,1w 1s * -2 b6j,1w 1s * -2 b6q,r 1s bgr b5 *,r 1s bgr e0 *;;1t 1s bhu tq *;;;;1s 1s * 7a3;;;2f 1s p2 df *;;;;;2d 1s *,1a 1s *;2d 1s *,1a 1s *;;;2a 1s 1m * bis 7m9 bit,2a 1s 1m * bis bit,2m 1s * -2 7nf;;;;;;4b 1s *;;;43 1s b7i -2 e0 0 *,43 1s e0 0 * b7k,17 1s p1 *,3k 1s 1m *;;;;3q 1s *;;f 1s *;;58 1s * tk 7vs,58 1s 7vt b5 *;2t 1s b7q b7r b5 *,18 1s bas *;28 1s *;;;;4g 1s *;4g 1s *;;44 1s * 0 0;4g 1s *,20 1s b7y b5 q2 *,1t 1s * q2;;;;;4o 1s li b5 *;4o 1s li *,n 1s 7n5 *;4t 1s * xh e0 bdl,4t 1s xh * e0 bdl;3q 1s *;;;;;;;;2q 1s * 7hg e0 7ac;;;;;;;;2s 1s *;28 1s *;4g 1s * 86,3u 1s *,4e 1s * 86 -2 bj4;;4e 1s 3z * -2 bj4;2o 1s *;;;1t 1s * q2;;;;;;;;;49 1s 7vd 7lu *,49 1s 7vd *;;;;2g 1s ba4 * b9y cm;;5b 1s 7ai *;;;17 1s *;20 1s q2 * l6 df b83,20 1s q2 * df b83;;;2f 1s q2 * 7tn;;;2m 1s df afh *;;3p 1s 1 -2 e0 *;3x 1s * b5 7qi;;;3q 1s *,1h 1s * b5 7uj,1h 1s 7uf q2 *;;;b 1s * bgm b5;3q 1s 7gg *,21 1s 7gg *;2g 1s * 7ip;;2f 1s 1m *;;3u 1s *,3u 1s b9i *;o 1s tk * pn b92;;50 1s * 7n6;;;;;2g 1s 7op * tk cm,2g 1s ba8 * ba9;;;;;;;;;;;;;;;;;;3x 1s *;26 1s 7aj b5 *;2f 1s p2 df * -2 b3b,2u 1s p2 df * b7c;2f 1s p2 df * -2 b3b;4y 1s 7s8 *;2s 1s *;;2s 1s *;4b 1s *;4t 1s * 13u;;54 1s b8o e0 *,1k 1s e0 * b5;1a 1s a2t * 7c7,1a 1s a2t * 7a5,39 1s * 792,5f 1s pn * 7t5,5f 1s p1 * 7kj;;;;4b 1s * d2 7a8;2s 1s *;;;;;;;49 1s * b7h;3t 1s 7e3 *;;;;4e 1s 7vs -2 * -4 bj9,2m 1s bmx 7nb *;1n 1s *;;;;;;e 1s *,3s 1s * d9,3s 1s 1m *,5f 1s tk * b5 blg;42 1s *,33 1s *;1a 1s b3k -2 7nr *,1a 1s 1m * b3l,1a 1s a2t 7a5 au *,1a 1s a2t 7c7 au *;;;1k 1s * 7m8;e 1s *;;38 1s *,n 1s * b5 7t8;3f 1s 1m *,3h 1s *,b 1s 1m * bgo,1c 1s fd *,19 1s * xh;3f 1s * b4o,3h 1s *,1o 1s *,2q 1s 770 b5 *;;4b 1s * 7ni,4b 1s * 7ni -4 b60,0 1s * 7ni,44 1s blx 1m * bly;;;20 1s * 1m z6,20 1s * b7x;39 1s 792 *;;39 1s b69 * d2 7ua,1n 1s 1m * b5 7ac,n 1s 1m * b5 1 -2 bje,2m 1s bn2 -2 z6 *;e 1s *,5d 1s *;;1t 1s * qp;3q 1s *;;;;18 1s xp *;;5c 1s xh b3i *;;;42 1s *;3w 1s * b4b;;;;54 1s b8b * xh 7fc,54 1s b8b * b8p,2e 1s 86 q2 xw *,2e 1s 86 q2 10b *;;;;;;50 1s mt *;;3x 1s bem ben 79m * uk,3p 1s 1 -2 tk *,1k 1s 7n2 *;30 1s 7c7 *;5c 1s *;;3x 1s 7g4 *;;5f 1s p1 7m9 *;;;1k 1s * b5 7fu;;;;;;48 1s p1 *;48 1s *;20 1s q2 * l6 df b83,20 1s q2 * df b83;;;49 1s * 7vd;30 1s 7c7 * 7o6;;;2f 1s p2 df * -2 b3b,2f 1s p2 * -2 b3b,4g 1s *,2u 1s p2 * b5 b7c,2 1s * xh -2 bh7 -2 bh8 -2 1ff -2 tq 7q9,2 1s * xh -2 bh7 -2 bh8 -2 1ff -2 7nb 7q9,2 1s * xh -2 bh7 -2 bh8 -2 1ff -2 bh9,2r 1s df * -8 1;;42 1s *;;;;;1s 1s 7ve *;;;5 1s *;5d 1s * cm,21 1s * cm;;;44 1s pn *;;3q 1s *,2t 1s p2 hv * 7sn,2t 1s b7d * 7sn,27 1s * 7sn,1h 1s * 7sn;54 1s 7g5 1m * b5 -2 b8g -2 b8h,2 1s * xh -2 bh7 -2 bh8 -2 1ff -2 tq 7q9,2 1s * xh -2 bh7 -2 bh8 -2 1ff -2 7nb 7q9,2 1s * xh -2 bh7 -2 bh8 -2 1ff -2 bh9;4t 1s bde qp *,4t 1s bde *,n 1s 7kk b5 *;;;e 1s *,3s 1s *;30 1s axj * 7c7 bb6,30 1s axj * 7c7,30 1s b88 axj * 7c7,30 1s bba 1m axj * 7c7,30 1s bba axj * 7c7,30 1s axj * b65,2 1s bh5 pv 1m bh6 * b65,2 1s bh5 1m bh6 * b65,2 1s bh5 pv bh6 * b65,2 1s bh5 bh6 * b65;4y 1s *,31 1s bk0 q2 b8b * bk1,31 1s bk0 b8b * bk1;;43 1s b7i -2 p3 *,43 1s p3 * 0 7ip b7k;;;;2f 1s xp q2 *,2f 1s xp 1m *;;5c 1s * b3h agl,1d 1s * 11x -2 b72 -2 b73,1d 1s * 7o5 -2 b72 -2 b73;;;;;;5c 1s * b3g,a 1s * xh -2 bg4,a 1s * -2 bg4,a 1s * xh bg8,a 1s * bg8,3s 1s * q2 7np;;;41 1s *;;;;;1f 1s *;;;;;;;q 1s *,4m 1s 76g b5 * -2 bhj -2 bhk,4m 1s 76g b5 * -2 -2 bhk,2l 1s df yf *,2l 1s yf *,2l 1s 7w2 *,2l 1s bmt uk -2 bmu -4 *;;;;1h 1s 7a7 b5 *;;27 1s *;;54 1s 788 df -2 b4v * 7iu,54 1s b8r -2 b4v * 7iu,54 1s 788 df -2 * 7iu,54 1s b8r -2 * 7iu,3y 1s * 7iu;;;40 1s *,3p 1s 1 -2 p2 *;3f 1s p2 *,40 1s *,r 1s bgr p2 *;;45 1s *;;;;;3s 1s 7c4 *;3q 1s *;3q 1s *;50 1s * b5 1;;;1n 1s *;42 1s *,33 1s *;17 1s *;17 1s *;;;;;;;;;3t 1s 7e3 au *;;;;1h 1s * bkp bkq;26 1s 7ue b5 *;4g 1s * 86;p 1s au * b5 79m b3x,p 1s au * b5 7pu b3x,p 1s au * b3y b3x,z 1s au * b5 79m b3x,z 1s au * b5 7pu b3x,z 1s au * b3y b3x;;43 1s * 7v7;;49 1s * 77u 0 7vd,1y 1s q2 * bfc bfd,1y 1s q2 * bfd;1y 1s q2 * bfc bfd,1y 1s q2 * bfd;;;;;;;;;;;;;;;;;41 1s *;35 1s *;;;42 1s *,33 1s *,17 1s *,35 1s *;;2f 1s *;;;y 1s *;;;;;;3q 1s *;4b 1s 7md b5 * 7t9,4b 1s 7b1 b5 *,4m 1s bhf b5 * -2 bhg bhh -2 bhi,4m 1s bhf b5 * -2 bhg -2 bhi;;;20 1s b87 b88 tr *,27 1s *,o 1s b9b b5 * -4 b9c b9d b9e;;12 1s tk *;;;;a 1s q2 *;;;;2e 1s 3z 7m9 *;1h 1s * b5 7hr;;;2j 1s tk *,2j 1s 13n *,2j 1s pn *;;3s 1s 7p9 7sn *,3t 1s 7p9 7sn *;1f 1s *;;;;1y 1s q2 uk * bfc bfd,1y 1s 1m * bfc bfd,1y 1s q2 uk * bfd,1y 1s 1m * bfd;42 1s *,5d 1s *,1p 1s bjt 7bc *,1p 1s bjt *;;;;;;;;;42 1s *;;;41 1s 7pw *;41 1s *;;;18 1s * baj,4t 1s * bcr,4t 1s bcu *,4t 1s * b5 5n 7g7,4t 1s * b5 bdp;;1f 1s *;;41 1s *;;1n 1s *;;;1n 1s *;1n 1s *;54 1s * b8j b8k 7nb b8l;2g 1s pn xw * 7kg;;;;;;1o 1s bb3 b5 * bb4;;;5d 1s *;39 1s 7nb *;;;;;1d 1s 1m * qp uk b6w,1d 1s 1m * uk b6w,3j 1s * cm;;;21 1s 7gg *;4o 1s li b5 *,18 1s * 7gs,18 1s * e0 7ac bax,21 1s q2 *;;;;3b 1s 0 tk 7ah tk *,3b 1s 0 tk *;;;1o 1s *,3b 1s 0 tk 7ah tk *,3b 1s 0 tk *,2q 1s 770 b5 *,3p 1s 1 -2 tk *;52 1s 7ve *;3q 1s *,4o 1s li b5 *;;;;;;;;;49 1s * 7vd,49 1s * b7g;41 1s *;;;3q 1s *;;;;;;5d 1s *;;3q 1s *,49 1s b7f 0 *,20 1s 1m * l6 df b83,20 1s 1m * df b83;;;;1o 1s *,r 1s bgt pn * -2 1;;;;42 1s *,33 1s *,35 1s *;;;58 1s * tk 7vs,4m 1s bhf b5 * -2 bhg bhh -2 bhi,4m 1s bhf b5 * -2 bhg -2 bhi;;3q 1s *;;4e 1s * -2 e0 uk -4 bj9;39 1s *;58 1s *;41 1s 7tr *;;;;;;3q 1s *;;;;;;;2 1s bh5 pv 1m bh6 7pf 7kd b5 *,2 1s bh5 pv 1m bh6 7pf 7md b5 *,2 1s bh5 1m bh6 7pf 7kd b5 *,2 1s bh5 1m bh6 7pf 7md b5 *,2 1s bh5 pv bh6 7pf 7kd b5 *,2 1s bh5 pv bh6 7pf 7md b5 *,2 1s bh5 bh6 7pf 7kd b5 *,2 1s bh5 bh6 7pf 7md b5 *,2 1s bh5 pv 1m bh6 7kd b5 *,2 1s bh5 pv 1m bh6 7md b5 *,2 1s bh5 1m bh6 7kd b5 *,2 1s bh5 1m bh6 7md b5 *,2 1s bh5 pv bh6 7kd b5 *,2 1s bh5 pv bh6 7md b5 *,2 1s bh5 bh6 7kd b5 *,2 1s bh5 bh6 7md b5 *;2j 1s *;2s 1 * zs;2f 1 pw *;2f 1 d5 zs *;;2f 1 pn *;2f 1 pw -2 *;;;;;;2f 1 pn *;;5c 1 7wm * 10l 7wo;;5c 1 5i *;;5c 1 7wq *;;;;;;;;;;;;;5c 1 7x3 * 7x5;;1a 1 * -2 6m -2 7x7;;;;1a 1 7x8 7x9 *,1a 1 7x8 *;1a 1 14s mj *;1a 1 4z qt qy *,1a 1 4z qt *,p 1 4z 367 qy *,p 1 4z 367 *,3f 1 4z 8e5 qy *;;1a 1 4z 7xd *;;1a 1 7xf *;;1a 1 7xh *;1a 1 2tf *;1a 1 * 7xl;;1a 1 * 6m 7xn,1a 1 * 6m;;1a 1 7xm 6m 7xn *,1a 1 7xm 6m *;1a 1 * gd 6m 12d,1a 1 * 6m 12d;;p 1 * jh 6m 7xt 7xu,p 1 * 6m 7xt 7xu,p 1 * jh 6m 7xu,p 1 * 6m 7xu;p 1 7xr jh * 6m 7xt 7xu,p 1 7xr * 6m 7xt 7xu,p 1 7xr jh * 6m 7xu,p 1 7xr * 6m 7xu;;;;;;p 1 7xx * 7xz 7y0;;p 1 7xx 7xz *;p 1 7y4 2mz 10l * 7y2,p 1 7y4 2s3 10l * 7y2,p 1 7y4 7y3 * 7y2,p 1 7y4 * 7y2;;;;;p 1 7y5 367 *;p 1 * 7y8 10e 2f0,p 1 * 7y8 15s;;p 1 * 6m 10e 7ya,p 1 * 6m 7yb;;;p 1 367 qy *;;p 1 * 2mz -4 2wi,3f 1 * 8db,3f 1 * 8di 8dj 1,3f 1 * 8di 1;3w 1 * 7yg 7yh 7yi,3w 1 * 7yh 7yi,3w 1 * 7yg 7yi,3w 1 * 7yi;;;;;3w 1 7yj *;;3w 1 7yl -2 gd -2 *;;;;3w 1 * 7yr;;3w 1 * q3 -2 1;;3w 1 * 7yv q3 -2 1;;3w 1 * -4 4z 367 qy 7xc,3w 1 * -4 4z 367 7xc;;3w 1 * 7yz;;;40 1 7z0 *;;;;;40 1 * 10l 15s 7z4 -2 7z5,40 1 * 7z4 -2 7z5,d 1 * 8l0 7za 8l1;;;;;;;4c 1 10l * 7ze 7zf;;;4c 1 * 367 7zh;;;;;m 1 * 7zi 7zj 7zk,m 1 * 7zj 7zk,m 1 * 7zi 7zk,m 1 * 7zk,m 1 * -4 7zw qt,6 1 8mz *;1j 1 89b * 89c 89d 89e,1j 1 89b * 89d 89e,1j 1 89b * 89c 89e,1j 1 89b * 89e;;;m 1 7zm 7zn 7zo *,m 1 7zm 7zo *,m 1 7zm 7zn *,m 1 7zm *,2b 1 800 *;;;m 1 7zq 7zr -2 * 7zt;;;m 1 7zu 2rx 5i * 6m 15s,m 1 7zu 2rx 5i * 2lz qt,m 1 7zu 2rx 5i * 4z qt,m 1 7zu 10l 5i * 6m 15s,m 1 7zu 10l 5i * 2lz qt,m 1 7zu 10l 5i * 4z qt,m 1 7zu 7xq * 6m 15s,m 1 7zu 7xq * 2lz qt,m 1 7zu 7xq * 4z qt,m 1 7zu * 6m 15s,m 1 7zu * 2lz qt,m 1 7zu * 4z qt,m 1 7zu 2rx 5i *,m 1 7zu 10l 5i *,m 1 7zu 7xq *,m 1 7zu *;;;;;;;;2b 1 802 *;;56 1 804 *;;56 1 806 *;;1s 1 * 80a;;1s 1 * 2m9 2f5,1s 1 * 2f5;;;;;4g 1 * 10l 12d,4g 1 * 367 2m1,4g 1 * 80h;;;4g 1 * 35m;;4g 1 * 80k;4g 1 * 80n;;l 1 * 300;;;;26 1 80r *;;26 1 80t wz *,26 1 80t *;26 1 j3 *;26 1 * q3 367 80x;;f 1 * 80z;;f 1 * q3 367 2dh 811,f 1 * q3 367 811;;f 1 * 813;;;;;f 1 816 2f5 *;f 1 80y *;;4b 1 * wz 2qk 2rz,4b 1 * 2qk 2rz;4b 1 * t7;4b 1 * 2dh 81d,g 1 * 8hd ml jh,g 1 * 8hd 346 2rz,g 1 * 8hd 346 j3,g 1 * 8hd 8ib;;;4b 1 * gd 367 2dh;;;5d 1 2sq *;;;5d 1 j6 15s 4f *,5d 1 j6 *;;5d 1 pd *;;;;48 1 *;48 1 35e *;;;;;;;2w 1 2sv 81x 81y *,4z 1 8i5 *;;39 1 10l * 822 823,39 1 10l * 823;;;;;;;1w 1 p *;;;;1w 1 * 82d;;;1w 1 82e 7xq p *,1w 1 82e 7xq *;;;1d 1 3a 2f0 35j 5i *,1d 1 3a 2f0 82j *;;1d 1 * 159 2ck 35j 5i 82i,1d 1 * 159 2ck 82j 82i,1d 1 * 35j 5i 82i,1d 1 * 82j 82i;;1d 1 15s 35j 5i * 82n,1d 1 15s 4f * 82n;;;1d 1 pn 82o 35j 5i *,1d 1 pn 82o kz *;20 1 15s 7wu 84y *,20 1 15s 7wu *;1d 1 * qb 10e 30s;1d 1 82r *;;;;2i 1 * 82x;;;;2i 1 82y 10l 82z *,2i 1 832 q3 82z *;;;;;;;;2u 1 pn * 839 83a,2u 1 pn * 83a,2u 1 pn * 839,2u 1 pn *;;;;;2u 1 * kz pw 83e,2u 1 * pw 83e;;;;;49 1 83h *;49 1 * 4f 83k,49 1 * 83k,49 1 83p fz * 83g,49 1 0 * 83q;;49 1 * 4f 2kz 12a 2ks,49 1 * 4f 2me 2ks,49 1 * 2kz 12a 2ks,49 1 * 2me 2ks;;;;;;43 1 * 10l 12d 4z 2sq,43 1 * 10l 12d 35r 0 it,43 1 * 10l 12d 83s,43 1 * 10l np 4z 2sq,43 1 * 10l np 35r 0 it,43 1 * 10l np 83s,43 1 * 10l 32l 4z 2sq,43 1 * 10l 32l 35r 0 it,43 1 * 10l 32l 83s,43 1 * 83t 4z 2sq,43 1 * 83t 35r 0 it,43 1 * 83t 83s,43 1 * 4z 2sq,43 1 * 35r 0 it,43 1 * 83s;;;;;43 1 83u 83v * 83x;;;43 1 ql 2jh 83y 35j * 840 -4 841,43 1 842 83y 35j * 840 -4 841,43 1 ql 2jh 83y * 840 -4 841,43 1 842 83y * 840 -4 841,43 1 ql 2jh 83y 35j * -4 841,43 1 842 83y 35j * -4 841,43 1 ql 2jh 83y * -4 841,43 1 842 83y * -4 841;;43 1 ql 2jh 83y 35j 840 -4 *,43 1 842 83y 35j 840 -4 *,43 1 ql 2jh 83y 840 -4 *,43 1 842 83y 840 -4 *,43 1 ql 2jh 83y 35j -4 *,43 1 842 83y 35j -4 *,43 1 ql 2jh 83y -4 *,43 1 842 83y -4 *;;;;43 1 35j 5i * -2 843 844,43 1 kz * -2 843 844;;;;;;;2t 1 84a 84b *;;;;;;;;2t 1 pn * 83e;;;20 1 15s 84l * 84m;;;20 1 367 84p 14p *;;;;20 1 15s 4f *;;;20 1 84v 84w * 84s,20 1 84v * 84s;;;;;;20 1 * kz 854;;;;20 1 * kz 2wi;;;54 1 * 858 859;54 1 858 85d 85c *;;;;54 1 858 85e *;;;;;;;18 1 * 87v 4z 2nd,18 1 * 87v 35m 367,18 1 * 87v 87w,18 1 * 87x 87y jh 367,18 1 * 87x 87y 87z,18 1 * 12a 10l 1;;54 1 iz mt -4 85n -4 *;;54 1 * 367 85r;;;;;54 1 858 * 2ew 12a;;;;;;;;;54 1 862 32e 863 *,54 1 862 863 *;;;54 1 15s * 865 866;;54 1 * 367 868;;;;54 1 2s3 0 86c *;54 1 * 7x5;54 1 86e 7x5 *;;54 1 86g *;;;;;;;;o 1 86o * 86l 86q;;;;o 1 * 2fp 35m qt;;;;;o 1 86x 367 * 86z;;;;3y 1 * 871;3y 1 *;3y 1 oy *;3y 1 qt *;3y 1 * -2;;2g 1 * 0 879 0 87a,2g 1 * 0 0 87a,2g 1 * 0 879 87a,2g 1 * 0 87a,2g 1 * 0 879 0 87e 87f b3,2g 1 * 0 0 87e 87f b3,2g 1 * 0 879 87e 87f b3,2g 1 * 0 87e 87f b3,2g 1 * 87g 87h 87i b3;;2g 1 0 879 0 * q3 35u 87b,2g 1 0 879 0 * 87c 87b,2g 1 0 0 * q3 35u 87b,2g 1 0 0 * 87c 87b,2g 1 0 879 * q3 35u 87b,2g 1 0 879 * 87c 87b,2g 1 0 * q3 35u 87b,2g 1 0 * 87c 87b,2g 1 0 879 0 * q3 35u,2g 1 0 879 0 * 87c,2g 1 0 0 * q3 35u,2g 1 0 0 * 87c,2g 1 0 879 * q3 35u,2g 1 0 879 * 87c,2g 1 0 * q3 35u,2g 1 0 * 87c;;;2g 1 * 1m b3,2g 1 * sz b3;;;;;;;;2g 1 87j 879 87k * 87f b3,2g 1 87j 87k * 87f b3,2g 1 87j 879 * 87f b3,2g 1 87j * 87f b3;2g 1 jh 367 * 32u;2g 1 fz * 87i b3;2g 1 0 87n qb 7za *,1n 1 344 367 *;;1n 1 qb 87p *,18 1 88a 15s 88b kz 87s *,18 1 88a 88b kz 87s *,18 1 88a 15s 88b 87s *,18 1 88a 88b 87s *,18 1 88a 15s 88b kz *,18 1 88a 88b kz *,18 1 88a 15s 88b *,18 1 88a 88b *;1n 1 35m 2p0 367 *,1n 1 35m 87s *;;;18 1 87t *;;;;;;;18 1 h2 2tf *;18 1 2yq b3 *,18 1 883 *;;;;;18 1 * -2 1 -4 sz b3,18 1 * -2 1 -4 1m b3,18 1 * -2 1 -4 2j7 b3,18 1 * -2 1 -4 sz 355;18 1 887 -2 1 -4 *,18 1 * 880 889;;;;;;3v 1 88d 88f *,3v 1 88d *;;3v 1 * 2ge jh;3v 1 88g *;;;;;30 1 88k 88i 88l *,30 1 88k 88i *,4l 1 2sv 8h4 8h5 2dh *,4l 1 2sv 8h5 2dh *,4l 1 2sv 8h4 2dh *,4l 1 2sv 2dh *,4l 1 2sv 8h4 8h5 *,4l 1 2sv 8h5 *,4l 1 2sv 8h4 *,4l 1 2sv *;;;3b 1 * qb 10l 10e 88q,3b 1 * 88r 10e 88q,3b 1 * 10e 88q,3b 1 * qb 10l 88q,3b 1 * 88r 88q,3b 1 * 88q;1y 1 * 8f8 8ea;;3b 1 * 10e 2m3 88t,3b 1 * 10e 2f9 88t,3b 1 * 88u 88t;;;3b 1 * 87p 0,3b 1 * 0,29 1 * 8ef 8eg,29 1 * 8eg;3b 1 88v 87p *,3b 1 88v *;;3b 1 0 88x 7xt *;3b 1 * 88x 890 891;;;3b 1 * -2 893;3b 1 6l *;1z 1 *;;1z 1 895 15s * 897,1z 1 895 15s *;;;t 1 898 *;;;;;;;1j 1 gd 7za 89f *,1j 1 gd 7za *;;1j 1 89h *;;2q 1 89j * 89l;;;2q 1 * 89o,1y 1 8f1 10e * 2t6 10l 7x5 8f2,1y 1 8f1 10e * 10l 7x5 8f2,1y 1 8f1 10e * 2t6 7x5 8f2,1y 1 8f1 10e * 7x5 8f2,1y 1 8f1 10e * 2t6 10l 7x5,1y 1 8f1 10e * 10l 7x5,1y 1 8f1 10e * 2t6 7x5,1y 1 8f1 10e * 7x5;;;38 1 *;;;22 1 89r 367 89s *,22 1 89r 367 *;;22 1 367 89u *;22 1 367 qy *,22 1 367 *;22 1 * -2 89y 89z;;;22 1 14s * 15s;22 1 * 89y 367 8a2,22 1 * 367 8a2;;45 1 uy * 8a4;;45 1 * 8a7 10l qt,45 1 * 8a7 10l 10e,45 1 * 8a7 8a6,45 1 * 10l qt,45 1 * 10l 10e,45 1 * 8a6;;;;;45 1 pd *,4k 1 8ee *,2c 1 * 8ix df 2ql,2c 1 * 8ix 8iy;45 1 * 8ac 89y 10e 8ad;;;46 1 * uy 2zs 8af;;46 1 8ae * 8af;46 1 * 8ai;;;;;46 1 8al * 89p 2nd;4t 1 * 8ao 4a 2hr,4t 1 * 8ao 2hr gd,4t 1 * 8ao 8ap,4t 1 * 4a 2hr,4t 1 * 2hr gd,4t 1 * 8ap;;;;4t 1 8aq *;4t 1 * 8at 8au,4t 1 * 8au;;;4t 1 * 8aw 8ax,4t 1 * 8ax;;;;4t 1 8ay 0 * 321 qb 367,4t 1 8ay 0 * 321 2lz 2nd,4t 1 8ay 0 * 321 qb qt,4t 1 8ay 0 * 321 8b0,4t 1 8ay * 321 qb 367,4t 1 8ay * 321 2lz 2nd,4t 1 8ay * 321 qb qt,4t 1 8ay * 321 8b0;;4t 1 8ay 1m xv q3 *,4t 1 8ay 0 2zk q3 *,4t 1 8ay 11q 2zk q3 *,4t 1 8ay 0 *;;4t 1 * 2ss 321,4t 1 * 321;;4t 1 2pi 2l8 30x *,4t 1 2pi 11 30x *,4t 1 2pi 8b6 *;;;4t 1 * 8b9 8ba,4t 1 * 8ba;;;4t 1 * 7yg 8bc;;4t 1 * 2l8 30x,4t 1 * 8be;;;4t 1 8bf *;4t 1 * 32p 321,4t 1 * 884;4t 1 2zk q3 0 *;;;;;4t 1 * 0 8bo;;4t 1 3m *;4t 1 * 2sv;4y 1 * 8bs,4y 1 *;;4y 1 * 8bu 8bv,4y 1 * 8bv;;;4y 1 * 8bx -2 12a,4y 1 * -2 12a;;;11 1 8by *;4j 1 * 8c1 8c2 8c3 8c7 8c4 q3 367 8c6,4j 1 * 8c2 8c3 8c7 8c4 q3 367 8c6,4j 1 * 8c1 8c3 8c7 8c4 q3 367 8c6,4j 1 * 8c3 8c7 8c4 q3 367 8c6,4j 1 * 8c1 8c2 8c3 8c4 q3 367 8c6,4j 1 * 8c2 8c3 8c4 q3 367 8c6,4j 1 * 8c1 8c3 8c4 q3 367 8c6,4j 1 * 8c3 8c4 q3 367 8c6,4j 1 * 8c1 8c2 8c3 8c7 8c4 8c6,4j 1 * 8c2 8c3 8c7 8c4 8c6,4j 1 * 8c1 8c3 8c7 8c4 8c6,4j 1 * 8c3 8c7 8c4 8c6,4j 1 * 8c1 8c2 8c3 8c4 8c6,4j 1 * 8c2 8c3 8c4 8c6,4j 1 * 8c1 8c3 8c4 8c6,4j 1 * 8c3 8c4 8c6;;;;;4j 1 8c0 8c1 8c2 8c3 8c7 8c4 q3 367 * 8c6,4j 1 8c0 8c2 8c3 8c7 8c4 q3 367 * 8c6,4j 1 8c0 8c1 8c3 8c7 8c4 q3 367 * 8c6,4j 1 8c0 8c3 8c7 8c4 q3 367 * 8c6,4j 1 8c0 8c1 8c2 8c3 8c4 q3 367 * 8c6,4j 1 8c0 8c2 8c3 8c4 q3 367 * 8c6,4j 1 8c0 8c1 8c3 8c4 q3 367 * 8c6,4j 1 8c0 8c3 8c4 q3 367 * 8c6,4j 1 8c0 8c1 8c2 8c3 8c7 8c4 * 8c6,4j 1 8c0 8c2 8c3 8c7 8c4 * 8c6,4j 1 8c0 8c1 8c3 8c7 8c4 * 8c6,4j 1 8c0 8c3 8c7 8c4 * 8c6,4j 1 8c0 8c1 8c2 8c3 8c4 * 8c6,4j 1 8c0 8c2 8c3 8c4 * 8c6,4j 1 8c0 8c1 8c3 8c4 * 8c6,4j 1 8c0 8c3 8c4 * 8c6;;;4j 1 * -4 0 8ca;4j 1 8c8 -4 0 * 8ca;;;;;3x 1 * jh 4z 2ph 0 8cf,3x 1 * jh 8cg 0 8cf,3x 1 * 4z 2ph 0 8cf,3x 1 * 8cg 0 8cf,3x 1 * jh 4z 2ph 8cf,3x 1 * jh 8cg 8cf,3x 1 * 4z 2ph 8cf,3x 1 * 8cg 8cf;;;3x 1 * 367 qy 8ci;;;;3x 1 * gd 890 8cm 15s,3x 1 * gd 890 8cm;;3x 1 8cl gd 890 8cm 15s *,3x 1 8cl gd 890 8cm *;;;;;;3x 1 8cq 8cr 8cs *,3x 1 8cq 8cs *;;;3x 1 8cu 8cv * 12a 8cx 84s,3x 1 8cu 8cv * 8cx 84s;;;3x 1 * 8d0 8d1 q3 32h,3x 1 * 8d0 8d1 qd q3 32h,3x 1 * 8d0 8d1 301 12a,3x 1 * 8d0 8d1 8d2;;;;3f 1 * 2sr 1,3f 1 * 1;;3f 1 8d4 -4 *;;3f 1 8d6 8d8 *;;;3f 1 8d9 -2 *;;3f 1 2s3 10l -2 * 8dd 8de,3f 1 2mz 10l -2 * 8dd 8de,3f 1 2cu 10l -2 * 8dd 8de,3f 1 8df -2 * 8dd 8de,3f 1 2s3 10l -2 * 8de,3f 1 2mz 10l -2 * 8de,3f 1 2cu 10l -2 * 8de,3f 1 8df -2 * 8de;;;;3f 1 2s3 10l -2 * 12d 1,3f 1 2mz 10l -2 * 12d 1,3f 1 8dh -2 * 12d 1,3f 1 2s3 10l -2 * 1,3f 1 2mz 10l -2 * 1,3f 1 8dh -2 * 1;;;;;;;;;;;;3f 1 8dr *;3f 1 i6 10l 5i *,3f 1 2mz 10l 5i *,3f 1 2s3 10l 5i *,3f 1 kz 10l 5i *,3f 1 4f 10l 5i *,3f 1 8du 5i *;;;;3f 1 * 10e 8dy;;;;3f 1 * 8e2 8e3;;;;;;;;28 1 * 8ea;;4o 1 * 8ec;;;;;;29 1 * 8ei 8ej;;;29 1 * 8el 0,29 1 * 0;;29 1 * -2 0 -2 8en;;;29 1 * 87p 8eo,29 1 * 8eo;29 1 0 * 367;29 1 367 * 8es 0;;1y 1 * 8eu 8ev 8ew,1y 1 * 8ev 8ew,1y 1 * 8eu 8ew,1y 1 * 8ew;;;;1y 1 * 8ey 8ez 0 1 8f0,1y 1 * 8ez 0 1 8f0,1y 1 * 8ey 0 1 8f0,1y 1 * 0 1 8f0,1y 1 * 8ey 8ez 1 8f0,1y 1 * 8ez 1 8f0,1y 1 * 8ey 1 8f0,1y 1 * 1 8f0;;;;1y 1 * 8ac 10l 7x5 8f2,1y 1 * 10l 7x5 8f2,1y 1 * 8ac 7x5 8f2,1y 1 * 7x5 8f2,1y 1 * 8ac 10l 7x5,1y 1 * 10l 7x5,1y 1 * 8ac 7x5,1y 1 * 7x5;;;1y 1 8f3 3a 10e *,1y 1 8f3 10e *,1y 1 8f3 *;;1y 1 8f5 -2 * 35m 10e 8f7,1y 1 8f5 -2 * 10e 8f7,1y 1 8f5 -2 * 35m 8f7,1y 1 8f5 -2 * 8f7;1y 1 * 8ea 89h 8f9;;;4s 1 * 10e 89n qu,4s 1 * 8fb qu,4s 1 * qu;;;;3 1 * 8ff;;;;3 1 8fg 8fh *,3 1 858 *;2o 1 * 3m 8fj;;c 1 89y 367 8fk *,c 1 89y 367 *;x 1 *;2p 1 * 10e 8fo 8fp,2p 1 * 8fq 8fp;;;;;;;2p 1 * 8ac qb 8fv 89h 8fw,2p 1 * 8ac 8fv 89h 8fw;;;2p 1 * 10e 8ew;;;;;;;;;1r 1 * -2 qb 8g7 2du;;;2e 1 * 7x5 10l 12g,2e 1 * 7x5 8ga;;2e 1 * 8ey 87p 8gc,2e 1 * 8ey 8gc;;;2e 1 * 367 8gf;;2e 1 14s 14s * 8gh,2e 1 14s * 8gh;;;2e 1 * 12d 8gk;;;1 1 8gl *;1 1 *;1 1 367 *;;;0 1 ml jh *;;;1t 1 * 8gv 7x5,1t 1 * 7x5;;1t 1 * 8gv qb 8gx,1t 1 * 8gv 8gx;;1t 1 * -4 10l 8gz 8h0,1t 1 * -4 10l 8gz;;;1t 1 * 7x5 8h2 8h3;;;;;;;4l 1 * -2 8h6 -2 8h7;;;;;g 1 * ml jh,g 1 * 346 2rz,g 1 * 346 j3,g 1 * 8ic,g 1 ml jh 8id 8ie *,g 1 ml jh 8id *;;;;4m 1 8hi *;;4m 1 * 8hk 8hl;;;4m 1 * 15s 8hn,4a 1 * 8hw 10e 2dc;;4m 1 8hm *;41 1 2xe * 8hq;;5g 1 367 88i *,5g 1 367 *;;4a 1 8hs q3 10e *;;;;4a 1 * -2 8hm;37 1 * 367 8hz;;;;37 1 367 * 35j 5i 35m 10e,37 1 367 * 35j 5i 8i0,37 1 367 * 2rx 5i 35m 10e,37 1 367 * 2rx 5i 8i0,37 1 367 * 8i1 35m 10e,37 1 367 * 8i1 8i0;;;;;4z 1 35m 8i6 *;4z 1 2h7 89h *,4z 1 2h7 *;4z 1 * 367 2rm,4z 1 * l2,1p 1 * 8nd;;;;;;g 1 * 8id 8ie 2ss 2dh,g 1 * 8id 8ie 8hd,g 1 * 8id 2ss 2dh,g 1 * 8id 8hd;;g 1 * 8ig 7za t7,g 1 * 7za t7,g 1 * 8ig t7,g 1 * t7;4v 1 * 10e 8ij q4 2t6 10l 87p 8ik ck 2zu,4v 1 * 10e 8ij q4 2t6 10l 87p 8ik 8il,4v 1 * 10e 8ij q4 8im 87p 8ik ck 2zu,4v 1 * 10e 8ij q4 8im 87p 8ik 8il,4v 1 * 8in q4 2t6 10l 87p 8ik ck 2zu,4v 1 * 8in q4 2t6 10l 87p 8ik 8il,4v 1 * 8in q4 8im 87p 8ik ck 2zu,4v 1 * 8in q4 8im 87p 8ik 8il,4v 1 * q4 2t6 10l 87p 8ik ck 2zu,4v 1 * q4 2t6 10l 87p 8ik 8il,4v 1 * q4 8im 87p 8ik ck 2zu,4v 1 * q4 8im 87p 8ik 8il,4v 1 * 10e 8ij 2t6 10l 87p 8ik ck 2zu,4v 1 * 10e 8ij 2t6 10l 87p 8ik 8il,4v 1 * 10e 8ij 8im 87p 8ik ck 2zu,4v 1 * 10e 8ij 8im 87p 8ik 8il,4v 1 * 8in 2t6 10l 87p 8ik ck 2zu,4v 1 * 8in 2t6 10l 87p 8ik 8il,4v 1 * 8in 8im 87p 8ik ck 2zu,4v 1 * 8in 8im 87p 8ik 8il,4v 1 * 2t6 10l 87p 8ik ck 2zu,4v 1 * 2t6 10l 87p 8ik 8il,4v 1 * 8im 87p 8ik ck 2zu,4v 1 * 8im 87p 8ik 8il,4v 1 * 10e 8ij q4 2t6 10l 8ik ck 2zu,4v 1 * 10e 8ij q4 2t6 10l 8ik 8il,4v 1 * 10e 8ij q4 8im 8ik ck 2zu,4v 1 * 10e 8ij q4 8im 8ik 8il,4v 1 * 8in q4 2t6 10l 8ik ck 2zu,4v 1 * 8in q4 2t6 10l 8ik 8il,4v 1 * 8in q4 8im 8ik ck 2zu,4v 1 * 8in q4 8im 8ik 8il,4v 1 * q4 2t6 10l 8ik ck 2zu,4v 1 * q4 2t6 10l 8ik 8il,4v 1 * q4 8im 8ik ck 2zu,4v 1 * q4 8im 8ik 8il,4v 1 * 10e 8ij 2t6 10l 8ik ck 2zu,4v 1 * 10e 8ij 2t6 10l 8ik 8il,4v 1 * 10e 8ij 8im 8ik ck 2zu,4v 1 * 10e 8ij 8im 8ik 8il,4v 1 * 8in 2t6 10l 8ik ck 2zu,4v 1 * 8in 2t6 10l 8ik 8il,4v 1 * 8in 8im 8ik ck 2zu,4v 1 * 8in 8im 8ik 8il,4v 1 * 2t6 10l 8ik ck 2zu,4v 1 * 2t6 10l 8ik 8il,4v 1 * 8im 8ik ck 2zu,4v 1 * 8im 8ik 8il,4v 1 * 10e 8ij q4 2t6 10l 87p ck 2zu,4v 1 * 10e 8ij q4 2t6 10l 87p 8il,4v 1 * 10e 8ij q4 8im 87p ck 2zu,4v 1 * 10e 8ij q4 8im 87p 8il,4v 1 * 8in q4 2t6 10l 87p ck 2zu,4v 1 * 8in q4 2t6 10l 87p 8il,4v 1 * 8in q4 8im 87p ck 2zu,4v 1 * 8in q4 8im 87p 8il,4v 1 * q4 2t6 10l 87p ck 2zu,4v 1 * q4 2t6 10l 87p 8il,4v 1 * q4 8im 87p ck 2zu,4v 1 * q4 8im 87p 8il,4v 1 * 10e 8ij 2t6 10l 87p ck 2zu,4v 1 * 10e 8ij 2t6 10l 87p 8il,4v 1 * 10e 8ij 8im 87p ck 2zu,4v 1 * 10e 8ij 8im 87p 8il,4v 1 * 8in 2t6 10l 87p ck 2zu,4v 1 * 8in 2t6 10l 87p 8il,4v 1 * 8in 8im 87p ck 2zu,4v 1 * 8in 8im 87p 8il,4v 1 * 2t6 10l 87p ck 2zu,4v 1 * 2t6 10l 87p 8il,4v 1 * 8im 87p ck 2zu,4v 1 * 8im 87p 8il,4v 1 * 10e 8ij q4 2t6 10l ck 2zu,4v 1 * 10e 8ij q4 2t6 10l 8il,4v 1 * 10e 8ij q4 8im ck 2zu,4v 1 * 10e 8ij q4 8im 8il,4v 1 * 8in q4 2t6 10l ck 2zu,4v 1 * 8in q4 2t6 10l 8il,4v 1 * 8in q4 8im ck 2zu,4v 1 * 8in q4 8im 8il,4v 1 * q4 2t6 10l ck 2zu,4v 1 * q4 2t6 10l 8il,4v 1 * q4 8im ck 2zu,4v 1 * q4 8im 8il,4v 1 * 10e 8ij 2t6 10l ck 2zu,4v 1 * 10e 8ij 2t6 10l 8il,4v 1 * 10e 8ij 8im ck 2zu,4v 1 * 10e 8ij 8im 8il,4v 1 * 8in 2t6 10l ck 2zu,4v 1 * 8in 2t6 10l 8il,4v 1 * 8in 8im ck 2zu,4v 1 * 8in 8im 8il,4v 1 * 2t6 10l ck 2zu,4v 1 * 2t6 10l 8il,4v 1 * 8im ck 2zu,4v 1 * 8im 8il;;;;;;4v 1 2ms 8ac 2t6 10l qt *,4v 1 2ms 8ac 10l qt *,4v 1 8ip * 35j 2uj,4v 1 8ip * 8iq;;;3m 1 1 87f *,3m 1 87f *;3m 1 0 * 87i 8it;3m 1 0 87i *;;;2c 1 8iu 8iv *,2c 1 8iu *;;;;2c 1 8iz 10e *;;;;53 1 8j5 -8 *;;;53 1 8j6 * 8j8,53 1 8j6 *;;;53 1 yf 32e 8j9 * 8jb,53 1 8jc 8j9 * 8jb;;;53 1 10l * 7zr 8je;;;;53 1 10l 5i 8jf 8jg 89h *;53 1 10l * 87p 8jj;;53 1 7xq * 2sr 8jl,53 1 7xq * 8jl;;;53 1 8jm *;;;53 1 8jp *;53 1 842 83y -2 *;;;;55 1 *;;55 1 8jw *;55 1 *;55 1 8jy *;;55 1 * 8k0;55 1 * 8k3;;55 1 * 8k6,55 1 *;55 1 8k4 * 8k6,55 1 8k4 *;;55 1 * 7yg,55 1 *;;55 1 8k8 *;;55 1 * 8ka;55 1 * 30w;;55 1 * fx;;55 1 35u *;55 1 * q3 87p 8ki,55 1 * q3 8ki;;55 1 * q3 10e 8kk;;s 1 * q3,s 1 *;;s 1 2lz 367 *;s 1 7xq *;s 1 * 8dz 8kq;;;d 1 2ge 2dc -2 10l 15s -2 8ku -2 * sj 30b,d 1 2ge 2dc -2 10l 15s -2 8ku -2 * 8kt,d 1 2ge 2dc -2 10l 10e 2f0 -2 8ku -2 * sj 30b,d 1 2ge 2dc -2 10l 10e 2f0 -2 8ku -2 * 8kt,d 1 8kv -2 10l 15s -2 8ku -2 * sj 30b,d 1 8kv -2 10l 15s -2 8ku -2 * 8kt,d 1 8kv -2 10l 10e 2f0 -2 8ku -2 * sj 30b,d 1 8kv -2 10l 10e 2f0 -2 8ku -2 * 8kt,d 1 2ge 2dc -2 -2 8ku -2 * sj 30b,d 1 2ge 2dc -2 -2 8ku -2 * 8kt,d 1 8kv -2 -2 8ku -2 * sj 30b,d 1 8kv -2 -2 8ku -2 * 8kt;;;;;d 1 8ky 10l 15s 4z 10e e6 q3 -2 *,d 1 8ky 4z 10e e6 q3 -2 *;d 1 * 10l 15s 4z 10e e6 q3 -2 0 8kw,d 1 * 4z 10e e6 q3 -2 0 8kw;;;;;;;;d 1 15s mj 5i *;d 1 * 8l8 -2 8l9;;;;;4p 1 * 2lz 8ld 8le,4p 1 * 2lz 8le;;;;4p 1 8lf *;;4p 1 * 2lz;;;3d 1 8lj 8lk *,3d 1 8lj *;;;j 1 * 367 8lp 6m 2te 829 0,j 1 * 367 8lp 8lq 829 0,j 1 * 8lr 6m 2te 829 0,j 1 * 8lr 8lq 829 0,j 1 * 6m 2te 829 0,j 1 * 8lq 829 0,j 1 * 367 8lp 6m 2te 0,j 1 * 367 8lp 8lq 0,j 1 * 8lr 6m 2te 0,j 1 * 8lr 8lq 0,j 1 * 6m 2te 0,j 1 * 8lq 0,j 1 * 367 8lp 6m 2te 829,j 1 * 367 8lp 8lq 829,j 1 * 8lr 6m 2te 829,j 1 * 8lr 8lq 829,j 1 * 6m 2te 829,j 1 * 8lq 829,j 1 * 367 8lp 6m 2te,j 1 * 367 8lp 8lq,j 1 * 8lr 6m 2te,j 1 * 8lr 8lq,j 1 * 6m 2te,j 1 * 8lq;;;;j 1 1 * 8lt,j 1 1 *;;j 1 * 8lv 1,j 1 * 1;;j 1 * -2 gd 1;1m 1 * 8ly 32e 15s 8lz,1m 1 * 8ly 15s 8lz,1m 1 * 8ly 8lz;;;;;1m 1 * 8m3 8m4 0,1m 1 * 8m3 0,n 1 * 8m3 8n8 0,n 1 * 8m3 0;;;2n 1 * 8ac 8m6 8m7,2n 1 * 8m6 8m7,2n 1 * 8ac 8m7,2n 1 * 8m7;;;2n 1 * 8m9;;;1l 1 qt *;4f 1 qt *;13 1 0 * 8bj b3;13 1 1 8bj *;8 1 8mg -8 *;;8 1 8j6 * q3;8 1 i6 10l *,8 1 2mz 10l *,8 1 2s3 10l *,8 1 2rx *;8 1 * 8mk 8ml;;;8 1 7xq *;;;3o 1 *;;3o 1 * 8mq;3o 1 * 8mt;;3l 1 0 8bj *;;31 1 8mv 367 qy *;;31 1 sj 35m 367 qy *,31 1 sj 35m 367 *;;1u 1 14s *;;1u 1 8n1 1m 0 *,1u 1 8n1 0 *;;n 1 * 7zr 8n5 8n6;;;n 1 * 2vc;;;;;;;;1p 1 8ne 10l 10e * 2pt;;3s 1 * -2 8ni;;;;;2f 2 y2 -4 8nl -4 *;2f 2 8nl * s7;;40 2 * 8q6 -2 8q7 -2 8q8,1g 2 * 90i;2f 2 8nl -2 8np s7 *;;2f 2 8nl -2 8nr -2 *;;2f 2 38f *;2f 2 s7 *;;2f 2 s7 8nw *,2u 2 38s qr 3t7 *;5c 2 3u4 *;5c 2 3gp *;;;;1a 2 * -2 s4 8o4 -2 8o5,1a 2 * -2 s4 8o4 -2;;;;;1a 2 8o7 *;1a 2 3hg *;;1a 2 * 8oa;1a 2 * 8od;;;;1a 2 * s4 8oe 8of,1a 2 * s4 8oe;1a 2 3mn *;p 2 1m lo 3ab b5 3aa *,p 2 1m lo 3ab b5 lo *,p 2 1m lo 3ab b5 3vn *,p 2 1m lo 3ab 8oj *;;;;p 2 * s4 8ok 8ol,p 2 * s4 8ol;;;3w 2 3hg *;3w 2 * 8nw 8or;;;3w 2 8os *;3w 2 * -2 1;3w 2 1 -2 * 8ow;;;3w 2 * dc 8oz;;;3f 2 * -8 8p0;3f 2 * -2 8p3;;3f 2 * 1m 3ng,3f 2 * 8p5;;3f 2 1m *;;;;3f 2 3mn *;;3f 2 8pb *;3a 2 * 8zx;4w 2 1m 8pd *;;4w 2 zp 8pf *;;;3q 2 3oa b5 *;4c 2 379 b5 * 8pl 8pm,4c 2 8pn * 8pl 8pm,4c 2 379 b5 * 8pm,4c 2 8pn * 8pm;;;;m 2 * at 11z -2 8pp,m 2 * 8pq -2 8pp,m 2 * -2 8pp,m 2 * 8pr 8ps,m 2 * 8ps;;;;;2b 2 li b5 *,4o 2 li b5 *;2b 2 li *;2b 2 3ne *;;2b 2 8pw *;2b 2 * 8pz;;;;2b 2 8pd *;;56 2 8pd * 8q5,56 2 8pd *;;;;;40 2 * 8qa -2 8qb;;;;40 2 * 8qe 8qf 8qg 8qh,40 2 * 8qe 8qg 8qh;;;;;1s 2 * 8qj;;;4g 2 *;4g 2 38s *;4g 2 3en *;;;;;54 2 8sr * 8ss,54 2 * 8st 8su 1m fb -2 8sv,54 2 * 8st 8su 8sw -2 8sv,54 2 * 8st 1m fb -2 8sv,54 2 * 8st 8sw -2 8sv,5g 2 * 91g;;;;f 2 8qu 8qv -2 *;;4b 2 * -2 79;;5d 2 37w *;5d 2 122 3h6 *,5d 2 y2 3xl 3fu *;;;2w 2 8r3 at 11z -2 * e1 3k2,2w 2 8r3 at 11z -2 * 1m 3xk pr,2w 2 8r3 at 11z -2 * e1 3xk,2w 2 8r3 at 11z -2 * 8r5,2w 2 8r3 8r6 -2 * e1 3k2,2w 2 8r3 8r6 -2 * 1m 3xk pr,2w 2 8r3 8r6 -2 * e1 3xk,2w 2 8r3 8r6 -2 * 8r5,2w 2 8r3 -2 * e1 3k2,2w 2 8r3 -2 * 1m 3xk pr,2w 2 8r3 -2 * e1 3xk,2w 2 8r3 -2 * 8r5;;;;10 2 * 90e 1;1w 2 8r7 8r8 p *,1w 2 8r7 p *,1w 2 8r7 8r8 *,1w 2 8r7 *;;;;;;1d 2 3xl 8re * 8rg;;;;;2i 2 * 1m 3vm lz 3nz;;2u 2 8rl *;2u 2 s7 * 8nw 8nx;;;;43 2 3c5 3mn -2 *;43 2 * -2 8rr;;;43 2 * 0 8rt 8ru;;;;43 2 8ry * 1m 8s0 at 1a5,43 2 8ry * 1m 8s0 11z at 38n,43 2 8ry * 1m 8s0 38n;;;;43 2 * -2 8s1 -2 8s2;;43 2 52 3d8 b5 *;2t 2 s7 at *,2t 2 8s7 *;;;;2t 2 pg -2 pg *;;;;;20 2 3xl 38t fb -2 *,20 2 3xl 3wt at 3fy -2 *,20 2 3xl 3fu -2 *;;20 2 3xk 8sg 1m fb -2 *,20 2 3xk 8sg 3x6 at 3fy -2 *,20 2 3xk 8sg f8 -2 *;;;20 2 8sj b5 3xl * uk 8sl,20 2 8sj b5 3xl * 8sl;;20 2 3mn 38w * 3xk;;20 2 11l f3 *,20 2 zs f3 *,20 2 zs *;20 2 3xl 3fu *;;;;;;;;;;;;;;;;54 2 * 8qs 8t6;;;;;;;;o 2 * s4 3eu,o 2 * s4 3ac,o 2 * s4 ye,o 2 * s4 df 3ko,o 2 * s4 3ko,o 2 * s4 3f1,o 2 * e1 3k2 s4,o 2 * 8te;;o 2 * xh 38i 3k1 8tg s4 df 3ko,o 2 * xh 38i 3k1 8tg s4 8th,o 2 * xh 1m 3k1 8tg s4 df 3ko,o 2 * xh 1m 3k1 8tg s4 8th,o 2 * xh xh 3vf 8tg s4 df 3ko,o 2 * xh xh 3vf 8tg s4 8th,o 2 * xh 8ti 8tg s4 df 3ko,o 2 * xh 8ti 8tg s4 8th,o 2 * 38i 3k1 8tg s4 df 3ko,o 2 * 38i 3k1 8tg s4 8th,o 2 * 1m 3k1 8tg s4 df 3ko,o 2 * 1m 3k1 8tg s4 8th,o 2 * xh 3vf 8tg s4 df 3ko,o 2 * xh 3vf 8tg s4 8th,o 2 * 8ti 8tg s4 df 3ko,o 2 * 8ti 8tg s4 8th,o 2 * xh 38i 3k1 s4 df 3ko,o 2 * xh 38i 3k1 s4 8th,o 2 * xh 1m 3k1 s4 df 3ko,o 2 * xh 1m 3k1 s4 8th,o 2 * xh xh 3vf s4 df 3ko,o 2 * xh xh 3vf s4 8th,o 2 * xh 8ti s4 df 3ko,o 2 * xh 8ti s4 8th,o 2 * 38i 3k1 s4 df 3ko,o 2 * 38i 3k1 s4 8th,o 2 * 1m 3k1 s4 df 3ko,o 2 * 1m 3k1 s4 8th,o 2 * xh 3vf s4 df 3ko,o 2 * xh 3vf s4 8th,o 2 * 8ti s4 df 3ko,o 2 * 8ti s4 8th;;;;3y 2 * 8tk;;;3y 2 8tl *;;3y 2 8tn *;;2g 2 0 8tp 0 * 8tr,2g 2 0 0 * 8tr,2g 2 0 8tp * 8tr,2g 2 0 * 8tr;;2g 2 0 8tp 0 8tq 8tr *,2g 2 0 0 8tq 8tr *,2g 2 0 8tp 8tq 8tr *,2g 2 0 8tq 8tr *;2g 2 * 0 8tu 0 8tv 8tw,2g 2 * 0 0 8tv 8tw,2g 2 * 0 8tu 8tv 8tw,2g 2 * 0 8tv 8tw,2g 2 * 0 8tu 0 8tv,2g 2 * 0 0 8tv,2g 2 * 0 8tu 8tv,2g 2 * 0 8tv;;;;;;;;2g 2 zp 3xk *;;;;;18 2 1mw * -2 1;;;;18 2 3ng *;18 2 3t7 *;;;18 2 3od 8uc 8ud *,18 2 8uc 8ud *,18 2 3od 8uc *,18 2 8uc *;;18 2 8uf *;;18 2 8uh *;;3v 2 * 8ul 8um,3v 2 * 8um;;;3v 2 * 8uo;;;;3v 2 8up 8uq *,3v 2 8up *,4x 2 937 * -4 93d;3v 2 * -4 8ut;;;;;;3b 2 * 8uz 8v0,3b 2 * 8v0;;;3b 2 * 8v2 -2 8v3,3b 2 * -2 8v3;;;3b 2 * 8v5 -2 3p4 3a4,3b 2 * 8v5 -2 8v6,3b 2 * 8v5 -2;;;;;3b 2 * -2 8va,3b 2 * -2 8vb;;;;;q 2 3xl *;1j 2 379 at 8vg -2 *,1j 2 3p4 8vg -2 *;;1j 2 * b5 39m,1j 2 * 8vi;;;;22 2 * 8vm;;22 2 8vl 8vm *;22 2 3xk *,c 2 1m 3xk *,32 2 8uv *;45 2 * 1m pv,45 2 * 1m ln,45 2 * 1m at,45 2 * 8vq;;46 2 * b5 3ay 1m 3ei,46 2 * b5 3ay 3dm 3ai,46 2 * b5 3ay b5 3ai,46 2 * at 3g9 1m 3ei,46 2 * at 3g9 3dm 3ai,46 2 * at 3g9 b5 3ai,46 2 * b5 3nk 1m 3ei,46 2 * b5 3nk 3dm 3ai,46 2 * b5 3nk b5 3ai,46 2 * 3kg 1m 3ei,46 2 * 3kg 3dm 3ai,46 2 * 3kg b5 3ai;;;4t 2 * 1m c2 -2 8vs,4t 2 * 8vt -2 8vs;;;4t 2 * e1 3k2,4t 2 * s4 3jg,4t 2 * b5 3ar;4t 2 8vx *;4t 2 * 0 8w0;;;;4t 2 1 8w4 *;;4t 2 * -2 8w6;;4t 2 8vx *;4t 2 * 0 0 3uw;4t 2 * -2 1m 3wo,4t 2 * -2 8wa;;4t 2 * 0;4t 2 * -2 38u;4t 2 38u *;;4t 2 * -2 8wg;;4t 2 * ln 3i4 8wi;;4t 2 * 8vx;;4t 2 m9 *;4y 2 * -2 8wn;;;4j 2 * 8wq 8wr 38h b5 52 3lu 8ws b5 14f 8wt,4j 2 * 8wq 8wr 38h b5 52 3lu 8ws b5 109 8wt,4j 2 * 8wq 8wr 38h b5 8wu 8ws b5 14f 8wt,4j 2 * 8wq 8wr 38h b5 8wu 8ws b5 109 8wt,4j 2 * 8wq 8wr 8wv 52 3lu 8ws b5 14f 8wt,4j 2 * 8wq 8wr 8wv 52 3lu 8ws b5 109 8wt,4j 2 * 8wq 8wr 8wv 8wu 8ws b5 14f 8wt,4j 2 * 8wq 8wr 8wv 8wu 8ws b5 109 8wt,4j 2 * 8wr 38h b5 52 3lu 8ws b5 14f 8wt,4j 2 * 8wr 38h b5 52 3lu 8ws b5 109 8wt,4j 2 * 8wr 38h b5 8wu 8ws b5 14f 8wt,4j 2 * 8wr 38h b5 8wu 8ws b5 109 8wt,4j 2 * 8wr 8wv 52 3lu 8ws b5 14f 8wt,4j 2 * 8wr 8wv 52 3lu 8ws b5 109 8wt,4j 2 * 8wr 8wv 8wu 8ws b5 14f 8wt,4j 2 * 8wr 8wv 8wu 8ws b5 109 8wt,4j 2 * 8wq 38h b5 52 3lu 8ws b5 14f 8wt,4j 2 * 8wq 38h b5 52 3lu 8ws b5 109 8wt,4j 2 * 8wq 38h b5 8wu 8ws b5 14f 8wt,4j 2 * 8wq 38h b5 8wu 8ws b5 109 8wt,4j 2 * 8wq 8wv 52 3lu 8ws b5 14f 8wt,4j 2 * 8wq 8wv 52 3lu 8ws b5 109 8wt,4j 2 * 8wq 8wv 8wu 8ws b5 14f 8wt,4j 2 * 8wq 8wv 8wu 8ws b5 109 8wt,4j 2 * 38h b5 52 3lu 8ws b5 14f 8wt,4j 2 * 38h b5 52 3lu 8ws b5 109 8wt,4j 2 * 38h b5 8wu 8ws b5 14f 8wt,4j 2 * 38h b5 8wu 8ws b5 109 8wt,4j 2 * 8wv 52 3lu 8ws b5 14f 8wt,4j 2 * 8wv 52 3lu 8ws b5 109 8wt,4j 2 * 8wv 8wu 8ws b5 14f 8wt,4j 2 * 8wv 8wu 8ws b5 109 8wt,4j 2 * 8wq 8wr 38h b5 8ws b5 14f 8wt,4j 2 * 8wq 8wr 38h b5 8ws b5 109 8wt,4j 2 * 8wq 8wr 8wv 8ws b5 14f 8wt,4j 2 * 8wq 8wr 8wv 8ws b5 109 8wt,4j 2 * 8wr 38h b5 8ws b5 14f 8wt,4j 2 * 8wr 38h b5 8ws b5 109 8wt,4j 2 * 8wr 8wv 8ws b5 14f 8wt,4j 2 * 8wr 8wv 8ws b5 109 8wt,4j 2 * 8wq 38h b5 8ws b5 14f 8wt,4j 2 * 8wq 38h b5 8ws b5 109 8wt,4j 2 * 8wq 8wv 8ws b5 14f 8wt,4j 2 * 8wq 8wv 8ws b5 109 8wt,4j 2 * 38h b5 8ws b5 14f 8wt,4j 2 * 38h b5 8ws b5 109 8wt,4j 2 * 8wv 8ws b5 14f 8wt,4j 2 * 8wv 8ws b5 109 8wt,4j 2 * 8wq 8wr 38h b5 52 3lu 8ws 8wt,4j 2 * 8wq 8wr 38h b5 8wu 8ws 8wt,4j 2 * 8wq 8wr 8wv 52 3lu 8ws 8wt,4j 2 * 8wq 8wr 8wv 8wu 8ws 8wt,4j 2 * 8wr 38h b5 52 3lu 8ws 8wt,4j 2 * 8wr 38h b5 8wu 8ws 8wt,4j 2 * 8wr 8wv 52 3lu 8ws 8wt,4j 2 * 8wr 8wv 8wu 8ws 8wt,4j 2 * 8wq 38h b5 52 3lu 8ws 8wt,4j 2 * 8wq 38h b5 8wu 8ws 8wt,4j 2 * 8wq 8wv 52 3lu 8ws 8wt,4j 2 * 8wq 8wv 8wu 8ws 8wt,4j 2 * 38h b5 52 3lu 8ws 8wt,4j 2 * 38h b5 8wu 8ws 8wt,4j 2 * 8wv 52 3lu 8ws 8wt,4j 2 * 8wv 8wu 8ws 8wt,4j 2 * 8wq 8wr 38h b5 8ws 8wt,4j 2 * 8wq 8wr 8wv 8ws 8wt,4j 2 * 8wr 38h b5 8ws 8wt,4j 2 * 8wr 8wv 8ws 8wt,4j 2 * 8wq 38h b5 8ws 8wt,4j 2 * 8wq 8wv 8ws 8wt,4j 2 * 38h b5 8ws 8wt,4j 2 * 8wv 8ws 8wt;;;;;;;;3x 2 * at 38n 8wy,3x 2 * 52 3lu 0 8wy,3x 2 * 8wz 8wy,3x 2 * 8x3 8wy;;;3x 2 * 8x1 8x2;;;;3x 2 * 8x5 8x6 at ff,3x 2 * 8x5 8x6;;;3x 2 8x4 8x5 8x6 *;;;;;4o 2 8xb b5 *,4o 2 8xb *;;;29 2 * 8xg 8xh,29 2 * 8xh;;;;29 2 8xi 8t9 * 8xk;;29 2 * 1;;29 2 8t9 8xm *;;;1y 2 8xo 8xp 8xr *,1y 2 8xo 8xr *,1y 2 8xo 8xp *,1y 2 8xo *;;;1y 2 8xs * 8xu;;1y 2 * 0 1 8xw,1y 2 * 1 8xw;;1y 2 * -2 8xy 8xz 8y0;;;;1y 2 * lz 8y2;;4s 2 8t4 *;;4s 2 8t4 8y4 *;;;;3 2 8y8 *;3 2 * 8yb;;;3 2 8yc *;;;3t 2 * at 374,3t 2 * 8yh;;;3t 2 8yi b5 * -8 8yk;;;3t 2 37l *;4q 2 8tn *;;47 2 8yo *;;47 2 8yq *;1i 2 * 8yt;;;;1i 2 8yu 8qv 8yv *,1i 2 8yu 8qv *;;1i 2 38s 8qp *;;;3c 2 38h b5 8z0 *,3c 2 8z2 8z0 *;;3c 2 1m lo * b5 3xt,3c 2 1m lo * 8z4,3c 2 52 pr b5 lo * b5 3xt,3c 2 52 pr b5 lo * 8z4,3c 2 52 pr dc * b5 3xt,3c 2 52 pr dc * 8z4,3c 2 52 * b5 3xt,3c 2 52 * 8z4,3c 2 1m lo *,3c 2 52 pr b5 lo *,3c 2 52 pr dc *,3c 2 52 *;;3g 2 * -2 8z6;;;;3g 2 8z7 -2 8z8 *;;3g 2 8za lo * 8qv 8zc 8zd,3g 2 8za * 8qv 8zc 8zd,3g 2 8za lo * 8zc 8zd,3g 2 8za * 8zc 8zd,3g 2 8za lo * 8qv 8zd,3g 2 8za * 8qv 8zd,3g 2 8za lo * 8zd,3g 2 8za * 8zd,3g 2 8za lo * 8qv 8zc,3g 2 8za * 8qv 8zc,3g 2 8za lo * 8zc,3g 2 8za * 8zc,3g 2 8za lo * 8qv,3g 2 8za * 8qv,3g 2 8za lo *,3g 2 8za *;;;;;;;3g 2 3aw * -4 8zj;;;;7 2 * 8zn 8zo,7 2 * 8zo;;;;;;7 2 8zr *;7 2 * 8zu 8zv 8zw;;;;;;3a 2 8zy -2 uk 3mn 3xl *,3a 2 8zy -2 uk 3mn *;3a 2 8zy -2 *;3a 2 * 902;;3a 2 * -2 3ai 3mn,3a 2 * -2 38h b5 3mn;3a 2 903 -2 *;;3a 2 905 *;10 2 * wz 3ez,10 2 * 908;;10 2 * 1m;;10 2 90a *;10 2 1m *;10 2 f8 *;;10 2 *;;;;1g 2 *;1g 2 * 90l 90m,1g 2 * 90m;;;1g 2 jb 3xl *,1g 2 jb *;1g 2 * 90p 90q;;;1z 2 1m lo g3 dc *;1z 2 e1 g3 b5 *;;;;;2v 2 * 90y;;2e 2 8xs 8xr *,2e 2 8xs *;;2e 2 910 -2 *;2e 2 * -2 oo b5 3nw,2e 2 * -2 913;;;;;;;1t 2 * 8y4 91a,1t 2 * 91a;;1t 2 8xs *;;1t 2 91c * -2 8xy;1t 2 8xs *;1t 2 11l np 91c *;;;23 2 * -2 91j;;;3n 2 91k -2 *;;2h 2 39w *;;;1k 2 * 91r -2 91s;;;1k 2 * 91u;;1k 2 at 38n *,1k 2 pv *;44 2 * 91x 91y,44 2 * 91y;;;;;;44 2 * 923 8xy 0;;15 2 * b5 390 -2 1;15 2 924 * -2 1;15 2 * 1;4h 2 * -4 1;4h 2 * -4 1;4h 2 * -2 92a -4 1;;4h 2 1 1m *;4h 2 * b5 92d 1,4h 2 * 92d 1,4h 2 * b5 1,4h 2 * 1;;4h 2 * b5 0 1,4h 2 * b5 1;3e 2 * 92g;;;3r 2 3xe *;;;;25 2 * 92n;;25 2 * b5 92p 92q;;;;;;51 2 92t 7c un *;;;51 2 92w * 92y 92z;;;51 2 * 3mn 931,51 2 * 931;;;;;51 2 934 -2 *;1b 2 *;;4x 2 937 8np * -4 3ai 3xl,4x 2 937 8np * -4 3ai 10n;4x 2 937 8np 938 -4 *,4x 2 93a -4 93b 93c *;4x 2 * -4 93b 93c;;;;;;4i 2 *;;;2y 2 * 3d7 93k -2 93l,2y 2 * 93k -2 93l,2y 2 93m -4 * 3d7 93n,2y 2 93m -4 * 93n;;;;;;2x 2 * 93q 93r;;;;2f 4 * 93u;;2f 4 4dr -2 *;;2f 4 46w *;;5c 4 4r9 *;;;5c 4 3c 941 *;;5c 4 4n1 *;;;;5c 4 947 * b2 ja;5c 4 3c 4el *;1a 4 * -2 44u 94b -2 94c,1a 4 * -2 44u 94b -2;;;1a 4 44u qf -2 *;;1a 4 94e *;;;1a 4 94h *;;1a 4 94l 94j *,1a 4 94l *;;1a 4 * 94n;;1a 4 * ig 42v 94p,1a 4 * 94q 94p;;;1a 4 * 15b;1a 4 * 941 12y qf,40 4 * -2 4l4;;;p 4 94t 4rj 44u 94u *,p 4 94t 44u 94u *,p 4 94t 4rj 44u *,p 4 94t 44u *;;p 4 94g 94w *;;p 4 4q1 4hz 12y 94y *,p 4 4q1 4hz 12y *;p 4 107 4ba 12y 94u * -2 94t,p 4 44u 94u * -2 94t,p 4 107 4ba 12y * -2 94t,p 4 44u * -2 94t,p 4 107 4ba 12y 94u * -2,p 4 44u 94u * -2,p 4 107 4ba 12y * -2,p 4 44u * -2,p 4 94g 4hz 12y b5 *;p 4 954 * 952 -2 953,p 4 954 * -2 953,p 4 954 * 952 -2,p 4 954 * -2;;;;;;p 4 * -2 958 94w 959;;;;3w 4 4at 4q1 -2 *;3w 4 * 95d;;3w 4 * 12y -2 1;3w 4 * -4 94g 94w 94x;;3f 4 95g -8 *;3f 4 * -2 95j;;3f 4 zz *;;3f 4 95l *;;3f 4 13n *;;;4w 4 1n 4el *;;4w 4 4dh 95s *;;5 4 4q1 95u -2 *;;;;;4c 4 95z * zz 961,4c 4 95z * 961;;;4c 4 qa -2 962 -2 *;m 4 * -2 965;;m 4 * -2 967;;;;;m 4 968 969 96a *,m 4 968 96a *;m 4 * 96d 969 96e;;;m 4 * -4 96g 96h;;;m 4 nv l7 454 *;;2b 4 96j *;;2b 4 4q1 96l *;;2b 4 96n *;;2b 4 96p * 96r;;;;56 4 96s 96t *,56 4 96s *;40 4 * -2 96w -2 96x;;;;;40 4 96y -2 96z -2 *;40 4 * -2 972 -2 973 -2 4l4;;;;;;;;1s 4 * 97a;;;;26 4 * 12y 97e 97f;;;5d 4 p1 *;5d 4 60 *;;;2w 4 97j -2 *;2w 4 * -2 zz 4eo,2w 4 * -2 97m;;;;;1w 4 p *;;1w 4 97r -2 *;1w 4 * 12y 97u 97v;;;;1d 4 48r 97w *;;1d 4 97y *;;;1d 4 48r 981 *;2i 4 4ch *;2u 4 46w *;;;;49 4 pp 4ce 0 *,49 4 989 0 *;;;;43 4 * -2 42b 0 12m,43 4 * -2 42b b5 0 12m,43 4 * -2 98d;;;;;;43 4 465 4dh -2 *;;2t 4 98j *;2t 4 * kz 4dr 986,2t 4 * 4dr 986,o 4 * 4pb 4gr -2 9ac 9ad df 4c9,o 4 * 4pb 4gr -2 9ac 9ad 9ae,o 4 * 9af -2 9ac 9ad df 4c9,o 4 * 9af -2 9ac 9ad 9ae,o 4 * -2 9ac 9ad df 4c9,o 4 * -2 9ac 9ad 9ae,o 4 * 4pb 4gr -2 9ad df 4c9,o 4 * 4pb 4gr -2 9ad 9ae,o 4 * 9af -2 9ad df 4c9,o 4 * 9af -2 9ad 9ae,o 4 * -2 9ad df 4c9,o 4 * -2 9ad 9ae,o 4 * -4 13n 431,o 4 * -4 sz 431,o 4 * -4 jh 431;2t 4 * -2 48b 4dr,2t 4 * -2 4dr 4dv,2t 4 * -2 kz 4dr,2t 4 * -2 98n;;2t 4 98j *;;20 4 969 98p -2 *;;;20 4 97e 98r 98s -2 *;;20 4 * 11r zz nq zz 442,20 4 * 11r zz 98w,20 4 * 11r nq zz 442,20 4 * 11r 98w;;20 4 969 * -2 44u b5,20 4 969 * -2 b5 407,20 4 969 * -2 b5 l9;20 4 969 98x -2 *;;20 4 98r 98z -2 *,20 4 98r -2 *;20 4 * 992 993;;;;20 4 994 kz *;;20 4 44u b5 *;54 4 * -2 97e 999;;54 4 97e 999 *;;54 4 97e 99b 98s *;;;;;;;54 4 97e 99i *;54 4 * -2 97e 99l;;;;54 4 * 969 99p 99q,54 4 * 969 99q;;;;;54 4 969 99r 99s -2 * 99u 99v,54 4 969 99r -2 * 99u 99v;;;54 4 * 99u 99x;;54 4 * 94n 99h 99z -2 9a0 1n,54 4 * 99h 99z -2 9a0 1n,54 4 * 94n 99h -2 9a0 1n,54 4 * 99h -2 9a0 1n,54 4 * 94n 99h 99z -2 9a0,54 4 * 99h 99z -2 9a0,54 4 * 94n 99h -2 9a0,54 4 * 99h -2 9a0;;;;54 4 0 9a1 * 9a3;;54 4 * 9a5 dl 9a6,54 4 * 9a5 9a6;;;;;;;;;;;;;;o 4 9ah *;o 4 * -4 9ak 9al;;;;3y 4 9am *;3y 4 * 9ap;;;2g 4 0 9aq 0 * 9as 9at,2g 4 0 0 * 9as 9at,2g 4 0 9aq * 9as 9at,2g 4 0 * 9as 9at,2g 4 0 9aq 0 * 9at,2g 4 0 0 * 9at,2g 4 0 9aq * 9at,2g 4 0 * 9at,2g 4 0 9aq 0 * 9as,2g 4 0 0 * 9as,2g 4 0 9aq * 9as,2g 4 0 * 9as,2g 4 0 9aq 0 *,2g 4 0 0 *,2g 4 0 9aq *,2g 4 0 *;;;2g 4 * 0 9av 0 9aw sz av,2g 4 * 0 0 9aw sz av,2g 4 * 0 9av 9aw sz av,2g 4 * 0 9aw sz av,2g 4 * 0 9av 0 9aw av,2g 4 * 0 0 9aw av,2g 4 * 0 9av 9aw av,2g 4 * 0 9aw av;;;;;2g 4 9ax 9aq 9ay * sz av,2g 4 9ax 9ay * sz av,2g 4 9ax 9aq * sz av,2g 4 9ax * sz av;;2g 4 qi 97e *;;18 4 * 9b4;;18 4 * 4cw ay 0,18 4 * 9b6 0,18 4 * 4cw ay,18 4 * 9b6;;;;;;18 4 * 9bc;;18 4 459 av *,18 4 9be *;;;18 4 9bf -2 459 av *;;;18 4 * -2 9bh l7 9bi;;3v 4 9bk -2 *;;3v 4 9bm -2 *;;30 4 97e 9bo *,30 4 97e *;30 4 454 *,1r 4 454 *,4l 4 * -2 zz 4eo,4l 4 * -2 9gn;;;3b 4 9bs -2 * -2 9bu,3b 4 9bs -2 * -2;;;3b 4 * -2 9bv;3b 4 * -2 9by;;3b 4 0 * 12y 459,3b 4 0 * qi 459;;;3b 4 * 9c3,3b 4 9c4 *;;;1z 4 3c l7 *;1z 4 60 *;q 4 *,d 4 * 941 9j5 -2 4l4,d 4 * 9j5 -2 4l4,d 4 * 941 -2 4l4,d 4 * -2 4l4;;1j 4 9c8 -2 * -2 1n zz 4ap,1j 4 9c8 -2 * -2 9ca,1j 4 9c8 -2 * -2;;1j 4 4q1 97e *;22 4 * 9cd;;22 4 9cc 9cd *;22 4 97e *;;22 4 * 60 99h,1r 4 * 60 99h 9fy,1r 4 * 99h 9fy;22 4 4ld *;;45 4 * -2 4dh 4el,45 4 * -2 4dh ig,45 4 * -2 9cl,2p 4 * 9ft 4dh 9fu;;;;;4t 4 * -2 9cq;;4t 4 9cs -2 *;;4t 4 * 9cu;;4t 4 * -2 0 9cw;;;;4t 4 * 9d0;;4t 4 * 0 9d2,4t 4 * 9d2;;;4t 4 * 9d5;;4t 4 * 9d7;;4t 4 * 9d9;;4t 4 * 9db 9dc,4t 4 * 9dc,4t 8 * 9u8 9u9,4t 8 * 9u9;;;4t 4 * 12y 0;;4t 4 * 9dg;;;;4t 4 9di zz *,4t 4 9di *;;4y 4 * 941 9dm 1n,4y 4 * 9dm 1n,4y 4 * 941 1n,4y 4 * 1n;;4y 4 * 9do;;;4j 4 * 9dr -2 44u 4dh -2 9dt -2 9du,4j 4 * 9dr -2 9dv -2 9dt -2 9du,4j 4 * -4 0 9dw;;4j 4 9dq 9dr * -2 44u 4dh -2 9dt -2 9du,4j 4 9dq 9dr * -2 9dv -2 9dt -2 9du;;;;;3x 4 * 9dy -2 9dz;;;3x 4 * 9e1 9e2 9e3,3x 4 * 9e1 9e3;;;;3x 4 * 9e5 9e6;;;;3x 4 459 4gh cq 4rt 9e7 99h *,3x 4 9e9 cq 4rt 9e7 99h *,3x 4 459 4gh cq 9e7 99h *,3x 4 9e9 cq 9e7 99h *;;3x 4 * 9eb 9ec 12y id,3x 4 * 9eb 9ec 12y cq,3x 4 * 9eb 9ec;;;;3x 4 454 4kt 9ed e1 *,3x 4 4kt 9ed e1 *;;;4k 4 9eg *;29 4 * 969 -2 9ej,29 4 * -2 9ej;;;29 4 9ek -2 * 9em;;29 4 * 9eo 4q1 9ep,29 4 * 9eo 9ep;;;29 4 8xk * 941;29 4 * 941 f2 -4 9es 9et,29 4 * f2 -4 9es 9et,29 4 * 941 -4 9es 9et,29 4 * -4 9es 9et,29 4 * 941 f2 -4 9es,29 4 * f2 -4 9es,29 4 * 941 -4 9es,29 4 * -4 9es;;;;;29 4 0 * 99h;1y 4 * -2 9ey;;1y 4 * 969 9a5 94q 9ex,1y 4 * 9a5 94q 9ex,1y 4 * 969 94q 9ex,1y 4 * 94q 9ex;1y 4 * 969 0 1 45j 9f1,1y 4 * 0 1 45j 9f1,1y 4 * 969 1 45j 9f1,1y 4 * 1 45j 9f1,1y 4 * 969 0 1 9f1,1y 4 * 0 1 9f1,1y 4 * 969 1 9f1,1y 4 * 1 9f1;;1y 4 * 9f3 -2 9a5 9f4,1y 4 * -2 9a5 9f4,1y 4 * 9f3 -2 9a5,1y 4 * -2 9a5;;;1y 4 ig * 9f1 zz 9f6,1y 4 * 9f1 zz 9f6,1y 4 ig * 9f1 9f6,1y 4 * 9f1 9f6;;1y 4 * 9f8 -2 9f9,1y 4 * -2 9f1,2p 4 * 9fr -2 9fs;;;1y 4 * -2 nv b5 4i8;4s 4 * 9fc,4s 4 *;;4s 4 969 * 9fe;;;4s 4 * 941 9fh 9fi 9fj,4s 4 * 9fh 9fi 9fj,4s 4 * 941 9fi 9fj,4s 4 * 9fi 9fj,4s 4 * 941 9fh 9fj,4s 4 * 9fh 9fj,4s 4 * 941 9fj,4s 4 * 9fj;;;;4s 4 9f5 -2 *;;3 4 9fl 454 *,3 4 9fl *;c 4 qi 97e *;2p 4 * -8 4dh 94b,2p 4 * -8 9cl;;2p 4 9fp -4 *;;;;;;;1r 4 9fv 97e 9fw *,1r 4 9fv 97e *;;;1r 4 9fz -2 * 1n;;2e 4 94n * 9g3;;2e 4 * 9a5 9g5 9g6,2e 4 * 9a5 9g6;;;2e 4 * 9g8 9g9;;;;1 4 9ga *;;1t 4 * 9ge 9a5,1t 4 * 9a5;;1t 4 * 941 b5 43a 9gg,1t 4 * 941 9gh 9gg,1t 4 * b5 43a 9gg,1t 4 * 9gh 9gg;;;1t 4 1n l7 *;;;1t 4 9a5 9gk *;4l 4 97j -4 *;;4l 4 * 97w 60 9gp 9gq,4l 4 * 97w 60 9gq;;;;4m 4 0 * 9gt;;4m 4 * 9gv 9gw;;;5g 4 97e *;;4a 4 * -4 9h0;;;4a 4 9h1 -4 *;;37 4 9h3 -8 *;;37 4 9h5 -4 *;;;;4z 4 9h8 9h9 *;;;g 4 * -8 9he;;;g 4 9hf -2 *;4v 4 * -4 9hi 9hj 9hk 9hl,4v 4 * -4 9hi 9hk 9hl,4v 4 * -4 9hi 9hj 9hk,4v 4 * -4 9hi 9hk;;;;;4v 4 34 60 ig *,4v 4 60 ig *;4v 4 96p * 9ho -4 9hp;;;3m 4 1 4q1 dy *,3m 4 1 sz *,3m 4 4q1 dy *,3m 4 sz *;3m 4 0 sz *;;2c 4 9hs *;53 4 p1 * 12y,53 4 p1 *,8 4 p1 * 9jv,8 4 p1 *;;53 4 s7 3c 9hv -8 *,53 4 9hx 9hv -8 *,53 4 s7 3c -8 *,53 4 9hx -8 *;;;53 4 4q1 9hy * -2 9i0;;53 4 * -8 9i2 -4 9i3;;;;53 4 4q1 * 9i6,53 4 4q1 *;;;;;53 4 qa 9i7 9i8 9i9 zz *,53 4 qa 9i7 9i8 9i9 *;;53 4 qa nv -2 9ib zz *,53 4 qa -2 9ib zz *;;53 4 9id *;53 4 * -8 9ig;;53 4 * 9ii,53 4 *;;;;;53 4 ay 465 9il *;;;;53 4 4q1 9hy * 9ir;;;55 4 * 9is;55 4 95a 12y 94q *;s 4 * 94n;;;;;d 4 * -2 96y -2 0 9j1,d 4 * -2 96y -2 9j2;;;;;;;;;3d 4 9j7 9j8 *,3d 4 9j7 *;;;;j 4 * 9je -2 nv 1,j 4 * -2 nv 1;;;;j 4 * 9ji 1;;;1m 4 4q1 459 9jj cq 941 *,1m 4 4q1 1oq 9jj cq 941 *,1m 4 sz 9jj cq 941 *,1m 4 4q1 459 9jj 941 *,1m 4 4q1 1oq 9jj 941 *,1m 4 sz 9jj 941 *,1m 4 4q1 459 9jj cq *,1m 4 4q1 1oq 9jj cq *,1m 4 sz 9jj cq *,1m 4 4q1 459 9jj *,1m 4 4q1 1oq 9jj *,1m 4 sz 9jj *;;2n 4 * -4 9jn;;2n 4 * 9jp;;2n 4 4dh 94q * 9jr 14s;;13 4 1 *,13 4 0 *;;13 4 459 av *;;8 4 s7 3c -8 *,8 4 9hx -8 *;8 4 * -8 42b 4rx;8 4 s7 9ip *;8 4 * -8 9k0;8 4 * 9ii;8 4 4q1 * 12y;8 4 qa 9i7 * 9k3 zz;;3o 4 *;;31 4 9bh 97e 454 *;;;;;1p 4 cq 969 *;;;;;;;2f 8 5b2 *;;2f 8 56s *;5c 8 5eu y4 *;;;;;5c 8 51s *;5c 8 51s *;;5c 8 * 9ku 14c o8;;5c 8 3c 5in *;1a 8 * -2 9kx,1a 8 * 9la 9lb,1a 8 * 9lb;;1a 8 * -2 9kz -2 9l0;;;;1a 8 9kz -2 9l1 -2 *;;1a 8 9l3 *;;1a 8 9l5 *;;1a 8 9l7 *;1a 8 * 15d;;;1a 8 9l5 *;1a 8 * 9le;;;p 8 9kz -2 9lf -2 167 *,p 8 9kz -2 9lf -2 *;;p 8 9lk -2 * 167 9lj,p 8 9lk -2 * 9lj,p 8 9lk -2 * 167,p 8 9lk -2 *;;;;;p 8 9ll 9lm *;;p 8 9lm * 9lq;;p 8 14c 55x 167 *;p 8 * 14c 55x;;p 8 54 9lt *;;55 8 * c2 a05;;3w 8 9lx gq -2 *;3w 8 * 9m0;;3w 8 * -2 jh 55i -2 1,3w 8 * -2 9m2 -2 1;;;3f 8 * y4 -2 9m5,q 8 * 9sy;;3f 8 167 *;;3f 8 9m7 -2 *;3f 8 15d *;3f 8 * 9mb;;22 8 9tc *,c 8 9tc * 9wl,c 8 9tc *;4w 8 3l 5in *;;;5 8 14e 9mf -2 *;;;;4c 8 9mj * -2 9ml;;4c 8 11x -2 * -2 9mn;;4c 8 * 9mp 9mq;;;m 8 * -8 9ms;;m 8 * -2 167 56p,m 8 * -2 9mu;;;;;m 8 9mv 9mw 9mx *,m 8 9mv 9mx *;m 8 * 9n0 9n1 9n2;;;;m 8 * -4 9n2 283;;3x 8 * 4zk 9vc;m 8 9n4 9n5 4zk *;;2b 8 9n7 *;;2b 8 14e 9n9 *;;2b 8 9nb *;2b 8 283 * 9nc,56 8 283 * 9ng;;56 8 9ne *;56 8 283 *;;40 8 9nh -2 519 53e -2 *,40 8 9nh -2 519 591 -2 *,40 8 9nh -2 9nj -2 *;;40 8 * -2 9nh -2 9nl,40 8 5fv *;;1s 8 * 9nn,1s 8 * 56l;;l 8 14c * 121 55d,l 8 14c * 5ev;;26 8 * 14b 9nr;;;5d 8 5l *;2w 8 * -2 9nv,2w 8 9nw -2 *,4l 8 * -4 9xy,4l 8 9xz -2 *;;;;;;1w 8 p *;;1w 8 9o1 -2 *;;;1w 8 9o3 9o4 l1 55x *,1w 8 9o3 9o4 55x *,1w 8 9o3 9o4 l1 *,1w 8 9o3 9o4 *;;;;1d 8 9oa 9l5 *;;;1d 8 9ob *;1d 8 9oa * 9l5 9oe;;;2i 8 598 *;2i 8 4sy *;2u 8 56s *;2u 8 5b2 *;2u 8 * -2 5ao 9ol;;2u 8 oc 5az 5b2 *;49 8 q1 5as 0 *,49 8 9oo 0 *;;;;43 8 59d y4 5f9 y4 5f9 4xw *,43 8 9os y4 5f9 4xw *,43 8 59d y4 5f9 5f9 4xw *,43 8 9os 5f9 4xw *,43 8 59d y4 5f9 y4 4xw *,43 8 9os y4 4xw *,43 8 59d y4 5f9 4xw *,43 8 9os 4xw *,43 8 59d y4 5f9 y4 5f9 *,43 8 9os y4 5f9 *,43 8 59d y4 5f9 5f9 *,43 8 9os 5f9 *,43 8 59d y4 5f9 y4 *,43 8 9os y4 *,43 8 59d y4 5f9 *,43 8 9os *;43 8 * y4 5f9 4xw 55a 5as,43 8 * 5f9 4xw 55a 5as,43 8 * y4 4xw 55a 5as,43 8 * 4xw 55a 5as,43 8 * y4 5f9 55a 5as,43 8 * 5f9 55a 5as,43 8 * y4 55a 5as,43 8 * 55a 5as;;;43 8 * -2 9ow -2 9ox;;;43 8 * -2 3l 9oz;;;2t 8 9p0 *;;2t 8 * -2 5ao 9ol,2t 8 * -2 4y4 15d 5ao,2t 8 * -2 4y5 f3 5ao,2t 8 * -2 9p4;;;;2t 8 1qu *;;20 8 y4 9p8 -2 *;;;20 8 9lt 9pa 9pb -2 *;;20 8 * 9pd;20 8 52p 128 55x *,20 8 52o 59h 55x *;20 8 9n1 * -2 ba l9;20 8 9n1 9pg -2 *;;20 8 9pi cq * -2 4x0,20 8 9pi * -2 4x0;20 8 * 9pl -2 9pm,20 8 * -2 9pm;;;20 8 4xa *;20 8 * 9pp 9pq;;;;20 8 9pr l1 *;;5g 8 * 9y7;;54 8 9pt 9pu 9pv -2 *;;54 8 9pu 9px 9pl -2 *;;;;;;;;54 8 5b3 -2 54 9pu *,54 8 5b3 -2 9pu *,54 8 54 9pu * 9q7,54 8 9pu * 9q7,54 8 * -2 9qn 121;;54 8 * -2 9lt 9q9;;54 8 * j1 9qb 9qc;;;54 8 * 9n1 9qe 9qf 9qg,54 8 * 9n1 9qf 9qg,54 8 * 9n1 9qe 9qg,54 8 * 9n1 9qg;;;;;;;54 8 dc 54z 9qh 9qi 9qj *,54 8 y4 54o 9qh 9qi 9qj *;;;;54 8 * 15d 55x 9qp -2 9qq,54 8 * 55x 9qp -2 9qq,54 8 * 15d 55x -2 9qq,54 8 * 55x -2 9qq;;;54 8 9qo 15d 55x 9qp -2 9qq *,54 8 9qo 55x 9qp -2 9qq *,54 8 9qo 15d 55x -2 9qq *,54 8 9qo 55x -2 9qq *;54 8 * 0 9qt 9qu;;;54 8 * 9qw 9qx;;;;;;;;o 8 * 9r4 -2 9r5 9r6 df 594,o 8 * 9r4 -2 9r5 9r6 9r7,o 8 * -2 9r5 9r6 df 594,o 8 * -2 9r5 9r6 9r7,o 8 * 9r4 -2 9r6 df 594,o 8 * 9r4 -2 9r6 9r7,o 8 * -2 9r6 df 594,o 8 * -2 9r6 9r7;;;;;o 8 9r9 *;;o 8 * -4 sz 4yh,o 8 * -4 jc 4yh,o 8 * -4 5hu 4yh;o 8 * -4 9rc 9rd;;;;3y 8 9re *;3y 8 * 9rh;;2g 8 0 65 0 * 9rj zv,2g 8 0 0 * 9rj zv,2g 8 0 65 * 9rj zv,2g 8 0 * 9rj zv,2g 8 0 65 0 * zv,2g 8 0 0 * zv,2g 8 0 65 * zv,2g 8 0 * zv,2g 8 0 65 0 * 9rj,2g 8 0 0 * 9rj,2g 8 0 65 * 9rj,2g 8 0 * 9rj,2g 8 0 65 0 *,2g 8 0 0 *,2g 8 0 65 *,2g 8 0 *;;2g 8 * 0 65 0 9rl 9rm zv,2g 8 * 0 0 9rl 9rm zv,2g 8 * 0 65 9rl 9rm zv,2g 8 * 0 9rl 9rm zv,2g 8 * 0 65 0 9rl 9rm,2g 8 * 0 0 9rl 9rm,2g 8 * 0 65 9rl 9rm,2g 8 * 0 9rl 9rm;;;;;2g 8 9rn 65 9ro * 9rq zv,2g 8 9rn 9ro * 9rq zv,2g 8 9rn 65 * 9rq zv,2g 8 9rn * 9rq zv;;3d 8 9ou c1 5a3 0 *,3d 8 9ou a0u 0 *,3d 8 9ou 0 *,3d 8 9ou c1 5a3 *,3d 8 9ou a0u *,3d 8 9ou *;;2g 8 9rs 9lt *;12 8 9rq *;18 8 * 9rw,18 8 * 53l;;;;;;18 8 9s0 *;18 8 * 9s3;;;18 8 9s4 *;;18 8 9s6 -2 9s2 *;;;;;3v 8 * -2 9sd;;;3v 8 9se -2 *;;30 8 9pu 9sg *,30 8 9pu *;;30 8 9si *,3 8 54 4yy *,3 8 54 b1 *,3 8 9wk *,1r 8 9si *;3b 8 * -2 9sl -2 9sm,3b 8 * -2 9sl -2;;;;3b 8 * -2 9sn;3b 8 * -2 9sq,3b 8 9sr -2 *,29 8 9vh -2 *;;;3b 8 0 *;;;3b 8 * 9sw;;1z 8 4wi *;;q 8 15d *;;1j 8 9t0 -2 * -2 167 56p,1j 8 9t0 -2 * -2 9t2,1j 8 9t0 -2 * -2;;2q 8 4st gq *;;;;22 8 9t6 *;22 8 9t6 9t7 *;;22 8 9t9 *;22 8 3l 9lt *;;22 8 9tc 9mc *;45 8 169 5cb *;45 8 * -2 3l 5in,45 8 * -2 5lb;46 8 * 9th 167 550,46 8 * 9th 9ti;;;46 8 *;4t 8 * 9tl -2 9tm,4t 8 * -2 9tm;;;;4t 8 9tn -2 *;;;;4t 8 9tr -2 0 *;;4t 8 9tt *;4t 8 9ts *;4t 8 * 9tx;;4t 8 * 9tz 9u0,4t 8 * 9u0;;;;4t 8 * 9u3;;;4t 8 9u4 -4 *;4t 8 * 9u7;;;;4t 8 * 9ub l7 0,4t 8 * 9ub 0;;;4t 8 * 9ue;;4t 8 * 9ug;;;;4t 8 * 167 9uk,4t 8 * 9uk;;;4y 8 *;;4y 8 9un *;4j 8 * y4 9uq 9ur -2 9us -2 9ut -2 9uu,4j 8 * 9uq 9ur -2 9us -2 9ut -2 9uu;;;;;;4j 8 * -4 0 9uu;3x 8 * y4 9ux -2 9uy,3x 8 * 9ux -2 9uy;;;3x 8 * gq 9v0 9v1;;;3x 8 * 9v3 9v4;;;;;;3x 8 9oa 9v5 5f9 9v6 9v7 *,3x 8 9oa 9v5 9v6 9v7 *;3x 8 * 9va 9oa 14c 55x,3x 8 * 9va 9oa 9vb,3x 8 * 9va 9oa;;;;;4k 8 9vd *;29 8 * 9n1 9vg 9vh,29 8 * 9vg 9vh,29 8 * 9n1 9vh,29 8 * 9vh,29 8 * gq 5f9 -4 9sq -2 9vj,29 8 * 9vk -4 9sq -2 9vj,29 8 * -4 9sq -2 9vj,29 8 * gq 5f9 -4 9sq -2,29 8 * 9vk -4 9sq -2,29 8 * -4 9sq -2;;;29 8 * l1 gq 9v7;;;29 8 * 9vm 9vn,29 8 * 9vn;;;29 8 0 * 5l 55x,29 8 0 * 5l cu,29 8 0 * 9mc;29 8 0 *;1y 8 * -2 9vr;;;;;1y 8 9vs 9vt 9vu *,1y 8 9vs 9vu *;1y 8 * 9n1 0 1 9vx,1y 8 * 9n1 1 9vx;;1y 8 * 9vz 9w0 9w1,1y 8 * 9w0 9w1;;1t 8 * 9xw 9xx;;1y 8 * 9vu 9w3,1y 8 * 9w3;2p 8 * -2 9wu -2 9wt;1y 8 * l1 gq 9w5,1y 8 * 9w6 9w5;;;;1y 8 * -2 9w7 9w9 5ds;;1y 8 * 9n1 ba 5ds,1y 8 * ba 5ds;4s 8 * 9wc -2 9wd,4s 8 * -2 9wd;;;4s 8 9n1 * 9wf,4s 8 * 9n1 9vu -2 1o,4s 8 * 9vu -2 1o,4s 8 * 9n1 -2 1o,4s 8 * -2 1o;;4s 8 9we 9n1 9vu * -2 1o,4s 8 9we 9vu * -2 1o,4s 8 9we 9n1 * -2 1o,4s 8 9we * -2 1o;;4s 8 9wh -2 *;;;;c 8 3l 9lt *;2p 8 * -8 3l 9wo,2p 8 * -8 54 9wp,2p 8 * -8 5lb;;;;2p 8 * 9ws 9wt 9wo;;;;;2p 8 9wv -2 * -2 9wx;;;;2p 8 9wy 3l 9wz *;;1r 8 9x1 9pu 9sg *,1r 8 9x1 9pu *;1r 8 * -2 5l 9mc -2 ds;;1r 8 * -4 9x6 9x7;;;;;;;2e 8 15d * 9xd;;2e 8 * 9n1 9w0 9xf 9xg,2e 8 * 9w0 9xf 9xg,2e 8 * 9n1 9w0 9xf,2e 8 * 9w0 9xf;;;2e 8 * -2 9xi 9xj;;;;;1 8 9xl *;;1t 8 * 9xp j8 o8,1t 8 * 9xp y4 128,1t 8 * 9xp f3 o8,1t 8 * 9xp y4 o8,1t 8 * 9xp 9w0,1t 8 * j8 o8,1t 8 * y4 128,1t 8 * f3 o8,1t 8 * y4 o8,1t 8 * 9w0;;1t 8 * 9n1 cq 4yl -4 3l 9xr,1t 8 * 9n1 ba 4yl -4 3l 9xr,1t 8 * 9n1 9ws -4 3l 9xr,1t 8 * cq 4yl -4 3l 9xr,1t 8 * ba 4yl -4 3l 9xr,1t 8 * 9ws -4 3l 9xr;;;;1t 8 3l 9lt *;;;;;;;4l 8 * -2 5l 4zl 4vp,4l 8 * -2 5l 4vp;;4m 8 * 9y4 9y5;;;;;;;4a 8 * -4 9yb;;4a 8 9yb -4 *;;37 8 9yd -8 *;37 8 * -8 9yg;;4n 8 * -4 54;;;4z 8 9yi 9yj *;4z 8 * 9ym;;;;g 8 9yo -8 *;g 8 * -2 9yr;;4v 8 * -4 3l c1 9yt,4v 8 * -4 jh c1 9yt,4v 8 * -4 9yu 9yt;;;;4v 8 9yv c1 5a3 * 9yx,4v 8 9yv c1 * 9yx,4v 8 9yv c1 5a3 *,4v 8 9yv c1 *;;;;;3m 8 1 gq 567 *,3m 8 1 gq b1 *,3m 8 1 9su *,3m 8 gq 567 *,3m 8 gq b1 *,3m 8 9su *;3m 8 0 51k 9su *,3m 8 0 9su *;;2c 8 9z3 *;53 8 5a3 *,8 8 5a3 * a1c,8 8 5a3 *;;;;;53 8 9z8 -4 9z9 *;;;53 8 9zb -8 9zc -4 *;53 8 14e * 9zf,53 8 14e *;;;;53 8 gq cq * 9zj;;;;;;53 8 11x 9zn * 167 9zp;;53 8 * 9zr;;53 8 f3 * 9zt,53 8 * 9zt;;;53 8 9zu *;;53 8 * 5ga y4 54;;53 8 9zy 53j 9r2 *;;53 8 54 9v5 * a02;;;55 8 * a03;;;s 8 * a08;;s 8 * 1;s 8 5ew *;;;;d 8 * -2 9nh -2 0 a0f,d 8 * -2 9nh -2 a0g;;;d 8 9yi * a0i;;d 8 * 9n1 a0k a0l -2 a0m,d 8 * a0k a0l -2 a0m,d 8 * 9n1 a0l -2 a0m,d 8 * a0l -2 a0m,d 8 * 9n1 a0k -2 a0m,d 8 * a0k -2 a0m,d 8 * 9n1 -2 a0m,d 8 * -2 a0m;;;;1u 8 * 0;;;4p 8 14b a0p *;3d 8 * a0s uf 4yl,3d 8 * uf 4yl;;3d 8 a0r a0s *,3d 8 a0r *;;;j 8 * 9n1 -2 oc 1,j 8 * -2 oc 1;;j 8 1 a0x -2 *;;j 8 * a11 1;;;;;2n 8 * -4 a16;;2n 8 3l 9o3 * 5l4;13 8 1 *;13 8 1 9su *;13 8 * a1b;;;8 8 5fj -8 *;;8 8 a1e -8 *;;8 8 519 a1g -8 *;8 8 * q1 5as,8 8 * a1j,8 8 f3 *;;8 8 * 9oo -2 55;;8 8 gq cq *;;;;3o 8 *;;;3l 8 0 a1s *;;31 8 4zk *;;;1p 8 * a1z;;;2f g pn *;2f g pn -2 *;;;2f g pn 61t 605 -2 *,2u g 8r q2 y7 *;2f g pn * -2 a25;;;2f g a28 *;;5c g y2 *;;1a g * -2 tk a2e -2 a2f,1a g * -2 tk a2e -2;;;1a g * a2h;;;1a g a2i 1m 5rj -2 *;1a g 1m 5rj b5 lo *;;1a g a2l *;1a g * a2o;;p g 1m 5rj b5 lo *,p g 1m 5rj b5 mn *,p g 1m 5rj b5 5qu *,p g 1m 5rj b8 *,p g tk 5v4 b5 lo *,p g tk 5v4 b5 mn *,p g tk 5v4 b5 5qu *,p g tk 5v4 b8 *;;p g 1vk tk a2q *;;;5g g * aio;p g a2s a2t a2u *,z g a2s a2t a2u *;;;;;p g a2y -2 tk a2z -2 *,p g a2y -2 tk -2 *,z g a2y -2 tk a2z -2 *,z g a2y -2 tk -2 *;3w g * a32 -2 a33;;;;;3w g a35 *;;;3w g * -4 1m 11l 5rj,3w g * -4 1m z5 5rj;3w g * -2 1;3f g * -2 a3c,q g a8f *,2m g 15l np ann *;;;3f g a3d -2 *;3f g xh *;;;;;3f g *;3f g * -8 a3m;;3f g 61f *;4w g 1m * a3p,2b g * a48,2z g akl * akm,5f g * alt,5f g 61t e1 *;;4w g 1m lo * 5v4;;;4c g 67r -2 * a3u a3v,4c g 67r -2 * a3v;;;4c g * a3x a3y;;;m g * -8 a40;;m g * a42 a43,m g * a43;;;;2b g a44 *;;;;;40 g * -2 a4b -2 a4c;;;40 g xh -2 * -2 nj 6f8,40 g xh -2 * -2 a4b;40 g * nj 6f8,40 g * a4f;;;;;;1s g *;;1s g a4l b5 *,1s g a4l *;;;52 g 1dg a4o *,52 g 1dg *;4g g *;;l g * a4r;;l g a4t * 15l;;;;f g a4w b5 a4x *,f g a4w b5 *;f g * b5 lo -2 a50,f g * a2x -2 a50;;f g *;f g * -2 a53;5g g ais b5 11l *,5g g ais b5 z5 *,5g g ais a2x *;;;4b g 5pv *;4b g * -2 a58;;4b g *;;;;5d g a5c *;5d g 120 13l *;;5d g y2 a5f *;;;2w g a5h b5 a5i -2 * a5k,2w g a5h a5i -2 * a5k,2w g a5h b5 -2 * a5k,2w g a5h -2 * a5k;;;;2w g a5l b5 5o9 -2 a5m *;;2w g a5o -2 * -2 a5q;;;;39 g a5s *;;;39 g a5u a5v *;39 g 5pv *;39 g * a5z;;;;1w g a60 a61 p *,1w g a60 p *,1w g a60 a61 *,1w g a60 *,1w g a67 a61 *,1w g a67 *,1d g a6m -2 * 67r a6n,1d g a6m -2 * a6n;;1w g p *;1w g * -2 a66;;;;;1d g 6g3 mn uk a3d *,1d g 6g3 du 65z a3d *,1d g 6g3 mn 69g a3d *;;;;;1d g 6g3 du uk -4 * -2 a6g -2 a6h,1d g 6g3 68l uk -4 * -2 a6g -2 a6h,1d g 6g3 mn uk -4 * -2 a6g -2 a6h,1d g a6i -4 * -2 a6g -2 a6h;;;;;1d g * 1m a6l;;;;1d g 6g3 du uk -2 a6p -2 *,1d g 6aq -2 a6p -2 *;;1d g pn * -2 a6r;;1d g * -2 6e1 a6t;;;;2i g * 1si;;2u g pn 61t 605 *,2u g y7 *;;;49 g * 0 a70;;;;43 g * -2 e1 0 625,43 g * -2 e1 653,43 g * -2 a76;;;43 g y2 pn -2 * -2 a79,43 g q2 -2 * -2 a79;;43 g * z5 a7b;;2t g pn i8 *,2t g a7d *;;;;2t g a7f * 39 63a,2t g a7f * f4 65k,2t g a7f * f6 65k,2t g a7f * e1 du 5nm,2t g a7f * a7h;;;20 g a7i 6e0 -2 *;;20 g a2u a7k hv 6e0 -2 *,20 g a2u a7k a7m -2 *;;20 g * a7o;;;;;20 g a7r 6h5 *,20 g a7r *;;20 g a2u a7t 15m hv 6e0 -2 *,20 g a2u a7t 15m xh hv -2 *,20 g a2u a7t 15m a7v -2 *,20 g a2u a7t hv 6e0 -2 *,20 g a2u a7t xh hv -2 *,20 g a2u a7t a7v -2 *;;;20 g xh hv *,20 g hv 6e0 *,20 g hv *;20 g hv 6et lo *;;54 g a7z * a2u a81;;54 g * a2u a83;;54 g a2u a81 hv 6e0 -2 *,54 g a2u a81 pv gn -2 *,54 g a2u a81 gn -2 *;54 g yu -4 a2x -4 *;;;54 g * -2 a87 -2 a86;54 g 6fl 11z * 67r a8a;;54 g * 6g5 a8c,54 g * a8n;;;54 g * a2u a8d;54 g * a8g a8h;;;;54 g a8k -2 b5 *,54 g a8k -2 *;;54 g a8f * -2 a8m;;;54 g a8f *;;;;;;;o g * -4 a8w -2 1m 6gm -2 a8x,o g * -4 a8w -2 a8p -2 a8x;;;o g pn xh 61t * a8z a90,o g pn a91 * a8z a90;;;;o g * -4 a93 a94 a95;;;;;o g tk 5s2 a96 *;3u g *;;3u g * a9b;;;3y g a9c a2x *,3y g a9c *;;3y g a9e *;3y g 5zc *;;3y g a9h *;17 g *;17 g *;;2g g 0 a9l 0 * a9n a9o,2g g 0 0 * a9n a9o,2g g 0 a9l * a9n a9o,2g g 0 * a9n a9o,2g g 0 a9l 0 * a9n,2g g 0 0 * a9n,2g g 0 a9l * a9n,2g g 0 * a9n;;;2g g * 0 a9q 0 a9r a9s cm,2g g * 0 0 a9r a9s cm,2g g * 0 a9q a9r a9s cm,2g g * 0 a9r a9s cm,2g g * 0 a9q 0 a9r a9s,2g g * 0 0 a9r a9s,2g g * 0 a9q a9r a9s,2g g * 0 a9r a9s;;2g g a9t a9q a9u * a9b cm,2g g a9t a9u * a9b cm,2g g a9t a9q * a9b cm,2g g a9t * a9b cm;;;;;;2g g a9w a2u *;;;;2g g * 11z s4 b5 a9y a9z,2g g * aa0 a9y a9z,2g g * a9y a9z,2g g * 11z s4 b5 a9y,2g g * aa0 a9y,2g g * a9y;2g g 0 * 39 cm,2g g 0 * tk cm;2g g 0 aa2 *;2g g * aa5;;;;;;;;;;;18 g 1vo *;18 g 6f7 *;18 g y7 *;;18 g aai ox * -2 aak,18 g aai * -2 aak;;18 g * -2 aam 1 -4 aan,18 g * -2 1 -4 aan;;;;18 g * aaq 39 cm,18 g * aaq aar;;;18 g * -2 e1 5rp,18 g * -2 1m 64r;18 g * 5w5 5rp aau;;3v g * aaw aax,3v g * aax;;;;3v g * -2 ab0;;1o g *;;1o g ab2 b5 mn *,1o g ab2 a2x *;30 g a2u 6a8 5v4 *,30 g a2u 5v4 *;;30 g 5v4 * 1m a2u 66g,3 g agb 5v4 *;30 g a2u *;;;;;3b g aba abb *,3b g aba *;3b g * 8r abe abf,3b g * abe abf,3b g * 8r abf,3b g * abf;;;;;3b g * -2 abj;3b g abk -2 abl -2 *;;;;;3b g * abm abn,3b g * abn;3b g * 8r abe abf,3b g * abe abf,3b g * 8r abf,3b g * abf;3b g * abr abs,1y g afs * afu afv,1y g afs * afv;;;1z g 39 * abu,1z g 39 *;;1z g 39 abt abu *,1z g 39 abt *;1z g * abu abx;;t g * abz;;;q g ac0 -2 *;q g *;1j g 1m g3 b5 -2 * -2 ac4,1j g 67r -2 * -2 ac4;;;1j g 8r du uk -2 ac5 -4 *,1j g 67r uk -2 ac5 -4 *,1j g 8r mk uk -2 ac5 -4 *,1j g 15l 8r du -2 ac5 -4 *,1j g 15l 8r f7 -2 ac5 -4 *;;1j g 1m g3 b5 -2 ac7 -2 *,1j g 67r -2 ac7 -2 *;2q g * b5 aca acb 5rp;;;38 g *;;22 g acd a2u *;22 g a2u *,c g e1 a2u *,c g 1m a2u *;45 g * -2 1m mn,45 g * -2 b5 66k;45 g * -2;45 g ach -2 *;;;;45 g acl -2 *;46 g 5nx b5 *;46 g * b5 acp acb acq;;;;;4t g acr acu acs -2 *,4t g acr acu -2 *;4t g acr * acs -2,4t g acr * -2,4t g ad2 *,4t g * abl adf;4t g * 1m -2 acw,4t g * -2 acw;;4t g 6f7 *;4t g * 0 acz;;4t g * ad1;;;4t g * -2 ad4;;4t g * b5 0 ad6;;4t g * b5 aai;4t g *,4t 1s *;4t g * b5 64o,4t g * ada;;4t g ad7 -2 *;;4t g adc *;4t g a3b *;;4t g * 0 adh;;;4t g adi *;;;4t g adk adl *;4t g * ado;;4t g * 1m adq;;;4t g adr *;4t g 6f7 b5 *;;4t g *;4y g *;4y g * ady;;4y g * 11l;;4y g ae0 -2 *;4y g * 0 15l ae3;;4y g *;11 g 1te *,11 w 28d *,11 1s 1tc *;;4j g * ae8 aea 39 653 aeb -2 aec,4j g * ae8 aea aed aeb -2 aec,4j g * aea 39 653 aeb -2 aec,4j g * aea aed aeb -2 aec,4j g * ae8 aea aeb -2 aec,4j g * aea aeb -2 aec;;4j g ae7 ae8 * aea 39 653 aeb -2 aec,4j g ae7 ae8 * aea aed aeb -2 aec,4j g ae7 * aea 39 653 aeb -2 aec,4j g ae7 * aea aed aeb -2 aec,4j g ae7 ae8 * aea aeb -2 aec,4j g ae7 * aea aeb -2 aec;;;;;4j g * -4 0 aec;4j g * aeg -2 aeh aei -2 0 aej,4j g * -2 aeh aei -2 0 aej,4j g * aeg -2 aei -2 0 aej,4j g * -2 aei -2 0 aej,4j g * aeg -2 aeh -2 0 aej,4j g * -2 aeh -2 0 aej,4j g * aeg -2 -2 0 aej,4j g * -2 -2 0 aej;;;;;4j g * -2 ael -2 aem aen;;;;4j g * -2 aem aen;3x g * 1m 39 653 -2 aeq,3x g * 1m aer -2 aeq,3x g * 39 653 -2 aeq,3x g * aer -2 aeq;;;3x g * tk 5qu aet;;3x g * 1m aev aew,3x g * aev aew;;;3x g * tk 5qu 68l uk;3x g aex tk 5qu *;;;3x g * a2u aez af0,3x g * a2u aez;3x g * 5qu -2 af3 -2 uk -2 xh 120,3x g * 5qu -2 af3 -2 uk -2 af4,3x g * 5qu -2 af3 -2 -2 xh 120,3x g * 5qu -2 af3 -2 -2 af4,1p g * 5qu ak6;;;;4o g af5 b5 *,4o g af5 *;;;;29 g * afb 8r afc afd,29 g * 8r afc afd,29 g * afb afc afd,29 g * afc afd,29 g * afb 8r afd,29 g * 8r afd,29 g * afb afd,29 g * afd;;;;29 g * afb 8r afc aff,29 g * 8r afc aff,29 g * afb afc aff,29 g * afc aff,29 g * afb 8r aff,29 g * 8r aff,29 g * afb aff,29 g * aff;;;1y g * afn afo,1y g * afo,1y 1s * bf7 bf8,1y 1s * bf7;;1y g afg afh afi *,1y g afg afi *,1y g afg afh *,1y g afg *;1y g * np mk afl,1y g * pv mk afl,1y g * afm afl;;;;;1y g * 0 1 afq,1y g * 1 afq;;;;;;;1y g * -2 afx;;;1y g afy 0 1 -2 afq -2 *,1y g afy 1 -2 afq -2 *;;;;1y g ag0 ag1 ag2 *;;1y g 15l afh ag4 *;4s g afn *;4s g ag6 afi *,4s g ag6 *;;4s g ag8 -2 *;4s g ag4 *;;;3 g agc *,3 g * b5 5pv,3 g * age;;a g a6i -2 *;;;a g agh *;a g a6i *;;;b g agk agl -2 *,b g agk -2 *,b g agn -2 *,b g xh agr b5 *,b g xh agr *;;b g * agp -2 agq,b g * -2 agq;;;;b g *;b g * abe -2 agu,b g * -2 agu;;b g * agw 1,b g * 1;;;;;;i g *;r g *;;r g ah3 *;r g * ah6 -2 1,r g * -2 1;;;r g * ah9 -2 aha;;;21 g *;21 g *;5a g * -8 1;5a g 1 -4 *;5a g * -2 1;4u g *;3s g *;3s g *;3s g *;;2 g ahk pv a5v *,2 g ahk a5v *;;;;;;;;;;;;;4m g ahv ahz -2 ahw ahx -2 *,4m g ahv -2 ahw ahx -2 *,4m g ahv ahz -2 ahw -2 *,4m g ahv -2 ahw -2 *;;;;4m g * -2 ai0 -2 ai1,4m g * -2 -2 ai1;;4m g ai3 b5 *;;;4m g ai5 8r ai6 *;4m g * -2 ai9;;1t g *;1t g zz * afi,1t g lv * afi;1t g afh ag4 *,1t g afh *;1t g afh *;1t g *;1t g * -2 aig;;0 g *;h g *;41 g * 6c0 aik a2u ail;;;;5g g aim -2 *;;;5g g aip * -2 air;;;5g g * abu aiu,5g g * aiu;;1c g *;1c g * -2 aix;;1c g *;;3n g aiz -4 *;2a g * -2 aj2 -2 aj3;;;;;2a g aj2 aj4 b5 aj5 *,2a g aj2 aj4 b5 *;2a g afn * aj8;;;2a g aj9 -2 * -4 ajb;;;;2a g ajc -8 * e1 aj5 ajd;;;4e g * -2 ajf -2 39 63u,4e g * -2 ajf -2 e1 lo 64r,4e g * -2 ajf -2 ajg;;4e g aji -4 *;4e g * -4 ajl;;;n g * ajo -2 1;;n g 1 b5 *;n g * 1 -2 zz 61t;n g ajq 1 -2 *;n g * -2 a2u ajt;;;n g * -2 0 -8 ajw;;n g * ajy -2 1;;1p g * -2 ak0;;1p g * ak2 ak3;3j g * am8;;1p g a8f *;1p g * 5ss 6ea;;1p g * abg ak8 -2 ak9;;;1p g * tk 10g,1p g * akb;;;31 g akc a2u * ake;31 g akc a2u *;6 g *;1u g * -4 akh;;;;2z g aki akj *;;;2z g * uk ako akp;;;4 g *;9 g * aks -2 akt;;;36 g *;50 g *;50 g * ah6 1;34 g * -8 aky;;;34 g akz -2 *;34 g xh a8f * al2,34 g xh * al2;;1h g *;;3p g * al6 al7 1,3p g * al7 1,3p g * al6 1,3p g * 1;;;3p g * -2 1;3p g 1 -2 *;3p g * -4 1;2r g * -8 1;19 g *;4d g * 11l ob,4d g * b5 11l,4d g * tk 11l,4d g * tk z5,4d g * ale;;;4d g alf * ale,4d g alf *;;4d g alh a3x *;4d g * -2 alk;;4d g * alm aln,4d g * alm;;;;;;;;;1i g * alv;;1i g * a2x alx;;1i g 39 *;47 g *;47 g ac0 a8f *,47 g ac0 *;4q g *;4q g * am3;;15 g * b5 k3 -2 1,15 g * am5 -2 1;;15 g * 0 15l,15 g * 1;15 g * b5 1;;44 g * 8r 11l ama,44 g * amb ama,44 g * ama;;;44 g a8f * 1m 11z amd,44 g a8f * ame amd;;;44 g * amg amh;;;2e g afh afm *,2e g afh *;;2e g amj -2 *;;3c g aml aj5 *;3c g * alq amo;;32 g e1 du *,32 g e1 11l *,32 g a2u *;2h g *;1k g * ams;;1k g * 1m amu;;1k g *;1k g *;2l g * -8 amy;;2l g * -8 an0;;2l g a7z * -2 5yy;;2l g an2 -4 *;2l g * uk -2 an5 -4 5sg;;2m g * -4 an7;;2m g * an9 ana;;;;2m g * -8 anb;;2m g and * -2 aff;2m g * -2 8xk;2m g and * anh ani;;;2m g 15l *;;;;;;v g * -4 anq;;v g *;3t g *;5b g *;2f w ps *;2f w ps -2 *;;;2f w ps anz -2 *;;;5c w xh ao0 *;5c w 6qx *;1a w * -2 au pq,1a w * -2 ax 6oq,1a w * -2 6ol 6ks,1a w * -2 6ol 6kb,1a w * -2 6ol 6q8;;1a w *;;;1a w ao7 *;1a w * -2 aoa;;1a w * aoc aod;;;;;1a w *;;;p w 1m aoh aoi *;5g w * b0v;;;3w w aol -2 aom -2 *;;3w w aoo *;;3w w aoq *;3w w * cl 0 -2 1,3w w * 0 -2 1,3w w * cl -2 1,3w w * -2 1;;;;3f w * -2 aox;;;3f w aoy -2 *;3f w au *;;;;3f w *,1g w *;3f w * -8 ap6;;3f w * ap8;;;4w w zf * 6nj;;;;4c w sz -2 * -2 apf;;m w * -8 aph;;m w * apj apk,m w * apk;;;2b w * apm;;;2b w * app,3c w * ayi;;4o w * apr aps,4o w * aps;;;40 w * -2 apu -2 apv,40 w * jh 720,40 w * apw;;;;;;1s w apy *;52 w 72v cl *;;32 w 39 * b15;;;;;;2w w * cl aq9 -2 aqa,2w w * aq9 -2 aqa,2w w * cl -2 aqa,2w w * -2 aqa;;;;;;1w w p *;;;;;2i w * cl 6uu,2i w * aqk;;;2u w ps 727 *,2u w aqn *;;2u w 8r q2 724 *;2t w 6mr ps *;;;43 w * -2 aqt;;;;43 w aqv -2 * -2 aqx;;43 w * -2 aqz ar0 ar1;;;;43 w 6x4 lo *,43 w 6x4 *;;;2t w aqn *;2t w ps df * 6j1 6mr;2t w ps 7o *;2t w 724 *;20 w df 738 -2 *,20 w xm 738 -2 *,20 w 72d 738 -2 *,20 w ara -2 *;;20 w * -2 arn;20 w lo z6 arb df 738 -2 *,20 w lo 11m arb df 738 -2 *,20 w lo z6 arb -2 *,20 w lo 11m arb -2 *;20 w * are;;;20 w arf cl *;;;20 w ara * ark arl;20 w ara * arl;;20 w xm *;;;;54 w arp * jb aok arr,54 w arp * aok arr;;2e w 1m * 6vr;;54 w jb ars art df 738 -2 *,54 w jb ars art 7o -2 *,54 w ars art df 738 -2 *,54 w ars art 7o -2 *;;54 w yy 6m5 -2 * -2 arx,54 w 732 6m5 -2 * -2 arx,54 w ary -2 * -2 arx;;;;;;;;;54 w o0 hv as4 jb ars *,54 w o0 6s9 as4 jb ars *,54 w 6s9 as4 jb ars *,54 w o0 hv as4 ars *,54 w o0 6s9 as4 ars *,54 w 6s9 as4 ars *;;54 w as8 as6 732 *,54 w as8 as6 *;;;54 w * asb;;;;54 w jb ars asc asd -2 *;;;;;;;3y w ask *;3y w * asn;;;2g w 0 a9q 0 * asq,2g w 0 0 * asq,2g w 0 a9q * asq,2g w 0 * asq;;2g w 0 a9q 0 asp asq *,2g w 0 0 asp asq *,2g w 0 a9q asp asq *,2g w 0 asp asq *;;;;;2g w 8r jb ars *,2g w ax ars *;2g w 0 * 39 asy,2g w 0 * asy;;;;18 w at0 *;;;;;;18 w at6 *;;18 w 6mu *;;18 w * 6qw 6qw;18 w atb *;18 w * 724 6u8;;3v w * atg -2 ath,3v w * -2 ath;;;;;;;3v w * -4 atn;;3v w * -4 191;30 w aq2 6yt 6nj *,30 w aq2 6nj *;;;3b w atq atr *,3b w atq *;3b w * atu atv,3b w * atv;;;;;3b w * -2 atz;;3b w * -2 au1;;3b w * -4 au3;;;3b w au4 * au6 au7;;;;q w au8 *;1j w sz -2 * -2 aub;;2q w * aud au 6lt;;;22 w aue * aug,22 w aue *;;22 w aov *,c w 6yd jb ars *,c w 39 ars *,4x w b2e b2f -4 *;45 w * -2 cl 6vx;46 w * auk aul 6lt;;;4t w * o0 6xg aun -2 auo,4t w * 6u6 aun -2 auo,4t w * o0 6xg -2 auo,4t w * 6u6 -2 auo,4t w * o0 6xg aun -2,4t w * 6u6 aun -2,4t w * o0 6xg -2,4t w * 6u6 -2,4t w * 6u6;;;4t w * -2 auq;;4t w 6mu *;4t w * 0 aut;;4t w * auv;;4t w * -2 o0 6xg,4t w * -2 aux;;4t w 1 at3 *;4t w * -2 1;;4t w av0 -2 *;;4t w av2 *;;4t w av4 cl 0 *;4t w * 0;4t w 6ub *;4t w 0 *;4t w * 1m 11 73a,4t w * z5 6s0,4t w * z5 6sc,4t w * cl 6sc,4t w * ava;;4t w * avc;;;4t w avd -2 *;;4t w * 1m 6wl;4t w avg *;;;;;;4t w avl avm *;;4y w avo *,15 w b1g * -2 1;4y w * -2 avr;;4j w * avt avu avv iz 74y avw -2 avx,4j w * avt avu avv iz 73k avw -2 avx,4j w * avt avu avv avy avw -2 avx,4j w * avu avv iz 74y avw -2 avx,4j w * avu avv iz 73k avw -2 avx,4j w * avu avv avy avw -2 avx,4j w * avt avv iz 74y avw -2 avx,4j w * avt avv iz 73k avw -2 avx,4j w * avt avv avy avw -2 avx,4j w * avv iz 74y avw -2 avx,4j w * avv iz 73k avw -2 avx,4j w * avv avy avw -2 avx,4j w * avt avu avv avw -2 avx,4j w * avu avv avw -2 avx,4j w * avt avv avw -2 avx,4j w * avv avw -2 avx;;;;;;;3x w * iz 74y aw0,3x w * aw1 aw0;;;3x w * sz 6w4 aw0;3x w * aw4 aw5;;;3x w * atw aw7 cl 6uc,3x w * atw aw7 6xc 7j,3x w * atw aw7 aw8,3x w * atw aw7;;;3x w * lo 11m awa,3x w * lo z6 awa,3x w * 120 awa;;;29 w * sz arz awd awe,29 w * arz awd awe,29 w * sz awd awe,29 w * awd awe,29 w * sz arz awe,29 w * arz awe,29 w * sz awe,29 w * awe;;;;29 w awf xh lo *,29 w awf zz lo *,29 w awf awh *;;29 w * 8xk;29 w au8 * awd awk,29 w au8 * awk;;1y w * np mk awm,1y w * 7c mk awm,1y w * afm awm,1y w awn awo awp *,1y w awn awp *,1y w awn awo *,1y w awn *;;;;;1y w * awr aws;;;1y w awh * 1m awu;;1y w * 0 1 aww,1y w * 1 aww;;;;;;1y w awx awy awz ax0 *;4s w * ax3 ax4,4s w * ax4;;;;4s w ax5 *;;4s w ax7 * ax9 axa,4s w ax7 * axa,4s w ax7 * ax9,4s w ax7 *;;;3 w 8r 11z 6nj *,3 w axc 6nj *;;3 w * jh 6ku,3 w * axe;;;3 w axf *;;c w 1m * axj;c 1s b88 * bg1;3t w * sz 74e,3t w * sz 6qg,3t w * axl;;;3t w axm *;;3t w * dj 6qg;3t w axp *;3t w 73t cl *;3t w 6nt cl * axt -2 axu;;;3t w * cl axw;;3t w * 6ox 738;3t w axx *;3t w * ay0;;3t w * cl 6v1,3t w * ay2;;;;47 w ay4 *;1i w * -2 ay7;;;;1i w ay8 ay9 *,1i w ay8 *;1i w * jb 11i 6v3,1i w * 11i 6v3;;3c w 1m 11z ayc *,3c w aye ayc *;;;3c w ayf * b8 6yr,3c w ayf * cl 76a;3c w 3a *;;;3c w 1m ayj aoe *;3g w * -2 aym;;;3g w ayp -2 *;;;;3g w * ayq ayr,3g w * ayr;;;3g w 6wl *;;;;;;;;;7 w az1 az2 az3 *,7 w az1 az3 *;;7 w * -2 az7 ars 6vr;;;3a w * aza;;;3a w azb -2 7j au8 *,3a w azb -2 7j *;3a w azb -2 *;3a w * 6ox 6ks;3a w aze *;3a w au pq ag1 *,10 w azi 11z * azj,10 w azi * azj;;;;10 w * azl;;10 w y2 *;;10 w azn *;10 w au *;10 w * -4 azr;;10 w * 1;10 w *;;;;1g w azw *;1g w *;;;1g w * azz b00,1g w * b00;1g w * jb 6xw;;1z w 1m 6r7 *;1z w * -2 b06;;1z w * apb b08;;3j w 1 *;;;;;14 w 6z9 b0a b0d *,14 w 6z9 b0a *;;;2e w b0g -2 *;4m w * cl b0j,4m w * b0j;;4m w b0i -2 * -2 b0l;;;4m w ye 8r b0m *,4m w ye 8r *;;;1t w b0p *;1t w m3 *;1t w awo *;1t w np mk *;1t w np m3 *;;;23 w * -2 b0y;;23 w * -2 b10;;3n w * -2 b12;;2h w 6ls *;32 w aq2 *;;;1k w * b18;;44 w * b1a b1b,44 w * b1b;;;44 w * -2 b1d;;44 w * b1f ag1 0;;;15 w * 1;4h w * -4 1;4h w * -4 1;;4h w * -2 b1k -4 1;;4h w 1 b1m *;;4h w * asj b1o 1,4h w * b1o 1,4h w * asj 1,4h w * 1;4h w * b1r 0 1,4h w * b1r 1;;4h w * -4 1;;3e w * 7j 10g,3e w * cl 11z;3e w 708 *;3e w 74i *;3r w 75v *;3r w 733 cl *;;;25 w * b22;;25 w 6nj b7 *;;25 w zf b21 b24 *;;51 w b26 7p 7j *;;51 w b28 *;;;51 w b2b -2 *;1b w *;;4x w b2e * -4 1m 6lt;4x w * -4 1m 6lt lo 11m -2 b2h,4x w * -4 1m 6lt b2i -2 b2h,4x w * -4 b2j lo 11m -2 b2h,4x w * -4 b2j b2i -2 b2h,4x w * -4 1m 6lt -2 b2h,4x w * -4 b2j -2 b2h;;;;4x w * cl 6yt 6i9,4x w * cl 6lt,4x w * 6yt 6i9,4x w * 6lt;;4x w b2l lo * b2n,4x w b2l * b2n;;;4x w * cl b2q -4 6lt,4x w * b2q -4 6lt;;4i w *;4i w *;;;2y w 1m 6vr cl 11z *,2y w 1m 6vr cl *;2y w * h5 b2x -4 b2y,2y w * b2x -4 b2y;;;;;;;;;2x w b32 b33 b34 *,2x w b32 b34 *;2f 1s p2 *;;;2f 1s xp *;;2u 1s 86 qr xp *;;;2f 1s b3d *;;;;;;1a 1s * -2 tk pv;;1a 1s *;;1a 1s b3n *;1a 1s * b3q;;;p 1s 1m 7a5 b3r *,p 1s tk 7c7 b3r *;;;;p 1s b3t b3u b3v *,z 1s b3t b3u b3v *;;;p 1s * b5 79m b3x,p 1s * b5 7pu b3x,p 1s * b3y b3x,z 1s * b5 79m b3x,z 1s * b5 7pu b3x,z 1s * b3y b3x;;;;p 1s b41 b42 *,z 1s b41 b42 *;;;3w 1s b44 -2 b45 -2 *;;;3w 1s b48 *;3w 1s * b5 0 -2 1,3w 1s * 0 -2 1,3w 1s * b5 -2 1,3w 1s * -2 1;;3w 1s * -4 tk z6 7c7,3w 1s * -4 1m xw 7a5,3w 1s * -4 1m z6 7db;3f 1s * -2 b4e;;;3f 1s b4f -2 *;;3f 1s b4h b5 *;;3f 1s * b4j;3f 1s *;3f 1s * -8 b4n;;;;3f 1s * b5 b4p,3f 1s * b4p;;4w 1s b4r * b4t,2b 1s * b58,2z 1s bk8 * bk6;;4w 1s 7nb 1m * 7c7;54 1s b8o *;;;4c 1s 7nb -2 * -2 b4z;;m 1s * -8 b51;;m 1s * b53 b54,m 1s * b54;;;2b 1s apl *;;;;;4o 1s b59 b5 *,4o 1s b59 *;40 1s * -2 b5c -2 b5d;;;40 1s * 7kp 7tn,40 1s * b5f;;1s 1s * b5 7ml,1s 1s * tr 7n6,1s 1s * b5h,1s 1s * b4v b5i,1s 1s * b5i,1s 1s * b5 tr 7n6,1s 1s * b5 b5j,1s 1s * b5j;;;;1s 1s *;1s 1s * b4v b5m,1s 1s * b5m;;;;l 1s * b5o;26 1s * b56 b5r;;26 1s *;;f 1s * b5v axj b5w,f 1s * b5v b5w;;;f 1s * b5 z6 -2 b5y,f 1s * au z6 -2 b5y,f 1s * b4v -2 b5y;;;;4b 1s * -4 b60;4b 1s *;2w 1s * b5 b64 -2 b65,2w 1s * b64 -2 b65,2w 1s * b5 -2 b65,2w 1s * -2 b65;;2 1s bh5 pv 1m bh6 *,2 1s bh5 1m bh6 *,2 1s bh5 pv bh6 *,2 1s bh5 bh6 *;;2w 1s b66 -2 * -2 b68;;;39 1s b69 *;;39 1s b6b qp * b6d,39 1s b6b * b6d;;39 1s 792 *;;39 1s b6f *;;;;1w 1s p *;1w 1s * -2 b6m;;;1w 1s b6n b6i *,1w 1s b6n *;;;1d 1s 7uf b4f *;;1d 1s 7uf qp uk -4 * -2 b6u -2 b6v,1d 1s 7uf uk -4 * -2 b6u -2 b6v,1d 1s 7uf 7o5 uk -4 * -2 b6u -2 b6v,1d 1s 7pu -4 * -2 b6u -2 b6v;;;;1d 1s * b6y;;;1d 1s b6z -2 * 7nb b71,1d 1s b6z -2 * b71;;;1d 1s 7pu -2 b72 -2 *;;;;1d 1s b76 -2 7sp *;;;1d 1s b78 b79 7nb a9q *;2i 1s * e0 7kw,2i 1s * 1sl;2u 1s b7d *;;;;;;;43 1s b7i -2 *;;43 1s b7n -2 * -2 b7m;;;2t 1s p2 hv *,2t 1s b7d *;;;2t 1s b7q * p1 7ip,2t 1s b7q * pn 7lc cm,2t 1s b7q * p1 7lc 7tn,2t 1s b7q * b7s;;20 1s 7w2 gb -2 *,20 1s b7u -2 *;;20 1s axj * gb -2 b7w,20 1s axj * -2 b7w;;;;20 1s b7y b5 *;;;20 1s b80 b81 *;22 1s bcc * bcd;;;20 1s b83 b84 l6 b85 -2 *,20 1s b83 b84 b85 -2 *;;;20 1s b87 b88 *;;54 1s b8a q2 * b8c,54 1s b8a * b8c,54 1s b8m q2 * b8n,54 1s b8m * b8n,5g 1s bi9 * bia;;;54 1s b8b b8d gb *;;;;54 1s * -2 b8g -2 b8h;;;;;;;;;54 1s * -2 b4v b8q,54 1s * -2 b8q;54 1s * -2 b8t;;;54 1s b8u *;;;;;;;o 1s tk 7ao pn *;o 1s * -4 b94 -2 b95 -2 b96;;;;;;o 1s p2 xh 7h3 b97 b98 *,o 1s p2 b9a b97 b98 *;;;;;o 1s b9b -4 b9c b9d *;;o 1s tk 7ao b9f *;3u 1s *;;3u 1s * b9k;;3y 1s * b56 b9m,3y 1s * b9m;;;3y 1s b9n *;;3y 1s b9n *;17 1s *;17 1s *;2g 1s 0 8tu 0 * b9u b9v,2g 1s 0 0 * b9u b9v,2g 1s 0 8tu * b9u b9v,2g 1s 0 * b9u b9v,2g 1s 0 8tu 0 * b9u,2g 1s 0 0 * b9u,2g 1s 0 8tu * b9u,2g 1s 0 * b9u;;;;2g 1s b9w 0 8tu 0 * b9y cm,2g 1s b9w 0 0 * b9y cm,2g 1s b9w 0 8tu * b9y cm,2g 1s b9w 0 * b9y cm,2g 1s b9z 8tu ba0 * b9y cm,2g 1s b9z ba0 * b9y cm,2g 1s b9z 8tu * b9y cm,2g 1s b9z * b9y cm;;;;;2g 1s ba1 b8b *;;2g 1s b9w ba3 * ba5,2g 1s b9w * ba5,2g 1s b9w ba3 *,2g 1s b9w *;;2g 1s 0 * tk cm,2g 1s 0 * 3z cm;2g 1s 0 ba6 *;;;;;18 1s * 7kp b5 -2 1,18 1s * 7nr 7l5 -2 1,18 1s * bad -2 1,18 1s * 1 -4 bae;;;;;18 1s bag *;;;18 1s xp *;18 1s * 7lu bam -2 ba2,18 1s * bam -2 ba2,4t 1s bd3 b5 *;;18 1s * -2 bao 1 -4 bap,18 1s * -2 1 -4 bap;;;;18 1s 1 baq 8xk * tk cm;18 1s * p1 7ip,18 1s * pn cm;18 1s * bau bav;;;18 1s * -2 e0 7ac,18 1s * -2 1m ni,18 1s * -2 b5 7ac;;3v 1s * baz bb0,3v 1s * bb0;;;3v 1s 1z5 -2 *;1o 1s *;1o 1s * d9 7m9 bb4,1o 1s * bb5 bb4;;;;30 1s 7c7 *;;;;3b 1s * bbc bbd,3b 1s * bbd;;;3b 1s * 86 bbf bbg,3b 1s * bbf bbg,3b 1s * 86 bbg,3b 1s * bbg;;;;;3b 1s * -2 bbk;;3b 1s * -2 bbm -2 bbk,3b 1s * -2 -2 bbk;;;3b 1s * bbc uk 7t7,3b 1s * bbc bbn,3b 1s * uk 7t7,3b 1s * bbn;3b 1s * 86 b53 bbq,3b 1s * b53 bbq,3b 1s * 86 bbq,3b 1s * bbq;;3b 1s * bbs bbt,3b 1s * bbt;;;;1z 1s pn g2 bbu *;1z 1s * a9q bbx;;;;q 1s * bbz,q 1s *;;q 1s bc1 b3i *,q 1s bc1 *;q 1s *;;1j 1s 7nb -2 bc4 -2 *;;1j 1s 86 q2 7pm -2 bc6 -4 *,1j 1s 7nb uk -2 bc6 -4 *,1j 1s tq 7w2 -2 bc6 -4 *,1j 1s df 86 dx -2 bc6 -4 *,1j 1s bc8 -2 bc6 -4 *;;;2q 1s bc9 b5 * e0 7ac;38 1s *;;;22 1s * bcd;45 1s * -2 40 7m9,45 1s * -2 7nb qp 7m9;45 1s * -2 bch,45 1s * -2;;;;45 1s * -2 bcl;;46 1s 770 b5 *;46 1s * b5 bco e0 7ac;;4t 1s * -2 bcq;;;4t 1s * 0 bct;;;;4t 1s bcv *,4t 1s * bda bdb,4t 1s bdf * bda -2 bdg,4t 1s bdf * -2 bdg;4t 1s * -2 bcy;;4t 1s * -2 bd0;;4t 1s * b5 0 bd2;;;4t 1s * b5 7kn,4t 1s * tr 1vi,4t 1s * bd5;;4t 1s bd3 -2 *;4t 1s * bd8;;4t 1s bc2 -2 *;;;4t 1s * 0 bdd;;;;;;4t 1s bdh bc8 *;4t 1s * bdk;;;4t 1s * e0 bdl;;4t 1s bdn *;;;4y 1s *;4y 1s * bdt;;4y 1s * bc8;;4y 1s bdv -2 *;4y 1s * 0 df bdy;;;4j 1s * be1 be2 be3 7nr 7l5 be4 -2 be5,4j 1s * be1 be2 be3 qp 7sy be4 -2 be5,4j 1s * be1 be2 be3 be6 be4 -2 be5,4j 1s * be2 be3 7nr 7l5 be4 -2 be5,4j 1s * be2 be3 qp 7sy be4 -2 be5,4j 1s * be2 be3 be6 be4 -2 be5,4j 1s * be1 be3 7nr 7l5 be4 -2 be5,4j 1s * be1 be3 qp 7sy be4 -2 be5,4j 1s * be1 be3 be6 be4 -2 be5,4j 1s * be3 7nr 7l5 be4 -2 be5,4j 1s * be3 qp 7sy be4 -2 be5,4j 1s * be3 be6 be4 -2 be5,4j 1s * be1 be2 be3 be4 -2 be5,4j 1s * be2 be3 be4 -2 be5,4j 1s * be1 be3 be4 -2 be5,4j 1s * be3 be4 -2 be5;;;;;;;4j 1s * be8 -2 be9 bea -2 0 beb,4j 1s * -2 be9 bea -2 0 beb,4j 1s * be8 -2 bea -2 0 beb,4j 1s * -2 bea -2 0 beb,4j 1s * be8 -2 be9 -2 0 beb,4j 1s * -2 be9 -2 0 beb,4j 1s * be8 -2 -2 0 beb,4j 1s * -2 -2 0 beb;;;;;4j 1s * -2 be9 -2 bed be5;;3x 1s * 7nr 7l5 0 bef,3x 1s * beg bef;;;3x 1s * tk 79m bei;;3x 1s * bek bel;;;3x 1s * ben 79m 11x 7dh,3x 1s * ben 79m 11y 7dh,3x 1s * ben 79m beo;;;3x 1s * a9q b3v ber df,3x 1s * b3v ber df,3x 1s * a9q ber df,3x 1s * ber df;3x 1s bep a9q b3v * ber df,3x 1s bep b3v * ber df,3x 1s bep a9q * ber df,3x 1s bep * ber df;;;;;;;29 1s * 86 bey 1m bez,29 1s * bey 1m bez,29 1s * 86 1m bez,29 1s * 1m bez,29 1s * 86 bey bez,29 1s * bey bez,29 1s * 86 bez,29 1s * bez;;;29 1s * 86 bey bf1,29 1s * bey bf1,29 1s * 86 bf1,29 1s * bf1;;;1y 1s bf2 afh a9q *,1y 1s bf2 a9q *,1y 1s bf2 afh *,1y 1s bf2 *;1y 1s * bf5 bf6,1y 1s * bf5;;;;;1y 1s * 0 1 bfa,1y 1s * 1 bfa;;;;;1y 1s * -2 bbn;1y 1s * 0 1 -2 bfg -2 bfh,1y 1s * 1 -2 bfg -2 bfh;;;1y 1s bc2 0 -2 7nb q2 -2 *,1y 1s bc2 0 -2 bfj -2 *;;;1y 1s bfk ann 7nb q2 b4s *,1y 1s bfk ann b4r b4s *,1y 1s bfk 7nb q2 b4s *,1y 1s bfk b4r b4s *;1y 1s df afh *;4s 1s bfq *;;4s 1s bfn bfo *,4s 1s bfn *;;4s 1s * -2 bfs;;;4s 1s bft *;;;3 1s bfw *,3 1s * d2 792,3 1s * bfy;;;;;;c 1s bg2 b8b *;;a 1s 79m *;;a 1s bg6 *;;;;b 1s bg9 bga -2 *,b 1s bg9 -2 *,b 1s bgc bgd -2 *,b 1s bgc -2 *;;;b 1s * bbf -2 bgf,b 1s * -2 bgf;;b 1s *;b 1s * bgi -2 bgj,b 1s * -2 bgj;;;b 1s * bgl 1,b 1s * 1;;;b 1s 7cc *,b 1s * 7p3;;i 1s *;r 1s *;;r 1s bgr *;r 1s * ah6 -2 1,r 1s * -2 1;r 1s * bgv -2 bgw;;;21 1s *;5a 1s * -8 1;5a 1s 1 -4 *;5a 1s * -2 1;4u 1s *;3s 1s *;3s 1s *;3s 1s *;;;;;;;;;;2 1s * 1m 7nf au z6,2 1s * 1m 7nf au 11m,2 1s * 1m 7nf 7dh;;;;4m 1s bhf ye -2 bhg bhh -2 *,4m 1s bhf -2 bhg bhh -2 *,4m 1s bhf ye -2 bhg -2 *,4m 1s bhf -2 bhg -2 *;;;4m 1s * -2 bhj -2 bhk,4m 1s * -2 -2 bhk;;4m 1s bhm b5 *;;;4m 1s bho 86 bhp *;4m 1s * -2 bhs;;1t 1s afh *;1t 1s * 7nb pv,1t 1s * tq o3,1t 1s * 7nb o3,1t 1s * bhv;;1t 1s * bhx bhy;;;;1t 1s afh * -2 bi1;;0 1s *;h 1s *;41 1s * 7qy bi5 b8b bi6;;;5g 1s * -2 3x 7dr;5g 1s bi7 -2 *;;5g 1s bi9 *;;5g 1s bib * -2 bid;;;5g 1s bie d2 xw *,5g 1s bie b56 *;5g 1s * a9q bih,5g 1s * bih;;5g 1s * -2 j3;1c 1s *;1c 1s * -2 bil;;1c 1s *;;3n 1s bin -4 *;2a 1s * biq -2 bir;;;;2a 1s p1 7ok bis 7m9 *,2a 1s e0 7od bis 7m9 *,2a 1s p1 7ok bis *,2a 1s e0 7od bis *;;2a 1s biu * biw,2a 1s * biw;;;2a 1s bix -2 * -4 biz;;2a 1s * -8 bip bj1 bj2 bj3,2a 1s * -8 bip bj1 bj3;;;;;4e 1s * -2 bj4,4e 1s bj6 -4 *;;4e 1s * -4 bj8;;;n 1s * bjb -2 1;;n 1s 1 b5 *;n 1s 0 bar b5 *;;n 1s * 1 -2 bje;n 1s * -2 bjh -2 bji;;;n 1s * -2 0 -8 bjk;;n 1s * bjm -2 1;;1p 1s * -2 bjo;;1p 1s * bjq bjr;;;1p 1s b3i *,1p 1s *;;1p 1s a2t 79m *;1p 1s * bjw bjx -2 bjy;;;;;;31 1s bk0 q2 b8b *,31 1s bk0 b8b *;6 1s *;1u 1s * -4 bk4;;;;2z 1s bk5 bk6 *;;;;2z 1s bk9 uk bka *,2z 1s bk9 uk *;4 1s *;;;9 1s bkd bke -2 *;36 1s *;50 1s *;34 1s * -8 bkj;;;34 1s bkk -2 *;34 1s * tk 7jl,34 1s * p1 7ji,34 1s * bkn;;1h 1s *;;;3p 1s * bks bkt 1,3p 1s * bkt 1,3p 1s * bks 1,3p 1s * 1;;;3p 1s * -2 1;3p 1s 1 -2 *;3p 1s * -4 1;2r 1s * -8 1;19 1s *;19 1s 7ve *;4d 1s * tk bl1;;;;4d 1s bl2 bl3 *;4d 1s * bl6 bl7;;;4d 1s * -2 bl9;;4d 1s * tk ul;;;4d 1s blb 86 blc *;5f 1s *;5f 1s uk bka *,5f 1s uk *;;5f 1s b4s *;1i 1s * blj;;1i 1s * b56 bll;;;1i 1s blm *;47 1s *;4q 1s *;4q 1s * blr;;15 1s * am5 -2 1;15 1s * 0 df,15 1s * 1;15 1s * b5 1;3j 1s * blw;;44 1s * blz bly,44 1s * bly;;;44 1s b3i * b3i bm1 bm2,44 1s * b3i bm1 bm2,44 1s b3i * bm1 bm2,44 1s * bm1 bm2;;;;;2e 1s afh *;2e 1s 7af pv -2 *,2e 1s bm5 -2 *;;;3c 1s bm7 bm8 *;3c 1s * b3i bmb,3c 1s * bmb;;;32 1s bmc *;2h 1s *;1k 1s * bmg;;1k 1s * 1m bmi;;1k 1s *;1k 1s *;2l 1s * -8 bmm;;2l 1s bmo -8 *;;2l 1s * -2 bmq;;;2l 1s bmr -4 *;;;2m 1s * -4 bmw;;;2m 1s bmz -8 *;;2m 1s * 86 -2 bn1;;2m 1s * -2 1m z6,2m 1s * -2 8xk;2m 1s df *;;v 1s 76l d2 *;v 1s * -4 bn7;;v 1s *;3t 1s *;5b 1s *",
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
